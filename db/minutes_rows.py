"""Minutes as rows: agenda, who was present, and the duties with what became of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from db.tables.appointment import TaskMarkRecord
from db.tables.system import OfficialRecord
from db.tables.thread import (
    MinutesDutyRecord,
    MinutesItemRecord,
    MinutesPresentRecord,
    MinutesRecord,
)
from tekoto.access import Actor
from tekoto.dates import local_date
from tekoto.ids import new_id
from tekoto.minutes import AgendaItem, Duty, Minutes, MinutesForm, Present
from tekoto.today import TaskKind

_M, _P = MinutesRecord, MinutesPresentRecord
_I, _D = MinutesItemRecord, MinutesDutyRecord


def put_minutes(
    session: Session, actor: Actor, note_id: UUID, thread_id: UUID, form: MinutesForm
) -> None:
    """Write the rows of minutes whose note has been written."""
    made = {"id": note_id, "thread_id": thread_id, "language": form.language, "place": form.place}
    session.execute(insert(_M), made)
    parts: tuple[tuple[Any, list[dict[str, Any]]], ...] = (
        (_P, [{"person": o.person, "organisation": o.organisation} for o in form.present]),
        (
            _I,
            [
                {"title": one.title, "discussion": one.discussion, "decision": one.decision}
                for one in form.items
            ],
        ),
        (
            _D,
            [
                {
                    "what": one.what,
                    "who": one.who,
                    "due_on": one.due_on,
                    "official_id": one.official_id,
                    "recorded_by": actor.user_id,
                }
                for one in form.duties
            ],
        ),
    )
    for table, rows in parts:
        values = [
            {"id": new_id(), "minutes_id": note_id, "position": place, **row}
            for place, row in enumerate(rows)
        ]
        if values:
            session.execute(insert(table), values)


def minutes_of(session: Session, note_ids: Sequence[UUID]) -> Mapping[UUID, Minutes]:
    """Return the minutes that notes hold, by the note's id."""
    rows = session.scalars(select(_M).where(_M.id.in_(note_ids))).all()
    if not rows:
        return {}
    ids = [row.id for row in rows]
    present: dict[UUID, list[Present]] = defaultdict(list)
    items: dict[UUID, list[AgendaItem]] = defaultdict(list)
    for here in session.scalars(select(_P).where(_P.minutes_id.in_(ids)).order_by(_P.position)):
        present[here.minutes_id].append(Present(here.person, here.organisation))
    for item in session.scalars(select(_I).where(_I.minutes_id.in_(ids)).order_by(_I.position)):
        items[item.minutes_id].append(AgendaItem(item.title, item.discussion, item.decision))
    duties = _duties(session, ids)
    return {
        row.id: Minutes(
            language=row.language,
            place=row.place,
            present=tuple(present[row.id]),
            items=tuple(items[row.id]),
            duties=tuple(duties[row.id]),
        )
        for row in rows
    }


def _duties(session: Session, ids: Sequence[UUID]) -> Mapping[UUID, list[Duty]]:
    mark = TaskMarkRecord
    done = (
        (mark.record_id == _D.id)
        & (mark.kind == str(TaskKind.DUTY))
        & mark.until.is_(None)
        & mark.ended_at.is_(None)
    )
    query: Select[MinutesDutyRecord, datetime | None, str | None] = (
        select(_D, mark.recorded_at, OfficialRecord.name)
        .outerjoin(mark, done)
        .outerjoin(OfficialRecord, OfficialRecord.id == mark.official_id)
        .where(_D.minutes_id.in_(ids))
        .order_by(_D.position)
    )
    found: dict[UUID, list[Duty]] = defaultdict(list)
    for row, done_at, done_by in session.execute(query):
        found[row.minutes_id].append(
            Duty(
                what=row.what,
                who=row.who,
                due_on=row.due_on,
                official_id=row.official_id,
                id=row.id,
                done_on=None if done_at is None else local_date(done_at),
                done_by=done_by or "",
            )
        )
    return found
