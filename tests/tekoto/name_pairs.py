"""The labelled pairs of persons of ``name_pairs.csv``; how they were made stands in its readme."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import Person

_FILE = Path(__file__).with_name("name_pairs.csv")
_SEXES = {"m": "1", "f": "2"}


@dataclass(frozen=True)
class Pair:
    """Two persons as registered, and whether they are one."""

    number: int
    part: str
    kind: str
    same: bool
    one: Person
    other: Person


def pairs(part: str = "") -> Iterator[Pair]:
    """Yield the pairs, or those of one part (``tuning`` or ``held``)."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if part in ("", row["part"]):
                yield Pair(
                    int(row["number"]),
                    row["part"],
                    row["kind"],
                    row["same"] == "1",
                    _person(row, "a"),
                    _person(row, "b"),
                )


def _person(row: dict[str, str], side: str) -> Person:
    registered = f"{row[f'{side}_given']} {row[f'{side}_family']}".strip()
    names = tuple(name for name in (registered, row[f"{side}_other"]) if name)
    return Person(names, _birth(row[f"{side}_birth"]), _SEXES.get(row[f"{side}_sex"], "0"))


def _birth(text: str) -> PartialDate | None:
    """Read ``1984-03-12``, ``1984-03``, ``1984``, and ``1984-01-01~`` for an estimate."""
    if not text:
        return None
    estimated = text.endswith("~")
    parts = [int(part) for part in text.removesuffix("~").split("-")]
    precision = (BirthPrecision.YEAR, BirthPrecision.MONTH, BirthPrecision.DAY)[len(parts) - 1]
    year, month, day = (*parts, 1, 1)[:3]
    return PartialDate(date(year, month, day), BirthPrecision.ESTIMATED if estimated else precision)
