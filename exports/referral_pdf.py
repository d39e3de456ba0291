"""A referral as a PDF: letterhead, sections, reply form; tagged, with its fonts inside."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import pikepdf

from exports import paper
from exports.drawing import Colour, Pen
from exports.flow import Flow
from exports.fonts import require_glyphs
from exports.glyph_fonts import GlyphFonts
from exports.letter_sections import LOOKS, Look, Sections
from exports.pdf_file import bookmark, describe, embed_fonts, saved
from exports.referral_form import Box, write_form
from exports.reply_box import FollowUpBox, ReplyBox
from exports.reply_fields import (
    CHOICES,
    DOCUMENT,
    FORM_VERSION,
    REFERENCE,
    TOKEN,
    VAULT,
    VERSION,
    fingerprint,
)
from exports.shaping import Shaper
from exports.tagging import Node, write_structure
from exports.text import Line, Span, clean, clean_line
from tekoto.dates import format_date
from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.vocabulary import label

_MARKING_WIDTH = 200.0
_LONGEST_LETTERHEAD = 150.0
_LEAD = 10.5


def write_referral(letter: ReferralLetter) -> bytes:
    """Return the letter as a PDF file, the same bytes for the same letter.

    Text is cleaned as ``exports.text.clean`` says and drawn as plain text, whatever markup it
    holds. Built in memory: nothing touches the disk. Raises DocumentError
    ``document.missing_glyph`` when no font has a character, before anything is written.
    """
    letter = cleaned(letter)
    require_glyphs(letter_texts(letter))
    return LetterWriter(letter, ReplyBox).write()


def write_follow_up(letter: ReferralLetter) -> bytes:
    """Return the form that asks how the studies of a referral went, as ``write_referral`` does.

    It belongs to the same referral, by the same reference and token.
    """
    letter = cleaned(letter)
    require_glyphs(letter_texts(letter))
    return LetterWriter(letter, FollowUpBox).write()


def content_fingerprint(pdf: bytes) -> str:
    """Return the fingerprint of the printed part, to be stored when the file is written.

    A returned file whose ``ReturnedFile.fingerprint`` differs was changed outside its fields.
    """
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return fingerprint(
            [
                [stream.read_bytes() for stream in _streams(page.obj.get("/Contents"))]
                for page in file.pages
            ]
        )


def _streams(contents: pikepdf.Object | None) -> list[pikepdf.Object]:
    if contents is None:
        return []
    return list(contents) if isinstance(contents, pikepdf.Array) else [contents]


def cleaned(letter: ReferralLetter) -> ReferralLetter:
    """Clean every text of the letter; only the values of rows keep their line ends."""
    return replace(
        letter,
        title=clean_line(letter.title),
        office_name=clean_line(letter.office_name),
        sender_line=clean_line(letter.sender_line),
        secrecy_marking=clean_line(letter.secrecy_marking),
        secrecy_ground=clean_line(letter.secrecy_ground),
        recipient_line=clean_line(letter.recipient_line),
        basis_text=clean_line(letter.basis_text),
        audit_link=clean_line(letter.audit_link),
        sections=cleaned_sections(letter.sections),
    )


def cleaned_sections(sections: Sequence[LetterSection]) -> tuple[LetterSection, ...]:
    """Return sections whose texts may be drawn."""
    return tuple(
        LetterSection(
            clean_line(section.heading),
            tuple(
                LetterRow(clean_line(row.label), clean(row.value), row.strong)
                for row in section.rows
            ),
            section.half,
        )
        for section in sections
    )


def section_texts(sections: Sequence[LetterSection]) -> list[str]:
    """Return every text of sections."""
    rows = [row for section in sections for row in section.rows]
    return [
        *(section.heading for section in sections),
        *(row.label for row in rows),
        *(row.value for row in rows),
    ]


def letter_texts(letter: ReferralLetter) -> list[str]:
    """Return every text of a letter."""
    return [
        letter.title,
        letter.office_name,
        letter.sender_line,
        letter.secrecy_marking,
        letter.secrecy_ground,
        letter.recipient_line,
        letter.basis_text,
        letter.audit_link,
        *section_texts(letter.sections),
    ]


class LetterWriter:
    """Lays a letter out, draws it and finishes its file."""

    def __init__(self, letter: ReferralLetter, box: type[ReplyBox]) -> None:
        self._letter = letter
        self._box = box
        self._shaper = Shaper()
        self._headings: list[tuple[str, int]] = []

    def write(self) -> bytes:
        """Return the finished file."""
        for look in LOOKS:
            boxes = self._lay_out(look)
            if len(self._flow.pages) == 1:
                break
        else:
            # Smaller only if that spares the school a second page.
            boxes = self._lay_out(LOOKS[0])
        fonts = GlyphFonts()
        return self._finish(
            self._flow.drawn(fonts, self._footer, self._running_header), fonts, boxes
        )

    def _lay_out(self, look: Look) -> list[Box]:
        self._flow = Flow(self._shaper, paper.HEIGHT - look.top, look.leading)
        self._document = Node("Document")
        self._letterhead()
        self._title()
        Sections(self._flow, look).place(self._document, self._letter.sections)
        if self._letter.basis_text:
            self._basis()
        self._flow.y -= look.section_gap
        return self._box(self._flow, self._letter.language, look).place(self._document)

    def _word(self, code: str, **values: object) -> str:
        return label("document_labels", code, self._letter.language).format(**values)

    def _called(self) -> str:
        """Return by what a letter is asked for."""
        return self._word("reference", reference=self._letter.reference)

    def _footer_words(self) -> str:
        letter = self._letter
        return self._word("footer", reference=letter.reference, document=letter.document_id)

    def _letterhead(self) -> None:
        """Sender on the left, secrecy marking with its ground on the right."""
        flow, letter = self._flow, self._letter
        head = self._document.add("Div")
        stamp = f"{format_date(letter.written_on)} · {self._called()}"
        left = paper.TEXT_WIDTH - _MARKING_WIDTH - 20
        sender = [
            (flow.lines((Span(letter.office_name, bold=True),), 11.25, left), 11.25, paper.INK),
            (flow.lines((Span(letter.sender_line),), 10, left), 10, paper.SECONDARY),
        ]
        marking = [
            (flow.lines((Span(text, bold),), paper.SMALL, _MARKING_WIDTH), paper.SMALL, ink)
            for text, bold, ink in (
                (letter.secrecy_marking, True, paper.ALERT),
                (letter.secrecy_ground, False, paper.SECONDARY),
                (stamp, False, paper.INK),
            )
        ]
        top = flow.y
        for lines, size, ink in sender:
            flow.text(head.add("P"), lines, size, ink, width=left)
        below = flow.y
        # Side by side, unless the sender alone takes so long that it is a column of its own.
        if flow.page == 0 and top - below < _LONGEST_LETTERHEAD:
            flow.y = top
        for number, (lines, size, ink) in enumerate(marking):
            if number == 0 and len(lines) == 1:
                self._framed(head.add("P"), lines[0], size, ink)
                continue
            node = head.add("P")
            for line in lines:
                flow.text(node, (line,), size, ink, paper.RIGHT - line.width, line.width)
        flow.y = min(below, flow.y) if flow.page == 0 else flow.y

    def _framed(self, node: Node, line: Line, size: float, ink: Colour) -> None:
        """Frame the marking: on black and white paper its colour says nothing."""
        flow = self._flow
        height, width = size + 8, line.width + 14
        flow.need(height + 3)
        y = flow.y - height

        def drawing(pen: Pen) -> None:
            with pen.artifact():
                pen.frame(paper.RIGHT - width, y, width, height, ink)
            with pen.content(node):
                pen.line(line, paper.RIGHT - width + 7, y + (height - size * 0.72) / 2, ink)

        flow.draw(drawing)
        flow.y = y - 3

    def _title(self) -> None:
        flow, letter = self._flow, self._letter
        flow.y -= 8
        title = flow.lines((Span(letter.title, bold=True),), paper.TITLE)
        flow.text(self._document.add("H1"), title, paper.TITLE, paper.INK)
        flow.y -= 1
        before, after = label("document_labels", "reply_by", letter.language).split("{date}")
        asked = (Span(before), Span(format_date(letter.reply_by), bold=True), Span(after))
        lines = flow.lines(asked, _LEAD)
        if letter.recipient_line:
            lines = flow.lines((Span(f"{letter.recipient_line}. "), *asked), _LEAD)
            if len(lines) > 1:
                lines = flow.lines((Span(f"{letter.recipient_line}\n"), *asked), _LEAD)
        flow.text(self._document.add("P"), lines, _LEAD, paper.INK)
        flow.y -= 6
        y = flow.y

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 1.5, paper.BRAND)

        flow.draw(rule)
        flow.y -= 1.5

    def _basis(self) -> None:
        flow = self._flow
        flow.y -= 5
        lines = flow.lines((Span(self._letter.basis_text),), paper.SMALL)
        flow.need(min(flow.height(lines, paper.SMALL), 100))
        flow.text(self._document.add("P"), lines, paper.SMALL, paper.SECONDARY)

    def _running_header(self, pen: Pen, page: int, _pages: int) -> None:
        """Later pages repeat whose the document is and that it is secret."""
        if page == 1:
            return
        letter = self._letter
        office = self._one_line(letter.office_name, paper.SMALL, paper.TEXT_WIDTH / 2)
        marking = self._one_line(letter.secrecy_marking, paper.SMALL, 150, bold=True)
        left = paper.TEXT_WIDTH / 2 - marking.width - 20
        ground = self._one_line(letter.secrecy_ground, paper.SMALL, left)
        y = paper.HEIGHT - 45
        with pen.artifact("Pagination"):
            pen.line(office, paper.LEFT, y, paper.SECONDARY)
            x = paper.RIGHT - ground.width
            pen.line(ground, x, y, paper.SECONDARY)
            pen.line(marking, x - 8 - marking.width, y, paper.ALERT)
            pen.rule(paper.LEFT, y - 8, paper.TEXT_WIDTH, 0.5, paper.LINE)

    def _footer(self, pen: Pen, page: int, pages: int) -> None:
        letter = self._letter
        link = self._word("log_link", link=letter.audit_link) if letter.audit_link else ""
        counter = self._word("page", page=page, pages=pages)
        words = self._footer_words()
        right = self._one_line(
            f"{link} · {counter}" if link else counter, paper.FOOT, paper.TEXT_WIDTH / 2
        )
        left = self._one_line(words, paper.FOOT, paper.TEXT_WIDTH - right.width - 12)
        with pen.artifact():
            pen.rule(paper.LEFT, 41, paper.TEXT_WIDTH, 0.5, paper.LINE)
        with pen.once(self._document, page):
            pen.line(left, paper.LEFT, 27, paper.SECONDARY)
            pen.line(right, paper.RIGHT - right.width, 27, paper.SECONDARY)

    def _one_line(self, text: str, size: float, width: float, bold: bool = False) -> Line:
        """Lay out what must fit one line; what does not fit is said in full on the first page."""
        return self._flow.lines((Span(text, bold),), size, width)[0]

    def _identity(self) -> dict[str, str]:
        """Return the hidden fields by name."""
        letter = self._letter
        return {
            VAULT: letter.vault_id,
            DOCUMENT: letter.document_id,
            REFERENCE: letter.reference,
            TOKEN: letter.token,
            VERSION: FORM_VERSION,
        }

    def _finish(self, drawn: bytes, fonts: GlyphFonts, boxes: list[Box]) -> bytes:
        letter = self._letter
        with pikepdf.open(io.BytesIO(drawn)) as pdf:
            embed_fonts(pdf, fonts)
            widgets = write_form(
                pdf,
                boxes,
                self._identity(),
                {name: self._word(f"{name.removeprefix('reply_')}_tip") for name in CHOICES},
                self._word("identity_tip"),
            )
            write_structure(pdf, self._document, widgets, letter.language)
            bookmark(pdf, self._headings)
            # The title is always the neutral one: it shows in window lists and file managers.
            title = self._word("document_title")
            describe(pdf, title, letter.office_name, letter.written_on, letter.language)
            return saved(pdf)
