"""What leaves in a letter, on which ground, and what is held back: consent that computes.

Purpose, recipient, field group, ground and validity decide each field of the allow-list
(``tekoto.disclosure``); the preview shows the same verdicts that build the letter.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tekoto import consent
from tekoto.consent import Consent, Recipient
from tekoto.disclosure import SAID_ALREADY, Field, fields, fits
from tekoto.organisation import Organisation
from tekoto.referral import ExtraField, ReferralForm
from tekoto.referral_template import Template, template

PURPOSES = ("sharing", "after_period")
BY_CONSENT = ("consent", "guardian")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of one field.

    ``ground`` is a code of ``disclosure_grounds``, or the reason in words of the identity code;
    ``reason`` is a code of ``held_back_reasons`` for a field that stays, and empty for one that
    leaves. ``consent_id`` is the consent it leaves by.
    """

    code: str
    ground: str = ""
    reason: str = ""
    consent_id: UUID | None = None

    @property
    def leaves(self) -> bool:
        """Tell whether the field may leave."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class Carried:
    """Whether groups of data may leave together: ``reason`` is empty when they may.

    Otherwise it is a code of ``held_back_reasons``. ``consents`` are those they leave by.
    """

    reason: str = ""
    consents: tuple[UUID, ...] = ()


def recipient_of(school: Organisation) -> Recipient:
    """Return an organisation as a consent may name it."""
    return Recipient(
        tuple(name for name in (school.form.name_fi, school.form.name_sv) if name),
        school.form.type_code,
    )


def verdicts(
    form: ReferralForm,
    recipient: Recipient,
    consents: Sequence[Consent],
    today: date,
    *,
    protected: bool,
    chosen: Template | None = None,
) -> tuple[Verdict, ...]:
    """Decide every field that has to do with this client, in the order of the letter.

    ``chosen`` is the form's template when the office has made it itself.
    """
    ticked = {extra.code: extra for extra in form.extras}
    omitted = (chosen or template(form.template)).omit
    decided = []
    for field in fields().values():
        if field.protected == "only" and not protected:
            continue
        if SAID_ALREADY.get(field.code) in ticked:
            continue
        if field.rule == "never":
            decided.append(Verdict(field.code, reason="never"))
        elif not fits(field, protected=protected):
            decided.append(Verdict(field.code, reason="protected"))
        elif field.rule != "always" and field.code not in ticked:
            decided.append(Verdict(field.code, reason="not_ticked"))
        elif field.code in omitted and field.code not in ticked:
            decided.append(Verdict(field.code, reason="template"))
        else:
            ground = _ground(form, ticked.get(field.code))
            decided.append(_by_ground(field, ground, recipient, consents, today))
    return tuple(decided)


def carried(
    ground: str,
    groups: Iterable[str],
    recipient: Recipient,
    consents: Sequence[Consent],
    today: date,
) -> Carried:
    """Decide what leaves without a letter, as notes do: all of its groups or nothing."""
    decided = [_by_group("", group, ground, recipient, consents, today) for group in groups]
    reasons = {one.reason for one in decided if not one.leaves}
    if reasons:
        return Carried("refused" if "refused" in reasons else "no_consent")
    used = (one.consent_id for one in decided if one.consent_id is not None)
    return Carried(consents=tuple(dict.fromkeys(used)))


def _ground(form: ReferralForm, extra: ExtraField | None) -> str:
    return form.ground if extra is None else extra.ground


def _by_ground(
    field: Field, ground: str, recipient: Recipient, consents: Sequence[Consent], today: date
) -> Verdict:
    if field.rule == "grounded" or not field.group:
        return Verdict(field.code, ground)
    return _by_group(field.code, field.group, ground, recipient, consents, today)


def _by_group(
    code: str,
    group: str,
    ground: str,
    recipient: Recipient,
    consents: Sequence[Consent],
    today: date,
) -> Verdict:
    if ground not in BY_CONSENT:
        return Verdict(code, ground)
    found = consent.covering(consents, PURPOSES, recipient, group, today)
    if found is None:
        return Verdict(code, ground, "no_consent")
    if found.form.answer == consent.REFUSED:
        return Verdict(code, ground, "refused")
    return Verdict(code, ground, consent_id=found.id)
