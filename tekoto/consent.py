"""A client's consent to give data to others, and her refusal, which is not the same as silence."""

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

import resources
from tekoto.dates import adult_day

GIVEN, REFUSED = "given", "refused"
GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """What was asked and answered.

    Vocabularies ``consent_answers``, ``consent_purposes``, ``consent_data_groups``,
    ``consent_forms``, ``consent_givers``. ``language`` is the one it was explained in.
    """

    answer: str
    purpose: str
    given_on: date
    recipients: str = ""
    data_groups: tuple[str, ...] = ()
    language: str = ""
    interpreter_used: bool = False
    form: str = "unknown"
    giver: str = "client"
    valid_until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """A recorded answer; ``withdrawn_on`` is the day the client took it back."""

    id: UUID
    version: int
    form: ConsentForm
    withdrawn_on: date | None
    recorded_at: datetime

    def holds_on(self, day: date) -> bool:
        """Tell whether the answer counts on a day."""
        if self.form.given_on > day or (self.withdrawn_on and self.withdrawn_on <= day):
            return False
        return self.form.valid_until is None or day <= self.form.valid_until


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom something would be given to: its names and its type (``organisation_types``)."""

    names: tuple[str, ...]
    type: str = ""


def names_recipient(text: str, recipient: Recipient) -> bool:
    """Tell whether the words of a consent name this recipient, or its kind.

    ``resources/codes/consent_recipients.csv`` says which words mean a kind of organisation.
    """
    said = " ".join(text.casefold().split())
    if any(name.casefold() in said for name in recipient.names if name):
        return True
    words = set(re.findall(r"[^\W\d_]+", said))
    return any(
        row["word"] in words and (not row["types"] or recipient.type in row["types"].split("|"))
        for row in resources.rows("codes/consent_recipients.csv")
    )


def covering(
    consents: Iterable[Consent],
    purposes: Iterable[str],
    recipient: Recipient,
    group: str,
    day: date,
) -> Consent | None:
    """Return the newest answer that says whether a group of data may go to a recipient on a day.

    A refusal that names no recipient or no data speaks of all of them.
    """
    wanted = set(purposes)
    holding = [
        one
        for one in consents
        if one.form.purpose in wanted
        and one.holds_on(day)
        and _speaks_of(one.form, recipient, group)
    ]
    return max(holding, key=lambda one: (one.form.given_on, one.recorded_at), default=None)


def _speaks_of(form: ConsentForm, recipient: Recipient, group: str) -> bool:
    if form.answer == REFUSED:
        return (not form.data_groups or group in form.data_groups) and (
            not form.recipients.strip() or names_recipient(form.recipients, recipient)
        )
    return group in form.data_groups and names_recipient(form.recipients, recipient)


def refuses_all(form: ConsentForm, recipient: Recipient) -> bool:
    """Tell whether an answer is a refusal of all data to this recipient."""
    named = form.recipients.strip()
    return (
        form.answer == REFUSED
        and not form.data_groups
        and (not named or names_recipient(named, recipient))
    )


def till_adult(form: ConsentForm, birth: date | None) -> ConsentForm:
    """Return a guardian's answer for a minor, which holds until the client comes of age.

    From that day on she is asked herself.
    """
    if form.giver != GUARDIAN or birth is None:
        return form
    last = adult_day(birth) - timedelta(days=1)
    if form.given_on > last or (form.valid_until is not None and form.valid_until <= last):
        return form
    return dataclasses.replace(form, valid_until=last)


def answer_on(consents: Iterable[Consent], purpose: str, day: date) -> str:
    """Return the newest answer for a purpose that holds on a day, or nothing."""
    holding = [one for one in consents if one.form.purpose == purpose and one.holds_on(day)]
    holding.sort(key=lambda one: (one.form.given_on, one.recorded_at))
    return holding[-1].form.answer if holding else ""
