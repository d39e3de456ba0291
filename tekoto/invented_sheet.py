"""An adviser's own list of invented people, as untidy as real ones: for tests, speed and the demo.

It says what a right import makes of it: ``MessySheet.people`` are the forms, ``wrong`` the rows
that cannot be taken in, ``repeated`` the rows of people who stand above already.
"""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from tekoto import language_names, municipality
from tekoto.client import ClientForm, Contact, LanguageProfile, Permit
from tekoto.dates import PartialDate, add_months, format_date
from tekoto.invented_caseload import invented_clients
from tekoto.sheet import Cell, Formula

_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Nro", ()),
    ("Nimi", ("Sukunimi", "Etunimet")),
    ("Henkilötunnus", ()),
    ("Syntymäaika (pp.kk.vvvv)", ()),
    ("Sp", ()),
    ("Kansalaisuus", ()),
    ("Äidinkieli", ()),
    ("Tulkkaus", ("Tulkkauskieli", "Tulkin tarve")),
    ("Oleskelulupa", ("alkaen", "päättyy")),
    ("Kotikunta", ()),
    ("Puh.nro", ()),
    ("Tunteja/vko", ()),
    ("Huomautukset", ()),
)
FIRST_ROW = 4
HEADINGS = 16
_EXCEL_START = date(1899, 12, 30)
_SEXES: dict[str, tuple[Cell, ...]] = {"1": ("M", "mies", 1), "2": ("N", "nainen", "2 ")}
_YES, _NO = ("kyllä", "K", "x", "Ja"), ("ei", "E", "nej", "Ei ")
_FAULTS = ("hetu", "date", "language", "formula", "name")


@dataclass(slots=True)
class MessySheet:
    """Rows of cells with merged headings; all row numbers begin at 0."""

    rows: list[list[Cell]]
    merged: list[tuple[int, int, int, int]]
    people: dict[int, ClientForm] = field(default_factory=dict)
    wrong: dict[int, str] = field(default_factory=dict)
    repeated: dict[int, int] = field(default_factory=dict)
    empty: int = 0


def messy_sheet(count: int, seed: int = 1, *, today: date) -> MessySheet:
    """Return a list with ``count`` rows of people; the same seed gives the same one."""
    rng = Random(f"{seed}:sheet")
    sheet = MessySheet(*_head(today))
    people = invented_clients(count, seed, today=today)
    known: list[int] = []
    for client in people:
        if rng.random() < 0.04:
            sheet.rows.append([None, " ", "\u00a0"] if rng.random() < 0.5 else [])
            sheet.empty += 1
        number = len(sheet.rows)
        if known and rng.random() < 0.04:
            above = rng.choice(known)
            sheet.repeated[number] = above
            sheet.rows.append(_row(rng, number, sheet.people[above], fault=""))
            continue
        fault = rng.choice(_FAULTS) if rng.random() < 0.02 else ""
        form = _person(rng, client.form)
        if fault == "hetu" and not form.hetu:
            fault = "date"
        sheet.rows.append(_row(rng, number, form, fault))
        if fault:
            sheet.wrong[number] = fault
        else:
            sheet.people[number] = form
            if form.hetu:
                known.append(number)
    sheet.rows.append(["Yhteensä", None, None, Formula(len(sheet.people))])
    return sheet


def _head(today: date) -> tuple[list[list[Cell]], list[tuple[int, int, int, int]]]:
    title = f"Kotoutuja-asiakkaat, päivitetty {format_date(today)}"
    upper: list[Cell] = []
    lower: list[Cell] = []
    merged = [(0, 0, 0, HEADINGS - 1)]
    for name, parts in _GROUPS:
        column = len(upper)
        upper += [name, *([None] * (len(parts) - 1 if parts else 0))]
        lower += list(parts) if parts else [None]
        last = column + max(1, len(parts)) - 1
        merged.append((2, column, 2 if parts else 3, last))
    return [[title], [], upper, lower], merged


