"""The referral PDF: what it says, to whom it says it, and what it never lets through."""

import io
import re
import unicodedata
from datetime import date

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.fonts import missing_glyphs, row
from exports.referral_pdf import content_fingerprint, write_referral
from exports.text import clean
from tekoto.errors import DocumentError
from tekoto.letter import LetterRow, LetterSection
from tests.exports import referral_samples as samples

HOSTILE = [
    "<b>ei sulje",
    "<img src='/etc/passwd'/>",
    "<a href='http://example.org'>paina</a>",
    "<para>&amp;&lt;</para>]]><!--",
    "=1+1 +1 -1 @SUM(A1)",
    "%PDF-1.7 endstream endobj (((\\)",
    "{label} {0} %s %(x)s $HOME",
    "user\u202egnp.exe \u2066piilo\u2069",
    "\x00\x01\x1b[31m punainen",
    "pari\ud800ton \ufdd0\uffff",
    "'; DROP TABLE client; --",
]
DRAWABLE = sorted(
    chr(code)
    for font in row(bold=False)
    for code in font.codepoints
    if unicodedata.category(chr(code)) not in ("Cc", "Cf", "Co", "Cn")
)
CONTROLS = "\x00\x07\x1b\u202e\u2066\u2069\u200f\ufeff\u00ad\ud800\udfff\ufdd0\uffff\r\n\t\u2028"
VALUES = st.text(st.sampled_from(DRAWABLE) | st.sampled_from(CONTROLS + "<>&={}()\\"), max_size=300)
FEW = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def text_of(pdf):
    """Return the text as another library reads it, without spaces and zero-width fillers."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return bare("".join(page.extract_text() for page in pages))


def bare(text):
    return re.sub(r"[\s\u200b]", "", unicodedata.normalize("NFC", text))


def spoken(pdf):
    """Return what the structure tree gives to a screen reader in place of drawn text."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [str(obj.ActualText) for obj in file.objects if is_element(obj)]


def is_element(obj):
    return (
        isinstance(obj, pikepdf.Dictionary)
        and obj.get("/Type") == "/StructElem"
        and ("/ActualText" in obj)
    )


def test_letter_says_everything_it_was_given():
    text = text_of(write_referral(samples.letter()))
    letter = samples.letter()
    said = [letter.title, letter.office_name, letter.sender_line, letter.secrecy_marking]
    said += [letter.secrecy_ground, letter.recipient_line, letter.basis_text, letter.audit_link]
    said += [letter.reference, letter.document_id, "22.11.2026", "4.12.2026", "sivu 1/1"]
    for section in letter.sections:
        said.append(section.heading)
        said += [row.label for row in section.rows]
        said += [row.value for row in section.rows if row.value.isascii() or "yö" in row.value]
    for part in said:
        assert bare(part) in text
    assert "Yousef al-Khatib يوسف الخطيب" in spoken(write_referral(letter))


def test_form_speaks_the_language_of_the_letter():
    swedish = text_of(write_referral(samples.SWEDISH))
    for word in ("Läroanstaltenssvar", "Mottagen", "Beslut", "Studieplats", "Svarönskassenast"):
        assert word in swedish
    assert "Vastaus" not in swedish
    english = text_of(write_referral(samples.letter(language="en")))
    assert "Theschool'sreply" in english


def test_ethiopic_text_is_read_back_as_written():
    assert bare("Selam Tesfay ሰላም ተስፋይ") in text_of(write_referral(samples.SWEDISH))


@pytest.mark.parametrize("name", samples.LANGUAGES)
def test_every_language_can_be_written(name):
    word = samples.LANGUAGES[name]
    pdf = write_referral(samples.one_value(word))
    assert bare(word) in text_of(pdf) or word in spoken(pdf)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_plain_text_everywhere(text):
    section = LetterSection(text, (LetterRow(text, text), LetterRow("", text * 3)))
    pdf = write_referral(
        samples.letter(
            title=text,
            office_name=text,
            sender_line=text,
            secrecy_marking=text,
            secrecy_ground=text,
            recipient_line=text,
            basis_text=text,
            audit_link=text,
            sections=(section,),
        )
    )
    found = text_of(pdf)
    assert found.count(bare(clean(text))) >= 8
    assert b"root:" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert not any(
            isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image" for o in file.objects
        )
        assert not any(isinstance(o, pikepdf.Dictionary) and "/URI" in o for o in file.objects)


