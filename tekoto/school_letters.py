"""What a school is asked after the referral: how the studies went, or to answer at all.

Neither says anything about the client: the school knows her by the referral's reference.
"""

from dataclasses import dataclass
from datetime import date

from tekoto import vocabulary
from tekoto.dates import format_date
from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.organisation import Organisation
from tekoto.referral import ReferralForm, usual_reply_by
from tekoto.referral_letter import Sender


@dataclass(frozen=True, slots=True)
class Reminder:
    """A message to a school, ready to be sent by secure mail; ``to`` may be empty."""

    to: str
    subject: str
    text: str


def follow_up(
    form: ReferralForm,
    sender: Sender,
    *,
    reference: str,
    token: str,
    document_id: str,
    vault_id: str,
    sent_on: date,
    today: date,
    audit_link: str,
) -> ReferralLetter:
    """Return the form that asks how the studies of a referral went."""

    def text(code: str) -> str:
        return vocabulary.label("document_labels", f"follow_up_{code}", form.language)

    rows = (
        LetterRow(text("reference"), reference, strong=True),
        LetterRow(text("sent"), format_date(sent_on)),
    )
    return ReferralLetter(
        language=form.language,
        title=text("title"),
        reference=reference,
        token=token,
        document_id=document_id,
        vault_id=vault_id,
        written_on=today,
        office_name=_office(sender, form.language),
        sender_line=_sender_line(sender),
        secrecy_marking=vocabulary.label("secrecy_markings", "secret", form.language),
        secrecy_ground=vocabulary.label("secrecy_grounds", "julkl_24_1_25", form.language),
        recipient_line="",
        reply_by=usual_reply_by(today),
        sections=(LetterSection(text("section"), rows),),
        basis_text=text("text"),
        audit_link=audit_link,
    )


def reminder(
    form: ReferralForm,
    sender: Sender,
    school: Organisation,
    *,
    reference: str,
    sent_on: date,
    protected: bool,
) -> Reminder:
    """Return a reminder that an answer is awaited.

    The school is not named, and under turvakielto not addressed: a copy of the message must not
    tell where somebody lives.
    """

    def text(code: str, **params: str) -> str:
        words = vocabulary.label("letter_labels", f"reminder_{code}", form.language)
        return words.format(**params)

    reply_by = form.reply_by or usual_reply_by(sent_on)
    lines = (
        text("greeting"),
        "",
        text(
            "text",
            reference=reference,
            sent=format_date(sent_on),
            reply_by=format_date(reply_by),
        ),
        text("how"),
        "",
        _sender_line(sender),
        _office(sender, form.language),
    )
    return Reminder(
        to="" if protected else school.form.secure_email,
        subject=text("subject", reference=reference),
        text="\n".join(lines) + "\n",
    )


def _office(sender: Sender, language: str) -> str:
    return (sender.office_name_sv if language == "sv" else "") or sender.office_name


def _sender_line(sender: Sender) -> str:
    return ", ".join(part for part in (sender.name, sender.title, sender.phone) if part)
