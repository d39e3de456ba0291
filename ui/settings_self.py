"""Your own data: what stands in referrals and in the log."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import officials
from tekoto.errors import TekotoError
from tekoto.official import Official, OfficialForm
from ui import theme
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.words import word


class SelfSettings(QWidget):
    """Name, title and contacts of the one who works here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._official: Official | None = None
        self._office = QLabel()
        self._form = InlineForm(self.tr("Omat tiedot"), standing=True)
        self._form.add_line("name", self.tr("&Nimi"))
        self._form.add_line("title", self.tr("N&imike"))
        self._form.add_line("phone", self.tr("&Puhelin"))
        self._form.add_line("email", self.tr("Sähköp&osti"))
        self._form.saved.connect(self._save)
        theme.set_role(self._office, "soft")
        self._office.setWordWrap(True)
        hint = QLabel(self.tr("Nimesi ja yhteystietosi tulevat lähetteisiin ja käyttölokiin."))
        theme.set_role(hint, "small")
        hint.setWordWrap(True)
        self._form.body.insertWidget(0, self._office)
        self._form.body.addWidget(hint)
        self._form.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.addWidget(self._form)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read one's own data."""
        store, who = self._desk.store, self._desk.actor.user_id
        self._desk.ask(lambda: officials.official(store, who), self._show)

    def _show(self, official: Official) -> None:
        self._official = official
        form = official.form
        self._office.setText(f"{official.office_name} · {word('user_roles', form.role)}")
        for key, value in (
            ("name", form.name),
            ("title", form.title),
            ("phone", form.phone),
            ("email", form.email),
        ):
            self._form.fill(key, value)

    def _save(self) -> None:
        known, form = self._official, self._form
        if known is None:
            return
        form.clear_errors()
        try:
            changed = OfficialForm(
                form.needed("name"),
                known.form.office_id,
                form.value("title"),
                form.value("phone"),
                form.value("email"),
                known.form.role,
            )
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: officials.update_official(store, actor, known.id, known.version, changed),
            self._saved,
            form.show_error,
        )

    def _saved(self, official: Official) -> None:
        self._show(official)
        self._desk.tell(self.tr("Omat tiedot tallennettu."))
        self._desk.changed.emit("settings")
