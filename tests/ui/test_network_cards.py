"""Contact cards in the window: one's own made and saved, a partner's taken in and trusted."""

from pathlib import Path

from PySide6.QtWidgets import QTabWidget

from db import exchange_cards
from exports.card_file import make_keys
from tekoto import clock
from tekoto.exchange import CardState, spoken_code
from tekoto.names import isolate
from tests.ui.office import Office, button, field, shown_text, table_rows
from ui.card_page import CardPage
from ui.network_page import NetworkPage
from ui.places import open_files


def cards_page(office: Office) -> NetworkPage:
    window = office.window or office.open()
    window.open_place("network", "cards")
    office.settle()
    page = office.page()
    assert isinstance(page, NetworkPage)
    return page


def card_file(tmp_path: Path, name: str) -> Path:
    path = tmp_path / "kortti.tekotokortti"
    path.write_bytes(make_keys(name, "", clock.now()).card)
    return path


def drop(office: Office, path: Path) -> CardPage:
    assert office.window is not None
    open_files(office.desk, [path], office.window)
    office.settle()
    page = office.page()
    assert isinstance(page, CardPage)
    return page


def test_one_s_own_card_is_made_and_saved(office: Office, tmp_path: Path) -> None:
    page = cards_page(office)
    button(page, "Tee kortti").click()
    office.settle()
    target = tmp_path / "kortti.tekotokortti"
    names: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> Path:
        names.append(name)
        return target

    office.desk.choose_path = choose
    button(page, "Tallenna kortti…").click()
    office.settle()
    assert target.read_bytes()
    code = page.cards.own.code.text()
    assert len(code.split()) == 5
    assert names[0].startswith("yhteystietokortti_")
    button(page, "Vaihda avaimet").click()
    office.settle()
    page.cards.own.form.save()
    office.settle()
    assert page.cards.own.code.text() != code


def test_a_dropped_card_is_kept_and_confirmed_by_phone(office: Office, tmp_path: Path) -> None:
    school = office.network.school
    cards_page(office)
    page = drop(office, card_file(tmp_path, school.form.name_fi))
    assert page.organisation.currentText() == school.form.name_fi
    button(page, "Tallenna kortti").click()
    office.settle()
    shown = office.page()
    assert isinstance(shown, NetworkPage)
    (card,) = exchange_cards.cards(office.store, office.actor)
    code = spoken_code(card.body.fingerprint)
    assert table_rows(shown, "Kumppanien kortit") == [
        [isolate(school.form.name_fi), "Vahvistamatta", code]
    ]
    button(shown, "Vahvista puhelimessa").click()
    office.settle()
    form = shown.cards.confirm_form
    form.save()
    office.settle()
    assert form.isVisible()
    form.fill("spoken_with", "Veera Vastaaja")
    form.answered()
    form.save()
    office.settle()
    assert "Vahvistettu puhelimessa" in shown_text(shown)
    assert "Veera Vastaaja" in shown_text(shown)
    assert exchange_cards.cards(office.store, office.actor)[0].state is CardState.CONFIRMED
    button(shown, "Peru luottamus").click()
    office.settle()
    shown.cards.revoke_form.fill("reason", "kone varastettiin")
    shown.cards.revoke_form.save()
    office.settle()
    assert "kone varastettiin" in shown_text(shown)
    assert exchange_cards.cards(office.store, office.actor)[0].state is CardState.REVOKED


def test_a_spoilt_card_is_refused_in_words(office: Office, tmp_path: Path) -> None:
    cards_page(office)
    path = card_file(tmp_path, "Opisto")
    path.write_bytes(path.read_bytes().replace(b"Opisto", b"Opista"))
    page = drop(office, path)
    assert "Korttia on muutettu" in shown_text(page)
    assert exchange_cards.cards(office.store, office.actor) == ()


def test_esc_closes_the_form_first(office: Office) -> None:
    page = cards_page(office)
    button(page, "Tee kortti").click()
    office.settle()
    button(page, "Vaihda avaimet").click()
    office.settle()
    assert page.go_back()
    assert not page.cards.own.form.isVisible()
    assert not page.go_back()
    tabs = page.findChild(QTabWidget)
    assert tabs is not None
    assert field(page, QTabWidget, "Verkosto") is tabs
