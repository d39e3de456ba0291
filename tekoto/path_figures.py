"""Figures of an office's paths: waits between kinds of steps, where clients stand, unmet needs.

A figure of fewer than ``FLOOR`` clients is not told: it would say more of persons than of paths.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from uuid import UUID

from tekoto.dates import add_months
from tekoto.path import AHEAD, PathStep, StepState
from tekoto.path_waits import waits

FLOOR = 5
"""The least number of clients in a figure (practice: no law gives one number)."""
WAITS_MONTHS = 24
"""How far back the waits go that are counted."""
PAUSED, WAITING, DONE = "paused", "waiting", "done"
_KINDS_OF_STANDING = (PAUSED, WAITING, DONE)


@dataclass(frozen=True, slots=True)
class PathFigure:
    """A number of clients with what they have in common, and the median of their waits in days."""

    keys: tuple[str, ...]
    persons: tuple[UUID, ...]
    median_days: float | None = None

    @property
    def too_few(self) -> bool:
        """Tell whether the figure is of too few clients to be told."""
        return len(self.persons) < FLOOR


@dataclass(frozen=True, slots=True)
class PathFigures:
    """``waits`` by the kinds before and after, ``standing`` by kind or standing, ``unmet``."""

    waits: tuple[PathFigure, ...]
    standing: tuple[PathFigure, ...]
    unmet: tuple[PathFigure, ...]


def figures(paths: Mapping[UUID, Sequence[PathStep]], today: date) -> PathFigures:
    """Return the figures of the paths of some clients.

    A wait is counted between a step that ended and the next one that began, none when that was at
    once, and one client once for each pair of kinds in the median.
    """
    since = add_months(today, -WAITS_MONTHS)
    between: dict[tuple[str, ...], dict[UUID, list[int]]] = defaultdict(lambda: defaultdict(list))
    standing: dict[tuple[str, ...], dict[UUID, None]] = defaultdict(dict)
    unmet: dict[tuple[str, ...], dict[UUID, None]] = defaultdict(dict)
    for client_id, steps in paths.items():
        for wait in waits(steps, today, shortest=0):
            if not wait.goes_on and wait.before is not None and wait.ends_on >= since:
                between[wait.after.kind, wait.before.kind][client_id].append(wait.days)
        for key in _standing(steps):
            standing[(key,)][client_id] = None
        for step in steps:
            if step.unmet:
                unmet[step.kind, step.unmet_reason][client_id] = None
    timed = [
        PathFigure(keys, tuple(days), float(median(median(one) for one in days.values())))
        for keys, days in between.items()
    ]
    timed.sort(key=lambda one: (one.too_few, -(one.median_days or 0), one.keys))
    return PathFigures(tuple(timed), _counted(standing), _counted(unmet))


def _standing(steps: Sequence[PathStep]) -> tuple[str, ...]:
    """Return the kinds that run, or why nothing does; nothing for an empty path."""
    running = tuple(dict.fromkeys(one.kind for one in steps if one.state == StepState.RUNNING))
    if running or not steps:
        return running
    if any(step.paused for step in steps):
        return (PAUSED,)
    return (WAITING,) if any(step.state in AHEAD for step in steps) else (DONE,)


def _counted(found: Mapping[tuple[str, ...], Mapping[UUID, None]]) -> tuple[PathFigure, ...]:
    made = [PathFigure(keys, tuple(persons)) for keys, persons in found.items()]
    return tuple(sorted(made, key=lambda one: (-len(one.persons), one.keys)))


def is_kind(key: str) -> bool:
    """Tell whether a key of ``standing`` is a kind of step."""
    return key not in _KINDS_OF_STANDING
