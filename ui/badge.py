"""A state as a word with an icon, never as a colour alone."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from tekoto.names import isolate
from ui import icons, theme


class Tone(StrEnum):
    """What a state means for the reader."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ALERT = "alert"
    NEUTRAL = "neutral"


TONE_ICONS: dict[Tone, str] = {
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.ALERT: "circle-alert",
    Tone.NEUTRAL: "circle",
}


def tone_colour(tone: Tone) -> str:
    """Return the text colour of a tone, for painting code."""
    c = theme.colours()
    return {
        Tone.INFO: c.link,
        Tone.SUCCESS: c.success_text,
        Tone.WARNING: c.warning_text,
        Tone.ALERT: c.alert_text,
        Tone.NEUTRAL: c.text_soft,
    }[tone]


class Badge(QFrame):
    """A small coloured box with an icon and a word."""

    def __init__(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._word = QLabel()
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(7), theme.SPACE_XXS, theme.scaled(8), theme.SPACE_XXS)
        row.setSpacing(theme.scaled(theme.SPACE_XS))
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.set_state(text, tone, icon)

    def set_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another state; ``icon`` overrides the tone's own."""
        theme.set_role(self, f"badge-{tone}")
        picture = icons.pixmap(icon or TONE_ICONS[tone], theme.scaled(13), tone_colour(tone))
        self._icon.setPixmap(picture)
        self._word.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the word."""
        return self._word.text()


def protection_badge() -> Badge:
    """Return the mark that every page about a client with turvakielto carries."""
    word = QCoreApplication.translate("Badge", "Turvakielto")
    return Badge(word, Tone.ALERT, "shield-alert")


def marked_name(name: str, *, protected: bool) -> str:
    """Return a client's name in a list, with the word for one under turvakielto."""
    name = isolate(name)
    if not protected:
        return name
    return QCoreApplication.translate("IndicatorPersons", "{0} · turvakielto").format(name)
