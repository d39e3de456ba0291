"""One of every PDF that the program makes, in each language, short and over several pages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from uuid import UUID

from exports.class_list_pdf import write_class_list
from exports.notes_paper import write_notes
from exports.path_sheet import write_path_sheet
from exports.plain_pdf import write_plain
from exports.referral_pdf import write_follow_up, write_referral
from tekoto.class_list import class_list
from tekoto.dates import PartialDate
from tekoto.letter import ReferralLetter
from tekoto.minutes import AgendaItem, Duty, Minutes, Present
from tekoto.note import Visibility
from tekoto.notes_paper import NotesPaper, PaperNote
from tekoto.path import PathStep
from tekoto.thread import EntryForm, Participant, Readers, Thread, ThreadEntry, ThreadForm
from tekoto.thread_paper import Paper, minutes_paper, thread_paper
from tekoto.vocabulary import codes
from tests.exports import referral_samples as samples
from tests.exports.test_class_list import letters
from tests.exports.test_plain_pdf import papers
from ui import path_client_words

TODAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
SCHOOL = Participant(
    UUID(int=7), "Olli Opettaja", "Rannikon kansanopisto", "KAN", "Kustens folkhögskola"
)
LINK = "08705 97029 11111 22222 33333"
KINDS = codes("note_types")
STEPS = (
    PathStep("AK", "", "completed", date(2026, 9, 1), date(2026, 9, 15)),
    PathStep("LU", "Rannikon opisto", "running", date(2026, 10, 5), None),
    PathStep("TK", "", "planned", None, None, planned_from=date(2027, 3, 1)),
)


def words(first: int, count: int) -> str:
    """Return so many words; another ``first`` gives others, as in texts that people write."""
    syllables = ("ka", "lo", "mi", "su", "te", "ra", "nä", "vo", "ho", "pi", "jy", "sa")
    made = [
        "".join(syllables[(first * 7 + place * 5 + turn * (first + 3)) % 12] for turn in range(3))
        for place in range(count)
    ]
    return " ".join(made).capitalize()


def notes(count: int) -> NotesPaper:
    """Return so many notes, each with an addendum, as a partner without the program gets them."""
    made = [
        PaperNote(
            UUID(int=100 + number),
            KINDS[number % 9],
            NOW - timedelta(days=number),
            "Asta Asiantuntija",
            words(number, 50),
            f"{words(number, 2)}; اسماء",
            addendum=number % 9 == 8,
        )
        for number in range(count)
    ]
    return NotesPaper(
        client_id=UUID(int=1),
        organisation_id=UUID(int=7),
        receiver="Rannikon kansanopisto",
        client_name="Amina Cabdi أمينة عبدي",
        birth=PartialDate(date(1990, 1, 1)),
        office="Etelän työllisyysalue",
        sender="Asta Asiantuntija",
        ground="service_provider",
        protection_reason="",
        protected=count > 1,
        notes=tuple(made),
        log_link=LINK,
    )


def meeting(language: str, count: int) -> ThreadEntry:
    """Return the minutes of a meeting with so many matters and duties."""
    minutes = Minutes(
        language,
        "Kirjasto, neuvotteluhuone 2",
        (Present("Olli Opettaja", "Rannikon kansanopisto"), Present("Asta Asiantuntija")),
        tuple(
            AgendaItem(
                words(number + 900, 3),
                words(number, 40),
                words(number + 500, 5),
            )
            for number in range(count)
        ),
        tuple(
            Duty(words(number + 1300, 4), "Asta Asiantuntija", TODAY, done_on=TODAY)
            for number in range(count)
        ),
    )
    form = EntryForm("network_meeting", "Pöytäkirja", NOW, Visibility.AUTHORITIES)
    return ThreadEntry(
        UUID(int=50),
        form,
        "Asta Asiantuntija",
        "Etelän työllisyysalue",
        NOW,
        addenda=(
            ThreadEntry(UUID(int=51), replace(form, text="Lisäys"), "Asta Asiantuntija", "", NOW),
        ),
        minutes=minutes,
    )


def thread(reader: Readers | Participant, count: int, language: str = "fi") -> Paper:
    """Return a thread with so many notes and the minutes of a meeting."""
    said = ThreadEntry(
        UUID(int=60),
        EntryForm("message", "Aloitus siirtyy tammikuulle. " * 10, NOW, Visibility.SCHOOL),
        "Asta Asiantuntija",
        "Etelän työllisyysalue",
        NOW,
    )
    return Paper(
        Thread(
            UUID(int=3),
            1,
            "K7M2-9QXD",
            ThreadForm("Opintojen kulku", (SCHOOL, Participant(None, "Naapuri Nimetön"))),
            UUID(int=1),
            "Amina Cabdi أمينة عبدي",
            count > 1,
            TODAY,
            "Asta Asiantuntija",
        ),
        (*(_said(said, number) for number in range(count)), meeting(language, count)),
        reader,
        "Etelän työllisyysalue",
        "Asta Asiantuntija",
        LINK,
        "service_provider" if isinstance(reader, Participant) else "",
        "s. 1.1.1990",
    )


def _said(one: ThreadEntry, number: int) -> ThreadEntry:
    form = replace(
        one.form,
        kind=KINDS[number % 9],
        happened_at=NOW - timedelta(days=number),
        text=words(number, 60),
        participants=words(number, 3),
    )
    return replace(one, id=UUID(int=60 + number), form=form)


def whole_thread(reader: Readers | Participant, count: int, language: str) -> bytes:
    """Return a thread on paper."""
    return write_plain(thread_paper(thread(reader, count, language), language, TODAY))


def minutes(language: str, count: int) -> bytes:
    """Return the minutes of a meeting on a paper of their own."""
    whole = thread(SCHOOL, 1, language)
    return write_plain(minutes_paper(replace(whole, entries=(meeting(language, count),)), TODAY))


def path(language: str, count: int) -> bytes:
    """Return the sheet of a path that the client takes home."""
    sheet = path_client_words.sheet(STEPS * count, TODAY, language, office="Lahti", places=True)
    return write_path_sheet(sheet)


def full_letters(count: int) -> list[ReferralLetter]:
    """Return letters that say all that may leave of so many persons."""
    rest = samples.EVERY_ROW.sections[1:]
    return [replace(one, sections=(one.sections[0], *rest)) for one in letters(count)]


FOLLOW_UPS = {
    "fi": samples.letter(sections=()),
    "sv": replace(samples.SWEDISH, sections=()),
    "en": samples.letter(language="en", sections=()),
}
# What each is made by: a test finds a maker of documents that is not here.
SAMPLES: dict[str, dict[str, Callable[[], bytes]]] = {
    "referral_pdf.write_referral": {
        "short": lambda: write_referral(samples.letter()),
        "swedish": lambda: write_referral(samples.SWEDISH),
        "every row": lambda: write_referral(samples.EVERY_ROW),
        "every script": lambda: write_referral(samples.EVERY_SCRIPT),
        "long": lambda: write_referral(samples.LONG),
        "bare": lambda: write_referral(
            samples.letter(sections=(), basis_text="", audit_link="", recipient_line="")
        ),
    },
    "referral_pdf.write_follow_up": {
        f"follow-up {code}": partial(write_follow_up, letter) for code, letter in FOLLOW_UPS.items()
    },
    "class_list_pdf.write_class_list": {
        f"class list {count} {code}": lambda code=code, count=count: write_class_list(
            class_list(letters(count, code))
        )
        for code, count in (("fi", 3), ("sv", 3), ("fi", 40))
    }
    | {"class list full": lambda: write_class_list(class_list(full_letters(40)))},
    "notes_paper.write_notes": {
        f"notes {count} {code}{' protected' if count > 1 else ''}": partial(
            write_notes, notes(count), code, "K7M2-9QXD"
        )
        for code, count in (("fi", 1), ("sv", 2), ("fi", 40))
    },
    "path_sheet.write_path_sheet": {
        f"path {count} {code}": partial(path, code, count)
        for code, count in (("fi", 1), ("sv", 1), ("en", 12))
    },
    "thread_paper.thread_paper": {
        "thread 1 fi": partial(whole_thread, SCHOOL, 1, "fi"),
        "thread 2 sv protected": partial(whole_thread, Readers.CLIENT, 2, "sv"),
        "thread 30 fi protected": partial(whole_thread, Readers.OFFICE, 30, "fi"),
    },
    "thread_paper.minutes_paper": {
        f"minutes {count} {code}": partial(minutes, code, count)
        for code, count in (("fi", 2), ("sv", 2), ("fi", 30))
    },
}
for name, paper in papers().items():
    maker = {
        "guide": "school_guide.school_guide",
        "given": "given_report.given_report",
        "notice": "given_report.notice",
    }[name.split()[0]]
    SAMPLES.setdefault(maker, {})[name] = partial(write_plain, paper)
FILES = {name: make for made in SAMPLES.values() for name, make in made.items()}
