"""The draft of a page that edits one record: kept while one types, offered when it opens anew."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from ui.card import Notice
from ui.desk import Desk
from ui.draft_keeper import EARLIER, VERSION, DraftKeeper
from ui.page import link_button


class DraftOffer(Notice):
    """A notice that is shown when a draft is found, with a button to take it and one to drop it.

    ``raw`` returns what to keep and ``put`` puts it back into the fields; the page tells the
    ``keeper`` of each change. ``answered`` is emitted when the draft has been taken or dropped.
    Whoever types on without answering loses neither: the older draft is kept within the newer, and
    offered after it. ``version`` is that of the record: if it is another than the draft was typed
    on, somebody has changed the record since, and the notice says so.
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
        version: int = 0,
    ) -> None:
        super().__init__(words, "info")
        self._words, self._put = words, put
        self._found: Mapping[str, object] = {}
        self.keeper = DraftKeeper(desk, kind, key, raw)
        self.keeper.setParent(self)
        self.keeper.version = version
        self.keeper.found.connect(self._offer)
        self.row.addWidget(link_button(self.tr("Palauta luonnos"), self._take))
        self.row.addWidget(link_button(self.tr("Hylkää luonnos"), self._drop))
        self.hide()

    def _offer(self, found: Mapping[str, object]) -> None:
        self._found = self.keeper.earlier = found
        known, present = found.get(VERSION, 0), self.keeper.version
        words = self._words
        if known and present and known != present:
            changed = self.tr(
                "Tietoja on muutettu luonnoksen jälkeen. Palautettu luonnos näyttää vanhat tiedot: "
                "vertaa ennen kuin tallennat."
            )
            words = f"{words} {changed}"
        self.set_text(words)
        self.show()

    def _take(self) -> None:
        found = self._found
        self._go_on()
        self._put({key: value for key, value in found.items() if key not in (EARLIER, VERSION)})
        self.answered.emit()

    def _drop(self) -> None:
        older = self._found.get(EARLIER)
        if isinstance(older, Mapping):
            self.keeper.replace(older)
        else:
            self.keeper.forget()
            self.keeper.reopen()
        self._go_on()
        self.answered.emit()

    def _go_on(self) -> None:
        """Offer the draft before this one, if there is one."""
        older = self._found.get(EARLIER)
        self.keeper.earlier = None
        self.hide()
        if isinstance(older, Mapping):
            self._offer(older)
