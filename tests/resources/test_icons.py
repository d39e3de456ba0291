"""Each icon that ships is shown."""

import resources


def test_no_icon_ships_in_vain() -> None:
    house = resources.path(".").parent
    texts = [path.read_text(encoding="utf-8") for path in (house / "ui").rglob("*.py")]
    texts.append((house / "scripts/arrows.py").read_text(encoding="utf-8"))
    shown = {row["picture"] for row in resources.rows("rules/path_kinds.csv")}
    for name in {path.stem for path in resources.path("icons").glob("*.svg")} - shown:
        assert any(f'"{name}"' in text for text in texts), name
