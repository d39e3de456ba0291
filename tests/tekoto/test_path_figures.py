"""Figures of paths count clients once, take the median, and say nothing of too few."""

from datetime import date, timedelta
from uuid import UUID

from tekoto.path import PathStep
from tekoto.path_figures import FLOOR, figures

TODAY = date(2026, 11, 25)
ENDED = date(2026, 3, 1)


def _path(gap: int, *more: PathStep) -> list[PathStep]:
    course = PathStep("KK", "", "completed", date(2025, 8, 1), ENDED)
    trial = PathStep("TK", "", "running", ENDED + timedelta(days=gap))
    return [course, trial, *more]


def test_the_median_of_waits_is_told_from_five_clients_up():
    gaps = (0, 10, 40, 60, 200)
    paths = {UUID(int=number): _path(gap) for number, gap in enumerate(gaps)}
    (wait,) = figures(paths, TODAY).waits
    assert (wait.keys, wait.median_days, wait.too_few) == (("KK", "TK"), 40.0, False)
    assert len(wait.persons) == FLOOR
    (few,) = figures(dict(list(paths.items())[:4]), TODAY).waits
    assert few.too_few


def test_old_waits_are_left_out():
    old = [
        PathStep("KK", "", "completed", date(2020, 1, 1), date(2021, 1, 1)),
        PathStep("TK", "", "completed", date(2021, 6, 1), date(2021, 9, 1)),
    ]
    assert figures({UUID(int=1): old}, TODAY).waits == ()


def test_where_clients_stand_and_what_they_cannot_have():
    ahead = PathStep("AM", "", "planned", unmet_reason="no_places")
    course = PathStep("KK", "", "completed", date(2025, 8, 1), ENDED)
    pause = PathStep("AM", "", "interrupted", ENDED, date(2026, 4, 1), resumes_on=date(2027, 4, 1))
    found = figures(
        {
            UUID(int=1): _path(5, ahead),
            UUID(int=2): [course, ahead],
            UUID(int=3): [course],
            UUID(int=4): [pause],
            UUID(int=5): [],
        },
        TODAY,
    )
    standing = {one.keys[0]: one.persons for one in found.standing}
    assert standing == {
        "TK": (UUID(int=1),),
        "waiting": (UUID(int=2),),
        "done": (UUID(int=3),),
        "paused": (UUID(int=4),),
    }
    (unmet,) = found.unmet
    assert (unmet.keys, len(unmet.persons)) == (("AM", "no_places"), 2)
