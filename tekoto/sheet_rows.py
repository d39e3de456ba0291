"""The rows of a mapped sheet as values of the client's fields, each row with its errors."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from tekoto import sheet_values
from tekoto.case import CaseState
from tekoto.client import ClientForm
from tekoto.client_check import check, tidied
from tekoto.custom_field import OWN
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError
from tekoto.hetu import Hetu
from tekoto.note import MAX_NOTE_CHARACTERS
from tekoto.sheet import Cell, Formula, Row, Sheet, bare, cell_text, is_empty
from tekoto.sheet_fields import FORM, Draft, Field, fields
from tekoto.sheet_heading import INTO_NOTE, SheetMapping, headings
from tekoto.sheet_values import Value

_Read: TypeAlias = tuple[str, Value | InvalidInputError | None]
_NAMES = ("family_name", "given_names")
_WHOLE_NAMES = ("name_family_first", "name_given_first")
# Where an error of the whole form is shown, when its field is not itself a column.
_COLUMNS_OF = {
    "permit": ("permit_to", "permit_from", "permit_decided"),
    "protection": ("protection_to", "protection_from", "protection"),
    "contacts": ("phone", "address", "email", "contact_address"),
    "names": ("variants", "original_name"),
    "other_identifiers": ("migri", "unhcr", "travel_document", "learner"),
    "languages": ("other_languages",),
    "family_name": _WHOLE_NAMES,
    "given_names": _WHOLE_NAMES,
}


@dataclass(frozen=True, slots=True)
class RowError:
    """Why a row cannot be taken in; ``column`` is -1 when no single cell is to blame."""

    column: int
    error: InvalidInputError


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: the values of its mapped columns, None for an empty cell.

    ``number`` is the row's place in the sheet from 0; ``texts`` are its mapped cells as written,
    ``own`` the stored values of the office's own fields, empty for an empty cell.
    """

    number: int
    values: Mapping[str, Value | None]
    texts: Mapping[str, str]
    note: str
    errors: tuple[RowError, ...]
    own: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return how the row names the person."""
        whole = " ".join(str(self.values.get(part) or "") for part in reversed(_NAMES)).strip()
        return whole or next((self.texts[c] for c in _WHOLE_NAMES if c in self.texts), "")


@dataclass(frozen=True, slots=True)
class SheetRows:
    """What a mapped sheet holds: its rows, and what of it is not a row."""

    rows: tuple[SheetRow, ...]
    empty: int = 0
    totals: tuple[int, ...] = ()
    formulas: int = 0


def read_rows(
    sheet: Sheet, mapping: SheetMapping, told: Callable[[int, int], None] | None = None
) -> SheetRows:
    """Read every row below the headings; ``told`` hears how far it is and may raise to end it."""
    reader = _Reader(sheet, mapping)
    first = mapping.top + mapping.height
    rows: list[SheetRow] = []
    totals: list[int] = []
    empty = 0
    for number, row in enumerate(sheet.rows[first:], start=first):
        if told is not None and number % 500 == 0:
            told(number - first, len(sheet.rows) - first)
        if is_empty(row):
            empty += 1
        elif reader.is_total(row):
            totals.append(number)
        else:
            rows.append(reader.row(number, row))
    return SheetRows(tuple(rows), empty, tuple(totals), reader.formulas)


def new_form(row: SheetRow) -> ClientForm:
    """Return the form of a new client; raises InvalidInputError as ``client_check`` does."""
    form = said_form(row)
    check(form)
    return form


def said_form(row: SheetRow) -> ClientForm:
    """Return all that a row says as a form, which may lack what a new client needs."""
    draft = Draft(ClientForm())
    for code, field in fields().items():
        value = row.values.get(code)
        if value is not None:
            field.put(draft, value)
    if draft.birth is None and draft.hetu:
        # As the client's page does, where a code is typed and no date.
        draft.birth = PartialDate(Hetu.parse(draft.hetu).birth_date)
    return tidied(draft.form())


def case_of(row: SheetRow) -> tuple[CaseState, Any]:
    """Return the state and the day from which a new client's case is in it."""
    state = row.values.get("state")
    return CaseState(str(state)) if state else CaseState.ACTIVE, row.values.get("since")


def error_column(mapping: SheetMapping, error: InvalidInputError) -> int:
    """Return the column that an error of the form is about, or -1."""
    for code in (error.field, *_COLUMNS_OF.get(error.field, ())):
        if code in mapping.columns:
            return mapping.columns.index(code)
    return -1


