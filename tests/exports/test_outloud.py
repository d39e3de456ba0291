"""A second checker of access (PDF/UA-1 and WCAG), run where it is installed.

It brings 400 MB of libraries along, so CI alone installs it (``scripts/setup.sh checker``, into
``build/checker``); elsewhere it is run when it is there.
"""

import json
import subprocess

import pytest

from tests.exports.paper_samples import FILES

# The cells that a school fills hold fields, which the checker does not count as contents.
FIELDS = "TBL-012"
# The invented persons of the long list have the same facts, which look like running lines.
REPEATED = "PAG-001"
KNOWN: dict[str, tuple[str, ...]] = {
    name: (FIELDS,) for name in FILES if name.startswith("class list")
}
KNOWN["class list full"] = (FIELDS, REPEATED)


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
