"""The words of codes in the interface's language."""

from datetime import date

from tekoto import clock, language_names, municipality, vocabulary
from tekoto.custom_field import NO, REFUSED, UNKNOWN, YES, CustomField, FieldType, shown
from ui.i18n import language


def word(name: str, code: str) -> str:
    """Return the label of a vocabulary's code; an empty code is an empty text."""
    return vocabulary.label(name, code, language().code) if code else ""


def choices(name: str, on: date | None = None) -> tuple[tuple[str, str], ...]:
    """Return code and label of every code of a vocabulary that may be chosen."""
    return tuple((code, word(name, code)) for code in vocabulary.codes(name, on))


def value_text(field: CustomField, value: str) -> str:
    """Return a stored value of an office's own field as people read it."""
    codes = (YES, NO, UNKNOWN, REFUSED)
    if field.form.type is FieldType.YES_NO or (
        field.form.type is FieldType.CHOICE and value in (UNKNOWN, REFUSED)
    ):
        return word("answers", value) if value in codes else value
    return shown(field.form, value)


def language_name(code: str) -> str:
    """Return the name of a language by its ISO code; an empty code is an empty text."""
    return language_names.language_name(code, language().code) if code else ""


def language_choices() -> tuple[tuple[str, str], ...]:
    """Return code and name of the languages offered in lists."""
    return tuple((item.code, item.name(language().code)) for item in language_names.languages())


def municipality_name(code: str) -> str:
    """Return the name of a municipality in the interface's language (English has none: Finnish)."""
    return municipality.municipality(code).name(_official_language()) if code else ""


def municipality_choices() -> tuple[tuple[str, str], ...]:
    """Return code and name of the municipalities in use today, by name."""
    names = (
        (item.code, item.name(_official_language()))
        for item in municipality.municipalities(clock.today())
    )
    return tuple(sorted(names, key=lambda pair: pair[1].casefold()))


def country_choices() -> tuple[tuple[str, str], ...]:
    """Return alpha-3 code and name of every country, alphabetically."""
    return tuple((item.code, item.name) for item in language_names.countries(language().code))


def country_name(code: str) -> str:
    """Return the name of a country; an empty code is an empty text."""
    return language_names.country_name(code, language().code) if code else ""


def _official_language() -> str:
    return "sv" if language().code == "sv" else "fi"
