"""Levels order by skill, and only a main level counts as improvement."""

import pytest

from tekoto.cefr import CefrLevel, improved_by_main_level


def test_the_scale_is_ordered() -> None:
    levels = list(CefrLevel)
    assert sorted(levels) == levels
    assert CefrLevel("0") < CefrLevel.A1_1 < CefrLevel.C2_2
    assert CefrLevel.B1_1 >= CefrLevel.A2_2
    assert len({level.rank for level in levels}) == 14


@pytest.mark.parametrize(
    "start, end, improved",
    [
        ("A1.3", "A2.1", True),
        ("A1.1", "A1.3", False),
        ("0", "A1.1", True),
        ("B1.2", "B1.1", False),
        ("B2.1", "A2.2", False),
        ("A1.1", "C1.1", True),
    ],
)
def test_improvement_by_main_level(start: str, end: str, improved: bool) -> None:
    assert improved_by_main_level(CefrLevel(start), CefrLevel(end)) is improved
