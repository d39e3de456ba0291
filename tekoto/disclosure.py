"""What may leave in a referral: an allow-list of fields as dated data, and its checks.

``resources/rules/referral_fields.csv`` names every field with its rule: ``always``, ``tick`` (only
with a tick and a ground), ``grounded`` (only with a written reason; the identity code, Data
Protection Act 1050/2018 section 29) and ``never``. A value reaches the letter only through a field
of that table, so what is not named there cannot leave (GDPR article 5(1)(c), minimisation).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

import resources
from tekoto import consent, vocabulary
from tekoto.case import CaseState
from tekoto.client import Client, Contact
from tekoto.dates import add_months
from tekoto.errors import DisclosureError
from tekoto.organisation import Organisation
from tekoto.place_words import tells_municipality
from tekoto.plan import Competence, Plan, PlanState
from tekoto.referral import ExtraField, ReferralForm
from tekoto.searching import phone_key

LETTER_LANGUAGES = ("fi", "sv")
PLAN_ENDS_SOON_DAYS = 60
LEVEL_OLD_MONTHS = 12
_MIN_REASON = 5
# A shorter part of a contact is found in words that have nothing to do with it.
_LEAST_TELLING = 6
# The digits by which a phone number is known, whatever stands before them.
_PHONE_END = 8
# Of an address the street and the house are enough to find her, without the flat.
_STREET = re.compile(r"\s*[^\W\d_]\D*[0-9]+")
_CONSENT, _SHARING = "consent", "sharing"
_HETU = "hetu"
_PLACE_TOLD = "municipality_in_text"
# A name may be that of a town, and the contact address is given out under turvakielto.
_NO_PLACE = ("client_name", "original_name", "contact_address")
# A ticked field that says what another says, and more.
SAID_ALREADY = {"birth_year": "birth_date"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the allow-list.

    ``group`` is a code of ``consent_data_groups``, empty for what is not about the client.
    ``value`` tells where its content comes from: ``case``, ``form``, or ``typed`` by the adviser
    beside the tick. ``protected`` is ``yes``, ``no`` or ``only``: whether it may be in a letter
    about a client with turvakielto, or only there. ``missing`` is ``say`` when the letter admits
    that the office does not know. ``grounds`` are the codes of ``disclosure_grounds`` that carry a
    tick.
    """

    code: str
    section: str
    group: str
    rule: str
    value: str
    protected: str
    missing: str
    grounds: tuple[str, ...]
    source: str


@cache
def fields() -> MappingProxyType[str, Field]:
    """Return the allow-list in the order of the letter."""
    return MappingProxyType(
        {
            row["code"]: Field(
                code=row["code"],
                section=row["section"],
                group=row["group"],
                rule=row["rule"],
                value=row["value"],
                protected=row["protected"],
                missing=row["missing"],
                grounds=tuple(row["grounds"].split("|")) if row["grounds"] else (),
                source=row["source"],
            )
            for row in resources.rows("rules/referral_fields.csv")
        }
    )


def optional_fields(*, protected: bool) -> tuple[Field, ...]:
    """Return what the adviser may tick for a client, with or without turvakielto."""
    return tuple(
        field
        for field in fields().values()
        if field.rule in ("tick", "grounded") and fits(field, protected=protected)
    )


def allowed_fields(form: ReferralForm, *, protected: bool) -> tuple[Field, ...]:
    """Return the fields that this letter may carry: the constant ones and those ticked."""
    ticked = {extra.code for extra in form.extras}
    return tuple(
        field
        for field in fields().values()
        if fits(field, protected=protected)
        and SAID_ALREADY.get(field.code) not in ticked
        and (field.rule == "always" or (field.rule != "never" and field.code in ticked))
    )


