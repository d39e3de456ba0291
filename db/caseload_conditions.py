"""A filter of the caseload as SQL: conditions, order and groups over one table and its indexes."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db import custom_columns
from db.tables.case import CaseloadRecord
from db.tables.caseload_view import ClientMarkRecord, MarkRecord
from db.tables.system import OfficialRecord
from tekoto import clock, language_names, municipality
from tekoto.access import Actor
from tekoto.case import CaseState
from tekoto.caseload import Conditions, GroupBy, Span, Term, birth_limits
from tekoto.client import CaseloadFilter
from tekoto.custom_field import OWN
from tekoto.text import clean

_T = CaseloadRecord
_LANGUAGE = func.coalesce(func.nullif(_T.interpreter_language, ""), _T.mother_tongue)
SORTS: dict[str, Any] = {
    "name": _T.sort_key,
    "number": _T.number,
    "birth": _T.birth,
    "state": _T.state,
    "municipality": _T.municipality,
    "mother_tongue": _T.mother_tongue,
    "interpreter_language": _T.interpreter_language,
    "language": _LANGUAGE,
    "plan_valid_to": _T.plan_valid_to,
    "permit_valid_to": _T.permit_valid_to,
    "last_note_on": _T.last_note_on,
    "adviser_name": OfficialRecord.name,
    "original_name": _T.original_name,
    "protected": _T.protected,
    "marks": select(func.min(MarkRecord.name))
    .join(ClientMarkRecord, ClientMarkRecord.mark_id == MarkRecord.id)
    .where(ClientMarkRecord.client_id == _T.client_id)
    .scalar_subquery(),
}
GROUPS: dict[GroupBy, Any] = {
    GroupBy.STATE: _T.state,
    GroupBy.ADVISER: _T.adviser_id,
    GroupBy.MUNICIPALITY: _T.municipality,
    GroupBy.LANGUAGE: _LANGUAGE,
}
# What is shown by a word is sorted by the word, not by its code.
_WORDED = {"state", "municipality", "mother_tongue", "interpreter_language", "language"}


def conditions(session: Session, actor: Actor, filter: CaseloadFilter) -> list[ColumnElement[bool]]:
    """Return what a line must meet to be in the filter's part of the actor's office."""
    found: list[ColumnElement[bool]] = [
        _T.office_id == actor.office_id,
        _T.merged_into.is_(None),
    ]
    if filter.states:
        found.append(_T.state.in_(filter.states))
    if filter.adviser_id is not None:
        found.append(_T.adviser_id == filter.adviser_id)
    if filter.group is not None:
        by, key = filter.group
        found.append(GROUPS[by] == (key if by is not GroupBy.ADVISER else UUID(hex=key)))
    asked = filter.conditions
    if asked.asks:
        found.extend(_asked(session, actor, asked))
    return found


def order(
    session: Session, filter: CaseloadFilter, where: Sequence[ColumnElement[bool]]
) -> list[Any]:
    """Return the order of a filter; empty values come last in either direction."""
    if filter.sort.startswith(OWN):
        return [*_by_own_field(session, filter), _T.sort_key.asc(), _T.row.asc()]
    column = SORTS[filter.sort]
    if filter.sort == "name":
        directed = column.desc() if filter.descending else column.asc()
        return [directed, _T.row.desc() if filter.descending else _T.row.asc()]
    last = [_T.sort_key.asc(), _T.row.asc()]
    if filter.sort == "protected":
        return [column.desc() if filter.descending else column.asc(), *last]
    if filter.sort in _WORDED:
        column = _ranked(session, filter, column, where)
        return [column.desc() if filter.descending else column.asc(), *last]
    is_text = isinstance(column, InstrumentedAttribute) and not column.nullable
    empty = column == "" if is_text else column.is_(None)
    return [empty, column.desc() if filter.descending else column.asc(), *last]


def _by_own_field(session: Session, filter: CaseloadFilter) -> list[Any]:
    column = custom_columns.sorting(session, filter.sort, filter.language)
    if column is None:
        return []
    return [column.is_(None), column.desc() if filter.descending else column.asc()]


def word_of(sort: str, code: str, language: str) -> str:
    """Return the word under which a code is sorted."""
    if not code:
        return ""
    if sort == "state":
        return f"{list(CaseState).index(CaseState(code)):02d}"
    if sort == "municipality":
        return municipality.municipality(code).name(language).casefold()
    return language_names.language_name(code, language).casefold()


def _ranked(
    session: Session, filter: CaseloadFilter, column: Any, where: Sequence[ColumnElement[bool]]
) -> Any:
    codes = session.scalars(select(column).where(*where).distinct()).all()
    known = sorted(
        (code for code in codes if code),
        key=lambda code: word_of(filter.sort, code, filter.language),
    )
    if not known:
        return _T.sort_key
    ranks = {code: place for place, code in enumerate(known)}
    # Empty ones come last in either direction.
    return case(ranks, value=column, else_=-1 if filter.descending else len(ranks))


def _asked(session: Session, actor: Actor, asked: Conditions) -> list[ColumnElement[bool]]:
    today = clock.today()
    found: list[ColumnElement[bool]] = []
    if asked.municipalities:
        found.append(_T.municipality.in_(asked.municipalities))
    if asked.languages:
        found.append(_LANGUAGE.in_(asked.languages))
    for column, term in (
        (_T.plan_valid_to, asked.plan),
        (_T.last_note_on, asked.note),
        (_T.permit_valid_to, asked.permit),
    ):
        if term is not None:
            found.append(_term(column, term, today))
    found.extend(_between(_T.birth, *birth_limits(asked.age, today)))
    found.extend(_years(asked.birth_year))
    if asked.interpreter is not None:
        found.append(_T.interpreter_needed.is_(asked.interpreter))
    if asked.protected is not None:
        found.append(_T.protected.is_(asked.protected))
    if asked.mark:
        found.append(_marked(actor, asked.mark))
    if asked.text.strip():
        found.append(_text(session, actor, asked.text))
    return found


def _term(column: Any, term: Term, today: date) -> ColumnElement[bool]:
    within = and_(column.is_not(None), *_between(column, *term.limits(today)))
    return or_(column.is_(None), within) if term.or_none else within


def _between(column: Any, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    found = []
    if first is not None:
        found.append(column >= first)
    if last is not None:
        found.append(column <= last)
    return found


def _years(span: Span) -> list[ColumnElement[bool]]:
    first, last = span
    return _between(
        _T.birth,
        None if first is None else date(first, 1, 1),
        None if last is None else date(last, 12, 31),
    )


def _marked(actor: Actor, name: str) -> ColumnElement[bool]:
    mark = select(MarkRecord.id).where(
        MarkRecord.office_id == actor.office_id, MarkRecord.name == clean(name)
    )
    return _T.client_id.in_(
        select(ClientMarkRecord.client_id).where(ClientMarkRecord.mark_id == mark.scalar_subquery())
    )


def _text(session: Session, actor: Actor, text: str) -> ColumnElement[bool]:
    """Look where everybody in the office may: no former codes, no phones under turvakielto."""
    # Most lists are not narrowed by a text, and the start does not wait for the search.
    from db import search_index
    from db.search import client_readings

    scope = search_index.scope_of(session, actor.user_id, actor.office_id)
    marks, readings = client_readings(scope, clean(text))
    if not readings:
        return false()
    return _T.row.in_(search_index.matching(session, search_index.CLIENTS, marks, readings))
