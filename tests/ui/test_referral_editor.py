"""A referral from draft to sent, and its life after that."""

import os
import re

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
)
from sqlalchemy import select

from db import competence, disclosures, drafts, organisations
from db.tables.base import Base
from tekoto.organisation import OrganisationForm
from tekoto.plan import WorkExperience
from tekoto.referral import ReferralState
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import button, field, shown_text
from tests.ui.referral_desk import choose_school, open_editor, referrals_of, send_button
from ui.client_page import ClientPage
from ui.i18n import language
from ui.referral_editor import ReferralEditor
from ui.referral_form import ReferralFields
from ui.referral_page import ReferralPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_previewed_is_written_and_recorded(office, tmp_path):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    open_editor(office, client, target)
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_P, CONTROL)
    assert "Valitse oppilaitos" in shown_text(office.page())
    choose_school(office)
    assert not send_button(office).isEnabled()
    office.key(Qt.Key.Key_P, CONTROL)
    assert send_button(office).isEnabled()
    assert access_walk.walk(office.window) == []
    send_button(office).click()
    office.settle()
    (sent,) = referrals_of(office, client)
    assert sent.state is ReferralState.SENT
    assert target.read_bytes().startswith(b"%PDF")
    (given,) = disclosures.disclosures(office.store, office.actor, client.id)
    assert given.reference == sent.reference
    assert isinstance(office.page(), ClientPage)


def test_a_case_that_changed_since_the_preview_is_shown_again_and_then_sent(office, tmp_path):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    open_editor(office, client, target)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    work = WorkExperience("kokki", "SOM", 3)
    competence.add(office.store, office.actor, client.id, work)
    send_button(office).click()
    office.settle()
    assert not target.exists()
    assert disclosures.disclosures(office.store, office.actor, client.id) == ()
    # The new preview is there at once, with what is otherwise in it.
    words = shown_text(office.page()).replace("\u2068", "").replace("\u2069", "")
    assert "Tiedot ovat muuttuneet esikatselun jälkeen" in words
    assert "Työkokemus: lisätty kokki, Somalia, 3 v" in words
    send_button(office).click()
    office.settle()
    (sent,) = referrals_of(office, client)
    assert sent.state is ReferralState.SENT
    assert target.read_bytes().startswith(b"%PDF")


def test_a_sent_referral_leaves_no_draft_behind(office, tmp_path):
    client = office.network.client()
    editor = open_editor(office, client, tmp_path / "lahete.pdf")
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert isinstance(office.page(), ClientPage)
    assert drafts.pending(office.store, office.actor) == ()


def test_a_change_after_the_preview_must_be_previewed_again(office, tmp_path):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    open_editor(office, client, target)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    assert send_button(office).isEnabled()
    training = field(office.page(), QLineEdit, "Koulutus")
    training.setFocus()
    office.qtbot.keyClicks(training, "kokki")
    assert not send_button(office).isEnabled()
    office.page().send()
    office.settle()
    assert not target.exists()
    office.key(Qt.Key.Key_P, CONTROL)
    assert send_button(office).isEnabled()
    (draft,) = referrals_of(office, client)
    assert draft.form.training == "kokki"


def test_a_change_while_the_letter_is_built_must_be_previewed_again(office, tmp_path):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    editor = open_editor(office, client, target)
    choose_school(office)
    training = field(editor, QLineEdit, "Koulutus")
    training.setFocus()
    editor.prepare()
    office.qtbot.keyClicks(training, "kokki")
    office.settle()
    assert not send_button(office).isEnabled()
    editor.send()
    office.settle()
    assert not target.exists()
    # What was typed meanwhile is kept as any other half-written form.
    editor.leave()
    office.settle()
    assert drafts.pending(office.store, office.actor) != ()
    office.key(Qt.Key.Key_P, CONTROL)
    assert send_button(office).isEnabled()
    (draft,) = referrals_of(office, client)
    assert draft.form.training == "kokki"


@pytest.mark.parametrize("place", ["missing/lahete.pdf", "occupied"])
def test_a_file_that_cannot_be_written_leaves_the_referral_unsent(office, tmp_path, place):
    """Nor does one that cannot take its place, as a letter open in a viewer on Windows."""
    (tmp_path / "occupied").mkdir()
    client = office.network.client()
    open_editor(office, client, tmp_path / place)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    send_button(office).click()
    office.settle()
    assert "Tiedostoa ei voitu kirjoittaa" in shown_text(office.page())
    (draft,) = referrals_of(office, client)
    assert draft.state is not ReferralState.SENT
    assert disclosures.disclosures(office.store, office.actor, client.id) == ()


