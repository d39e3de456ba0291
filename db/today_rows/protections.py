"""Turvakielto whose term ends: the data stay hidden until somebody ends it."""

from collections.abc import Iterator

from sqlalchemy import select

from db.tables.case import CaseloadRecord, ProtectionRecord
from db.tables.household import InheritedProtectionRecord
from db.today_rows.scope import Scope
from tekoto.deadlines import deadline_rule
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return present terms; ``detail`` is of ``protection_sources``, ``record_id`` the client."""
    # The rule counts back from the end, so its offset is negative.
    ahead = -deadline_rule("protection_reminder").offset
    query = (
        select(ProtectionRecord.source, ProtectionRecord.valid_to, _C)
        .join(_C, _C.client_id == ProtectionRecord.client_id)
        .where(
            *scope.own_clients(),
            ProtectionRecord.current,
            ProtectionRecord.ended_on.is_(None),
            ProtectionRecord.valid_to <= scope.until(ahead),
        )
    )
    for source, valid_to, client in scope.session.execute(query):
        if valid_to is not None:
            kind = TaskKind.PROTECTION_ENDING
            yield scope.row(kind, client, source, valid_to, client.client_id)
    # Inherited, and nothing stands behind it any more: a person has to end it.
    left = (
        select(InheritedProtectionRecord.source, InheritedProtectionRecord.source_ended_on, _C)
        .join(_C, _C.client_id == InheritedProtectionRecord.client_id)
        .where(
            *scope.own(),
            InheritedProtectionRecord.ended_on.is_(None),
            InheritedProtectionRecord.source_ended_on.is_not(None),
        )
    )
    for source, ended_on, client in scope.session.execute(left):
        if ended_on is not None:
            kind = TaskKind.PROTECTION_LEFT
            yield scope.row(kind, client, source, ended_on, client.client_id)
