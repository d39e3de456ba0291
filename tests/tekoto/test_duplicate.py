"""Records of one person are told from those of two, on labelled pairs and in their reasons."""

import dataclasses
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.birth_match import BirthLikeness, compare_births
from tekoto.client import Identifier
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import FactCode, Person, Strength, compare, may_resemble, person_of
from tekoto.likeness_batch import LikenessBatch
from tekoto.likeness_words import frames_of, sought_groups, stored_words
from tests.fixtures.people import people
from tests.tekoto.name_pairs import Pair, pairs


def known(pair: Pair) -> bool:
    return compare(pair.one, pair.other).strength is not None


def counted(part: str) -> tuple[float, float]:
    all_pairs = list(pairs(part))
    found = [pair for pair in all_pairs if known(pair)]
    right = sum(pair.same for pair in found)
    return right / sum(pair.same for pair in all_pairs), right / len(found)


@pytest.mark.parametrize("part, recall, precision", [("held", 0.95, 0.9), ("tuning", 0.98, 0.98)])
def test_labelled_pairs(part: str, recall: float, precision: float) -> None:
    found, right = counted(part)
    assert found >= recall
    assert right >= precision


def test_nobody_worth_a_word_is_left_out_by_name_and_birth() -> None:
    everyone = list(pairs())
    shifted = [(one.one, other.other) for one, other in pairwise(everyone)]
    for mine, theirs in [*((one.one, one.other) for one in everyone), *shifted]:
        known = dataclasses.replace(mine, nationalities=frozenset({"SO"}))
        for nation in ("SO", "SY"):
            other = dataclasses.replace(theirs, nationalities=frozenset({nation}))
            if compare(known, other).strength is not None:
                assert may_resemble(mine, theirs), (mine, theirs)
    assert not all(may_resemble(*two) for two in shifted)


def test_the_set_is_as_large_as_it_says() -> None:
    all_pairs = list(pairs())
    assert sum(pair.same for pair in all_pairs) >= 200
    assert sum(not pair.same for pair in all_pairs) >= 200
    held = sum(pair.part == "held" for pair in all_pairs)
    assert 0.3 <= held / len(all_pairs) <= 0.35


def test_the_answer_is_the_same_from_both_sides() -> None:
    differing = [
        pair.number
        for pair in pairs()
        if known(pair) != (compare(pair.other, pair.one).strength is not None)
    ]
    assert differing == []


def test_one_person_is_looked_for_where_she_is_filed() -> None:
    lost = []
    for pair in pairs():
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            filed = set(stored_words(one))
            met = any(
                all(filed & set(group) for group in groups) for groups in sought_groups(other)
            )
            batch = LikenessBatch()
            batch.add(1, other)
            if pair.same and known(pair) and not (met and batch.meeting(one)):
                lost.append(pair.number)
    assert lost == []


def test_the_years_are_asked_for_once_with_each_word_and_not_with_each_pair() -> None:
    name = "Ahmed Karim Tesfai"
    frames = frames_of(name)
    person = Person((name,), PartialDate(date(1984, 3, 5)))
    readings = [groups for groups in sought_groups(person) if "y1984" in groups[-1]]
    assert len(readings) == len(frames) - 1

    def met(*words: str) -> bool:
        return any(all(set(words) & set(group) for group in groups) for groups in readings)

    for one, other in combinations(frames, 2):
        assert met(one[0], other[0], "y1985")
        assert not met(one[0], other[0])
        assert not met(one[0], "y1984")


NAMES = st.text(max_size=60)


@given(NAMES, NAMES)
def test_any_name_is_compared_and_is_like_itself(one: str, other: str) -> None:
    mine, theirs = Person((one,)), Person((other,))
    assert compare(mine, theirs).score == pytest.approx(compare(theirs, mine).score)
    assert compare(mine, mine).score >= compare(mine, theirs).score
    assert all(word.isascii() and word.isalnum() for word in stored_words(mine))


def test_the_pair_of_the_test_list_gives_its_reasons() -> None:
    forms = people()
    found = compare(person_of(forms["T14b"]), person_of(forms["T14a"]))
    assert found.strength is Strength.LIKELY
    told = {(fact.code, fact.mine, fact.theirs) for fact in found.facts}
    assert (FactCode.NAME_SOUND, "Muhammed", "Mohammad") in told
    assert (FactCode.NAME_SOUND, "Hossaini", "Husseini") in told
    assert FactCode.BIRTH_SAME_DEFAULT in {fact.code for fact in found.facts}


def test_two_men_whose_codes_differ_by_the_sign_are_two() -> None:
    one = Person(("Azad Bozan",), codes=frozenset({("hetu", "150690-999Y")}))
    other = Person(("Azad Bozan",), codes=frozenset({("hetu", "150690Y999Y")}))
    assert compare(one, other).strength is None
    assert compare(one, one).strength is Strength.CERTAIN


def test_a_former_code_and_a_code_written_otherwise_are_the_same() -> None:
    form = dataclasses.replace(
        people()["T01"], hetu="", other_identifiers=(Identifier("migri", "12 345-67"),)
    )
    now = Person(("Eri Nimi",), codes=frozenset({("migri", "1234567")}))
    before = Person(("Eri Nimi",), former_codes=frozenset({("migri", "1234567")}))
    for other in (now, before):
        assert compare(person_of(form), other).strength is Strength.CERTAIN


def day(text: str, precision: str = "day") -> PartialDate:
    return PartialDate(date.fromisoformat(text), BirthPrecision(precision))


@pytest.mark.parametrize(
    "one, other, likeness",
    [
        (day("1990-03-12"), day("1990-03-12"), BirthLikeness.SAME),
        (day("1990-03-12"), day("1990-12-03"), BirthLikeness.SWAPPED),
        (day("1990-03-12"), day("1991-03-12"), BirthLikeness.YEAR_OFF),
        (day("1990-03-12"), day("1990-01-01"), BirthLikeness.ESTIMATE),
        (day("1990-03-12"), day("1990-07-01", "estimated"), BirthLikeness.ESTIMATE),
        (day("1990-03-12"), day("1991-01-01", "year"), BirthLikeness.ESTIMATE_YEAR_OFF),
        (day("1990-01-01"), day("1990-01-01", "year"), BirthLikeness.SAME_DEFAULT),
        (day("1990-03-12"), day("1990-03-01", "month"), BirthLikeness.ESTIMATE),
        (day("1990-03-12"), day("1990-04-01", "month"), BirthLikeness.ESTIMATE_FAR),
        (day("1990-03-12"), day("1990-05-12"), BirthLikeness.ONE_PART_DIFFERS),
        (day("1990-03-12"), day("1994-08-30"), BirthLikeness.DIFFERENT),
        (day("1990-01-01"), day("1999-08-30"), BirthLikeness.DIFFERENT),
        (day("1990-03-12"), None, BirthLikeness.UNKNOWN),
    ],
)
def test_birth_dates(one: PartialDate, other: PartialDate | None, likeness: BirthLikeness) -> None:
    assert compare_births(one, other) is likeness
    assert compare_births(other, one) is likeness
