"""Invented clients: who they are, where they come from, what the register knows of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random

import resources
from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
    Residence,
)
from tekoto.dates import BirthPrecision, PartialDate, add_months
from tekoto.invented import InventedClient, InventedOffice
from tekoto.invented_fixtures import Fixture, fixtures
from tekoto.invented_hetu import HetuMaker
from tekoto.invented_network import Network, invented_id, moment, phone

_PROTECTED_SHARE = 0.025
_NO_HETU_SHARE = 0.04
_VARIANT_SHARE = 0.3
_STATES = ("active", "paused", "ended", "arrived", "announced")
_STATE_WEIGHTS = (80, 7, 8, 3, 2)
_LONG_AGO_DAYS = 1300
_LONG_AGO_WEIGHTS = (10, 2, 88, 0, 0)
_END_REASONS = (
    ("education", 30),
    ("period_complete", 25),
    ("work", 22),
    ("moved_municipality", 12),
    ("contact_lost", 5),
    ("moved_abroad", 3),
    ("own_request", 2),
    ("deceased", 1),
)
_PAUSE_REASONS = ("family_leave", "childcare", "illness", "abroad")

# Spellings that the same name takes in another country's papers.
_RESPELLINGS = (
    ("ss", "s"),
    ("ou", "u"),
    ("ee", "i"),
    ("kh", "h"),
    ("q", "k"),
    ("w", "v"),
    ("y", "j"),
    ("ei", "ai"),
    ("sh", "ch"),
    ("mm", "m"),
    ("x", "h"),
    ("c", ""),
    ("i", "y"),
    ("a", "e"),
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a group of clients comes from, as data of ``resources/invented/origins.csv``."""

    row: Mapping[str, str]

    def pick(self, rng: Random, column: str) -> str:
        """Return one of the values of a column; an empty column gives an empty text."""
        values = self.row[column].split()
        return rng.choice(values) if values else ""


