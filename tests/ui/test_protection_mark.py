"""Every page that has a client under turvakielto at hand carries the mark."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date

import pytest

import ui
from db import (
    attachments,
    clients,
    handovers,
    merging,
    officials,
    plans,
    projects,
    referrals,
    threads,
)
from tekoto import clock, vocabulary
from tekoto.attachment import NewAttachment
from tekoto.client import Client
from tekoto.merging import Absorbed
from tekoto.plan import Plan, PlanForm
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.thread import Thread, ThreadForm
from tests.db.network_office import protection
from tests.fixtures.files import pdf_bytes
from tests.ui.office import Office
from tests.ui.test_reply_page import sent_file
from ui.absorbed_page import AbsorbedPage
from ui.appointment_page import AppointmentPage
from ui.assessment_editor import AssessmentEditor
from ui.attachment_page import AttachmentPage
from ui.badge import Badge
from ui.card import Notice
from ui.case_state import CaseStatePage
from ui.class_list_editor import ClassListEditor
from ui.class_list_outgoing import Chosen
from ui.client_deletion import ClientDeletionPage
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage
from ui.client_view import load
from ui.duplicates_page import DuplicatesPage
from ui.handed_over_page import FormerCasePage
from ui.merge_page import MergePage
from ui.minutes_editor import MinutesEditor
from ui.note_editor import NoteEditor
from ui.page import Page
from ui.plan_compare import PlanCompare
from ui.plan_editor import PlanEditor
from ui.plan_review import PlanReviewPage
from ui.project_participation import ParticipationEditor
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.reply_page import ReplyPage
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage

# Lists, in which each row carries the mark itself, and pages without any client.
# Their mark is that of a row or of an answer, which tests/ui/test_network_packets.py and
# tests/ui/test_transfers.py give, and tests/ui/test_notes_paper.py.
SHOWN_ELSEWHERE = {"NotesPaperPage", "PacketOutPage", "RecognisePage", "TransferPage"}
WITHOUT_ONE = {
    "ActsPage",
    "BulkEditPage",
    "CardPage",
    "CaseloadExportPage",
    "ClientsPage",
    "ColumnsPage",
    "FilterPage",
    "HandedOverPage",
    "ImportPage",
    "MonitoringPage",
    "NetworkPage",
    "PacketInPage",
    "ProjectEditor",
    "RecoveryCodePage",
    "SettingsPage",
    "TodayPage",
}


def _client_page(office: Office, client: Client, _tmp) -> Page:
    return ClientPage(office.desk, client.id)


def _editor(office: Office, client: Client, _tmp) -> Page:
    return ClientEditor(office.desk, client)


def _state(office: Office, client: Client, _tmp) -> Page:
    return CaseStatePage(office.desk, client)


def _deletion(office: Office, client: Client, _tmp) -> Page:
    return ClientDeletionPage(office.desk, client)


def _note(office: Office, client: Client, _tmp) -> Page:
    page = NoteEditor(office.desk)
    page.start(client.id, "Cabdi")
    return page


def _referral_editor(office: Office, client: Client, _tmp) -> Page:
    return ReferralEditor(office.desk, client)


def _class_list(office: Office, client: Client, _tmp) -> Page:
    chosen = Chosen(client.id, "Cabdi", client.protected)
    return ClassListEditor(office.desk, chosen=(chosen,))


def _referral(office: Office, client: Client, tmp) -> Page:
    changes = protection() if client.protected else {}
    made, _file = sent_file(office, tmp, **changes)
    return ReferralPage(office.desk, referrals.referral(office.store, office.actor, made.id))


def _reply(office: Office, client: Client, tmp) -> Page:
    changes = protection() if client.protected else {}
    _made, file = sent_file(office, tmp, **changes)
    return ReplyPage(office.desk, [file])


def _participation(office: Office, client: Client, _tmp) -> Page:
    fund = vocabulary.codes("funds")[-1]
    form = ProjectForm("Hanke", fund, date(2024, 1, 1), date(2027, 12, 31))
    project = projects.create(office.store, office.actor, form)
    taking_part = ParticipationForm(client.id, project.id, clock.today())
    known = projects.join(office.store, office.actor, taking_part)
    return ParticipationEditor(office.desk, project, known)


def _attachment(office: Office, client: Client, _tmp) -> Page:
    files = [NewAttachment("Todistus", pdf_bytes())]
    (kept,) = attachments.add(office.store, office.actor, client.id, files)
    return AttachmentPage(office.desk, kept, client.number, protected=client.protected)


def _former(office: Office, client: Client, _tmp) -> Page:
    elsewhere = officials.create_office(office.store, "Toinen toimisto")
    other = office.network.colleague(office_id=elsewhere.id)
    handovers.hand_over(office.store, office.actor, client.id, client.version, other.user_id)
    case = handovers.former_case(office.store, office.actor, client.id)
    return FormerCasePage(office.desk, case)


def _appointment(office: Office, client: Client, _tmp) -> Page:
    return AppointmentPage(office.desk, client)


def _signed(office: Office, client: Client) -> Plan:
    today = clock.today()
    form = PlanForm("integration", plans.regime_on(today), today, today)
    return plans.save_signed(office.store, office.actor, client.id, form, today)


def _plan_editor(office: Office, client: Client, _tmp) -> Page:
    return PlanEditor(office.desk, load(office.store, office.actor, client.id))


def _plan_compare(office: Office, client: Client, _tmp) -> Page:
    versions = (_signed(office, client), _signed(office, client))
    return PlanCompare(office.desk, client, versions)


def _plan_review(office: Office, client: Client, _tmp) -> Page:
    return PlanReviewPage(office.desk, client, _signed(office, client), ())


def _assessment(office: Office, client: Client, _tmp) -> Page:
    return AssessmentEditor(office.desk, load(office.store, office.actor, client.id))


def _duplicates(office: Office, client: Client, _tmp) -> Page:
    return DuplicatesPage(office.desk, client)


def _merge(office: Office, client: Client, _tmp) -> Page:
    other = office.network.client(hetu="")
    return MergePage(office.desk, merging.preview(office.store, office.actor, other.id, client.id))


def _absorbed(office: Office, client: Client, _tmp) -> Page:
    return AbsorbedPage(office.desk, Absorbed(client, ()))


def _thread(office: Office, client: Client) -> Thread:
    return threads.begin(office.store, office.actor, ThreadForm("Opinnot"), client.id)


def _thread_page(office: Office, client: Client, _tmp) -> Page:
    return ThreadPage(office.desk, _thread(office, client).id)


def _thread_editor(office: Office, client: Client, _tmp) -> Page:
    return ThreadEditor(office.desk, known=_thread(office, client))


def _minutes(office: Office, client: Client, _tmp) -> Page:
    return MinutesEditor(office.desk, _thread(office, client))


MAKERS: dict[type[Page], Callable[..., Page]] = {
    ClientPage: _client_page,
    ClientEditor: _editor,
    CaseStatePage: _state,
    ClientDeletionPage: _deletion,
    NoteEditor: _note,
    ReferralEditor: _referral_editor,
    ClassListEditor: _class_list,
    ReferralPage: _referral,
    ReplyPage: _reply,
    ParticipationEditor: _participation,
    AttachmentPage: _attachment,
    FormerCasePage: _former,
    AppointmentPage: _appointment,
    PlanEditor: _plan_editor,
    PlanCompare: _plan_compare,
    PlanReviewPage: _plan_review,
    AssessmentEditor: _assessment,
    DuplicatesPage: _duplicates,
    MergePage: _merge,
    AbsorbedPage: _absorbed,
    ThreadPage: _thread_page,
    ThreadEditor: _thread_editor,
    MinutesEditor: _minutes,
}


def _pages() -> Iterator[type[Page]]:
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"ui.{module.name}")
    waiting = [Page]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("ui."):
                yield kind


def test_every_page_is_known_to_have_a_client_or_none() -> None:
    unknown = {kind.__name__ for kind in _pages()} - WITHOUT_ONE - SHOWN_ELSEWHERE
    assert unknown - {kind.__name__ for kind in MAKERS} == set()


@pytest.mark.parametrize("kind", MAKERS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("hidden", [True, False], ids=["protected", "open"])
def test_the_page_carries_the_mark(office, kind, hidden, tmp_path):
    client = office.network.client(**(protection() if hidden else {}))
    client = clients.open_client(office.store, office.actor, client.id)
    office.open()
    page = MAKERS[kind](office, client, tmp_path)
    office.desk.open_task(page)
    office.settle()
    assert office.page() is page
    marks = [one for one in page.findChildren(Badge) if one.text() == "Turvakielto"]
    banners = [one for one in page.findChildren(Notice) if "urvakielto" in one.label.text()]
    assert any(one.isVisible() for one in (*marks, *banners)) is hidden
