"""Texts to begin a note with, and the mark of a copy for the official register."""

from datetime import timedelta

import pytest

from db import audit, note_templates, notes
from tekoto import vocabulary
from tekoto.access import Role
from tekoto.errors import InvalidInputError, StoreError
from tekoto.note import NoteForm, Visibility
from tekoto.note_template import NoteTemplate, ready_made
from tekoto.register_text import register_text
from tests.db.people_office import NOON

OWN = NoteTemplate("Kuntapalaveri", "network_meeting", Visibility.AUTHORITIES, "Asia:\nPäätös:")


def test_an_office_keeps_changes_and_ends_its_own(office):
    made = note_templates.save(office.store, office.actor, OWN)
    changed = NoteTemplate("Kuntapalaveri", "transition", Visibility.INTERNAL, "Uusi teksti")
    again = note_templates.save(office.store, office.actor, changed)
    assert made.id is not None
    assert again.id == made.id
    assert note_templates.templates(office.store, office.actor) == (again,)
    assert made.id is not None
    note_templates.end(office.store, office.actor, made.id)
    assert note_templates.templates(office.store, office.actor) == ()
    assert audit.verify(office.store).intact


@pytest.mark.parametrize(
    "template, key",
    [
        (NoteTemplate(" ", "guidance", Visibility.INTERNAL, "x"), "note_template.name_missing"),
        (NoteTemplate("x", "guidance", Visibility.INTERNAL, " \n"), "note_template.empty"),
        (NoteTemplate("x" * 81, "guidance", Visibility.INTERNAL, "x"), "note_template.too_long"),
        (NoteTemplate("x", "muu", Visibility.INTERNAL, "x"), "note.kind_missing"),
    ],
)
def test_what_cannot_be_is_refused(office, template, key):
    with pytest.raises(InvalidInputError) as caught:
        note_templates.save(office.store, office.actor, template)
    assert caught.value.key == key


def test_other_roles_have_no_templates(office):
    with pytest.raises(StoreError):
        note_templates.templates(office.store, office.colleague(Role.PROJECT_EXPERT))


def test_the_program_s_own_are_of_known_kinds_in_each_language():
    for language in ("fi", "sv", "en"):
        for template in ready_made(language):
            assert template.kind in vocabulary.codes("note_types")
            assert template.name
            assert "|" not in template.text
            assert "\n" in template.text


def test_a_copy_is_marked_with_who_and_when(office):
    client = office.client("T04")
    note = office.note(client, "Sovittiin aloituspäivä.")
    addendum = notes.add(
        office.store,
        office.actor,
        NoteForm(client.id, "guidance", "Aika vaihtui.", NOON, corrects=note.id),
    )
    marked = notes.mark_copied(office.store, office.actor, note.id)
    assert len(marked.copies) == 1
    (read,) = notes.for_client(office.store, office.actor, client.id)
    assert read.copies == marked.copies
    assert read.copies[0].copied_at - addendum.recorded_at < timedelta(minutes=1)
    text = register_text(read, "fi")
    assert "Sovittiin aloituspäivä." in text
    assert "Aika vaihtui." in text
    form = client.form
    for secret in (form.family_name, form.given_names, form.hetu):
        assert secret not in text
