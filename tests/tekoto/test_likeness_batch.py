"""Whom the rows of a batch meet: who came first makes no difference."""

from datetime import date

import pytest

from tekoto.dates import PartialDate
from tekoto.duplicate import Person
from tekoto.likeness_batch import LikenessBatch

SHE = Person(("Fatima Husseini",), PartialDate(date(1984, 3, 5)))


def _born(year: int, month: int, day: int, *names: str) -> Person:
    return Person(names or SHE.names, PartialDate(date(year, month, day)))


@pytest.mark.parametrize(
    "other, met",
    [
        (_born(1984, 9, 9), True),
        (_born(1985, 9, 9), True),
        (_born(1986, 9, 9), False),
        (_born(1984, 5, 3, "Fatima Rezai"), True),
        (_born(1984, 5, 4, "Fatima Rezai"), False),
        (Person(SHE.names), True),
        (Person(("Zahra Rezai",)), False),
    ],
)
def test_names_and_birth_bring_together(other: Person, met: bool) -> None:
    for first, second in ((SHE, other), (other, SHE)):
        batch = LikenessBatch()
        batch.add(7, first)
        assert batch.meeting(second) == ({7} if met else set())


def test_a_phone_with_a_name_and_a_code_alone_bring_together() -> None:
    phone = frozenset({"358401"})
    code = frozenset({("hetu", "010184-9005")})
    batch = LikenessBatch()
    batch.add(1, Person(("Fatima Husseini",), phones=phone))
    batch.add(2, Person(("Aino Aho",), former_codes=code))
    assert batch.meeting(Person(("Fatima Rezai",), phones=phone)) == {1}
    assert batch.meeting(Person(("Zahra Rezai",), phones=phone)) == set()
    assert batch.meeting(Person(("Zahra Rezai",), codes=code)) == {2}


def test_of_very_many_of_one_name_the_first_are_met() -> None:
    batch = LikenessBatch()
    for row in range(500):
        batch.add(row, _born(1984, 9, 9) if row % 2 else _born(1983, 9, 9))
    assert batch.meeting(Person(SHE.names)) == set(range(200))
