"""Deadlines follow the act in force on the day that sets them off, and name their source."""

import ast
from datetime import date
from pathlib import Path

import pytest

import resources
from tekoto.deadlines import deadline_rule, deadline_rules

ROOT = Path(resources.__file__).resolve().parent.parent


@pytest.mark.parametrize(
    "rule_id, trigger, last, due",
    [
        ("plan_total_2023", date(2025, 1, 10), date(2027, 1, 10), date(2027, 1, 10)),
        ("first_plan_latest_2023", date(2022, 5, 5), date(2025, 5, 5), date(2025, 5, 5)),
        ("training_start_2010", date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
        ("plan_start_2010", date(2024, 5, 17), date(2024, 5, 31), date(2024, 5, 31)),
        ("referral_reply", date(2026, 12, 15), date(2026, 12, 31), date(2026, 12, 31)),
        ("protection_reminder", date(2029, 5, 31), date(2029, 4, 1), date(2029, 4, 3)),
    ],
)
def test_days(rule_id: str, trigger: date, last: date, due: date) -> None:
    rule = deadline_rule(rule_id)
    assert (rule.last_day(trigger), rule.due_on(trigger)) == (last, due)


def test_the_act_in_force_decides() -> None:
    before = {rule.id for rule in deadline_rules("plan_signed", date(2024, 12, 31))}
    after = {rule.id for rule in deadline_rules("plan_signed", date(2025, 1, 1))}
    assert before == {"first_plan_length_2010", "training_start_2010", "plan_review_2010"}
    assert after == {
        "first_plan_length_2023",
        "training_start_2023",
        "plan_review_2023",
        "plan_review_employment_2023",
    }


def test_practice_is_not_called_law() -> None:
    assert not deadline_rule("referral_reply").legal
    assert deadline_rule("training_start_2023").legal
    assert deadline_rule("training_start_2023").name("sv").startswith("Anvisning")


def test_every_rule_of_the_table_is_read_by_the_program() -> None:
    read = _read_words()
    unread = []
    for row in resources.rows("rules/deadlines.csv"):
        # A rule of one act is found by its trigger and by its name without the year of the act.
        by_trigger = row["regime"] != "any" and row["trigger"] in read
        named = {word for word in read if by_trigger and row["id"].startswith(f"{word}_")}
        if row["id"] not in read and not named:
            unread.append(row["id"])
    assert not unread


def _read_words() -> set[str]:
    """Return every string in the modules that read the table."""
    found = set()
    for room in ("tekoto", "db", "ui", "exports"):
        for path in (ROOT / room).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            if "tekoto.deadlines import" in text:
                nodes = ast.walk(ast.parse(text))
                found |= {str(one.value) for one in nodes if isinstance(one, ast.Constant)}
    return found
