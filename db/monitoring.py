"""The facts behind the figures: read in parts, counted in one place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from db import audit, caseload
from db.guard import found
from db.projects import project_of
from db.recognitions import applications
from db.records import PERSON
from db.store import Store
from db.tables.case import CaseloadRecord, ClientRecord
from db.tables.project import ParticipationRecord, ParticipationServiceRecord, ProjectRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import CaseloadRow
from tekoto.indicator_rules import RuleSet, load_rules
from tekoto.indicators import (
    IndicatorResult,
    ParticipationFacts,
    Period,
    ServiceFact,
    evaluate,
)
from tekoto.permission import check_list
from tekoto.project import Project

PROTECTED = "protected"
"""Stands in for the municipality of a client with turvakielto."""
_SECTION = "monitoring"
_CHUNK = 2_000
_P = ParticipationRecord
_C = CaseloadRecord


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A project's figures with the facts they were counted from, read at one moment.

    ``facts`` are all participations of the project by day of start, whatever the period.
    """

    project: Project
    period: Period
    rules: RuleSet
    facts: tuple[ParticipationFacts, ...]
    results: tuple[IndicatorResult, ...]
    known_at: datetime


def evaluation(
    store: Store, actor: Actor, project_id: UUID, period: Period, *, export: bool = False
) -> Evaluation:
    """Count a project's indicators by the rules of the period's last day, and keep the facts.

    A project may span offices: its figure is the same whoever asks. Facts carry no names, and the
    municipality of a client with turvakielto is ``protected``. ``export`` logs that the figures
    leave as a file. Raises NotFoundError ``project.not_found`` and TekotoError
    ``indicators.no_rules``.
    """
    check_list(actor)
    action = Action.EXPORT if export else Action.LIST
    with audit.reading(
        store, actor, action, target_id=project_id, section=_SECTION, repeat_seconds=0
    ) as access:
        project = found(access.session, ProjectRecord, project_id, "project.not_found")
        rules = load_rules(project.fund, period.end)
        # The log tells how many participations were looked at, whatever the figures are.
        read = tuple(_read(access.session, project_id))
        access.count = len(read)
        counted = evaluate(rules, read, period)
        return Evaluation(project_of(project), period, rules, read, counted, clock.now())


def persons(store: Store, actor: Actor, client_ids: Sequence[UUID]) -> tuple[CaseloadRow, ...]:
    """Return the persons behind a figure as lines of the caseload, those of the actor's office."""
    return caseload.rows_of(store, actor, tuple(client_ids))


def _read(session: Session, project_id: UUID) -> Iterator[ParticipationFacts]:
    after: tuple[date, UUID] | None = None
    applied = applications(session, select(_P.client_id).where(_P.project_id == project_id))
    while True:
        part = _part(session, project_id, after, applied)
        yield from part
        if len(part) < _CHUNK:
            return
        after = (part[-1].started_on, part[-1].participation_id)


def _part(
    session: Session,
    project_id: UUID,
    after: tuple[date, UUID] | None,
    applied: Mapping[UUID, tuple[date, ...]],
) -> list[ParticipationFacts]:
    query = (
        select(
            _P.id,
            PERSON.label("client_id"),
            _P.starts_on,
            _P.ends_on,
            _P.cefr_start,
            _P.cefr_end,
            _P.helpful,
            _P.recognition_applied_on,
            _P.residence_applied_on,
            _P.refused,
            ClientRecord.birth,
            ClientRecord.reporting_gender,
            _C.protected,
            _C.municipality,
        )
        .join(_C, _C.client_id == _P.client_id)
        .join(ClientRecord, ClientRecord.id == PERSON)
        .where(_P.project_id == project_id)
        .order_by(_P.starts_on, _P.id)
        .limit(_CHUNK)
    )
    if after is not None:
        day, known = after
        query = query.where(_P.starts_on >= day, ~and_(_P.starts_on == day, _P.id <= known))
    rows = session.execute(query).all()
    if not rows:
        return []
    first, last = ((row.starts_on, row.id) for row in (rows[0], rows[-1]))
    services = _services(session, project_id, first, last)
    return [
        _facts(row, project_id, tuple(services.get(row.id, ())), applied.get(row.client_id, ()))
        for row in rows
    ]


def _applied(row: Any, applied: tuple[date, ...]) -> date | None:
    """Return the day of the application that counts.

    The one that the participation names, else the first of the client's recognitions that was made
    while she took part. A refusal to say stays a refusal.
    """
    if row.recognition_applied_on is not None or "recognition_applied_on" in row.refused:
        return row.recognition_applied_on  # type: ignore[no-any-return]
    return next(
        (
            day
            for day in applied
            if day >= row.starts_on and (row.ends_on is None or day <= row.ends_on)
        ),
        None,
    )


def _services(
    session: Session, project_id: UUID, first: tuple[date, UUID], last: tuple[date, UUID]
) -> dict[UUID, list[ServiceFact]]:
    """Return the services of the participations from the first to the last of a part."""
    services: dict[UUID, list[ServiceFact]] = {}
    table = ParticipationServiceRecord
    query = (
        select(table.participation_id, table.kind, table.starts_on, table.ends_on, table.completed)
        .join(_P, _P.id == table.participation_id)
        .where(
            _P.project_id == project_id,
            _P.starts_on >= first[0],
            _P.starts_on <= last[0],
            ~and_(_P.starts_on == first[0], _P.id < first[1]),
            ~and_(_P.starts_on == last[0], _P.id > last[1]),
        )
        .order_by(table.participation_id, table.starts_on, table.id)
    )
    for owner, kind, starts_on, ends_on, completed in session.execute(query):
        services.setdefault(owner, []).append(ServiceFact(kind, starts_on, ends_on, completed))
    return services


def _facts(
    row: Any, project_id: UUID, services: tuple[ServiceFact, ...], applied: tuple[date, ...]
) -> ParticipationFacts:
    return ParticipationFacts(
        participation_id=row.id,
        client_id=row.client_id,
        project_id=project_id,
        started_on=row.starts_on,
        ended_on=row.ends_on,
        birth_date=row.birth,
        gender=row.reporting_gender,
        services=services,
        cefr_start=row.cefr_start,
        cefr_end=row.cefr_end,
        helpful=row.helpful,
        recognition_applied_on=_applied(row, applied),
        residence_applied_on=row.residence_applied_on,
        refused=row.refused,
        municipality=PROTECTED if row.protected else row.municipality,
    )
