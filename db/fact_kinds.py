"""The kinds of facts: which table each is in, and what must hold before one is written."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from db import client_form, client_reader, facts
from db.facts import Kind
from db.tables.plan import EducationRecord, LanguageLevelRecord, WorkRecord
from db.tables.record import (
    CardRecord,
    GoalRecord,
    LabourStatusRecord,
    LicenceRecord,
    LimitRecord,
    LiteracyRecord,
    MissingRecord,
    SkillRecord,
)
from tekoto import clock
from tekoto.access import Actor
from tekoto.dates import local_date
from tekoto.permission import check_limits
from tekoto.plan import Education, LanguageLevel, WorkExperience
from tekoto.record import (
    UNKNOWN,
    Card,
    Goal,
    LabourStatus,
    Licence,
    Limit,
    Literacy,
    Missing,
    Skill,
)
from tekoto.record_check import (
    checked_card,
    checked_education,
    checked_goal,
    checked_level,
    checked_licence,
    checked_limit,
    checked_literacy,
    checked_missing,
    checked_skill,
    checked_status,
    checked_work,
)

_LONG = "long"


def _keep_literacy(session: Session, actor: Actor, client_id: UUID) -> None:
    """Make what the form says of literacy a fact before the first one is added."""
    level = client_reader.load(session, client_id).form.literacy
    if level != UNKNOWN and not _own_facts(session, LITERACY, Literacy, client_id):
        day = _recorded_on(session, client_id)
        old = Literacy(level, day)
        session.add(facts.row_of(LITERACY, old, client_id, actor.user_id))
        session.flush()


def _follow_literacy(session: Session, actor: Actor, client_id: UUID) -> None:
    held = facts.holding(session, LITERACY, Literacy, client_id)
    client_form.put(session, actor, client_id, literacy=held[0].level if held else UNKNOWN)


def _keep_goal(session: Session, actor: Actor, client_id: UUID) -> None:
    """Make the goal that the form holds a fact before the first one is added."""
    text = client_reader.load(session, client_id).form.goal.strip()
    if text and not _own_facts(session, GOAL, Goal, client_id):
        old = Goal(text, _LONG, _recorded_on(session, client_id))
        session.add(facts.row_of(GOAL, old, client_id, actor.user_id))
        session.flush()


def _follow_goal(session: Session, actor: Actor, client_id: UUID) -> None:
    """Let the form, and with it the letter, say the newest long-term goal, else the newest."""
    held = facts.holding(session, GOAL, Goal, client_id)
    first = next((one for one in held if one.term == _LONG), held[0] if held else None)
    client_form.put(session, actor, client_id, goal=first.text if first else "")


def _own_facts(session: Session, kind: Kind, fact: type[Any], client_id: UUID) -> bool:
    return bool(facts.holding(session, kind, fact, client_id, own_record=True))


def _recorded_on(session: Session, client_id: UUID) -> date:
    return min(local_date(client_reader.load(session, client_id).recorded_at), clock.today())


def _by_year(fact: Any) -> Any:
    return fact.end_year or 0


def _by_expiry(fact: Any) -> Any:
    return fact.expires_on or date.max


LEVEL = Kind(
    LanguageLevel,
    LanguageLevelRecord,
    "competence",
    checked_level,
    lambda fact: fact.assessed_on,
)
EDUCATION = Kind(Education, EducationRecord, "competence", checked_education, _by_year)
WORK = Kind(WorkExperience, WorkRecord, "competence", checked_work, lambda _fact: 0)
LITERACY = Kind(
    Literacy,
    LiteracyRecord,
    "competence",
    checked_literacy,
    lambda fact: fact.assessed_on,
    _follow_literacy,
    _keep_literacy,
)
SKILL = Kind(Skill, SkillRecord, "competence", checked_skill, lambda _fact: 0)
LICENCE = Kind(Licence, LicenceRecord, "competence", checked_licence, _by_expiry)
CARD = Kind(Card, CardRecord, "competence", checked_card, _by_expiry)
GOAL = Kind(
    Goal,
    GoalRecord,
    "situation",
    checked_goal,
    lambda fact: fact.said_on,
    _follow_goal,
    _keep_goal,
)
STATUS = Kind(
    LabourStatus, LabourStatusRecord, "situation", checked_status, lambda fact: fact.since
)
LIMIT = Kind(
    Limit,
    LimitRecord,
    "limits",
    checked_limit,
    lambda fact: fact.noted_on,
    guard=lambda actor, case: check_limits(actor, case.adviser_id),
)
MISSING = Kind(Missing, MissingRecord, "competence", checked_missing, lambda fact: fact.asked_on)

COMPETENCE = (LEVEL, EDUCATION, WORK, LITERACY, SKILL, LICENCE, CARD)
SITUATION = (STATUS, GOAL)
ALL = (*COMPETENCE, *SITUATION, LIMIT, MISSING)


def kind_of(fact: object) -> Kind:
    """Return the kind of a fact; KeyError for what is none."""
    for kind in ALL:
        if kind.fact is type(fact):
            return kind
    raise KeyError(type(fact).__name__)