class PeopleMaker:
    """Makes clients one after another; the same seed and day make the same ones."""

    def __init__(self, world: Network, seed: int, today: date, *, duplicates: float = 0.0) -> None:
        self._world = world
        self._seed = seed
        self._today = today
        self._duplicates = duplicates
        self._hetus = HetuMaker()
        self._weights = [office.weight for office in world.offices]
        self._advisers = {office.id: world.advisers(office.id) for office in world.offices}

    def clients(self, count: int) -> Iterator[InventedClient]:
        """Yield ``count`` clients, those of the domain's test list first."""
        known = fixtures()
        for fixture in known:
            if fixture.form.hetu:
                self._hetus.reserve(fixture.form.hetu)
        recent: list[InventedClient] = []
        for number in range(count):
            rng = Random(f"{self._seed}:{number}")
            if number < len(known):
                client = self._known(rng, known[number])
            elif recent and rng.random() < self._duplicates:
                client = self._again(rng, number, rng.choice(recent))
            else:
                client = self._somebody(rng, number)
                recent = [*recent[-199:], client] if self._duplicates else recent
            yield client

    def _known(self, rng: Random, fixture: Fixture) -> InventedClient:
        office = self._world.offices[0]
        for candidate in self._world.offices:
            if fixture.municipality in candidate.municipalities:
                office = candidate
        begun = min(fixture.became_client_on, self._today)
        advisers = self._advisers[office.id]
        return InventedClient(
            id=invented_id(moment(begun, rng), rng),
            key=fixture.key,
            form=fixture.form,
            state=fixture.state,
            since=fixture.since or begun,
            reason=fixture.reason,
            office_id=office.id,
            adviser_id=advisers[0],
            recorded_at=moment(begun, rng),
            became_client_on=begun,
            former_identifiers=fixture.former_identifiers,
            former_residences=fixture.former_residences,
        )

    def _somebody(self, rng: Random, number: int) -> InventedClient:
        origins = _origins()
        weights = [int(origin.row["weight"]) for origin in origins]
        origin = rng.choices(origins, weights)[0]
        office = rng.choices(self._world.offices, self._weights)[0]
        arrived = self._arrival(rng, origin)
        long_ago = (self._today - arrived).days > _LONG_AGO_DAYS
        state = rng.choices(_STATES, _LONG_AGO_WEIGHTS if long_ago else _STATE_WEIGHTS)[0]
        begun = min(arrived + timedelta(days=rng.randrange(5, 60)), self._today)
        if state in ("announced", "arrived"):
            arrived = begun = self._today - timedelta(days=rng.randrange(1, 25))
        form = self._form(rng, origin, office, arrived, announced=state == "announced")
        since, reason = self._state_facts(rng, state, begun)
        advisers = self._advisers[office.id]
        return InventedClient(
            id=invented_id(moment(begun, rng), rng),
            key=f"I{number:06d}",
            form=form,
            state=state,
            since=since,
            reason=reason,
            office_id=office.id,
            adviser_id=rng.choices(advisers, [6, 3, 1][: len(advisers)])[0],
            recorded_at=moment(begun, rng),
            became_client_on=begun,
            former_residences=self._former(rng, office, form, arrived),
        )

    def _again(self, rng: Random, number: int, first: InventedClient) -> InventedClient:
        """Return a second record of the same person, made by somebody who did not search."""
        birth = first.form.birth
        if birth is not None and rng.random() < 0.3:
            birth = PartialDate(birth.value.replace(month=1, day=1), BirthPrecision.ESTIMATED)
        begun = min(first.became_client_on + timedelta(days=rng.randrange(10, 300)), self._today)
        form = replace(
            first.form,
            family_name=respell(first.form.family_name, rng),
            given_names=respell(first.form.given_names, rng),
            names=(),
            hetu="",
            other_identifiers=(),
            birth=birth,
            contacts=first.form.contacts if rng.random() < 0.4 else (),
        )
        return replace(
            first,
            id=invented_id(moment(begun, rng), rng),
            key=f"I{number:06d}",
            form=form,
            recorded_at=moment(begun, rng),
            became_client_on=begun,
            duplicate_of=first.id,
        )

    def _arrival(self, rng: Random, origin: Origin) -> date:
        first = date(int(origin.row["first_year"]), 1, 1)
        last = min(date(int(origin.row["last_year"]), 12, 31), self._today - timedelta(days=20))
        span = max((last - first).days, 1)
        # Most of a caseload came in the last years; a few have been there long.
        return last - timedelta(days=int(span * rng.random() ** 2.6))

    def _form(
        self,
        rng: Random,
        origin: Origin,
        office: InventedOffice,
        arrived: date,
        *,
        announced: bool,
    ) -> ClientForm:
        woman = rng.random() < 0.52
        family, given, script = _name(rng, origin.row["names"], woman=woman)
        birth = _birth(rng, arrived)
        has_hetu = not announced and rng.random() > _NO_HETU_SHARE
        hetu = self._hetus.make(birth.value, woman=woman) if has_hetu else ""
        municipality = rng.choice(office.municipalities)
        permit_on = arrived - timedelta(days=rng.randrange(40, 400))
        tongue = origin.pick(rng, "mother_tongues")
        others = tuple(code for code in origin.row["others"].split() if rng.random() < 0.5)
        return ClientForm(
            family_name=family,
            given_names=given,
            call_name=given.split()[0] if " " in given and family else "",
            names=_other_names(rng, family, given, script, tongue),
            hetu=hetu,
            other_identifiers=(
                Identifier("migri", f"{rng.randrange(10_000_000):08d}", valid_from=permit_on),
            ),
            birth=birth,
            registered_sex="2" if woman else "1",
            reporting_gender=rng.choices(
                ("woman" if woman else "man", "unknown", "other"), (97, 2.6, 0.4)
            )[0],
            nationalities=("XXB",) if rng.random() < 0.02 else (origin.row["nationality"],),
            languages=LanguageProfile(
                mother_tongue=tongue,
                contact_language=origin.row["contact"],
                interpreter_language=origin.row["interpreter"],
                interpreter_needed=rng.random() < 0.8,
                others=others,
            ),
            integration_language="sv" if office.bilingual and rng.random() < 0.4 else "fi",
            literacy=_literacy(rng, origin),
            permit=_permit(permit_on, self._today),
            first_permit_on=permit_on,
            arrived_on=None if announced else arrived,
            municipality="" if announced else municipality,
            municipality_since=None if announced else arrived,
            contacts=_contacts(rng),
            protection=_protection(rng, self._today) if rng.random() < _PROTECTED_SHARE else None,
            goal=rng.choice(resources.rows("invented/goals.csv"))["goal"],
        )

    def _former(
        self, rng: Random, office: InventedOffice, form: ClientForm, arrived: date
    ) -> tuple[Residence, ...]:
        if not form.municipality or rng.random() > 0.08 or len(office.municipalities) < 2:
            return ()
        earlier = rng.choice([c for c in office.municipalities if c != form.municipality])
        return (Residence(earlier, arrived - timedelta(days=120), arrived - timedelta(days=1)),)

    def _state_facts(self, rng: Random, state: str, begun: date) -> tuple[date, str]:
        if state == "paused":
            since = self._today - timedelta(days=rng.randrange(5, 300))
            return max(since, begun), rng.choice(_PAUSE_REASONS)
        if state == "ended":
            span = max((self._today - begun).days, 1)
            reasons, weights = zip(*_END_REASONS, strict=True)
            longest = min(span, _LONG_AGO_DAYS)
            since = begun + timedelta(days=rng.randrange(min(200, longest), longest + 1))
            return min(since, self._today), rng.choices(reasons, weights)[0]
        return begun, ""


