"""The whole life of a referral through the window, whichever program the school fills it with.

Written, previewed, sent, reminded of, answered, followed up and ended: by the files alone.
"""

import email
import email.policy
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db import audit, competence, monitoring, notes, paths, projects, referrals
from exports.reply_fields import CONTACT, DECISION, ENDED, GROUP, NOTE, OUTCOME, START, STARTED
from exports.reply_filler import fill_reply
from tekoto import clock
from tekoto.indicators import Period
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision, ReplySource
from tests.exports.viewers import (
    append_with_pypdf,
    fill_with_mupdf,
    fill_with_pikepdf,
    fill_with_pypdf,
    printed,
)
from tests.ui.office import Office, button, field, shown_text
from ui.client_page import ClientPage
from ui.places import open_files
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.reply_page import ReplyPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SENT, REMINDED, ANSWERED, LATER = (
    date(2026, 1, 12),
    date(2026, 1, 28),
    date(2026, 1, 30),
    date(2026, 6, 8),
)
ANSWERS = {
    DECISION: "place",
    START: "2.2.2026",
    GROUP: "Hidas polku A2",
    CONTACT: "Opo Harjoitus",
    NOTE: "Tervetuloa!",
}
TOLD = {
    STARTED: "2.2.2026",
    ENDED: "5.6.2026",
    OUTCOME: "completed",
    "reply_level_speaking": "A2.1",
    "reply_level_writing": "A1.3",
    NOTE: "Jatkaa syksyllä.",
}
Fill = Callable[[bytes, dict[str, str]], bytes]


@pytest.fixture(params=["pypdf", "appended by pypdf", "pikepdf", "mupdf", "printed"])
def fill(request: pytest.FixtureRequest, need_program: Callable[[str], str]) -> Fill:
    """The school's program."""

    def print_out(pdf: bytes, answers: dict[str, str]) -> bytes:
        return printed("ghostscript", need_program, fill_reply(pdf, answers))

    def mupdf(pdf: bytes, answers: dict[str, str]) -> bytes:
        # Its script knows the first form alone; the follow-up comes from another desk.
        known = partial(fill_with_mupdf, need_program("mutool"))
        return (known if DECISION in answers else fill_with_pikepdf)(pdf, answers)

    programs: dict[str, Fill] = {
        "pypdf": fill_with_pypdf,
        "appended by pypdf": append_with_pypdf,
        "pikepdf": fill_with_pikepdf,
        "mupdf": mupdf,
        "printed": print_out,
    }
    return programs[request.param]


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Set the day of the story."""

    def set_day(on: date) -> None:
        moment = datetime.combine(on, time(9), UTC)
        monkeypatch.setattr(clock, "now", lambda: moment)
        monkeypatch.setattr(clock, "today", lambda: on)

    return set_day


def test_a_referral_lives_from_draft_to_levels_reached(office, day, fill, tmp_path):
    day(SENT)
    client = office.network.client()
    office.network.plan(client.id, SENT, date(2027, 1, 11))
    office.levels(client.id)
    project = _join(office, client.id)
    letter = _write_and_send(office, client, tmp_path)
    (sent,) = referrals.for_client(office.store, office.actor, client.id)
    assert sent.state is ReferralState.SENT

    day(REMINDED)
    _remind(office, sent, tmp_path)

    day(ANSWERED)
    _accept(office, fill(letter, ANSWERS), tmp_path / "Vastaus (1) allekirjoitettu.PDF")
    answered = referrals.referral(office.store, office.actor, sent.id)
    assert answered.state is ReferralState.ANSWERED
    reply = answered.replies[0].reply
    assert (reply.decision, reply.start_on) == (Decision.PLACE, date(2026, 2, 2))
    assert (reply.group, reply.note) == (ANSWERS[GROUP], ANSWERS[NOTE])
    (step,) = paths.for_client(office.store, office.actor, client.id)
    assert (step.state, step.planned_from) == ("accepted", date(2026, 2, 2))

    day(LATER)
    form = _ask_how_it_went(office, answered, tmp_path)
    _accept(office, fill(form, TOLD), tmp_path / "seuranta.pdf", "Kielitaito, suomi: Puhuminen")
    _is_ended(office, client.id, sent.id, project.id)
    # The same file once more says nothing new.
    open_files(office.desk, [tmp_path / "seuranta.pdf"], office.page())
    office.settle()
    assert "on jo hyväksytty" in shown_text(office.page())
    assert audit.verify(office.store).intact


def _join(office: Office, client_id):
    form = ProjectForm("Kielipolku", "amif_2021", SENT, date(2027, 12, 31))
    project = projects.create(office.store, office.actor, form)
    taking_part = ParticipationForm(
        client_id, project.id, SENT, cefr_start=(("speaking", "A1.3"), ("writing", "A1.1"))
    )
    projects.join(office.store, office.actor, taking_part)
    return project


def _write_and_send(office: Office, client, folder: Path) -> bytes:
    """Write the letter by its form, look at it, and save it to be sent."""
    target = folder / "lahete.pdf"
    office.show_client(client.id)
    editor = ReferralEditor(office.desk, client, choose_path=lambda _parent, _name: target)
    office.desk.open_task(editor)
    office.settle()
    school = field(editor, QComboBox, "Oppilaitos")
    school.setCurrentIndex(school.findText(office.network.school.form.name_fi))
    field(editor, QLineEdit, "Koulutus").setText("Hidas polku")
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert isinstance(office.page(), ClientPage)
    return target.read_bytes()


def _open(office: Office, referral: Referral) -> ReferralPage:
    page = ReferralPage(office.desk, referrals.referral(office.store, office.actor, referral.id))
    office.desk.open_task(page)
    office.settle()
    return page


def _save_to(office: Office, target: Path) -> list[str]:
    """Answer the question where a file goes; the list tells the names that are proposed."""
    names: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str) -> Path:
        names.append(name)
        return target

    office.desk.choose_path = choose
    return names


def _remind(office: Office, sent: Referral, folder: Path) -> None:
    target = folder / "muistutus.eml"
    names = _save_to(office, target)
    page = _open(office, sent)
    button(page, "Muistuta oppilaitosta…").click()
    office.settle()
    assert names == [f"muistutus_{REMINDED}_{sent.reference[:4]}.eml"]
    message = email.message_from_bytes(target.read_bytes(), policy=email.policy.default)
    assert message["Subject"] == f"Ohjausasia, viite {sent.reference}"
    for secret in ("Cabdi", "Amina", "Hidas polku"):
        assert secret not in target.read_text("utf-8")
        assert secret not in message.get_content()
    assert "Muistutettu 28.1.2026." in shown_text(page)
    office.desk.place_wanted.emit("network", "")
    office.settle()
    assert "12 tp, muistutettu" in shown_text(office.page())


def _accept(office: Office, data: bytes, path: Path, expected: str = "Polku: ") -> None:
    """Drop the school's file on the window and accept what is shown."""
    path.write_bytes(data)
    open_files(office.desk, [path], office.page())
    office.settle()
    page = office.page()
    assert isinstance(page, ReplyPage)
    words = shown_text(page).replace("\u2068", "").replace("\u2069", "")
    assert expected in words
    assert "Näitä kohtia ei voitu tulkita" not in words
    office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    assert isinstance(office.page(), ClientPage)


