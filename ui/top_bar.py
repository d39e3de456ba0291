"""The bar over the page: the search field, the menu, the commands and one primary button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ui import actions, icons, theme
from ui.page import action_button
from ui.search_field import SearchField


class TopBar(QFrame):
    """Search at the left; menu, commands and the page's primary action at the right."""

    def __init__(
        self,
        search: SearchField,
        menu: QMenu,
        palette: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, "top-bar")
        self.setFixedHeight(theme.scaled(theme.TOP_BAR_HEIGHT))
        self.primary_button: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.scaled(24), 0, theme.scaled(24), 0)
        self._row.setSpacing(theme.scaled(8 if theme.theme().zoom >= theme.LARGE_ZOOM else 14))
        self._row.addWidget(search, 9)
        self._row.addStretch(1)
        self.menu_button = _menu_button(menu)
        self._row.addWidget(self.menu_button)
        self._row.addWidget(_palette_button(palette))

    def set_primary(self, action: QAction | None) -> None:
        """Show the primary action of the page at the right end."""
        if self.primary_button is not None:
            self._row.removeWidget(self.primary_button)
            self.primary_button.hide()
            self.primary_button.deleteLater()
            self.primary_button = None
        if action is not None:
            self.primary_button = button = action_button(action, primary=True)
            button.setIcon(icons.icon(_icon_of(action), theme.colours().on_accent))
            button.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
            button.setText(f" {button.text()}")
            self._row.addWidget(button)


def _icon_of(action: QAction) -> str:
    spec = actions.SPECS.get(action.objectName())
    return spec.icon if spec is not None else "plus"


def _menu_button(menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon("menu"))
    button.setIconSize(QSize(theme.scaled(20), theme.scaled(20)))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name = actions.plain_text("menu")
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({actions.shortcut_text('menu')})")
    return button


def _palette_button(palette: QAction) -> QPushButton:
    button = QPushButton()
    label = actions.plain_text("palette")
    key = QLabel(actions.shortcut_text("palette").replace("+", " "))
    theme.set_role(key, "key")
    word = QLabel(label)
    theme.set_role(word, "button-word")
    row = QHBoxLayout(button)
    side = theme.scaled(theme.SPACE_M)
    row.setContentsMargins(side, 0, side, 0)
    row.setSpacing(theme.scaled(8))
    row.addWidget(word)
    row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
    if theme.theme().zoom >= theme.LARGE_ZOOM:
        key.hide()
        word.hide()
        button.setIcon(icons.icon("command"))
        button.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        button.setToolTip(f"{label} ({actions.shortcut_text('palette')})")
        button.setAccessibleName(label)
        button.clicked.connect(palette.trigger)
        return button
    button.setFixedWidth(row.sizeHint().width() + 2)
    for part in (word, key):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    button.setAccessibleName(label)
    button.clicked.connect(palette.trigger)
    return button
