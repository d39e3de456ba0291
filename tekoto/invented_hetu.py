"""Identity codes for invented people: valid in form, and never given to anybody.

Individual numbers 900-999 are kept out of the population register (DVV), so none of these can
meet a living person.
"""

from datetime import date

_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_SIGNS = {19: "-YXWVU", 20: "ABCDEF"}


class HetuMaker:
    """Gives out every artificial code once."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._next: dict[tuple[date, int], int] = {}

    def reserve(self, hetu: str) -> None:
        """Keep a code from being given to somebody else."""
        self._used.add(hetu)

    def make(self, birth: date, *, woman: bool) -> str:
        """Return an unused code, even-numbered for women; empty when the day has none left."""
        parity = 0 if woman else 1
        signs = _SIGNS.get(birth.year // 100, "")
        turn = self._next.get((birth, parity), 0)
        while turn < 50 * len(signs):
            number = 900 + 2 * (turn % 50) + parity
            digits = f"{birth:%d%m}{birth.year % 100:02d}"
            check = _CHECKS[int(f"{digits}{number}") % 31]
            turn += 1
            hetu = f"{digits}{signs[(turn - 1) // 50]}{number}{check}"
            if hetu not in self._used:
                self._next[birth, parity] = turn
                self._used.add(hetu)
                return hetu
        self._next[birth, parity] = turn
        return ""
