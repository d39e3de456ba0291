"""The hand that turns to each page for its picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from db import search
from db.store import Store
from tekoto.access import Actor
from tekoto.exchange import CARD_SUFFIX
from tekoto.referral import Referral
from ui.application import Application
from ui.hand import Hand
from ui.inline_form import InlineForm
from ui.page import Page

W = TypeVar("W", bound=QWidget)


class Scene(Hand):
    """The open window, and the invented people whom the pictures show.

    ``answered`` is a file that a school has sent back for ``sent``, ``list_answered`` a class list
    that came back, ``draft`` a referral that is being written, ``card`` a partner's contact card;
    ``ui.shots_ready`` makes them.
    """

    def __init__(self, program: Application, folder: Path) -> None:
        super().__init__(program)
        self.folder = folder
        self.answered = folder / "referral-answered.pdf"
        self.list_answered = folder / "list-answered.pdf"
        self.card = folder / f"partner{CARD_SUFFIX}"
        self.sent: Referral | None = None
        self.draft: Referral | None = None
        self.gate: QWidget | None = None
        self.settle()

    @property
    def store(self) -> Store:
        """The open store."""
        return self.desk.store

    @property
    def actor(self) -> Actor:
        """Who looks."""
        return self.desk.actor

    def front(self) -> QWidget:
        """Return what a picture is taken of: what covers the window, or the window."""
        covering = QApplication.activeModalWidget()
        return covering or self.gate or self.window

    def page(self) -> Page:
        """Return the page in front."""
        page = self.window.page()
        if page is None:
            raise RuntimeError("no page is shown")
        return page

    def person(self, typed: str) -> UUID:
        """Return the client whom a search finds first."""
        return search.search(self.store, self.actor, typed)[0].client_id

    def client(self, typed: str, part: str = "") -> None:
        """Show a client, with a part of the page in front."""
        self.window.open_client(self.person(typed), part or "summary")
        self.settle()

    def place(self, key: str, part: str = "") -> None:
        """Show a place of the navigation."""
        self.window.open_place(key, part)
        self.settle()

    def task(self, page: Page) -> None:
        """Show a page that does one thing."""
        self.desk.open_task(page)
        self.settle()

    def press(self, context: str, text: str) -> None:
        """Press the visible button with a text of the source, in the language in force."""
        wanted = QCoreApplication.translate(context, text)
        for button in self.front().findChildren(QAbstractButton):
            if button.text() == wanted and button.isVisible() and button.isEnabled():
                button.click()
                self.settle()
                return
        raise RuntimeError(f"no button {text!r} of {context}")

    def child(self, kind: type[W], name: str = "") -> W:
        """Return the first visible widget of a kind, by its object name if one is given."""
        for widget in self.front().findChildren(kind):
            if widget.isVisible() and name in ("", widget.objectName()):
                return widget
        raise RuntimeError(f"nothing shows {kind.__name__} {name}")

    def forms(self) -> Sequence[InlineForm]:
        """Return the forms of the part in front that wait to be opened."""
        return [
            form
            for form in self.page().findChildren(InlineForm)
            if form.isHidden() and (around := form.parentWidget()) and around.isVisible()
        ]

    def rest(self, milliseconds: int) -> None:
        """Wait as long as a field waits for the next letter, and for what it then asks."""
        QTest.qWait(2 * milliseconds)
        self.settle()

    def clear(self) -> None:
        """Close whatever covers the window, and leave what is open over the places."""
        while isinstance(covering := QApplication.activeModalWidget(), QDialog):
            covering.close()
            self.settle()
        # Without a screen nobody else brings the window back to the front.
        self.window.activateWindow()
        self.window.search.clear()
        self.place("today")
