"""The tab "Perhe ja tilanne": the family, the children's day care, and what stands in the way."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import household
from tekoto import clock
from tekoto.client import Client
from tekoto.dates import ADULT_YEARS, age_on
from tekoto.errors import TekotoError
from tekoto.household import Household
from ui import theme
from ui.card import Notice
from ui.client_view import ClientView
from ui.desk import Desk
from ui.family_card import FamilyCard
from ui.inline_form import InlineForm
from ui.page import link_button, scrolling
from ui.situation_cards import BarriersCard, DayCareCard
from ui.standing_cards import StandingCards


class ClientSituation(QWidget):
    """Reads its own data when it is first shown; a wrong row is taken back, and put back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client: Client | None = None
        self._stale = True
        self._family = FamilyCard(desk)
        self._day_care = DayCareCard(desk)
        self._barriers = BarriersCard(desk)
        self._parts = (self._family, self._day_care, self._barriers)
        self._standing: StandingCards | None = None
        self._column = QVBoxLayout()
        self._why = InlineForm("")
        self._take_back: Callable[[str], Household] | None = None
        self._put_back: Callable[[], Household] | None = None
        self._taken = Notice("", "info")
        self._undo = link_button(self.tr("K&umoa poisto"), self._restore)
        self._build()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        self._why.add_line("reason", self.tr("S&yy"))
        self._why.saved.connect(self._withdraw)
        self._taken.row.addWidget(self._undo)
        for widget in (self._taken, self._why):
            widget.hide()
            column.addWidget(widget)
        for part in self._parts:
            part.wrote.connect(self._wrote)
            part.take_back_wanted.connect(self._ask_why)
            column.addWidget(part)
        column.addLayout(self._column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Perhe ja tilanne")))

    def show_view(self, view: ClientView) -> None:
        """Take a client; her family is read when the tab is in front."""
        if self._client is None or self._client.id != view.client.id:
            self._taken.hide()
        self._client = view.client
        for part in self._parts:
            part.client_id = view.client.id
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the tab comes to the front."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        if self._client is None:
            return
        self._stale = False
        if self._standing is None:
            self._standing = StandingCards(self._desk)
            self._column.addWidget(self._standing)
        self._standing.read(self._client.id)
        store, actor, client_id = self._desk.store, self._desk.actor, self._client.id
        self._desk.ask(
            lambda: (client_id, household.for_client(store, actor, client_id)), self._show_read
        )

    def _show_read(self, answer: tuple[UUID, Household]) -> None:
        client_id, found = answer
        if self._client is not None and self._client.id == client_id:
            self._show(found)

    def _show(self, found: Household) -> None:
        client = self._client
        birth = client.form.birth if client is not None else None
        minor = birth is not None and age_on(birth.value, clock.today()) < ADULT_YEARS
        self._family.show_household(found, minor=minor)
        self._day_care.show_household(found)
        self._barriers.show_household(found)

    def _wrote(self, found: Household) -> None:
        self._show(found)
        self._desk.tell(self.tr("Tallennettu."))
        # A link may have brought a turvakielto with it, which every part of the page shows.
        self._desk.changed.emit("client")

    def _ask_why(
        self, what: str, take_back: Callable[[str], Household], put_back: Callable[[], Household]
    ) -> None:
        self._take_back, self._put_back = take_back, put_back
        self._why.set_title(self.tr("Poista virheellinen tieto: {0}").format(what))
        self._taken.set_text(self.tr("Poistettu: {0}.").format(what))
        self._taken.hide()
        self._why.open()

    def _withdraw(self) -> None:
        form, work = self._why, self._take_back
        if work is None:
            return
        try:
            reason = form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return

        def done(found: Household) -> None:
            form.finish()
            self._taken.show()
            self._wrote(found)
            self._undo.setFocus()

        self._desk.ask(lambda: work(reason), done, form.show_error, owner=self)

    def _restore(self) -> None:
        work = self._put_back
        if work is None:
            return

        def done(found: Household) -> None:
            self._taken.hide()
            self._wrote(found)
            self._family.table.setFocus()

        self._desk.ask(work, done, owner=self)
