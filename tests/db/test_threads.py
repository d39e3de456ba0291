"""Threads: who sees them, what they say of clients under turvakielto, and why a row was found."""

import dataclasses
from datetime import timedelta

import pytest
from sqlalchemy import text as sql

from db import (
    audit,
    deletion,
    handovers,
    notes,
    officials,
    organisations,
    thread_entries,
    threads,
)
from db.store import Store
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.errors import DisclosureError, InvalidInputError, NotFoundError, StoreError
from tekoto.note import NoteForm, Visibility
from tekoto.organisation import OrganisationForm
from tekoto.thread import EntryForm, Met, Participant, ThreadForm, ThreadLine
from tests.db.network_office import Desk, open_desk, protection


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def entry(text: str, visibility: Visibility = Visibility.INTERNAL, **changes) -> EntryForm:
    moment = clock.now() - timedelta(hours=1)
    return EntryForm("message", text, moment, visibility, **changes)


def note(client_id, text: str, **changes) -> NoteForm:
    return NoteForm(client_id, "message", text, clock.now() - timedelta(hours=1), **changes)


def subject(text: str, *people: Participant) -> ThreadForm:
    return ThreadForm(text, people)


def listed(desk: Desk, text: str = "", actor: Actor | None = None) -> tuple[ThreadLine, ...]:
    return threads.listed(desk.store, actor or desk.actor, text)


def test_a_note_begins_a_thread_and_another_joins_it(desk: Desk) -> None:
    store, actor, hers = desk.store, desk.actor, desk.client().id
    school = Participant(desk.school.id, "Olli Opettaja")
    first = notes.add(store, actor, note(hers, "Ensin"), thread=subject("Opinnot", school))
    (line,) = threads.for_client(store, actor, hers)
    notes.add(store, actor, note(hers, "Sitten"), thread=line.id)
    notes.add(store, actor, note(hers, "Lisäys", corrects=first.id))
    notes.add(store, actor, note(hers, "Muu asia"))
    view = threads.thread(store, actor, line.id)
    assert [one.form.text for one in view.entries] == ["Ensin", "Sitten"]
    assert [one.form.text for one in view.entries[0].addenda] == ["Lisäys"]
    assert view.thread.form.participants[0].text == "Rannikon kansanopisto, Olli Opettaja"
    (line,) = threads.for_client(store, actor, hers)
    assert (line.notes, line.participants) == (2, ("Rannikon kansanopisto, Olli Opettaja",))
    assert len(notes.for_client(store, actor, hers)) == 3


