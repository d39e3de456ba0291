"""Nothing that the store gives out tells where a client under turvakielto lives or studies.

Every function of ``db`` that reads in the log is found by itself and called in every role on T04
with a whole history. One with a parameter that ``known`` does not name fails here: add the value.
"""

import ast
import dataclasses
import importlib
import inspect
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import db
from db import (
    appointments,
    clients,
    competence,
    exchange_cards,
    exchange_links,
    household,
    minutes,
    notes,
    organisations,
    packet_out,
    paths,
    plans,
    projects,
    referrals,
    replies,
    threads,
)
from exports.card_file import make_keys
from tekoto import clock, vocabulary
from tekoto.access import Actor, Role
from tekoto.appointment import AppointmentForm
from tekoto.bulk_edit import BulkChange, BulkField
from tekoto.cefr import CefrLevel
from tekoto.client import CaseloadFilter, Client, ClientForm, Contact
from tekoto.errors import TekotoError
from tekoto.household import MemberForm
from tekoto.ids import new_id
from tekoto.indicators import Period
from tekoto.minutes import AgendaItem, Duty, MinutesForm
from tekoto.note import NoteForm, Visibility
from tekoto.organisation import OrganisationForm
from tekoto.path import PathStep
from tekoto.plan import Education, LanguageLevel, PlanForm, WorkExperience
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import ExtraField
from tekoto.sheet_heading import SheetMapping
from tekoto.thread import Participant, ThreadForm
from tests.db.network_office import Desk, open_desk, returned, send, take
from tests.fixtures.people import people

PHONE, ADDRESS, PLACE = "+358 50 765 4321", "Salakuja 7 B 4", "564"
SCHOOL, TEACHER, CLASS = "Rannikon kansanopisto", "Olli Opettaja", "Salainen ryhmä 7"
SECRETS = (PHONE, ADDRESS, SCHOOL, TEACHER, CLASS)
# They speak of schools, of no client.
OF_SCHOOLS = {"organisations.organisations", "organisations.organisation"}
OF_SCHOOLS |= {"response_times.response_times"}
# Casework opens one client to read these, with an entry in the log; lists hide them from all.
OF_ONE_CLIENT = {"client_id", "referral_id", "step_id", "appointment_id", "thread_id"}
CASEWORK = (Role.ADVISER, Role.LEAD)


def client_of(desk: Desk) -> Client:
    """Record T04 with something in every part of her case that tells where she is."""
    form = people()["T04"]
    contacts = (*form.contacts, Contact("phone", PHONE), Contact("address", ADDRESS))
    form = dataclasses.replace(
        form, municipality=PLACE, contacts=contacts, goal=f"Pysyn koulussa {SCHOOL}."
    )
    store, actor = desk.store, desk.actor
    made = clients.create(store, actor, form)
    day = clock.today()
    plan = PlanForm(
        "integration", plans.regime_on(day), day, day + timedelta(days=300), goal=SCHOOL
    )
    draft = plans.create(store, actor, made.id, plan)
    plans.sign(store, actor, draft.id, draft.version, day)
    level = LanguageLevel("fin", "speaking", CefrLevel.A2_1, day, "teacher", SCHOOL)
    competence.add(store, actor, made.id, level)
    competence.add(store, actor, made.id, Education("FIN", SCHOOL))
    title = f"{SCHOOL}, {CLASS}"
    step = PathStep("KK", title, "running", day, organisation_id=desk.school.id)
    paths.add_step(store, actor, made.id, step)
    member = MemberForm("child", "Lapsi Harjoitus", same_household="yes")
    household.add_member(store, actor, made.id, member)
    return made


def written_about(desk: Desk, client_id: UUID) -> UUID:
    """Write in a thread of hers where she studies, and agree what is to be done there."""
    store, actor = desk.store, desk.actor
    people = (Participant(desk.school.id, TEACHER),)
    made = threads.begin(store, actor, ThreadForm(f"{SCHOOL}: {CLASS}", people), client_id)
    duty = Duty(f"Soittaa {SCHOOL}", TEACHER, clock.today())
    form = MinutesForm(clock.now(), (AgendaItem(CLASS, SCHOOL),), duties=(duty,), place=SCHOOL)
    minutes.save(store, actor, made.id, form)
    return made.id


def sent(desk: Desk, client: Client) -> UUID:
    """Send a referral of hers and take in its answer, which names the school's people."""
    form = desk.form(
        client,
        training=CLASS,
        question=f"Voiko {SCHOOL} ottaa?",
        protection_reason="oppilaitos tarvitsee",
        extras=(ExtraField("learning_support", SCHOOL, "service_provider"),),
    )
    made = send(desk, referrals.create(desk.store, desk.actor, form))
    take(desk, returned(desk, made, group=CLASS, note=f"Tervetuloa, {ADDRESS}"))
    return made.id


def shared(desk: Desk, client_id: UUID) -> UUID:
    """Share her notes with an authority, whose card is trusted; return the card."""
    store, actor = desk.store, desk.actor
    kunta = organisations.create(store, actor, OrganisationForm("KUN", "Harjoituskunta"))
    body = make_keys("Harjoituskunta", "", clock.now()).body
    card = exchange_cards.add(store, actor, kunta.id, body)
    exchange_cards.confirm(store, actor, card.id, card.version, "Veera Vastaaja")
    exchange_links.share(store, actor, client_id, kunta.id, "authority", "yhteinen palvelu")
    now = clock.now()
    for text, seen in (("Sovittu jatkosta", "VIR"), (SCHOOL, "SIS"), (CLASS, "OPP")):
        form = NoteForm(client_id, "guidance", text, now, Visibility(seen), desk.school.id)
        notes.add(store, actor, form)
    assert len(packet_out.preview(store, actor, card.id).leaving) == 1
    return card.id


