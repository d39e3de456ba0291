"""A client's deadlines with their sources, and a person's decisions on them."""

from datetime import date

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import deadlines
from tekoto import clock, dates
from tekoto.client_deadlines import Deadline, DeadlineOverride, DeadlineState
from tekoto.deadlines import deadline_rule
from tekoto.errors import TekotoError
from ui import icons, theme
from ui.badge import TONE_ICONS, Tone, tone_colour
from ui.card import Card
from ui.data_table import DataTable
from ui.deadline_words import rule_name, source_text
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.plan_view import PlanView
from ui.table_model import Column, TableModel
from ui.words import word

_TONES = {
    DeadlineState.MET: Tone.SUCCESS,
    DeadlineState.LATE: Tone.NEUTRAL,
    DeadlineState.DUE: Tone.INFO,
    DeadlineState.PROMPTLY: Tone.WARNING,
    DeadlineState.OVERDUE: Tone.ALERT,
    DeadlineState.WAIVED: Tone.NEUTRAL,
}
_OWN, _NONE, _COMPUTED = "own", "none", "computed"


class DeadlineCard(QWidget):
    """Every deadline with its day, state and source; Enter opens one to decide otherwise."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: PlanView | None = None
        self._about: Deadline | None = None
        self._model: TableModel[Deadline] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Määräajat"), empty=self.tr("Tiedoista ei seuraa määräaikoja.")
        )
        self._history: TableModel[DeadlineOverride] = TableModel(self._history_columns())
        self._history_table = DataTable(self.tr("Muutetut määräajat"))
        self._history_card = Card(self.tr("Muutetut määräajat"), flush=True)
        self._form = InlineForm(self.tr("Muuta määräaikaa"))
        self._build()

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.set_widths((330, 140, 180, 170, 0))
        self._table.opened.connect(self._open)
        self._history_table.setModel(self._history)
        self._history_table.set_widths((310, 140, 150, 160, 0))
        self._history_card.body.addWidget(self._history_table)
        self._history_card.hide()
        form = self._form
        self._computed = form.add_note("")
        form.add_choice(
            "choice",
            self.tr("Mää&räaika"),
            (
                (_OWN, self.tr("Oma päivä")),
                (_NONE, self.tr("Ei koske asiakasta")),
                (_COMPUTED, self.tr("Palauta laskettu päivä")),
            ),
        )
        form.add_date("due_on", self.tr("Pä&ivä"))
        form.add_line("reason", self.tr("S&yy"))
        form.field("choice").currentIndexChanged.connect(self._ask_day)  # type: ignore[union-attr]
        form.saved.connect(self._save)
        form.hide()
        card = Card(self.tr("Määräajat"), flush=True)
        card.add_to_head(
            link_button(
                self.tr("Muuta määräaikaa"), lambda: self._open(self._table.current_object())
            )
        )
        card.body.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (form, card, self._history_card):
            column.addWidget(widget)

    def _columns(self) -> tuple[Column[Deadline], ...]:
        return (
            Column(
                "name",
                self.tr("Määräaika"),
                lambda d: rule_name(d.rule),
                bold=True,
                tooltip=lambda d: rule_name(d.rule),
            ),
            Column("due", self.tr("Eräpäivä"), self._day, sort=lambda d: d.due_on),
            Column(
                "state",
                self.tr("Tila"),
                lambda d: word("deadline_states", d.state_on(clock.today())),
                icon=_icon,
                tone=lambda d: _TONES[d.state_on(clock.today())],
            ),
            Column("kind", self.tr("Peruste"), self._kind),
            Column(
                "source",
                self.tr("Lähde"),
                lambda d: source_text(d.rule),
                soft=True,
                tooltip=lambda d: source_text(d.rule),
            ),
        )

    def _history_columns(self) -> tuple[Column[DeadlineOverride], ...]:
        return (
            Column(
                "name",
                self.tr("Määräaika"),
                lambda o: rule_name(deadline_rule(o.rule_id)),
                bold=True,
            ),
            Column("day", self.tr("Eräpäivä"), self._decided),
            Column(
                "when",
                self.tr("Kirjattu"),
                lambda o: dates.format_date(dates.local_date(o.recorded_at)),
            ),
            Column("who", self.tr("Kuka"), lambda o: o.official_name),
            Column("reason", self.tr("Syy"), lambda o: o.reason, tooltip=lambda o: o.reason),
        )

    def _day(self, deadline: Deadline) -> str:
        state = deadline.state_on(clock.today())
        if deadline.override is None and not deadline.rule.dated:
            return self.tr("viipymättä")
        if state is DeadlineState.WAIVED:
            return "–"
        day = dates.format_date(deadline.due_on)
        return self.tr("{0} (muutettu)").format(day) if deadline.override else day

    def _kind(self, deadline: Deadline) -> str:
        if not deadline.rule.legal:
            return self.tr("Käytäntö")
        return (
            self.tr("Laki") if deadline.rule.confidence == "S" else self.tr("Laki, varmistettava")
        )

    def _decided(self, one: DeadlineOverride) -> str:
        if one.withdrawn:
            return self.tr("laskettu palautettu")
        return dates.format_date(one.due_on) if one.due_on else word("deadline_states", "waived")

    def show_plan_view(self, view: PlanView) -> None:
        """Show a client's deadlines."""
        self._view = view
        self._model.set_rows(view.deadlines.deadlines)
        self._table.fit_height()
        self._history.set_rows(view.deadlines.history)
        self._history_table.fit_height(6)
        self._history_card.setVisible(bool(view.deadlines.history))

    def _open(self, deadline: object) -> None:
        self._table.select_first()
        found = deadline or self._table.current_object()
        if not isinstance(found, Deadline):
            return
        self._about = found
        self._form.clear()
        # Its draft is kept by this name; the title has to fit in large letters.
        name = self.tr("Muuta määräaikaa: {0}").format(rule_name(found.rule))
        self._form.setAccessibleName(name)
        self._computed.setText(self._basis(found))
        self._form.fill("due_on", found.due_on)
        self._form.open()
        self._ask_day()

    def _basis(self, deadline: Deadline) -> str:
        """Say which deadline it is, from what its day was computed, and where the rule stands."""
        since = dates.format_date(deadline.triggered_on)
        day = dates.format_date(deadline.computed_on)
        computed = (
            self.tr("Aika alkaa {0}. Viimeinen päivä on säännön mukaan {1}.").format(since, day)
            if deadline.rule.dated
            else self.tr("Aika alkaa {0}. Asia hoidetaan viipymättä.").format(since)
        )
        source = self.tr("Lähde: {0}").format(source_text(deadline.rule))
        # An address has no spaces to break at.
        name = rule_name(deadline.rule)
        return f"{name}\n{computed}\n{source}".replace("/", "/\u200b")

    def _ask_day(self) -> None:
        self._form.show_row("due_on", shown=self._form.code("choice") == _OWN)

    def _save(self) -> None:
        form, about, view = self._form, self._about, self._view
        if about is None or view is None:
            return
        choice, reason = form.code("choice"), form.value("reason")
        try:
            due_on: date | None = form.needed_day("due_on") if choice == _OWN else None
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor, client_id = self._desk.store, self._desk.actor, view.client_id
        rule, since = about.rule.id, about.triggered_on

        def work() -> object:
            if choice == _COMPUTED:
                return deadlines.withdraw(store, actor, client_id, rule, since, reason)
            return deadlines.override(store, actor, client_id, rule, since, due_on, reason)

        def done(_result: object) -> None:
            form.finish()
            self._desk.changed.emit("plan")

        self._desk.ask(work, done, form.show_error, owner=self)


def _icon(deadline: Deadline) -> QIcon:
    tone = _TONES[deadline.state_on(clock.today())]
    return icons.icon(TONE_ICONS[tone], tone_colour(tone))
