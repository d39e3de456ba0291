"""The adviser's list for today, of her own clients alone, or for the lead of another adviser's."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from db import audit, reminders, task_marks
from db.response_times import times_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.path import PathStepRecord
from db.tables.system import OfficialRecord
from db.today_rows import SOURCES
from db.today_rows.scope import Scope
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.errors import NotFoundError
from tekoto.permission import check_list, check_others_list, may_do_casework, may_see_others_list
from tekoto.today import DueCounts, TodayRow, TodayView, Urgency

MEDIAN_DAYS = 365
_URGENCIES = tuple(Urgency)
_C = CaseloadRecord


def today_view(store: Store, actor: Actor, day: date, adviser_id: UUID | None = None) -> TodayView:
    """Return what waits on a day, the most urgent first, and what has been put off.

    Of the actor herself, or of ``adviser_id`` for the office's lead. What a row's ``detail`` and
    ``record_id`` are is said by the modules of ``db.today_rows``. ``clients_by_step`` counts
    clients by the kind of the step that they are on (vocabulary ``path_steps``). Raises StoreError
    ``permission.denied``, NotFoundError ``official.not_found``.
    """
    check_list(actor)
    other = None if adviser_id == actor.user_id else adviser_id
    section = "today" if other is None else "others_today"
    with audit.reading(store, actor, Action.LIST, target_id=other, section=section) as access:
        session = access.session
        scope = scope_of(session, actor, day, adviser_id)
        rows, aside = _sorted_out(scope)
        access.count = len(rows) + len(aside)
        own = scope.adviser_id == actor.user_id
        return TodayView(
            day=day,
            rows=rows,
            set_aside=aside,
            clients_by_step=_clients_by_step(scope),
            school_medians=_medians(session, actor, day),
            caseload_size=_size(scope),
            adviser_name="" if own else _name(session, scope.adviser_id),
        )


def due_counts(store: Store, actor: Actor, day: date) -> DueCounts:
    """Return how much waits for the actor; bare figures, so nothing is logged."""
    check_list(actor)
    with store.read() as session:
        scope = scope_of(session, actor, day)
        rows, _aside = _sorted_out(scope)
        late = sum(row.urgency is Urgency.OVERDUE for row in rows)
        due = sum(row.urgency is Urgency.TODAY for row in rows)
        return DueCounts(late, due, _size(scope))


def advisers(store: Store, actor: Actor) -> tuple[tuple[UUID, str], ...]:
    """Return whose lists the actor may see besides her own, by name; those who left included."""
    if not may_see_others_list(actor):
        return ()
    with store.read() as session:
        query = (
            select(OfficialRecord.id, OfficialRecord.name)
            .where(
                OfficialRecord.office_id == actor.office_id,
                OfficialRecord.id != actor.user_id,
                OfficialRecord.role.in_((Role.ADVISER, Role.LEAD)),
            )
            .order_by(OfficialRecord.name, OfficialRecord.id)
        )
        return tuple((row.id, row.name) for row in session.execute(query))


def scope_of(
    session: Session,
    actor: Actor,
    day: date,
    adviser_id: UUID | None = None,
    horizon: date | None = None,
) -> Scope:
    """Return what the actor may see of a day; raises as ``today_view`` says."""
    if adviser_id not in (None, actor.user_id):
        official = session.get(OfficialRecord, adviser_id)
        if official is None:
            raise NotFoundError("official.not_found")
        check_others_list(actor, official.office_id)
    return Scope(
        session=session,
        office_id=actor.office_id,
        adviser_id=adviser_id or actor.user_id,
        day=day,
        times=reminders.times_in(session, actor.user_id),
        casework=may_do_casework(actor),
        horizon=horizon,
    )


def rows_of(scope: Scope) -> list[TodayRow]:
    """Return every row of a scope, the most urgent first."""
    rows = [row for source in SOURCES for row in source(scope)]
    rows.sort(
        key=lambda row: (
            _URGENCIES.index(row.urgency),
            row.due_on,
            # What has an hour comes first on its day.
            row.meeting is None,
            row.meeting.starts_at.timestamp() if row.meeting else 0.0,
            row.client_name.casefold(),
            row.record_id.bytes,
        )
    )
    return rows


def _sorted_out(scope: Scope) -> tuple[tuple[TodayRow, ...], tuple[TodayRow, ...]]:
    """Return what waits, and what is put off or done."""
    marks = task_marks.marks_of(scope)
    waiting, aside = [], []
    for row in rows_of(scope):
        if row.kind in scope.times.hidden:
            continue
        mark = marks.get(task_marks.mark_key(row.key))
        if mark is None:
            waiting.append(row)
        else:
            aside.append(replace(row, mark=mark))
    aside.sort(key=lambda row: (row.mark.until or date.max) if row.mark else date.max)
    return tuple(waiting), tuple(aside)


def _size(scope: Scope) -> int:
    query = select(func.count()).select_from(_C).where(*scope.own_clients())
    return scope.session.scalar(query) or 0


def _name(session: Session, official_id: UUID) -> str:
    return session.scalar(select(OfficialRecord.name).where(OfficialRecord.id == official_id)) or ""


def _clients_by_step(scope: Scope) -> tuple[tuple[str, int], ...]:
    number = func.count(distinct(func.coalesce(_C.merged_into, _C.client_id)))
    query = (
        select(PathStepRecord.kind, number)
        .join(_C, _C.client_id == PathStepRecord.client_id)
        .where(
            *scope.own(), PathStepRecord.state == "running", PathStepRecord.withdrawn_at.is_(None)
        )
        .group_by(PathStepRecord.kind)
    )
    counted = [(kind, count) for kind, count in scope.session.execute(query)]
    return tuple(sorted(counted, key=lambda one: (-one[1], one[0])))


def _medians(session: Session, actor: Actor, day: date) -> tuple[tuple[str, float], ...]:
    since = day - timedelta(days=MEDIAN_DAYS)
    times = times_of(session, actor.office_id, day, sent_since=since)
    return tuple(
        (one.name, one.median_working_days) for one in times if one.median_working_days is not None
    )
