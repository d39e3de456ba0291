"""A sent referral and its life: states, the school's answers, and what the adviser records."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from db import clients, disclosures, referrals
from tekoto import clock, dates
from tekoto.client import Client
from tekoto.errors import StaleRecordError, TekotoError
from tekoto.names import isolate
from tekoto.referral import Disclosure, RecordedReply, Referral
from tekoto.reply import SchoolReply
from ui import theme
from ui.badge import protection_badge
from ui.card import Card
from ui.columns import Columns
from ui.desk import Desk
from ui.form_draft import DraftPlace
from ui.page import Page, PageHeader, link_button, scrolling
from ui.referral_editor import ReferralEditor
from ui.referral_steps import ReferralSteps
from ui.referral_words import receipt_words, referral_badge
from ui.school_requests import SchoolRequests
from ui.words import word

_LEAST = 760


class ReferralPage(Page):
    """Shows one referral; each step is a small form that opens under the header."""

    def __init__(self, desk: Desk, referral: Referral) -> None:
        super().__init__(desk)
        self._referral = referral
        self._header = PageHeader("")
        self._steps = ReferralSteps(desk)
        self._requests = SchoolRequests(desk)
        self._life = _Table()
        self._answers = QVBoxLayout()
        self._letter = _Table()
        self._given = QLabel()
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self.refresh)
        self._build()
        self._show(referral)

    def _build(self) -> None:
        self.body.addWidget(self._header)
        self._reload.hide()
        self.body.addWidget(self._reload)
        main, side = QWidget(), QWidget()
        left, right = QVBoxLayout(main), QVBoxLayout(side)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.scaled(theme.SPACE_M))
        answers = Card(self.tr("Oppilaitoksen vastaus"))
        answers.body.addLayout(self._answers)
        self._answers.setSpacing(theme.scaled(theme.SPACE_M))
        life = Card(self.tr("Vaiheet"))
        life.body.addWidget(self._life)
        letter = Card(self.tr("Lähete"))
        letter.body.addWidget(self._letter)
        letter.add_to_head(link_button(self.tr("Uusi lähete tämän pohjalta"), self.repeat))
        given = Card(self.tr("Luovutetut tiedot"))
        self._given.setWordWrap(True)
        self._given.setTextFormat(Qt.TextFormat.PlainText)
        self._given.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        given.body.addWidget(self._given)
        for widget in (self._steps, self._requests, answers, life):
            left.addWidget(widget)
        for card in (letter, given):
            right.addWidget(card)
        left.addStretch(1)
        right.addStretch(1)
        content = Columns(main, side, least=_LEAST, shares=(3, 2))
        content.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        self.body.addWidget(scrolling(content, self.tr("Lähete")), 1)
        self._steps.changed.connect(self._changed)
        self._requests.changed.connect(self._changed)
        self._steps.failed.connect(self._failed)

    def draft_place(self) -> DraftPlace:
        """Keep the drafts of the steps with the client and the referral."""
        known = self._referral
        key = f"{known.form.client_id}:{known.id}"
        return DraftPlace(self.desk, key, known.client_name, "referral")

    def refresh(self) -> None:
        """Read the referral again, and what left in it."""
        store, actor, known = self.desk.store, self.desk.actor, self._referral

        def work() -> tuple[Referral, tuple[Disclosure, ...]]:
            found = referrals.referral(store, actor, known.id)
            given = disclosures.disclosures(store, actor, known.form.client_id)
            return found, tuple(one for one in given if one.reference == known.reference)

        self.desk.ask(work, self._read)

    def focus_first(self) -> None:
        """Start at the first step that may be taken."""
        if not self._steps.focus_first():
            super().focus_first()

    def go_back(self) -> bool:
        """Close an open form first."""
        return self._steps.close_form()

    def _read(self, result: tuple[Referral, tuple[Disclosure, ...]]) -> None:
        self._reload.hide()
        self._show(result[0])
        self._show_given(result[1])

    def _changed(self, referral: Referral) -> None:
        self.desk.changed.emit("referral")
        self._show(referral)
        self.focus_first()

    def repeat(self) -> None:
        """Begin another referral of the same client with what this one said."""
        desk, form = self.desk, self._referral.form

        def show(client: Client) -> None:
            desk.open_task(ReferralEditor(desk, client, like=form))

        desk.ask(lambda: clients.open_client(desk.store, desk.actor, form.client_id), show)

    def _failed(self, error: TekotoError) -> None:
        self._reload.setVisible(isinstance(error, StaleRecordError))

    def _show(self, referral: Referral) -> None:
        self._referral = referral
        self._header.set_title(isolate(referral.school_name))
        self._header.set_subtitle(
            self.tr("Lähete {0} · {1}").format(referral.reference, isolate(referral.client_name))
        )
        self._header.clear_badges()
        self._header.add_badge(referral_badge(referral, clock.today()))
        if referral.protected:
            self._header.add_badge(protection_badge())
        self._steps.show_referral(referral)
        self._requests.show_referral(referral)
        self._life.show_rows(
            [
                (dates.format_date(dates.local_date(at)), word("referral_states", state))
                for state, at in reversed(referral.history)
            ]
        )
        self._show_answers(referral)
        self._letter.show_rows(self._facts(referral))

    def _facts(self, referral: Referral) -> list[tuple[str, str]]:
        form = referral.form
        return [
            (self.tr("Vastaanottaja"), form.recipient_name or "–"),
            (self.tr("Koulutus"), form.training or word("path_steps", form.step_kind)),
            (self.tr("Toivottu aloitus"), form.start_wish or "–"),
            (
                self.tr("Lähetetty"),
                dates.format_date(referral.sent_on) if referral.sent_on else "–",
            ),
            (
                self.tr("Vastaus viimeistään"),
                dates.format_date(form.reply_by) if form.reply_by else "–",
            ),
            (self.tr("Kieli"), word("integration_languages", form.language)),
            (self.tr("Kysymys"), form.question or "–"),
        ]

    def _show_answers(self, referral: Referral) -> None:
        _clear(self._answers)
        for recorded in reversed(referral.replies):
            self._answers.addWidget(self._answer(recorded))
        if not referral.replies:
            hint = QLabel(
                self.tr(
                    "Ei vastausta vielä. Kun oppilaitos palauttaa PDF-lomakkeen, pudota se "
                    "ikkunaan tai avaa se (Ctrl+O)."
                )
            )
            hint.setWordWrap(True)
            theme.set_role(hint, "soft")
            self._answers.addWidget(hint)

    def _answer(self, recorded: RecordedReply) -> QWidget:
        reply = recorded.reply
        said = [
            (word("reply_fields", "decision"), word("reply_decisions", reply.decision or "")),
            (
                word("reply_fields", "start_on"),
                dates.format_date(reply.start_on) if reply.start_on else "",
            ),
            (word("reply_fields", "group"), reply.group),
            (word("reply_fields", "contact"), reply.contact),
            (
                word("reply_fields", "started_on"),
                dates.format_date(reply.started_on) if reply.started_on else "",
            ),
            (
                word("reply_fields", "ended_on"),
                dates.format_date(reply.ended_on) if reply.ended_on else "",
            ),
            (word("reply_fields", "outcome"), word("path_step_states", reply.outcome)),
            *((word("reply_fields", f"level_{skill}"), level) for skill, level in reply.levels),
            (word("reply_fields", "note"), reply.note),
            (self.tr("Tulotapa"), self._came(reply)),
            (self.tr("Kirjattu"), dates.format_date(dates.local_date(recorded.accepted_at))),
        ]
        table = _Table()
        table.show_rows([(name, text) for name, text in said if text])
        return table

    def _came(self, reply: SchoolReply) -> str:
        how = word("reply_sources", reply.source)
        if not reply.said_by or reply.said_on is None:
            return how
        return self.tr("{0}: {1} {2}").format(
            how, isolate(reply.said_by), dates.format_date(reply.said_on)
        )

    def _show_given(self, given: Sequence[Disclosure]) -> None:
        lines = []
        for one in given:
            labels = ", ".join(word("letter_labels", code) for code in one.fields)
            ground = word("disclosure_grounds", one.ground)
            told = self.tr("{0} tietoa: {1}.\nPeruste: {2}.").format(
                len(one.fields), labels, ground
            )
            lines.append("\n".join(filter(None, (told, receipt_words(one)))))
        self._given.setText("\n\n".join(lines) or self.tr("Tietoja ei ole luovutettu."))


class _Table(QWidget):
    """Names and values in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows."""
        _clear(self._grid)
        for number, (name, text) in enumerate(rows):
            label, value = QLabel(name), QLabel(text)
            theme.set_role(label, "soft")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            value.setAlignment(Qt.AlignmentFlag.AlignTop)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAccessibleName(f"{name}: {text}")
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(value, number, 1)


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
