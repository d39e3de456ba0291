"""The path for a screen that is turned to the client: her own path alone, in large letters."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db import paths
from tekoto import clock
from tekoto.names import isolate
from ui import icons, messages, path_client_words, theme
from ui.client_view import ClientView
from ui.columns import Columns
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.i18n import LANGUAGES, language
from ui.page import scrolling
from ui.path_client_words import Line, When, say
from ui.timeline import Timeline

_LARGE, _HUGE, _PICTURE = 1.35, 1.6, 1.4
_LEAST = 620
_ONE_ROW_ZOOM = 1.25
_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


class ClientPath(QDialog):
    """Covers the whole screen; Esc or the button goes back to work.

    Neither name nor number is shown, and under turvakielto no school or workplace either: others
    may see a turned screen, or find the paper that it is saved to.
    """

    def __init__(self, desk: Desk, view: ClientView, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._desk, self._view = desk, view
        wanted = view.client.form.integration_language
        self._language = wanted if wanted in LANGUAGES else language().code
        self.setWindowTitle(self.tr("Asiakkaan polku"))
        theme.set_role(self, "page")
        self._title = QLabel()
        self._title.setFont(_face(theme.TEXT_TITLE * _HUGE, theme.SEMIBOLD))
        self._close = QPushButton(self.tr("&Sulje (Esc)"))
        self._close.clicked.connect(self.reject)
        self._save = QPushButton(self.tr("&Tallenna PDF"))
        self._save.clicked.connect(self._save_paper)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.hide()
        self._buttons: dict[str, QPushButton] = {}
        self._parts = {when: QVBoxLayout() for when in When}
        self._timeline = Timeline(size=_PICTURE)
        self._build()
        self._show()

    def _build(self) -> None:
        # In large letters the buttons stand below the title, in as many rows as they need.
        large = theme.theme().zoom > _ONE_ROW_ZOOM
        space, ways = theme.scaled(theme.SPACE_S), QBoxLayout.Direction
        head = QBoxLayout(ways.TopToBottom if large else ways.LeftToRight)
        head.setSpacing(space)
        head.addWidget(self._title, 1)
        row: QLayout = FlowLayout(space) if large else QHBoxLayout()
        row.setSpacing(space)
        head.addLayout(row)
        group = QButtonGroup(self)
        for code in LANGUAGES:
            button = QPushButton(_NAMES[code])
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, code=code: self._speak(code))
            group.addButton(button)
            self._buttons[code] = button
            row.addWidget(button)
        row.addWidget(self._save)
        row.addWidget(self._close)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_L))
        column.addWidget(self._timeline)
        column.addWidget(self._make_parts())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        side = theme.scaled(theme.SPACE_XXL)
        outer.setContentsMargins(side, side, side, side)
        outer.setSpacing(theme.scaled(theme.SPACE_L))
        outer.addLayout(head)
        outer.addWidget(self._told)
        outer.addWidget(scrolling(content, self.tr("Asiakkaan polku")), 1)

    def _make_parts(self) -> QWidget:
        boxes = []
        for when in (When.DONE, When.NOW, When.NEXT):
            box = QFrame()
            theme.set_role(box, "card")
            layout = self._parts[when]
            layout.setSpacing(theme.scaled(theme.SPACE_M))
            framed = QVBoxLayout(box)
            side = theme.scaled(theme.SPACE_L)
            framed.setContentsMargins(side, side, side, side)
            framed.addLayout(layout)
            framed.addStretch(1)
            boxes.append(box)
        right = Columns(boxes[1], boxes[2], least=_LEAST, shares=(1, 1))
        return Columns(boxes[0], right, least=_LEAST * 3 // 2, shares=(1, 2))

    def _speak(self, code: str) -> None:
        self._language = code
        self._show()

    def _save_paper(self) -> None:
        """Save the same path as a paper that the client takes home."""
        from exports.file_names import neutral_file_name

        desk, client, code, today = self._desk, self._view.client, self._language, clock.today()
        name = neutral_file_name("path", "", today)
        target = desk.choose_path(self, self.tr("Tallenna asiakkaan polku"), name)
        if target is None:
            return

        def work() -> None:
            from exports.path_sheet import export_path_sheet

            steps = paths.to_take_home(desk.store, desk.actor, client.id)
            sheet = path_client_words.sheet(
                steps, today, code, office=client.office_name, places=not client.protected
            )
            export_path_sheet(sheet, target)

        saved = self.tr("Polku on tallennettu: {0}").format(isolate(target.name))
        desk.ask(
            work,
            lambda _done: self._tell(saved, "soft"),
            lambda error: self._tell(messages.message(error), "error"),
            owner=self,
        )

    def _tell(self, text: str, role: str) -> None:
        self._told.setText(text)
        theme.set_role(self._told, role)
        self._told.show()

    def _show(self) -> None:
        """Write everything in the chosen language."""
        view, code, today = self._view, self._language, clock.today()
        for one, button in self._buttons.items():
            button.setChecked(one == code)
            theme.set_role(button, "primary" if one == code else "secondary")
        self._title.setText(say("title", code))
        picture = path_client_words.picture(view.path, view.plans, today, code)
        self._timeline.setVisible(bool(picture.parts()))
        self._timeline.set_picture(picture, say("path", code), QLocale(code))
        lines = path_client_words.lines(view.path, today, code, places=not view.client.protected)
        for when, layout in self._parts.items():
            self._fill(layout, when, [line for line in lines if line.when is when])

    def _fill(self, layout: QVBoxLayout, when: When, lines: Sequence[Line]) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        head = _label(say(when, self._language), theme.TEXT_TITLE, theme.SEMIBOLD)
        layout.addWidget(head)
        for line in lines:
            layout.addWidget(_line(line))
        if not lines:
            empty = say(f"none_{when}", self._language)
            layout.addWidget(_label(empty, theme.TEXT_CARD_TITLE * _LARGE))

    def sizeHint(self) -> QSize:
        """Return the size of the window that it covers."""
        parent = self.parentWidget()
        return parent.window().size() if parent is not None else super().sizeHint()


def show_client_path(desk: Desk, view: ClientView, window: QWidget) -> ClientPath:
    """Turn the path to the client over the whole screen; return what is shown."""
    shown = ClientPath(desk, view, window.window())
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.setModal(True)
    shown.showFullScreen()
    return shown


def _line(line: Line) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.scaled(theme.SPACE_S))
    colours = theme.colours()
    colour = {
        When.DONE: colours.success_text,
        When.NOW: colours.link,
        When.NEXT: colours.text_soft,
    }[line.when]
    picture = QLabel()
    picture.setPixmap(icons.pixmap(line.icon, theme.scaled(theme.ICON * _HUGE), colour))
    across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.SPACE_XXS)
    words.addWidget(_label(line.title, theme.TEXT_CARD_TITLE * _LARGE, theme.SEMIBOLD))
    for detail in line.details:
        words.addWidget(_label(detail, theme.TEXT_CARD_TITLE))
    across.addLayout(words, 1)
    row.setAccessibleName(". ".join((line.title, *line.details)))
    return row


def _label(text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(_face(size, weight))
    return label


def _face(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return theme.font(round(size), weight)
