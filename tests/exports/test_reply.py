"""A school's answer comes back: filled in by different programs, read in the limited child."""

import io
from datetime import date
from functools import partial
from pathlib import Path

import pikepdf
import pytest

from exports.referral_pdf import content_fingerprint, write_referral
from exports.reply_fields import (
    CONTACT,
    DECISION,
    GROUP,
    NOTE,
    RECEIVED,
    START,
    TOKEN,
    VERSION,
)
from exports.reply_filler import fill_reply
from exports.reply_reader import parse_date, read_reply
from tekoto.errors import ReplyError
from tekoto.reply import Decision, ReplyIdentity, ReplySource
from tests.exports import referral_samples as samples
from tests.exports.viewers import (
    append_with_pypdf,
    fill_with_mupdf,
    fill_with_pikepdf,
    fill_with_pypdf,
)

VIEWERS = Path(__file__).parent.parent / "fixtures" / "viewers"

ANSWERS = {
    RECEIVED: "23.11.2026",
    DECISION: "place",
    START: "2027-01-07",
    GROUP: "Čelik-ryhmä €",
    CONTACT: "Opo Harjoitus يوسف, 040 000 0000",
    NOTE: "Tervetuloa!\nToinen rivi: ąę ž ሰላም",
}


@pytest.fixture(scope="module")
def referral():
    return write_referral(samples.letter())


def refused(source):
    with pytest.raises(ReplyError) as caught:
        read_reply(source)
    return caught.value


@pytest.fixture
def fill_with_mutool(need_program):
    return partial(fill_with_mupdf, need_program("mutool"))


@pytest.mark.parametrize(
    "fill", [fill_reply, fill_with_pikepdf, fill_with_pypdf, append_with_pypdf, None]
)
def test_answer_comes_back_whichever_program_filled_it(referral, fill, fill_with_mutool):
    returned = read_reply((fill or fill_with_mutool)(referral, ANSWERS))
    assert returned.fingerprint == content_fingerprint(referral)
    is_whole(returned)


def test_answer_saved_by_pdf_js_in_chromium():
    """The file was made once; forms on their way stay readable (tests/fixtures/viewers)."""
    is_whole(read_reply(VIEWERS / "pdfjs-5.6.pdf"))


def is_whole(returned):
    letter = samples.letter()
    assert returned.identity == ReplyIdentity(
        letter.vault_id, letter.document_id, letter.reference, letter.token
    )
    reply = returned.reply
    assert reply.received_on == date(2026, 11, 23)
    assert reply.decision is Decision.PLACE
    assert reply.start_on == date(2027, 1, 7)
    assert reply.group == ANSWERS[GROUP]
    assert reply.contact == ANSWERS[CONTACT]
    assert reply.note == ANSWERS[NOTE]
    assert reply.unreadable == ()
    assert len(reply.file_sha256) == 64
    assert reply.source is ReplySource.FORM


def test_appended_changes_leave_the_original_bytes_in_place(referral):
    assert append_with_pypdf(referral, ANSWERS).startswith(referral)


@pytest.mark.parametrize("decision", list(Decision))
def test_each_decision(referral, decision):
    assert read_reply(fill_reply(referral, {DECISION: decision})).reply.decision is decision


def test_button_pressed_without_a_group_value(referral):
    """Some viewers set only the look of the button."""
    filled = fill_with_pikepdf(referral, {DECISION: "queue"}, looks_alone=True)
    assert read_reply(filled).reply.decision is Decision.QUEUE


def test_reads_from_a_path(referral, tmp_path):
    path = tmp_path / "vastaus.pdf"
    path.write_bytes(referral)
    reply = read_reply(path).reply
    assert (reply.received_on, reply.decision, reply.note) == (None, None, "")
    assert refused(tmp_path / "puuttuu.pdf").key == "reply.cannot_open"


def test_what_cannot_be_understood_is_named_and_kept(referral):
    filled = fill_with_pikepdf(
        referral,
        {
            RECEIVED: "eilen",
            START: "31.2.2027",
            DECISION: "maybe",
            GROUP: "g" * 150,
            NOTE: "Hei",
        },
    )
    reply = read_reply(filled).reply
    assert reply.unreadable == ("received_on", "decision", "start_on", "group")
    assert reply.note.splitlines() == [
        "Hei",
        "Vastaanotettu: eilen",
        "Päätös: maybe",
        "Aloituspäivä: 31.2.2027",
        f"Ryhmä: {'g' * 150}",
    ]
    assert reply.group == "g" * 100
    assert reply.decision is None


def test_kept_words_are_in_the_language_of_the_form():
    filled = fill_with_pikepdf(write_referral(samples.SWEDISH), {START: "i januari"})
    assert read_reply(filled).reply.note == "Startdatum: i januari"


def test_typed_text_is_cleaned_and_cut(referral):
    filled = fill_with_pikepdf(
        referral, {GROUP: "\u202eahmyr\u0007 A", NOTE: "x" * 5000 + "\u2066"}
    )
    reply = read_reply(filled).reply
    assert reply.group == "ahmyr A"
    assert reply.note == "x" * 2000
    assert reply.unreadable == ("note",)


def test_long_text_kept_as_a_stream(referral):
    with pikepdf.open(io.BytesIO(referral)) as file:
        for field in file.Root.AcroForm.Fields:
            if str(field.T) == NOTE:
                field.V = file.make_stream("\ufeffPitkä viesti €".encode("utf-16-be"))
        out = io.BytesIO()
        file.save(out)
    assert read_reply(out.getvalue()).reply.note == "Pitkä viesti €"


