"""The code by which a row of an exported caseload is known when it comes back.

It names the client, the version that was exported and the moment, and holds nothing of the
person. Its last group tells a code that was mistyped, or pulled down over other rows, from a sound
one.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tekoto.errors import InvalidInputError

_CHECK = 8
_EPOCH, _TICK = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class RowCode:
    """Which client a row was written from, at which version and when.

    ``moment`` is None in codes of older exports, which had no own fields.
    """

    client_id: UUID
    version: int
    moment: datetime | None = None


def write(code: RowCode, store_id: UUID) -> str:
    """Return the code as text."""
    plain = f"{code.client_id.hex}-{code.version}"
    if code.moment is not None:
        plain += f"-{(code.moment - _EPOCH) // _TICK}"
    return f"{plain}-{_check(plain, store_id)}"


def read(text: str, store_id: UUID) -> RowCode:
    """Return what a code says; raises InvalidInputError ``import.row_code``."""
    plain, _, check = text.strip().rpartition("-")
    identity, _, rest = plain.partition("-")
    version, _, ticks = rest.partition("-")
    try:
        moment = _EPOCH + int(ticks) * _TICK if ticks else None
        code = RowCode(UUID(hex=identity), int(version), moment)
    except (ValueError, OverflowError):
        raise InvalidInputError("import.row_code", "technical") from None
    if check != _check(plain, store_id):
        raise InvalidInputError("import.row_code", "technical")
    return code


def _check(plain: str, store_id: UUID) -> str:
    return hashlib.sha256(f"{store_id.hex}:{plain}".encode()).hexdigest()[:_CHECK]
