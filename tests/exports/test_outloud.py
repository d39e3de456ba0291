"""A second checker of access (PDF/UA-1 and WCAG), run where it is installed.

It brings 400 MB of libraries along, so CI alone installs it (``scripts/setup.sh checker``, into
``build/checker``); elsewhere it is run when it is there.
"""

import json
import subprocess
from collections.abc import Callable
from functools import partial

import pytest

from exports.class_list_pdf import write_class_list
from exports.plain_pdf import write_plain
from exports.referral_pdf import write_referral
from tekoto.class_list import class_list
from tests.exports import referral_samples as samples
from tests.exports.test_class_list import letters
from tests.exports.test_plain_pdf import papers

# The cells that a school fills hold fields, which the checker does not count as contents.
KNOWN = {"class list": ("TBL-012",)}
FILES: dict[str, Callable[[], bytes]] = {
    "short": lambda: write_referral(samples.letter()),
    "swedish": lambda: write_referral(samples.SWEDISH),
    "every row": lambda: write_referral(samples.EVERY_ROW),
    "every script": lambda: write_referral(samples.EVERY_SCRIPT),
    "long": lambda: write_referral(samples.LONG),
    "class list": lambda: write_class_list(class_list(letters(3))),
    **{name: partial(write_plain, paper) for name, paper in papers().items()},
}


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_found(name, tmp_path, need_program):
    path, report = tmp_path / "document.pdf", tmp_path / "report.json"
    path.write_bytes(FILES[name]())
    subprocess.run(
        [need_program("outloud"), "-q", "--json", report, "--fail-on", "never", path],
        check=True,
    )
    (result,) = json.loads(report.read_text("utf-8"))["results"]
    found = [(one["rule"], one["message"]) for one in result["findings"]]
    assert result["error"] is None
    assert [rule for rule, _message in found if rule not in KNOWN.get(name, ())] == [], found
