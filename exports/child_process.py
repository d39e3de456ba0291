"""Reading a file from outside in a process of its own, with little memory and time.

What is read may be made to exhaust or fool its reader. The child gets the bytes on its standard
input, has no secrets, writes no files and answers with one JSON object on its standard output.

Its time is the processor's, so that a file is judged by itself and not by what else the machine
does: 8 s, which end within 10 s on the clock when the machine is free. The parent's clock is there
for a child that waits for something that never comes.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 8

_ROOT = Path(__file__).resolve().parent.parent
# The child gets nothing else from the environment: it may hold secrets.
_PASSED_ON = ("PATH", "SYSTEMROOT", "SystemRoot", "TEMP", "TMP", "LD_LIBRARY_PATH")
_WAIT_SECONDS = 0.05


def patience(cpu_seconds: int = CPU_SECONDS) -> float:
    """Return for how many seconds the parent waits for a child with so much processor time.

    Windows does not limit a process's time, so there this clock is the only one.
    """
    return cpu_seconds + 2.0 if sys.platform == "win32" else cpu_seconds * 5.0


def limit_process(cpu_seconds: int = CPU_SECONDS) -> None:
    """Take away memory, time, core dumps and file writing; Windows has only the parent's clock."""
    if sys.platform == "win32":
        return
    import resource

    for what, amount, hard in (
        (resource.RLIMIT_AS, MEMORY_BYTES, MEMORY_BYTES),
        # The soft limit's signal tells the parent why the child ended; the hard one's does not.
        (resource.RLIMIT_CPU, cpu_seconds, cpu_seconds + 1),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        try:
            resource.setrlimit(what, (amount, hard))
        except (ValueError, OSError):
            # macOS refuses to limit the address space; the other limits and the clock remain.
            continue


def child_command(module: str, argument: str) -> list[str]:
    """Return the command that starts a child; a bundle starts itself with an argument.

    Nothing is imported from the folder the program was started in, which may be one of downloads.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    return [sys.executable, "-s", "-P", "-m", module]


def child_environment() -> dict[str, str]:
    """Return what the child is told of the system, and where it finds this program."""
    passed_on = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return passed_on | {"PYTHONPATH": str(_ROOT)}


def ask(
    command: list[str], data: bytes, seconds: float, waiting: Callable[[], None] | None = None
) -> dict[str, Any]:
    """Return the child's answer; ``waiting`` is called while it works and may raise to end it.

    Raises TimeoutError when the child has used up its processor time or ``seconds`` have passed,
    and ValueError when there is no sensible answer: killed for its memory, or broken, it could not
    read the file.
    """
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=child_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ValueError("no child") from error
    with child:
        pipe, child.stdin = child.stdin, None
        giving = threading.Thread(target=_give, args=(pipe, data), daemon=True)
        giving.start()
        try:
            output = _output(child, time.monotonic() + seconds, waiting)
            if sys.platform != "win32" and child.returncode == -signal.SIGXCPU:
                raise TimeoutError
            answer = json.loads(output)
        except BaseException:
            child.kill()
            raise
        finally:
            giving.join()
    if not isinstance(answer, dict):
        raise ValueError("no object")
    return answer


def _give(pipe: IO[bytes] | None, data: bytes) -> None:
    # A child that has had enough closes its end; its answer, if there is one, tells why.
    if pipe is not None:
        with suppress(OSError), pipe:
            pipe.write(data)


def _output(
    child: "subprocess.Popen[bytes]", end: float, waiting: Callable[[], None] | None
) -> bytes:
    while True:
        # First of all, so that what was cancelled already is ended however quick the child is.
        if waiting is not None:
            waiting()
        try:
            return child.communicate(timeout=_WAIT_SECONDS)[0]
        except subprocess.TimeoutExpired:
            if time.monotonic() > end:
                raise TimeoutError from None
