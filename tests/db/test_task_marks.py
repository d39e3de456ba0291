"""Tasks put off with a reason until a day, marked done, and taken back."""

import dataclasses
from datetime import date, time, timedelta

import pytest
from sqlalchemy import event, update

from db import appointments, audit, reminders, task_marks
from db.store import Store
from db.tables.case import CaseRecord
from db.today import advisers, due_counts, scope_of, today_view
from db.today_rows import SOURCES
from tekoto import clock
from tekoto.access import Role
from tekoto.appointment import AppointmentForm, at_time
from tekoto.client import Permit
from tekoto.dates import BirthPrecision, PartialDate, add_months
from tekoto.errors import InvalidInputError, NotFoundError, StoreError
from tekoto.reminders import ReminderTimes
from tekoto.today import TaskKind, Urgency
from tests.db.network_office import Desk, open_desk, protection, sent_referral

TODAY = clock.today()


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


def view(desk: Desk, day: date = TODAY, adviser_id=None):
    return today_view(desk.store, desk.actor, day, adviser_id)


def test_a_task_put_off_comes_back_on_its_day(desk):
    client = desk.client(permit=Permit("A", valid_to=days(20)))
    (row,) = view(desk).rows
    task_marks.put_off(desk.store, desk.actor, row.key, days(5), "hakemus vireillä")
    seen = view(desk)
    assert seen.rows == ()
    (aside,) = seen.set_aside
    assert aside.mark is not None
    assert (aside.mark.until, aside.mark.reason) == (days(5), "hakemus vireillä")
    assert aside.mark.official_name == desk.actor.name
    assert [one.client_id for one in view(desk, days(5)).rows] == [client.id]
    lead = desk.colleague(Role.LEAD)
    entries = audit.entries_for_client(desk.store, lead, client.id)
    assert ("change", "task") in {(one.action, one.section) for one in entries}


def test_it_is_taken_back_at_once_and_may_be_put_off_again(desk):
    desk.client(permit=Permit("A", valid_to=days(20)))
    (row,) = view(desk).rows
    task_marks.put_off(desk.store, desk.actor, row.key, days(5), "a")
    mark = task_marks.put_off(desk.store, desk.actor, row.key, days(9), "b")
    (aside,) = view(desk).set_aside
    assert aside.mark is not None
    assert aside.mark.reason == "b"
    task_marks.take_back(desk.store, desk.actor, mark)
    task_marks.take_back(desk.store, desk.actor, mark)
    assert (len(view(desk).rows), view(desk).set_aside) == (1, ())


def test_a_new_date_is_a_new_task(desk):
    from db import clients

    client = desk.client(permit=Permit("A", valid_to=days(20)))
    (row,) = view(desk).rows
    task_marks.put_off(desk.store, desk.actor, row.key, days(60), "odotetaan")
    form = dataclasses.replace(client.form, permit=Permit("A", valid_to=days(40)))
    clients.update(desk.store, desk.actor, client.id, client.version, form)
    assert [one.due_on for one in view(desk).rows] == [days(40)]


@pytest.mark.parametrize(
    "until,reason,key",
    [
        (TODAY, "syy", "task.until_past"),
        (days(367), "syy", "task.until_far"),
        (days(2), "  ", "task.reason_missing"),
        (days(2), "x" * 501, "task.too_long"),
    ],
)
def test_a_day_and_a_reason_are_needed(desk, until, reason, key):
    desk.client(permit=Permit("A", valid_to=days(20)))
    (row,) = view(desk).rows
    with pytest.raises(InvalidInputError) as caught:
        task_marks.put_off(desk.store, desk.actor, row.key, until, reason)
    assert caught.value.key == key


def test_only_what_is_noted_can_be_marked_done(desk):
    birth = PartialDate(add_months(days(10), -216), BirthPrecision.DAY)
    desk.client(birth=birth, permit=Permit("A", valid_to=days(20)))
    age, permit = view(desk).rows
    assert (age.kind, permit.kind) == (TaskKind.COMING_OF_AGE, TaskKind.PERMIT_ENDING)
    with pytest.raises(InvalidInputError, match=r"task\.not_noted"):
        task_marks.mark_done(desk.store, desk.actor, permit.key)
    task_marks.mark_done(desk.store, desk.actor, age.key)
    seen = view(desk)
    assert [one.kind for one in seen.rows] == [TaskKind.PERMIT_ENDING]
    assert seen.set_aside[0].mark is not None
    assert seen.set_aside[0].mark.until is None


def test_the_lead_sees_an_absent_advisers_day_and_nobody_else_does(desk):
    desk.client(permit=Permit("A", valid_to=days(20)))
    lead, colleague = desk.colleague(Role.LEAD), desk.colleague()
    seen = today_view(desk.store, lead, TODAY, desk.actor.user_id)
    assert (len(seen.rows), seen.adviser_name) == (1, desk.actor.name)
    assert today_view(desk.store, lead, TODAY).rows == ()
    assert (desk.actor.user_id, desk.actor.name) in advisers(desk.store, lead)
    assert advisers(desk.store, colleague) == ()
    with pytest.raises(StoreError, match=r"permission\.denied"):
        today_view(desk.store, colleague, TODAY, desk.actor.user_id)
    from db import officials

    office = officials.create_office(desk.store, "Toinen")
    stranger = desk.colleague(Role.LEAD, office_id=office.id)
    with pytest.raises(NotFoundError):
        today_view(desk.store, stranger, TODAY, desk.actor.user_id)


