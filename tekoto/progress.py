"""How long work tells where it stands, and how it learns that the user has cancelled it."""

from dataclasses import dataclass
from typing import Protocol


class Progress(Protocol):
    """What a background worker hands to the work it runs."""

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; ``total`` is 0 when it is not known."""

    def check_cancelled(self) -> None:
        """Raise ``tekoto.errors.CancelledError`` when the user has cancelled."""


def tell(progress: Progress | None, done: int, total: int) -> None:
    """Tell whoever listens how far the work is; raises CancelledError when it is to end."""
    if progress is not None:
        progress.check_cancelled()
        progress.report(done, total)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of long work, told as hundredths of the whole from ``first`` to ``last``."""

    whole: Progress
    first: int
    last: int

    def report(self, done: int, total: int) -> None:
        """Tell how far this part is."""
        step = (self.last - self.first) * done // total if total else 0
        self.whole.report(self.first + step, 100)

    def check_cancelled(self) -> None:
        """Raise ``tekoto.errors.CancelledError`` when the user has cancelled."""
        self.whole.check_cancelled()
