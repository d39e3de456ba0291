"""Pictures of every page and form, in the looks in which people see them.

``make shots`` writes them; ``tests/ui/test_every_page.py`` turns the same pages and measures them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ui import shots_client, shots_desk, shots_exchange, shots_gate, shots_threads, theme
from ui.application import Application
from ui.colours import Mode
from ui.preferences import Preferences
from ui.shots_ready import make_ready
from ui.shots_scene import Scene

Chapter = Callable[[Scene], Iterator[str]]

CHAPTERS: tuple[Chapter, ...] = (
    shots_gate.gate,
    *shots_desk.CHAPTERS,
    *shots_client.CHAPTERS,
    *shots_exchange.CHAPTERS,
    *shots_threads.CHAPTERS,
)
PAGES = (*shots_desk.PAGES, *shots_client.PAGES, *shots_exchange.PAGES, *shots_threads.PAGES)


@dataclass(frozen=True, slots=True)
class Look:
    """A language, a set of colours and a zoom; ``name`` is that of the folder of its pictures."""

    name: str
    language: str
    mode: Mode
    zoom: float = 1.0
    chapters: tuple[Chapter, ...] = CHAPTERS


LOOKS = (
    Look("fi", "fi", Mode.LIGHT),
    Look("sv-dark", "sv", Mode.DARK),
    Look("fi-200", "fi", Mode.LIGHT, 2.0),
    Look("sv-200", "sv", Mode.LIGHT, 2.0),
    Look("fi-contrast", "fi", Mode.CONTRAST, 1.0, (shots_desk.today, shots_client.tabs)),
)


def take(
    program: Application,
    preferences: Preferences,
    out: Path,
    write: Callable[[str], object] = print,
) -> None:
    """Save every picture into ``out/shots``, a folder for each look; raises when a step fails."""
    out.mkdir(parents=True, exist_ok=True)
    scene = Scene(program, out)
    make_ready(scene)
    for look in LOOKS:
        folder = out / "shots" / look.name
        folder.mkdir(parents=True, exist_ok=True)
        dress(scene, preferences, look)
        count = 0
        for name in turn(scene, look.chapters):
            scene.front().grab().save(str(folder / f"{name}.png"))
            count += 1
        write(f"Tekoto: {folder} ({count})")


def dress(scene: Scene, preferences: Preferences, look: Look) -> None:
    """Make the window anew in a look, as large as a small laptop's screen."""
    preferences.set_language(look.language)
    preferences.set_mode(look.mode)
    preferences.set_zoom(look.zoom)
    scene.settle()
    scene.window.resize(theme.WINDOW_WIDTH, theme.WINDOW_HEIGHT)
    scene.settle()


def turn(scene: Scene, chapters: tuple[Chapter, ...] = CHAPTERS) -> Iterator[str]:
    """Bring page after page to the front, and yield a name for each."""
    for chapter in chapters:
        scene.clear()
        for name in chapter(scene):
            scene.settle()
            yield name
    scene.clear()
