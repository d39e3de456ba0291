"""Beside the form: who is here already, why it may be she, and what the adviser does about it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from tekoto.duplicate import Candidate
from tekoto.names import isolate
from ui import theme
from ui.badge import protection_badge
from ui.card import Card
from ui.flow_layout import FlowLayout
from ui.i18n import language
from ui.likeness_words import reasons, strength_badge
from ui.page import link_button, primary_button
from ui.words import word


class DuplicatePanel(Card):
    """Lists the candidates; it never takes the keyboard from the form by itself.

    ``open_wanted`` and ``apart_wanted`` (not the same person) carry the client's id,
    ``merge_wanted`` too where a merge is offered; ``go_on_wanted`` saves in spite of all.
    """

    open_wanted = Signal(object)
    apart_wanted = Signal(object)
    merge_wanted = Signal(object)
    go_on_wanted = Signal()

    def __init__(
        self, *, merging: bool = False, go_on: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(_title(), parent=parent)
        self._merging = merging
        self._boxes: dict[UUID, QWidget] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.scaled(theme.SPACE_M))
        self.body.addLayout(self._list)
        self._go_on = primary_button(self.tr("Tallenna &silti"), self.go_on_wanted.emit)
        self.body.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)
        if not go_on:
            self._go_on.hide()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show who may be the same person."""
        for client_id in list(self._boxes):
            self.take_away(client_id)
        for candidate in candidates:
            box = self._box(candidate)
            self._boxes[candidate.client_id] = box
            self._list.addWidget(box)

    def take_away(self, client_id: UUID) -> None:
        """Take one of them away."""
        box = self._boxes.pop(client_id, None)
        if box is not None:
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()

    def links(self) -> list[QPushButton]:
        """Return the buttons of the candidates, the likeliest first."""
        return [button for box in self._boxes.values() for button in box.findChildren(QPushButton)]

    @property
    def count(self) -> int:
        """How many are shown."""
        return len(self._boxes)

    def _box(self, candidate: Candidate) -> QWidget:
        box = QFrame()
        theme.set_role(box, "clear")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XXS)
        if candidate.elsewhere:
            text = self.tr(
                "Samalta näyttävä henkilö on asiakkaana toimistossa {0}. Tiedot näkyvät vain "
                "siellä. Sopikaa, kumpi jatkaa."
            ).format(candidate.elsewhere)
            column.addWidget(_label(text))
            badge = strength_badge(candidate.resemblance)
            if badge is not None:
                column.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
            return box
        head = FlowLayout(theme.scaled(theme.SPACE_S))
        name = _label(isolate(candidate.name), "section")
        name.setWordWrap(False)
        head.addWidget(name)
        for mark in (strength_badge(candidate.resemblance), self._shield(candidate)):
            if mark is not None:
                head.addWidget(mark)
        column.addLayout(head)
        column.addWidget(_label(self._facts(candidate), "soft"))
        for reason in reasons(candidate.resemblance):
            column.addWidget(_label(f"• {reason}"))
        column.addLayout(self._links(candidate))
        return box

    def _shield(self, candidate: Candidate) -> QWidget | None:
        return protection_badge() if candidate.protected else None

    def _facts(self, candidate: Candidate) -> str:
        parts = [isolate(candidate.original_name)] if candidate.original_name else []
        if candidate.birth is not None:
            parts.append(self.tr("s. {0}").format(candidate.birth.display(language().code)))
        parts.append(candidate.number)
        parts.append(word("case_states", candidate.state))
        parts.append(candidate.adviser_name)
        return " · ".join(parts)

    def _links(self, candidate: Candidate) -> FlowLayout:
        links = FlowLayout(theme.scaled(theme.SPACE_M))
        links.setContentsMargins(-theme.LINK_INSET, 0, 0, 0)
        known, name = candidate.client_id, candidate.name
        buttons = [(self.tr("Avaa asiakas"), self.open_wanted)]
        if self._merging:
            buttons.insert(0, (self.tr("Vertaa ja yhdistä"), self.merge_wanted))
        buttons.append((self.tr("Ei sama henkilö"), self.apart_wanted))
        for text, wanted in buttons:
            link = link_button(text, partial(wanted.emit, known))
            link.setAccessibleName(f"{text}: {name}")
            links.addWidget(link)
        return links


def _title() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("DuplicatePanel", "Onko asiakas jo kirjattu?")


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        theme.set_role(label, role)
    return label
