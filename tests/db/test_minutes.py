"""Minutes are one note with rows; what was agreed comes on the lists and is seen done."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import calendar_entries, minutes, notes, officials, task_marks, thread_entries, threads
from db.store import Store
from db.today import today_view
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.minutes import AgendaItem, Duty, MinutesForm, Present
from tekoto.note import NoteForm, Visibility
from tekoto.thread import EntryForm, Thread, ThreadForm
from tekoto.today import TaskKind, TodayRow
from tests.db.network_office import Desk, open_desk, protection

DAY = clock.today()


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def form(*duties: Duty, **changes) -> MinutesForm:
    made = MinutesForm(
        happened_at=clock.now() - timedelta(hours=1),
        items=(
            AgendaItem("Tilanne nyt", "Opinnot sujuvat"),
            AgendaItem("Sovitut asiat", "", "Jatketaan kevääseen"),
        ),
        present=(Present("Olli Opettaja", "Rannikon kansanopisto"), Present("Asta Asiantuntija")),
        duties=duties,
        place="Etäkokous",
    )
    return dataclasses.replace(made, **changes)


def duty(what: str = "Lähettää todistukset", **changes) -> Duty:
    return dataclasses.replace(Duty(what, "Olli Opettaja", DAY + timedelta(days=3)), **changes)


def thread(desk: Desk, client_id=None) -> Thread:
    return threads.begin(desk.store, desk.actor, ThreadForm("Opinnot"), client_id)


def row_of(desk: Desk, actor: Actor | None = None) -> list[TodayRow]:
    who = actor or desk.actor
    rows = today_view(desk.store, who, DAY).rows
    return [one for one in rows if one.kind is TaskKind.DUTY]


def test_minutes_are_one_note_in_words_and_rows(desk: Desk) -> None:
    store, actor, hers = desk.store, desk.actor, desk.client().id
    made = thread(desk, hers)
    note_id = minutes.save(store, actor, made.id, form(duty()))
    (note,) = notes.for_client(store, actor, hers)
    assert (note.id, note.form.kind) == (note_id, "network_meeting")
    assert note.form.visibility is Visibility.AUTHORITIES
    due = f"{(DAY + timedelta(days=3)).day}.{(DAY + timedelta(days=3)).month}."
    for words in (
        "Etäkokous",
        "Läsnä: Olli Opettaja, Rannikon kansanopisto; Asta Asiantuntija",
        "1. Tilanne nyt\nOpinnot sujuvat",
        "2. Sovitut asiat\nPäätös: Jatketaan kevääseen",
        f"– Olli Opettaja: Lähettää todistukset, viimeistään {due}",
    ):
        assert words in note.form.text
    notes.add(
        store,
        actor,
        NoteForm(hers, "network_meeting", "Paikka korjattu", clock.now(), corrects=note_id),
    )
    (entry,) = threads.thread(store, actor, made.id).entries
    assert entry.minutes is not None
    assert entry.minutes.items[1].decision == "Jatketaan kevääseen"
    assert [one.what for one in entry.minutes.duties] == ["Lähettää todistukset"]
    assert [one.form.text for one in entry.addenda] == ["Paikka korjattu"]


def test_swedish_minutes_are_swedish(desk: Desk) -> None:
    made = thread(desk)
    minutes.save(desk.store, desk.actor, made.id, form(duty(), language="sv"))
    (entry,) = threads.thread(desk.store, desk.actor, made.id).entries
    for words in ("Närvarande: ", "Beslut: ", "Vem gör vad och när:", "senast"):
        assert words in entry.form.text


@pytest.mark.parametrize("with_client", [True, False], ids=["client", "network"])
def test_a_duty_is_done_on_the_list_and_seen_done_in_the_minutes(
    desk: Desk, with_client: bool
) -> None:
    store, actor = desk.store, desk.actor
    made = thread(desk, desk.client().id if with_client else None)
    minutes.save(store, actor, made.id, form(duty(), duty("Kutsua koolle")))
    first, second = row_of(desk)
    assert first.thread_id == made.id
    assert {one.detail for one in (first, second)} == {
        "Olli Opettaja: Lähettää todistukset",
        "Olli Opettaja: Kutsua koolle",
    }
    done = first if "todistukset" in first.detail else second
    mark = task_marks.mark_done(store, actor, done.key)
    assert len(row_of(desk)) == 1

    def states() -> list[tuple[date | None, str]]:
        (entry,) = threads.thread(store, actor, made.id).entries
        assert entry.minutes is not None
        return [(one.done_on, one.done_by) for one in entry.minutes.duties]

    assert states() == [(DAY, "Asta Asiantuntija"), (None, "")]
    aside = [one for one in today_view(store, actor, DAY).set_aside if one.kind is TaskKind.DUTY]
    assert [one.mark.id for one in aside if one.mark] == [mark]
    task_marks.take_back(store, actor, mark)
    assert states() == [(None, ""), (None, "")]
    task_marks.put_off(store, actor, done.key, DAY + timedelta(days=9), "odotetaan")
    assert len(row_of(desk)) == 1
    assert states() == [(None, ""), (None, "")]
    assert len(row_of(desk)) == 1


def test_a_duty_is_on_the_list_of_whom_it_names(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    colleague, other = desk.colleague(), desk.colleague()
    for owner in (desk.client().id, None):
        made = thread(desk, owner)
        theirs = duty(who="Kaisa Kollega", official_id=colleague.user_id)
        minutes.save(store, actor, made.id, form(theirs))
    assert row_of(desk) == []
    assert len(row_of(desk, colleague)) == 2
    assert row_of(desk, other) == []
    for row in row_of(desk, colleague):
        task_marks.mark_done(store, colleague, row.key)
    assert row_of(desk, colleague) == []
    made = thread(desk)
    minutes.save(store, actor, made.id, form(theirs))
    assert len(row_of(desk, colleague)) == 1
    away = desk.colleague(office_id=officials.create_office(store, "Toinen").id)
    with pytest.raises(InvalidInputError, match=r"minutes\.not_colleague"):
        minutes.save(store, actor, made.id, form(duty(official_id=away.user_id)))
    with pytest.raises(NotFoundError):
        task_marks.mark_done(store, away, row_of(desk, colleague)[0].key)


def test_a_list_tells_no_duty_of_a_client_under_turvakielto(desk: Desk) -> None:
    hers = desk.client(**protection()).id
    minutes.save(desk.store, desk.actor, thread(desk, hers).id, form(duty("Käy koululla")))
    (row,) = row_of(desk)
    assert "koululla" not in repr(row)


def test_a_calendar_tells_that_something_is_due_and_nothing_else(desk: Desk) -> None:
    store, actor, client = desk.store, desk.actor, desk.client()
    for owner in (client.id, None):
        minutes.save(store, actor, thread(desk, owner).id, form(duty()))
    found = calendar_entries.of_period(store, actor, DAY, DAY + timedelta(days=30))
    (entry,) = [one for one in found if one.text == "duty"]
    assert entry.reference == client.number
    assert "todistukset" not in repr(found)


def test_what_is_not_whole_is_not_saved(desk: Desk) -> None:
    made = thread(desk)
    hidden = desk.client(**protection())
    assert hidden.protected
    wrong = (
        (form(items=()), "minutes.nothing"),
        (form(items=(AgendaItem("Vain otsikko"),)), "minutes.nothing"),
        (form(items=(AgendaItem("", "puhetta"),)), "minutes.item_untitled"),
        (form(duty(what=" ")), "minutes.duty_incomplete"),
        (form(duty(who="")), "minutes.duty_incomplete"),
        (form(happened_at=clock.now() + timedelta(days=2)), "minutes.future"),
        (form(duty("x" * 501)), "minutes.too_long"),
        (form(*[duty()] * 51), "minutes.too_many"),
        (form(place="Amina Cabdi"), "thread.protected_person"),
        (form(duty(who="Amina Cabdi")), "thread.protected_person"),
    )
    for one, key in wrong:
        with pytest.raises(InvalidInputError) as caught:
            minutes.save(desk.store, desk.actor, made.id, one)
        assert caught.value.key == key
    assert threads.thread(desk.store, desk.actor, made.id).entries == ()
    assert row_of(desk) == []


def test_a_note_is_no_minutes(desk: Desk) -> None:
    made = thread(desk)
    entry = EntryForm("network_meeting", "Vapaata tekstiä", clock.now())
    thread_entries.add(desk.store, desk.actor, made.id, entry)
    (found,) = threads.thread(desk.store, desk.actor, made.id).entries
    assert found.minutes is None
    names = [name for _id, name in minutes.colleagues(desk.store, desk.actor)]
    assert names == ["Asta Asiantuntija"]
    desk.colleague(Role.AUDITOR)
    assert len(minutes.colleagues(desk.store, desk.actor)) == 1
