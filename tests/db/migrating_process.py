"""A process that migrates and is killed: ``python -m tests.db.migrating_process DATABASE``.

It prints a line when it is about to begin, so that the test knows when to aim.
"""

import sys
from pathlib import Path

from db import migrate
from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from tekoto.ids import new_id

STEPS = Path(__file__).parent / "steps"
KEY = bytes(range(32))


def open_store(path: Path) -> Store:
    file = SqlcipherFile(path, KEY)
    return Store(file.engine(), StoreKind.SQLCIPHER, b"", new_id(), file)


if __name__ == "__main__":
    opened = open_store(Path(sys.argv[1]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    migrate.upgrade(opened, migrations=STEPS)
    sys.stdout.write("done\n")
    sys.stdout.flush()