def _person(rng: Random, form: ClientForm) -> ClientForm:
    """Return what the sheet tells of an invented person."""
    started = add_months(form.arrived_on or date(2024, 1, 15), rng.randrange(1, 6))
    phone = f"04{rng.randrange(10)} {rng.randrange(100, 1000)} {rng.randrange(1000, 10000)}"
    day = form.birth.value if form.birth else date(1990, 5, 17)
    return ClientForm(
        family_name=form.family_name,
        given_names=form.given_names,
        hetu=form.hetu,
        birth=PartialDate(day),
        registered_sex=form.registered_sex if form.registered_sex != "0" else "2",
        nationalities=form.nationalities[:1],
        languages=LanguageProfile(
            mother_tongue=form.languages.mother_tongue,
            interpreter_language=form.languages.interpreter_language,
            interpreter_needed=rng.random() < 0.7,
        ),
        permit=Permit("", valid_from=started, valid_to=add_months(started, 48)),
        municipality=form.municipality or "286",
        contacts=(Contact("phone", phone),),
    )


def _row(rng: Random, number: int, form: ClientForm, fault: str) -> list[Cell]:
    permit = form.permit or Permit("")
    names: list[Cell] = [_spaced(rng, form.family_name), _spaced(rng, form.given_names)]
    if fault == "name":
        names = [None, "  "]
    row: list[Cell] = [
        Formula(number - FIRST_ROW + 1),
        *names,
        _hetu(rng, form.hetu, broken=fault == "hetu"),
        "31.2.1990" if fault == "date" else _day(rng, form.birth.value if form.birth else None),
        rng.choice(("M", "mies", "1"))
        if form.registered_sex == "1"
        else rng.choice(("N", "nainen")),
        _country(rng, form.nationalities),
        "klingon" if fault == "language" else _language(rng, form.languages.mother_tongue),
        _language(rng, form.languages.interpreter_language),
        rng.choice(_YES if form.languages.interpreter_needed else _NO),
        Formula(None, lost=True) if fault == "formula" else _day(rng, permit.valid_from),
        _day(rng, permit.valid_to),
        _place(rng, form.municipality),
        _spaced(rng, form.contacts[0].value),
        rng.choice((22.5, "22,5", 30, "30,0 h")),
    ]
    return [*row, rng.choice(("Odottaa kurssia", "", None, "Soitettu 3.11.\nEi vastannut"))]


def _spaced(rng: Random, text: str) -> str:
    return rng.choice((text, f"{text} ", f" {text}", f"{text}\u00a0", text.replace(" ", "  ")))


def _hetu(rng: Random, hetu: str, *, broken: bool) -> Cell:
    if broken:
        last = hetu[-1]
        return hetu[:-1] + ("A" if last != "A" else "B")
    return rng.choice((hetu, hetu.lower(), f"{hetu[:6]} {hetu[6:]}", f" {hetu}")) if hetu else None


def _day(rng: Random, day: date | None) -> Cell:
    if day is None:
        return None
    serial = (day - _EXCEL_START).days
    plain: tuple[Cell, ...] = (
        format_date(day),
        f"{day.day:02d}.{day.month:02d}.{day.year}",
        day.isoformat(),
        day,
    )
    if serial > 10_000:
        plain = (*plain, serial, f"{serial},0")
    return rng.choice(plain)


def _language(rng: Random, code: str) -> Cell:
    if not code:
        return None
    names = [language_names.language_name(code, one) for one in ("fi", "sv", "en")]
    return _spaced(rng, rng.choice((names[0], names[0].capitalize(), code, names[1])))


def _country(rng: Random, codes: tuple[str, ...]) -> Cell:
    if not codes:
        return None
    name = language_names.country_name(codes[0], rng.choice(("fi", "fi", "sv")))
    return _spaced(rng, rng.choice((name, name.upper(), codes[0])))


def _place(rng: Random, code: str) -> Cell:
    place = municipality.municipality(code)
    ways: tuple[Cell, ...] = (
        place.name_fi,
        place.name_sv,
        place.name_fi.upper(),
        int(code),
        f"{code} ",
    )
    return rng.choice(ways)
