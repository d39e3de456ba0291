"""Copying rows of the caseload for a table program: logged as a list that leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db import caseload
from tekoto.client import CaseloadFilter, CaseloadRow
from ui.caseload_columns import EMPTY, NAME, Layout
from ui.desk import Desk
from ui.table_text import put

MOST_ROWS = 10_000
# Under turvakielto nothing leaves that tells where or who somebody is.
_TOLD_OF_PROTECTED = ("number", "state")
Ranges = Sequence[tuple[CaseloadFilter, int, int]]


def copy(desk: Desk, ranges: Ranges, layout: Layout) -> None:
    """Put rows on the clipboard as text and as a table, the headings first."""
    store, actor, wanted = desk.store, desk.actor, _at_most(ranges)
    if not wanted:
        return
    desk.ask(
        lambda: caseload.copied(store, actor, wanted),
        lambda rows: _put(desk, rows, layout, whole=wanted == list(ranges)),
        owner=desk,
    )


def lines(rows: Sequence[CaseloadRow], layout: Layout) -> list[list[str]]:
    """Return heading and rows as texts; of a client under turvakielto number and state alone."""
    columns = layout.shown()
    heading = [layout.title(key) for key in columns]
    return [heading, *([_cell(layout, key, row) for key in columns] for row in rows)]


def _cell(layout: Layout, key: str, row: CaseloadRow) -> str:
    if row.protected and key not in _TOLD_OF_PROTECTED:
        name = QCoreApplication.translate("ClientsPage", "Turvakielto, {0}").format(row.number)
        return name if key == NAME else ""
    if key == NAME:
        return row.name
    text = layout.text(key, row)
    return "" if text == EMPTY else text


def _at_most(ranges: Ranges) -> list[tuple[CaseloadFilter, int, int]]:
    found, left = [], MOST_ROWS
    for filter, offset, length in ranges:
        if left <= 0:
            break
        found.append((filter, offset, min(length, left)))
        left -= length
    return found


def _put(desk: Desk, rows: Sequence[CaseloadRow], layout: Layout, *, whole: bool) -> None:
    put(lines(rows, layout))
    translate = QCoreApplication.translate
    told = translate("ClientsPage", "Kopioitu {0} asiakasta.").format(len(rows))
    hidden = sum(row.protected for row in rows)
    if hidden:
        more = translate("ClientsPage", "Turvakielto: {0} asiakkaan tiedot jätettiin pois.")
        told = f"{told} {more.format(hidden)}"
    if not whole:
        more = translate("ClientsPage", "Loput eivät mahtuneet: rajaa luetteloa.")
        told = f"{told} {more}"
    desk.tell(told)
