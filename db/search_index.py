"""The word indexes: which words belong to which client and note, and who is like whom.

FTS5 in SQLCipher and ``tsvector`` in PostgreSQL hold the same ready-made words
(``tekoto.index_words``) and answer the same question: the newest rows that have all of these
words. Who may find a row is a word as well (adviser and office), so a search never walks through
what it must not show, and no result is ranked before it is chosen.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, literal_column, select, table, text
from sqlalchemy.orm import Session

from db import client_reader
from db.client_rows import HETU
from db.records import absorbed_by
from db.tables.case import CaseloadRecord, IdentifierRecord, NoteRecord
from db.tables.custom_field import CustomFieldRecord, CustomValueRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto.case import CaseState
from tekoto.client import Client, ClientForm
from tekoto.duplicate import person_of
from tekoto.index_words import (
    OFFICE_CLOSED,
    OFFICE_OPEN,
    OWN_CLOSED,
    OWN_OPEN,
    client_words,
    field_words,
    note_words,
)
from tekoto.likeness_words import stored_words


class Index(StrEnum):
    """Which index."""

    CLIENTS = "client_words"
    NOTES = "note_words"
    LIKENESS = "likeness_words"


CLIENTS, NOTES, LIKENESS = Index
_SQLITE_PUT = {
    CLIENTS: "INSERT INTO client_words (rowid, words) VALUES (?, ?)",
    NOTES: "INSERT INTO note_words (rowid, words) VALUES (?, ?)",
    LIKENESS: "INSERT INTO likeness_words (rowid, words) VALUES (?, ?)",
}
_SQLITE_REMOVE = {
    CLIENTS: "DELETE FROM client_words WHERE rowid = ?",
    NOTES: "DELETE FROM note_words WHERE rowid = ?",
    LIKENESS: "DELETE FROM likeness_words WHERE rowid = ?",
}
_SQLITE_FIND = {
    CLIENTS: "SELECT rowid FROM client_words WHERE client_words MATCH ? "
    "ORDER BY rowid DESC LIMIT ?",
    NOTES: "SELECT rowid FROM note_words WHERE note_words MATCH ? ORDER BY rowid DESC LIMIT ?",
    LIKENESS: "SELECT rowid FROM likeness_words WHERE likeness_words MATCH ? "
    "ORDER BY rowid DESC LIMIT ?",
}
_SQLITE_NUMBERED = "SELECT #, * FROM ({})"
_POSTGRES_PUT = {
    CLIENTS: "INSERT INTO client_words (row, words) VALUES (%s, array_to_tsvector(%s::text[]))",
    NOTES: "INSERT INTO note_words (row, words) VALUES (%s, array_to_tsvector(%s::text[]))",
    LIKENESS: "INSERT INTO likeness_words (row, words) VALUES (%s, array_to_tsvector(%s::text[]))",
}
_POSTGRES_REMOVE = {
    CLIENTS: "DELETE FROM client_words WHERE row = %s",
    NOTES: "DELETE FROM note_words WHERE row = %s",
    LIKENESS: "DELETE FROM likeness_words WHERE row = %s",
}
_POSTGRES_FIND = {
    CLIENTS: "SELECT row FROM client_words WHERE words @@ %s::tsquery ORDER BY row DESC LIMIT %s",
    NOTES: "SELECT row FROM note_words WHERE words @@ %s::tsquery ORDER BY row DESC LIMIT %s",
    LIKENESS: "SELECT row FROM likeness_words WHERE words @@ %s::tsquery "
    "ORDER BY row DESC LIMIT %s",
}
_EMPTY = {
    CLIENTS: "DELETE FROM client_words",
    NOTES: "DELETE FROM note_words",
    LIKENESS: "DELETE FROM likeness_words",
}
_OFFICIALS, _OFFICES = OfficialRecord.__table__.c, OfficeRecord.__table__.c
# Put together once: every keystroke asks it.
_ORDINALS = select(
    select(_OFFICIALS.ordinal).where(_OFFICIALS.id == bindparam("adviser_id")).scalar_subquery(),
    select(_OFFICES.ordinal).where(_OFFICES.id == bindparam("office_id")).scalar_subquery(),
)
Groups = Sequence[Sequence[str]]
"""Every group must be met by one of its alternatives; ``*`` at the end stands for any rest."""
Question = tuple[Sequence[str], Sequence[Groups]]
"""Marks and readings, as ``find`` takes them."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The numbers that stand for an adviser and an office in the index."""

    adviser: int
    office: int

    def client(self, state: str) -> tuple[str, str]:
        """Return the words of who finds a client in that state."""
        closed = state == CaseState.ENDED
        own, office = (OWN_CLOSED, OFFICE_CLOSED) if closed else (OWN_OPEN, OFFICE_OPEN)
        return f"{own}{self.adviser}", f"{office}{self.office}"

    def note(self) -> tuple[str, str]:
        """Return the words of who finds a note."""
        return f"{OWN_OPEN}{self.adviser}", f"{OFFICE_OPEN}{self.office}"


