"""What is typed into a form inside a page, kept until the form is saved or closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.desk import Desk
from ui.draft_keeper import DraftKeeper
from ui.field_form import FieldForm
from ui.page import link_button

KIND = "form"


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Whose forms these are, and where one goes on with them.

    ``key`` begins with the client's id, or with what else it is about; ``name`` is shown in the
    list of drafts. ``part`` names the part of her page, or of ``place`` when one is named.
    """

    desk: Desk
    key: str
    name: str
    part: str = ""
    place: str = ""


@runtime_checkable
class DraftHost(Protocol):
    """A page, or a part of one, whose forms keep drafts; None while it shows nobody."""

    def draft_place(self) -> DraftPlace | None:
        """Return where the drafts of the page's forms belong."""


class FormDraft(QObject):
    """The draft of one form, which looks for a ``DraftHost`` above it each time it opens.

    A draft is put back by itself into a form that has opened as the one it was typed into; into
    another (of another record, say) only when the user asks for it.
    """

    def __init__(self, form: FieldForm) -> None:
        super().__init__(form)
        self._form = form
        self._keeper: DraftKeeper | None = None
        self._place: DraftPlace | None = None
        self._opened_with: Mapping[str, object] = {}
        self._kept: Mapping[str, object] = {}
        self._words = QLabel()
        theme.set_role(self._words, "small")
        self._words.setWordWrap(True)
        self._take = link_button(self.tr("Palauta se"), self._restore)
        self.notice = QWidget()
        row = QHBoxLayout(self.notice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._take)
        row.addWidget(link_button(self.tr("Hylkää se"), self._drop))
        self.notice.hide()
        form.edited.connect(self._on_edited)

    def begin(self) -> None:
        """Look for a draft of the form that has just opened, and keep what is typed from now on."""
        self.notice.hide()
        self._place = _host_place(self._form)
        self._opened_with = self._form.raw()
        if self._keeper is not None:
            self._keeper.close()
            self._keeper.deleteLater()
            self._keeper = None
        if self._place is None:
            return
        fields = ",".join(self._form.field_keys())
        key = f"{self._place.key}:{self._form.accessibleName()}:{fields}"
        self._keeper = DraftKeeper(self._place.desk, KIND, key, self._payload)
        self._keeper.setParent(self)
        self._keeper.found.connect(self._on_found)
        self._keeper.look()

    def stand(self) -> None:
        """Begin with a form that is always open; one that is being filled in goes on."""
        if self._keeper is None or self._form.raw() == self._opened_with:
            self.begin()

    def end(self) -> None:
        """Throw the draft away: the form is saved, or closed on purpose."""
        self.notice.hide()
        if self._keeper is not None:
            self._keeper.forget()

    def flush(self) -> None:
        """Keep what is typed now; nothing more is kept until the form opens again."""
        self.notice.hide()
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.close()

    def _payload(self) -> dict[str, object] | None:
        raw = self._form.raw()
        if self._place is None or raw == self._opened_with:
            return None
        return {
            "name": self._place.name,
            "title": self._form.accessibleName(),
            "part": self._place.part,
            "place": self._place.place,
            "opened_with": dict(self._opened_with),
            "fields": raw,
        }

    def _on_edited(self) -> None:
        # What the page itself fills in is no typing: the keyboard is then not in the form.
        focus = QApplication.focusWidget()
        if self._keeper is not None and focus is not None and self._form.isAncestorOf(focus):
            self._keeper.touch()

    def _on_found(self, payload: Mapping[str, object]) -> None:
        kept, before = payload.get("fields"), payload.get("opened_with")
        if not isinstance(kept, Mapping) or not self._form.isVisible():
            return
        if self._form.raw() != self._opened_with:
            return
        self._kept = kept
        if before == self._opened_with:
            self._restore()
            return
        self._words.setText(self.tr("Tähän lomakkeeseen jäi keskeneräinen luonnos."))
        self._take.show()
        self.notice.show()

    def _restore(self) -> None:
        self._form.restore(self._kept)
        self._words.setText(self.tr("Keskeneräinen luonnos palautettiin."))
        self._take.hide()
        self.notice.show()

    def _drop(self) -> None:
        """Show the form as it opened, and forget what was kept."""
        self.notice.hide()
        self._form.restore(self._opened_with)
        if self._keeper is not None:
            self._keeper.forget()
            self._keeper.reopen()
        self._form.focus_first()


def _host_place(widget: QWidget) -> DraftPlace | None:
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, DraftHost):
            return above.draft_place()
        above = above.parentWidget()
    return None


def keep_all(page: QWidget) -> None:
    """Keep what is typed into the open forms of a page that is about to go."""
    for draft in page.findChildren(FormDraft):
        draft.flush()
