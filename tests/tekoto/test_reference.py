"""References of documents."""

from itertools import islice

from tekoto import reference


def test_many_references_at_once_differ(monkeypatch):
    """Twenty thousand invented clients meet the same one about once in twenty times."""
    drawn = iter(["AAAA-AAAA", "AAAA-AAAA", "BBBB-BBBB", "AAAA-AAAA", "CCCC-CCCC"])
    monkeypatch.setattr(reference, "new_reference", lambda: next(drawn))
    found = list(islice(reference.new_references(), 3))
    assert found == ["AAAA-AAAA", "BBBB-BBBB", "CCCC-CCCC"]
