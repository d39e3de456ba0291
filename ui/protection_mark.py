"""The mark of turvakielto on a page that learns only later which client it has at hand."""

from uuid import UUID

from PySide6.QtCore import QObject

from db import protections
from ui.badge import protection_badge
from ui.page import Page, PageHeader


class ProtectionMark(QObject):
    """Keeps the mark in a page's header; ``look`` is told whose page it has become."""

    def __init__(self, page: Page, header: PageHeader) -> None:
        super().__init__(page)
        self._desk, self._header = page.desk, header
        self._client_id: UUID | None = None

    def look(self, client_id: UUID | None) -> None:
        """Take the mark away, and put it up when this client is under turvakielto."""
        if client_id == self._client_id:
            return
        self._client_id = client_id
        self._header.clear_badges()
        if client_id is not None:
            store, actor = self._desk.store, self._desk.actor
            self._desk.ask(
                lambda: (client_id, protections.is_protected(store, actor, client_id)), self._show
            )

    def _show(self, answer: tuple[UUID, bool]) -> None:
        client_id, protected = answer
        if protected and client_id == self._client_id:
            self._header.clear_badges()
            self._header.add_badge(protection_badge())
