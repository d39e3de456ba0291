"""A referral from draft to sent: what is chosen at the left, exactly what leaves at the right."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import organisations, referrals
from tekoto import clock
from tekoto.client import Client
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.organisation import Organisation
from tekoto.reference import new_password
from tekoto.referral import Referral, ReferralPreview, ReferralState
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Card, Notice
from ui.columns import Columns
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.page import Page, PageHeader, scrolling
from ui.password_card import PasswordCard
from ui.pdf_view import PdfView
from ui.referral_form import ReferralFields
from ui.refusal import Refusal
from ui.words import word

KIND = "referral"
SCHOOL_TYPES = ("AMM", "KOP", "KAN", "KES", "OKE", "AIK", "AMK", "YO", "YKS")
_LEAST = 720
_LEAST_HEIGHT = 300


@dataclass(frozen=True, slots=True)
class Prepared:
    """A saved draft with its letter and the finished file."""

    referral: Referral
    preview: ReferralPreview
    pdf: bytes


class ReferralEditor(Page):
    """Makes one referral; nothing leaves that was not shown."""

    def __init__(
        self,
        desk: Desk,
        client: Client,
        referral: Referral | None = None,
        choose_path: Callable[[QWidget, str], Path | None] | None = None,
    ) -> None:
        super().__init__(desk)
        self._client = client
        self._referral = referral
        self._prepared: Prepared | None = None
        self._choose_path = choose_path or self._ask_path
        name = PersonName(client.form.family_name, client.form.given_names)
        self._header = PageHeader(self.tr("Ohjaa koulutukseen"), isolate(name.display_name))
        if client.protected:
            self._header.add_badge(protection_badge())
        self._show_action = make_action("referral.preview", self, self.prepare)
        self._send_action = make_action("referral.send", self, self.send)
        self._fields = ReferralFields(client)
        self._error = Refusal()
        self._warnings = Notice("", "warning")
        self._leaving = QLabel()
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
        self._header.add_button(self._show_action)
        self._header.add_button(self._send_action, primary=True)
        self._send_action.setEnabled(False)
        self._error.hide()
        self._warnings.hide()
        column = self.column(self.tr("Ohjaa koulutukseen"))
        column.addWidget(self._header)
        column.addWidget(self._error)
        column.addWidget(self._offer)
        left = scrolling(self._fields, self.tr("Lähetteen tiedot"))
        shown = QWidget()
        right = QVBoxLayout(shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.scaled(theme.SPACE_S))
        self._leaving.setWordWrap(True)
        self._leaving.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._hint, "soft")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._leaving_card = Card(self.tr("Mitä lähtee"))
        self._leaving_card.body.addWidget(self._leaving)
        self._leaving_card.hide()
        right.addWidget(self._warnings)
        right.addWidget(self._leaving_card)
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
        self.desk.ask(
            lambda: organisations.organisations(store, actor, types=SCHOOL_TYPES, on=today),
            self._offer_schools,
        )

    def focus_first(self) -> None:
        """Start with the school."""
        self._fields.focus_first()

    def _offer_schools(self, schools: tuple[Organisation, ...]) -> None:
        self._fields.offer_schools(schools)
        if self._referral is not None:
            self._fields.fill(self._referral.form)
        # Only from here on is a change one that the adviser has made.
        self._fields.changed.connect(self._keeper.touch)
        self._keeper.look()

    def prepare(self) -> None:
        """Save the draft, build the letter and show it."""
        self._error.hide()
        try:
            form = self._fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        store, actor, known = self.desk.store, self.desk.actor, self._referral
        keeper = self._keeper
        keeper.close()

        def work() -> Prepared:
            from exports.referral_pdf import write_referral

            if known is None:
                saved = referrals.create(store, actor, form)
            elif known.form != form:
                saved = referrals.update(store, actor, known.id, known.version, form)
            else:
                saved = known
            self._referral = saved
            keeper.discard_in(store, actor)
            preview = referrals.preview(store, actor, saved.id)
            return Prepared(saved, preview, write_referral(preview.letter))

        self._show_action.setEnabled(False)
        self.desk.ask(
            work, self._show_prepared, self._show_error, title=self.tr("Lähete esikatseluun")
        )

    def _show_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._referral = prepared.referral
        self._keeper.settle(str(prepared.referral.id))
        self._show_action.setEnabled(True)
        self._send_action.setEnabled(True)
        self._hint.hide()
        self._view.show()
        self._view.show_pdf(prepared.pdf)
        labels = [word("letter_labels", code) for code in prepared.preview.fields]
        self._leaving.setText(self.tr("{0} tietoa: {1}.").format(len(labels), ", ".join(labels)))
        self._leaving_card.show()
        warnings = [messages.text(key) for key in prepared.preview.warnings]
        self._warnings.set_text("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))
        self._header.set_subtitle(
            self.tr("Luonnos tallennettu, viite {0}").format(prepared.referral.reference)
        )

    def _outdate(self) -> None:
        """What was shown is no longer what would leave: it must be shown again."""
        self._prepared = None
        self._send_action.setEnabled(False)

    def send(self) -> None:
        """Record the disclosure and write the file that was shown."""
        prepared = self._prepared
        if prepared is None:
            return
        from exports.file_names import neutral_file_name

        name = neutral_file_name("referral", prepared.referral.reference, clock.today())
        target = self._choose_path(self, name)
        if target is None:
            return
        self._send_action.setEnabled(False)
        store, actor = self.desk.store, self.desk.actor
        password = new_password() if self._fields.locks() else ""

        def work() -> Referral:
            from exports.pdf_lock import locked
            from exports.referral_pdf import content_fingerprint
            from exports.safe_file import writing

            with writing(target) as file:
                file.write(locked(prepared.pdf, password) if password else prepared.pdf)
                # On the disk before the log says that it left.
                file.flush()
                os.fsync(file.fileno())
                checked = prepared.referral
                if checked.state is not ReferralState.CHECKED:
                    checked = referrals.mark_checked(store, actor, checked.id, checked.version)
                    # A second try, after a disk that was full, goes on from here.
                    self._referral = checked
                return referrals.mark_sent(
                    store,
                    actor,
                    checked.id,
                    checked.version,
                    channel="file",
                    fingerprint=content_fingerprint(prepared.pdf),
                    fields=prepared.preview.fields,
                )

        self.desk.ask(
            work,
            lambda sent: self._sent(sent, password),
            self._show_error,
            title=self.tr("Lähete tiedostoksi"),
        )

    def _ask_path(self, parent: QWidget, name: str) -> Path | None:
        return self.desk.choose_path(parent, self.tr("Tallenna lähete"), name)

    def _sent(self, referral: Referral, password: str) -> None:
        self._view.clear()
        self._keeper.close()
        self.desk.changed.emit("referral")
        self.desk.tell(
            self.tr("Lähete {0} on tallennettu. Lähetä se oppilaitokselle turvapostilla.").format(
                referral.reference
            )
        )
        if not password:
            self._end()
            return
        for action in (self._show_action, self._send_action):
            action.setEnabled(False)
        self._columns.hide()
        self._passwords.show()
        self._passwords.show_passwords(((referral.school_name, referral.reference, password),))

    def _end(self) -> None:
        self.desk.end_task(self._client.id)

    def _show_error(self, error: TekotoError) -> None:
        if self._prepared is not None and self._referral is not None:
            self._prepared = replace(self._prepared, referral=self._referral)
        self._keeper.reopen()
        self._show_action.setEnabled(True)
        self._send_action.setEnabled(self._prepared is not None)
        self._error.say(error)
        if getattr(error, "field", "") == "school_id":
            self._fields.focus_first()
