"""Language levels, schooling and work: facts that are added and withdrawn, never changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found, hides_place
from db.store import Store
from db.tables.plan import CompetenceFact, EducationRecord, LanguageLevelRecord, WorkRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.cefr import CefrLevel
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.plan import Competence, Education, LanguageLevel, WorkExperience
from tekoto.text import clean_form

_SECTION = "competence"
_MAX_YEARS = 60
_F = TypeVar("_F", bound=CompetenceFact)
_KINDS: tuple[type[CompetenceFact], ...] = (LanguageLevelRecord, EducationRecord, WorkRecord)


def add_language_levels(
    store: Store, actor: Actor, client_id: UUID, levels: Sequence[LanguageLevel]
) -> Competence:
    """Add the skills of one assessment, all or none.

    Raises InvalidInputError: ``competence.language_missing``, ``competence.skill``,
    ``competence.level``, ``competence.method``, ``competence.assessed_later`` (a day to come).
    """
    return _add(store, actor, client_id, *(_level_row(level) for level in levels))


def _level_row(level: LanguageLevel) -> LanguageLevelRecord:
    level = clean_form(level)
    if not level.language:
        raise InvalidInputError("competence.language_missing", "language")
    if level.skill not in vocabulary.codes("language_skills"):
        raise InvalidInputError("competence.skill", "skill")
    if level.level not in tuple(CefrLevel):
        raise InvalidInputError("competence.level", "level")
    if level.method and level.method not in vocabulary.codes("assessment_methods"):
        raise InvalidInputError("competence.method", "method")
    if level.assessed_on > clock.today():
        raise InvalidInputError("competence.assessed_later", "assessed_on")
    return LanguageLevelRecord(
        language=level.language,
        skill=level.skill,
        level=level.level,
        assessed_on=level.assessed_on,
        method=level.method,
        assessor=level.assessor,
    )


def add_education(store: Store, actor: Actor, client_id: UUID, education: Education) -> Competence:
    """Add schooling.

    Raises InvalidInputError: ``competence.isced``, ``competence.certificate``,
    ``competence.years``, ``competence.empty`` when it says nothing.
    """
    education = clean_form(education)
    if education.isced not in vocabulary.codes("isced"):
        raise InvalidInputError("competence.isced", "isced")
    if education.certificate and education.certificate not in vocabulary.codes("certificates"):
        raise InvalidInputError("competence.certificate", "certificate")
    _check_years(education.years)
    said = education.title.strip() or education.country or education.years is not None
    if not said and education.isced == "unknown":
        raise InvalidInputError("competence.empty", "title")
    return _add(
        store,
        actor,
        client_id,
        EducationRecord(
            country=education.country,
            title=education.title,
            isced=education.isced,
            years=education.years,
            completed=education.completed,
            end_year=education.end_year,
            certificate=education.certificate,
        ),
    )


def add_work(store: Store, actor: Actor, client_id: UUID, work: WorkExperience) -> Competence:
    """Add work done; raises InvalidInputError ``competence.empty`` or ``competence.years``."""
    work = clean_form(work)
    if not work.occupation.strip():
        raise InvalidInputError("competence.empty", "occupation")
    _check_years(work.years)
    return _add(
        store,
        actor,
        client_id,
        WorkRecord(
            occupation=work.occupation,
            country=work.country,
            years=work.years,
            description=work.description,
        ),
    )


def withdraw(store: Store, actor: Actor, fact_id: UUID, reason: str) -> Competence:
    """Take back a wrong fact: it stays in the store with who took it back, when and why.

    Withdrawing twice changes nothing. Raises InvalidInputError ``competence.reason_missing`` and
    NotFoundError ``competence.not_found``.
    """
    if not reason.strip():
        raise InvalidInputError("competence.reason_missing", "reason")
    with store.write() as session:
        row = _fact(session, fact_id)
        case_to_change(session, actor, row.client_id)
        if row.withdrawn_at is None:
            row.withdrawn_at = clock.now()
            row.withdrawn_by = actor.user_id
            row.withdraw_reason = reason.strip()
            session.flush()
        made = competence_of(session, row.client_id)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )
        return made


def for_client(store: Store, actor: Actor, client_id: UUID) -> Competence:
    """Return what holds of a client's competence, newest first.

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
        education=tuple(replace(one, title="") for one in made.education),
        work=tuple(replace(one, description="") for one in made.work),
    )


def competence_of(session: Session, client_id: UUID) -> Competence:
    """Return the facts that hold, inside a transaction."""
    levels = _holding(session, LanguageLevelRecord, client_id)
    levels.sort(key=lambda row: (row.assessed_on, row.recorded_at), reverse=True)
    schooling = _holding(session, EducationRecord, client_id)
    schooling.sort(key=lambda row: (row.end_year or 0, row.recorded_at), reverse=True)
    work = _holding(session, WorkRecord, client_id)
    work.sort(key=lambda row: row.recorded_at, reverse=True)
    return Competence(
        languages=tuple(
            LanguageLevel(
                language=row.language,
                skill=row.skill,
                level=row.level,
                assessed_on=row.assessed_on,
                method=row.method,
                assessor=row.assessor,
                id=row.id,
                recorded_at=row.recorded_at,
            )
            for row in levels
        ),
        education=tuple(
            Education(
                country=row.country,
                title=row.title,
                isced=row.isced,
                years=row.years,
                completed=row.completed,
                end_year=row.end_year,
                certificate=row.certificate,
                id=row.id,
                recorded_at=row.recorded_at,
            )
            for row in schooling
        ),
        work=tuple(
            WorkExperience(
                occupation=row.occupation,
                country=row.country,
                years=row.years,
                description=row.description,
                id=row.id,
                recorded_at=row.recorded_at,
            )
            for row in work
        ),
    )


def _holding(session: Session, kind: type[_F], client_id: UUID) -> list[_F]:
    query = select(kind).where(kind.client_id == client_id, kind.withdrawn_at.is_(None))
    return list(session.scalars(query))


def _add(store: Store, actor: Actor, client_id: UUID, *rows: CompetenceFact) -> Competence:
    with store.write() as session:
        case_to_change(session, actor, client_id)
        for row in rows:
            row.id = new_id()
            row.client_id = client_id
            row.recorded_by = actor.user_id
            row.recorded_at = clock.now()
            row.withdraw_reason = ""
            session.add(row)
        session.flush()
        made = competence_of(session, client_id)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)
        return made


def _fact(session: Session, fact_id: UUID) -> CompetenceFact:
    for kind in _KINDS[:-1]:
        row = session.get(kind, fact_id)
        if row is not None:
            return row
    return found(session, _KINDS[-1], fact_id, "competence.not_found")


def _check_years(years: float | None) -> None:
    if years is not None and not 0 <= years <= _MAX_YEARS:
        raise InvalidInputError("competence.years", "years", limit=_MAX_YEARS)
