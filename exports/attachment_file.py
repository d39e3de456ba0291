"""Files that are attached, and attachments that are saved outside the vault."""

from pathlib import Path

from exports.safe_file import read_at_most, writing
from tekoto.attachment import MAX_BYTES, MediaType, NewAttachment, media_type_of
from tekoto.errors import InvalidInputError, TekotoError

_MEGABYTE = 1024 * 1024


def read_attachment(path: Path) -> NewAttachment:
    """Read a file to be attached; its name without the ending is proposed as the title.

    Raises InvalidInputError as ``tekoto.attachment.media_type_of`` says, and TekotoError
    ``attachment.cannot_read`` for a folder, a device or a file that refuses.
    """
    try:
        data = read_at_most(path, MAX_BYTES)
    except OSError:
        raise TekotoError("attachment.cannot_read") from None
    if len(data) > MAX_BYTES:
        raise InvalidInputError("attachment.too_large", "file", limit=MAX_BYTES // _MEGABYTE)
    media_type_of(data)
    return NewAttachment(path.stem, data)


def save_attachment(data: bytes, target: Path) -> None:
    """Write an attachment to a file; raises TekotoError ``file.cannot_write``."""
    with writing(target) as file:
        file.write(data)


def proposed_name(number: str, media_type: MediaType) -> str:
    """Return a file name that tells neither the client nor the title."""
    kept = "".join(character for character in number if character.isdigit() or character == "-")
    return f"liite_{kept}.{media_type.extension}"
