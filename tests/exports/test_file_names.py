from datetime import date
from pathlib import Path

import pytest

from exports.file_names import beside, neutral_file_name

DAY = date(2026, 11, 22)


def test_name_says_what_and_when():
    assert neutral_file_name("referral", "K7M2-9QXD", DAY) == "lahete_2026-11-22_K7M2.pdf"
    assert neutral_file_name("monitoring", "", DAY, "xlsx") == "seuranta_2026-11-22.xlsx"


@pytest.mark.parametrize("reference", ["../../etc/passwd", "a/b", "K7\x00M2", "Möttönen Åke", ""])
def test_nothing_but_letters_and_digits_of_the_reference(reference):
    name = neutral_file_name("referral", reference, DAY)
    assert name.removeprefix("lahete_2026-11-22").removesuffix(".pdf").strip("_").isascii()
    assert not set(name) & set("/\\\x00 ")
    assert name.count(".") == 1


def test_unknown_kind_is_a_mistake():
    with pytest.raises(KeyError):
        neutral_file_name("client", "K7M2", DAY)


def test_files_saved_together_are_not_written_over_one_another():
    first = Path("/x/omanimi.pdf")
    names = ["a_K7M2.pdf", "a_K7M2.pdf", "a_K7M2.pdf", "b.pdf", "Omanimi.pdf"]
    assert [one.name for one in beside(first, names)] == [
        "omanimi.pdf",
        "a_K7M2.pdf",
        "a_K7M2_2.pdf",
        "b.pdf",
        "Omanimi_2.pdf",
    ]
