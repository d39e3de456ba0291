"""Plans that end or have ended, and those that still lack their signature."""

from collections.abc import Iterator

from sqlalchemy import and_, or_, select

from db.tables.case import CaseloadRecord
from db.tables.household import HandoverRecord
from db.tables.plan import PlanRecord
from db.today_rows.scope import SLICE, Scope
from tekoto.dates import local_date
from tekoto.plan import PlanState
from tekoto.today import TaskKind, TodayRow

RE_SIGN = "re_sign"
_C, _H = CaseloadRecord, HandoverRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return the rows about plans; ``detail`` is of ``plan_kinds``, ``record_id`` the plan."""
    yield from _ending(scope)
    drafts = (
        select(PlanRecord, _C)
        .join(_C, _C.client_id == PlanRecord.client_id)
        .where(*scope.own(), PlanRecord.state == PlanState.DRAFT)
    )
    for plan, client in scope.session.execute(drafts):
        begun = local_date(plan.recorded_at)
        yield scope.row(TaskKind.DRAFT_PLAN, client, plan.kind, scope.day, plan.id, since=begun)
    yield from _to_sign_again(scope)


def _ending(scope: Scope) -> Iterator[TodayRow]:
    limit = scope.until(scope.times.plan_days)
    # First her own clients whose plan ends, then those plans: an office has many more plans.
    own = select(_C).where(*scope.own(), _C.plan_valid_to <= limit)
    clients = {client.client_id: client for client in scope.session.scalars(own)}
    ids = list(clients)
    for start in range(0, len(ids), SLICE):
        query = select(PlanRecord).where(
            PlanRecord.client_id.in_(ids[start : start + SLICE]),
            PlanRecord.state == PlanState.VALID,
            PlanRecord.valid_to <= limit,
        )
        for plan in scope.session.scalars(query):
            ended = plan.valid_to < scope.day
            kind = TaskKind.PLAN_EXPIRED if ended else TaskKind.PLAN_ENDING
            yield scope.row(kind, clients[plan.client_id], plan.kind, plan.valid_to, plan.id)


def _to_sign_again(scope: Scope) -> Iterator[TodayRow]:
    """Yield the plans that came with a client from another office and are signed anew here."""
    query = (
        select(PlanRecord, _H.happened_on, _C)
        .join(_C, _C.client_id == PlanRecord.client_id)
        .join(_H, _H.client_id == PlanRecord.client_id)
        .where(
            *scope.own(),
            PlanRecord.state == PlanState.VALID,
            _H.plan == RE_SIGN,
            _H.to_office_id == _C.office_id,
            or_(
                PlanRecord.signed_on < _H.happened_on,
                and_(
                    PlanRecord.signed_on == _H.happened_on, PlanRecord.recorded_at < _H.recorded_at
                ),
            ),
        )
        .order_by(_H.recorded_at.desc())
    )
    told = set()
    for plan, came_on, client in scope.session.execute(query):
        if plan.id not in told:
            told.add(plan.id)
            kind = TaskKind.PLAN_RE_SIGN
            yield scope.row(kind, client, plan.kind, scope.day, plan.id, since=came_on)
