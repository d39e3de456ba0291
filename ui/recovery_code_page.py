"""A new recovery code: shown once, printed, and typed back from the paper."""

from PySide6.QtWidgets import QWidget

from tekoto.errors import TekotoError
from ui import theme
from ui.desk import Desk
from ui.first_start import CodePanel
from ui.page import Page, PageHeader
from ui.vault_keys import VaultKeys


class RecoveryCodePage(Page):
    """Stays until the code has been typed back or the user leaves."""

    def __init__(
        self, desk: Desk, keys: VaultKeys, code: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._keys = keys
        self.body.addWidget(PageHeader(self.tr("Uusi palautuskoodi")))
        self._panel = CodePanel(code)
        self._panel.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH))
        self._panel.answered.connect(self._try)
        self.body.addWidget(self._panel)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """Start where the code is typed back."""
        self._panel.setFocus()

    def _try(self, typed: str) -> None:
        keys = self._keys
        self.desk.ask(lambda: keys.try_recovery_code(typed), self._tried, self._refused)

    def _tried(self, right: bool) -> None:
        if not right:
            self._panel.refuse()
            return
        self.desk.tell(self.tr("Uusi palautuskoodi on voimassa. Hävitä vanha paperi."))
        self.desk.end_task()

    def _refused(self, error: TekotoError) -> None:
        self._panel.refuse(error)
