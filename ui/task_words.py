"""The words of the day's rows: what it is, what about it, what its key does."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from tekoto import clock, dates
from tekoto.deadlines import deadline_rule
from tekoto.today import Meeting, TaskKind, TodayRow, Urgency
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.words import language_name, word

_TITLES = {
    TaskKind.PLAN_EXPIRED: QT_TRANSLATE_NOOP("TodayPage", "Suunnitelma päättyi {0}"),
    TaskKind.PLAN_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Suunnitelma päättyy {0}"),
    TaskKind.DRAFT_PLAN: QT_TRANSLATE_NOOP("TodayPage", "Suunnitelma luonnoksena {0}"),
    TaskKind.REPLY_AWAITED: QT_TRANSLATE_NOOP("TodayPage", "Vastaus viimeistään {0}"),
    TaskKind.REPLY_RECEIVED: QT_TRANSLATE_NOOP("TodayPage", "Oppilaitos vastasi {0}"),
    TaskKind.PERMIT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Oleskelulupa päättyy {0}"),
    TaskKind.PROTECTION_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Turvakiellon määräaika {0}"),
    TaskKind.PROTECTION_LEFT: QT_TRANSLATE_NOOP(
        "TodayPage", "Peritty turvakielto on päätettävä, peruste päättyi {0}"
    ),
    TaskKind.PAUSE_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Palaa tauolta {0}"),
    TaskKind.PLAN_RE_SIGN: QT_TRANSLATE_NOOP(
        "TodayPage", "Suunnitelma allekirjoitettava uudelleen, siirtyi {0}"
    ),
    TaskKind.COMING_OF_AGE: QT_TRANSLATE_NOOP("TodayPage", "Täyttää 18 vuotta {0}"),
    TaskKind.DEADLINE: QT_TRANSLATE_NOOP("TodayPage", "Määräaika {0}"),
    TaskKind.CONSENT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Suostumus päättyy {0}"),
    TaskKind.CARD_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Kortti vanhenee {0}"),
    TaskKind.APPOINTMENT: QT_TRANSLATE_NOOP("TodayPage", "Tapaaminen {0}"),
    TaskKind.DRAFT_REFERRAL: QT_TRANSLATE_NOOP("TodayPage", "Lähete luonnoksena {0}"),
    TaskKind.DUTY: QT_TRANSLATE_NOOP("TodayPage", "Sovittu tehtävä {0}"),
}
_ENDED = {
    TaskKind.PERMIT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Oleskelulupa päättyi {0}"),
    TaskKind.CONSENT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Suostumus päättyi {0}"),
    TaskKind.CARD_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Kortti vanheni {0}"),
}
_PROMPTLY = QT_TRANSLATE_NOOP("TodayPage", "Viipymättä {0} alkaen")
_NO_OUTCOME = QT_TRANSLATE_NOOP("TodayPage", "Tapaamisen tulos puuttuu {0}")
_ACTIONS = {
    TaskKind.PLAN_EXPIRED: QT_TRANSLATE_NOOP("TodayPage", "Avaa suunnitelma"),
    TaskKind.PLAN_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Avaa suunnitelma"),
    TaskKind.DRAFT_PLAN: QT_TRANSLATE_NOOP("TodayPage", "Jatka suunnitelmaa"),
    TaskKind.REPLY_AWAITED: QT_TRANSLATE_NOOP("TodayPage", "Avaa lähete"),
    TaskKind.REPLY_RECEIVED: QT_TRANSLATE_NOOP("TodayPage", "Avaa vastaus"),
    TaskKind.DRAFT_REFERRAL: QT_TRANSLATE_NOOP("TodayPage", "Jatka lähetettä"),
    TaskKind.PERMIT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Päivitä lupa"),
    TaskKind.PROTECTION_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Tarkista turvakielto"),
    TaskKind.PROTECTION_LEFT: QT_TRANSLATE_NOOP("TodayPage", "Päätä turvakielto"),
    TaskKind.PAUSE_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Jatka asiakkuutta"),
    TaskKind.PLAN_RE_SIGN: QT_TRANSLATE_NOOP("TodayPage", "Avaa suunnitelma"),
    TaskKind.APPOINTMENT: QT_TRANSLATE_NOOP("TodayPage", "Avaa tapaaminen"),
    TaskKind.DEADLINE: QT_TRANSLATE_NOOP("TodayPage", "Avaa suunnitelma"),
    TaskKind.CONSENT_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Avaa suostumukset"),
    TaskKind.CARD_ENDING: QT_TRANSLATE_NOOP("TodayPage", "Avaa kortit"),
    TaskKind.DUTY: QT_TRANSLATE_NOOP("TodayPage", "Avaa ketju"),
}
_RECORD_OUTCOME = QT_TRANSLATE_NOOP("TodayPage", "Kirjaa tulos")
_OPEN_CLIENT = QT_TRANSLATE_NOOP("TodayPage", "Avaa asiakas")
_RETURN = QT_TRANSLATE_NOOP("TodayPage", "Palauta listalle")
_VOCABULARIES = {
    TaskKind.PLAN_EXPIRED: "plan_kinds",
    TaskKind.PLAN_ENDING: "plan_kinds",
    TaskKind.DRAFT_PLAN: "plan_kinds",
    TaskKind.PERMIT_ENDING: "permit_classes",
    TaskKind.PROTECTION_ENDING: "protection_sources",
    TaskKind.PROTECTION_LEFT: "protection_sources",
    TaskKind.PAUSE_ENDING: "pause_reasons",
    TaskKind.CONSENT_ENDING: "consent_purposes",
    TaskKind.CARD_ENDING: "card_kinds",
    TaskKind.PLAN_RE_SIGN: "plan_kinds",
}


def title(row: TodayRow, now: datetime) -> str:
    """Return what a row is about, with its day."""
    if row.meeting is not None:
        over = row.meeting.ends_at <= now
        text = _NO_OUTCOME if over else _TITLES[row.kind]
        return _tr(text).format(_when(row, row.meeting))
    if row.kind is TaskKind.DEADLINE and row.since is not None:
        return _tr(_PROMPTLY).format(short_date(row.since))
    due = short_date(row.answered_on or row.since or row.due_on)
    if row.kind in _ENDED and row.urgency is Urgency.OVERDUE:
        return _tr(_ENDED[row.kind]).format(due)
    return _tr(_TITLES[row.kind]).format(due)


def detail(row: TodayRow) -> str:
    """Return what else one needs to know of a row."""
    if row.mark is not None:
        return " · ".join(part for part in (row.mark.reason, row.mark.official_name) if part)
    if row.meeting is not None:
        return _meeting(row.meeting)
    if row.kind is TaskKind.DEADLINE:
        return deadline_rule(row.detail).name(language().code)
    if row.kind in _VOCABULARIES:
        return word(_VOCABULARIES[row.kind], row.detail)
    if row.kind is TaskKind.COMING_OF_AGE:
        return QCoreApplication.translate("TodayPage", "suostumukset kysytään häneltä itseltään")
    if row.kind is TaskKind.DUTY:
        hidden = QCoreApplication.translate("TodayPage", "turvakielto, avaa ketju")
        return row.detail or hidden
    # The school is what one reads here; the reference stands on the referral itself.
    school = row.detail.rpartition(", ")[0] or row.detail
    if row.answered_on is not None and row.due_on > row.answered_on:
        starts = QCoreApplication.translate("TodayPage", "alkaa {0}").format(short_date(row.due_on))
        return f"{school}, {starts}"
    return school


def action(row: TodayRow, now: datetime) -> str:
    """Return what Enter does."""
    if row.mark is not None:
        return _tr(_RETURN)
    if row.meeting is not None and row.meeting.ends_at <= now:
        return _tr(_RECORD_OUTCOME)
    return _tr(_ACTIONS.get(row.kind, _OPEN_CLIENT))


def put_off_until(row: TodayRow) -> str:
    """Return until when a row is put off, or that it is done."""
    if row.mark is None or row.mark.until is None:
        return QCoreApplication.translate("TodayPage", "hoidettu")
    text = QCoreApplication.translate("TodayPage", "{0} asti")
    return text.format(short_date(row.mark.until))


def days_text(days: float) -> str:
    """Return a number of working days with a decimal comma."""
    return QCoreApplication.translate("TodayPage", "{0} tp").format(f"{days:g}".replace(".", ","))


def short_date(day: date) -> str:
    """Return a day without its year while that is the present one."""
    return f"{day.day}.{day.month}." if day.year == clock.today().year else dates.format_date(day)


def interpreter_text(tongue: str, *, confirmed: bool) -> str:
    """Return who interprets and whether that is sure; nothing without an interpreter."""
    if not tongue:
        return ""
    if confirmed:
        text = QCoreApplication.translate("TodayPage", "tulkki {0}")
    else:
        text = QCoreApplication.translate("TodayPage", "tulkki {0}, vahvistamatta")
    return text.format(language_name(tongue))


def _when(row: TodayRow, meeting: Meeting) -> str:
    hours = f"{dates.format_time(meeting.starts_at)}–{dates.format_time(meeting.ends_at)}"
    return hours if row.urgency is Urgency.TODAY else f"{short_date(row.due_on)} {hours}"


def _meeting(meeting: Meeting) -> str:
    tongue, confirmed = meeting.interpreter_language, meeting.interpreter_confirmed
    where = meeting.place or word("appointment_modes", meeting.mode)
    interpreter = interpreter_text(tongue, confirmed=confirmed)
    return " · ".join(part for part in (where, interpreter) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayPage", text)
