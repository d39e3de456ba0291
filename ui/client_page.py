"""The client page: who she is, how things stand, and a tab for each part of her case."""

from uuid import UUID

from PySide6.QtWidgets import QTabWidget, QWidget

from tekoto import clock, dates
from tekoto.attachment import Attachment
from tekoto.case import CaseState
from tekoto.client import Client
from tekoto.names import PersonName, isolate
from tekoto.plan import Plan, PlanState
from tekoto.referral import Referral, ReferralState
from ui import client_view, theme
from ui.actions import make_action
from ui.attachment_page import AttachmentPage
from ui.badge import Badge, Tone
from ui.card import Notice
from ui.case_state import CaseStatePage
from ui.client_deletion import ClientDeletionPage
from ui.client_documents import ClientDocuments
from ui.client_editor import ClientEditor
from ui.client_history import ClientHistory
from ui.client_notes import ClientNotes
from ui.client_plan import ClientPlan
from ui.client_referrals import ClientReferrals
from ui.client_situation import ClientSituation
from ui.client_skills import ClientSkills
from ui.client_summary import ClientSummary
from ui.client_view import ClientView
from ui.desk import Desk
from ui.duplicates_page import DuplicatesPage
from ui.form_draft import DraftPlace
from ui.i18n import language
from ui.merged_notice import MergedNotice
from ui.note_editor import NoteEditor
from ui.notes_paper_page import NotesPaperPage
from ui.page import Page, PageHeader
from ui.protection_words import protection_text
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.words import language_name, municipality_name, word

_STATE_TONES = {
    CaseState.ACTIVE: Tone.INFO,
    CaseState.PAUSED: Tone.WARNING,
    CaseState.ENDED: Tone.NEUTRAL,
    CaseState.ANNOUNCED: Tone.NEUTRAL,
    CaseState.ARRIVED: Tone.INFO,
}

_LEAST_TABS = 260
_KINDS = ("appointment", "client", "note", "plan", "referral", "situation", "skills")


