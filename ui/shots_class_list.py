"""A class list of invented people, and its file as a school sends it back half filled."""

from db import class_lists, organisations, referral_templates
from db.caseload import caseload
from db.referral_sending import Leaving
from exports import reply_fields
from exports.referral_pdf import content_fingerprint
from exports.reply_fields import row_field
from exports.reply_filler import fill_reply
from tekoto import clock, dates
from tekoto.client import CaseloadFilter
from tekoto.own_template import TemplateForm
from tekoto.referral import ReferralForm
from ui.class_list_outgoing import Chosen, ClassListOutgoing
from ui.shots_scene import Scene

_PERSONS = 6
_LOOKED_AT = 200
_ANSWERS = ("place", "place", "queue", "more_information")


def listed(scene: Scene) -> tuple[tuple[Chosen, ...], ReferralForm]:
    """Return some of the adviser's clients, one of them under turvakielto if there is any."""
    store, actor = scene.store, scene.actor
    rows = caseload(store, actor, CaseloadFilter(adviser_id=actor.user_id), 0, _LOOKED_AT)
    open_ones = [row for row in rows if not row.protected][-_PERSONS:]
    hidden = [row for row in rows if row.protected][:1]
    chosen = tuple(Chosen(row.id, row.name, row.protected) for row in (*open_ones, *hidden))
    schools = organisations.organisations(store, actor, types=("KOP", "AMM"), on=clock.today())
    form = ReferralForm(
        chosen[0].client_id,
        schools[0].id,
        recipient_name="opinto-ohjaaja Oona Harjoitus",
        training="kotoutumiskoulutus, hidas polku",
        question="Ketkä mahtuvat kevään ryhmään?",
    )
    return chosen, form


def make_template(scene: Scene) -> None:
    """Make a template of the office's own."""
    form = TemplateForm(
        "Ratapihan kielikurssi",
        "Språkkurs vid bangården",
        step_kinds=("KK",),
        receivers=("KAN",),
        omit=("work", "financing"),
        suggest=("childcare",),
        question_fi="Mahtuuko hän torstairyhmään?",
    )
    referral_templates.define(scene.store, scene.actor, form)


def write_class_list(scene: Scene) -> None:
    """Send a list, and fill its first rows as the school does."""
    store, actor, today = scene.store, scene.actor, clock.today()
    chosen, form = listed(scene)
    prepared = ClassListOutgoing(store, actor, {}).prepare(form, chosen)
    mark = content_fingerprint(prepared.pdf)
    class_lists.mark_sent(
        store,
        actor,
        [Leaving(o.referral.id, o.referral.version, o.preview, mark) for o in prepared.listed],
        channel="file",
    )
    answers = {reply_fields.CONTACT: "opinto-ohjaaja Oona Harjoitus"}
    start = dates.format_date(dates.add_months(today.replace(day=12), 2))
    for one, decision in zip(prepared.listed, _ANSWERS, strict=False):
        reference = one.referral.reference
        answers[row_field(reference, reply_fields.RECEIVED)] = dates.format_date(today)
        answers[row_field(reference, reply_fields.DECISION)] = decision
        if decision == "place":
            answers[row_field(reference, reply_fields.START)] = start
            answers[row_field(reference, reply_fields.GROUP)] = "KOTO27A"
        else:
            answers[row_field(reference, reply_fields.NOTE)] = "Soitamme tammikuussa."
    scene.list_answered.write_bytes(fill_reply(prepared.pdf, answers))
