"""What was agreed in a meeting and is not done yet."""

from collections.abc import Iterator

from sqlalchemy import and_, or_, select

from db.tables.case import CaseloadRecord
from db.tables.system import OfficialRecord
from db.tables.thread import MinutesDutyRecord, MinutesRecord, ThreadRecord
from db.today_rows.scope import OPEN_STATES, Scope, urgency
from tekoto.today import TaskKind, TodayRow

_D, _M, _T, _C = MinutesDutyRecord, MinutesRecord, ThreadRecord, CaseloadRecord
_O = OfficialRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return duties; ``detail`` is who does what, and empty under turvakielto.

    A duty is on the list of the colleague that it names while she works in the office, else on that
    of the client's adviser, or of who wrote the minutes of a matter without a client.
    """
    if not scope.casework:
        return
    query = (
        select(_D, _T, _C)
        .join(_M, _M.id == _D.minutes_id)
        .join(_T, _T.id == _M.thread_id)
        .outerjoin(_C, _C.client_id == _T.client_id)
        .outerjoin(_O, _O.id == _D.official_id)
        .where(
            _D.due_on <= scope.until(scope.times.appointment_days),
            or_(
                and_(_C.office_id == scope.office_id, _C.state.in_(OPEN_STATES)),
                and_(_T.client_id.is_(None), _T.office_id == scope.office_id),
            ),
        )
    )
    gone = or_(_D.official_id.is_(None), _O.office_id != scope.office_id, _O.ended_at.is_not(None))
    # One statement for each way to it, so that each begins at an index.
    for mine in (
        (_D.official_id == scope.adviser_id,),
        (*scope.own(), gone),
        (_D.recorded_by == scope.adviser_id, _T.client_id.is_(None), gone),
    ):
        for duty, thread, client in scope.session.execute(query.where(*mine)):
            yield _row(scope, duty, thread, client)


def _row(
    scope: Scope, duty: MinutesDutyRecord, thread: ThreadRecord, client: CaseloadRecord | None
) -> TodayRow:
    detail = f"{duty.who}: {duty.what}"
    if client is not None:
        told = "" if client.protected else detail
        kind = TaskKind.DUTY
        return scope.row(kind, client, told, duty.due_on, duty.id, thread_id=thread.id)
    return TodayRow(
        kind=TaskKind.DUTY,
        urgency=urgency(duty.due_on, scope.day),
        client_id=None,
        client_name=thread.subject,
        client_number="",
        detail=detail,
        due_on=duty.due_on,
        record_id=duty.id,
        thread_id=thread.id,
    )
