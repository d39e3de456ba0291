"""Going on with a draft: each kind opens the page on which it was typed."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from db import appointments, clients, projects, referrals, threads
from tekoto.appointment import Appointment
from tekoto.client import Client
from tekoto.errors import NotFoundError
from tekoto.project import Participation, Project
from tekoto.referral import Referral
from ui import (
    appointment_page,
    assessment_editor,
    case_state,
    class_list_editor,
    client_deletion,
    client_editor,
    client_view,
    form_draft,
    minutes_editor,
    note_editor,
    plan_editor,
    plan_view,
    project_editor,
    project_participation,
    referral_editor,
    referral_page,
    thread_editor,
    thread_page,
)
from ui.desk import Desk
from ui.draft_list import WaitingDraft
from ui.page import Page
from ui.project_participations import SHOWN


class DraftOpener(QObject):
    """Opens the page of a draft; the page itself offers the text, or puts it back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def open(self, draft: WaitingDraft) -> None:
        """Open the page on which this draft was typed."""
        first, _colon, second = draft.info.key.partition(":")
        match draft.info.kind:
            case note_editor.KIND:
                self._note(first, second, draft.name)
            case client_editor.KIND:
                self._client(first)
            case appointment_page.KIND:
                client_id = UUID(str(draft.payload.get("client_id")))
                self._appointment(client_id, uuid_or_none(first))
            case plan_editor.KIND | assessment_editor.KIND:
                self._plan(draft.info.kind, UUID(first), uuid_or_none(second))
            case referral_editor.KIND:
                self._referral(first, second)
            case class_list_editor.KIND:
                self._desk.open_task(class_list_editor.ClassListEditor(self._desk))
            case project_editor.KIND:
                self._project(uuid_or_none(first))
            case project_participation.KIND:
                self._participation(UUID(first), uuid_or_none(second))
            case thread_editor.KIND:
                self._thread(uuid_or_none(first), uuid_or_none(second), draft.name)
            case minutes_editor.KIND:
                self._minutes(UUID(first))
            case form_draft.KIND:
                self._form(draft, first, second)

    def _form(self, draft: WaitingDraft, first: str, second: str) -> None:
        """Open the page of a form; the form puts the text back when it is opened."""
        payload = draft.payload
        part, place = str(payload.get("part", "")), str(payload.get("place", ""))
        record = uuid_or_none(second.partition(":")[0])
        store, actor, desk = self._desk.store, self._desk.actor, self._desk
        if place:
            desk.open_place(place, part)
        elif part == "state":
            event = str(payload.get("title", ""))
            self._over_client(
                UUID(first), lambda client: case_state.CaseStatePage(desk, client, event)
            )
        elif part == "deletion":
            self._over_client(
                UUID(first), lambda client: client_deletion.ClientDeletionPage(desk, client)
            )
        elif part == thread_page.PART:
            desk.open_task(thread_page.ThreadPage(desk, UUID(first)))
        elif part == "appointment" and record is not None:
            self._appointment(UUID(first), record)
        elif part == "referral" and record is not None:
            desk.ask(
                lambda: referrals.referral(store, actor, record),
                lambda known: desk.open_task(referral_page.ReferralPage(desk, known)),
                owner=self,
            )
        else:
            desk.open_client(UUID(first), part)

    def _over_client(self, client_id: UUID, make: Callable[[Client], Page]) -> None:
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: clients.open_client(store, actor, client_id),
            lambda client: self._desk.open_task(make(client)),
            owner=self,
        )

    def _note(self, first: str, second: str, name: str) -> None:
        editor = note_editor.NoteEditor(self._desk)
        client = uuid_or_none(first)
        editor.start(client, name if client else "", uuid_or_none(second))
        self._desk.open_task(editor)

    def _thread(self, thread_id: UUID | None, client_id: UUID | None, name: str) -> None:
        desk, store, actor = self._desk, self._desk.store, self._desk.actor
        if thread_id is None:
            known = name if client_id else ""
            desk.open_task(thread_editor.ThreadEditor(desk, client_id=client_id, name=known))
            return
        desk.ask(
            lambda: threads.thread(store, actor, thread_id).thread,
            lambda found: desk.open_task(thread_editor.ThreadEditor(desk, known=found)),
            owner=self,
        )

    def _minutes(self, thread_id: UUID) -> None:
        desk, store, actor = self._desk, self._desk.store, self._desk.actor
        desk.ask(
            lambda: threads.thread(store, actor, thread_id).thread,
            lambda found: desk.open_task(minutes_editor.MinutesEditor(desk, found)),
            owner=self,
        )

    def _client(self, first: str) -> None:
        client_id = uuid_or_none(first)
        if client_id is None:
            self._desk.open_task(client_editor.ClientEditor(self._desk))
        else:
            self._over_client(
                client_id, lambda client: client_editor.ClientEditor(self._desk, client)
            )

    def _referral(self, first: str, second: str) -> None:
        store, actor = self._desk.store, self._desk.actor

        def work() -> tuple[Client, Referral | None]:
            known_id = uuid_or_none(first)
            if known_id is None:
                return clients.open_client(store, actor, UUID(second)), None
            known = referrals.referral(store, actor, known_id)
            return clients.open_client(store, actor, known.form.client_id), known

        self._desk.ask(
            work,
            lambda found: self._desk.open_task(referral_editor.ReferralEditor(self._desk, *found)),
            owner=self,
        )

    def _appointment(self, client_id: UUID, known_id: UUID | None) -> None:
        store, actor = self._desk.store, self._desk.actor

        def work() -> tuple[Client, Appointment | None]:
            client = clients.open_client(store, actor, client_id, section="appointment")
            if known_id is None:
                return client, None
            return client, appointments.appointment(store, actor, known_id)

        self._desk.ask(
            work,
            lambda found: self._desk.open_task(
                appointment_page.AppointmentPage(self._desk, *found)
            ),
            owner=self,
        )

    def _plan(self, kind: str, client_id: UUID, record_id: UUID | None) -> None:
        store, actor = self._desk.store, self._desk.actor

        def show(found: tuple[client_view.ClientView, plan_view.PlanView]) -> None:
            view, more = found
            page: Page
            if kind == plan_editor.KIND:
                plan = next((one for one in view.plans if one.id == record_id), None)
                passed, reviews = more.deadlines.passed, more.reviews
                page = plan_editor.PlanEditor(
                    self._desk, view, plan, passed=passed, reviews=reviews
                )
            else:
                known = next((one for one in more.assessments if one.id == record_id), None)
                page = assessment_editor.AssessmentEditor(self._desk, view, known)
            self._desk.open_task(page)

        self._desk.ask(
            lambda: (
                client_view.load(store, actor, client_id),
                plan_view.load(store, actor, client_id),
            ),
            show,
            owner=self,
        )

    def _project(self, project_id: UUID | None) -> None:
        store, actor = self._desk.store, self._desk.actor

        def work() -> Project | None:
            found = projects.projects(store, actor)
            return next((one for one in found if one.id == project_id), None)

        self._desk.ask(
            work,
            lambda known: self._desk.open_task(project_editor.ProjectEditor(self._desk, known)),
            owner=self,
        )

    def _participation(self, project_id: UUID, known_id: UUID | None) -> None:
        store, actor = self._desk.store, self._desk.actor

        def work() -> tuple[Project, Participation | None]:
            of_office = projects.projects(store, actor)
            project = next((one for one in of_office if one.id == project_id), None)
            if project is None:
                raise NotFoundError("project.not_found")
            if known_id is None:
                return project, None
            found = projects.participations(store, actor, project_id, limit=SHOWN)
            return project, next((one for one in found if one.id == known_id), None)

        self._desk.ask(
            work,
            lambda found: self._desk.open_task(
                project_participation.ParticipationEditor(self._desk, *found)
            ),
            owner=self,
        )


def uuid_or_none(text: str) -> UUID | None:
    """Return an id, or None for what is none, such as the word of a new record."""
    try:
        return UUID(text)
    except ValueError:
        return None
