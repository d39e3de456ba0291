"""What a note may begin with and carry: a text of the office, and files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from db import note_templates
from tekoto.attachment import NewAttachment
from tekoto.errors import TekotoError
from tekoto.note import Visibility
from tekoto.note_template import NoteTemplate, ready_made
from ui import theme
from ui.actions import without_mnemonic
from ui.attachment_page import size_words
from ui.desk import Desk
from ui.i18n import language
from ui.page import link_button
from ui.refusal import Refusal


class NoteTemplates(QWidget):
    """Offers texts; ``chosen`` carries the one that was picked.

    ``draft`` returns kind, visibility and text of the note as it stands, to be kept as a text of
    the office's own.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, draft: Callable[[], tuple[str, Visibility, str]]) -> None:
        super().__init__()
        self._desk = desk
        self._draft = draft
        self._own: tuple[NoteTemplate, ...] = ()
        self.box = QComboBox()
        self.box.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        self.naming = TemplateName()
        self.naming.named.connect(self._save)
        self.naming.hide()
        self._end = link_button(self.tr("Poista pohja"), self._end_own)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_M))
        row.addWidget(self.box, 1)
        row.addWidget(link_button(self.tr("Tallenna pohjaksi"), self.naming.open))
        row.addWidget(self._end)
        row.addStretch(1)
        self._end.hide()
        self.box.activated.connect(self._pick)
        self._offer()
        store, actor = desk.store, desk.actor
        desk.ask(lambda: note_templates.templates(store, actor), self._take, owner=self)

    def _take(self, own: tuple[NoteTemplate, ...]) -> None:
        self._own = own
        self._offer()

    def _offer(self) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Ei mallipohjaa"), None)
        for template in (*self._own, *ready_made(language().code)):
            self.box.addItem(template.name, template)
        self._end.hide()

    def _pick(self, _index: int) -> None:
        template = self.box.currentData()
        own = isinstance(template, NoteTemplate) and template.id is not None
        self._end.setVisible(own)
        if isinstance(template, NoteTemplate):
            self.chosen.emit(template)

    def _save(self, name: str) -> None:
        kind, visibility, text = self._draft()
        template = NoteTemplate(name, kind, visibility, text)
        store, actor = self._desk.store, self._desk.actor

        def work() -> tuple[NoteTemplate, ...]:
            note_templates.save(store, actor, template)
            return note_templates.templates(store, actor)

        def done(own: tuple[NoteTemplate, ...]) -> None:
            self.naming.hide()
            self._take(own)
            self._desk.tell(self.tr("Mallipohja tallennettiin."))

        self._desk.ask(work, done, self.naming.show_error, owner=self)

    def _end_own(self) -> None:
        template = self.box.currentData()
        if not isinstance(template, NoteTemplate) or template.id is None:
            return
        ended, store, actor = template.id, self._desk.store, self._desk.actor

        def work() -> tuple[NoteTemplate, ...]:
            note_templates.end(store, actor, ended)
            return note_templates.templates(store, actor)

        self._desk.ask(work, self._take, owner=self)


class TemplateName(QWidget):
    """Asks what a text is to be called; Enter keeps it, for Ctrl+S saves the note itself."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = QLineEdit()
        self._name.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        label = QLabel(self.tr("Pohjan &nimi"))
        label.setBuddy(self._name)
        self._name.setAccessibleName(without_mnemonic(label.text()))
        self._name.returnPressed.connect(self._ask)
        self._error = Refusal()
        self._error.hide()
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._name, 1)
        row.addWidget(link_button(self.tr("Tallenna pohja"), self._ask))
        row.addWidget(link_button(self.tr("Peruuta"), self.hide))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._error)

    def open(self) -> None:
        """Ask for a name."""
        self._name.clear()
        self._error.hide()
        self.show()
        self._name.setFocus()

    def show_error(self, error: TekotoError) -> None:
        """Say what is wrong; the name stays as typed."""
        self._error.say(error)
        self._name.setFocus()

    def _ask(self) -> None:
        self.named.emit(self._name.text().strip())


class NoteFiles(QWidget):
    """The files that a note will carry; they are read when chosen and kept with the note."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._files: list[NewAttachment] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE_XXS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        self.button = link_button(self.tr("&Liitä tiedosto…"), self.choose_files)
        column.addWidget(self.button)

    def files(self) -> tuple[NewAttachment, ...]:
        """Return what is to be kept with the note."""
        return tuple(self._files)

    def choose_files(self) -> None:
        """Ask which files to attach."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Liitä tiedosto"),
            folder,
            self.tr("Asiakirjat ja kuvat ({0})").format("*.pdf *.png *.jpg *.jpeg"),
        )
        self.attach([Path(name) for name in chosen])

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files on the background worker and show them."""

        def work() -> list[NewAttachment]:
            from exports.attachment_file import read_attachment

            return [read_attachment(path) for path in paths]

        self._desk.ask(work, self._take, title=self.tr("Luetaan tiedostoa"), owner=self)

    def _take(self, files: list[NewAttachment]) -> None:
        self._files += files
        self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for file in self._files:
            self._rows.addWidget(self._row(file))

    def _row(self, file: NewAttachment) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QLabel(f"{file.title} ({size_words(len(file.data))})"))
        remove = link_button(self.tr("Jätä pois"), lambda: self._remove(file))
        remove.setAccessibleName(self.tr("Jätä pois: {0}").format(file.title))
        line.addWidget(remove)
        line.addStretch(1)
        return row

    def _remove(self, file: NewAttachment) -> None:
        self._files = [one for one in self._files if one is not file]
        self._show()
