"""A class list from the caseload to the last accepted row, with the school's own programs."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTableView

from db import audit, disclosures, paths, referrals
from exports.reply_fields import CONTACT, DECISION, GROUP, NOTE, START, row_field
from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision
from tests.db.network_office import protection
from tests.exports.viewers import append_with_pypdf, fill_with_pikepdf, fill_with_pypdf
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.class_list_editor import ClassListEditor
from ui.clients_page import ClientsPage
from ui.main_window import MainWindow
from ui.places import open_files
from ui.reply_page import ReplyPage

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Cabdi", "Demir", "Nur")
SECRET = ("Salahovi", "040 999 8888", "PL 12", "Turvala")
Fill = Callable[[bytes, dict[str, str]], bytes]


@pytest.fixture(params=["pypdf", "appended by pypdf", "pikepdf"])
def fill(request: pytest.FixtureRequest) -> Fill:
    """The school's program."""
    programs: dict[str, Fill] = {
        "pypdf": fill_with_pypdf,
        "appended by pypdf": append_with_pypdf,
        "pikepdf": fill_with_pikepdf,
    }
    return programs[request.param]


def _caseload(office: Office) -> list:
    """Add three clients, and one under turvakielto among them."""
    made = [office.network.client(family_name=name) for name in NAMES]
    hidden = protection() | {"family_name": "Salahovi", "given_names": "Turvala"}
    office.network.client(**hidden)
    for one in made:
        office.levels(one.id)
    return made


def _list_of_all(office: Office, target: Path) -> ClassListEditor:
    """Choose everybody in the caseload and begin a class list."""
    window = office.open()
    assert isinstance(window, MainWindow)
    office.desk.choose_path = lambda _parent, _title, _name: target
    office.desk.place_wanted.emit("clients", "")
    office.settle()
    page = office.page()
    assert isinstance(page, ClientsPage)
    table = page.findChild(QTableView)
    assert table is not None
    table.selectAll()
    office.settle()
    button(page, "Luokkalista").click()
    office.settle()
    editor = office.page()
    assert isinstance(editor, ClassListEditor)
    return editor


def _choose(office: Office, editor: ClassListEditor) -> None:
    school = field(editor, QComboBox, "Oppilaitos")
    school.setCurrentIndex(school.findText(office.network.school.form.name_fi))
    field(editor, QLineEdit, "Koulutus").setText("Hidas polku")
    office.key(Qt.Key.Key_P, CONTROL)


def _sent(office: Office, client) -> Referral:
    (one,) = referrals.for_client(office.store, office.actor, client.id)
    return one


def _send(office: Office, target: Path) -> bytes:
    editor = _list_of_all(office, target)
    _choose(office, editor)
    words = shown_text(editor)
    assert "Jää pois: Salahovi, Turvala" in words.replace("\u2068", "").replace("\u2069", "")
    assert "turvakielto" in words
    assert office.window is not None
    assert access_walk.walk(office.window) == []
    editor.send()
    office.settle()
    assert isinstance(office.page(), ClientsPage)
    return target.read_bytes()


def _answers(*sent: Referral) -> dict[str, str]:
    first, second, _third = sent
    return {
        CONTACT: "Opo Olli",
        row_field(first.reference, DECISION): "place",
        row_field(first.reference, START): "12.1.2099",
        row_field(first.reference, GROUP): "HP27",
        row_field(second.reference, DECISION): "queue",
        row_field(second.reference, NOTE): "Keväällä uusi ryhmä.",
    }


def _open(office: Office, data: bytes, path: Path) -> ReplyPage:
    path.write_bytes(data)
    open_files(office.desk, [path], office.page())
    office.settle()
    page = office.page()
    assert isinstance(page, ReplyPage)
    return page


