"""The program outlives the binding's counting of references to None, True and False."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
{first}
class Source(QObject):
    told = Signal(object)
app = QCoreApplication([])
source = Source()
for _ in range(20000):
    source.told.emit(1)
    source.setObjectName("x")
print("alive")
"""


def test_many_signals_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMIT.format(first="import ui")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"