def respell(name: str, rng: Random) -> str:
    """Return the name as another clerk would have written it; sometimes it stays the same."""
    respelt = name
    for old, new in rng.sample(_RESPELLINGS, len(_RESPELLINGS)):
        if old in respelt.lower() and rng.random() < 0.35:
            at = respelt.lower().index(old)
            piece = new.capitalize() if respelt[at].isupper() else new
            respelt = respelt[:at] + piece + respelt[at + len(old) :]
            if abs(len(respelt) - len(name)) > 1:
                break
    return respelt.strip() or name


@cache
def _origins() -> tuple[Origin, ...]:
    return tuple(Origin(row) for row in resources.rows("invented/origins.csv"))


@cache
def _names(group: str, kind: str) -> Sequence[tuple[str, str]]:
    return tuple(
        (row["name"], row["script"])
        for row in resources.rows("invented/names.csv")
        if (row["group"], row["kind"]) == (group, kind)
    )


def _name(rng: Random, group: str, *, woman: bool) -> tuple[str, str, str]:
    """Return the family name, the given names, and the whole name in its own script if known."""
    given, given_script = rng.choice(_names(group, "woman" if woman else "man"))
    families = [pair for pair in _names(group, "family") if pair[0] not in given.split()]
    family, family_script = rng.choice(families)
    both = f"{given_script} {family_script}" if given_script and family_script else ""
    return family, given, both


def _other_names(
    rng: Random, family: str, given: str, script: str, tongue: str
) -> tuple[NameVariant, ...]:
    names: list[NameVariant] = []
    if script and rng.random() < 0.8:
        names.append(NameVariant("original_script", script, tongue))
    if rng.random() < _VARIANT_SHARE:
        variant = f"{respell(given, rng)} {respell(family, rng)}".strip()
        if variant != f"{given} {family}".strip():
            names.append(NameVariant("variant", variant))
    return tuple(names)


def _birth(rng: Random, arrived: date) -> PartialDate:
    age = int(rng.triangular(16, 66, 29))
    born = date(arrived.year - age, 1, 1) + timedelta(days=rng.randrange(365))
    chance = rng.random()
    if chance < 0.08:
        return PartialDate(born.replace(month=1, day=1), BirthPrecision.ESTIMATED)
    if chance < 0.11:
        return PartialDate(born.replace(month=1, day=1), BirthPrecision.YEAR)
    return PartialDate(born)


def _literacy(rng: Random, origin: Origin) -> str:
    pairs = [pair.split(":") for pair in origin.row["literacy"].split()]
    return rng.choices([code for code, _ in pairs], [int(weight) for _, weight in pairs])[0]


def _permit(decided: date, today: date) -> Permit:
    """Return the present permit of three years' terms; the first one was decided on that day."""
    start = decided
    while add_months(start, 36) <= today:
        start = add_months(start, 36)
    end = add_months(start, 36)
    return Permit("A", "quota_refugee", start, start, end)


def _contacts(rng: Random) -> tuple[Contact, ...]:
    contacts = [Contact("phone", phone(rng), rng.random() < 0.5, preferred=True)]
    if rng.random() < 0.4:
        contacts.append(Contact("email", f"asiakas{rng.randrange(10_000):04d}@posti.example"))
    if rng.random() < 0.7:
        street = rng.choice(("Esimerkkikatu", "Harjoitustie", "Mallipolku", "Kuvitelmankuja"))
        contacts.append(Contact("address", f"{street} {rng.randrange(1, 90)} A {rng.randrange(9)}"))
    return tuple(contacts)


def _protection(rng: Random, today: date) -> Protection:
    begun = today - timedelta(days=rng.randrange(30, 1500))
    own = rng.random() < 0.3
    return Protection(
        source="own_request" if own else "dvv",
        valid_from=begun,
        valid_to=None if own else add_months(begun, 60),
        covers_family=rng.random() < 0.6,
    )
