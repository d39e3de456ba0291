import re
from pathlib import Path

import pytest

import resources
import ui
from scripts import arrows
from ui import theme
from ui.colours import GRAPHIC_PAIRS, SETS, TEXT_PAIRS, Mode, contrast

SOURCES = sorted(Path(ui.__file__).parent.rglob("*.py"))


def test_contrast_agrees_with_the_known_extremes():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", SETS)
def test_every_text_can_be_read_on_its_ground(mode):
    chosen = SETS[mode]
    faint = {
        (ink, ground): round(contrast(getattr(chosen, ink), getattr(chosen, ground)), 2)
        for ink, ground in TEXT_PAIRS
        if contrast(getattr(chosen, ink), getattr(chosen, ground)) < 4.5
    }
    assert faint == {}


@pytest.mark.parametrize("mode", SETS)
def test_graphics_that_carry_meaning_can_be_seen(mode):
    chosen = SETS[mode]
    for ink, ground in GRAPHIC_PAIRS:
        assert contrast(getattr(chosen, ink), getattr(chosen, ground)) >= 3, (ink, ground)


def test_no_module_but_the_colours_holds_a_colour():
    literal = re.compile(r"""["'][^"']*#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|QColor\(\s*\d""")
    guilty = [
        f"{path.name}:{number}"
        for path in SOURCES
        if path.name != "colours.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    assert guilty == []


def test_the_coloured_arrows_are_those_of_the_themes():
    for mode, colours in SETS.items():
        for name in arrows.NAMES:
            kept = resources.path(f"icons/arrows/{mode}/{name}.svg").read_text(encoding="utf-8")
            assert kept == arrows.coloured(name, colours), "run python -m scripts.arrows"


def test_zoom_enlarges_text_and_sizes():
    theme.theme().apply(Mode.LIGHT, 2.0)
    try:
        assert theme.scaled(theme.ROW_HEIGHT) == 2 * theme.ROW_HEIGHT
        assert theme.font().pixelSize() == 2 * theme.TEXT_BODY
    finally:
        theme.theme().apply(Mode.LIGHT, 1.0)


def test_the_program_brings_its_own_face():
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(theme.font()).family() == theme.FAMILY
    assert QFontInfo(theme.font(weight=theme.SEMIBOLD)).weight() == theme.SEMIBOLD
