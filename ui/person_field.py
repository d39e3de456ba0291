"""The field of a form in which a client is looked for."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from db import search
from tekoto.search_hit import SearchHit
from ui import theme
from ui.desk import Desk
from ui.search_field import SearchField
from ui.search_log import log_searches


class PersonField(SearchField):
    """A search field that belongs to a form; ``but`` is a client whom it does not find."""

    def __init__(self, desk: Desk, page: QWidget | None = None, but: UUID | None = None) -> None:
        super().__init__(desk, self._find_persons)
        self._but = but
        self._names: dict[UUID, str] = {}
        self.hide_key()
        self.setPlaceholderText(self.tr("Asiakkaan nimi, tunnus tai puhelin"))
        self.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        if page is not None:
            self.place_results_in(page)
        log_searches(self, desk)

    def name_of(self, client_id: UUID) -> str:
        """Return the name under which a client was found, as lists have it."""
        return self._names.get(client_id, "")

    def _find_persons(self, text: str) -> tuple[SearchHit, ...]:
        hits = search.search(self._desk.store, self._desk.actor, text)
        self._names.update({hit.client_id: hit.name for hit in hits})
        return tuple(hit for hit in hits if hit.client_id != self._but)
