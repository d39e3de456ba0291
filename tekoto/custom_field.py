"""Fields that an office adds to its clients itself, and how their values are read and stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tekoto import dates
from tekoto.errors import InvalidInputError

MAX_CHOICES = 50
MAX_VALUE = 500
YES, NO, UNKNOWN, REFUSED = "yes", "no", "unknown", "refused"
MISSING_ANSWERS = (UNKNOWN, REFUSED)
OWN = "own:"
"""How the code of an own field's column begins, in the window and in sheets."""


class FieldType(StrEnum):
    """What a field holds (vocabulary ``custom_field_types``)."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class CustomFieldForm:
    """A field as the office defines it.

    ``in_list`` asks for a column of the caseload; ``sensitive`` hides the value of a client with
    turvakielto from lists, search and exports.
    """

    name_fi: str
    type: FieldType
    name_sv: str = ""
    name_en: str = ""
    choices: tuple[str, ...] = ()
    in_list: bool = False
    sensitive: bool = False

    def name(self, language: str) -> str:
        """Return the name in a language, or the Finnish one where there is no other."""
        return {"sv": self.name_sv, "en": self.name_en}.get(language) or self.name_fi


@dataclass(frozen=True, slots=True)
class CustomField:
    """A recorded field; ``ended_on`` is the day the office stopped using it."""

    id: UUID
    version: int
    form: CustomFieldForm
    ended_on: date | None = None

    @property
    def column(self) -> str:
        """The code of the field's column."""
        return f"{OWN}{self.id.hex}"


@dataclass(frozen=True, slots=True)
class CustomValue:
    """A client's value of a field, as stored; ``hidden`` under turvakielto."""

    field: CustomField
    value: str = ""
    hidden: bool = False


def stored(field: CustomFieldForm, text: str) -> str:
    """Return a typed value as it is stored; empty for none.

    A date becomes ISO, a number gets its point. ``unknown`` and ``refused`` are values of every
    field that is chosen from a list. Raises InvalidInputError ``form.number``,
    ``custom_field.choice`` and those of ``tekoto.dates.parse_date``, each naming ``value``.
    """
    text = text.strip()
    if not text:
        return ""
    match field.type:
        case FieldType.NUMBER:
            return _number(text)
        case FieldType.DATE:
            return dates.parse_date(text, "value").isoformat()
        case FieldType.YES_NO if text not in (YES, NO, UNKNOWN, REFUSED):
            raise InvalidInputError("custom_field.choice", "value")
        case FieldType.CHOICE if text not in (*field.choices, UNKNOWN, REFUSED):
            raise InvalidInputError("custom_field.choice", "value")
    return text


def _number(text: str) -> str:
    plain = text.replace("\u00a0", "").replace(" ", "").replace(",", ".").replace("\u2212", "-")
    try:
        value = float(plain)
    except ValueError:
        raise InvalidInputError("form.number", "value") from None
    if value != value or value in (float("inf"), float("-inf")):
        raise InvalidInputError("form.number", "value")
    return f"{value:.10g}" if "e" not in f"{value:.10g}" else plain


def shown(field: CustomFieldForm, value: str) -> str:
    """Return a stored text, number or date as people read it; codes stay codes."""
    if field.type is FieldType.DATE and value:
        return dates.format_date(date.fromisoformat(value))
    if field.type is FieldType.NUMBER:
        return value.replace(".", ",")
    return value
