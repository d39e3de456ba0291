"""The office's own templates: made in the settings, taken by a referral."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from db import referral_templates
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.page import Page
from ui.referral_editor import ReferralEditor
from ui.settings_templates import TemplateSettings


class _Holder(Page):
    """A page with the part alone."""

    def __init__(self, office: Office) -> None:
        super().__init__(office.desk)
        self.part = TemplateSettings(office.desk)
        self.body.addWidget(self.part)

    def refresh(self) -> None:
        self.part.refresh()


@pytest.fixture
def settings(office) -> _Holder:
    office.open()
    page = _Holder(office)
    office.desk.open_task(page)
    office.settle()
    return page


def _all(office: Office):
    return referral_templates.templates(office.store, office.actor)


def _make(office: Office, page: Page, name: str = "Ratapihan kielikurssi") -> None:
    button(page, "Lisää lähetepohja").click()
    field(page, QLineEdit, "Nimi suomeksi").setText(name)
    kind = field(page, QComboBox, "Koulutusmuoto")
    kind.setCurrentIndex(kind.findData("KK"))
    field(page, QCheckBox, "Oma tavoite").setChecked(True)
    field(page, QPlainTextEdit, "Kysymys suomeksi").setPlainText("Mahtuuko hän?")
    button(page, "Tallenna").click()
    office.settle()


def test_a_template_is_made_changed_and_ended(office, settings):
    _make(office, settings)
    (made,) = _all(office)
    assert (made.form.step_kinds, made.form.omit) == (("KK",), ("goal",))
    assert "Ratapihan kielikurssi" in shown_text(settings)
    assert office.window is not None
    assert access_walk.walk(office.window) == []
    button(settings, "Muuta").click()
    assert field(settings, QCheckBox, "Oma tavoite").isChecked()
    field(settings, QCheckBox, "Oma tavoite").setChecked(False)
    button(settings, "Tallenna").click()
    office.settle()
    (changed,) = _all(office)
    assert (changed.number, changed.form.omit) == (2, ())
    button(settings, "Lopeta käyttö").click()
    office.settle()
    assert _all(office) == ()


def test_a_name_in_use_is_told_beside_the_field(office, settings):
    _make(office, settings)
    _make(office, settings, "ratapihan KIELIKURSSI")
    assert "on jo käytössä" in shown_text(settings)
    assert len(_all(office)) == 1


def test_a_referral_takes_the_own_template_of_its_training(office, settings):
    _make(office, settings)
    (made,) = _all(office)
    client = office.network.client()
    office.show_client(client.id)
    editor = ReferralEditor(office.desk, client)
    office.desk.open_task(editor)
    office.settle()
    school = field(editor, QComboBox, "Oppilaitos")
    school.setCurrentIndex(1)
    template = field(editor, QComboBox, "Lähetepohja")
    assert template.currentData() == made.code
    assert field(editor, QPlainTextEdit, "Kysymys oppilaitokselle").toPlainText() == "Mahtuuko hän?"
    kind = field(editor, QComboBox, "Koulutusmuoto")
    kind.setCurrentIndex(kind.findData("LU"))
    assert template.currentData() == "literacy"
