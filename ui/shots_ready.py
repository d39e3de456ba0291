"""What the invented office needs beside its demo caseload, so that every page has something."""

from PySide6.QtCore import QBuffer, QIODevice

from db import attachments, clients, merging, organisations, referrals
from exports import reply_fields
from exports.card_file import make_keys
from exports.referral_pdf import content_fingerprint, write_referral
from exports.reply_filler import fill_reply
from tekoto import clock, dates
from tekoto.attachment import NewAttachment
from tekoto.client import ClientForm
from tekoto.referral import ReferralForm
from ui.shots_class_list import write_class_list
from ui.shots_client import MERGED, NAME
from ui.shots_scene import Scene

_SCHOOL = "Kouvolan harjoitusoppilaitos"
_PICTURE = (640, 400)


def make_ready(scene: Scene) -> None:
    """Write a letter, its answer, a file of the case and two records of one person."""
    _write_letters(scene)
    write_class_list(scene)
    scene.card.write_bytes(make_keys("Kouvolan harjoitusoppilaitos", "", clock.now()).card)
    _attach(scene)
    _merge(scene)


def _write_letters(scene: Scene) -> None:
    store, actor, today = scene.store, scene.actor, clock.today()
    schools = organisations.organisations(store, actor, on=today)
    school = next((one for one in schools if one.form.name_fi == _SCHOOL), schools[0])
    form = ReferralForm(
        scene.person(NAME),
        school.id,
        recipient_name="opinto-ohjaaja Oona Harjoitus",
        training="sairaanhoitajan pätevöitymiskoulutus",
    )
    scene.draft = referrals.create(store, actor, form)
    letter = referrals.create(store, actor, form)
    preview = referrals.preview(store, actor, letter.id)
    pdf = write_referral(preview.letter)
    checked = referrals.mark_checked(store, actor, letter.id, letter.version)
    scene.sent = referrals.mark_sent(
        store,
        actor,
        checked.id,
        checked.version,
        channel="file",
        fingerprint=content_fingerprint(pdf),
        fields=preview.fields,
    )
    start = dates.add_months(today.replace(day=12), 2)
    answers = {
        reply_fields.RECEIVED: dates.format_date(today),
        reply_fields.DECISION: "place",
        reply_fields.START: dates.format_date(start),
        reply_fields.GROUP: "SAI27K",
        reply_fields.CONTACT: "opinto-ohjaaja Oona Harjoitus",
        reply_fields.NOTE: "Tervetuloa! Kielitukea on kaksi kertaa viikossa.",
    }
    scene.answered.write_bytes(fill_reply(pdf, answers))


def _attach(scene: Scene) -> None:
    picture = QBuffer()
    picture.open(QIODevice.OpenModeFlag.WriteOnly)
    scene.window.grab().scaled(*_PICTURE).save(picture, "PNG")
    data = bytes(picture.data().data())
    files = [
        NewAttachment("Kielitodistus", data),
        NewAttachment("Vastaus", scene.answered.read_bytes()),
    ]
    attachments.add(scene.store, scene.actor, scene.person(NAME), files)


def _merge(scene: Scene) -> None:
    store, actor = scene.store, scene.actor
    known = clients.open_client(store, actor, scene.person(MERGED))
    form = known.form
    twin = clients.create(store, actor, ClientForm(form.family_name, form.given_names))
    merging.merge(store, actor, merging.preview(store, actor, known.id, twin.id), {})
