"""The columns of the caseload: titles, cells, sorting, and how an official arranged them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db import officials
from db.store import Store
from tekoto import dates
from tekoto.caseload import GroupBy
from tekoto.client import CaseloadRow
from tekoto.custom_field import OWN, CustomField
from tekoto.names import isolate
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.words import language_name, municipality_name, value_text, word

_SETTING = "caseload.layout"
EMPTY = "–"
NAME, ADVISER = "name", "adviser"
_TITLES: dict[str, str] = {
    NAME: QT_TRANSLATE_NOOP("ClientsPage", "Nimi"),
    "state": QT_TRANSLATE_NOOP("ClientsPage", "Tila"),
    "municipality": QT_TRANSLATE_NOOP("ClientsPage", "Kotikunta"),
    "language": QT_TRANSLATE_NOOP("ClientsPage", "Tulkkauskieli"),
    "plan": QT_TRANSLATE_NOOP("ClientsPage", "Suunnitelma päättyy"),
    "note": QT_TRANSLATE_NOOP("ClientsPage", "Viimeisin merkintä"),
    "permit": QT_TRANSLATE_NOOP("ClientsPage", "Lupa päättyy"),
    "marks": QT_TRANSLATE_NOOP("ClientsPage", "Merkit"),
    "number": QT_TRANSLATE_NOOP("ClientsPage", "Asiakasnumero"),
    "born": QT_TRANSLATE_NOOP("ClientsPage", "Syntymäaika"),
    "mother_tongue": QT_TRANSLATE_NOOP("ClientsPage", "Äidinkieli"),
    ADVISER: QT_TRANSLATE_NOOP("ClientsPage", "Asiantuntija"),
}
COLUMNS = tuple(_TITLES)
SORT_KEYS: dict[str, str] = {
    NAME: "name",
    "state": "state",
    "municipality": "municipality",
    "language": "language",
    "plan": "plan_valid_to",
    "note": "last_note_on",
    "permit": "permit_valid_to",
    "marks": "marks",
    "number": "number",
    "born": "birth",
    "mother_tongue": "mother_tongue",
    ADVISER: "adviser_name",
}
_WIDTHS = {
    NAME: 312,
    "state": 96,
    "municipality": 122,
    "language": 128,
    "plan": 142,
    "note": 132,
    "permit": 116,
    "marks": 160,
    "number": 124,
    "born": 108,
    "mother_tongue": 116,
    ADVISER: 170,
}
WIDE_NAME = 420
_AT_FIRST_HIDDEN = ("permit", "marks", "number", "born", "mother_tongue")
LEAST_WIDTH, MOST_WIDTH = 60, 900
_OWN_WIDTH = 140


@dataclass(frozen=True, slots=True)
class Layout:
    """How the table is arranged: columns in order, the hidden ones, widths in unscaled pixels.

    ``own`` are the office's own fields that are columns too.
    """

    order: tuple[str, ...] = COLUMNS
    hidden: tuple[str, ...] = _AT_FIRST_HIDDEN
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = NAME
    descending: bool = False
    group: GroupBy = GroupBy.NOTHING
    own: tuple[CustomField, ...] = ()

    def columns(self) -> tuple[str, ...]:
        """Return all columns as the model numbers them."""
        return (*COLUMNS, *(one.column for one in self.own))

    def with_own(self, own: tuple[CustomField, ...]) -> "Layout":
        """Return the layout with these own fields: a new one comes last, and is seen."""
        made = replace(self, own=own)
        known = [key for key in self.order if key in made.columns()]
        made = replace(made, order=(*known, *(k for k in made.columns() if k not in known)))
        return made if made.sort in made.columns() else replace(made, sort=NAME, descending=False)

    @property
    def sort_key(self) -> str:
        """The order that the store is asked for."""
        return SORT_KEYS.get(self.sort, self.sort)

    def title(self, key: str) -> str:
        """Return the heading of a column."""
        field = self._field(key)
        return title(key) if field is None else field.form.name(language().code)

    def text(self, key: str, row: CaseloadRow) -> str:
        """Return the text of a cell."""
        field = self._field(key)
        if field is None:
            return cell_text(key, row)
        return value_text(field, dict(row.own).get(field.id, "")) or EMPTY

    def _field(self, key: str) -> CustomField | None:
        return next((one for one in self.own if one.column == key), None)

    def shown(self) -> tuple[str, ...]:
        """Return the columns that are seen, in their order."""
        return tuple(key for key in self.order if key not in self.hidden)

    def width(self, key: str) -> int:
        """Return the width of a column."""
        return self.widths.get(key, _WIDTHS.get(key, _OWN_WIDTH))

    def with_width(self, key: str, width: int) -> "Layout":
        """Return the layout with a column made wider or narrower."""
        kept = max(LEAST_WIDTH, min(width, MOST_WIDTH))
        return replace(self, widths={**self.widths, key: kept})


def title(key: str) -> str:
    """Return the heading of a column."""
    return QCoreApplication.translate("ClientsPage", _TITLES[key])


def cell_text(key: str, row: CaseloadRow) -> str:
    """Return the text of a cell."""
    match key:
        case "name":
            original = f"  {isolate(row.original_name)}" if row.original_name else ""
            birth = f"  {row.birth.value.year}" if row.birth else ""
            return f"{isolate(row.name)}{original}{birth}"
        case "state":
            return word("case_states", row.state)
        case "municipality":
            return municipality_name(row.municipality) or EMPTY
        case "language":
            return language_name(row.interpreter_language or row.mother_tongue)
        case "mother_tongue":
            return language_name(row.mother_tongue) or EMPTY
        case "born":
            return row.birth.display() if row.birth else EMPTY
        case "number":
            return row.number
        case "marks":
            return ", ".join(row.marks) or EMPTY
        case "adviser":
            return row.adviser_name
        case _:
            day = {
                "plan": row.plan_valid_to,
                "note": row.last_note_on,
                "permit": row.permit_valid_to,
            }[key]
            return dates.format_date(day) if day else EMPTY


def _is_column(key: str) -> bool:
    return key in COLUMNS or key.startswith(OWN)


def load(store: Store, user_id: UUID) -> Layout:
    """Return the official's own layout; what is unknown or missing is as at first.

    Its own fields may be any that were once there: ``with_own`` tells those that are.
    """
    kept = officials.setting(store, _SETTING, owner=user_id)
    try:
        data = json.loads(kept) if kept else {}
        known = [key for key in data.get("order", ()) if _is_column(key)]
        missing = [key for key in COLUMNS if key not in known]
        widths = {key: int(w) for key, w in data.get("widths", {}).items() if _is_column(key)}
        layout = Layout(
            order=(*known, *missing),
            hidden=tuple(key for key in data.get("hidden", _AT_FIRST_HIDDEN) if _is_column(key)),
            sort=data["sort"] if _is_column(str(data.get("sort"))) else NAME,
            descending=bool(data.get("descending")),
            group=GroupBy(data.get("group", "")),
        )
    except (ValueError, TypeError, AttributeError):
        return Layout()
    for key, width in widths.items():
        layout = layout.with_width(key, width)
    return layout


def save(store: Store, user_id: UUID, layout: Layout) -> None:
    """Keep the layout for the official."""
    data = {
        "order": layout.order,
        "hidden": layout.hidden,
        "widths": dict(layout.widths),
        "sort": layout.sort,
        "descending": layout.descending,
        "group": str(layout.group),
    }
    officials.set_setting(store, _SETTING, json.dumps(data), owner=user_id)