def test_a_matter_without_a_client_has_notes_of_its_own(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    made = threads.begin(store, actor, subject("Kevään ryhmät"))
    first = thread_entries.add(store, actor, made.id, entry("Ryhmiä alkaa kaksi"))
    thread_entries.add(store, actor, made.id, entry("Kolme", corrects=first))
    (found,) = threads.thread(store, actor, made.id).entries
    assert (found.form.text, [one.form.text for one in found.addenda]) == (
        "Ryhmiä alkaa kaksi",
        ["Kolme"],
    )
    elsewhere = threads.begin(store, actor, subject("Toinen"))
    with pytest.raises(NotFoundError, match=r"note\.not_found"):
        thread_entries.add(store, actor, elsewhere.id, entry("x", corrects=first))
    assert {one.subject for one in listed(desk)} == {"Kevään ryhmät", "Toinen"}


def test_who_takes_part_comes_and_goes(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    school, person = Participant(desk.school.id), Participant(None, "Kaisa Kunta")
    made = threads.begin(store, actor, subject("Ryhmät", school, person, person))
    assert len(made.form.participants) == 2
    changed = threads.change(store, actor, made.id, made.version, subject("Ryhmät 2027", person))
    assert [one.text for one in changed.form.participants] == ["Kaisa Kunta"]
    assert changed.form.subject == "Ryhmät 2027"
    for form, key in (
        (subject(" "), "thread.subject_missing"),
        (subject("x" * 201), "thread.too_long"),
        (subject("x", Participant()), "thread.participant_empty"),
        (ThreadForm("x", ground="ei"), "thread.ground_missing"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            threads.begin(store, actor, form)
        assert caught.value.key == key


def test_another_office_and_other_roles_see_no_thread(desk: Desk) -> None:
    store, actor, hers = desk.store, desk.actor, desk.client()
    matter = threads.begin(store, actor, subject("Ryhmät"))
    of_client = threads.begin(store, actor, subject("Opinnot"), hers.id)
    other = officials.create_office(store, "Toinen toimisto").id
    away = desk.colleague(office_id=other)
    assert listed(desk, actor=away) == ()
    for one, key in ((matter, "thread.not_found"), (of_client, "client.not_found")):
        with pytest.raises(NotFoundError) as caught:
            threads.thread(store, away, one.id)
        assert caught.value.key == key
    for role in set(Role) - {Role.ADVISER, Role.LEAD}:
        with pytest.raises(StoreError, match=r"permission\.denied"):
            listed(desk, actor=desk.colleague(role))
        with pytest.raises(StoreError, match=r"permission\.denied"):
            threads.thread(store, desk.colleague(role), of_client.id)
    colleague = desk.colleague()
    assert [one.subject for one in listed(desk, actor=colleague)] == ["Ryhmät"]
    assert threads.thread(store, colleague, of_client.id).thread.id == of_client.id
    assert len(listed(desk, actor=desk.colleague(Role.LEAD))) == 2
    handovers.hand_over(store, actor, hers.id, hers.version, away.user_id)
    assert [one.subject for one in listed(desk, actor=away)] == ["Opinnot"]
    assert [one.subject for one in listed(desk)] == ["Ryhmät"]


def test_a_search_tells_why_each_thread_was_found(desk: Desk) -> None:
    store, actor, hers = desk.store, desk.actor, desk.client().id
    school = Participant(desk.school.id, "Olli Opettaja")
    form = note(hers, "Poissaoloja viikolla neljä")
    notes.add(store, actor, form, thread=subject("Opintojen kulku", school))
    matter = threads.begin(store, actor, subject("Kevään ryhmät"))
    thread_entries.add(store, actor, matter.id, entry("Hakuaika päättyy maaliskuussa"))

    def why(text: str) -> list[tuple[str, Met | None, str]]:
        return [(one.subject, one.met, one.detail) for one in listed(desk, text)]

    assert why("opintojen KUL") == [("Opintojen kulku", Met.SUBJECT, "Opintojen kulku")]
    assert why("opettaja") == [
        ("Opintojen kulku", Met.PARTICIPANT, "Rannikon kansanopisto, Olli Opettaja")
    ]
    assert why("cabdi") == [("Opintojen kulku", Met.CLIENT, "Cabdi, Amina Warsame")]
    assert why("poissaol nelj") == [("Opintojen kulku", Met.NOTE, "Poissaoloja viikolla neljä")]
    assert why("hakuaika") == [("Kevään ryhmät", Met.NOTE, "Hakuaika päättyy maaliskuussa")]
    assert why(matter.reference.lower()) == [("Kevään ryhmät", Met.REFERENCE, matter.reference)]
    assert why("poissaoloja maaliskuussa") == []
    (found,) = listed(desk, "hakuaika")
    start, end = found.marks[0]
    assert found.detail[start:end].lower() == "hakuaika"


def test_a_list_tells_no_word_of_a_client_under_turvakielto(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    hers = desk.client(**protection()).id
    school = Participant(desk.school.id)
    notes.add(store, actor, note(hers, "Kävi koululla"), thread=subject("Opinnot", school))
    for text in ("", "opinnot", "rannikon", "koululla"):
        (line,) = listed(desk, text)
        said = repr(line)
        assert "Cabdi" in said
        for secret in ("Opinnot", "Rannikon", "koululla"):
            assert secret not in said
    assert "Opinnot" in repr(threads.for_client(store, actor, hers))


def test_a_subject_tells_no_address_and_no_protected_name(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    hers = desk.client(**protection())
    with pytest.raises(DisclosureError, match=r"thread\.subject_protected"):
        threads.begin(store, actor, subject("Soita 040-9998888"), hers.id)
    made = threads.begin(store, actor, subject("Ryhmät"))
    for text in ("Cabdin Aminan asia", "amina cabdi", "numero 0409998888"):
        with pytest.raises(InvalidInputError, match=r"thread\.protected_person"):
            threads.begin(store, actor, subject(text))
        with pytest.raises(InvalidInputError, match=r"thread\.protected_person"):
            threads.change(store, actor, made.id, made.version, subject(text))
        with pytest.raises(InvalidInputError, match=r"thread\.protected_person"):
            thread_entries.add(store, actor, made.id, entry(text))
    threads.begin(store, actor, subject("Aminan kurssi"))
    assert threads.thread(store, actor, made.id).entries == ()


def test_a_thread_follows_its_client_when_records_are_merged_or_deleted(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    first = desk.client()
    made = threads.begin(store, actor, subject("Opinnot"), first.id)
    stranger = desk.client(given_names="Muu")
    with pytest.raises(NotFoundError, match=r"thread\.not_found"):
        notes.add(store, actor, note(stranger.id, "väärä"), thread=made.id)
    assert notes.count(store, actor, stranger.id) == 0
    deletion.delete_client(store, actor, first.id, first.version, "recorded_twice")
    assert listed(desk) == ()
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        threads.thread(store, actor, made.id)


def test_the_notes_of_a_network_matter_stay_as_they_are(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    made = threads.begin(store, actor, subject("Ryhmät"))
    thread_entries.add(store, actor, made.id, entry("Sovittu"))
    for statement in ("UPDATE network_note SET text = 'muu'", "DELETE FROM network_note"):
        with pytest.raises(StoreError), store.write() as session:
            session.execute(sql(statement))
    (found,) = threads.thread(store, actor, made.id).entries
    assert found.form.text == "Sovittu"


def test_what_is_done_is_in_the_log(desk: Desk) -> None:
    store = desk.store
    lead, hers = desk.colleague(Role.LEAD), desk.client().id
    made = threads.begin(store, lead, subject("Opinnot"), hers)
    threads.thread(store, lead, made.id)
    said = [(one.action, one.section) for one in audit.entries_for_client(store, lead, hers)]
    assert ("create", "thread") in said
    assert ("view", "thread") in said


def test_an_organisation_may_be_known_by_another_name(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    town = organisations.create(store, actor, OrganisationForm("KUN", "Kouvolan kunta"))
    form = subject("Ryhmät", Participant(town.id))
    made = threads.begin(store, actor, form)
    found = threads.thread(store, actor, made.id).thread.form.participants
    assert [(one.organisation_name, one.type_code) for one in found] == [("Kouvolan kunta", "KUN")]
    assert dataclasses.replace(found[0], person="x").text == "Kouvolan kunta, x"
