"""The path on the client page: its picture and table, the form of a step, what was taken back."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import organisations, paths
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.organisation import Organisation
from tekoto.path import PathStep, WithdrawnStep
from ui import icons, path_words, theme
from ui.badge import tone_colour
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.inline_form import InlineForm
from ui.page import bring_to_top, link_button
from ui.path_client import show_client_path
from ui.path_form import PathForm
from ui.path_template_part import TemplatePart
from ui.path_view import PathView
from ui.table_model import Column, TableModel
from ui.words import word


class PathCard(QWidget):
    """Steps of one client's path; Enter opens one to change, a wrong one is taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._view: ClientView | None = None
        self._step: PathStep | None = None
        self._places: tuple[Organisation, ...] | None = None
        self._steps: TableModel[PathStep] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Polun vaiheet"), empty=self.tr("Polulla ei ole vielä vaiheita.")
        )
        self._gone: TableModel[WithdrawnStep] = TableModel(self._gone_columns())
        self._gone_table = DataTable(
            self.tr("Poistetut vaiheet"), empty=self.tr("Poistettuja vaiheita ei ole.")
        )
        self._form = PathForm()
        self._templates = TemplatePart(desk)
        self._picture = PathView(self.tr("Polulla ei ole vielä vaiheita."))
        self._withdraw_form = InlineForm(self.tr("Poista virheellinen vaihe"))
        self._gone_card = Card(self.tr("Poistetut vaiheet"), flush=True)
        self._buttons: list[QPushButton] = []
        self._build()

    def _build(self) -> None:
        self._form.saved.connect(self._save)
        self._withdraw_form.add_line("reason", self.tr("S&yy"))
        self._withdraw_form.saved.connect(self._withdraw)
        self._table.setModel(self._steps)
        self._table.set_widths((220, 160, 210, 212, 124, 150))
        self._table.stretch(1, 150)
        self._table.opened.connect(self._change)
        self._picture.opened.connect(self._change_by_id)
        drawn = Card(self.tr("Polku aikajanalla"))
        turn = link_button(self.tr("Näytä asiakkaalle"), self._turn_screen)
        turn.setObjectName("turn_screen")
        drawn.add_to_head(turn)
        drawn.body.addWidget(self._picture)
        card = Card(self.tr("Polun vaiheet"), flush=True)
        card.add_to_head(link_button(self.tr("Valitse polkumalli"), self._open_templates))
        card.add_to_head(link_button(self.tr("Lisää vaihe"), self._new))
        card.body.addWidget(self._table)
        card.body.addLayout(self._make_buttons())
        self._gone_table.setModel(self._gone)
        self._gone_table.set_widths((300, 230, 130, 0))
        self._gone_card.add_to_head(link_button(self.tr("Palauta vaihe"), self._restore))
        self._gone_card.body.addWidget(self._gone_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (
            drawn,
            self._templates,
            self._form,
            self._withdraw_form,
            card,
            self._gone_card,
        ):
            column.addWidget(widget)
        for widget in (self._form, self._withdraw_form, self._gone_card):
            widget.hide()

    def _make_buttons(self) -> QVBoxLayout:
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        side = theme.scaled(theme.SPACE_M) - theme.LINK_INSET
        framed = QVBoxLayout()
        framed.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, 0)
        framed.addLayout(row)
        for title, slot in (
            (self.tr("Muuta vaihetta"), lambda: self._change(self._table.current_object())),
            (self.tr("Kumoa viimeisin tila"), self._undo_move),
            (self.tr("Poista virheellinen vaihe"), self._ask_why),
        ):
            button = link_button(title, slot)
            self._buttons.append(button)
            row.addWidget(button)
        row.addWidget(link_button(self.tr("Näytä poistetut"), self._ask_gone))
        return framed

    def _columns(self) -> tuple[Column[PathStep], ...]:
        return (
            Column("kind", self.tr("Vaihe"), lambda s: word("path_steps", s.kind), bold=True),
            Column("title", self.tr("Tarkenne"), lambda s: s.title, tooltip=lambda s: s.title),
            Column(
                "state",
                self.tr("Tila"),
                path_words.state_words,
                icon=_icon,
                tooltip=path_words.state_words,
            ),
            Column("when", self.tr("Aika"), path_words.period, tooltip=path_words.period),
            Column("result", self.tr("Tulos"), path_words.result, tooltip=path_words.result),
            Column("where", self.tr("Järjestäjä"), lambda s: s.organisation_name, soft=True),
        )

    def _gone_columns(self) -> tuple[Column[WithdrawnStep], ...]:
        return (
            Column("kind", self.tr("Vaihe"), lambda w: path_words.step_name(w.step), bold=True),
            Column("when", self.tr("Aika"), lambda w: path_words.period(w.step)),
            Column("day", self.tr("Poistettu"), lambda w: dates.format_date(w.withdrawn_on)),
            Column(
                "reason",
                self.tr("Syy"),
                lambda w: w.reason or self.tr("Lisäys kumottiin"),
                soft=True,
            ),
        )

    def show_view(self, view: ClientView) -> None:
        """Show a client's path."""
        if view.client.id != self._client_id:
            self._gone_card.hide()
        self._client_id, self._view = view.client.id, view
        self._picture.show_path(view.path, view.plans, clock.today())
        self._templates.show_view(view)
        self._steps.set_rows(view.path)
        self._table.fit_height()
        self._table.select_first()
        for button in self._buttons:
            button.setVisible(bool(view.path))
        if not self._gone_card.isHidden():
            self._ask_gone()

    def _new(self) -> None:
        self._open(None)

    def _turn_screen(self) -> None:
        if self._view is not None:
            show_client_path(self._desk, self._view, self)

    def _open_templates(self) -> None:
        self._close_forms()
        self._templates.open()

    def _change_by_id(self, step_id: object) -> None:
        for step in self._steps.rows():
            if step.id == step_id:
                self._open(step)

    def _change(self, step: object) -> None:
        if isinstance(step, PathStep):
            self._open(step)

    def _open(self, step: PathStep | None) -> None:
        """Open the form; where steps can be is read once, when it is first needed."""
        self._step = step
        self._close_forms()
        if self._places is not None:
            self._start()
            return
        store, actor, today = self._desk.store, self._desk.actor, clock.today()

        def done(found: tuple[Organisation, ...]) -> None:
            self._places = found
            self._form.offer_places([(one.id, one.form.name_fi) for one in found])
            self._start()

        self._desk.ask(
            lambda: organisations.organisations(store, actor, on=today), done, owner=self
        )

    def _start(self) -> None:
        step, store, actor = self._step, self._desk.store, self._desk.actor
        self._form.start(step)
        bring_to_top(self._form)
        if step is None or step.id is None:
            return
        step_id = step.id
        self._desk.ask(
            lambda: paths.history(store, actor, step_id),
            lambda found: self._form.show_history(step, found),
            owner=self,
        )

    def _close_forms(self) -> None:
        """Close what is open; what was typed comes back when it is opened again."""
        for form in (self._form, self._withdraw_form):
            if form.is_open():
                form.close_for_now()
        self._templates.close_form()

    def _save(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        form, before = self._form, self._step
        if client_id is None:
            return
        try:
            step, on, reason = form.read()
        except TekotoError as error:
            form.show_error(error)
            return

        def work() -> PathStep:
            if before is None or before.id is None:
                return paths.add_step(store, actor, client_id, step, on=on)
            return paths.change_step(
                store, actor, before.id, before.version, step, on=on, reason=reason
            )

        self._write(work, form)

    def _ask_why(self) -> None:
        step = self._table.current_object()
        if isinstance(step, PathStep):
            self._step = step
            self._close_forms()
            self._withdraw_form.clear()
            self._withdraw_form.set_title(
                self.tr("Poista virheellinen vaihe: {0}").format(path_words.step_name(step))
            )
            self._withdraw_form.open()
            bring_to_top(self._withdraw_form)

    def _withdraw(self) -> None:
        form, step = self._withdraw_form, self._step
        store, actor = self._desk.store, self._desk.actor
        if step is None or step.id is None:
            return
        step_id, version, reason = step.id, step.version, form.value("reason")
        self._write(lambda: paths.withdraw(store, actor, step_id, version, reason), form)

    def _undo_move(self) -> None:
        step = self._table.current_object()
        store, actor = self._desk.store, self._desk.actor
        if isinstance(step, PathStep) and step.id is not None:
            step_id, version = step.id, step.version
            self._write(lambda: paths.undo_move(store, actor, step_id, version), None)

    def _ask_gone(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is not None:
            self._desk.ask(lambda: paths.withdrawn(store, actor, client_id), self._show_gone)

    def _show_gone(self, found: Sequence[WithdrawnStep]) -> None:
        self._gone.set_rows(found)
        self._gone_table.fit_height()
        self._gone_table.select_first()
        self._gone_card.show()

    def _restore(self) -> None:
        chosen = self._gone_table.current_object()
        store, actor = self._desk.store, self._desk.actor
        if isinstance(chosen, WithdrawnStep) and chosen.step.id is not None:
            step_id, version = chosen.step.id, chosen.step.version
            self._write(lambda: paths.restore(store, actor, step_id, version), None)

    def _write(self, work: Callable[[], object], form: InlineForm | None) -> None:
        def done(_result: object) -> None:
            if form is not None:
                form.finish()
            self._desk.changed.emit("plan")

        self._desk.ask(work, done, form.show_error if form else None, owner=self)


def _icon(step: PathStep) -> QIcon | None:
    return icons.icon(path_words.state_icon(step), tone_colour(path_words.state_tone(step)))
