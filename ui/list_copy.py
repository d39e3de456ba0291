"""Copying a table in which each row is a client's: logged as a list that leaves.

Of a client under turvakielto leaves only that there is one.
"""

from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db import protections
from ui.data_table import DataTable
from ui.desk import Desk
from ui.table_text import put


def copy(
    desk: Desk,
    table: DataTable,
    section: str,
    client_of: Callable[[object], UUID],
    told: Collection[int],
) -> None:
    """Copy the rows shown once the log has them.

    ``section`` is that of the log. Of a protected client the columns of ``told`` stay, the first of
    them beside the word in place of her name, which stands in the second column.
    """
    store, actor = desk.store, desk.actor
    heading, *cells = table.shown_cells()
    whose = [client_of(row) for row in table.shown_objects()]

    def done(hidden: frozenset[UUID]) -> None:
        rows = [
            _bare(row, told) if client_id in hidden else row
            for row, client_id in zip(cells, whose, strict=True)
        ]
        put([heading, *rows])
        if count := len(hidden & set(whose)):
            more = _text("Turvakielto: {0} asiakkaan tiedot jätettiin pois.")
            desk.tell(more.format(count))

    desk.ask(lambda: protections.leaving_list(store, actor, section, whose), done, owner=desk)


def _bare(row: list[str], told: Collection[int]) -> list[str]:
    kept = [text if place in told else "" for place, text in enumerate(row)]
    kept[1] = _text("Turvakielto, {0}").format(row[0])
    return kept


def _text(text: str) -> str:
    return QCoreApplication.translate("ClientsPage", text)
