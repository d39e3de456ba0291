"""A small bar chart cuts no label: what does not fit on a line takes two."""

from pytestqt.qtbot import QtBot

from ui.bar_list import Bar, BarList

LONG = "Alkukartoitus tai palvelutarpeen arviointi"


def _bars(qtbot: QtBot, width: int) -> BarList:
    bars = BarList(label_share=0.6)
    qtbot.addWidget(bars)
    bars.set_bars([Bar("Työ", 2, "2"), Bar(LONG, 4, "4")])
    bars.resize(width, bars.heightForWidth(width))
    bars.show()
    return bars


def test_a_long_label_takes_more_lines_in_a_narrow_chart(qtbot: QtBot) -> None:
    narrow, wide = _bars(qtbot, 240), _bars(qtbot, 900)
    assert narrow.heightForWidth(240) > wide.heightForWidth(900)
    heights = narrow._heights(240)
    assert heights[1] > heights[0] == wide._heights(900)[0]


def test_a_label_has_all_the_width_it_needs_in_a_wide_chart(qtbot: QtBot) -> None:
    wide = _bars(qtbot, 900)
    assert wide._label_width(900) >= wide.fontMetrics().horizontalAdvance(LONG)
