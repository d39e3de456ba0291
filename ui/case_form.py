"""A form of the page on which the life of a case is recorded: fields, what will happen, save."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from db.store import Store
from tekoto import clock
from tekoto.access import Actor
from tekoto.case import CaseOutlook
from tekoto.client import Client
from tekoto.errors import TekotoError
from tekoto.official import Official
from tekoto.packet import Channel
from ui.actions import without_mnemonic
from ui.card import Notice
from ui.inline_form import InlineForm

Write = Callable[[Store, Actor], Client]


class CaseForm(InlineForm):
    """One event. ``write_wanted`` carries the work, and what is told when it is done.

    ``effects`` says beforehand what will happen; it is asked again after each change in a field.
    """

    write_wanted = Signal(object, str)
    icon = "circle"
    tone = "info"

    def __init__(self) -> None:
        super().__init__("", standing=True)
        self.title = ""
        self.client: Client | None = None
        self.outlook = CaseOutlook()
        self._effects = Notice("", self.tone)
        self._effects.hide()
        self.body.insertWidget(self.body.count() - 2, self._effects)
        self.saved.connect(self._save)
        self.edited.connect(self._say_effects)

    def name_it(self, title: str, save: str) -> None:
        """Give the event its name, and the button what it does."""
        self.title = title
        self.set_title(title)
        self.save_button.setText(save)
        self.save_button.setAccessibleName(without_mnemonic(save))

    def offered(self, client: Client) -> bool:
        """Tell whether this may happen to the client now."""
        raise NotImplementedError

    def prepare(self, client: Client, outlook: CaseOutlook) -> None:
        """Take the client as she is; the day is today until another is typed."""
        self.client, self.outlook = client, outlook
        self.clear_errors()
        if "on" in self.field_keys() and not self.value("on"):
            self.fill("on", clock.today())
        self._say_effects()

    def offer_officials(self, officials: tuple[Official, ...]) -> None:
        """Take those to whom a case may be given."""

    def offer_partners(self, channels: tuple[Channel, ...]) -> None:
        """Take the partners to whom a client may go in a packet."""

    def effects(self, client: Client) -> list[str]:
        """Return what will happen, one sentence each."""
        return []

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the fields and return the writing; raises TekotoError naming the field."""
        raise NotImplementedError

    def _say_effects(self) -> None:
        if self.client is None or not self.offered(self.client):
            return
        lines = self.effects(self.client)
        self._effects.set_text("\n".join(f"• {line}" for line in lines))
        self._effects.setVisible(bool(lines))

    def _save(self) -> None:
        if self.client is None:
            return
        self.clear_errors()
        try:
            work, told = self.work(self.client)
        except TekotoError as error:
            self.show_error(error)
            return
        self.write_wanted.emit(work, told)
