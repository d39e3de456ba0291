"""What an accepted answer changes beside the referral: the path, language results, monitoring."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import fact_kinds, facts
from db.guard import found
from db.path_rows import bring
from db.records import records_of
from db.referral_rows import moment_on, move
from db.tables.network import OrganisationRecord
from db.tables.path import PathStepRecord
from db.tables.project import ParticipationRecord, ProjectRecord
from db.tables.referral import ReferralRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.dates import local_date
from tekoto.plan import LanguageLevel
from tekoto.referral import ReferralState, ReplyEffect
from tekoto.reply import Decision, SchoolReply
from tekoto.reply_doubts import doubts, past_doubts

_STATE_AFTER = {
    Decision.PLACE: "accepted",
    Decision.QUEUE: "queued",
    Decision.NOT_SUITABLE: "rejected",
}
_OVER = (ReferralState.STARTED, ReferralState.ENDED)
METHOD = "teacher"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What will be done: the path's step, its dates, levels and participations."""

    step: PathStepRecord | None
    step_state: str
    levels: tuple[LanguageLevel, ...]
    participations: tuple[tuple[ParticipationRecord, tuple[tuple[str, str], ...]], ...]


def effects(session: Session, row: ReferralRecord, reply: SchoolReply) -> tuple[ReplyEffect, ...]:
    """Return what accepting would change in the rest of the case, as codes and values."""
    plan = _plan(session, row, reply)
    found_effects: list[ReplyEffect] = []
    if plan.step is not None and plan.step_state and plan.step_state != plan.step.state:
        found_effects.append(
            ReplyEffect("path", plan.step.title or plan.step.kind, plan.step.state, plan.step_state)
        )
    known = _known_levels(session, row.client_id)
    for one in plan.levels:
        before = known.get((one.language, one.skill), "")
        found_effects.append(ReplyEffect("level", f"{one.language}:{one.skill}", before, one.level))
    for participation, added in plan.participations:
        name = found(session, ProjectRecord, participation.project_id, "project.not_found").name
        found_effects += [
            ReplyEffect("monitoring", f"{name}:{skill}", "", lv) for skill, lv in added
        ]
    return tuple(found_effects)


def apply(
    session: Session,
    actor: Actor,
    row: ReferralRecord,
    before: SchoolReply | None,
    reply: SchoolReply,
) -> None:
    """Move the referral and its step, and record levels; what is doubtful moves nothing.

    ``before`` is the last answer that was accepted.
    """
    plan = _plan(session, row, reply)
    _advance(session, actor, row, reply, plan, answers=_place(before) != _place(reply))
    if plan.levels:
        facts.put(session, actor, row.client_id, fact_kinds.LEVEL, plan.levels)
    for participation, added in plan.participations:
        participation.cefr_end = (*participation.cefr_end, *added)
        participation.changed_at = clock.now()
    session.flush()


def _plan(session: Session, row: ReferralRecord, reply: SchoolReply) -> _Plan:
    doubtful = past_doubts(reply, row.sent_on, clock.today())
    step = session.get(PathStepRecord, row.step_id) if row.step_id is not None else None
    levels = _new_levels(session, row, reply)
    return _Plan(
        step,
        _step_state(row, reply, doubtful),
        levels,
        _participations(session, row, reply, levels),
    )


def _step_state(row: ReferralRecord, reply: SchoolReply, doubtful: Sequence[str]) -> str:
    if reply.ended_on is not None and reply.outcome and not doubtful:
        return reply.outcome if row.state != ReferralState.ENDED else ""
    if reply.started_on is not None and "started_on" not in doubtful and row.state not in _OVER:
        return "running"
    if reply.decision is not None and row.state not in _OVER:
        return _STATE_AFTER.get(reply.decision, "")
    return ""


def _place(reply: SchoolReply | None) -> tuple[object, ...]:
    return (reply.decision, reply.start_on, reply.group) if reply is not None else ()


