"""Figures of the paths of an office's open cases."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db import audit
from db.records import PERSON
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.path import PathStepRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.path import PathStep
from tekoto.path_figures import PathFigures, figures
from tekoto.permission import check_list

_SECTION = "path_figures"
_S = PathStepRecord


def path_figures(store: Store, actor: Actor, day: date) -> PathFigures:
    """Return the figures of the actor's office as they stand on a day, in one query."""
    check_list(actor)
    query = (
        select(
            PERSON.label("client_id"),
            _S.kind,
            _S.state,
            _S.starts_on,
            _S.ends_on,
            _S.planned_from,
            _S.resumes_on,
            _S.unmet_reason,
        )
        .select_from(_S)
        .join(CaseloadRecord, CaseloadRecord.client_id == _S.client_id)
        .where(
            CaseloadRecord.office_id == actor.office_id,
            CaseloadRecord.state != CaseState.ENDED,
            _S.withdrawn_at.is_(None),
        )
    )
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        paths: dict[UUID, list[PathStep]] = defaultdict(list)
        for row in access.session.execute(query):
            paths[row.client_id].append(
                PathStep(
                    row.kind,
                    "",
                    row.state,
                    row.starts_on,
                    row.ends_on,
                    planned_from=row.planned_from,
                    resumes_on=row.resumes_on,
                    unmet_reason=row.unmet_reason,
                )
            )
        access.count = len(paths)
        return figures(paths, day)
