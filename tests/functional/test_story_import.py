"""Story: an adviser moves her own Excel list into Tekoto, by keyboard, and changes her mind.

The list is untidy. She drops it on the window, looks at what would happen, brings it in, saves the
rows with errors, corrects them in Excel, brings them in too, and at last takes everything back.
"""

from datetime import date

import openpyxl
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton

from benchmarks.messy_sheet import write
from db import clients, custom_fields, distinct
from tekoto.client import CaseloadFilter, ClientForm
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.dates import PartialDate
from tekoto.invented_sheet import messy_sheet
from tests.ui import access_walk
from tests.ui.office import shown_text
from ui.clients_page import ClientsPage
from ui.import_page import ImportPage
from ui.import_state import reason
from ui.words import word

ALL = CaseloadFilter(states=())
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drop(office, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction
    place = QPoint(400, 300)
    for event in (
        QDragEnterEvent(place, copy.CopyAction, data, left, none),
        QDropEvent(QPointF(place), copy.CopyAction, data, left, none),
    ):
        QApplication.sendEvent(office.window, event)
    office.qtbot.waitUntil(lambda: isinstance(office.page(), ImportPage))
    office.settle()


def page(office):
    found = office.page()
    assert isinstance(found, ImportPage)
    return found


def choose_order(page, order):
    box = next(one for one in page.columns.findChildren(QComboBox) if one.findData(order) >= 0)
    box.setCurrentIndex(box.findData(order))
    box.activated.emit(box.currentIndex())


def count(office):
    return clients.caseload_count(office.store, office.actor, ALL)


def forwards(office):
    office.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def press(office, text):
    """Go by Tab to a button and press it with Space."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and text in focused.text():
            office.key(Qt.Key.Key_Space)
            return
        office.key(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {text}")


def correct(file, faults):
    """Do in Excel what the reasons ask for."""
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    titles = [str(cell.value or "") for cell in sheet[1]]
    column = {name: n for n, title in enumerate(titles, 1) for name in faults if name in title}
    for row in range(2, sheet.max_row + 1):
        reason = str(sheet.cell(row, 1).value)
        for name, value in faults.items():
            if name in reason:
                sheet.cell(row, column[name]).value = value
    book.save(file)


def test_an_untidy_list_comes_in_is_corrected_and_taken_back(office, tmp_path):
    messy = messy_sheet(80, 5, today=date(2026, 11, 25))
    assert len(messy.wrong) >= 2
    source = tmp_path / "Asiakkaat.xlsx"
    write(messy, source)
    before = source.read_bytes()
    office.open()
    drop(office, source)
    assert page(office).step == 1
    assert "Henkilötunnus" in shown_text(page(office))
    assert access_walk.walk(office.window) == []
    forwards(office)
    assert page(office).step == 2
    assert count(office) == 0
    assert access_walk.walk(office.window) == []
    while page(office).step < 4:
        if page(office).step == 3:
            assert access_walk.walk(office.window) == []
            # Two cousins whose names sound alike: the adviser knows them both.
            press(office, "Eri henkilö")
        forwards(office)
    assert count(office) == len(messy.people)
    assert source.read_bytes() == before
    wrong = tmp_path / "tuomatta.xlsx"
    office.desk.choose_path = lambda _parent, _title, _name: wrong
    press(office, "Tallenna virherivit")
    assert access_walk.walk(office.window) == []

    correct(
        wrong,
        {
            "Henkilötunnus": "",
            "Syntymäaika": "1.2.1990",
            "Äidinkieli": "somali",
            "alkaen": "1.3.2024",
            "Sukunimi": "Harjoitus",
        },
    )
    drop(office, wrong)
    while page(office).step < 4:
        forwards(office)
    assert count(office) == len(messy.people) + len(messy.wrong)
    press(office, "Kumoa koko tuonti")
    assert "kumottu" in shown_text(page(office))
    assert count(office) == len(messy.people)
    forwards(office)
    assert isinstance(office.page(), ClientsPage)
    assert len(office.told) >= 4


def test_rows_are_pasted_and_a_known_person_is_decided_about(office):
    known = office.people("T03")["T03"]
    form = known.form
    office.open()
    office.key(Qt.Key.Key_I, CONTROL | SHIFT)
    assert page(office).step == 0
    row = f"{form.family_name}\t{form.given_names}\t040 777"
    paste(office, f"Sukunimi\tEtunimet\tGsm\n{row}\nUusi\tUuno\t\n")
    forwards(office)
    assert page(office).step == 3
    assert form.family_name in shown_text(page(office))
    assert access_walk.walk(office.window) == []
    press(office, "Sama henkilö")
    forwards(office)
    assert page(office).step == 4
    assert count(office) == 2
    after = clients.open_client(office.store, office.actor, known.id).form
    assert "040 777" in [contact.value for contact in after.contacts]


def paste(office, text):
    office.key(Qt.Key.Key_I, CONTROL | SHIFT)
    QGuiApplication.clipboard().setText(text)
    while not isinstance(QApplication.focusWidget(), QPlainTextEdit):
        office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_V, CONTROL)
    press(office, "Lue liitetyt rivit")
    forwards(office)
    assert page(office).step == 2


def test_a_column_goes_into_the_office_s_own_field(office):
    known = office.people("T03")["T03"]
    made = CustomFieldForm("Bussikortti", FieldType.YES_NO)
    card = custom_fields.define(office.store, office.actor, made)
    custom_fields.put(office.store, office.actor, known.id, card.id, "yes")
    form = known.form
    office.open()
    row = f"{form.family_name}\t{form.given_names}\tei"
    paste(office, f"Sukunimi\tEtunimet\tBussikortti\n{row}\n")
    forwards(office)
    assert page(office).step == 3
    told = [one.strip("\u2068\u2069") for one in shown_text(page(office)).splitlines()]
    place = told.index("Bussikortti")
    assert told[place + 1 : place + 3] == ["Kyllä", "Ei"]
    assert access_walk.walk(office.window) == []
    press(office, "Sama henkilö")
    forwards(office)
    assert page(office).step == 4
    with office.store.read() as session:
        (value,) = custom_fields.values_of(session, office.actor, known.id)
    assert value.value == "no"


def test_another_spelling_of_a_known_person_is_asked_about_with_its_reasons(office):
    form = ClientForm(family_name="Hussein", given_names="Ali", birth=PartialDate(date(1990, 5, 3)))
    known = clients.create(office.store, office.actor, form)
    office.open()
    paste(office, "Sukunimi\tEtunimet\tSyntymäaika\nXuseen\tCali\t3.5.1990\n")
    why = "Nimi lausutaan samoin: Xuseen – Hussein"
    checked = shown_text(page(office))
    assert why in checked.replace("\u2068", "").replace("\u2069", "")
    assert "Sama syntymäaika: 3.5.1990" in checked
    forwards(office)
    assert page(office).step == 3
    assert why in shown_text(page(office)).replace("\u2068", "").replace("\u2069", "")
    assert access_walk.walk(office.window) == []
    press(office, "Eri henkilö")
    forwards(office)
    assert page(office).step == 4
    assert count(office) == 2
    (pair,) = distinct.pairs_of(office.store, office.actor, known.id)
    assert pair.name == "Xuseen, Cali"


def test_turvakielto_is_not_told_in_the_file_of_rows_left_out(office):
    form = office.people("T04")["T04"].form
    office.open()
    paste(office, f"Sukunimi\tEtunimet\n{form.family_name}\t{form.given_names}\n")
    state = page(office)._state
    (row,) = state.planned
    assert row.match.protected
    assert form.family_name in reason(state, row)
    assert reason(state, row, leaving=True) == word("import_outcomes", "asked")


def test_a_file_that_is_no_sheet_is_refused_in_words(office, tmp_path):
    broken = tmp_path / "rikki.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    office.open()
    drop(office, broken)
    assert page(office).step == 0
    assert "rikki.xlsx" in shown_text(page(office))
    assert "vioittunut" in shown_text(page(office))


def test_an_ambiguous_date_is_asked(office, tmp_path):
    file = tmp_path / "paivat.csv"
    file.write_text("Nimi;Saapui Suomeen\nAho Aino;1/2/2026\nVirta Väinö;3/4/2026\n", "utf-8")
    office.open()
    drop(office, file)
    assert "1/2/2026" in shown_text(page(office))
    forwards(office)
    assert page(office).step == 1
    choose_order(page(office), "mdy")
    forwards(office)
    forwards(office)
    assert page(office).step == 4
    days = {
        clients.open_client(office.store, office.actor, line.id).form.arrived_on
        for line in clients.caseload(office.store, office.actor, ALL)
    }
    assert days == {date(2026, 1, 2), date(2026, 3, 4)}
