"""Notes for a partner without the program: what leaves, who can open it, and what is logged."""

import io
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pikepdf
import pypdf
import pytest

from db import disclosures, notes_paper
from db.store import Store
from exports import notes_paper as paper_file
from exports.referral_pdf import content_fingerprint
from tekoto.errors import ExchangeError, InvalidInputError
from tekoto.held_text import HeldText
from tekoto.note import Visibility
from tekoto.notes_paper import NotesPaper
from tests.exports.exchange_office import Place, open_place, refused

VIR, OPP = Visibility.AUTHORITIES, Visibility.SCHOOL


@pytest.fixture
def here(sqlcipher_store: Store) -> Place:
    return open_place(sqlcipher_store)


@pytest.fixture
def other(another_store: Callable[[], Store]) -> Callable[[str], Place]:
    return lambda kind: open_place(another_store(), "Rannikon kansanopisto", kind)


def paper_for(here: Place, other: Place, client_id: UUID, reason: str = "") -> NotesPaper:
    where = here.add(other).id
    return notes_paper.preview(
        here.store,
        here.actor,
        client_id,
        where,
        "service_provider",
        reason,
    )


def words(pdf: bytes, password: str) -> str:
    reader = pypdf.PdfReader(io.BytesIO(pdf), password=password)
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_school_opens_the_named_notes_with_the_password_alone(
    here: Place, other: Callable[[str], Place], tmp_path: Path, language: str
) -> None:
    hers, school = here.client(), other("KOP")
    where = here.add(school).id
    first = here.note(hers, "Opistolle: aloitus tammikuussa", OPP, organisation_id=where)
    here.note(hers, "Toisen opiston asia", OPP, organisation_id=here.add(school).id)
    here.note(hers, "Viranomaisille", VIR)
    here.note(hers, "Sisäinen asia", Visibility.INTERNAL)
    here.note(hers, "Täydennys aloitukseen", OPP, organisation_id=where, corrects=first.id)
    paper = notes_paper.preview(here.store, here.actor, hers, where, "service_provider")
    assert [one.text for one in paper.notes] == [
        "Opistolle: aloitus tammikuussa",
        "Täydennys aloitukseen",
    ]
    target = tmp_path / "muistiinpanot.pdf"
    reference, password = paper_file.give(here.store, here.actor, paper, language, target)
    data = target.read_bytes()
    for hidden in (b"Opistolle", b"Cabdi", "aloitus".encode("utf-16-be")):
        assert hidden not in data
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(data))
    told = words(data, password)
    for said in ("Opistolle: aloitus tammikuussa", "Täydennys aloitukseen", "Cabdi"):
        assert said in told
    for kept in ("Toisen opiston", "Viranomaisille-", "Sisäinen asia"):
        assert kept not in told
    assert ("SALASSA" if language == "fi" else "SEKRETESS") in told
    (given,) = disclosures.disclosures(here.store, here.actor, hers)
    assert (given.recipient, given.reference, given.ground) == (
        school.name,
        reference,
        "service_provider",
    )
    assert given.fields == ("packet_notes", "packet_introduction")
    # A letter to a holder names the reference alone, and the receipt proves the file.
    assert reference in told
    with pikepdf.open(io.BytesIO(data), password=password) as opened:
        plain = io.BytesIO()
        opened.save(plain, encryption=False)
    assert content_fingerprint(plain.getvalue()) == given.fingerprint


def test_what_changed_since_the_preview_leaves_no_file(
    here: Place, other: Callable[[str], Place], tmp_path: Path
) -> None:
    hers = here.client()
    here.note(hers, "yksi", VIR)
    paper = paper_for(here, other("HVA"), hers)
    here.note(hers, "kaksi", VIR)
    target = tmp_path / "muistiinpanot.pdf"
    with refused(ExchangeError, "notes_paper.changed"):
        paper_file.give(here.store, here.actor, paper, "fi", target)
    assert list(tmp_path.glob("*.pdf")) == []
    assert disclosures.disclosures(here.store, here.actor, hers) == ()
    empty = here.client(family_name="Toinen", hetu="")
    with refused(ExchangeError, "notes_paper.nothing"):
        paper = paper_for(here, other("HVA"), empty)
        paper_file.give(here.store, here.actor, paper, "fi", target)


def test_turvakielto_keeps_from_schools_and_searches_what_authorities_get(
    here: Place, other: Callable[[str], Place], tmp_path: Path
) -> None:
    hers = here.client(**here.protected())
    with refused(ExchangeError, "link.protected_school"):
        paper_for(here, other("KOP"), hers, "sovittu yhdessä")
    authority = other("HVA")
    with refused(InvalidInputError, "link.protection_reason_missing"):
        paper_for(here, authority, hers)
    here.note(hers, "Sovittiin tapaaminen", VIR)
    paper = paper_for(here, authority, hers, "yhteinen palvelu")
    target = tmp_path / "muistiinpanot.pdf"
    _reference, password = paper_file.give(here.store, here.actor, paper, "fi", target)
    told = words(target.read_bytes(), password)
    assert "Sovittiin tapaaminen" in told
    assert "25 k; JulkL (621/1999) 24 § 1 mom. 31 k" in told
    for secret in ("040 999 8888", "0409998888", "PL 12", "Kouvola"):
        assert secret not in told, secret
    here.note(hers, "Soita numeroon 040 999 8888", VIR)
    paper = paper_for(here, authority, hers, "yhteinen palvelu")
    assert [one.text for one in paper.notes] == ["Sovittiin tapaaminen"]
    assert [(one.reason, len(one.days)) for one in paper.held] == [(HeldText.CONTACT, 1)]
    target = tmp_path / "toinen.pdf"
    _reference, password = paper_file.give(here.store, here.actor, paper, "fi", target)
    assert "040 999 8888" not in words(target.read_bytes(), password)
