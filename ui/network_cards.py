"""Contact cards: the office's own, and the partners' with who trusts them since when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import exchange_cards
from tekoto import dates
from tekoto.errors import TekotoError
from tekoto.exchange import CardState, ConfirmedBy, PartnerCard, spoken_code
from tekoto.names import isolate
from ui import actions, icons, theme
from ui.badge import Tone, tone_colour
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.own_card_part import OwnCardPart
from ui.page import link_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import word

_ROWS = 10
TONES = {
    CardState.UNCONFIRMED: (Tone.WARNING, "triangle-alert"),
    CardState.CONFIRMED: (Tone.SUCCESS, "shield-check"),
    CardState.REPLACED: (Tone.NEUTRAL, "history"),
    CardState.REVOKED: (Tone.ALERT, "ban"),
}


class NetworkCards(QWidget):
    """One's own card above, the partners' below; one of them is chosen and spoken of."""

    open_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.own = OwnCardPart(desk)
        self._model: TableModel[PartnerCard] = TableModel(self._columns())
        self.table = DataTable(
            self.tr("Kumppanien kortit"),
            empty=self.tr("Ei vielä kortteja. Pudota kumppanin kortti ikkunaan."),
        )
        self._partners = Card(self.tr("Kumppanien kortit"), flush=True)
        self._partners.add_to_head(
            link_button(actions.plain_text("exchange.open"), self.open_wanted.emit)
        )
        self._one = Card("")
        self._told = QLabel()
        self.code = QLabel()
        self.confirm_link = link_button(self.tr("&Vahvista puhelimessa"), self._ask_confirm)
        self.revoke_link = link_button(self.tr("Pe&ru luottamus"), self._ask_revoke)
        self.confirm_form = InlineForm(
            self.tr("Vahvista puhelimessa"), save=self.tr("Tunnisteet ovat samat")
        )
        self.revoke_form = InlineForm(
            self.tr("Peru luottamus korttiin"), save=self.tr("Peru luottamus")
        )
        self._build()

    def _build(self) -> None:
        self.table.setModel(self._model)
        self.table.set_widths((0, 150, 270))
        self.table.stretch(0, 240)
        self.table.chosen.connect(self._show_one)
        self._partners.body.addWidget(self.table)
        for label in (self._told, self.code):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self.code, "code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._one.body.addWidget(self.code)
        self._one.body.addWidget(self._told)
        self._one.add_to_head(self.confirm_link)
        self._one.add_to_head(self.revoke_link)
        self.confirm_form.add_note(
            self.tr(
                "Soita numeroon, jonka tiedät entuudestaan, älä kortin mukana tulleeseen. Lukekaa "
                "molemmat tunnisteet ääneen. Jos yksikin numero eroaa, älä vahvista."
            )
        )
        self.confirm_form.add_line("spoken_with", self.tr("&Kenen kanssa puhuit"))
        self.revoke_form.add_line("reason", self.tr("&Syy"))
        self.confirm_form.saved.connect(self._confirm)
        self.revoke_form.saved.connect(self._revoke)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_S), theme.scaled(theme.SPACE_XS), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (self.own, self._partners, self._one, self.confirm_form, self.revoke_form):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self._one, self.confirm_form, self.revoke_form):
            widget.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Yhteystietokortit")))

    def _columns(self) -> tuple[Column[PartnerCard], ...]:
        return (
            Column(
                "name",
                self.tr("Organisaatio"),
                lambda c: isolate(c.organisation_name),
                bold=True,
                icon=_state_icon,
            ),
            Column("state", self.tr("Tila"), lambda c: word("exchange_card_states", c.state)),
            Column("code", self.tr("Tunniste"), lambda c: spoken_code(c.body.fingerprint)),
        )

    def refresh(self) -> None:
        """Read every card again; the one chosen stays."""
        self.own.refresh()
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: exchange_cards.cards(store, actor), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to one's own card while it is empty."""
        if self._model.rowCount():
            self.table.setFocus()
        else:
            self.own.focus_first()

    def close_form(self) -> bool:
        """Close an open form; False when none is open."""
        forms = (self.confirm_form, self.revoke_form, self.own.form)
        opened = [form for form in forms if not form.isHidden()]
        for form in opened:
            form.close_for_now()
        return bool(opened)

    def current(self) -> PartnerCard | None:
        """Return the card chosen."""
        found = self.table.current_object()
        return found if isinstance(found, PartnerCard) else None

    def _show(self, found: tuple[PartnerCard, ...]) -> None:
        kept = self.current()
        self._model.set_rows(found)
        self.table.fit_height(_ROWS)
        row = next((n for n, one in enumerate(found) if kept and one.id == kept.id), 0)
        self._one.setVisible(bool(found))
        if found:
            self.table.selectRow(row)
            self._show_one(found[row])

    def _show_one(self, one: object) -> None:
        if not isinstance(one, PartnerCard):
            return
        code = spoken_code(one.body.fingerprint)
        self._one.set_title(isolate(one.organisation_name))
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Kortin tunniste {0}").format(code))
        self._told.setText("\n".join(self._facts(one)))
        self.confirm_link.setVisible(one.state is CardState.UNCONFIRMED)
        self.revoke_link.setVisible(one.state is not CardState.REVOKED)

    def _facts(self, one: PartnerCard) -> list[str]:
        name = isolate(one.body.name_fi)
        facts = [
            self.tr("Kortissa lukee: {0}. Otettu vastaan {1}, {2}.").format(
                name, dates.format_date(dates.local_date(one.imported_at)), one.imported_by
            )
        ]
        if one.state is CardState.UNCONFIRMED:
            facts.append(
                self.tr("Vahvista kortti puhelimessa. Sitä ennen sille ei lähetetä mitään.")
            )
        if one.confirmed_at is not None:
            day = dates.format_date(dates.local_date(one.confirmed_at))
            if one.confirmed_how == ConfirmedBy.ROTATION:
                text = self.tr("Edellinen vahvistettu kortti takaa tämän, {0}.").format(day)
            else:
                text = self.tr("Vahvistettu puhelimessa {0}: {1} ja {2}.").format(
                    day, one.confirmed_by, isolate(one.spoken_with)
                )
            facts.append(text)
        if one.ended_at is not None:
            day = dates.format_date(dates.local_date(one.ended_at))
            if one.state is CardState.REPLACED:
                facts.append(self.tr("Uusi kortti korvasi tämän {0}.").format(day))
            else:
                facts.append(
                    self.tr("Luottamus peruttu {0}, {1}: {2}").format(
                        day, one.ended_by, isolate(one.end_reason)
                    )
                )
        return facts

    def _ask_confirm(self) -> None:
        self.close_form()
        self.confirm_form.open()

    def _ask_revoke(self) -> None:
        self.close_form()
        self.revoke_form.open()

    def _confirm(self) -> None:
        form, one = self.confirm_form, self.current()
        store, actor = self._desk.store, self._desk.actor
        if one is None:
            return
        try:
            spoken_with = form.needed("spoken_with")
        except TekotoError as error:
            form.show_error(error)
            return
        self._desk.ask(
            lambda: exchange_cards.confirm(store, actor, one.id, one.version, spoken_with),
            lambda made: self._changed(form, made),
            form.show_error,
            owner=self,
        )

    def _revoke(self) -> None:
        form, one = self.revoke_form, self.current()
        store, actor = self._desk.store, self._desk.actor
        if one is None:
            return
        try:
            reason = form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return
        self._desk.ask(
            lambda: exchange_cards.revoke(store, actor, one.id, one.version, reason),
            lambda made: self._changed(form, made),
            form.show_error,
            owner=self,
        )

    def _changed(self, form: InlineForm, made: PartnerCard) -> None:
        form.finish()
        name = isolate(made.organisation_name)
        if made.state is CardState.CONFIRMED:
            self._desk.tell(self.tr("Kortti vahvistettu: {0}.").format(name))
        else:
            self._desk.tell(self.tr("Luottamus peruttu: {0}.").format(name))
        self._desk.changed.emit("exchange")


def _state_icon(card: PartnerCard) -> QIcon:
    tone, name = TONES[card.state]
    return icons.icon(name, tone_colour(tone))
