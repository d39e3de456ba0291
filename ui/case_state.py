"""A client's case: its state with day and reason, its adviser, and the end of a turvakielto."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import clients, officials
from tekoto import clock, dates
from tekoto.case import CaseState, allowed_steps
from tekoto.client import Client
from tekoto.errors import InvalidInputError, StaleRecordError, TekotoError
from tekoto.names import PersonName, isolate
from tekoto.official import Official
from ui import theme
from ui.badge import protection_badge
from ui.card import Card, Notice
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader, link_button, scrolling
from ui.words import choices, word

_REASONS = {str(CaseState.PAUSED): "pause_reasons", str(CaseState.ENDED): "case_end_reasons"}


class CaseStatePage(Page):
    """Three small forms, each saved on its own; what is not possible is not shown."""

    def __init__(self, desk: Desk, client: Client) -> None:
        super().__init__(desk)
        self._client = client
        name = PersonName(client.form.family_name, client.form.given_names)
        self._header = PageHeader(self.tr("Asiakkuuden tila"), isolate(name.display_name))
        if client.protected:
            self._header.add_badge(protection_badge())
        self._now = QLabel()
        self._advisers: dict[str, UUID] = {}
        self._closed = Notice(
            self.tr("Asiakkuus on päättynyt lopullisesti. Tilaa ei voi enää muuttaa."), "info"
        )
        self._state_form = self._make_state_form()
        self._adviser_form = self._make_adviser_form()
        self._protection_form = self._make_protection_form()
        self._inherited_form = self._make_inherited_form()
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        self._build()
        self._show(client)

    def _build(self) -> None:
        self.body.addWidget(self._header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        present = Card(self.tr("Nyt"))
        self._now.setWordWrap(True)
        present.body.addWidget(self._now)
        self._reload.hide()
        for widget in (
            self._reload,
            present,
            self._closed,
            self._state_form,
            self._adviser_form,
            self._protection_form,
            self._inherited_form,
        ):
            widget.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(scrolling(content, self.tr("Asiakkuuden tila")), 1)

    def _make_state_form(self) -> InlineForm:
        form = InlineForm(self.tr("Muuta tila"), standing=True, save=self.tr("&Muuta tila"))
        form.add_choice("state", self.tr("Uusi &tila"), ())
        form.add_date("on", self.tr("&Alkaen"))
        form.add_choice("reason", self.tr("&Syy"), ())
        form.field("state").currentIndexChanged.connect(self._offer_reasons)  # type: ignore[union-attr]
        form.saved.connect(self._change_state)
        return form

    def _make_adviser_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Vastuuasiantuntija"), standing=True, save=self.tr("&Siirrä asiakas")
        )
        form.add_choice("adviser", self.tr("Asian&tuntija"), ())
        form.saved.connect(self._assign)
        return form

    def _make_protection_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Turvakielto päättyy"), standing=True, save=self.tr("&Päätä turvakielto")
        )
        hint = QLabel(
            self.tr(
                "Päättäminen palauttaa piilotetut tiedot näkyviin. Varmista, että kielto on "
                "päättynyt myös väestötietojärjestelmässä."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "soft")
        form.body.insertWidget(0, hint)
        form.add_date("on", self.tr("&Päättyi"))
        form.add_text("reason", self.tr("S&yy"), 2)
        form.add_check("family", self.tr("Päätä myös perheenjäseniltä, jotka ovat perineet sen"))
        form.saved.connect(self._end_protection)
        return form

    def _make_inherited_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Peritty turvakielto päättyy"),
            standing=True,
            save=self.tr("Päätä perit&ty turvakielto"),
        )
        form.add_note(
            self.tr(
                "Perheenjäsenen turvakielto on päättynyt tai perhesuhde poistettu. Päättäminen "
                "palauttaa piilotetut tiedot näkyviin."
            )
        )
        form.add_date("on", self.tr("Päätt&yi"))
        form.add_text("reason", self.tr("Sy&y"), 2)
        form.saved.connect(self._end_inherited)
        return form

    def refresh(self) -> None:
        """Read who may take the client over."""
        store = self.desk.store
        self.desk.ask(lambda: officials.officials(store), self._offer_advisers)

    def focus_first(self) -> None:
        """Start with the new state, or with the adviser when no step is left."""
        form = self._adviser_form if self._state_form.isHidden() else self._state_form
        form.focus_first()

    def _show(self, client: Client) -> None:
        self._client = client
        case = client.case
        state, since = word("case_states", case.state), dates.format_date(case.since)
        text = self.tr("{0}, alkaen {1}").format(state, since)
        if case.reason:
            text += f" · {word(_REASONS.get(case.state, 'pause_reasons'), case.reason)}"
        adviser = self.tr("asiantuntija {0}").format(client.adviser_name)
        self._now.setText(f"{text}\n{adviser} · {client.office_name}")
        steps = allowed_steps(case.state, reason=case.reason)
        self._state_form.setVisible(bool(steps))
        self._closed.setVisible(not steps)
        self._state_form.offer("state", [(step, word("case_states", step)) for step in steps])
        self._state_form.fill("on", clock.today())
        own = client.form.protection
        self._protection_form.setVisible(own is not None and own.in_force())
        self._protection_form.show_row("family", shown=own is not None and own.covers_family)
        left = all(one.source_ended_on is not None for one in client.inherited)
        self._inherited_form.setVisible(bool(client.inherited) and left)
        for form in (self._protection_form, self._inherited_form):
            form.fill("on", clock.today())

    def _offer_reasons(self, _index: int) -> None:
        vocabulary = _REASONS.get(self._state_form.code("state"))
        self._state_form.show_row("reason", shown=vocabulary is not None)
        items = choices(vocabulary, clock.today()) if vocabulary else ()
        self._state_form.offer("reason", (("", self.tr("Valitse syy")), *items))

    def _offer_advisers(self, found: tuple[Official, ...]) -> None:
        case = self._client.case
        present = [o for o in found if o.ended_at is None and o.id != case.adviser_id]
        self._adviser_form.setVisible(bool(present))
        items = [
            (str(o.id), ", ".join(part for part in (o.form.name, o.office_name) if part))
            for o in present
        ]
        self._adviser_form.offer("adviser", (("", self.tr("Valitse asiantuntija")), *items))
        self._advisers = {str(o.id): o.id for o in present}

    def _change_state(self) -> None:
        form, client = self._state_form, self._client
        form.clear_errors()
        try:
            state, day = CaseState(form.code("state")), form.needed_day("on")
        except TekotoError as error:
            form.show_error(error)
            return
        reason = form.code("reason") if state in _REASONS else ""
        store, actor = self.desk.store, self.desk.actor
        self._write(
            form,
            lambda: clients.change_state(
                store, actor, client.id, client.version, state, day, reason
            ),
            self.tr("Asiakkuuden tila muutettu."),
        )

    def _assign(self) -> None:
        form, client = self._adviser_form, self._client
        form.clear_errors()
        chosen = self._advisers.get(form.code("adviser"))
        if chosen is None:
            form.show_error(InvalidInputError("form.required", "adviser"))
            return
        store, actor = self.desk.store, self.desk.actor
        self._write(
            form,
            lambda: clients.assign(store, actor, client.id, client.version, chosen),
            self.tr("Asiakas siirretty."),
        )

    def _end_protection(self) -> None:
        form, client = self._protection_form, self._client
        form.clear_errors()
        try:
            day, reason = form.needed_day("on"), form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor, family = self.desk.store, self.desk.actor, form.checked("family")
        self._write(
            form,
            lambda: clients.end_protection(
                store, actor, client.id, client.version, day, reason, family=family
            ),
            self.tr("Turvakielto päätetty."),
        )

    def _end_inherited(self) -> None:
        form, client = self._inherited_form, self._client
        form.clear_errors()
        try:
            day, reason = form.needed_day("on"), form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor = self.desk.store, self.desk.actor
        self._write(
            form,
            lambda: clients.end_inherited(store, actor, client.id, client.version, day, reason),
            self.tr("Peritty turvakielto päätetty."),
        )

    def _write(self, form: InlineForm, work: Callable[[], Client], told: str) -> None:
        def done(client: Client) -> None:
            self.desk.tell(told)
            self.desk.changed.emit("client")
            self.desk.end_task(client.id)

        def failed(error: TekotoError) -> None:
            self._reload.setVisible(isinstance(error, StaleRecordError))
            form.show_error(error)

        self.desk.ask(work, done, failed, owner=self)

    def _read_again(self) -> None:
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(lambda: clients.open_client(store, actor, client_id), self._reloaded)

    def _reloaded(self, client: Client) -> None:
        self._reload.hide()
        self._state_form.clear_errors()
        self._show(client)
