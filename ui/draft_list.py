"""What was left half done, offered to be continued: each row is one key from its form."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import appointments, clients, drafts, referrals
from db.store import Store
from tekoto import dates
from tekoto.access import Actor
from tekoto.appointment import Appointment
from tekoto.client import Client
from tekoto.draft import DraftInfo
from tekoto.names import isolate
from tekoto.referral import Referral
from ui import (
    appointment_page,
    assessment_editor,
    client_editor,
    client_view,
    form_draft,
    note_editor,
    plan_editor,
    plan_view,
    referral_editor,
    theme,
)
from ui.card import Card
from ui.desk import Desk
from ui.page import Page, link_button

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """A draft with the name it is about, as its writer typed or chose it."""

    info: DraftInfo
    name: str
    payload: Mapping[str, object]


def waiting(store: Store, actor: Actor) -> tuple[WaitingDraft, ...]:
    """Return the newest drafts of the actor."""
    found = []
    for info in drafts.pending(store, actor)[:_SHOWN]:
        payload = drafts.load(store, actor, info.kind, info.key)
        if payload:
            found.append(WaitingDraft(info, _name(payload), payload))
    return tuple(found)


class DraftList(Card):
    """A card with a row for each draft; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Kesken jäi"))
        self._desk = desk
        self.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_XS))
        self.body.addLayout(self._rows)

    def show_drafts(self, found: tuple[WaitingDraft, ...]) -> None:
        """Show these drafts."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(found))

    def _row(self, draft: WaitingDraft) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        title = {
            note_editor.KIND: self.tr("Muistiinpano"),
            client_editor.KIND: self.tr("Asiakkaan tiedot"),
            referral_editor.KIND: self.tr("Lähete"),
            appointment_page.KIND: self.tr("Tapaaminen"),
            plan_editor.KIND: self.tr("Suunnitelma"),
            assessment_editor.KIND: self.tr("Palvelutarpeen arviointi"),
        }.get(draft.info.kind, str(draft.payload.get("title", "")))
        when = dates.format_date(dates.local_date(draft.info.saved_at))
        words = QLabel("\n".join(p for p in (f"{title}, {when}", isolate(draft.name)) if p))
        words.setWordWrap(True)
        line.addWidget(words, 1)
        button = link_button(self.tr("Jatka"), lambda: self._continue(draft))
        button.setAccessibleName(self.tr("Jatka: {0} {1}").format(title, draft.name))
        line.addWidget(button)
        return row

    def _continue(self, draft: WaitingDraft) -> None:
        first, _colon, second = draft.info.key.partition(":")
        store, actor = self._desk.store, self._desk.actor
        if draft.info.kind == note_editor.KIND:
            editor = note_editor.NoteEditor(self._desk)
            client = _uuid(first)
            editor.start(client, draft.name if client else "", _uuid(second))
            self._desk.open_task(editor)
        elif draft.info.kind == client_editor.KIND and first == client_editor.NEW:
            self._desk.open_task(client_editor.ClientEditor(self._desk))
        elif draft.info.kind == client_editor.KIND:
            self._desk.ask(
                lambda: clients.open_client(store, actor, UUID(first)),
                lambda client: self._desk.open_task(client_editor.ClientEditor(self._desk, client)),
                owner=self,
            )
        elif draft.info.kind == form_draft.KIND:
            # The form itself puts the text back when it is opened.
            self._desk.open_client(UUID(first), str(draft.payload.get("part", "")))
        elif draft.info.kind == appointment_page.KIND:
            self._continue_appointment(draft, first)
        elif draft.info.kind in (plan_editor.KIND, assessment_editor.KIND):
            self._desk.ask(
                lambda: (
                    client_view.load(store, actor, UUID(first)),
                    plan_view.load(store, actor, UUID(first)),
                ),
                lambda found: self._continue_plan(draft.info.kind, _uuid(second), *found),
                owner=self,
            )
        elif draft.info.kind == referral_editor.KIND:

            def work() -> tuple[Client, Referral | None]:
                if first == "new":
                    return clients.open_client(store, actor, UUID(second)), None
                known = referrals.referral(store, actor, UUID(first))
                return clients.open_client(store, actor, known.form.client_id), known

            self._desk.ask(
                work,
                lambda found: self._desk.open_task(
                    referral_editor.ReferralEditor(self._desk, *found)
                ),
                owner=self,
            )

    def _continue_appointment(self, draft: WaitingDraft, first: str) -> None:
        store, actor = self._desk.store, self._desk.actor
        client_id = UUID(str(draft.payload.get("client_id")))

        def work() -> tuple[Client, Appointment | None]:
            client = clients.open_client(store, actor, client_id, section="appointment")
            if first == appointment_page.NEW:
                return client, None
            return client, appointments.appointment(store, actor, UUID(first))

        self._desk.ask(
            work,
            lambda found: self._desk.open_task(
                appointment_page.AppointmentPage(self._desk, *found)
            ),
            owner=self,
        )

    def _continue_plan(
        self,
        kind: str,
        record_id: UUID | None,
        view: client_view.ClientView,
        more: plan_view.PlanView,
    ) -> None:
        page: Page
        if kind == plan_editor.KIND:
            plan = next((one for one in view.plans if one.id == record_id), None)
            passed, reviews = more.deadlines.passed, more.reviews
            page = plan_editor.PlanEditor(self._desk, view, plan, passed=passed, reviews=reviews)
        else:
            known = next((one for one in more.assessments if one.id == record_id), None)
            page = assessment_editor.AssessmentEditor(self._desk, view, known)
        self._desk.open_task(page)


def _name(payload: Mapping[str, object]) -> str:
    if payload.get("name"):
        return str(payload["name"])
    parts = (str(payload.get("family_name") or ""), str(payload.get("given_names") or ""))
    return ", ".join(part for part in parts if part)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
