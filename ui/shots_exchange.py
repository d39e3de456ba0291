"""Pictures of notes that go to a partner and come from one, with a partner who is invented too."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from db import clients, exchange_cards, exchange_links, notes, organisations, transfers
from exports import contact_cards
from exports.card_file import make_keys
from exports.packet_file import packet_bytes
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.client import ClientForm, Contact, LanguageProfile
from tekoto.ids import new_id
from tekoto.note import NoteForm, Visibility
from tekoto.packet import PACKET_SUFFIX, Entry, Introduction, Packet, Tick, is_authority
from tekoto.packet import milliseconds as milliseconds_of
from tekoto.transfer import PacketTransfer, TransferRecord
from ui.notes_paper_page import NotesPaperPage
from ui.packet_in_page import PacketInPage
from ui.packet_out_page import PacketOutPage
from ui.recognise_page import RecognisePage
from ui.shots_scene import Scene
from ui.transfer_page import TransferPage

PAGES = (PacketInPage, PacketOutPage, RecognisePage, TransferPage, NotesPaperPage)
"""The pages that this chapter shows."""

_SHARED, _MOVES = "rania", "jean-pierre"
_COMES = ClientForm(
    family_name="Ndayishimiye",
    given_names="Jean-Pierre",
    nationalities=("BDI",),
    languages=LanguageProfile("run", "fra", "fra", interpreter_needed=True),
    contacts=(Contact("phone", "040 000 0000"),),
    municipality="405",
    goal="Kuljettajaksi kotikaupunkiin",
)
_TOLD = "Kielitodistus on liitteenä. Taso riittää oppisopimukseen."


def packets(scene: Scene) -> Iterator[str]:
    """What is shared with a partner, what leaves and what arrives, and whom the partner means."""
    card_id, incoming = _meet(scene)
    scene.place("network", "cards")
    yield "network-cards-confirmed"
    scene.place("network", "packets")
    yield "network-packets"
    scene.task(PacketOutPage(scene.desk, card_id))
    yield "packet-out"
    scene.clear()
    path = scene.folder / f"partner{PACKET_SUFFIX}"
    path.write_bytes(incoming)
    scene.task(PacketInPage(scene.desk, [path]))
    yield "packet-in"
    scene.clear()
    moving = transfers.transfers(scene.store, scene.actor)
    coming = {one.link_id for one in moving if one.incoming}
    asked = exchange_links.questions(scene.store, scene.actor)
    scene.task(RecognisePage(scene.desk, next(one for one in asked if one.id not in coming)))
    yield "recognise"
    scene.clear()
    scene.task(TransferPage(scene.desk, next(one for one in moving if one.incoming)))
    yield "transfer"
    scene.clear()
    scene.place("network", "packets")
    yield "network-transfers"
    yield from _paper(scene)


def _paper(scene: Scene) -> Iterator[str]:
    """What a partner without the program would get."""
    client = clients.open_client(scene.store, scene.actor, scene.person(_SHARED))
    page = NotesPaperPage(scene.desk, client)
    scene.task(page)
    receivers = page.findChild(QComboBox)
    if receivers is not None:
        receivers.setCurrentIndex(1)
    scene.settle()
    yield "notes-paper"
    scene.clear()


def _meet(scene: Scene) -> tuple[UUID, bytes]:
    """Take in and confirm a partner's card, share a client, and return the card and a packet."""
    store, actor, now = scene.store, scene.actor, clock.now()
    found = organisations.organisations(store, actor, on=clock.today())
    partner = next(one for one in found if is_authority(one.form.type_code))
    keys = make_keys(partner.form.name_fi, partner.form.name_sv, now)
    offered = contact_cards.offered(store, actor, keys.card)
    card = contact_cards.take_in(store, actor, offered, partner.id)
    exchange_cards.confirm(store, actor, card.id, card.version, "Oona Harjoitus")
    shared = scene.person(_SHARED)
    exchange_links.share(store, actor, shared, partner.id, "authority")
    form = NoteForm(shared, "guidance", _TOLD, now, Visibility.AUTHORITIES)
    notes.add(store, actor, form, [NewAttachment("Kielitodistus", scene.answered.read_bytes())])
    _move(scene, partner.id)
    own = contact_cards.own_card(store, actor).body
    moves = new_id()
    reference, told = new_id(), now - timedelta(hours=2)
    text = "Palvelutarve arvioitu yhdessä asiakkaan kanssa."
    entry = Entry(
        new_id(), 1, reference, "guidance", Visibility.AUTHORITIES, told, told, "Oona", text
    )
    packet = Packet(
        id=new_id(),
        sender=keys.body.fingerprint,
        receiver=own.fingerprint,
        created_at=now,
        tick=Tick(milliseconds_of(now)),
        last_seq=1,
        entries=(entry,),
        introductions=(
            Introduction(reference, "Haddad", "Rania"),
            Introduction(moves, _COMES.family_name, _COMES.given_names),
        ),
        transfers=(PacketTransfer(new_id(), moves, TransferRecord(_COMES, now.date())),),
    )
    return card.id, packet_bytes(packet, keys, own.recipient)


def _move(scene: Scene, partner_id: UUID) -> None:
    """Prepare that a client moves, once for all looks."""
    store, actor, moved = scene.store, scene.actor, scene.person(_MOVES)
    if all(one.client_id != moved for one in transfers.transfers(store, actor)):
        version = clients.open_client(store, actor, moved).version
        transfers.prepare(store, actor, moved, version, partner_id, "authority")


CHAPTERS = (packets,)
"""In the order of the pictures."""
