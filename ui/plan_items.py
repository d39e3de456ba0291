"""The measures of a plan: their table, and the form to add them one by one."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.errors import InvalidInputError
from tekoto.plan import PlanItem
from ui.inline_form import InlineForm
from ui.row_editor import RowEditor
from ui.table_model import Column
from ui.words import choices, word


class PlanItems(QWidget):
    """What is done, whose duty it is, and when."""

    edited = Signal()
    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = self._make_form()
        self._editor: RowEditor[PlanItem] = RowEditor(
            self.tr("Toimenpiteet"),
            self._columns(),
            self._form,
            read=self._read,
            fill=self._fill,
            empty=self.tr("Lisää, mitä sovittiin: kielen opiskelu, koulutus, työnhaku."),
            add=self.tr("Lisää toime&npide"),
        )
        self._editor.table.set_widths((290, 150, 0))
        self._editor.edited.connect(self.edited)
        self._editor.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._editor)

    def items(self) -> tuple[PlanItem, ...]:
        """Return the measures in order."""
        return self._editor.rows()

    def set_items(self, items: Sequence[PlanItem]) -> None:
        """Show other measures."""
        self._editor.set_rows(items)

    def _columns(self) -> tuple[Column[PlanItem], ...]:
        return (
            Column("what", self.tr("Toimenpide"), item_title, bold=True, tooltip=item_text),
            Column("responsible", self.tr("Kuka vastaa"), responsible_text),
            Column(
                "when",
                self.tr("Aika"),
                lambda i: dates.format_period(i.starts_on, i.ends_on) or "–",
            ),
        )

    def _make_form(self) -> InlineForm:
        form = InlineForm(self.tr("Toimenpide"), save=self.tr("Lisää suunnitelmaan"))
        form.add_choice("content", self.tr("Sisältö"), choices("plan_contents"))
        steps = choices("path_steps", clock.today())
        form.add_choice("step", self.tr("Koulutus tai palvelu"), (("", "–"), *steps))
        form.add_line("measure", self.tr("Mitä sovittiin"))
        form.add_choice("responsible", self.tr("Kuka vastaa"), choices("plan_responsibles"))
        form.add_line("responsible_name", self.tr("Nimi"))
        form.add_date("starts_on", self.tr("Alkaa"))
        form.add_date("ends_on", self.tr("Päättyy"))
        form.add_choice("state", self.tr("Tila"), choices("plan_item_states"))
        return form

    def _fill(self, item: PlanItem | None) -> None:
        for key, value in asdict(item or PlanItem("language_study")).items():
            if key in self._form.field_keys():
                self._form.fill(key, value)

    def _read(self, known: PlanItem | None) -> PlanItem:
        form = self._form
        starts_on, ends_on = form.day("starts_on"), form.day("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            raise InvalidInputError("plan.item_dates", "ends_on")
        return PlanItem(
            content=form.code("content"),
            measure=form.value("measure"),
            step=form.code("step"),
            responsible=form.code("responsible"),
            responsible_name=form.value("responsible_name"),
            starts_on=starts_on,
            ends_on=ends_on,
            state=form.code("state"),
            id=known.id if known is not None else None,
        )


def item_columns(state: Callable[[PlanItem], str]) -> tuple[Column[PlanItem], ...]:
    """Return the columns of a table of measures; ``state`` words the state of each."""
    translate = QCoreApplication.translate
    return (
        Column(
            "content",
            translate("PlanItems", "Sisältö"),
            lambda i: word("plan_contents", i.content),
            bold=True,
            tooltip=item_text,
        ),
        Column(
            "measure",
            translate("PlanItems", "Mitä sovittiin"),
            measure_text,
            tooltip=measure_text,
        ),
        Column("responsible", translate("PlanItems", "Kuka vastaa"), responsible_text),
        Column(
            "when",
            translate("PlanItems", "Aika"),
            lambda i: dates.format_period(i.starts_on, i.ends_on) or "–",
            sort=lambda i: (i.starts_on is None, i.starts_on),
        ),
        Column("state", translate("PlanItems", "Tila"), state, tooltip=state),
    )


def measure_text(item: PlanItem) -> str:
    """Return what was agreed on, with the training or service it is."""
    step = word("path_steps", item.step)
    return ": ".join(part for part in (step, item.measure) if part) or "–"


def item_title(item: PlanItem) -> str:
    """Return the shortest name of a measure: what was agreed on, else its kind."""
    return item.measure or word("path_steps", item.step) or word("plan_contents", item.content)


def responsible_text(item: PlanItem) -> str:
    """Return whose duty it is."""
    who = word("plan_responsibles", item.responsible)
    return f"{who}: {item.responsible_name}" if item.responsible_name else who


def item_text(item: PlanItem) -> str:
    """Return a measure on one line."""
    parts = (
        word("plan_contents", item.content),
        measure_text(item).strip("–"),
        responsible_text(item),
        dates.format_period(item.starts_on, item.ends_on),
        word("plan_item_states", item.state),
    )
    return " · ".join(part for part in parts if part)
