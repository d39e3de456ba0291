"""The report against a direct count over the same facts."""

from collections import Counter
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.dates import age_on
from tekoto.indicator_rules import load_rules
from tekoto.indicators import ParticipationFacts, Period, ServiceFact, evaluate
from tekoto.invented_caseload import invented_caseload
from tekoto.monitoring_figures import PROTECTED, build_report, describe, participation_rows
from tekoto.monitoring_report import Answer, MunicipalityKind
from tekoto.project import Project, ProjectForm

TODAY = date(2026, 11, 22)
PERIOD = Period(date(2025, 7, 1), date(2026, 6, 30))
RULES = load_rules("amif_2021", PERIOD.end)
PROJECT = Project(
    UUID(int=1),
    1,
    ProjectForm(
        "Harjoitus",
        "amif_2021",
        date(2025, 1, 1),
        date(2027, 12, 31),
        targets=(("O.2.3", 120),),
        entered=(("O.2.2", 11),),
    ),
)
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


def report_of(facts, threshold=5, period=PERIOD):
    results = evaluate(RULES, facts, period)
    return build_report(
        PROJECT,
        RULES,
        results,
        facts,
        period,
        office_name="Harjoitus",
        known_at=NOW,
        small_threshold=threshold,
    ), results


@pytest.fixture(scope="module")
def facts() -> list[ParticipationFacts]:
    caseload = invented_caseload(400, 3, today=TODAY)
    project = caseload.projects[1]
    found = []
    for client in caseload.clients:
        for form in client.story.participations:
            if form.project_id != project.id:
                continue
            place = PROTECTED if client.form.protection else client.form.municipality
            found.append(
                ParticipationFacts(
                    participation_id=client.id,
                    client_id=client.id,
                    project_id=PROJECT.id,
                    started_on=form.starts_on,
                    ended_on=form.ends_on,
                    birth_date=client.form.birth.value if client.form.birth else None,
                    gender=client.form.reporting_gender,
                    services=tuple(
                        ServiceFact(one.kind, one.starts_on, one.ends_on, one.completed)
                        for one in form.services
                    ),
                    cefr_start=form.cefr_start,
                    cefr_end=form.cefr_end,
                    helpful=form.helpful,
                    recognition_applied_on=form.recognition_applied_on,
                    residence_applied_on=form.residence_applied_on,
                    refused=form.refused,
                    municipality=place,
                )
            )
    return sorted(found, key=lambda fact: (fact.started_on, fact.participation_id.int))


def in_period(fact: ParticipationFacts) -> bool:
    return fact.started_on <= PERIOD.end and (
        fact.ended_on is None or fact.ended_on >= PERIOD.start
    )


def test_participants_are_counted_directly_the_same(facts):
    report, _ = report_of(facts)
    figures = {figure.code: figure for figure in report.indicators}
    direct = {fact.client_id for fact in facts if in_period(fact)}
    assert figures["O.2.3"].value == len(direct) > 30
    courses = {
        fact.client_id
        for fact in facts
        for service in fact.services
        if service.kind == "language_course"
        and service.started_on <= PERIOD.end
        and (service.ended_on or fact.ended_on or PERIOD.end) >= PERIOD.start
    }
    assert figures["O.2.3.1"].value == len(courses) > 10
    assert figures["O.2.3"].target == 120
    assert figures["O.2.2"].value == 11
    assert not figures["O.2.2"].counts_persons


def test_breakdown_is_the_age_at_the_first_participation(facts):
    report, _ = report_of(facts)
    figure = next(figure for figure in report.indicators if figure.code == "O.2.3")
    direct: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        if in_period(fact):
            age = age_on(fact.birth_date, fact.started_on)
            bracket = "under_18" if age < 18 else "18_60" if age <= 60 else "over_60"
            direct[fact.gender, bracket] += 1
    assert {(c.gender, c.age): c.persons for c in figure.cells if c.persons} == dict(direct)


