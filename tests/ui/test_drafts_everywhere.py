"""Every page with a form keeps what is typed into it; the few that do not, say why."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

import ui
from db import clients, drafts, officials, projects, today
from tekoto import clock
from tekoto.client import Permit
from tekoto.project import ProjectForm
from tests.ui.office import button, field, shown_text
from tests.ui.test_reply_page import sent_file
from ui.case_state import CaseStatePage
from ui.client_deletion import ClientDeletionPage
from ui.project_editor import ProjectEditor
from ui.project_participation import ParticipationEditor
from ui.referral_page import ReferralPage
from ui.words import choices

UI = Path(ui.__file__).parent
FORMS = {"InlineForm", "FieldForm", "QLineEdit", "QPlainTextEdit", "QTextEdit"}
KEEPERS = {"DraftKeeper", "DraftOffer", "DraftPlace"}
# What forms and drafts are made of, and the searches.
FOUNDATION = {
    "draft_keeper",
    "draft_offer",
    "field_form",
    "form_draft",
    "inline_form",
    "palette",
    "search_field",
}
# Modules with fields of which nothing is kept.
WITHOUT = {
    "filter_page": "what is searched for",
    "indicator_period": "the two days of the report in front",
    "calendar_form": "the two days of a file that is written at once",
    "bulk_edit_page": "a choice about a selection of rows, which is gone with the page",
    "caseload_export_page": "the reason of a file that is written at once",
    "network_threads": "what is searched for",
    "notes_paper_page": "a choice about a file that is written at once",
    "network_cards": "one line said of a phone call, saved at once",
    "client_sharing": "a choice that is acted on at once",
    "password_field": "a password, which is kept nowhere",
    "own_card_part": "a tick that is acted on at once",
    "gate_form": "passphrases and codes, which are kept nowhere",
    "import_source": "rows that the clipboard and the file still hold",
    "settings_about": "shown only",
    "settings_fields": "a setting",
    "settings_folder": "a setting",
    "settings_keys": "passphrases, which are kept nowhere",
    "settings_reminders": "a setting",
    "settings_self": "a setting",
    "settings_templates": "a setting",
}


def _tree(name: str) -> ast.Module:
    return ast.parse((UI / f"{name}.py").read_text(encoding="utf-8"))


def _names(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _imports(tree: ast.Module) -> Iterator[str]:
    """Return the modules of whose classes a module makes use; a helper brings no fields."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom):
            continue
        room, _dot, name = (node.module or "").partition(".")
        if room == "ui" and not name:
            yield from (one.name for one in node.names)
        elif room == "ui" and any(one.name[:1].isupper() for one in node.names):
            yield name


def _parts(module: str, pages: set[str], trees: dict[str, ast.Module]) -> set[str]:
    """Return the modules of which one is made, but not those of other pages."""
    found, waiting = {module}, [module]
    while waiting:
        for name in _imports(trees[waiting.pop()]):
            if name in trees and name not in found and name not in pages:
                found.add(name)
                waiting.append(name)
    return found


def test_every_page_with_a_form_keeps_a_draft() -> None:
    trees = {path.stem: _tree(path.stem) for path in UI.glob("*.py")}
    names = {name: _names(tree) for name, tree in trees.items()}
    pages = {
        name
        for name, tree in trees.items()
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "Page" for base in node.bases)
    }
    typed = {name for name, used in names.items() if used & FORMS}
    assert set(WITHOUT) <= typed, "no form there any more"
    kept: set[str] = set()
    for name in set(trees) - FOUNDATION:
        # What a page, or a part of one, keeps holds for all that it is made of.
        if names[name] & KEEPERS:
            kept |= _parts(name, pages, trees)
    lost = {
        f"{page}: {part}"
        for page in pages
        for part in _parts(page, pages, trees) & typed - kept - set(WITHOUT) - FOUNDATION
    }
    assert lost == set()


def _crash_while_typing(office, line, text: str) -> None:
    office.qtbot.keyClicks(line, text)
    office.qtbot.waitUntil(lambda: bool(_pending(office)), timeout=5_000)
    office.crash()
    office.sit_down()
    office.open()


def _pending(office):
    return drafts.pending(office.store, office.actor)


def test_a_form_of_the_life_of_a_case_comes_back_and_is_continued_from_today(office, qtbot):
    client = office.network.client()
    other = officials.create_office(office.store, "Toinen toimisto")
    office.network.colleague(office_id=other.id)
    client = clients.open_client(office.store, office.actor, client.id)
    office.open()
    office.desk.open_task(CaseStatePage(office.desk, client, "Päätä asiakkuus"))
    office.settle()
    line = field(office.page(), QLineEdit, "Päättymispäivä")
    line.setFocus()
    line.clear()
    _crash_while_typing(office, line, "24.11.2026")
    office.settle()
    button(office.page(), "Jatka").click()
    office.settle()
    page = office.page()
    assert isinstance(page, CaseStatePage)
    line = field(page, QLineEdit, "Päättymispäivä")
    assert line.text() == "24.11.2026"
    assert "luonnos palautettiin" in shown_text(page)
    button(page, "Hylkää se").click()
    office.settle()
    assert line.text() != "24.11.2026"
    assert _pending(office) == ()


