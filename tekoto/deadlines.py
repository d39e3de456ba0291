"""Deadlines computed from a dated rule table that names its source.

Data: ``resources/rules/deadlines.csv``. Two acts on the promotion of integration meet in one
client's life: 1386/2010 until 31 December 2024 and 681/2023 from 1 January 2025. Grounds for an
extension are not in the table: a person decides them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

import resources
from tekoto.dates import add_days, add_months, add_working_days, next_working_day


class DeadlineUnit(StrEnum):
    """What the offset counts."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    PROMPTLY = "promptly"
    AS_NEEDED = "as_needed"


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """How long after (or, negative, before) a trigger something is due, and who says so.

    ``moves`` is false for a length, such as that of a plan: only the time for doing something
    moves off a holiday.
    """

    id: str
    regime: str
    trigger: str
    offset: int
    unit: DeadlineUnit
    moves: bool
    legal: bool
    fi: str
    sv: str
    en: str
    source: str
    confidence: str
    valid_from: date | None
    valid_to: date | None

    def name(self, language: str) -> str:
        """Return the name in ``fi``, ``sv`` or ``en``; KeyError for any other."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]

    @property
    def dated(self) -> bool:
        """Tell whether the law gives a number: "without delay" and "as needed" have none."""
        return self.unit not in (DeadlineUnit.PROMPTLY, DeadlineUnit.AS_NEEDED)

    def last_day(self, trigger_day: date) -> date:
        """Return the day on which the time runs out, be it a holiday or not.

        Without a number it is the day of the trigger.
        """
        match self.unit:
            case DeadlineUnit.DAYS:
                return add_days(trigger_day, self.offset)
            case DeadlineUnit.WEEKS:
                return add_days(trigger_day, 7 * self.offset)
            case DeadlineUnit.MONTHS:
                return add_months(trigger_day, self.offset)
            case DeadlineUnit.WORKING_DAYS:
                return add_working_days(trigger_day, self.offset)
            case DeadlineUnit.PROMPTLY | DeadlineUnit.AS_NEEDED:
                return trigger_day

    def due_on(self, trigger_day: date) -> date:
        """Return the day by which to act: the last day, moved to a working day (150/1930 § 5)."""
        last = self.last_day(trigger_day)
        return next_working_day(last) if self.moves else last


def deadline_rule(rule_id: str) -> DeadlineRule:
    """Return a rule by its id; KeyError for an unknown one."""
    return _rules()[rule_id]


def deadline_rules(trigger: str, on: date) -> tuple[DeadlineRule, ...]:
    """Return the rules that an event on that day sets off, in the order of the table."""
    return tuple(
        rule
        for rule in _rules().values()
        if rule.trigger == trigger
        and (rule.valid_from is None or rule.valid_from <= on)
        and (rule.valid_to is None or on <= rule.valid_to)
    )


@cache
def _rules() -> dict[str, DeadlineRule]:
    return {
        row["id"]: DeadlineRule(
            id=row["id"],
            regime=row["regime"],
            trigger=row["trigger"],
            offset=int(row["offset"]),
            unit=DeadlineUnit(row["unit"]),
            moves=row["moves"] == "yes",
            legal=row["kind"] == "legal",
            fi=row["fi"],
            sv=row["sv"],
            en=row["en"],
            source=row["source"],
            confidence=row["conf"],
            valid_from=resources.day(row["valid_from"]),
            valid_to=resources.day(row["valid_to"]),
        )
        for row in resources.rows("rules/deadlines.csv")
    }
