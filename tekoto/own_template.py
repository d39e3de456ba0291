"""Templates that an office makes itself: checked here, kept as versions that never change.

Like those of the program (``tekoto.referral_template``) they take away what a training does not
need and remind of ticks; no template adds a field to the allow-list.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from tekoto import vocabulary
from tekoto.disclosure import fields, optional_fields
from tekoto.errors import InvalidInputError
from tekoto.referral_template import Template

_PREFIX = "own:"
MAX_NAME = 80
MAX_QUESTION = 500
# Without these there is no letter, or no answer to it.
_ESSENTIAL = frozenset(
    {
        "client_name",
        "contact_address",
        "protection_marking",
        "step_kind",
        "question",
        "reply_by",
    }
)


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """A template as it is written; without kinds or receivers it fits every one."""

    name_fi: str
    name_sv: str = ""
    step_kinds: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    omit: tuple[str, ...] = ()
    suggest: tuple[str, ...] = ()
    question_fi: str = ""
    question_sv: str = ""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """One version of an office's template; ``number`` counts its versions from 1.

    ``root_id`` is the id of the first version, the same for all of them.
    """

    id: UUID
    root_id: UUID
    number: int
    form: TemplateForm
    made_by: str
    made_on: date
    ended_on: date | None = None

    @property
    def code(self) -> str:
        """By what a referral names it: this version and no later one."""
        return f"{_PREFIX}{self.id}"

    def template(self) -> Template:
        """Return it as a letter uses it."""
        form = self.form
        return Template(
            code=self.code,
            step_kinds=form.step_kinds,
            receivers=form.receivers,
            omit=form.omit,
            suggest=form.suggest,
            valid_from=self.made_on,
            valid_to=self.ended_on,
            source="",
            names=(form.name_fi, form.name_sv),
            questions=(form.question_fi, form.question_sv),
        )


def id_of(code: str) -> UUID | None:
    """Return which version a referral names; None for a template of the program."""
    if not code.startswith(_PREFIX):
        return None
    try:
        return UUID(code.removeprefix(_PREFIX))
    except ValueError:
        return None


def omittable() -> tuple[str, ...]:
    """Return the fields that a template may take away, in the order of the letter."""
    return tuple(
        one.code for one in fields().values() if one.rule == "always" and one.code not in _ESSENTIAL
    )


def suggestible() -> tuple[str, ...]:
    """Return the ticks that a template may remind of."""
    return tuple(one.code for one in optional_fields(protected=False) if one.rule == "tick")


def checked(form: TemplateForm, today: date) -> TemplateForm:
    """Return the form with known codes alone.

    Raises InvalidInputError: ``form.required`` (name_fi), ``client.too_long``,
    ``referral_template.code`` for a kind, receiver or field that a template may not name.
    """
    name = form.name_fi.strip()
    if not name:
        raise InvalidInputError("form.required", "name_fi")
    for field, text, limit in (
        ("name_fi", name, MAX_NAME),
        ("name_sv", form.name_sv, MAX_NAME),
        ("question_fi", form.question_fi, MAX_QUESTION),
        ("question_sv", form.question_sv, MAX_QUESTION),
    ):
        if len(text) > limit:
            raise InvalidInputError("client.too_long", field, limit=limit)
    _known("step_kinds", form.step_kinds, vocabulary.codes("path_steps", on=today))
    _known("receivers", form.receivers, vocabulary.codes("organisation_types", on=today))
    _known("omit", form.omit, omittable())
    _known("suggest", form.suggest, suggestible())
    return replace(form, name_fi=name, name_sv=form.name_sv.strip())


def _known(field: str, codes: Collection[str], known: Collection[str]) -> None:
    if not set(codes) <= set(known):
        raise InvalidInputError("referral_template.code", field)
