"""A private D-Bus session with a real GNOME Keyring, for the tests of the keyring.

The bus has no service folders, so nothing of the machine's own can be started on it: when the
keyring daemon is stopped, there is no Secret Service.
"""

import os
import subprocess
import time
from pathlib import Path

from db.secret_service import choose_backend

PASSWORD = "login password of the test"

_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


_WAIT = 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat >/dev/null'


class SecretServiceSession:
    """A bus, and on it a keyring daemon that can be started, locked and stopped."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bus: subprocess.Popen[str] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] = {}

    def start_bus(self) -> None:
        for name in ("home", "run", "bus"):
            (self._folder / name).mkdir(mode=0o700)
        config = self._folder / "bus.conf"
        config.write_text(_BUS_CONFIG.format(folder=self._folder / "bus"))
        own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        own.pop("DISPLAY", None)
        own.pop("WAYLAND_DISPLAY", None)
        home = self._folder / "home"
        own |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
        }
        self._bus = subprocess.Popen(
            ["dbus-run-session", f"--config-file={config}", "--", "sh", "-c", _WAIT],
            env=own,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._bus.stdout is not None
        address = self._bus.stdout.readline().strip()
        assert address, "dbus-run-session did not start"
        self.environment = own | {"DBUS_SESSION_BUS_ADDRESS": address}

    def start_keyring(self) -> None:
        """Start the daemon with its login keyring made and unlocked.

        ``DBUS_SESSION_BUS_ADDRESS`` of this process must lead to the bus.
        """
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD.encode())
        self._daemon.stdin.close()
        deadline = time.monotonic() + 10
        while choose_backend() is None:
            assert time.monotonic() < deadline, "the keyring daemon did not appear on the bus"
            time.sleep(0.05)

    def stop_keyring(self) -> None:
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(10)
            self._daemon = None

    def stop(self) -> None:
        self.stop_keyring()
        if self._bus is not None:
            assert self._bus.stdin is not None
            self._bus.stdin.close()
            self._bus.wait(10)
            assert self._bus.stdout is not None
            self._bus.stdout.close()
