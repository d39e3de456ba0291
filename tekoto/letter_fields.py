"""How each field of a referral letter is said, in Finnish or Swedish.

Every field of the allow-list (``tekoto.disclosure``) has one builder here, and a field that is
``never`` has none. What clients and advisers typed stays as typed. The words of the letter are the
vocabulary ``letter_labels``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from tekoto import education_fields, vocabulary
from tekoto.client import Client
from tekoto.dates import BirthPrecision, format_date
from tekoto.language_names import country_name, language_name
from tekoto.letter import LetterRow
from tekoto.plan import Competence, Education, LanguageLevel, Plan, PlanState, WorkExperience
from tekoto.recognition import Recognition, RecognitionState
from tekoto.record import NONE, REFUSED, UNKNOWN, Card
from tekoto.referral import ReferralForm
from tekoto.referral_template import Template, template

_SKILLS = ("listening", "speaking", "reading", "writing")
_MISSING = ("", UNKNOWN, REFUSED)
_CONTACT_KINDS = ("phone", "email", "address")


@dataclass(frozen=True, slots=True)
class LetterCase:
    """What the builders may look at."""

    form: ReferralForm
    client: Client
    competence: Competence
    plan: Plan | None
    reply_by: date
    today: date
    chosen: Template | None = None

    def text(self, code: str, **params: str) -> str:
        """Return a text of the letter in its language."""
        return vocabulary.label("letter_labels", code, self.form.language).format(**params)

    def label(self, name: str, code: str) -> str:
        """Return the word of another vocabulary; of an unknown code nothing."""
        if code not in vocabulary.codes(name):
            return ""
        return vocabulary.label(name, code, self.form.language)

    def country(self, code: str) -> str:
        """Return the name of a country; of an unknown code the code itself."""
        try:
            return country_name(code, self.form.language) if code else ""
        except KeyError:
            return code

    def language(self, code: str) -> str:
        """Return the name of a language."""
        return language_name(code, self.form.language) if code else ""

    def typed(self, code: str) -> str:
        """Return what the adviser wrote beside a tick."""
        return next((one.value.strip() for one in self.form.extras if one.code == code), "")


def _one(
    code: str, value: Callable[[LetterCase], str], *, strong: bool = False
) -> Callable[[LetterCase], list[LetterRow]]:
    """Return the builder of a field that is one row or none."""

    def build(case: LetterCase) -> list[LetterRow]:
        text = value(case).strip()
        return [LetterRow(case.text(code), text, strong)] if text else []

    return build


def _name(case: LetterCase) -> str:
    form = case.client.form
    return " ".join(part for part in (form.given_names.strip(), form.family_name.strip()) if part)


def _original_name(case: LetterCase) -> str:
    names = (one.value for one in case.client.form.names if one.kind == "original_script")
    return next(names, "")


def _birth_year(case: LetterCase) -> str:
    birth = case.client.form.birth
    if birth is None:
        return ""
    year = str(birth.value.year)
    if birth.precision is BirthPrecision.ESTIMATED:
        return case.text("year_estimated", year=year)
    return year


def _birth_date(case: LetterCase) -> str:
    birth = case.client.form.birth
    if birth is None:
        return ""
    if birth.precision is BirthPrecision.ESTIMATED:
        return case.text("date_estimated", date=format_date(birth.value))
    return birth.display(case.form.language)


def _nationality(case: LetterCase) -> str:
    codes = case.client.form.nationalities
    return ", ".join(case.country(code) for code in codes)


def _contact(case: LetterCase) -> str:
    usable = [one for one in case.client.form.contacts if one.kind in _CONTACT_KINDS]
    usable.sort(key=lambda one: _CONTACT_KINDS.index(one.kind))
    preferred = [one for one in usable if one.preferred]
    return ", ".join(one.value for one in preferred or usable[:1])


def _contact_address(case: LetterCase) -> str:
    contacts = case.client.form.contacts
    return "; ".join(one.value for one in contacts if one.kind == "contact_address")


def _protection_marking(case: LetterCase) -> str:
    source = case.client.protection_source
    if not source:
        return ""
    return case.text("protection_own_request" if source == "own_request" else "protection_dvv")


def _contact_language(case: LetterCase) -> str:
    languages = case.client.form.languages
    return case.language(languages.contact_language)


def _interpreter(case: LetterCase) -> str:
    languages = case.client.form.languages
    code = languages.interpreter_language or languages.contact_language
    if not languages.interpreter_needed:
        # Of a client whose languages nobody has asked an empty tick says nothing.
        return case.text("interpreter_not_needed") if code else ""
    if not code:
        return case.text("interpreter_needed_plain")
    return case.text("interpreter_needed", language=case.language(code))


def _levels(case: LetterCase) -> list[LetterRow]:
    newest: dict[tuple[str, str], LanguageLevel] = {}
    for level in case.competence.languages:
        known = newest.get((level.language, level.skill))
        if known is None or known.assessed_on < level.assessed_on:
            newest[level.language, level.skill] = level
    ordered = sorted(
        newest.values(),
        key=lambda one: (
            one.language,
            _SKILLS.index(one.skill) if one.skill in _SKILLS else len(_SKILLS),
        ),
    )
    alike: dict[tuple[str, date, str, str], list[LanguageLevel]] = {}
    for one in ordered:
        key = (one.language, one.assessed_on, one.method, one.assessor)
        alike.setdefault(key, []).append(one)
    return [_level_row(case, levels) for levels in alike.values()]


def _level_row(case: LetterCase, levels: list[LanguageLevel]) -> LetterRow:
    """Say in one row what was assessed at one time: the letter shall stay short."""
    first = levels[0]
    language = case.language(first.language)
    language = language[:1].upper() + language[1:]
    skills = [case.label("language_skills", one.skill).lower() for one in levels]
    if len(levels) == 1:
        label = case.text("skill", language=language, skill=skills[0])
        return LetterRow(label, _assessed(case, first, first.level))
    named = ", ".join(f"{skill} {one.level}" for skill, one in zip(skills, levels, strict=True))
    return LetterRow(language, _assessed(case, first, named))


def _assessed(case: LetterCase, level: LanguageLevel, named: str) -> str:
    params = {"level": named, "date": format_date(level.assessed_on)}
    method = "" if level.method == "unknown" else case.label("assessment_methods", level.method)
    source = ", ".join(part for part in (method[:1].lower() + method[1:], level.assessor) if part)
    # An abbreviation in the name of a method keeps its capitals: only the first letter falls.
    if source:
        return case.text("level", **params, method=source)
    return case.text("level_plain", **params)


def _literacy(case: LetterCase) -> str:
    code = case.client.form.literacy
    return "" if code in _MISSING else case.label("literacy", code)


def _education(case: LetterCase) -> list[LetterRow]:
    """Say the schooling; that there is none is an answer, unlike one that is missing or refused."""
    schooling = [_schooling(case, one) for one in case.competence.education]
    if not schooling and any(
        one.section == "education" and one.answer == NONE for one in case.competence.missing
    ):
        schooling = [case.text("education_none")]
    return [LetterRow(case.text("education"), text) for text in schooling]


def _schooling(case: LetterCase, one: Education) -> str:
    parts = [one.title.strip(), case.country(one.country)]
    if one.isced not in _MISSING:
        parts.append(case.label("isced", one.isced))
    if one.field not in _MISSING and education_fields.known(one.field):
        name = education_fields.title(one.field, case.form.language)
        parts.append(case.text("education_field", field=name[:1].lower() + name[1:]))
    if one.years is not None:
        parts.append(case.text("education_years", years=_number(one.years)))
    parts.append(_completion(case, one))
    if one.certificate not in _MISSING:
        word = case.label("certificates", one.certificate).lower()
        parts.append(case.text("education_certificate", certificate=word))
    return ", ".join(part for part in parts if part)


def _completion(case: LetterCase, one: Education) -> str:
    year = "" if one.end_year is None else str(one.end_year)
    if one.completed is False:
        return case.text("education_not_completed")
    if one.completed:
        return (
            case.text("education_completed", year=year)
            if year
            else case.text("education_completed_plain")
        )
    return case.text("education_ended", year=year) if year else ""


def _work(case: LetterCase) -> list[LetterRow]:
    return [LetterRow(case.text("work"), _job(case, one)) for one in case.competence.work]


def _job(case: LetterCase, one: WorkExperience) -> str:
    years = "" if one.years is None else case.text("work_years", years=_number(one.years))
    country = case.country(one.country)
    parts = (one.occupation.strip(), country, years, one.description.strip())
    return ", ".join(part for part in parts if part)


def _recognitions(case: LetterCase) -> list[LetterRow]:
    made = []
    for one in case.competence.recognitions:
        if one.state in (RecognitionState.PLANNED, RecognitionState.CANCELLED):
            continue
        body = one.body_on(case.today).code
        name = one.form.body_name if body == "other" else case.label("recognition_bodies", body)
        parts = (
            one.form.qualification,
            case.text("recognition_body", body=name),
            _stage(case, one),
        )
        made.append(LetterRow(case.text("recognition"), ", ".join(part for part in parts if part)))
    return made


def _stage(case: LetterCase, one: Recognition) -> str:
    decision = one.decision
    if decision is not None:
        state = case.label("recognition_states", decision.state)
        word = state[:1].lower() + state[1:]
        day = format_date(decision.happened_on)
        return case.text("recognition_decided", state=word, date=day)
    applied = one.applied_on
    return case.text("recognition_applied", date=format_date(applied)) if applied else ""


def _cards(case: LetterCase) -> str:
    held = [
        one
        for one in case.competence.cards
        if one.kind != UNKNOWN and (one.expires_on is None or one.expires_on >= case.today)
    ]
    return "; ".join(_card(case, one) for one in held)


def _card(case: LetterCase, one: Card) -> str:
    name = one.name if one.kind == "other" else case.label("card_kinds", one.kind)
    if one.expires_on is not None:
        return f"{name} ({case.text('card_until', date=format_date(one.expires_on))})"
    if one.issued_on is not None:
        return f"{name} ({case.text('card_since', date=format_date(one.issued_on))})"
    return name


def _licences(case: LetterCase) -> str:
    parts = []
    for one in case.competence.licences:
        words = (" ".join(one.classes), case.country(one.country), _exchange(case, one.exchange))
        parts.append(", ".join(word for word in words if word))
    return "; ".join(parts)


def _exchange(case: LetterCase, code: str) -> str:
    word = "" if code in _MISSING else case.label("licence_exchanges", code)
    return word[:1].lower() + word[1:]


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _plan_validity(case: LetterCase) -> str:
    plan = case.plan
    if plan is None:
        return case.text("plan_missing")
    if plan.state is PlanState.DRAFT:
        return case.text("plan_draft")
    texts = {PlanState.VALID: "plan_valid", PlanState.EXPIRED: "plan_expired"}
    code = texts.get(plan.state_on(case.today), "plan_missing")
    if code == "plan_valid" and plan.form.valid_from > case.today:
        code = "plan_future"
    return case.text(
        code,
        kind=case.label("plan_kinds", plan.form.kind),
        since=format_date(plan.form.valid_from),
        until=format_date(plan.form.valid_to),
    )


def _in_plan(case: LetterCase) -> str:
    plan = case.plan
    if plan is None:
        return ""
    if not case.form.in_plan:
        return case.text("in_plan_no")
    texts = {
        PlanState.VALID: "in_plan_yes",
        PlanState.EXPIRED: "in_plan_expired",
        PlanState.DRAFT: "in_plan_draft",
    }
    code = texts.get(plan.state_on(case.today), "")
    return case.text(code) if code else ""


def _financing(case: LetterCase) -> str:
    code = case.form.financing
    return "" if code == "unknown" else case.label("financing_forms", code)


def _usual_question(case: LetterCase) -> str:
    return (case.chosen or template(case.form.template)).question(case.form.language)


def _typed(code: str) -> Callable[[LetterCase], list[LetterRow]]:
    return _one(code, lambda case: case.typed(code))


BUILDERS: MappingProxyType[str, Callable[[LetterCase], list[LetterRow]]] = MappingProxyType(
    {
        "client_name": _one("client_name", _name, strong=True),
        "original_name": _one("original_name", _original_name),
        "birth_year": _one("birth_year", _birth_year),
        "birth_date": _one("birth_date", _birth_date),
        "hetu": _one("hetu", lambda case: case.client.form.hetu),
        "nationality": _one("nationality", _nationality),
        "contact": _one("contact", _contact),
        "contact_address": _one("contact_address", _contact_address),
        "protection_marking": _one("protection_marking", _protection_marking),
        # It is said in other fields, and has no row of its own.
        "municipality_in_text": lambda case: [],
        "contact_language": _one("contact_language", _contact_language),
        "interpreter": _one("interpreter", _interpreter),
        "mother_tongue": _one(
            "mother_tongue",
            lambda case: case.language(case.client.form.languages.mother_tongue),
        ),
        "step_kind": _one("step_kind", lambda case: case.label("path_steps", case.form.step_kind)),
        "training": _one("training", lambda case: case.form.training),
        "start_wish": _one("start_wish", lambda case: case.form.start_wish),
        "financing": _one("financing", _financing),
        "language_levels": _levels,
        "literacy": _one("literacy", _literacy),
        "education": _education,
        "work": _work,
        "recognition": _recognitions,
        "cards": _one("cards", _cards),
        "licences": _one("licences", _licences),
        "goal": _one("goal", lambda case: case.client.form.goal),
        "plan_validity": _one("plan_validity", _plan_validity),
        "in_plan": _one("in_plan", _in_plan),
        "childcare": _typed("childcare"),
        "transport": _typed("transport"),
        "learning_support": _typed("learning_support"),
        "functional_limits": _typed("functional_limits"),
        "question": _one("question", lambda case: case.form.question or _usual_question(case)),
        "reply_by": _one("reply_by", lambda case: format_date(case.reply_by)),
    }
)
"""The builders by field code; each returns no row when the case holds nothing to say."""
