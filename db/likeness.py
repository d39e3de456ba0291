"""Persons as they are compared, read from the store, and the index they are found in.

Columns, not records: a check before a save reads a few dozen persons, one before an import all.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from db import counters, search_index
from db.store import Store
from db.tables import Base
from db.tables.case import (
    CaseloadRecord,
    ClientNameRecord,
    ClientRecord,
    ContactRecord,
    IdentifierRecord,
    NationalityRecord,
)
from tekoto.dates import partial_date
from tekoto.duplicate import Person, code_key, may_resemble
from tekoto.likeness_words import FORMAT, sought_groups, stored_words, sure_words
from tekoto.searching import phone_key

CHUNK = 2_000
MOST_CANDIDATES = 200
_COUNTER = "likeness_words"
_L, _P = CaseloadRecord.__table__.c, ClientRecord.__table__.c
_LINE = (
    select(
        _L.row,
        _L.client_id,
        _L.office_id,
        _L.adviser_id,
        _L.protected,
        _L.merged_into,
        _P.family_name,
        _P.given_names,
        _P.birth,
        _P.birth_precision,
        _P.registered_sex,
    )
    .join_from(CaseloadRecord.__table__, ClientRecord.__table__, _P.id == _L.client_id)
    .order_by(_L.row)
)


_Rows = list[Any]


class _Queries:
    """What is asked of the persons in some rows; put together once."""

    def __init__(self, rows: ColumnElement[bool]) -> None:
        self.lines = _LINE.where(rows)
        self.names = _list_of(ClientNameRecord, rows, "value")
        self.nations = _list_of(NationalityRecord, rows, "code")
        self.contacts = _list_of(ContactRecord, rows, "kind", "value")
        self.codes = _list_of(IdentifierRecord, rows, "kind", "value", "current")


def _list_of(record: type[Base], rows: ColumnElement[bool], *columns: str) -> Select[Any]:
    # By row number: very many ids take longer to build than to read.
    table = record.__table__
    chosen = (table.c[name] for name in columns)
    line = CaseloadRecord.__table__
    return (
        select(_L.row, *chosen)
        .join_from(line, table, table.c.client_id == _L.client_id)
        .where(rows)
    )


_SOME = _Queries(_L.row.in_(bindparam("rows", expanding=True)))
_BETWEEN = _Queries(_L.row.between(bindparam("first"), bindparam("last")))
_PART = select(_L.row).where(_L.row > bindparam("after")).order_by(_L.row).limit(CHUNK)


@dataclass(frozen=True, slots=True)
class Filed:
    """A recorded person; ``client_id`` is that of the record under whose view she stands."""

    row: int
    record_id: UUID
    client_id: UUID
    office_id: UUID
    adviser_id: UUID
    protected: bool
    person: Person


def put(session: Session, row: int, person: Person) -> None:
    """File a person's words anew."""
    search_index.put(session, search_index.LIKENESS, row, stored_words(person))


def find(session: Session, person: Person) -> list[Filed]:
    """Return those who may be the same person, by what they are filed under.

    Most of them share no more than sounds and a year. They are left out by name and birth, before
    their codes, contacts and nationalities are read: each list of each person is a page of the
    file somewhere else.
    """
    groups = sought_groups(person)
    if not groups:
        return []
    rows = search_index.find(session, search_index.LIKENESS, (), groups, MOST_CANDIDATES)
    if not rows:
        return []
    sure = _sure(session, person)
    lines = session.execute(_SOME.lines, {"rows": rows}).all()
    names = _by_row(session, _SOME.names, {"rows": rows})
    kept = [
        line
        for line in lines
        if sure is None
        or line.row in sure
        or may_resemble(person, _person(line, names[line.row], [], [], []))
    ]
    return _filled(session, _SOME, {"rows": [line.row for line in kept]}, kept, names)


def _sure(session: Session, person: Person) -> frozenset[int] | None:
    """Return the rows that share a phone or a code with a person; None for very many."""
    words = sure_words(person)
    if not words:
        return frozenset()
    found = search_index.find(session, search_index.LIKENESS, (), [[words]], MOST_CANDIDATES)
    return frozenset(found) if len(found) < MOST_CANDIDATES else None


def everybody(session: Session) -> Iterator[list[Filed]]:
    """Yield all recorded persons in parts."""
    last = 0
    while rows := session.scalars(_PART, {"after": last}).all():
        yield _filed(session, _BETWEEN, {"first": rows[0], "last": rows[-1]})
        last = rows[-1]


def count(session: Session) -> int:
    """Return how many records there are."""
    return session.scalar(select(func.count()).select_from(CaseloadRecord)) or 0


def bring_up_to_date(store: Store) -> None:
    """File everybody anew if the words are of another kind than this program's."""
    with store.read() as session:
        if counters.value(session, _COUNTER) == FORMAT:
            return
    with store.write() as session:
        search_index.empty(session, search_index.LIKENESS)
        for part in everybody(session):
            words = [(one.row, stored_words(one.person)) for one in part]
            search_index.put_new(session, search_index.LIKENESS, words)
        counters.put(session, _COUNTER, FORMAT)


def _filed(session: Session, queries: _Queries, asked: dict[str, Any]) -> list[Filed]:
    lines = session.execute(queries.lines, asked).all()
    return _filled(session, queries, asked, lines, _by_row(session, queries.names, asked))


def _filled(
    session: Session,
    queries: _Queries,
    asked: dict[str, Any],
    lines: Sequence[Any],
    names: Mapping[int, _Rows],
) -> list[Filed]:
    """Return the persons of some lines, with the lists that are still to be read."""
    if not lines:
        return []
    nations, contacts, codes = (
        _by_row(session, query, asked)
        for query in (queries.nations, queries.contacts, queries.codes)
    )
    return [
        Filed(
            line.row,
            line.client_id,
            line.merged_into or line.client_id,
            line.office_id,
            line.adviser_id,
            line.protected,
            _person(line, names[line.row], codes[line.row], nations[line.row], contacts[line.row]),
        )
        for line in lines
    ]


def _person(line: Any, names: _Rows, codes: _Rows, nations: _Rows, contacts: _Rows) -> Person:
    registered = f"{line.given_names} {line.family_name}".strip()
    all_names = (registered, *sorted(name for (name,) in names))
    phones = {phone_key(value) for kind, value in contacts if kind == "phone"}
    return Person(
        names=tuple(dict.fromkeys(name for name in all_names if name)),
        birth=partial_date(line.birth, line.birth_precision),
        sex=line.registered_sex,
        codes=frozenset(code_key(kind, value) for kind, value, current in codes if current),
        former_codes=frozenset(
            code_key(kind, value) for kind, value, current in codes if not current
        ),
        nationalities=frozenset(code for (code,) in nations),
        phones=frozenset(phones - {""}),
    )


def _by_row(session: Session, query: Select[Any], asked: dict[str, Any]) -> defaultdict[int, _Rows]:
    found: defaultdict[int, _Rows] = defaultdict(list)
    for row, *values in session.execute(query, asked):
        found[row].append(values)
    return found
