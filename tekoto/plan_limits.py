"""The law's limits on integration plans, told as warnings: a person decides on exceptions."""

from dataclasses import dataclass
from datetime import date

from tekoto.deadlines import DeadlineRule, deadline_rules
from tekoto.plan import Plan, PlanForm, PlanState

_SIGNED = (
    PlanState.VALID,
    PlanState.REVISED,
    PlanState.EXPIRED,
    PlanState.ENDED,
    PlanState.TRANSFERRED,
)
_KIND = "integration"


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """A limit that a plan would pass: ``key`` of the message, the rule, and its last day."""

    key: str
    rule: DeadlineRule
    last_day: date


def plan_warnings(
    form: PlanForm, *, earlier: tuple[Plan, ...] = (), first_permit_on: date | None = None
) -> tuple[PlanWarning, ...]:
    """Return the limits of its law that a plan would pass.

    ``earlier`` are the client's other plans. Keys: ``plan.warn_first_length`` (the first plan is
    for at most a year), ``plan.warn_first_late`` (it is made within three years of the first
    permit), ``plan.warn_total_length`` (all plans together, from the signing of the first).
    """
    if form.kind != _KIND:
        return ()
    day = form.signed_on or form.valid_from
    signed = [
        one.form.signed_on or one.form.valid_from
        for one in earlier
        if one.state in _SIGNED and one.form.kind == _KIND
    ]
    if signed:
        return _passed(
            "first_plan_signed", "plan.warn_total_length", min(signed), form, form.valid_to
        )
    return (
        *_passed("plan_signed", "plan.warn_first_length", day, form, form.valid_to),
        *_passed("first_permit", "plan.warn_first_late", first_permit_on, form, day),
    )


def needs_reason(found: tuple[PlanWarning, ...]) -> bool:
    """Tell whether a plan with these warnings is prolonged beyond the law's time.

    Such a plan is not signed without a reason: nothing is prolonged in silence.
    """
    return any(one.key in _PROLONGED for one in found)


def first_plan_end(start: date) -> date | None:
    """Return the last day that the law of the day gives a first plan; None when none is known."""
    ends = [
        rule.last_day(start)
        for rule in deadline_rules("plan_signed", start)
        if rule.id.startswith(_RULES["plan_signed"])
    ]
    return min(ends, default=None)


_PROLONGED = ("plan.warn_first_late", "plan.warn_total_length")
_RULES = {
    "plan_signed": "first_plan_length",
    "first_permit": "first_plan_latest",
    "first_plan_signed": "plan_total",
}


def _passed(
    trigger: str, key: str, start: date | None, form: PlanForm, end: date
) -> tuple[PlanWarning, ...]:
    if start is None:
        return ()
    day = form.signed_on or form.valid_from
    return tuple(
        PlanWarning(key, rule, rule.last_day(start))
        for rule in deadline_rules(trigger, day)
        if rule.regime == form.regime
        and rule.id.startswith(_RULES[trigger])
        and end > rule.last_day(start)
    )
