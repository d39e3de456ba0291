"""A referral from draft to sent: what is chosen at the left, exactly what leaves at the right."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from db import organisations, referral_templates
from tekoto import clock
from tekoto.client import Client
from tekoto.errors import DisclosureError, TekotoError
from tekoto.names import PersonName, isolate
from tekoto.organisation import Organisation
from tekoto.own_template import OwnTemplate
from tekoto.referral import Referral, ReferralForm
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Notice
from ui.columns import Columns
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.leaving_card import LeavingCard
from ui.letter_changes import changed_words
from ui.page import Page, PageHeader, link_button, scrolling
from ui.password_card import PasswordCard
from ui.pdf_view import PdfView
from ui.progress_bar import announce
from ui.referral_form import ReferralFields
from ui.referral_outgoing import Outgoing, Prepared, Sent, file_name
from ui.refusal import Refusal

KIND = "referral"
SCHOOL_TYPES = ("AMM", "KOP", "KAN", "KES", "OKE", "AIK", "AMK", "YO", "YKS")
_LEAST = 720
_LEAST_HEIGHT = 300
_TOLD_HEIGHT = 172


class ReferralEditor(Page):
    """Makes one referral; nothing leaves that was not shown.

    ``like`` is the form of an earlier one, to begin a new one with.
    """

    def __init__(
        self,
        desk: Desk,
        client: Client,
        referral: Referral | None = None,
        choose_path: Callable[[QWidget, str], Path | None] | None = None,
        *,
        like: ReferralForm | None = None,
    ) -> None:
        super().__init__(desk)
        self._client = client
        self._referral = referral
        self._like = like
        self._outgoing = Outgoing(desk.store, desk.actor, referral)
        self._prepared: tuple[Prepared, ...] = ()
        # What had been shown when the sending found that it would be otherwise now.
        self._before: tuple[Prepared, ...] = ()
        self._changed = False
        self._choose_path = choose_path or self._ask_path
        name = PersonName(client.form.family_name, client.form.given_names)
        self._name = isolate(name.display_name)
        self._header = PageHeader(self.tr("Ohjaa koulutukseen"), self._name)
        if client.protected:
            self._header.add_badge(protection_badge())
        self._show_action = make_action("referral.preview", self, self.prepare)
        self._send_action = make_action("referral.send", self, self.send)
        self._list_action = make_action("list.class_list", self, self.make_list)
        self._fields = ReferralFields(client)
        self._error = Refusal()
        self._warnings = Notice("", "warning")
        self._leaving = LeavingCard()
        self._which = QComboBox()
        self._cancel = link_button(self.tr("Peru tämä luonnos"), self.cancel_draft)
        self._passwords = PasswordCard(self._end)
        self._view = PdfView(self.tr("Lähetteen esikatselu"))
        self._hint = QLabel(
            self.tr("Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa (Ctrl+P).")
        )
        key = str(referral.id) if referral else f"new:{client.id}"
        words = self.tr("Tästä lähetteestä on keskeneräisiä muutoksia, joita ei tallennettu.")
        fields = self._fields
        version = referral.version if referral else 0
        self._offer = DraftOffer(desk, KIND, key, words, fields.raw, fields.put_raw, version)
        self._keeper = self._offer.keeper
        self._build()

    def _build(self) -> None:
        # Who is under turvakielto is in no list with others.
        if not self._client.protected:
            self._header.add_button(self._list_action)
        self._list_action.setEnabled(not self._client.protected)
        self._header.add_button(self._show_action)
        self._header.add_button(self._send_action, primary=True)
        self._send_action.setEnabled(False)
        self._error.hide()
        self._warnings.hide()
        column = self.column(self.tr("Ohjaa koulutukseen"))
        column.addWidget(self._header)
        column.addWidget(self._error)
        column.addWidget(self._offer)
        chosen = QWidget()
        beside = QVBoxLayout(chosen)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._fields, 1)
        beside.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self._cancel.setVisible(self._referral is not None)
        left = scrolling(chosen, self.tr("Lähetteen tiedot"))
        shown = QWidget()
        right = QVBoxLayout(shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.scaled(theme.SPACE_S))
        theme.set_role(self._hint, "soft")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._which.setAccessibleName(self.tr("Näytettävä lähete"))
        self._which.currentIndexChanged.connect(self._show_chosen)
        told = QWidget()
        above = QVBoxLayout(told)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._leaving)
        above.addStretch(1)
        self._told = scrolling(told, self.tr("Mitä lähtee"))
        self._told.setFixedHeight(theme.scaled(_TOLD_HEIGHT))
        right.addWidget(self._warnings)
        for widget in (self._which, self._told):
            widget.hide()
            right.addWidget(widget)
        right.addWidget(self._hint, 1)
        right.addWidget(self._view, 1)
        self._view.hide()
        self._columns = columns = Columns(left, shown, least=_LEAST, shares=(2, 3))
        columns.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        column.addWidget(columns, 1)
        column.addWidget(self._passwords)
        column.addStretch()
        self._passwords.hide()
        self._fields.changed.connect(self._outdate)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)

    def leave(self) -> None:
        """Keep what is chosen as a draft."""
        self._keeper.flush()

    def refresh(self) -> None:
        """Read the schools that may be chosen."""
        if self._fields.has_schools():
            return
        store, actor, today = self.desk.store, self.desk.actor, clock.today()

        def work() -> tuple[tuple[Organisation, ...], tuple[OwnTemplate, ...]]:
            schools = organisations.organisations(store, actor, types=SCHOOL_TYPES, on=today)
            return schools, referral_templates.templates(store, actor)

        self.desk.ask(work, self._offer_schools)

    def focus_first(self) -> None:
        """Start with the school."""
        self._fields.focus_first()

    def _offer_schools(
        self, found: tuple[tuple[Organisation, ...], tuple[OwnTemplate, ...]]
    ) -> None:
        self._fields.offer_schools(*found)
        if self._referral is not None:
            self._fields.fill(self._referral.form)
        elif self._like is not None:
            # A new letter has its own term, and turvakielto asks for its reason anew.
            self._fields.fill(replace(self._like, reply_by=None, protection_reason=""))
        # Only from here on is a change one that the adviser has made.
        self._fields.changed.connect(self._keeper.touch)
        self._keeper.look()

    def make_list(self) -> None:
        """Go on with a class list that begins with this client and what is chosen here."""
        from ui.class_list_editor import ClassListEditor
        from ui.class_list_outgoing import Chosen

        form, known = self._client.form, self._outgoing.first_draft()
        name = PersonName(form.family_name, form.given_names).display_name
        try:
            like = self._fields.form()
        except TekotoError:
            like = None
        drafts = {self._client.id: known} if known else {}
        first = (Chosen(self._client.id, name),)
        typed = self._keeper.key()
        editor = ClassListEditor(self.desk, chosen=first, like=like, known=drafts, typed=typed)
        self.desk.open_task(editor)

    def cancel_draft(self) -> None:
        """Take the saved draft back: nothing has left, and the referrals say that it was meant."""
        store, actor = self.desk.store, self.desk.actor
        keeper, outgoing = self._keeper, self._outgoing
        keeper.close()

        def work() -> None:
            outgoing.cancel("")
            keeper.discard_in(store, actor)

        self.desk.ask(work, self._cancelled, self._show_error)

    def _cancelled(self, _none: None) -> None:
        self.desk.changed.emit("referral")
        self.desk.tell(self.tr("Luonnos on peruttu. Mitään ei ole lähtenyt."))
        self._end()

    def prepare(self) -> None:
        """Save the draft, build the letter and show it."""
        self._error.hide()
        try:
            forms = self._fields.forms()
        except TekotoError as error:
            self._show_error(error)
            return
        store, actor, outgoing = self.desk.store, self.desk.actor, self._outgoing
        keeper = self._keeper
        keeper.close()

        def work() -> tuple[Prepared, ...]:
            outgoing.save(forms)
            keeper.discard_in(store, actor)
            return outgoing.prepare(forms)

        self._show_action.setEnabled(False)
        self._changed = False
        self.desk.ask(
            work, self._show_prepared, self._show_error, title=self.tr("Lähete esikatseluun")
        )

    def _show_prepared(self, prepared: tuple[Prepared, ...]) -> None:
        first = prepared[0].referral
        self._keeper.settle(str(first.id))
        self._show_action.setEnabled(True)
        told = self._tell_changes(prepared)
        if self._changed:
            # Something was changed while the letter was built: it is not what the form says.
            self._keeper.touch()
            return
        self._prepared = prepared
        self._send_action.setEnabled(True)
        self._hint.hide()
        self._which.blockSignals(True)
        self._which.clear()
        for one in prepared:
            self._which.addItem(isolate(one.referral.school_name))
        self._which.blockSignals(False)
        self._which.setVisible(len(prepared) > 1)
        for widget in (self._view, self._told):
            widget.show()
        self._show_chosen()
        references = ", ".join(one.referral.reference for one in prepared)
        kept = self.tr("Luonnos tallennettu, viite {0}").format(references)
        self._header.set_subtitle(f"{self._name} · {kept}")
        self._cancel.show()
        if not told:
            shown = self.tr("Esikatselu on valmis. Lähteviä tietoja: {0}.")
            announce(self._view, shown.format(len(prepared[0].preview.fields)))
            self._columns.turn_to_side(self._told)

    def _tell_changes(self, prepared: tuple[Prepared, ...]) -> bool:
        """Say what is otherwise than in the letters that could not leave as they were shown."""
        shown = {one.referral.id: one.preview.letter for one in self._before}
        self._before = ()
        if shown:
            pairs = ((shown.get(one.referral.id), one.preview.letter) for one in prepared)
            self._error.tell(changed_words(("", was, now) for was, now in pairs if was))
        return bool(shown)

    def _show_chosen(self) -> None:
        """Show one of the letters: what it says, why, and what is held back."""
        if not self._prepared:
            return
        one = self._prepared[max(0, self._which.currentIndex())]
        self._view.show_pdf(one.pdf)
        self._leaving.show_preview(one.preview)
        warnings = [messages.text(key) for key in one.preview.warnings]
        self._warnings.set_text("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))

    def _outdate(self) -> None:
        """What was shown is no longer what would leave: it must be shown again."""
        self._prepared, self._changed = (), True
        self._send_action.setEnabled(False)

    def send(self) -> None:
        """Record the disclosure and write the files that were shown."""
        prepared, outgoing = self._prepared, self._outgoing
        if not prepared:
            return
        target = self._choose_path(self, file_name(prepared[0].referral))
        if target is None:
            return
        self._send_action.setEnabled(False)
        locks = self._fields.locks()
        self.desk.ask(
            lambda: outgoing.send(prepared, target, locks=locks),
            self._sent,
            self._refused,
            title=self.tr("Lähete tiedostoksi"),
        )

    def _ask_path(self, parent: QWidget, name: str) -> Path | None:
        return self.desk.choose_path(parent, self.tr("Tallenna lähete"), name)

    def _refused(self, error: TekotoError) -> None:
        """Show the letters anew when they would no longer say what was shown."""
        if not isinstance(error, DisclosureError):
            self._show_error(error)
            return
        self._before, self._prepared = self._prepared, ()
        self.prepare()

    def _sent(self, sent: tuple[Sent, ...]) -> None:
        self._view.clear()
        self._keeper.close()
        self.desk.changed.emit("referral")
        self.desk.tell(self._told_sent(sent))
        told = [
            (one.referral.school_name, one.referral.reference, one.password)
            for one in sent
            if one.password
        ]
        if not told:
            self._end()
            return
        for action in (self._show_action, self._send_action, self._list_action):
            action.setEnabled(False)
        self._header.set_subtitle(self._name)
        self._columns.hide()
        self._passwords.show()
        self._passwords.show_passwords(told)

    def _told_sent(self, sent: tuple[Sent, ...]) -> str:
        """Say how many letters there are, and to whom each goes."""
        receivers = "; ".join(
            f"{one.referral.reference} → {isolate(one.referral.school_name)}" for one in sent
        )
        if len(sent) == 1:
            words = self.tr("Lähete {0} on tallennettu. Lähetä se oppilaitokselle turvapostilla.")
            return words.format(receivers)
        words = self.tr(
            "{0} lähetettä on tallennettu, kukin omana tiedostonaan: {1}. Lähetä kukin omalle "
            "oppilaitokselleen turvapostilla."
        )
        return words.format(len(sent), receivers)

    def _end(self) -> None:
        self.desk.end_task(self._client.id)

    def _show_error(self, error: TekotoError) -> None:
        self._before = ()
        self._keeper.reopen()
        self._show_action.setEnabled(True)
        self._send_action.setEnabled(bool(self._prepared))
        self._error.say(error)
        if getattr(error, "field", "") == "school_id":
            self._fields.focus_first()
