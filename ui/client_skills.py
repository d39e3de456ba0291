"""The skills tab: language drawn as progress, literacy, schooling, recognition, work and cards."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import competence
from db.competence import SkillsView
from tekoto.plan import Competence, Education, LanguageLevel, WorkExperience
from tekoto.recognition import Recognition
from tekoto.record import Card, Licence, Literacy, Skill, Withdrawn
from ui import theme
from ui.client_view import ClientView
from ui.desk import Desk
from ui.fact_part import FactPart
from ui.page import scrolling
from ui.skills_background import EducationPart, WorkPart
from ui.skills_cards import CardPart, LicencePart, SkillPart
from ui.skills_language import LevelsPart, LiteracyPart, ProgressCard, sorted_levels
from ui.skills_recognition import RecognitionPart


class ClientSkills(QWidget):
    """Competence of one client: facts are added, a wrong one is taken back with a reason.

    The parts are made, and what only they show is read, when the tab is first looked at.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._known = Competence()
        self._stale = True
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._progress: ProgressCard | None = None
        self._parts: dict[type[object], FactPart[Any]] = {}

    def show_view(self, view: ClientView) -> None:
        """Show a client's competence, at once or when the tab comes to the front."""
        self._client_id, self._known, self._stale = view.client.id, view.competence, True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the parts and read what is not shown elsewhere."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        self._progress = ProgressCard()
        column.addWidget(self._progress)
        self._parts = {
            LanguageLevel: LevelsPart(self._desk),
            Literacy: LiteracyPart(self._desk),
            Education: EducationPart(self._desk),
            Recognition: RecognitionPart(self._desk),
            WorkExperience: WorkPart(self._desk),
            Skill: SkillPart(self._desk),
            Card: CardPart(self._desk),
            Licence: LicencePart(self._desk),
        }
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self._outer.addWidget(scrolling(content, self.tr("Osaaminen ja kieli")))

    def _read(self) -> None:
        if self._client_id is None:
            return
        if self._progress is None:
            self._build()
        self._stale = False
        known, client_id = self._known, self._client_id
        if self._progress is not None:
            self._progress.show_levels(known.languages)
        self._parts[LanguageLevel].show_facts(client_id, sorted_levels(known.languages))
        self._parts[Education].show_facts(client_id, known.education)
        self._parts[WorkExperience].show_facts(client_id, known.work)
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: competence.skills_view(store, actor, client_id), self._show)

    def _show(self, view: SkillsView) -> None:
        client_id = self._client_id
        if client_id is None:
            return
        shown: dict[type[object], Sequence[object]] = {
            Literacy: view.literacy,
            Recognition: view.recognitions,
            Skill: view.skills,
            Card: view.cards,
            Licence: view.licences,
        }
        for kind, facts in shown.items():
            self._parts[kind].show_facts(client_id, facts)
        for kind, part in self._parts.items():
            part.show_more(view.missing, _of(kind, view.withdrawn))


def _of(kind: type[object], withdrawn: Iterable[Withdrawn]) -> list[Withdrawn]:
    return [one for one in withdrawn if isinstance(one.fact, kind)]