def check(form: ReferralForm, client: Client, school: Organisation, today: date) -> None:
    """Raise DisclosureError when the letter must not leave as it is.

    Keys: ``disclosure.language``, ``disclosure.client_deceased``, ``disclosure.client_ended``,
    ``disclosure.school_not_valid``, ``disclosure.ground_missing``,
    ``disclosure.recipient_name_missing``, ``disclosure.protection_reason_missing``,
    ``disclosure.contact_address_missing``, and those of ``check_extra``.
    """
    if form.language not in LETTER_LANGUAGES:
        raise DisclosureError("disclosure.language")
    check_case(client.case.state, client.case.reason)
    if not school.valid_on(today):
        raise DisclosureError("disclosure.school_not_valid")
    if form.ground not in vocabulary.codes("disclosure_grounds", on=today):
        raise DisclosureError("disclosure.ground_missing", field="")
    if client.protected:
        if not form.recipient_name.strip():
            raise DisclosureError("disclosure.recipient_name_missing")
        if len(form.protection_reason.strip()) < _MIN_REASON:
            raise DisclosureError("disclosure.protection_reason_missing")
        if not any(contact.kind == "contact_address" for contact in client.form.contacts):
            raise DisclosureError("disclosure.contact_address_missing")
    for extra in form.extras:
        check_extra(extra, protected=client.protected)


def check_case(state: CaseState, reason: str) -> None:
    """Raise DisclosureError when the case has ended: nothing leaves any more."""
    if state is CaseState.ENDED:
        deceased = reason == "deceased"
        raise DisclosureError(
            "disclosure.client_deceased" if deceased else "disclosure.client_ended"
        )


def check_extra(extra: ExtraField, *, protected: bool) -> None:
    """Raise DisclosureError when a ticked field lacks its ground or must never leave.

    ``ground`` is a code of ``disclosure_grounds`` for a tick, and the reason in words for the
    identity code. Keys, each with the parameter ``field``: ``disclosure.field_forbidden``,
    ``disclosure.field_protected``, ``disclosure.ground_missing``,
    ``disclosure.ground_not_enough``, ``disclosure.reason_missing``, ``disclosure.value_missing``.
    """
    field = fields().get(extra.code)
    if field is None or field.rule not in ("tick", "grounded"):
        raise DisclosureError("disclosure.field_forbidden", field=extra.code)
    if not fits(field, protected=protected):
        raise DisclosureError("disclosure.field_protected", field=extra.code)
    ground = extra.ground.strip()
    if field.rule == "grounded":
        if len(ground) < _MIN_REASON:
            raise DisclosureError("disclosure.reason_missing", field=extra.code)
    elif not ground:
        raise DisclosureError("disclosure.ground_missing", field=extra.code)
    elif ground not in field.grounds:
        raise DisclosureError("disclosure.ground_not_enough", field=extra.code)
    if field.value == "typed" and not extra.value.strip():
        raise DisclosureError("disclosure.value_missing", field=extra.code)


def check_words(values: Sequence[str], form: ReferralForm, client: Client) -> None:
    """Raise DisclosureError as ``check_text`` and ``check_codes`` do of what a letter says."""
    check_text(values, client)
    check_codes(values, form, client)


def check_text(values: Iterable[str], client: Client) -> None:
    """Raise DisclosureError ``disclosure.protected_in_text`` when a text tells what is protected.

    What was typed into a goal, a job or a question may hold the address or phone of a client under
    turvakielto; the letter is searched before anybody sees it.
    """
    if client.protected and tells_contact(values, client.form.contacts):
        raise DisclosureError("disclosure.protected_in_text")


def tells_contact(values: Iterable[str], contacts: Iterable[Contact]) -> bool:
    """Tell whether a text holds an address, a phone number or an e-mail address of these."""
    text = _squeezed(" ".join(values))
    told = (part for one in contacts for part in _telling(one))
    return any(len(part) >= _LEAST_TELLING and part in text for part in told)


def check_places(
    said: Mapping[str, Sequence[str]],
    form: ReferralForm,
    client: Client,
    school: Organisation,
    today: date,
) -> tuple[str, ...]:
    """Return the field that stands for her municipality's name in a text, if one tells it.

    ``said`` are the texts of each field. Turvakielto hides the municipality: without the tick and
    its reason raises DisclosureError ``disclosure.municipality_in_text`` with the parameter
    ``field``. The name of a school or a company, the receiver's above all, is no such telling.
    """
    code = client.form.municipality
    if not (client.protected and code):
        return ()
    names = (school.form.name_fi, school.form.name_sv)
    telling = (
        field
        for field, texts in said.items()
        if field not in _NO_PLACE and tells_municipality("\n".join(texts), code, today, names)
    )
    first = next(telling, "")
    if not first:
        return ()
    if all(extra.code != _PLACE_TOLD for extra in form.extras):
        raise DisclosureError("disclosure.municipality_in_text", field=first)
    return (_PLACE_TOLD,)


