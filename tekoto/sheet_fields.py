"""The columns that a sheet and a client have in common: read from cells, put on the form, shown.

What is shown of a value in any language is read back as the same value, so that a caseload that
was exported and comes back unchanged changes nothing.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType, SimpleNamespace
from typing import Any, TypeVar

from tekoto import clock, language_names, municipality, sheet_values, vocabulary
from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.sheet import Scalar
from tekoto.sheet_values import Value

FORM, CASE, NOTE, READ_ONLY = "form", "case", "note", "read_only"
_Read = Callable[..., Any]
_F = TypeVar("_F", LanguageProfile, Permit, Protection)


class Draft(SimpleNamespace):
    """A form that is being filled in: its attributes can be set, ``form`` makes it from them."""

    def __init__(self, form: ClientForm) -> None:
        super().__init__(**{name: getattr(form, name) for name in _ATTRIBUTES})

    def form(self) -> ClientForm:
        """Return the form with all that was put."""
        return ClientForm(**vars(self))


_ATTRIBUTES = tuple(field.name for field in dataclasses.fields(ClientForm))


@dataclass(frozen=True, slots=True)
class Field:
    """A column: how its cell is read, and how a form gives and a draft of one takes its value.

    ``part`` tells where the value goes: into the form, the case, a note, or nowhere because only
    Tekoto itself writes it. ``dated`` readers also take the order of day and month.
    """

    code: str
    read: _Read
    get: Callable[[ClientForm], Value | None] = lambda _form: None
    put: Callable[["Draft", Any], None] = lambda _draft, _value: None
    part: str = FORM
    dated: bool = False
    words: str = ""


@cache
def fields() -> Mapping[str, Field]:
    """Return every column by its code (vocabulary ``import_fields``)."""
    every = (*_names(), *_identity(), *_languages(), *_stay(), *_contacts(), *_others())
    return MappingProxyType({field.code: field for field in every})


def label(code: str, language: str) -> str:
    """Return the name of a column."""
    return vocabulary.label("import_fields", code, language)


def shown(field: Field, value: Value | None, language: str) -> Scalar:
    """Return a value as the cell of a sheet shows it; dates stay dates."""
    match value:
        case None | "" | ():
            return None
        case bool():
            return _YES_NO[language][0 if value else 1]
        case date():
            return value
        case PartialDate():
            plain = value.precision is BirthPrecision.DAY
            return value.value if plain else value.display(language)
        case tuple():
            if field.words:
                return "; ".join(_word(field, one, language) for one in value)
            return "; ".join(value)
    return _word(field, value, language) if field.words else value


def _word(field: Field, code: str, language: str) -> str:
    match field.words:
        case "language":
            name = language_names.language_name(code, language)
            known = sheet_values.languages(name, field.code) if _reads(name) else ()
            return name if known == (code,) else code
        case "country":
            return language_names.country_name(code, language)
        case "municipality":
            name = municipality.municipality(code).name(language)
            return name if municipality.codes_by_name().get(name.casefold()) == code else code
    return vocabulary.label(field.words, code, language)


def _reads(name: str) -> bool:
    return sheet_values.key(name) in sheet_values.known_languages()


_YES_NO = {"fi": ("kyllä", "ei"), "sv": ("ja", "nej"), "en": ("yes", "no")}


def _changed(form: _F, name: str, value: object) -> _F:
    changes: dict[str, Any] = {name: value}
    return dataclasses.replace(form, **changes)


def _plain(code: str, name: str = "", read: _Read = sheet_values.one_line, **more: Any) -> Field:
    """A column that is one attribute of the form."""
    name = name or code

    def put(draft: Draft, value: Any) -> None:
        empty = "" if isinstance(getattr(draft, name), str) else None
        setattr(draft, name, empty if value is None else value)

    return Field(code, read, lambda form: getattr(form, name) or None, put, **more)


def _coded(code: str, words: str, default: str, *, silent: bool = True) -> Field:
    """A column whose form attribute is a vocabulary's code; a ``silent`` default is not shown."""

    def get(form: ClientForm) -> Value | None:
        value: str = getattr(form, code)
        return None if silent and value == default else value

    def put(draft: Draft, value: Any) -> None:
        setattr(draft, code, value or default)

    return Field(code, sheet_values.code(words), get, put, words=words)


def _names() -> tuple[Field, ...]:
    return (
        _plain("family_name"),
        _plain("given_names"),
        Field("name_family_first", sheet_values.one_line),
        Field("name_given_first", sheet_values.one_line),
        _plain("call_name"),
        _name_kind("original_name", "original_script", sheet_values.one_line),
        _name_kind("variants", "variant", sheet_values.lines),
    )


def _name_kind(code: str, kind: str, read: _Read) -> Field:
    single = read is sheet_values.one_line

    def get(form: ClientForm) -> Value | None:
        found = tuple(name.value for name in form.names if name.kind == kind)
        return (found[0] if single else found) if found else None

    def put(draft: Draft, value: Any) -> None:
        wanted = () if value is None else (value,) if single else value
        old = [name for name in draft.names if name.kind == kind]
        known = {name.value: name for name in old}
        made = tuple(known.get(one) or NameVariant(kind, one) for one in wanted)
        kept = tuple(old[1:]) if single else ()
        rest = tuple(name for name in draft.names if name.kind != kind)
        draft.names = (*made, *kept, *rest)

    return Field(code, read, get, put)


