"""A caseload taken in at once is the same as one recorded client by client."""

import dataclasses
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from db import audit, bulk, clients, notes, search
from db.tables.system import AuditRecord
from tekoto.access import Role
from tekoto.audit import Action
from tekoto.bulk import BulkClient, BulkNote
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, ClientForm
from tekoto.errors import CancelledError, InvalidInputError, StoreError
from tekoto.note import NoteForm
from tests.db.people_office import NOON, Office
from tests.fixtures.people import people

ALL = CaseloadFilter(states=())


class CancelledWhenIn:
    """The user cancels when so many rows are in."""

    def __init__(self, rows: int) -> None:
        self._rows = rows

    def report(self, done: int, total: int) -> None:
        if done >= self._rows:
            raise CancelledError("work.cancelled")

    def check_cancelled(self) -> None:
        pass


def test_a_load_equals_single_records(office: Office) -> None:
    bulked = [BulkClient(form, CaseState.ACTIVE, date(2026, 1, 1)) for form in people().values()]
    text = [
        BulkNote(NoteForm(client.id, "guidance", "Puhuttiin opinnoista", NOON)) for client in bulked
    ]
    assert bulk.load(office.store, office.actor, bulked, text) == len(bulked)
    other = office.elsewhere()
    for client in bulked:
        loaded = clients.open_client(office.store, office.actor, client.id)
        form = dataclasses.replace(client.form, hetu="")
        single = clients.create(office.store, other, form, since=date(2026, 1, 1))
        codes = [(c.kind, c.value) for c in loaded.identifiers if c.kind != "hetu"]
        assert codes == [(c.kind, c.value) for c in single.identifiers]
        assert loaded.form.hetu == client.form.hetu
        assert loaded.residences == single.residences
        assert [p.since for p in loaded.case.periods] == [p.since for p in single.case.periods]
        (note,) = notes.for_client(office.store, office.actor, client.id)
        assert note.form.text == "Puhuttiin opinnoista"
    mine = clients.caseload(office.store, office.actor, ALL)
    theirs = clients.caseload(office.store, other, ALL)
    plain: dict[str, Any] = {
        "id": bulked[0].id,
        "number": "",
        "adviser_name": "",
        "last_note_on": None,
    }
    assert [dataclasses.replace(row, **plain) for row in mine] == [
        dataclasses.replace(row, **plain) for row in theirs
    ]
    assert mine[0].last_note_on == NOON.date()
    for words in ("abdi", "mohamed", "2026-0000", "010184", "haddad"):
        found = [hit.name for hit in search.search(office.store, office.actor, words)]
        alone = [hit.name for hit in search.search(office.store, other, words)]
        assert found
        assert set(alone) <= set(found)
    assert len(search.search(office.store, office.actor, "opinnoista", limit=50)) == len(bulked)


def test_a_load_is_one_entry_of_the_log(office: Office) -> None:
    with office.store.read() as session:
        before = len(session.scalars(select(AuditRecord)).all())
    bulk.load(office.store, office.actor, [BulkClient(ClientForm(family_name="A"))])
    with office.store.read() as session:
        entries = session.scalars(select(AuditRecord).order_by(AuditRecord.seq)).all()
    assert len(entries) == before + 1
    assert (entries[-1].action, entries[-1].count) == (Action.IMPORT, 1)
    assert audit.verify(office.store).intact


def test_after_a_load_single_records_go_on(office: Office) -> None:
    loaded = BulkClient(ClientForm(family_name="Ensin"))
    bulk.load(office.store, office.actor, [loaded])
    made = office.client("T02")
    assert made.number.endswith("000002")
    bulk.load(office.store, office.actor, [BulkClient(ClientForm(family_name="Sitten"))])
    office.note(made, "Yksittäinen")
    assert clients.caseload_count(office.store, office.actor, ALL) == 3
    assert len(search.search(office.store, office.actor, "sitten")) == 1


def test_nothing_is_kept_of_a_load_that_fails(office: Office) -> None:
    good = [BulkClient(ClientForm(family_name=f"Nimi{number}")) for number in range(5)]
    with pytest.raises(InvalidInputError, match=r"name\.missing"):
        bulk.load(office.store, office.actor, [*good, BulkClient(ClientForm())])
    twice = people()["T01"]
    with pytest.raises(StoreError, match=r"store\.conflict"):
        bulk.load(office.store, office.actor, [*good, BulkClient(twice), BulkClient(twice)])
    with pytest.raises(CancelledError):
        bulk.load(office.store, office.actor, good, progress=CancelledWhenIn(5))
    with pytest.raises(StoreError, match=r"permission\.denied"):
        bulk.load(office.store, office.colleague(Role.PROJECT_EXPERT), good)
    assert clients.caseload_count(office.store, office.actor, ALL) == 0
    assert search.search(office.store, office.actor, "nimi") == ()


def test_clients_are_loaded_for_several_advisers(office: Office) -> None:
    colleague = office.colleague()
    ended = BulkClient(
        ClientForm(family_name="Toisen"), CaseState.ENDED, adviser_id=colleague.user_id
    )
    bulk.load(office.store, office.actor, [ended])
    (row,) = clients.caseload(office.store, office.actor, ALL)
    assert (row.adviser_name, row.state) == (colleague.name, "ended")
