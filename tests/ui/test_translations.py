"""No string untranslated, unfinished, obsolete or stale, and placeholders alike."""

import re
import shutil
from collections import Counter

import pytest
from defusedxml.ElementTree import parse

import resources
from scripts import strings
from ui.i18n import LANGUAGES, language

PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%\d")


def entries(folder, code):
    """Yield context, source, forms of the translation and its type."""
    root = parse(folder / f"tekoto_{code}.ts").getroot()
    assert root is not None
    for context in root.iter("context"):
        for entry in context.iter("message"):
            target = entry.find("translation")
            assert target is not None
            forms = [form.text or "" for form in target.iter("numerusform")]
            yield (
                context.findtext("name"),
                entry.findtext("source"),
                forms or [target.text or ""],
                target.get("type"),
            )


@pytest.fixture(scope="session")
def fresh(tmp_path_factory):
    folder = tmp_path_factory.mktemp("translations")
    for code in LANGUAGES:
        shutil.copy(strings.FOLDER / f"tekoto_{code}.ts", folder)
    strings.update(folder)
    return folder


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_catalogue_knows_every_string_of_the_sources_and_no_other(fresh, code):
    kept = {entry[:2] for entry in entries(strings.FOLDER, code)}
    read = {entry[:2] for entry in entries(fresh, code)}
    assert kept == read, "run make strings"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_string_is_translated(code):
    lacking = [
        f"{context}: {source}"
        for context, source, forms, kind in entries(strings.FOLDER, code)
        if kind is not None or not all(form.strip() for form in forms)
    ]
    assert lacking == []


def test_every_context_is_a_class_or_written_out():
    """``other.tr("…")`` is read under the name of the variable and never found at run time."""
    names = set()
    for path in (strings.ROOT / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        names |= set(re.findall(r"^class (\w+)", text, re.MULTILINE))
        names |= set(re.findall(r'(?:translate|QT_TRANSLATE_NOOP)\(\s*"(\w+)"', text))
    assert {entry[0] for entry in entries(strings.FOLDER, "sv")} - names == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_are_the_same_in_every_language(code):
    for context, source, forms, _kind in entries(strings.FOLDER, code):
        wanted = Counter(PLACEHOLDER.findall(source))
        for form in forms:
            given = Counter(PLACEHOLDER.findall(form))
            # A singular may say "one client" without the number.
            assert given == wanted or given == wanted - Counter(["%n"]), (context, source, form)


@pytest.mark.parametrize("code", ["sv", "en"])
def test_mnemonics_and_dots_are_kept(code):
    for context, source, forms, _kind in entries(strings.FOLDER, code):
        for form in forms:
            assert ("&" in source) == ("&" in form), (context, source, form)
            assert source.endswith("…") == form.endswith("…"), (context, source, form)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_text(code, tmp_path):
    shutil.copy(strings.FOLDER / f"tekoto_{code}.ts", tmp_path)
    command = [strings._tool("lrelease"), "-silent", str(tmp_path / f"tekoto_{code}.ts")]
    import subprocess

    subprocess.run(command, check=True, capture_output=True)
    kept = resources.path(f"translations/tekoto_{code}.qm").read_bytes()
    assert kept == (tmp_path / f"tekoto_{code}.qm").read_bytes(), "run make strings"


def test_secure_mail_has_one_name_in_swedish():
    """A reader must not wonder whether two words mean two channels."""
    folder = resources.path("translations").parent
    found = [
        path.name
        for path in folder.rglob("*")
        if path.suffix in (".ts", ".csv", ".txt")
        and "säker e-post" in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_a_language_takes_effect_and_goes_away(qapp):
    from ui import actions

    language().use("sv")
    assert actions.plain_text("go.clients") == "Klienter" or actions.plain_text("go.clients")
    swedish = actions.plain_text("go.clients")
    language().use("fi")
    assert actions.plain_text("go.clients") == "Asiakkaat" != swedish
    with pytest.raises(KeyError):
        language().use("de")
