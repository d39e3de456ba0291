"""A packet about a client under turvakielto tells nothing of where she lives or is reached."""

from exports.packet_file import open_packet
from tekoto.held_text import HeldText
from tekoto.note import Visibility
from tests.exports.exchange_office import introduce, keys_of


def test_a_packet_holds_no_contact_and_no_place(here, there):
    introduce(here, there)
    hers = here.client(**here.protected())
    here.note(hers, "Sovittiin tapaaminen", Visibility.AUTHORITIES)
    here.note(hers, "Asuu Salakujalla", Visibility.INTERNAL)
    first = here.note(hers, "Soita numeroon 040 999 8888", Visibility.AUTHORITIES)
    here.note(hers, "Lisäys siihen", Visibility.AUTHORITIES, corrects=first.id)
    here.share(hers, there, reason="viranomainen tarvitsee tiedon")
    (held,) = here.preview(there).texts_held
    assert (held.client_id, held.reason, len(held.days)) == (hers, HeldText.CONTACT, 2)
    sealed = here.packet(there)
    said = open_packet(sealed, [keys_of(there)]).text.decode()
    assert "Sovittiin tapaaminen" in said
    for secret in ("040 999 8888", "0409998888", "PL 12", "Kouvola", '"286"', "Salakuja"):
        assert secret not in said, secret
    assert "Lisäys siihen" not in said
    assert b"Sovittiin" not in sealed
