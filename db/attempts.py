"""Failed attempts to unlock: they slow the next one down and are told to the owner.

They are kept beside the vault, because the audit log is inside it. Whoever can write there can
also remove them; the strength of the lock is in the key derivation, not here.
"""

import json
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from db.durable import write_durably
from tekoto import clock
from tekoto.errors import VaultError

FILE_NAME = "tekoto.yritykset"
FREE_ATTEMPTS = 3
LONGEST_WAIT_SECONDS = 300
_KEPT = 1000


def failed_attempts(folder: Path) -> tuple[datetime, ...]:
    """Return the times (UTC) of the failed attempts since the vault was last opened."""
    try:
        times = json.loads((folder / FILE_NAME).read_bytes())
        found = tuple(datetime.fromisoformat(time) for time in times)
    except (OSError, ValueError, TypeError, RecursionError):
        return ()
    return found if all(time.tzinfo is not None for time in found) else ()


def wait_seconds(folder: Path) -> int:
    """Return how long the next attempt has to wait: 2, 4, 8 … seconds after the third failure."""
    times = failed_attempts(folder)
    over = len(times) - FREE_ATTEMPTS
    if over < 0:
        return 0
    pause = min(2 ** (min(over, 10) + 1), LONGEST_WAIT_SECONDS)
    passed = clock.now() - times[-1]
    # A clock that was set back must not lock the owner out for years.
    if passed < timedelta(0):
        return 0
    return max(0, -int(-(pause - passed.total_seconds()) // 1))


def refuse_haste(folder: Path) -> None:
    """Raise ``VaultError`` ``vault.wait`` (``seconds``) if the next attempt comes too soon."""
    seconds = wait_seconds(folder)
    if seconds:
        raise VaultError("vault.wait", seconds=seconds)


def note_failure(folder: Path) -> None:
    """Add a failed attempt at this moment, if the disk takes it.

    On a full or read-only disk the user must still hear that the passphrase was wrong.
    """
    times = [*failed_attempts(folder), clock.now()][-_KEPT:]
    content = json.dumps([time.isoformat() for time in times]).encode()
    with suppress(OSError):
        write_durably(folder / FILE_NAME, content)


def forget_failures(folder: Path) -> None:
    """Start counting anew, once the failures have been told."""
    (folder / FILE_NAME).unlink(missing_ok=True)