def test_a_protected_client_needs_a_reason(office):
    client = office.network.client(**protection())
    open_editor(office, client)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    assert "turvakielto" in shown_text(office.page()).casefold()
    assert not send_button(office).isEnabled()
    reason = field(office.page(), QLineEdit, "Miksi tiedot luovutetaan turvakiellosta huolimatta")
    reason.setText("Opiskelupaikka edellyttää yhteydenottoa.")
    office.key(Qt.Key.Key_P, CONTROL)
    assert send_button(office).isEnabled(), shown_text(office.page())
    words = shown_text(office.page())
    assert "040 999 8888" not in words
    assert "PL 12" in words


def test_choices_survive_a_crash(office, qtbot):
    from db import drafts

    client = office.network.client()
    open_editor(office, client)
    choose_school(office)
    qtbot.waitUntil(lambda: bool(drafts.pending(office.store, office.actor)), timeout=5_000)
    office.crash()
    office.sit_down()
    open_editor(office, client)
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QComboBox, "Oppilaitos").currentIndex() == 1
    assert field(office.page(), QComboBox, "Vastaanottaja").currentText() == "Opinto-ohjaaja Olli"


def test_the_life_of_a_sent_referral_is_recorded_step_by_step(office, tmp_path):
    client = office.network.client()
    open_editor(office, client, tmp_path / "lahete.pdf")
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    send_button(office).click()
    office.settle()
    office.page().show_part("referrals")
    table = office.page()._referrals._table
    table.setFocus()
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ReferralPage)
    assert access_walk.walk(office.window) == []
    button(office.page(), "Kuittaa saapuneeksi").click()
    button(office.page(), "Tallenna").click()
    office.settle()
    button(office.page(), "Kirjaa vastaus käsin").click()
    button(office.page(), "Tallenna").click()
    office.settle()
    assert referrals_of(office, client)[0].replies == ()
    field(office.page(), QLineEdit, "Kuka kertoi").setText("Olli Opettaja")
    button(office.page(), "Tallenna").click()
    office.settle()
    assert "Lomakkeessa ei ole vastausta" in shown_text(office.page())
    field(office.page(), QComboBox, "Päätös").setCurrentIndex(1)
    office.qtbot.wait(400)
    office.settle()
    assert "Polku: " in shown_text(office.page())
    assert access_walk.walk(office.window) == []
    if folder := os.environ.get("TEKOTO_LOOK"):
        office.window.grab().save(f"{folder}/phone.png")
    button(office.page(), "Tallenna").click()
    office.settle()
    button(office.page(), "Opinnot alkoivat").click()
    button(office.page(), "Tallenna").click()
    office.settle()
    (referral,) = referrals_of(office, client)
    assert referral.replies[0].reply.said_by == "Olli Opettaja"
    assert [state for state, _at in referral.history][-3:] == [
        ReferralState.ACKNOWLEDGED,
        ReferralState.ANSWERED,
        ReferralState.STARTED,
    ]
    office.key(Qt.Key.Key_Escape)
    assert isinstance(office.page(), ClientPage)


def test_the_question_is_in_the_letter_s_language_until_it_is_one_s_own(office):
    client = office.network.client()
    open_editor(office, client)
    question = field(office.page(), QPlainTextEdit, "Kysymys oppilaitokselle")
    language = field(office.page(), QComboBox, "Lähetteen kieli")
    assert question.toPlainText().startswith("Pyydämme")
    language.setCurrentIndex(language.findData("sv"))
    assert question.toPlainText().startswith("Vi ber")
    question.setPlainText("Onko ryhmässä tilaa?")
    language.setCurrentIndex(language.findData("fi"))
    assert question.toPlainText() == "Onko ryhmässä tilaa?"


def test_no_field_is_wider_than_its_column_in_swedish(office, request):
    request.addfinalizer(lambda: language().use("fi"))
    client = office.network.client(**protection())
    language().use("sv")
    editor = open_editor(office, client)
    office.window.resize(1366, 768)
    office.settle()
    area = next(a for a in editor.findChildren(QScrollArea) if a.isVisible())
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


