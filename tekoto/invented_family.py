"""The families of invented clients: members, day care, barriers; some are linked to each other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random
from uuid import UUID

import resources
from tekoto.dates import BirthPrecision, PartialDate, age_on
from tekoto.household import CHILDCARE, WAITING, Barrier, DayCare, MemberForm
from tekoto.invented import InventedCaseload, InventedClient
from tekoto.invented_network import invented_id, moment

_NONE_SHARE, _ABROAD_SHARE, _BARRIER_SHARE = 0.35, 0.18, 0.3
_ADULT, _PARENT = 18, 20
_BARRIERS = ("health", "housing", "trauma", "transport", "digital_skills", "literacy", "other")


@dataclass(frozen=True, slots=True)
class InventedFamily:
    """The family and situation of one client; ``day_care`` names its members by their ids."""

    client: InventedClient
    members: tuple[tuple[UUID, MemberForm], ...] = ()
    day_care: tuple[DayCare, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    unaccompanied: str = ""


def families(caseload: InventedCaseload) -> Iterator[InventedFamily]:
    """Yield the families of a caseload's clients, the same each time."""
    known = {client.key: client for client in caseload.clients}
    for client in caseload.clients:
        rng = Random(f"{client.id}:family")
        if client.duplicate_of is None and client.state != "announced":
            yield _family(rng, client, caseload, known)


def _family(
    rng: Random,
    client: InventedClient,
    caseload: InventedCaseload,
    known: Mapping[str, InventedClient],
) -> InventedFamily:
    forms, alone = _known_members(client, caseload, known), ""
    if client.key == "T05a":
        alone = "yes"
    if not forms:
        forms = tuple(_members(rng, client, caseload.today))
    members = tuple((_new(rng, client), form) for form in forms)
    care = tuple(_day_care(rng, members, client, caseload.today))
    return InventedFamily(
        client, members, care, tuple(_barriers(rng, client, care, caseload.today)), alone
    )


def _new(rng: Random, client: InventedClient) -> UUID:
    return invented_id(moment(client.became_client_on, rng), rng)


def _known_members(
    client: InventedClient, caseload: InventedCaseload, known: Mapping[str, InventedClient]
) -> tuple[MemberForm, ...]:
    """Return the families of the people of the domain's test list who have one there."""
    if client.key == "T04":
        covered = next((c for c in caseload.clients if _young_neighbour(client, c)), None)
        own = (
            _child("Mwamba, Grace", 2015),
            _child("Mwamba, Joel", 2019),
        )
        return own if covered is None else (*own, _linked("dependant", covered))
    if client.key == "T05a":
        aunt = MemberForm(
            "guardian",
            "Karimi, Zahra",
            PartialDate(date(1981, 1, 1), BirthPrecision.ESTIMATED),
            same_household="yes",
            whereabouts="finland",
            custody="guardian",
            custody_from=date(2023, 6, 1),
        )
        sister = known.get("T05b")
        return (aunt,) if sister is None else (aunt, _linked("sibling", sister))
    if client.key == "T10":
        born = PartialDate(date(2026, 2, 14))
        return (replace(_child("Tesfay, Meron", 2026), birth=born),)
    return ()


def _young_neighbour(client: InventedClient, other: InventedClient) -> bool:
    birth = other.form.birth
    return (
        other.office_id == client.office_id
        and other.key.startswith("I")
        and other.state == "active"
        and other.form.protection is None
        and birth is not None
        and birth.value > date(2006, 1, 1)
    )


def _linked(relation: str, other: InventedClient) -> MemberForm:
    form = other.form
    name = ", ".join(part for part in (form.family_name, form.given_names) if part)
    return MemberForm(
        relation,
        name,
        form.birth,
        same_household="yes",
        whereabouts="finland",
        linked_client_id=other.id,
    )


def _child(name: str, year: int) -> MemberForm:
    birth = PartialDate(date(year, 1, 1), BirthPrecision.YEAR)
    return MemberForm("child", name, birth, same_household="yes", whereabouts="finland")


def _members(rng: Random, client: InventedClient, today: date) -> Iterator[MemberForm]:
    birth = client.form.birth
    age = age_on(birth.value, today) if birth is not None else _PARENT
    if rng.random() < _NONE_SHARE or age < _PARENT:
        if age < _ADULT:
            yield _member(rng, client, "parent", today.year - age - rng.randrange(22, 38))
        return
    if rng.random() < 0.6:
        yield _spouse(rng, client, today.year - age + rng.randrange(-6, 7), today)
    for _ in range(rng.choice((0, 1, 1, 2, 2, 3, 4))):
        year = today.year - rng.randrange(0, min(age - _PARENT, 17) + 1)
        yield _member(rng, client, "child", year)


def _spouse(rng: Random, client: InventedClient, year: int, today: date) -> MemberForm:
    member = _member(rng, client, "spouse", year)
    if rng.random() > _ABROAD_SHARE:
        return member
    return replace(
        member,
        same_household="no",
        whereabouts="abroad",
        reunification=rng.choice(("planned", "pending", "pending", "refused")),
        reunification_on=today - timedelta(days=rng.randrange(20, 500)),
    )


def _member(rng: Random, client: InventedClient, relation: str, year: int) -> MemberForm:
    given = rng.choice(_given(client.form.nationalities[0]))
    family = client.form.family_name
    return MemberForm(
        relation,
        f"{family}, {given}" if family else given,
        PartialDate(date(year, 1, 1), BirthPrecision.YEAR),
        same_household="yes",
        whereabouts="finland",
    )


@cache
def _given(nationality: str) -> Sequence[str]:
    origins = resources.rows("invented/origins.csv")
    groups = {row["names"] for row in origins if row["nationality"] == nationality}
    names = resources.rows("invented/names.csv")
    found = [row["name"] for row in names if row["kind"] != "family" and row["group"] in groups]
    return tuple(found) or tuple(row["name"] for row in names if row["kind"] != "family")


def _day_care(
    rng: Random,
    members: tuple[tuple[UUID, MemberForm], ...],
    client: InventedClient,
    today: date,
) -> Iterator[DayCare]:
    if client.key == "T10":
        yield DayCare(_new(rng, client), members[0][0], WAITING, date(2026, 9, 1))
        return
    for member_id, form in members:
        small = form.birth is not None and today.year - form.birth.value.year in range(1, 6)
        if form.relation == "child" and small:
            state = rng.choice(("place", "place", "place", WAITING, "home_care_allowance"))
            since = today - timedelta(days=rng.randrange(20, 300))
            yield DayCare(_new(rng, client), member_id, state, since)


def _barriers(
    rng: Random, client: InventedClient, care: tuple[DayCare, ...], today: date
) -> Iterator[Barrier]:
    waiting = [one.since for one in care if one.state == WAITING]
    if waiting:
        yield Barrier(_new(rng, client), 1, CHILDCARE, min(waiting))
    if rng.random() < _BARRIER_SHARE:
        since = max(today - timedelta(days=rng.randrange(30, 600)), client.became_client_on)
        until = None if rng.random() < 0.6 else min(since + timedelta(days=120), today)
        yield Barrier(_new(rng, client), 1, rng.choice(_BARRIERS), since, until)
