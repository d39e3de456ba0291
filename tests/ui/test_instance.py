import os
import subprocess
import sys
from pathlib import Path

import ui
from ui.instance import SingleInstance

ROOT = Path(ui.__file__).parent.parent
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.instance import SingleInstance
app = QCoreApplication([])
sys.exit(0 if SingleInstance(Path(sys.argv[1])).acquire() else 3)
"""


def test_a_second_start_gives_way_and_calls_the_first(qapp, qtbot, tmp_path):
    first = SingleInstance(tmp_path)
    assert first.acquire()
    called = []
    first.called.connect(lambda: called.append(1))
    command = [sys.executable, "-c", SECOND, str(tmp_path)]
    second = subprocess.Popen(command, cwd=ROOT, env={**os.environ})
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 3
    qtbot.waitUntil(lambda: called == [1])
    first.release()
    assert subprocess.run(command, cwd=ROOT, check=False, timeout=30).returncode == 0


def test_another_vault_is_another_program(qapp, tmp_path):
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.acquire()
    assert other.acquire()
    one.release()
    other.release()
