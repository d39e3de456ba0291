"""A card's head has room for a title of any length."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.layout_walk import walk
from ui.card import Card
from ui.page import PageHeader, link_button, scrolling

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


def test_a_link_stands_on_the_line_of_its_title(qtbot: QtBot) -> None:
    card = Card("Polku")
    link = link_button("Taulukko", lambda: None)
    card.add_to_head(link)
    card.body.addWidget(QLabel("Sisältö"))
    qtbot.addWidget(card)
    card.resize(600, 120)
    card.show()
    qtbot.wait(50)
    title = next(one for one in card.findChildren(QLabel) if one.text() == "Polku")
    middle = [one.mapTo(card, one.rect().center()).y() for one in (title, link)]
    assert abs(middle[0] - middle[1]) <= 1


def test_the_buttons_of_a_page_give_way_to_badges_that_come_later(qtbot: QtBot) -> None:
    header = PageHeader("Hossaini, Muhammed")
    for text in ("Asiakkuuden tila", "Muokkaa tietoja", "Ohjaa koulutukseen"):
        header.add_button(QAction(text, header))
    qtbot.addWidget(header)
    header.resize(1000, 120)
    header.show()
    qtbot.wait(50)
    button = header.findChildren(QPushButton)[0]
    assert button.x() > 300
    header.add_badge(QLabel("Suunnitelma voimassa 6.5.2027 asti, " * 3))
    qtbot.wait(50)
    assert button.x() == 0
