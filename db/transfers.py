"""Clients given to other organisations' offices, and those that come from them."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import audit, client_reader, duplicates
from db.caseload_line import for_change, refresh_line
from db.client_changes import keep_history, write_changes
from db.clients import add_client
from db.exchange_links import answer_link, ask_again, share_in
from db.guard import case_to_change, found
from db.note_rows import add_note
from db.packet_placing import place
from db.packet_transfers import give_back
from db.plan_rows import checked, new_row, refresh_caseload, valid_row
from db.protections import spread
from db.records import records_of
from db.sharing_consents import CASE
from db.store import Store
from db.tables.case import CaseloadRecord, ClientRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeLinkRecord
from db.tables.transfer import ExchangeTransferRecord
from tekoto import clock, transfer_words, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import Client, Protection
from tekoto.dates import format_date
from tekoto.duplicate import Candidate
from tekoto.errors import ExchangeError, InvalidInputError, NotFoundError, TransitionError
from tekoto.ids import new_id
from tekoto.names import PersonName
from tekoto.note import NoteForm, Visibility
from tekoto.packet import LinkState
from tekoto.permission import check_casework
from tekoto.plan import PlanForm
from tekoto.transfer import (
    RETURNABLE,
    Transfer,
    TransferRecord,
    TransferState,
    may_receive,
    read_record,
)

_SECTION = "transfer"
_NOT_FOUND = "transfer.not_found"
_T = ExchangeTransferRecord
_L = ExchangeLinkRecord


def prepare(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    organisation_id: UUID,
    ground: str,
    protection_reason: str = "",
) -> Client:
    """Let a client go to a partner's office with the next packet; till then nothing changes.

    Raises ExchangeError ``transfer.not_receiver`` and ``transfer.under_way``, as
    ``db.exchange_links.share`` does, and StaleRecordError.
    """
    with store.write() as session:
        for_change(session, actor, client_id, version)
        organisation = found(
            session, OrganisationRecord, organisation_id, "organisation.not_found", lock=True
        )
        if not may_receive(organisation.type_code):
            raise ExchangeError("transfer.not_receiver")
        under_way = (TransferState.PREPARED, TransferState.SENT, TransferState.RECEIVED)
        query = select(_T.id).where(
            _T.client_id.in_(records_of(client_id)),
            _T.incoming.is_(False),
            _T.state.in_(under_way),
        )
        if session.scalar(query.limit(1)) is not None:
            raise ExchangeError("transfer.under_way")
        link = share_in(session, actor, client_id, organisation, ground, protection_reason, CASE)
        now, made_id = clock.now(), new_id()
        session.execute(
            insert(_T),
            {
                "id": made_id,
                "transfer_id": made_id,
                "office_id": actor.office_id,
                "organisation_id": organisation_id,
                "incoming": False,
                "link_id": link.id,
                "client_id": client_id,
                "state": TransferState.PREPARED,
                "partner_answer": "",
                "record": None,
                "content_hash": "",
                "recorded_by": actor.user_id,
                "recorded_at": now,
                "changed_at": now,
                "from_adviser_id": None,
            },
        )
        made = client_reader.load(session, client_id)
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
        return made


def take_back(store: Store, actor: Actor, transfer_id: UUID) -> None:
    """Keep a client after all: before she has gone, when she was refused or never received.

    Raises NotFoundError ``transfer.not_found`` and TransitionError ``transfer.received``.
    """
    check_casework(actor)
    with store.write() as session:
        row = _row(session, actor, transfer_id, incoming=False, lock=True)
        if row.state not in RETURNABLE:
            raise TransitionError("transfer.received")
        gone = row.state != TransferState.PREPARED
        row.state, row.record, row.changed_at = TransferState.TAKEN_BACK, None, clock.now()
        session.flush()
        if gone:
            give_back(session, actor, row)
        audit.record(session, store, actor, Action.UNDO, target_id=row.client_id, section=_SECTION)


def transfers(store: Store, actor: Actor) -> tuple[Transfer, ...]:
    """Return the transfers of both directions, those that wait for somebody first."""
    check_casework(actor)
    query = (
        select(_T, OrganisationRecord.name_fi, CaseloadRecord, _L)
        .join(OrganisationRecord, OrganisationRecord.id == _T.organisation_id)
        .outerjoin(CaseloadRecord, CaseloadRecord.client_id == _T.client_id)
        .join(_L, _L.id == _T.link_id)
        .where(_T.office_id == actor.office_id)
        .order_by(_T.changed_at.desc(), _T.id.desc())
    )
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        made = [_transfer(*row) for row in access.session.execute(query)]
        access.count = len(made)
        open_states = (TransferState.WAITING, TransferState.REFUSED, TransferState.PREPARED)
        return tuple(sorted(made, key=lambda one: one.state not in open_states))


def candidates(store: Store, actor: Actor, transfer_id: UUID) -> tuple[Candidate, ...]:
    """Return the office's clients who may be the one that comes, with the reasons."""
    check_casework(actor)
    with store.read() as session:
        row = _waiting(session, actor, transfer_id)
        form = read_record(row.record).form
    return duplicates.find(store, actor, form)


