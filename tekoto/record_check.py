"""What a fact of the record must hold before it is written; each returns the fact tidied.

All raise InvalidInputError naming the field.
"""

import dataclasses
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from tekoto import cards, clock, education_fields, occupations, vocabulary
from tekoto.cefr import CefrLevel, yki_level
from tekoto.errors import InvalidInputError
from tekoto.plan import Education, LanguageLevel, WorkExperience
from tekoto.record import (
    NONE,
    REFUSED,
    UNKNOWN,
    Card,
    Goal,
    LabourStatus,
    Licence,
    Limit,
    Literacy,
    Missing,
    Skill,
)
from tekoto.text import clean_form

MAX_YEARS = 60
MAX_LINE = 500
MAX_TEXT = 10_000
_FIRST_YEAR = 1920
_MISSING = (NONE, UNKNOWN, REFUSED)
_F = TypeVar("_F")


def checked_level(level: LanguageLevel) -> LanguageLevel:
    """Check an assessed skill; a YKI level sets the level and the method.

    Keys ``competence.language_missing``, ``competence.skill``, ``competence.level``,
    ``competence.method``, ``competence.assessed_later``.
    """
    level = clean_form(level)
    if not level.language:
        raise InvalidInputError("competence.language_missing", "language")
    _in_vocabulary(level.skill, "language_skills", "skill", "competence.skill")
    if level.yki is not None:
        proved = yki_level(level.yki)
        if proved is None:
            raise InvalidInputError("competence.level", "level")
        level = dataclasses.replace(level, level=str(proved), method="yki")
    if level.level not in tuple(CefrLevel):
        raise InvalidInputError("competence.level", "level")
    if level.method:
        _in_vocabulary(level.method, "assessment_methods", "method", "competence.method")
    _not_later(level.assessed_on, "assessed_on", "competence.assessed_later")
    return level


def checked_education(fact: Education) -> Education:
    """Check schooling: ``competence.empty`` when it says nothing, else what is wrong in it."""
    fact = clean_form(fact)
    _in_vocabulary(fact.isced, "isced", "isced", "competence.isced")
    if fact.certificate:
        _in_vocabulary(fact.certificate, "certificates", "certificate", "competence.certificate")
    if fact.translation:
        _in_vocabulary(fact.translation, "certificate_translations", "translation", "record.code")
    if fact.field and not education_fields.known(fact.field):
        raise InvalidInputError("record.education_field", "field")
    _check_years(fact.years)
    _check_span(fact.start_year, fact.end_year)
    said = fact.title.strip() or fact.country or fact.years is not None or fact.institution.strip()
    if not said and fact.isced == UNKNOWN:
        raise InvalidInputError("competence.empty", "title")
    return fact


def checked_work(fact: WorkExperience) -> WorkExperience:
    """Check work done; without words of its own it is called by its ISCO group."""
    fact = clean_form(fact)
    if fact.isco and not occupations.known(fact.isco):
        raise InvalidInputError("record.isco", "isco")
    if not fact.occupation.strip():
        if not fact.isco:
            raise InvalidInputError("competence.empty", "occupation")
        fact = dataclasses.replace(fact, occupation=occupations.title(fact.isco, "fi"))
    if fact.industry:
        _in_vocabulary(fact.industry, "industries", "industry", "record.code")
    _check_years(fact.years)
    _check_span(fact.start_year, fact.end_year)
    return fact


def checked_literacy(fact: Literacy) -> Literacy:
    """Check literacy; that no script is known excludes every script."""
    fact = clean_form(fact)
    _in_vocabulary(fact.level, "literacy", "level", "record.code")
    scripts = tuple(dict.fromkeys(one for one in fact.scripts if one))
    for one in scripts:
        _in_vocabulary(one, "scripts", "scripts", "record.code")
    if len(scripts) > 1 and set(scripts) & set(_MISSING):
        raise InvalidInputError("record.scripts", "scripts")
    _check_years(fact.schooling_years, "schooling_years")
    _not_later(fact.assessed_on, "assessed_on", "competence.assessed_later")
    return dataclasses.replace(fact, scripts=scripts)


