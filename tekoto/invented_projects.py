"""Invented clients' time in the two invented projects."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from tekoto.invented import InventedClient, InventedProject
from tekoto.invented_network import Network
from tekoto.plan import LanguageLevel
from tekoto.project import ParticipationForm, Service

_SHARE = 0.7
_SERVICES = (
    ("professional_guidance", 0.85),
    ("language_course", 0.6),
    ("civic_orientation", 0.35),
    ("labour_market_preparation", 0.15),
    ("housing_advice", 0.1),
    ("family_reunification_help", 0.06),
    ("other", 0.05),
)


def participations(
    rng: Random,
    client: InventedClient,
    world: Network,
    levels: Sequence[LanguageLevel],
    end: date,
) -> tuple[ParticipationForm, ...]:
    """Return a participation in each project whose time the client's case overlaps, or none."""
    return tuple(
        form
        for project in world.projects
        if (form := _participation(rng, client, project, levels, end)) is not None
    )


def _participation(
    rng: Random,
    client: InventedClient,
    project: InventedProject,
    levels: Sequence[LanguageLevel],
    end: date,
) -> ParticipationForm | None:
    first = max(client.became_client_on + timedelta(days=30), project.form.starts_on)
    last = min(end, project.form.ends_on)
    if (last - first).days < 30 or rng.random() > _SHARE:
        return None
    starts = first + timedelta(days=rng.randrange(0, max((last - first).days // 2, 1)))
    ends = starts + timedelta(days=rng.randrange(90, 420))
    finished = ends <= last
    services = _services(rng, starts, ends, last)
    refuses = rng.random() < 0.05
    return ParticipationForm(
        client_id=client.id,
        project_id=project.id,
        starts_on=starts,
        ends_on=ends if finished else None,
        end_reason=rng.choice(("completed", "education", "employed", "interrupted"))
        if finished
        else "",
        services=services,
        cefr_start=_levels_on(levels, starts),
        cefr_end=_levels_on(levels, ends) if finished else (),
        helpful=rng.random() < 0.85 if finished and not refuses else None,
        recognition_applied_on=starts + timedelta(days=rng.randrange(10, 30))
        if rng.random() < 0.08
        else None,
        residence_applied_on=starts + timedelta(days=rng.randrange(10, 30))
        if rng.random() < 0.03
        else None,
        refused=("helpful",) if refuses else (),
    )


def _services(rng: Random, starts: date, ends: date, last: date) -> tuple[Service, ...]:
    services: list[Service] = []
    for kind, share in _SERVICES:
        if rng.random() > share:
            continue
        begun = starts + timedelta(days=rng.randrange(0, 25))
        until = begun + timedelta(days=rng.randrange(20, 170))
        done = until <= min(ends, last)
        services.append(
            Service(kind, begun, until if done else None, rng.random() < 0.85 if done else None)
        )
    return tuple(services)


def _levels_on(levels: Sequence[LanguageLevel], day: date) -> tuple[tuple[str, str], ...]:
    """Return the last assessed level of each skill by that day."""
    known: dict[str, str] = {}
    for level in levels:
        if level.assessed_on <= day:
            known[level.skill] = level.level
    return tuple(known.items())
