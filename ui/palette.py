"""The command palette (Ctrl+K): every command that works now, found by typing."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import actions, icons, theme
from ui.actions import without_mnemonic
from ui.screen import resize_within

_HEIGHT = 420

# The property of a command that is not to be had here: where it is.
WHERE = "where"


class Palette(QDialog):
    """A small window over the main one: type, choose, Enter. ``Esc`` closes it."""

    def __init__(self, commands: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Komennot"))
        theme.set_role(self, "popup")
        self.chosen: QAction | None = None
        # What is to be had elsewhere is listed only when it is asked for.
        shown = [c for c in commands if c.isEnabled() and c.isVisible() and c.text()]
        self._commands = sorted(shown, key=lambda one: bool(one.property(WHERE)))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Kirjoita komento"))
        self._field.setAccessibleName(self.tr("Kirjoita komento"))
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Komennot"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _item: self._take())
        self._none = QLabel(self.tr("Komentoa ei löytynyt."))
        theme.set_role(self._none, "soft")
        column = QVBoxLayout(self)
        side = theme.scaled(theme.SPACE_S)
        column.setContentsMargins(side, side, side, side)
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._list)
        resize_within(self, theme.scaled(theme.DIALOG_WIDTH), theme.scaled(_HEIGHT))
        self._fill()

    def _fill(self) -> None:
        self._list.clear()
        words = self._field.text().casefold().split()
        for command in self._commands:
            text = without_mnemonic(command.text())
            here = not command.property(WHERE)
            known = f"{text} {actions.also(command.objectName())}".casefold()
            if (here or words) and all(word in known for word in words):
                self._add(command, text)
        self._none.setVisible(self._list.count() == 0)
        self._list.setVisible(self._list.count() > 0)
        self._list.setCurrentRow(0)

    def _add(self, command: QAction, text: str) -> None:
        where = str(command.property(WHERE) or "")
        native = QKeySequence.SequenceFormat.NativeText
        shortcut = where or command.shortcut().toString(native)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, self._commands.index(command))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{text}, {shortcut}" if shortcut else text
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(theme.scaled(theme.SPACE_S), 0, theme.scaled(theme.SPACE_S), 0)
        picture = QLabel()
        name = command.objectName()
        from ui.actions import SPECS

        if name in SPECS:
            colour = theme.colours().text_soft
            picture.setPixmap(icons.pixmap(SPECS[name].icon, theme.scaled(16), colour))
        line.addWidget(picture)
        line.addWidget(QLabel(text), 1)
        if shortcut:
            key = QLabel(shortcut)
            theme.set_role(key, "soft" if where else "key")
            line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        size = row.sizeHint()
        size.setHeight(theme.scaled(theme.ROW_HEIGHT))
        item.setSizeHint(size)
        self._list.addItem(item)
        self._list.setItemWidget(item, row)

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen = self._commands[item.data(Qt.ItemDataRole.UserRole)]
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter of the field act on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._list.count():
                row = (self._list.currentRow() + step) % self._list.count()
                self._list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)


def elsewhere(
    commands: Sequence[QAction], places: Collection[str], go: Callable[[str], object]
) -> list[QAction]:
    """Return the commands that are not to be had here; each tells where, and leads there."""
    here = {one.objectName() for one in commands if one.isEnabled()}
    ways = {**actions.PLACES, **dict.fromkeys(actions.OF_A_CLIENT, "clients")}
    found = []
    for key, place in ways.items():
        if key in here or place not in places:
            continue
        way = QAction(actions.text(key))
        way.setObjectName(key)
        if any(one.objectName() == key for one in commands):
            where = QCoreApplication.translate("Palette", "ei juuri nyt")
        elif key in actions.OF_A_CLIENT:
            where = QCoreApplication.translate("Palette", "asiakkaan sivulla")
        else:
            title = actions.plain_text(f"go.{place}")
            where = QCoreApplication.translate("Palette", "sivulla {0}").format(title)
        way.setProperty(WHERE, where)
        way.triggered.connect(lambda _checked=False, place=place: go(place))
        found.append(way)
    return found


def run_palette(
    commands: Sequence[QAction],
    window: QWidget,
    places: Collection[str] = (),
    go: Callable[[str], object] = lambda _place: None,
) -> None:
    """Show the palette over ``window`` and carry out what is chosen after it has closed."""
    ways = elsewhere(commands, places, go)
    palette = Palette([*commands, *ways], window)
    corner = window.mapToGlobal(window.rect().topLeft())
    palette.move(
        corner.x() + (window.width() - palette.width()) // 2, corner.y() + theme.scaled(70)
    )

    def act() -> None:
        if palette.chosen is not None:
            palette.chosen.trigger()
        ways.clear()
        palette.deleteLater()

    palette.finished.connect(lambda _code: act())
    palette.open()
