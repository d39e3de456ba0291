"""Every vault that was ever released opens in this program, with everything in it."""

import json
import shutil
from pathlib import Path
from uuid import UUID

import pytest

from db import audit, clients, migrate, notes, officials, search, vault
from db.secret_service import no_keyring
from tekoto.client import CaseloadFilter
from tests.fixtures.make_vault import CHEAP, PASSPHRASE, VAULTS

ALL = ("announced", "arrived", "active", "paused", "ended")
RELEASED = sorted(folder.parent for folder in VAULTS.glob("*/vault.json"))


def test_there_is_a_vault_of_every_schema() -> None:
    revisions = sorted(path.name[:4] for path in (migrate.MIGRATIONS / "versions").glob("0*.py"))
    assert [folder.name for folder in RELEASED] == revisions


@pytest.mark.parametrize("released", RELEASED, ids=lambda folder: folder.name)
def test_a_released_vault_opens_whole(released: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(released, folder)
    told = json.loads((folder / "vault.json").read_text("utf-8"))
    opened = vault.unlock(folder, PASSPHRASE, no_keyring())
    try:
        store = opened.store
        actor = officials.actor_for(store, UUID(told["official"]))
        rows = clients.caseload(store, actor, CaseloadFilter(states=ALL))
        assert len(rows) == told["people"]
        assert all(notes.count(store, actor, row.id) == 1 for row in rows)
        assert [hit.name for hit in search.search(store, actor, "jusuf")] == ["al-Khatib, Yousef"]
        assert audit.verify(store).intact
    finally:
        opened.store.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda folder: folder.name)
def test_its_recovery_code_still_opens_it(released: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(released, folder)
    code = json.loads((folder / "vault.json").read_text("utf-8"))["recovery_code"]
    opened = vault.recover(folder, code, "aivan uusi pitkä salalause", no_keyring(), cost=CHEAP)
    opened.store.close()
    vault.unlock(folder, "aivan uusi pitkä salalause", no_keyring()).store.close()