def accept(
    store: Store,
    actor: Actor,
    transfer_id: UUID,
    client_id: UUID | None = None,
    *,
    not_same: Sequence[UUID] = (),
) -> UUID:
    """Take a client over, as a new one or as one whom the office knows; return who she is.

    What came is written into a note; a new client gets the fields too, and a draft of the plan.
    Raises as ``db.clients.create`` does, and TransitionError ``transfer.answered``.
    """
    check_casework(actor)
    with store.write() as session:
        row = _waiting(session, actor, transfer_id, lock=True)
        record = read_record(row.record)
        link = found(session, _L, row.link_id or row.id, "link.not_found", lock=True)
        target = link.client_id or client_id
        if target is None:
            made = add_client(session, actor, record.form, not_same=not_same)
            target = made.id
        else:
            case_to_change(session, actor, target)
            _hide(session, store, actor, target, record.form.protection)
        if link.state == LinkState.DECLINED:
            ask_again(session, link)
        if link.state != LinkState.ACTIVE:
            link.client_id = target
            answer_link(actor, link, LinkState.ACTIVE)
        session.flush()
        _write_down(session, actor, row, record, target)
        row.client_id, row.record = target, None
        row.state, row.changed_at = TransferState.ACCEPTED, clock.now()
        session.flush()
        place(session, actor, row.organisation_id)
        audit.record(session, store, actor, Action.IMPORT, target_id=target, section=_SECTION)
        return target


def refuse(store: Store, actor: Actor, transfer_id: UUID) -> None:
    """Say that the office does not take the client over; what came of her is not kept."""
    check_casework(actor)
    with store.write() as session:
        row = _waiting(session, actor, transfer_id, lock=True)
        row.state, row.record, row.changed_at = TransferState.REFUSED, None, clock.now()
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)


def _hide(
    session: Session, store: Store, actor: Actor, client_id: UUID, told: Protection | None
) -> None:
    """Let a turvakielto that comes with a client hold for her record here at once."""
    version = session.get_one(ClientRecord, client_id).version
    row, before = for_change(session, actor, client_id, version)
    own = before.form.protection
    if told is None or not told.in_force() or (own is not None and own.in_force()):
        return
    form = replace(before.form, protection=told)
    keep_history(session, actor.user_id, [before])
    row.changed_at = clock.now()
    write_changes(session, row, before, form)
    session.flush()
    refresh_line(session, client_id, form)
    spread(session, store, actor, client_id)


def _write_down(
    session: Session,
    actor: Actor,
    row: ExchangeTransferRecord,
    record: TransferRecord,
    client_id: UUID,
) -> None:
    name = session.get_one(OrganisationRecord, row.organisation_id).name_fi
    title = vocabulary.label("letter_labels", "transfer_title", "fi")
    told = [title.format(name=name, date=format_date(clock.today()))]
    told += [f"{label}: {value}" for _code, label, value in transfer_words.lines(record, "fi")]
    form = NoteForm(
        client_id,
        "transition",
        "\n".join(told),
        clock.now(),
        visibility=Visibility.INTERNAL,
        organisation_id=row.organisation_id,
    )
    add_note(session, actor, form)
    if record.plan is not None and valid_row(session, client_id) is None:
        _draft_plan(session, actor, client_id, record.plan)


def _draft_plan(session: Session, actor: Actor, client_id: UUID, plan: PlanForm) -> None:
    """Begin a plan like the one that came; one that this office cannot keep stays in the note."""
    try:
        form = checked(plan)
    except InvalidInputError:
        return
    new_row(session, actor, client_id, form, None)
    session.flush()
    refresh_caseload(session, client_id)


def _row(
    session: Session, actor: Actor, transfer_id: UUID, *, incoming: bool, lock: bool = False
) -> ExchangeTransferRecord:
    row = found(session, _T, transfer_id, _NOT_FOUND)
    if lock:
        # A packet that tells of the same client is taken in before this act or after it.
        where = row.organisation_id
        found(session, OrganisationRecord, where, "organisation.not_found", lock=True)
        row = found(session, _T, transfer_id, _NOT_FOUND, lock=True)
    if row.office_id != actor.office_id or row.incoming is not incoming:
        raise NotFoundError(_NOT_FOUND)
    return row


def _waiting(
    session: Session, actor: Actor, transfer_id: UUID, *, lock: bool = False
) -> ExchangeTransferRecord:
    row = _row(session, actor, transfer_id, incoming=True, lock=lock)
    if row.state != TransferState.WAITING:
        raise TransitionError("transfer.answered")
    return row


def _transfer(
    row: ExchangeTransferRecord,
    organisation: str,
    line: CaseloadRecord | None,
    link: ExchangeLinkRecord,
) -> Transfer:
    record = read_record(row.record) if row.incoming and row.record is not None else None
    if line is not None:
        name, protected = line.name, line.protected
    elif record is not None:
        name = PersonName(record.form.family_name, record.form.given_names).listing_name
        protected = record.form.protection is not None
    else:
        name, protected = "", False
    # Where a client under turvakielto lives now would show in the office that has her.
    hidden = protected and not row.incoming and row.state == TransferState.ACCEPTED
    return Transfer(
        id=row.id,
        organisation_id=row.organisation_id,
        organisation_name="" if hidden else organisation,
        link_id=link.id,
        client_id=link.client_id if row.incoming else row.client_id,
        client_name=name,
        incoming=row.incoming,
        state=TransferState(row.state),
        changed_at=row.changed_at,
        protected=protected,
        partner_answer=row.partner_answer,
        record=record,
    )
