"""The draft of a page that edits one record: kept while one types, offered when it opens anew."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from ui.card import Notice
from ui.desk import Desk
from ui.draft_keeper import DraftKeeper
from ui.page import link_button


class DraftOffer(Notice):
    """A notice that is shown when a draft is found, with a button to take it and one to drop it.

    ``raw`` returns what to keep and ``put`` puts it back into the fields; the page tells the
    ``keeper`` of each change. ``answered`` is emitted when the draft has been taken or dropped.
    """

    answered = Signal()

    def __init__(
        self,
        desk: Desk,
        kind: str,
        key: str,
        words: str,
        raw: Callable[[], Mapping[str, object] | None],
        put: Callable[[Mapping[str, object]], None],
    ) -> None:
        super().__init__(words, "info")
        self._put = put
        self._found: Mapping[str, object] = {}
        self.keeper = DraftKeeper(desk, kind, key, raw)
        self.keeper.setParent(self)
        self.keeper.found.connect(self._offer)
        self.row.addWidget(link_button(self.tr("Palauta luonnos"), self._take))
        self.row.addWidget(link_button(self.tr("Hylkää luonnos"), self._drop))
        self.hide()

    def _offer(self, found: Mapping[str, object]) -> None:
        self._found = found
        self.show()

    def _take(self) -> None:
        self.hide()
        self._put(self._found)
        self.answered.emit()

    def _drop(self) -> None:
        self.hide()
        self.keeper.forget()
        self.keeper.reopen()
        self.answered.emit()