def test_a_step_of_a_case_leaves_no_draft_behind(office, qtbot):
    client = office.network.client()
    office.open()
    office.desk.open_task(ClientDeletionPage(office.desk, client))
    office.settle()
    page = office.page()
    line = field(page, QLineEdit, "Lisätieto")
    line.setFocus()
    _crash_while_typing(office, line, "Kahteen kertaan")
    button(office.page(), "Jatka").click()
    office.settle()
    page = office.page()
    assert isinstance(page, ClientDeletionPage)
    assert field(page, QLineEdit, "Lisätieto").text() == "Kahteen kertaan"
    page._form.fill("reason", choices("delete_reasons")[0][0])
    button(page, "Poista asiakas").click()
    office.settle()
    assert office.page() is not page
    assert _pending(office) == ()


def test_a_school_s_answer_typed_by_hand_survives_esc_and_a_crash(office, qtbot, tmp_path):
    made, _file = sent_file(office, tmp_path)
    office.open()
    office.desk.open_task(ReferralPage(office.desk, made))
    office.settle()
    button(office.page(), "Kirjaa vastaus käsin").click()
    note = next(one for one in office.page().findChildren(QPlainTextEdit) if one.isVisible())
    note.setFocus()
    qtbot.keyClicks(note, "Paikka ")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    office.settle()
    assert not note.isVisible()
    button(office.page(), "Kirjaa vastaus käsin").click()
    office.settle()
    assert note.toPlainText() == "Paikka "
    note.setFocus()
    _crash_while_typing(office, note, "tammikuussa")
    office.desk.open_task(ReferralPage(office.desk, made))
    office.settle()
    button(office.page(), "Kirjaa vastaus käsin").click()
    office.settle()
    note = next(one for one in office.page().findChildren(QPlainTextEdit) if one.isVisible())
    assert "Paikka" in note.toPlainText()


def test_a_new_organisation_is_continued_where_it_was_left(office, qtbot):
    office.open()
    office.window.open_place("network", "organisations:new")
    office.settle()
    line = field(office.page(), QLineEdit, "Nimi suomeksi")
    line.setFocus()
    _crash_while_typing(office, line, "Harjun opisto")
    button(office.page(), "Jatka").click()
    office.settle()
    assert field(office.page(), QLineEdit, "Nimi suomeksi").text() == "Harjun opisto"
    button(office.page(), "Tallenna").click()
    office.settle()
    assert _pending(office) == ()


def test_a_project_and_a_participation_come_back(office, qtbot):
    office.open()
    office.desk.open_task(ProjectEditor(office.desk))
    office.settle()
    _crash_while_typing(office, field(office.page(), QLineEdit, "Nimi"), "Polku")
    button(office.page(), "Jatka").click()
    office.settle()
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QLineEdit, "Nimi").text() == "Polku"
    drafts.discard(office.store, office.actor, "project", "new")
    form = ProjectForm("Hanke", "amif_2021", date(2025, 1, 1), date(2027, 12, 31))
    project = projects.create(office.store, office.actor, form)
    client = office.network.client(family_name="Osallistuja")
    editor = ParticipationEditor(office.desk, project)
    office.desk.open_task(editor)
    editor.choose_client(client)
    editor.fields.services.add_row()[1].setText("2.9.2025")
    editor.fields.levels.box("reading", 1).setCurrentIndex(2)
    office.qtbot.keyClicks(editor.fields.days.field("starts_on"), "1.9.2025")
    typed = editor.fields.raw()
    editor.leave()
    office.settle()
    kept = {info.kind: info for info in _pending(office)}["participation"]
    again = ParticipationEditor(office.desk, project)
    office.desk.open_task(again)
    office.settle()
    button(again, "Palauta luonnos").click()
    office.settle()
    assert again.fields.raw() == typed
    assert "Osallistuja" in shown_text(again)
    assert again.fields.days.value("starts_on") == "1.9.2025"
    assert kept.key.startswith(str(project.id))


def test_a_task_put_off_keeps_its_reason(office, qtbot):
    office.network.client(permit=Permit("A", valid_to=clock.today()))
    office.open()
    rows = today.today_view(office.store, office.actor, clock.today()).rows
    page = office.page()
    page._list.stand_on(rows[0].key, 0)
    page._open_form()
    office.settle()
    line = field(page, QLineEdit, "Syy")
    line.setFocus()
    _crash_while_typing(office, line, "odotetaan lupaa")
    button(office.page(), "Jatka").click()
    office.settle()
    line = field(office.page(), QLineEdit, "Syy")
    assert line.text() == "odotetaan lupaa"
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert _pending(office) == ()
