"""A thread: its matter, who takes part, its notes in order; written in and printed here."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import thread_entries, threads
from exports.file_names import neutral_file_name
from tekoto import clock
from tekoto.errors import TekotoError
from tekoto.names import isolate
from tekoto.thread import ThreadEntry, ThreadView
from tekoto.thread_paper import secrecy
from ui import theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Card
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.form_draft import DraftPlace
from ui.i18n import language
from ui.minutes_editor import MinutesEditor
from ui.page import Page, PageHeader, link_button, scrolling
from ui.thread_editor import ThreadEditor
from ui.thread_entry import EntryRow
from ui.thread_forms import ThreadNoteForm, ThreadPrintForm

PART = "thread"
_KINDS = ("thread", "note", "task", "client")


class ThreadPage(Page):
    """Shows one thread, the first note on top; a form opens above the notes."""

    def __init__(self, desk: Desk, thread_id: UUID) -> None:
        super().__init__(desk)
        self._id = thread_id
        self.view: ThreadView | None = None
        self._header = PageHeader(self.tr("Yhteistyöketju"))
        self._edit = make_action("thread.edit", self, self._edit_thread)
        self._minutes = make_action("thread.minutes", self, self._write_minutes)
        self._print = make_action("thread.print", self, self.print_thread)
        self._note = make_action("thread.note", self, self.write_note)
        self.primary = self._note
        self._people = Card(self.tr("Osallistujat"))
        self._names = QLabel()
        self._secrecy = QLabel()
        self.note_form = ThreadNoteForm()
        self.print_form = ThreadPrintForm()
        self._rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        for action in (self._edit, self._print, self._minutes):
            self._header.add_button(action)
        for label, role in ((self._names, ""), (self._secrecy, "small")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if role:
                theme.set_role(label, role)
            self._people.body.addWidget(label)
        for form in (self.note_form, self.print_form):
            form.hide()
        self.note_form.saved.connect(self._save_note)
        self.print_form.saved.connect(self._save_paper)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_XS), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        for widget in (self._people, self.note_form, self.print_form):
            column.addWidget(widget)
        self._rows.setSpacing(theme.scaled(theme.SPACE_S))
        column.addLayout(self._rows)
        column.addStretch(1)
        self.body.addWidget(self._header)
        self.body.addWidget(scrolling(content, self.tr("Ketjun muistiinpanot")), 1)
        self.desk.changed.connect(self._on_change)

    def refresh(self) -> None:
        """Read the thread again."""
        store, actor, thread_id = self.desk.store, self.desk.actor, self._id
        self.desk.ask(lambda: threads.thread(store, actor, thread_id), self._show)

    def focus_first(self) -> None:
        """Start at the notes."""
        super().focus_first()

    def go_back(self) -> bool:
        """Close an open form first."""
        for form in (self.note_form, self.print_form):
            if form.is_open():
                form.close_for_now()
                return True
        return False

    def draft_place(self) -> DraftPlace | None:
        """Keep the drafts of the forms with the thread."""
        view = self.view
        if view is None:
            return None
        name = view.thread.client_name or view.thread.form.subject
        return DraftPlace(self.desk, str(self._id), name, PART)

    def _show(self, view: ThreadView) -> None:
        self.view = view
        thread = view.thread
        self._header.set_title(isolate(thread.form.subject))
        self._header.set_trail(
            self.tr("Asiakkaan ketju {0}").format(thread.reference)
            if thread.client_id
            else self.tr("Verkoston asia {0}").format(thread.reference)
        )
        self._header.set_subtitle(isolate(thread.client_name) if thread.client_name else "")
        self._header.clear_badges()
        if thread.protected:
            self._header.add_badge(protection_badge())
        names = [isolate(one.text) for one in thread.form.participants]
        self._names.setText("\n".join(names) or self.tr("Ei osallistujia vielä."))
        self._secrecy.setText(" – ".join(secrecy(thread, language().code)))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for entry in view.entries:
            self._rows.addWidget(self._card(entry))
        if not view.entries:
            card = Card(self.tr("Ketjussa ei ole vielä muistiinpanoja"))
            hint = QLabel(self.tr("Kirjoita ensimmäinen muistiinpano tai palaverin muistio."))
            hint.setWordWrap(True)
            theme.set_role(hint, "soft")
            card.body.addWidget(hint)
            self._rows.addWidget(card)

    def _card(self, entry: ThreadEntry) -> Card:
        card = Card("")
        card.hide_head()
        card.body.addWidget(EntryRow(entry))
        foot = FlowLayout(theme.scaled(theme.SPACE_L))
        foot.setContentsMargins(-theme.LINK_INSET, 0, 0, 0)
        foot.addWidget(link_button(self.tr("Lisää täydennys"), lambda: self.write_note(entry)))
        if entry.minutes is not None:
            foot.addWidget(
                link_button(self.tr("Tulosta muistio"), lambda: self.print_thread(entry))
            )
        card.body.addLayout(foot)
        return card

    def write_note(self, corrects: ThreadEntry | None = None) -> None:
        """Open the form of a note, or of an addendum to one."""
        if self.view is not None:
            self.print_form.close_for_now() if self.print_form.is_open() else None
            self.note_form.open_for(self.view, corrects)

    def print_thread(self, minutes: ThreadEntry | None = None) -> None:
        """Open the form that makes a paper."""
        if self.view is not None:
            self.note_form.close_for_now() if self.note_form.is_open() else None
            self.print_form.open_for(self.view, minutes, language().code)

    def _edit_thread(self) -> None:
        if self.view is not None:
            self.desk.open_task(ThreadEditor(self.desk, known=self.view.thread))

    def _write_minutes(self) -> None:
        if self.view is not None:
            self.desk.open_task(MinutesEditor(self.desk, self.view.thread))

    def _save_note(self) -> None:
        form, store, actor = self.note_form, self.desk.store, self.desk.actor
        try:
            wanted = form.read()
        except TekotoError as error:
            form.show_error(error)
            return

        def done(_note_id: UUID) -> None:
            form.finish()
            self.desk.tell(self.tr("Muistiinpano tallennettu."))
            self.desk.changed.emit("note")

        self.desk.ask(
            lambda: thread_entries.add(store, actor, self._id, wanted),
            done,
            form.show_error,
            owner=self,
        )

    def _save_paper(self) -> None:
        form, view = self.print_form, self.view
        if view is None:
            return
        kind = "minutes" if form.minutes else "thread"
        name = neutral_file_name(kind, view.thread.reference, clock.today())
        target = self.desk.choose_path(self, self.tr("Tallenna PDF"), name)
        if target is None:
            form.answered()
            return
        self._write_paper(target)

    def _write_paper(self, target: Path) -> None:
        form, store, actor = self.print_form, self.desk.store, self.desk.actor
        thread_id, reader, words = self._id, form.reader(), form.code("language")
        ground, reason = form.code("ground"), form.value("protection_reason")
        note_id = form.minutes.id if form.minutes else None

        def work() -> None:
            from exports.thread_paper import save_thread

            save_thread(
                store,
                actor,
                thread_id,
                reader,
                words,
                target,
                ground=ground,
                reason=reason,
                note_id=note_id,
            )

        def done(_result: None) -> None:
            form.finish()
            self.desk.tell(self.tr("PDF on tallennettu. Jos lähetät sen, käytä turvapostia."))
            self.desk.changed.emit("referral")

        self.desk.ask(work, done, form.show_error, title=self.tr("Tehdään PDF"), owner=self)

    def _on_change(self, kind: str) -> None:
        if self.isVisible() and kind in _KINDS:
            self.refresh()
