"""Files written so that a power cut leaves either the old content or the new, never half."""

import os
import sys
from pathlib import Path


def write_durably(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content``, readable by its owner alone.

    The content is on the disk before the name points to it.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def move_durably(source: Path, target: Path) -> None:
    """Bring the file's content and then its new name to the disk."""
    with source.open("rb+") as handle:
        os.fsync(handle.fileno())
    source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(source: Path, target: Path) -> None:
    """Give a finished file its final name, never over another file.

    Raises ``FileExistsError`` if ``target`` is there.
    """
    with source.open("rb+") as handle:
        os.fsync(handle.fileno())
    if sys.platform == "win32":
        source.rename(target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # FAT and some others have no hard links; nothing else writes into a vault's folder.
        if target.exists():
            raise FileExistsError(target) from None
        source.rename(target)
    source.unlink(missing_ok=True)
    sync_folder(target.parent)
