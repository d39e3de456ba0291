"""The folder in which returned files arrive; each official has her own."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db import reply_folder
from ui import theme
from ui.card import Card
from ui.desk import Desk
from ui.flow_layout import FlowLayout


class FolderSettings(QWidget):
    """Shows the folder, and lets another be chosen or none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setPlaceholderText(self.tr("Ei kansiota"))
        label = QLabel(self.tr("&Kansio:"))
        label.setBuddy(self._path)
        self._path.setAccessibleName(self.tr("Vastauskansio"))
        choose = QPushButton(self.tr("&Valitse kansio…"))
        choose.clicked.connect(lambda _on=False: self.choose())
        self._none = QPushButton(self.tr("&Lopeta seuraaminen"))
        self._none.clicked.connect(lambda _on=False: self._keep(""))
        words = QLabel(
            self.tr(
                "Kun tallennat oppilaitosten palauttamat PDF-tiedostot tähän kansioon, Tekoto "
                "huomaa ne ja näyttää vastaukset kohdassa Verkosto. Mitään ei kirjata ennen kuin "
                "hyväksyt vastauksen. Tiedostoja ei siirretä, muuteta eikä poisteta: poista ne "
                "itse, kun vastaukset on kirjattu."
            )
        )
        words.setWordWrap(True)
        theme.set_role(words, "soft")
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(label)
        row.addWidget(self._path, 1)
        # Below the path: a path is long, and so are the buttons in large letters.
        buttons = FlowLayout(theme.scaled(theme.SPACE_S))
        buttons.addWidget(choose)
        buttons.addWidget(self._none)
        card = Card(self.tr("Vastauskansio"))
        card.body.addWidget(words)
        card.body.addLayout(row)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read the folder again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: reply_folder.folder(store, actor), self._show)

    def _show(self, path: str) -> None:
        self._path.setText(path)
        self._none.setEnabled(bool(path))

    def choose(self) -> None:
        """Ask for a folder and watch it."""
        chosen = self._desk.choose_folder(self, self.tr("Vastauskansio"))
        if chosen is not None:
            self._keep(str(chosen))

    def _keep(self, path: str) -> None:
        store, actor = self._desk.store, self._desk.actor

        def done(_none: None) -> None:
            self._show(path)
            self._desk.changed.emit("reply_folder")

        self._desk.ask(lambda: reply_folder.keep_folder(store, actor, path), done, owner=self)
