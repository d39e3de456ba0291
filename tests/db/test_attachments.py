"""Files with a client: kept whole in the vault, opened by those who may, withdrawn and back."""

import pytest

from db import attachments, audit, notes
from tekoto import attachment
from tekoto.access import Role
from tekoto.attachment import MAX_BYTES, MediaType, NewAttachment, media_type_of
from tekoto.errors import InvalidInputError, NotFoundError, StoreError
from tekoto.note import NoteForm
from tests.db.people_office import NOON
from tests.fixtures.files import pdf_bytes, picture_bytes

PDF = pdf_bytes()


def test_a_file_comes_back_byte_for_byte(office):
    client = office.client("T01")
    files = [NewAttachment("Todistus", PDF), NewAttachment("Kuva", picture_bytes("PNG"))]
    kept = attachments.add(office.store, office.actor, client.id, files)
    assert {(one.title, one.media_type) for one in kept} == {
        ("Todistus", MediaType.PDF),
        ("Kuva", MediaType.PNG),
    }
    (found,) = [one for one in kept if one.title == "Todistus"]
    assert found.size == len(PDF)
    assert attachments.data_of(office.store, office.actor, client.id, found.id) == PDF
    assert audit.verify(office.store).intact


@pytest.mark.parametrize(
    "data, key",
    [
        (b"", "attachment.empty"),
        (b"MZ\x90\x00 not a picture", "attachment.type"),
        (b"%PDF-1.7" + bytes(MAX_BYTES), "attachment.too_large"),
        (b"<svg onload='x()'/>", "attachment.type"),
    ],
)
def test_what_is_no_paper_is_refused_and_nothing_is_kept(office, data, key):
    client = office.client("T01")
    files = [NewAttachment("Hyvä", PDF), NewAttachment("Huono", data)]
    with pytest.raises(InvalidInputError) as caught:
        attachments.add(office.store, office.actor, client.id, files)
    assert caught.value.key == key
    assert attachments.for_client(office.store, office.actor, client.id) == ()


def test_a_client_has_room_for_so_much(office, monkeypatch):
    client = office.client("T01")
    monkeypatch.setattr(attachment, "MAX_BYTES_OF_A_CLIENT", len(PDF) + 10)
    attachments.add(office.store, office.actor, client.id, [NewAttachment("Yksi", PDF)])
    with pytest.raises(InvalidInputError) as caught:
        attachments.add(office.store, office.actor, client.id, [NewAttachment("Kaksi", PDF)])
    assert caught.value.key == "attachment.no_room"
    assert len(attachments.for_client(office.store, office.actor, client.id)) == 1


def test_a_wrong_file_is_withdrawn_and_brought_back(office):
    client = office.client("T01")
    (kept,) = attachments.add(office.store, office.actor, client.id, [NewAttachment("Väärä", PDF)])
    with pytest.raises(InvalidInputError):
        attachments.withdraw(office.store, office.actor, kept.id, "  ")
    (gone,) = attachments.withdraw(office.store, office.actor, kept.id, "toisen asiakkaan")
    assert gone.withdrawn_at is not None
    assert gone.withdraw_reason == "toisen asiakkaan"
    (back,) = attachments.bring_back(office.store, office.actor, kept.id)
    assert back == kept


def test_others_neither_see_nor_open_files(office):
    client, other = office.client("T01"), office.client("T03")
    (kept,) = attachments.add(office.store, office.actor, client.id, [NewAttachment("Väärä", PDF)])
    with pytest.raises(NotFoundError):
        attachments.data_of(office.store, office.actor, other.id, kept.id)
    for role in (Role.PROJECT_EXPERT, Role.PROJECT_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR):
        actor = office.colleague(role)
        with pytest.raises(StoreError):
            attachments.for_client(office.store, actor, client.id)
        with pytest.raises(StoreError):
            attachments.data_of(office.store, actor, client.id, kept.id)


def test_a_note_and_its_files_are_kept_together_or_not_at_all(office):
    client = office.client("T01")
    form = NoteForm(client.id, "guidance", "Toi todistuksen", NOON)
    with pytest.raises(InvalidInputError):
        notes.add(office.store, office.actor, form, [NewAttachment("Huono", b"x")])
    assert notes.count(office.store, office.actor, client.id) == 0
    note = notes.add(office.store, office.actor, form, [NewAttachment("Todistus", PDF)])
    (kept,) = attachments.for_client(office.store, office.actor, client.id)
    assert kept.note_id == note.id


def test_a_jpeg_is_known_by_its_bytes():
    assert media_type_of(picture_bytes("JPEG")) is MediaType.JPEG
