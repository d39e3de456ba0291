"""Opening exactly what a row of the day is about."""

from uuid import UUID

from PySide6.QtCore import QObject

from db import appointments, clients, referrals
from tekoto.appointment import Appointment
from tekoto.client import Client
from tekoto.referral import Referral, ReferralState
from tekoto.today import TaskKind, TodayRow
from ui.appointment_page import AppointmentPage
from ui.case_state import CaseStatePage
from ui.client_editor import ClientEditor
from ui.desk import Desk
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.thread_page import ThreadPage

_REFERRALS = (TaskKind.REPLY_AWAITED, TaskKind.REPLY_RECEIVED, TaskKind.DRAFT_REFERRAL)
_TABS = {
    TaskKind.PLAN_EXPIRED: "plan",
    TaskKind.PLAN_ENDING: "plan",
    TaskKind.DRAFT_PLAN: "plan",
    TaskKind.DEADLINE: "plan",
    TaskKind.CONSENT_ENDING: "situation",
    TaskKind.CARD_ENDING: "skills",
    TaskKind.PLAN_RE_SIGN: "plan",
}
_CASE = (TaskKind.PROTECTION_LEFT, TaskKind.PAUSE_ENDING)
_FIELDS = {
    TaskKind.PERMIT_ENDING: "permit_to",
    TaskKind.PROTECTION_ENDING: "protection_to",
}


class TaskOpener:
    """Knows the page of each kind of row; answers are dropped when ``owner`` is gone."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        self._desk, self._owner = desk, owner

    def open(self, row: TodayRow) -> None:
        """Open the record of a row."""
        client_id = row.client_id
        if row.thread_id is not None:
            self._desk.open_task(ThreadPage(self._desk, row.thread_id))
        elif client_id is None:
            return
        elif row.kind in _REFERRALS:
            self._open_referral(row, client_id)
        elif row.kind is TaskKind.APPOINTMENT:
            self._open_appointment(row, client_id)
        elif row.kind in _CASE:
            self._open_case(client_id)
        elif row.kind in _FIELDS:
            self._open_editor(row, client_id)
        else:
            self._desk.open_client(client_id, _TABS.get(row.kind, ""))

    def _open_referral(self, row: TodayRow, client_id: UUID) -> None:
        desk = self._desk
        store, actor = desk.store, desk.actor

        def work() -> tuple[Client, Referral]:
            client = clients.open_client(store, actor, client_id, section="referral")
            return client, referrals.referral(store, actor, row.record_id)

        def show(found: tuple[Client, Referral]) -> None:
            client, referral = found
            if referral.state in (ReferralState.DRAFT, ReferralState.CHECKED):
                desk.open_task(ReferralEditor(desk, client, referral))
            else:
                desk.open_task(ReferralPage(desk, referral))

        desk.ask(work, show, owner=self._owner)

    def _open_appointment(self, row: TodayRow, client_id: UUID) -> None:
        desk = self._desk
        store, actor = desk.store, desk.actor

        def work() -> tuple[Client, Appointment]:
            client = clients.open_client(store, actor, client_id, section="appointment")
            return client, appointments.appointment(store, actor, row.record_id)

        desk.ask(
            work,
            lambda found: desk.open_task(AppointmentPage(desk, *found)),
            owner=self._owner,
        )

    def _open_case(self, client_id: UUID) -> None:
        desk = self._desk
        store, actor = desk.store, desk.actor
        desk.ask(
            lambda: clients.open_client(store, actor, client_id),
            lambda client: desk.open_task(CaseStatePage(desk, client)),
            owner=self._owner,
        )

    def _open_editor(self, row: TodayRow, client_id: UUID) -> None:
        desk = self._desk
        store, actor = desk.store, desk.actor

        def show(client: Client) -> None:
            editor = ClientEditor(desk, client)
            editor.start_at(_FIELDS[row.kind])
            desk.open_task(editor)

        desk.ask(lambda: clients.open_client(store, actor, client_id), show, owner=self._owner)
