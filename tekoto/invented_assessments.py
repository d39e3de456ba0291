"""The assessment from which an invented client's plan follows, and the reviews of her plans."""

from datetime import date, timedelta
from random import Random

import resources
from tekoto.assessment import AssessmentForm, AssessmentPart, AssessmentState
from tekoto.invented import InventedAssessment, InventedClient, InventedPlan, InventedReview
from tekoto.invented_network import invented_id, moment
from tekoto.plan import ItemMark, PlanReviewForm


def write_assessments(
    client: InventedClient, plans: tuple[InventedPlan, ...], end: date
) -> tuple[InventedAssessment, ...]:
    """Return the assessment before the first plan, or the one that is still under way."""
    rng = Random(client.id.int + 1)
    started = client.became_client_on + timedelta(days=rng.randrange(3, 15))
    if started > end:
        return ()
    signed = plans[0].form.signed_on if plans else None
    done_on = min(signed, started + timedelta(days=rng.randrange(2, 12))) if signed else None
    form = AssessmentForm(
        planned_on=started,
        started_on=min(started, done_on) if done_on else started,
        completed_on=done_on,
        language=client.form.languages.interpreter_language,
        interpreter_mode=rng.choice(("phone", "on_site", "video")),
        interpreter="Tulkkikeskus Harjoitus",
        multisectoral=rng.random() < 0.3,
        topics=_topics(rng),
        plan_needed=True if done_on else None,
        parts=_parts(rng, started, done_on),
        missing="" if done_on else "Kielitaidon arviointi on tilattu.",
    )
    at = moment(done_on or started, rng)
    state = AssessmentState.DONE if done_on else AssessmentState.TO_COMPLETE
    return (InventedAssessment(invented_id(at, rng), form, state, at),)


def write_reviews(
    client: InventedClient, plans: tuple[InventedPlan, ...], end: date
) -> tuple[InventedReview, ...]:
    """Return the reviews of each plan, each on the day that was agreed before."""
    rng = Random(client.id.int + 2)
    found = []
    for plan in plans:
        day, last = plan.form.review_on, min(end, plan.form.valid_to)
        while day is not None and day <= last:
            next_on = day + timedelta(days=rng.randrange(120, 200))
            found.append(_review(rng, plan, day, next_on))
            day = next_on
    return tuple(found)


def _review(rng: Random, plan: InventedPlan, day: date, next_on: date) -> InventedReview:
    marks = tuple(
        ItemMark(item.id, rng.choice(("running", "running", "done", "partly_done")))
        for item in plan.form.items
        if item.id is not None
    )
    form = PlanReviewForm(
        day,
        rng.choice(("office", "office", "client")),
        "continues",
        "Suunnitelma käytiin läpi asiakkaan kanssa. Jatketaan sovitusti.",
        next_on,
        marks,
    )
    return InventedReview(plan.id, form, moment(day, rng))


def _topics(rng: Random) -> tuple[tuple[str, str], ...]:
    phrases: dict[str, list[str]] = {}
    for row in resources.rows("invented/assessment_phrases.csv"):
        phrases.setdefault(row["topic"], []).append(row["phrase"])
    return tuple((topic, rng.choice(texts)) for topic, texts in phrases.items())


def _parts(rng: Random, started: date, done_on: date | None) -> tuple[AssessmentPart, ...]:
    interview = AssessmentPart("interview", "official", "", started)
    if done_on is None or rng.random() < 0.4:
        return (interview,)
    test = AssessmentPart("language_test", "outsourced", "Kielikeskus Harjoitus", done_on)
    return (interview, test)
