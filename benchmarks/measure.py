"""Taking turns, medians and percentiles, and what a line of the table says."""

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line: what was done, how often or how much, against what.

    ``ratio`` is value by floor; ``goal`` is the design's, in words.
    """

    id: str
    work: str
    n: int
    value: float
    floor: float
    unit: str
    goal: str

    @property
    def ratio(self) -> float:
        """How many times the floor; not a number when there is none."""
        return self.value / self.floor if self.floor else math.nan


def seconds(work: Callable[[], object]) -> float:
    """Return how long the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def take_turns(
    work: Callable[[], float], floor: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """Return the medians of both, which are called alternately after one round to warm up."""
    work()
    floor()
    pairs = [(work(), floor()) for _ in range(rounds)]
    return (
        statistics.median(value for value, _ in pairs),
        statistics.median(bare for _, bare in pairs),
    )


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def table(results: Sequence[Result]) -> str:
    """Return the results as aligned text."""
    head = ("", "work", "n", "Tekoto", "floor", "ratio", "goal")
    lines = [
        (
            result.id,
            result.work,
            f"{result.n:,}",
            f"{result.value:,.3g} {result.unit}",
            f"{result.floor:,.3g} {result.unit}" if result.floor else "-",
            f"{result.ratio:.2f}" if result.floor else "-",
            result.goal,
        )
        for result in results
    ]
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in (head, *lines)
    )
