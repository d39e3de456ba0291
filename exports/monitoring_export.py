"""The monitoring workbook of a project and period, from the store to the file."""

from pathlib import Path

from db import monitoring, officials
from db.store import Store
from exports.workbook import write_workbook
from tekoto.access import Actor
from tekoto.indicators import Period
from tekoto.monitoring_figures import build_report, participation_rows
from tekoto.progress import Progress
from tekoto.project import Project


def export_monitoring(
    store: Store,
    actor: Actor,
    project: Project,
    period: Period,
    target: Path,
    *,
    language: str,
    progress: Progress | None = None,
) -> None:
    """Count, and write the workbook to ``target``: whole, or not at all.

    Figures and rows come from one reading of the participations, so that they agree whatever
    others save meanwhile; the log tells that they left. Raises what ``db.monitoring`` and
    ``write_workbook`` raise.
    """
    found = monitoring.evaluation(store, actor, project.id, period, export=True)
    report = build_report(
        found.project,
        found.rules,
        found.results,
        found.facts,
        period,
        office_name=_office_name(store, actor, language),
        known_at=found.known_at,
    )
    rows = participation_rows(found.facts, found.results, found.rules, period)
    write_workbook(report, rows, target, language=language, progress=progress)


def _office_name(store: Store, actor: Actor, language: str) -> str:
    office = next(one for one in officials.offices(store) if one.id == actor.office_id)
    return office.name_sv if language == "sv" and office.name_sv else office.name