class _Reader:
    """Reads cells, each different one once."""

    def __init__(self, sheet: Sheet, mapping: SheetMapping) -> None:
        self._mapping = mapping
        self._titles = headings(sheet, mapping.top, mapping.height)
        known = mapping.fields()
        self._columns = [
            (column, code, known.get(code)) for column, code in enumerate(mapping.columns) if code
        ]
        self._known: dict[str, dict[object, _Read]] = {code: {} for code in mapping.columns}
        self._named = [c for c, code, _ in self._columns if code in (*_NAMES, *_WHOLE_NAMES)]
        self._own = [code for code in mapping.columns if code.startswith(OWN)]
        self.formulas = 0

    def is_total(self, row: Row) -> bool:
        """Tell whether a row sums up the others instead of naming a person."""
        first = next((cell for cell in row if cell is not None and cell != ""), None)
        if not sheet_values.is_total(bare(first)):
            return False
        names = [row[column] for column in self._named if column < len(row)]
        return not any(cell is not None and cell != first for cell in names)

    def row(self, number: int, row: Row) -> SheetRow:
        values: dict[str, Value | None] = {}
        texts: dict[str, str] = {}
        errors: list[RowError] = []
        notes: list[str] = []
        for column, code, field in self._columns:
            cell = row[column] if column < len(row) else None
            if isinstance(cell, Formula):
                self.formulas += 1
                if cell.lost:
                    lost = InvalidInputError("import.formula_lost", code)
                    errors.append(RowError(column, lost))
                    continue
                cell = cell.value
            if code == INTO_NOTE:
                if written := cell_text(cell):
                    notes.append(f"{self._titles[column]}: {written}")
                continue
            if field is None:
                continue
            if cell is None:
                texts[code], values[code] = "", None
                continue
            # Excel's 1 and its TRUE are equal, and mean two things.
            key = cell if type(cell) is str else (type(cell), cell)
            known = self._known[code]
            found = known.get(key)
            if found is None:
                found = known[key] = self._read(field, cell)
            texts[code] = found[0]
            if isinstance(found[1], InvalidInputError):
                errors.append(RowError(column, found[1]))
            else:
                values[code] = found[1]
        _join(values)
        note = "\n".join([str(values.pop("note", None) or ""), *notes]).strip()
        if len(note) > MAX_NOTE_CHARACTERS:
            too_long = InvalidInputError("note.too_long", "note", limit=MAX_NOTE_CHARACTERS)
            errors.append(RowError(error_column(self._mapping, too_long), too_long))
        own = {code: str(values.pop(code) or "") for code in self._own if code in values}
        return SheetRow(number, values, texts, note, tuple(errors), own)

    def _read(self, field: Field, cell: Cell) -> _Read:
        if cell == "":
            return "", None
        order = (self._mapping.order,) if field.dated else ()
        try:
            return cell_text(cell), field.read(cell, field.code, *order)
        except InvalidInputError as error:
            return cell_text(cell), error


def _join(values: dict[str, Value | None]) -> None:
    """Bring together what stands in one column here and in two there, or the other way."""
    for code in _WHOLE_NAMES:
        whole = values.pop(code, None)
        if whole:
            values |= dict(zip(_NAMES, _split(str(whole), code), strict=True))
    precision = values.pop("birth_precision", None)
    birth = values.get("birth")
    if precision and isinstance(birth, PartialDate):
        values["birth"] = PartialDate(birth.value, BirthPrecision(str(precision)))
    if values.get("protection_from") is not None and values.get("protection") is None:
        # The day alone says it, also where the yes-or-no column is empty.
        values["protection"] = True


def _split(whole: str, code: str) -> tuple[str, str]:
    """Return family name and given names; a single name is a family name."""
    if "," in whole:
        family, _, given = whole.partition(",")
        return family.strip(), given.strip()
    words = whole.split()
    if len(words) == 1:
        return whole, ""
    if code == "name_family_first":
        return words[0], " ".join(words[1:])
    return words[-1], " ".join(words[:-1])


def changed_fields(form: ClientForm, row: SheetRow) -> tuple[str, ...]:
    """Return the fields in which a row says something else than a recorded form."""
    return tuple(
        code
        for code, value in row.values.items()
        if value is not None and (field := fields()[code]).part == FORM and field.get(form) != value
    )
