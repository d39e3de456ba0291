"""Pictures of the window before the vault is open, from the first start to a lost passphrase."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize

from db.secret_service import no_keyring
from ui import theme
from ui.first_start import NewUser, PassphrasePanel, SelfPanel
from ui.gate import Gate
from ui.shots_scene import Scene

_PASSPHRASE = "neljä sanaa joita kukaan muu ei arvaa"


def gate(scene: Scene) -> Iterator[str]:
    """The questions of the first start, and how the vault is opened afterwards."""
    with tempfile.TemporaryDirectory(prefix="tekoto-gate-") as name:
        folder = Path(name) / "vault"
        yield from _first_start(scene, folder)
        yield from _opening(scene, folder)


def _first_start(scene: Scene, folder: Path) -> Iterator[str]:
    shown = _show(scene, folder)
    yield "gate-language"
    shown.continue_first_start()
    yield "gate-self"
    panel = shown.panel()
    if isinstance(panel, SelfPanel):
        panel.answered.emit(NewUser("Helmi Kaislakoski", "asiantuntija", "Rannikon toimisto"))
    yield "gate-passphrase"
    panel = shown.panel()
    if isinstance(panel, PassphrasePanel):
        panel.answered.emit(_PASSPHRASE)
    _wait(scene, shown)
    yield "gate-code"
    _close(scene, shown)


def _opening(scene: Scene, folder: Path) -> Iterator[str]:
    shown = _show(scene, folder)
    yield "gate-unlock"
    scene.press("UnlockPanel", "Käytä &palautuskoodia")
    yield "gate-recover"
    _close(scene, shown)
    for file in folder.glob("*.db*"):
        file.unlink()
    shown = _show(scene, folder)
    yield "gate-trouble"
    _close(scene, shown)


def _show(scene: Scene, folder: Path) -> Gate:
    shown = Gate(folder, no_keyring())
    scene.gate = shown
    # Without a screen it would be as large as it likes.
    shown.resize(shown.size().boundedTo(QSize(theme.WINDOW_WIDTH, theme.WINDOW_HEIGHT)))
    shown.show()
    _wait(scene, shown)
    return shown


def _wait(scene: Scene, shown: Gate) -> None:
    scene.wait_for(shown.is_idle)


def _close(scene: Scene, shown: Gate) -> None:
    scene.gate = None
    shown.hide()
    shown.close_worker()
    shown.deleteLater()
    scene.settle()
