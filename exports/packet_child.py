"""Reads a packet's text in a process of its own (``exports.child_process``).

Standard input is the JSON whose signature has been proved already; the answer is
``{"packet": …}`` in the same form, checked, or ``{"error": key}``. Whoever signed it may still have
made it to exhaust its reader.
"""

import json
import logging
import sys
from typing import Any, NoReturn

from exports.child_process import limit_process
from tekoto.packet import MAX_BYTES, MAX_ENTRIES, MAX_LINKS, PACKET_FORMAT
from tekoto.packet_text import FileError, ShapeError, from_told, to_json
from tekoto.transfer import MAX_TRANSFERS

CHILD_ARGUMENT = "--read-packet"
# A client who is on her way is told of by many small objects.
_MAX_OBJECTS = MAX_ENTRIES + MAX_LINKS + MAX_TRANSFERS * 500 + 1


def main() -> int:
    """Read one packet from standard input, answer on standard output; 0 whatever the answer."""
    limit_process()
    logging.disable(logging.CRITICAL)
    sys.stdout.buffer.write(read(sys.stdin.buffer.read(MAX_BYTES + 1)))
    sys.stdout.buffer.flush()
    return 0


def read(data: bytes) -> bytes:
    """Return what the packet holds, or why it cannot be read."""
    try:
        return b'{"packet":' + _read(data) + b"}"
    except _TooManyError:
        return b'{"error":"packet.too_many"}'
    except FileError:
        return b'{"error":"packet.file"}'
    except _NewerError:
        return b'{"error":"packet.newer"}'
    except Exception:  # noqa: BLE001  (whatever a hostile text breaks means the same)
        return b'{"error":"packet.unreadable"}'


class _TooManyError(Exception):
    pass


class _NewerError(Exception):
    pass


def _read(data: bytes) -> bytes:
    if len(data) > MAX_BYTES:
        raise _TooManyError
    objects = 0

    def count(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal objects
        objects += 1
        if objects > _MAX_OBJECTS:
            raise _TooManyError
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ShapeError("twice")
        return found

    told = json.loads(
        data.decode("utf-8"), object_pairs_hook=count, parse_float=_no, parse_constant=_no
    )
    form = told.get("format") if isinstance(told, dict) else None
    if isinstance(form, str) and form.startswith("tekoto-exchange-") and form != PACKET_FORMAT:
        raise _NewerError
    if isinstance(told, dict) and len(told.get("entries", ())) > MAX_ENTRIES:
        raise _TooManyError
    return to_json(from_told(told))


def _no(_text: str) -> NoReturn:
    raise ShapeError("number")


if __name__ == "__main__":
    sys.exit(main())
