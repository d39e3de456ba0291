"""Reading a file from outside in a process of its own, with little memory and time.

What is read may be made to exhaust or fool its reader. The child gets the bytes on its standard
input, has no secrets, writes no files and answers with one JSON object on its standard output.

Its time is what it computes and what it sleeps, 8 s together, so that a file is judged by itself
and not by what else the machine does: only the wait for a processor that others have does not
count. On a free machine that ends within 10 s on the clock, whatever the child does.
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

import psutil

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 8
# How much longer the clock may run than the child, on a machine that has no processor free for it.
_BUSY = 5

_ROOT = Path(__file__).resolve().parent.parent
# The child gets nothing else from the environment: it may hold secrets.
_PASSED_ON = ("PATH", "SYSTEMROOT", "SystemRoot", "TEMP", "TMP", "LD_LIBRARY_PATH")
_WAIT_SECONDS = 0.05
# On a processor, in the queue for one, or reading the program from a slow disk.
_WORKING = frozenset({psutil.STATUS_RUNNING, psutil.STATUS_DISK_SLEEP})


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

    Raises TimeoutError when the child has computed and slept for ``seconds`` together, and
    ValueError when there is no sensible answer: killed for its memory, or broken, it could not read
    the file.
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
            output = _output(child, _Patience(child.pid, seconds), waiting)
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
    child: "subprocess.Popen[bytes]", patience: "_Patience", waiting: Callable[[], None] | None
) -> bytes:
    while True:
        # First of all, so that what was cancelled already is ended however quick the child is.
        if waiting is not None:
            waiting()
        try:
            return child.communicate(timeout=_WAIT_SECONDS)[0]
        except subprocess.TimeoutExpired:
            if patience.ended():
                raise TimeoutError from None


class _Patience:
    """Counts what a child has computed and slept.

    Only Linux tells in time whether a process sleeps or waits for a processor; elsewhere the clock
    counts alone.
    """

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self._began = self._looked = time.monotonic()
        self._slept = 0.0

    def ended(self) -> bool:
        """Tell whether the child has had its time; to be asked many times a second."""
        now = time.monotonic()
        passed, self._looked = now - self._looked, now
        if sys.platform != "linux":
            return now - self._began > self._seconds + 2.0
        if now - self._began > self._seconds * _BUSY:
            return True
        try:
            process = psutil.Process(self._pid)
            with process.oneshot():
                working = process.status() in _WORKING
                spent = process.cpu_times()
        except psutil.Error:
            # It has ended meanwhile; its answer is there.
            return False
        self._slept += 0.0 if working else passed
        return bool(self._slept + spent.user + spent.system > self._seconds)
