"""An assessment of service needs: the topics of the interview, and how far it is."""

from uuid import UUID

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import assessments
from tekoto import clock, dates
from tekoto.assessment import (
    CLOSED,
    OPEN,
    Assessment,
    AssessmentForm,
    AssessmentState,
    next_states,
)
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.plan import Competence
from tekoto.regime import regime_on
from ui import theme
from ui.actions import make_action
from ui.assessment_fields import AssessmentFields
from ui.badge import protection_badge
from ui.client_view import ClientView
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.form_draft import DraftPlace
from ui.numbers import years_text
from ui.page import Page, PageHeader, scrolling
from ui.refusal import Refusal
from ui.words import country_name, language_name, word

KIND, NEW = "assessment", "new"
_SKILLS = ("listening", "speaking", "reading", "writing")


class AssessmentEditor(Page):
    """Writes one assessment down; a done one is shown and cannot be changed."""

    def __init__(self, desk: Desk, view: ClientView, known: Assessment | None = None) -> None:
        super().__init__(desk)
        self._view, self._known = view, known
        self._closed = known is not None and known.state in CLOSED
        regime = known.regime if known else regime_on(clock.today())
        form = view.client.form
        self._name = PersonName(form.family_name, form.given_names)
        whose = f"{isolate(self._name.display_name)} · {word('assessment_kinds', regime)}"
        self._header = PageHeader(self.tr("Palvelutarpeen arviointi"), whose)
        if view.client.protected:
            self._header.add_badge(protection_badge())
        self._fields = AssessmentFields(view.client, self._states(), desk.actor.name)
        self._error = Refusal()
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._save.setEnabled(not self._closed)
        key = draft_key(view.client.id, known)
        words = self.tr("Tästä arvioinnista on keskeneräinen luonnos, jota ei tallennettu.")
        fields = self._fields
        version = known.version if known else 0
        self._offer = DraftOffer(desk, KIND, key, words, fields.raw, fields.put_raw, version)
        self._keeper = self._offer.keeper
        self._build()
        if known is not None:
            self._fields.put(known.form, known.state)
        else:
            self._fields.put(self._proposed(), AssessmentState.STARTED)
        if not self._closed:
            self._fields.edited.connect(self._keeper.touch)
            self._keeper.look()

    def draft_place(self) -> DraftPlace:
        """Keep the drafts of the form of a part with the client."""
        return DraftPlace(self.desk, str(self._view.client.id), self._name.listing_name, "plan")

    def _states(self) -> tuple[AssessmentState, ...]:
        if self._known is None:
            return (*OPEN, AssessmentState.DONE)
        state = self._known.state
        ahead = next_states(state)
        more = (AssessmentState.TO_COMPLETE, AssessmentState.DONE) if state in OPEN[:1] else ()
        return (state, *ahead, *more)

    def _build(self) -> None:
        self._error.hide()
        hint = QLabel(
            self.tr("Valmista arviointia ei voi muuttaa. Uusi arviointi korvaa sen.")
            if self._closed
            else self.tr(
                "Ctrl+S tallentaa. Valmis arviointi sisältää jokaisen kohdan; jos tarvetta ei ole, "
                "kirjoita se."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        for widget in (self._error, self._offer, hint, self._fields):
            column.addWidget(widget)
        if self._closed:
            self._fields.set_read_only()
        self.body.addWidget(self._header)
        self.body.addWidget(scrolling(content, self.tr("Palvelutarpeen arviointi")), 1)
        self._fields.busy.connect(lambda busy: self._save.setEnabled(not busy))
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)

    def _proposed(self) -> AssessmentForm:
        """Return what the case already tells, so that nothing is asked twice."""
        client, today = self._view.client.form, clock.today()
        spoken = client.languages.interpreter_language or client.languages.contact_language
        literacy = word("literacy", client.literacy) if client.literacy != "unknown" else ""
        topics = (
            ("literacy", literacy),
            ("language_skills", _levels(self._view.competence)),
            ("service_needs", client.goal),
            ("background", self._background(self._view.competence)),
        )
        return AssessmentForm(
            planned_on=today,
            started_on=today,
            language=spoken,
            topics=tuple(pair for pair in topics if pair[1]),
        )

    def _background(self, competence: Competence) -> str:
        """Return schooling and work, a line each."""
        schools = ((one.title, one.country, one.years) for one in competence.education)
        work = ((one.occupation, one.country, one.years) for one in competence.work)
        lines = []
        for what, country, years in (*schools, *work):
            length = "" if years is None else self.tr("{0} v").format(years_text(years))
            lines.append(", ".join(part for part in (what, country_name(country), length) if part))
        return "\n".join(line for line in lines if line)

    def focus_first(self) -> None:
        """Start with the first topic."""
        self._fields.focus_first()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def save(self) -> None:
        """Save the assessment in the state chosen."""
        self._error.hide()
        self._fields.clear_errors()
        try:
            form, state = self._fields.form(), self._fields.state()
        except TekotoError as error:
            self._show_error(error)
            return
        self._save.setEnabled(False)
        store, actor, known = self.desk.store, self.desk.actor, self._known
        client_id = self._view.client.id
        self._keeper.save_form(
            lambda: assessments.save(store, actor, client_id, form, state, known),
            self._saved,
            self._show_error,
        )

    def _saved(self, assessment: Assessment) -> None:
        state = word("assessment_states", assessment.state)
        self.desk.tell(self.tr("Arviointi tallennettu: {0}.").format(state))
        self.desk.changed.emit("plan")
        self.desk.end_task(self._view.client.id)
        self.desk.open_client(self._view.client.id, "plan")

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(not self._closed)
        self._keeper.reopen()
        if not self._fields.show_error(error):
            self._error.say(error)


def draft_key(client_id: UUID, assessment: Assessment | None) -> str:
    """Return the key of what is typed into an assessment, or into a new one."""
    return f"{client_id}:{assessment.id if assessment else NEW}"


def _levels(competence: Competence) -> str:
    """Return the newest assessed level of each skill on one line."""
    newest = max((one.assessed_on for one in competence.languages), default=None)
    found = [
        one for one in competence.languages if one.assessed_on == newest and one.skill in _SKILLS
    ]
    found.sort(key=lambda one: (one.language, _SKILLS.index(one.skill)))
    if newest is None:
        return ""
    levels: dict[str, list[str]] = {}
    for one in found:
        text = f"{word('language_skills', one.skill)} {one.level}"
        levels.setdefault(language_name(one.language), []).append(text)
    words = "; ".join(f"{name}: {', '.join(texts)}" for name, texts in levels.items())
    return f"{words} ({dates.format_date(newest)})"
