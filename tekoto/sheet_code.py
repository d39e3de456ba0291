"""The code by which a row of an exported caseload is known when it comes back.

It names the client and the version that was exported, and holds nothing of the person. Its last
group tells a code that was mistyped, or pulled down over other rows, from a sound one.
"""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from tekoto.errors import InvalidInputError

_CHECK = 8


@dataclass(frozen=True, slots=True)
class RowCode:
    """Which client a row was written from, and at which version."""

    client_id: UUID
    version: int


def write(code: RowCode, store_id: UUID) -> str:
    """Return the code as text."""
    plain = f"{code.client_id.hex}-{code.version}"
    return f"{plain}-{_check(plain, store_id)}"


def read(text: str, store_id: UUID) -> RowCode:
    """Return what a code says; raises InvalidInputError ``import.row_code``."""
    plain, _, check = text.strip().rpartition("-")
    identity, _, version = plain.partition("-")
    try:
        code = RowCode(UUID(hex=identity), int(version))
    except ValueError:
        raise InvalidInputError("import.row_code", "technical") from None
    if check != _check(plain, store_id):
        raise InvalidInputError("import.row_code", "technical")
    return code


def _check(plain: str, store_id: UUID) -> str:
    return hashlib.sha256(f"{store_id.hex}:{plain}".encode()).hexdigest()[:_CHECK]
