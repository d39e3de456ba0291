"""T02, Htoo: one name and no other, from the list to the letter, in his own letters too."""

import dataclasses
import io

import pikepdf
import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db import clients, plans, referrals
from exports.referral_pdf import write_referral
from tekoto.client import CaseloadFilter, NameVariant
from tests.ui.office import Office, button, field, shown_text

OWN = "ထူး"


def test_htoo_has_one_name_everywhere(office: Office) -> None:
    people = office.people("T01", "T02", "T03")
    htoo = people["T02"]
    assert htoo.form.family_name == ""
    form = dataclasses.replace(
        htoo.form, names=(NameVariant("original_script", OWN, htoo.form.languages.mother_tongue),)
    )
    htoo = clients.update(office.store, office.actor, htoo.id, htoo.version, form)
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert [row.name for row in rows] == ["al-Khatib, Yousef", "Cabdi, Amina Warsame", "Htoo"]

    office.show_client(htoo.id)
    words = shown_text(office.page())
    assert "Htoo" in words
    assert ", Htoo" not in words
    assert OWN in words
    office.page().show_part("plan")
    office.settle()
    button(office.page(), "Uusi suunnitelma").click()
    office.settle()
    assert "Htoo" in shown_text(office.page())
    # He is interpreted in Burmese where nobody speaks Karen.
    explained = field(office.page(), QComboBox, "Selitetty kielellä")
    assert explained.currentData() == htoo.form.languages.interpreter_language
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (draft,) = plans.for_client(office.store, office.actor, htoo.id)
    assert draft.form.goal == htoo.form.goal

    made = referrals.create(office.store, office.actor, office.network.form(htoo))
    letter = write_referral(referrals.preview(office.store, office.actor, made.id).letter)
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        fonts = [str(one.get("/BaseFont", "")) for one in pdf.objects if _is_font(one)]
    text = pypdf.PdfReader(io.BytesIO(letter)).pages[0].extract_text()
    assert "Htoo" in text
    assert ", Htoo" not in text
    # His own letters are there as letters, not as boxes: their font is in the file.
    assert any("Myanmar" in name for name in fonts), fonts


def _is_font(one: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
