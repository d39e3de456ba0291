"""Who takes part in a project: one row per participation; Enter opens it for changes."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from db import projects
from tekoto import dates
from tekoto.project import Participation, Project
from ui import icons, list_copy, theme
from ui.badge import marked_name
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.page import action_button
from ui.table_model import Column, TableModel
from ui.words import word

SHOWN = 5_000


class ProjectParticipations(QWidget):
    """The participations of one project; ``opened`` carries one."""

    opened = Signal(object)

    def __init__(self, desk: Desk, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._project_id: UUID | None = None
        self._model: TableModel[Participation] = TableModel(self._columns())
        self.table = DataTable(self.tr("Osallistumiset"))
        self.table.setModel(self._model)
        self.table.set_widths((116, 230, 104, 104, 0, 130, 150))
        self.table.stretch(4, 220)
        self.table.opened.connect(self.opened.emit)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(
            -1, self.table.horizontalHeader().sortIndicatorOrder()
        )
        self._count = QLabel()
        theme.set_role(self._count, "soft")
        self._count.setWordWrap(True)
        self._empty = EmptyState(
            "users",
            self.tr("Hankkeessa ei ole vielä osallistujia"),
            self.tr("Lisää osallistuminen, niin indikaattorit laskevat sen mukaan."),
            add,
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self._head(add))
        column.addWidget(self.table, 1)
        self._list = holder
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(holder)

    def _head(self, add: QAction) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._count, 1)
        row.addWidget(action_button(add))
        return head

    def _columns(self) -> tuple[Column[Participation], ...]:
        return (
            Column("number", self.tr("Numero"), lambda p: p.client_number, soft=True),
            Column("name", self.tr("Nimi"), _name, bold=True, icon=_hidden_icon),
            Column(
                "start",
                self.tr("Alkoi"),
                lambda p: dates.format_date(p.form.starts_on),
                sort=lambda p: p.form.starts_on,
            ),
            Column(
                "end",
                self.tr("Päättyi"),
                lambda p: dates.format_date(p.form.ends_on) if p.form.ends_on else "–",
                sort=lambda p: p.form.ends_on.toordinal() if p.form.ends_on else 0,
            ),
            Column("services", self.tr("Palvelut"), _services, tooltip=_services),
            Column("levels", self.tr("Kielitaso"), _levels),
            Column("helpful", self.tr("Auttoi"), self._helpful, soft=True),
        )

    def _helpful(self, participation: Participation) -> str:
        form = participation.form
        if form.helpful is not None:
            return self.tr("kyllä") if form.helpful else self.tr("ei")
        return self.tr("ei halunnut vastata") if "helpful" in form.refused else "–"

    def show_project(self, project: Project) -> None:
        """Read the participations of a project."""
        self._project_id = project.id
        store, actor = self._desk.store, self._desk.actor

        def done(rows: tuple[Participation, ...]) -> None:
            if project.id == self._project_id:
                self._show(rows)

        self._desk.ask(
            lambda: projects.participations(store, actor, project.id, 0, SHOWN), done, owner=self
        )

    def copy(self) -> None:
        """Copy the table; of a client under turvakielto the number alone."""
        list_copy.copy(self._desk, self.table, "participation", _client_of, told=(0,))

    def _show(self, rows: Sequence[Participation]) -> None:
        self._model.set_rows(rows)
        self._count.setText(
            self.tr("%n osallistumista tässä toimistossa. Enter avaa.", "", len(rows))
        )
        self._stack.setCurrentWidget(self._list if rows else self._empty)
        self.table.select_first()


def _client_of(row: object) -> UUID:
    if not isinstance(row, Participation):
        raise TypeError("a row of the table is no participation")
    return row.form.client_id


def _name(participation: Participation) -> str:
    return marked_name(participation.client_name, protected=participation.protected)


def _hidden_icon(participation: Participation) -> QIcon | None:
    if not participation.protected:
        return None
    return icons.icon("shield-alert", theme.colours().alert_text)


def _services(participation: Participation) -> str:
    kinds = dict.fromkeys(service.kind for service in participation.form.services)
    return ", ".join(word("services", kind) for kind in kinds) or "–"


def _levels(participation: Participation) -> str:
    """Return the best level at the start and at the end."""
    form = participation.form
    start = max((level for _skill, level in form.cefr_start), default="")
    end = max((level for _skill, level in form.cefr_end), default="")
    return f"{start or '–'} → {end or '–'}" if start or end else "–"
