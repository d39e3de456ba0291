"""How long work tells where it stands, and how it learns that the user has cancelled it."""

from typing import Protocol


class Progress(Protocol):
    """What a background worker hands to the work it runs."""

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; ``total`` is 0 when it is not known."""

    def check_cancelled(self) -> None:
        """Raise ``tekoto.errors.CancelledError`` when the user has cancelled."""
