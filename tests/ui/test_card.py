"""A card's head has room for a title of any length."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.layout_walk import walk
from ui.card import Card
from ui.page import link_button, scrolling

LONG = "Harjoituselinvoimakeskus, Etelä-Savo ja muut maakunnat"


@pytest.mark.parametrize("links", [(), ("Vahvista puhelimessa", "Peru luottamus")])
def test_a_long_title_takes_more_lines_and_is_not_cut(qtbot: QtBot, links: tuple[str, ...]) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    card = Card("")
    card.body.addWidget(QLabel("Sisältö"))
    for text in links:
        card.add_to_head(link_button(text, lambda: None))
    column.addWidget(card)
    column.addStretch(1)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(320, 300)
    area.show()
    card.set_title(LONG)
    qtbot.wait(50)
    assert walk(area) == []
    title = next(one for one in card.findChildren(QLabel) if one.text() == LONG)
    assert title.height() >= 2 * title.fontMetrics().height()
    area.resize(900, 300)
    qtbot.wait(50)
    assert title.height() < 2 * title.fontMetrics().height()
