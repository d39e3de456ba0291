"""Where a sheet's headings are and what its columns hold: a proposal that the adviser corrects."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType

import resources
from tekoto import sheet_values
from tekoto.custom_field import OWN, CustomField
from tekoto.errors import InvalidInputError
from tekoto.sheet import Cell, Formula, Row, Sheet, bare, cell_text, is_empty
from tekoto.sheet_fields import READ_ONLY, Field, fields, label
from tekoto.sheet_own_fields import own_fields, own_headings
from tekoto.sheet_values import DAY_FIRST, MONTH_FIRST, SLASHED

LEAVE_OUT, INTO_NOTE = "", "into_note"
_COUNTING = "leave_out"
_SEARCHED_ROWS = 30
_SAMPLE = 200
_SHORTEST_PART = 6
_ENOUGH = 0.8
_FILLERS = frozenset(
    ["asiakkaan", "asiakas", "klientens", "kundens", "client", "clients", "s", "hlön", "henkilön"]
)
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{5,17}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """Which sheet, where its headings are, and where each column goes.

    ``columns`` holds the code of a field, ``LEAVE_OUT`` or ``INTO_NOTE`` for each column; ``order``
    is that of dates with slashes, empty until somebody has told. ``own`` are the office's own
    fields, which a column may be given as well.
    """

    sheet: int
    top: int
    height: int
    columns: tuple[str, ...]
    order: str = ""
    own: tuple[CustomField, ...] = ()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields that its columns may be given, by code."""
        return {**fields(), **own_fields(self.own)} if self.own else fields()


def propose(sheets: Sequence[Sheet], remembered: Mapping[str, str] | None = None) -> SheetMapping:
    """Return a proposal for the visible sheet whose headings are best known.

    ``remembered`` are the fields of headings that were chosen before; they go before all else.
    """
    shown = [number for number, sheet in enumerate(sheets) if not sheet.hidden and sheet.rows]
    every = shown or [number for number, sheet in enumerate(sheets) if sheet.rows] or [0]
    best = max(every, key=lambda number: _known(find_headings(sheets[number])[2]))
    return propose_for(sheets, best, remembered)


def propose_for(
    sheets: Sequence[Sheet], number: int, remembered: Mapping[str, str] | None = None
) -> SheetMapping:
    """Return a proposal for one sheet."""
    top, height, titles = find_headings(sheets[number])
    return propose_columns(
        sheets[number], SheetMapping(number, top, height, ()), titles, remembered
    )


def propose_columns(
    sheet: Sheet,
    mapping: SheetMapping,
    titles: Sequence[str],
    remembered: Mapping[str, str] | None = None,
) -> SheetMapping:
    """Return the mapping with a field for each heading, none of them twice."""
    chosen: list[str] = []
    sample = _sample(sheet, mapping)
    own, every = own_headings(mapping.own), mapping.fields()
    for column, title in enumerate(titles):
        cells = [row[column] for row in sample if column < len(row)]
        key = sheet_values.key(title)
        known = (remembered or {}).get(key)
        if known is not None and known.startswith(OWN) and known not in every:
            # A field that the office does not use any more.
            known = None
        named = own.get(key) or heading_field(title)
        code = known if known is not None else named or content_field(cells)
        if code in chosen and code not in (LEAVE_OUT, INTO_NOTE):
            code = INTO_NOTE
        if code == _COUNTING:
            code = LEAVE_OUT
        elif known is None and not code:
            code = INTO_NOTE if any(not _empty(cell) for cell in cells) else LEAVE_OUT
        chosen.append(code)
    whole = "name_family_first" in chosen or "name_given_first" in chosen
    if whole and "family_name" in chosen and "given_names" in chosen:
        chosen = [LEAVE_OUT if code.startswith("name_") else code for code in chosen]
    made = replace(mapping, columns=tuple(chosen))
    return replace(made, order=proposed_order(sheet, made))


def find_headings(sheet: Sheet) -> tuple[int, int, tuple[str, ...]]:
    """Return the first heading row, how many there are (1 or 2) and the titles of the columns.

    Titles and dates may stand above the headings; two rows of headings, the upper one merged over
    its parts, become one.
    """
    width = sheet.width
    best = (0, 1, _titles(sheet, 0, 1, width))
    for top in range(min(_SEARCHED_ROWS, len(sheet.rows))):
        for height in (1, 2):
            titles = _titles(sheet, top, height, width)
            known, most = _known(titles), _known(best[2])
            if known > most or (known == most and known and height < best[1]):
                best = (top, height, titles)
    if not _known(best[2]):
        # Nothing is known of the words: the first row of several cells is taken for the headings.
        top = next((n for n, row in enumerate(sheet.rows) if _filled(row) > 1), 0)
        best = (top, 1, _titles(sheet, top, 1, width))
    return best


def headings(sheet: Sheet, top: int, height: int) -> tuple[str, ...]:
    """Return the title of each column of the sheet from its heading rows."""
    return _titles(sheet, top, height, sheet.width)


