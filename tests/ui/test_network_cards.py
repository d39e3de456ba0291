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


def card_file(tmp_path: Path, name: str) -> Path:
    path = tmp_path / "kortti.tekotokortti"
    path.write_bytes(make_keys(name, "", clock.now()).card)
    return path


def test_one_s_own_card_is_made_and_saved(office: Office, tmp_path: Path) -> None:
    page = office.show_network("cards")
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
    office.show_network("cards")
    page = office.drop(card_file(tmp_path, school.form.name_fi), CardPage)
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
    office.show_network("cards")
    path = card_file(tmp_path, "Opisto")
    path.write_bytes(path.read_bytes().replace(b"Opisto", b"Opista"))
    page = office.drop(path, CardPage)
    assert "Korttia on muutettu" in shown_text(page)
    assert exchange_cards.cards(office.store, office.actor) == ()


def test_esc_closes_the_form_first(office: Office) -> None:
    page = office.show_network("cards")
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