class ClientPage(Page):
    """Shows one client at a time; every tab is given the same ``ClientView``."""

    def __init__(self, desk: Desk, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.client_id = client_id
        self.view: ClientView | None = None
        self._header = PageHeader("")
        self._banner = Notice("", "alert")
        self._banner.hide()
        self._merged = MergedNotice(desk)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Asiakkaan tiedot"))
        self._summary = ClientSummary(desk, self.show_part)
        self._plan = ClientPlan(desk)
        self._situation = ClientSituation(desk)
        self._skills = ClientSkills(desk)
        self._notes = ClientNotes(desk)
        self._referrals = ClientReferrals(desk)
        self._documents = ClientDocuments(desk)
        self._history = ClientHistory(desk)
        self._edit = make_action("client.edit", self, self._edit_client)
        self._state = make_action("client.state", self, self._change_state)
        make_action("client.delete", self, self._delete_client)
        make_action("client.duplicates", self, self._find_duplicates)
        self._refer = make_action("referral.new", self, self._refer_client)
        make_action("plan.new", self, self._plan.new_plan)
        make_action("assessment.new", self, self._plan.new_assessment)
        make_action("attachment.add", self, self._attach_files)
        make_action("notes.paper", self, self._give_notes)
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._state)
        self._header.add_button(self._edit)
        self._header.add_button(self._refer, primary=True)
        self._lay_out()
        for tab, title in (
            (self._summary, self.tr("Yhteenveto")),
            (self._plan, self.tr("Suunnitelma ja polku")),
            (self._situation, self.tr("Perhe ja tilanne")),
            (self._skills, self.tr("Osaaminen ja kieli")),
            (self._notes, self.tr("Muistiinpanot")),
            (self._referrals, self.tr("Lähetteet")),
            (self._documents, self.tr("Liitteet")),
            (self._history, self.tr("Historia")),
        ):
            self._tabs.addTab(tab, title)
        self._wait()
        self._notes.note_wanted.connect(self._write_note)
        self._notes.paper_wanted.connect(self._give_notes)
        self._referrals.referral_opened.connect(self._open_referral)
        self._documents.opened.connect(self._open_attachment)
        self.desk.changed.connect(self._on_change)

    def _lay_out(self) -> None:
        column = self.column(self.tr("Asiakkaan tiedot"))
        if column is not self.body:
            self._tabs.setMinimumHeight(theme.scaled(_LEAST_TABS))
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._merged)
        column.addWidget(self._tabs, 1)

    def _parts(self) -> dict[str, QWidget]:
        return {
            "plan": self._plan,
            "situation": self._situation,
            "skills": self._skills,
            "notes": self._notes,
            "referrals": self._referrals,
            "documents": self._documents,
            "history": self._history,
        }

    def show_part(self, part: str) -> None:
        """Bring a tab to the front by its name."""
        self._tabs.setCurrentWidget(self._parts().get(part, self._summary))
        self._wait()

    def _wait(self) -> None:
        """Show no tab before the client has been read: it would say that there is nothing."""
        if self.view is None:
            self._tabs.currentWidget().hide()

    def part_in_front(self) -> str:
        """Return the name of the tab in front."""
        shown = self._tabs.currentWidget()
        return next((part for part, tab in self._parts().items() if tab is shown), "")

    def draft_place(self) -> DraftPlace | None:
        """Keep the drafts of this page's forms with the client."""
        if self.view is None:
            return None
        form = self.view.client.form
        name = PersonName(form.family_name, form.given_names).listing_name
        return DraftPlace(self.desk, str(self.client_id), name, self.part_in_front())

    def refresh(self) -> None:
        """Read the client again."""
        store, actor, client_id = self.desk.store, self.desk.actor, self.client_id
        self.desk.ask(lambda: client_view.load(store, actor, client_id), self._show)

    def focus_first(self) -> None:
        """Start at the tabs."""
        self._tabs.tabBar().setFocus()

    def _show(self, view: ClientView) -> None:
        if self.client_id not in (view.client.id, view.asked_id):
            return
        self.view = view
        self._tabs.currentWidget().show()
        client = view.client
        # A record that was merged into another shows that one.
        self.client_id = client.id
        self._merged.show_client(client)
        form = client.form
        name = PersonName(form.family_name, form.given_names)
        original = next((n.value for n in form.names if n.kind == "original_script"), "")
        words = f"{isolate(name.listing_name)}  {isolate(original)}" if original else ""
        self._header.set_title(words or isolate(name.listing_name))
        self._header.set_trail(self.tr("Asiakkaat › {0}").format(client.number))
        self._header.set_subtitle(self._facts(client))
        self._show_badges(view)
        self._show_banner(client)
        notes = self.tr("Muistiinpanot {0}").format(view.note_count or "")
        self._tabs.setTabText(self._tabs.indexOf(self._notes), notes)
        sent = self.tr("Lähetteet {0}").format(len(view.referrals) or "")
        self._tabs.setTabText(self._tabs.indexOf(self._referrals), sent)
        open_case = client.case.state is not CaseState.ENDED
        self._refer.setEnabled(open_case)
        for tab in (self._summary, self._plan, self._skills, self._notes):
            tab.show_view(view)
        self._situation.show_view(view)
        self._referrals.show_view(view)
        self._documents.show_view(view)
        self._history.show_view(view)

    def _facts(self, client: Client) -> str:
        form = client.form
        facts = []
        if form.birth is not None:
            age = dates.age_on(form.birth.value, clock.today())
            about = self.tr("n. ") if form.birth.approximate else ""
            facts.append(
                self.tr("s. {0} ({1}{2} v)").format(form.birth.display(language().code), about, age)
            )
        spoken = form.languages.interpreter_language or form.languages.mother_tongue
        if spoken:
            interpreted = form.languages.interpreter_needed
            template = self.tr("{0}, tulkki tarvitaan") if interpreted else "{0}"
            facts.append(template.format(language_name(spoken)))
        if form.municipality and not client.protected:
            facts.append(municipality_name(form.municipality))
        facts.append(self.tr("asiantuntija {0}").format(client.adviser_name))
        return " · ".join(facts)

    def _show_badges(self, view: ClientView) -> None:
        self._header.clear_badges()
        case = view.client.case
        text = word("case_states", case.state)
        if case.reason:
            reasons = "case_end_reasons" if case.state is CaseState.ENDED else "pause_reasons"
            text = f"{text}: {word(reasons, case.reason)}"
        self._header.add_badge(Badge(text, _STATE_TONES[case.state]))
        plan_badge = self._plan_badge(view.plans)
        if plan_badge is not None and case.state is not CaseState.ENDED:
            self._header.add_badge(plan_badge)

    def _plan_badge(self, plans: tuple[Plan, ...]) -> Badge | None:
        today = clock.today()
        for plan in plans:
            until = dates.format_date(plan.form.valid_to)
            state = plan.state_on(today)
            if state is PlanState.VALID:
                return Badge(self.tr("Suunnitelma voimassa {0} asti").format(until), Tone.SUCCESS)
            if state is PlanState.EXPIRED:
                return Badge(self.tr("Suunnitelma päättynyt {0}").format(until), Tone.ALERT)
        return Badge(self.tr("Ei suunnitelmaa"), Tone.WARNING)

    def _show_banner(self, client: Client) -> None:
        self._banner.setVisible(client.protected)
        if client.protected:
            self._banner.set_text(protection_text(client))

    def _refer_client(self) -> None:
        if self.view is not None:
            self.desk.open_task(ReferralEditor(self.desk, self.view.client))

    def _open_referral(self, referral: object) -> None:
        if self.view is None or not isinstance(referral, Referral):
            return
        if referral.state in (ReferralState.DRAFT, ReferralState.CHECKED):
            self.desk.open_task(ReferralEditor(self.desk, self.view.client, referral))
        else:
            self.desk.open_task(ReferralPage(self.desk, referral))

    def _attach_files(self) -> None:
        self.show_part("documents")
        self._documents.choose_files()

    def _open_attachment(self, attachment: object) -> None:
        if self.view is not None and isinstance(attachment, Attachment):
            client = self.view.client
            number, protected = client.number, client.protected
            page = AttachmentPage(self.desk, attachment, number, protected=protected)
            self.desk.open_task(page)

    def _edit_client(self) -> None:
        if self.view is not None:
            self.desk.open_task(ClientEditor(self.desk, self.view.client))

    def _change_state(self) -> None:
        if self.view is not None:
            self.desk.open_task(CaseStatePage(self.desk, self.view.client))

    def _give_notes(self) -> None:
        if self.view is not None:
            self.desk.open_task(NotesPaperPage(self.desk, self.view.client))

    def _delete_client(self) -> None:
        if self.view is not None:
            self.desk.open_task(ClientDeletionPage(self.desk, self.view.client))

    def _find_duplicates(self) -> None:
        if self.view is not None:
            self.desk.open_task(DuplicatesPage(self.desk, self.view.client))

    def _write_note(self, corrects: object) -> None:
        if self.view is None:
            return
        form = self.view.client.form
        name = PersonName(form.family_name, form.given_names).display_name
        editor = NoteEditor(self.desk)
        # An addendum belongs to the record of its note, also when that was merged into this one.
        owner = next(
            (note.form.client_id for note in self.view.notes if note.id == corrects),
            self.client_id,
        )
        editor.start(owner, name, corrects if isinstance(corrects, UUID) else None)
        self.desk.open_task(editor)

    def _on_change(self, kind: str) -> None:
        if self.isVisible() and kind in _KINDS:
            self.refresh()