def test_services_and_municipalities_add_up(facts):
    report, _ = report_of(facts, threshold=0)
    named = {row.code: row.persons for row in report.municipalities if row.code}
    direct = Counter(fact.municipality for fact in facts if in_period(fact))
    assert named == {code: n for code, n in direct.items() if code not in ("", PROTECTED)}
    assert sum(row.persons for row in report.municipalities) == report.persons
    assert sum(row.participations for row in report.municipalities) == report.participations
    assert all(row.persons <= row.periods for row in report.services)
    assert all(row.completed <= row.periods for row in report.services)


def test_no_small_municipality_and_no_protected_one_has_a_name(facts):
    report, _ = report_of(facts, threshold=5)
    for row in report.municipalities:
        if row.kind is MunicipalityKind.NAMED:
            assert row.persons >= 5
        else:
            assert (row.code, row.name) == ("", None)
    protected = [r for r in report.municipalities if r.kind is MunicipalityKind.PROTECTED]
    direct = {f.client_id for f in facts if in_period(f) and f.municipality == PROTECTED}
    assert [row.persons for row in protected] == [len(direct)]
    assert direct


def test_rows_agree_with_the_figures_and_tell_nobody(facts):
    report, results = report_of(facts)
    rows = list(participation_rows(facts, results, RULES, PERIOD))
    assert len(rows) == report.participations
    for figure in report.indicators:
        if figure.counts_persons:
            persons = {row.pseudonym for row in rows if figure.code in row.indicators}
            assert len(persons) == figure.value
    ids = {fact.client_id.hex for fact in facts}
    for row in rows:
        text = repr(row)
        assert not any(one in text for one in ids)
        assert row.started.day == 1
        assert row.ended is None or row.ended.day == 1
    again = list(participation_rows(facts, results, RULES, PERIOD))
    assert not {row.pseudonym for row in rows} & {row.pseudonym for row in again}


def test_a_refused_answer_is_not_a_no(facts):
    _, results = report_of(facts)
    rows = list(participation_rows(facts, results, RULES, PERIOD))
    answers = Counter(row.helpful for row in rows)
    assert answers[Answer.REFUSED] == sum(
        1 for fact in facts if in_period(fact) and "helpful" in fact.refused
    )
    assert answers[Answer.YES] > answers[Answer.NO] > 0


def test_every_condition_is_told_in_three_languages():
    for fund, day in (("amif_2014", date(2019, 1, 1)), ("amif_2021", TODAY)):
        for rule in load_rules(fund, day).counted:
            wording = describe(rule)
            assert len({wording.fi, wording.sv, wording.en}) == 3
            assert "{" not in wording.fi + wording.sv + wording.en


days = st.dates(date(2025, 1, 1), date(2027, 1, 1))


@st.composite
def some_facts(draw):
    start = draw(days)
    end = draw(st.one_of(st.none(), st.dates(start, date(2027, 6, 1))))
    person = draw(st.integers(1, 6))
    return ParticipationFacts(
        participation_id=UUID(int=draw(st.integers(1, 2**100))),
        client_id=UUID(int=person),
        project_id=PROJECT.id,
        started_on=start,
        ended_on=end,
        birth_date=draw(st.sampled_from([None, date(1960, 5, 1), date(2008, 2, 29)])),
        gender=draw(st.sampled_from(["woman", "man", "other", "unknown", "?"])),
        services=tuple(
            ServiceFact(kind, draw(days))
            for kind in draw(st.lists(st.sampled_from(["language_course", "other"]), max_size=2))
        ),
        helpful=draw(st.sampled_from([True, False, None])),
        municipality=draw(st.sampled_from(["", PROTECTED, "091", "286", "049"])),
    )


@given(st.lists(some_facts(), max_size=12, unique_by=lambda fact: fact.participation_id))
def test_whatever_the_facts_rows_and_figures_agree(facts):
    facts.sort(key=lambda fact: (fact.started_on, fact.participation_id.int))
    report, results = report_of(facts, threshold=0)
    rows = list(participation_rows(facts, results, RULES, PERIOD))
    assert len(rows) == report.participations
    assert len({row.pseudonym for row in rows}) == report.persons
    for figure in report.indicators:
        if figure.counts_persons:
            assert figure.value == len({r.pseudonym for r in rows if figure.code in r.indicators})
            assert figure.value == sum(cell.persons for cell in figure.cells)
