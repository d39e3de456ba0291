"""What leaves of a thread by each way out: a note of each class, looked for in the bytes."""

import dataclasses
import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pypdf
import pytest
from pdfua import validate
from pdfua.model import Severity

from db import disclosures, minutes, notes, notes_paper, thread_entries, thread_papers, threads
from db.store import Store
from exports.calendar_file import export_period
from exports.caseload_export import export_caseload
from exports.notes_paper import write_notes
from exports.packet_file import open_packet
from exports.plain_pdf import write_plain
from exports.referral_pdf import content_fingerprint
from exports.thread_paper import save_thread
from tekoto import clock
from tekoto.errors import DisclosureError, TekotoError
from tekoto.minutes import AgendaItem, Duty, MinutesForm, Present
from tekoto.note import NoteForm, Visibility
from tekoto.thread import EntryForm, Participant, Readers, ThreadForm
from tests.exports.exchange_office import Place, introduce, keys_of, open_place, refused

INTERNAL, AUTHORITIES, SCHOOL, CLIENT = "Sisäasia", "Virastoille", "Opistolle", "Hänelle"
ALL = {INTERNAL, AUTHORITIES, SCHOOL, CLIENT}
BY_CLASS = {
    Visibility.INTERNAL: INTERNAL,
    Visibility.AUTHORITIES: AUTHORITIES,
    Visibility.SCHOOL: SCHOOL,
    Visibility.CLIENT: CLIENT,
}


@dataclasses.dataclass(frozen=True)
class Scene:
    """An office with a client, a school and two authorities, of which one takes part."""

    here: Place
    authority: Place
    outside: Place
    school: UUID
    client_id: UUID
    thread_id: UUID

    def paper(self, reader: Readers | UUID, **more) -> set[str]:
        """Return which of the notes a paper holds."""
        return {one for one in ALL if one in self.text(reader, **more)}

    def text(self, reader: Readers | UUID, **more) -> str:
        """Return what can be read on a paper."""
        return read(self.pdf(reader, **more))

    def pdf(self, reader: Readers | UUID, language: str = "fi", **more) -> bytes:
        """Return a paper."""
        known = {"ground": "authority", **more}
        made = thread_papers.paper(
            self.here.store, self.here.actor, self.thread_id, reader, language, **known
        )
        return write_plain(made)


