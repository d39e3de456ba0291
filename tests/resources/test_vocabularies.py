"""Every word list is complete, sourced and in step with the glossary and the code."""

import csv
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

import pytest

import resources
from tekoto import case, note, plan, referral, vocabulary
from tekoto.access import Role
from tekoto.dates import BirthPrecision
from tekoto.indicator_rules import load_rules
from tekoto.indicators import ParticipationFacts, Period, ServiceFact, evaluate
from tekoto.reply import Decision

NAMES = sorted(path.stem for path in resources.path("vocabulary").glob("*.csv"))
COLUMNS = ["code", "fi", "sv", "en", "source", "conf", "valid_from", "valid_to"]
TODAY = date(2026, 11, 22)
# The short forms that officials use are in the lists, the long ones in the glossary; of a name's
# parts the glossary speaks together ("family / given / call name").
SHORT_FORMS = {
    ("organisation_types", "TE"),
    ("import_fields", "family_name"),
    ("import_fields", "given_names"),
}


def test_there_are_vocabularies() -> None:
    assert len(NAMES) >= 43


@pytest.mark.parametrize("name", NAMES)
def test_every_code_is_unique_labelled_and_sourced(name: str) -> None:
    rows = resources.rows(f"vocabulary/{name}.csv")
    assert rows
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes))
    for row in rows:
        assert list(row) == COLUMNS
        assert re.fullmatch(r"[A-Za-z0-9_.-]+", row["code"])
        assert all(row[key] and row[key] == row[key].strip() for key in COLUMNS[:6])
        assert row["conf"] in {"S", "K"}
        term = vocabulary.term(name, row["code"])
        assert not term.valid_from or not term.valid_to or term.valid_from <= term.valid_to


@pytest.mark.parametrize(
    "name, members",
    [
        ("case_states", case.CaseState),
        ("visibility_classes", note.Visibility),
        ("plan_states", plan.PlanState),
        ("referral_states", referral.ReferralState),
        ("reply_decisions", Decision),
        ("birth_precisions", BirthPrecision),
        ("user_roles", Role),
    ],
)
def test_words_for_every_member_of_an_enumeration(name: str, members: type[StrEnum]) -> None:
    assert set(vocabulary.codes(name)) == {member.value for member in members}


@pytest.mark.parametrize("fund", vocabulary.codes("funds"))
def test_rules_speak_the_words_of_the_vocabularies(fund: str) -> None:
    rules = load_rules(fund, _middle(fund))
    assert set(rules.genders) == set(vocabulary.codes("reporting_genders"))
    assert rules.bracket_codes == vocabulary.codes("age_brackets")
    kinds = set(vocabulary.codes("services"))
    for rule in rules.counted:
        assert _kinds(rule.condition) <= kinds


def _middle(fund: str) -> date:
    start = vocabulary.term("funds", fund).valid_from
    assert start
    return start.replace(month=12)


def _kinds(condition: object) -> set[str]:
    if isinstance(condition, Mapping):
        found: set[str] = set()
        for key, value in condition.items():
            if key in {"service", "completed", "except_only"}:
                found |= set(value)
            else:
                found |= _kinds(value)
        return found
    if isinstance(condition, list):
        return set().union(*map(_kinds, condition))
    return set()


@pytest.mark.parametrize("fund", vocabulary.codes("funds"))
def test_every_service_feeds_a_figure_or_support_at_large(fund: str) -> None:
    day = _middle(fund)
    for kind in vocabulary.codes("services"):
        one = ParticipationFacts(
            participation_id=UUID(int=1),
            client_id=UUID(int=2),
            project_id=UUID(int=3),
            started_on=day,
            ended_on=None,
            birth_date=None,
            gender="unknown",
            services=(ServiceFact(kind, day),),
        )
        found = evaluate(load_rules(fund, day), [one], Period(day, day))
        assert any(figure.count for figure in found), kind


def test_organisations_of_today_and_of_the_past() -> None:
    today = vocabulary.codes("organisation_types", TODAY)
    assert {"TTA", "EVK", "LVV"} <= set(today)
    assert not {"TE", "ELY", "VALVIRA"} & set(today)
    assert {"TE", "ELY"} <= set(vocabulary.codes("organisation_types", date(2024, 6, 1)))
    assert vocabulary.label("organisation_types", "ELY", "sv") == "NTM-central"


def test_mistakes_are_loud() -> None:
    with pytest.raises(KeyError):
        vocabulary.label("case_states", "gone", "fi")
    with pytest.raises(KeyError):
        vocabulary.label("case_states", "active", "de")
    with pytest.raises(FileNotFoundError):
        vocabulary.codes("no_such_list")


def _glossary() -> list[dict[str, str]]:
    with resources.path("glossary.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _variants(text: str) -> set[str]:
    return {part.strip().casefold() for part in re.split(r" / |[;,()]", text)} | {text.casefold()}


def test_labels_agree_with_the_glossary() -> None:
    terms = {word: entry for entry in _glossary() for word in _variants(entry["fi"]) if word}
    compared = 0
    for name in NAMES:
        if name.endswith("_labels"):
            continue
        for row in resources.rows(f"vocabulary/{name}.csv"):
            entry = terms.get(row["fi"].casefold())
            if entry and (name, row["code"]) not in SHORT_FORMS:
                compared += 1
                assert row["sv"].casefold() in _variants(entry["sv"]), row
                assert row["en"].casefold() in _variants(entry["en"]), row
    assert compared > 30


def test_the_glossary_holds_no_doubtful_term() -> None:
    entries = _glossary()
    assert {entry["conf"] for entry in entries} <= {"S", "K"}
    assert all(entry["fi"] and entry["sv"] and entry["en"] for entry in entries)


@pytest.mark.parametrize(
    "table, key",
    [
        ("codes/municipalities.csv", "code"),
        ("codes/languages.csv", "iso639_3"),
        ("codes/countries.csv", "alpha3"),
        ("codes/name_equivalents.csv", "name"),
        ("rules/deadlines.csv", "id"),
    ],
)
def test_code_tables_have_unique_keys_and_sources(table: str, key: str) -> None:
    rows = resources.rows(table)
    keys = [row[key] for row in rows]
    assert len(keys) == len(set(keys))
    assert all(row["source"] for row in rows)
    assert all(row.get("conf", "K") in {"S", "K"} for row in rows)


def test_municipality_successors_exist() -> None:
    rows = resources.rows("codes/municipalities.csv")
    codes = {row["code"] for row in rows}
    assert all(len(code) == 3 and code.isdigit() for code in codes)
    assert all(row["successor"] in codes for row in rows if row["valid_to"])
