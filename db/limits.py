"""Functional limits: read by their own permission, each time with their own entry in the log."""

from dataclasses import dataclass
from uuid import UUID

from db import audit, fact_kinds, facts
from db.competence import missing_of
from db.guard import case_to_read
from db.store import Store
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.permission import check_limits
from tekoto.record import Limit, Missing, Withdrawn

_SECTION = "limits"


@dataclass(frozen=True, slots=True)
class LimitsView:
    """What the card of functional limits shows once it is asked for."""

    limits: tuple[Limit, ...]
    missing: tuple[Missing, ...]
    withdrawn: tuple[Withdrawn, ...]


def limits_view(store: Store, actor: Actor, client_id: UUID) -> LimitsView:
    """Return a client's functional limits.

    Raises StoreError ``permission.limits`` for all but the client's own adviser and the lead.
    """
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case = case_to_read(session, actor, client_id)
        check_limits(actor, case.adviser_id)
        found = facts.holding(session, fact_kinds.LIMIT, Limit, client_id)
        access.count = len(found)
        return LimitsView(
            found,
            tuple(one for one in missing_of(session, client_id) if one.section == _SECTION),
            facts.withdrawn(session, (fact_kinds.LIMIT,), client_id),
        )
