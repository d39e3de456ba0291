"""References of documents."""

from itertools import islice

from tekoto import reference
from tekoto.reference import ALPHABET, clean_password, new_password


def test_many_references_at_once_differ(monkeypatch):
    """Twenty thousand invented clients meet the same one about once in twenty times."""
    drawn = iter(["AAAA-AAAA", "AAAA-AAAA", "BBBB-BBBB", "AAAA-AAAA", "CCCC-CCCC"])
    monkeypatch.setattr(reference, "new_reference", lambda: next(drawn))
    found = list(islice(reference.new_references(), 3))
    assert found == ["AAAA-AAAA", "BBBB-BBBB", "CCCC-CCCC"]


def test_a_password_is_easy_to_tell_and_found_again_however_it_was_typed() -> None:
    password = new_password()
    assert [len(group) for group in password.split("-")] == [5, 5, 5]
    assert set(password) <= set(ALPHABET) | {"-"}
    assert len({new_password() for _ in range(100)}) == 100
    for typed in (password.lower(), password.replace("-", " "), f" {password.replace('-', '')} "):
        assert clean_password(typed) == password
    assert clean_password(" Oma Salasana ") == "Oma Salasana"
