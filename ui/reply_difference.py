"""What an answer changes, side by side: its own fields, and the rest of the case."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tekoto.names import isolate
from tekoto.referral import ReplyEffect
from tekoto.reply_changes import Change
from tekoto.vocabulary import codes
from ui import theme
from ui.words import language_name, word


class ReplyDifference(QWidget):
    """Rows of what was known, and what the school says now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        self._grid.setColumnStretch(2, 1)

    def show_changes(self, changes: Sequence[Change], effects: Sequence[ReplyEffect]) -> None:
        """Show these and nothing else."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        said = [
            (word("reply_fields", code), _words(code, before), _words(code, after))
            for code, before, after in changes
            if code != "unreadable"
        ]
        self._rows(0, (self.tr("Kohta"), self.tr("Aiemmin"), self.tr("Oppilaitos vastaa")), said)
        if effects:
            head = (self.tr("Asiakkaan tiedot"), self.tr("Nyt"), self.tr("Hyväksymisen jälkeen"))
            rows = [_effect(one) for one in effects]
            self._rows(len(said) + 1, head, rows)

    def _rows(
        self, first: int, head: tuple[str, str, str], rows: Sequence[tuple[str, str, str]]
    ) -> None:
        for column, words in enumerate(head):
            label = QLabel(words)
            label.setWordWrap(theme.theme().zoom >= theme.LARGE_ZOOM)
            theme.set_role(label, "small")
            self._grid.addWidget(label, first, column)
        for row, (name, before, after) in enumerate(rows, start=first + 1):
            title = QLabel(name)
            title.setWordWrap(theme.theme().zoom >= theme.LARGE_ZOOM)
            title.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(title, row, 0)
            for column, text in ((1, before or "–"), (2, after or "–")):
                value = QLabel(isolate(text))
                value.setTextFormat(Qt.TextFormat.PlainText)
                value.setWordWrap(True)
                value.setAccessibleName(f"{name}: {text}")
                theme.set_role(value, "section" if column == 2 else "soft")
                self._grid.addWidget(value, row, column)


def _words(code: str, value: str) -> str:
    if code == "decision":
        return word("reply_decisions", value)
    if code == "outcome":
        return word("path_step_states", value)
    return value


def _effect(effect: ReplyEffect) -> tuple[str, str, str]:
    if effect.part == "path":
        steps = codes("path_steps")
        name = word("path_steps", effect.name) if effect.name in steps else effect.name
        words = tuple(word("path_step_states", one) for one in (effect.before, effect.after))
        text = QCoreApplication.translate("ReplyDifference", "Polku: {0}").format(isolate(name))
        return text, words[0], words[1]
    owner, skill = effect.name.rsplit(":", 1)
    if effect.part == "level":
        text = QCoreApplication.translate("ReplyDifference", "Kielitaito, {0}: {1}")
        name = language_name(owner)
    else:
        text = QCoreApplication.translate("ReplyDifference", "Seuranta, {0}: {1} lopussa")
        name = isolate(owner)
    return text.format(name, word("language_skills", skill)), effect.before, effect.after
