"""The monitoring workbook from the window: written in the background, told where it is."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from db import monitoring, officials
from db.store import Store
from tekoto.access import Actor
from tekoto.indicators import Period
from tekoto.monitoring_figures import build_report, participation_rows
from tekoto.progress import Progress


def write(
    store: Store,
    actor: Actor,
    project_id: UUID,
    period: Period,
    path: Path,
    *,
    language: str,
    progress: Progress | None = None,
) -> Path:
    """Count once and write the figures and their rows; raises as ``write_workbook`` does."""
    from exports.workbook import write_workbook

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
    write_workbook(report, rows, path, language=language, progress=progress)
    return path


def choose_workbook(parent: QWidget, name: str) -> Path | None:
    """Ask where to write the workbook, saying whom it is for."""
    title = QCoreApplication.translate(
        "ProjectWorkbook", "Vie työkirja rahoittajalle (todelliset luvut, ei julkaistavaksi)"
    )
    kind = QCoreApplication.translate("ProjectWorkbook", "Excel-työkirja (*.xlsx)")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
