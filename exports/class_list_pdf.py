"""A class list as a PDF: a table to answer in first, then what the school may know of each."""

from dataclasses import replace

from exports import paper
from exports.drawing import Pen
from exports.flow import Flow
from exports.fonts import require_glyphs
from exports.glyph_fonts import GlyphFonts
from exports.letter_sections import LOOKS, Look, Sections
from exports.referral_form import Box
from exports.referral_pdf import (
    LetterWriter,
    cleaned,
    cleaned_sections,
    letter_texts,
    section_texts,
)
from exports.reply_box import ReplyBox
from exports.reply_fields import DOCUMENT, LIST_VERSION, TOKEN, VAULT, VERSION, row_field
from exports.reply_table import ReplyTable
from exports.tagging import Node
from exports.text import Span, clean_line
from tekoto.class_list import ClassList, ListedPerson

_TOGETHER = 110.0


def write_class_list(listed: ClassList) -> bytes:
    """Return the list as a PDF file, the same bytes for the same list.

    Cleaned, drawn and refused as ``exports.referral_pdf.write_referral`` does it.
    """
    listed = ClassList(cleaned(listed.head), tuple(_cleaned(one) for one in listed.persons))
    texts = [text for one in listed.persons for text in (one.name, one.basis_text)]
    for one in listed.persons:
        texts += section_texts(one.sections)
    require_glyphs([*letter_texts(listed.head), *texts])
    return _ListWriter(listed).write()


def _cleaned(person: ListedPerson) -> ListedPerson:
    return replace(
        person,
        name=clean_line(person.name),
        basis_text=clean_line(person.basis_text),
        sections=cleaned_sections(person.sections),
    )


class _ListWriter(LetterWriter):
    def __init__(self, listed: ClassList) -> None:
        super().__init__(listed.head, ReplyBox)
        self._persons = listed.persons

    def write(self) -> bytes:
        boxes = self._lay_out(LOOKS[1])
        fonts = GlyphFonts()
        return self._finish(
            self._flow.drawn(fonts, self._footer, self._running_header), fonts, boxes
        )

    def _lay_out(self, look: Look) -> list[Box]:
        self._flow = flow = Flow(self._shaper, paper.HEIGHT - look.top, look.leading)
        self._document = Node("Document")
        self._letterhead()
        self._title()
        Sections(flow, look).place(self._document, self._letter.sections)
        if self._letter.basis_text:
            self._basis()
        flow.y -= look.section_gap
        table = ReplyTable(flow, self._letter.language, look, self._persons)
        boxes = table.place(self._document)
        # The table's pages can be sent back alone.
        flow.need(paper.HEIGHT)
        for number, person in enumerate(self._persons, start=1):
            self._person(look, number, person)
        return boxes

    def _person(self, look: Look, number: int, person: ListedPerson) -> None:
        """Draw what the school may know of one person, under her name."""
        flow = self._flow
        flow.y -= look.section_gap
        flow.need(_TOGETHER)
        self._headings.append((f"{number}. {person.name}", flow.page))
        y = flow.y

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 1.0, paper.BRAND)

        flow.draw(rule)
        flow.y -= 5
        reference = f"  {self._word('reference', reference=person.reference)}"
        spans = (Span(f"{number}. {person.name}", bold=True), Span(reference))
        lines = flow.lines(spans, look.heading + 1)
        flow.text(self._document.add("H2"), lines, look.heading + 1, paper.INK)
        Sections(flow, look, "H3").place(self._document, person.sections)
        if person.basis_text:
            flow.y -= 3
            lines = flow.lines((Span(person.basis_text),), paper.SMALL)
            flow.text(self._document.add("P"), lines, paper.SMALL, paper.SECONDARY)

    def _called(self) -> str:
        return self._word("list_persons", count=len(self._persons))

    def _footer_words(self) -> str:
        first = self._persons[0].reference
        return self._word("list_footer", count=len(self._persons), reference=first)

    def _identity(self) -> dict[str, str]:
        own = {VAULT: self._letter.vault_id, VERSION: LIST_VERSION}
        for one in self._persons:
            own[row_field(one.reference, DOCUMENT)] = one.document_id
            own[row_field(one.reference, TOKEN)] = one.token
        return own
