"""Counting a fund's indicators from participations: the one place where it happens.

The unit is a unique person per project and indicator. Age is full years at the first participation
in the project; a person of 60 belongs to 18-60. Every figure is a tuple of persons, and the same
checks that count them explain why one is or is not counted.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from itertools import compress
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

from tekoto.cefr import CefrLevel, improved_by_main_level
from tekoto.dates import age_on
from tekoto.indicator_rules import Rule, RuleSet

MET = "met"
REFUSED = "refused"
UNKNOWN = "unknown"
_OPEN = (UNKNOWN, REFUSED)


@dataclass(frozen=True, slots=True)
class Period:
    """A reporting period, both days included; ValueError when the end precedes the start."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")

    def holds(self, day: date | None) -> bool:
        """Tell whether a known day lies in the period."""
        return day is not None and self.start <= day <= self.end

    def touches(self, start: date, end: date | None) -> bool:
        """Tell whether a stretch, open when ``end`` is None, has a day in the period."""
        return start <= self.end and (end is None or end >= self.start)


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """A service received (kind: vocabulary ``services``)."""

    kind: str
    started_on: date
    ended_on: date | None = None
    completed: bool | None = None


@dataclass(frozen=True, slots=True)
class ParticipationFacts:
    """What one participation contributes.

    ``gender`` is the reporting gender; ``refused`` names the questions that the person refused
    (``helpful``, ``cefr``, ``recognition_applied_on``, ``residence_applied_on``): a refusal is
    neither a no nor an unknown.
    """

    participation_id: UUID
    client_id: UUID
    project_id: UUID
    started_on: date
    ended_on: date | None
    birth_date: date | None
    gender: str
    services: tuple[ServiceFact, ...] = ()
    cefr_start: tuple[tuple[str, str], ...] = ()
    cefr_end: tuple[tuple[str, str], ...] = ()
    helpful: bool | None = None
    recognition_applied_on: date | None = None
    residence_applied_on: date | None = None
    refused: tuple[str, ...] = ()
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """A figure with the persons behind it.

    ``by_cell`` has every (gender, age bracket) of the rule set, empty ones too. ``unknown`` and
    ``refused`` are the persons not counted only because an answer is missing or was refused.
    """

    code: str
    persons: tuple[UUID, ...]
    by_cell: Mapping[tuple[str, str], tuple[UUID, ...]]
    unknown: tuple[UUID, ...] = ()
    refused: tuple[UUID, ...] = ()

    @property
    def count(self) -> int:
        """Return the figure."""
        return len(self.persons)


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """One condition of an indicator for one participation; ``detail`` says why (a code)."""

    key: str
    met: bool
    detail: str


def evaluate(
    rule_set: RuleSet, facts: Iterable[ParticipationFacts], period: Period
) -> tuple[IndicatorResult, ...]:
    """Count every person-based indicator of one project.

    Give all participations of the project that began by the end of the period, also ended ones:
    the first decides the age. Persons are in the order of their first participation. Raises
    ValueError when the facts belong to more than one project.
    """
    ordered = sorted(facts, key=lambda fact: (fact.started_on, fact.participation_id.int))
    if any(fact.project_id != ordered[0].project_id for fact in ordered):
        raise ValueError("facts of more than one project")
    people = _People([], [], [])
    numbers: dict[int, int] = {}
    readings: list[_Reading] = []
    places = {cell: place for place, cell in enumerate(rule_set.cells)}
    bracket_of = cache(rule_set.bracket_of)
    for fact in ordered:
        if fact.started_on > period.end:
            continue
        number = numbers.setdefault(fact.client_id.int, len(numbers))
        if number == len(people.ids):
            cell = places.get((fact.gender, bracket_of(_age(fact))))
            people.ids.append(fact.client_id)
            people.cells.append(places[UNKNOWN, bracket_of(_age(fact))] if cell is None else cell)
        people.of_reading.append(number)
        readings.append(_read(fact, period))
    return tuple(_count(rule_set, rule, readings, people) for rule in rule_set.counted)


def explain(rule: Rule, facts: ParticipationFacts, period: Period) -> tuple[ConditionResult, ...]:
    """Tell why a participation is or is not counted in a period.

    The first result, ``counted``, is the verdict; the others are its conditions in the order of
    the rule. Raises ValueError for an indicator that is not counted from participations.
    """
    reading = _read(facts, period)
    verdict = _check(rule)(reading)
    leaves = tuple(
        ConditionResult(key, reason == MET, reason)
        for key, check in _leaves(_condition(rule))
        for reason in (check(reading),)
    )
    return (ConditionResult("counted", verdict == MET, verdict), *leaves)


class _Reading(NamedTuple):
    """A participation as seen in a period: which services were received, which completed."""

    facts: ParticipationFacts
    period: Period
    present: bool
    received: frozenset[str]
    completed: frozenset[str]


class _People(NamedTuple):
    """The persons of a project in order, the place of each one's cell, and whose each reading is.

    Persons are numbered because hashing a UUID for every figure would cost more than the counting.
    """

    ids: list[UUID]
    cells: list[int]
    of_reading: list[int]


_Check = Callable[[_Reading], str]
_NOTHING: frozenset[str] = frozenset()


