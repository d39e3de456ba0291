"""The class list: how it reads on paper and aloud, and how its rows come back."""

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest
from pdfua import validate
from pdfua.model import Severity

from exports.class_list_pdf import write_class_list
from exports.pdf_lock import locked
from exports.referral_pdf import content_fingerprint
from exports.reply_fields import CONTACT, DECISION, GROUP, NOTE, START, TOKEN, row_field
from exports.reply_filler import fill_reply
from exports.reply_reader import read_returned
from tekoto.class_list import class_list
from tekoto.errors import ReplyError
from tekoto.ids import new_id
from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.reference import new_reference, new_token
from tekoto.reply import Decision
from tests.exports import referral_samples as samples
from tests.exports.test_referral_pdf_access import leaves, marked
from tests.exports.viewers import (
    append_with_pypdf,
    fill_with_pikepdf,
    fill_with_pypdf,
    printed,
)

WORDS = {"fi": ("Asiakas", "Haettu koulutus"), "sv": ("Kund", "Utbildning som söks")}
NAMES = ("Amina Cabdi", "Yousef al-Khatib يوسف الخطيب", "Jean Bosco Nkurunziza", "Htoo Paw")


def letters(count: int, language: str = "fi") -> list[ReferralLetter]:
    """Return the letters of so many persons to one school."""
    client, training = WORDS[language]
    return [
        samples.letter(
            language=language,
            reference=new_reference(),
            token=new_token(),
            document_id=str(new_id()),
            sections=(
                LetterSection(
                    client,
                    (
                        LetterRow("Nimi", f"{NAMES[place % 4]} {place}", strong=True),
                        LetterRow("Syntymävuosi", str(1970 + place)),
                        LetterRow("Lukutaito", "osaa lukea"),
                    ),
                    half=True,
                ),
                LetterSection(
                    training,
                    (
                        LetterRow("Koulutus", "Hidas polku"),
                        LetterRow("Suunnitelma", f"{place + 1}.1.2027 saakka"),
                    ),
                    half=True,
                ),
            ),
        )
        for place in range(count)
    ]


def test_what_all_say_of_the_training_is_said_once_and_a_persons_facts_stay_hers():
    made = letters(3)
    listed = class_list(made)
    shared = [row.value for one in listed.head.sections for row in one.rows]
    assert shared == ["Hidas polku"]
    for one, letter in zip(listed.persons, made, strict=True):
        said = [row.value for section in one.sections for row in section.rows]
        assert "osaa lukea" in said
        assert "Hidas polku" not in said
        assert (one.reference, one.token) == (letter.reference, letter.token)
    assert (listed.head.token, listed.head.document_id) == ("", "")


def test_another_ground_of_one_person_is_said_with_her():
    made = letters(2)
    made[1] = replace(made[1], basis_text="Suostumuksella.")
    listed = class_list(made)
    assert listed.head.basis_text == ""
    assert listed.persons[1].basis_text == "Suostumuksella."


@pytest.mark.parametrize("count, language", [(1, "fi"), (4, "sv"), (40, "fi")])
def test_the_checker_finds_nothing_and_every_mark_has_a_place(count, language, tmp_path):
    path = tmp_path / "list.pdf"
    path.write_bytes(write_class_list(class_list(letters(count, language))))
    found = [one for one in validate(str(path)).findings if one.severity is not Severity.INFO]
    assert found == []
    with pikepdf.open(path) as file:
        tree = [(page, int(number)) for _, kind, page, number in leaves(file) if kind == "/MCR"]
        drawn = [(page.obj.objgen, number) for page in file.pages for number in marked(page)]
        assert sorted(tree) == sorted(drawn)
        widgets = [annot for page in file.pages for annot in page.obj.get("/Annots", ())]
        visible = [one for one in widgets if not int(one.F) & 2]
        assert len(visible) == 5 * count + 1
        spoken = [what.objgen for _, kind, _, what in leaves(file) if kind == "/OBJR"]
        assert spoken == [one.objgen for one in visible]


def test_a_field_tells_aloud_whose_it_is():
    (made,) = letters(1)
    with pikepdf.open(io.BytesIO(write_class_list(class_list([made])))) as file:
        tips = [str(one.TU) for one in file.Root.AcroForm.Fields if str(one.T).endswith("group")]
    assert "Amina Cabdi 0" in tips[0]
    assert made.reference in tips[0]


PROGRAMS = {
    "pypdf": fill_with_pypdf,
    "appended by pypdf": append_with_pypdf,
    "pikepdf": fill_with_pikepdf,
    "our own": fill_reply,
}


