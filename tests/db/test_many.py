"""Very many rows at once: the same values come back, and a question may name any number of ids."""

from datetime import datetime

import pytest
from sqlalchemy import select

from db import undo_rows
from db.many import among, insert_all
from db.tables.case import ClientRecord
from db.tables.imports import ImportDecisionRecord
from tekoto import clock
from tekoto.errors import StoreError
from tekoto.ids import new_id
from tests.db.people_office import Office

_D = ImportDecisionRecord


def _decision(office: Office, **values: object) -> dict[str, object]:
    return {
        "office_id": office.id,
        "row_key": "a",
        "client_id": office.client().id,
        "decision": "new",
        "official_id": office.actor.user_id,
        "recorded_at": clock.now(),
    } | values


def test_rows_come_back_as_they_were_given(office: Office) -> None:
    # The accent is composed and the NUL left out, as in every text that is written.
    first = _decision(office, row_key="Jose\u0301\x00")
    given = [first, first | {"row_key": "a"}]
    with office.store.write() as session:
        insert_all(session, _D, given)
        insert_all(session, _D, [])
    with office.store.read() as session:
        found = [dict(row) for row in session.execute(select(_D.__table__)).mappings()]
    expected = [given[0] | {"row_key": "José"}, given[1]]
    assert sorted(found, key=lambda row: row["row_key"]) == sorted(
        expected, key=lambda row: str(row["row_key"])
    )


def test_a_row_twice_is_a_conflict_and_nothing_is_written(office: Office) -> None:
    row = _decision(office)
    with pytest.raises(StoreError, match=r"store\.conflict"), office.store.write() as session:
        insert_all(session, _D, [row, row])
    with office.store.read() as session:
        assert session.execute(select(_D.row_key)).all() == []


def test_a_moment_needs_its_time_zone(office: Office) -> None:
    row = _decision(office, recorded_at=datetime(2026, 1, 1))  # noqa: DTZ001 (that is the point)
    with pytest.raises(ValueError, match="time zone"), office.store.write() as session:
        insert_all(session, _D, [row])


def test_a_question_may_name_more_ids_than_a_statement_has_parameters(office: Office) -> None:
    mine = [office.client().id, office.client("T04").id]
    office.client("T07")
    with office.store.read() as session:
        query = select(ClientRecord.id)
        many = [*mine, *(new_id() for _ in range(70_000))]
        assert set(session.scalars(query.where(among(ClientRecord.id, many)))) == set(mine)
        assert session.scalars(query.where(among(ClientRecord.id, []))).all() == []


def test_clients_made_just_now_stand_as_they_do_when_named_one_by_one(office: Office) -> None:
    older = office.client()
    office.note(older, "Soitto")
    made = [office.client(name).id for name in ("T04", "T07", "T09")]
    with office.store.write() as session:
        named = undo_rows.standing(session, made)
        assert undo_rows.standing(session, made, new=True) == named
        # What lies between two of them and is not asked about stays out.
        assert undo_rows.standing(session, [made[0], made[2]], new=True).keys() == {
            made[0],
            made[2],
        }
        whole = undo_rows.standing(session, [older.id])
        assert whole[older.id]["others"] == {"note": 1}
