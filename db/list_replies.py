"""The answers of a class list: every row matched by itself, so that one bad row stops no other."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import replies
from db.guard import case_to_read
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.referral import ReferralRecord
from tekoto.access import Actor
from tekoto.errors import NotFoundError, ReplyError, TekotoError
from tekoto.reference import clean_reference
from tekoto.referral import Referral, ReplyMatch
from tekoto.reply import ReturnedFile

SILENT = "reply.row_empty"
"""Why a row that says nothing yet has no match."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of a returned list: what it answers, or why it cannot be taken.

    ``name`` is empty where the actor may not know whose row it is. ``seen_as`` is the record
    under which the client has been since the list left, if another.
    """

    reference: str
    name: str
    match: ReplyMatch | None = None
    error: TekotoError | None = None
    seen_as: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a row that was to be accepted."""

    reference: str
    referral: Referral | None = None
    error: TekotoError | None = None


def match_rows(store: Store, actor: Actor, rows: Sequence[ReturnedFile]) -> tuple[ListRow, ...]:
    """Match each row as ``db.replies.match`` does; a row's refusal is its own.

    A row of a client who was deleted or given to another office is refused with ReplyError
    ``reply.client_gone``.
    """
    return tuple(_row(store, actor, one) for one in rows)


def _row(store: Store, actor: Actor, returned: ReturnedFile) -> ListRow:
    reference = clean_reference(returned.identity.reference) or returned.identity.reference
    error: TekotoError | None = None
    match: ReplyMatch | None = None
    try:
        match = replies.match(store, actor, returned)
    except NotFoundError:
        error = ReplyError("reply.client_gone", reference=reference)
    except TekotoError as refused:
        error = refused
        if refused.key == "reply.empty":
            error = ReplyError(SILENT, reference=reference)
    with store.read() as session:
        name, seen_as = _names(session, actor, reference)
    return ListRow(reference, name, match, error, seen_as)


def _names(session: Session, actor: Actor, reference: str) -> tuple[str, str]:
    """Return whose row it is, and the record she is seen under if that is another."""
    query = (
        select(CaseloadRecord.client_id, CaseloadRecord.name, CaseloadRecord.merged_into)
        .join(ReferralRecord, ReferralRecord.client_id == CaseloadRecord.client_id)
        .where(ReferralRecord.reference == reference)
    )
    row = session.execute(query).first()
    if row is None:
        return "", ""
    try:
        case_to_read(session, actor, row.client_id)
    except TekotoError:
        return "", ""
    if row.merged_into is None:
        return row.name, ""
    known = select(CaseloadRecord.name).where(CaseloadRecord.client_id == row.merged_into)
    return row.name, session.scalar(known) or ""


def accept_rows(store: Store, actor: Actor, matches: Sequence[ReplyMatch]) -> tuple[Taken, ...]:
    """Accept each as ``db.replies.accept`` does, in a transaction of its own."""
    taken = []
    for match in matches:
        reference = match.referral.reference
        try:
            taken.append(Taken(reference, replies.accept(store, actor, match)))
        except TekotoError as error:
            taken.append(Taken(reference, error=error))
    return tuple(taken)
