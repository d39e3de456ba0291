"""Funded projects and who took part in them."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, found, unchanged
from db.participation_rows import fill, participation_of
from db.records import records_of, view_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.project import ParticipationRecord, ProjectRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.cefr import CefrLevel
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.names import sort_key
from tekoto.permission import check_list
from tekoto.project import Participation, ParticipationForm, Project, ProjectForm
from tekoto.text import clean_form

_PROJECT = "project"
_PARTICIPATION = "participation"
REFUSABLE = ("helpful", "cefr", "recognition_applied_on", "residence_applied_on")


def create(store: Store, actor: Actor, form: ProjectForm) -> Project:
    """Add a project.

    Raises InvalidInputError: ``project.name_missing``, ``project.fund``, ``project.dates``.
    """
    form = _checked(form)
    check_list(actor)
    now = clock.now()
    with store.write() as session:
        row = ProjectRecord(id=new_id(), recorded_at=now, changed_at=now)
        _fill(row, form)
        session.add(row)
        session.flush()
        made = project_of(row)
        audit.record(session, store, actor, Action.CREATE, target_id=row.id, section=_PROJECT)
        return made


def update(
    store: Store, actor: Actor, project_id: UUID, version: int, form: ProjectForm
) -> Project:
    """Change a project, its targets or the figures entered by hand; raises as ``create`` does."""
    form = _checked(form)
    check_list(actor)
    with store.write() as session:
        row = unchanged(session, ProjectRecord, project_id, version, "project.not_found")
        _fill(row, form)
        row.changed_at = clock.now()
        session.flush()
        made = project_of(row)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_PROJECT)
        return made


def projects(store: Store, actor: Actor) -> tuple[Project, ...]:
    """Return the projects, the newest first; they hold no data on clients, so are not logged."""
    check_list(actor)
    with store.read() as session:
        made = [project_of(row) for row in session.scalars(select(ProjectRecord))]
    made.sort(key=lambda one: (-one.form.starts_on.toordinal(), sort_key(one.form.name)))
    return tuple(made)


def join(store: Store, actor: Actor, form: ParticipationForm) -> Participation:
    """Let a client take part in a project.

    Raises InvalidInputError: ``participation.dates``, ``participation.outside_project``,
    ``participation.overlaps`` (she already takes part then), ``participation.service``,
    ``participation.service_dates``, ``participation.level``, ``participation.end_reason``,
    ``participation.refused``.
    """
    form = clean_form(form)
    with store.write() as session:
        _case_alone(session, actor, form.client_id)
        _check(session, form, None)
        now = clock.now()
        row = ParticipationRecord(
            id=new_id(),
            project_id=form.project_id,
            client_id=form.client_id,
            recorded_by=actor.user_id,
            recorded_at=now,
            changed_at=now,
        )
        fill(row, form)
        session.add(row)
        return _saved(session, store, actor, row, Action.CREATE)


def change(
    store: Store, actor: Actor, participation_id: UUID, version: int, form: ParticipationForm
) -> Participation:
    """Change a participation; the client and the project stay. Raises as ``join`` does."""
    form = clean_form(form)
    with store.write() as session:
        row = unchanged(
            session, ParticipationRecord, participation_id, version, "participation.not_found"
        )
        _case_alone(session, actor, row.client_id)
        if (form.client_id, form.project_id) != (row.client_id, row.project_id):
            raise InvalidInputError("participation.other_person", "client_id")
        _check(session, form, row.id)
        fill(row, form)
        row.changed_at = clock.now()
        return _saved(session, store, actor, row, Action.CHANGE)


def participations(
    store: Store, actor: Actor, project_id: UUID, offset: int = 0, limit: int = 500
) -> tuple[Participation, ...]:
    """Return one slice of a project's participations, of the actor's office, in order of start."""
    check_list(actor)
    query = (
        select(
            ParticipationRecord,
            CaseloadRecord.name,
            CaseloadRecord.number,
            CaseloadRecord.protected,
        )
        .join(CaseloadRecord, CaseloadRecord.client_id == ParticipationRecord.client_id)
        .where(
            ParticipationRecord.project_id == project_id,
            CaseloadRecord.office_id == actor.office_id,
        )
        .order_by(ParticipationRecord.starts_on, ParticipationRecord.id)
        .offset(offset)
        .limit(limit)
    )
    with audit.reading(
        store, actor, Action.LIST, target_id=project_id, section=_PARTICIPATION, repeat_seconds=0
    ) as access:
        rows = access.session.execute(query).all()
        access.count = len(rows)
        return tuple(participation_of(*row) for row in rows)


def project_of(row: ProjectRecord) -> Project:
    """Turn a row into a project."""
    form = ProjectForm(
        name=row.name,
        fund=row.fund,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        targets=tuple((str(code), int(value)) for code, value in row.targets),
        entered=tuple((str(code), int(value)) for code, value in row.entered),
    )
    return Project(row.id, row.version, form)


def _case_alone(session: Session, actor: Actor, client_id: UUID) -> None:
    """Let two who record a participation of one client at once see each other's."""
    case = case_to_change(session, actor, client_id)
    session.refresh(case, with_for_update=True)