def test_a_list_is_sent_answered_in_parts_and_accepted(office, fill, tmp_path):
    people = _caseload(office)
    pdf = _send(office, tmp_path / "luokkalista.pdf")
    sent = [_sent(office, one) for one in people]
    assert {one.state for one in sent} == {ReferralState.SENT}
    assert len({one.reference for one in sent}) == 3
    for one in sent:
        (entry,) = disclosures.disclosures(office.store, office.actor, one.form.client_id)
        assert (entry.document, entry.reference) == ("class_list", one.reference)

    page = _open(office, fill(pdf, _answers(*sent)), tmp_path / "palautus.pdf")
    words = shown_text(page)
    assert "HP27" in words
    assert access_walk.walk(office.window) == []
    # The first with Enter, the other that is ready with all at once.
    office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    assert _sent(office, people[0]).state is ReferralState.ANSWERED
    button(page, "Hyväksy kaikki rivit").click()
    office.settle()
    assert not isinstance(office.page(), ReplyPage)
    first, second, third = (_sent(office, one) for one in people)
    assert first.replies[0].reply.decision is Decision.PLACE
    assert first.replies[0].reply.contact == "Opo Olli"
    assert second.replies[0].reply.decision is Decision.QUEUE
    assert third.state is ReferralState.SENT
    (step,) = paths.for_client(office.store, office.actor, people[1].id)
    assert step.state == "queued"
    assert any("1 rivi on vielä ilman vastausta" in one for one in office.told)

    # Filled on and sent again: only the new row is asked about.
    more = _answers(*sent) | {row_field(third.reference, DECISION): "not_suitable"}
    page = _open(office, fill(pdf, more), tmp_path / "toinen.pdf")
    office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    assert not isinstance(office.page(), ReplyPage)
    assert _sent(office, people[2]).replies[0].reply.decision is Decision.NOT_SUITABLE
    assert len(_sent(office, people[0]).replies) == 1
    assert audit.verify(office.store).intact


def test_nothing_of_who_is_under_turvakielto_is_in_the_bytes(office, tmp_path):
    _caseload(office)
    pdf = _send(office, tmp_path / "luokkalista.pdf")
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "3 henkilöä" in text
    found = [text, *(str(one.get("/V", "")) for one in (reader.get_fields() or {}).values())]
    for page in reader.pages:
        content = page.get_contents()
        assert content is not None
        found.append(content.get_data().decode("latin-1"))
        found += [str(one.get_object()) for one in page.get("/Annots", ())]
    for secret in SECRET:
        assert secret not in "\n".join(found)
        assert secret.encode() not in pdf
    # Nor does the list tell that there is somebody it leaves out.
    assert "jää pois" not in text
    assert "urvakielto" not in text


def test_a_cancelled_row_is_told_and_the_rest_comes_in(office, tmp_path):
    people = _caseload(office)
    pdf = _send(office, tmp_path / "luokkalista.pdf")
    sent = [_sent(office, one) for one in people]
    referrals.cancel(office.store, office.actor, sent[0].id, sent[0].version, "Muutti pois")
    page = _open(office, fill_with_pikepdf(pdf, _answers(*sent)), tmp_path / "palautus.pdf")
    button(page, "Hyväksy kaikki rivit").click()
    office.settle()
    # The page stays until the problem has been read.
    assert office.page() is page
    assert f"Lähete {sent[0].reference} on peruttu" in shown_text(page)
    assert not button(page, "Hyväksy kaikki rivit").isEnabled()
    assert _sent(office, people[1]).state is ReferralState.ANSWERED
    assert _sent(office, people[0]).replies == ()


def test_an_altered_list_is_accepted_row_by_row_alone(office, tmp_path):
    people = _caseload(office)
    pdf = _send(office, tmp_path / "luokkalista.pdf")
    sent = [_sent(office, one) for one in people]
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(fill_with_pikepdf(pdf, _answers(*sent))))
    content = writer.pages[0].get_contents()
    assert content is not None
    content.set_data(content.get_data() + b" q Q")
    writer.pages[0].replace_contents(content)
    out = io.BytesIO()
    writer.write(out)
    page = _open(office, out.getvalue(), tmp_path / "palautus.pdf")
    assert "painettua osaa on muutettu" in shown_text(page)
    assert not button(page, "Hyväksy kaikki rivit").isEnabled()
    office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    assert _sent(office, people[0]).replies[0].altered


def test_a_locked_list_shows_its_password_once_and_opens_with_it(office, tmp_path):
    people = _caseload(office)
    editor = _list_of_all(office, tmp_path / "luokkalista.pdf")
    field(editor, QCheckBox, "Suojaa tiedosto salasanalla").setChecked(True)
    _choose(office, editor)
    editor.send()
    office.settle()
    assert "Kerro salasana puhelimessa" in shown_text(editor)
    pdf = (tmp_path / "luokkalista.pdf").read_bytes()
    assert pypdf.PdfReader(io.BytesIO(pdf)).is_encrypted
    assert _sent(office, people[0]).state is ReferralState.SENT
