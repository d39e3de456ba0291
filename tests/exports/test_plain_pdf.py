"""Papers of plain text: the schools' guide, the client's own, the notice; tagged and whole."""

import dataclasses
import io
import re
from datetime import UTC, date, datetime
from uuid import UUID

import pikepdf
import pypdf
import pytest
from pdfua import validate
from pdfua.model import Severity

from exports.plain_pdf import export_plain, write_plain
from tekoto import vocabulary
from tekoto.consent import Consent, ConsentForm
from tekoto.given_report import LANGUAGES, Given, ended_on, given_report, holders, notice
from tekoto.plain_document import Grid, Heading, PlainDocument, Points, Text
from tekoto.referral import Disclosure
from tekoto.school_guide import LANGUAGES as GUIDE_LANGUAGES
from tekoto.school_guide import school_guide

TODAY = date(2026, 11, 29)
NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)
CONSENT = Consent(
    UUID(int=5),
    1,
    ConsentForm(
        "given", "sharing", date(2026, 3, 1), "Rannikon kansanopisto", ("identity", "limits")
    ),
    None,
    NOW,
)
SENT = Disclosure(
    id=UUID(int=1),
    client_id=UUID(int=2),
    recipient="Rannikon kansanopisto, Olli Opettaja",
    document="referral",
    reference="K7M2-9QXD",
    fields=("client_name", "nationality", "education"),
    ground="service_provider",
    disclosed_at=NOW,
    official_name="Asta Asiantuntija",
    consents=(CONSENT.id,),
    reasons=(("nationality", "consent"),),
)
GIVEN = Given(
    "Cabdi, Amina",
    "Etelän työllisyysalue",
    "Asta Asiantuntija",
    False,
    (SENT,),
    (CONSENT,),
    "1 2 3",
)


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def papers() -> dict[str, PlainDocument]:
    (holder,) = holders((SENT,), (withdrawn(),), {"K7M2-9QXD": "sv"}, TODAY)
    made = {f"guide {code}": school_guide(code, "Toimisto", TODAY) for code in GUIDE_LANGUAGES}
    made |= {f"given {code}": given_report(GIVEN, code, TODAY) for code in LANGUAGES}
    made["notice"] = notice(holder, "Toimisto", "Asta", "1 2 3", TODAY)
    return made


def withdrawn() -> Consent:
    return dataclasses.replace(CONSENT, withdrawn_on=TODAY)


@pytest.mark.parametrize("name", papers())
def test_a_paper_passes_the_checker_and_says_its_language(name, tmp_path):
    pdf = write_plain(papers()[name])
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    found = [one for one in validate(str(path)).findings if one.severity is not Severity.INFO]
    assert found == []
    with pikepdf.open(path) as file:
        assert str(file.Root.Lang) == papers()[name].language
    assert write_plain(papers()[name]) == pdf


@pytest.mark.parametrize("code", GUIDE_LANGUAGES)
def test_the_guide_is_two_pages_and_names_every_field_of_the_form(code):
    from exports import reply_fields
    from tekoto.vocabulary import label

    pdf = write_plain(school_guide(code, "Etelän työllisyysalue", TODAY))
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 2
    text = text_of(pdf)
    for field in (*reply_fields.TEXT_LIMITS, *reply_fields.CHOICES):
        name = field.removeprefix("reply_").removesuffix("_on")
        assert label("document_labels", name, code) in text, name


def test_a_client_reads_who_got_what_when_and_why():
    text = text_of(write_plain(given_report(GIVEN, "fi", TODAY)))
    for part in (
        "Kuka sai tietojani?",
        "Cabdi, Amina",
        "1.10.2026",
        "Rannikon kansanopisto, Olli Opettaja",
        "viite K7M2-9QXD",
        "Laki sallii",
        "Kansalaisuus: Annoit siihen luvan.",
        "1.3.2026 suostuit",
        "Voit perua suostumuksen",
        "SALASSA",
        "lokin linkki 1 2 3",
    ):
        assert part in text, part
    empty = dataclasses.replace(GIVEN, disclosures=(), consents=())
    assert "ei ole annettu kenellekään" in text_of(write_plain(given_report(empty, "fi", TODAY)))


def test_only_what_an_ended_consent_carried_is_called_back():
    languages = {"K7M2-9QXD": "fi"}
    assert holders((SENT,), (CONSENT,), languages, TODAY) == ()
    (holder,) = holders((SENT,), (withdrawn(),), languages, TODAY)
    assert holder.fields == ("nationality",)
    assert holder.ended_on == TODAY
    text = text_of(write_plain(notice(holder, "Toimisto", "Asta", "1 2 3", TODAY)))
    assert "perui suostumuksen 29.11.2026" in text
    assert "Kansalaisuus" in text
    assert "Aiempi koulutus" not in text
    assert "Amina" not in text


@pytest.mark.parametrize(
    "until, withdrawn_on, day",
    [
        (None, None, None),
        (TODAY, None, None),
        (date(2026, 11, 28), None, date(2026, 11, 28)),
        (None, TODAY, TODAY),
        (date(2026, 12, 31), TODAY, TODAY),
        (date(2026, 10, 1), TODAY, date(2026, 10, 1)),
    ],
)
def test_the_day_a_consent_ended(until, withdrawn_on, day):
    form = dataclasses.replace(CONSENT.form, valid_until=until)
    assert (
        ended_on(dataclasses.replace(CONSENT, form=form, withdrawn_on=withdrawn_on), TODAY) == day
    )