@FEW
@given(VALUES)
def test_any_value_is_written_and_read_back(value):
    pdf = write_referral(samples.one_value(value))
    cleaned = clean(value)
    # A value in the writing direction of the page is read off it; another from its structure.
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in cleaned):
        assert any(bare(cleaned) == bare(text) for text in spoken(pdf))
    else:
        assert bare(cleaned) in text_of(pdf)


@FEW
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_unicode_is_written_or_refused_by_name(value):
    missing = missing_glyphs([clean(value)])
    if not missing:
        assert text_of(write_referral(samples.one_value(value)))
        return
    with pytest.raises(DocumentError) as caught:
        write_referral(samples.one_value(value))
    assert caught.value.key == "document.missing_glyph"
    assert str(caught.value.params["characters"]).startswith(f"U+{ord(missing[0]):04X}")


@pytest.mark.parametrize("character", ["x", "x ", "<", "ሰ", "ك", "မ", "\n", "\u0301", "(", "م 1 "])
def test_ten_thousand_characters_go_over_many_pages(character):
    value = (character * 10_000)[:10_000]
    pdf = write_referral(samples.one_value(value))
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert f"sivu {len(reader.pages)}/{len(reader.pages)}" in reader.pages[-1].extract_text()
    if bare(value) and character not in ("ك", "م 1 ", "\u0301"):
        read = re.sub(r"Lähete.*?sivu\d+/\d+|Kaakkois.*?25k", "", text_of(pdf))
        assert read.count(character.strip()) >= 10_000 // len(character)


def test_secrecy_marking_and_page_number_stand_on_every_page():
    reader = pypdf.PdfReader(io.BytesIO(write_referral(samples.LONG)))
    assert len(reader.pages) > 3
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        assert "SALASSA PIDETTÄVÄ" in text
        assert "JulkL (621/1999) 24 § 1 mom. 25 k" in text
        assert f"sivu {number}/{len(reader.pages)}" in text
        assert "K7M2-9QXD" in text


@pytest.mark.parametrize("rows", range(1, 40, 3))
def test_reply_box_stays_in_one_piece(rows):
    section = LetterSection("Hakija", tuple(LetterRow("Tieto", "arvo") for _ in range(rows)))
    with pikepdf.open(io.BytesIO(write_referral(samples.letter(sections=(section,))))) as file:
        pages = [page for page in file.pages if "/Annots" in page]
        assert len(pages) == 1
        for widget in pages[0].Annots:
            if not int(widget.F) & 2:
                assert 62 <= float(widget.Rect[1]) < float(widget.Rect[3]) <= 780


def test_nothing_personal_in_the_metadata():
    letter = samples.letter(title="Ohjaus koulutukseen: Yousef al-Khatib")
    with pikepdf.open(io.BytesIO(write_referral(letter))) as file:
        info = {name: str(value) for name, value in file.docinfo.items()}
        xmp = bytes(file.Root.Metadata.read_bytes()).decode("utf-8")
    assert info == {
        "/Title": "Ohjaus koulutukseen",
        "/Author": "Kaakkois-Suomen työllisyysalue",
        "/Creator": "Tekoto",
        "/Producer": "Tekoto",
        "/CreationDate": "D:20261122000000Z",
    }
    assert "Yousef" not in xmp
    assert "Aino" not in xmp


def test_same_letter_same_bytes():
    assert write_referral(samples.letter()) == write_referral(samples.letter())
    later = samples.letter(written_on=date(2026, 11, 23))
    assert write_referral(later) != write_referral(samples.letter())


def test_no_script_link_file_or_external_reference():
    with pikepdf.open(io.BytesIO(write_referral(samples.LONG))) as file:
        for obj in file.objects:
            if isinstance(obj, pikepdf.Dictionary | pikepdf.Stream):
                names = set(obj.keys())
                assert not names & {"/JS", "/AA", "/URI", "/EmbeddedFile", "/OpenAction", "/XFA"}


def test_fingerprint_is_of_the_printed_part_alone():
    pdf = write_referral(samples.letter())
    assert content_fingerprint(pdf) == content_fingerprint(write_referral(samples.letter()))
    changed = samples.one_value("jotain muuta")
    assert content_fingerprint(write_referral(changed)) != content_fingerprint(pdf)


