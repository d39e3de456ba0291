"""What the invented office needs beside its demo caseload, so that every page has something."""

from PySide6.QtCore import QBuffer, QIODevice

from db import (
    attachments,
    clients,
    consents,
    custom_fields,
    drafts,
    merging,
    organisations,
    referrals,
)
from exports import reply_fields
from exports.card_file import make_keys
from exports.referral_pdf import content_fingerprint, write_referral
from exports.reply_filler import fill_reply
from tekoto import clock, dates
from tekoto.attachment import NewAttachment
from tekoto.client import ClientForm
from tekoto.consent import ConsentForm
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.referral import ExtraField, Referral, ReferralForm, ReferralPreview
from ui import note_editor
from ui.shots_class_list import make_template, write_class_list
from ui.shots_client import MERGED, NAME, TWIN
from ui.shots_scene import Scene

_SCHOOL = "Kouvolan harjoitusoppilaitos"
_PICTURE = (640, 400)


def make_ready(scene: Scene) -> None:
    """Make what the pictures show beside the caseload, the answers and files before the rest."""
    _write_letters(scene)
    write_class_list(scene)
    make_template(scene)
    scene.card.write_bytes(make_keys("Kouvolan harjoitusoppilaitos", "", clock.now()).card)
    _attach(scene)
    _merge(scene)
    _take_consent_back(scene)
    _use_own_field(scene)
    _leave_half_done(scene)


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
    scene.sent = _send(scene, letter, preview, content_fingerprint(pdf))
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


def _send(scene: Scene, letter: Referral, preview: ReferralPreview, fingerprint: str) -> Referral:
    store, actor = scene.store, scene.actor
    checked = referrals.mark_checked(store, actor, letter.id, letter.version)
    return referrals.mark_sent(
        store,
        actor,
        checked.id,
        checked.version,
        channel="file",
        fingerprint=fingerprint,
        shown=preview,
    )


def _take_consent_back(scene: Scene) -> None:
    """Send something by a consent that then ends, so that a school still holds it."""
    store, actor, today, client = scene.store, scene.actor, clock.today(), scene.person(TWIN)
    form = ConsentForm("given", "sharing", today, "oppilaitokset", ("identity", "language"))
    given = consents.add(store, actor, client, form)
    schools = organisations.organisations(store, actor, on=today)
    school = next((one for one in schools if one.form.name_fi == _SCHOOL), schools[0])
    extras = (ExtraField("mother_tongue", "", "consent"), ExtraField("nationality", "", "consent"))
    wanted = ReferralForm(client, school.id, training="kielikurssi", extras=extras)
    letter = referrals.create(store, actor, wanted)
    _send(scene, letter, referrals.preview(store, actor, letter.id), "by consent")
    consents.withdraw(store, actor, given.id, given.version, today)


def _use_own_field(scene: Scene) -> None:
    form = CustomFieldForm(
        "Kurssitoive", FieldType.CHOICE, "Kursönskemål", "Wished course", ("aamu", "ilta")
    )
    field = custom_fields.define(scene.store, scene.actor, form)
    custom_fields.put(scene.store, scene.actor, scene.person(TWIN), field.id, "ilta")


def _leave_half_done(scene: Scene) -> None:
    client = scene.person(MERGED)
    text = {"name": "Tesfay, Freweini", "text": "Puhelu asiakkaalle"}
    drafts.save(scene.store, scene.actor, note_editor.KIND, str(client), text)


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
