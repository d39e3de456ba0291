"""Story: whatever is typed into the fields of a case comes through store, letter and workbook.

Text that no font draws (emoji, Chinese) is refused by name before a letter is made; everything
else arrives as typed, but for the characters that draw nothing.
"""

import io
import re
import unicodedata
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db import clients, competence, notes, organisations, plans, projects, referrals
from db.store import Store
from exports.fonts import row
from exports.monitoring_export import export_monitoring
from exports.referral_pdf import write_referral
from exports.text import clean
from tekoto import clock
from tekoto.client import NameVariant
from tekoto.dates import add_months
from tekoto.ids import new_id
from tekoto.indicators import Period
from tekoto.note import NoteForm
from tekoto.organisation import OrganisationForm
from tekoto.plan import Education, PlanForm, WorkExperience
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import ExtraField, ReferralForm
from tests.db.people_office import Office, open_office

DRAWN = sorted(
    chr(code)
    for font in row(bold=False)
    for code in font.codepoints
    if unicodedata.category(chr(code)) not in ("Cc", "Cf", "Co", "Cn", "Mn", "Mc", "Zs")
)
TRICKS = "<>&=+-@'\"%{}()\\/;|\x00\x07\x1b\u202e\u2066\u2069\ufeff\u00ad\ud800\uffff\n\t"
TEXT = st.text(st.sampled_from(DRAWN) | st.sampled_from(TRICKS), min_size=1, max_size=60)
SCRIPTS = (
    "Čelik Öhman · العربية ١٢ · دری پښتو · ትግርኛ አማርኛ · ကညီကျိာ် မြန်မာ · ܣܘܪܝܬ · Հայերեն · नेपाली"
    " · русский українська · Thuɔŋjäŋ · Oʻzbekcha · Kurdî ئێ"
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
@example(text=SCRIPTS)
@example(text="=HYPERLINK(\"http://example.org\")</b><img src='/etc/passwd'>")
@example(text="x" * 9_990 + " loppu")
def test_text_comes_through_every_way_out(
    sqlcipher_store: Store, tmp_path: Path, text: str
) -> None:
    office = open_office(sqlcipher_store)
    kept = unicodedata.normalize("NFC", re.sub("[\x00\ud800-\udfff]", "", text))
    client = _case(office, text)
    assert client.form.goal == kept
    stored = notes.for_client(office.store, office.actor, client.id)
    if kept.strip():
        assert stored[0].form.text == kept
    letter = _letter(office, client.id, text)
    said = _bare(clean(text))
    assert said in letter if len(said) < 3_000 else said[:200] in letter and said[-5:] in letter
    _workbook(office, client.id, text, tmp_path / f"{new_id()}.xlsx")


def _case(office: Office, text: str):
    short = text[:150]
    client = office.client(
        "T01",
        hetu="",
        goal=text,
        call_name=short,
        names=(NameVariant("variant", f"A {short}"),),
        literacy="literate",
    )
    if text.strip("\x00\ud800 \n\t"):
        form = NoteForm(client.id, "guidance", text, clock.now(), participants=short)
        notes.add(office.store, office.actor, form)
    store, actor = office.store, office.actor
    competence.add(store, actor, client.id, Education("SOM", f"K {short}"))
    work = WorkExperience(f"T {short}", "SOM", 3, text)
    competence.add(store, actor, client.id, work)
    day = clock.today()
    plan = PlanForm("integration", "act_681_2023", day, add_months(day, 12), goal=text)
    plans.create(store, actor, client.id, plan)
    return clients.open_client(store, actor, client.id)


def _letter(office: Office, client_id, text: str) -> str:
    store, actor = office.store, office.actor
    school = organisations.create(
        store, actor, OrganisationForm("AMM", f"Harjoitusopisto {text[:80]}")
    )
    form = ReferralForm(
        client_id=client_id,
        school_id=school.id,
        recipient_name=f"V {text[:80]}",
        training=f"K {text[:80]}",
        question=f"Q {text}",
        extras=(ExtraField("childcare", f"L {text[:80]}", "service_provider"),),
    )
    made = referrals.create(store, actor, form)
    pdf = write_referral(referrals.preview(store, actor, made.id).letter)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    extracted = _bare("".join(page.extract_text() for page in reader.pages))
    # Right-to-left and shaped text is read in the structure tree, as a screen reader does.
    return extracted + _bare(_actual_text(pdf))


def _actual_text(pdf: bytes) -> str:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as file:
        return "".join(
            str(found.ActualText)
            for found in file.objects
            if isinstance(found, pikepdf.Dictionary) and "/ActualText" in found
        )


def _workbook(office: Office, client_id, text: str, target: Path) -> None:
    store, actor = office.store, office.actor
    name = f"{text[:200]} hanke"
    form = ProjectForm(name, "amif_2021", date(2025, 7, 1), date(2027, 6, 30))
    project = projects.create(store, actor, form)
    projects.join(store, actor, ParticipationForm(client_id, project.id, date(2025, 9, 1)))
    period = Period(date(2025, 7, 1), date(2026, 6, 30))
    export_monitoring(store, actor, project.id, period, target, language="fi")
    book = openpyxl.load_workbook(target)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value]
    assert not any(cell.data_type == "f" for cell in cells)
    assert any(_bare(clean(name)) in _bare(str(cell.value)) for cell in cells)


def _bare(text: str) -> str:
    return re.sub(r"[\s\u200b-\u200d\ufeff]", "", unicodedata.normalize("NFC", text))
