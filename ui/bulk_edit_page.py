"""One change of many clients: chosen, looked at for each of them, done, taken back with one key."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from db import bulk_edit, caseload, officials, saved_filters
from tekoto import clock
from tekoto.act import Act
from tekoto.bulk_edit import BulkChange, BulkField, BulkRow
from tekoto.case import CaseState
from tekoto.caseload import Mark
from tekoto.client import CaseloadFilter, CaseloadRow
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.names import isolate
from tekoto.official import Official
from ui import theme
from ui.badge import Tone, protection_badge
from ui.card import Notice
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader
from ui.table_model import Column, TableModel
from ui.words import choices, municipality_choices, municipality_name, word
from ui.worker import Progress

_REASONS = {str(CaseState.PAUSED): "pause_reasons", str(CaseState.ENDED): "case_end_reasons"}
_DATED = (BulkField.STATE, BulkField.MUNICIPALITY)


class BulkEditPage(Page):
    """The change as a form, below it what becomes of each client."""

    def __init__(
        self,
        desk: Desk,
        ranges: Sequence[tuple[CaseloadFilter, int, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._ranges = ranges
        self._clients: tuple[CaseloadRow, ...] = ()
        self._advisers: dict[str, str] = {}
        self._marks: tuple[Mark, ...] = ()
        self._asked: BulkChange | None = None
        self._free: list[UUID] = []
        self._header = PageHeader(self.tr("Muuta valittuja asiakkaita"))
        self._form = InlineForm(self.tr("Muutos"), standing=True, save=self.tr("&Muuta"))
        self._summary = Notice("", "info")
        self._rows = TableModel(self._columns())
        self._table = DataTable(self.tr("Mitä muuttuu"))
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._header)
        form = self._form
        form.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
        form.add_choice("field", self.tr("Mitä m&uutetaan"), choices("bulk_fields"))
        form.add_choice("choice", self.tr("Uusi &arvo"), ())
        form.add_line("mark", self.tr("Me&rkki"), self.tr("esim. Kevään ryhmä"))
        form.add_date("on", self.tr("A&lkaen"))
        form.add_choice("reason", self.tr("&Syy"), ())
        form.fill("on", clock.today())
        form.field("field").currentIndexChanged.connect(self._offer)  # type: ignore[union-attr]
        form.field("choice").currentIndexChanged.connect(self._offer_reasons)  # type: ignore[union-attr]
        form.edited.connect(self._preview)
        form.saved.connect(self._apply)
        self.body.addWidget(form)
        self.body.addWidget(self._summary)
        self._table.setModel(self._rows)
        self._table.set_widths((240, 200, 200))
        self._table.opened.connect(self._open)
        self.body.addWidget(self._table, 1)

    def _columns(self) -> tuple[Column[BulkRow], ...]:
        return (
            Column("name", self.tr("Asiakas"), lambda row: isolate(row.name), bold=True),
            Column("before", self.tr("Nyt"), lambda row: self._word(row.before)),
            Column("after", self.tr("Muutoksen jälkeen"), self._after, tone=_tone),
            Column(
                "refusal",
                self.tr("Este"),
                lambda row: word("bulk_refusals", row.refusal),
                soft=True,
            ),
        )

    def refresh(self) -> None:
        """Read the selected clients, and what may be chosen for them."""
        store, actor, ranges = self.desk.store, self.desk.actor, self._ranges

        def work() -> tuple[tuple[CaseloadRow, ...], tuple[Official, ...], tuple[Mark, ...]]:
            rows = caseload.chosen(store, actor, ranges)
            return rows, officials.officials(store), saved_filters.marks(store, actor)

        if not self._clients:
            self.desk.ask(work, self._show)

    def focus_first(self) -> None:
        """Start with what is to be changed."""
        self._form.focus_first()

    def _show(
        self, found: tuple[tuple[CaseloadRow, ...], tuple[Official, ...], tuple[Mark, ...]]
    ) -> None:
        self._clients, known, self._marks = found
        office_id = self.desk.actor.office_id
        here = [one for one in known if one.form.office_id == office_id]
        self._advisers = {one.id.hex: one.form.name for one in here if one.ended_at is None}
        self._names = {one.id.hex: one.form.name for one in known}
        self._header.set_subtitle(self.tr("%n asiakasta valittu", "", len(self._clients)))
        if any(row.protected for row in self._clients):
            self._header.add_badge(protection_badge())
        self._offer()

    def _offer(self, _index: int = 0) -> None:
        """Show the fields of the chosen kind of change."""
        kind, form = self._kind(), self._form
        is_mark = kind is BulkField.MARK_ADD
        form.show_row("choice", shown=not is_mark)
        form.show_row("mark", shown=is_mark)
        form.show_row("on", shown=kind in _DATED)
        items: Sequence[tuple[str, str]] = ()
        match kind:
            case BulkField.ADVISER:
                items = sorted(self._advisers.items(), key=lambda one: one[1].casefold())
            case BulkField.STATE:
                items = choices("case_states")
            case BulkField.MUNICIPALITY:
                items = municipality_choices()
            case BulkField.MARK_REMOVE:
                items = [(mark.name, mark.name) for mark in self._marks if mark.count]
        form.offer("choice", (("", self.tr("Valitse")), *items))
        if is_mark:
            self._complete_marks()
        self._offer_reasons()

    def _complete_marks(self) -> None:
        from PySide6.QtWidgets import QCompleter

        line = self._form.field("mark")
        if isinstance(line, QLineEdit):
            line.setCompleter(QCompleter([mark.name for mark in self._marks], self))

    def _offer_reasons(self, _index: int = 0) -> None:
        state = self._form.code("choice") if self._kind() is BulkField.STATE else ""
        vocabulary = _REASONS.get(state)
        self._form.show_row("reason", shown=vocabulary is not None)
        items = choices(vocabulary, clock.today()) if vocabulary else ()
        self._form.offer("reason", (("", self.tr("Valitse syy")), *items))

    def _kind(self) -> BulkField:
        return BulkField(self._form.code("field"))

    def _change(self) -> BulkChange | None:
        """Return the change typed; None while something is missing."""
        form, kind = self._form, self._kind()
        value = form.value("mark") if kind is BulkField.MARK_ADD else form.code("choice")
        reason = form.code("reason") if form.code("choice") in _REASONS else ""
        needs_reason = kind is BulkField.STATE and form.code("choice") in _REASONS
        if not value or (needs_reason and not reason):
            return None
        day = form.day("on") if kind in _DATED else None
        return BulkChange(kind, value, day, reason)

    def _preview(self) -> None:
        form = self._form
        form.clear_errors()
        self._asked, self._free = None, []
        try:
            change = self._change()
        except InvalidInputError as error:
            form.show_error(error)
            return
        if change is None:
            self._show_rows(())
            return
        self._asked = change
        store, actor = self.desk.store, self.desk.actor
        ids = [row.id for row in self._clients]
        self.desk.ask(
            lambda: (change, bulk_edit.preview(store, actor, ids, change)),
            self._previewed,
            form.show_error,
        )

    def _previewed(self, found: tuple[BulkChange, tuple[BulkRow, ...]]) -> None:
        change, rows = found
        if change == self._asked:
            self._show_rows(rows)

    def _show_rows(self, rows: tuple[BulkRow, ...]) -> None:
        """Show first those who cannot be changed: the rest goes as it was asked."""
        self._free = [row.client_id for row in rows if not row.refusal]
        self._rows.set_rows(sorted(rows, key=lambda row: not row.refusal))
        self._summary.setVisible(bool(rows))
        left = len(rows) - len(self._free)
        text = self.tr("Muuttuu {0} asiakasta.").format(len(self._free))
        if left:
            text += " " + self.tr("Ennallaan jää {0}, syy on taulukossa.").format(left)
        self._summary.set_text(text)
        self._form.save_button.setEnabled(bool(self._free))

    def _word(self, code: str) -> str:
        match self._kind():
            case BulkField.ADVISER:
                return self._names.get(code, "")
            case BulkField.STATE:
                return word("case_states", code)
            case BulkField.MUNICIPALITY:
                return municipality_name(code)
            case _:
                return code

    def _after(self, row: BulkRow) -> str:
        return self.tr("ei muutu") if row.refusal else self._word(row.after)

    def _apply(self) -> None:
        store, actor, change, ids = self.desk.store, self.desk.actor, self._asked, self._free
        if change is None or not ids:
            self._form.answered()
            return

        def work(progress: Progress) -> Act:
            return bulk_edit.apply(store, actor, ids, change, progress=progress)

        def failed(error: TekotoError) -> None:
            self._form.show_error(error)

        title = self.tr("Muutetaan asiakkaita")
        self.desk.ask(work, self._done, failed, title=title, cancellable=True)

    def _done(self, act: Act) -> None:
        self._form.answered()
        self.desk.changed.emit("client")
        self.desk.end_task()
        self.desk.tell(self.tr("Muutettu {0} asiakasta. Kumoa: Ctrl+Z.").format(act.count))

    def _open(self, row: object) -> None:
        if isinstance(row, BulkRow):
            self.desk.open_client(row.client_id)


def _tone(row: BulkRow) -> Tone | None:
    return Tone.NEUTRAL if row.refusal else Tone.INFO
