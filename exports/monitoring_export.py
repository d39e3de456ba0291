"""The monitoring workbook of a project and period, from the store to the file."""

from pathlib import Path
from uuid import UUID

import openpyxl

from db import monitoring, officials
from db.store import Store
from exports.workbook import write_workbook
from tekoto.access import Actor
from tekoto.indicators import Period
from tekoto.monitoring_figures import build_report, participation_rows
from tekoto.progress import Progress


def export_monitoring(
    store: Store,
    actor: Actor,
    project_id: UUID,
    period: Period,
    target: Path,
    *,
    language: str,
    progress: Progress | None = None,
) -> Path:
    """Count once, and write the figures and their rows to ``target``: whole, or not at all.

    The log tells that they leave. Raises what ``db.monitoring`` and ``write_workbook`` raise.
    """
    counted = monitoring.evaluation(store, actor, project_id, period, export=True)
    report = build_report(
        counted.project,
        counted.rules,
        counted.results,
        counted.facts,
        period,
        office_name=officials.official(store, actor.user_id).office_name,
        known_at=counted.known_at,
    )
    rows = participation_rows(counted.facts, counted.results, counted.rules, period)
    write_workbook(report, rows, target, language=language, progress=progress)
    return target


def sheet_names(file: Path) -> tuple[str, ...]:
    """Return the names of a written workbook's sheets, as a check that it can be read."""
    book = openpyxl.load_workbook(file, read_only=True)
    try:
        return tuple(book.sheetnames)
    finally:
        book.close()
