"""T15, Luz Marina: five days in the country, no identity code, two family names.

She is on record at once, and her code is added when it comes; the law's clock is the permit's.
"""

from uuid import UUID

from PySide6.QtCore import Qt

from db import clients, competence
from tests.functional.keyboard import Keyboard
from tests.ui.office import Office, shown_text, table_rows
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage

HETU = "300888-926C"


def test_luz_marina_is_on_record_before_her_code(office: Office, now) -> None:
    keys = Keyboard(office)
    office.open()
    client_id = _write_down(keys, office)
    _education(keys, office, client_id)
    _clock(keys, office)
    for text in ("Rondon", "Perez", "Luz Rondón", "Pérez Luz", "2345678"):
        assert keys.find(text) == ["Rondón Pérez, Luz Marina"], text
    _code_comes(keys, office, client_id)


def _write_down(keys: Keyboard, office: Office) -> UUID:
    keys.control("N", shift=True)
    keys.write("Sukunimi", "Rondón Pérez")
    keys.write("Etunimet", "Luz Marina")
    keys.write("Maahanmuuttoviraston asiakasnumero", "2345678")
    keys.write("Syntymäaika", "30.8.1988")
    keys.write("Kansalaisuus", "Venezuela")
    keys.write("Äidinkieli", "espanja")
    keys.write("Saapui Suomeen", "17.11.2026")
    keys.write("Ensimmäinen oleskelulupa", "3.9.2026")
    keys.control("S")
    # No code is the normal case: nothing is warned of, nothing asked.
    page = office.page()
    assert isinstance(page, ClientPage)
    words = shown_text(page)
    assert "Rondón Pérez, Luz Marina" in words
    assert "s. 30.8.1988 (38 v)" in words
    form = clients.open_client(office.store, office.actor, page.client_id).form
    assert (form.hetu, form.family_name, form.given_names) == ("", "Rondón Pérez", "Luz Marina")
    assert [(one.kind, one.value) for one in form.other_identifiers] == [("migri", "2345678")]
    return page.client_id


def _education(keys: Keyboard, office: Office, client_id: UUID) -> None:
    keys.turn_to("Osaaminen ja kieli")
    keys.press("Lisää koulutus")
    keys.write("Koulutus", "Contadora pública")
    keys.write("Taso (ISCED)", "Alempi korkeakoulu")
    keys.write("Maa", "Venezuela")
    keys.control("S")
    (school,) = table_rows(office.page(), "Koulutus")
    assert (school[:2], school[3]) == (
        ["Contadora pública", "Alempi korkeakouluaste"],
        "Venezuela",
    )
    (fact,) = competence.for_client(office.store, office.actor, client_id).education
    assert fact.isced == "6"


def _clock(keys: Keyboard, office: Office) -> None:
    """Three years run from the permit of 3.9.2026, not from the day she came."""
    keys.turn_to("Suunnitelma ja polku")
    rows = {row[0]: row[1:3] for row in table_rows(office.page(), "Määräajat")}
    assert rows["Ensimmäinen kotoutumissuunnitelma viimeistään"] == ["3.9.2029", "Tulossa"]
    assert rows["Palvelutarpeen arviointi viimeistään"] == ["3.9.2029", "Tulossa"]
    assert "17.11.2029" not in shown_text(office.page())


def _code_comes(keys: Keyboard, office: Office, client_id: UUID) -> None:
    keys.key(Qt.Key.Key_Return)
    keys.control("E", shift=True)
    assert "Syy tunnuksen muutokseen" not in shown_text(office.page())
    keys.write("Henkilötunnus", "300888-926D")
    keys.control("S")
    assert isinstance(office.page(), ClientEditor)
    assert "viimeinen merkki ei täsmää" in shown_text(office.page())
    keys.write("Henkilötunnus", HETU)
    keys.control("S")
    assert "900-sarjaa" in shown_text(office.page())
    keys.control("S")
    assert isinstance(office.page(), ClientPage)
    client = clients.open_client(office.store, office.actor, client_id)
    assert client.form.hetu == HETU
    assert {(one.kind, one.value, one.valid_to) for one in client.identifiers} == {
        ("hetu", HETU, None),
        ("migri", "2345678", None),
    }
    assert keys.find(HETU) == ["Rondón Pérez, Luz Marina"]
