"""A draft of a referral that is not wanted after all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db import drafts, referrals
from tekoto.referral import ReferralState
from tests.ui.office import button, field, shown_text
from ui.client_page import ClientPage
from ui.referral_editor import ReferralEditor


def test_a_saved_draft_is_withdrawn_and_its_client_stays_named(office):
    client = office.network.client()
    office.show_client(client.id)
    editor = ReferralEditor(office.desk, client)
    office.desk.open_task(editor)
    office.settle()
    assert "Peru tämä luonnos" not in shown_text(editor)
    school = field(editor, QComboBox, "Oppilaitos")
    school.setCurrentIndex(1)
    office.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert client.form.family_name in shown_text(editor)
    button(editor, "Peru tämä luonnos").click()
    office.settle()
    (draft,) = referrals.for_client(office.store, office.actor, client.id)
    assert draft.state is ReferralState.CANCELLED
    assert isinstance(office.page(), ClientPage)
    assert drafts.pending(office.store, office.actor) == ()
