"""The file of half-written forms: encrypted, made when needed, never in the way of the vault."""

from pathlib import Path

import pytest
from sqlalchemy import text

from db import drafts
from db.draft_file import DAMAGED_SUFFIX, draft_path
from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from tekoto.access import Actor
from tekoto.errors import StoreError
from tekoto.ids import new_id
from tests.db.conftest import AUDIT_KEY, KEY, open_sqlcipher
from tests.db.people_office import Office, open_office

SECRET = "Juuri kirjoitettu lause"


@pytest.fixture
def desk(sqlcipher_store: Store) -> Office:
    return open_office(sqlcipher_store)


def _path(store: Store) -> Path:
    assert store.file is not None
    return draft_path(store.file.path.parent, store.store_id)


def _texts(store: Store, actor: Actor) -> list[object]:
    found = drafts.pending(store, actor)
    return [(drafts.load(store, actor, one.kind, one.key) or {})["text"] for one in found]


def _again(store: Store) -> Store:
    assert store.file is not None
    return open_sqlcipher(store.file.path)


def test_nothing_lies_beside_the_vault_until_a_draft_is_asked_for(desk: Office) -> None:
    assert not _path(desk.store).exists()
    drafts.save(desk.store, desk.actor, "note", "", {"text": SECRET})
    assert _path(desk.store).exists()


def test_drafts_are_found_at_the_next_opening_and_readable_nowhere(desk: Office) -> None:
    drafts.save(desk.store, desk.actor, "note", "", {"text": SECRET})
    path = _path(desk.store)
    for name in (path, path.with_name(f"{path.name}-wal")):
        written = name.read_bytes()
        assert written
        for hidden in (SECRET.encode(), b"SQLite format", b"payload"):
            assert hidden not in written
    assert path.stat().st_mode & 0o077 == 0
    again = _again(desk.store)
    assert _texts(again, desk.actor) == [SECRET]
    again.close()


def test_a_draft_thrown_away_leaves_no_word_in_the_file(desk: Office) -> None:
    """The pages are encrypted, and emptied besides."""
    drafts.save(desk.store, desk.actor, "note", "", {"text": SECRET})
    drafts.discard(desk.store, desk.actor, "note", "")
    with desk.store.read_drafts() as session:
        assert session.execute(text("PRAGMA secure_delete")).scalar() == 1


def test_the_lock_forgets_the_key_of_the_drafts(desk: Office) -> None:
    other = _again(desk.store)
    drafts.save(other, desk.actor, "note", "", {"text": SECRET})
    other.close()
    with pytest.raises(StoreError, match=r"^store\.closed$"):
        drafts.pending(other, desk.actor)


def test_the_lock_tells_of_a_draft_that_is_still_being_read(desk: Office) -> None:
    other = _again(desk.store)
    with other.read_drafts() as session:
        session.execute(text("SELECT 1"))
        with pytest.raises(StoreError, match=r"^store\.busy$"):
            other.close()
    assert other.file is not None
    assert other.file._key is None


@pytest.mark.parametrize("content", [b"", b"not a database " * 500])
def test_drafts_that_cannot_be_read_are_set_aside(desk: Office, content: bytes) -> None:
    path = _path(desk.store)
    path.write_bytes(content)
    drafts.save(desk.store, desk.actor, "note", "", {"text": SECRET})
    assert _texts(desk.store, desk.actor) == [SECRET]
    aside = path.with_name(path.name + DAMAGED_SUFFIX)
    assert (aside.read_bytes() if content else b"") == content
    again = _again(desk.store)
    assert _texts(again, desk.actor) == [SECRET]
    again.close()


def test_another_vault_in_the_same_folder_has_drafts_of_its_own(desk: Office) -> None:
    drafts.save(desk.store, desk.actor, "note", "", {"text": SECRET})
    assert desk.store.file is not None
    file = SqlcipherFile(desk.store.file.path, KEY)
    stranger = Store(file.engine(), StoreKind.SQLCIPHER, AUDIT_KEY, new_id(), file)
    assert _texts(stranger, desk.actor) == []
    stranger.close()
    assert _texts(desk.store, desk.actor) == [SECRET]
