"""A referral as a PDF: letterhead, sections, reply form; tagged, with its fonts inside."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf

from exports import paper
from exports.drawing import Pen
from exports.flow import Flow, line_height
from exports.fonts import require_glyphs
from exports.glyph_fonts import GlyphFonts
from exports.pdf_file import canvas_on, describe, embed_fonts, saved
from exports.referral_form import Box, write_form
from exports.reply_box import ReplyBox
from exports.reply_fields import (
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


def write_referral(letter: ReferralLetter) -> bytes:
    """Return the letter as a PDF file, the same bytes for the same letter.

    Text is cleaned as ``exports.text.clean`` says and drawn as plain text, whatever markup it
    holds. Built in memory: nothing touches the disk. Raises DocumentError
    ``document.missing_glyph`` when no font has a character, before anything is written.
    """
    letter = _cleaned(letter)
    require_glyphs(_texts(letter))
    return _Writer(letter).write()


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


def _cleaned(letter: ReferralLetter) -> ReferralLetter:
    """Clean every text of the letter; only the values of rows keep their line ends."""
    sections = tuple(
        LetterSection(
            clean_line(section.heading),
            tuple(LetterRow(clean_line(row.label), clean(row.value)) for row in section.rows),
        )
        for section in letter.sections
    )
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
        sections=sections,
    )


def _texts(letter: ReferralLetter) -> list[str]:
    rows = [row for section in letter.sections for row in section.rows]
    return [
        letter.title,
        letter.office_name,
        letter.sender_line,
        letter.secrecy_marking,
        letter.secrecy_ground,
        letter.recipient_line,
        letter.basis_text,
        letter.audit_link,
        *(section.heading for section in letter.sections),
        *(row.label for row in rows),
        *(row.value for row in rows),
    ]


class _Writer:
    def __init__(self, letter: ReferralLetter) -> None:
        self._letter = letter
        self._flow = Flow(Shaper(), paper.HEIGHT - 34)
        self._document = Node("Document")

    def write(self) -> bytes:
        self._letterhead()
        self._title()
        for section in self._letter.sections:
            self._section(section)
        if self._letter.basis_text:
            self._basis()
        self._flow.y -= 14
        boxes = ReplyBox(self._flow, self._letter.language).place(self._document)
        fonts = GlyphFonts()
        return self._finish(self._draw(fonts), fonts, boxes)

    def _word(self, code: str, **values: object) -> str:
        return label("document_labels", code, self._letter.language).format(**values)

    def _letterhead(self) -> None:
        """Sender on the left, secrecy marking with its ground on the right."""
        flow, letter = self._flow, self._letter
        head = self._document.add("Div")
        on_day = f"{format_date(letter.written_on)} · "
        stamp = on_day + self._word("reference", reference=letter.reference)
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
        for lines, size, ink in marking:
            node = head.add("P")
            for line in lines:
                flow.text(node, (line,), size, ink, paper.RIGHT - line.width, line.width)
        flow.y = min(below, flow.y) if flow.page == 0 else flow.y

    def _title(self) -> None:
        flow, letter = self._flow, self._letter
        flow.y -= 18
        title = flow.lines((Span(letter.title, bold=True),), paper.TITLE)
        flow.text(self._document.add("H1"), title, paper.TITLE, paper.INK)
        flow.y -= 1
        before, after = label("document_labels", "reply_by", letter.language).split("{date}")
        spans = (
            Span(f"{letter.recipient_line}\n" if letter.recipient_line else ""),
            Span(before),
            Span(format_date(letter.reply_by), bold=True),
            Span(after),
        )
        flow.text(self._document.add("P"), flow.lines(spans, 11), 11, paper.INK)
        flow.y -= 9
        y = flow.y

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 1.5, paper.BRAND)

        flow.draw(rule)
        flow.y -= 1.5

    def _section(self, section: LetterSection) -> None:
        flow = self._flow
        heading = flow.lines((Span(section.heading, bold=True),), paper.HEADING)
        flow.y -= 9
        # A heading stays with the beginning of its first row.
        flow.need(sum(line_height(line, paper.HEADING) for line in heading) + 48)
        flow.text(self._document.add("H2"), heading, paper.HEADING, paper.INK)
        flow.y -= 2
        if section.rows:
            table = self._document.add("Table")
            for row in section.rows:
                self._row(table, row)

    def _row(self, table: Node, row: LetterRow) -> None:
        """A label beside its value; a short value stays whole, a long one flows on."""
        flow = self._flow
        words = flow.lines((Span(row.label, bold=True),), paper.LABEL, paper.LABEL_WIDTH)
        value = flow.lines((Span(row.value),), paper.BODY, paper.VALUE_WIDTH)
        node = table.add("TR")
        flow.y -= 2.2
        height = _height(value, paper.BODY)
        together = height if len(value) <= 5 else _height(value[:2], paper.BODY)
        flow.need(max(together, _height(words, paper.LABEL)) + 2.2)
        top, page = flow.y, flow.page
        # The smaller label sits on the baseline of the value beside it.
        first = line_height(value[0], paper.BODY) if value else 0.0
        flow.y -= (first - paper.LABEL * 1.43) / 2 + (paper.BODY - paper.LABEL) * 0.36
        flow.text(node.add("TH", "Row"), words, paper.LABEL, paper.SECONDARY)
        label_end = flow.y
        flow.y = top
        flow.text(node.add("TD"), value, paper.BODY, paper.INK, paper.VALUE_LEFT, paper.VALUE_WIDTH)
        if flow.page == page:
            flow.y = min(flow.y, label_end)
        flow.y -= 2.2

    def _basis(self) -> None:
        flow = self._flow
        flow.y -= 7
        lines = flow.lines((Span(self._letter.basis_text),), paper.SMALL)
        flow.text(self._document.add("P"), lines, paper.SMALL, paper.SECONDARY)

    def _draw(self, fonts: GlyphFonts) -> bytes:
        buffer = io.BytesIO()
        canvas = canvas_on(buffer)
        pen = Pen(canvas, fonts)
        for page, drawings in enumerate(self._flow.pages):
            if page:
                self._running_header(pen)
            for drawing in drawings:
                drawing(pen)
            self._footer(pen, page + 1)
            pen.next_page()
        canvas.save()
        return buffer.getvalue()

    def _running_header(self, pen: Pen) -> None:
        """Later pages repeat whose the document is and that it is secret."""
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

    def _footer(self, pen: Pen, page: int) -> None:
        letter = self._letter
        link = self._word("log_link", link=letter.audit_link) if letter.audit_link else ""
        counter = self._word("page", page=page, pages=len(self._flow.pages))
        words = self._word("footer", reference=letter.reference, document=letter.document_id)
        right = self._one_line(
            f"{link} · {counter}" if link else counter, paper.FOOT, paper.TEXT_WIDTH / 2
        )
        left = self._one_line(words, paper.FOOT, paper.TEXT_WIDTH - right.width - 12)
        with pen.artifact("Pagination"):
            pen.rule(paper.LEFT, 41, paper.TEXT_WIDTH, 0.5, paper.LINE)
            pen.line(left, paper.LEFT, 27, paper.SECONDARY)
            pen.line(right, paper.RIGHT - right.width, 27, paper.SECONDARY)

    def _one_line(self, text: str, size: float, width: float, bold: bool = False) -> Line:
        """Lay out what must fit one line; what does not fit is said in full on the first page."""
        return self._flow.lines((Span(text, bold),), size, width)[0]

    def _finish(self, drawn: bytes, fonts: GlyphFonts, boxes: list[Box]) -> bytes:
        letter = self._letter
        with pikepdf.open(io.BytesIO(drawn)) as pdf:
            embed_fonts(pdf, fonts)
            identity = {
                VAULT: letter.vault_id,
                DOCUMENT: letter.document_id,
                REFERENCE: letter.reference,
                TOKEN: letter.token,
                VERSION: FORM_VERSION,
            }
            widgets = write_form(
                pdf, boxes, identity, self._word("decision_tip"), self._word("identity_tip")
            )
            write_structure(pdf, self._document, widgets, letter.language)
            # The title is always the neutral one: it shows in window lists and file managers.
            title = self._word("document_title")
            describe(pdf, title, letter.office_name, letter.written_on, letter.language)
            return saved(pdf)


def _height(lines: tuple[Line, ...], size: float) -> float:
    return sum(line_height(line, size) for line in lines)
