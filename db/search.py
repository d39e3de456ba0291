"""One field that finds clients: by name in any spelling, code, phone and note text.

The search looks among the actor's own clients first, then in the office, and stops when it has
enough; it never gathers a broad match to rank it (``docs/decisions/0008-search.md``).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from db import audit, hit_reasons, search_index
from db.hit_reasons import SHORTEST_NOTE_WORD
from db.search_index import Groups, Question, Scope
from db.store import Store
from db.tables.case import CaseloadRecord, NoteRecord
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.dates import partial_date
from tekoto.index_words import (
    CODE,
    FIELD,
    HETU,
    HIDDEN_PHONE,
    KEY,
    OFFICE_CLOSED,
    OFFICE_OPEN,
    OLD_CODE,
    OLD_HETU,
    OWN_CLOSED,
    OWN_OPEN,
    PHONE,
    PLAIN,
    coded,
    words,
)
from tekoto.match_marks import name_met
from tekoto.permission import check_list, may_do_casework
from tekoto.search_hit import HitReason, SearchHit
from tekoto.searching import SearchQuery, parse
from tekoto.text import clean

BURST_SECONDS = 10
_SECTION = "search"
_NOTES_READ = 60
_RANKS = {
    reason: rank
    for rank, reason in enumerate(
        (
            HitReason.IDENTIFIER,
            HitReason.PHONE,
            HitReason.NAME,
            HitReason.VARIANT,
            HitReason.FIELD,
            HitReason.NOTE,
        )
    )
}
_TABLE = CaseloadRecord.__table__.c
# The record that owns a note; the one that absorbed it is what is found.
_Owner = aliased(CaseloadRecord)
# Columns, not records: building sixty records takes longer than finding them. Put together once.
_LINE = select(
    _TABLE.row,
    _TABLE.client_id,
    _TABLE.number,
    _TABLE.adviser_id,
    _TABLE.state,
    _TABLE.protected,
    _TABLE.sort_key,
    _TABLE.name,
    _TABLE.original_name,
    _TABLE.birth,
    _TABLE.birth_precision,
).where(_TABLE.row.in_(bindparam("rows", expanding=True)))

_NOTES = (
    select(CaseloadRecord.row, NoteRecord.text, NoteRecord.happened_at)
    .join(_Owner, _Owner.client_id == NoteRecord.client_id)
    .join(
        CaseloadRecord,
        CaseloadRecord.client_id == func.coalesce(_Owner.merged_into, _Owner.client_id),
    )
    .where(NoteRecord.row.in_(bindparam("rows", expanding=True)))
    .order_by(NoteRecord.row.desc())
)


@dataclass(slots=True)
class _Found:
    """What has been found so far: rows with the best reason, in the order of finding."""

    reasons: dict[int, HitReason] = field(default_factory=dict)
    notes: dict[int, tuple[str, datetime]] = field(default_factory=dict)


def search(
    store: Store, actor: Actor, text: str, *, limit: int = 20, language: str = "fi"
) -> tuple[SearchHit, ...]:
    """Return the clients that the text may mean, own and open cases first.

    Former identity codes, and phones under turvakielto, find the actor's own clients alone (codes
    also for the lead); notes are searched by those who read them. The first keystroke of a search
    is logged before anything is shown, and again every ten seconds (``settled`` logs the end).
    Raises StoreError ``permission.denied``.
    """
    check_list(actor)
    query = parse(clean(text))
    if query.empty:
        return ()
    with audit.reading(
        store,
        actor,
        Action.SEARCH,
        section=_SECTION,
        purpose=audit.keyed_hash(store, query.text.casefold()),
        repeat_seconds=BURST_SECONDS,
    ) as access:
        hits = _search(access.session, actor, query, limit, language)
        access.count = len(hits)
        return hits


def settled(store: Store, actor: Actor, text: str, shown: int) -> None:
    """Log what a search came to: a keyed hash of the whole term and how many were shown."""
    query = parse(clean(text))
    if query.empty:
        return
    with store.write() as session:
        audit.record(
            session,
            store,
            actor,
            Action.SEARCH,
            section="settled",
            count=shown,
            purpose=audit.keyed_hash(store, query.text.casefold()),
        )


def _search(
    session: Session, actor: Actor, query: SearchQuery, limit: int, language: str
) -> tuple[SearchHit, ...]:
    scope = search_index.scope_of(session, actor.user_id, actor.office_id)
    found = _Found()
    asked = list(_questions(actor, scope, query))
    questions = [question for _reason, question in asked]
    for number, row in search_index.find_in_turn(session, search_index.CLIENTS, questions, limit):
        found.reasons[row] = asked[number][0]
    if len(found.reasons) < limit and may_do_casework(actor):
        _search_notes(session, actor, scope, query, found)
    return _hits(session, actor, query, found, limit, language)


def _questions(
    actor: Actor, scope: Scope, query: SearchQuery
) -> Iterator[tuple[HitReason, Question]]:
    """Yield what to ask, the own clients before the office's, the best meaning first."""
    fields = may_do_casework(actor)
    for mark, own in _marks(scope):
        former = actor.role is Role.LEAD or (own and actor.role is Role.ADVISER)
        for reason, readings in _readings(query, own=own, former=former, fields=fields):
            if len(readings) > 1:
                # Those spelled as typed must not drown among the variants.
                yield reason, ([mark], readings[:1])
            yield reason, ([mark], readings)


