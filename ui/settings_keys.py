"""How the vault is protected: the passphrase, the keyring, and the printed recovery code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from db import sessions
from db.secret_service import KeyringState
from db.vault_states import UnlockMode, VaultStatus
from tekoto.errors import InvalidInputError, TekotoError
from ui import theme
from ui.card import Card, Notice
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.recovery_code_page import RecoveryCodePage
from ui.vault_keys import VaultKeys


class KeySettings(QWidget):
    """Changes the passphrase and tries the recovery code; neither is ever shown or kept."""

    def __init__(self, desk: Desk, keys: VaultKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keys = desk, keys
        self._status: VaultStatus | None = None
        self._secrets: dict[str, QLineEdit] = {}
        self._now = QLabel()
        self._now.setWordWrap(True)
        self._unproven = Notice(
            self.tr(
                "Palautuskoodia ei ole kokeiltu. Kokeile sitä nyt: jos paperi on hukassa, huomaat "
                "sen ennen kuin tarvitset sitä."
            ),
            "warning",
        )
        self._outcome = Notice("", "success")
        self._passphrase = self._passphrase_form()
        self._code = self._code_form()
        self._new_code = self._new_code_form()
        self._build()

    def _build(self) -> None:
        present = Card(self.tr("Nykyinen suojaus"))
        present.body.addWidget(self._now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        self._unproven.hide()
        self._outcome.hide()
        for widget in (
            self._outcome,
            self._unproven,
            present,
            self._code,
            self._new_code,
            self._passphrase,
        ):
            widget.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
            column.addWidget(widget)
        column.addStretch(1)

    def _passphrase_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Vaihda tunnuslause"), standing=True, save=self.tr("&Vaihda tunnuslause")
        )
        for key, label in (
            ("old", self.tr("Ny&kyinen tunnuslause")),
            ("new", self.tr("&Uusi tunnuslause")),
            ("again", self.tr("Uusi uu&delleen")),
        ):
            edit = form.add_line(key, label)
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            edit.returnPressed.connect(form.saved)
            self._secrets[key] = edit
        form.saved.connect(self._change)
        return form

    def _code_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Kokeile palautuskoodia"), standing=True, save=self.tr("Koke&ile koodia")
        )
        hint = QLabel(
            self.tr("Kirjoita koodi paperilta. Kokeilu ei muuta mitään, ja koodi pysyy voimassa.")
        )
        theme.set_role(hint, "soft")
        hint.setWordWrap(True)
        form.body.insertWidget(0, hint)
        edit = form.add_line("code", self.tr("Pa&lautuskoodi"))
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        edit.returnPressed.connect(form.saved)
        form.saved.connect(self._try_code)
        return form

    def _new_code_form(self) -> InlineForm:
        form = InlineForm(
            self.tr("Uusi palautuskoodi"), standing=True, save=self.tr("&Tee uusi koodi")
        )
        hint = QLabel(
            self.tr(
                "Jos paperi on hukassa tai joku on nähnyt sen, tee uusi koodi. Vanha koodi lakkaa "
                "avaamasta tätä tietovarastoa, mutta avaa yhä ennen vaihtoa tehdyt varmuuskopiot."
            )
        )
        theme.set_role(hint, "soft")
        hint.setWordWrap(True)
        form.body.insertWidget(0, hint)
        edit = form.add_line("passphrase", self.tr("Tunnusla&use"))
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.returnPressed.connect(form.saved)
        self._secrets["passphrase"] = edit
        form.saved.connect(self._make_code)
        return form

    def _make_code(self) -> None:
        form, keys = self._new_code, self._keys
        form.clear_errors()
        try:
            form.needed("passphrase")
        except TekotoError as error:
            form.show_error(error)
            return
        passphrase = self._secrets["passphrase"].text()
        form.save_button.setEnabled(False)
        store, actor = self._desk.store, self._desk.actor

        def work() -> str:
            sessions.changing_keys(store, actor)
            return keys.new_recovery_code(passphrase)

        self._desk.ask(
            work,
            self._show_code,
            self._new_code_refused,
            title=self.tr("Tehdään palautuskoodia"),
        )

    def _show_code(self, code: str) -> None:
        self._new_code.save_button.setEnabled(True)
        self._new_code.clear()
        self._desk.open_task(RecoveryCodePage(self._desk, self._keys, code))

    def _new_code_refused(self, error: TekotoError) -> None:
        self._new_code.save_button.setEnabled(True)
        self._new_code.show_error(error)

    def refresh(self) -> None:
        """Look how the vault is protected."""
        self._desk.ask(self._keys.status, self._show)

    def _show(self, status: VaultStatus) -> None:
        self._status = status
        if status.mode is UnlockMode.PASSPHRASE_AND_KEYRING:
            text = self.tr(
                "Tietovaraston avaavat yhdessä tunnuslause ja tämän tietokoneen avainnippu."
            )
        else:
            text = self.tr("Tietovaraston avaa pelkkä tunnuslause.")
        code = (
            self.tr("Palautuskoodi on kokeiltu.")
            if status.recovery_confirmed
            else self.tr("Palautuskoodia ei ole kokeiltu.")
        )
        self._now.setText(f"{text}\n{self._keyring_words(status.keyring)}\n{code}")
        self._unproven.setVisible(not status.recovery_confirmed)

    def _keyring_words(self, state: KeyringState) -> str:
        return {
            KeyringState.OK: self.tr("Avainnippu on käytettävissä."),
            KeyringState.ABSENT: self.tr("Avainnipussa ei ole tämän varaston avainta."),
            KeyringState.LOCKED: self.tr("Avainnippu on lukossa."),
            KeyringState.NO_SERVICE: self.tr("Tällä tietokoneella ei ole avainnippua."),
            KeyringState.WRONG_VALUE: self.tr("Avainnipussa on toisen varaston avain."),
        }.get(state, self.tr("Avainnippu ei vastannut."))

    def _change(self) -> None:
        form, keys = self._passphrase, self._keys
        form.clear_errors()
        old, new, again = (self._secrets[key].text() for key in ("old", "new", "again"))
        try:
            form.needed("old")
            form.needed("new")
            if new != again:
                raise InvalidInputError("vault.passphrases_differ", "again")
        except TekotoError as error:
            form.show_error(error)
            return
        form.save_button.setEnabled(False)
        store, actor = self._desk.store, self._desk.actor

        def work() -> UnlockMode:
            sessions.changing_keys(store, actor)
            return keys.change_passphrase(old, new)

        self._desk.ask(
            work,
            self._changed,
            self._refused,
            title=self.tr("Vaihdetaan tunnuslausetta"),
        )

    def _changed(self, _mode: UnlockMode) -> None:
        self._passphrase.save_button.setEnabled(True)
        self._passphrase.clear()
        self._tell(self.tr("Tunnuslause on vaihdettu. Seuraava avaus kysyy uutta."))

    def _refused(self, error: TekotoError) -> None:
        self._passphrase.save_button.setEnabled(True)
        self._passphrase.show_error(error)

    def _try_code(self) -> None:
        form, keys = self._code, self._keys
        form.clear_errors()
        try:
            code = form.needed("code")
        except TekotoError as error:
            form.show_error(error)
            return
        form.save_button.setEnabled(False)
        self._desk.ask(
            lambda: keys.try_recovery_code(code),
            self._tried,
            self._code_refused,
            title=self.tr("Kokeillaan palautuskoodia"),
        )

    def _tried(self, right: bool) -> None:
        self._code.save_button.setEnabled(True)
        if not right:
            self._code.show_error(InvalidInputError("vault.wrong_recovery_code", "code"))
            return
        self._code.clear()
        self._tell(self.tr("Koodi on oikea. Säilytä paperi lukitussa paikassa."))
        self.refresh()

    def _code_refused(self, error: TekotoError) -> None:
        self._code.save_button.setEnabled(True)
        self._code.show_error(error)

    def _tell(self, text: str) -> None:
        self._outcome.set_text(text)
        self._outcome.show()
        self._desk.tell(text)
