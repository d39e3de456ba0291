"""How this computer's user likes the window: language, colours, zoom, idle lock.

Kept in a small file beside the vault, outside it, because they are needed before it is opened;
they say nothing about anybody.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from ui.colours import Mode
from ui.i18n import LANGUAGES, system_language

IDLE_MINUTES = (5, 10, 15, 30)
DEFAULT_IDLE_MINUTES = 10


class Preferences(QObject):
    """Read and kept at once; ``changed`` carries the name of what has changed."""

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Code of the interface's language; the system's until one is chosen."""
        found = str(self._kept.value("language", ""))
        return found if found in LANGUAGES else system_language()

    def set_language(self, code: str) -> None:
        """Keep a language; raises KeyError for one we do not have."""
        if code not in LANGUAGES:
            raise KeyError(code)
        self._keep("language", code)

    @property
    def mode(self) -> Mode:
        """Set of colours."""
        found = str(self._kept.value("colours", ""))
        return Mode(found) if found in list(Mode) else Mode.SYSTEM

    def set_mode(self, mode: Mode) -> None:
        """Keep a set of colours."""
        self._keep("colours", str(mode))

    @property
    def zoom(self) -> float:
        """Zoom, 1.0 to 2.0."""
        try:
            found = float(str(self._kept.value("zoom", "1.0")))
        except ValueError:
            return 1.0
        return min(max(found, 1.0), 2.0)

    def set_zoom(self, zoom: float) -> None:
        """Keep a zoom."""
        self._keep("zoom", str(zoom))

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key or a mouse after which the vault locks."""
        found = str(self._kept.value("idle_minutes", ""))
        return (
            int(found) if found.isdigit() and int(found) in IDLE_MINUTES else DEFAULT_IDLE_MINUTES
        )

    def set_idle_minutes(self, minutes: int) -> None:
        """Keep the idle time; raises ValueError for one that is not offered."""
        if minutes not in IDLE_MINUTES:
            raise ValueError(minutes)
        self._keep("idle_minutes", str(minutes))

    def _keep(self, name: str, value: str) -> None:
        if str(self._kept.value(name, "")) != value:
            self._kept.setValue(name, value)
            self._kept.sync()
            self.changed.emit(name)
