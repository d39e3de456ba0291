"""T03, Yousef: an Arabic name beside Finnish words, a code with a new sign, a trade without papers.

His whole record is written by keyboard alone; his path is told in its own story.
"""

import io
from datetime import date
from uuid import UUID

import pikepdf
import pypdf
from PySide6.QtCore import Qt

from db import clients, competence, referrals
from exports.referral_pdf import write_referral
from tests.functional.keyboard import Keyboard
from tests.ui.office import Office, shown_text, table_rows
from ui.client_page import ClientPage

OWN = "يوسف الخطيب"
NAME = "al-Khatib, Yousef"
# Each name in an isolate of its own keeps its direction, whatever stands beside it.
BOTH = f"\u2068{NAME}\u2069  \u2068{OWN}\u2069"


def test_yousef_s_trade_is_on_record_without_papers(office: Office, now) -> None:
    office.people("T01", "T02")
    keys = Keyboard(office)
    office.open()
    client_id = _write_down(keys, office)
    words = shown_text(office.page())
    assert BOTH in words
    assert "s. 3.7.1987 (39 v) · levantinarabia, tulkki tarvitaan · Lahti" in words
    _trade(keys, office, client_id)
    _standing(keys, office)
    _found(keys, office)
    _letter(office, client_id)


def _write_down(keys: Keyboard, office: Office) -> UUID:
    keys.control("N", shift=True)
    keys.write("Sukunimi", "al-Khatib")
    keys.write("Etunimet", "Yousef")
    keys.write("Alkuperäinen kirjoitusasu", OWN)
    keys.write("Henkilötunnus", "030787y9035")
    keys.write("Äidinkieli", "arabia")
    keys.write("Tulkkauskieli", "levantinarabia")
    keys.tab_to("Tulkki tarvitaan")
    keys.key(Qt.Key.Key_Space)
    keys.write("Kotikunta", "Lahti")
    keys.control("S")
    keys.control("S")  # the warning of the artificial code has been read
    page = office.page()
    assert isinstance(page, ClientPage)
    form = clients.open_client(office.store, office.actor, page.client_id).form
    assert (form.hetu, form.birth and form.birth.value) == ("030787Y9035", date(1987, 7, 3))
    return page.client_id


def _trade(keys: Keyboard, office: Office, client_id: UUID) -> None:
    keys.turn_to("Osaaminen ja kieli")
    keys.press("Lisää koulutus")
    keys.write("Koulutus", "Sähköasentajan koulu")
    keys.write("Maa", "Syyria")
    keys.write("Todistus", "Ei todistusta")
    keys.control("S")
    keys.press("Lisää työkokemus")
    keys.write("Ammatti", "sähköasentaja")
    keys.write("Ammattiluokka (ISCO-08)", "7411")
    keys.write("Maa", "Syyria")
    keys.write("Vuosia", "12")
    keys.control("S")
    keys.press("Lisää kortti")
    keys.write("Kortti", "sähkö")
    keys.write("Numero", "SFS-4711")
    keys.write("Myönnetty", "6.5.2025")
    keys.control("S")
    page = office.page()
    (school,) = table_rows(page, "Koulutus")
    assert [school[0], school[1], school[6]] == [
        "Sähköasentajan koulu",
        "Ei tietoa",
        "Ei todistusta",
    ]
    (work,) = table_rows(page, "Työkokemus")
    assert work[:5] == ["sähköasentaja", "7411 Rakennussähköasentajat", "Syyria", "–", "12"]
    (card,) = table_rows(page, "Kortit ja pätevyydet")
    assert card[:4] == [
        "Sähkötyöturvallisuus SFS 6002",
        "SFS-4711",
        "6.5.2025",
        "6.5.2030 asti",
    ]
    known = competence.for_client(office.store, office.actor, client_id)
    assert [(one.isco, one.years) for one in known.work] == [("7411", 12)]


def _standing(keys: Keyboard, office: Office) -> None:
    """From jobless over the work trial to work: each status ends where the next begins."""
    keys.turn_to("Perhe ja tilanne")
    for status, since in (
        ("työtön", "1.3.2025"),
        ("Palvelussa: työkokeilu", "18.8.2025"),
        ("Työssä", "2.3.2026"),
    ):
        keys.press("Kirjaa tilanne")
        keys.write("Tilanne", status)
        keys.write("Alkaen", since)
        keys.control("S")
    assert [row[:2] for row in table_rows(office.page(), "Työmarkkinatilanne")] == [
        ["Työssä yleisillä työmarkkinoilla", "2.3.2026–"],
        ["Palvelussa: työkokeilu", "18.8.2025–1.3.2026"],
        ["Työtön työnhakija", "1.3.2025–17.8.2025"],
    ]


def _found(keys: Keyboard, office: Office) -> None:
    keys.control("2")
    rows = [row[0] for row in table_rows(office.page(), "Asiakkaat")]
    assert f"{BOTH}  1987" in rows
    for text in ("Khatib", "alkhatib", "El Khateeb", "الخطيب", "030787Y9035"):
        assert keys.find(text) == [NAME], text


def _letter(office: Office, client_id: UUID) -> None:
    client = clients.open_client(office.store, office.actor, client_id)
    made = referrals.create(office.store, office.actor, office.network.form(client))
    pdf = write_referral(referrals.preview(office.store, office.actor, made.id).letter)
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert OWN in text
    assert "sähköasentaja, Syyria, 12 v" in text
    assert "Sähköasentajan koulu, Syyria, todistus: ei todistusta" in text
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fonts = [str(one.get("/BaseFont", "")) for one in file.objects if _is_font(one)]
    assert any("NotoSansArabic" in name for name in fonts), fonts


def _is_font(one: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
