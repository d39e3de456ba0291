"""A merged record as it was: its own basic data and codes, to look at."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from tekoto import dates
from tekoto.merging import CHOICES, Absorbed
from tekoto.names import PersonName, isolate
from ui import theme
from ui.badge import protection_badge
from ui.card import Card
from ui.desk import Desk
from ui.i18n import language
from ui.merge_words import field_label, field_text
from ui.page import Page, PageHeader, scrolling
from ui.words import value_text, word


class AbsorbedPage(Page):
    """Shows what the record said before it was put under another; nothing is changed here."""

    def __init__(self, desk: Desk, record: Absorbed, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        client = record.client
        name = PersonName(client.form.family_name, client.form.given_names)
        header = PageHeader(self.tr("Yhdistetyn tietueen tiedot"), isolate(name.display_name))
        header.set_trail(client.number)
        if client.protected:
            header.add_badge(protection_badge())
        self.body.addWidget(header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        form = client.form
        column.addWidget(
            self._card(
                self.tr("Perustiedot"),
                [
                    (
                        field_label(name),
                        field_text(name, getattr(form, parts[0]), hidden=client.protected),
                    )
                    for name, parts in CHOICES.items()
                ],
            )
        )
        names = [(word("name_kinds", one.kind), isolate(one.value)) for one in form.names]
        codes = [
            (word("identifier_kinds", code.kind), self._code(code.value, code.valid_to))
            for code in client.identifiers
        ]
        if names or codes:
            column.addWidget(self._card(self.tr("Muut nimet ja tunnukset"), [*names, *codes]))
        fields = [
            (one.field.form.name(language().code), value_text(one.field, one.value))
            for one in record.fields
            if one.value
        ]
        if fields:
            column.addWidget(self._card(self.tr("Omat kentät"), fields))
        column.addStretch(1)
        self.body.addWidget(scrolling(content, self.tr("Yhdistetyn tietueen tiedot")), 1)

    def _code(self, value: str, until: date | None) -> str:
        if until is None:
            return value
        return self.tr("{0} (päättynyt {1})").format(value, dates.format_date(until))

    def _card(self, title: str, rows: list[tuple[str, str]]) -> Card:
        card = Card(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(rows):
            words = QLabel(label)
            theme.set_role(words, "soft")
            shown = QLabel(value)
            shown.setWordWrap(True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        card.body.addLayout(grid)
        card.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 200))
        return card
