"""What fits into one packet, and in which order it goes."""

import json
from collections.abc import Sequence

from tekoto.packet import MAX_BYTES, Entry, Leaving

# What one entry costs in the file beside its texts, and what is left for the rest of the packet.
_ENTRY_BYTES = 700
_ROOM = MAX_BYTES - 3_000_000


def turn(entry: Entry) -> tuple[object, ...]:
    """Put notes before files; what has gone goes again by its number, then what is new.

    A large file that has gone waits behind a new one, for else its receipt would hold that back.
    """
    again = entry.seq != 0
    order = again if entry.is_file else not again
    return (entry.is_file, order, entry.seq, entry.recorded_at, entry.id.bytes)


def size(entry: Entry, shown: Leaving) -> int:
    """Return how many bytes of the file an entry takes at most."""
    told = json.dumps([entry.text, entry.participants, entry.source], ensure_ascii=False)
    return len(told.encode()) + shown.size * 4 // 3 + _ENTRY_BYTES


def left_beside(records: Sequence[object]) -> int:
    """Return the room in bytes that is left for entries beside the records of who moves."""
    return _ROOM - len(json.dumps(list(records), ensure_ascii=False).encode())