def _saved(
    session: Session, store: Store, actor: Actor, row: ParticipationRecord, action: Action
) -> Participation:
    session.flush()
    client = session.scalars(
        select(CaseloadRecord).where(CaseloadRecord.client_id == row.client_id)
    ).one()
    made = participation_of(row, client.name, client.number, client.protected)
    audit.record(session, store, actor, action, target_id=row.client_id, section=_PARTICIPATION)
    return made


def _checked(form: ProjectForm) -> ProjectForm:
    form = clean_form(form)
    if not form.name.strip():
        raise InvalidInputError("project.name_missing", "name")
    if form.fund not in vocabulary.codes("funds"):
        raise InvalidInputError("project.fund", "fund")
    if form.ends_on < form.starts_on:
        raise InvalidInputError("project.dates", "ends_on")
    for name in ("targets", "entered"):
        if any(value < 0 for _code, value in getattr(form, name)):
            raise InvalidInputError("project.figure", name)
    return form


def _fill(row: ProjectRecord, form: ProjectForm) -> None:
    row.name = form.name.strip()
    row.fund = form.fund
    row.starts_on = form.starts_on
    row.ends_on = form.ends_on
    row.targets = [[code, value] for code, value in form.targets]
    row.entered = [[code, value] for code, value in form.entered]


def _check(session: Session, form: ParticipationForm, present: UUID | None) -> None:
    project = found(session, ProjectRecord, form.project_id, "project.not_found")
    if form.ends_on is not None and form.ends_on < form.starts_on:
        raise InvalidInputError("participation.dates", "ends_on")
    if not project.starts_on <= form.starts_on <= project.ends_on:
        raise InvalidInputError("participation.outside_project", "starts_on")
    if form.end_reason and form.end_reason not in vocabulary.codes("participation_end_reasons"):
        raise InvalidInputError("participation.end_reason", "end_reason")
    for service in form.services:
        if service.kind not in vocabulary.codes("services"):
            raise InvalidInputError("participation.service", "services")
        if service.ends_on is not None and service.ends_on < service.starts_on:
            raise InvalidInputError("participation.service_dates", "services")
    for skill, level in (*form.cefr_start, *form.cefr_end):
        known = skill in vocabulary.codes("language_skills") and level in tuple(CefrLevel)
        if not known:
            raise InvalidInputError("participation.level", "cefr_start")
    if any(question not in REFUSABLE for question in form.refused):
        raise InvalidInputError("participation.refused", "refused")
    others = session.scalars(
        select(ParticipationRecord).where(
            ParticipationRecord.client_id.in_(records_of(view_of(session, form.client_id))),
            ParticipationRecord.project_id == form.project_id,
        )
    )
    for other in others:
        if other.id != present and _overlap(form, other.starts_on, other.ends_on):
            raise InvalidInputError("participation.overlaps", "starts_on")


def _overlap(form: ParticipationForm, starts_on: date, ends_on: date | None) -> bool:
    return (ends_on is None or form.starts_on <= ends_on) and (
        form.ends_on is None or starts_on <= form.ends_on
    )
