"""A form inside a page is saved and left by the keys of every form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tekoto.errors import InvalidInputError
from ui.inline_form import InlineForm

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_form_is_saved_and_left_from_any_of_its_fields(qtbot):
    form = InlineForm("Uusi vaihe")
    qtbot.addWidget(form)
    line = form.add_line("title", "&Tarkenne")
    choice = form.add_choice("kind", "&Vaihe", (("a", "Yksi"), ("b", "Toinen")))
    text = form.add_text("goal", "T&avoite")
    done: list[str] = []
    form.saved.connect(lambda: done.append("saved"))
    form.saved.connect(form.answered)
    form.cancelled.connect(lambda: done.append("left"))
    with qtbot.waitExposed(form):
        form.show()
    for field in (line, choice, text):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_S, CONTROL)
    assert done == ["saved"] * 3
    qtbot.keyClick(text, Qt.Key.Key_Return, CONTROL)
    assert done == ["saved"] * 4
    qtbot.keyClick(choice, Qt.Key.Key_Escape)
    assert done[4:] == ["left"]


def test_a_double_click_saves_once(qtbot):
    form = InlineForm("Uusi vaihe")
    qtbot.addWidget(form)
    form.add_line("title", "&Tarkenne")
    done: list[str] = []
    form.saved.connect(lambda: done.append("saved"))
    form.show()
    for _ in range(2):
        form.save_button.click()
    assert done == ["saved"]
    form.show_error(InvalidInputError("path.dates", "ends_on"))
    form.save_button.click()
    assert done == ["saved"] * 2
    form.finish()
    form.open()
    form.save_button.click()
    assert done == ["saved"] * 3


def test_the_keyboard_goes_back_to_where_the_form_was_opened(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    first, more, form = QPushButton("Muualle"), QPushButton("Lisää"), InlineForm("Uusi")
    line = form.add_line("title", "&Tarkenne")
    more.clicked.connect(form.open)
    column = QVBoxLayout(page)
    for widget in (first, more, form):
        column.addWidget(widget)
    form.hide()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for close in (form.finish, form.close_for_now):
        more.setFocus()
        qtbot.keyClick(more, Qt.Key.Key_Space)
        assert line.hasFocus()
        close()
        assert more.hasFocus()
    # Who has gone on meanwhile is not called back.
    qtbot.keyClick(more, Qt.Key.Key_Space)
    first.setFocus()
    form.finish()
    assert first.hasFocus()
