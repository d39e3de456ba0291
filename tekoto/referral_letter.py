"""The referral letter: its fields in order, its lines of sender and receiver, its grounds.

Rows come from the allow-list of ``tekoto.disclosure`` alone, said by ``tekoto.letter_fields``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tekoto import disclosure, release, vocabulary
from tekoto.client import Client
from tekoto.consent import Consent
from tekoto.disclosure import Field
from tekoto.errors import DisclosureError
from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.letter_fields import BUILDERS, LetterCase
from tekoto.organisation import Organisation
from tekoto.plan import Competence, Plan
from tekoto.referral import ReferralForm, usual_reply_by
from tekoto.referral_template import Template
from tekoto.release import Verdict

# Sections of short values, which may stand two and two beside each other.
# What the lines under the title say.
_IN_TITLE = "title"
_HALVES = ("client", "training", "support", "question")


@dataclass(frozen=True, slots=True)
class Sender:
    """The office and the official who sends the letter."""

    office_name: str
    name: str
    title: str = ""
    phone: str = ""
    office_name_sv: str = ""


def build_letter(
    form: ReferralForm,
    client: Client,
    competence: Competence,
    plan: Plan | None,
    school: Organisation,
    sender: Sender,
    *,
    reference: str,
    token: str,
    document_id: str,
    vault_id: str,
    today: date,
    audit_link: str,
    consents: Sequence[Consent] = (),
    chosen: Template | None = None,
) -> tuple[ReferralLetter, tuple[str, ...]]:
    """Return the letter and the codes of the fields whose values are in it.

    Raises DisclosureError as ``tekoto.disclosure.check`` does, and ``disclosure.consent_missing``
    when not even the name may leave. ``chosen`` is the template of an office's own.
    """
    disclosure.check(form, client, school, today)
    due = form.reply_by or usual_reply_by(today)
    case = LetterCase(form, client, competence, plan, due, today, chosen)
    sections: dict[str, list[LetterRow]] = {}
    texts: dict[str, list[str]] = {}
    decided = _leaving(form, client, school, consents, today, chosen)
    for field in (disclosure.fields()[one.code] for one in decided):
        said = BUILDERS[field.code](case)
        if said:
            texts[field.code] = [row.value for row in said]
        sections.setdefault(field.section, []).extend(said or _unknown(case, field))
    rows = [row for found in sections.values() for row in found]
    recipient = _recipient_line(form, school)
    disclosure.check_words([recipient, *(row.value for row in rows)], form, client)
    disclosed = (*texts, *disclosure.check_places(texts, form, client, school, today))
    letter = ReferralLetter(
        language=form.language,
        title=case.text("title"),
        reference=reference,
        token=token,
        document_id=document_id,
        vault_id=vault_id,
        written_on=today,
        office_name=_office(sender, form.language),
        sender_line=_sender_line(case, sender),
        secrecy_marking=vocabulary.label("secrecy_markings", "secret", form.language),
        secrecy_ground=_secrecy_ground(case),
        recipient_line=recipient,
        reply_by=due,
        sections=tuple(
            LetterSection(case.text(f"section_{name}"), tuple(rows), name in _HALVES)
            for name, rows in sections.items()
            if rows and name != _IN_TITLE
        ),
        basis_text=_basis_text(case, decided),
        audit_link=audit_link,
    )
    return letter, disclosed


def _leaving(
    form: ReferralForm,
    client: Client,
    school: Organisation,
    consents: Sequence[Consent],
    today: date,
    chosen: Template | None,
) -> list[Verdict]:
    recipient = release.recipient_of(school)
    decided = release.verdicts(
        form, recipient, consents, today, protected=client.protected, chosen=chosen
    )
    leaving = [one for one in decided if one.leaves]
    if all(one.code != "client_name" for one in leaving):
        raise DisclosureError("disclosure.consent_missing")
    return leaving


def _unknown(case: LetterCase, field: Field) -> list[LetterRow]:
    if field.missing != "say":
        return []
    return [LetterRow(case.text(field.code), case.text("not_known"))]


def _office(sender: Sender, language: str) -> str:
    return (sender.office_name_sv if language == "sv" else "") or sender.office_name


def _sender_line(case: LetterCase, sender: Sender) -> str:
    phone = case.text("sender_phone", phone=sender.phone) if sender.phone else ""
    return ", ".join(part for part in (sender.name, sender.title, phone) if part)


def _recipient_line(form: ReferralForm, school: Organisation) -> str:
    name = (school.form.name_sv if form.language == "sv" else "") or school.form.name_fi
    return ", ".join(part for part in (name, form.recipient_name.strip()) if part)


def _secrecy_ground(case: LetterCase) -> str:
    # Item 24 (refugees) is never named: the ground itself would tell the client's background.
    codes = ["julkl_24_1_25"]
    if case.client.protected:
        codes.append("julkl_24_1_31")
    return ", ".join(case.label("secrecy_grounds", code) for code in codes)


def _basis_text(case: LetterCase, leaving: Sequence[Verdict]) -> str:
    known = vocabulary.codes("disclosure_texts")
    grounds = dict.fromkeys([case.form.ground, *(one.ground for one in leaving)])
    return " ".join(case.label("disclosure_texts", code) for code in grounds if code in known)
