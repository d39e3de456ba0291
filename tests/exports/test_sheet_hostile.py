"""Files made to fool, exhaust or break the reader of sheets: always a SheetError, soon."""

import os
import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports import child_process, sheet_child, sheet_limits, sheet_reader
from exports.sheet_reader import read_sheet
from tekoto.errors import SheetError
from tests.exports.sheet_samples import SHEET, sheet_xml, text_cell, workbook

ROW = f'<row r="1">{text_cell("A1", "x")}</row>'
ENTITY = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
)


def refused(data: bytes | Path) -> str:
    with pytest.raises(SheetError) as caught:
        read_sheet(data)
    return caught.value.key


def lying(data: bytes) -> bytes:
    """Return the archive with a sheet that says it is small."""
    place = data.rindex(SHEET.encode())
    size = place - 46 + 24
    return data[:size] + struct.pack("<I", 10) + data[size + 4 :]


def encrypted() -> bytes:
    data = bytearray(workbook(ROW))
    start = data.index(b"PK\x01\x02")
    data[start + 8] |= 1
    return bytes(data)


def many_parts() -> bytes:
    return workbook(ROW, {f"xl/media/{n}.txt": "x" for n in range(sheet_limits.MAX_ENTRIES)})


BOMB = sheet_xml(f'<row r="1">{text_cell("A1", " " * 60_000_000)}</row>')
DEEP = sheet_xml("<row>" * 200_000)
FILES = {
    "bomb": (workbook(sheet=BOMB), "sheet.too_large_inside"),
    "lying bomb": (lying(workbook(sheet=BOMB)), "sheet.unreadable"),
    "far cell": (workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), None),
    "far row": (workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), None),
    "entities": (workbook(sheet=ENTITY), "sheet.entities"),
    "entities in UTF-16": (workbook(parts={SHEET: ENTITY.encode("utf-16")}), "sheet.entities"),
    "truncated": (workbook(ROW)[:-200], "sheet.unreadable"),
    "half": (workbook(ROW)[:700], "sheet.unreadable"),
    "macros": (workbook(ROW, {"xl/vbaProject.bin": b"x"}), "sheet.macros"),
    "links": (workbook(ROW, {"xl/externalLinks/externalLink1.xml": "<a/>"}), "sheet.links"),
    "embedded": (workbook(ROW, {"xl/embeddings/oleObject1.bin": b"x"}), "sheet.embedded"),
    "nested": (workbook(ROW, {"xl/media/image1.png": workbook(ROW)}), "sheet.embedded"),
    "encrypted": (encrypted(), "sheet.encrypted"),
    "parts": (many_parts(), "sheet.too_many_parts"),
    "old excel": (b"\xd0\xcf\x11\xe0" + bytes(2000), "sheet.old_format"),
    "password": (
        b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le") + bytes(500),
        "sheet.encrypted",
    ),
    "pdf": (b"%PDF-1.7\n", "sheet.not_sheet"),
    "other zip": (b"", None),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "sheet.encoding"),
    "empty": (b"  \n", "sheet.empty"),
    "empty book": (workbook(), None),
    "many columns": (b"a," * 300, "sheet.too_many_columns"),
    "many rows": (b"a\n" * 20_001, "sheet.too_many_rows"),
    "long cell": (b'a;b\n"' + b"x" * 40_000 + b'";c\n', "sheet.cell_too_long"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_with_its_reason(name):
    data, key = FILES[name]
    if name == "other zip":
        out = BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.txt", "x")
        data, key = out.getvalue(), "sheet.not_sheet"
    if name == "empty book":
        # The hidden sheet has a row, so the file is not empty; the visible one is.
        assert [sheet.rows for sheet in read_sheet(data).sheets][-1] == ()
        return
    # The child's own code in this process, for speed; that it runs in a child is tried below.
    found = sheet_child.read(data)["error"]
    assert found == key or (key is None and found.startswith("sheet.too_many_"))


@pytest.mark.parametrize("name", ["bomb", "far cell", "truncated"])
def test_the_child_says_so_to_its_parent(name):
    assert refused(FILES[name][0]).startswith("sheet.")


def test_broken_nesting_is_no_endless_work():
    answer = sheet_child.read(workbook(sheet=DEEP))
    assert answer.get("error") in (None, "sheet.unreadable")


def test_too_large_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(child_process, "child_command", lambda *_: ["/nonexistent"])
    path = tmp_path / "suuri.xlsx"
    with path.open("wb") as file:
        file.truncate(sheet_limits.MAX_BYTES * 100)
    with pytest.raises(SheetError, match=r"sheet\.too_large"):
        read_sheet(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "lista.xlsx")
    for path in (tmp_path / "lista.xlsx", tmp_path):
        assert refused(path) == "sheet.cannot_open"


def test_a_child_that_dies_means_unreadable(monkeypatch):
    monkeypatch.setattr(child_process, "child_command", lambda *_: ["/nonexistent"])
    assert refused(b"a;b") == "sheet.unreadable"


def test_an_endless_child_is_stopped(monkeypatch):
    import sys

    code = [sys.executable, "-c", "while True: pass"]
    monkeypatch.setattr(child_process, "child_command", lambda *_: code)
    monkeypatch.setattr(sheet_reader, "TIME_LIMIT_SECONDS", 0.5)
    assert refused(b"a;b") == "sheet.timeout"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_answered(data):
    for start in (b"", b"PK\x03\x04", b"\xff\xfe", b"Nimi;"):
        answer = sheet_child.read(start + data)
        assert set(answer) in ({"error", "params"}, {"kind", "encoding", "sheets"})


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0), st.binary(min_size=1, max_size=8))
def test_a_damaged_book_is_answered(place, junk):
    data = bytearray(workbook(ROW))
    start = place % len(data)
    data[start : start + len(junk)] = junk
    answer = sheet_child.read(bytes(data))
    assert set(answer) in ({"error", "params"}, {"kind", "encoding", "sheets"})
