"""What the tests of referrals in the window have in common."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton

from db import referrals
from tests.ui.office import Office, button, field
from ui.referral_editor import ReferralEditor


def open_editor(office: Office, client, target: Path | None = None) -> ReferralEditor:
    office.show_client(client.id)
    editor = ReferralEditor(office.desk, client, choose_path=lambda _parent, _name: target)
    office.desk.open_task(editor)
    office.settle()
    return editor


def choose_school(office: Office) -> None:
    school = field(office.page(), QComboBox, "Oppilaitos")
    school.setCurrentIndex(1)
    recipient = field(office.page(), QComboBox, "Vastaanottaja")
    recipient.setEditText("Opinto-ohjaaja Olli")


def send_button(office: Office) -> QPushButton:
    return button(office.page(), "Tallenna lähetettäväksi")


def referrals_of(office: Office, client):
    return referrals.for_client(office.store, office.actor, client.id)
