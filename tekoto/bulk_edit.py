"""One change of many clients at once: what it may be and for whom it cannot be."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tekoto.case import CaseState, check_step
from tekoto.client import Client
from tekoto.errors import InvalidInputError, TekotoError

MAX_CLIENTS = 5_000
MAX_MARK = 40


class BulkField(StrEnum):
    """What can be changed for many (vocabulary ``bulk_fields``)."""

    ADVISER = "adviser"
    STATE = "state"
    MUNICIPALITY = "municipality"
    MARK_ADD = "mark_add"
    MARK_REMOVE = "mark_remove"


@dataclass(frozen=True, slots=True)
class BulkChange:
    """The change: an adviser's id, a state or municipality code, or a marking's name.

    ``on`` is the day from which a state or a municipality holds, ``reason`` the code of a pause
    or an end.
    """

    field: BulkField
    value: str
    on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BulkRow:
    """What the change does to one client: codes before and after, or why it is refused.

    ``refusal`` is a code of the vocabulary ``bulk_refusals``; ``before`` is empty for the
    municipality of a client under turvakielto.
    """

    client_id: UUID
    name: str
    before: str
    after: str
    refusal: str = ""
    protected: bool = False


_REFUSALS = {
    "case.step_not_allowed": "step_not_allowed",
    "case.before_previous_state": "before_previous_state",
}


def refusal(client: Client, change: BulkChange, before: str, marks: frozenset[str]) -> str:
    """Return why a client cannot have the change; empty when she can.

    Raises InvalidInputError for a change that nobody can have, such as a pause without a reason.
    """
    match change.field:
        case BulkField.MUNICIPALITY if client.protected:
            # Where she lives is changed on her own page alone, where the reading is logged.
            return "protected"
        case BulkField.MARK_ADD:
            return "same" if change.value in marks else ""
        case BulkField.MARK_REMOVE:
            return "" if change.value in marks else "same"
    if before == change.value:
        return "same"
    if change.field is BulkField.STATE and change.on is not None:
        try:
            check_step(client.case, CaseState(change.value), change.on, change.reason)
        except TekotoError as error:
            if error.key not in _REFUSALS:
                raise
            return _REFUSALS[error.key]
    if change.field is BulkField.MUNICIPALITY and _before_present(client, change.on):
        return "before_previous_residence"
    return ""


def check_change(change: BulkChange) -> None:
    """Raise InvalidInputError when something of the change is missing."""
    if not change.value.strip():
        raise InvalidInputError("form.required", "value")
    if change.field is BulkField.STATE and change.on is None:
        raise InvalidInputError("form.required", "on")
    if change.field is BulkField.MARK_ADD and len(change.value) > MAX_MARK:
        raise InvalidInputError("bulk_edit.mark_too_long", "value", limit=MAX_MARK)


def _before_present(client: Client, on: date | None) -> bool:
    since = client.form.municipality_since
    return bool(client.form.municipality) and on is not None and since is not None and on <= since