def scope_of(session: Session, adviser_id: UUID, office_id: UUID) -> Scope:
    """Return the numbers of an adviser and an office."""
    known = {"adviser_id": adviser_id, "office_id": office_id}
    adviser, office = session.execute(_ORDINALS, known).one()
    return Scope(adviser or 0, office or 0)


def scopes_of(
    session: Session, lines: Sequence[CaseloadRecord]
) -> Mapping[tuple[UUID, UUID], Scope]:
    """Return the numbers of the advisers and offices of lines."""
    places = {(line.adviser_id, line.office_id) for line in lines}
    return {place: scope_of(session, *place) for place in places}


def put(session: Session, index: Index, row: int, words: Iterable[str]) -> None:
    """Write a row's words anew."""
    remove(session, index, [row])
    put_new(session, index, [(row, tuple(words))])


def put_new(session: Session, index: Index, items: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Write the words of rows that have none yet."""
    values: list[tuple[int, Any]]
    if _is_postgres(session):
        statement = _POSTGRES_PUT[index]
        values = [(row, list(words)) for row, words in items]
    else:
        statement = _SQLITE_PUT[index]
        values = [(row, " ".join(words)) for row, words in items]
    if values:
        session.connection().exec_driver_sql(statement, values)


def empty(session: Session, index: Index) -> None:
    """Take every row out of an index, to be written anew."""
    session.connection().exec_driver_sql(_EMPTY[index])


def put_client(session: Session, line: CaseloadRecord, form: ClientForm) -> None:
    """Write a client's words anew, with the codes she had before."""
    put_clients(session, [(line, form)])


def put_clients(session: Session, clients: Sequence[tuple[CaseloadRecord, ClientForm]]) -> None:
    """Write the words of many clients anew, with the codes they had before."""
    absorbed = _absorbed(session, [line.client_id for line, _form in clients])
    owners = [line.client_id for line, _form in clients]
    former = _former_codes(session, [*owners, *(o.id for many in absorbed.values() for o in many)])
    own_fields = _field_values(session, [line for line, _form in clients])
    scopes = scopes_of(session, [line for line, _form in clients])
    items: list[tuple[int, tuple[str, ...]]] = []
    likeness: list[tuple[int, tuple[str, ...]]] = []
    for line, form in clients:
        scope = scopes[line.adviser_id, line.office_id]
        codes = [
            (kind, value)
            for kind, value in former[line.client_id]
            if not (kind == HETU and value == form.hetu)
        ]
        words = list(client_words(form, line.number, codes, protected=line.protected))
        words.extend(field_words(own_fields[line.client_id]))
        for other in absorbed[line.client_id]:
            earlier = former[other.id]
            more = client_words(other.form, other.number, earlier, protected=line.protected)
            words.extend(more)
        items.append((line.row, tuple(dict.fromkeys((*scope.client(line.state), *words)))))
        likeness.append((line.row, stored_words(person_of(form, codes))))
    for index, filed in ((CLIENTS, items), (LIKENESS, likeness)):
        remove(session, index, [row for row, _words in filed])
        put_new(session, index, filed)


def remove(session: Session, index: Index, rows: Sequence[int]) -> None:
    """Take the words of rows away."""
    statement = (_POSTGRES_REMOVE if _is_postgres(session) else _SQLITE_REMOVE)[index]
    if rows:
        session.connection().exec_driver_sql(statement, [(row,) for row in rows])


def remove_notes(session: Session, client_ids: Sequence[UUID]) -> None:
    """Take the words of all notes of clients away."""
    query = select(NoteRecord.row).where(NoteRecord.client_id.in_(client_ids))
    remove(session, NOTES, session.scalars(query).all())


def _absorbed(session: Session, client_ids: Sequence[UUID]) -> Mapping[UUID, list[Client]]:
    """Return the records that the clients have absorbed, whose names and codes find them."""
    found: dict[UUID, list[Client]] = defaultdict(list)
    owners = {
        other: survivor
        for survivor, others in absorbed_by(session, client_ids).items()
        for other in others
    }
    for client in client_reader.load_many(session, list(owners)).values() if owners else ():
        found[owners[client.id]].append(client)
    return found


def _former_codes(
    session: Session, client_ids: Sequence[UUID]
) -> Mapping[UUID, list[tuple[str, str]]]:
    found: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    query = select(IdentifierRecord.client_id, IdentifierRecord.kind, IdentifierRecord.value).where(
        IdentifierRecord.client_id.in_(client_ids), IdentifierRecord.current.is_(False)
    )
    for client_id, kind, value in session.execute(query):
        found[client_id].append((kind, value))
    return found


def _field_values(session: Session, lines: Sequence[CaseloadRecord]) -> Mapping[UUID, list[str]]:
    """Return the values of the offices' own fields; under turvakielto not the sensitive ones."""
    offices = {line.client_id: line.office_id for line in lines}
    hidden = {line.client_id for line in lines if line.protected}
    query = (
        select(
            CustomValueRecord.client_id,
            CustomValueRecord.value,
            CustomFieldRecord.office_id,
            CustomFieldRecord.sensitive,
        )
        .join(CustomFieldRecord, CustomFieldRecord.id == CustomValueRecord.field_id)
        .where(
            CustomValueRecord.client_id.in_(offices),
            CustomValueRecord.current,
            CustomFieldRecord.ended_on.is_(None),
        )
    )
    found: dict[UUID, list[str]] = defaultdict(list)
    for client_id, value, office_id, sensitive in session.execute(query):
        if office_id == offices[client_id] and not (sensitive and client_id in hidden):
            found[client_id].append(value)
    return found


def move_notes(session: Session, *lines: CaseloadRecord) -> None:
    """Write the words of all of clients' notes anew, after their adviser or office changed."""
    scopes = scopes_of(session, lines)
    words = {line.client_id: scopes[line.adviser_id, line.office_id].note() for line in lines}
    query = select(NoteRecord.row, NoteRecord.client_id, NoteRecord.text)
    found = session.execute(query.where(NoteRecord.client_id.in_(words))).all()
    remove(session, NOTES, [row for row, _client, _text in found])
    put_new(
        session,
        NOTES,
        [(row, (*words[client_id], *note_words(text))) for row, client_id, text in found],
    )


def find(
    session: Session, index: Index, marks: Sequence[str], readings: Sequence[Groups], limit: int
) -> list[int]:
    """Return the newest rows that have a mark and meet every group of a reading, newest first.

    Without marks every row may answer.
    """
    statement = (_POSTGRES_FIND if _is_postgres(session) else _SQLITE_FIND)[index]
    query = _query(session, marks, readings)
    return [row for (row,) in session.connection().exec_driver_sql(statement, (query, limit))]


def find_in_turn(
    session: Session, index: Index, questions: Sequence[Question], limit: int
) -> list[tuple[int, int]]:
    """Return the first ``limit`` rows that questions find when asked one after another.

    Each with the number of the question that found it first. SQLite answers them all in one
    statement, which stops in the middle of the first broad one.
    """
    found: dict[int, int] = {}
    if _is_postgres(session):
        for number, (marks, readings) in enumerate(questions):
            # What an earlier question has found comes up once more.
            for row in find(session, index, marks, readings, limit + len(found)):
                found.setdefault(row, number)
            if len(found) >= limit:
                break
    elif questions:
        asked: list[str | int] = []
        for question in questions:
            asked.extend((_query(session, *question), 2 * limit))
        statement = _in_turn(index, len(questions))
        with closing(session.connection().exec_driver_sql(statement, tuple(asked))) as answers:
            for number, row in answers:
                found.setdefault(row, number)
                if len(found) == limit:
                    break
    return [(number, row) for row, number in found.items()][:limit]


@lru_cache(maxsize=64)
def _in_turn(index: Index, questions: int) -> str:
    part = _SQLITE_NUMBERED.format(_SQLITE_FIND[index])
    return " UNION ALL ".join(part.replace("#", str(number)) for number in range(questions))


def matching(
    session: Session, index: Index, marks: Sequence[str], readings: Sequence[Groups]
) -> Select[int]:
    """Return all such rows as a part of a larger query, in no order."""
    postgres = _is_postgres(session)
    condition = "words @@ CAST(:words AS tsquery)" if postgres else f"{index} MATCH :words"
    row: ColumnElement[int] = literal_column("row" if postgres else "rowid")
    words = _query(session, marks, readings)
    return select(row).select_from(table(index)).where(text(condition).bindparams(words=words))


def _query(session: Session, marks: Sequence[str], readings: Sequence[Groups]) -> str:
    """Return the question in the engine's own language."""
    if _is_postgres(session):
        conjunction, disjunction, quoted = "&", "|", _lexeme
    else:
        conjunction, disjunction, quoted = "AND", "OR", _fts5

    def joined(sign: str, parts: Iterable[str]) -> str:
        return f"({f' {sign} '.join(parts)})"

    def either(words: Iterable[str]) -> str:
        return joined(disjunction, map(quoted, words))

    whole = joined(disjunction, (joined(conjunction, map(either, groups)) for groups in readings))
    return joined(conjunction, (either(marks), whole)) if marks else whole


def _is_postgres(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _fts5(word: str) -> str:
    stem = word.removesuffix("*")
    return f'"{stem}"*' if stem != word else f'"{stem}"'


def _lexeme(word: str) -> str:
    stem = word.removesuffix("*")
    # Words hold no ASCII signs, so neither quote nor backslash can occur.
    return f"'{stem}':*" if stem != word else f"'{stem}'"