def _marks(scope: Scope) -> Iterator[tuple[str, bool]]:
    yield f"{OWN_OPEN}{scope.adviser}", True
    yield f"{OWN_CLOSED}{scope.adviser}", True
    yield f"{OFFICE_OPEN}{scope.office}", False
    yield f"{OFFICE_CLOSED}{scope.office}", False


def _readings(
    query: SearchQuery, *, own: bool, former: bool, fields: bool = False
) -> Iterator[tuple[HitReason, list[Groups]]]:
    """Yield what the text may mean, the best meaning first."""
    codes = []
    if query.hetu:
        codes.append(HETU + coded(query.hetu))
        if former:
            codes.append(OLD_HETU + coded(query.hetu))
    if query.identifier:
        codes.append(CODE + query.identifier)
        if former:
            codes.append(OLD_CODE + query.identifier)
    if codes:
        yield HitReason.IDENTIFIER, [[[f"{code}*" for code in codes]]]
    if query.phone:
        marks = (PHONE, HIDDEN_PHONE) if own else (PHONE,)
        yield HitReason.PHONE, [[[f"{mark}{query.phone}*" for mark in marks]]]
    names: list[Groups] = []
    plain = words(query.text)
    if plain:
        names.append([[f"{PLAIN}{word}*"] for word in plain])
    # A text with digits is a code or a number; the letters in it are nobody's name.
    if query.words and not any(character.isdigit() for character in query.text):
        names.append([[f"{KEY}{coded(key)}*" for key in keys] for keys in query.words])
    if names:
        yield HitReason.VARIANT, names
    if plain and fields:
        yield HitReason.FIELD, [[[f"{FIELD}{word}*"] for word in plain]]


def client_readings(scope: Scope, text: str) -> tuple[list[str], list[Groups]]:
    """Return the marks and all readings of a text as everybody in an office may use them."""
    query = parse(text)
    marks = [mark for mark, own in _marks(scope) if not own]
    found = [groups for _why, some in _readings(query, own=False, former=False) for groups in some]
    return marks, found


def _search_notes(
    session: Session, actor: Actor, scope: Scope, query: SearchQuery, found: _Found
) -> None:
    wanted = [word for word in words(query.text) if len(word) >= SHORTEST_NOTE_WORD]
    if not wanted:
        return
    own, office = scope.note()
    mark = office if actor.role is Role.LEAD else own
    groups = [[f"{word}*"] for word in wanted]
    rows = search_index.find(session, search_index.NOTES, [mark], [groups], _NOTES_READ)
    notes = session.execute(_NOTES, {"rows": rows})
    for row, text, happened_at in notes:
        if row not in found.reasons:
            found.reasons[row] = HitReason.NOTE
            found.notes[row] = text, happened_at


def _hits(
    session: Session,
    actor: Actor,
    query: SearchQuery,
    found: _Found,
    limit: int,
    language: str,
) -> tuple[SearchHit, ...]:
    lines = session.execute(_LINE, {"rows": list(found.reasons)}).all()
    typed = words(query.text)
    reasons = {line.row: _reason(found.reasons[line.row], line, typed) for line in lines}

    def place(line: Any) -> tuple[bool, bool, int, str, int]:
        other = line.adviser_id != actor.user_id
        rank = _RANKS[reasons[line.row]]
        return other, line.state == CaseState.ENDED, rank, line.sort_key, line.row

    shown = sorted(lines, key=place)[:limit]
    why = hit_reasons.explain(session, query, shown, reasons, found.notes)
    return tuple(_hit(line, why[line.row], language) for line in shown)


def _hit(line: Any, why: hit_reasons.Why, language: str) -> SearchHit:
    birth = partial_date(line.birth, line.birth_precision)
    return SearchHit(
        client_id=line.client_id,
        name=line.name,
        original_name=line.original_name,
        birth_text="" if birth is None else birth.display(language),
        state=line.state,
        reason=why.reason,
        detail=why.detail,
        protected=line.protected,
        kind=why.kind,
        marks=why.marks,
        name_marks=why.name_marks,
        original_marks=why.original_marks,
        noted_on=why.noted_on,
    )


def _reason(reason: HitReason, line: Any, typed: Sequence[str]) -> HitReason:
    """Tell a name spelled as typed from another spelling of it."""
    if reason is not HitReason.VARIANT:
        return reason
    exact = name_met((line.name, line.original_name), typed)
    return HitReason.NAME if exact else HitReason.VARIANT
