"""The caseload narrowed, grouped, arranged, copied and changed at its own table."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

from db import bulk, bulk_edit, clients, custom_fields
from tekoto import clock
from tekoto.bulk import BulkClient
from tekoto.bulk_edit import BulkChange, BulkField
from tekoto.case import CaseState
from tekoto.client import ClientForm, LanguageProfile
from tekoto.custom_field import CustomField, CustomFieldForm, FieldType
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import field, shown_text
from ui.bulk_edit_page import BulkEditPage
from ui.caseload_columns import COLUMNS, load
from ui.caseload_table import CaseloadTable
from ui.clients_page import ClientsPage
from ui.columns_page import ColumnsPage
from ui.data_table import DataTable
from ui.error_box import ErrorBox
from ui.filter_page import FilterPage
from ui.table_text import as_html, tab_separated

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def _table(office) -> CaseloadTable:
    return field(office.page(), CaseloadTable, "Asiakkaat")


def _choose(office, name: str, text: str) -> None:
    box = field(office.page(), QComboBox, name)
    place = box.findText(text)
    assert place >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    office.settle()


def _shown(office) -> list[str]:
    model = _table(office).model()
    return [
        str(model.index(row, 0).data()).split(",")[0].lstrip("\u2068")
        for row in range(model.rowCount())
    ]


def _crowd(office, count: int = 12) -> None:
    people = [
        BulkClient(
            ClientForm(
                family_name=f"Keksitty{number:03d}",
                given_names="Aino",
                municipality="398" if number % 3 else "091",
                languages=LanguageProfile("som" if number % 2 else "ara"),
            ),
            state=CaseState.PAUSED if number % 4 == 0 else CaseState.ACTIVE,
            since=clock.today(),
        )
        for number in range(count)
    ]
    bulk.load(office.store, office.actor, people, ())
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)


def test_groups_open_and_close_by_keyboard_and_are_read_in_slices(office):
    _crowd(office, 450)
    _choose(office, "Ryhmittely", "Kotikunta")
    table = _table(office)
    table.setFocus()
    model = table.model()
    assert model.rowCount() == 452
    assert str(model.index(0, 0).data()) == "Helsinki  (150)"
    assert str(model.index(151, 0).data()) == "Lahti  (300)"
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_Left)
    assert model.rowCount() == 302
    office.key(Qt.Key.Key_End, CONTROL)
    assert "Keksitty449" in str(model.index(301, 0).data())
    office.key(Qt.Key.Key_Left, CONTROL)
    assert model.rowCount() == 2
    office.key(Qt.Key.Key_Space)
    assert model.rowCount() == 302
    office.key(Qt.Key.Key_Return)
    assert model.rowCount() == 2
    _choose(office, "Tila", "Tauolla")
    assert model.rowCount() == 2
    _choose(office, "Ryhmittely", "Ei ryhmiä")
    office.settle()
    assert len(_shown(office)) == model.rowCount() > 100
    assert not office.window.findChild(ErrorBox).isVisible()


def test_a_saved_filter_stays_and_comes_back(office):
    _crowd(office)
    _choose(office, "Rajaus", "Ei suunnitelmaa")
    assert len(_shown(office)) == 12
    office.key(Qt.Key.Key_F, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, FilterPage)
    assert access_walk.walk(office.window) == []
    assert field(page, QLineEdit, "Vapaa teksti").hasFocus()
    field(page, QLineEdit, "Ikä, vähintään").setText("kaksi")
    office.key(Qt.Key.Key_S, CONTROL)
    assert office.page() is page
    assert "Kirjoita kokonaisluku" in shown_text(page)
    field(page, QLineEdit, "Ikä, vähintään").clear()
    field(page, QLineEdit, "Vapaa teksti").setText("keksitty00")
    field(page, QLineEdit, "Nimi").setText("Ensimmäiset")
    field(page, QLineEdit, "Nimi").setFocus()
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientsPage)
    assert len(_shown(office)) == 10
    assert field(office.page(), QComboBox, "Rajaus").currentText() == "Ensimmäiset"
    _choose(office, "Rajaus", "Ei rajausta")
    assert len(_shown(office)) == 12
    office.close()
    office.sit_down()
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    _choose(office, "Rajaus", "Ensimmäiset")
    assert len(_shown(office)) == 10


def test_columns_are_chosen_by_keyboard_and_remembered(office):
    _crowd(office)
    office.key(Qt.Key.Key_K, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, ColumnsPage)
    assert access_walk.walk(office.window) == []
    columns = field(page, QListWidget, "Sarakkeet")
    assert columns.hasFocus()
    columns.setCurrentRow(COLUMNS.index("number"))
    office.key(Qt.Key.Key_Space)
    for _ in range(7):
        office.key(Qt.Key.Key_Up, ALT)
    office.key(Qt.Key.Key_Right, ALT)
    office.key(Qt.Key.Key_S, CONTROL)
    table = _table(office)
    number = COLUMNS.index("number")
    assert not table.isColumnHidden(number)
    assert table.horizontalHeader().visualIndex(number) == 1
    assert table.columnWidth(number) == 144
    assert load(office.store, office.actor.user_id).order[1] == "number"
    table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.DescendingOrder)
    office.settle()
    assert _shown(office)[0] == "Keksitty011"
    office.close()
    office.sit_down()
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    assert _shown(office)[0] == "Keksitty011"
    assert _table(office).horizontalHeader().visualIndex(number) == 1


def test_every_heading_sorts(office):
    _crowd(office)
    head = _table(office).horizontalHeader()
    for number in range(len(COLUMNS)):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            head.setSortIndicator(number, order)
            office.settle()
            assert len(_shown(office)) == 12


def test_a_copy_is_a_table_without_whom_turvakielto_hides_and_is_logged(office):
    office.network.client(family_name="=Kaava", given_names="@x")
    office.network.client(family_name="Suojattu", given_names="Salli", **protection())
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_C, CONTROL)
    clipboard = QGuiApplication.clipboard()
    text, html = clipboard.text(), clipboard.mimeData().html()
    assert text.splitlines()[0].startswith("Nimi\tTila\tKotikunta")
    assert "'=Kaava, @x" in text
    assert "mso-number-format" in html
    assert ">=Kaava, @x<" in html
    for secret in ("Suojattu", "Salli", "040 999 8888", "Kouvola\n"):
        assert secret not in text + html.replace("Turvakielto", "")
    assert "Turvakielto, 2026-" in text
    assert "1 asiakkaan tiedot jätettiin pois" in office.told[-1]
    with office.store.read() as session:
        from sqlalchemy import select

        from db.tables.system import AuditRecord

        last = session.execute(
            select(AuditRecord.action, AuditRecord.section, AuditRecord.count).order_by(
                AuditRecord.seq.desc()
            )
        ).first()
    assert tuple(last) == ("export", "caseload", 2)


def test_cells_that_look_like_formulas_stay_text():
    rows = [["a"], ["=1+1"], ["+358"], ["-2"], ["@x"], ["a\tb\nc"], ["<b>"]]
    assert tab_separated(rows).splitlines() == ["a", "'=1+1", "'+358", "'-2", "'@x", "a b c", "<b>"]
    html = as_html(rows)
    assert "&lt;b&gt;" in html
    assert "<th" in html
    assert json.dumps(html)


def test_the_selection_survives_looking_at_a_change_and_leaving_it(office):
    _crowd(office)
    table = _table(office)
    table.setFocus()
    for _ in range(3):
        office.key(Qt.Key.Key_Down, SHIFT)
    office.key(Qt.Key.Key_U, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, BulkEditPage)
    assert access_walk.walk(office.window) == []
    assert "4 asiakasta valittu" in shown_text(page)
    office.key(Qt.Key.Key_Escape)
    assert sum(part.length for part in _table(office).selected_parts()) == 4


def test_who_cannot_be_changed_is_named_first_with_the_reason(office):
    protected = office.network.client(**protection())
    _crowd(office, 3)
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_U, CONTROL | SHIFT)
    page = office.page()
    what = field(page, QComboBox, "Mitä muutetaan")
    what.setCurrentIndex(what.findText("Kotikunta"))
    value = field(page, QComboBox, "Uusi arvo")
    value.setCurrentIndex(value.findText("Lahti"))
    office.settle()
    words = shown_text(page, hidden=True)
    assert "Muuttuu 1 asiakasta. Ennallaan jää 3" in words
    assert "Turvakielto: muuta asiakkaan omalla sivulla" in words
    assert "Kouvola\n" not in words.replace(_choices(value), "")
    model = field(page, DataTable, "Mitä muuttuu").model()
    refused = [bool(model.index(row, 3).data()) for row in range(model.rowCount())]
    assert refused == [True, True, True, False]
    office.key(Qt.Key.Key_S, CONTROL)
    assert "Muutettu 1 asiakasta" in office.told[-1]
    known = clients.open_client(office.store, office.actor, protected.id)
    assert known.form.municipality == protected.form.municipality


def test_an_edit_that_fails_keeps_the_page_and_says_why(office):
    _crowd(office, 3)
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_U, CONTROL | SHIFT)
    page = office.page()
    what = field(page, QComboBox, "Mitä muutetaan")
    what.setCurrentIndex(what.findText("Lisää merkki"))
    field(page, QLineEdit, "Merkki").setText("Ryhmä A")
    office.settle()
    ids = [row.id for row in page._clients]
    bulk_edit.apply(office.store, office.actor, ids[:1], BulkChange(BulkField.MARK_ADD, "Ryhmä A"))
    office.key(Qt.Key.Key_S, CONTROL)
    assert office.page() is page
    assert "muutettu esikatselun jälkeen" in shown_text(page)


def _choices(box: QComboBox) -> str:
    return "\n".join(box.itemText(n) for n in range(box.count()))


def _own_fields(office) -> tuple[CustomField, CustomField]:
    store, actor = office.store, office.actor
    driving = CustomFieldForm("Ajokortti", FieldType.YES_NO, name_sv="Körkort", in_list=True)
    hidden = CustomFieldForm("Piha", FieldType.TEXT, in_list=True, sensitive=True)
    custom_fields.define(store, actor, CustomFieldForm("Muu", FieldType.TEXT))
    return custom_fields.define(store, actor, driving), custom_fields.define(store, actor, hidden)


def test_an_own_field_is_a_column_once_it_is_ticked_for_the_list(office):
    store, actor = office.store, office.actor
    plain = office.network.client(family_name="Aaltola")
    covered = office.network.client(family_name="Suojattu", **protection())
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    table = _table(office)
    assert table.model().columnCount() == len(COLUMNS)
    driving, yard = _own_fields(office)
    for client in (plain, covered):
        custom_fields.put(store, actor, client.id, driving.id, "yes")
        custom_fields.put(store, actor, client.id, yard.id, "Kirkkokatu")
    office.page().refresh()
    office.settle()
    model, last = table.model(), table.model().columnCount() - 1
    assert (last, table.isColumnHidden(last)) == (len(COLUMNS) + 1, False)
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in (last - 1, last)]
    assert titles == ["Ajokortti", "Piha"]
    cells = [[model.index(row, n).data() for n in (last - 1, last)] for row in range(2)]
    # What is sensitive is not told of who has a turvakielto.
    assert cells == [["Kyllä", "Kirkkokatu"], ["Kyllä", "–"]]
    table.selectAll()
    office.key(Qt.Key.Key_C, CONTROL)
    office.settle()
    heading, *copied = QGuiApplication.clipboard().text().splitlines()
    assert heading.split("\t")[-2:] == ["Ajokortti", "Piha"]
    assert [line.split("\t")[-2:] for line in copied] == [["Kyllä", "Kirkkokatu"], ["", ""]]
    # A click on its heading sorts by it; what is not told of her comes last, whichever way.
    custom_fields.put(store, actor, plain.id, driving.id, "no")
    head = table.horizontalHeader()
    for section, order, names in (
        (last - 1, Qt.SortOrder.DescendingOrder, ["Suojattu", "Aaltola"]),
        (last - 1, Qt.SortOrder.AscendingOrder, ["Aaltola", "Suojattu"]),
        (last, Qt.SortOrder.DescendingOrder, ["Aaltola", "Suojattu"]),
    ):
        head.setSortIndicator(section, order)
        office.settle()
        assert head.sortIndicatorSection() == section
        assert [row.split(" ")[0] for row in _shown(office)] == names
    # A field that is used no more sorts nothing: the names do again.
    custom_fields.end(store, actor, yard.id, yard.version)
    office.page().refresh()
    office.settle()
    assert head.sortIndicatorSection() == COLUMNS.index("name")


def test_an_own_column_is_moved_hidden_and_remembered(office):
    office.network.client()
    driving, yard = _own_fields(office)
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    office.key(Qt.Key.Key_K, CONTROL | SHIFT)
    columns = field(office.page(), QListWidget, "Sarakkeet")
    assert columns.item(len(COLUMNS)).text().startswith("Ajokortti")
    columns.setCurrentRow(len(COLUMNS))
    office.key(Qt.Key.Key_Up, ALT)
    columns.setCurrentRow(len(COLUMNS) + 1)
    office.key(Qt.Key.Key_Space)
    office.key(Qt.Key.Key_S, CONTROL)
    office.settle()
    office.close()
    office.sit_down()
    office.open()
    office.key(Qt.Key.Key_2, CONTROL)
    table, first = _table(office), len(COLUMNS)
    assert table.horizontalHeader().visualIndex(first) == first - 1
    assert [table.isColumnHidden(n) for n in (first, first + 1)] == [False, True]
    # A field that is used no more is no column, and the rest of the layout stays.
    custom_fields.end(office.store, office.actor, driving.id, driving.version)
    office.page().refresh()
    office.settle()
    assert table.model().columnCount() == first + 1
    assert table.isColumnHidden(first)
    assert yard.id.hex in load(office.store, office.actor.user_id).order[-1]
