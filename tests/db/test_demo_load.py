"""The invented caseload in both stores, through the functions that the window calls."""

import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from sqlalchemy import text

from db import audit, clients, demo_load, monitoring, notes, plans, projects, referrals, search
from exports.workbook import write_workbook
from tekoto.client import CaseloadFilter
from tekoto.errors import StoreError
from tekoto.indicator_rules import load_rules
from tekoto.indicators import Period
from tekoto.invented_caseload import invented_caseload
from tekoto.monitoring_figures import PROTECTED, build_report, participation_rows

TODAY = date(2026, 11, 22)
ALL = ("announced", "arrived", "active", "paused", "ended")


@pytest.fixture(scope="module")
def caseload():
    return invented_caseload(60, 1, today=TODAY)


def test_the_caseload_is_all_there(store, caseload):
    actor = demo_load.load_demo(store, caseload)
    own = [client for client in caseload.clients if client.office_id == actor.office_id]
    lines = clients.caseload(store, actor, CaseloadFilter(states=ALL), 0, 500)
    assert {line.id for line in lines} == {client.id for client in own}
    client = max(own, key=lambda found: len(found.story.notes))
    opened = clients.open_client(store, actor, client.id)
    assert opened.form.given_names == client.form.given_names
    assert opened.case.state == client.state
    kept = notes.for_client(store, actor, client.id, limit=500)
    assert {note.form.text for note in kept} == {note.form.text for note in client.story.notes}
    assert len(plans.for_client(store, actor, client.id)) == len(client.story.plans)
    sent = [found for found in own if found.story.referrals]
    assert len(referrals.for_client(store, actor, sent[0].id)) == len(sent[0].story.referrals)
    assert audit.verify(store).intact


def test_an_old_code_of_a_protected_client_is_found_and_old_places_are_kept(store, caseload):
    actor = demo_load.load_demo(store, caseload)
    hits = search.search(store, actor, "090694-918H")
    assert [hit.name for hit in hits] == ["Solheim-Aziz, Mira"]
    moved = next(found for found in caseload.clients if found.key == "T08")
    opened = clients.open_client(store, actor, moved.id, section="residence")
    assert [place.municipality for place in opened.residences] == ["405", "837"]


def test_a_store_in_use_is_not_overwritten(store, caseload):
    demo_load.load_demo(store, caseload)
    with pytest.raises(StoreError):
        demo_load.load_demo(store, caseload)


def test_the_workbooks_figures_equal_a_count_in_sql(store, caseload):
    actor = demo_load.load_demo(store, caseload)
    project = projects.projects(store, actor)[0]
    period = Period(date(2025, 1, 1), date(2026, 12, 31))
    rules = load_rules(project.form.fund, period.end)
    counted = monitoring.evaluation(store, actor, project.id, period)
    results, facts = counted.results, counted.facts
    report = build_report(
        project,
        rules,
        results,
        facts,
        period,
        office_name="Harjoitus",
        known_at=datetime(2026, 11, 22, tzinfo=UTC),
    )
    out = io.BytesIO()
    rows = participation_rows(facts, results, rules, period)
    write_workbook(report, rows, out, language="fi")
    sheet = openpyxl.load_workbook(out)["Indikaattorit"]
    found = {row[0]: row[3] for row in sheet.iter_rows(min_row=4, values_only=True) if row[3]}
    with store.read() as session:
        query = text(
            "SELECT count(DISTINCT p.client_id) FROM participation p "
            "JOIN participation_service s ON s.participation_id = p.id "
            "JOIN project ON project.id = p.project_id "
            "WHERE s.kind = 'language_course' AND project.fund = 'amif_2021'"
        )
        direct = session.execute(query).scalar_one()
    assert found["O.2.3.1"] == direct > 0
    assert monitoring.PROTECTED == PROTECTED
    names = {client.form.given_names for client in caseload.clients}
    text_of_all = "\n".join(
        str(value)
        for page in openpyxl.load_workbook(out)
        for row in page.iter_rows(values_only=True)
        for value in row
        if value is not None
    )
    assert not [name for name in names if name in text_of_all]
