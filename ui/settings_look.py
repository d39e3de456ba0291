"""Language, colours, zoom and the idle lock; a choice takes effect at once."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import without_mnemonic
from ui.card import Card
from ui.colours import Mode
from ui.i18n import LANGUAGES
from ui.preferences import IDLE_MINUTES, Preferences


class LookSettings(QWidget):
    """How this computer's user likes the window."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        self._form.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        if theme.theme().zoom >= theme.LARGE_ZOOM:
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        card = Card(self.tr("Ikkuna"))
        card.body.addLayout(self._form)
        card.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self._add(
            self.tr("&Kieli"),
            list(LANGUAGES.items()),
            preferences.language,
            lambda code: preferences.set_language(str(code)),
        )
        self._add(
            self.tr("&Värit"),
            (
                (Mode.SYSTEM, self.tr("Kuten järjestelmässä")),
                (Mode.LIGHT, self.tr("Vaalea")),
                (Mode.DARK, self.tr("Tumma")),
                (Mode.CONTRAST, self.tr("Suuri kontrasti")),
            ),
            preferences.mode,
            lambda mode: preferences.set_mode(Mode(str(mode))),
        )
        self._add(
            self.tr("&Suurennus"),
            [(step, f"{round(step * 100)} %") for step in theme.ZOOM_STEPS],
            preferences.zoom,
            lambda zoom: preferences.set_zoom(float(str(zoom))),
        )
        self._add(
            self.tr("&Lukitus, kun ohjelmaa ei käytetä"),
            [(minutes, self.tr("{0} min").format(minutes)) for minutes in IDLE_MINUTES],
            preferences.idle_minutes,
            lambda minutes: preferences.set_idle_minutes(int(str(minutes))),
        )
        hint = QLabel(self.tr("Valinnat ovat tämän tietokoneen omia ja tulevat heti voimaan."))
        theme.set_role(hint, "small")
        hint.setWordWrap(True)
        card.body.addWidget(hint)

    def _add(
        self,
        text: str,
        items: Sequence[tuple[object, str]],
        present: object,
        choose: Callable[[object], None],
    ) -> None:
        box = QComboBox()
        for value, words in items:
            box.addItem(words, str(value))
        box.setCurrentIndex(max(0, box.findData(str(present))))
        box.setAccessibleName(without_mnemonic(text))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda _index: choose(box.currentData()))
        label = QLabel(text)
        label.setBuddy(box)
        self._form.addRow(label, box)
