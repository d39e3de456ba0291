"""Where a client stands: labour market, goals, consents with their grounds, own fields."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import audit, custom_fields, fact_kinds, facts
from db.competence import missing_of
from db.consents import consents_of, voided_of
from db.guard import case_to_read
from db.referral_sending import disclosure_rows
from db.store import Store
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.consent import Consent
from tekoto.custom_field import CustomValue
from tekoto.permission import may_do_casework
from tekoto.record import Goal, LabourStatus, Missing, Withdrawn

_SECTION = "situation"


@dataclass(frozen=True, slots=True)
class GroundUsed:
    """A disclosure that has left, with the ground it left on."""

    disclosed_at: datetime
    recipient: str
    reference: str
    ground: str


@dataclass(frozen=True, slots=True)
class StandingView:
    """Labour-market statuses, goals, consents and own fields of one client, newest first."""

    statuses: tuple[LabourStatus, ...]
    goals: tuple[Goal, ...]
    consents: tuple[Consent, ...]
    grounds: tuple[GroundUsed, ...]
    missing: tuple[Missing, ...]
    withdrawn: tuple[Withdrawn, ...]
    custom: tuple[CustomValue, ...]


def standing_view(store: Store, actor: Actor, client_id: UUID) -> StandingView:
    """Return the situation; roles that do no casework get the labour-market status alone."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        statuses = facts.holding(session, fact_kinds.STATUS, LabourStatus, client_id)
        if not may_do_casework(actor):
            return StandingView(statuses, (), (), (), (), (), ())
        return StandingView(
            statuses=statuses,
            goals=facts.holding(session, fact_kinds.GOAL, Goal, client_id),
            consents=consents_of(session, client_id),
            grounds=tuple(
                GroundUsed(row.disclosed_at, row.recipient, row.reference, row.ground)
                for row in disclosure_rows(session, client_id)
            ),
            missing=missing_of(session, client_id),
            withdrawn=(
                *facts.withdrawn(session, fact_kinds.SITUATION, client_id),
                *voided_of(session, client_id),
            ),
            custom=custom_fields.values_of(session, actor, client_id),
        )
