"""The steps of the path as a table, with the form to add and to change them."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import paths
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.plan import PathStep
from ui import theme
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, word


class PathCard(QWidget):
    """One client's steps; Enter opens a step to change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._step: PathStep | None = None
        self._steps: TableModel[PathStep] = TableModel(self._step_columns())
        self._step_table = DataTable(
            self.tr("Polun vaiheet"), empty=self.tr("Polulla ei ole vielä vaiheita.")
        )
        self._step_form = self._make_step_form()
        self._build()

    def _build(self) -> None:
        self._step_table.setModel(self._steps)
        self._step_table.set_widths((310, 240, 130, 190, 0))
        self._step_table.opened.connect(self._change_step)
        step_card = Card(self.tr("Polun vaiheet"), flush=True)
        step_card.add_to_head(link_button(self.tr("Lisää vaihe"), self._new_step))
        step_card.body.addWidget(self._step_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._step_form)
        column.addWidget(step_card)
        self._step_form.hide()

    def _step_columns(self) -> tuple[Column[PathStep], ...]:
        return (
            Column("kind", self.tr("Vaihe"), lambda s: word("path_steps", s.kind), bold=True),
            Column("title", self.tr("Tarkenne"), lambda s: s.title),
            Column("state", self.tr("Tila"), lambda s: word("path_step_states", s.state)),
            Column(
                "when",
                self.tr("Aika"),
                lambda s: dates.format_period(s.starts_on, s.ends_on) or "–",
            ),
            Column("where", self.tr("Järjestäjä"), lambda s: s.organisation_name, soft=True),
        )

    def _make_step_form(self) -> InlineForm:
        form = InlineForm(self.tr("Polun vaihe"))
        form.add_choice("kind", self.tr("&Vaihe"), choices("path_steps"))
        form.add_line("title", self.tr("Tar&kenne"))
        form.add_choice("state", self.tr("Ti&la"), choices("path_step_states"))
        form.add_date("from", self.tr("A&lkaa"))
        form.add_date("to", self.tr("&Päättyy"))
        form.add_date("on", self.tr("Tila mu&uttui"))
        form.add_line("reason", self.tr("Muutoksen s&yy"))
        form.saved.connect(self._save_step)
        return form

    def show_view(self, view: ClientView) -> None:
        """Show a client's steps."""
        self._client_id = view.client.id
        self._steps.set_rows(view.path)
        self._step_table.fit_height()

    def _new_step(self) -> None:
        self._step = None
        self._step_form.clear()
        self._open_step_form()

    def _change_step(self, step: object) -> None:
        if not isinstance(step, PathStep):
            return
        self._step = step
        self._step_form.clear_errors()
        for key, value in (
            ("kind", step.kind),
            ("title", step.title),
            ("state", step.state),
            ("from", step.starts_on),
            ("to", step.ends_on),
            ("on", clock.today()),
            ("reason", ""),
        ):
            self._step_form.fill(key, value)
        self._open_step_form()

    def _open_step_form(self) -> None:
        for key in ("on", "reason"):
            self._step_form.show_row(key, shown=self._step is not None)
        self._step_form.open()

    def _save_step(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        form, before = self._step_form, self._step
        if client_id is None:
            return
        try:
            step = PathStep(
                kind=form.code("kind"),
                title=form.value("title"),
                state=form.code("state"),
                starts_on=form.day("from"),
                ends_on=form.day("to"),
            )
            on, reason = form.day("on"), form.value("reason")
        except TekotoError as error:
            form.show_error(error)
            return

        def work() -> PathStep:
            if before is None or before.id is None:
                return paths.add_step(store, actor, client_id, step)
            return paths.change_step(
                store, actor, before.id, before.version, step, on=on, reason=reason
            )

        def done(_result: object) -> None:
            form.finish()
            self._desk.changed.emit("plan")

        self._desk.ask(work, done, form.show_error, owner=self)
