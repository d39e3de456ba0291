"""What has happened to an invented client: plans, language, schools, notes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from random import Random

import resources
from tekoto.cefr import CefrLevel
from tekoto.invented import (
    InventedClient,
    InventedStory,
)
from tekoto.invented_appointments import AppointmentMaker
from tekoto.invented_assessments import write_assessments, write_reviews
from tekoto.invented_network import Network
from tekoto.invented_notes import write_notes
from tekoto.invented_path import write_path
from tekoto.invented_plans import write_plans
from tekoto.invented_projects import participations
from tekoto.invented_referrals import write_referrals
from tekoto.plan import Education, LanguageLevel, WorkExperience

_SKILLS = ("listening", "speaking", "reading", "writing")
_LEVELS = tuple(CefrLevel)
_SCHOOL_COUNTRIES = {"AFG": "IRN", "COD": "ZMB", "MMR": "THA"}


class StoryTeller:
    """Gives clients a past that fits who they are; the same generator tells the same past."""

    def __init__(self, world: Network, today: date) -> None:
        self._world = world
        self._today = today
        self._area = {office.id: office.area for office in world.offices}
        self._open_referrals = count()
        self._appointments = AppointmentMaker(world.organisations, today)
        self._goals = {row["goal"]: row for row in resources.rows("invented/goals.csv")}

    def tell(self, rng: Random, client: InventedClient) -> InventedClient:
        """Return the client with her story up to today, or up to the end of her case."""
        end = client.since if client.state == "ended" else self._today
        begun = client.became_client_on
        schools = self._world.schools(self._area[client.office_id])
        goal = self._goals.get(client.form.goal) or rng.choice(tuple(self._goals.values()))
        education, work = _background(rng, client, goal, begun)
        if client.state == "announced":
            return replace(client, story=InventedStory())
        languages = _levels(rng, client, begun, end)
        plans = write_plans(rng, client, goal, end)
        steps = write_path(rng, client, schools, goal["step"], end)
        referrals = (
            write_referrals(rng, client, schools, goal, end, self._today, self._open_referrals)
            if (end - begun).days > 90
            else ()
        )
        return replace(
            client,
            story=InventedStory(
                notes=write_notes(rng, client, schools, goal, languages, end),
                plans=plans,
                assessments=write_assessments(client, plans, end),
                reviews=write_reviews(client, plans, end),
                languages=languages,
                education=education,
                work=work,
                steps=steps,
                referrals=referrals,
                participations=participations(rng, client, self._world, languages, end),
                # Dice of their own, so that what is told here changes nothing else.
                appointments=self._appointments.make(Random(f"{client.id}:days"), client),
            ),
        )


def _background(
    rng: Random, client: InventedClient, goal: Mapping[str, str], begun: date
) -> tuple[tuple[Education, ...], tuple[WorkExperience, ...]]:
    nationality = client.form.nationalities[0]
    country = _SCHOOL_COUNTRIES.get(nationality, nationality)
    if client.form.literacy == "primary":
        education: tuple[Education, ...] = (
            Education(country="", title="Ei koulua", isced="0", years=0, recorded_at=None),
        )
    else:
        isced = goal["isced"] if rng.random() < 0.7 else "1"
        years = {"0": 2, "1": 5, "2": 9, "3": 11, "6": 16}[isced] + rng.randrange(-1, 2)
        title = {"0": "Muutama luokka koulua", "1": "Alakoulu", "2": "Peruskoulu"}.get(
            isced, "Ammattikoulu" if isced == "3" else "Yliopisto"
        )
        education = (
            Education(
                country=country,
                title=title,
                isced=isced,
                years=float(years),
                completed=rng.choice((True, True, False, None)),
                end_year=max(begun.year - rng.randrange(3, 20), 1985),
                certificate=rng.choice(("original", "copy", "none", "none", "unknown")),
            ),
        )
    if rng.random() < 0.25:
        return education, ()
    years_worked = float(int(goal["years_min"]) + rng.randrange(0, 6))
    informal = rng.random() < 0.4
    work = WorkExperience(
        occupation=goal["occupation"],
        country=rng.choice((nationality, country)),
        years=years_worked,
        description=goal["informal"] if informal else "",
    )
    return education, (work,)


def _levels(
    rng: Random, client: InventedClient, begun: date, end: date
) -> tuple[LanguageLevel, ...]:
    """Return at most four assessments; writing comes last, and slowly without letters."""
    language = client.form.integration_language
    slow = client.form.literacy in ("primary", "functional")
    ranks = dict.fromkeys(_SKILLS, 0)
    found: list[LanguageLevel] = []
    day = begun + timedelta(days=rng.randrange(14, 60))
    methods = ["entry_test", "teacher", "teacher", "final_test"]
    while day <= end and methods:
        for skill in _SKILLS:
            step = rng.randrange(0, 2) if slow and skill in ("reading", "writing") else None
            ranks[skill] += rng.randrange(1, 4) if step is None else step
            ranks[skill] = min(ranks[skill], 9)
        found.extend(
            LanguageLevel(
                language=language,
                skill=skill,
                level=_LEVELS[ranks[skill]].value,
                assessed_on=day,
                method=methods[0],
                assessor="",
            )
            for skill in _SKILLS
        )
        methods.pop(0)
        day += timedelta(days=rng.randrange(120, 260))
    return tuple(found)
