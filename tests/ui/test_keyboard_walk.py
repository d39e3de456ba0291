"""A keyboard goes through every page and form as it is laid out, and is never lost."""

import pytest

from tests.ui.crawl import (
    GROUPS,
    Walker,
    buttons,
    close_form,
    look,
    name,
    openers,
    press,
    refuse,
)
from ui.preferences import Preferences


@pytest.fixture
def walker(sqlcipher_store, qtbot, tmp_path):
    made = Walker(sqlcipher_store, qtbot, Preferences(tmp_path / "preferences.ini"))
    yield made
    made.close()


@pytest.mark.parametrize("group", GROUPS)
def test_tab_follows_the_layout_of_every_page(walker, group):
    for where, opened in openers(group):
        if not opened(walker):
            walker.faults.append(f"{where}: not to be opened")
            continue
        look(walker, where)
        refuse(walker, where)
    assert walker.faults == [], "\n".join(walker.faults)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("group", GROUPS)
def test_whatever_is_pressed_the_keyboard_is_never_lost(walker, group):
    for where, opened in openers(group):
        if not opened(walker):
            walker.faults.append(f"{where}: not to be opened")
            continue
        look(walker, where)
        refuse(walker, where)
        for number, text in enumerate([name(one) for one in buttons(walker.page())]):
            page = walker.page()
            found = _button(walker, number, text)
            if found is None:
                opened(walker)
                found = _button(walker, number, text)
            if found is None or walker.was_pressed(found):
                continue
            press(walker, found)
            look(walker, f"{where} › {text}")
            refuse(walker, f"{where} › {text}")
            if walker.page() is not page or not close_form(walker):
                opened(walker)
    assert walker.faults == [], "\n".join(walker.faults)


def _button(walker, number, text):
    found = buttons(walker.page())
    return found[number] if number < len(found) and name(found[number]) == text else None
