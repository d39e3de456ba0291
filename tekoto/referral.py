"""The referral to a school: its life cycle and its records.

What the letter may carry is decided in ``tekoto.disclosure``; the labels of states come from the
vocabulary ``referral_states``.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tekoto.deadlines import deadline_rule
from tekoto.errors import TransitionError
from tekoto.letter import ReferralLetter
from tekoto.reply import SchoolReply


class ReferralState(StrEnum):
    """Life of a referral; silence is visible because ``sent`` has a reply-by date."""

    DRAFT = "draft"
    CHECKED = "checked"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    STARTED = "started"
    ENDED = "ended"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


_S = ReferralState
_NEXT = {
    _S.DRAFT: {_S.CHECKED, _S.CANCELLED},
    _S.CHECKED: {_S.DRAFT, _S.SENT, _S.CANCELLED},
    _S.SENT: {_S.ACKNOWLEDGED, _S.ANSWERED, _S.CANCELLED, _S.EXPIRED},
    _S.ACKNOWLEDGED: {_S.ANSWERED, _S.CANCELLED, _S.EXPIRED},
    _S.ANSWERED: {_S.ANSWERED, _S.STARTED, _S.ENDED, _S.CANCELLED},
    _S.STARTED: {_S.ENDED},
    _S.ENDED: set(),
    _S.CANCELLED: set(),
    _S.EXPIRED: {_S.ACKNOWLEDGED, _S.ANSWERED, _S.CANCELLED},
}
AWAITING = (_S.SENT, _S.ACKNOWLEDGED, _S.EXPIRED)


@dataclass(frozen=True, slots=True)
class ExtraField:
    """A field that is in the letter only with a tick and a ground (rule ``tick``)."""

    code: str
    value: str
    ground: str


@dataclass(frozen=True, slots=True)
class ReferralForm:
    """What the adviser chooses for one referral; the rest comes from the case."""

    client_id: UUID
    school_id: UUID
    recipient_name: str = ""
    training: str = ""
    step_kind: str = "KK"
    start_wish: str = ""
    financing: str = ""
    in_plan: bool = True
    question: str = ""
    reply_by: date | None = None
    language: str = "fi"
    ground: str = "service_provider"
    extras: tuple[ExtraField, ...] = ()
    protection_reason: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class RecordedReply:
    """A reply accepted into the case; ``file_sha256`` makes a second import visible."""

    id: UUID
    reply: SchoolReply
    accepted_at: datetime
    altered: bool


@dataclass(frozen=True, slots=True)
class Referral:
    """A recorded referral with its life so far, oldest state first.

    ``protected`` tells that every page with it must carry the mark of turvakielto.
    """

    id: UUID
    version: int
    reference: str
    state: ReferralState
    form: ReferralForm
    client_name: str
    school_name: str
    history: tuple[tuple[ReferralState, datetime], ...]
    sent_on: date | None = None
    fingerprint: str = ""
    replies: tuple[RecordedReply, ...] = ()
    protected: bool = False
    reminded_on: tuple[date, ...] = ()

    def overdue(self, day: date) -> bool:
        """Tell whether the reply-by date has passed without an answer."""
        due = self.form.reply_by
        return self.state in AWAITING and due is not None and due < day


NO_SCHOOL = UUID(int=0)
"""Stands in for the school where it would tell where a client under turvakielto lives."""


def placeless(referral: Referral) -> Referral:
    """Return a referral without the school and without every text that may name it."""
    form = replace(
        referral.form,
        school_id=NO_SCHOOL,
        recipient_name="",
        training="",
        start_wish="",
        question="",
        extras=(),
        protection_reason="",
    )
    replies = tuple(
        replace(one, reply=replace(one.reply, group="", contact="", note=""))
        for one in referral.replies
    )
    return replace(referral, form=form, school_name="", replies=replies)


@dataclass(frozen=True, slots=True)
class ReferralPreview:
    """Exactly what would leave: the letter, the codes of the fields in it, and what to mind.

    ``fields`` are codes of ``resources/rules/referral_fields.csv``; ``warnings`` are message keys
    (see ``tekoto.disclosure.warnings_for``) that do not stop the sending. ``leaving`` pairs each
    field with its ground, ``held`` each that stays with a code of ``held_back_reasons``.
    """

    letter: ReferralLetter
    fields: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    leaving: tuple[tuple[str, str], ...] = ()
    held: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyEffect:
    """What an answer changes beside the referral.

    ``part`` is ``path`` (states of ``path_step_states``), ``level`` or ``monitoring`` (levels);
    ``name`` tells which step, language and skill, or project and skill.
    """

    part: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReplyMatch:
    """A returned file that belongs to a referral, shown before it is accepted.

    ``changes`` holds (field of ``SchoolReply``, what was known before, what the school says now);
    decisions are codes of ``reply_decisions``, dates are written as people read them.
    """

    referral: Referral
    reply: SchoolReply
    changes: tuple[tuple[str, str, str], ...]
    altered: bool
    late: bool
    effects: tuple[ReplyEffect, ...] = ()


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One entry of the disclosure log, its receipt: what left, to whom, on which ground.

    ``consents`` are those it left by, ``reasons`` pairs a ticked field with its own ground,
    ``fingerprint`` is the hash of what was printed, ``log_link`` the footer's link to the log.
    """

    id: UUID
    client_id: UUID
    recipient: str
    document: str
    reference: str
    fields: tuple[str, ...]
    ground: str
    disclosed_at: datetime
    official_name: str
    consents: tuple[UUID, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""
    log_link: str = ""


def check_step(present: ReferralState, following: ReferralState) -> None:
    """Raise TransitionError when a referral may not move from one state to the other."""
    if following not in _NEXT[present]:
        raise TransitionError("referral.step_not_allowed")


def usual_reply_by(asked_on: date) -> date:
    """Return the day by which a school answers unless the adviser says otherwise."""
    return deadline_rule("referral_reply").due_on(asked_on)


def expired_before(day: date) -> date:
    """Return the day from which on an answer is still awaited on ``day``.

    An unanswered referral whose reply-by date is earlier counts as expired.
    """
    return day - timedelta(days=deadline_rule("referral_expiry").offset)
