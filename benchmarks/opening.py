"""The encrypted stores that the benchmarks open; it imports no more than the program does."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from db import officials
from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from tekoto.access import Actor

FOLDER = Path("build/bench")
KEY = bytes(range(32))
AUDIT_KEY = b"benchmarks' audit key, 32 bytes."
STORE_ID = UUID("01980000-0000-7000-8000-00000000be7c")


@dataclass(frozen=True, slots=True)
class BenchStore:
    """A store on disk and the adviser who works in it."""

    path: Path
    user_id: UUID

    def open(self) -> tuple[Store, Actor]:
        """Open it with its raw key: deriving a key from a passphrase is slow on purpose."""
        store = open_file(self.path)
        return store, officials.actor_for(store, self.user_id)


def open_file(path: Path) -> Store:
    """Open a store made with the benchmarks' key."""
    file = SqlcipherFile(path, KEY)
    return Store(file.engine(), StoreKind.SQLCIPHER, AUDIT_KEY, STORE_ID, file)
