"""Plans that end or have ended, and those that still lack their signature."""

from collections.abc import Iterator

from sqlalchemy import select

from db.tables.case import CaseloadRecord
from db.tables.plan import PlanRecord
from db.today_rows.scope import SLICE, Scope
from tekoto.dates import local_date
from tekoto.plan import PlanState
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


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
