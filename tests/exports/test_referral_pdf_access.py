"""The referral for those who cannot see it: tags, labels, order, embedded fonts (PDF/UA-1)."""

import io
import re

import pikepdf
import pytest
from pdfua import validate
from pdfua.model import Severity

from exports.referral_pdf import write_follow_up, write_referral
from exports.reply_fields import (
    CHOICES,
    CONTACT,
    DECISION,
    ENDED,
    GROUP,
    IDENTITY,
    LEVELS,
    NOTE,
    OUTCOME,
    RECEIVED,
    START,
    STARTED,
)
from tests.exports import referral_samples as samples

LETTERS = {
    "short": samples.letter(),
    "swedish": samples.SWEDISH,
    "scripts": samples.EVERY_SCRIPT,
    "long": samples.LONG,
    "every row": samples.EVERY_ROW,
    "bare": samples.letter(sections=(), basis_text="", audit_link="", recipient_line=""),
}


@pytest.fixture(params=[*LETTERS, "follow-up"], scope="module")
def pdf(request):
    if request.param == "follow-up":
        return write_follow_up(samples.letter(sections=()))
    return write_referral(LETTERS[request.param])


@pytest.fixture
def file(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        yield opened


def elements(node):
    """Yield every structure element below a node, in reading order."""
    for kid in node.get("/K", ()):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def leaves(file):
    """Yield (element, kind, page object number, MCID or annotation) of everything in the tree."""
    for element in elements(file.Root.StructTreeRoot):
        for kid in element.get("/K", ()):
            if "/S" not in kid:
                yield element, str(kid.Type), kid.Pg.objgen, kid.get("/MCID", kid.get("/Obj"))


def marked(page):
    """Return the page's MCIDs; fail when something is drawn outside any mark."""
    numbers, depth = [], 0
    for step in pikepdf.parse_content_stream(page):
        name, operands = str(step.operator), step.operands
        if name in ("BDC", "BMC"):
            depth += 1
            if len(operands) == 2 and "/MCID" in operands[1]:
                numbers.append(int(operands[1].MCID))
        elif name == "EMC":
            depth -= 1
        elif name in ("Tj", "TJ", "f", "S", "re", "Do", "B"):
            assert depth > 0, f"{name} drawn outside any mark"
    assert depth == 0
    return numbers


def test_checker_finds_nothing(pdf, tmp_path):
    path = tmp_path / "document.pdf"
    path.write_bytes(pdf)
    report = validate(str(path))
    found = [finding for finding in report.findings if finding.severity is not Severity.INFO]
    assert found == []


def test_every_mark_has_one_place_in_the_tree(file):
    tree = [(page, int(number)) for _, kind, page, number in leaves(file) if kind == "/MCR"]
    assert len(tree) == len(set(tree))
    drawn = [(page.obj.objgen, number) for page in file.pages for number in marked(page)]
    assert sorted(tree) == sorted(drawn)


def test_parent_tree_points_back(file):
    numbers = list(file.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for element, kind, page, what in leaves(file):
        if kind == "/MCR":
            key = next(int(p.obj.StructParents) for p in file.pages if p.obj.objgen == page)
            assert parents[key][int(what)].objgen == element.objgen
        else:
            assert parents[int(what.StructParent)].objgen == element.objgen


def test_every_visible_field_is_in_the_tree_with_a_name_to_speak(file):
    widgets = [annot for page in file.pages for annot in page.obj.get("/Annots", ())]
    visible = [widget for widget in widgets if not int(widget.F) & 2]
    asks_later = any(str(field.T) == OUTCOME for field in file.Root.AcroForm.Fields)
    assert len(visible) == (13 if asks_later else 9)
    for widget in visible:
        assert str(widget.TU).strip()
        assert int(widget.F) & 4, "not printed"
        assert "/AP" in widget
    spoken = [what.objgen for _, kind, _, what in leaves(file) if kind == "/OBJR"]
    assert spoken == [widget.objgen for widget in visible]
    for element, kind, _, _ in leaves(file):
        assert (str(element.S) == "/Form") == (kind == "/OBJR")


def test_fields_follow_the_page_and_the_identity_is_hidden(file):
    names = [str(field.T) for field in file.Root.AcroForm.Fields]
    first = [RECEIVED, DECISION, START, GROUP, CONTACT, NOTE, *IDENTITY]
    assert names in (first, [STARTED, ENDED, OUTCOME, *LEVELS, CONTACT, NOTE, *IDENTITY])
    for field in file.Root.AcroForm.Fields:
        if str(field.T) in IDENTITY:
            assert int(field.F) & 2
            assert int(field.Ff) & 1
            assert list(map(float, field.Rect)) == [0, 0, 0, 0]
        elif str(field.T) in LEVELS:
            assert [str(one) for one in field.Opt][:3] == ["", "0", "A1.1"]
        elif str(field.T) not in CHOICES:
            assert "/V" not in field
            assert int(field.MaxLen) > 0
    for page in file.pages:
        assert page.obj.Tabs == "/S"


def test_fonts_are_embedded_and_say_what_their_glyphs_mean(file):
    fonts = [
        obj
        for obj in file.objects
        if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"
    ]
    assert len(fonts) >= 3
    for font in fonts:
        if font.Subtype == "/Type0":
            assert font.Encoding == "/Identity-H"
            codes = bytes(font.ToUnicode.read_bytes())
            for meaning in re.findall(rb"<[0-9A-F]{4}> <([0-9A-F]*)>", codes):
                assert meaning not in (b"", b"0000", b"FEFF", b"FFFE")
        else:
            assert font.FontDescriptor.FontFile2.read_bytes()[:4] == b"\x00\x01\x00\x00"
        assert "Helvetica" not in str(font.BaseFont)
    form = file.Root.AcroForm
    assert str(form.DA).split()[0] in form.DR.Font


def test_widths_in_the_file_are_those_of_the_fonts(file):
    from fontTools.ttLib import TTFont

    for obj in file.objects:
        if isinstance(obj, pikepdf.Dictionary) and obj.get("/Subtype") == "/CIDFontType2":
            font = TTFont(io.BytesIO(obj.FontDescriptor.FontFile2.read_bytes()))
            mapping = obj.CIDToGIDMap.read_bytes()
            order = font.getGlyphOrder()
            for code, width in enumerate(obj.W[1]):
                glyph = int.from_bytes(mapping[2 * code : 2 * code + 2], "big")
                assert abs(float(width) - font["hmtx"][order[glyph]][0]) < 1


def test_language_title_and_headings(file):
    assert str(file.Root.Lang) in ("fi", "sv")
    assert file.Root.ViewerPreferences.DisplayDocTitle is True or bool(
        file.Root.ViewerPreferences.DisplayDocTitle
    )
    assert bool(file.Root.MarkInfo.Marked)
    headings = [str(e.S) for e in elements(file.Root.StructTreeRoot) if str(e.S)[1] == "H"]
    assert headings[0] == "/H1"
    assert headings.count("/H1") == 1
    assert set(headings) == {"/H1", "/H2"}
    xmp = bytes(file.Root.Metadata.read_bytes()).decode("utf-8")
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_rows_are_tables_with_row_headers(file):
    tables = [e for e in elements(file.Root.StructTreeRoot) if str(e.S) == "/Table"]
    for table in tables:
        for row in table.K:
            assert [str(cell.S) for cell in row.K] == ["/TH", "/TD"]
            assert str(row.K[0].A.Scope) == "/Row"


def test_the_link_to_the_log_is_read_once_and_only_repeated_lines_are_skipped(file):
    """A receipt that only the eye can see is none."""
    said = [str(element.S) for element in elements(file.Root.StructTreeRoot)]
    assert said[-1] == "/P"
    first = str(file.pages[0].Contents.read_bytes(), "latin-1")
    later = [str(page.Contents.read_bytes(), "latin-1") for page in file.pages][1:]
    assert "/Pagination" not in first
    assert all("/Pagination" in page for page in later)
