"""Monitoring: a project's figures for a period, who was counted, and the funder's workbook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from db import monitoring, projects
from db.monitoring import Evaluation
from tekoto import clock, dates
from tekoto.errors import CancelledError, TekotoError
from tekoto.names import isolate
from tekoto.project import Participation, Project
from ui import theme
from ui.actions import make_action
from ui.badge import Badge, Tone
from ui.card import Card, Notice
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.i18n import language
from ui.indicator_breakdown import Breakdown
from ui.indicator_period import PeriodChooser, fund_name
from ui.indicator_persons import IndicatorPersons
from ui.indicator_table import IndicatorLine, IndicatorTable, indicator_lines
from ui.page import Page, PageHeader, link_button, scrolling
from ui.project_editor import ProjectEditor
from ui.project_participation import ParticipationEditor
from ui.project_participations import ProjectParticipations
from ui.refusal import Refusal
from ui.worker import Progress

ChoosePath = Callable[[QWidget, str], Path | None]
_PERSONS_WIDTH = 328
_TWO_COLUMNS_FROM = 960
_NO_LIMIT = 16_777_215
"""Qt's own QWIDGETSIZE_MAX, which PySide does not name."""
_ROWS_SEEN = 7
_ONE_LINE_ZOOM = 1.25
"""Up to this zoom the tabs and the choice of period fit beside each other; then all scrolls."""
_LEAST_HEIGHT = 360