@pytest.mark.parametrize("fill", PROGRAMS.values(), ids=PROGRAMS)
def test_every_row_comes_back_with_its_own_answer(fill):
    made = letters(3)
    pdf = write_class_list(class_list(made))
    first, second, third = (one.reference for one in made)
    said = {
        CONTACT: "Opo Olli",
        row_field(first, DECISION): "place",
        row_field(first, START): "2.2.2027",
        row_field(first, GROUP): "Ryhmä Ä",
        row_field(second, DECISION): "queue",
        row_field(second, NOTE): "Soitamme keväällä.",
    }
    rows = read_returned(fill(pdf, said))
    assert [one.identity.reference for one in rows] == [first, second, third]
    assert [one.identity.token for one in rows] == [one.token for one in made]
    assert all(one.listed for one in rows)
    assert {one.fingerprint for one in rows} == {content_fingerprint(pdf)}
    assert [one.reply.decision for one in rows] == [Decision.PLACE, Decision.QUEUE, None]
    assert (rows[0].reply.group, rows[0].reply.contact) == ("Ryhmä Ä", "Opo Olli")
    assert rows[1].reply.note == "Soitamme keväällä."
    # A row that says nothing has no contact person either.
    assert rows[2].reply.contact == ""


def test_the_word_that_a_list_shows_is_understood_as_its_code():
    (made,) = letters(1, "sv")
    pdf = write_class_list(class_list([made]))
    (row,) = read_returned(fill_with_pikepdf(pdf, {row_field(made.reference, DECISION): "I kö"}))
    assert (row.reply.decision, row.reply.unreadable) == (Decision.QUEUE, ())


def test_a_row_whose_proof_is_gone_comes_back_without_it():
    made = letters(2)
    pdf = write_class_list(class_list(made))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for one in file.Root.AcroForm.Fields:
            if str(one.T) == row_field(made[0].reference, TOKEN):
                one.V = pikepdf.String("<script>")
        out = io.BytesIO()
        file.save(out)
    first, second = read_returned(out.getvalue())
    assert first.identity.token == ""
    assert second.identity.token == made[1].token


def test_a_locked_list_opens_with_its_password():
    made = letters(2)
    pdf = locked(write_class_list(class_list(made)), "SALA-SANA")
    with pytest.raises(ReplyError, match=r"^reply.encrypted$"):
        read_returned(pdf)
    assert len(read_returned(pdf, "SALA-SANA")) == 2


def test_a_printed_list_is_told_from_other_files(need_program):
    made = letters(2)
    pdf = fill_reply(
        write_class_list(class_list(made)), {row_field(made[0].reference, DECISION): "place"}
    )
    with pytest.raises(ReplyError, match=r"^reply.list_flattened$"):
        read_returned(printed("ghostscript", need_program, pdf))


def test_the_text_says_the_persons_in_order():
    pdf = write_class_list(class_list(letters(4)))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert "SALASSA PIDETTÄVÄ" in pages[0]
    places = [pages[0].index(f"{place}. ") for place in (1, 2, 3, 4)]
    assert places == sorted(places)


def _list_of(fields: list[tuple[str, str]]) -> bytes:
    """Return a file that says to be a class list, with these fields."""
    with pikepdf.new() as file:
        file.add_blank_page()
        own = [("tekoto_vault", "x"), ("tekoto_form", "list-1"), *fields]
        file.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array(
                [
                    pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String(n), V=pikepdf.String(v))
                    for n, v in own
                ]
            )
        )
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


def test_a_hostile_list_is_cut_or_refused():
    with pytest.raises(ReplyError, match=r"^reply.not_ours$"):
        read_returned(_list_of([]))
    # A name that only looks like a row's is no row.
    with pytest.raises(ReplyError, match=r"^reply.not_ours$"):
        read_returned(_list_of([("K7M2-9QXD_tekoto_vault", "y"), ("../../x_reply_note", "z")]))
    many = [
        (f"{place:04d}-{place:04d}_{name}", "a" * 50_000)
        for place in range(60)
        for name in ("reply_note", "reply_decision", "tekoto_token")
    ]
    rows = read_returned(_list_of(many))
    assert len(rows) == 60
    assert all(len(one.reply.note) < 10_000 for one in rows)
    assert all(one.identity.token == "" for one in rows)
    assert all("decision" in one.reply.unreadable for one in rows)
    assert (
        len(read_returned(_list_of([(f"{n:04d}-0000_reply_note", "x") for n in range(900)]))) <= 100
    )
