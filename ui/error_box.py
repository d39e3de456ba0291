"""Known errors are shown above the page; bugs are reported without personal data."""

import traceback
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

import resources
from tekoto.errors import TekotoError
from ui import icons, theme
from ui.card import Notice
from ui.desk import ask_for_path
from ui.messages import message
from ui.page import link_button
from ui.progress_bar import announce


def bug_report(error: BaseException) -> str:
    """Return the type of an error and where it arose: never its text, never a value.

    Exception texts may carry what the user typed, so only the program's own files, lines and
    function names are told.
    """
    root = str(Path(resources.__file__).resolve().parent.parent)
    lines = []
    chain: BaseException | None = error
    while chain is not None:
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        for frame in traceback.extract_tb(chain.__traceback__):
            name = frame.filename
            place = str(Path(name).relative_to(root)) if name.startswith(root) else Path(name).name
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines) + "\n"


class ErrorBox(QWidget):
    """The place above a page where errors are told; newest first, each closed by the user."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        side = theme.scaled(24)
        self._column.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_XS))
        self._notices: list[Notice] = []
        self.hide()

    def show_error(self, error: TekotoError) -> None:
        """Say what happened, what is safe and what to do."""
        self._show(message(error), None)

    def show_bug(self, error: BaseException) -> None:
        """Say that the program failed, and offer a report that the user can read and send."""
        text = self.tr(
            "Ohjelmassa tapahtui odottamaton virhe. Tallennetut tiedot ovat tallessa. "
            "Tallenna raportti ja lähetä se tuelle: siinä ei ole asiakkaiden tietoja."
        )
        self._show(text, bug_report(error))

    def texts(self) -> tuple[str, ...]:
        """Return what is being told."""
        return tuple(notice.label.text() for notice in self._notices)

    def clear(self) -> None:
        """Take every notice away."""
        for notice in list(self._notices):
            self._close(notice)

    def _show(self, text: str, report: str | None) -> None:
        for shown in self._notices:
            if shown.label.text() == text:
                announce(self, text)
                return
        notice = Notice(text, "alert")
        if report is not None:
            save = link_button(self.tr("Tallenna raportti…"), lambda: self._save(report))
            notice.row.addWidget(save)
        close = QPushButton()
        theme.set_role(close, "icon")
        close.setIcon(icons.icon("x"))
        close.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        close.setAccessibleName(self.tr("Sulje ilmoitus"))
        close.setToolTip(self.tr("Sulje ilmoitus"))
        close.clicked.connect(lambda _checked=False: self._close(notice))
        notice.row.addWidget(close)
        self._notices.insert(0, notice)
        self._column.insertWidget(0, notice)
        self.show()
        announce(self, text)

    def _close(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._column.removeWidget(notice)
            notice.deleteLater()
        self.setVisible(bool(self._notices))
        self.closed.emit()

    def _save(self, report: str) -> None:
        path = ask_for_path(self, self.tr("Tallenna raportti"), "tekoto-raportti.txt")
        if path is None:
            return
        from exports.safe_file import writing

        try:
            with writing(path) as file:
                file.write(report.encode("utf-8"))
        except TekotoError as error:
            self.show_error(error)
