"""Notes of a client as one paper, for a partner who has not the program."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from tekoto import vocabulary
from tekoto.dates import PartialDate, format_date, local_date
from tekoto.held_text import HeldNotes
from tekoto.plain_document import Block, Heading, PlainDocument, Text

LANGUAGES = ("fi", "sv")


@dataclass(frozen=True, slots=True)
class PaperNote:
    """A note that leaves on paper, or an addendum to the one before it."""

    id: UUID
    kind: str
    happened_at: datetime
    author: str
    text: str = field(repr=False)
    participants: str = field(default="", repr=False)
    addendum: bool = False


@dataclass(frozen=True, slots=True)
class NotesPaper:
    """What one partner gets of a client: who she is, on which ground, the notes, and what stays."""

    client_id: UUID
    organisation_id: UUID
    receiver: str
    client_name: str = field(repr=False)
    birth: PartialDate | None
    office: str
    sender: str
    ground: str
    protection_reason: str
    protected: bool
    notes: tuple[PaperNote, ...]
    log_link: str
    consents: tuple[UUID, ...] = ()
    held: tuple[HeldNotes, ...] = ()


def notes_document(
    paper: NotesPaper, language: str, today: date, reference: str = ""
) -> PlainDocument:
    """Return the paper in the language of its reader.

    ``reference`` is that of its receipt: a later letter to the holder names nothing else.
    """

    def text(code: str, **params: str) -> str:
        told = vocabulary.label("document_labels", f"notes_paper_{code}", language)
        return told.format(**params)

    born = paper.birth.display(language) if paper.birth else text("unknown")
    blocks: list[Block] = []
    if paper.protected:
        blocks.append(Text(text("protected"), strong=True))
    for note in paper.notes:
        day = format_date(local_date(note.happened_at))
        kind = vocabulary.label("note_types", note.kind, language)
        blocks.append(Heading(f"{day} · {text('addendum') if note.addendum else kind}"))
        blocks.append(Text(note.text))
        told = [note.author]
        if note.participants:
            told.append(text("participants", names=note.participants))
        blocks.append(Text(" · ".join(told)))
    title = text("title")
    footer = {"reference": {"reference": reference}, "log_link": {"link": paper.log_link}}
    # Where she lives is secret by a ground of its own.
    grounds = ("julkl_24_1_25", "julkl_24_1_31") if paper.protected else ("julkl_24_1_25",)
    return PlainDocument(
        language=language,
        title=title,
        file_title=title,
        office=paper.office,
        sender=paper.sender,
        written_on=today,
        lead=text(
            "lead",
            name=paper.client_name,
            birth=born,
            receiver=paper.receiver,
            ground=vocabulary.label("disclosure_grounds", paper.ground, language),
        ),
        blocks=tuple(blocks),
        marking=vocabulary.label("secrecy_markings", "secret", language),
        ground="; ".join(vocabulary.label("secrecy_grounds", one, language) for one in grounds),
        footer=" · ".join(
            vocabulary.label("document_labels", code, language).format(**told)
            for code, told in footer.items()
            if all(told.values())
        ),
    )