def _identity() -> tuple[Field, ...]:
    kinds = ("migri", "unhcr", "travel_document", "learner")
    return (
        _plain("hetu", read=sheet_values.hetu),
        *(_identifier(kind) for kind in kinds),
        _plain("birth", read=sheet_values.birth, dated=True),
        Field("birth_precision", sheet_values.code("birth_precisions"), words="birth_precisions"),
        _coded("registered_sex", "registered_sexes", "0"),
        _coded("reporting_gender", "reporting_genders", "unknown"),
        Field(
            "nationalities",
            sheet_values.countries,
            lambda form: form.nationalities or None,
            lambda draft, value: setattr(draft, "nationalities", value or ()),
            words="country",
        ),
    )


def _identifier(kind: str) -> Field:
    def get(form: ClientForm) -> Value | None:
        return next((one.value for one in form.other_identifiers if one.kind == kind), None)

    def put(draft: Draft, value: Any) -> None:
        old = [one for one in draft.other_identifiers if one.kind == kind]
        rest = tuple(one for one in draft.other_identifiers if one.kind != kind)
        made = (Identifier(kind, value),) if value else ()
        draft.other_identifiers = (*made, *old[1:], *rest)

    return Field(kind, sheet_values.one_line, get, put)


def _put_language(draft: Draft, name: str, value: object) -> None:
    draft.languages = _changed(draft.languages, name, value)


def _language(code: str, read: _Read) -> Field:
    def get(form: ClientForm) -> Value | None:
        return getattr(form.languages, code) or None

    def put(draft: Draft, value: Any) -> None:
        _put_language(draft, code, value or "")

    return Field(code, read, get, put, words="language")


def _languages() -> tuple[Field, ...]:
    return (
        _language("mother_tongue", sheet_values.language),
        _language("contact_language", sheet_values.language),
        _language("interpreter_language", sheet_values.language),
        Field(
            "interpreter_needed",
            sheet_values.yes,
            lambda form: form.languages.interpreter_needed,
            lambda draft, value: _put_language(draft, "interpreter_needed", bool(value)),
        ),
        Field(
            "other_languages",
            sheet_values.languages,
            lambda form: form.languages.others or None,
            lambda draft, value: _put_language(draft, "others", value or ()),
            words="language",
        ),
        _coded("integration_language", "integration_languages", "fi", silent=False),
        _coded("literacy", "literacy", "unknown"),
    )


def _permit(code: str, name: str, read: _Read, words: str = "") -> Field:
    def get(form: ClientForm) -> Value | None:
        return None if form.permit is None else getattr(form.permit, name) or None

    def put(draft: Draft, value: Any) -> None:
        old = draft.permit or Permit("")
        empty = "" if name in ("permit_class", "basis") else None
        made = _changed(old, name, empty if value is None else value)
        draft.permit = None if made == Permit("") else made

    return Field(code, read, get, put, dated=not words, words=words)


def _stay() -> tuple[Field, ...]:
    return (
        _plain("arrived_on", read=sheet_values.day, dated=True),
        _plain("first_permit_on", read=sheet_values.day, dated=True),
        _permit(
            "permit_class", "permit_class", sheet_values.code("permit_classes"), "permit_classes"
        ),
        _permit("permit_basis", "basis", sheet_values.code("permit_bases"), "permit_bases"),
        _permit("permit_decided", "decided_on", sheet_values.day),
        _permit("permit_from", "valid_from", sheet_values.day),
        _permit("permit_to", "valid_to", sheet_values.day),
        _plain("municipality", read=sheet_values.municipality, words="municipality"),
        _plain("municipality_since", read=sheet_values.day, dated=True),
    )


def _contact(kind: str, read: _Read) -> Field:
    def get(form: ClientForm) -> Value | None:
        return tuple(one.value for one in form.contacts if one.kind == kind) or None

    def put(draft: Draft, value: Any) -> None:
        known = {one.value: one for one in draft.contacts if one.kind == kind}
        made = tuple(known.get(one) or Contact(kind, one) for one in value or ())
        rest = tuple(one for one in draft.contacts if one.kind != kind)
        draft.contacts = (*made, *rest)

    return Field(kind, read, get, put)


def _contacts() -> tuple[Field, ...]:
    return (
        _contact("phone", sheet_values.phones),
        _contact("email", sheet_values.lines),
        _contact("address", sheet_values.lines),
        _contact("contact_address", sheet_values.lines),
    )


def _protected(draft: Draft, value: Any) -> None:
    """Begin a turvakielto; nothing that comes from a sheet ends one or lets it be forgotten."""
    if value and (draft.protection is None or not draft.protection.in_force()):
        draft.protection = Protection("dvv", clock.today())


def _protection_day(code: str, name: str) -> Field:
    def get(form: ClientForm) -> Value | None:
        return None if form.protection is None else getattr(form.protection, name)

    def put(draft: Draft, value: Any) -> None:
        if draft.protection is not None and value is not None:
            draft.protection = _changed(draft.protection, name, value)

    return Field(code, sheet_values.day, get, put, dated=True)


def _others() -> tuple[Field, ...]:
    return (
        Field(
            "protection",
            sheet_values.yes,
            lambda form: form.protection is not None and form.protection.in_force(),
            _protected,
        ),
        _protection_day("protection_from", "valid_from"),
        _protection_day("protection_to", "valid_to"),
        _plain("goal", read=sheet_values.text),
        Field("state", sheet_values.code("case_states"), part=CASE, words="case_states"),
        Field("since", sheet_values.day, part=CASE, dated=True),
        Field("note", sheet_values.text, part=NOTE),
        Field("number", sheet_values.one_line, part=READ_ONLY),
        Field("plan_valid_to", sheet_values.day, part=READ_ONLY, dated=True),
        Field("last_note_on", sheet_values.day, part=READ_ONLY, dated=True),
        Field("adviser", sheet_values.one_line, part=READ_ONLY),
        Field("technical", sheet_values.one_line, part=READ_ONLY),
        Field("reason", sheet_values.text, part=READ_ONLY),
    )
