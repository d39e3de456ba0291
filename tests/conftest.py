"""What every test stands on: no screen, no slow tests unless asked, the same luck on CI."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Set before anything imports Qt. TEKOTO_SHOW_WINDOWS=1 shows what the tests do.
if os.environ.get("TEKOTO_SHOW_WINDOWS") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Before pytest-qt emits its first signal: see ui/singletons.py.
import ui  # noqa: F401

# Where scripts/setup.sh puts a program that is a library's.
_CHECKER = Path(__file__).parents[1] / "build" / "checker" / "bin"

settings.register_profile(
    "tekoto",
    # Two cores shared with other tests make a single slow example meaningless.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("tekoto")


def pytest_configure(config: pytest.Config) -> None:
    """Let TEKOTO_SLOW=1 bring in the slow tests; an -m given by hand wins."""
    if os.environ.get("TEKOTO_SLOW") == "1" and config.option.markexpr == "not slow":
        config.option.markexpr = ""


@pytest.fixture(scope="session")
def need_program() -> Callable[[str], str]:
    """Return the path of a program of the system; without it the test skips, on CI it fails."""

    def find(name: str) -> str:
        found = shutil.which(name) or shutil.which(name, path=str(_CHECKER))
        if found:
            return found
        reason = f"{name} is not installed (scripts/setup.sh tests)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)

    return find
