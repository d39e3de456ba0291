"""What leaves in a letter and on which ground, and what is held back and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tekoto import disclosure, vocabulary
from tekoto.referral import ReferralPreview
from ui import theme
from ui.card import Card
from ui.words import word

_WHY_WIDTH = 170


class LeavingCard(Card):
    """Each ground with the fields that leave by it, each reason with those that stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Mitä lähtee"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_preview(self, preview: ReferralPreview, whose: str = "") -> None:
        """Show what the letter carries; ``whose`` names a person among others."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        number = self.tr("{0} tietoa").format(len(preview.fields))
        self.set_note(f"{whose} · {number}" if whose else number)
        leaving = [(_ground(why), codes) for why, codes in _grouped(preview.leaving)]
        self._rows(0, leaving)
        if preview.held:
            heading = QLabel(self.tr("Mitä ei lähde"))
            theme.set_role(heading, "section")
            self._grid.addWidget(heading, len(leaving), 0, 1, 2)
            held = [(word("held_back_reasons", r), codes) for r, codes in _grouped(preview.held)]
            self._rows(len(leaving) + 1, held)

    def _rows(self, first: int, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        for line, (why, codes) in enumerate(rows, start=first):
            names = ", ".join(_name(code) for code in codes)
            for column, text in enumerate((why, names)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                if column == 0:
                    theme.set_role(label, "soft")
                    label.setFixedWidth(theme.scaled(_WHY_WIDTH))
                self._grid.addWidget(label, line, column)


def _grouped(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = {}
    for code, why in pairs:
        groups.setdefault(why, []).append(code)
    return list(groups.items())


def _ground(ground: str) -> str:
    # The identity code leaves by a reason in words.
    known = vocabulary.codes("disclosure_grounds")
    return word("disclosure_grounds", ground) if ground in known else ground


def _name(code: str) -> str:
    never = disclosure.fields()[code].rule == "never"
    return word("never_disclosed" if never else "letter_labels", code)
