"""The pathway of an invented client: from the assessment to the goal, as far as it has come."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from tekoto.dates import add_months
from tekoto.invented import InventedClient, InventedOrganisation, InventedStep
from tekoto.path import AHEAD, PathStep, StepState, settled, step_kind

_S = StepState
_BASES = (
    "client_goal",
    "language_level",
    "education",
    "place_available",
    "adviser",
    "family",
    "other_authority",
)
_REASONS = ("family_leave", "childcare", "health", "moved", "level", "absences", "employed")
_UNMET = ("no_places", "not_offered", "starts_late", "childcare", "no_level", "distance")
_NO_SCHOOL = ("AK", "KS", "TK", "TYO", "ME", "TT")
_ENDS = (_S.COMPLETED, _S.PARTLY_COMPLETED, _S.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class _Wish:
    """A step with its length in days and the wait before it; parallel ones do not wait."""

    kind: str
    days: int
    wait: tuple[int, int] = (5, 90)
    title: str = ""
    beside: bool = False


def write_path(
    rng: Random,
    client: InventedClient,
    schools: tuple[InventedOrganisation, ...],
    goal_step: str,
    end: date,
) -> tuple[InventedStep, ...]:
    """Return the steps up to ``end``, and the one or two that are planned after it."""
    if client.key in _TOLD and client.state != "ended":
        return tuple(_told(row, schools) for row in _TOLD[client.key])
    day, steps, ahead = client.became_client_on + timedelta(days=10), [], 0
    for wish in _wishes(rng, goal_step):
        start = day + timedelta(days=rng.randrange(*wish.wait)) if not wish.beside else day
        until = start + timedelta(days=wish.days)
        if start > end:
            if client.state == "ended" or ahead == 2:
                break
            ahead += 1
        step = _step(rng, wish, start, until, end)
        school = None if wish.kind in _NO_SCHOOL else rng.choice(schools)
        steps.append(_invented(step, school, _history(rng, step, start, end)))
        if not wish.beside:
            day = step.ends_on or until
    return tuple(steps)


def _wishes(rng: Random, goal_step: str) -> tuple[_Wish, ...]:
    language = "LU" if goal_step == "LU" else "KK"
    found = [
        _Wish("AK", 20, (0, 1)),
        _Wish("KS", 0, (3, 20)),
        _Wish("YO", 60, (10, 60)),
        _Wish(language, rng.randrange(210, 330), (0, 120)),
    ]
    if rng.random() < 0.35:
        found.append(_Wish("OT", 14, (5, 40)))
    if rng.random() < 0.4:
        found.append(_Wish("LP", 2, (3, 60)))
    if rng.random() < 0.5:
        found.append(_Wish("TK", rng.randrange(60, 180), (10, 120)))
    if rng.random() < 0.2:
        found.append(_Wish("ME", 170, beside=True))
    if goal_step != language:
        found.append(_Wish(goal_step, rng.randrange(360, 720), (20, 160)))
    return tuple(found)


def _step(rng: Random, wish: _Wish, start: date, until: date, end: date) -> PathStep:
    step = PathStep(wish.kind, wish.title, _S.PLANNED, basis=rng.choice(_BASES))
    step = replace(step, planned_from=start, planned_to=until if until > start else None)
    if start > end:
        step = replace(step, state=rng.choices(AHEAD, (6, 2, 1, 2))[0])
        if rng.random() < 0.12:
            step = replace(step, state=_S.PLANNED, unmet_reason=rng.choice(_UNMET))
        return settled(step, end)
    if until > end:
        return settled(replace(step, state=_S.RUNNING, starts_on=start), start)
    state = _S.COMPLETED
    if not step_kind(wish.kind).brief:
        state = rng.choices(_ENDS, (84, 8, 8))[0]
    if state is _S.INTERRUPTED:
        until = start + timedelta(days=max(7, round(wish.days * rng.uniform(0.2, 0.8))))
        reason = rng.choice(_REASONS)
        step = replace(step, interruption_reason=reason)
        if reason == "family_leave" and (end - until).days < 400:
            step = replace(step, resumes_on=add_months(until, 15))
    else:
        step = replace(step, outcome=rng.choice(step_kind(wish.kind).outcomes[:2]))
    if wish.kind in ("YO", "KK", "LU"):
        step = replace(step, hours=float(70 if wish.kind == "YO" else rng.randrange(300, 900, 10)))
    return settled(replace(step, state=state, starts_on=start, ends_on=until), until)


def _history(rng: Random, step: PathStep, start: date, end: date) -> tuple[tuple[str, date], ...]:
    """Return the states in order with their days; what schools offer was applied for first."""
    applied = min(start, end) - timedelta(days=rng.randrange(20, 90))
    if step.state in (_S.PLANNED, _S.APPLIED):
        return ((step.state, applied),)
    found: list[tuple[str, date]] = []
    if step.kind not in _NO_SCHOOL:
        found = [(_S.APPLIED, applied)]
        if step.state in AHEAD:
            return (*found, (step.state, applied + timedelta(days=9)))
        found.append((_S.ACCEPTED, applied + timedelta(days=12)))
    elif step.state in AHEAD:
        return ((step.state, applied),)
    found.append((_S.RUNNING, step.starts_on or start))
    if step.state != _S.RUNNING:
        found.append((step.state, step.ends_on or start))
    return tuple(found)


def _invented(
    step: PathStep, school: InventedOrganisation | None, history: tuple[tuple[str, date], ...]
) -> InventedStep:
    name = school.form.name_fi if school else ""
    return InventedStep(
        replace(step, organisation_name=name), school.id if school else None, history
    )


# The three whose path is a story of its own: kind, title, state, dates, and what is said of it.
_Row = tuple[str, str, StepState, date, date | None, dict[str, object]]
_TOLD: dict[str, tuple[_Row, ...]] = {
    "T03": (
        ("KK", "", _S.COMPLETED, date(2024, 1, 8), date(2024, 12, 5), {"outcome": "certificate"}),
        (
            "OT",
            "Sähköasentajan osaamiskartoitus",
            _S.COMPLETED,
            date(2025, 3, 10),
            date(2025, 3, 28),
            {"outcome": "report", "basis": "education"},
        ),
        (
            "LP",
            "Sähkötyöturvallisuus SFS 6002",
            _S.COMPLETED,
            date(2025, 5, 6),
            date(2025, 5, 6),
            {"outcome": "card", "outcome_note": "SFS 6002, voimassa 6.5.2030"},
        ),
        (
            "TK",
            "Sähköasennusliike",
            _S.COMPLETED,
            date(2025, 8, 18),
            date(2026, 2, 13),
            {"outcome": "employed", "basis": "client_goal"},
        ),
        ("TYO", "Sähköasentajan apulainen", _S.RUNNING, date(2026, 3, 2), None, {}),
    ),
    "T07": (
        ("KK", "Nopea polku", _S.COMPLETED, date(2023, 8, 14), date(2024, 6, 7), {}),
        (
            "TT",
            "Sairaanhoitajan tutkinto, Damaskos 2017",
            _S.APPLIED,
            date(2025, 2, 2),
            None,
            {"basis": "education"},
        ),
        ("KA", "Ammatillinen suomi, B1–B2", _S.COMPLETED, date(2025, 8, 11), date(2026, 5, 29), {}),
        (
            "ME",
            "Mentorina sairaanhoitaja",
            _S.RUNNING,
            date(2026, 9, 1),
            None,
            {"planned_to": date(2027, 3, 1), "basis": "client_goal"},
        ),
        (
            "KO",
            "Sairaanhoitajan pätevöitymiskoulutus",
            _S.PLANNED,
            date(2027, 1, 11),
            date(2027, 12, 17),
            {"basis": "client_goal"},
        ),
        ("TK", "Harjoittelu osastolla", _S.PLANNED, date(2028, 1, 10), date(2028, 5, 31), {}),
        ("TYO", "Sairaanhoitaja", _S.PLANNED, date(2028, 8, 1), None, {}),
    ),
    "T10": (
        ("KK", "", _S.COMPLETED, date(2023, 9, 4), date(2024, 8, 30), {"outcome": "certificate"}),
        (
            "AM",
            "Puhtaus- ja kiinteistöpalveluala",
            _S.INTERRUPTED,
            date(2025, 8, 8),
            date(2026, 2, 12),
            {"interruption_reason": "family_leave", "resumes_on": date(2027, 8, 10)},
        ),
    ),
}


def _told(row: _Row, schools: tuple[InventedOrganisation, ...]) -> InventedStep:
    kind, title, state, start, until, said = row
    ahead = state in AHEAD
    step = PathStep(kind, title, state, None if ahead else start, None if ahead else until)
    if ahead and state is not _S.APPLIED:
        step = replace(step, planned_from=start, planned_to=until)
    step = replace(step, **said)  # type: ignore[arg-type]
    school = None if kind in _NO_SCHOOL else schools[0]
    history: list[tuple[str, date]] = [(_S.RUNNING, start)] if not ahead else []
    if state is not _S.RUNNING:
        history.append((state, until or start))
    return _invented(step, school, tuple(history))
