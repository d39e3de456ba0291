"""Indicator definitions of a fund as dated rule data (``resources/rules/indicators_*.json``)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from tekoto.errors import TekotoError

UNKNOWN_BRACKET = "unknown"


class IndicatorKind(StrEnum):
    """Whether the figure is counted from participations or typed in by the project."""

    PERSONS = "persons"
    ENTERED = "entered"


@dataclass(frozen=True, slots=True)
class Bracket:
    """An age bracket in full years, both ends included; None is open."""

    code: str
    youngest: int | None
    oldest: int | None

    def holds(self, age: int) -> bool:
        """Tell whether the age belongs here."""
        return (self.youngest is None or self.youngest <= age) and (
            self.oldest is None or age <= self.oldest
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """One indicator; ``condition`` is data that ``tekoto.indicators`` evaluates.

    ``parent`` is the indicator of which this is a sub-line, or None.
    """

    code: str
    kind: IndicatorKind
    parent: str | None
    fi: str
    sv: str
    en: str
    source: str
    confidence: str
    condition: Mapping[str, Any] | None

    def name(self, language: str) -> str:
        """Return the name in ``fi``, ``sv`` or ``en``; KeyError for any other."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A version of a fund's indicators, with the brackets and genders of its breakdown."""

    fund: str
    version: str
    valid_from: date
    valid_to: date
    source: str
    confidence: str
    notes: str
    brackets: tuple[Bracket, ...]
    genders: tuple[str, ...]
    rules: tuple[Rule, ...]

    @property
    def counted(self) -> tuple[Rule, ...]:
        """Return the indicators counted from participations."""
        return tuple(rule for rule in self.rules if rule.kind is IndicatorKind.PERSONS)

    @property
    def entered(self) -> tuple[Rule, ...]:
        """Return the indicators of which a person types the figure."""
        return tuple(rule for rule in self.rules if rule.kind is IndicatorKind.ENTERED)

    @property
    def bracket_codes(self) -> tuple[str, ...]:
        """Return the age brackets with the one for an unknown birth date last."""
        return (*(bracket.code for bracket in self.brackets), UNKNOWN_BRACKET)

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Return every (gender, age bracket) of the breakdown."""
        return tuple((gender, code) for gender in self.genders for code in self.bracket_codes)

    def bracket_of(self, age: int | None) -> str:
        """Return the code of the bracket of an age; ``unknown`` for None."""
        if age is None:
            return UNKNOWN_BRACKET
        return next(bracket.code for bracket in self.brackets if bracket.holds(age))

    def rule(self, code: str) -> Rule:
        """Return an indicator by its code; KeyError when the set lacks it."""
        for rule in self.rules:
            if rule.code == code:
                return rule
        raise KeyError(code)


def load_rules(fund: str, on: date) -> RuleSet:
    """Return the version of a fund's rules that holds on a day (the last day of the period).

    Raises TekotoError ``indicators.no_rules`` when no version covers the day, FileNotFoundError for
    an unknown fund.
    """
    for rules in _versions(fund):
        if rules.valid_from <= on <= rules.valid_to:
            return rules
    raise TekotoError("indicators.no_rules", fund=fund, on=on)


@cache
def _versions(fund: str) -> tuple[RuleSet, ...]:
    data = resources.json_data(f"rules/indicators_{fund}.json")
    return tuple(_rule_set(data["fund"], version) for version in data["versions"])


def _rule_set(fund: str, data: Mapping[str, Any]) -> RuleSet:
    return RuleSet(
        fund=fund,
        version=data["version"],
        valid_from=date.fromisoformat(data["valid_from"]),
        valid_to=date.fromisoformat(data["valid_to"]),
        source=data["source"],
        confidence=data["conf"],
        notes=data["notes"],
        brackets=tuple(
            Bracket(item["code"], item.get("min"), item.get("max")) for item in data["age_brackets"]
        ),
        genders=tuple(data["genders"]),
        rules=tuple(
            Rule(
                code=item["code"],
                kind=IndicatorKind(item["kind"]),
                parent=item["parent"],
                fi=item["fi"],
                sv=item["sv"],
                en=item["en"],
                source=item["source"],
                confidence=item["conf"],
                condition=item.get("condition"),
            )
            for item in data["indicators"]
        ),
    )
