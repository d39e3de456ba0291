"""Languages, schooling, work and the rest of the record: facts that are added and withdrawn."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from db import audit, fact_kinds, facts
from db.guard import case_to_change, case_to_read, hides_place
from db.recognitions import placeless_recognition, recognitions_of, withdrawn_recognitions
from db.store import Store
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.permission import may_do_casework
from tekoto.plan import Competence, Education, LanguageLevel, WorkExperience
from tekoto.recognition import Recognition
from tekoto.record import Card, Licence, Literacy, Missing, Skill, Withdrawn
from tekoto.text import needed_reason

_SECTION = "competence"


@dataclass(frozen=True, slots=True)
class SkillsView:
    """What the skills tab shows beside languages, schooling and work."""

    literacy: tuple[Literacy, ...]
    recognitions: tuple[Recognition, ...]
    skills: tuple[Skill, ...]
    licences: tuple[Licence, ...]
    cards: tuple[Card, ...]
    missing: tuple[Missing, ...]
    withdrawn: tuple[Withdrawn, ...]


def add(store: Store, actor: Actor, client_id: UUID, *facts_of_one_kind: object) -> None:
    """Add facts of one kind, all or none; raises as ``tekoto.record_check`` says of the kind."""
    kind = fact_kinds.kind_of(facts_of_one_kind[0])
    with store.write() as session:
        case = case_to_change(session, actor, client_id)
        if kind.guard is not None:
            kind.guard(actor, case)
        facts.put(session, actor, client_id, kind, facts_of_one_kind)
        section = kind.section
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=section)


def withdraw(store: Store, actor: Actor, fact_id: UUID, reason: str) -> Competence:
    """Take back a wrong fact: it stays in the store with who took it back, when and why.

    Withdrawing twice changes nothing. Raises InvalidInputError ``competence.reason_missing`` and
    NotFoundError ``competence.not_found``.
    """
    reason = needed_reason(reason, "competence.reason_missing")
    with store.write() as session:
        kind, row = facts.found(session, fact_kinds.ALL, fact_id)
        client_id = row.client_id
        case = case_to_change(session, actor, client_id)
        if kind.guard is not None:
            kind.guard(actor, case)
        facts.take_back(session, actor, kind, row, reason)
        made = competence_of(session, client_id)
        section = kind.section
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=section)
        return made


def bring_back(store: Store, actor: Actor, fact_id: UUID) -> None:
    """Let a fact that was withdrawn hold again. Raises NotFoundError ``competence.not_found``."""
    with store.write() as session:
        kind, row = facts.found(session, fact_kinds.ALL, fact_id)
        client_id = row.client_id
        case = case_to_change(session, actor, client_id)
        if kind.guard is not None:
            kind.guard(actor, case)
        facts.bring_back(session, actor, kind, row)
        section = kind.section
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=section)


def for_client(store: Store, actor: Actor, client_id: UUID) -> Competence:
    """Return what holds of a client's languages, schooling and work, newest first.

    Roles that do no casework get no free text about a client under turvakielto: it names places.
    """
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        made = competence_of(access.session, client_id)
        return _placeless(made) if hides_place(access.session, actor, client_id) else made


def _placeless(made: Competence) -> Competence:
    return replace(
        made,
        languages=tuple(replace(one, assessor="") for one in made.languages),
        education=tuple(
            replace(one, title="", original_title="", institution="") for one in made.education
        ),
        work=tuple(replace(one, description="", employer="") for one in made.work),
    )


def skills_view(store: Store, actor: Actor, client_id: UUID) -> SkillsView:
    """Return the rest of the skills tab, with the facts that were taken back.

    Roles that do no casework get no free text about a client under turvakielto, and nothing that
    was taken back about anybody.
    """
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        view = SkillsView(
            literacy=facts.holding(session, fact_kinds.LITERACY, Literacy, client_id),
            recognitions=recognitions_of(session, client_id),
            skills=facts.holding(session, fact_kinds.SKILL, Skill, client_id),
            licences=facts.holding(session, fact_kinds.LICENCE, Licence, client_id),
            cards=facts.holding(session, fact_kinds.CARD, Card, client_id),
            missing=missing_of(session, client_id),
            withdrawn=(
                *facts.withdrawn(session, fact_kinds.COMPETENCE, client_id),
                *withdrawn_recognitions(session, client_id),
            ),
        )
        if not may_do_casework(actor):
            view = replace(view, withdrawn=())
        return _placeless_rest(view) if hides_place(session, actor, client_id) else view


def _placeless_rest(view: SkillsView) -> SkillsView:
    return replace(
        view,
        literacy=tuple(replace(one, assessor="") for one in view.literacy),
        recognitions=tuple(placeless_recognition(one) for one in view.recognitions),
        skills=(),
        cards=tuple(replace(one, name="", number="") for one in view.cards),
    )


def competence_of(session: Session, client_id: UUID) -> Competence:
    """Return the languages, schooling and work that hold, inside a transaction."""
    return Competence(
        languages=facts.holding(session, fact_kinds.LEVEL, LanguageLevel, client_id),
        education=facts.holding(session, fact_kinds.EDUCATION, Education, client_id),
        work=facts.holding(session, fact_kinds.WORK, WorkExperience, client_id),
    )


def whole_competence_of(session: Session, client_id: UUID) -> Competence:
    """Return also what a letter may carry of recognitions, cards and driving licences."""
    known = competence_of(session, client_id)
    return Competence(
        known.languages,
        known.education,
        known.work,
        recognitions_of(session, client_id),
        facts.holding(session, fact_kinds.CARD, Card, client_id),
        facts.holding(session, fact_kinds.LICENCE, Licence, client_id),
        missing_of(session, client_id),
    )


def missing_of(session: Session, client_id: UUID) -> tuple[Missing, ...]:
    """Return the newest answer to why each empty part of the record is empty."""
    answers: dict[str, Missing] = {}
    for one in facts.holding(session, fact_kinds.MISSING, Missing, client_id):
        answers.setdefault(one.section, one)
    return tuple(answers.values())
