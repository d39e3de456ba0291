"""The reply box at the end of a referral: where its labels and fields stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports import paper
from exports.drawing import Colour, Pen
from exports.flow import Flow
from exports.letter_sections import Look
from exports.referral_form import Box
from exports.reply_fields import (
    CONTACT,
    DECISION,
    ENDED,
    GROUP,
    LEVELS,
    NOTE,
    OUTCOME,
    RECEIVED,
    START,
    STARTED,
)
from exports.tagging import Node, Widget
from exports.text import Line, Span
from tekoto.cefr import CefrLevel
from tekoto.reply import OUTCOMES, Decision
from tekoto.vocabulary import label

_BAR = 24.0
_PAD = 9.0
_FIELD = 17.5
_BUTTON = 11.0
_LABELS = paper.LEFT + _PAD
_FIELDS = paper.LEFT + 124.0
_FIELDS_RIGHT = paper.RIGHT - _PAD
_DATE_WIDTH = 92.0


@dataclass(frozen=True, slots=True)
class _Choice:
    code: str
    words: str
    line: Line


class ReplyBox:
    """Lays out the box on one page; it moves to the next page when it does not fit whole."""

    def __init__(self, flow: Flow, language: str, look: Look) -> None:
        self._flow = flow
        self._look = look
        self._language = language
        self._boxes: list[Box] = []
        self._choice_size = paper.BODY
        self._bottom = 0.0

    heading = "reply"

    def place(self, document: Node) -> list[Box]:
        """Draw the box at the flow's end and return the fields' places."""
        choices = [
            (one.value, label("reply_decisions", one.value, self._language)) for one in Decision
        ]
        rows = self._choice_rows(choices)
        part = self._begin(document, 3 + len(rows))
        self._dated_row(part, RECEIVED)
        self._button_rows(part, DECISION, rows)
        self._dated_row(part, START)
        self._end(part)
        return self._boxes

    def _begin(self, document: Node, rows: int) -> Node:
        """Draw the frame and the heading of a box with so many rows and a message."""
        height = _BAR + _PAD + self._look.reply_row * rows + self._look.reply_note + _PAD
        self._flow.need(height)
        top = self._flow.y
        part = document.add("Sect")
        self._heading(part, top, height)
        self._flow.y = top - _BAR - _PAD
        self._bottom = top - height
        return part

    def _end(self, part: Node) -> None:
        self._row(part, CONTACT, _FIELD)
        self._row(part, NOTE, self._look.reply_note)
        self._flow.y = self._bottom

    def _word(self, code: str) -> str:
        return label("document_labels", code, self._language)

    def _line(self, text: str, bold: bool, size: float = paper.LABEL) -> Line:
        width = _FIELDS - _LABELS - 8 if bold else paper.TEXT_WIDTH
        return self._flow.lines((Span(text, bold),), size, width)[0]

    def _heading(self, part: Node, top: float, height: float) -> None:
        node = part.add("H2")
        spans = (Span(self._word(f"{self.heading}_heading"), bold=True),)
        title = self._flow.lines(spans, 11.5)[0]
        hint = self._flow.lines(
            (Span(f"\u2014 {self._word(f'{self.heading}_hint')}"),), paper.LABEL
        )[0]

        def drawing(pen: Pen) -> None:
            with pen.artifact():
                pen.box(paper.LEFT, top - _BAR, paper.TEXT_WIDTH, _BAR, paper.TINT)
                pen.frame(paper.LEFT, top - height, paper.TEXT_WIDTH, height, paper.BRAND)
            with pen.content(node):
                pen.line(title, _LABELS, top - 16, paper.BRAND)
                pen.line(hint, _LABELS + title.width + 5, top - 16, paper.INK)

        self._flow.draw(drawing)

    def _dated_row(self, part: Node, name: str) -> None:
        """A date with its hint; the start date shares its row with the group."""
        row = part.add("Div")
        top = self._flow.y
        self._label(row, name, _LABELS, top)
        self._field(row, Box(name, 0, _FIELDS, top - _FIELD, _DATE_WIDTH, _FIELD, ""))
        hint = self._line(self._word("date_hint"), bold=False, size=paper.FOOT)
        self._text(row.add("P"), hint, _FIELDS + _DATE_WIDTH + 6, top, paper.SECONDARY)
        if name == START:
            words = self._line(self._word("group"), bold=True)
            left = _FIELDS + _DATE_WIDTH + 6 + hint.width + 22
            row = part.add("Div")
            self._text(row.add("P"), words, left, top, paper.INK)
            left += words.width + 8
            self._field(row, Box(GROUP, 0, left, top - _FIELD, _FIELDS_RIGHT - left, _FIELD, ""))
        self._flow.y -= self._look.reply_row

    def _row(self, part: Node, name: str, height: float) -> None:
        row = part.add("Div")
        top = self._flow.y
        self._label(row, name, _LABELS, top)
        width = _FIELDS_RIGHT - _FIELDS
        self._field(row, Box(name, 0, _FIELDS, top - height, width, height, "", "", name == NOTE))
        self._flow.y -= height + self._look.reply_row - _FIELD

    def _choice_rows(self, choices: Sequence[tuple[str, str]]) -> list[list[_Choice]]:
        """Share the choices among rows: one if they fit, smaller if need be, or else more."""
        for self._choice_size in (paper.BODY, paper.LABEL):
            rows = self._rows_of_choices(choices, self._choice_size)
            if len(rows) == 1:
                break
        return rows

    def _rows_of_choices(
        self, choices: Sequence[tuple[str, str]], size: float
    ) -> list[list[_Choice]]:
        rows: list[list[_Choice]] = [[]]
        x = _FIELDS
        for code, words in choices:
            line = self._flow.lines((Span(words),), size)[0]
            if rows[-1] and x + _BUTTON + 6 + line.width > _FIELDS_RIGHT:
                rows.append([])
                x = _FIELDS
            rows[-1].append(_Choice(code, words, line))
            x += _BUTTON + 6 + line.width + 15
        return rows

    def _button_rows(self, part: Node, name: str, rows: list[list[_Choice]]) -> None:
        block = part.add("Div")
        self._label(block, name, _LABELS, self._flow.y)
        for row in rows:
            x, top = _FIELDS, self._flow.y
            for one in row:
                box = Box(
                    name,
                    0,
                    x,
                    top - (_FIELD + _BUTTON) / 2,
                    _BUTTON,
                    _BUTTON,
                    f"{self._word(name.removeprefix('reply_'))}: {one.words}",
                    one.code,
                )
                paragraph = block.add("P")
                self._field(paragraph, box)
                x += _BUTTON + 6
                self._text(paragraph, one.line, x, top, paper.INK, self._choice_size)
                x += one.line.width + 15
            self._flow.y -= self._look.reply_row

    def _label(self, row: Node, name: str, x: float, top: float) -> None:
        code = name.removeprefix("reply_").removesuffix("_on")
        self._text(row.add("P"), self._line(self._word(code), bold=True), x, top, paper.INK)

    def _text(
        self, node: Node, line: Line, x: float, top: float, ink: Colour, size: float = paper.LABEL
    ) -> None:
        baseline = top - _FIELD / 2 - size * 0.36

        def drawing(pen: Pen) -> None:
            with pen.content(node):
                pen.line(line, x, baseline, ink)

        self._flow.draw(drawing)

    def _field(self, node: Node, box: Box) -> None:
        code = box.name.removeprefix("reply_").removesuffix("_on")
        tooltip = box.tooltip or self._word(f"{code}_tip")

        def drawing(pen: Pen) -> None:
            with pen.artifact():
                if not box.choice:
                    pen.field(box.x, box.y, box.width, box.height)
                else:
                    pen.ring(box.x, box.y, box.width)

        self._flow.draw(drawing)
        node.add("Form").kids.append(Widget(len(self._boxes)))
        self._boxes.append(replace(box, page=self._flow.page, tooltip=tooltip))


class FollowUpBox(ReplyBox):
    """How the studies went: when they began and ended, with what result, and the levels reached."""

    heading = "later"

    def place(self, document: Node) -> list[Box]:
        """Draw the box at the flow's end and return the fields' places."""
        choices = [(code, label("path_step_states", code, self._language)) for code in OUTCOMES]
        rows = self._choice_rows(choices)
        part = self._begin(document, 6 + len(rows))
        self._dated_row(part, STARTED)
        self._dated_row(part, ENDED)
        self._button_rows(part, OUTCOME, rows)
        self._levels_hint(part)
        names = list(LEVELS)
        for left, right in zip(names[::2], names[1::2], strict=True):
            self._level_row(part, left, right)
        self._end(part)
        return self._boxes

    def _levels_hint(self, part: Node) -> None:
        line = self._line(self._word("levels_hint"), bold=False)
        self._text(part.add("P"), line, _LABELS, self._flow.y, paper.SECONDARY)
        self._flow.y -= self._look.reply_row

    def _level_row(self, part: Node, *names: str) -> None:
        """Two skills side by side, each with the list of the scale."""
        top = self._flow.y
        left = _LABELS
        for name in names:
            row = part.add("Div")
            self._label(row, name, left, top)
            options = ("", *(level.value for level in CefrLevel))
            x = left + _FIELDS - _LABELS
            box = Box(name, 0, x, top - _FIELD, _DATE_WIDTH, _FIELD, "", options=options)
            self._field(row, box)
            left = _FIELDS + _DATE_WIDTH + 30
        self._flow.y -= self._look.reply_row
