"""A client given to another office through the window, taken over there, and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

import resources
from db import clients, notes, transfers
from db.store import Store
from exports import packets
from tekoto import vocabulary
from tekoto.transfer import TransferState
from tests.exports.exchange_office import Place, introduce, open_place
from tests.ui.office import Office, button, field, shown_text, table_rows
from tests.ui.test_client_page import choose_event
from ui.badge import Badge
from ui.case_state import CaseStatePage
from ui.packet_in_page import PacketInPage
from ui.packet_out_page import PacketOutPage
from ui.transfer_page import TransferPage


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    return made


def prepared(there: Place, here: Place, client_id: UUID, reason: str = "") -> None:
    version = clients.open_client(there.store, there.actor, client_id).version
    where = there.organisation(here)
    transfers.prepare(there.store, there.actor, client_id, version, where, "authority", reason)


@pytest.mark.parametrize("hidden", [False, True], ids=["open", "protected"])
def test_a_client_is_given_away_and_taken_back(
    office: Office, here: Place, there: Place, tmp_path: Path, hidden: bool
) -> None:
    hers = here.client(goal="Hitsaaja", **(here.protected() if hidden else {}))
    office.open()
    client = clients.open_client(here.store, here.actor, hers)
    office.desk.open_task(CaseStatePage(office.desk, client))
    office.settle()
    page = office.page()
    choose_event(page, "Toiselle toimistolle paketissa")
    assert "Kun paketti on tehty, oma muokkausoikeus päättyy" in shown_text(page)
    field(page, QComboBox, "Kumppani").setCurrentText(there.name)
    assert field(page, QComboBox, "Peruste").currentText() == "Laki: toinen viranomainen"
    if hidden:
        field(page, QLineEdit, "Perustelu, koska turvakielto").setText("toimivalta siirtyi")
    button(page, "Valmistele siirto").click()
    office.settle()
    network = office.show_network("packets")
    assert table_rows(network, "Siirrot")[0][3] == "Odottaa pakettia"
    network.packets.table.setFocus()
    button(network, "Tee paketti").click()
    office.settle()
    shown = office.page()
    assert isinstance(shown, PacketOutPage)
    told = {row[1]: _bare(row[2]) for row in table_rows(shown, "Siirtyvät asiakkaat")}
    assert ("Tavoite" in told, "Yhteystiedot" in told) == (not hidden, not hidden)
    assert told["Sukunimi"] == "Cabdi"
    # A cell may be too narrow for what leaves; above them the chosen one is said whole.
    place = [row[1] for row in table_rows(shown, "Siirtyvät asiakkaat")].index("Kielet")
    shown.moving_table.selectRow(place)
    assert f"Kielet: {told['Kielet']}" in _bare_all(shown_text(shown))
    why = {row[1]: row[3] for row in table_rows(shown, "Siirtyvät asiakkaat")}
    assert set(why) == set(told)
    assert all(one.startswith("Laki: toinen viranomainen. ") for one in why.values())
    assert why["Kielet"].endswith("Tulkki tilataan hänen kielellään")
    held = "Tavoite, Suunnitelma."
    assert (held in shown_text(shown)) == hidden
    assert "muokkausoikeutenne päättyy" in shown_text(shown)
    assert [one.text() for one in shown.findChildren(Badge) if one.isVisible()] == (
        ["Turvakielto"] if hidden else []
    )
    target = tmp_path / "paketti.tekotopaketti"
    office.desk.choose_path = lambda *_told: target
    button(shown, "Tallenna paketti").click()
    office.settle()
    assert table_rows(office.show_network("packets"), "Siirrot")[0][3] == "Lähetetty, ei kuittausta"
    packets.take_in(there.store, there.actor, target)
    (came,) = transfers.transfers(there.store, there.actor)
    transfers.refuse(there.store, there.actor, came.id)
    target.write_bytes(there.packet(here))
    office.drop(target, PacketInPage)
    network = office.show_network("packets")
    assert table_rows(network, "Siirrot")[0][3] == "Ei otettu vastaan"
    button(network, "Ota asiakas takaisin").click()
    office.settle()
    assert clients.open_client(here.store, here.actor, hers).form.goal == "Hitsaaja"
    assert table_rows(office.show_network("packets"), "Siirrot")[0][3] == "Otettu takaisin"


def test_the_packet_that_a_move_waits_for_is_the_one_at_hand(
    office: Office, here: Place, there: Place, another_store: Callable[[], Store]
) -> None:
    """Another partner stands above her receiver, and was chosen before."""
    first = open_place(another_store(), "Etelän hyvinvointialue", "HVA")
    introduce(here, first)
    hers = here.client()
    office.open()
    network = office.show_network("packets")
    assert _bare(table_rows(network, "Kumppanit")[0][0]) == first.name
    client = clients.open_client(here.store, here.actor, hers)
    office.desk.open_task(CaseStatePage(office.desk, client))
    office.settle()
    page = office.page()
    choose_event(page, "Toiselle toimistolle paketissa")
    field(page, QComboBox, "Kumppani").setCurrentText(there.name)
    button(page, "Valmistele siirto").click()
    office.settle()
    assert there.name in office.told[-1]
    network = office.show_network("packets")
    network.packets.table.setFocus()
    button(network, "Tee paketti").click()
    office.settle()
    assert there.name in shown_text(office.page())
    assert first.name not in shown_text(office.page())


def _bare(text: str) -> str:
    return text.strip("\u2068\u2069")


def _bare_all(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def coming(office: Office, here: Place, there: Place, path: Path, **changes: Any) -> TransferPage:
    hers = there.client(goal="Hitsaaja", **changes)
    prepared(there, here, hers, "toimivalta siirtyi")
    path.write_bytes(there.packet(here))
    office.show_network("packets")
    page = office.drop(path, PacketInPage)
    assert "Teille siirtyviä asiakkaita: 1" in shown_text(page)
    network = office.show_network("packets")
    assert network.packets.questions() == []
    button(network, "Käsittele siirto").click()
    office.settle()
    asked = office.page()
    assert isinstance(asked, TransferPage)
    return asked


@pytest.mark.parametrize("hidden", [False, True], ids=["open", "protected"])
def test_a_client_comes_and_is_taken_over_as_a_new_one(
    office: Office, here: Place, there: Place, tmp_path: Path, hidden: bool
) -> None:
    changes = there.protected() if hidden else {}
    page = coming(office, here, there, tmp_path / "paketti.tekotopaketti", **changes)
    marks = [one.text() for one in page.findChildren(Badge) if one.isVisible()]
    assert ("Turvakielto" in marks) is hidden
    told = {row[0]: _bare(row[1]) for row in table_rows(page, "Mitä hänestä saapui")}
    assert told["Sukunimi"] == "Cabdi"
    button(page, "Ota uutena asiakkaana").click()
    office.settle()
    (one,) = transfers.transfers(here.store, here.actor)
    assert one.state is TransferState.ACCEPTED
    assert one.client_id is not None
    client = clients.open_client(here.store, here.actor, one.client_id)
    assert (client.form.goal, client.protected) == ("" if hidden else "Hitsaaja", hidden)


def test_a_known_client_is_chosen_and_keeps_what_is_recorded(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    ours = here.client(goal="Oma tavoite")
    page = coming(office, here, there, tmp_path / "paketti.tekotopaketti")
    button(page, "Valitse").click()
    office.settle()
    button(page, "Ota valitulle asiakkaalle").click()
    office.settle()
    assert clients.open_client(here.store, here.actor, ours).form.goal == "Oma tavoite"
    (note,) = notes.for_client(here.store, here.actor, ours)
    assert "Hitsaaja" in note.form.text


def test_one_who_is_not_taken_leaves_nothing(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    page = coming(office, here, there, tmp_path / "paketti.tekotopaketti")
    page.refuse_link.click()
    office.settle()
    (one,) = transfers.transfers(here.store, here.actor)
    assert (one.state, one.record) == (TransferState.REFUSED, None)
    assert table_rows(office.show_network("packets"), "Siirrot")[0][3] == "Ei otettu vastaan"


def test_every_field_that_may_go_says_what_it_is_needed_for() -> None:
    table = {row["field"] for row in resources.rows("rules/transfer_fields.csv")}
    assert table == set(vocabulary.codes("transfer_needs"))
