"""The hand that turns to each page for its picture: keys, clicks and waiting, as a person does."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from db import search
from db.store import Store
from tekoto.access import Actor
from tekoto.exchange import CARD_SUFFIX
from tekoto.referral import Referral
from ui.application import Application
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.main_window import MainWindow
from ui.page import Page

W = TypeVar("W", bound=QWidget)
_LIMIT_SECONDS = 120
_QUIET_ROUNDS = 3


class Scene:
    """The open window, and the invented people whom the pictures show.

    ``answered`` is a file that a school has sent back for ``sent``, ``list_answered`` a class list
    that came back, ``draft`` a referral that is being written, ``card`` a partner's contact card;
    ``ui.shots_ready`` makes them.
    """

    def __init__(self, program: Application, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.answered = folder / "referral-answered.pdf"
        self.list_answered = folder / "list-answered.pdf"
        self.card = folder / f"partner{CARD_SUFFIX}"
        self.sent: Referral | None = None
        self.draft: Referral | None = None
        self.gate: QWidget | None = None
        self.settle()

    @property
    def window(self) -> MainWindow:
        """The main window; a changed look makes it anew."""
        if self.program.window is None:
            raise RuntimeError("the window is not open")
        return self.program.window

    @property
    def desk(self) -> Desk:
        """What pages are given."""
        return self.window.desk

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

    def command(self, key: str) -> None:
        """Give a command of ``ui.actions``."""
        found = [one for one in self.window.commands() if one.objectName() == key]
        if not found or not found[0].isEnabled():
            raise RuntimeError(f"{key} does not work here")
        found[0].trigger()
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

    def escape(self) -> None:
        """Go back."""
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Escape)
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

    def type(self, widget: QWidget, text: str) -> None:
        """Type as a keyboard does; QTest knows ASCII alone."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, key)
        self.settle()

    def settle(self) -> None:
        """Wait until the background work is done and painted."""
        self.wait_for(lambda: self.program.desk is None or self.program.desk.is_idle())

    def wait_for(self, rested: Callable[[], bool]) -> None:
        """Wait until something has been at rest for a while."""
        limit = time.monotonic() + _LIMIT_SECONDS
        quiet = 0
        while quiet < _QUIET_ROUNDS:
            QApplication.processEvents()
            QTest.qWait(2)
            quiet = quiet + 1 if rested() else 0
            if time.monotonic() > limit:
                raise TimeoutError("the background work does not end")