def checked_skill(fact: Skill) -> Skill:
    """Check a skill: it has words."""
    return _with_text(fact, "text", MAX_LINE)


def checked_licence(fact: Licence) -> Licence:
    """Check a driving licence: at least one class, each of them known."""
    fact = clean_form(fact)
    classes = tuple(dict.fromkeys(one.strip().upper() for one in fact.classes if one.strip()))
    if not classes:
        raise InvalidInputError("form.required", "classes")
    for one in classes:
        _in_vocabulary(one, "licence_classes", "classes", "record.licence_class")
    _in_vocabulary(fact.exchange, "licence_exchanges", "exchange", "record.code")
    return dataclasses.replace(fact, classes=classes)


def checked_card(fact: Card) -> Card:
    """Check a card; its expiry is computed where it is left empty and its rule is known."""
    fact = clean_form(fact)
    _in_vocabulary(fact.kind, "card_kinds", "kind", "record.code")
    if fact.kind == "other" and not fact.name.strip():
        raise InvalidInputError("form.required", "name")
    if fact.issued_on is not None:
        _not_later(fact.issued_on, "issued_on", "record.later")
        if fact.expires_on is not None and fact.expires_on < fact.issued_on:
            raise InvalidInputError("record.dates", "expires_on")
        if fact.expires_on is None:
            ends = cards.expiry(fact.kind, fact.issued_on)
            fact = dataclasses.replace(fact, expires_on=ends)
    return fact


def checked_goal(fact: Goal) -> Goal:
    """Check a goal: words, a term, and a day that has come."""
    fact = _with_text(fact, "text", MAX_TEXT)
    _in_vocabulary(fact.term, "goal_terms", "term", "record.code")
    _not_later(fact.said_on, "said_on", "record.later")
    return fact


def checked_status(fact: LabourStatus) -> LabourStatus:
    """Check a labour-market status and its days."""
    fact = clean_form(fact)
    _in_vocabulary(fact.status, "labour_statuses", "status", "record.code")
    if fact.until is not None and fact.until < fact.since:
        raise InvalidInputError("record.dates", "until")
    return fact


def checked_limit(fact: Limit) -> Limit:
    """Check a functional statement and its days."""
    fact = _with_text(fact, "statement", MAX_LINE)
    if fact.until is not None and fact.until < fact.noted_on:
        raise InvalidInputError("record.dates", "until")
    _not_later(fact.noted_on, "noted_on", "record.later")
    return fact


def checked_missing(fact: Missing) -> Missing:
    """Check why a part of the record holds nothing."""
    _in_vocabulary(fact.section, "record_sections", "section", "record.code")
    _in_vocabulary(fact.answer, "missing_answers", "answer", "record.code")
    _not_later(fact.asked_on, "asked_on", "record.later")
    return fact


def _with_text(fact: _F, name: str, limit: int) -> _F:
    fact = clean_form(fact)
    text = str(getattr(fact, name)).strip()
    if not text:
        raise InvalidInputError("form.required", name)
    if len(text) > limit:
        raise InvalidInputError("client.too_long", name, limit=limit)
    return fact


def _in_vocabulary(code: str, name: str, field: str, key: str) -> None:
    if code not in vocabulary.codes(name):
        raise InvalidInputError(key, field)


def _not_later(day: date, field: str, key: str) -> None:
    if day > clock.today():
        raise InvalidInputError(key, field)


def _check_years(years: float | None, field: str = "years") -> None:
    if years is not None and not 0 <= years <= MAX_YEARS:
        raise InvalidInputError("competence.years", field, limit=MAX_YEARS)


def _check_span(start: int | None, end: int | None) -> None:
    for field, year in _named(start, end):
        if year is not None and not _FIRST_YEAR <= year <= clock.today().year + 10:
            raise InvalidInputError("date.year", field, year=year)
    if start is not None and end is not None and end < start:
        raise InvalidInputError("record.dates", "end_year")


def _named(start: int | None, end: int | None) -> Iterable[tuple[str, int | None]]:
    return (("start_year", start), ("end_year", end))
