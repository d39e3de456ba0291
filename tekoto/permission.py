"""Who may see and change what: the simple rules, in one place.

An adviser works with her office's clients. Opening one that is another adviser's is allowed, for
a substitute must help whoever rings, and the log shows it with the reason given.
"""

from collections.abc import Mapping
from uuid import UUID

from tekoto.access import Actor, Role
from tekoto.errors import NotFoundError, StoreError

_CONTENT = frozenset({Role.ADVISER, Role.LEAD, Role.PROJECT_EXPERT, Role.PROJECT_MANAGER})
_CASEWORK = frozenset({Role.ADVISER, Role.LEAD})
_LOG = frozenset({Role.AUDITOR, Role.LEAD})
_OFFICIALS = frozenset({Role.ADMINISTRATOR, Role.LEAD})
_DENIED = "permission.denied"


def may_read_clients(actor: Actor) -> bool:
    """Tell whether the role shows clients at all; the administrator and the auditor see none."""
    return actor.role in _CONTENT


def may_do_casework(actor: Actor) -> bool:
    """Tell whether the role writes notes and cases, and reads their free text."""
    return actor.role in _CASEWORK


def may_see_protected_contacts(actor: Actor) -> bool:
    """Tell whether the role may open the contact data that turvakielto restricts."""
    return actor.role in _CASEWORK


def may_see_former_hetu(actor: Actor, adviser_id: UUID) -> bool:
    """Tell whether an old identity code may be found: own client, or the lead.

    A code changed because of a threat would lead a search to the person's new identity.
    """
    return actor.role is Role.LEAD or (actor.role is Role.ADVISER and actor.user_id == adviser_id)


def check_open(actor: Actor, office_id: UUID) -> None:
    """Raise unless the actor may open a client of that office.

    Raises StoreError ``permission.denied`` for a role that sees no clients, and NotFoundError
    ``client.not_found`` for another office's client, whose existence is not told either.
    """
    if not may_read_clients(actor):
        raise StoreError(_DENIED)
    if office_id != actor.office_id:
        raise NotFoundError("client.not_found")


def check_change(actor: Actor, office_id: UUID) -> None:
    """Raise as ``check_open`` does, and also when the role only reads."""
    check_open(actor, office_id)
    check_casework(actor)


def check_list(actor: Actor) -> None:
    """Raise StoreError ``permission.denied`` unless the role sees clients."""
    if not may_read_clients(actor):
        raise StoreError(_DENIED)


def may_see_others_list(actor: Actor) -> bool:
    """Tell whether the role may see another adviser's day: the lead stands in for the absent."""
    return actor.role is Role.LEAD


def check_others_list(actor: Actor, office_id: UUID) -> None:
    """Raise unless the actor may see the day of an adviser of that office.

    Raises StoreError ``permission.denied``, and NotFoundError ``official.not_found`` for another
    office's adviser.
    """
    if not may_see_others_list(actor):
        raise StoreError(_DENIED)
    if office_id != actor.office_id:
        raise NotFoundError("official.not_found")


def check_casework(actor: Actor) -> None:
    """Raise StoreError ``permission.denied`` unless the role works with cases and notes."""
    if not may_do_casework(actor):
        raise StoreError(_DENIED)


def may_see_limits(actor: Actor, adviser_id: UUID) -> bool:
    """Tell whether functional limits are shown: to the client's own adviser and the lead.

    They touch health (GDPR article 9), so a colleague who answers the phone does not need them.
    """
    return actor.role is Role.LEAD or (actor.role is Role.ADVISER and actor.user_id == adviser_id)


def check_limits(actor: Actor, adviser_id: UUID) -> None:
    """Raise StoreError ``permission.limits`` unless the actor may see functional limits."""
    if not may_see_limits(actor, adviser_id):
        raise StoreError("permission.limits")


def check_fields(actor: Actor) -> None:
    """Raise StoreError ``permission.denied`` unless the actor may define the office's fields."""
    if actor.role not in _CASEWORK | {Role.ADMINISTRATOR}:
        raise StoreError(_DENIED)


def check_network(actor: Actor) -> None:
    """Raise StoreError ``permission.denied`` for the auditor, who changes nothing."""
    if actor.role is Role.AUDITOR:
        raise StoreError(_DENIED)


def check_log(actor: Actor, adviser_id: UUID | None = None, office_id: UUID | None = None) -> None:
    """Raise StoreError ``permission.denied`` unless the actor may read the log of use.

    The auditor and the lead may, the lead of another office's client not (NotFoundError
    ``client.not_found``); an adviser may read who has handled her own client.
    """
    own = actor.role is Role.ADVISER and adviser_id == actor.user_id
    if actor.role not in _LOG and not own:
        raise StoreError(_DENIED)
    if actor.role is Role.LEAD and office_id not in (None, actor.office_id):
        raise NotFoundError("client.not_found")


def check_officials(actor: Actor, *office_ids: UUID) -> None:
    """Raise StoreError ``permission.denied`` unless the actor may change officials of the offices.

    The lead looks after her own office, the administrator after all.
    """
    if actor.role not in _OFFICIALS:
        raise StoreError(_DENIED)
    if actor.role is Role.LEAD and set(office_ids) - {actor.office_id}:
        raise StoreError(_DENIED)


def summary(actor: Actor) -> Mapping[str, bool]:
    """Return what the interface shows or greys out for this actor."""
    return {
        "clients": may_read_clients(actor),
        "casework": may_do_casework(actor),
        "log": actor.role in _LOG,
        "officials": actor.role in _OFFICIALS,
    }
