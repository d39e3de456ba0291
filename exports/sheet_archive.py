"""The parts of an xlsx file, looked through before any parser opens it.

An xlsx file is a zip archive: everything that could exhaust or fool the parser, or that a
caseload has no use for, is refused here (macros, links to other files, embedded files, entities).
The cells that hold formulas are found here too, because their parser tells only the values.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import join, normpath

from defusedxml import ElementTree

from exports.sheet_limits import (
    MAX_COLUMNS,
    MAX_ENTRIES,
    MAX_INFLATED_BYTES,
    MAX_ROWS,
    RefusedError,
)

_CHUNK = 1 << 20
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_MACROS = re.compile(r"vbaproject\.bin|macrosheets/|dialogsheets/|\.xlm", re.IGNORECASE)
_LINKS = re.compile(r"externallinks/", re.IGNORECASE)
_EMBEDDED = re.compile(
    r"embeddings/|activex/|oleobject|\.(?:zip|7z|rar|xlsx|xlsm|exe|dll|js|docx)$", re.IGNORECASE
)
_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["']""")
# A quick look for a cell that may lie beyond the limits of rows and columns.
_FAR = re.compile(
    rb"""r\s*=\s*["'](?:[A-Z]{3}|[H-Z][A-Z]|G[S-Z]|[A-Z]+[0-9]{6}|[A-Z]+[2-9][0-9]{4})"""
)
# A cell with a content; one that only has a look closes itself.
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["'][^>]*?(?<!/)>(?!</)"""
)
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)"
    rb"\s*(<(?:\w+:)?v\b[^>/]*>[^<])?"
)
_FORMULA_MARK = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ERROR_CELL = re.compile(rb"""<(?:\w+:)?c\b([^>]*\bt\s*=\s*["']e["'][^>]*)>""")
_ERROR_TYPE = re.compile(rb"""\bt\s*=\s*["']e["']""")
_TEXT_RESULT = re.compile(rb"""\bt\s*=\s*["']str["']""")
_NUMBER_FORMATS = re.compile(rb"<(?:\w+:)?numFmt\b")
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MANY_FORMATS = 5_000


@dataclass(frozen=True, slots=True)
class SheetMarks:
    """Where a sheet has formulas, counted from (0, 0); with no value or an error when ``lost``."""

    formulas: frozenset[tuple[int, int]]
    lost: frozenset[tuple[int, int]]


def look_through(data: bytes) -> Mapping[str, SheetMarks]:
    """Return the formula cells of each sheet by its name.

    Raises RefusedError: ``sheet.encrypted``, ``sheet.too_many_parts``, ``sheet.too_large_inside``,
    ``sheet.macros``, ``sheet.links``, ``sheet.embedded``, ``sheet.entities``,
    ``sheet.too_many_rows``, ``sheet.too_many_columns``, ``sheet.unreadable``.
    """
    try:
        parts = _parts(data)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise RefusedError("sheet.unreadable") from error
    if _WORKBOOK not in parts or _RELATIONS not in parts:
        raise RefusedError("sheet.not_sheet")
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            _refuse_entities(content)
    if len(_NUMBER_FORMATS.findall(parts.get("xl/styles.xml", b""))) > _MANY_FORMATS:
        raise RefusedError("sheet.unreadable")
    return {
        name: _marks(parts[path]) for name, path in _sheet_paths(parts).items() if path in parts
    }


def _parts(data: bytes) -> dict[str, bytes]:
    """Return the XML parts; every entry is inflated and counted, whatever it says of itself."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise RefusedError("sheet.too_many_parts", limit=MAX_ENTRIES)
    names = [entry.filename for entry in entries]
    if len({name.casefold() for name in names}) != len(names):
        raise RefusedError("sheet.unreadable")
    if any(entry.flag_bits & 1 for entry in entries):
        raise RefusedError("sheet.encrypted")
    for name in names:
        _refuse_part(name)
    limit = MAX_INFLATED_BYTES // 1_000_000
    if sum(entry.file_size for entry in entries) > MAX_INFLATED_BYTES:
        raise RefusedError("sheet.too_large_inside", megabytes=limit)
    left = MAX_INFLATED_BYTES
    parts: dict[str, bytes] = {}
    for entry in entries:
        pieces: list[bytes] = []
        with archive.open(entry) as file:
            while piece := file.read(_CHUNK):
                left -= len(piece)
                if left < 0:
                    raise RefusedError("sheet.too_large_inside", megabytes=limit)
                pieces.append(piece)
        content = b"".join(pieces)
        if content[:4] == b"PK\x03\x04":
            raise RefusedError("sheet.embedded")
        parts[entry.filename] = content
    return parts


def _refuse_part(name: str) -> None:
    if _MACROS.search(name):
        raise RefusedError("sheet.macros")
    if _LINKS.search(name):
        raise RefusedError("sheet.links")
    if _EMBEDDED.search(name):
        raise RefusedError("sheet.embedded")


def _refuse_entities(content: bytes) -> None:
    # Excel writes UTF-8; another encoding could only hide something from the search below.
    if content[:2] in _WIDE or (b"<!" in content and _ENTITIES.search(content)):
        raise RefusedError("sheet.entities")


def _sheet_paths(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the part of each sheet by the sheet's name."""
    try:
        relations = ElementTree.fromstring(parts[_RELATIONS])
        book = ElementTree.fromstring(parts[_WORKBOOK])
    except (ElementTree.ParseError, ValueError) as error:
        raise RefusedError("sheet.unreadable") from error
    targets = {item.get("Id"): str(item.get("Target", "")) for item in relations}
    found: dict[str, str] = {}
    for item in book.iter():
        if item.tag.rpartition("}")[2] != "sheet":
            continue
        target = targets.get(item.get(_RELATION_ID), "")
        path = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        found[str(item.get("name", ""))] = path
    return found


def _marks(content: bytes) -> SheetMarks:
    for letters, digits in _FILLED.findall(content) if _FAR.search(content) else ():
        if len(letters) > 2 or _column(letters) >= MAX_COLUMNS:
            raise RefusedError("sheet.too_many_columns", limit=MAX_COLUMNS)
        if int(digits) > MAX_ROWS:
            raise RefusedError("sheet.too_many_rows", limit=MAX_ROWS)
    formulas: set[tuple[int, int]] = set()
    lost: set[tuple[int, int]] = set()
    found = 0
    for match in _FORMULA.finditer(content):
        found += 1
        place = _place(match.group(1))
        formulas.add(place)
        # Text may be empty; a number or date that is not there was never computed.
        if match.group(2) is None and not _TEXT_RESULT.search(match.group(1)):
            lost.add(place)
    if found != len(_FORMULA_MARK.findall(content)):
        # A formula that cannot be placed would be taken for an empty cell.
        raise RefusedError("sheet.unreadable")
    for match in _ERROR_CELL.finditer(content) if _ERROR_TYPE.search(content) else ():
        place = _place(match.group(1))
        formulas.add(place)
        lost.add(place)
    return SheetMarks(frozenset(formulas), frozenset(lost))


def _place(attributes: bytes) -> tuple[int, int]:
    found = _PLACE.search(attributes)
    if found is None:
        raise RefusedError("sheet.unreadable")
    return int(found.group(2)) - 1, _column(found.group(1))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
