"""Schools' answers: matched to their referral, shown as a difference, accepted into the case."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found
from db.note_rows import add_note
from db.path_rows import bring
from db.referral_rows import NOT_FOUND, move, recorded_reply, referral_of
from db.store import Store
from db.tables.path import PathStepRecord
from db.tables.referral import ReferralRecord, ReferralReplyRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.dates import format_date, local_date
from tekoto.errors import ReplyError, StaleRecordError
from tekoto.ids import new_id
from tekoto.note import NoteForm, Visibility
from tekoto.reference import clean_reference, same_token
from tekoto.referral import AWAITING, Referral, ReferralState, ReplyMatch
from tekoto.reply import Decision, ReturnedFile, SchoolReply
from tekoto.text import clean_form

_SECTION = "referral_reply"
_NOTE_KIND = "school_follow_up"
_STATE_AFTER = {
    Decision.PLACE: "accepted",
    Decision.QUEUE: "queued",
    Decision.NOT_SUITABLE: "rejected",
}
_OPEN = (*AWAITING, ReferralState.ANSWERED)
_TOO_EARLY = (ReferralState.DRAFT, ReferralState.CHECKED)


def match(store: Store, actor: Actor, returned: ReturnedFile) -> ReplyMatch:
    """Find the referral that a returned file answers, and what it says that is new.

    Nothing is changed. Raises ReplyError: ``reply.other_vault``, ``reply.not_known``,
    ``reply.token`` (altered or forged), ``reply.not_sent``, ``reply.cancelled``,
    ``reply.closed`` (the studies have begun or ended), ``reply.already_answered`` (the same file,
    or the same answer again), ``reply.empty``.
    """
    reply = clean_form(returned.reply)
    with store.write() as session:
        row = _row_for(session, store, returned)
        case_to_read(session, actor, row.client_id)
        _check_open(row, reply)
        changes = _changes(row, reply)
        if _empty(reply):
            raise ReplyError("reply.empty")
        if not changes:
            raise ReplyError("reply.already_answered", reference=row.reference)
        found_match = ReplyMatch(
            referral=referral_of(session, actor, row),
            reply=reply,
            changes=changes,
            # A letter that left on paper alone has no fingerprint to differ from.
            altered=bool(row.fingerprint) and returned.fingerprint != row.fingerprint,
            late=_late(row, clock.today()),
        )
        audit.record(
            session, store, actor, Action.OPEN_FILE, target_id=row.client_id, section=_SECTION
        )
        return found_match


def accept(store: Store, actor: Actor, matched: ReplyMatch) -> Referral:
    """Take a matched reply into the case: reply, state, note from the school and path step at once.

    Accepting the same match twice changes nothing and returns the referral. A reply without a
    decision acknowledges the letter. Raises StaleRecordError when the referral has changed since
    it was matched, and ReplyError as ``match`` does.
    """
    reply = clean_form(matched.reply)
    with store.write() as session:
        row = found(session, ReferralRecord, matched.referral.id, NOT_FOUND, lock=True)
        case_to_change(session, actor, row.client_id)
        if _known(row, reply):
            return referral_of(session, actor, row)
        if row.version != matched.referral.version:
            raise StaleRecordError("store.stale")
        _check_open(row, reply)
        late = _late(row, clock.today())
        changed = any(one.decision for one in row.replies)
        _keep(session, actor, row, matched, reply, late=late)
        _advance(session, actor, row, reply)
        form = NoteForm(
            client_id=row.client_id,
            kind=_NOTE_KIND,
            text=_note_text(row, reply, late=late, altered=matched.altered, changed=changed),
            happened_at=clock.now(),
            visibility=Visibility.SCHOOL,
            organisation_id=row.school_id,
            source="school",
        )
        add_note(session, actor, form)
        session.flush()
        made = referral_of(session, actor, row)
        audit.record(
            session, store, actor, Action.IMPORT, target_id=row.client_id, section=_SECTION
        )
        return made


def record_by_hand(store: Store, actor: Actor, referral: Referral, reply: SchoolReply) -> Referral:
    """Record an answer that came by telephone, letter or a print, as ``accept`` records a file.

    ``referral`` is what the user saw. Raises ReplyError ``reply.empty``, and as ``accept`` does.
    """
    if _empty(reply):
        raise ReplyError("reply.empty")
    # No file stands behind it; the mark is its own, so that a second answer is not taken for it.
    marked = replace(reply, file_sha256=f"hand-{new_id().hex}")
    return accept(store, actor, ReplyMatch(referral, marked, (), altered=False, late=False))


def _row_for(session: Session, store: Store, returned: ReturnedFile) -> ReferralRecord:
    identity = returned.identity
    if identity.vault_id != str(store.store_id):
        raise ReplyError("reply.other_vault")
    reference = clean_reference(identity.reference)
    row = session.scalar(select(ReferralRecord).where(ReferralRecord.reference == reference))
    if row is None or str(row.id) != identity.document_id:
        raise ReplyError("reply.not_known")
    if not same_token(row.token, identity.token):
        raise ReplyError("reply.token")
    return row


def _check_open(row: ReferralRecord, reply: SchoolReply) -> None:
    if row.state in _TOO_EARLY:
        raise ReplyError("reply.not_sent", reference=row.reference)
    if row.state == ReferralState.CANCELLED:
        raise ReplyError("reply.cancelled", reference=row.reference)
    if _known(row, reply):
        raise ReplyError("reply.already_answered", reference=row.reference)
    if row.state not in _OPEN:
        raise ReplyError("reply.closed", reference=row.reference)


def _known(row: ReferralRecord, reply: SchoolReply) -> bool:
    return any(one.file_sha256 == reply.file_sha256 for one in row.replies)


def _late(row: ReferralRecord, today: date) -> bool:
    return row.state in AWAITING and row.reply_by < today


def _empty(reply: SchoolReply) -> bool:
    said = (reply.decision, reply.received_on, reply.start_on, reply.group, reply.contact)
    return not any(said) and not reply.note.strip() and not reply.unreadable


def _changes(row: ReferralRecord, reply: SchoolReply) -> tuple[tuple[str, str, str], ...]:
    before = recorded_reply(row.replies[-1]).reply if row.replies else None
    known = dict(_said(before)) if before else {}
    said = _said(reply)
    changes = [
        (code, known.get(code, ""), value) for code, value in said if known.get(code, "") != value
    ]
    # A field that could not be read is something new to look at, even if all others are as before.
    if reply.unreadable and (before is None or before.unreadable != reply.unreadable):
        changes.append(("unreadable", "", ", ".join(reply.unreadable)))
    return tuple(changes)


def _said(reply: SchoolReply) -> tuple[tuple[str, str], ...]:
    return (
        ("received_on", format_date(reply.received_on) if reply.received_on else ""),
        ("decision", reply.decision or ""),
        ("start_on", format_date(reply.start_on) if reply.start_on else ""),
        ("group", reply.group.strip()),
        ("contact", reply.contact.strip()),
        ("note", reply.note.strip()),
    )


def _keep(
    session: Session,
    actor: Actor,
    row: ReferralRecord,
    matched: ReplyMatch,
    reply: SchoolReply,
    *,
    late: bool,
) -> None:
    row.replies.append(
        ReferralReplyRecord(
            id=new_id(),
            received_on=reply.received_on,
            decision=reply.decision,
            start_on=reply.start_on,
            group=reply.group.strip(),
            contact=reply.contact.strip(),
            note=reply.note.strip(),
            unreadable=list(reply.unreadable),
            file_sha256=reply.file_sha256,
            altered=matched.altered,
            late=late,
            accepted_by=actor.user_id,
            accepted_at=clock.now(),
        )
    )
    # The row's version rises even when its state stays, so that a second match is seen as stale.
    row.changed_at = clock.now()
    session.flush()


def _advance(session: Session, actor: Actor, row: ReferralRecord, reply: SchoolReply) -> None:
    now = clock.now()
    if reply.decision is None:
        if row.state in (ReferralState.SENT, ReferralState.EXPIRED):
            move(session, actor, row, ReferralState.ACKNOWLEDGED, now)
        return
    row.answered_on = row.answered_on or local_date(now)
    move(session, actor, row, ReferralState.ANSWERED, now)
    state = _STATE_AFTER.get(reply.decision)
    if state is None or row.step_id is None:
        return
    step = found(session, PathStepRecord, row.step_id, "path.not_found")
    if state == "accepted" and reply.start_on is not None and step.starts_on is None:
        step.planned_from = reply.start_on
    bring(session, actor, step, state, clock.today())


def _note_text(
    row: ReferralRecord, reply: SchoolReply, *, late: bool, altered: bool, changed: bool
) -> str:
    language = row.language

    def text(code: str, **params: str) -> str:
        return vocabulary.label("letter_labels", f"reply_note_{code}", language).format(**params)

    lines = [text("title", reference=row.reference)]
    decision = reply.decision
    said = dict(_said(reply))
    if decision is not None:
        said["decision"] = vocabulary.label("reply_decisions", decision, language)
    for code, name in (
        ("received_on", "received"),
        ("decision", "decision"),
        ("start_on", "start"),
        ("group", "group"),
        ("contact", "contact"),
        ("note", "note"),
    ):
        if said[code]:
            lines.append(f"{text(name)}: {said[code]}")
    if changed:
        lines.append(text("changed"))
    if late:
        lines.append(text("late", date=format_date(row.reply_by)))
    if altered:
        lines.append(text("altered"))
    return "\n".join(lines)