def test_long_and_hostile_text_goes_on_paper_as_it_is(tmp_path):
    long = "pitkä <b>sana</b> " * 400
    document = PlainDocument(
        "fi",
        long[:200],
        "Otsikko",
        "Toimisto",
        "Asta",
        TODAY,
        long[:300],
        (
            Heading("<h1>"),
            Text(long),
            Points((long, "=1+1"), numbered=True),
            Grid(("A", "B"), ((long, "x"), ("أمينة عبدي", "ሰላም")), (1, 3)),
        ),
        "SALASSA PIDETTÄVÄ",
        "peruste",
    )
    pdf = write_plain(document)
    text = text_of(pdf)
    assert text.count("<b>sana</b>") >= 1200
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert all("SALASSA" in page.extract_text() for page in pages)
    export_plain(document, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == pdf


@pytest.mark.parametrize("within", [False, True], ids=["minutes", "thread"])
@pytest.mark.parametrize("follows", ["text", "points", "table", "decision"])
def test_the_title_of_an_item_stands_with_what_it_leads_to(follows, within):
    """Wherever the page's end falls: so many lines come before it as move it over a whole page."""
    title = Text("9. Otsikko", strong=True, leads=True) if within else Heading("9. Otsikko")
    item = {
        "text": Text("Alku. " * 120),
        "points": Points(("Alku. " * 120,)),
        "table": Grid(("Alku.", "Mitä"), (("Alku.", "Rivi " * 60),), (1, 3)),
        "decision": Text("Alku. Päätös: jatketaan.", strong=True),
    }[follows]
    for before in range(26, 60):
        blocks = (*(Text(f"Rivi {number}") for number in range(before)), title, item)
        pages = pypdf.PdfReader(io.BytesIO(write_plain(paper_of(blocks)))).pages
        (page,) = [text for text in (one.extract_text() for one in pages) if "9. Otsikko" in text]
        assert "Alku." in page, before


def test_what_was_given_is_listed_as_one_sentence():
    """A capital stands at the beginning of the list, not at each label of a form."""
    sent = dataclasses.replace(SENT, fields=("client_name", "in_plan", "nationality", "education"))
    given = dataclasses.replace(GIVEN, disclosures=(sent,))
    words = text_of(write_plain(given_report(given, "fi", TODAY)))
    assert "Nimi, onko koulutus suunnitelmassasi, kansalaisuus, aiempi koulutus" in words


def test_the_client_s_own_paper_says_in_plain_words_what_was_given():
    sent = dataclasses.replace(SENT, fields=("client_name", "in_plan", "plan_validity"))
    given = dataclasses.replace(GIVEN, disclosures=(sent,))
    told = {
        "fi": ("onko koulutus suunnitelmassasi", "Suunnitelmassa"),
        "sv": ("om utbildningen finns i din plan", "I planen"),
        "en": ("whether the training is in your plan", "In the plan"),
    }
    for language, (plain, label) in told.items():
        words = text_of(write_plain(given_report(given, language, TODAY)))
        assert plain in words
        assert not re.search(rf"\b{label}\b(?!si)", words)
    # What is said plainly is a field that can be given.
    known = set(vocabulary.codes("letter_labels"))
    plain_codes = [one for one in vocabulary.codes("given_labels") if one.startswith("plain_")]
    assert {one.removeprefix("plain_") for one in plain_codes} <= known


def paper_of(blocks) -> PlainDocument:
    return PlainDocument("fi", "Muistio", "Muistio", "Toimisto", "Asta", TODAY, "", blocks)


def test_a_document_of_several_pages_has_its_headings_as_bookmarks():
    blocks = (Heading("Alku"), Text("pitkä sana " * 2000), Heading("Loppu"), Text("x"))
    reader = pypdf.PdfReader(io.BytesIO(write_plain(paper_of(blocks))))
    outline = [one for one in reader.outline if not isinstance(one, list)]
    places = [(one.title, reader.get_destination_page_number(one)) for one in outline]
    assert places == [("Alku", 0), ("Loppu", len(reader.pages) - 1)]
    assert pypdf.PdfReader(io.BytesIO(write_plain(paper_of(blocks[2:])))).outline == []


@pytest.mark.parametrize(
    "document, words",
    [
        ("referral", "Asia koskee lähetettä K7M2-9QXD."),
        ("class_list", "Asia koskee lähetettä K7M2-9QXD."),
        ("packet", "Asia koskee: paketti, viite K7M2-9QXD."),
        ("notes_paper", "Asia koskee: muistiinpanoja yhteistyöstä, viite K7M2-9QXD."),
        ("thread", "Asia koskee: yhteistyömuistiinpanot, viite K7M2-9QXD."),
    ],
)
def test_a_letter_to_a_holder_says_what_it_was(document, words):
    """Nobody looks for a referral where notes were given."""
    fields = ("client_name", "nationality")
    if document not in ("referral", "class_list"):
        fields = ("packet_introduction", "packet_notes")
    sent = dataclasses.replace(SENT, document=document, fields=fields, ground="consent")
    (holder,) = holders((sent,), (withdrawn(),), {}, TODAY)
    text = text_of(write_plain(notice(holder, "Toimisto", "Asta", "1 2 3", TODAY)))
    assert words in text
    assert ("lähete" in text) is (document in ("referral", "class_list"))
    for code in ("sv", "en"):
        told = dataclasses.replace(holder, language=code)
        assert "K7M2-9QXD" in text_of(write_plain(notice(told, "T", "A", "1", TODAY)))
