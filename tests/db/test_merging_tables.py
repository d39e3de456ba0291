"""Whatever table a client's things are in, a merge shows them all, and undoing it restores both.

Every table that refers to a client must have a row here, and every logged reading function that
asks for a client alone must tell of the survivor what it told of the absorbed record. A new table
or a new function fails here until it reads ``db.records.records_of``.
"""

import dataclasses
import inspect
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, or_, select

from db import (
    appointments,
    assessments,
    attachments,
    bulk_edit,
    clients,
    competence,
    consents,
    custom_fields,
    deadlines,
    distinct,
    exchange_links,
    household,
    merging,
    notes,
    officials,
    organisations,
    path_profile,
    paths,
    plan_reviews,
    plans,
    projects,
    recognitions,
    situation,
    task_marks,
    threads,
    transfers,
)
from db.store import Store
from db.tables import Base, load_all
from db.tables.imports import ImportDecisionRecord
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.appointment import AppointmentForm
from tekoto.assessment import AssessmentForm, AssessmentState
from tekoto.attachment import NewAttachment
from tekoto.bulk_edit import BulkChange, BulkField
from tekoto.cefr import CefrLevel
from tekoto.client import (
    Client,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.consent import ConsentForm
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.errors import TekotoError
from tekoto.household import WAITING, MemberForm
from tekoto.note import NoteForm
from tekoto.organisation import OrganisationForm
from tekoto.path import PathStep
from tekoto.plan import Education, LanguageLevel, PlanForm, PlanReviewForm, WorkExperience
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.recognition import RecognitionChange, RecognitionForm, RecognitionState
from tekoto.record import Card, Goal, LabourStatus, Licence, Limit, Literacy, Missing, Skill
from tekoto.referral import ExtraField
from tekoto.thread import ThreadForm
from tekoto.today import TaskKey, TaskKind
from tests.db.network_office import Desk, open_desk, sent_referral
from tests.db.people_office import NOON
from tests.db.test_merging import rows
from tests.db.test_protected_reading import readers
from tests.fixtures.files import pdf_bytes
from tests.fixtures.people import people

TODAY = clock.today()
# What tells of the merge itself, and the client's own form, which the merge page lets one choose.
OF_THE_MERGE = {"client_merge"}
OF_ONE_RECORD = {"clients.open_client", "audit.entries_for_client", "merging.merged_of"}


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def form() -> Any:
    return dataclasses.replace(
        people()["T14b"],
        names=(NameVariant("variant", "Mohamed"),),
        nationalities=("IRQ", "SYR"),
        contacts=(Contact("contact_address", "PL 12, 00101 Helsinki"),),
        other_identifiers=(Identifier("unhcr", "123-45C678"),),
        languages=LanguageProfile("arb", "arb", "arb", others=("ckb",)),
        municipality="286",
        permit=Permit("A", valid_from=TODAY - timedelta(days=90), valid_to=TODAY),
        first_permit_on=TODAY - timedelta(days=200),
        protection=Protection("dvv", date(2026, 1, 1)),
    )


def fill(desk: Desk, away: Actor, client: Client) -> None:
    """Record something of a client in every table; she comes from the other office."""
    store, actor, one = desk.store, desk.actor, client.id
    notes.add(store, away, NoteForm(one, "guidance", "Toisessa toimistossa", NOON))
    clients.assign(store, away, one, client.version, actor.user_id)
    notes.add(store, actor, NoteForm(one, "guidance", "Ennen", NOON))
    fill_record(desk, one)
    fill_family(desk, one)
    attachments.add(store, actor, one, [NewAttachment("Todistus", pdf_bytes())])
    appointments.create(store, actor, AppointmentForm(one, clock.now() + timedelta(days=2)))
    assessments.save(store, actor, one, AssessmentForm(TODAY), AssessmentState.PLANNED)
    found = deadlines.for_client(store, actor, one).deadlines[0]
    deadlines.override(store, actor, one, found.rule.id, found.triggered_on, None, "Ei koske")
    plan = PlanForm("integration", plans.regime_on(TODAY), TODAY, TODAY + timedelta(days=300))
    signed = plans.save_signed(store, actor, one, plan, TODAY)
    plan_reviews.add(store, actor, signed.id, PlanReviewForm(TODAY))
    paths.add_step(store, actor, one, PathStep("KK", "Kurssi", "running", TODAY))
    wrong = paths.add_step(store, actor, one, PathStep("KK", "Väärä", "running", TODAY))
    paths.withdraw(store, actor, wrong.id or one, wrong.version, "virhe")
    path_profile.set_segment(store, actor, one, "vocational")
    task_marks.put_off(
        store, actor, TaskKey(TaskKind.PERMIT_ENDING, one, one, TODAY), TODAY + timedelta(9), "x"
    )
    funded = ProjectForm("Hanke", "amif_2021", date(2025, 1, 1), date(2027, 12, 31))
    project = projects.create(store, actor, funded)
    projects.join(store, actor, ParticipationForm(one, project.id, TODAY))
    # What was sent left by a consent that she took back later.
    agreed = ConsentForm("given", "sharing", TODAY, "oppilaitokset", ("identity",))
    ended = consents.add(store, actor, one, agreed)
    by_consent = (ExtraField("nationality", "", "consent"),)
    sent_referral(desk, client, protection_reason="oppilaitos tarvitsee", extras=by_consent)
    consents.withdraw(store, actor, ended.id, ended.version, TODAY)
    change = BulkChange(BulkField.MARK_ADD, "seuraa")
    bulk_edit.apply(store, actor, [one], change)
    lead = desk.colleague(Role.LEAD)
    field = custom_fields.define(store, lead, CustomFieldForm("Lempiväri", FieldType.TEXT))
    custom_fields.put(store, actor, one, field.id, "sininen")
    authority = organisations.create(store, actor, OrganisationForm("KUN", "Kouvolan kunta"))
    exchange_links.share(store, actor, one, authority.id, "authority", "yhteinen palvelu")
    version = clients.open_client(store, actor, one).version
    transfers.prepare(store, actor, one, version, authority.id, "authority", "toimivalta siirtyi")
    threads.begin(store, actor, ThreadForm("Opinnot"), one)
    with store.write() as session:
        values = {"office_id": actor.office_id, "row_key": "k", "client_id": one}
        said = {"decision": "same", "official_id": actor.user_id, "recorded_at": clock.now()}
        session.execute(insert(ImportDecisionRecord), values | said)


def fill_record(desk: Desk, one: Any) -> None:
    for fact in (
        LanguageLevel("fin", "speaking", CefrLevel.A2_1, TODAY),
        Education("SYR", "Peruskoulu"),
        WorkExperience("kokki", "SYR", 1),
        Literacy("literate", TODAY),
        Skill("hitsaus"),
        Licence(("B",)),
        Card("hygiene"),
        Goal("Putkimies", "long", TODAY),
        LabourStatus("unemployed", TODAY),
        Limit("Ei nosta raskasta", TODAY),
        Missing("work", "refused", TODAY),
    ):
        competence.add(desk.store, desk.actor, one, fact)
    recognitions.create(
        desk.store,
        desk.actor,
        one,
        RecognitionForm("Hitsaaja", "oph_level"),
        RecognitionChange(RecognitionState.APPLIED, TODAY),
    )
    consents.add(desk.store, desk.actor, one, ConsentForm("refused", "sharing", TODAY))


def fill_family(desk: Desk, one: Any) -> None:
    store, actor = desk.store, desk.actor
    protection = Protection("dvv", date(2026, 1, 1), covers_family=True)
    wife = clients.create(
        store, actor, dataclasses.replace(people()["T01"], hetu="", protection=protection)
    )
    husband = MemberForm("spouse", linked_client_id=one, same_household="yes")
    household.add_member(store, actor, wife.id, husband)
    child = MemberForm("child", "Lapsi Harjoitus", same_household="yes")
    (member,) = (
        found
        for found in household.add_member(store, actor, one, child).members
        if found.form.relation == "child"
    )
    situation.add_day_care(store, actor, member.id, WAITING, TODAY)
    household.answer_unaccompanied(store, actor, one, "no")
    stranger = clients.create(store, actor, people()["T16a"])
    distinct.declare(store, actor, one, stranger.id)


def client_columns() -> Iterator[tuple[str, list[Any]]]:
    """Yield every table that refers to a client, with the columns that do."""
    load_all()
    for table in Base.metadata.sorted_tables:
        found = [
            column
            for column in table.columns
            if any(key.column.table.name == "client" for key in column.foreign_keys)
        ]
        if found:
            yield table.name, found


def empty_tables(store: Store, client: Client) -> set[str]:
    """Return the tables that say nothing of a client."""
    found = set()
    with store.read() as session:
        for name, columns in client_columns():
            hers = or_(*(column == client.id for column in columns))
            if not session.scalar(select(func.count()).select_from(columns[0].table).where(hers)):
                found.add(name)
    return found


def of_one_client() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the logged reading functions that need to be told of a client alone."""
    for name, function in readers():
        wanted = list(inspect.signature(function).parameters.values())[2:]
        needed = [one.name for one in wanted if one.default is inspect.Parameter.empty]
        if needed == ["client_id"] and name not in OF_ONE_RECORD:
            yield name, function


def told(desk: Desk, away: Actor, client: Client, *both: Client) -> dict[str, str]:
    """Return what every function tells of a client, in either office, whichever she is."""
    found = {}
    for name, function in of_one_client():
        for place, actor in (("here", desk.actor), ("away", away)):
            try:
                made = repr(function(desk.store, actor, client.id))
            except TekotoError:
                continue
            for one in both:
                made = made.replace(str(one.id), "her").replace(one.number, "hers")
            # The log's last link is another one at every reading.
            found[f"{name} {place}"] = re.sub(r"(\d{5} ){4}\d{5}", "link", made)
    return found


def test_no_table_and_no_reader_forgets_the_absorbed_record(desk: Desk) -> None:
    store, actor = desk.store, desk.actor
    away = desk.colleague(office_id=officials.create_office(store, "Toinen toimisto").id)
    first = clients.create(store, actor, form())
    second = clients.create(store, away, form())
    fill(desk, away, second)
    assert empty_tables(store, second) == OF_THE_MERGE
    nothing, everything = (told(desk, away, one, first, second) for one in (first, second))
    # Of a function that tells of both the same, nothing would be seen here.
    assert {name for name in everything if everything[name] == nothing.get(name)} == set()
    before = rows(store)

    merging.merge(store, actor, merging.preview(store, actor, first.id, second.id), {})
    for client in (first, second):
        shown = told(desk, away, client, first, second)
        assert {name for name in everything if shown.get(name) != everything[name]} == set()

    merging.undo(store, actor, first.id, second.id)
    assert rows(store) == before
    assert told(desk, away, first, first, second) == nothing
    assert told(desk, away, second, first, second) == everything
