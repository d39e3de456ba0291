"""Templates of a referral: what a kind of training needs to know, and what it does not.

``resources/rules/referral_templates.csv`` says which always-fields a template leaves out and which
ticks schools of that kind usually ask for; the question is the vocabulary ``referral_questions``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import resources
from tekoto.vocabulary import label

GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Template:
    """One template; without ``step_kinds`` or ``receivers`` it fits every one.

    ``omit`` are fields that this training does not need, ``suggest`` ticks that it often asks for.
    ``names`` and ``questions``, in Finnish and Swedish, are those of an office's own template; the
    words of the program's are vocabularies.
    """

    code: str
    step_kinds: tuple[str, ...]
    receivers: tuple[str, ...]
    omit: tuple[str, ...]
    suggest: tuple[str, ...]
    valid_from: date
    valid_to: date | None
    source: str
    names: tuple[str, str] = ("", "")
    questions: tuple[str, str] = ("", "")

    def question(self, language: str) -> str:
        """Return what the school is usually asked."""
        code = GENERAL if self.names[0] else self.code
        return _said(self.questions, language) or label("referral_questions", code, language)

    def name(self, language: str) -> str:
        """Return what it is called."""
        return _said(self.names, language) or label("referral_templates", self.code, language)

    def fits(self, step_kind: str, receiver: str) -> bool:
        """Tell whether this is the template for a kind of training and of organisation."""
        if self.step_kinds and step_kind not in self.step_kinds:
            return False
        return not self.receivers or not receiver or receiver in self.receivers


@cache
def _all() -> tuple[Template, ...]:
    return tuple(
        Template(
            code=row["code"],
            step_kinds=_codes(row["step_kinds"]),
            receivers=_codes(row["receivers"]),
            omit=_codes(row["omit"]),
            suggest=_codes(row["suggest"]),
            valid_from=date.fromisoformat(row["valid_from"]),
            valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            source=row["source"],
        )
        for row in resources.rows("rules/referral_templates.csv")
    )


def templates(day: date) -> tuple[Template, ...]:
    """Return the templates in force on a day, the general one last."""
    return tuple(
        one
        for one in _all()
        if one.valid_from <= day and (one.valid_to is None or day <= one.valid_to)
    )


def template(code: str) -> Template:
    """Return a template, also one that is no longer in force; an unknown one is the general."""
    known = {one.code: one for one in _all()}
    return known.get(code, known[GENERAL])


def fitting(step_kind: str, receiver: str, day: date, own: Sequence[Template] = ()) -> Template:
    """Return the first template for a kind of training and of organisation, the office's own first.

    An own template that fits everything is chosen by a person alone.
    """
    narrow = [one for one in own if one.step_kinds or one.receivers]
    offered = (*narrow, *templates(day))
    return next((one for one in offered if one.fits(step_kind, receiver)), template(GENERAL))


def _said(words: tuple[str, str], language: str) -> str:
    finnish, swedish = words
    return (swedish if language == "sv" else "") or finnish


def _codes(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()