class MonitoringPage(Page):
    """One project and period at a time; every figure opens to its persons.

    ``choose_path`` asks where the workbook goes; None from it means that the user thought better.
    """

    def __init__(
        self,
        desk: Desk,
        choose_path: ChoosePath | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._choose_path = choose_path or self._ask_path
        self.evaluation: Evaluation | None = None
        self._header = PageHeader(self.tr("Seuranta"))
        self.export = make_action("workbook.export", self, self.export_workbook)
        self._edit = make_action("project.edit", self, self._edit_project)
        self._new = make_action("project.new", self, self._new_project)
        self._add = make_action("participation.new", self, self._add_participation)
        self.primary = self.export
        self.chooser = PeriodChooser()
        self.table = IndicatorTable()
        self.breakdown = Breakdown()
        self.persons = IndicatorPersons(desk)
        self.participations = ProjectParticipations(desk, self._add)
        self._tabs = QTabBar()
        self._parts = QStackedWidget()
        self._waits_for_figures = False
        self._error = Refusal()
        self.written = Notice("", "success")
        self._written_path: Path | None = None
        self._empty = EmptyState(
            "chart-column",
            self.tr("Ei vielä yhtään hanketta"),
            self.tr("Lisää hanke, sen rahasto ja tavoitteet. Sitten kirjaa, ketkä osallistuvat."),
            self._new,
        )
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._new)
        self._header.add_button(self._edit)
        self._error.hide()
        self.written.row.addWidget(link_button(self.tr("Avaa &kansio"), self._open_folder))
        self.written.hide()
        column = self.body
        if theme.theme().zoom > _ONE_LINE_ZOOM:
            content = QWidget()
            column = QVBoxLayout(content)
            column.setContentsMargins(0, 0, 0, 0)
            self.body.addWidget(scrolling(content, self.tr("Hankkeen seuranta")))
            self._parts.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self._header)
        column.addLayout(self._top_row())
        column.addWidget(self._error)
        column.addWidget(self.written)
        self._parts.addWidget(self._figures())
        self._parts.addWidget(self.participations)
        column.addWidget(self._parts, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()
        self.chooser.changed.connect(self._evaluate)
        self.table.line_chosen.connect(self._show_line)
        self.table.opened.connect(lambda _line: self.persons.table.setFocus())
        self.participations.opened.connect(self._open_participation)
        self.desk.changed.connect(self._on_change)
        make_action("copy_table", self, self._copy)
        make_action("refresh", self, self.refresh)
        for action in (self.export, self._edit, self._add):
            action.setEnabled(False)

    def _top_row(self) -> QVBoxLayout:
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Hankkeen seuranta"))
        self._tabs.addTab(self.tr("Indikaattorit"))
        self._tabs.addTab(self.tr("Osallistumiset"))
        self._tabs.currentChanged.connect(self._parts.setCurrentIndex)
        rule = QFrame()
        theme.set_role(rule, "rule")
        column = QVBoxLayout()
        column.setSpacing(0)
        if theme.theme().zoom <= _ONE_LINE_ZOOM:
            row = QHBoxLayout()
            row.addWidget(self._tabs)
            row.addSpacing(theme.scaled(theme.SPACE_L))
            row.addWidget(self.chooser, 1)
            column.addLayout(row)
        else:
            column.addWidget(self.chooser)
            column.addSpacing(theme.scaled(theme.SPACE_S))
            column.addWidget(self._tabs)
        column.addWidget(rule)
        return column

    def _figures(self) -> QWidget:
        content = QWidget()
        self._columns = columns = QHBoxLayout(content)
        columns.setContentsMargins(0, theme.scaled(theme.SPACE_XS), 0, 0)
        columns.setSpacing(theme.scaled(theme.SPACE_L))
        left = QVBoxLayout()
        left.setSpacing(theme.scaled(theme.SPACE_S))
        self._card = Card("", flush=True)
        self._card.setAccessibleName(self.tr("Indikaattorit"))
        self._card.hide_head()
        self._card.body.addWidget(self.table)
        self.table.setMinimumHeight(theme.scaled(theme.ROW_HEIGHT * _ROWS_SEEN))
        left.addWidget(self._card, 1)
        left.addWidget(self.breakdown)
        columns.addLayout(left, 1)
        columns.addWidget(self.persons)
        return scrolling(content, self.tr("Indikaattorit"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the persons beside the figures, or below them where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= theme.scaled(_TWO_COLUMNS_FROM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        width = theme.scaled(_PERSONS_WIDTH)
        self.persons.setMinimumWidth(width if wide else 0)
        self.persons.setMaximumWidth(width if wide else _NO_LIMIT)

    def refresh(self) -> None:
        """Read the projects, then count the one chosen."""
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: projects.projects(store, actor), self._show_projects)

    def focus_first(self) -> None:
        """Start at the figures, or at the project while there are none."""
        if self._parts.currentWidget() is self.participations:
            self.participations.table.setFocus()
        elif self.evaluation is not None:
            self.table.setFocus()
        else:
            self._waits_for_figures = True
            self.chooser.project_box.setFocus()

    def show_part(self, part: str) -> None:
        """Bring ``participations`` or ``indicators`` to the front."""
        self._tabs.setCurrentIndex(1 if part == "participations" else 0)

    def _show_projects(self, found: tuple[Project, ...]) -> None:
        self._empty.setVisible(not found)
        self._tabs.setVisible(bool(found))
        self._parts.setVisible(bool(found))
        self.chooser.setVisible(bool(found))
        self.chooser.show_projects(found)
        self._edit.setEnabled(bool(found))
        self._add.setEnabled(bool(found))
        if not found:
            self._header.set_title(self.tr("Seuranta"))
            self._header.set_subtitle("")
            self.export.setEnabled(False)
        self._evaluate()

    def _ask_path(self, parent: QWidget, name: str) -> Path | None:
        """Ask where to write, saying whom the workbook is for."""
        title = self.tr("Vie työkirja rahoittajalle (todelliset luvut, ei julkaistavaksi)")
        path = self.desk.choose_path(parent, title, name)
        if path is None or path.suffix.lower() == ".xlsx":
            return path
        return path.with_name(f"{path.name}.xlsx")

    def _evaluate(self) -> None:
        project, period = self.chooser.project(), self.chooser.period()
        if project is None or period is None:
            return
        self._error.hide()
        self.written.hide()
        self.participations.show_project(project)
        store, actor = self.desk.store, self.desk.actor

        def done(evaluation: Evaluation) -> None:
            if self._is_chosen(evaluation):
                self._show(evaluation)

        self.desk.ask(
            lambda: monitoring.evaluation(store, actor, project.id, period),
            done,
            self._show_error,
            title=self.tr("Lasketaan indikaattoreita"),
            owner=self,
        )

    def _is_chosen(self, evaluation: Evaluation) -> bool:
        project = self.chooser.project()
        return (
            project is not None
            and project.id == evaluation.project.id
            and self.chooser.period() == evaluation.period
        )

    def _show(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        project, period = evaluation.project, evaluation.period
        if theme.theme().zoom > _ONE_LINE_ZOOM:
            self._header.set_trail(fund_name(project))
            self._header.set_title(isolate(project.form.name))
        else:
            self._header.set_title(f"{fund_name(project)} · {isolate(project.form.name)}")
        known = dates.format_date(dates.local_date(evaluation.known_at))
        self._header.set_subtitle(
            self.tr("{0} · tilanne sellaisena kuin se tunnettiin {1} · säännöt {2}").format(
                dates.format_period(period.start, period.end), known, evaluation.rules.version
            )
        )
        missing = {person for result in evaluation.results for person in result.unknown}
        self._header.clear_badges()
        if missing:
            text = self.tr("%n puuttuvaa tietoa", "", len(missing))
            self._header.add_badge(Badge(text, Tone.WARNING))
        self.export.setEnabled(True)
        self.table.show_lines(indicator_lines(evaluation))
        if self._waits_for_figures and self.chooser.project_box.hasFocus():
            self.table.setFocus()
        self._waits_for_figures = False

    def _show_line(self, line: object) -> None:
        if isinstance(line, IndicatorLine) and self.evaluation is not None:
            self.breakdown.show_result(self.evaluation.rules, line.result)
            self.persons.show_line(self.evaluation, line)

    def _show_error(self, error: TekotoError) -> None:
        self.evaluation = None
        self.export.setEnabled(False)
        self.table.show_lines(())
        self.breakdown.hide()
        self._error.say(error)

    def export_workbook(self) -> None:
        """Write the workbook of the period shown where the user says."""
        evaluation = self.evaluation
        if evaluation is None:
            return
        from exports.file_names import neutral_file_name

        target = self._choose_path(self, neutral_file_name("monitoring", "", clock.today(), "xlsx"))
        if target is None:
            return
        store, actor, words = self.desk.store, self.desk.actor, language().code
        project_id, period = evaluation.project.id, evaluation.period

        def work(progress: Progress) -> Path:
            from exports.monitoring_export import export_monitoring

            return export_monitoring(
                store, actor, project_id, period, target, language=words, progress=progress
            )

        self.export.setEnabled(False)
        self.desk.ask(
            work,
            self._exported,
            self._not_exported,
            title=self.tr("Kirjoitetaan työkirjaa"),
            cancellable=True,
        )

    def _exported(self, path: Path) -> None:
        self.export.setEnabled(self.evaluation is not None)
        self._written_path = path
        self.written.set_text(
            self.tr(
                "Työkirja on tallennettu: {0}. Se on rahoittajalle: luvut ovat todelliset, älä "
                "julkaise niitä sellaisinaan."
            ).format(isolate(str(path)))
        )
        self.written.show()
        self.desk.tell(self.tr("Työkirja on tallennettu."))

    def _not_exported(self, error: TekotoError) -> None:
        self.export.setEnabled(self.evaluation is not None)
        if isinstance(error, CancelledError):
            self.desk.tell(self.tr("Työkirjan vienti keskeytettiin. Tiedostoa ei tallennettu."))
            return
        self._error.say(error)

    def _open_folder(self) -> None:
        if self._written_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_path.parent)))

    def _new_project(self) -> None:
        editor = ProjectEditor(self.desk)
        editor.saved.connect(self._made)
        self.desk.open_task(editor)

    def _made(self, project: Project) -> None:
        """Show a new project first when the projects are read again."""
        store, actor = self.desk.store, self.desk.actor

        def show(found: tuple[Project, ...]) -> None:
            self._show_projects(found)
            self.chooser.choose(project)

        self.desk.ask(lambda: projects.projects(store, actor), show, owner=self)

    def _edit_project(self) -> None:
        project = self.chooser.project()
        if project is not None:
            self.desk.open_task(ProjectEditor(self.desk, project))

    def _add_participation(self) -> None:
        project = self.chooser.project()
        if project is not None:
            self.show_part("participations")
            self.desk.open_task(ParticipationEditor(self.desk, project))

    def _open_participation(self, participation: object) -> None:
        project = self.chooser.project()
        if project is not None and isinstance(participation, Participation):
            self.desk.open_task(ParticipationEditor(self.desk, project, participation))

    def _copy(self) -> None:
        if self._tabs.currentIndex() == 0:
            self.table.copy_table()
        else:
            self.participations.copy()

    def _on_change(self, kind: str) -> None:
        if kind in ("project", "participation", "client") and self.isVisible():
            self.refresh()
