"""A second checker of access (PDF/UA-1 and WCAG), run where it is installed.

It brings 400 MB of libraries along, so it stands in no lock: install ``outloud`` into an
environment of its own and put its program on the path.
"""

import json
import shutil
import subprocess
from collections.abc import Callable
from functools import partial

import pytest

from exports.plain_pdf import write_plain
from exports.referral_pdf import write_referral
from tests.exports import referral_samples as samples
from tests.exports.test_plain_pdf import papers

FILES: dict[str, Callable[[], bytes]] = {
    "short": lambda: write_referral(samples.letter()),
    "swedish": lambda: write_referral(samples.SWEDISH),
    "every row": lambda: write_referral(samples.EVERY_ROW),
    "every script": lambda: write_referral(samples.EVERY_SCRIPT),
    "long": lambda: write_referral(samples.LONG),
    **{name: partial(write_plain, paper) for name, paper in papers().items()},
}


@pytest.mark.skipif(shutil.which("outloud") is None, reason="outloud is not installed")
@pytest.mark.parametrize("name", FILES)
def test_nothing_is_found(name, tmp_path):
    path, report = tmp_path / "document.pdf", tmp_path / "report.json"
    path.write_bytes(FILES[name]())
    subprocess.run(
        [shutil.which("outloud") or "outloud", "-q", "--json", report, "--fail-on", "never", path],
        check=True,
    )
    found = json.loads(report.read_text("utf-8"))
    text = json.dumps(found)
    assert '"severity": "error"' not in text, text[:2000]
    assert '"severity": "warning"' not in text, text[:2000]
