"""Path templates: usual ways to a goal, proposed as planned steps with dates to be edited.

Data: ``resources/rules/path_templates.json``, each template with its source. A template proposes;
the adviser and the client decide.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import resources
from tekoto import vocabulary
from tekoto.dates import add_months
from tekoto.path import PathStep, StepState


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """A step of a template: it begins ``after`` months after all before it have ended.

    One ``beside`` another begins that many months after the beginning of the one before it. An
    ``optional`` one is an alternative that is not chosen unless the adviser does.
    """

    kind: str
    after: int
    months: int | None
    beside: bool
    optional: bool
    words: tuple[tuple[str, str], ...]

    def title(self, language: str) -> str:
        """Return what the step is called in the template; empty when its kind says it all."""
        return dict(self.words).get(language, "")


@dataclass(frozen=True, slots=True)
class PathTemplate:
    """A usual way to a goal, for whom it is meant (``client_segments``), and where it is from."""

    code: str
    words: tuple[tuple[str, str], ...]
    segments: tuple[str, ...]
    source: str
    confidence: str
    steps: tuple[TemplateStep, ...]

    def name(self, language: str) -> str:
        """Return the name in ``fi``, ``sv`` or ``en``; KeyError for any other."""
        return dict(self.words)[language]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A step as a template proposes it; ``chosen`` unless it is an alternative."""

    step: PathStep
    chosen: bool


def templates(segment: str = "") -> tuple[PathTemplate, ...]:
    """Return the templates, those meant for a segment first."""
    return tuple(sorted(_templates(), key=lambda one: segment not in one.segments))


def propose(template: PathTemplate, start: date, language: str) -> tuple[Proposal, ...]:
    """Return the template's steps with their dates, when the first begins on ``start``.

    A step whose service does not exist on its day is left out.
    """
    found: list[Proposal] = []
    free, begun = start, start
    for step in template.steps:
        first = add_months(begun if step.beside else free, step.after)
        last = None
        if step.months is not None:
            last = max(first, add_months(first, step.months) - timedelta(days=1))
        planned = PathStep(
            step.kind,
            step.title(language),
            StepState.PLANNED,
            planned_from=first,
            planned_to=last,
        )
        if vocabulary.term("path_steps", step.kind).valid_on(first):
            found.append(Proposal(planned, not step.optional))
        if not step.optional:
            begun = first
            free = (
                max(free, last + timedelta(days=1)) if last and last > first else max(free, first)
            )
    return tuple(found)


@cache
def _templates() -> tuple[PathTemplate, ...]:
    return tuple(
        PathTemplate(
            code=one["code"],
            words=tuple((language, one[language]) for language in vocabulary.LANGUAGES),
            segments=tuple(one["segments"]),
            source=one["source"],
            confidence=one["conf"],
            steps=tuple(
                TemplateStep(
                    kind=step["kind"],
                    after=step["after"],
                    months=step["months"],
                    beside=step.get("with", False),
                    optional=step.get("optional", False),
                    words=tuple(
                        (word, step[word]) for word in vocabulary.LANGUAGES if word in step
                    ),
                )
                for step in one["steps"]
            ),
        )
        for one in resources.json_data("rules/path_templates.json")
    )
