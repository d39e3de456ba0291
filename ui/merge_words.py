"""The fields of two records side by side, as people read them."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from tekoto.client import LanguageProfile, Permit
from tekoto.dates import PartialDate, format_date, format_period
from tekoto.merging import Holding
from tekoto.names import isolate
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.words import country_name, language_name, municipality_name, word

_LABELS = {
    "family_name": QT_TRANSLATE_NOOP("MergeWords", "Sukunimi"),
    "given_names": QT_TRANSLATE_NOOP("MergeWords", "Etunimet"),
    "call_name": QT_TRANSLATE_NOOP("MergeWords", "Kutsumanimi"),
    "hetu": QT_TRANSLATE_NOOP("MergeWords", "Henkilötunnus"),
    "birth": QT_TRANSLATE_NOOP("MergeWords", "Syntymäaika"),
    "registered_sex": QT_TRANSLATE_NOOP("MergeWords", "Rekisteröity sukupuoli"),
    "reporting_gender": QT_TRANSLATE_NOOP("MergeWords", "Sukupuoli raporteissa"),
    "nationalities": QT_TRANSLATE_NOOP("MergeWords", "Kansalaisuus"),
    "languages": QT_TRANSLATE_NOOP("MergeWords", "Kielet"),
    "integration_language": QT_TRANSLATE_NOOP("MergeWords", "Kotoutumiskieli"),
    "literacy": QT_TRANSLATE_NOOP("MergeWords", "Luku- ja kirjoitustaito"),
    "permit": QT_TRANSLATE_NOOP("MergeWords", "Oleskelulupa"),
    "first_permit_on": QT_TRANSLATE_NOOP("MergeWords", "Ensimmäinen oleskelulupa"),
    "arrived_on": QT_TRANSLATE_NOOP("MergeWords", "Saapui Suomeen"),
    "municipality": QT_TRANSLATE_NOOP("MergeWords", "Kotikunta"),
    "goal": QT_TRANSLATE_NOOP("MergeWords", "Oma tavoite"),
}
_VOCABULARIES = {
    "registered_sex": "registered_sexes",
    "reporting_gender": "reporting_genders",
    "integration_language": "integration_languages",
    "literacy": "literacy",
}
_EMPTY = QT_TRANSLATE_NOOP("MergeWords", "ei tietoa")


def field_label(name: str) -> str:
    """Return the name of a field."""
    return QCoreApplication.translate("MergeWords", _LABELS[name])


def field_text(name: str, value: Any, *, hidden: bool = False) -> str:
    """Return a field's value; what is missing says so, and what turvakielto hides is not told."""
    if hidden and name == "municipality":
        return QCoreApplication.translate("MergeWords", "piilossa turvakiellon vuoksi")
    return _text(name, value) or QCoreApplication.translate("MergeWords", _EMPTY)


def holding_text(holding: Holding) -> str:
    """Return what a record owns, in one line."""
    return QCoreApplication.translate(
        "MergeWords",
        "Muistiinpanoja {0}, suunnitelmia {1}, polun vaiheita {2}, lähetteitä {3}, "
        "osallistumisia {4}",
    ).format(holding.notes, holding.plans, holding.steps, holding.referrals, holding.participations)


def _text(name: str, value: Any) -> str:
    if name in _VOCABULARIES:
        return word(_VOCABULARIES[name], value)
    if name == "municipality":
        return municipality_name(value)
    if name == "nationalities":
        return ", ".join(country_name(code) for code in value)
    match value:
        case PartialDate():
            return value.display(language().code)
        case date():
            return format_date(value)
        case LanguageProfile():
            codes = (value.mother_tongue, value.interpreter_language, value.contact_language)
            names = (*codes, *value.others)
            return ", ".join(dict.fromkeys(language_name(code) for code in names if code))
        case Permit():
            parts = (
                value.permit_class,
                word("permit_bases", value.basis),
                format_period(value.valid_from, value.valid_to),
            )
            return " · ".join(part for part in parts if part)
        case _:
            return isolate(str(value or ""))
