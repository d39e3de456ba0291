"""The times between the steps of a path: when the client waited for the next one, and pauses.

A wait (nivelvaihe) is a time in which no step of the path ran. Finding it looks at what happened,
not at plans; only the wait that goes on now is a wait for what is planned.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tekoto.path import AHEAD, NEVER_RAN, PathStep, StepState

SHORTEST_SHOWN = 14
"""Days from which a gap is called a wait; shorter ones are how calendars are (practice)."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A time without a running step; ``before`` is the step that ended it or is waited for."""

    starts_on: date
    ends_on: date
    after: PathStep
    before: PathStep | None
    goes_on: bool = False

    @property
    def days(self) -> int:
        """Return its length in days."""
        return (self.ends_on - self.starts_on).days


@dataclass(frozen=True, slots=True)
class Pause:
    """An interruption from which the client came back, or means to on ``ends_on``."""

    step: PathStep
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A time in which a step ran or paused."""

    starts_on: date
    ends_on: date
    step: PathStep


def pauses(steps: Iterable[PathStep]) -> tuple[Pause, ...]:
    """Return the pauses of a path, past, present and to come, in order of time."""
    found = [Pause(step, start, end) for step in steps for start, end in step.pauses]
    found += [
        Pause(step, step.ends_on, step.resumes_on)
        for step in steps
        if step.paused and step.ends_on is not None and step.resumes_on is not None
    ]
    return tuple(sorted(found, key=lambda one: one.starts_on))


def waits(
    steps: Sequence[PathStep], today: date, *, shortest: int = SHORTEST_SHOWN
) -> tuple[Wait, ...]:
    """Return the waits of ``shortest`` days or more, oldest first.

    The last one goes on today when nothing runs and something is still ahead. A pause is no wait.
    """
    found: list[Wait] = []
    covered: _Stretch | None = None
    for stretch in _stretches(steps, today):
        if covered is not None and (stretch.starts_on - covered.ends_on).days >= shortest:
            found.append(Wait(covered.ends_on, stretch.starts_on, covered.step, stretch.step))
        if covered is None or stretch.ends_on >= covered.ends_on:
            covered = stretch
    ahead = [step for step in steps if step.state in AHEAD]
    if covered is not None and ahead and (today - covered.ends_on).days >= shortest:
        ahead.sort(key=lambda step: step.planned_from or date.max)
        found.append(Wait(covered.ends_on, today, covered.step, ahead[0], goes_on=True))
    return tuple(found)


def _stretches(steps: Sequence[PathStep], today: date) -> list[_Stretch]:
    found = []
    for step in steps:
        if step.state in NEVER_RAN or step.starts_on is None:
            continue
        end = today if step.state == StepState.RUNNING else step.ends_on or step.starts_on
        found.append(_Stretch(step.starts_on, end, step))
    # A pause that lasts covers today; who should have come back and did not is waiting again.
    found += [_Stretch(one.starts_on, min(one.ends_on, today), one.step) for one in pauses(steps)]
    found = [one for one in found if one.starts_on <= today]
    return sorted(found, key=lambda one: (one.starts_on, one.ends_on))