def test_identity_fields_take_only_identifiers():
    with pytest.raises(ValueError, match="tekoto_token"):
        write_referral(samples.letter(token="Yousef al-Khatib"))


def places_of(pdf):
    """Return (page, x, y) of the beginning of every run of text."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for number, page in enumerate(file.pages):
            for step in pikepdf.parse_content_stream(page):
                if str(step.operator) == "Tm":
                    *_, x, y = map(float, step.operands)
                    found.append((number, x, y))
    return found


@pytest.mark.parametrize(
    "field",
    [
        "title",
        "office_name",
        "sender_line",
        "secrecy_marking",
        "secrecy_ground",
        "recipient_line",
        "basis_text",
        "label",
        "heading",
    ],
)
def test_ten_thousand_characters_in_any_field_stay_on_paper(field):
    long = "pitkä sana " * 900
    if field in ("label", "heading"):
        words = (long, "x") if field == "heading" else ("x", long)
        letter = samples.letter(sections=(LetterSection(words[0], (LetterRow(words[1], "v"),)),))
    else:
        letter = samples.letter(**{field: long})
    pdf = write_referral(letter)
    text = text_of(pdf)
    assert text.count("pitkä") >= 900
    assert text.count("sana") >= 900
    places = places_of(pdf)
    assert all(20 <= y <= 830 and 40 <= x <= 560 for _, x, y in places)
    assert len(set(places)) == len(places), "two lines on the same place"


def test_a_short_value_is_not_parted_from_its_label_or_itself():
    rows = tuple(LetterRow(f"nimike{i}", f"alku{i}\nkeski{i}\nloppu{i}") for i in range(60))
    pdf = write_referral(samples.letter(sections=(LetterSection("Rivit", rows),)))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert len(pages) > 3
    for i in range(60):
        whole = [f"nimike{i}\n", f"alku{i}\n", f"keski{i}\n", f"loppu{i}\n"]
        homes = [n for n, text in enumerate(pages) for part in whole if part in f"{text}\n"]
        assert len(set(homes)) == 1, f"row {i} stands on pages {homes}"


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page():
    for count in range(20, 40):
        rows = tuple(LetterRow("Tieto", "arvo") for _ in range(count))
        last = LetterSection("Viimeinen", (LetterRow("Loppurivi", "loppu"),))
        letter = samples.letter(sections=(LetterSection("Rivit", rows), last))
        reader = pypdf.PdfReader(io.BytesIO(write_referral(letter)))
        pages = [page.extract_text() for page in reader.pages]
        assert [("Viimeinen" in text) == ("Loppurivi" in text) for text in pages].count(False) == 0


def test_a_letter_with_every_row_keeps_to_one_page_and_stays_readable():
    pdf = write_referral(samples.EVERY_ROW)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert len(file.pages) == 1
        sizes = [
            float(step.operands[1])
            for step in pikepdf.parse_content_stream(file.pages[0])
            if str(step.operator) == "Tf"
        ]
        # The footer and the hint beside a date field are 8 points, everything else at least 9.
        assert min(sizes) == 8
        assert sorted(sizes)[sizes.count(8)] == 9
        assert sizes.count(8) <= 4
    text = text_of(pdf)
    for section in samples.EVERY_ROW.sections:
        assert all(bare(line.value) in text for line in section.rows)


def test_sections_side_by_side_are_read_one_after_the_other():
    pdf = write_referral(samples.EVERY_ROW)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        order = text_of(pdf)
        assert order.index("Omatavoite") < order.index("Haettukoulutus")
        x = {place[1] for place in places_of(pdf)}
        assert any(abs(left - 308) < 2 for left in x), "nothing stands in the second column"
        assert len(file.pages) == 1


def test_text_of_two_directions_is_drawn_in_the_order_in_which_it_is_read():
    value = "عملت 12 سنة في حلب (1998–2010) ثم 3 سنوات في Beirut قبل Lahti"
    text = (
        pypdf.PdfReader(io.BytesIO(write_referral(samples.one_value(value))))
        .pages[0]
        .extract_text()
    )
    places = [text.index(word) for word in ("1998", "2010", "Beirut", "Lahti")]
    assert places == sorted(places)
