"""A process that adds notes until it is killed: ``... writing_process VAULT CLIENT OFFICIAL ACKS``.

After each note that the store has acknowledged it appends the note's id to the file ACKS.
"""

import os
import sys
from pathlib import Path
from uuid import UUID

from db import notes, officials
from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from tekoto import clock
from tekoto.note import NoteForm

KEY = bytes(range(32))
AUDIT_KEY = b"audit key of the tests, 32 bytes"
STORE_ID = UUID("01980000-0000-7000-8000-000000000001")


def open_store(path: Path) -> Store:
    """Open the file of the test."""
    file = SqlcipherFile(path, KEY)
    return Store(file.engine(), StoreKind.SQLCIPHER, AUDIT_KEY, STORE_ID, file)


if __name__ == "__main__":
    database, client, official, acks = sys.argv[1:]
    store = open_store(Path(database))
    actor = officials.actor_for(store, UUID(official))
    with Path(acks).open("ab", buffering=0) as file:
        number = 0
        while True:
            form = NoteForm(UUID(client), "phone_call", f"Puhelu {number}", clock.now())
            file.write(f"{notes.add(store, actor, form).id}\n".encode())
            os.fsync(file.fileno())
            number += 1
