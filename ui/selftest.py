"""The packaged program's check of itself: vault, search, PDF, reply, workbook, every resource."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import resources
from db import migrate, organisations, projects, referrals, replies, search
from tekoto import clock, dates
from tekoto.indicators import Period
from tekoto.referral import ReferralForm
from ui.demo import demo_vault
from ui.entered import Entered
from ui.i18n import LANGUAGES

_CLIENTS = 25


def run(write: Callable[[str], object] = print) -> int:
    """Try everything that a bundle may have lost; an exception ends it."""
    app = QApplication.instance() or QApplication(["tekoto"])
    steps: tuple[tuple[str, Callable[[Entered], object]], ...] = (
        ("schema", _schema),
        ("search", _search),
        ("referral and reply", _referral),
        ("workbook", _workbook),
        ("fonts", _fonts),
        ("translations", _translations),
        ("tables", _tables),
        ("pages", _pages),
    )
    with tempfile.TemporaryDirectory(prefix="tekoto-selftest-") as scratch:
        write("vault")
        entered = demo_vault(Path(scratch) / "vault", clients=_CLIENTS, seed=7)
        try:
            for name, step in steps:
                write(name)
                step(entered)
        finally:
            entered.store.close()
    write("ok")
    del app
    return 0


def _schema(entered: Entered) -> None:
    if migrate.schema_version(entered.store) != migrate.newest_version():
        raise RuntimeError("the schema is not the newest")


def _search(entered: Entered) -> None:
    if not search.search(entered.store, entered.actor, "rania"):
        raise RuntimeError("an invented client is not found")


def _referral(entered: Entered) -> None:
    from exports.referral_pdf import content_fingerprint, write_referral
    from exports.reply_fields import DECISION
    from exports.reply_filler import fill_reply
    from exports.reply_reader import read_reply

    store, actor = entered.store, entered.actor
    client = search.search(store, actor, "rania")[0].client_id
    school = organisations.organisations(store, actor, types=("AMM",), on=clock.today())[0]
    made = referrals.create(store, actor, ReferralForm(client_id=client, school_id=school.id))
    shown = referrals.preview(store, actor, made.id)
    pdf = write_referral(shown.letter)
    made = referrals.mark_checked(store, actor, made.id, made.version)
    made = referrals.mark_sent(
        store,
        actor,
        made.id,
        made.version,
        channel="file",
        fingerprint=content_fingerprint(pdf),
        shown=shown,
    )
    answered = read_reply(fill_reply(pdf, {DECISION: "place"}))
    match = replies.match(store, actor, answered)
    if match.altered or replies.accept(store, actor, match).id != made.id:
        raise RuntimeError("the reply did not come home")


def _workbook(entered: Entered) -> None:
    from exports.monitoring_export import export_monitoring, sheet_names

    project = projects.projects(entered.store, entered.actor)[0]
    period = Period(project.form.starts_on, min(project.form.ends_on, clock.today()))
    with tempfile.TemporaryDirectory(prefix="tekoto-selftest-") as scratch:
        target = Path(scratch) / "monitoring.xlsx"
        export_monitoring(entered.store, entered.actor, project.id, period, target, language="fi")
        if not sheet_names(target):
            raise RuntimeError("the workbook is empty")


def _fonts(_entered: Entered) -> None:
    from ui import theme

    theme.load_fonts()


def _translations(_entered: Entered) -> None:
    for name in (*(f"tekoto_{code}" for code in LANGUAGES), "dialogs_fi"):
        if not QTranslator().load(str(resources.path(f"translations/{name}.qm"))):
            raise RuntimeError(f"no translation {name}")


def _tables(_entered: Entered) -> None:
    from tekoto import vocabulary

    for file in resources.path("vocabulary").glob("*.csv"):
        vocabulary.codes(file.stem)
    for file in resources.path("rules").glob("*.json"):
        resources.json_data(f"rules/{file.name}")
    dates.next_working_day(clock.today())


def _pages(entered: Entered) -> None:
    """Build every page once: a module that the bundle lacks is found here."""
    from ui.desk import Desk
    from ui.places import make_parts
    from ui.preferences import Preferences

    with tempfile.TemporaryDirectory(prefix="tekoto-selftest-") as scratch:
        desk = Desk(entered.store, entered.actor)
        parts = make_parts(desk, entered, Preferences(Path(scratch) / "preferences.ini"))
        for place in parts.places:
            place.factory(desk).deleteLater()
        desk.close()
