"""A plain document on paper: headings, text, points and tables in reading order."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; one that ``leads`` stands on the page of what comes after it."""

    text: str
    strong: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list; ``numbered`` for steps to be taken one after the other."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a header row; ``shares`` are the widths of its columns."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


Block = Heading | Text | Points | Grid


@dataclass(frozen=True, slots=True)
class PlainDocument:
    """Everything a plain document says, in the language of its reader.

    ``marking`` and ``ground`` are those of secrecy, empty for a paper without a client;
    ``file_title`` is the neutral title of the file, ``footer`` stands on every page.
    """

    language: str
    title: str
    file_title: str
    office: str
    sender: str
    written_on: date
    lead: str
    blocks: tuple[Block, ...]
    marking: str = ""
    ground: str = ""
    footer: str = ""
