"""A backup brings the vault back in the way the guide tells (``docs/opas.md``)."""

import shutil
from pathlib import Path

from db import backup, officials, vault
from db.keyfile import KdfCost, key_file_path
from db.secret_service import no_keyring
from tests.db.people_office import open_office

PASSPHRASE = "hevonen akku niitti korrekti"
CHEAP = KdfCost(64, 1, 1)


def test_the_copy_and_its_key_file_under_the_old_names_open(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    store, _code = vault.create(folder, PASSPHRASE, no_keyring(), cost=CHEAP)
    office = open_office(store)
    office.client("T01")
    key_file = key_file_path(folder, store.store_id)
    copy = backup.back_up(store, office.actor, key_file)
    store.close()
    for file in folder.iterdir():
        if file.is_file():
            file.unlink()
    shutil.copyfile(copy.path, folder / "tekoto.db")
    shutil.copyfile(copy.path.with_suffix(".avain"), key_file)
    opened = vault.unlock(folder, PASSPHRASE, no_keyring())
    try:
        assert officials.official(opened.store, office.actor.user_id).form.name
    finally:
        opened.store.close()
