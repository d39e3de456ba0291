"""Every deadline of one client, computed from her dates by the rule table.

The act is that of the day on which the thing was done; for what is still undone it is that of the
trigger where the office set it off (the beginning of the case, an assessment, a signing), and that
of today where the time runs from the first permit.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tekoto.deadlines import DeadlineRule, DeadlineUnit, deadline_rule, deadline_rules
from tekoto.plan import PlanState

INTEGRATION, EMPLOYMENT, MUNICIPALITY = "integration", "employment", "municipality"
AGREED_REVIEW = "plan_review_agreed"


class DeadlineState(StrEnum):
    """How a deadline stands (vocabulary ``deadline_states``)."""

    MET = "met"
    LATE = "late"
    DUE = "due"
    PROMPTLY = "promptly"
    OVERDUE = "overdue"
    WAIVED = "waived"


OPEN_STATES = (DeadlineState.OVERDUE, DeadlineState.PROMPTLY, DeadlineState.DUE)


@dataclass(frozen=True, slots=True)
class AssessmentDates:
    """What of an assessment counts for deadlines."""

    started_on: date | None
    completed_on: date | None
    plan_needed: bool | None = None


@dataclass(frozen=True, slots=True)
class PlanDates:
    """What of a plan counts; ``begun_on`` is the day its draft was recorded."""

    id: UUID
    kind: str
    regime: str
    state: PlanState
    begun_on: date
    signed_on: date | None
    valid_to: date
    authority: str = EMPLOYMENT
    ended_on: date | None = None
    review_on: date | None = None
    last_review_on: date | None = None

    @property
    def end(self) -> date:
        """Return the last day of the plan, early or by its term."""
        return min(self.ended_on, self.valid_to) if self.ended_on else self.valid_to


@dataclass(frozen=True, slots=True)
class ClientDates:
    """The dates of one client; ``trainings`` are the times on a training, service or referral."""

    client_since: date | None = None
    first_permit_on: date | None = None
    assessments: tuple[AssessmentDates, ...] = ()
    plans: tuple[PlanDates, ...] = ()
    trainings: tuple[tuple[date, date | None], ...] = ()
    open: bool = True


@dataclass(frozen=True, slots=True)
class DeadlineOverride:
    """A person's decision on one deadline: a day of her own, or none for "does not concern".

    ``withdrawn`` tells that the computed day holds again.
    """

    rule_id: str
    triggered_on: date
    due_on: date | None
    reason: str
    official_name: str
    recorded_at: datetime
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline of one client: the rule, what set it off, and when it was met, if it was."""

    rule: DeadlineRule
    triggered_on: date
    met_on: date | None = None
    override: DeadlineOverride | None = None

    @property
    def computed_on(self) -> date:
        """Return the day by the rule alone."""
        return self.rule.due_on(self.triggered_on)

    @property
    def due_on(self) -> date:
        """Return the day that holds: the person's own, or the computed one."""
        own = self.override.due_on if self.override is not None else None
        return own or self.computed_on

    def state_on(self, day: date) -> DeadlineState:
        """Return how it stands on a day."""
        if self.override is not None and self.override.due_on is None:
            return DeadlineState.WAIVED
        dated = self.rule.dated or self.override is not None
        if self.met_on is not None:
            late = dated and self.met_on > self.due_on
            return DeadlineState.LATE if late else DeadlineState.MET
        if not dated:
            return DeadlineState.PROMPTLY
        return DeadlineState.OVERDUE if self.due_on < day else DeadlineState.DUE


@dataclass(frozen=True, slots=True)
class ClientDeadlines:
    """A client's deadlines, the decisions on them (newest first) and the limits passed."""

    deadlines: tuple[Deadline, ...]
    history: tuple[DeadlineOverride, ...] = ()
    passed: tuple[Deadline, ...] = ()


@dataclass(frozen=True, slots=True)
class DueDeadline:
    """A deadline that waits for the adviser, for a list of many clients."""

    client_id: UUID
    client_name: str
    protected: bool
    deadline: Deadline
    state: DeadlineState


def deadlines_of(
    dates: ClientDates, day: date, overrides: Mapping[tuple[str, date], DeadlineOverride]
) -> tuple[Deadline, ...]:
    """Return a client's deadlines on a day: what is open first, by the day; then what was met.

    ``overrides`` are by rule and trigger: when the trigger's date is corrected, the decision no
    longer holds. Of a case that has ended only what was met is left.
    """
    found = []
    for computed in _computed(dates, day):
        override = overrides.get((computed.rule.id, computed.triggered_on))
        held = None if override is None or override.withdrawn else override
        one = replace(computed, override=held)
        state = one.state_on(day)
        if dates.open or state in (DeadlineState.MET, DeadlineState.LATE):
            found.append((state not in OPEN_STATES, one.due_on, one.rule.id, one))
    return tuple(one for *_order, one in sorted(found, key=lambda row: row[:3]))


