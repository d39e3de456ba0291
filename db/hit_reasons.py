"""Why a client was found: which of her names, codes, numbers or notes met what was typed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from db.client_rows import HETU
from db.tables import Base
from db.tables.case import CaseloadRecord, ClientNameRecord, ContactRecord, IdentifierRecord
from db.tables.custom_field import CustomValueRecord
from tekoto.dates import local_date
from tekoto.excerpt import excerpt
from tekoto.index_words import words
from tekoto.match_marks import (
    Span,
    code_begun,
    name_begun,
    name_met,
    phone_begun,
    words_alike,
    words_begun,
)
from tekoto.search_hit import FORMER_CODE, NUMBER, HitReason
from tekoto.searching import SearchQuery

SHORTEST_NOTE_WORD = 3
_Pairs = Mapping[UUID, Sequence[tuple[Any, ...]]]


def _all_of(record: type[Base], *columns: str) -> Select[Any]:
    """Return a query for columns of the clients, and of the records that they have absorbed."""
    line, rows = CaseloadRecord.__table__, record.__table__
    person = func.coalesce(line.c.merged_into, line.c.client_id)
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    return (
        select(person, *(rows.c[name] for name in columns))
        .join_from(rows, line, line.c.client_id == rows.c.client_id)
        .where(or_(line.c.client_id.in_(ids), line.c.merged_into.in_(ids)))
    )


# Put together once: every keystroke asks some of them.
_NAMES = _all_of(ClientNameRecord, "kind", "value")
_CODES = _all_of(IdentifierRecord, "kind", "value", "current")
_CONTACTS = _all_of(ContactRecord, "kind", "value")
_VALUES = _all_of(CustomValueRecord, "value", "current")


@dataclass(frozen=True, slots=True)
class Why:
    """The reason of one hit; ``kind`` tells which name or code, the spans what was met."""

    reason: HitReason
    kind: str = ""
    detail: str = ""
    marks: tuple[Span, ...] = ()
    name_marks: tuple[Span, ...] = ()
    original_marks: tuple[Span, ...] = ()
    noted_on: date | None = None


def explain(
    session: Session,
    query: SearchQuery,
    lines: Sequence[Any],
    reasons: Mapping[int, HitReason],
    notes: Mapping[int, tuple[str, datetime]],
) -> dict[int, Why]:
    """Return the reason of each line that was found; a few queries for all of them.

    Nothing is told of a client under turvakielto but names and the kind of the code: neither her
    number nor a word of a note.
    """
    typed = words(query.text)
    by_reason: dict[HitReason, list[Any]] = defaultdict(list)
    for line in lines:
        by_reason[reasons[line.row]].append(line)
    found: dict[int, Why] = {line.row: Why(reasons[line.row]) for line in lines}
    for line in by_reason[HitReason.NAME]:
        found[line.row] = Why(
            HitReason.NAME,
            name_marks=name_begun(line.name, typed),
            original_marks=name_begun(line.original_name, typed),
        )
    for line in by_reason[HitReason.NOTE]:
        if not line.protected:
            found[line.row] = _note_reason(typed, *notes[line.row])
    _explain_names(session, query, typed, by_reason[HitReason.VARIANT], found)
    _explain_codes(session, query, by_reason[HitReason.IDENTIFIER], found)
    _explain_phones(session, query, by_reason[HitReason.PHONE], found)
    _explain_fields(session, typed, by_reason[HitReason.FIELD], found)
    return found


def _note_reason(typed: Sequence[str], text: str, happened_at: datetime) -> Why:
    shown = excerpt(text, [word for word in typed if len(word) >= SHORTEST_NOTE_WORD])
    met = words_begun(shown, typed)
    return Why(HitReason.NOTE, "", shown, met, noted_on=local_date(happened_at))


def _explain_names(
    session: Session,
    query: SearchQuery,
    typed: Sequence[str],
    lines: Sequence[Any],
    found: dict[int, Why],
) -> None:
    names = _of_clients(session, _NAMES, lines)
    for line in lines:
        found[line.row] = _name_reason(query, typed, line, names.get(line.client_id, ()))


def _name_reason(
    query: SearchQuery, typed: Sequence[str], line: Any, names: Sequence[tuple[Any, ...]]
) -> Why:
    """Take a name that is written as typed before one that sounds like it."""
    for kind, value in names:
        met = name_begun(value, typed)
        if met and name_met((value, line.name), typed):
            return Why(HitReason.VARIANT, kind, value, met, name_begun(line.name, typed))
    alike = words_alike(line.name, query.words)
    if not alike:
        for kind, value in names:
            met = words_alike(value, query.words)
            if met:
                return Why(HitReason.VARIANT, kind, value, met)
    return Why(HitReason.VARIANT, name_marks=alike)


def _explain_codes(
    session: Session, query: SearchQuery, lines: Sequence[Any], found: dict[int, Why]
) -> None:
    codes = _of_clients(session, _CODES, lines)
    for line in lines:
        found[line.row] = _code_reason(query, line, codes.get(line.client_id, ()))


def _code_reason(query: SearchQuery, line: Any, codes: Sequence[tuple[Any, ...]]) -> Why:
    met = code_begun(line.number, query.identifier or "")
    if met:
        return Why(HitReason.IDENTIFIER, NUMBER, line.number, met)
    for kind, value, current in sorted(codes, key=lambda code: not code[2]):
        if kind == HETU:
            # The code itself is not shown: whoever typed it knows what she typed.
            if query.hetu and value.startswith(query.hetu):
                return Why(HitReason.IDENTIFIER, HETU if current else FORMER_CODE)
        elif met := code_begun(value, query.identifier or ""):
            return Why(HitReason.IDENTIFIER, kind if current else FORMER_CODE, value, met)
    return Why(HitReason.IDENTIFIER)


def _explain_phones(
    session: Session, query: SearchQuery, lines: Sequence[Any], found: dict[int, Why]
) -> None:
    shown = [line for line in lines if not line.protected]
    phones = _of_clients(session, _CONTACTS, shown)
    for line in lines:
        for kind, value in phones.get(line.client_id, ()):
            met = phone_begun(value, query.phone or "") if kind == "phone" else ()
            if met:
                found[line.row] = Why(HitReason.PHONE, "", value, met)
                break


def _explain_fields(
    session: Session, typed: Sequence[str], lines: Sequence[Any], found: dict[int, Why]
) -> None:
    shown = [line for line in lines if not line.protected]
    values = _of_clients(session, _VALUES, shown)
    for line in shown:
        for value, current in values.get(line.client_id, ()):
            met = words_begun(value, typed) if current else ()
            if met:
                found[line.row] = Why(HitReason.FIELD, "", value, met)
                break


def _of_clients(session: Session, query: Select[Any], lines: Sequence[Any]) -> _Pairs:
    found: dict[UUID, list[tuple[Any, ...]]] = defaultdict(list)
    ids = [line.client_id for line in lines]
    if ids:
        for client_id, *values in session.execute(query, {"ids": ids}):
            found[client_id].append(tuple(values))
    return found
