"""The screens that open an existing vault: passphrase, recovery code, or why neither helps."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from db.vault_states import VaultStatus
from tekoto.errors import TekotoError, VaultError
from tekoto.official import Official
from ui import theme
from ui.gate_form import Panel, on_return
from ui.messages import message
from ui.page import link_button, primary_button


class UnlockPanel(Panel):
    """Asks for the passphrase. ``wanted`` carries it; ``recovery_wanted`` asks for the code."""

    wanted = Signal(str)
    recovery_wanted = Signal()

    def __init__(self, reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(self.tr("Avaa Tekoto"), reason)
        self._field = self.add_secret(self.tr("&Tunnuslause"), self.tr("&Näytä tunnuslause"))
        self.add_error()
        row = QHBoxLayout()
        row.addWidget(primary_button(self.tr("&Avaa"), self._ask))
        row.addStretch(1)
        row.addWidget(link_button(self.tr("Käytä &palautuskoodia"), self.recovery_wanted.emit))
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addLayout(row)
        on_return(self._field, self._ask)
        self.setFocusProxy(self._field)

    def _ask(self) -> None:
        if not self._field.text():
            self.tell(self.tr("Kirjoita tunnuslause."))
            return
        self.tell("")
        self.wanted.emit(self._field.text())

    def refuse(self, error: TekotoError) -> None:
        """Say why it did not open; the text typed is selected, to be typed over."""
        self.tell(error)
        self._field.selectAll()
        self._field.setFocus()


class RecoverPanel(Panel):
    """Asks for the printed code and a new passphrase; ``wanted`` carries both.

    ``status`` says why the everyday way is closed; ``back_wanted`` returns or tries again.
    """

    wanted = Signal(str, str)
    back_wanted = Signal()

    def __init__(self, status: VaultStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        open_way = status.state.may_unlock
        reason = "" if open_way else f"{message(VaultError(status.state.key))}\n\n"
        self.say(
            self.tr("Avaa palautuskoodilla"),
            reason
            + self.tr(
                "Koodissa on kahdeksan neljän merkin ryhmää. Se tulostettiin käyttöönotossa. "
                "Samalla valitset uuden tunnuslauseen."
            ),
        )
        self._code = self.add_field(self.tr("&Palautuskoodi"))
        self._code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._first, self._second = self.add_new_passphrase(status.min_passphrase)
        self.add_error()
        row = QHBoxLayout()
        row.addWidget(primary_button(self.tr("&Avaa"), self._ask))
        row.addStretch(1)
        back = self.tr("&Takaisin") if open_way else self.tr("&Yritä uudelleen")
        row.addWidget(link_button(back, self.back_wanted.emit))
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addLayout(row)
        on_return(self._second, self._ask)
        self.setFocusProxy(self._code)

    def _ask(self) -> None:
        if not self.passphrases_agree(self._first, self._second):
            return
        self.wanted.emit(self._code.text(), self._first.text())

    def refuse(self, error: TekotoError) -> None:
        """Say why it did not open."""
        self.tell(error)
        self._code.setFocus()


class TroublePanel(Panel):
    """Says what was found when there is nothing to type; ``retry_wanted`` looks again."""

    retry_wanted = Signal()

    def __init__(self, error: TekotoError, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(self.tr("Tietovarastoa ei voi avata"), message(error))
        self.column.addWidget(_folder_line(self.tr("Kansio: {folder}").format(folder=folder)))
        button = primary_button(self.tr("&Yritä uudelleen"), self.retry_wanted.emit)
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(button)


class WhoPanel(Panel):
    """Asks which of several officials is at work; ``chosen`` carries the id."""

    chosen = Signal(object)

    def __init__(self, officials: Sequence[Official], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(self.tr("Kuka olet?"), self.tr("Nimesi kirjataan jokaiseen käyttöön."))
        for official in officials:
            # On two lines: the two together may be wider than the panel.
            button = QPushButton(f"{official.form.name}\n{official.office_name}")
            button.setAccessibleName(f"{official.form.name}, {official.office_name}")
            theme.set_role(button, "two-lines")
            button.clicked.connect(lambda _on=False, who=official.id: self._choose(who))
            self.column.addWidget(button)
            if self.focusProxy() is None:
                self.setFocusProxy(button)

    def _choose(self, who: UUID) -> None:
        self.chosen.emit(who)


def _folder_line(text: str) -> QWidget:
    line = QLabel(text)
    theme.set_role(line, "small")
    line.setWordWrap(True)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return line
