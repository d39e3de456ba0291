"""Pictures of one client's case: her tabs with their forms, and every editor that opens over it.

A chapter brings something to the front and yields the name of its picture.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from db import attachments, clients, handovers, plan_reviews
from db import referrals as db_referrals
from tekoto.referral import ReferralState
from ui.absorbed_page import AbsorbedPage
from ui.appointment_page import AppointmentPage
from ui.assessment_editor import AssessmentEditor
from ui.attachment_page import AttachmentPage
from ui.case_state import CaseStatePage
from ui.class_list_editor import ClassListEditor
from ui.client_deletion import ClientDeletionPage
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage
from ui.client_view import load
from ui.duplicates_page import DuplicatesPage
from ui.fact_part import FactPart
from ui.handed_over_page import FormerCasePage
from ui.holders_card import HoldersCard
from ui.inline_form import InlineForm
from ui.member_form import FamilyMemberForm
from ui.merge_page import MergePage
from ui.note_editor import NoteEditor
from ui.path_form import PathForm
from ui.path_templates import TemplateForm
from ui.plan_compare import PlanCompare
from ui.plan_editor import PlanEditor
from ui.plan_review import PlanReviewPage
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.reply_page import ReplyPage
from ui.screen import bring_into_view
from ui.shots_class_list import listed
from ui.shots_scene import Scene
from ui.task_list import TaskList
from ui.task_opener import TaskOpener

PAGES = (
    AbsorbedPage,
    AppointmentPage,
    AssessmentEditor,
    AttachmentPage,
    CaseStatePage,
    ClassListEditor,
    ClientDeletionPage,
    ClientEditor,
    ClientPage,
    DuplicatesPage,
    FormerCasePage,
    MergePage,
    NoteEditor,
    PlanCompare,
    PlanEditor,
    PlanReviewPage,
    ReferralEditor,
    ReferralPage,
    ReplyPage,
)
"""The pages that these chapters show."""

NAME, PROTECTED, TWIN, MERGED = "rania", "solheim", "hossaini muhammed", "tesfay"
"""Whom the pictures show, as one searches for them."""
_TABS = ("summary", "plan", "situation", "skills", "notes", "referrals", "documents", "history")


def tabs(scene: Scene) -> Iterator[str]:
    """Every tab of a client, and the head of one under turvakielto."""
    for part in _TABS:
        scene.client(NAME, part)
        yield f"client-{part}"
    scene.client(PROTECTED)
    yield "client-protected"


def forms(scene: Scene) -> Iterator[str]:
    """Every form that opens inside a tab, one after another."""
    for part in _TABS:
        scene.client(NAME, part)
        for fact in [one for one in scene.page().findChildren(FactPart) if one.isVisible()]:
            fact.open_form()
            scene.settle()
            yield from _closed_after(scene, f"client-{part}-{_name(fact)}")
        for number, form in enumerate(scene.forms()):
            if isinstance(form, PathForm | TemplateForm | FamilyMemberForm):
                continue
            form.open()
            scene.settle()
            yield from _closed_after(scene, f"client-{part}-form-{number}")


def path(scene: Scene) -> Iterator[str]:
    """The forms of the path, and the path on a screen that is turned to the client."""
    scene.client(NAME, "plan")
    scene.press("PathCard", "Lisää vaihe")
    yield "client-plan-step"
    scene.press("PathCard", "Valitse polkumalli")
    yield "client-plan-template"
    scene.press("PathCard", "Näytä poistetut")
    yield "client-plan-removed"
    scene.press("PathCard", "Näytä asiakkaalle")
    # What fills a screen is made as large as the window, for there is no screen here.
    scene.front().resize(scene.window.size())
    scene.settle()
    yield "client-path"


def family(scene: Scene) -> Iterator[str]:
    """A new member of the family."""
    scene.client(NAME, "situation")
    scene.press("FamilyCard", "Lisää perheenjäsen")
    yield "client-situation-member"


def consent(scene: Scene) -> Iterator[str]:
    """A consent that was taken back, who still holds what it gave, and a field of the office."""
    scene.client(TWIN, "situation")
    bring_into_view(scene.child(HoldersCard))
    scene.settle()
    yield "client-holders"


def client_editor(scene: Scene) -> Iterator[str]:
    """A new client, and a known one."""
    scene.command("client.new")
    yield "client-new"
    scene.client(NAME)
    scene.command("client.edit")
    yield "client-edit"


def note(scene: Scene) -> Iterator[str]:
    """A new note, for her and for nobody yet."""
    scene.command("note.new")
    yield "note-new"
    scene.escape()
    scene.client(NAME)
    scene.command("note.new")
    yield "note"
    scene.press("NoteTemplates", "Tallenna pohjaksi")
    yield "note-template"


def appointments(scene: Scene) -> Iterator[str]:
    """A new appointment, and how one is closed."""
    scene.client(NAME)
    scene.command("appointment.new")
    yield "appointment-new"
    scene.clear()
    rows = [row.row for row in scene.child(TaskList).rows() if row.row.meeting is not None]
    if rows:
        TaskOpener(scene.desk, scene.page()).open(rows[0])
        scene.settle()
        yield "appointment"
        scene.command("appointment.close")
        yield "appointment-close"


def plan_pages(scene: Scene) -> Iterator[str]:
    """The assessment, the plan, its review and two versions side by side."""
    scene.client(NAME)
    scene.command("assessment.new")
    yield "assessment"
    yield from _all_forms(scene, "assessment")
    scene.client(NAME)
    scene.command("plan.new")
    yield "plan"
    yield from _all_forms(scene, "plan")
    view = load(scene.store, scene.actor, scene.person(NAME))
    reviews = plan_reviews.for_client(scene.store, scene.actor, view.client.id)
    scene.task(PlanReviewPage(scene.desk, view.client, view.plans[0], reviews))
    yield "plan-review"
    scene.escape()
    scene.task(PlanCompare(scene.desk, view.client, view.plans))
    yield "plan-compare"


def case(scene: Scene) -> Iterator[str]:
    """What may happen to a case, whom the office has given away, and a wrong client."""
    scene.client(NAME)
    scene.command("client.state")
    yield "case-state"
    yield from _all_forms(scene, "case-state")
    given = handovers.given_away(scene.store, scene.actor)
    known = handovers.former_case(scene.store, scene.actor, given[0].client_id)
    scene.task(FormerCasePage(scene.desk, known))
    yield "handed-over-case"
    scene.client(NAME)
    scene.command("client.delete")
    yield "client-delete"


def two_records(scene: Scene) -> Iterator[str]:
    """Two records of one man, side by side, and what a merge leaves behind."""
    scene.client(TWIN)
    scene.command("client.duplicates")
    yield "duplicates"
    scene.press("DuplicatePanel", "Vertaa ja yhdistä")
    yield "merge"
    scene.client(MERGED)
    yield "merged"
    scene.press("MergedNotice", "Näytä alkuperäiset tiedot")
    yield "absorbed"


def documents(scene: Scene) -> Iterator[str]:
    """A file of the case."""
    client = clients.open_client(scene.store, scene.actor, scene.person(NAME))
    kept = attachments.for_client(scene.store, scene.actor, client.id)
    scene.task(AttachmentPage(scene.desk, kept[0], client.number))
    yield "attachment"


def referrals(scene: Scene) -> Iterator[str]:
    """A referral being written, as it leaves, once it is sent, and its answer."""
    client = clients.open_client(scene.store, scene.actor, scene.person(NAME))
    scene.client(NAME)
    scene.command("referral.new")
    yield "referral-new"
    scene.escape()
    if scene.draft is not None:
        scene.task(ReferralEditor(scene.desk, client, scene.draft))
        scene.command("referral.preview")
        yield "referral-preview"
        scene.draft = db_referrals.referral(scene.store, scene.actor, scene.draft.id)
    if scene.sent is not None:
        scene.task(ReferralPage(scene.desk, scene.sent))
        yield "referral"
        yield from _all_forms(scene, "referral")
    scene.clear()
    known = db_referrals.for_client(scene.store, scene.actor, scene.person(TWIN))
    answered = [one for one in known if one.state is ReferralState.ANSWERED]
    scene.task(ReferralPage(scene.desk, answered[0]))
    yield "referral-answered"
    scene.clear()
    scene.task(ReplyPage(scene.desk, [scene.answered]))
    yield "reply"


def class_list(scene: Scene) -> Iterator[str]:
    """A class list as it leaves, and with its rows answered."""
    chosen, form = listed(scene)
    scene.task(ClassListEditor(scene.desk, chosen=chosen, like=form))
    yield "class-list"
    scene.command("referral.preview")
    yield "class-list-preview"
    scene.clear()
    scene.task(ReplyPage(scene.desk, [scene.list_answered]))
    yield "class-list-reply"


def _all_forms(scene: Scene, name: str) -> Iterator[str]:
    """Open the forms of a page, one after another."""
    for number, form in enumerate(scene.forms()):
        form.open()
        scene.settle()
        yield from _closed_after(scene, f"{name}-form-{number}")


def _closed_after(scene: Scene, name: str) -> Iterator[str]:
    """Yield the name of a picture, then close the forms that it shows."""
    yield name
    for form in scene.page().findChildren(InlineForm):
        if form.is_open():
            form.close_for_now()
    scene.settle()


def _name(part: QWidget) -> str:
    return type(part).__name__.removesuffix("Part").lower()


CHAPTERS = (
    tabs,
    forms,
    path,
    family,
    consent,
    client_editor,
    note,
    appointments,
    plan_pages,
    case,
    two_records,
    documents,
    referrals,
    class_list,
)
"""In the order of the pictures."""
