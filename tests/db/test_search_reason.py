"""A hit tells why it is one, with the letters that met the text, and nothing that is hidden."""

import dataclasses

import pytest

from db import clients, custom_fields, search
from tekoto.client import Identifier, NameVariant
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.match_marks import phone_begun, words_begun
from tekoto.search_hit import FORMER_CODE, NUMBER, HitReason, SearchHit
from tests.db.people_office import Office


def _hit(office: Office, text: str) -> SearchHit:
    (hit,) = search.search(office.store, office.actor, text)
    return hit


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[first:last] for first, last in marks]


def test_each_reason_in_words_with_what_was_met(office: Office) -> None:
    client = office.client(
        "T01",
        names=(
            NameVariant("former", "Jama, Amina"),
            NameVariant("variant", "Aamina Cabdi Warsama"),
            NameVariant("original_script", "أمينة"),
        ),
        other_identifiers=(Identifier("unhcr", "UN-77 123"),),
    )
    office.note(client, "Kävimme läpi Hammaslääkärin ajan")
    expected = {
        "amina cab": (HitReason.NAME, "", "", ["Cab", "Amina"], []),
        "jama": (HitReason.VARIANT, "former", "Jama, Amina", [], ["Jama"]),
        "warsama": (HitReason.VARIANT, "variant", "Aamina Cabdi Warsama", [], ["Warsama"]),
        "Abdi": (HitReason.VARIANT, "", "", ["Cabdi"], []),
        "0401234": (HitReason.PHONE, "", "040 123 4567", [], ["040 123 4"]),
        "+35840123": (HitReason.PHONE, "", "040 123 4567", [], ["040 123"]),
        "un77": (HitReason.IDENTIFIER, "unhcr", "UN-77 123", [], ["UN-77"]),
        client.number[:9]: (
            HitReason.IDENTIFIER,
            NUMBER,
            client.number,
            [],
            [client.number[:9]],
        ),
        client.form.hetu: (HitReason.IDENTIFIER, "hetu", "", [], []),
    }
    for text, (reason, kind, detail, name, marked) in expected.items():
        hit = _hit(office, text)
        assert (hit.reason, hit.kind, hit.detail) == (reason, kind, detail), text
        assert _marked(hit.name, hit.name_marks) == name, text
        assert _marked(hit.detail, hit.marks) == marked, text
    hit = _hit(office, "أمينة")
    assert (hit.reason, _marked(hit.original_name, hit.original_marks)) == (
        HitReason.NAME,
        ["أمينة"],
    )
    hit = _hit(office, "hammas")
    assert hit.reason is HitReason.NOTE
    assert _marked(hit.detail, hit.marks) == ["Hammas"]
    assert hit.noted_on is not None


def test_a_former_code_says_so_and_shows_no_code(office: Office) -> None:
    client = office.client("T01")
    new = "010184-900V"
    form = dataclasses.replace(client.form, hetu="", other_identifiers=())
    clients.update(office.store, office.actor, client.id, client.version, form)
    hit = _hit(office, client.form.hetu)
    assert (hit.kind, hit.detail) == (FORMER_CODE, "")
    assert new not in str(hit)


def test_a_value_of_an_own_field_is_shown_with_what_met(office: Office) -> None:
    client = office.client("T01")
    form = CustomFieldForm("Bussikortti", FieldType.TEXT)
    field = custom_fields.define(office.store, office.actor, form)
    custom_fields.put(office.store, office.actor, client.id, field.id, "Kausilippu idässä")
    hit = _hit(office, "kausil")
    assert (hit.reason, hit.detail) == (HitReason.FIELD, "Kausilippu idässä")
    assert _marked(hit.detail, hit.marks) == ["Kausil"]


def test_a_reason_shows_nothing_that_turvakielto_hides(office: Office) -> None:
    from tests.db.network_office import client_form, protection

    client = office.client(client_form(**protection()))
    office.note(client, "Muutti osoitteeseen Salakatu 3")
    form = CustomFieldForm("Bussikortti", FieldType.TEXT)
    field = custom_fields.define(office.store, office.actor, form)
    custom_fields.put(office.store, office.actor, client.id, field.id, "Lippukatu 7")
    for text in ("0409998888", "salakatu", "lippuk"):
        hit = _hit(office, text)
        assert hit.protected
        assert (hit.detail, hit.marks, hit.noted_on) == ("", (), None)


@pytest.mark.parametrize(
    "number, key, met",
    [
        ("+358 50 765 4321", "35850765", "+358 50 765"),
        ("00358 50 765", "35850", "00358 50"),
        ("0457 000 111", "3584570", "0457 0"),
        ("0457 000 111", "35845700011199", None),
    ],
)
def test_the_met_digits_of_a_phone_number(number: str, key: str, met: str | None) -> None:
    found = phone_begun(number, key)
    assert [number[first:last] for first, last in found] == ([met] if met else [])


def test_marks_never_leave_the_text() -> None:
    from hypothesis import given
    from hypothesis import strategies as st

    @given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=4))
    def check(text: str, wanted: list[str]) -> None:
        for first, last in words_begun(text, wanted):
            assert 0 <= first < last <= len(text)

    check()
