"""Language levels: the Common European Framework in its Finnish application.

Sub-levels A1.1 to C2.2 with ``0`` below A1.1 (kielibuusti.fi; infofinland.fi).
"""

from enum import StrEnum


class CefrLevel(StrEnum):
    """A level on the Finnish scale; members compare by skill, not by spelling."""

    NONE = "0"
    A1_1 = "A1.1"
    A1_2 = "A1.2"
    A1_3 = "A1.3"
    A2_1 = "A2.1"
    A2_2 = "A2.2"
    B1_1 = "B1.1"
    B1_2 = "B1.2"
    B2_1 = "B2.1"
    B2_2 = "B2.2"
    C1_1 = "C1.1"
    C1_2 = "C1.2"
    C2_1 = "C2.1"
    C2_2 = "C2.2"

    @property
    def rank(self) -> int:
        """Return the place on the scale, 0 for no skill."""
        return _RANKS[self.value]

    @property
    def main_level(self) -> str:
        """Return ``A1`` ... ``C2``, or ``0`` below A1.1."""
        return self.value.split(".")[0]

    def __lt__(self, other: str) -> bool:
        return self.rank < CefrLevel(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= CefrLevel(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > CefrLevel(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= CefrLevel(other).rank


_YKI = (
    CefrLevel.A1_1,
    CefrLevel.A2_1,
    CefrLevel.B1_1,
    CefrLevel.B2_1,
    CefrLevel.C1_1,
    CefrLevel.C2_1,
)
YKI_LEVELS: tuple[int, ...] = tuple(range(1, len(_YKI) + 1))


def yki_level(level: int) -> CefrLevel | None:
    """Return the lowest level that a National Certificate of 1 to 6 proves; None for another.

    YKI 1 and 2 are A1 and A2, 3 and 4 are B1 and B2, 5 and 6 are C1 and C2.
    """
    return _YKI[level - 1] if level in YKI_LEVELS else None


_RANKS = {level.value: rank for rank, level in enumerate(CefrLevel)}
MAIN_LEVELS: tuple[str, ...] = ("0", "A1", "A2", "B1", "B2", "C1", "C2")


def improved_by_main_level(start: CefrLevel, end: CefrLevel) -> bool:
    """Tell whether the main level rose by one or more (A1.3 to A2.1 did, A1.1 to A1.3 did not).

    AMIF R.2.8 asks for one CEFR level; national sub-levels do not count unless the managing
    authority accepts them.
    """
    return MAIN_LEVELS.index(end.main_level) > MAIN_LEVELS.index(start.main_level)
