"""The log of use: every read and write of a client, chained so that a later change shows.

Each entry carries an HMAC-SHA256 over its fields and the entry before it. Triggers refuse to
change or delete an entry. Whoever holds the key can still rewrite the whole log, so the promise is
only this: a change made after a head code left the computer, on a document or in a backup, shows.
"""

import hashlib
import hmac
import json
import platform
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, or_, select, text
from sqlalchemy.orm import Session

from db.many import insert_all
from db.store import Store, StoreKind
from db.tables.system import AuditRecord, OfficialRecord
from tekoto import __version__, clock
from tekoto.access import Actor
from tekoto.audit import Action, AuditEntry, ChainReport
from tekoto.permission import check_log

REPEAT_SECONDS = 60
MAX_PURPOSE_CHARACTERS = 200
_LOCK = 0x54454B4F415544
_START = bytes(32)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TABLE = AuditRecord.__table__
# Put together once: this is asked before everything that is shown.
_READ_BEFORE = (
    select(_TABLE.c.seq)
    .where(
        _TABLE.c.session_id == bindparam("session_id"),
        _TABLE.c.at > bindparam("since"),
        _TABLE.c.at <= bindparam("now"),
        _TABLE.c.official_id == bindparam("official_id"),
        _TABLE.c.action == bindparam("action"),
        _TABLE.c.section == bindparam("section"),
    )
    .limit(1)
)
_READ_OF_CLIENT = _READ_BEFORE.where(_TABLE.c.target_id == bindparam("target_id"))
_VERIFY_BATCH = 5_000
# Made once: ``json.dumps`` makes one for each entry.
_TEXT = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
_FOREIGN = (TypeError, ValueError, OverflowError)


@dataclass(slots=True)
class Reading:
    """A logged read: the session to read with; ``count`` may be set to the rows shown."""

    session: Session
    count: int | None = None


def record(
    session: Session,
    store: Store,
    actor: Actor,
    action: str,
    *,
    target_id: UUID | None = None,
    section: str = "",
    count: int | None = None,
    purpose: str = "",
) -> None:
    """Append one entry in the caller's transaction; make it the last thing before the commit.

    On PostgreSQL the number is taken under a lock that lasts to the commit: taken before it, two
    writers would break the chain. ``purpose`` is cut at 200 characters.
    """
    entry = {"section": section, "count": count, "purpose": purpose}
    _append(session, store, actor, action, (target_id,), entry)


def record_each(
    session: Session,
    store: Store,
    actor: Actor,
    action: str,
    target_ids: Sequence[UUID],
    *,
    section: str = "",
) -> None:
    """Append one entry for each of many clients, so that each one's log tells of the act."""
    entry = {"section": section, "count": None, "purpose": ""}
    _append(session, store, actor, action, target_ids, entry)


def _append(
    session: Session,
    store: Store,
    actor: Actor,
    action: str,
    target_ids: Sequence[UUID | None],
    entry: Mapping[str, Any],
) -> None:
    if store.kind is StoreKind.POSTGRES:
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    last = session.execute(
        select(AuditRecord.seq, AuditRecord.mac).order_by(AuditRecord.seq.desc()).limit(1)
    ).first()
    seq, mac = (0, _START) if last is None else (last.seq, last.mac)
    now, rows = clock.now(), []
    for target_id in target_ids:
        values: dict[str, Any] = {
            "seq": (seq := seq + 1),
            "at": now,
            "session_id": actor.session_id,
            "official_id": actor.user_id,
            "role": str(actor.role),
            "action": str(action),
            "target_id": target_id,
            "section": entry["section"],
            "count": entry["count"],
            "purpose": entry["purpose"][:MAX_PURPOSE_CHARACTERS].replace("\x00", ""),
            "host": _host(store.audit_key),
            "app_version": __version__,
            "prev": mac,
        }
        values["mac"] = mac = _mac(store.audit_key, values)
        rows.append(values)
    insert_all(session, AuditRecord, rows)


@contextmanager
def reading(
    store: Store,
    actor: Actor,
    action: str,
    *,
    target_id: UUID | None = None,
    section: str = "",
    purpose: str = "",
    repeat_seconds: int = REPEAT_SECONDS,
) -> Iterator[Reading]:
    """Open a transaction for a read that is logged before its data leave this block.

    The same person, client and section within ``repeat_seconds`` is one entry, and then the
    transaction is a plain read; with 0 every read is an entry. If it cannot be written, the block
    raises and the caller has nothing to show.
    """
    if repeat_seconds:
        with store.read() as session:
            if _recently(session, actor, action, target_id, section, repeat_seconds):
                yield Reading(session)
                return
    with store.write() as session:
        access = Reading(session)
        yield access
        record(
            session,
            store,
            actor,
            action,
            target_id=target_id,
            section=section,
            count=access.count,
            purpose=purpose,
        )


