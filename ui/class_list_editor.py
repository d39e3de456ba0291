"""A class list: several clients' referrals to one school, looked at and sent as one file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import caseload, drafts, organisations, referral_templates
from tekoto import clock
from tekoto.client import CaseloadFilter, CaseloadRow
from tekoto.errors import DisclosureError, TekotoError
from tekoto.names import isolate
from tekoto.organisation import Organisation
from tekoto.own_template import OwnTemplate
from tekoto.referral import Referral, ReferralForm
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Notice
from ui.class_list_outgoing import Chosen, ClassListOutgoing, PreparedList, SentList, file_name
from ui.class_list_persons import ListPersons, PersonRow
from ui.columns import Columns
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.leaving_card import LeavingCard
from ui.letter_changes import changed_words
from ui.page import Page, PageHeader, scrolling
from ui.password_card import PasswordCard
from ui.pdf_view import PdfView
from ui.progress_bar import announce
from ui.referral_editor import KIND as REFERRAL
from ui.referral_editor import SCHOOL_TYPES
from ui.referral_form import ReferralFields
from ui.refusal import Refusal

KIND = "class_list"
_KEY = "new:"
_LEAST = 720
_LEAST_HEIGHT = 300
_TOLD_HEIGHT = 172
_TOLD_MOST = 320
Ranges = Sequence[tuple[CaseloadFilter, int, int]]
_Found = tuple[tuple[Organisation, ...], tuple[OwnTemplate, ...], tuple[CaseloadRow, ...]]


class ClassListEditor(Page):
    """Makes one list to one school; nothing leaves that was not shown.

    ``ranges`` are rows chosen in the caseload, ``chosen`` clients known already; ``like`` is the
    form to begin with, ``known`` a draft that becomes the first client's, ``typed`` the key of
    what was typed in the referral from which the list begins.
    """

    def __init__(
        self,
        desk: Desk,
        ranges: Ranges = (),
        *,
        chosen: Sequence[Chosen] = (),
        like: ReferralForm | None = None,
        known: Mapping[UUID, Referral] | None = None,
        typed: str = "",
    ) -> None:
        super().__init__(desk)
        self._ranges, self._like, self._typed = ranges, like, typed
        self._outgoing = ClassListOutgoing(desk.store, desk.actor, known or {})
        self._prepared: PreparedList | None = None
        # What had been shown when the sending found that it would be otherwise now.
        self._before: PreparedList | None = None
        self._changed = False
        self._header = PageHeader(self.tr("Luokkalista"))
        self._show_action = make_action("referral.preview", self, self.prepare)
        self._show_action.setText(self.tr("&Esikatsele luokkalista"))
        self._send_action = make_action("referral.send", self, self.send)
        self._persons = ListPersons(desk)
        self._fields = ReferralFields(None)
        self._error = Refusal()
        self._warnings = Notice("", "warning")
        self._leaving = LeavingCard()
        self._whose = QLabel()
        self._remarks = Notice("", "warning")
        self._passwords = PasswordCard(self.desk.end_task)
        self._view = PdfView(self.tr("Luokkalistan esikatselu"))
        self._hint = QLabel(
            self.tr(
                "Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa, ja kertoo, kuka jää pois "
                "ja miksi (Ctrl+P)."
            )
        )
        words = self.tr("Luokkalista on kesken.")
        self._offer = DraftOffer(desk, KIND, _KEY, words, self._raw, self._put_raw)
        self._keeper = self._offer.keeper
        self._build()
        self._persons.put(chosen)
        self._mark_protected()

    def _build(self) -> None:
        self._header.add_button(self._show_action)
        self._header.add_button(self._send_action, primary=True)
        self._send_action.setEnabled(False)
        self._error.hide()
        self._warnings.hide()
        column = self.column(self.tr("Luokkalista"))
        column.addWidget(self._header)
        column.addWidget(self._error)
        column.addWidget(self._offer)
        left = QWidget()
        above = QVBoxLayout(left)
        above.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        above.setSpacing(theme.scaled(theme.SPACE_M))
        above.addWidget(self._persons)
        above.addWidget(self._fields)
        self._columns = Columns(
            scrolling(left, self.tr("Luokkalistan tiedot")),
            self._shown(),
            least=_LEAST,
            shares=(1, 1),
        )
        self._columns.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        column.addWidget(self._columns, 1)
        column.addWidget(self._passwords)
        column.addStretch()
        self._passwords.hide()
        self._fields.changed.connect(self._outdate)
        self._persons.changed.connect(self._persons_changed)
        self._persons.removed.connect(self._take_off)
        self._persons.shown.connect(self._show_person)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)

    def _shown(self) -> QWidget:
        """Return the right side: what leaves of whom, and the file."""
        shown, told = QWidget(), QWidget()
        right, inner = QVBoxLayout(shown), QVBoxLayout(told)
        for layout in (right, inner):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.scaled(theme.SPACE_S))
        theme.set_role(self._hint, "soft")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._whose, "section")
        self._whose.setTextFormat(Qt.TextFormat.PlainText)
        self._whose.setWordWrap(True)
        inner.addWidget(self._whose)
        inner.addWidget(self._remarks)
        inner.addWidget(self._leaving)
        inner.addStretch(1)
        self._told = scrolling(told, self.tr("Mitä lähtee"))
        self._told.setMinimumHeight(theme.scaled(_TOLD_HEIGHT))
        self._told.setMaximumHeight(theme.scaled(_TOLD_MOST))
        right.addWidget(self._warnings)
        right.addWidget(self._told, 1)
        right.addWidget(self._hint, 1)
        right.addWidget(self._view, 1)
        self._told.hide()
        self._view.hide()
        return shown

    def leave(self) -> None:
        """Keep what is chosen as a draft."""
        self._keeper.flush()

    def refresh(self) -> None:
        """Read the schools that may be chosen, and the clients chosen in the caseload."""
        if self._fields.has_schools():
            return
        store, actor, today, ranges = self.desk.store, self.desk.actor, clock.today(), self._ranges

        def work() -> _Found:
            schools = organisations.organisations(store, actor, types=SCHOOL_TYPES, on=today)
            own = referral_templates.templates(store, actor)
            return schools, own, caseload.chosen(store, actor, ranges) if ranges else ()

        self.desk.ask(work, self._offer_found)

    def focus_first(self) -> None:
        """Start with the school."""
        self._fields.focus_first()

    def _offer_found(self, found: _Found) -> None:
        schools, own, rows = found
        self._fields.offer_schools(schools, own)
        chosen = [Chosen(row.id, row.name, row.protected) for row in rows]
        self._persons.put((*self._persons.persons(), *chosen))
        self._mark_protected()
        if self._like is not None:
            self._fields.fill(self._like)
        # Only from here on is a change one that the adviser has made.
        self._fields.changed.connect(self._keeper.touch)
        self._persons.changed.connect(self._keeper.touch)
        self._keeper.look()

    def _raw(self) -> dict[str, object]:
        persons = [(str(one.client_id), one.name, one.protected) for one in self._persons.persons()]
        return {**self._fields.raw(), "persons": persons}

    def _put_raw(self, values: Mapping[str, object]) -> None:
        persons = values.get("persons")
        if isinstance(persons, list):
            kept = [Chosen(UUID(str(one[0])), str(one[1]), bool(one[2])) for one in persons]
            self._persons.put((*self._persons.persons(), *kept))
            self._mark_protected()
        self._fields.put_raw(values)

    def _persons_changed(self) -> None:
        self._mark_protected()
        self._outdate()

    def _take_off(self, gone: Chosen) -> None:
        """Cancel the draft of who was taken off after a look, once a list being built is ready."""
        outgoing, why = self._outgoing, self.tr("Poistettu luokkalistalta")

        def work() -> None:
            outgoing.take_off(gone.client_id, why)

        self.desk.keep(work, self._taken_off, self._show_error, owner=self)

    def _taken_off(self, _none: object) -> None:
        self.desk.changed.emit("referral")

    def _mark_protected(self) -> None:
        self._header.clear_badges()
        if any(one.protected for one in self._persons.persons()):
            self._header.add_badge(protection_badge())

    def prepare(self) -> None:
        """Save the drafts, build the list and show it."""
        self._error.hide()
        try:
            form = self._fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        store, actor, outgoing = self.desk.store, self.desk.actor, self._outgoing
        keeper, chosen = self._keeper, self._persons.persons()
        keeper.close()

        def work() -> PreparedList:
            made = outgoing.prepare(form, chosen)
            keeper.discard_in(store, actor)
            return made

        self._show_action.setEnabled(False)
        self._changed = False
        self.desk.ask(
            work, self._show_prepared, self._show_error, title=self.tr("Luokkalista esikatseluun")
        )

    def _show_prepared(self, prepared: PreparedList) -> None:
        self._keeper.settle(_KEY)
        self._show_action.setEnabled(True)
        told = self._tell_changes(prepared)
        if self._changed:
            # Somebody was taken off, or the form changed, while the list was built.
            self._keeper.touch()
            return
        self._prepared = prepared
        self._send_action.setEnabled(bool(prepared.listed))
        self._persons.show_prepared(prepared)
        self._hint.setVisible(not prepared.listed)
        self._view.setVisible(bool(prepared.listed))
        if prepared.listed:
            self._view.show_pdf(prepared.pdf)
            self._header.set_subtitle(self.tr("%n luonnosta tallennettu", "", len(prepared.listed)))
        self._warn(prepared)
        self._show_person(self._persons.current())
        if not told:
            ready = self.tr("Esikatselu on valmis. Listalla: {0}, jää pois: {1}.")
            announce(self._view, ready.format(len(prepared.listed), len(prepared.left_out)))
            self._columns.turn_to_side(self._told)

    def _tell_changes(self, prepared: PreparedList) -> bool:
        """Say what is otherwise than in the list that could not leave as it was shown."""
        before, self._before = self._before, None
        if before is None:
            return False
        shown = {one.referral.id: one.preview.letter for one in before.listed}
        self._error.tell(
            changed_words(
                (one.chosen.name, shown[one.referral.id], one.preview.letter)
                for one in prepared.listed
                if one.referral.id in shown
            )
        )
        return True

    def _warn(self, prepared: PreparedList) -> None:
        """Name who stays out, and why: the list itself tells nothing of it."""
        groups: dict[str, list[str]] = {}
        for one, why in prepared.left_out:
            groups.setdefault(messages.message(why), []).append(isolate(one.name))
        lines = [
            self.tr("Jää pois: {0}. {1}").format("; ".join(names), why)
            for why, names in groups.items()
        ]
        self._warnings.set_text("\n".join(lines))
        self._warnings.setVisible(bool(lines))

    def _show_person(self, row: object) -> None:
        """Show what of the current client leaves, and what is held back; or why she stays out."""
        if not isinstance(row, PersonRow):
            return
        preview = row.preview
        name = isolate(row.chosen.name)
        self._whose.setText(name)
        self._whose.setVisible(preview is None)
        remarks = [messages.text(key) for key in preview.warnings] if preview else []
        if row.error is not None:
            remarks.append(messages.message(row.error))
        self._remarks.set_text("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._leaving.setVisible(preview is not None)
        self._told.setVisible(preview is not None or row.error is not None)
        if preview is not None:
            self._leaving.show_preview(preview, name)

    def _outdate(self) -> None:
        """What was shown is no longer what would leave: it must be shown again."""
        self._prepared, self._changed = None, True
        self._send_action.setEnabled(False)

    def send(self) -> None:
        """Record every client's disclosure and write the file that was shown."""
        prepared, outgoing = self._prepared, self._outgoing
        if prepared is None or not prepared.listed:
            return
        target = self._choose_path(file_name(prepared))
        if target is None:
            return
        self._send_action.setEnabled(False)
        locks, typed = self._fields.locks(), self._typed
        store, actor = self.desk.store, self.desk.actor

        def work() -> SentList:
            sent = outgoing.send(prepared, target, locks=locks)
            if typed:
                # It has left with the list: Today does not ask to go on with it.
                drafts.discard(store, actor, REFERRAL, typed)
            return sent

        self.desk.ask(
            work,
            self._sent,
            self._refused,
            title=self.tr("Luokkalista tiedostoksi"),
        )

    def _choose_path(self, name: str) -> Path | None:
        return self.desk.choose_path(self, self.tr("Tallenna luokkalista"), name)

    def _refused(self, error: TekotoError) -> None:
        """Show the list anew when it would no longer say what was shown."""
        if not isinstance(error, DisclosureError):
            self._show_error(error)
            return
        self._before, self._prepared = self._prepared, None
        self.prepare()

    def _sent(self, outcome: SentList) -> None:
        self._view.clear()
        self._keeper.close()
        self.desk.changed.emit("referral")
        self.desk.tell(
            self.tr(
                "Luokkalista (%n lähetettä) on tallennettu. Lähetä se oppilaitokselle "
                "turvapostilla.",
                "",
                len(outcome.sent),
            )
        )
        if not outcome.password:
            self.desk.end_task()
            return
        for action in (self._show_action, self._send_action):
            action.setEnabled(False)
        self._columns.hide()
        self._passwords.show()
        first = outcome.sent[0]
        self._passwords.show_passwords([(first.school_name, first.reference, outcome.password)])

    def _show_error(self, error: TekotoError) -> None:
        self._before = None
        self._keeper.reopen()
        self._show_action.setEnabled(True)
        ready = self._prepared is not None and bool(self._prepared.listed)
        self._send_action.setEnabled(ready)
        self._error.say(error)
        if getattr(error, "field", "") == "school_id":
            self._fields.focus_first()
