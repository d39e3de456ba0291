"""Writing a file that leaves, whole under its name or not at all, and reading one that comes."""

import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from tekoto.errors import TekotoError


def read_at_most(source: bytes | Path, limit: int) -> bytes:
    """Return what a file holds, and of one that holds more than ``limit`` one byte over it.

    Raises OSError, for a folder and a device too; opening a named pipe would wait for ever.
    """
    if isinstance(source, bytes):
        return source[: limit + 1]
    if not stat.S_ISREG(source.stat().st_mode):
        raise OSError("no file")
    with source.open("rb") as file:
        return file.read(limit + 1)


@contextmanager
def writing(target: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; at the end it takes the place of ``target``.

    Until then it lies beside it under a name that says nothing; after any error, and that of a
    transaction inside the block counts, it is gone. Raises TekotoError ``file.cannot_write`` when
    the folder or the disk refuses; a target that another program holds open (on Windows a viewer
    does) or that is no file refuses at once, before anything in the block has happened.
    """
    with writing_all((target,)) as files:
        yield files[0]


@contextmanager
def writing_all(targets: Sequence[Path]) -> Iterator[tuple[BinaryIO, ...]]:
    """Give a file for each target, as ``writing`` does: all take their places, or none does.

    When a place is taken at the very end, the other files still take theirs.
    """
    parts: list[Path] = []
    try:
        with ExitStack() as open_files:
            files = []
            for target in targets:
                _refuse_unreplaceable(target)
                handle, name = tempfile.mkstemp(
                    prefix=".tekoto-", suffix=".part", dir=target.parent
                )
                parts.append(Path(name))
                files.append(open_files.enter_context(os.fdopen(handle, "wb")))
            yield tuple(files)
            for file in files:
                to_disk(file)
        _take_places(parts, targets)
    except OSError:
        raise TekotoError("file.cannot_write") from None
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def to_disk(file: BinaryIO) -> None:
    """Bring to the disk what has been written, before the log says that it left."""
    file.flush()
    os.fsync(file.fileno())


def _take_places(parts: Sequence[Path], targets: Sequence[Path]) -> None:
    refused: OSError | None = None
    for part, target in zip(parts, targets, strict=True):
        try:
            part.replace(target)
        except OSError as error:
            refused = error
    if refused is not None:
        raise refused


def _refuse_unreplaceable(target: Path) -> None:
    with suppress(FileNotFoundError), target.open("r+b"):
        return
