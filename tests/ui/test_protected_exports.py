"""Every path out of the program, with a client under turvakielto, searched byte by byte.

``WAYS_OUT`` names each function of ``exports`` that makes something that leaves, and what it may
hold. One that is found in the code and not named there fails here: say what leaves by it.
"""

import ast
import dataclasses
import email
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

import exports
from db import (
    appointments,
    clients,
    competence,
    disclosures,
    paths,
    projects,
    referrals,
    school_letters,
)
from db.consents import add as add_consent
from db.consents import withdraw
from exports.calendar_file import export_appointment, export_period
from exports.caseload_export import export_caseload
from exports.file_names import _KINDS, neutral_file_name
from exports.monitoring_export import export_monitoring
from exports.path_sheet import export_path_sheet
from exports.pdf_lock import locked
from exports.plain_pdf import write_plain
from exports.referral_pdf import write_follow_up, write_referral
from exports.reminder_mail import write_reminder
from exports.reply_fields import NOTE
from exports.reply_filler import fill_reply
from tekoto import clock
from tekoto.appointment import AppointmentForm
from tekoto.client import CaseloadFilter, Contact
from tekoto.consent import ConsentForm
from tekoto.errors import DisclosureError
from tekoto.given_report import given_report
from tekoto.indicators import Period
from tekoto.plan import WorkExperience
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import ExtraField
from tekoto.school_guide import school_guide
from tests.db.network_office import Desk, send
from tests.db.test_protected_reading import ADDRESS, CLASS, PHONE, SCHOOL, TEACHER, client_of
from ui import import_state, path_client_words
from ui.class_list_outgoing import Chosen, ClassListOutgoing
from ui.worker import Progress

EMAIL = "piilo.osoite@esimerkki.fi"
MUNICIPALITY = "Oulu"
# Where she lives and how she is reached: in nothing that leaves, whoever gets it.
HERS = (PHONE, ADDRESS, "Salakuja", EMAIL, MUNICIPALITY)
# Where she studies: only in a paper for that school, and in her own.
STUDIES = (SCHOOL, TEACHER, CLASS)
EVERYTHING = CaseloadFilter(states=())

# What leaves by each function: the way that tests it, or why it holds nobody.
WAYS_OUT = {
    "attachment_file.save_attachment": "the file that was taken in, as it was, out of her own case",
    "calendar_file.calendar_bytes": "calendar",
    "calendar_file.export_appointment": "calendar",
    "calendar_file.export_period": "calendar",
    "card_file.card_bytes": "the office's own card holds no client",
    "caseload_export.export_caseload": "caseload",
    "class_list_pdf.write_class_list": "class list",
    "contact_cards.save_own": "the office's own card holds no client",
    "monitoring_export.export_monitoring": "workbook",
    "notes_paper.give": "searched in tests/exports/test_notes_paper.py",
    "notes_paper.write_notes": "searched in tests/exports/test_notes_paper.py",
    "packet_child.read": "reads what came in",
    "packet_file.packet_bytes": "searched in tests/exports/test_packets_protected.py",
    "packet_file.sealed_bytes": "searched in tests/exports/test_packets_protected.py",
    "packets.send": "searched in tests/exports/test_packets_protected.py",
    "path_sheet.export_path_sheet": "path",
    "path_sheet.write_path_sheet": "path",
    "pdf_file.saved": "finishes what the others have drawn",
    "pdf_lock.locked": "locked referral",
    "plain_pdf.export_plain": "given",
    "plain_pdf.write_plain": "given",
    "referral_pdf.write_follow_up": "follow up",
    "referral_pdf.write_referral": "referral",
    "reminder_mail.write_reminder": "reminder",
    "reply_filler.fill_reply": "answered referral",
    "safe_file.read_at_most": "reads what came in",
    "safe_file.writing": "puts what the others have made into its place",
    "seal.open_seal": "opens what came in",
    "seal.seal": "bytes that nobody else can read; what is sealed is tested where it is made",
    "seal.sign": "a signature holds no text",
    "sheet_errors.write_wrong_rows": "wrong rows",
    "thread_paper.save_thread": "searched in tests/exports/test_thread_paper.py",
    "workbook.write_workbook": "workbook",
}


