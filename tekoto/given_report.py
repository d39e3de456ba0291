"""Papers about what was given: a client's "who got what about me", and a notice to a holder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tekoto import transfer, vocabulary
from tekoto.consent import GIVEN, Consent
from tekoto.dates import format_date, local_date
from tekoto.disclosure import fields
from tekoto.plain_document import Block, Grid, Heading, PlainDocument, Points, Text
from tekoto.referral import Disclosure
from tekoto.release import BY_CONSENT

LANGUAGES = ("fi", "sv", "en")
_SHARES = (2, 4, 6, 5)
# What the school is asked and by when tells nothing about her.
_ASKED = ("title", "question")
# The groups of data of what leaves in packets and on papers with notes.
_GROUPS = {"packet_introduction": "identity", "packet_notes": "notes", "packet_files": "notes"}
_TRANSFER = "transfer_"
_REFERRALS = ("referral", "class_list")
_RIGHTS = ("withdraw", "see", "correct", "complain")


@dataclass(frozen=True, slots=True)
class Given:
    """What has been given about a client; ``office`` is her own, ``sender`` who prints."""

    name: str
    office: str
    sender: str
    protected: bool
    disclosures: tuple[Disclosure, ...]
    consents: tuple[Consent, ...]
    log_link: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds data by a consent that has ended, and the language of the letter."""

    disclosure: Disclosure
    consent: Consent
    ended_on: date
    fields: tuple[str, ...]
    language: str


def given_report(given: Given, language: str, today: date) -> PlainDocument:
    """Return the client's own paper, in plain language."""
    text = _texts(language)
    blocks: list[Block] = []
    if given.protected:
        blocks.append(Text(text("given_protected"), strong=True))
    blocks.append(Heading(text("given_heading")))
    rows = tuple(_row(one, language) for one in given.disclosures)
    header = tuple(text(f"given_{name}") for name in ("when", "who", "what", "why"))
    blocks.append(Grid(header, rows, _SHARES) if rows else Text(text("given_none")))
    blocks.append(Heading(text("given_consents")))
    answers = tuple(_answer(one, language) for one in given.consents)
    blocks.append(Points(answers) if answers else Text(text("given_no_consents")))
    blocks.append(Heading(text("given_rights")))
    blocks.append(Points(tuple(text(f"given_right_{name}") for name in _RIGHTS)))
    title = text("given_title")
    return PlainDocument(
        language=language,
        title=title,
        file_title=title,
        office=given.office,
        sender=given.sender,
        written_on=today,
        lead=text("given_lead", name=given.name, office=given.office),
        blocks=tuple(blocks),
        marking=vocabulary.label("secrecy_markings", "secret", language),
        ground=vocabulary.label("secrecy_grounds", "julkl_24_1_25", language),
        footer=vocabulary.label("document_labels", "log_link", language).format(
            link=given.log_link
        ),
    )


def ended_on(one: Consent, today: date) -> date | None:
    """Return the day on which a consent ended, or nothing for one that holds."""
    if one.form.answer != GIVEN:
        return None
    ends = [day for day in (one.withdrawn_on, one.form.valid_until) if day is not None]
    first = min(ends, default=None)
    over = one.withdrawn_on is not None or (first is not None and first < today)
    return first if over else None


def holders(
    disclosures: Sequence[Disclosure],
    consents: Sequence[Consent],
    languages: dict[str, str],
    today: date,
) -> tuple[Holder, ...]:
    """Return who holds which version by a consent that has ended, the latest disclosure first.

    ``languages`` are those of the letters by reference.
    """
    ended = {one.id: (one, ended_on(one, today)) for one in consents}
    found = []
    for disclosure in disclosures:
        for consent_id in disclosure.consents:
            one, day = ended.get(consent_id, (None, None))
            if one is None or day is None:
                continue
            language = languages.get(disclosure.reference, "fi")
            found.append(Holder(disclosure, one, day, _given_by(disclosure, one), language))
    return tuple(found)


