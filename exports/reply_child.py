"""Reads a returned PDF in a process of its own, with little memory and time.

A PDF from outside may be made to exhaust or fool its reader. This process gets the file's bytes
on its standard input, has no secrets, writes no files, and answers with one JSON object on its
standard output: ``{"fields": …, "language": …, "fingerprint": …, "printed": …, "doubtful": …}``,
for a class list ``{"rows": [fields, …], …}`` with the fields of each referral in its place, or
``{"error": key, …}``.
"""

import io
import json
import logging
import re
import sys
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from exports.child_process import limit_process
from exports.reply_fields import (
    CHOICES,
    CONTACT,
    DECISION,
    IDENTITY,
    LIST_VERSION,
    MAX_BYTES,
    PASSWORD_MARK,
    REFERENCE,
    ROW_FIELDS,
    ROW_IDENTITY,
    TEXT_LIMITS,
    VAULT,
    VERSION,
    fingerprint,
    row_of,
)

_MAX_STREAM = 5_000_000
_MAX_FIELDS = 500
_MAX_DEPTH = 8
_MAX_PAGES = 200
_MAX_ROWS = 100
_MAX_CHARACTERS = 20_000
# Room for the longest password a PDF may have, in hex.
_MAX_MARK = 1_000
# A printed or flattened referral still says "viite K7M2-9QXD" or the like.
_PRINTED_REFERENCE = re.compile(
    r"(?:viite|referens|reference|L\u00e4hete|Remiss|Referral)\s+([0-9A-Z]{4}(?:-[0-9A-Z]{4})*)\b"
)
_FLATTENED_PAGES = 20
# A printed class list says so at the foot of every page.
_PRINTED_LIST = re.compile(r"(?:Luokkalista|Klasslista|Class list): \d+ ")


class _RefusedError(Exception):
    """The file cannot be read as a reply; ``key`` is the message, ``params`` fill it."""

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


def main() -> int:
    """Read one file from standard input, answer on standard output; 0 whatever the answer."""
    limit_process()
    logging.disable(logging.CRITICAL)
    answer = read(*_split(sys.stdin.buffer.read(MAX_BYTES + _MAX_MARK + 1)))
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    return 0


def _split(data: bytes) -> tuple[bytes, str]:
    """Part the file from the password before it, which no argument or variable may show."""
    head, _end, rest = data[:_MAX_MARK].partition(b"\n")
    if not head.startswith(PASSWORD_MARK):
        return data, ""
    try:
        password = bytes.fromhex(head.removeprefix(PASSWORD_MARK).decode("ascii")).decode()
    except ValueError:
        return data, ""
    return rest + data[_MAX_MARK:], password


def read(data: bytes, password: str = "") -> dict[str, Any]:
    """Return what the file says, or why it cannot be read."""
    try:
        with pypdf.apply_configuration(
            maximum_declared_stream_length=_MAX_STREAM,
            array_based_stream_maximum_output_length=_MAX_STREAM,
            lzw_maximum_output_length=_MAX_STREAM,
            run_length_maximum_output_length=_MAX_STREAM,
            zlib_maximum_output_length=_MAX_STREAM,
            zlib_maximum_recovery_input_length=_MAX_STREAM,
            brotli_maximum_output_length=_MAX_STREAM,
            stream_decoding_work_maximum_length=4 * _MAX_STREAM,
            jbig2dec_binary=None,
        ):
            return _read(data, password)
    except _RefusedError as refused:
        return {"error": refused.key, "params": refused.params}
    except Exception:  # noqa: BLE001  (whatever a hostile file breaks means the same)
        return {"error": "reply.unreadable", "params": {}}


def _read(data: bytes, password: str) -> dict[str, Any]:
    if b"%PDF-" not in data[:1024]:
        raise _RefusedError("reply.not_pdf")
    reader = pypdf.PdfReader(
        io.BytesIO(data), root_object_recovery_limit=1000, xref_stream_maximum_entries=10_000
    )
    if reader.is_encrypted and not reader.decrypt(""):
        _open(reader, password)
    catalog = reader.trailer["/Root"].get_object()
    if not isinstance(catalog, DictionaryObject):
        raise _RefusedError("reply.unreadable")
    fields = _fields(catalog)
    if fields.get(VERSION, "").strip() == LIST_VERSION:
        return _list(reader, catalog, fields)
    if not all(name in fields for name in IDENTITY):
        return _printed(reader)
    said = (text for name, text in fields.items() if name not in IDENTITY)
    if not any(said) and _typed_over(reader):
        raise _RefusedError("reply.typed_over", reference=fields[REFERENCE])
    return {
        "fields": fields,
        "language": str(catalog.get("/Lang", ""))[:35],
        "fingerprint": _fingerprint(reader),
        "printed": False,
        "doubtful": [],
    }


def _list(
    reader: pypdf.PdfReader, catalog: DictionaryObject, fields: dict[str, str]
) -> dict[str, Any]:
    """Read every row of a class list as the form of its referral."""
    rows: dict[str, dict[str, str]] = {}
    for field, text in fields.items():
        reference, name = row_of(field)
        if reference:
            rows.setdefault(reference, {})[name] = text
    whole = {name: fields.get(name, "") for name in (VAULT, VERSION)}
    # Nobody's row says more because somebody's contact person is known.
    contact = fields.get(CONTACT, "")
    said = any(row.get(name, "") for row in rows.values() for name in ROW_FIELDS)
    if not said and _typed_over(reader):
        raise _RefusedError("reply.list_typed_over")
    return {
        "rows": [
            {
                **whole,
                **row,
                REFERENCE: reference,
                CONTACT: contact if any(row.get(name, "") for name in ROW_FIELDS) else "",
            }
            for reference, row in list(rows.items())[:_MAX_ROWS]
        ],
        "language": str(catalog.get("/Lang", ""))[:35],
        "fingerprint": _fingerprint(reader),
    }


