"""The plans of an invented client, one a year, with their measures."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from tekoto.dates import add_months
from tekoto.invented import InventedClient, InventedPlan
from tekoto.invented_network import invented_id, moment
from tekoto.plan import PlanForm, PlanItem, PlanState

NEW_ACT = date(2025, 1, 1)
_OLD, _NEW = "act_1386_2010", "act_681_2023"
_ENDING_SOON = 0.15
# Her plan of the old act ran out and nobody made another one.
_RAN_OUT = {"T09": (date(2024, 3, 1), date(2025, 2, 28))}
_MARKED = "T06"
_CONTENT = {
    "KK": "integration_training",
    "LU": "literacy",
    "PO": "basic_education",
    "YO": "orientation",
}
_TAUGHT = ("KK", "LU", "PO", "AM", "TU", "KO", "KA")


def write_plans(
    rng: Random, client: InventedClient, goal: Mapping[str, str], end: date
) -> tuple[InventedPlan, ...]:
    """Return a client's plans with what each holds."""
    plans = _plans(rng, client, goal["step"], end)
    own = Random(client.id.int)
    if client.key in _RAN_OUT:
        start, until = _RAN_OUT[client.key]
        form = replace(plans[0].form, regime=_OLD, valid_from=start, valid_to=until)
        form = replace(form, kind="integration", signed_on=start, steps=("KK",))
        at = moment(start, own)
        plans = (replace(plans[0], form=form, state=PlanState.VALID, recorded_at=at),)
    return tuple(replace(one, form=_filled(own, client, goal, one.form)) for one in plans)


def _filled(
    rng: Random, client: InventedClient, goal: Mapping[str, str], form: PlanForm
) -> PlanForm:
    language = {"fi": "Suomen kielen", "sv": "Ruotsin kielen"}[client.form.integration_language]
    items = [
        PlanItem("language_study", f"{language} opiskelu", responsible="client"),
        *(_training(form, step, goal["training"]) for step in form.steps),
    ]
    if "LU" not in form.steps and "KK" not in form.steps:
        items.append(PlanItem("job_search", "Työnhaku ja ansioluettelo", responsible="client"))
        items.append(PlanItem("job_search_service", "Työhönvalmennus", "VL", "office"))
    dated = [
        replace(
            item,
            starts_on=form.valid_from + timedelta(days=14 * place),
            ends_on=form.valid_to,
            id=invented_id(moment(form.valid_from, rng), rng),
        )
        for place, item in enumerate(items)
    ]
    interpreted = form.interpreter_used
    return replace(
        form,
        items=tuple(dated),
        steps=tuple(dict.fromkeys((*form.steps, *(i.step for i in dated if i.step)))),
        language=client.form.integration_language,
        authority="municipality" if rng.random() < 0.3 else "employment",
        interpreter=rng.choice(("Puhelintulkki", "Tulkki paikalla")) if interpreted else "",
        rights_told=True,
        copy_given=True,
        signature="mark" if client.key == _MARKED else "own",
        witnesses="Tulkki Tuula Tulkkaaja" if client.key == _MARKED else "",
        review_on=form.valid_from + timedelta(days=rng.randrange(80, 300)),
    )


def _training(form: PlanForm, step: str, training: str) -> PlanItem:
    content = _CONTENT.get(step)
    if content is None:
        content = "employment_service" if form.kind == "employment" else "other"
    measure = "" if step in _CONTENT else training
    return PlanItem(content, measure, step, "school" if step in _TAUGHT else "office")


def _plans(rng: Random, client: InventedClient, step: str, end: date) -> tuple[InventedPlan, ...]:
    """Return a chain of yearly plans: integration plans first, employment plans after the limit."""
    begun = client.became_client_on
    signed = begun + timedelta(days=rng.randrange(20, 70))
    first = signed
    plans: list[InventedPlan] = []
    while signed <= end:
        regime = _NEW if signed >= NEW_ACT else _OLD
        limit = add_months(first, 24 if regime == _NEW else 36)
        kind = "integration" if signed < limit else "employment"
        form = PlanForm(
            kind=kind,
            regime=regime,
            valid_from=signed,
            valid_to=add_months(signed, 12) - timedelta(days=1),
            signed_on=signed,
            goal=client.form.goal,
            steps=("KK", step) if len(plans) < 2 else (step,),
            explained_in=client.form.languages.interpreter_language,
            interpreter_used=client.form.languages.interpreter_needed,
        )
        at = moment(signed, rng)
        plans.append(InventedPlan(invented_id(at, rng), form, PlanState.REVISED, at))
        # A few plans run out before the next is made.
        signed = form.valid_to + timedelta(days=rng.choice((-20, -10, -5, -2, -1, 25)))
    if plans:
        last = plans[-1]
        state = PlanState.ENDED if client.state == "ended" else PlanState.VALID
        form = last.form
        if state is PlanState.VALID and rng.random() < _ENDING_SOON and form.valid_to > end:
            soon = end + timedelta(days=rng.randrange(1, 29))
            form = replace(form, valid_to=min(form.valid_to, soon))
        plans[-1] = replace(last, state=state, form=form)
    return tuple(plans)