def passed_limits(dates: ClientDates, day: date) -> tuple[Deadline, ...]:
    """Return the limits of the integration plan that a client has passed without a valid one.

    An employment plan is then the law's way on (both acts). Empty while an integration plan is
    valid within its time, or when an employment plan was signed.
    """
    signed = _signed(dates, INTEGRATION)
    if any(plan.state is PlanState.VALID for plan in _signed(dates, EMPLOYMENT)):
        return ()
    total = _total(signed, day)
    valid = any(plan.state is PlanState.VALID and plan.end >= day for plan in signed)
    limits = [total] if total is not None else []
    if not valid:
        limits.extend(_from_permit(dates, "first_plan_latest", day, None))
    return tuple(one for one in limits if one.computed_on < day)


def _computed(dates: ClientDates, day: date) -> Iterator[Deadline]:
    signed = _signed(dates, INTEGRATION)
    first = signed[0] if signed else None
    started = min((one.started_on for one in dates.assessments if one.started_on), default=None)
    # A plan is made upon an assessment: one that was signed shows that it had begun.
    assessed = started or (first.signed_on if first else None)
    if dates.client_since is not None:
        for rule in _rules("client_since", "assessment_start", dates.client_since):
            yield Deadline(rule, dates.client_since, assessed)
    # To begin an assessment is not to have made it.
    made = min((one.completed_on for one in dates.assessments if one.completed_on), default=None)
    made = made or (first.signed_on if first else None)
    yield from _from_permit(dates, "assessment_window", day, made)
    yield from _plan_start(dates)
    if _plan_wanted(dates):
        any_signed = min((p.signed_on for p in dates.plans if p.signed_on), default=None)
        yield from _from_permit(dates, "first_plan_latest", day, any_signed)
    if first is not None and first.signed_on is not None:
        for rule in _rules("plan_signed", "first_plan_length", first.signed_on):
            over = first.end > rule.last_day(first.signed_on) and first.end >= day
            yield Deadline(rule, first.signed_on, None if over else first.end)
        total = _total(signed, day)
        if total is not None:
            moved_on = [p.signed_on for p in _signed(dates, EMPLOYMENT) if p.signed_on]
            yield replace(total, met_on=min(moved_on, default=None))
    yield from _of_valid_plan(dates, signed, day)


def _signed(dates: ClientDates, kind: str) -> list[PlanDates]:
    found = [plan for plan in dates.plans if plan.kind == kind and plan.signed_on is not None]
    return sorted(found, key=lambda plan: plan.signed_on or date.max)


def _rules(trigger: str, prefix: str, on: date) -> list[DeadlineRule]:
    return [rule for rule in deadline_rules(trigger, on) if rule.id.startswith(prefix)]


def _from_permit(
    dates: ClientDates, prefix: str, day: date, met_on: date | None
) -> Iterator[Deadline]:
    if dates.first_permit_on is not None:
        for rule in _rules("first_permit", prefix, met_on or day):
            yield Deadline(rule, dates.first_permit_on, met_on)


def _plan_wanted(dates: ClientDates) -> bool:
    done = [one for one in dates.assessments if one.completed_on is not None]
    newest = max(done, key=lambda one: one.completed_on or date.min, default=None)
    return bool(dates.plans) or newest is None or newest.plan_needed is not False


def _plan_start(dates: ClientDates) -> Iterator[Deadline]:
    """The work on the first plan, after the first assessment that found one needed."""
    done = sorted(
        one.completed_on for one in dates.assessments if one.completed_on and one.plan_needed
    )
    if done:
        begun = min((min(p.begun_on, p.signed_on or p.begun_on) for p in dates.plans), default=None)
        # It may have begun in the initial interview already.
        met_on = None if begun is None else max(begun, done[0])
        for rule in _rules("assessment_done", "plan_start", done[0]):
            yield Deadline(rule, done[0], met_on)


def _total(signed: list[PlanDates], day: date) -> Deadline | None:
    """The total time, from the signing of the first plan, by the act of the newest one."""
    if not signed or signed[0].signed_on is None:
        return None
    newest = signed[-1].signed_on or day
    rules = _rules("first_plan_signed", "plan_total", newest)
    return Deadline(rules[0], signed[0].signed_on) if rules else None


def _of_valid_plan(dates: ClientDates, signed: list[PlanDates], day: date) -> Iterator[Deadline]:
    valid = [plan for plan in dates.plans if plan.state is PlanState.VALID and plan.end >= day]
    for plan in valid:
        if plan in signed and plan.signed_on is not None:
            for rule in _rules("plan_signed", "training_start", plan.signed_on):
                yield Deadline(rule, plan.signed_on, _training(dates, plan.signed_on))
            yield from _review_by_law(plan, plan.signed_on)
        if plan.review_on is not None:
            yield Deadline(deadline_rule(AGREED_REVIEW), plan.review_on)


def _training(dates: ClientDates, signed_on: date) -> date | None:
    """The day on which a training or service that goes on after the signing began."""
    days = [
        max(start, signed_on) for start, end in dates.trainings if end is None or end >= signed_on
    ]
    return min(days, default=None)


def _review_by_law(plan: PlanDates, signed_on: date) -> Iterator[Deadline]:
    """The municipality's review counts on from each one; the others are "as needed"."""
    since = max(plan.last_review_on or signed_on, signed_on)
    for rule in _rules("plan_signed", "plan_review", signed_on):
        if rule.unit is not DeadlineUnit.AS_NEEDED and plan.authority == MUNICIPALITY:
            yield Deadline(rule, since)