def read(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def checked(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    found = [one for one in validate(str(path)).findings if one.severity is not Severity.INFO]
    assert found == []


def forms(school: UUID) -> list[EntryForm]:
    moment = clock.now() - timedelta(hours=1)
    return [
        EntryForm(
            "message",
            text,
            moment,
            visibility,
            organisation_id=school if visibility is Visibility.SCHOOL else None,
        )
        for visibility, text in BY_CLASS.items()
    ]


def scene_of(store: Store, another_store: Callable[[], Store], **client) -> Scene:
    here = open_place(store)
    authority = open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")
    outside = open_place(another_store(), "Kaukainen kaupunki", "KUN")
    pupil = Place(here.store, here.actor, "Rannikon kansanopisto", "KOP")
    introduce(here, authority)
    introduce(here, outside)
    school = here.add(pupil).id
    hers = here.client(**client)
    people = (
        Participant(here.organisation(authority), "Hanna Hyvinvointi"),
        Participant(school, "Olli Opettaja"),
    )
    made = threads.begin(here.store, here.actor, ThreadForm("Opintojen kulku", people), hers)
    for form in forms(school):
        thread_entries.add(here.store, here.actor, made.id, form)
    return Scene(here, authority, outside, school, hers, made.id)


@pytest.fixture
def scene(store: Store, another_store: Callable[[], Store]) -> Scene:
    return scene_of(store, another_store)


def test_a_paper_holds_what_its_reader_may_have(scene: Scene) -> None:
    assert scene.paper(Readers.OFFICE) == ALL
    assert scene.paper(Readers.CLIENT) == {CLIENT}
    assert scene.paper(scene.here.organisation(scene.authority)) == {AUTHORITIES}
    assert scene.paper(scene.school) == {SCHOOL}
    with refused(TekotoError, "thread.not_participant"):
        scene.paper(scene.here.organisation(scene.outside))


def test_every_paper_carries_its_marking_ground_and_page(scene: Scene, tmp_path: Path) -> None:
    for number in range(40):
        text = f"Rivi {number}: " + "asiasta puhuttiin pitkään ja hartaasti. " * 6
        form = EntryForm("message", text, clock.now(), Visibility.AUTHORITIES)
        thread_entries.add(scene.here.store, scene.here.actor, scene.thread_id, form)
    wanted = {
        "fi": ("SALASSA PIDETTÄVÄ", "JulkL (621/1999) 24 § 1 mom. 25 k", "sivu {0}/{1}"),
        "sv": ("SEKRETESSBELAGD", "OffL (621/1999) 24 § 1 mom. 25 p", "sida {0}/{1}"),
    }
    for reader in (Readers.OFFICE, scene.here.organisation(scene.authority)):
        for language, (marking, ground, counter) in wanted.items():
            pdf = scene.pdf(reader, language)
            checked(pdf, tmp_path)
            pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
            assert len(pages) > 1
            for number, page in enumerate(pages, start=1):
                said = " ".join(page.extract_text().split())
                assert marking in said
                assert ground in said
                assert counter.format(number, len(pages)) in said


def test_the_title_of_a_file_and_its_footer_name_nobody(scene: Scene) -> None:
    reader = pypdf.PdfReader(io.BytesIO(scene.pdf(Readers.OFFICE)))
    reference = threads.thread(scene.here.store, scene.here.actor, scene.thread_id)
    assert reader.metadata is not None
    assert reader.metadata.title == f"Yhteistyömuistiinpanot, viite {reference.thread.reference}"
    assert reader.metadata.author == "Etelän työllisyysalue"


def test_a_packet_holds_what_class_and_participants_allow(scene: Scene) -> None:
    here, kept = scene.here, {}
    for there in (scene.authority, scene.outside):
        here.share(scene.client_id, there)
        said = open_packet(here.packet(there), [keys_of(there)]).text.decode()
        kept[there.name] = {one for one in ALL if one in said}
    assert kept == {scene.authority.name: {AUTHORITIES}, scene.outside.name: set()}
    here.note(scene.client_id, "Ketjun ulkopuolella", Visibility.AUTHORITIES)
    said = open_packet(here.packet(scene.outside), [keys_of(scene.outside)]).text.decode()
    assert "Ketjun ulkopuolella" in said
    assert AUTHORITIES not in said


def test_a_file_for_a_partner_without_the_program_holds_the_same(scene: Scene) -> None:
    here, kept = scene.here, {}
    for there in (scene.authority, scene.outside):
        where = here.organisation(there)
        made = notes_paper.preview(here.store, here.actor, scene.client_id, where, "authority")
        said = read(write_notes(made, "fi"))
        kept[there.name] = {one for one in ALL if one in said}
    assert kept == {scene.authority.name: {AUTHORITIES}, scene.outside.name: set()}


def test_who_has_left_the_thread_gets_nothing_more(scene: Scene) -> None:
    here = scene.here
    here.share(scene.client_id, scene.authority)
    view = threads.thread(here.store, here.actor, scene.thread_id)
    people = view.thread.form.participants
    left = tuple(one for one in people if one.organisation_id == scene.school)
    form = dataclasses.replace(view.thread.form, participants=left)
    threads.change(here.store, here.actor, scene.thread_id, view.thread.version, form)
    said = open_packet(here.packet(scene.authority), [keys_of(scene.authority)]).text.decode()
    assert not {one for one in ALL if one in said}
    with refused(TekotoError, "thread.not_participant"):
        scene.paper(here.organisation(scene.authority))


def test_lists_that_leave_hold_no_note(scene: Scene, tmp_path: Path) -> None:
    here = scene.here
    duty = Duty("Soittaa opistoon", "Olli Opettaja", clock.today() + timedelta(days=2))
    save_minutes(scene, duty)
    book, calendar = tmp_path / "luettelo.xlsx", tmp_path / "kalenteri.ics"
    export_caseload(
        here.store, here.actor, [scene.client_id], book, purpose="tarkistus", language="fi"
    )
    day = clock.today()
    export_period(here.store, here.actor, day, day + timedelta(days=60), calendar, language="fi")
    said = calendar.read_text()
    with ZipFile(book) as sheet:
        said += "".join(sheet.read(name).decode() for name in sheet.namelist())
    assert "Sovittu tehtävä" in said
    for word in (*ALL, "Opintojen kulku", "Soittaa", "Opettaja"):
        assert word not in said


def save_minutes(scene: Scene, *duties: Duty, **changes) -> UUID:
    form = MinutesForm(
        happened_at=clock.now() - timedelta(hours=1),
        items=(AgendaItem("Tilanne nyt", "Sujuu", "Jatketaan"),),
        present=(Present("Olli Opettaja", "Rannikon kansanopisto"),),
        duties=duties,
        place="Etäkokous",
    )
    form = dataclasses.replace(form, **changes)
    return minutes.save(scene.here.store, scene.here.actor, scene.thread_id, form)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_minutes_are_a_tagged_paper_of_their_own(
    scene: Scene, language: str, tmp_path: Path
) -> None:
    due = clock.today() + timedelta(days=2)
    note_id = save_minutes(scene, Duty("Soittaa", "Olli Opettaja", due), language=language)
    pdf = scene.pdf(scene.here.organisation(scene.authority), note_id=note_id)
    checked(pdf, tmp_path)
    said = " ".join(read(pdf).split())
    wanted = {
        "fi": ("Päätös: Jatketaan", "Kuka tekee mitä ja mihin mennessä", "avoinna", "Muistio"),
        "sv": ("Beslut: Jatketaan", "Vem gör vad och när", "öppet", "Promemoria"),
    }
    for words in (*wanted[language], "Olli Opettaja", "1. Tilanne nyt"):
        assert words in said
    with refused(TekotoError, "thread.nothing_leaves"):
        scene.pdf(scene.school, note_id=note_id)
    with refused(TekotoError, "thread.nothing_leaves"):
        scene.pdf(Readers.CLIENT, note_id=note_id)


def test_a_disclosure_has_its_receipt(scene: Scene) -> None:
    here = scene.here
    scene.pdf(Readers.OFFICE)
    scene.pdf(Readers.CLIENT)
    assert disclosures.disclosures(here.store, here.actor, scene.client_id) == ()
    with refused(TekotoError, "link.ground_missing"):
        scene.pdf(scene.school, ground="")
    scene.pdf(scene.school, ground="service_provider")
    (given,) = disclosures.disclosures(here.store, here.actor, scene.client_id)
    assert given.recipient == "Rannikon kansanopisto, Olli Opettaja"
    assert (given.ground, given.fields) == (
        "service_provider",
        ("packet_introduction", "packet_notes"),
    )


def test_a_receipt_proves_the_file_that_left(scene: Scene, tmp_path: Path) -> None:
    here, target = scene.here, tmp_path / "ketju.pdf"
    to = (here.store, here.actor, scene.thread_id, scene.school, "fi")
    save_thread(*to, target, ground="service_provider")
    (given,) = disclosures.disclosures(here.store, here.actor, scene.client_id)
    assert given.fingerprint == content_fingerprint(target.read_bytes())
    assert given.log_link in " ".join(read(target.read_bytes()).split())
    # What cannot be written has not left.
    with refused(TekotoError, "file.cannot_write"):
        save_thread(*to, tmp_path / "ei" / "ole.pdf", ground="service_provider")
    assert len(disclosures.disclosures(here.store, here.actor, scene.client_id)) == 1


def test_turvakielto_holds_on_paper(store: Store, another_store: Callable[[], Store]) -> None:
    hidden = open_place(another_store()).protected()
    scene = scene_of(store, another_store, **hidden)
    here, authority = scene.here, scene.here.organisation(scene.authority)
    with refused(TekotoError, "link.protected_school"):
        scene.pdf(scene.school)
    with refused(TekotoError, "link.protection_reason_missing"):
        scene.pdf(authority)
    pdf = scene.pdf(authority, reason="yhteinen palvelu")
    said = " ".join(read(pdf).split())
    assert AUTHORITIES in said
    assert "24 § 1 mom. 25 k; JulkL (621/1999) 24 § 1 mom. 31 k" in said
    for secret in ("Rannikon", "Olli", "040 999 8888", "0409998888", "PL 12", INTERNAL, SCHOOL):
        assert secret not in said
    told = EntryForm("message", "Numero 040-999 88 88", clock.now(), Visibility.AUTHORITIES)
    thread_entries.add(here.store, here.actor, scene.thread_id, told)
    said = " ".join(read(scene.pdf(authority, reason="yhteinen palvelu")).split())
    assert AUTHORITIES in said
    assert "040-999" not in said
    assert "040-999 88 88" in scene.text(Readers.OFFICE)
    (given, _first) = disclosures.disclosures(here.store, here.actor, scene.client_id)
    assert given.recipient == "Pohjoisen hyvinvointialue, Hanna Hyvinvointi"


def test_an_identity_code_leaves_on_no_paper(
    store: Store, another_store: Callable[[], Store]
) -> None:
    scene = scene_of(store, another_store, hetu="020201B924Y", birth=None)
    assert scene.paper(scene.here.organisation(scene.authority)) == {AUTHORITIES}
    told = EntryForm("message", "Tunnus 020201B924Y", clock.now(), Visibility.AUTHORITIES)
    thread_entries.add(scene.here.store, scene.here.actor, scene.thread_id, told)
    authority, here = scene.here.organisation(scene.authority), scene.here
    assert scene.paper(authority) == {AUTHORITIES}
    assert "020201B924Y" not in scene.text(authority)
    assert "020201B924Y" in scene.text(Readers.OFFICE)
    for code in ("020201 b924y", "131052-308T"):
        added = dataclasses.replace(told, text=f"Lisäys {code}", corrects=_root(scene))
        thread_entries.add(here.store, here.actor, scene.thread_id, added)
        assert scene.paper(authority) == {AUTHORITIES}
        assert code not in scene.text(authority)


def _root(scene: Scene) -> UUID:
    found = threads.thread(scene.here.store, scene.here.actor, scene.thread_id).entries
    return next(one.id for one in found if one.form.text == AUTHORITIES)


def test_when_every_note_tells_it_nothing_leaves(
    store: Store, another_store: Callable[[], Store]
) -> None:
    scene = scene_of(store, another_store, hetu="020201B924Y", birth=None)
    here, authority = scene.here, scene.here.organisation(scene.authority)
    people = (Participant(authority),)
    made = threads.begin(here.store, here.actor, ThreadForm("Asia", people), scene.client_id)
    told = EntryForm("message", "Tunnus 020201B924Y", clock.now(), Visibility.AUTHORITIES)
    thread_entries.add(here.store, here.actor, made.id, told)
    scene = dataclasses.replace(scene, thread_id=made.id)
    with refused(DisclosureError, "thread.nothing_leaves"):
        scene.pdf(authority)
    again = dataclasses.replace(told, text="Tunnus kerrottu puhelimessa")
    thread_entries.add(here.store, here.actor, made.id, again)
    assert "kerrottu puhelimessa" in scene.text(authority)
    named = dataclasses.replace(made.form, subject="Asia 020201B924Y")
    made = threads.change(here.store, here.actor, made.id, made.version, named)
    with refused(DisclosureError, "thread.subject_tells"):
        scene.pdf(authority)
    scene.pdf(Readers.OFFICE)
    threads.change(here.store, here.actor, made.id, made.version, ThreadForm("Asia", people))
    scene.pdf(authority)


def test_minutes_that_tell_it_are_refused_in_words_of_their_own(
    store: Store, another_store: Callable[[], Store]
) -> None:
    scene = scene_of(store, another_store, hetu="020201B924Y", birth=None)
    authority = scene.here.organisation(scene.authority)
    due = clock.today() + timedelta(days=2)
    for more in ({"place": "Huone 020201B924Y"}, {"present": (Present("Olli 131052-308T"),)}):
        note_id = save_minutes(scene, **more)
        with refused(DisclosureError, "thread.minutes_tell"):
            scene.pdf(authority, note_id=note_id)
        scene.pdf(Readers.OFFICE, note_id=note_id)
        with refused(DisclosureError, "thread.nothing_leaves"):
            scene.pdf(scene.school, note_id=note_id, ground="service_provider")
    note_id = save_minutes(scene, Duty("Soittaa 020201B924Y", "Olli", due))
    with refused(DisclosureError, "thread.minutes_tell"):
        scene.pdf(authority, note_id=note_id)
    assert scene.paper(authority) == {AUTHORITIES}
    assert "020201B924Y" not in scene.text(authority)
    note_id = save_minutes(scene)
    added = EntryForm("message", "Lisäys 020201B924Y", clock.now(), Visibility.AUTHORITIES)
    added = dataclasses.replace(added, corrects=note_id)
    thread_entries.add(scene.here.store, scene.here.actor, scene.thread_id, added)
    said = read(scene.pdf(authority, note_id=note_id))
    assert "Jatketaan" in said
    assert "020201B924Y" not in said


def test_an_addendum_has_a_class_of_its_own(scene: Scene) -> None:
    here = scene.here
    root = next(
        one
        for one in notes.for_client(here.store, here.actor, scene.client_id)
        if one.form.text == AUTHORITIES
    )
    for text, visibility in (("Lisätään", Visibility.AUTHORITIES), ("Kätketään", "SIS")):
        form = NoteForm(scene.client_id, "message", text, clock.now(), Visibility(visibility))
        notes.add(here.store, here.actor, dataclasses.replace(form, corrects=root.id))
    said = scene.text(here.organisation(scene.authority))
    assert "Lisätään" in said
    assert "Kätketään" not in said
    assert "Kätketään" in scene.text(Readers.OFFICE)
