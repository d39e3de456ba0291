"""The state organisations that casework names, with those that took over from them.

``resources/codes/organisation_seed.csv`` and ``organisation_successors.csv``. The employment areas
of 2025 are not in them: which area took over which clients is known to the office alone.
"""

from datetime import date
from uuid import UUID, uuid5

import resources
from db import audit
from db.organisations import add_row, link
from db.store import Store
from db.tables.network import OrganisationRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.organisation import OrganisationForm

# A fixed id per code, so that planting twice, or in two offices that later meet, gives one record.
_NAMESPACE = UUID("6f1c3b8e-0b5e-5d0a-9c43-7d2a5f0e4b11")


def plant(store: Store, actor: Actor) -> int:
    """Add the organisations that are not there yet, with their links; return how many were new.

    What somebody has changed since stays as it is.
    """
    added: set[str] = set()
    with store.write() as session:
        for row in resources.rows("codes/organisation_seed.csv"):
            if session.get(OrganisationRecord, seed_id(row["code"])) is None:
                add_row(session, seed_id(row["code"]), _form(row["type"], dict(row)))
                added.add(row["code"])
        for row in resources.rows("codes/organisation_successors.csv"):
            if row["from"] in added or row["to"] in added:
                since = date.fromisoformat(row["since"])
                link(session, seed_id(row["from"]), seed_id(row["to"]), since)
        if added:
            audit.record(
                session, store, actor, Action.CREATE, section="organisation", count=len(added)
            )
    return len(added)


def seed_id(code: str) -> UUID:
    """Return the id of a planted organisation."""
    return uuid5(_NAMESPACE, code)


def _form(type_code: str, row: dict[str, str]) -> OrganisationForm:
    return OrganisationForm(
        type_code=type_code,
        name_fi=row["name_fi"],
        name_sv=row["name_sv"],
        service_languages=("fi", "sv"),
        valid_from=resources.day(row["valid_from"]),
        valid_to=resources.day(row["valid_to"]),
    )
