"""A small form inside a page: labelled fields, errors beside them, save and cancel."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from tekoto.errors import TekotoError
from ui import actions, theme
from ui.field_form import FieldForm
from ui.form_draft import FormDraft
from ui.page import Page, primary_button
from ui.refusal import Refusal
from ui.screen import bring_into_view

# How long a second save is taken for the second click of the first one.
_ANSWER_MS = 1500
_SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class InlineForm(FieldForm):
    """A form that opens where its result will be seen.

    ``saved`` asks the owner to read the values and write them. The owner calls ``finish`` when
    that worked or ``show_error`` when it did not; nothing that has been typed is lost by an error.
    What is typed is kept as a draft if the form's page has a ``DraftPlace``; Esc leaves it there,
    and the cancel button throws it away. When it closes, the keyboard goes back to where it was
    opened from. A ``standing`` form is always open: it has no cancel button, Esc belongs to its
    page, and its owner calls ``keep_draft`` when the form is shown as it is to be filled in.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(
        self, title: str, parent: QWidget | None = None, *, standing: bool = False, save: str = ""
    ) -> None:
        super().__init__(title, parent)
        self._standing = standing
        self._opener: QWidget | None = None
        self._asked = QTimer(self, singleShot=True, interval=_ANSWER_MS)
        self._asked.timeout.connect(self._still_asked)
        self._general = Refusal()
        self._general.hide()
        # Their keys are those of every form: letters of their own would clash with the fields'.
        self.save_button = primary_button(save or self.tr("Tallenna"), self.save)
        self.save_button.setToolTip(actions.shortcut_text("save"))
        self.cancel_button = QPushButton(self.tr("Peruuta"))
        self.cancel_button.setToolTip(actions.shortcut_text("go.back"))
        self.cancel_button.clicked.connect(self._cancel)
        if standing:
            self.cancel_button.hide()
        # A shortcut, because a text of several lines keeps such keys for itself.
        save_action = QAction(self)
        save_action.setShortcuts([QKeySequence(keys) for keys in _SAVE_KEYS])
        save_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save_action.triggered.connect(lambda _checked=False: self.save())
        self.addAction(save_action)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self._draft = FormDraft(self)
        self.body.addWidget(self._draft.notice)
        self.body.addWidget(self._general)
        self.body.addLayout(row)

    def open(self) -> None:
        """Show the form, in view, with the keyboard in its first field."""
        opener = QApplication.focusWidget()
        if opener is not None and not self.isAncestorOf(opener):
            self._opener = opener
        self.show()
        self.focus_first()
        self._draft.begin()
        # Only after the layout has given it its place.
        QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        # In large letters the page scrolls around its tabs, and each tab within.
        bring_into_view(self)
        if (first := self.focusWidget()) is not None:
            bring_into_view(first)

    def _still_asked(self) -> None:
        """Wait on while something else keeps the work from being done."""
        host = self.parentWidget()
        while host is not None and not isinstance(host, Page):
            host = host.parentWidget()
        if host is not None and not host.desk.closed and not host.desk.is_idle():
            self._asked.start()

    def save(self) -> None:
        """Ask the owner to save, once until it answers: a double click writes nothing twice."""
        if self._asked.isActive():
            return
        self._asked.start()
        self.saved.emit()

    def answered(self) -> None:
        """Let the next save be one of its own."""
        self._asked.stop()

    def keep_draft(self) -> None:
        """Keep what is typed into a standing form, and bring back what was."""
        self._draft.stand()

    def finish(self) -> None:
        """Close the form after a save."""
        self.answered()
        self._draft.end()
        if self._standing:
            self.clear_errors()
            return
        self._close()

    def _close(self) -> None:
        here = QApplication.focusWidget()
        inside = here is not None and self.isAncestorOf(here)
        self.hide()
        self.clear()
        opener, self._opener = self._opener, None
        if inside and opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        """Take every error away."""
        super().clear_errors()
        self._general.hide()

    def show_error(self, error: TekotoError) -> None:
        """Word an error beside its field, or under the form, and go to the field."""
        self.answered()
        self.clear_errors()
        if not self.show_field_error(error):
            self._general.say(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape and not self._standing:
            self.close_for_now()
        else:
            super().keyPressEvent(event)

    def is_open(self) -> bool:
        """Tell whether the form can be closed: it is shown, and not always so."""
        return self.isVisible() and not self._standing

    def close_for_now(self) -> None:
        """Close the form as Esc does: what was typed comes back when it is opened again."""
        self._draft.flush()
        self._leave()

    def _cancel(self) -> None:
        self._draft.end()
        self._leave()

    def _leave(self) -> None:
        self._close()
        self.cancelled.emit()
