"""Where the parts of a timeline stand: nothing overlaps, nothing is beyond the edge."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter, QPixmap

from ui import theme
from ui.timeline_layout import Scale, month_step, months, place, scale_for
from ui.timeline_painter import TimelinePainter

TODAY = date(2026, 11, 25)
SPANS = st.lists(
    st.tuples(st.dates(date(2019, 1, 1), date(2029, 1, 1)), st.integers(0, 900)), max_size=12
)


@given(SPANS, st.integers(260, 2000), st.lists(st.integers(20, 400), min_size=12, max_size=12))
def test_bars_with_their_words_never_overlap(spans, width, words):
    days = [(start, start + timedelta(days=length)) for start, length in spans]
    scale = scale_for([day for span in days for day in span], TODAY, width)
    placed = place(scale, days, words[: len(days)], least=8, gap=6)
    rooms = []
    for one in placed:
        left, right = min(one.left, one.text_left), max(one.right, one.text_left + one.text_width)
        assert left >= -0.01
        assert right <= width + 0.01
        assert one.right - one.left >= 7.9
        rooms.append((one.lane, left, right))
    for number, (lane, left, right) in enumerate(rooms):
        for other, other_left, other_right in rooms[:number]:
            assert lane != other or right <= other_left or left >= other_right


def test_a_scale_holds_today_and_a_year_at_the_least():
    scale = scale_for([], TODAY, 500)
    assert scale.first < TODAY < scale.last
    assert (scale.last - scale.first).days >= 400
    assert scale.x(scale.last) == 500


def test_as_many_months_as_fit_are_named():
    wide = scale_for([date(2026, 1, 1)], TODAY, 1600)
    assert month_step(wide, 50) == 1
    assert months(wide, 1)[0].day == 1
    long = scale_for([date(2016, 1, 1)], TODAY, 500)
    assert month_step(long, 50) == 0


@pytest.fixture
def drawing(qapp):
    """A painter of two years and nine months, today in their middle."""
    canvas = QPixmap(10, 10)
    painter = QPainter(canvas)
    scale = Scale(date(2025, 1, 1), date(2027, 9, 28), 1000)
    yield TimelinePainter(painter, scale, date(2026, 5, 16), round, theme.font)
    painter.end()


@pytest.mark.parametrize(
    "start, last, wanted",
    [(100, 300, 100), (480, 480, 407), (480, 520, 407), (30, 900, 30)],
)
def test_words_of_a_wait_give_way_to_the_line_of_today(drawing, start, last, wanted):
    assert drawing._beside_today(start, 90, 0, last) == wanted


def test_words_of_a_wait_go_behind_today_where_others_stand_before_it(drawing):
    assert drawing._beside_today(480, 90, 450, 520) == 503