def readers() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public function of ``db`` that opens a logged read, with its name."""
    for path in sorted(Path(db.__file__).parent.glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        module = importlib.import_module(f"db.{path.stem}")
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            calls = [c.func for c in ast.walk(node) if isinstance(c, ast.Call)]
            if any(ast.unparse(call) in ("audit.reading", "reading") for call in calls):
                yield f"{path.stem}.{node.name}", getattr(module, node.name)


def texts(value: object) -> Iterator[str]:
    """Yield every text, code and id inside what a function has returned."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        yield from texts(list(value.items()))
    elif isinstance(value, str | UUID) and not isinstance(value, Enum):
        yield str(value)


def leaks(value: object, school_id: UUID) -> set[str]:
    """Return which of the secrets are in what a function has returned."""
    found = set()
    for text in texts(value):
        found |= {secret for secret in SECRETS if secret in text}
        found |= {text} & {PLACE, str(school_id)}
    return found


def arguments(function: Callable[..., Any], known: dict[str, Any]) -> tuple[dict[str, Any], set]:
    """Return what a function is called with, and the parameters for which nothing is known."""
    wanted = list(inspect.signature(function).parameters.values())[2:]
    needed = [one for one in wanted if one.default is inspect.Parameter.empty]
    given = {one.name: known[one.name] for one in needed if one.name in known}
    if any(one.annotation is ClientForm for one in needed):
        given["form"] = people()["T04"]
    given |= {one.name: clock.today() for one in needed if one.annotation is date}
    return given, {one.name for one in needed} - set(given)


@pytest.fixture
def story(sqlcipher_store) -> tuple[Desk, dict[str, Any]]:
    desk = open_desk(sqlcipher_store)
    client = client_of(desk)
    referral_id = sent(desk, client)
    # What is typed into a job: no letter may leave with it, and nothing else may tell it.
    job = WorkExperience("kokki", "FIN", 1, ADDRESS)
    competence.add(desk.store, desk.actor, client.id, job)
    step = paths.for_client(desk.store, desk.actor, client.id)[0]
    today = clock.today()
    form = ProjectForm("Hanke", vocabulary.codes("funds")[0], date(2024, 1, 1), date(2027, 12, 31))
    project = projects.create(desk.store, desk.actor, form)
    taking_part = ParticipationForm(client.id, project.id, date(2025, 1, 1))
    projects.join(desk.store, desk.actor, taking_part)
    meeting = AppointmentForm(client.id, clock.now() + timedelta(days=2), place=SCHOOL)
    booked = appointments.create(desk.store, desk.actor, meeting)
    everyone = CaseloadFilter()
    return desk, {
        "card_id": shared(desk, client.id),
        "client_id": client.id,
        "client_ids": (client.id,),
        "referral_id": referral_id,
        "step_id": step.id,
        "project_id": project.id,
        "organisation_id": desk.school.id,
        "act_id": new_id(),
        "attachment_id": new_id(),
        "appointment_id": booked.id,
        "parts": ((everyone, 0, 50),),
        "change": BulkChange(BulkField.MARK_ADD, "merkki"),
        "form": meeting,
        "forms": (people()["T04"],),
        "rows": (),
        "mapping": SheetMapping(0, 0, 1, ()),
        "filter": everyone,
        "period": Period(date(2024, 1, 1), today),
        "text": "Mwamba",
        "purpose": "Tarkistus",
        "section": "caseload",
        "ground": "authority",
        "thread_id": written_about(desk, client.id),
    }


def workers(desk: Desk) -> dict[Role, Actor]:
    return {role: desk.actor if role is Role.ADVISER else desk.colleague(role) for role in Role}


def test_no_reading_function_tells_a_protected_datum(story) -> None:
    desk, known = story
    actors = workers(desk)
    unknown, found, called = {}, {}, 0
    for name, function in readers():
        given, missing = arguments(function, known)
        if missing:
            unknown[name] = missing
            continue
        for role, actor in actors.items():
            if name in OF_SCHOOLS or (role in CASEWORK and OF_ONE_CLIENT & set(given)):
                continue
            try:
                made = function(desk.store, actor, **given)
            except TekotoError:
                continue
            called += 1
            if name == "today.today_view":
                made = dataclasses.replace(made, school_medians=())
            leaked = leaks(made, desk.school.id)
            if leaked:
                found[f"{name} for {role}"] = leaked
    assert unknown == {}
    assert called > 30
    assert found == {}


def test_casework_reads_what_it_needs(story) -> None:
    desk, known = story
    one = referrals.referral(desk.store, desk.actor, known["referral_id"])
    assert leaks(one, desk.school.id) >= {SCHOOL, CLASS}
    assert leaks(clients.open_client(desk.store, desk.actor, known["client_id"]), desk.school.id)


def test_a_returned_file_tells_an_expert_no_school(story) -> None:
    desk, known = story
    one = referrals.referral(desk.store, desk.actor, known["referral_id"])
    expert = desk.colleague(Role.PROJECT_EXPERT)
    again = returned(desk, one, sha="b" * 64, note="lisää", group="", contact="")
    matched = replies.match(desk.store, expert, again)
    assert leaks(matched.referral, desk.school.id) == set()
