"""Other programs at work on a referral: filling its form, and printing it so that none is left."""

import io
import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
from pypdf.generic import NameObject, TextStringObject

from exports.reply_fields import DECISION, TEXT_LIMITS
from tekoto.reply import Decision

_FILL = """
var file = new PDFDocument(scriptArgs[0]), answers = JSON.parse(scriptArgs[1]);
var texts = 0, buttons = 0;
for (var number = 0; number < file.countPages(); number++) {
    var page = file.loadPage(number), widgets = page.getWidgets();
    for (var i = 0; i < widgets.length; i++) {
        var kind = widgets[i].getFieldType();
        if (kind == "text" && texts < answers.texts.length)
            widgets[i].setTextValue(answers.texts[texts++]);
        else if (kind == "radiobutton" && buttons++ == answers.button)
            widgets[i].toggle();
    }
    page.update();
}
file.save(scriptArgs[2], "incremental");
"""


def fill_with_pikepdf(
    pdf: bytes, answers: Mapping[str, str], *, looks_alone: bool = False
) -> bytes:
    """Fill as a second program would: values in the fields, buttons by their appearance."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for field in file.Root.AcroForm.Fields:
            value = answers.get(str(field.T))
            if value is None:
                continue
            if field.FT == "/Btn":
                for kid in field.Kids:
                    kid.AS = pikepdf.Name(f"/{value}" if f"/{value}" in kid.AP.N else "/Off")
                if not looks_alone:
                    field.V = pikepdf.Name(f"/{value}")
            else:
                field.V = pikepdf.String(value)
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


def fill_with_pypdf(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill through pypdf's own form filling, which draws the fields anew."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    texts: dict[str, Any] = {name: value for name, value in answers.items() if name != DECISION}
    for page in writer.pages:
        writer.update_page_form_field_values(page, texts, auto_regenerate=True)
        if DECISION in answers:
            writer.update_page_form_field_values(
                page, {DECISION: f"/{answers[DECISION]}"}, auto_regenerate=True
            )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def append_with_pypdf(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Append the changes to the file instead of writing it anew, as PDF viewers do."""
    writer = pypdf.PdfWriter(io.BytesIO(pdf), incremental=True)
    form: Any = writer.root_object["/AcroForm"]
    for reference in form["/Fields"]:
        field = reference.get_object()
        value = answers.get(field["/T"])
        if value is not None:
            kind = NameObject(f"/{value}") if field["/FT"] == "/Btn" else TextStringObject(value)
            field[NameObject("/V")] = kind
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def fill_with_mupdf(mutool: str, pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill in MuPDF, which draws the fields itself and appends to the file."""
    said = {
        "texts": [answers.get(name, "") for name in _order(pdf)],
        "button": list(Decision).index(Decision(answers[DECISION])) if DECISION in answers else -1,
    }
    with tempfile.TemporaryDirectory() as folder:
        script, source, target = (Path(folder) / name for name in ("fill.js", "in.pdf", "out.pdf"))
        script.write_text(_FILL, encoding="utf-8")
        source.write_bytes(pdf)
        target.write_bytes(pdf)
        _run([mutool, "run", str(script), str(source), json.dumps(said), str(target)])
        return target.read_bytes()


def _order(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        names = [str(field.T) for field in file.Root.AcroForm.Fields if field.FT == "/Tx"]
    return [name for name in names if name in TEXT_LIMITS]


_GHOSTSCRIPT = ("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite")
# The program, and its arguments; IN and OUT stand for the files.
PRINTERS: dict[str, tuple[str, ...]] = {
    "poppler": ("pdftocairo", "-pdf", "IN", "OUT"),
    "ghostscript": ("gs", *_GHOSTSCRIPT, "-sOutputFile=OUT", "IN"),
    # What a printer's "fit to page" does: everything smaller, and in another place.
    "smaller": (
        *("gs", *_GHOSTSCRIPT, "-dFIXEDMEDIA", "-dPDFFitPage", "-sPAPERSIZE=a5"),
        *("-sOutputFile=OUT", "IN"),
    ),
    "qpdf": ("qpdf", "--flatten-annotations=all", "IN", "OUT"),
    "mupdf": ("mutool", "convert", "-o", "OUT", "IN"),
}


def printed(name: str, find: Callable[[str], str], pdf: bytes) -> bytes:
    """Print a file into a PDF whose pages look the same and which has no fields."""
    program, *arguments = PRINTERS[name]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.pdf", Path(folder) / "out.pdf"
        source.write_bytes(pdf)
        places = [one.replace("IN", str(source)).replace("OUT", str(target)) for one in arguments]
        _run([find(program), *places])
        return target.read_bytes()


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=60)
