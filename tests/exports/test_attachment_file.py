"""Files are read within limits, and written out under a name that tells nobody's."""

import os

import pytest

from exports.attachment_file import proposed_name, read_attachment, save_attachment
from tekoto.attachment import MAX_BYTES, MediaType
from tekoto.errors import TekotoError
from tests.fixtures.files import pdf_bytes


def test_a_file_is_read_and_its_name_proposed(tmp_path):
    path = tmp_path / "tutkintotodistus 2017.pdf"
    path.write_bytes(pdf_bytes())
    read = read_attachment(path)
    assert read.title == "tutkintotodistus 2017"
    assert read.data == pdf_bytes()


def test_what_cannot_be_read_is_said(tmp_path):
    big = tmp_path / "iso.pdf"
    with big.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(MAX_BYTES + 1)
    gone = tmp_path / "poissa.pdf"
    for path, key in (
        (tmp_path, "attachment.cannot_read"),
        (gone, "attachment.cannot_read"),
        (big, "attachment.too_large"),
    ):
        with pytest.raises(TekotoError) as caught:
            read_attachment(path)
        assert caught.value.key == key


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_pipe_never_hangs_the_reading(tmp_path):
    pipe = tmp_path / "putki.pdf"
    os.mkfifo(pipe)
    with pytest.raises(TekotoError) as caught:
        read_attachment(pipe)
    assert caught.value.key == "attachment.cannot_read"


def test_the_proposed_name_is_neutral(tmp_path):
    name = proposed_name("2026-000123/../Warsame", MediaType.JPEG)
    assert name == "liite_2026-000123.jpg"
    save_attachment(b"\xff\xd8\xff", tmp_path / name)
    assert (tmp_path / name).read_bytes() == b"\xff\xd8\xff"
