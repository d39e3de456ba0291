"""The monitoring workbook of a project and period, from the store to the file."""

from pathlib import Path

from db import monitoring, officials
from db.store import Store
from exports.workbook import write_workbook
from tekoto import clock
from tekoto.access import Actor
from tekoto.indicator_rules import load_rules
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

    The figures and the rows come from one reading each of the same participations; the log tells
    of both. Raises what ``db.monitoring`` and ``write_workbook`` raise.
    """
    rules = load_rules(project.form.fund, period.end)
    results = monitoring.evaluate_project(store, actor, project.id, period)
    report = build_report(
        project,
        rules,
        results,
        monitoring.facts(store, actor, project.id),
        period,
        office_name=officials.official(store, actor.user_id).office_name,
        known_at=clock.now(),
    )
    facts = monitoring.facts(store, actor, project.id)
    rows = participation_rows(facts, results, rules, period)
    write_workbook(report, rows, target, language=language, progress=progress)
