"""A packet about a client under turvakielto tells nothing of where she lives or is reached."""

from exports.packet_file import open_packet
from tekoto.note import Visibility
from tests.exports.exchange_office import introduce, keys_of


def test_a_packet_holds_no_contact_and_no_place(here, there):
    introduce(here, there)
    hers = here.client(**here.protected())
    here.note(hers, "Sovittiin tapaaminen", Visibility.AUTHORITIES)
    here.note(hers, "Asuu Salakujalla", Visibility.INTERNAL)
    here.share(hers, there, reason="viranomainen tarvitsee tiedon")
    sealed = here.packet(there)
    said = open_packet(sealed, [keys_of(there)]).text.decode()
    assert "Sovittiin tapaaminen" in said
    for secret in ("040 999 8888", "0409998888", "PL 12", "Kouvola", '"286"', "Salakuja"):
        assert secret not in said, secret
    assert b"Sovittiin" not in sealed
