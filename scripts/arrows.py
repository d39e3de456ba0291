"""Colour the arrows and ticks of combo boxes, spin boxes and check boxes for each theme.

A Qt style sheet can only point at a file, so these few icons are kept coloured, one folder for
each set of colours. Run again after a change of ``ui/colours.py``; a test compares.
"""

import resources
from ui.colours import SETS, Colours

NAMES = ("chevron-down", "chevron-up", "check")


def coloured(name: str, colours: Colours) -> str:
    """Return the SVG text of a control's icon in a set of colours."""
    source = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", colours.on_accent if name == "check" else colours.text)


def main() -> None:
    """Write every file anew."""
    folder = resources.path("icons")
    for mode, colours in SETS.items():
        (folder / "arrows" / mode).mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            target = folder / "arrows" / mode / f"{name}.svg"
            target.write_text(coloured(name, colours), encoding="utf-8")


if __name__ == "__main__":
    main()