def _ask_how_it_went(office: Office, answered: Referral, folder: Path) -> bytes:
    target = folder / "opinnot.pdf"
    names = _save_to(office, target)
    page = _open(office, answered)
    button(page, "Pyydä tieto opinnoista…").click()
    office.settle()
    assert names == [f"opintojen_seuranta_{LATER}_{answered.reference[:4]}.pdf"]
    return target.read_bytes()


def _is_ended(office: Office, client_id, referral_id, project_id) -> None:
    store, actor = office.store, office.actor
    ended = referrals.referral(store, actor, referral_id)
    assert [state for state, _at in ended.history] == [
        ReferralState.DRAFT,
        ReferralState.CHECKED,
        ReferralState.SENT,
        ReferralState.ANSWERED,
        ReferralState.STARTED,
        ReferralState.ENDED,
    ]
    assert ended.replies[-1].reply.source in (ReplySource.FORM, ReplySource.PRINT)
    assert not ended.replies[-1].altered
    (step,) = paths.for_client(store, actor, client_id)
    assert (step.state, step.starts_on, step.ends_on) == (
        "completed",
        date(2026, 2, 2),
        date(2026, 6, 5),
    )
    levels = competence.for_client(store, actor, client_id).languages
    school = office.network.school.form.name_fi
    assert {(one.skill, one.level) for one in levels if one.assessor == school} == {
        ("speaking", "A2.1"),
        ("writing", "A1.3"),
    }
    period = Period(SENT, date(2026, 12, 31))
    (facts,) = monitoring.evaluation(store, actor, project_id, period).facts
    assert dict(facts.cefr_end) == {"speaking": "A2.1", "writing": "A1.3"}
    newest = notes.for_client(store, actor, client_id)[0].form
    assert newest.source == "school"
    assert "Opinnot päättyivät: 5.6.2026" in newest.text
