"""A new note from anywhere: person, kind, text, saved. What is typed survives a crash."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from db import notes
from tekoto import clock, dates
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.names import isolate
from tekoto.note import Note, NoteForm, Visibility
from tekoto.note_template import NoteTemplate
from ui import theme
from ui.actions import make_action, without_mnemonic
from ui.desk import Desk
from ui.draft_keeper import DraftKeeper
from ui.note_extras import NoteFiles, NoteTemplates
from ui.note_school import NoteSchool
from ui.note_thread import NoteThread
from ui.page import Page, PageHeader, link_button
from ui.person_field import PersonField
from ui.protection_mark import ProtectionMark
from ui.refusal import Refusal
from ui.words import choices

KIND = "note"
_NEW = "new"
_LEAST_TEXT = 120


class NoteEditor(Page):
    """One note being written; leaving keeps it as a draft."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client_id: UUID | None = None
        self._corrects: UUID | None = None
        self._header = PageHeader(self.tr("Uusi muistiinpano"))
        self._mark = ProtectionMark(self, self._header)
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._person = PersonField(desk, self)
        self._chosen = QLabel()
        self._kind = QComboBox()
        self._visibility = QComboBox()
        self._school = NoteSchool(desk)
        self._thread = NoteThread(desk)
        self._when = QLineEdit()
        self._time = QLineEdit()
        self._participants = QLineEdit()
        self._text = QPlainTextEdit()
        self._rows = QFormLayout()
        self._templates = NoteTemplates(desk, self._as_template)
        self._files = NoteFiles(desk)
        self._error = Refusal()
        self._keeper = DraftKeeper(desk, KIND, _NEW, self._payload)
        self._keeper.setParent(self)
        self._build()

    def _build(self) -> None:
        column = self.column(self.tr("Uusi muistiinpano"))
        column.addWidget(self._header)
        self._person.chosen.connect(self._choose)
        theme.set_role(self._chosen, "section")
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        for code, label in choices("note_types"):
            self._kind.addItem(label, code)
        for code, label in choices("visibility_classes"):
            self._visibility.addItem(label, code)
        self._when.setMaximumWidth(theme.scaled(120))
        self._time.setMaximumWidth(theme.scaled(80))
        for box in (self._kind, self._visibility):
            box.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme.scaled(_LEAST_TEXT))
        self._text.setPlaceholderText(
            self.tr("Kirjaa havainnot ja sovitut asiat. Erota tosiasiat vaikutelmista.")
        )
        self._error.hide()
        column.addLayout(self._form())
        column.addWidget(self._error)
        foot = QHBoxLayout()
        hint = QLabel(self.tr("Ctrl+S tallentaa, Esc palaa. Keskeneräinen teksti säilyy."))
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        foot.addWidget(hint, 1)
        foot.addWidget(link_button(self.tr("&Hylkää luonnos"), self.discard))
        column.addLayout(foot)
        self._templates.chosen.connect(self._begin_with)
        self._keeper.found.connect(self._restore)
        self._keeper.kept.connect(lambda: self._header.set_subtitle(self.tr("Luonnos tallessa.")))
        self._keeper.failed.connect(self._show_error)
        self._text.textChanged.connect(self._keeper.touch)
        self._participants.textEdited.connect(lambda _text: self._keeper.touch())
        self._thread.edited.connect(self._keeper.touch)
        for line in (self._when, self._time):
            line.textEdited.connect(lambda _text: self._keeper.touch())
        for box in (self._kind, self._visibility, self._school):
            box.activated.connect(lambda _index: self._keeper.touch())
        self._visibility.currentIndexChanged.connect(lambda _index: self._follow_visibility())
        self._follow_visibility()

    def _follow_visibility(self) -> None:
        """Ask for the school where a note may go to one that it names."""
        needed = self._school.need(self._visibility.currentData())
        self._rows.setRowVisible(self._school, needed)

    def _form(self) -> QFormLayout:
        form = self._rows
        form.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        form.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        if theme.theme().zoom >= theme.LARGE_ZOOM:
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        when = QHBoxLayout()
        when.setSpacing(theme.scaled(theme.SPACE_S))
        when.addWidget(self._when)
        when.addWidget(self._time)
        when.addStretch(1)
        self._time.setAccessibleName(self.tr("Kellonaika"))
        person = QHBoxLayout()
        person.setSpacing(theme.scaled(theme.SPACE_M))
        person.addWidget(self._chosen)
        person.addWidget(self._person, 1)
        person.addStretch(1)
        for text, field, holder in (
            (self.tr("&Asiakas"), self._person, person),
            (self.tr("&Mallipohja"), self._templates.box, self._templates),
            (self.tr("&Tyyppi"), self._kind, None),
            (self.tr("&Näkyvyys"), self._visibility, None),
            (self.tr("Opp&ilaitos"), self._school, None),
            (self.tr("&Ketju"), self._thread.box, self._thread),
            (self.tr("Ajanko&hta"), self._when, when),
            (self.tr("&Osallistujat"), self._participants, None),
            (self.tr("T&eksti"), self._text, None),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(without_mnemonic(text))
            form.addRow(label, holder if holder is not None else field)
            if field is self._templates.box:
                form.addRow("", self._templates.naming)
        form.addRow(QLabel(self.tr("Liitteet")), self._files)
        return form

    def start(self, client_id: UUID | None, name: str, corrects: UUID | None = None) -> None:
        """Begin a note about a client (or about nobody yet); an addendum names what it corrects."""
        if client_id is not None:
            self._client_id = client_id
            self._set_name(name)
        self._corrects = corrects
        self._rows.setRowVisible(self._thread, corrects is None)
        self._header.set_title(
            self.tr("Täydennys muistiinpanoon") if corrects else self.tr("Uusi muistiinpano")
        )
        now = clock.now()
        self._when.setText(dates.format_date(dates.local_date(now)))
        self._time.setText(dates.format_time(now))
        self._keeper.use_key(draft_key(client_id, corrects))
        self._keeper.look()

    def _as_template(self) -> tuple[str, Visibility, str]:
        visibility = Visibility(self._visibility.currentData())
        return str(self._kind.currentData()), visibility, self._text.toPlainText()

    def _begin_with(self, template: object) -> None:
        """Take a text's kind and visibility, and put it after what is written already."""
        if not isinstance(template, NoteTemplate):
            return
        self._kind.setCurrentIndex(max(0, self._kind.findData(template.kind)))
        self._visibility.setCurrentIndex(
            max(0, self._visibility.findData(str(template.visibility)))
        )
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._text.toPlainText().strip():
            cursor.insertText("\n\n")
        start = cursor.position()
        cursor.insertText(template.text)
        # To the end of the first line: that is where one begins to write.
        first_line = template.text.split("\n", maxsplit=1)[0]
        cursor.setPosition(start + len(first_line))
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def about(self, moment: datetime, participants: str = "") -> None:
        """Say when it happened and who took part, where that is known before."""
        self._when.setText(dates.format_date(dates.local_date(moment)))
        self._time.setText(dates.format_time(moment))
        self._participants.setText(participants)

    def focus_first(self) -> None:
        """Start in the text when the person is known."""
        (self._text if self._client_id else self._person).setFocus()

    def _set_name(self, name: str) -> None:
        self._mark.look(self._client_id)
        self._thread.look(self._client_id)
        self._chosen.setText(isolate(name))
        self._person.clear()
        self._person.setPlaceholderText(self.tr("Vaihda asiakas"))

    def _choose(self, client_id: UUID) -> None:
        self._client_id = client_id
        self._set_name(self._person.name_of(client_id))
        self._keeper.touch()
        self._kind.setFocus()

    def _restore(self, draft: Mapping[str, object] | None) -> None:
        text = str(draft.get("text", "")) if draft else ""
        typed = self._text.toPlainText()
        if not draft or not text.strip() or typed == text:
            return
        if typed.strip():
            # Begun before the draft was read: neither text may push the other out.
            self._text.appendPlainText(f"\n{text}")
            self._header.set_subtitle(self.tr("Keskeneräinen luonnos palautettiin."))
            return
        self._text.setPlainText(text)
        self._participants.setText(str(draft.get("participants", "")))
        self._kind.setCurrentIndex(max(0, self._kind.findData(draft.get("kind"))))
        visibility = self._visibility.findData(draft.get("visibility"))
        self._visibility.setCurrentIndex(max(0, visibility))
        self._school.choose(str(draft.get("school", "")))
        self._thread.choose(str(draft.get("thread", "")), str(draft.get("subject", "")))
        for field, key in ((self._when, "when"), (self._time, "time")):
            field.setText(str(draft.get(key) or field.text()))
        if draft.get("client_id"):
            self._client_id = UUID(str(draft["client_id"]))
            self._set_name(str(draft.get("name", "")))
        self._header.set_subtitle(self.tr("Keskeneräinen luonnos palautettiin."))

    def _payload(self) -> dict[str, object] | None:
        if not self._text.toPlainText().strip():
            return None
        return {
            "text": self._text.toPlainText(),
            "participants": self._participants.text(),
            "kind": self._kind.currentData(),
            "visibility": self._visibility.currentData(),
            "school": self._school.code(),
            "thread": self._thread.code(),
            "subject": self._thread.subject.text(),
            "when": self._when.text(),
            "time": self._time.text(),
            "client_id": str(self._client_id) if self._client_id else "",
            "corrects": str(self._corrects) if self._corrects else "",
            "name": self._chosen.text(),
        }

    def _read(self) -> NoteForm:
        if self._client_id is None:
            raise InvalidInputError("note.client_missing", "client")
        text = self._text.toPlainText().strip()
        if not text:
            raise InvalidInputError("form.required", "text")
        visibility = Visibility(self._visibility.currentData())
        return NoteForm(
            client_id=self._client_id,
            kind=str(self._kind.currentData()),
            text=text,
            happened_at=self._moment(),
            visibility=visibility,
            organisation_id=self._school.chosen() if visibility is Visibility.SCHOOL else None,
            participants=self._participants.text().strip(),
            corrects=self._corrects,
        )

    def _moment(self) -> datetime:
        day = dates.parse_date(self._when.text(), "when")
        hour, _, minute = self._time.text().replace(":", ".").strip().partition(".")
        try:
            moment = datetime(
                day.year, day.month, day.day, int(hour), int(minute or 0), tzinfo=clock.HELSINKI
            )
        except ValueError:
            raise InvalidInputError("form.time", "when") from None
        return moment.astimezone(clock.now().tzinfo)

    def save(self) -> None:
        """Write the note, once; on an error everything stays as typed."""
        if not self._save.isEnabled():
            return
        self._error.hide()
        try:
            form = self._read()
            thread = None if self._corrects else self._thread.chosen()
        except TekotoError as error:
            self._show_error(error)
            return
        self._keeper.close()
        self._save.setEnabled(False)
        store, actor, keeper = self.desk.store, self.desk.actor, self._keeper
        files = self._files.files()

        def work() -> Note:
            note = notes.add(store, actor, form, files, thread)
            keeper.discard_in(store, actor)
            return note

        self.desk.ask(work, self._saved, self._show_error)

    def _saved(self, note: Note) -> None:
        self.desk.tell(self.tr("Muistiinpano tallennettu."))
        self.desk.changed.emit("note")
        self.desk.end_task(note.form.client_id)

    def discard(self) -> None:
        """Throw the draft away and leave."""
        self._keeper.forget()
        self.desk.end_task()

    def leave(self) -> None:
        """Keep what is written as a draft."""
        self._keeper.flush()

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._keeper.reopen()
        self._error.say(error)
        field = error.field if isinstance(error, InvalidInputError) else ""
        targets: dict[str, QWidget] = {"client": self._person, "when": self._when}
        targets |= dict.fromkeys(("thread", "subject"), self._thread.subject)
        targets.get(field, self._text).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter too."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


def draft_key(client_id: UUID | None, corrects: UUID | None = None) -> str:
    """Return what a note's draft is kept under: one for each client, and each note corrected."""
    if client_id is None:
        return _NEW
    return f"{client_id}:{corrects}" if corrects else str(client_id)