def test_a_password_is_shown_once_and_kept_nowhere(office, tmp_path, caplog):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    open_editor(office, client, target)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    field(office.page(), QCheckBox, "Suojaa tiedosto salasanalla").setChecked(True)
    send_button(office).click()
    office.settle()
    (sent,) = referrals_of(office, client)
    assert sent.state is ReferralState.SENT
    assert access_walk.walk(office.window) == []
    (password,) = re.findall(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}\b", shown_text(office.page()))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=password) as file:
        assert len(file.pages) == 1
    button(office.page(), "Salasana on kerrottu").click()
    office.settle()
    assert isinstance(office.page(), ClientPage)
    assert password not in shown_text(office.page())
    assert password not in caplog.text
    # Decrypted, the store holds what the program knows; the password is not among it.
    with office.store.read() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(table)):
                assert password not in repr(row)
                assert password.replace("-", "") not in repr(row)


def test_the_same_referral_goes_to_several_schools_each_with_its_own(office, tmp_path):
    other = organisations.create(
        office.store, office.actor, OrganisationForm("AMM", "Toinen harjoitusoppilaitos")
    )
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    editor = open_editor(office, client, target)
    choose_school(office)
    button(office.page(), "Sama lähete myös toiseen oppilaitokseen").click()
    second = field(office.page(), QComboBox, "Oppilaitos 2")
    second.setCurrentIndex(second.findText("Toinen harjoitusoppilaitos"))
    field(office.page(), QComboBox, "Vastaanottaja 2").setEditText("Anna Ohjaaja")
    field(office.page(), QCheckBox, "Suojaa tiedosto salasanalla").setChecked(True)
    office.key(Qt.Key.Key_P, CONTROL)
    assert access_walk.walk(office.window) == []
    which = field(office.page(), QComboBox, "Näytettävä lähete")
    assert which.count() == 2
    which.setCurrentIndex(1)
    office.settle()
    editor.send()
    office.settle()
    sent = referrals_of(office, client)
    assert {one.form.school_id for one in sent} >= {other.id}
    assert [one.state for one in sent] == [ReferralState.SENT] * 2
    assert len({one.reference for one in sent}) == 2
    assert len({one.form.recipient_name for one in sent}) == 2
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == 2
    assert len(disclosures.disclosures(office.store, office.actor, client.id)) == 2
    passwords = re.findall(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}\b", shown_text(office.page()))
    assert len(set(passwords)) == 2
    assert drafts.pending(office.store, office.actor) == ()


def test_the_preview_says_why_and_what_is_held_back(office):
    open_editor(office, office.network.client())
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    words = shown_text(office.page())
    assert "Mitä ei lähde" in words
    assert "Laki: palvelun tuottaja" in words
    assert "ei lähde koskaan lähetteessä" in words
    assert "Terveystiedot" in words


def test_the_template_follows_the_training_and_its_question_until_one_is_written(office):
    open_editor(office, office.network.client())
    choose_school(office)
    step = field(office.page(), QComboBox, "Koulutusmuoto")
    step.setCurrentIndex(step.findData("LU"))
    chosen = field(office.page(), QComboBox, "Lähetepohja")
    question = field(office.page(), QPlainTextEdit, "Kysymys oppilaitokselle")
    assert chosen.currentText() == "Lukutaitokoulutus"
    assert "lukutaitoryhmään" in question.toPlainText()
    assert "Usein tarpeen: lastenhoito" in shown_text(office.page())
    question.setPlainText("Oma kysymys?")
    step.setCurrentIndex(step.findData("AM"))
    assert chosen.currentData() == "vocational"
    assert question.toPlainText() == "Oma kysymys?"


def test_a_new_referral_begins_with_an_earlier_one(office, tmp_path):
    client = office.network.client()
    editor = open_editor(office, client, tmp_path / "lahete.pdf")
    choose_school(office)
    field(office.page(), QLineEdit, "Koulutus").setText("kokin perustutkinto")
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    (sent,) = referrals_of(office, client)
    office.desk.open_task(ReferralPage(office.desk, sent))
    office.settle()
    button(office.page(), "Uusi lähete tämän pohjalta").click()
    office.settle()
    assert isinstance(office.page(), ReferralEditor)
    assert field(office.page(), QLineEdit, "Koulutus").text() == "kokin perustutkinto"
    assert field(office.page(), QComboBox, "Vastaanottaja").currentText() == "Opinto-ohjaaja Olli"
    office.key(Qt.Key.Key_P, CONTROL)
    assert "jo lähete, johon ei ole vastattu" in shown_text(office.page())
    assert len({one.reference for one in referrals_of(office, client)}) == 2


def test_where_there_is_no_school_the_form_says_where_one_is_added(qtbot):
    fields = ReferralFields(None)
    qtbot.addWidget(fields)
    fields.offer_schools(())
    assert "Verkosto" in fields.findChildren(QComboBox)[0].currentText()
