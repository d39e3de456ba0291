"""Refresh the translations: read the sources, update ``.ts``, compile ``.qm``.

``python -m scripts.strings`` does both. ``--missing LANGUAGE`` prints what is not yet translated,
one JSON object a line (context, source, plural); ``--fill LANGUAGE FILE`` takes such lines back
with a ``translation`` (a list of forms for a plural) and writes them into the catalogue.
``dialogs_fi.ts``, the words that Qt's own Finnish lacks, is written by hand.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
from defusedxml.ElementTree import parse

import resources
from ui.i18n import LANGUAGES

ROOT = Path(resources.__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def sources() -> list[str]:
    """Return every source file of the interface, in a lasting order."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def update(folder: Path = FOLDER) -> None:
    """Bring the catalogues in ``folder`` up to date with the sources; drop what is gone."""
    for code in LANGUAGES:
        command = [_tool("lupdate"), "-no-obsolete", "-locations", "none", "-source-language", "fi"]
        command += ["-target-language", code] + (["-pluralonly"] if code == "fi" else [])
        command += [*sources(), "-ts", str(folder / f"tekoto_{code}.ts")]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def compile_all(folder: Path = FOLDER) -> None:
    """Compile every catalogue."""
    for source in sorted(folder.glob("*.ts")):
        command = [_tool("lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def missing(code: str) -> list[dict[str, object]]:
    """Return what a language lacks."""
    found: list[dict[str, object]] = []
    root = parse(FOLDER / f"tekoto_{code}.ts").getroot()
    for context in root.iter("context") if root is not None else ():
        for entry in context.iter("message"):
            target = entry.find("translation")
            if target is not None and target.get("type") == "unfinished":
                found.append(
                    {
                        "context": context.findtext("name", ""),
                        "source": entry.findtext("source", ""),
                        "plural": entry.get("numerus") == "yes",
                    }
                )
    return found


def fill(code: str, lines: list[str]) -> int:
    """Write translations into a catalogue; return how many found their place."""
    path = FOLDER / f"tekoto_{code}.ts"
    tree = parse(path)
    rows = [json.loads(line) for line in lines if line.strip()]
    given = {(row["context"], row["source"]): row["translation"] for row in rows}
    count = 0
    root = tree.getroot()
    if root is None:
        raise ValueError(path.name)
    for context in root.iter("context"):
        for entry in context.iter("message"):
            key = (context.findtext("name", ""), entry.findtext("source", ""))
            target = entry.find("translation")
            if key in given and target is not None:
                forms = given[key]
                plural = entry.get("numerus") == "yes"
                _put(target, forms if plural or isinstance(forms, str) else forms[0])
                count += 1
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")
    return count


def _put(target: ET.Element, value: str | list[str]) -> None:
    target.attrib.pop("type", None)
    for child in list(target):
        target.remove(child)
    if isinstance(value, str):
        target.text = value
        return
    target.text = None
    for form in value:
        ET.SubElement(target, "numerusform").text = form


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / name)


def main(arguments: list[str]) -> None:
    """Do what the command line asks."""
    match arguments:
        case []:
            update()
            compile_all()
            for code in LANGUAGES:
                print(f"{code}: {len(missing(code))} untranslated")
        case ["--missing", code]:
            for row in missing(code):
                print(json.dumps(row, ensure_ascii=False))
        case ["--fill", code, file]:
            done = fill(code, Path(file).read_text(encoding="utf-8").splitlines())
            update()
            compile_all()
            print(f"{code}: {done} written, {len(missing(code))} untranslated")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