def notice(holder: Holder, office: str, sender: str, log_link: str, today: date) -> PlainDocument:
    """Return the letter to a holder; it names what was given by its reference, and nobody."""
    text = _texts(holder.language)
    disclosure = holder.disclosure
    reference, sent = disclosure.reference, format_date(local_date(disclosure.disclosed_at))
    ended = "notice_withdrawn" if holder.consent.withdrawn_on is not None else "notice_expired"
    # Notes leave in papers of their own, wholly by the consent; of a referral a part may.
    told = {"reference": reference, "date": sent, "recipient": disclosure.recipient}
    other = "" if disclosure.document in _REFERRALS else "_other"
    if other:
        told["kind"] = text(f"notice_kind_{disclosure.document}")
    title = text("notice_title")
    return PlainDocument(
        language=holder.language,
        title=title,
        file_title=title,
        office=office,
        sender=sender,
        written_on=today,
        lead=text(f"notice_lead{other}", **told),
        blocks=(
            Text(text(f"notice_sent{other}", **told)),
            Text(text(ended, date=format_date(holder.ended_on)), strong=True),
            Heading(text("notice_fields")),
            Points(tuple(_field(code, holder.language) for code in holder.fields)),
            Heading(text("notice_ask")),
            Points(
                tuple(text(f"notice_{name}") for name in ("stop", "delete", "confirm")),
                numbered=True,
            ),
            Text(text("notice_rest")),
        ),
        marking=vocabulary.label("secrecy_markings", "secret", holder.language),
        ground=vocabulary.label("secrecy_grounds", "julkl_24_1_25", holder.language),
        footer=text("footer_document", kind=reference, link=log_link),
    )


def _texts(language: str) -> Callable[..., str]:
    """Return what says the words of these papers in one language."""

    def text(code: str, **params: str) -> str:
        return vocabulary.label("given_labels", code, language).format(**params)

    return text


def _row(one: Disclosure, language: str) -> tuple[str, ...]:
    text = _texts(language)
    reference = text("given_reference", reference=one.reference)
    table = fields()
    about_her = [
        code for code in one.fields if code not in table or table[code].section not in _ASKED
    ]
    what = _listed([_plain_field(code, language) for code in about_her])
    return (
        format_date(local_date(one.disclosed_at)),
        f"{one.recipient}\n{reference}",
        what,
        _why(one, language),
    )


def _why(one: Disclosure, language: str) -> str:
    """Say each ground in plain words; for those of single fields also which."""
    text = _texts(language)
    parts = [_ground(one.ground, text)]
    by_ground: dict[str, list[str]] = {}
    for code, ground in one.reasons:
        if ground != one.ground and code in one.fields:
            by_ground.setdefault(ground, []).append(_plain_field(code, language))
    parts += [f"{_listed(names)}: {_ground(why, text)}" for why, names in by_ground.items()]
    return "\n".join(parts)


def _listed(names: Sequence[str]) -> str:
    """Return names as one sentence's list: a label's capital stays at its beginning only."""
    small = [one if one[1:2].isupper() else one[:1].lower() + one[1:] for one in names]
    listed = ", ".join(small)
    return listed[:1].upper() + listed[1:]


def _ground(code: str, text: Callable[..., str]) -> str:
    known = vocabulary.codes("given_labels")
    # The identity code leaves by a reason in words.
    return text(f"why_{code}") if f"why_{code}" in known else code


def _answer(one: Consent, language: str) -> str:
    text = _texts(language)
    form = one.form
    purpose = vocabulary.label("consent_purposes", form.purpose, language)
    groups = ", ".join(
        vocabulary.label("consent_data_groups", code, language) for code in form.data_groups
    )
    said = text(
        "given_yes" if form.answer == GIVEN else "given_no",
        date=format_date(form.given_on),
        purpose=purpose,
        recipients=form.recipients,
        groups=groups,
    )
    parts = [said]
    if one.withdrawn_on is not None:
        parts.append(text("given_withdrawn", date=format_date(one.withdrawn_on)))
    elif form.valid_until is not None:
        parts.append(text("given_until", date=format_date(form.valid_until)))
    return " ".join(parts)


def _plain_field(code: str, language: str) -> str:
    """Return what a field is called to the client herself: a form's short label may be a riddle."""
    plain = f"plain_{code}"
    if plain in vocabulary.codes("given_labels"):
        return vocabulary.label("given_labels", plain, language)
    return _field(code, language)


def _field(code: str, language: str) -> str:
    known = vocabulary.codes("letter_labels")
    return vocabulary.label("letter_labels", code, language) if code in known else code


def _given_by(one: Disclosure, consent: Consent) -> tuple[str, ...]:
    grounds = dict(one.reasons)
    return tuple(
        code
        for code in one.fields
        if grounds.get(code, one.ground) in BY_CONSENT and _group(code) in consent.form.data_groups
    )


def _group(code: str) -> str:
    """Return the group of data of what a receipt names, or nothing for what is not about her."""
    if code.startswith(_TRANSFER):
        return transfer.group_of(code.removeprefix(_TRANSFER))
    field = fields().get(code)
    return field.group if field else _GROUPS.get(code, "")
