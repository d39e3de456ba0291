"""Notes: added, corrected by addendum, never changed."""

import dataclasses
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import clients, notes, organisations
from tekoto.access import Role
from tekoto.client import CaseloadFilter
from tekoto.errors import InvalidInputError, NotFoundError, StoreError
from tekoto.ids import new_id
from tekoto.note import MAX_NOTE_CHARACTERS, NoteForm, Visibility
from tekoto.organisation import OrganisationForm
from tekoto.text import clean
from tests.db.people_office import NOON, Office


def test_a_note_is_recorded_whole(office: Office) -> None:
    made = office.client()
    school = organisations.create(
        office.store, office.actor, OrganisationForm("TTA", "Esimerkkiopisto")
    )
    note = office.note(
        made,
        "Keskustelimme.\nToinen rivi  ja välit.",
        kind="network_meeting",
        visibility=Visibility.SCHOOL,
        participants="Opo, tulkki",
        source="Oma havainto",
        organisation_id=school.id,
    )
    assert note.organisation_name == "Esimerkkiopisto"
    assert notes.for_client(office.store, office.actor, made.id) == (note,)
    assert note.author_name == office.actor.name
    assert note.form.text == "Keskustelimme.\nToinen rivi  ja välit."
    assert note.form.happened_at == NOON


def test_notes_come_latest_happening_first_in_slices(office: Office) -> None:
    made = office.client()
    for day in (3, 1, 2, 5, 4):
        office.note(made, f"Päivä {day}", happened_at=NOON + timedelta(days=day))
    whole = notes.for_client(office.store, office.actor, made.id)
    assert [note.form.text[-1] for note in whole] == ["5", "4", "3", "2", "1"]
    part = notes.for_client(office.store, office.actor, made.id, offset=1, limit=2)
    assert part == whole[1:3]
    assert notes.count(office.store, office.actor, made.id) == 5
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert row.last_note_on == (NOON + timedelta(days=5)).date()


def test_a_correction_is_an_addendum(office: Office) -> None:
    made = office.client()
    first = office.note(made, "Aloitti 1.8.")
    second = office.note(made, "Aloitti 8.8.", corrects=first.id)
    third = office.note(made, "Luokka 2", corrects=second.id)
    (note,) = notes.for_client(office.store, office.actor, made.id)
    assert note.id == first.id
    assert note.form.text == "Aloitti 1.8."
    assert [addendum.id for addendum in note.addenda] == [second.id, third.id]
    assert notes.count(office.store, office.actor, made.id) == 1


def test_a_correction_belongs_to_the_same_client(office: Office) -> None:
    first = office.note(office.client(), "Teksti")
    other = office.client("T02")
    for corrects in (first.id, new_id()):
        with pytest.raises(NotFoundError, match=r"note\.not_found"):
            office.note(other, "Korjaus", corrects=corrects)


@pytest.mark.parametrize(
    "changes, key",
    [
        ({"text": " \n"}, "note.empty"),
        ({"text": "\x00"}, "note.empty"),
        ({"text": "a" * (MAX_NOTE_CHARACTERS + 1)}, "note.too_long"),
        ({"participants": "a" * 501}, "note.too_long"),
        ({"kind": ""}, "note.kind_missing"),
    ],
)
def test_what_cannot_be_a_note(office: Office, changes: dict[str, str], key: str) -> None:
    made = office.client()
    with pytest.raises(InvalidInputError) as told:
        office.note(made, **{"text": "Teksti", **changes})  # type: ignore[arg-type]
    assert told.value.key == key
    assert notes.count(office.store, office.actor, made.id) == 0


def test_the_longest_note_is_kept(office: Office) -> None:
    made = office.client()
    text = "ä " * (MAX_NOTE_CHARACTERS // 2)
    assert office.note(made, text).form.text == text


def test_roles_that_do_no_casework_read_no_notes(office: Office) -> None:
    made = office.client()
    office.note(made, "Teksti")
    for role in (Role.PROJECT_EXPERT, Role.PROJECT_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            notes.for_client(office.store, office.colleague(role), made.id)
    with pytest.raises(NotFoundError):
        notes.for_client(office.store, office.elsewhere(), made.id)
    with pytest.raises(NotFoundError):
        office.note(made, "Vieras", actor=office.elsewhere())


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=st.text(st.characters(), min_size=1, max_size=300), line=st.text(max_size=50))
def test_hostile_text_comes_back_as_written(office: Office, text: str, line: str) -> None:
    if not clean(text).strip():
        return
    made = office.client("T01", hetu="", other_identifiers=())
    form = NoteForm(made.id, "guidance", text, NOON, participants=line, source=line)
    note = notes.add(office.store, office.actor, form)
    wanted = dataclasses.replace(
        form, text=clean(text), participants=clean(line), source=clean(line)
    )
    assert note.form == wanted
    assert notes.for_client(office.store, office.actor, made.id) == (note,)
