"""What was left half done, offered to be continued: each row is one key from its form."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import drafts
from db.store import Store
from tekoto import dates
from tekoto.access import Actor
from tekoto.draft import DraftInfo
from tekoto.names import isolate
from ui import (
    appointment_page,
    assessment_editor,
    class_list_editor,
    client_editor,
    minutes_editor,
    note_editor,
    plan_editor,
    referral_editor,
    theme,
    thread_editor,
)
from ui.card import Card
from ui.desk import Desk
from ui.page import link_button

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """A draft with the name it is about, as its writer typed or chose it."""

    info: DraftInfo
    name: str
    payload: Mapping[str, object]


def waiting(store: Store, actor: Actor) -> tuple[WaitingDraft, ...]:
    """Return the newest drafts of the actor."""
    found = []
    for info in drafts.pending(store, actor)[:_SHOWN]:
        payload = drafts.load(store, actor, info.kind, info.key)
        if payload:
            found.append(WaitingDraft(info, _name(payload), payload))
    return tuple(found)


class DraftList(Card):
    """A card with a row for each draft; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Kesken jäi"))
        self._desk = desk
        self.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_XS))
        self.body.addLayout(self._rows)

    def show_drafts(self, found: tuple[WaitingDraft, ...]) -> None:
        """Show these drafts."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(found))

    def _row(self, draft: WaitingDraft) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        title = {
            note_editor.KIND: self.tr("Muistiinpano"),
            client_editor.KIND: self.tr("Asiakkaan tiedot"),
            referral_editor.KIND: self.tr("Lähete"),
            class_list_editor.KIND: self.tr("Luokkalista"),
            appointment_page.KIND: self.tr("Tapaaminen"),
            plan_editor.KIND: self.tr("Suunnitelma"),
            assessment_editor.KIND: self.tr("Palvelutarpeen arviointi"),
            minutes_editor.KIND: self.tr("Muistio"),
            thread_editor.KIND: self.tr("Yhteistyöketju"),
        }.get(draft.info.kind, str(draft.payload.get("title", "")))
        when = dates.format_date(dates.local_date(draft.info.saved_at))
        words = QLabel("\n".join(p for p in (f"{title}, {when}", isolate(draft.name)) if p))
        words.setWordWrap(True)
        line.addWidget(words, 1)
        button = link_button(self.tr("Jatka"), lambda: self._continue(draft))
        button.setAccessibleName(self.tr("Jatka: {0} {1}").format(title, draft.name))
        line.addWidget(button)
        return row

    def _continue(self, draft: WaitingDraft) -> None:
        from ui.draft_opener import DraftOpener

        DraftOpener(self._desk, self).open(draft)


def _name(payload: Mapping[str, object]) -> str:
    if payload.get("name"):
        return str(payload["name"])
    parts = (str(payload.get("family_name") or ""), str(payload.get("given_names") or ""))
    return ", ".join(part for part in parts if part)