def _titles(sheet: Sheet, top: int, height: int, width: int) -> tuple[str, ...]:
    last = min(top + height, len(sheet.rows))
    lines = [_spread(sheet, number, width) for number in range(top, last)]
    titles = []
    for column in range(width):
        parts = [line[column] for line in lines if column < len(line) and line[column]]
        titles.append(" ".join(dict.fromkeys(parts)))
    return tuple(titles)


@lru_cache(maxsize=4096)
def heading_field(title: str) -> str:
    """Return the field that a heading names, or an empty text."""
    whole = sheet_values.key(title)
    words = whole.split()
    plain = sheet_values.key(title.partition("(")[0])
    core = " ".join(word for word in words if word not in _FILLERS)
    for text in (whole, plain, core, " ".join(words[1:])):
        if text and (found := _known_headings().get(text)):
            return found
    inside = [
        heading
        for heading in _known_headings()
        if len(heading) >= _SHORTEST_PART and f" {heading} " in f" {whole} "
    ]
    return _known_headings()[max(inside, key=len)] if inside else ""


def content_field(cells: Iterable[Cell]) -> str:
    """Return the field that the cells of a column without a known heading must be, or ""."""
    texts = [cell_text(cell) for cell in cells if not _empty(cell)]
    if len(texts) < 2:
        return LEAVE_OUT
    for code, fits in (
        ("hetu", _is_hetu),
        ("email", lambda text: bool(_EMAIL.fullmatch(text))),
        ("municipality", _is_municipality),
        ("phone", lambda text: bool(_PHONE.fullmatch(text)) and text[:1] in "+0"),
    ):
        if sum(map(fits, texts)) >= _ENOUGH * len(texts):
            return code
    return LEAVE_OUT


def slashed(sheet: Sheet, mapping: SheetMapping) -> tuple[str, ...]:
    """Return the dates with slashes of the date columns, whose order somebody must tell."""
    known = mapping.fields()
    dated = [
        column for column, code in enumerate(mapping.columns) if code in known and known[code].dated
    ]
    found = []
    for row in sheet.rows[mapping.top + mapping.height :]:
        for column in dated:
            cell = row[column] if column < len(row) else None
            if isinstance(cell, str) and SLASHED.fullmatch(text := cell.strip()):
                found.append(text)
    return tuple(found)


def proposed_order(sheet: Sheet, mapping: SheetMapping) -> str:
    """Return the only order in which every date with slashes exists, or "" when both do or none."""
    possible = {DAY_FIRST, MONTH_FIRST}
    texts = slashed(sheet, mapping)
    for text in texts:
        first, second = (int(part) for part in SLASHED.fullmatch(text).groups()[:2])  # type: ignore[union-attr]
        if first > 12:
            possible.discard(MONTH_FIRST)
        if second > 12:
            possible.discard(DAY_FIRST)
    return possible.pop() if texts and len(possible) == 1 else ""


def signature(titles: Iterable[str]) -> str:
    """Return what two sheets with the same headings have in common, whatever their order."""
    known = {sheet_values.key(title) for title in titles if title}
    return "|".join(sorted(word for word in known if heading_field(word) not in _OWN))


_OWN = ("reason", "technical")


def _known(titles: Iterable[str]) -> int:
    return len({field for title in titles if (field := heading_field(title))})


def _filled(row: Row) -> int:
    return sum(not _empty(cell) for cell in row)


def _empty(cell: Cell) -> bool:
    return cell is None or cell == "" or (isinstance(cell, Formula) and cell.value is None)


def _spread(sheet: Sheet, number: int, width: int) -> list[str]:
    """Return a row's texts, with that of a merged cell in each of its columns."""
    row = sheet.rows[number]
    texts = [bare(cell) if isinstance(bare(cell), str) else "" for cell in row]
    texts += [""] * (width - len(texts))
    for first_row, first, last_row, last in sheet.merged:
        if first_row <= number <= last_row and first < len(texts):
            owner = sheet.rows[first_row]
            value = bare(owner[first]) if first < len(owner) else None
            for column in range(first, min(last + 1, len(texts))):
                # A title that is merged over the whole sheet names no column.
                wide = last - first + 1 >= max(4, width * 3 // 4)
                texts[column] = "" if wide or not isinstance(value, str) else value
    return [str(text or "") for text in texts]


def _sample(sheet: Sheet, mapping: SheetMapping) -> list[Row]:
    rows = sheet.rows[mapping.top + mapping.height :]
    return [row for row in rows[: 2 * _SAMPLE] if not is_empty(row)][:_SAMPLE]


def _is_hetu(text: str) -> bool:
    try:
        sheet_values.hetu(text, "hetu")
    except InvalidInputError:
        return False
    return True


def _is_municipality(text: str) -> bool:
    try:
        sheet_values.municipality(text, "municipality")
    except InvalidInputError:
        return False
    return not text.isdecimal()


@cache
def _known_headings() -> Mapping[str, str]:
    found = {
        sheet_values.key(row["heading"]): row["field"]
        for row in resources.rows("codes/sheet_headings.csv")
    }
    for language in ("en", "sv", "fi"):
        for code in fields():
            found[sheet_values.key(label(code, language))] = code
    return MappingProxyType(found)


def importable() -> tuple[Field, ...]:
    """Return the fields that a column may be given."""
    return tuple(field for field in fields().values() if field.part != READ_ONLY)
