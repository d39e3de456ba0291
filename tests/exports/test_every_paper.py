"""Every PDF that the program makes is for all readers: tagged, in order, marked in its language."""

import ast
import io
import re
from pathlib import Path

import pikepdf
import pypdf
import pytest
from pdfua import validate
from pdfua.model import Severity

import exports
import tekoto
from exports import paper
from tekoto.vocabulary import label
from tests.exports.paper_samples import FILES, LINK, SAMPLES
from tests.exports.test_referral_pdf_access import leaves, marked

# These finish, lock or word what the others make.
NOT_ALONE = {"plain_pdf.write_plain", "reminder_mail.write_reminder"}
# The schools' guide names nobody, and the client takes her own path home.
NOBODY = ("guide", "path")


@pytest.fixture(params=FILES, scope="module")
def made(request):
    return request.param, FILES[request.param]()


def makers() -> set[str]:
    """Return the functions that make a document, or word one that ``plain_pdf`` makes."""
    found = set()
    for room in (exports, tekoto):
        for path in Path(room.__path__[0]).glob("*.py"):
            for node in ast.parse(path.read_text("utf-8")).body:
                if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                    continue
                gives = ast.unparse(node.returns) if node.returns else ""
                writes = gives == "bytes" and node.name.startswith("write_")
                if writes or gives == "PlainDocument":
                    found.add(f"{path.stem}.{node.name}")
    return found


def test_no_document_is_forgotten():
    # The notes are worded and written in one.
    assert makers() - NOT_ALONE - {"notes_paper.notes_document"} == set(SAMPLES)


def test_the_checker_finds_nothing(made, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(made[1])
    found = [one for one in validate(str(path)).findings if one.severity is not Severity.INFO]
    assert found == []


def test_all_that_is_drawn_has_one_place_in_the_order_of_reading(made):
    with pikepdf.open(io.BytesIO(made[1])) as file:
        tree = [(page, int(number)) for _, kind, page, number in leaves(file) if kind == "/MCR"]
        drawn = [(page.obj.objgen, number) for page in file.pages for number in marked(page)]
        assert sorted(tree) == sorted(drawn)
        assert str(file.Root.Lang) in ("fi", "sv", "en")


def test_the_marking_with_its_ground_and_the_link_to_the_log_stand_on_every_page(made):
    name, pdf = made
    if name.startswith(NOBODY) or name == "bare":
        return
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for page in reader.pages:
        text = " ".join(page.extract_text().split())
        assert said("secrecy_markings", "secret", text)
        assert re.search(r"24 § 1 mom\. 25|24\(1\)\(25\)", text)
        if name.startswith(("thread", "minutes", "notes")):
            assert LINK in text
        if "protected" in name:
            # Where she lives is secret by a ground of its own.
            assert said("secrecy_grounds", "julkl_24_1_31", text)


def said(vocabulary: str, code: str, text: str) -> bool:
    return any(label(vocabulary, code, language) in text for language in ("fi", "sv", "en"))


@pytest.mark.parametrize("ink", ["INK", "SECONDARY", "BRAND", "ALERT"])
@pytest.mark.parametrize("ground", ["white", "TINT", "FIELD"])
def test_every_ink_is_read_on_a_page_without_colours(ink, ground):
    """The contrast of WCAG is one of brightness alone: what passes it is read in grey too."""
    under = (1.0, 1.0, 1.0) if ground == "white" else getattr(paper, ground)
    assert (_brightness(under) + 0.05) / (_brightness(getattr(paper, ink)) + 0.05) >= 4.5


def _brightness(colour: tuple[float, float, float]) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
