"""A school's answer from a returned file: what it says, what changes, accepted with one key."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QLabel

from db import list_replies, replies
from db.list_replies import ListRow, Taken
from tekoto import dates, reply_changes
from tekoto.errors import TekotoError
from tekoto.names import isolate
from tekoto.reference import clean_password
from tekoto.referral import Referral, ReplyEffect, ReplyMatch
from tekoto.reply import ReplySource
from ui import messages, theme
from ui.actions import make_action
from ui.badge import Badge, Tone, protection_badge
from ui.card import Card, Notice
from ui.desk import Desk
from ui.page import Page, PageHeader
from ui.password_field import PasswordField
from ui.reply_difference import ReplyDifference
from ui.reply_form import ReplyForm
from ui.reply_rows import ReplyRows
from ui.words import word
from ui.worker import Progress

_LOCKED = ("reply.encrypted", "reply.wrong_password")
# How long typing rests before what it changes is worked out.
_TYPING_MS = 250


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A returned file that is in the vault already: it came in a packet, or was attached."""

    name: str
    data: bytes = field(repr=False)


_Source = Path | KeptFile


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one file: a match or the reason why there is none, or a class list's rows."""

    path: _Source
    match: ReplyMatch | None = None
    error: TekotoError | None = None
    rows: tuple[ListRow, ...] = ()
    seen_as: str = ""


