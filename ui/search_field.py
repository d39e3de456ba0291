"""The one search field: every keystroke asks, the newest answer is shown, Enter acts on it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from tekoto.search_hit import SearchHit
from ui import actions, icons, theme
from ui.desk import Desk
from ui.progress_bar import announce
from ui.search_results import SearchResults

_REST_MS = 1_500

Find = Callable[[str], Sequence[SearchHit]]


class SearchField(QLineEdit):
    """Finds clients as one types; ``chosen`` carries the id of the client opened.

    ``settled`` carries the text and how many clients were shown for it, when the typing has come
    to rest or a client is opened: that is what the log keeps of a search.

    There is no delay timer: while one question is being answered only the newest text waits, and
    Enter opens nothing that was found for another text than the one in the field.
    """

    chosen = Signal(object)
    settled = Signal(str, int)

    def __init__(self, desk: Desk, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._find = find
        self._shown_for = ""
        self._asked_for: str | None = None
        self._open_when_found = ""
        self.results = SearchResults()
        self.results.hide()
        self.results.clicked.connect(self._on_clicked)
        prompt = self.tr("Hae nimellä, tunnuksella, puhelimella tai muistiinpanosta")
        self.setPlaceholderText(prompt)
        self.setAccessibleName(self.tr("Hae asiakasta"))
        self.setAccessibleDescription(prompt)
        self.setClearButtonEnabled(False)
        self.setMaximumWidth(theme.scaled(theme.SEARCH_WIDTH))
        self.setTextMargins(theme.scaled(26), 0, theme.scaled(64), 0)
        self._decorate()
        if theme.theme().zoom >= theme.LARGE_ZOOM:
            self.hide_key()
        self.textChanged.connect(self._on_text)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._settle)
        self._settled_for = ""

    def _decorate(self) -> None:
        glass = QLabel()
        colour = theme.colours().text_soft
        glass.setPixmap(icons.pixmap("search", theme.scaled(16), colour))
        self._key = QLabel(actions.shortcut_text("search").replace("+", " "))
        theme.set_role(self._key, "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), 0, theme.scaled(12), 0)
        row.addWidget(glass)
        row.addStretch(1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def hide_key(self) -> None:
        """Leave the shortcut out, in a field that it does not lead to."""
        self._key.clear()
        self._key.hide()
        self.setTextMargins(theme.scaled(26), 0, theme.scaled(theme.SPACE_XS), 0)

    def place_results_in(self, window: QWidget) -> None:
        """Let the list of results float over ``window``'s contents."""
        self.results.setParent(window)
        self.results.hide()
        window.installEventFilter(self)

    def shown_hits(self) -> Sequence[SearchHit]:
        """Return what is shown for the text in the field; empty while the answer is awaited."""
        return self.results.hits() if self._shown_for == self._query() != "" else ()

    def take_focus(self) -> None:
        """Give the keyboard to the field, with its text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _query(self) -> str:
        return self.text().strip()

    def _on_text(self) -> None:
        self._open_when_found = ""
        self._key.setVisible(bool(self._key.text()) and not self.text())
        if not self._query():
            self._close()
        elif self._asked_for is None:
            self._ask()

    def _ask(self) -> None:
        query = self._query()
        self._asked_for = query
        self._desk.find(lambda: (query, self._find(query)), self._on_answer, self._on_failure)

    def _on_answer(self, answer: tuple[str, Sequence[SearchHit]]) -> None:
        self._asked_for = None
        query, hits = answer
        if query != self._query():
            if self._query():
                self._ask()
            return
        self._shown_for = query
        self._rest.start()
        self.results.show_hits(hits, query)
        if self._open_when_found == query:
            self._open_current()
        elif self.hasFocus():
            self._place()
            announce(self, self.results.summary())

    def _on_failure(self) -> None:
        """Go on after an error: what has been typed since is looked for all the same."""
        asked, self._asked_for = self._asked_for, None
        self._open_when_found = ""
        if self._query() and self._query() != asked:
            self._ask()

    def _place(self) -> None:
        window = self.results.parentWidget()
        if window is None:
            return
        corner = self.mapTo(window, QPoint(0, self.height() + theme.SPACE_XXS))
        room = window.height() - corner.y() - theme.SPACE_S
        self.results.setGeometry(
            corner.x(), corner.y(), self.width(), min(self.results.wanted_height(), room)
        )
        self.results.show()
        self.results.raise_()

    def _close(self) -> None:
        self._settle()
        self._shown_for = ""
        self._open_when_found = ""
        self.results.hide()

    def _open_current(self) -> None:
        hit = self.results.current()
        if hit is None:
            return
        self._settle()
        self.clear()
        self._close()
        self.chosen.emit(hit.client_id)

    def _settle(self) -> None:
        """Tell what the search came to, once for a text."""
        self._rest.stop()
        if self._shown_for and self._shown_for != self._settled_for:
            self._settled_for = self._shown_for
            self.settled.emit(self._shown_for, len(self.results.hits()))

    def _on_clicked(self, _index: QModelIndex) -> None:
        self._open_current()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field while there is something to close."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and (self.text() or self.results.isVisible())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the results and open one, without leaving the field."""
        match event.key():
            case Qt.Key.Key_Down:
                self.results.step(1)
            case Qt.Key.Key_Up:
                self.results.step(-1)
            case Qt.Key.Key_PageDown:
                self.results.step(8)
            case Qt.Key.Key_PageUp:
                self.results.step(-8)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_enter()
            case Qt.Key.Key_Escape:
                self._close()
                self.clear()
            case _:
                super().keyPressEvent(event)

    def _on_enter(self) -> None:
        if not self._query():
            return
        if self._shown_for == self._query():
            self._open_current()
        else:
            self._open_when_found = self._query()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show again what was found for the text still in the field."""
        super().focusInEvent(event)
        if self._query() and self._shown_for == self._query():
            self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the results when the user goes on to something else."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.results.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the results under the field."""
        super().resizeEvent(event)
        if self.results.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when it changes size."""
        if event.type() == QEvent.Type.Resize and self.results.isVisible():
            self._place()
        return super().eventFilter(watched, event)
