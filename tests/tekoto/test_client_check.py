"""What stops the saving of a client, what only warns, and what is tidied."""

import dataclasses
from datetime import date, timedelta

import pytest

from tekoto import clock
from tekoto.client import ClientForm, Contact, Identifier, NameVariant, Permit, Protection
from tekoto.client_check import (
    MAX_LIST_ITEMS,
    MAX_NAME_CHARACTERS,
    MAX_TEXT_CHARACTERS,
    check,
    tidied,
    warnings,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError
from tests.fixtures.people import people

TOMORROW = clock.today() + timedelta(days=1)
BASE = ClientForm(family_name="Cabdi")


@pytest.mark.parametrize("name", people())
def test_every_invented_client_can_be_saved(name: str) -> None:
    form = people()[name]
    check(form)
    assert tidied(form) == form


@pytest.mark.parametrize(
    "changes, key, field",
    [
        ({"family_name": ""}, "name.missing", "family_name"),
        ({"hetu": "010190-999K"}, "hetu.check", "hetu"),
        ({"hetu": "310211A900X"}, "hetu.date", "hetu"),
        ({"birth": PartialDate(TOMORROW)}, "client.birth_in_future", "birth"),
        (
            {"permit": Permit("A", valid_from=date(2026, 2, 1), valid_to=date(2026, 1, 1))},
            "client.permit_dates",
            "permit",
        ),
        (
            {"permit": Permit("A", decided_on=date(2026, 2, 1), valid_to=date(2026, 1, 1))},
            "client.permit_dates",
            "permit",
        ),
        (
            {"protection": Protection("dvv", date(2026, 2, 1), date(2026, 1, 1))},
            "client.protection_dates",
            "protection",
        ),
        (
            {"other_identifiers": (Identifier("migri", "1", date(2026, 2, 1), date(2026, 1, 1)),)},
            "client.identifier_dates",
            "other_identifiers",
        ),
        ({"given_names": "a" * (MAX_NAME_CHARACTERS + 1)}, "client.too_long", "given_names"),
        ({"goal": "a" * (MAX_TEXT_CHARACTERS + 1)}, "client.too_long", "goal"),
        ({"contacts": (Contact("phone", "1" * 501),)}, "client.too_long", "contacts"),
        ({"nationalities": ("SOM",) * (MAX_LIST_ITEMS + 1)}, "client.too_many", "nationalities"),
    ],
)
def test_what_cannot_be_saved(changes: dict[str, object], key: str, field: str) -> None:
    with pytest.raises(InvalidInputError) as told:
        check(dataclasses.replace(BASE, **changes))  # type: ignore[arg-type]
    assert (told.value.key, told.value.field) == (key, field)


def test_limits_themselves_are_allowed() -> None:
    check(
        dataclasses.replace(
            BASE, family_name="a" * MAX_NAME_CHARACTERS, goal="ä" * MAX_TEXT_CHARACTERS
        )
    )


@pytest.mark.parametrize(
    "changes, expected",
    [
        ({}, ()),
        ({"hetu": "010184-9005"}, ("client.hetu_artificial",)),
        ({"hetu": "131052-308T"}, ()),
        (
            {"hetu": "131052-308T", "birth": PartialDate(date(1952, 10, 14))},
            ("client.hetu_birth_differs",),
        ),
        ({"hetu": "131052-308T", "birth": PartialDate(date(1952, 10, 13))}, ()),
        ({"hetu": "half"}, ()),
        ({"birth": PartialDate(date(1984, 1, 1))}, ("client.birth_default",)),
        ({"birth": PartialDate(date(1984, 1, 1), BirthPrecision.YEAR)}, ()),
        (
            {"protection": Protection("dvv", date(2020, 1, 1), date(2021, 1, 1))},
            ("client.protection_expired",),
        ),
        ({"protection": Protection("dvv", date(2020, 1, 1))}, ()),
    ],
)
def test_what_only_warns(changes: dict[str, object], expected: tuple[str, ...]) -> None:
    form = dataclasses.replace(BASE, **changes)  # type: ignore[arg-type]
    assert warnings(form) == expected


def test_what_was_looked_at_before_is_not_asked_again() -> None:
    before = dataclasses.replace(
        BASE, hetu="010184-999B", birth=PartialDate(date(1984, 1, 1)), contacts=()
    )
    asked = warnings(before)
    assert "client.hetu_artificial" in asked
    assert "client.birth_default" in asked
    assert warnings(dataclasses.replace(before, goal="Työtä"), before) == ()
    moved = dataclasses.replace(before, hetu="", birth=PartialDate(date(1985, 1, 1)))
    assert warnings(moved, before) == ("client.birth_default",)
    over = Protection("dvv", date(2020, 1, 1), date(2021, 1, 1))
    held = dataclasses.replace(BASE, protection=over)
    assert warnings(held, held) == ("client.protection_expired",)


def test_a_form_is_tidied() -> None:
    form = ClientForm(
        family_name="  Ca\tb\x00di\n",
        given_names="Ame\u0301lie",
        hetu=" 170909a905r ",
        names=(NameVariant("variant", " "), NameVariant("variant", "Abdi\u2028Ali")),
        contacts=(Contact("phone", ""), Contact("address", " Katu 1\nKouvola ")),
        goal=" Rivi\nrivi ",
    )
    assert tidied(form) == ClientForm(
        family_name="Ca bdi",
        given_names="Amélie",
        hetu="170909A905R",
        names=(NameVariant("variant", "Abdi Ali"),),
        contacts=(Contact("address", "Katu 1\nKouvola"),),
        goal=" Rivi\nrivi ",
    )