def test_the_days_meetings_in_order_without_a_protected_place(desk):
    open_client, hidden = desk.client(), desk.client(**protection())
    for client, hour in ((open_client, 14), (hidden, 9)):
        form = AppointmentForm(client.id, at_time(TODAY, time(hour)), place="Huone 3")
        appointments.create(desk.store, desk.actor, form)
    late = AppointmentForm(open_client.id, at_time(days(-2), time(9)))
    appointments.create(desk.store, desk.actor, late)
    far = AppointmentForm(open_client.id, at_time(days(8), time(9)))
    appointments.create(desk.store, desk.actor, far)
    rows = view(desk).rows
    assert [row.urgency for row in rows] == [Urgency.OVERDUE, Urgency.TODAY, Urgency.TODAY]
    assert [row.client_id for row in rows] == [open_client.id, hidden.id, open_client.id]
    assert [row.meeting.place for row in rows if row.meeting] == ["", "", "Huone 3"]


def test_reminders_are_the_officials_own(desk):
    desk.client(permit=Permit("A", valid_to=days(100)))
    assert view(desk).rows == ()
    reminders.keep_times(desk.store, desk.actor, ReminderTimes(permit_days=120))
    assert len(view(desk).rows) == 1
    assert reminders.times(desk.store, desk.actor).permit_days == 120
    reminders.keep_times(
        desk.store, desk.actor, ReminderTimes(permit_days=120, hidden=(TaskKind.PERMIT_ENDING,))
    )
    assert view(desk).rows == ()
    assert reminders.times(desk.store, desk.colleague()) == ReminderTimes()


def test_deadlines_of_the_rule_table_and_returns_from_a_pause(desk):
    client = desk.client(first_permit_on=add_months(days(20), -36))
    found = [row for row in view(desk).rows if row.kind is TaskKind.DEADLINE]
    assert {row.detail for row in found} >= {"first_plan_latest_2023"}
    assert len({row.key for row in found}) == len(found)
    first = found[0]
    task_marks.put_off(desk.store, desk.actor, first.key, days(5), "sovittu")
    assert first.key in {row.key for row in view(desk).set_aside}
    with desk.store.write() as session:
        session.execute(
            update(CaseRecord)
            .where(CaseRecord.client_id == client.id)
            .values(state="paused", reason="illness", returns_on=days(14))
        )
    (back,) = [row for row in view(desk).rows if row.kind is TaskKind.PAUSE_ENDING]
    assert (back.detail, back.due_on) == ("illness", days(14))


def test_figures_alone_are_not_logged(desk):
    desk.client(permit=Permit("A", valid_to=days(-1)))
    before = audit.head(desk.store)
    counts = due_counts(desk.store, desk.actor, TODAY)
    assert (counts.late, counts.today, counts.caseload_size) == (1, 0, 1)
    assert audit.head(desk.store) == before


def _statements(desk: Desk) -> list[str]:
    seen: list[str] = []

    def note(_connection, _cursor, statement, *_):
        seen.append(statement)

    event.listen(desk.store.engine, "before_cursor_execute", note)
    view(desk)
    event.remove(desk.store.engine, "before_cursor_execute", note)
    return seen


def test_as_many_statements_for_many_clients_as_for_few(desk):
    def more() -> None:
        client = sent_referral(desk).form.client_id
        desk.plan(client, days(-300), days(3))
        form = AppointmentForm(client, at_time(TODAY, time(9)))
        appointments.create(desk.store, desk.actor, form)
        desk.client(permit=Permit("A", valid_to=days(20)), **protection(days(30)))

    more()
    view(desk)  # so that the log already tells of the reading
    few = len(_statements(desk))
    for _ in range(6):
        more()
    assert len(_statements(desk)) == few


def test_no_source_reads_through_a_table_of_the_whole_office(sqlcipher_store):
    """Each statement begins at the adviser's own lines or at an index."""
    desk = open_desk(sqlcipher_store)
    statements: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection, _cursor, statement, parameters, *_):
        statements.append((statement, parameters))

    with desk.store.read() as session:
        scope = scope_of(session, desk.actor, TODAY)
        event.listen(desk.store.engine, "before_cursor_execute", note)
        for source in SOURCES:
            list(source(scope))
        task_marks.marks_of(scope)
        event.remove(desk.store.engine, "before_cursor_execute", note)
        raw = session.connection().connection.cursor()
        steps = [
            str(step[3])
            for statement, parameters in statements
            for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
        ]
    assert len(steps) > len(SOURCES)
    # A row of constants, or what a subquery has gathered, is no table.
    small = ("SCAN CONSTANT ROW", "SCAN (subquery")
    scans = [step for step in steps if step.startswith("SCAN")]
    assert [step for step in scans if not step.startswith(small)] == []
    # These two begin at the office, and so walk through every client that it has.
    whole_office = ("ix_caseload_filter", "ix_caseload_name")
    assert [step for step in steps if any(name in step for name in whole_office)] == []
