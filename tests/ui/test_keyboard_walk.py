"""A keyboard goes through every page and form as it is laid out, and is never lost."""

import pytest

from tests.ui.crawl import (
    GROUPS,
    Walker,
    look,
    openers,
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
