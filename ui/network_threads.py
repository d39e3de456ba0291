"""Threads of the network: matters without a client, and those of one's own clients."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from db import protections, threads
from tekoto import dates
from tekoto.names import isolate
from tekoto.thread import Met, ThreadLine
from ui import icons, theme
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.i18n import QT_TRANSLATE_NOOP
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.table_text import put
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage

_WIDTHS = (0, 290, 160, 210, 96, 100)
_WHY = {
    Met.SUBJECT: QT_TRANSLATE_NOOP("NetworkThreads", "Aihe"),
    Met.REFERENCE: QT_TRANSLATE_NOOP("NetworkThreads", "Viite"),
    Met.PARTICIPANT: QT_TRANSLATE_NOOP("NetworkThreads", "Osallistuja: {0}"),
    Met.CLIENT: QT_TRANSLATE_NOOP("NetworkThreads", "Asiakkaan nimi"),
    Met.NOTE: QT_TRANSLATE_NOOP("NetworkThreads", "Muistiinpano {1}: {0}"),
}


class NetworkThreads(QWidget):
    """A list with a field that looks into it and tells why each row was found."""

    REST_MS = 250

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.search = QLineEdit()
        self._model: TableModel[ThreadLine] = TableModel(self._columns())
        self.table = DataTable(self.tr("Yhteistyöketjut"))
        self._empty = EmptyState("message-square", self.tr("Luetaan ketjuja"))
        self._stack = QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=self.REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._build()

    def _build(self) -> None:
        self.table.setModel(self._model)
        self.table.set_widths(_WIDTHS)
        self.table.stretch(0, 190)
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setSortIndicator(-1, head.sortIndicatorOrder())
        self.table.opened.connect(self._open)
        self.search.setPlaceholderText(self.tr("Aihe, osallistuja, asiakas, viite tai sana"))
        self.search.setAccessibleName(self.tr("Etsi ketjuista"))
        self.search.textChanged.connect(lambda _text: self._rest.start())
        label = QLabel(self.tr("&Etsi ketjuista:"))
        label.setBuddy(self.search)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        begin = link_button(self.tr("Uusi verkoston &asia"), self.begin)
        if theme.theme().zoom < theme.LARGE_ZOOM:
            row.addWidget(label)
            row.addWidget(self.search, 1)
            row.addWidget(begin)
        else:
            above = QVBoxLayout()
            above.setSpacing(theme.SPACE_XXS)
            for widget in (begin, label, self.search):
                above.addWidget(widget)
            above.setAlignment(begin, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(above)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _columns(self) -> tuple[Column[ThreadLine], ...]:
        return (
            Column("subject", self.tr("Aihe"), self._subject, bold=True, icon=_hidden_icon),
            Column("why", self.tr("Miksi löytyi"), self._why, soft=True, tooltip=self._why),
            Column(
                "client",
                self.tr("Asiakas"),
                lambda r: isolate(r.client_name) if r.client_name else "–",
            ),
            Column("people", self.tr("Osallistujat"), self._people, tooltip=self._people),
            Column(
                "notes",
                self.tr("Merkintöjä"),
                lambda r: str(r.notes),
                sort=lambda r: r.notes,
                align_right=True,
            ),
            Column(
                "last",
                self.tr("Viimeisin"),
                lambda r: dates.format_date(r.last_on),
                sort=lambda r: r.last_on,
            ),
        )

    def _subject(self, line: ThreadLine) -> str:
        return self.tr("turvakielto") if line.protected else isolate(line.subject)

    def _people(self, line: ThreadLine) -> str:
        if line.protected:
            return "–"
        return "; ".join(isolate(one) for one in line.participants) or "–"

    def _why(self, line: ThreadLine) -> str:
        if line.met is None:
            return "–"
        if not line.detail and line.met in (Met.PARTICIPANT, Met.NOTE):
            return self.tr("turvakielto")
        day = dates.format_date(line.noted_on) if line.noted_on else ""
        return self.tr(_WHY[line.met]).format(isolate(line.detail), day)

    def refresh(self) -> None:
        """Read the list again."""
        store, actor, text = self._desk.store, self._desk.actor, self.search.text()
        self._desk.ask(lambda: (text, threads.listed(store, actor, text)), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the table, or to the field while it is empty."""
        (self.table if self._model.rowCount() else self.search).setFocus()

    def copy(self) -> None:
        """Copy the list once the log has it; of a client under turvakielto the reference alone."""
        store, actor = self._desk.store, self._desk.actor
        heading, *cells = self.table.shown_cells()
        lines = [one for one in self.table.shown_objects() if isinstance(one, ThreadLine)]
        whose = [one.client_id for one in lines if one.client_id is not None]

        def done(hidden: frozenset[UUID]) -> None:
            rows = [
                self._bare(line, row) if line.client_id in hidden else row
                for line, row in zip(lines, cells, strict=True)
            ]
            put([heading, *rows])

        self._desk.ask(
            lambda: protections.leaving_list(store, actor, "threads", whose), done, owner=self
        )

    def _bare(self, line: ThreadLine, row: list[str]) -> list[str]:
        return [self.tr("turvakielto"), line.reference, *([""] * (len(row) - 2))]

    def begin(self) -> None:
        """Begin a matter of the network."""
        self._desk.open_task(ThreadEditor(self._desk))

    def _show(self, found: tuple[str, tuple[ThreadLine, ...]]) -> None:
        text, lines = found
        if text != self.search.text():
            return
        self.table.setColumnHidden(1, not text.strip())
        self._model.set_rows(lines)
        # What the column of reasons had no room for went to the others.
        self.table.set_widths(_WIDTHS)
        if text.strip():
            self._empty.set_text(
                self.tr("Mikään ketju ei vastaa hakua"),
                self.tr("Kokeile sanan alkua, osallistujan nimeä tai viitettä."),
            )
        else:
            self._empty.set_text(
                self.tr("Ei vielä yhteistyöketjuja"),
                self.tr("Aloita verkoston asia tästä, asiakkaan ketju hänen muistiinpanoistaan."),
            )
        self._stack.setCurrentWidget(self.table if lines else self._empty)
        self.table.select_first()

    def _open(self, line: object) -> None:
        if isinstance(line, ThreadLine):
            self._desk.open_task(ThreadPage(self._desk, line.id))


def _hidden_icon(line: ThreadLine) -> QIcon | None:
    return icons.icon("shield-alert", theme.colours().alert_text) if line.protected else None
