"""A transferred record in words, line by line: for the preview, the receiver and the note."""

from collections.abc import Callable
from datetime import date
from typing import Any

from tekoto import language_names
from tekoto.client import Contact, Identifier, LanguageProfile, NameVariant, Permit, Protection
from tekoto.dates import PartialDate, format_date, format_period
from tekoto.municipality import municipality
from tekoto.plan import PlanForm
from tekoto.transfer import TransferRecord
from tekoto.vocabulary import codes, label

_Show = Callable[[Any, str], str]


def lines(record: TransferRecord, language: str) -> tuple[tuple[str, str, str], ...]:
    """Return the code, the name and the value of each field that says something."""
    made = []
    for code in record.codes():
        if code == "plan":
            value: Any = record.plan
        elif code == "client_since":
            value = record.client_since
        else:
            value = getattr(record.form, code)
        name = label("letter_labels", f"transfer_{code}", language)
        made.append((code, name, _shown(code, value, language)))
    return tuple(made)


def _shown(code: str, value: Any, language: str) -> str:
    if code in _CODED:
        return _word(_CODED[code], value, language)
    if code == "nationalities":
        return ", ".join(_country(one, language) for one in value)
    if code == "municipality":
        return _municipality(value, language)
    if isinstance(value, tuple):
        return "; ".join(_one(one, language) for one in value)
    return _one(value, language)


_CODED = {
    "registered_sex": "registered_sexes",
    "literacy": "literacy",
    "integration_language": "integration_languages",
}


def _one(value: Any, language: str) -> str:
    match value:
        case PartialDate():
            return value.display(language)
        case date():
            return format_date(value)
        case NameVariant():
            return f"{value.value} ({_word('name_kinds', value.kind, language)})"
        case Identifier():
            return f"{_word('identifier_kinds', value.kind, language)} {value.value}"
        case Contact():
            return f"{_word('contact_kinds', value.kind, language)} {value.value}"
        case Permit():
            named = _word("permit_classes", value.permit_class, language)
            return f"{named} {format_period(value.valid_from, value.valid_to)}".strip()
        case Protection():
            named = _word("protection_sources", value.source, language)
            return f"{named} {format_period(value.valid_from, value.valid_to)}".strip()
        case LanguageProfile():
            return _languages(value, language)
        case PlanForm():
            return _plan(value, language)
    return str(value)


def _languages(profile: LanguageProfile, language: str) -> str:
    known = (profile.mother_tongue, profile.contact_language, *profile.others)
    named = [language_names.language_name(one, language) for one in dict.fromkeys(known) if one]
    if profile.interpreter_language:
        spoken = language_names.language_name(profile.interpreter_language, language)
        named.append(
            label("letter_labels", "transfer_interpreter", language).format(language=spoken)
        )
    return ", ".join(named)


def _plan(plan: PlanForm, language: str) -> str:
    head = f"{_word('plan_kinds', plan.kind, language)} "
    parts = [head + format_period(plan.valid_from, plan.valid_to), plan.goal]
    parts += [_word("path_steps", step, language) for step in plan.steps]
    parts += [item.measure for item in plan.items]
    return "; ".join(part for part in parts if part.strip())


def _word(name: str, code: str, language: str) -> str:
    return label(name, code, language) if code in codes(name) else code


def _country(code: str, language: str) -> str:
    try:
        return language_names.country_name(code, language)
    except KeyError:
        return code


def _municipality(code: str, language: str) -> str:
    try:
        return municipality(code).name(language)
    except KeyError:
        return code
