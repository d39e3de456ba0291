"""The life of a client's case on one page: what has happened, what that brings, saved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db import case_effects, clients, officials, packet_state
from tekoto import dates
from tekoto.case import CaseOutlook, CaseState
from tekoto.client import Client
from tekoto.errors import StaleRecordError, TekotoError
from tekoto.names import PersonName, isolate
from tekoto.official import Official
from tekoto.packet import Channel
from tekoto.permission import may_do_casework
from ui import icons, theme
from ui.badge import protection_badge
from ui.card import Card, Notice
from ui.case_corrections import HetuForm, InheritedForm, ProtectionForm
from ui.case_form import CaseForm, Write
from ui.case_moves import AbroadForm, AdviserForm, DeathForm, OfficeForm
from ui.case_steps import BeginForm, EndForm, PauseForm, ReopenForm, ReturnForm, TakeBackForm
from ui.case_transfer import TransferForm
from ui.columns import Columns
from ui.desk import Desk
from ui.form_draft import DraftPlace
from ui.page import Page, PageHeader, bring_to_top, link_button, scrolling
from ui.words import word

_REASONS = {str(CaseState.PAUSED): "pause_reasons", str(CaseState.ENDED): "case_end_reasons"}
_KINDS: tuple[type[CaseForm], ...] = (
    BeginForm,
    ReturnForm,
    PauseForm,
    EndForm,
    ReopenForm,
    AdviserForm,
    OfficeForm,
    TransferForm,
    AbroadForm,
    DeathForm,
    HetuForm,
    ProtectionForm,
    InheritedForm,
    TakeBackForm,
)
_LIST_WIDTH, _LEAST = 280, 760

_Read = tuple[Client, CaseOutlook, tuple[Official, ...], tuple[Channel, ...]]


class CaseStatePage(Page):
    """A list of what may have happened, and the form of the one chosen; the rest is not shown.

    ``event`` is the title of the one to begin with.
    """

    def __init__(self, desk: Desk, client: Client, event: str = "") -> None:
        super().__init__(desk)
        self._client, self._wanted = client, event
        self._name = PersonName(client.form.family_name, client.form.given_names)
        self._header = PageHeader(self.tr("Asiakkuuden tila"), isolate(self._name.display_name))
        if client.protected:
            self._header.add_badge(protection_badge())
        self._now = QLabel()
        self._closed = Notice(
            self.tr(
                "Asiakas on kuollut ja asiakkuus päättynyt. Jos merkintä on virhe, peru viimeisin "
                "tila."
            ),
            "info",
        )
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read)
        self._events = QListWidget()
        self._form: CaseForm | None = None
        self._all = [kind() for kind in _KINDS]
        self._shown: list[CaseForm] = []
        self._build()
        self._show((client, CaseOutlook(), (), ()))

    def _build(self) -> None:
        self.body.addWidget(self._header)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(theme.scaled(theme.SPACE_M))
        present = Card(self.tr("Nyt"))
        self._now.setWordWrap(True)
        self._now.setTextFormat(Qt.TextFormat.PlainText)
        present.body.addWidget(self._now)
        self._reload.hide()
        for widget in (self._reload, present, self._closed, *self._all):
            main.addWidget(widget)
        for form in self._all:
            form.write_wanted.connect(self._write)
            form.hide()
        main.addStretch(1)
        side = self._choices()
        columns = Columns(content, side, least=_LEAST, side_width=_LIST_WIDTH, side_first=True)
        columns.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        self._area = scrolling(columns, self.tr("Asiakkuuden tila"))
        self.body.addWidget(self._area, 1)

    def _choices(self) -> QWidget:
        """Return the list of what may have happened, as high as it is long."""
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("&Mitä on tapahtunut?"))
        title.setBuddy(self._events)
        theme.set_role(title, "section")
        left.addWidget(title)
        left.addWidget(self._events)
        left.addStretch(1)
        self._events.setAccessibleName(self.tr("Mitä on tapahtunut?"))
        self._events.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        self._events.setSpacing(theme.FOCUS_RING)
        self._events.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._events.currentRowChanged.connect(self._choose)
        self._events.itemActivated.connect(lambda _item: self._enter())
        return side

    def draft_place(self) -> DraftPlace:
        """Keep the drafts of the events with the client."""
        return DraftPlace(self.desk, str(self._client.id), self._name.listing_name, "state")

    def refresh(self) -> None:
        """Read what a step would touch, and who may take the client over."""
        self._read()

    def focus_first(self) -> None:
        """Start in the list of what may have happened."""
        self._events.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id

        def work() -> _Read:
            return (
                clients.open_client(store, actor, client_id),
                case_effects.outlook(store, actor, client_id),
                officials.officials(store),
                packet_state.channels(store, actor) if may_do_casework(actor) else (),
            )

        self.desk.ask(work, self._show)

    def _show(self, read: _Read) -> None:
        client, outlook, found, channels = read
        self._client = client
        self._reload.hide()
        self._say_now(client)
        for form in self._all:
            form.prepare(client, outlook)
            form.offer_officials(found)
            form.offer_partners(channels)
        offered = [form for form in self._all if form.offered(client)]
        self._closed.setVisible(client.case.reason == "deceased")
        if offered != self._shown:
            self._shown = offered
            self._list_events()
        self._keep_draft()

    def _keep_draft(self) -> None:
        # Not of the page that is being made: its forms do not offer everything yet.
        if self._form is not None and self._form.isVisible():
            self._form.keep_draft()

    def _say_now(self, client: Client) -> None:
        case = client.case
        state, since = word("case_states", case.state), dates.format_date(case.since)
        text = self.tr("{0}, alkaen {1}").format(state, since)
        if case.reason:
            text += f" · {word(_REASONS.get(case.state, 'pause_reasons'), case.reason)}"
        if case.returns_on is not None:
            text += " · " + self.tr("palaa {0}").format(dates.format_date(case.returns_on))
        adviser = self.tr("asiantuntija {0}").format(client.adviser_name)
        self._now.setText(f"{text}\n{adviser} · {client.office_name}")

    def _list_events(self) -> None:
        before = self._wanted or (self._form.title if self._form is not None else "")
        self._events.blockSignals(True)
        self._events.clear()
        row = theme.scaled(theme.ROW_HEIGHT)
        for form in self._shown:
            icon = icons.icon(form.icon, theme.colours().text_soft)
            item = QListWidgetItem(icon, form.title)
            item.setSizeHint(QSize(0, row))
            self._events.addItem(item)
        self._events.blockSignals(False)
        step = row + 2 * theme.FOCUS_RING
        self._events.setFixedHeight(len(self._shown) * step + 4 * theme.FOCUS_RING)
        titles = [form.title for form in self._shown]
        self._events.setCurrentRow(titles.index(before) if before in titles else 0)
        self._wanted = "" if before in titles else self._wanted

    def _choose(self, row: int) -> None:
        self._form = self._shown[row] if 0 <= row < len(self._shown) else None
        for form in self._all:
            form.setVisible(form is self._form)
        self._keep_draft()
        if row >= 0:
            self._bring_in_sight(row)

    def _bring_in_sight(self, row: int) -> None:
        """Scroll the page to an event: the list itself is as high as it is long."""
        content = self._area.widget()
        if content is not None:
            place = self._events.visualItemRect(self._events.item(row))
            middle = self._events.viewport().mapTo(content, place.center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def _enter(self) -> None:
        if self._form is not None:
            self._form.focus_first()
            bring_to_top(self._form)

    def _write(self, work: Write, told: str) -> None:
        form, store, actor = self._form, self.desk.store, self.desk.actor

        def done(client: Client) -> None:
            if form is not None:
                form.finish()
            self.desk.tell(told)
            self.desk.changed.emit("client")
            if client.case.office_id == actor.office_id:
                self.desk.end_task(client.id)
            else:
                # The office has let the client go: her page cannot be shown any more.
                self.desk.end_task()
                self.desk.open_place("clients")

        def failed(error: TekotoError) -> None:
            self._reload.setVisible(isinstance(error, StaleRecordError))
            if form is not None:
                form.show_error(error)

        self.desk.ask(lambda: work(store, actor), done, failed, owner=self)
