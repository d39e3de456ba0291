"""Two records side by side: which one stays, and which value of each field is kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from db import merging
from tekoto.client import Client
from tekoto.errors import StaleRecordError, TekotoError
from tekoto.merging import FieldPair, Holding, MergePreview, Side
from tekoto.names import PersonName, isolate
from ui import messages, theme
from ui.actions import make_action
from ui.badge import Badge, Tone, protection_badge
from ui.card import Card, Notice
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.merge_words import field_label, field_text, holding_text
from ui.page import Page, PageHeader, link_button, scrolling
from ui.words import word

_SIDES = (Side.SURVIVOR, Side.ABSORBED)


class MergePage(Page):
    """Nothing is lost by a merge, and it can be undone on the client's page at any time."""

    def __init__(self, desk: Desk, seen: MergePreview, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._seen = seen
        self._groups: dict[str, QButtonGroup] = {}
        self._header = PageHeader(self.tr("Yhdistä tietueet"))
        self._merge = make_action("merge.do", self, self._ask_merge)
        self._header.add_button(self._merge, primary=True)
        self._error = Notice("", "alert")
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._build()

    def _build(self) -> None:
        if self._seen.survivor.protected or self._seen.absorbed.protected:
            self._header.add_badge(protection_badge())
        self.body.addWidget(self._header)
        self._error.row.addWidget(self._reload)
        self._error.hide()
        self.body.addWidget(self._error)
        self._column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_M))
        self.body.addWidget(scrolling(self._content, self.tr("Yhdistä tietueet")), 1)
        self._column.addWidget(self._choice_card())
        self._column.addWidget(self._kept_card())
        self._column.addStretch(1)

    def focus_first(self) -> None:
        """Start with the first choice, or with the merge when the records agree."""
        chosen = next((group.checkedButton() for group in self._groups.values()), None)
        if chosen is not None:
            chosen.setFocus()
        else:
            super().focus_first()

    def _choice_card(self) -> Card:
        card = Card(self.tr("Säilyvät tiedot"))
        card.add_to_head(link_button(self.tr("&Vaihda säilyvä tietue"), self._swap))
        promise = QLabel(
            self.tr(
                "Yhdistämisessä mitään ei häviä: kummankin muistiinpanot, suunnitelmat, lähetteet "
                "ja osallistumiset säilyvät, ja yhdistämisen voi perua milloin tahansa."
            )
        )
        promise.setWordWrap(True)
        theme.set_role(promise, "soft")
        card.body.addWidget(promise)
        grid = QGridLayout()
        large = theme.theme().zoom >= theme.LARGE_ZOOM
        grid.setHorizontalSpacing(theme.scaled(theme.SPACE_S if large else theme.SPACE_L))
        grid.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        for column, stretch in ((0, 2), (1, 3), (2, 3)):
            grid.setColumnStretch(column, stretch)
        seen = self._seen
        for column, client, holding in (
            (1, seen.survivor, seen.holdings[0]),
            (2, seen.absorbed, seen.holdings[1]),
        ):
            grid.addWidget(self._head(client, holding, stays=column == 1), 0, column)
        for row, pair in enumerate(seen.pairs, start=1):
            label = QLabel(field_label(pair.name))
            theme.set_role(label, "soft")
            label.setWordWrap(True)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._groups[pair.name] = self._options(grid, row, pair)
        if not seen.pairs:
            same = QLabel(self.tr("Perustiedot ovat molemmissa samat."))
            grid.addWidget(same, 1, 1, 1, 2)
        card.body.addLayout(grid)
        return card

    def _head(self, client: Client, holding: Holding, *, stays: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_S))
        column.setSpacing(theme.SPACE_XXS)
        name = PersonName(client.form.family_name, client.form.given_names)
        title = QLabel(isolate(name.listing_name))
        theme.set_role(title, "card-title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        column.addWidget(title)
        badges = FlowLayout(theme.scaled(theme.SPACE_XS))
        badges.addWidget(
            Badge(self.tr("Säilyy"), Tone.SUCCESS)
            if stays
            else Badge(self.tr("Siirtyy sen alle"), Tone.NEUTRAL, "arrow-right")
        )
        if client.protected:
            badges.addWidget(protection_badge())
        column.addLayout(badges)
        state = word("case_states", client.case.state)
        facts = f"{client.number} · {state} · {client.adviser_name}\n{holding_text(holding)}"
        label = QLabel(facts)
        label.setWordWrap(True)
        theme.set_role(label, "small")
        column.addWidget(label)
        return box

    def _options(self, grid: QGridLayout, row: int, pair: FieldPair) -> QButtonGroup:
        group = QButtonGroup(self)
        protected = self._seen.survivor.protected, self._seen.absorbed.protected
        for place, (side, value) in enumerate(
            zip(_SIDES, (pair.survivor, pair.absorbed), strict=True)
        ):
            text = field_text(pair.name, value, hidden=protected[place])
            option = _Option(text, f"{field_label(pair.name)}: {text}")
            option.radio.setChecked(side is pair.proposed)
            group.addButton(option.radio, place)
            grid.addWidget(option, row, place + 1)
        return group

    def _kept_card(self) -> Card:
        card = Card(self.tr("Molemmista säilyy"))
        names = [
            isolate(name.value)
            for client in (self._seen.survivor, self._seen.absorbed)
            for name in client.form.names
        ]
        lines = [
            self.tr("Muut nimet, tunnukset ja yhteystiedot."),
            self.tr("Haku löytää asiakkaan kummankin tietueen nimillä ja tunnuksilla."),
            self.tr("Seurannassa hän on yksi henkilö."),
        ]
        if names:
            lines[0] = self.tr("Muut nimet ({0}), tunnukset ja yhteystiedot.").format(
                ", ".join(dict.fromkeys(names))
            )
        if self._seen.survivor.protected or self._seen.absorbed.protected:
            lines.append(self.tr("Turvakielto koskee yhdistettyä asiakasta kokonaan."))
        for line in lines:
            label = QLabel(f"• {line}")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            card.body.addWidget(label)
        return card

    def _swap(self) -> None:
        store, actor = self.desk.store, self.desk.actor
        survivor, absorbed = self._seen.absorbed.id, self._seen.survivor.id
        self.desk.ask(
            lambda: merging.preview(store, actor, survivor, absorbed), self._show, self._show_error
        )

    def _read_again(self) -> None:
        store, actor, seen = self.desk.store, self.desk.actor, self._seen
        self.desk.ask(
            lambda: merging.preview(store, actor, seen.survivor.id, seen.absorbed.id),
            self._show,
            self._show_error,
        )

    def _show(self, seen: MergePreview) -> None:
        self._seen = seen
        self._error.hide()
        self._groups = {}
        while (item := self._column.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        self._column.addWidget(self._choice_card())
        self._column.addWidget(self._kept_card())
        self._column.addStretch(1)
        self._merge.setEnabled(True)
        self.focus_first()

    def _ask_merge(self) -> None:
        self._merge.setEnabled(False)
        store, actor, seen = self.desk.store, self.desk.actor, self._seen
        chosen = {name: _SIDES[group.checkedId()] for name, group in self._groups.items()}
        self.desk.ask(
            lambda: merging.merge(store, actor, seen, chosen), self._merged, self._show_error
        )

    def _merged(self, client: Client) -> None:
        self.desk.tell(self.tr("Tietueet yhdistetty. Yhdistämisen voi perua asiakkaan sivulla."))
        self.desk.changed.emit("client")
        self.desk.end_task(client.id)

    def _show_error(self, error: TekotoError) -> None:
        self._merge.setEnabled(True)
        self._reload.setVisible(isinstance(error, StaleRecordError) and error.key == "store.stale")
        self._error.tell(messages.message(error))


class _Option(QWidget):
    """A choice whose long text wraps, as a radio button's own does not."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by a click on the words too."""
        self.radio.setChecked(True)
        super().mousePressEvent(event)
