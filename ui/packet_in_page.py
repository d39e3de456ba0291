"""Packets from partners: taken in as they are opened, and told what came of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from tekoto.errors import TekotoError
from tekoto.names import isolate
from tekoto.packet import Taken
from tekoto.progress import Progress
from ui import messages, theme
from ui.card import Card, Notice
from ui.desk import Desk
from ui.page import Page, PageHeader, primary_button


@dataclass(frozen=True, slots=True)
class _Outcome:
    name: str
    taken: Taken | None = None
    error: TekotoError | None = None


class PacketInPage(Page):
    """Taking in twice or in another order does no harm, so nothing is asked beforehand."""

    def __init__(self, desk: Desk, files: Sequence[Path]) -> None:
        super().__init__(desk)
        self._files = list(files)
        self._begun = False
        self._header = PageHeader(self.tr("Saapuneet paketit"))
        self._list = QVBoxLayout()
        self._next = primary_button(self.tr("Avaa paketit"), self._go_on)
        self._build()

    def _build(self) -> None:
        column = self.column(self.tr("Saapuneet paketit"))
        column.addWidget(self._header)
        self._list.setSpacing(theme.scaled(theme.SPACE_M))
        column.addLayout(self._list)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._next.hide()

    def refresh(self) -> None:
        """Take the files in, the first time."""
        if not self._begun:
            self._begun = True
            self._take()

    def focus_first(self) -> None:
        """Give the keyboard to what comes next."""
        (self._next if self._next.isVisible() else self).setFocus()

    def _take(self) -> None:
        store, actor, path = self.desk.store, self.desk.actor, self._files.pop(0)

        def work(progress: Progress) -> _Outcome:
            from exports import packets

            try:
                return _Outcome(path.name, packets.take_in(store, actor, path, progress))
            except TekotoError as error:
                return _Outcome(path.name, error=error)

        title = self.tr("Avataan pakettia")
        self._header.set_subtitle(title)
        self.desk.ask(work, self._show, title=title, cancellable=True, owner=self)

    def _show(self, outcome: _Outcome) -> None:
        if outcome.error is not None:
            text = self.tr("{0}: {1}").format(
                isolate(outcome.name), messages.message(outcome.error)
            )
            known = outcome.error.key == "packet.already_taken"
            self._list.addWidget(Notice(text, "info" if known else "alert"))
        elif outcome.taken is not None:
            self._list.addWidget(self._told(outcome.taken))
            self.desk.changed.emit("exchange")
            self.desk.changed.emit("note")
        if self._files:
            self._take()
            return
        self._header.set_subtitle("")
        self._next.show()
        self.focus_first()

    def _told(self, taken: Taken) -> Card:
        card = Card(isolate(taken.organisation_name))
        lines = [self.tr("%n uutta merkintää", "", taken.new)]
        if taken.known:
            lines.append(self.tr("%n merkintää oli jo täällä", "", taken.known))
        if taken.placed:
            lines.append(self.tr("%n merkintää näkyy nyt asiakkaalla", "", taken.placed))
        if taken.questions:
            lines.append(self.tr("%n asiakas odottaa tunnistamista", "", taken.questions))
        if taken.transfers:
            text = self.tr("Teille siirtyviä asiakkaita: {0}").format(taken.transfers)
            lines.append(text)
        if lost := taken.missing:
            text = self.tr("Puuttuu %n merkintää. Pyydä kumppania tekemään uusi paketti.", "", lost)
            lines.append(text)
        label = QLabel("\n".join(lines))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        card.body.addWidget(label)
        return card

    def _go_on(self) -> None:
        self.desk.end_task()
        self.desk.open_place("network", "packets")
