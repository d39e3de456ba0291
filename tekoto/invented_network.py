"""The invented offices, officials, schools and projects around the invented clients."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

import resources
from tekoto.access import Role
from tekoto.invented import (
    InventedOffice,
    InventedOfficial,
    InventedOrganisation,
    InventedProject,
)
from tekoto.official import OfficialForm
from tekoto.organisation import ContactPerson, OrganisationForm
from tekoto.project import ProjectForm

_REFORM = date(2026, 1, 1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# Kind of school: its name after the town's genitive, in Finnish and after the town in Swedish.
_SCHOOLS = (
    ("AMM", "harjoitusoppilaitos", "övningsläroanstalt"),
    ("KOP", "harjoituskansanopisto", "övningsfolkhögskola"),
    ("AIK", "harjoitusaikuislukio", "övningsvuxengymnasium"),
)
_CONTACTS = (
    ("Siiri Kuusiranta", "opinto-ohjaaja"),
    ("Väinö Kivilähde", "koulutuspäällikkö"),
    ("Aili Suviniemi", "opinto-ohjaaja"),
    ("Otso Tuulikangas", "S2-opettaja"),
    ("Vieno Kaskipelto", "opintosihteeri"),
)


@dataclass(frozen=True, slots=True)
class Network:
    """Everything that is there before the first client."""

    offices: tuple[InventedOffice, ...]
    officials: tuple[InventedOfficial, ...]
    organisations: tuple[InventedOrganisation, ...]
    projects: tuple[InventedProject, ...]

    def advisers(self, office_id: UUID) -> tuple[UUID, ...]:
        """Return the advisers of an office; the first has the demonstration's desk."""
        return tuple(
            official.id
            for official in self.officials
            if official.form.office_id == office_id
            and official.form.role in (Role.ADVISER, Role.LEAD)
        )

    def schools(self, area: str, *kinds: str) -> tuple[InventedOrganisation, ...]:
        """Return the schools of an area, of certain types when they are named."""
        wanted = kinds or tuple(code for code, _, _ in _SCHOOLS)
        return tuple(
            found
            for found in self.organisations
            if found.area == area and found.form.type_code in wanted
        )