def _read(facts: ParticipationFacts, period: Period) -> _Reading:
    received, completed = _NOTHING, _NOTHING
    if facts.services:
        start, end, left = period.start, period.end, facts.ended_on
        kinds: list[str] = []
        done: list[str] = []
        for service in facts.services:
            until = service.ended_on or left
            if service.started_on <= end and (until is None or until >= start):
                kinds.append(service.kind)
                if service.completed and until is not None and until <= end:
                    done.append(service.kind)
        received = frozenset(kinds)
        completed = frozenset(done) if done else _NOTHING
    return _Reading(
        facts, period, period.touches(facts.started_on, facts.ended_on), received, completed
    )


def _age(fact: ParticipationFacts) -> int | None:
    born = fact.birth_date
    return None if born is None or born > fact.started_on else age_on(born, fact.started_on)


def _count(
    rule_set: RuleSet, rule: Rule, readings: list[_Reading], people: _People
) -> IndicatorResult:
    check = _check(rule)
    counted = bytearray(len(people.ids))
    missing: dict[int, str] = {}
    for reading, number in zip(readings, people.of_reading, strict=True):
        reason = check(reading)
        if reason == MET:
            counted[number] = 1
        elif reason in _OPEN:
            missing[number] = reason
    grouped: list[list[UUID]] = [[] for _ in rule_set.cells]
    for person, cell in compress(zip(people.ids, people.cells, strict=True), counted):
        grouped[cell].append(person)
    not_counted = [(number, why) for number, why in missing.items() if not counted[number]]
    return IndicatorResult(
        code=rule.code,
        persons=tuple(compress(people.ids, counted)),
        by_cell=MappingProxyType(dict(zip(rule_set.cells, map(tuple, grouped), strict=True))),
        unknown=tuple(people.ids[number] for number, why in not_counted if why == UNKNOWN),
        refused=tuple(people.ids[number] for number, why in not_counted if why == REFUSED),
    )


def _condition(rule: Rule) -> Mapping[str, Any]:
    if rule.condition is None:
        raise ValueError(f"{rule.code} is not counted from participations")
    return rule.condition


def _check(rule: Rule) -> _Check:
    leaves = tuple(check for _, check in _leaves(_condition(rule)))
    if len(leaves) == 1:
        return leaves[0]

    def every(reading: _Reading) -> str:
        verdict = MET
        for check in leaves:
            reason = check(reading)
            # A plain "no" tells more than an unknown answer to a question that does not matter.
            if reason != MET and reason not in _OPEN:
                return reason
            if verdict == MET:
                verdict = reason
        return verdict

    return every


def _leaves(condition: Mapping[str, Any]) -> tuple[tuple[str, _Check], ...]:
    """Return the checks that must all be met; a rule has one, or several under ``all``."""
    if "all" in condition:
        return tuple(leaf for part in condition["all"] for leaf in _leaves(part))
    ((key, value),) = condition.items()
    match key:
        case "participates":
            return ((key, _participates(frozenset(value["except_only"]))),)
        case "service":
            return ((key, _service(frozenset(value))),)
        case "completed":
            return ((key, _completed(frozenset(value))),)
        case "ended":
            return ((key, _ended),)
        case "cefr_improved":
            return ((key, _cefr_improved),)
        case "answer":
            return ((f"answer.{value}", _answer(value)),)
        case "applied":
            return ((f"applied.{value}", _applied(value)),)
    raise ValueError(f"unknown condition {key}")


def _participates(except_only: frozenset[str]) -> _Check:
    def check(reading: _Reading) -> str:
        if not reading.present:
            return "outside_period"
        received = reading.received
        return "only_other_services" if received and received <= except_only else MET

    return check


def _service(kinds: frozenset[str]) -> _Check:
    def check(reading: _Reading) -> str:
        return "no_service" if kinds.isdisjoint(reading.received) else MET

    return check


def _completed(kinds: frozenset[str]) -> _Check:
    def check(reading: _Reading) -> str:
        if kinds.isdisjoint(reading.received):
            return "no_service"
        return "not_completed" if kinds.isdisjoint(reading.completed) else MET

    return check


def _ended(reading: _Reading) -> str:
    return MET if reading.period.holds(reading.facts.ended_on) else "not_ended"


def _cefr_improved(reading: _Reading) -> str:
    facts = reading.facts
    if not facts.cefr_start or not facts.cefr_end:
        return REFUSED if "cefr" in facts.refused else UNKNOWN
    return _improvement(tuple(facts.cefr_start), tuple(facts.cefr_end))


@lru_cache(maxsize=65536)
def _improvement(start: tuple[tuple[str, str], ...], end: tuple[tuple[str, str], ...]) -> str:
    before = dict(start)
    both = [(CefrLevel(before[skill]), CefrLevel(level)) for skill, level in end if skill in before]
    if not both:
        return UNKNOWN
    return MET if any(improved_by_main_level(*pair) for pair in both) else "not_improved"


def _answer(question: str) -> _Check:
    if question != "helpful":
        raise ValueError(f"unknown question {question}")

    def check(reading: _Reading) -> str:
        answer = reading.facts.helpful
        if answer is None:
            return REFUSED if question in reading.facts.refused else UNKNOWN
        return MET if answer else "answered_no"

    return check


def _applied(field: str) -> _Check:
    if field not in {"recognition_applied_on", "residence_applied_on"}:
        raise ValueError(f"unknown date {field}")

    def check(reading: _Reading) -> str:
        facts = reading.facts
        recognition = field == "recognition_applied_on"
        day = facts.recognition_applied_on if recognition else facts.residence_applied_on
        if day is None:
            return REFUSED if field in facts.refused else "not_applied"
        if day < facts.started_on:
            return "before_participation"
        return MET if reading.period.holds(day) else "outside_period"

    return check
