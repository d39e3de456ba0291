"""The table of a class list: a row for each person with the fields of the school's answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports import paper
from exports.drawing import Pen
from exports.flow import Flow
from exports.letter_sections import Look
from exports.referral_form import Box
from exports.reply_box import ReplyBox
from exports.reply_fields import CONTACT, DECISION, GROUP, NOTE, RECEIVED, START, row_field
from exports.tagging import Node
from exports.text import Line, Span
from tekoto.class_list import ListedPerson
from tekoto.reply import Decision
from tekoto.vocabulary import label

_BAR = 24.0
_PAD = 9.0
_HEAD = 20.0
_FIELD = 18.0
_NOTE = 27.0
_ROW = 36.0
_TYPED = 9.0
_GAP = 4.0
_NAME_WIDTH = 120.0
_CONTACT_LEFT = paper.LEFT + 90.0


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of fields: its field, left edge and width."""

    name: str
    left: float
    width: float


def _columns() -> tuple[_Column, ...]:
    left = paper.LEFT + _NAME_WIDTH
    made = []
    for name, width in ((RECEIVED, 72), (DECISION, 110), (START, 66), (GROUP, 58), (NOTE, 0)):
        room = width or paper.RIGHT - left
        made.append(_Column(name, left, room - _GAP))
        left += room
    return tuple(made)


class ReplyTable(ReplyBox):
    """Draws the table over as many pages as it needs; each begins with the columns' names."""

    heading = "list"

    def __init__(
        self, flow: Flow, language: str, look: Look, persons: Sequence[ListedPerson]
    ) -> None:
        super().__init__(flow, language, look)
        self._persons = persons
        self._columns = _columns()

    def place(self, document: Node) -> list[Box]:
        """Draw the table at the flow's end and return the fields' places."""
        flow = self._flow
        flow.need(_BAR + _PAD + 2 * self._look.reply_row + _HEAD + 2 * _ROW)
        part = document.add("Sect")
        self._heading(part, flow.y, _BAR)
        flow.y -= _BAR + _PAD
        self._contact(part)
        self._choices(part)
        table = part.add("Table")
        self._head(table.add("TR"))
        for number, person in enumerate(self._persons, start=1):
            self._person(table, number, person)
        return self._boxes

    def _contact(self, part: Node) -> None:
        row, top = part.add("Div"), self._flow.y
        self._label(row, CONTACT, paper.LEFT, top)
        width = paper.RIGHT - _CONTACT_LEFT
        self._field(row, Box(CONTACT, 0, _CONTACT_LEFT, top - _FIELD, width, _FIELD, ""))
        self._flow.y -= self._look.reply_row

    def _choices(self, part: Node) -> None:
        """Say on paper what the lists offer on the screen."""
        words = ", ".join(self._decision(one) for one in Decision)
        text = self._word("list_choices").format(choices=words)
        lines = self._flow.lines((Span(text),), paper.LABEL)
        self._flow.text(part.add("P"), lines, paper.LABEL, paper.SECONDARY)
        self._flow.y -= 4

    def _decision(self, one: Decision) -> str:
        return label("reply_decisions", one.value, self._language)

    def _names(self) -> list[tuple[Line, float]]:
        """Return the columns' names with their left edges."""
        codes = ["list_person"]
        codes += [one.name.removeprefix("reply_").removesuffix("_on") for one in self._columns]
        lefts = [paper.LEFT + 5, *(one.left for one in self._columns)]
        return [
            (self._line(self._word(code), bold=True), left)
            for code, left in zip(codes, lefts, strict=True)
        ]

    def _head(self, row: Node | None) -> None:
        """Draw the columns' names: for a screen reader once, on later pages to be seen."""
        names, top = self._names(), self._flow.y
        cells = [row.add("TH", "Column") for _one in names] if row is not None else []
        baseline = top - _HEAD / 2 - paper.LABEL * 0.36

        def drawing(pen: Pen) -> None:
            with pen.artifact():
                pen.box(paper.LEFT, top - _HEAD, paper.TEXT_WIDTH, _HEAD, paper.TINT)
            for place, (line, left) in enumerate(names):
                mark = pen.content(cells[place]) if cells else pen.artifact("Pagination")
                with mark:
                    pen.line(line, left, baseline, paper.INK)

        self._flow.draw(drawing)
        self._flow.y -= _HEAD

    def _person(self, table: Node, number: int, person: ListedPerson) -> None:
        flow = self._flow
        width = _NAME_WIDTH - 12
        name = flow.lines((Span(f"{number}. {person.name}", bold=True),), paper.BODY, width)
        reference = flow.lines((Span(person.reference),), paper.FOOT, width)
        taken = flow.height(name, paper.BODY) + flow.height(reference, paper.FOOT)
        height = max(_ROW, taken + 6)
        page = flow.page
        flow.need(height)
        if flow.page != page:
            self._head(None)
        row, top = table.add("TR"), flow.y
        cell = row.add("TH", "Row")
        flow.y = top - 4
        flow.text(cell, name, paper.BODY, paper.INK, paper.LEFT + 5, width)
        flow.text(cell, reference, paper.FOOT, paper.SECONDARY, paper.LEFT + 5, width)
        for column in self._columns:
            self._cell(row, column, person, top)
        flow.y = top - height

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, top - height, paper.TEXT_WIDTH, 0.5, paper.LINE)

        flow.draw(rule)

    def _cell(self, row: Node, column: _Column, person: ListedPerson, top: float) -> None:
        code = column.name.removeprefix("reply_").removesuffix("_on")
        tooltip = self._word("list_field_tip").format(
            label=self._word(f"{code}_tip"), name=person.name, reference=person.reference
        )
        height = _NOTE if column.name == NOTE else _FIELD
        options: tuple[str | tuple[str, str], ...] = ()
        if column.name == DECISION:
            options = (("", ""), *((one.value, self._decision(one)) for one in Decision))
        box = Box(
            row_field(person.reference, column.name),
            0,
            column.left,
            top - 5 - height,
            column.width,
            height,
            tooltip,
            multiline=column.name == NOTE,
            options=options,
            size=_TYPED,
        )
        self._field(row.add("TD"), box)