def moment(day: date, rng: Random) -> datetime:
    """Return an instant of that day in office hours (UTC)."""
    minutes = rng.randrange(6 * 60 + 30, 13 * 60)
    return datetime.combine(day, time(minutes // 60, minutes % 60), UTC)


def invented_id(at: datetime, rng: Random) -> UUID:
    """Return an identifier of version 7 that the generator would make again (RFC 9562)."""
    milliseconds = (at - _EPOCH) // timedelta(milliseconds=1)
    bits = rng.getrandbits(74)
    high, low = bits >> 62, bits & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | (7 << 76) | (high << 64) | (2 << 62) | low)


def network(rng: Random, today: date) -> Network:
    """Return the offices, officials, organisations and projects."""
    begun = datetime(2014, 1, 7, 7, 0, tzinfo=UTC)
    offices = tuple(
        InventedOffice(
            id=invented_id(begun, rng),
            name=row["office_fi"],
            name_sv=row["office_sv"],
            area=row["area"],
            municipalities=tuple(row["municipalities"].split()),
            weight=int(row["weight"]),
            bilingual=bool(row["bilingual"]),
        )
        for row in resources.rows("invented/offices.csv")
    )
    by_area = {office.area: office.id for office in offices}
    officials = tuple(
        InventedOfficial(
            invented_id(begun, rng),
            OfficialForm(
                name=row["name"],
                office_id=by_area[row["area"]],
                title=row["title"],
                phone=phone(rng),
                email=_address(row["name"], "harjoitustoimisto"),
                role=Role(row["role"]),
            ),
        )
        for row in resources.rows("invented/officials.csv")
    )
    return Network(offices, officials, _organisations(rng, begun), _projects(rng, today))


def phone(rng: Random) -> str:
    """Return a number that looks like nobody's: 040 000 and four digits."""
    return f"040 000 {rng.randrange(10_000):04d}"


def _address(name: str, host: str) -> str:
    plain = name.lower().translate(str.maketrans("äöå", "aoa")).replace(" ", ".")
    return f"{plain}@{host}.example"


def _organisations(rng: Random, begun: datetime) -> tuple[InventedOrganisation, ...]:
    found: list[InventedOrganisation] = []
    for row in resources.rows("invented/offices.csv"):
        for code, name_fi, name_sv in _SCHOOLS:
            form = OrganisationForm(
                type_code=code,
                name_fi=f"{row['city_genitive']} {name_fi}",
                name_sv=f"{row['city_sv']} {name_sv}",
                municipality=row["municipalities"].split()[0],
                phone=phone(rng),
                secure_email=f"turvaposti@{name_fi}.example",
                service_languages=("fi", "sv") if row["bilingual"] else ("fi",),
            )
            people = rng.sample(_CONTACTS, 2)
            contacts = tuple(
                ContactPerson(
                    id=invented_id(begun, rng),
                    name=name,
                    title=title,
                    phone=phone(rng),
                    email=_address(name, name_fi),
                    valid_from=date(2020, 8, 1),
                )
                for name, title in people
            )
            area = row["area"]
            found.append(InventedOrganisation(invented_id(begun, rng), form, area, contacts))
        found.extend(_authorities(row["area"], rng, begun))
    for code, name, name_sv in (
        ("JAR", "Harjoitusjärjestö Silta ry", "Övningsföreningen Bron rf"),
        ("TUL", "Harjoitustulkit Oy", "Övningstolkarna Ab"),
    ):
        found.append(
            InventedOrganisation(invented_id(begun, rng), OrganisationForm(code, name, name_sv))
        )
    return tuple(found)


def _authorities(area: str, rng: Random, begun: datetime) -> list[InventedOrganisation]:
    """Return an ELY Centre and what took over from it in the reform of 2026."""
    old, new = invented_id(begun, rng), invented_id(begun, rng)
    return [
        InventedOrganisation(
            old,
            OrganisationForm(
                "ELY",
                f"Harjoitus-ELY, {area}",
                f"Övnings-NTM, {area}",
                valid_to=date(2025, 12, 31),
            ),
            area,
            successors=((new, _REFORM),),
        ),
        InventedOrganisation(
            new,
            OrganisationForm(
                "EVK",
                f"Harjoituselinvoimakeskus, {area}",
                f"Övningslivskraftscentralen, {area}",
                valid_from=_REFORM,
            ),
            area,
        ),
    ]


def _projects(rng: Random, today: date) -> tuple[InventedProject, ...]:
    running_from = min(date(2025, 1, 1), today)
    forms = (
        ProjectForm(
            name="Pakolaistaustaisten ohjauksen harjoitushanke 2018–2020",
            fund="amif_2014",
            starts_on=date(2018, 4, 1),
            ends_on=date(2020, 12, 31),
            targets=(("C2", 60), ("C2.1", 40)),
            entered=(("C3", 4), ("C4", 1), ("C5", 1)),
        ),
        ProjectForm(
            name="Polku kouluun -harjoitushanke",
            fund="amif_2021",
            starts_on=running_from,
            ends_on=date(2027, 12, 31),
            targets=(
                ("O.2.3", 120),
                ("O.2.3.1", 80),
                ("O.2.3.2", 40),
                ("O.2.3.3", 100),
                ("R.2.8", 30),
                ("R.2.9", 60),
                ("R.2.10", 15),
            ),
            entered=(("O.2.2", 11), ("O.2.7", 1)),
        ),
    )
    return tuple(
        InventedProject(invented_id(datetime.combine(form.starts_on, time(8), UTC), rng), form)
        for form in forms
    )