@dataclasses.dataclass
class Case:
    desk: Desk
    client_id: object
    referral_id: object
    folder: Path


def bare(text: str) -> str:
    return re.sub(r"[\s\u200b\u2068\u2069]", "", unicodedata.normalize("NFC", text))


def read(data: bytes, password: str = "") -> str:
    """Return all that a file says, unpacked: pages, streams, strings, tags, sheets, properties."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
            return "\n".join(
                [*archive.namelist(), *(part.decode("utf-8", "replace") for part in parts)]
            )
    if data.startswith(b"%PDF"):
        return _pdf(data, password)
    return re.sub(r"\r\n[ \t]", "", data.decode("utf-8"))


def _pdf(data: bytes, password: str) -> str:
    reader = pypdf.PdfReader(io.BytesIO(data), password=password or None)
    said = [page.extract_text() for page in reader.pages]
    with pikepdf.open(io.BytesIO(data), password=password) as file:
        for found in file.objects:
            if isinstance(found, pikepdf.Stream):
                said.append(found.read_bytes().decode("utf-8", "replace"))
                said.append(found.read_bytes().decode("utf-16-be", "replace"))
            if isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
                said += [
                    str(value) for value in found.values() if isinstance(value, pikepdf.String)
                ]
    return "\n".join(said)


def leaks(data: bytes, secrets: tuple[str, ...], password: str = "") -> set[str]:
    said = read(data, password)
    text = bare(said).casefold()
    # "Oulu" is in "koulutus" too.
    found = {secret for secret in secrets if bare(secret).casefold() in text} - {MUNICIPALITY}
    return found | {MUNICIPALITY for _one in re.finditer(rf"\b{MUNICIPALITY}", said)}


@pytest.fixture
def case(office, tmp_path) -> Case:
    desk = office.network
    made = client_of(desk)
    form = dataclasses.replace(
        made.form, contacts=(*made.form.contacts, Contact("email", EMAIL, preferred=True))
    )
    changed = clients.update(desk.store, desk.actor, made.id, made.version, form)
    assert changed.protected
    consent = ConsentForm("given", "sharing", clock.today(), SCHOOL, ("identity",))
    given = add_consent(desk.store, desk.actor, made.id, consent)
    extras = (ExtraField("nationality", "", "consent"),)
    draft = referrals.create(
        desk.store,
        desk.actor,
        desk.form(changed, protection_reason="oppilaitos tarvitsee", extras=extras),
    )
    preview = referrals.preview(desk.store, desk.actor, draft.id)
    send(desk, draft)
    withdraw(desk.store, desk.actor, given.id, given.version, clock.today())
    (tmp_path / "referral.pdf").write_bytes(write_referral(preview.letter))
    return Case(desk, made.id, draft.id, tmp_path)


def ways() -> Iterator[str]:
    """Yield the functions of ``exports`` that make bytes or write a file."""
    for path in sorted(Path(exports.__file__).parent.glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            names = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)}
            calls = {ast.unparse(c.func) for c in ast.walk(node) if isinstance(c, ast.Call)}
            gives = ast.unparse(node.returns) if node.returns else ""
            if "target" in names or "writing" in calls or gives.startswith("bytes"):
                yield f"{path.stem}.{node.name}"


def test_no_way_out_is_forgotten() -> None:
    found = set(ways())
    assert found - set(WAYS_OUT) == set(), "say in WAYS_OUT what leaves by these"
    assert set(WAYS_OUT) - found == set(), "these are gone"
    tested = {name.removeprefix("test_").replace("_", " ") for name in globals()}
    short = {way for way in WAYS_OUT.values() if len(way.split()) <= 2}
    assert short <= tested


def test_referral(case) -> None:
    data = (case.folder / "referral.pdf").read_bytes()
    assert leaks(data, HERS) == set()
    # Its own receiver is told who it is for.
    assert leaks(data, (SCHOOL,)) == {SCHOOL}


def test_class_list(case) -> None:
    desk = case.desk
    hidden = clients.open_client(desk.store, desk.actor, case.client_id)
    other = desk.client(family_name="Muunimi")
    chosen = [Chosen(other.id, "Muunimi"), Chosen(hidden.id, "", protected=False)]
    form = desk.form(other, protection_reason="oppilaitos tarvitsee")
    made = ClassListOutgoing(desk.store, desk.actor, {}).prepare(form, chosen)
    assert [one.chosen.name for one in made.listed] == ["Muunimi"]
    names = (hidden.form.family_name, hidden.form.given_names, hidden.number)
    assert leaks(made.pdf, (*HERS, *names, "turvakiel")) == set()
    assert leaks(made.pdf, ("Muunimi",)) == {"Muunimi"}


def test_an_address_typed_into_a_text_stops_the_letter(case) -> None:
    store, actor = case.desk.store, case.desk.actor
    client = clients.open_client(store, actor, case.client_id)
    for text in (f"Asun {ADDRESS.upper()}ssa", f"Soita {PHONE.replace(' ', '-')}", f"<{EMAIL}>"):
        form = case.desk.form(client, protection_reason="oppilaitos tarvitsee", question=text)
        draft = referrals.create(store, actor, form)
        with pytest.raises(DisclosureError, match=r"^disclosure.protected_in_text$"):
            referrals.preview(store, actor, draft.id)
    job = WorkExperience("kokki", "FIN", 1, f"perheyritys, {ADDRESS}")
    competence.add(store, actor, client.id, job)
    form = case.desk.form(client, protection_reason="oppilaitos tarvitsee")
    draft = referrals.create(store, actor, form)
    with pytest.raises(DisclosureError, match=r"^disclosure.protected_in_text$"):
        referrals.preview(store, actor, draft.id)


def test_locked_referral(case) -> None:
    data = locked((case.folder / "referral.pdf").read_bytes(), "AAAAA-BBBBB-CCCCC")
    assert leaks(data, HERS, "AAAAA-BBBBB-CCCCC") == set()
    assert SCHOOL.encode() not in data


def test_answered_referral(case) -> None:
    data = fill_reply((case.folder / "referral.pdf").read_bytes(), {NOTE: "Tervetuloa"})
    assert leaks(data, HERS) == set()


def test_follow_up(case) -> None:
    letter = school_letters.follow_up(case.desk.store, case.desk.actor, case.referral_id)
    assert leaks(write_follow_up(letter), HERS) == set()


def test_reminder(case) -> None:
    store, actor = case.desk.store, case.desk.actor
    draft = write_reminder(school_letters.reminder(store, actor, case.referral_id))
    message = email.message_from_bytes(draft)
    text = message.get_payload(decode=True)
    assert isinstance(text, bytes)
    name = clients.open_client(store, actor, case.client_id).form.family_name
    told = "\n".join([*map(str, message.values()), text.decode("utf-8")])
    assert leaks(told.encode("utf-8"), (*HERS, name)) == set()
    # Nothing in the subject tells who it is about, nor where she studies.
    assert leaks(str(message["Subject"]).encode("utf-8"), (*STUDIES, name)) == set()


def test_calendar(case) -> None:
    store, actor, today = case.desk.store, case.desk.actor, clock.today()
    meeting = AppointmentForm(case.client_id, clock.now() + timedelta(days=2), place=SCHOOL)
    booked = appointments.create(store, actor, meeting)
    one, period = case.folder / "a.ics", case.folder / "b.ics"
    export_appointment(store, actor, booked.id, one, language="fi")
    last = today + timedelta(days=60)
    assert export_period(store, actor, today, last, period, language="fi") > 0
    for file in (one, period):
        assert b"BEGIN:VEVENT" in file.read_bytes()
        assert leaks(file.read_bytes(), HERS + STUDIES) == set()


def test_caseload(case) -> None:
    store, actor = case.desk.store, case.desk.actor
    other = case.desk.client(family_name="Toinen")
    target = case.folder / "caseload.xlsx"
    ids = [case.client_id, other.id]
    export_caseload(store, actor, ids, target, purpose="Oma lista", language="fi")
    assert leaks(target.read_bytes(), ("Toinen",)) == {"Toinen"}
    name = clients.open_client(store, actor, case.client_id).form.family_name
    assert leaks(target.read_bytes(), (*HERS, *STUDIES, name)) == set()


def test_workbook(case) -> None:
    store, actor = case.desk.store, case.desk.actor
    form = ProjectForm("Hanke", "amif_2021", date(2024, 1, 1), date(2027, 12, 31))
    project = projects.create(store, actor, form)
    projects.join(store, actor, ParticipationForm(case.client_id, project.id, date(2025, 1, 1)))
    period = Period(date(2025, 1, 1), clock.today())
    target = case.folder / "w.xlsx"
    export_monitoring(store, actor, project.id, period, target, language="fi")
    name = clients.open_client(store, actor, case.client_id).form.family_name
    assert leaks(target.read_bytes(), (*HERS, *STUDIES, name)) == set()


def test_path(case) -> None:
    store, actor = case.desk.store, case.desk.actor
    steps = paths.to_take_home(store, actor, case.client_id)
    assert steps
    sheet = path_client_words.sheet(steps, clock.today(), "fi", office="Toimisto", places=False)
    target = case.folder / "p.pdf"
    export_path_sheet(sheet, target)
    name = clients.open_client(store, actor, case.client_id).form.family_name
    assert leaks(target.read_bytes(), (*HERS, *STUDIES, name)) == set()


def test_given(case) -> None:
    store, actor, today = case.desk.store, case.desk.actor, clock.today()
    report = write_plain(given_report(disclosures.given(store, actor, case.client_id), "fi", today))
    assert leaks(report, HERS) == set()
    assert leaks(report, (SCHOOL, "turvakielto")) == {SCHOOL, "turvakielto"}
    (letter,) = disclosures.notices(store, actor, case.client_id)
    name = clients.open_client(store, actor, case.client_id).form.family_name
    assert leaks(write_plain(letter), (*HERS, name)) == set()
    assert leaks(write_plain(school_guide("fi", "Toimisto", today)), HERS + STUDIES) == set()


def test_wrong_rows(case) -> None:
    progress = Progress(lambda _done, _total: None)
    store, actor = case.desk.store, case.desk.actor
    form = clients.open_client(store, actor, case.client_id).form
    typed = f"Sukunimi\tEtunimet\tPuhelin\n{form.family_name}\t{form.given_names}\t040 000 0000\n"
    state = import_state.read_pasted(store, actor, typed, "taulukko", progress)
    state = import_state.check(store, actor, state, progress)
    assert state.planned[0].match is not None
    target = case.folder / "rows.xlsx"
    import_state.write_wrong_rows(store, actor, state, target, progress)
    header = openpyxl.load_workbook(target).worksheets[0].oddHeader
    assert header is not None
    assert header.center.text == "SALASSA PIDETTÄVÄ JulkL (621/1999) 24 § 1 mom. 25 k"
    assert leaks(target.read_bytes(), (*HERS, *STUDIES, "turvakielto")) == set()


def test_names_of_files_say_nothing(case) -> None:
    name = clients.open_client(case.desk.store, case.desk.actor, case.client_id).form.family_name
    for kind in _KINDS:
        made = neutral_file_name(kind, f"{name}/{ADDRESS}", clock.today())
        assert not set(re.findall(r"\w+", made.casefold())) & {"salakuja", "oulu"}


CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_clipboard_of_every_place(case, office, key) -> None:
    office.open()
    office.key(key, CONTROL)
    office.settle()
    QGuiApplication.clipboard().setText("")
    office.key(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    office.settle()
    data = QGuiApplication.clipboard().mimeData()
    said = bare(data.text() + data.html()).casefold()
    secrets = set(HERS + STUDIES) - {MUNICIPALITY}
    assert {secret for secret in secrets if bare(secret).casefold() in said} == set()