def test_changed_page_changes_the_fingerprint(referral):
    with pikepdf.open(io.BytesIO(referral)) as file:
        page = file.pages[0]
        page.contents_add(b"q 0 0 0 rg 0 0 100 100 re f Q")
        out = io.BytesIO()
        file.save(out)
    changed = read_reply(out.getvalue())
    assert changed.fingerprint
    assert changed.fingerprint != content_fingerprint(referral)


def test_printed_to_pdf_or_flattened_tells_the_reference(referral):
    with pikepdf.open(io.BytesIO(referral)) as file:
        del file.Root.AcroForm
        for page in file.pages:
            del page.obj["/Annots"]
        out = io.BytesIO()
        file.save(out)
    error = refused(out.getvalue())
    assert error.key == "reply.flattened"
    assert error.params == {"reference": "K7M2-9QXD"}


def test_an_answer_written_onto_the_page_is_for_a_person(referral):
    """What viewers without forms let one do: the fields stay empty, a remark lies upon them."""
    with pikepdf.open(io.BytesIO(referral)) as file:
        remark = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=pikepdf.Array([170, 260, 400, 280]),
            Contents=pikepdf.String("Paikka, alkaa 7.1."),
        )
        file.pages[0].obj.Annots.append(file.make_indirect(remark))
        out = io.BytesIO()
        file.save(out)
    error = refused(out.getvalue())
    assert error.key == "reply.typed_over"
    assert error.params == {"reference": "K7M2-9QXD"}
    # Beside a form that was filled in, a remark is no matter.
    filled = fill_reply(out.getvalue(), {DECISION: "queue"})
    assert read_reply(filled).reply.decision is Decision.QUEUE


def test_form_of_a_newer_program_and_a_form_without_identity(referral):
    with pikepdf.open(io.BytesIO(referral)) as file:
        fields = {str(field.T): field for field in file.Root.AcroForm.Fields}
        fields[VERSION].V = pikepdf.String("2")
        newer = io.BytesIO()
        file.save(newer)
        fields[VERSION].V = pikepdf.String("1")
        fields[TOKEN].V = pikepdf.String("../../etc")
        bad = io.BytesIO()
        file.save(bad)
    assert refused(newer.getvalue()).key == "reply.newer_form"
    assert refused(bad.getvalue()).key == "reply.not_ours"


def test_encrypted_file(referral):
    with pikepdf.open(io.BytesIO(referral)) as file:
        secret, owned = io.BytesIO(), io.BytesIO()
        file.save(secret, encryption=pikepdf.Encryption(user="salasana", owner="omistaja"))
        file.save(owned, encryption=pikepdf.Encryption(user="", owner="omistaja"))
    assert refused(secret.getvalue()).key == "reply.encrypted"
    assert read_reply(owned.getvalue()).identity.reference == "K7M2-9QXD"


@pytest.mark.parametrize(
    "text, day",
    [
        ("22.11.2026", date(2026, 11, 22)),
        ("22.11.26", date(2026, 11, 22)),
        (" 1. 2. 2027 ", date(2027, 2, 1)),
        ("22/11/2026", date(2026, 11, 22)),
        ("2026-11-22", date(2026, 11, 22)),
        ("22.11.2026.", date(2026, 11, 22)),
        ("11/22/2026", None),
        ("30.2.2027", None),
        ("22.11.1926", None),
        ("ensi viikolla", None),
        ("22.11.", None),
        ("", None),
    ],
)
def test_dates(text, day):
    assert parse_date(text) == day


def test_filled_fields_show_their_text(referral):
    with pikepdf.open(io.BytesIO(fill_reply(referral, ANSWERS))) as file:
        fields = {str(field.T): field for field in file.Root.AcroForm.Fields}
        for name in (RECEIVED, START, GROUP, CONTACT, NOTE):
            assert b"TJ" in fields[name].AP.N.read_bytes()
        chosen = [kid for kid in fields[DECISION].Kids if kid.AS != "/Off"]
        assert [str(kid.AS) for kid in chosen] == ["/place"]


def test_filler_knows_only_the_fields_of_the_form(referral):
    with pytest.raises(KeyError):
        fill_reply(referral, {"reply_shoe_size": "42"})


def test_a_file_returned_with_its_password_is_read(referral):
    from exports.pdf_lock import locked

    secret = locked(referral, "K7M29-QXD4T-RBWYZ")
    assert b"Yousef" not in secret
    assert b"K7M2-9QXD" not in secret
    assert refused(secret).key == "reply.encrypted"
    with pytest.raises(ReplyError) as caught:
        read_reply(secret, "väärä")
    assert caught.value.key == "reply.wrong_password"
    found = read_reply(secret, "K7M29-QXD4T-RBWYZ")
    assert found.identity.reference == "K7M2-9QXD"
    assert found.fingerprint == content_fingerprint(referral)


def test_a_locked_file_is_aes_256_and_lets_the_form_be_filled_and_read_aloud(referral):
    from exports.pdf_lock import locked

    secret = locked(referral, "K7M29-QXD4T-RBWYZ")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(secret))
    with pikepdf.open(io.BytesIO(secret), password="K7M29-QXD4T-RBWYZ") as file:
        assert file.encryption.R == 6
        assert str(file.encryption.stream_method).endswith("aesv3")
        assert file.allow.modify_form
        assert file.allow.accessibility
        assert file.allow.print_highres
        assert not file.allow.modify_other
        file.Root.AcroForm.Fields[0].V = pikepdf.String("1.12.2026")
        again = io.BytesIO()
        file.save(again, encryption=pikepdf.Encryption(user="uusi", owner="uusi"))
    assert read_reply(again.getvalue(), "uusi").reply.received_on == date(2026, 12, 1)


def test_a_password_does_not_help_a_file_that_is_not_locked(referral):
    assert read_reply(referral, "turha").identity.reference == "K7M2-9QXD"
