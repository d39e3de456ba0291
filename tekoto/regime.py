"""Which of the two integration acts a day falls under (vocabulary ``regimes``)."""

from datetime import date

from tekoto import vocabulary


def regime_on(day: date) -> str:
    """Return the act in force on a day; empty when none is known."""
    return next(iter(vocabulary.codes("regimes", on=day)), "")
