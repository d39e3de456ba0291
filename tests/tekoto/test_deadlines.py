"""Deadlines follow the act in force on the day that sets them off, and name their source."""

from datetime import date

import pytest

from tekoto.deadlines import deadline_rule, deadline_rules


@pytest.mark.parametrize(
    "rule_id, trigger, last, due",
    [
        ("plan_total_2023", date(2025, 1, 10), date(2027, 1, 10), date(2027, 1, 10)),
        ("first_plan_latest_2023", date(2022, 5, 5), date(2025, 5, 5), date(2025, 5, 5)),
        ("training_start_2010", date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
        ("plan_start_2010", date(2024, 5, 17), date(2024, 5, 31), date(2024, 5, 31)),
        ("referral_acknowledgement", date(2026, 12, 22), date(2026, 12, 31), date(2026, 12, 31)),
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
    assert not deadline_rule("referral_acknowledgement").legal
    assert deadline_rule("training_start_2023").legal
    assert deadline_rule("training_start_2023").name("sv").startswith("Anvisning")
