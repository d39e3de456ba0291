"""A client who moves to another office in a packet: what of her record goes, and how far it is."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

import resources
from tekoto import record_text
from tekoto.client import Client, ClientForm, Protection
from tekoto.plan import PlanForm

MAX_TRANSFERS = 100


class TransferState(StrEnum):
    """How far a transfer is, at either end.

    The sender's goes from ``PREPARED`` over ``SENT`` and ``RECEIVED`` to an answer, or is
    ``TAKEN_BACK``; the receiver's is ``WAITING`` until it is answered or ``TAKEN_BACK``.
    """

    PREPARED = "prepared"
    SENT = "sent"
    RECEIVED = "received"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


GONE = (TransferState.SENT, TransferState.RECEIVED, TransferState.ACCEPTED)
"""The states in which the client is the receiver's and no more the sender's."""
RETURNABLE = (TransferState.PREPARED, TransferState.SENT, TransferState.REFUSED)
"""The states in which the sender may take the client back: nobody else has her."""
ANSWERS = (TransferState.WAITING, TransferState.ACCEPTED, TransferState.REFUSED)
"""What a receiver tells of a transfer."""


@dataclass(frozen=True, slots=True)
class TransferRecord:
    """What goes of a client's record: the fields of the table and the plan in force."""

    form: ClientForm
    client_since: date | None = None
    plan: PlanForm | None = None

    def codes(self) -> tuple[str, ...]:
        """Return the fields that say something, in the order of the table."""
        empty, found = ClientForm(), []
        for code in _rules():
            if code == "plan":
                present = self.plan is not None
            elif code == "client_since":
                present = self.client_since is not None
            else:
                present = getattr(self.form, code) != getattr(empty, code)
            if present:
                found.append(code)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PacketTransfer:
    """A client on her way; ``client`` is the reference that the two organisations agreed."""

    id: UUID
    client: UUID
    record: TransferRecord = field(repr=False)

    @property
    def content_hash(self) -> str:
        """Return what tells this content from any other under the same id."""
        told = json.dumps([str(self.id), str(self.client), record_text.told(self.record)])
        return hashlib.sha256(told.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TransferAnswer:
    """What became of a transfer at its receiver."""

    id: UUID
    state: TransferState


@dataclass(frozen=True, slots=True)
class TransferShown:
    """A client in the preview of a packet; ``content_hash`` binds what was shown.

    ``ground`` is a code of ``disclosure_grounds``; ``held`` are the fields that turvakielto keeps.
    """

    client_id: UUID
    client_name: str
    record: TransferRecord = field(repr=False)
    content_hash: str
    again: bool
    ground: str
    held: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer as it is listed; ``partner_answer`` is what the receiver said after all."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    link_id: UUID
    client_id: UUID | None
    client_name: str
    incoming: bool
    state: TransferState
    changed_at: datetime
    protected: bool = False
    partner_answer: str = ""
    record: TransferRecord | None = field(default=None, repr=False)


def outgoing(
    form: ClientForm, since: date | None, plan: PlanForm | None, *, protected: bool
) -> TransferRecord:
    """Return what may go of a client: the fields of the table, fewer under turvakielto."""
    kept = {
        name: getattr(form, name)
        for name in (one.name for one in fields(ClientForm))
        if _goes(name, protected=protected)
    }
    made = ClientForm(**kept)
    codes = tuple(replace(one, recorded_at=None) for one in made.other_identifiers)
    return TransferRecord(
        replace(made, other_identifiers=codes),
        since if _goes("client_since", protected=protected) else None,
        plan if _goes("plan", protected=protected) else None,
    )


def held_back(*, protected: bool) -> tuple[str, ...]:
    """Return the fields of the table that stay behind, in its order."""
    return tuple(code for code in _rules() if not _goes(code, protected=protected))


def own_form(client: Client) -> ClientForm:
    """Return a client's form as she goes alone: a turvakielto that she inherits is hers there.

    The family member from whom it comes stays behind, and the receiver must hide her all the same.
    """
    own = client.form.protection
    if not client.inherited or (own is not None and own.in_force()):
        return client.form
    since = min(one.since for one in client.inherited)
    return replace(client.form, protection=Protection(client.protection_source, since))


def may_receive(type_code: str) -> bool:
    """Tell whether a client may be given to organisations of that type."""
    return type_code in {row["type_code"] for row in resources.rows("rules/transfer_receivers.csv")}


def group_of(name: str) -> str:
    """Return the group of data (``consent_data_groups``) of a field that may go, or nothing."""
    rule = _rules().get(name)
    return rule["group"] if rule else ""


def groups() -> tuple[str, ...]:
    """Return the groups of data of a client who moves."""
    return tuple(dict.fromkeys(rule["group"] for rule in _rules().values()))


def read_record(value: Any) -> TransferRecord:
    """Return the record that JSON tells of; raises ValueError when it is no such record."""
    found: TransferRecord = record_text.read(TransferRecord, value)
    allowed = outgoing(found.form, found.client_since, found.plan, protected=False)
    if allowed != found:
        raise ValueError("field")
    if not (found.form.family_name + found.form.given_names).strip():
        raise ValueError("name")
    return found


def _goes(name: str, *, protected: bool) -> bool:
    rule = _rules().get(name)
    return rule is not None and (rule["turvakielto"] == "1" or not protected)


@cache
def _rules() -> Mapping[str, Mapping[str, str]]:
    return {row["field"]: row for row in resources.rows("rules/transfer_fields.csv")}
