"""Adding the steps of a path template to a client's path, and taking them back with one undo."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import path_profile, paths
from tekoto import segment
from tekoto.errors import TekotoError
from tekoto.path import PathStep
from ui import theme
from ui.card import Notice
from ui.client_view import ClientView
from ui.desk import Desk
from ui.page import bring_to_top, link_button
from ui.path_templates import TemplateForm


@dataclass(frozen=True, slots=True)
class _Added:
    """What one use of a template put on a path."""

    client_id: UUID
    steps: tuple[PathStep, ...]


class TemplatePart(QWidget):
    """The form of a template, and the notice with its undo after it has been used."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ClientView | None = None
        self._segment = ""
        self._added: _Added | None = None
        self._form = TemplateForm()
        self._form.saved.connect(self._save)
        self._form.cancelled.connect(self._fold)
        self._notice = Notice("", "info")
        self._notice.row.addWidget(link_button(self.tr("&Kumoa lisäys"), self._undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (self._notice, self._form):
            column.addWidget(widget)
            widget.hide()
        self.hide()

    def show_view(self, view: ClientView) -> None:
        """Follow the client shown; the undo of another client's path is not offered here."""
        self._view = view
        if self._added is not None and self._added.client_id != view.client.id:
            self._added = None
        self._notice.setVisible(self._added is not None)
        self._fold()

    def open(self) -> None:
        """Open the form with the client's segment, or with what her record suggests."""
        view, store, actor = self._view, self._desk.store, self._desk.actor
        if view is None:
            return
        client_id = view.client.id

        def done(found: str) -> None:
            self._segment = found
            literacy = view.client.form.literacy
            self.show()
            self._form.start(found or segment.suggest(view.competence, literacy))
            bring_to_top(self)

        self._desk.ask(lambda: path_profile.segment(store, actor, client_id), done, owner=self)

    def close_form(self) -> None:
        """Close the form without adding anything; what was edited comes back with it."""
        if self._form.is_open():
            self._form.close_for_now()

    def _fold(self) -> None:
        """Take no room while there is nothing to show."""
        self.setVisible(not (self._form.isHidden() and self._notice.isHidden()))

    def _save(self) -> None:
        view, store, actor = self._view, self._desk.store, self._desk.actor
        form = self._form
        if view is None:
            return
        try:
            steps = form.steps()
        except TekotoError as error:
            form.show_error(error)
            return
        client_id, template = view.client.id, form.code("template")
        group, known = form.code("segment"), self._segment

        def work() -> _Added:
            if group != known:
                path_profile.set_segment(store, actor, client_id, group)
            return _Added(
                client_id, paths.add_steps(store, actor, client_id, steps, template=template)
            )

        self._desk.ask(work, self._done, form.show_error, owner=self)

    def _done(self, added: _Added) -> None:
        self._added = added
        told = self.tr("Polulle lisättiin vaiheita: {0}.").format(len(added.steps))
        self._form.finish()
        self._notice.set_text(told)
        self._notice.show()
        self._fold()
        self._desk.tell(told)
        self._desk.changed.emit("plan")

    def _undo(self) -> None:
        added, store, actor = self._added, self._desk.store, self._desk.actor
        if added is None:
            return

        def done(count: int) -> None:
            self._added = None
            self._notice.hide()
            self._fold()
            self._desk.tell(self.tr("Lisäys kumottiin, vaiheita {0}.").format(count))
            self._desk.changed.emit("plan")

        self._desk.ask(
            lambda: paths.take_back(store, actor, added.client_id, added.steps), done, owner=self
        )
