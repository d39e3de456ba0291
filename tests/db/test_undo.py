"""A deletion and an act on many clients are taken back whole, and nothing newer is lost."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import update

from db import (
    acts,
    audit,
    bulk,
    clients,
    deletion,
    monitoring,
    notes,
    projects,
    referrals,
    search,
    today,
    undo,
    undo_record,
    undo_rows,
)
from db.store import Store
from db.tables import Base
from db.tables.case import CaseloadRecord, CaseRecord
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.act import Act, ActKind, KeptReason
from tekoto.audit import Action
from tekoto.bulk import BulkClient
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, Client, ClientForm, Contact
from tekoto.errors import (
    CancelledError,
    InvalidInputError,
    NotFoundError,
    StaleRecordError,
    StoreError,
    TransitionError,
)
from tekoto.indicators import Period
from tekoto.note import NoteForm
from tekoto.project import ParticipationForm, ProjectForm
from tests.db.network_office import open_desk, sent_referral
from tests.db.people_office import NOON, Office


def _delete(office: Office, client: Client) -> Act:
    return deletion.delete_client(office.store, office.actor, client.id, client.version, "trial")


def _latest(office: Office, *, undone: bool = False) -> Act:
    found = acts.latest(office.store, office.actor, undone=undone)
    assert found is not None
    return found


def _opened(office: Office, client_id: UUID, actor: Actor | None = None) -> Client:
    return clients.open_client(office.store, actor or office.actor, client_id)


def _names(office: Office) -> list[str]:
    chosen = CaseloadFilter(states=tuple(CaseState))
    return [row.name for row in clients.caseload(office.store, office.actor, chosen)]


def _found(office: Office, text: str, actor: Actor | None = None) -> list[UUID]:
    return [h.client_id for h in search.search(office.store, actor or office.actor, text)]


def _give(office: Office, chosen: list[Client], to: Actor) -> Act:
    """Give clients to another adviser as one act that can be taken back."""
    ids = [client.id for client in chosen]
    with office.store.write() as session:
        act = undo_record.begin(session, office.store, office.actor, ActKind.BULK_EDIT)
        with act.changing(ids):
            for table in (CaseRecord, CaseloadRecord):
                session.execute(
                    update(table).where(table.client_id.in_(ids)).values(adviser_id=to.user_id)
                )
        return undo_record.finish(act)


def test_a_deleted_client_is_nowhere_and_comes_back_whole(office: Office) -> None:
    client = office.client("T04", goal="Sairaanhoitajaksi")
    office.note(client, "Keskusteltiin hammaslääkäristä")
    before = _opened(office, client.id)
    act = _delete(office, client)
    assert act.count == 1
    assert _names(office) == []
    name = before.form.family_name
    assert _found(office, name) == _found(office, before.form.hetu) == []
    assert _found(office, "hammaslääkäristä") == []
    assert today.today_view(office.store, office.actor, clock.today()).caseload_size == 0
    assert today.today_view(office.store, office.actor, clock.today()).rows == ()
    for forbidden in (
        lambda: _opened(office, client.id),
        lambda: office.note(client, "x"),
        lambda: clients.update(office.store, office.actor, client.id, client.version, client.form),
        lambda: notes.for_client(office.store, office.actor, client.id),
    ):
        with pytest.raises(NotFoundError, match=r"client\.not_found"):
            forbidden()

    outcome = undo.take_back(office.store, office.actor, act.id)
    assert outcome.done
    assert outcome.changed == 1
    assert _opened(office, client.id) == before
    assert before.protected
    assert _found(office, name) == _found(office, before.form.hetu) == [client.id]
    assert _found(office, "hammaslääkäristä") == [client.id]
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert row.protected
    assert row.municipality == ""
    assert row.last_note_on is not None


def test_the_code_of_a_deleted_client_is_free_again(office: Office) -> None:
    client = office.client("T01")
    act = _delete(office, client)
    other = office.client(ClientForm(family_name="Uusi", hetu=client.form.hetu))
    outcome = undo.take_back(office.store, office.actor, act.id)
    assert not outcome.done
    assert [(k.client_id, k.reason) for k in outcome.kept] == [(client.id, KeptReason.HETU_IN_USE)]
    assert _names(office) == ["Uusi"]
    _delete(office, other)
    assert undo.take_back(office.store, office.actor, act.id).done
    assert _opened(office, client.id).form.hetu == client.form.hetu


def test_who_has_left_the_house_is_not_deleted(store: Store) -> None:
    desk = open_desk(store)
    sent = sent_referral(desk)
    client = clients.open_client(store, desk.actor, sent.form.client_id)
    with pytest.raises(TransitionError, match=r"client\.delete_disclosed"):
        deletion.delete_client(store, desk.actor, client.id, client.version, "trial")
    assert clients.caseload_count(store, desk.actor, CaseloadFilter()) == 1


def test_a_deletion_needs_a_reason_a_right_and_the_present_version(office: Office) -> None:
    client = office.client("T01")

    def delete(actor: Actor = office.actor, version: int = client.version, **kw: str) -> Act:
        given = {"reason": "trial"} | kw
        return deletion.delete_client(office.store, actor, client.id, version, **given)

    with pytest.raises(InvalidInputError, match="delete_reason_missing"):
        delete(reason="")
    with pytest.raises(InvalidInputError, match="delete_explanation_missing"):
        delete(reason="other", explanation=" \n")
    with pytest.raises(StaleRecordError):
        delete(version=client.version + 1)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        delete(office.colleague(Role.PROJECT_EXPERT))
    with pytest.raises(NotFoundError):
        delete(office.elsewhere())
    assert _names(office)


def test_figures_and_drafts_do_not_count_a_deleted_client(store: Store) -> None:
    desk = open_desk(store)
    actor, client = desk.actor, desk.client()
    draft = referrals.create(store, actor, desk.form(client))
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    project = projects.create(store, actor, ProjectForm("Hanke", "amif_2021", year.start, year.end))
    projects.join(store, actor, ParticipationForm(client.id, project.id, date(2026, 2, 1)))

    def facts() -> int:
        return len(monitoring.evaluation(store, actor, project.id, year).facts)

    assert facts() == 1
    act = deletion.delete_client(store, actor, client.id, client.version, "trial")
    assert facts() == 0
    assert projects.participations(store, actor, project.id) == ()
    assert referrals.by_state(store, actor) == ()
    with pytest.raises(NotFoundError):
        referrals.referral(store, actor, draft.id)
    undo.take_back(store, actor, act.id)
    assert facts() == 1
    assert [one.id for one in referrals.by_state(store, actor)] == [draft.id]


def test_an_act_is_taken_back_and_done_again(office: Office) -> None:
    colleague = office.colleague()
    chosen = [office.client(name) for name in ("T01", "T04", "T07")]
    office.note(chosen[0], "Hammaslääkäri")
    act = _give(office, chosen, colleague)
    assert act.count == 3
    assert {_opened(office, c.id).case.adviser_id for c in chosen} == {colleague.user_id}
    # What the act did not touch may change in between, and stays changed.
    now = _opened(office, chosen[0].id)
    form = dataclasses.replace(now.form, contacts=(Contact("phone", "040 999 8888"),))
    clients.update(office.store, office.actor, now.id, now.version, form)

    assert _latest(office).id == act.id
    outcome = undo.take_back(office.store, office.actor, act.id)
    assert outcome.done
    assert outcome.act.undone_by == office.actor.name
    assert {_opened(office, c.id).case.adviser_id for c in chosen} == {office.actor.user_id}
    assert _opened(office, now.id).form.contacts == form.contacts
    assert _found(office, "hammaslääkäri") == [chosen[0].id]
    with pytest.raises(StaleRecordError, match=r"act\.already_undone"):
        undo.take_back(office.store, office.actor, act.id)
    with pytest.raises(StaleRecordError, match=r"store\.stale"):
        clients.update(office.store, office.actor, now.id, now.version + 1, now.form)

    assert acts.latest(office.store, office.actor) is None
    assert _latest(office, undone=True).id == act.id
    assert undo.redo(office.store, office.actor, act.id).done
    assert {_opened(office, c.id).case.adviser_id for c in chosen} == {colleague.user_id}
    assert _found(office, "hammaslääkäri", colleague) == [chosen[0].id]
    with pytest.raises(StaleRecordError, match=r"act\.not_undone"):
        undo.redo(office.store, office.actor, act.id)


def test_what_has_changed_since_is_kept_and_named(office: Office) -> None:
    colleague, third = office.colleague(), office.colleague(Role.LEAD)
    chosen = [office.client(name) for name in ("T01", "T04", "T07")]
    act = _give(office, chosen, colleague)
    moved = _opened(office, chosen[1].id)
    clients.assign(office.store, office.actor, moved.id, moved.version, third.user_id)
    outcome = undo.take_back(office.store, office.actor, act.id)
    assert not outcome.done
    assert [(k.client_id, k.reason) for k in outcome.kept] == [(moved.id, KeptReason.CHANGED)]
    assert outcome.kept[0].name.startswith(moved.form.family_name)
    assert _opened(office, chosen[0].id).case.adviser_id == colleague.user_id

    outcome = undo.take_back(office.store, office.actor, act.id, rest=True)
    assert outcome.done
    assert outcome.changed == 2
    assert outcome.act.kept == 1
    assert _opened(office, chosen[0].id).case.adviser_id == office.actor.user_id
    assert _opened(office, moved.id).case.adviser_id == third.user_id
    assert undo.redo(office.store, office.actor, act.id).changed == 2
    assert _opened(office, moved.id).case.adviser_id == third.user_id


def _import(office: Office, known: list[Client], count: int = 3) -> tuple[Act, list[BulkClient]]:
    """Change the goal of known clients and add new ones, as an import does."""
    new = [BulkClient(ClientForm(family_name=f"Tuotu{n}")) for n in range(count)]
    table = Base.metadata.tables["client"]
    with office.store.write() as session:
        act = undo_record.begin(session, office.store, office.actor, ActKind.IMPORT)
        ids = [client.id for client in known]
        with act.changing(ids):
            session.execute(update(table).where(table.c.id.in_(ids)).values(goal="Tuotu"))
        bulk.take_in(session, office.store, office.actor, new)
        act.created([client.id for client in new])
        return undo_record.finish(act), new


def test_an_import_is_taken_back_whole_unless_work_has_begun(office: Office) -> None:
    known = office.client("T01")
    act, new = _import(office, [known])
    assert act.count == 4
    assert len(_names(office)) == 4
    notes.add(office.store, office.actor, NoteForm(new[1].id, "guidance", "Tavattiin", NOON))
    outcome = undo.take_back(office.store, office.actor, act.id)
    assert [(k.client_id, k.reason) for k in outcome.kept] == [(new[1].id, KeptReason.ADDED)]
    assert undo.take_back(office.store, office.actor, act.id, rest=True).changed == 3
    assert set(_names(office)) == {"Tuotu1", "Cabdi, Amina Warsame"}
    assert _opened(office, known.id).form == known.form
    assert undo.redo(office.store, office.actor, act.id).changed == 3
    assert len(_names(office)) == 4
    assert _opened(office, known.id).form.goal == "Tuotu"


def test_a_cancelled_undo_changes_nothing(office: Office) -> None:
    act, _new = _import(office, [office.client("T01")])

    class Impatient:
        def report(self, done: int, total: int) -> None:
            assert 0 <= done <= total

        def check_cancelled(self) -> None:
            raise CancelledError("work.cancelled")

    with pytest.raises(CancelledError):
        undo.take_back(office.store, office.actor, act.id, progress=Impatient())
    assert len(_names(office)) == 4
    assert _latest(office).id == act.id


def test_an_act_is_its_makers_own_and_the_leads(office: Office) -> None:
    act = _delete(office, office.client("T04"))
    colleague, lead = office.colleague(), office.colleague(Role.LEAD)
    assert acts.recent(office.store, colleague) == ()
    for stranger, key in (
        (colleague, "permission.denied"),
        (office.colleague(Role.PROJECT_EXPERT), "permission.denied"),
        (office.elsewhere(), "act.not_found"),
    ):
        with pytest.raises(StoreError, match=key):
            undo.take_back(office.store, stranger, act.id)
        with pytest.raises(StoreError, match=key):
            acts.persons(office.store, stranger, act.id)
    assert [one.id for one in acts.recent(office.store, lead)] == [act.id]
    ((_id, name, _state),) = acts.persons(office.store, lead, act.id)
    assert name
    assert undo.take_back(office.store, lead, act.id).act.undone_by == lead.name


def test_everything_is_in_the_log_of_each_client(office: Office) -> None:
    chosen = [office.client(name) for name in ("T01", "T04")]
    act = _give(office, chosen, office.colleague())
    undo.take_back(office.store, office.actor, act.id)
    lead = office.colleague(Role.LEAD)
    for client in chosen:
        told = [
            (entry.action, entry.section)
            for entry in audit.entries_for_client(office.store, lead, client.id)
        ]
        assert (Action.CHANGE, "bulk_edit") in told
        assert (Action.UNDO, "act") in told
    assert audit.verify(office.store).intact


def test_what_has_been_added_to_a_client_is_counted(office: Office) -> None:
    client = office.client("T07")
    with office.store.write() as session:
        before = undo_rows.standing(session, [client.id])[client.id]
    office.note(client, "Yksi")
    with office.store.write() as session:
        after = undo_rows.standing(session, [client.id])[client.id]
    assert before["rows"] == after["rows"]
    assert after["others"] == {"note": 1}
