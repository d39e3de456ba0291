"""What has just been discarded, and the way to have it back."""

from tekoto.act import Act
from ui import undoing
from ui.card import Notice
from ui.desk import Desk
from ui.page import link_button


class DiscardedNotice(Notice):
    """Offers to undo one act; hidden until there is one, and when it has been undone."""

    def __init__(self, desk: Desk, text: str, way_back: str) -> None:
        super().__init__(text, "info")
        self._desk = desk
        self._act: Act | None = None
        self.row.addWidget(link_button(way_back, self._put_back))
        self.hide()
        desk.changed.connect(self._on_change)

    def offer(self, act: Act) -> None:
        """Say what was discarded and offer to put it back."""
        self._act = act
        self.show()
        self._desk.tell(self.label.text())

    def forget(self) -> None:
        """Offer nothing any more."""
        self._act = None
        self.hide()

    def _put_back(self) -> None:
        if self._act is not None:
            undoing.go(self._desk, self._act, undoing=True)

    def _on_change(self, kind: str) -> None:
        # What has been taken back, here or from the list of acts, is offered no longer.
        if kind == "act":
            self.forget()