def entries_for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[AuditEntry, ...]:
    """Return who has handled a client, newest first; that is itself logged.

    For the auditor, the lead of the office and the client's own adviser; StoreError
    ``permission.denied``, NotFoundError ``client.not_found`` for another office's lead.
    """
    # Not at the start, which needs the log and no merged records.
    from db.records import records_of
    from db.tables.case import CaseRecord

    with reading(store, actor, Action.VIEW, target_id=client_id, section="log") as access:
        case = access.session.scalar(select(CaseRecord).where(CaseRecord.client_id == client_id))
        check_log(actor, case.adviser_id if case else None, case.office_id if case else None)
        rows = access.session.execute(
            select(AuditRecord, OfficialRecord.name)
            .outerjoin(OfficialRecord, OfficialRecord.id == AuditRecord.official_id)
            .where(
                # A client who was deleted, or what is no client at all, is under no view.
                or_(
                    AuditRecord.target_id == client_id,
                    AuditRecord.target_id.in_(records_of(client_id)),
                )
            )
            .order_by(AuditRecord.seq.desc())
        ).all()
        access.count = len(rows)
        return tuple(_entry(row[0], row[1] or "") for row in rows)


def verify(store: Store) -> ChainReport:
    """Check every entry; an edited, removed or inserted one is named by ``first_bad``."""
    entries, last_seq, last_mac, first_bad = 0, 0, _START, None
    with store.read() as session:
        for seq, row in _all_entries(session):
            sound = row is not None and _follows(store.audit_key, row, last_seq, last_mac)
            if first_bad is None and not sound:
                first_bad = seq
            entries, last_seq = entries + 1, seq
            mac = None if row is None else row["mac"]
            last_mac = mac if isinstance(mac, bytes) else b""
    return ChainReport(entries, first_bad is None, first_bad, last_seq, _code(last_mac))


def check(store: Store, actor: Actor) -> ChainReport:
    """Verify the log because an official asked, and log that she did."""
    report = verify(store)
    with store.write() as session:
        record(session, store, actor, Action.VERIFY, section="log", count=report.entries)
    return report


def head(store: Store) -> tuple[int, str]:
    """Return the number and the code of the last entry."""
    with store.read() as session:
        last = session.execute(
            select(AuditRecord.seq, AuditRecord.mac).order_by(AuditRecord.seq.desc()).limit(1)
        ).first()
    return (0, _code(_START)) if last is None else (last.seq, _code(bytes(last.mac)))


def head_code(store: Store) -> str:
    """Return the code of the last entry in five groups of five digits, for a document's footer."""
    return head(store)[1]


def keyed_hash(store: Store, value: str) -> str:
    """Return a hash of a searched term or a host, of use only to whoever holds the key."""
    return hmac.digest(store.audit_key, value.encode(), "sha256").hex()[:16]


def _recently(
    session: Session,
    actor: Actor,
    action: str,
    target_id: UUID | None,
    section: str,
    seconds: int,
) -> bool:
    now = clock.now()
    known = {
        "session_id": actor.session_id,
        "since": now - timedelta(seconds=seconds),
        "now": now,
        "official_id": actor.user_id,
        "action": str(action),
        "section": section,
    }
    if target_id is None:
        return session.scalar(_READ_BEFORE, known) is not None
    return session.scalar(_READ_OF_CLIENT, known | {"target_id": target_id}) is not None


def _all_entries(session: Session) -> Iterator[tuple[int, Mapping[str, Any] | None]]:
    """Yield the number and the values of every entry; None for values of a foreign kind.

    A file that was written past this program may hold, say, text where an id belongs. One such
    entry spoils the reading of those fetched with it, and they are then fetched one by one.
    """
    number = _TABLE.c.seq
    numbers = session.scalars(select(number).order_by(number)).all()
    for start in range(0, len(numbers), _VERIFY_BATCH):
        part = numbers[start : start + _VERIFY_BATCH]
        query = select(_TABLE).where(number.between(part[0], part[-1])).order_by(number)
        try:
            found = [dict(row) for row in session.execute(query).mappings()]
        except _FOREIGN:
            yield from ((seq, _entry_values(session, seq)) for seq in part)
        else:
            yield from ((row["seq"], row) for row in found)


def _entry_values(session: Session, seq: int) -> Mapping[str, Any] | None:
    try:
        return dict(session.execute(select(_TABLE).where(_TABLE.c.seq == seq)).mappings().one())
    except _FOREIGN:
        return None


def _follows(key: bytes, values: Mapping[str, Any], seq: int, mac: bytes) -> bool:
    try:
        return (
            values["seq"] == seq + 1
            and bytes(values["prev"]) == mac
            and hmac.compare_digest(bytes(values["mac"]), _mac(key, values))
        )
    except _FOREIGN:
        return False


def _mac(key: bytes, values: Mapping[str, Any]) -> bytes:
    parts = [
        values["seq"],
        (values["at"] - _EPOCH) // timedelta(microseconds=1),
        *(
            None if values[name] is None else str(values[name])
            for name in ("session_id", "official_id", "role", "action", "target_id", "section")
        ),
        values["count"],
        values["purpose"],
        values["host"],
        values["app_version"],
        bytes(values["prev"]).hex(),
    ]
    return hmac.digest(key, _TEXT.encode(parts).encode(), "sha256")


def _code(mac: bytes) -> str:
    digits = f"{int.from_bytes(hashlib.sha256(mac).digest()) % 10**25:025d}"
    return " ".join(digits[place : place + 5] for place in range(0, 25, 5))


@lru_cache(maxsize=4)
def _host(key: bytes) -> str:
    return hmac.new(key, platform.node().encode(), hashlib.sha256).hexdigest()[:16]


def _entry(row: AuditRecord, name: str) -> AuditEntry:
    return AuditEntry(
        row.seq,
        row.at,
        row.session_id,
        row.official_id,
        name,
        row.role,
        row.action,
        row.target_id,
        row.section,
        row.count,
        row.purpose,
        row.app_version,
    )