class ReplyPage(Page):
    """Goes through returned files one by one; Enter accepts what is shown.

    A class list is gone through row by row; what asks nothing may be accepted all at once.
    """

    def __init__(self, desk: Desk, files: Sequence[_Source]) -> None:
        super().__init__(desk)
        self._files = list(files)
        self._outcome: _Outcome | None = None
        self._path: _Source | None = None
        self._header = PageHeader(self.tr("Oppilaitoksen vastaus"))
        self._accept = make_action("reply.accept", self, self.accept)
        self._accept_all = make_action("reply.accept_all", self, self.accept_all)
        self._skip = make_action("reply.skip", self, self.skip)
        self._notice = Notice("", "warning")
        self._problem = Notice("", "alert")
        self._password = PasswordField(self._open_locked)
        self._questions = ReplyForm(self.tr("Tarkista nämä kohdat tiedostosta"))
        self._look = make_action("reply.look", self, self.look)
        self._card = Card(self.tr("Mitä muuttuu"))
        self._difference = ReplyDifference()
        self._rows = ReplyRows()
        self._rows_done = 0
        self._ask_again = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._source = QLabel()
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._skip)
        self._header.add_button(self._look)
        self._header.add_button(self._accept_all)
        self._header.add_button(self._accept, primary=True)
        column = self.column(self.tr("Oppilaitoksen vastaus"))
        column.addWidget(self._header)
        column.addWidget(self._rows)
        column.addWidget(self._problem)
        column.addWidget(self._password)
        column.addWidget(self._notice)
        column.addWidget(self._questions)
        self._rows.chosen.connect(self._show_row)
        self._rows.opened.connect(self.focus_first)
        self._questions.edited.connect(self._answered)
        self._card.body.addWidget(self._difference)
        self._ask_again.timeout.connect(self._ask_effects)
        column.addWidget(self._card)
        theme.set_role(self._source, "small")
        self._source.setWordWrap(True)
        column.addWidget(self._source)
        column.addStretch(1)
        for widget in (
            self._rows,
            self._problem,
            self._password,
            self._notice,
            self._questions,
            self._card,
        ):
            widget.hide()
        for action in (self._accept, self._accept_all, self._look):
            action.setEnabled(False)
        self._accept_all.setVisible(False)

    def refresh(self) -> None:
        """Read the next file, if none is shown."""
        if self._outcome is None and self._files:
            self._read(self._files.pop(0))

    def focus_first(self) -> None:
        """Take the keyboard, so that Enter accepts."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, path: _Source, password: str = "") -> None:
        self._path = path
        store, actor = self.desk.store, self.desk.actor

        def work(progress: Progress) -> _Outcome:
            from exports.reply_reader import read_returned

            try:
                source = path if isinstance(path, Path) else path.data
                returned = read_returned(source, password, progress)
                if returned[0].listed:
                    rows = list_replies.match_rows(store, actor, returned)
                    return _Outcome(path, rows=rows)
                found = replies.match(store, actor, returned[0])
            except TekotoError as error:
                return _Outcome(path, error=error)
            return _Outcome(path, match=found)

        self._header.set_subtitle(self.tr("Luetaan tiedostoa"))
        title = self.tr("Luetaan vastausta")
        self.desk.ask(work, self._show_file, title=title, cancellable=True)

    def _show_file(self, outcome: _Outcome) -> None:
        """Show the answer, or the rows of a class list and the first of them."""
        listed = bool(outcome.rows)
        self._rows.setVisible(listed)
        self._accept_all.setVisible(listed)
        self._accept_all.setEnabled(False)
        self._outcome = outcome
        if listed:
            self._rows_done = 0
            self._rows.show_rows(outcome.rows)
        else:
            self._show(outcome)

    def _show_row(self, row: ListRow) -> None:
        known = self._outcome
        if known is None or not known.rows:
            return
        shown = replace(known, match=row.match, error=row.error, seen_as=row.seen_as)
        self._show(shown)
        self._accept_all.setEnabled(bool(self._rows.ready()))

    def _show(self, outcome: _Outcome) -> None:
        self._outcome = outcome
        rest = len(self._files)
        self._header.set_title(self.tr("Oppilaitoksen vastaus"))
        self._header.set_trail(self.tr("%n tiedostoa jäljellä", "", rest) if rest else "")
        self._header.set_subtitle("")
        self._header.clear_badges()
        self._problem.setVisible(outcome.error is not None)
        asks = outcome.error is not None and outcome.error.key in _LOCKED
        self._password.setVisible(asks)
        self._card.setVisible(outcome.match is not None)
        self._accept.setEnabled(outcome.match is not None)
        self._look.setEnabled(isinstance(self._path, Path))
        self._notice.hide()
        self._questions.hide()
        self._source.clear()
        if outcome.error is not None:
            words = messages.message(outcome.error)
            if not outcome.rows:
                words = self.tr("{0}: {1}").format(isolate(outcome.path.name), words)
            self._problem.set_text(words)
        elif outcome.match is not None:
            self._show_match(outcome.match)
        if asks:
            self._password.ask()
        elif not self._rows.has_keyboard():
            self.focus_first()

    def _open_locked(self, password: str) -> None:
        if self._outcome is not None:
            self._read(self._outcome.path, clean_password(password))

    def _show_match(self, match: ReplyMatch) -> None:
        referral = match.referral
        self._header.set_title(self.tr("{0} vastasi").format(isolate(referral.school_name)))
        self._header.set_subtitle(
            self.tr("Viite {0} · {1}").format(referral.reference, isolate(referral.client_name))
        )
        if match.reply.decision is not None:
            text = word("reply_decisions", match.reply.decision)
            self._header.add_badge(Badge(text, Tone.INFO))
        if referral.protected:
            self._header.add_badge(protection_badge())
        self._difference.show_changes(match.changes, match.effects)
        asked = tuple(name for name in match.reply.unreadable if name != "reference")
        self._questions.show_reply(match.reply, asked)
        self._questions.setVisible(bool(asked))
        remarks = self._remarks(match)
        if self._outcome is not None and self._outcome.seen_as:
            words = self.tr("Asiakas on yhdistetty tietueeseen {0}. Vastaus näkyy siellä.")
            remarks.append(words.format(isolate(self._outcome.seen_as)))
        self._notice.set_text("\n".join(remarks))
        self._notice.setVisible(bool(remarks))
        self._source.setText(
            self.tr(
                "Vastaus tulee allekirjoittamattomasta PDF-tiedostosta. Hyväksy (Enter) kirjaa "
                "sen asiakkaan tietoihin lähteenä oppilaitos."
            )
        )

    def _remarks(self, match: ReplyMatch) -> list[str]:
        remarks = []
        if match.altered:
            remarks.append(
                self.tr(
                    "Tiedoston painettua osaa on muutettu lähettämisen jälkeen. Varmista vastaus "
                    "oppilaitokselta ennen hyväksymistä."
                )
            )
        if match.late:
            remarks.append(self.tr("Vastaus tuli määräajan jälkeen."))
        if match.reply.source is ReplySource.PRINT:
            remarks.append(
                self.tr(
                    "Lomake on tulostettu tai litistetty, ja vastaus on luettu sen tekstistä. "
                    "Vertaa sitä tiedostoon ennen hyväksymistä."
                )
            )
        if match.reply.unreadable:
            names = ", ".join(word("reply_fields", name) for name in match.reply.unreadable)
            remarks.append(self.tr("Näitä kohtia ei voitu tulkita: {0}.").format(names))
        return remarks

    def _answered(self) -> None:
        if not self._questions.isHidden():
            self._ask_again.start()

    def _ask_effects(self) -> None:
        """Show what the questions' answers change."""
        match = self._outcome.match if self._outcome else None
        if match is None or self.desk.closed:
            return
        try:
            reply = self._questions.reply()
        except TekotoError:
            return
        if reply is None:
            return
        store, actor, referral = self.desk.store, self.desk.actor, match.referral
        asked = replace(reply, unreadable=())

        def done(effects: tuple[ReplyEffect, ...]) -> None:
            now = self._outcome.match if self._outcome else None
            if now is not None and now.referral.id == referral.id:
                last = referral.replies[-1].reply if referral.replies else None
                self._difference.show_changes(reply_changes.changes(last, asked), effects)

        self.desk.ask(lambda: replies.effects(store, actor, referral, asked), done, owner=self)

    def accept(self) -> None:
        """Record the answer that is shown."""
        if self._outcome is None or self._outcome.match is None:
            return
        # Enter comes here past the button, and once more from an impatient hand.
        if not self._accept.isEnabled():
            return
        store, actor, match = self.desk.store, self.desk.actor, self._outcome.match
        try:
            asked = self._questions.reply()
        except TekotoError as error:
            self._questions.show_field_error(error)
            return
        if asked is not None and asked != match.reply:
            match = replace(match, reply=reply_changes.settled(asked, self._questions.shown()))
        self._accept.setEnabled(False)
        self.desk.ask(lambda: replies.accept(store, actor, match), self._accepted, self._failed)

    def accept_all(self) -> None:
        """Record every row that asks nothing; the others are looked at one by one."""
        ready = self._rows.ready()
        if not ready or not self._accept_all.isEnabled():
            return
        store, actor = self.desk.store, self.desk.actor
        for action in (self._accept, self._accept_all):
            action.setEnabled(False)
        self.desk.ask(
            lambda: list_replies.accept_rows(store, actor, ready), self._taken, self._failed
        )

    def _taken(self, taken: tuple[Taken, ...]) -> None:
        """Mark the rows that came in, and go on with the next that waits."""
        self._rows_done += sum(one.referral is not None for one in taken)
        self._rows.settle(taken)
        self.desk.changed.emit("referral")
        if self._rows.go_on() or self._rows.has_problems():
            return
        told = self.tr("%n vastausta kirjattu luokkalistasta.", "", self._rows_done)
        left = self.tr("%n riviä on vielä ilman vastausta.", "", self._rows.silent())
        self.desk.tell(f"{told} {left}" if self._rows.silent() else told)
        self._outcome = None
        if self._files:
            self.refresh()
        else:
            self.desk.end_task()

    def _accepted(self, referral: Referral) -> None:
        if self._outcome is not None and self._outcome.rows:
            self._taken((Taken(referral.reference, referral),))
            return
        today = dates.format_date(dates.local_date(referral.history[-1][1]))
        self.desk.tell(self.tr("Vastaus kirjattu {0}.").format(today))
        self.desk.changed.emit("referral")
        self._outcome = None
        if self._files:
            self.refresh()
        else:
            self.desk.end_task(referral.form.client_id)

    def _failed(self, error: TekotoError) -> None:
        self._problem.set_text(messages.message(error))
        self._problem.show()
        self._accept.setEnabled(True)

    def skip(self) -> None:
        """Leave this file as it is; nothing of it is recorded."""
        if self._outcome is None:
            return
        self._accept.setEnabled(False)
        self._outcome = None
        if isinstance(self._path, Path):
            self.desk.file_skipped.emit(self._path)
        if self._files:
            self.refresh()
        else:
            self.desk.end_task()

    def look(self) -> None:
        """Show the file in the program that this machine reads PDF files with."""
        if isinstance(self._path, Path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Enter; a key that is held down does not accept the next answer unseen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.accept()
        else:
            super().keyPressEvent(event)
