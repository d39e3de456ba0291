"""Figures are unique persons per project, open to the persons, and explain themselves."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.errors import TekotoError
from tekoto.indicator_rules import IndicatorKind, load_rules
from tekoto.indicators import (
    ConditionResult,
    IndicatorResult,
    ParticipationFacts,
    Period,
    ServiceFact,
    evaluate,
    explain,
)

PROJECT = UUID(int=1)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
RULES = load_rules("amif_2021", YEAR.end)
OLD_RULES = load_rules("amif_2014", date(2019, 12, 31))


def person(number: int, **changes: Any) -> ParticipationFacts:
    values: dict[str, Any] = {
        "participation_id": UUID(int=1000 + number),
        "client_id": UUID(int=number),
        "project_id": PROJECT,
        "started_on": date(2026, 3, 1),
        "ended_on": None,
        "birth_date": date(1990, 1, 1),
        "gender": "woman",
    }
    return ParticipationFacts(**(values | changes))


def result(
    code: str, *facts: ParticipationFacts, period: Period = YEAR, rules: Any = RULES
) -> IndicatorResult:
    return next(found for found in evaluate(rules, facts, period) if found.code == code)


def ids(*numbers: int) -> tuple[UUID, ...]:
    return tuple(UUID(int=number) for number in numbers)


def course(completed: bool | None = True, ended: date | None = date(2026, 9, 30)) -> ServiceFact:
    return ServiceFact("language_course", date(2026, 3, 1), ended, completed)


def test_a_person_counts_once_per_indicator() -> None:
    first = person(1, ended_on=date(2026, 4, 1), services=(course(), course()))
    again = person(1, participation_id=UUID(int=5), started_on=date(2026, 8, 1))
    found = result("O.2.3", first, again, person(2))
    assert found.persons == ids(1, 2)
    assert found.count == 2
    assert result("O.2.3.1", first, again, person(2)).persons == ids(1)


@pytest.mark.parametrize(
    "birth, bracket",
    [
        (date(2008, 11, 29), "under_18"),
        (date(2008, 3, 1), "18_60"),
        (date(1966, 3, 1), "18_60"),
        (date(1965, 3, 2), "18_60"),
        (date(1965, 3, 1), "over_60"),
        (None, "unknown"),
        (date(2030, 1, 1), "unknown"),
    ],
)
def test_age_is_that_of_the_first_participation(birth: date | None, bracket: str) -> None:
    first = person(1, birth_date=birth, ended_on=date(2026, 3, 2))
    later = person(1, participation_id=UUID(int=9), birth_date=birth, started_on=date(2026, 12, 1))
    found = result("O.2.3", later, first)
    assert found.by_cell["woman", bracket] == ids(1)
    assert sum(map(len, found.by_cell.values())) == 1


def test_an_earlier_participation_outside_the_period_decides_the_age() -> None:
    earlier = person(
        1, started_on=date(2025, 11, 1), ended_on=date(2025, 12, 1), birth_date=date(2008, 1, 1)
    )
    now = person(1, participation_id=UUID(int=9), birth_date=date(2008, 1, 1))
    assert result("O.2.3", earlier, now).by_cell["woman", "under_18"] == ids(1)


def test_every_cell_is_there_and_strange_genders_are_unknown() -> None:
    found = result("O.2.3", person(1, gender="man"), person(2, gender="?"))
    assert len(found.by_cell) == 16
    assert found.by_cell["man", "18_60"] == ids(1)
    assert found.by_cell["unknown", "18_60"] == ids(2)
    assert found.by_cell["other", "over_60"] == ()


def test_periods_have_both_ends() -> None:
    ended = person(1, started_on=date(2025, 1, 1), ended_on=date(2026, 1, 1))
    gone = person(2, started_on=date(2025, 1, 1), ended_on=date(2025, 12, 31))
    begins = person(3, started_on=date(2026, 12, 31))
    future = person(4, started_on=date(2027, 1, 1))
    assert result("O.2.3", ended, gone, begins, future).persons == ids(1, 3)
    with pytest.raises(ValueError, match="before it starts"):
        Period(date(2026, 2, 1), date(2026, 1, 1))


def test_one_project_at_a_time() -> None:
    with pytest.raises(ValueError, match="more than one project"):
        evaluate(RULES, [person(1), person(2, project_id=UUID(int=77))], YEAR)


def test_pre_departure_alone_is_not_support() -> None:
    away = person(1, services=(ServiceFact("pre_departure", date(2026, 3, 1)),))
    assert result("O.2.1", away).persons == ids(1)
    assert result("O.2.3", away).persons == ()


@pytest.mark.parametrize(
    "changes, counted",
    [
        ({}, True),
        ({"cefr_end": (("speaking", "A1.3"),)}, False),
        ({"cefr_end": (("reading", "B1.1"),)}, False),
        ({"cefr_end": ()}, False),
        ({"services": (course(completed=False),)}, False),
        ({"services": (course(ended=date(2027, 1, 15)),)}, False),
        ({"services": (course(ended=None),)}, False),
        ({"services": (course(ended=None),), "ended_on": date(2026, 10, 1)}, True),
    ],
)
def test_language_improvement(changes: dict[str, Any], counted: bool) -> None:
    values = {
        "services": (course(),),
        "cefr_start": (("speaking", "A1.2"),),
        "cefr_end": (("speaking", "A2.1"),),
    }
    assert bool(result("R.2.8", person(1, **(values | changes))).persons) is counted


def test_refused_is_not_unknown() -> None:
    left = {"ended_on": date(2026, 6, 1)}
    found = result(
        "R.2.9",
        person(1, helpful=True, **left),
        person(2, helpful=False, **left),
        person(3, **left),
        person(4, refused=("helpful",), **left),
        person(5, helpful=True),
    )
    assert (found.persons, found.unknown, found.refused) == (ids(1), ids(3), ids(4))


def test_a_later_answer_takes_a_person_off_the_unknown() -> None:
    helped = person(1, ended_on=date(2026, 5, 1), helpful=True)
    silent = person(
        1, participation_id=UUID(int=9), started_on=date(2026, 6, 1), ended_on=date(2026, 7, 1)
    )
    found = result("R.2.9", helped, silent)
    assert (found.persons, found.unknown) == (ids(1), ())


@pytest.mark.parametrize(
    "day, counted",
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_both_ends_of_the_period_hold_a_day(day: date, counted: bool) -> None:
    fact = person(1, started_on=date(2025, 1, 1), recognition_applied_on=day)
    assert bool(result("R.2.10", fact).count) is counted


def test_applications_count_by_their_date() -> None:
    facts = (
        person(1, recognition_applied_on=date(2026, 5, 1)),
        person(2, recognition_applied_on=date(2025, 5, 1)),
        person(3, recognition_applied_on=date(2027, 5, 1)),
        person(4, residence_applied_on=date(2026, 5, 1)),
    )
    assert result("R.2.10", *facts).persons == ids(1)
    assert result("R.2.11", *facts).persons == ids(4)


def test_sub_lines_of_the_earlier_fund() -> None:
    period = Period(date(2018, 10, 16), date(2019, 10, 15))
    both = person(
        1,
        started_on=date(2019, 1, 1),
        services=(
            ServiceFact("language_course", date(2019, 1, 1)),
            ServiceFact("housing_advice", date(2019, 2, 1)),
        ),
    )
    counts = {found.code: found.count for found in evaluate(OLD_RULES, [both], period)}
    assert counts == {"C1": 0, "C2": 1, "C2.1": 1, "C2.2": 1, "C2.3": 0, "C2.4": 0}


def test_explains_the_failing_condition() -> None:
    rule = RULES.rule("R.2.8")
    told = explain(
        rule,
        person(
            1,
            services=(course(),),
            cefr_start=(("speaking", "A1.1"),),
            cefr_end=(("speaking", "A1.3"),),
        ),
        YEAR,
    )
    assert told == (
        ConditionResult("counted", False, "not_improved"),
        ConditionResult("completed", True, "met"),
        ConditionResult("cefr_improved", False, "not_improved"),
    )
    with pytest.raises(ValueError, match=r"O\.2\.2"):
        explain(RULES.rule("O.2.2"), person(1), YEAR)


def test_rules_are_dated_and_entered_ones_are_apart() -> None:
    assert [rule.code for rule in RULES.entered] == ["O.2.2", "O.2.4", "O.2.7"]
    assert [rule.code for rule in OLD_RULES.entered] == ["C3", "C4", "C5"]
    assert len(RULES.counted) + len(RULES.entered) == len(RULES.rules) == 14
    assert RULES.rule("O.2.3.1").parent == "O.2.3"
    assert RULES.rule("R.2.8").kind is IndicatorKind.PERSONS
    with pytest.raises(TekotoError, match=r"indicators\.no_rules"):
        load_rules("amif_2021", date(2020, 12, 31))
    with pytest.raises(KeyError):
        RULES.rule("X")


DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
KINDS = st.sampled_from(["language_course", "civic_orientation", "housing_advice", "mobility"])


@st.composite
def participations(draw: st.DrawFn) -> ParticipationFacts:
    start = draw(DAYS)
    end = draw(st.none() | st.integers(0, 500).map(lambda days: start + timedelta(days=days)))
    services = tuple(
        ServiceFact(kind, start + timedelta(days=after))
        for kind, after in draw(st.lists(st.tuples(KINDS, st.integers(0, 300)), max_size=3))
    )
    number = draw(st.integers(1, 6))
    return person(
        number,
        participation_id=UUID(int=draw(st.integers(100, 10**6))),
        started_on=start,
        ended_on=end,
        services=services,
        gender="woman" if number % 2 else "man",
        helpful=draw(st.none() | st.booleans()),
    )


@given(st.lists(participations(), max_size=12))
def test_figures_equal_a_direct_count(facts: list[ParticipationFacts]) -> None:
    found = {one.code: one for one in evaluate(RULES, facts, YEAR)}

    def during(start: date, end: date | None) -> bool:
        return start <= YEAR.end and (end or YEAR.end) >= YEAR.start

    supported = {fact.client_id for fact in facts if during(fact.started_on, fact.ended_on)}
    taught = {
        fact.client_id
        for fact in facts
        for service in fact.services
        if service.kind == "language_course" and during(service.started_on, fact.ended_on)
    }
    helped = {
        fact.client_id
        for fact in facts
        if fact.helpful and fact.ended_on and YEAR.start <= fact.ended_on <= YEAR.end
    }
    assert set(found["O.2.3"].persons) == supported
    assert set(found["O.2.3.1"].persons) == {
        client
        for client in taught
        if any(fact.client_id == client and fact.started_on <= YEAR.end for fact in facts)
    }
    assert set(found["R.2.9"].persons) == helped
    for one in found.values():
        flat = [client for cell in one.by_cell.values() for client in cell]
        assert sorted(flat) == sorted(one.persons)
        assert len(set(flat)) == len(flat)


@given(st.lists(participations(), max_size=8))
def test_explanations_agree_with_the_figures(facts: list[ParticipationFacts]) -> None:
    for one in evaluate(RULES, facts, YEAR):
        rule = RULES.rule(one.code)
        explained = {
            fact.client_id
            for fact in facts
            if fact.started_on <= YEAR.end and explain(rule, fact, YEAR)[0].met
        }
        assert explained == set(one.persons)