def check_codes(values: Iterable[str], form: ReferralForm, client: Client) -> None:
    """Raise DisclosureError ``disclosure.hetu_in_text`` when a text holds her identity code.

    It leaves by its own tick and written reason alone (Data Protection Act 1050/2018 section 29),
    and a former one never: it may have been changed for her safety.
    """
    ticked = any(extra.code == _HETU for extra in form.extras)
    codes = {one.value for one in client.identifiers if one.kind == _HETU} | {client.form.hetu}
    if ticked:
        codes.discard(client.form.hetu)
    if tells_codes(values, codes):
        raise DisclosureError("disclosure.hetu_in_text")


def tells_codes(values: Iterable[str], codes: Iterable[str]) -> bool:
    """Tell whether a text holds one of some identity codes, however it is spaced."""
    text = _squeezed(" ".join(values))
    return any(code and _squeezed(code) in text for code in codes)


def _telling(contact: Contact) -> list[str]:
    """Return the parts of a contact by any of which she can be found."""
    if contact.kind == "contact_address":
        return []
    parts = re.split(r"[,;\n]", contact.value)
    if contact.kind == "phone":
        # The same number is written with the country's code and without.
        return [phone_key(part)[-_PHONE_END:] for part in parts]
    streets = (_STREET.match(part) for part in parts)
    return [_squeezed(parts[0]), *(_squeezed(street[0]) for street in streets if street)]


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def check_consent(
    form: ReferralForm,
    recipient: consent.Recipient,
    consents: Iterable[consent.Consent],
    today: date,
) -> tuple[str, ...]:
    """Return what to know of the client's consent: that she refused sharing beyond the law.

    A refusal that names another recipient or single data stops no letter: ``tekoto.release`` holds
    back what it speaks of.

    Raises DisclosureError ``disclosure.consent_refused`` with the parameter ``field`` when
    something would leave by a consent that she refused: only what the law makes necessary leaves.
    """
    asked = [one.code for one in form.extras if one.ground == _CONSENT]
    if form.ground == _CONSENT:
        asked.insert(0, "")
    speaking = [
        one
        for one in consents
        if one.form.answer != consent.REFUSED or consent.refuses_all(one.form, recipient)
    ]
    if consent.answer_on(speaking, _SHARING, today) != consent.REFUSED:
        return ()
    if asked:
        raise DisclosureError("disclosure.consent_refused", field=asked[0])
    return ("referral.warn_refused",)


def warnings_for(
    form: ReferralForm, client: Client, competence: Competence, plan: Plan | None, today: date
) -> tuple[str, ...]:
    """Return message keys of what the adviser should know before she sends; none of them stops.

    ``referral.warn_plan_missing``, ``..._plan_draft``, ``..._plan_expired``, ``..._plan_ending``,
    ``..._no_levels``, ``..._old_levels``, ``..._no_recipient``, ``..._no_contact``,
    ``..._hetu``, ``..._protected``.
    """
    found = [*_plan_warnings(plan, today)]
    if not competence.languages:
        found.append("referral.warn_no_levels")
    elif max(one.assessed_on for one in competence.languages) < add_months(
        today, -LEVEL_OLD_MONTHS
    ):
        found.append("referral.warn_old_levels")
    if not form.recipient_name.strip():
        found.append("referral.warn_no_recipient")
    if not client.protected and not client.form.contacts:
        found.append("referral.warn_no_contact")
    if any(extra.code == _HETU for extra in form.extras):
        found.append("referral.warn_hetu")
    if client.protected:
        found.append("referral.warn_protected")
    return tuple(found)


def _plan_warnings(plan: Plan | None, today: date) -> tuple[str, ...]:
    if plan is None:
        return ("referral.warn_plan_missing",)
    match plan.state_on(today):
        case PlanState.DRAFT:
            return ("referral.warn_plan_draft",)
        case PlanState.VALID:
            soon = plan.form.valid_to <= today + timedelta(days=PLAN_ENDS_SOON_DAYS)
            return ("referral.warn_plan_ending",) if soon else ()
        case PlanState.EXPIRED:
            return ("referral.warn_plan_expired",)
        case _:
            return ("referral.warn_plan_missing",)


def fits(field: Field, *, protected: bool) -> bool:
    """Tell whether a field may be in a letter about a client with or without turvakielto."""
    return field.protected != "no" if protected else field.protected != "only"
