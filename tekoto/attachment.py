"""A paper or picture kept with a client: certificates, decisions, letters.

It lives in the vault alone. The limits keep a backup small enough to be made every day.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tekoto.errors import InvalidInputError

MAX_BYTES = 10 * 1024 * 1024
MAX_BYTES_OF_A_CLIENT = 100 * 1024 * 1024
MAX_TITLE_CHARACTERS = 200
_MEGABYTE = 1024 * 1024
_PDF_SEARCHED = 1024


class MediaType(StrEnum):
    """What may be attached (vocabulary ``media_types``); no format that can run anything."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"

    @property
    def extension(self) -> str:
        """Return the usual end of a file's name."""
        return "jpg" if self is MediaType.JPEG else self.value


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file about to be kept: the title it gets, and its bytes."""

    title: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is told of an attachment without opening it; ``size`` in bytes."""

    id: UUID
    client_id: UUID
    note_id: UUID | None
    title: str
    media_type: MediaType
    size: int
    author_name: str
    recorded_at: datetime
    withdrawn_at: datetime | None = None
    withdraw_reason: str = ""


def media_type_of(data: bytes) -> MediaType:
    """Tell what a file is by its first bytes, whatever its name says.

    Raises InvalidInputError ``attachment.empty``, ``attachment.too_large`` (``limit`` in
    megabytes) and ``attachment.type`` for anything but PDF, PNG and JPEG.
    """
    if not data:
        raise InvalidInputError("attachment.empty", "file")
    if len(data) > MAX_BYTES:
        raise InvalidInputError("attachment.too_large", "file", limit=MAX_BYTES // _MEGABYTE)
    # ISO 32000 lets other bytes stand before the header, within the first 1024.
    if b"%PDF-" in data[:_PDF_SEARCHED]:
        return MediaType.PDF
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return MediaType.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return MediaType.JPEG
    raise InvalidInputError("attachment.type", "file")


def check_room(kept: int, new: int) -> None:
    """Raise InvalidInputError ``attachment.no_room`` when a client would have too much."""
    if kept + new > MAX_BYTES_OF_A_CLIENT:
        limit = MAX_BYTES_OF_A_CLIENT // _MEGABYTE
        raise InvalidInputError("attachment.no_room", "file", limit=limit)
