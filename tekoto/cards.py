"""How long a card holds: dated rules (``resources/rules/card_validities.csv``)."""

from dataclasses import dataclass
from datetime import date
from functools import cache

import resources
from tekoto.dates import add_months


@dataclass(frozen=True, slots=True)
class Validity:
    """How many months a kind of card holds, None for ever, and who says so."""

    months: int | None
    source: str


@cache
def _rules() -> tuple[tuple[str, date | None, date | None, Validity], ...]:
    return tuple(
        (
            row["kind"],
            resources.day(row["valid_from"]),
            resources.day(row["valid_to"]),
            Validity(int(row["months"]) if row["months"] else None, row["source"]),
        )
        for row in resources.rows("rules/card_validities.csv")
    )


def validity(kind: str, issued_on: date) -> Validity | None:
    """Return the rule for a card issued on a day; None when no rule is known."""
    for code, since, until, rule in _rules():
        begun = since is None or since <= issued_on
        if code == kind and begun and (until is None or issued_on <= until):
            return rule
    return None


def expiry(kind: str, issued_on: date | None) -> date | None:
    """Return the day a card ends by its rule, or None when it does not or nobody knows."""
    rule = validity(kind, issued_on) if issued_on else None
    if rule is None or rule.months is None or issued_on is None:
        return None
    return add_months(issued_on, rule.months)
