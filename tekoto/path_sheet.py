"""A client's path on a paper to take home: pictures and plain words, and nothing of who she is."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One step: its picture (an icon's name), what it is, and when."""

    picture: str
    title: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What is done, what goes on, or what comes; ``empty`` is said when there is nothing."""

    picture: str
    heading: str
    lines: tuple[SheetLine, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class PathSheet:
    """The whole paper in one language."""

    language: str
    title: str
    written_on: date
    office: str
    parts: tuple[SheetPart, ...]