def _advance(
    session: Session,
    actor: Actor,
    row: ReferralRecord,
    reply: SchoolReply,
    plan: _Plan,
    *,
    answers: bool,
) -> None:
    now, today = clock.now(), clock.today()
    doubtful = past_doubts(reply, row.sent_on, today)
    planned = reply.start_on if "start_on" not in doubts(reply, row.sent_on, today) else None
    started = reply.started_on if "started_on" not in doubtful else None
    ended = reply.ended_on if reply.outcome and not doubtful else None
    if row.state not in _OVER and (reply.decision or started or ended):
        row.answered_on = row.answered_on or reply.said_on or local_date(now)
        # That the studies go on is no new answer to the question of a place.
        if answers or row.state != ReferralState.ANSWERED:
            move(session, actor, row, ReferralState.ANSWERED, now)
    elif row.state in (ReferralState.SENT, ReferralState.EXPIRED):
        move(session, actor, row, ReferralState.ACKNOWLEDGED, now)
    decided = _STATE_AFTER.get(reply.decision) if reply.decision and not (started or ended) else ""
    if plan.step is not None and decided and row.state not in _OVER:
        if decided == "accepted" and planned and plan.step.starts_on is None:
            plan.step.planned_from = planned
        bring(session, actor, plan.step, decided, today)
    if started is not None and row.state == ReferralState.ANSWERED:
        move(session, actor, row, ReferralState.STARTED, moment_on(started))
        if plan.step is not None:
            bring(session, actor, plan.step, "running", started)
    if ended is not None and row.state != ReferralState.ENDED:
        move(session, actor, row, ReferralState.ENDED, moment_on(ended))
        if plan.step is not None:
            bring(session, actor, plan.step, reply.outcome, ended)


def _new_levels(
    session: Session, row: ReferralRecord, reply: SchoolReply
) -> tuple[LanguageLevel, ...]:
    """Return the levels that the school gives and the record does not hold yet."""
    if not reply.levels:
        return ()
    school = found(session, OrganisationRecord, row.school_id, "organisation.not_found").name_fi
    day = reply.ended_on if not past_doubts(reply, row.sent_on, clock.today()) else None
    on = day or reply.said_on or clock.today()
    language = "sv" if row.language == "sv" else "fi"
    holding = facts.holding(session, fact_kinds.LEVEL, LanguageLevel, row.client_id)
    known = {(one.language, one.skill, one.level, one.assessor) for one in holding}
    return tuple(
        LanguageLevel(language, skill, level, on, METHOD, school)
        for skill, level in reply.levels
        if (language, skill, level, school) not in known
    )


def _known_levels(session: Session, client_id: object) -> dict[tuple[str, str], str]:
    newest: dict[tuple[str, str], str] = {}
    for one in facts.holding(session, fact_kinds.LEVEL, LanguageLevel, client_id):  # type: ignore[arg-type]
        newest.setdefault((one.language, one.skill), one.level)
    return newest


def _participations(
    session: Session, row: ReferralRecord, reply: SchoolReply, levels: Iterable[LanguageLevel]
) -> tuple[tuple[ParticipationRecord, tuple[tuple[str, str], ...]], ...]:
    """Return her participations of that day with the levels at the end that they lack.

    What the adviser has recorded of the end stays as it is.
    """
    given = tuple((one.skill, one.level, one.assessed_on) for one in levels)
    if not given or reply.ended_on is None:
        return ()
    day: date = given[0][2]
    query = select(ParticipationRecord).where(
        ParticipationRecord.client_id.in_(records_of(row.client_id)),
        ParticipationRecord.starts_on <= day,
        ParticipationRecord.ends_on.is_(None) | (ParticipationRecord.ends_on >= day),
    )
    made = []
    for participation in session.scalars(query):
        known = {skill for skill, _level in participation.cefr_end}
        added = tuple((skill, level) for skill, level, _on in given if skill not in known)
        if added:
            made.append((participation, added))
    return tuple(made)