def _open(reader: pypdf.PdfReader, password: str) -> None:
    if not password:
        raise _RefusedError("reply.encrypted")
    if not reader.decrypt(password):
        raise _RefusedError("reply.wrong_password")


def _typed_over(reader: pypdf.PdfReader) -> bool:
    """Tell whether somebody wrote onto the page, as programs without forms let one do."""
    for number in range(min(len(reader.pages), _FLATTENED_PAGES)):
        marks = _array(reader.pages[number].get("/Annots"))[:_MAX_FIELDS]
        if any(_dictionary(mark).get("/Subtype") in ("/FreeText", "/Ink") for mark in marks):
            return True
    return False


def _printed(reader: pypdf.PdfReader) -> dict[str, Any]:
    """Read a form that was printed or flattened, or tell it from a file that is not ours."""
    from exports.printed_form import read_printed
    from exports.printed_text import page_runs

    try:
        pages = [
            page_runs(reader.pages[number])
            for number in range(min(len(reader.pages), _FLATTENED_PAGES))
        ]
        form = read_printed(pages)
    except Exception as error:  # (whatever is wrong with the text, it is not our form)
        raise _RefusedError("reply.not_ours") from error
    if form is None:
        if any(_PRINTED_LIST.search(run.text) for runs in pages for run in runs):
            raise _RefusedError("reply.list_flattened")
        text = (run.text for runs in pages for run in runs)
        found = next((one for line in text if (one := _PRINTED_REFERENCE.search(line))), None)
        if found is None:
            raise _RefusedError("reply.not_ours")
        raise _RefusedError("reply.flattened", reference=found.group(1))
    return {
        "fields": {name: text[:_MAX_CHARACTERS] for name, text in form.fields.items()},
        "language": form.language,
        "fingerprint": "",
        "printed": True,
        "doubtful": list(form.doubtful),
    }


def _fields(catalog: DictionaryObject) -> dict[str, str]:
    """Collect the values of our own fields; scripts, XFA, attachments and links stay unread."""
    form = _dictionary(catalog.get("/AcroForm"))
    found: dict[str, str] = {}
    waiting = [(entry, 0) for entry in _array(form.get("/Fields"))]
    for visited, (entry, depth) in enumerate(waiting):
        if visited >= _MAX_FIELDS:
            break
        field = _dictionary(entry)
        name = _text(field.get("/T"))
        reference, own = row_of(name)
        if reference and own in (*ROW_IDENTITY, *ROW_FIELDS):
            found.setdefault(name, _row_text(own, field))
        elif name in TEXT_LIMITS or name in IDENTITY:
            found.setdefault(name, _text(field.get("/V")))
        elif name in CHOICES:
            found.setdefault(name, _chosen(field))
        elif depth < _MAX_DEPTH:
            waiting += [(kid, depth + 1) for kid in _array(field.get("/Kids"))[:_MAX_FIELDS]]
    return found


def _row_text(name: str, field: DictionaryObject) -> str:
    """Return a row's text; what a list offers is a name to some programs, a text to others."""
    text = _text(field.get("/V"))
    return text.removeprefix("/") if name == DECISION else text


def _chosen(field: DictionaryObject) -> str:
    """Return the state of the chosen radio button; some viewers set only the button's look."""
    states = [field.get("/V")]
    states += [_dictionary(kid).get("/AS") for kid in _array(field.get("/Kids"))[:_MAX_DEPTH]]
    for state in states:
        text = _text(state).removeprefix("/")
        if text and text != "Off":
            return text
    return ""


def _dictionary(value: Any) -> DictionaryObject:
    value = value.get_object() if value is not None else None
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def _array(value: Any) -> list[Any]:
    value = value.get_object() if value is not None else None
    return list(value) if isinstance(value, ArrayObject) else []


def _text(value: Any) -> str:
    """Return a string's text; long typed text may come as a stream (PDF 32000-1, 12.7.4.3)."""
    value = value.get_object() if value is not None else None
    if isinstance(value, StreamObject):
        data = value.get_data()
        encoding = "utf-16" if data[:2] in (b"\xfe\xff", b"\xff\xfe") else "latin-1"
        return data.decode(encoding, errors="replace")[:_MAX_CHARACTERS]
    if isinstance(value, bytes):
        return value.decode("latin-1")[:_MAX_CHARACTERS]
    return str(value)[:_MAX_CHARACTERS] if isinstance(value, str) else ""


def _fingerprint(reader: pypdf.PdfReader) -> str:
    """Return the printed part's fingerprint, or "" when a page's content cannot be decoded."""
    try:
        if len(reader.pages) > _MAX_PAGES:
            return ""
        return fingerprint([_streams(page.get("/Contents")) for page in reader.pages])
    except Exception:  # noqa: BLE001  (the answer is worth reading even so; "" matches nothing)
        return ""


def _streams(contents: Any) -> list[bytes]:
    value = contents.get_object() if contents is not None else None
    parts = list(value) if isinstance(value, ArrayObject) else [value]
    streams = [part.get_object() for part in parts if part is not None]
    return [stream.get_data() for stream in streams if isinstance(stream, StreamObject)]


if __name__ == "__main__":
    sys.exit(main())
