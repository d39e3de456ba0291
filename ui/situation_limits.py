"""Functional limits on the situation tab: shown when they are asked for, and that is logged."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db import limits
from db.limits import LimitsView
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.record import Limit
from ui import messages, theme
from ui.fact_part import FactPart, Look
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column


class LimitsPart(FactPart[Limit]):
    """What the client cannot do or needs; the client may sit beside the screen."""

    section = "limits"
    changes = "limits"

    def look(self) -> Look[Limit]:
        """Return the titles and columns."""
        return Look(
            self.tr("Toimintakyvyn rajoitteet"),
            self.tr("Lisää rajoite"),
            self.tr("Rajoitteita ei ole kirjattu."),
            (
                Column("what", self.tr("Rajoite"), lambda x: x.statement, bold=True),
                Column("when", self.tr("Kirjattu"), lambda x: dates.format_date(x.noted_on)),
                Column("until", self.tr("Voimassa"), self._until, soft=True),
            ),
            (600, 140, 0),
        )

    def _until(self, fact: Limit) -> str:
        if fact.until is None:
            return "–"
        return self.tr("{0} asti").format(dates.format_date(fact.until))

    def _build(self) -> None:
        super()._build()
        self._shown = False
        self._why = QLabel(
            self.tr(
                "Näkyy vain asiakkaan omalle asiantuntijalle ja vastuuhenkilölle. "
                "Kirjaa vain, mitä asiakas ei voi tehdä tai mitä hän tarvitsee, ei diagnoosia."
            )
        )
        self._why.setWordWrap(True)
        theme.set_role(self._why, "small")
        side = theme.scaled(theme.SPACE_M)
        self._why.setContentsMargins(side, theme.scaled(12), side, theme.scaled(12))
        self.card.body.insertWidget(0, self._why)
        self._ask = link_button(self.tr("Näytä (kirjataan lokiin)"), self.ask)
        self._ask.setAccessibleDescription(self.road.title)
        self.card.add_to_head(self._ask)
        self.close_view()

    def close_view(self) -> None:
        """Show nothing until somebody asks again."""
        self._shown = False
        self.table.hide()
        self._ask.show()
        for link in (self.gone, self.unsaid, self.wrong, self.more):
            link.hide()

    def refresh(self) -> None:
        """Read again if it has been asked for."""
        if self._shown:
            self.ask()

    def ask(self) -> None:
        """Read the limits; who may not see them is told why."""
        client_id, store, actor = self.client_id, self.desk.store, self.desk.actor
        if client_id is None:
            return
        self.desk.ask(lambda: limits.limits_view(store, actor, client_id), self._show, self._refuse)

    def _show(self, view: LimitsView) -> None:
        if self.client_id is None:
            return
        self._shown = True
        self.table.show()
        self.more.show()
        if self._ask.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask.hide()
        self.show_facts(self.client_id, view.limits)
        self.show_more(view.missing, view.withdrawn)

    def _refuse(self, error: TekotoError) -> None:
        self._why.setText(messages.message(error))
        self._ask.hide()

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Toimintakyvyn rajoite"))
        hint = self.tr("esim. ei nosta yli 5 kg, tarvitsee taukoja")
        form.add_line("statement", self.tr("&Rajoite"), hint)
        form.add_date("noted_on", self.tr("&Kirjattu"))
        form.add_date("until", self.tr("Voimassa &asti"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today."""
        if not form.value("noted_on"):
            form.fill("noted_on", clock.today())

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (Limit(form.needed("statement"), form.needed_day("noted_on"), form.day("until")),)
