"""A thread, or the minutes of one meeting, on paper for one reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from tekoto import vocabulary
from tekoto.dates import format_date, format_time, local_date
from tekoto.minutes import Minutes
from tekoto.plain_document import Block, Grid, Heading, PlainDocument, Points, Text
from tekoto.thread import Participant, Readers, Thread, ThreadEntry

_ADDRESS_GROUND = "julkl_24_1_31"
_DUTY_SHARES = (3, 6, 2, 3)


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed: the notes that the reader may have, for whom, by whom and on which ground.

    ``ground`` is of ``disclosure_grounds`` and empty within the office; ``born`` is the client's
    date of birth in words.
    """

    thread: Thread
    entries: tuple[ThreadEntry, ...]
    reader: Readers | Participant
    office: str
    sender: str
    log_link: str
    ground: str = ""
    born: str = ""


def thread_paper(paper: Paper, language: str, today: date) -> PlainDocument:
    """Return the thread as a document; its title tells nobody's name."""
    text = _texts(language)
    blocks: list[Block] = list(_head(paper, language, whole=True))
    for entry in paper.entries:
        blocks.extend(_entry(entry, language))
    return _document(paper, text("thread_title"), blocks, language, today)


def minutes_paper(paper: Paper, today: date) -> PlainDocument:
    """Return the minutes of the only note of ``paper`` in the language that they were written in.

    Raises ValueError when that note holds no minutes.
    """
    (entry,) = paper.entries
    if entry.minutes is None:
        raise ValueError("no minutes")
    language = entry.minutes.language
    text = _texts(language)
    blocks = [*_head(paper, language, whole=False), *_minutes(entry, entry.minutes, language)]
    blocks.extend(_addenda(entry, language))
    return _document(paper, text("title"), blocks, language, today)


def printed_words(paper: Paper) -> Iterator[str]:
    """Yield every text that people have typed and that ``paper`` shows."""
    yield paper.thread.form.subject
    for entry in paper.entries:
        for one in (entry, *entry.addenda):
            yield one.form.text
            yield one.form.participants
        if entry.minutes is not None:
            yield entry.minutes.place


def secrecy(thread: Thread, language: str) -> tuple[str, str]:
    """Return the marking and its ground: under turvakielto that of contact data too."""
    grounds = [thread.form.ground]
    if thread.protected and _ADDRESS_GROUND not in grounds:
        grounds.append(_ADDRESS_GROUND)
    words = [vocabulary.label("secrecy_grounds", one, language) for one in grounds]
    return vocabulary.label("secrecy_markings", "secret", language), "; ".join(words)


def _document(
    paper: Paper, title: str, blocks: list[Block], language: str, today: date
) -> PlainDocument:
    marking, ground = secrecy(paper.thread, language)
    link = vocabulary.label("document_labels", "log_link", language)
    named = _texts(language)("reference", title=title, reference=paper.thread.reference)
    return PlainDocument(
        language=language,
        title=paper.thread.form.subject,
        file_title=named,
        office=paper.office,
        sender=paper.sender,
        written_on=today,
        lead=named,
        blocks=tuple(blocks),
        marking=marking,
        ground=ground,
        footer=f"{named} · {link.format(link=paper.log_link)}",
    )


def _head(paper: Paper, language: str, *, whole: bool) -> Iterator[Block]:
    text, thread = _texts(language), paper.thread
    if thread.protected:
        yield Text(text("protected"), strong=True)
    if thread.client_id is not None:
        name = ", ".join(part for part in (thread.client_name, paper.born) if part)
        yield Text(f"{text('client')}: {name}")
    outside = paper.reader is not Readers.OFFICE
    # Who else takes part tells where a client under turvakielto studies.
    if thread.form.participants and not (thread.protected and outside):
        names = "; ".join(_name(one, language) for one in thread.form.participants)
        yield Text(f"{text('participants')}: {names}")
    yield Text(f"{text('receiver')}: {_reader(paper.reader, language)}")
    if paper.ground:
        ground = vocabulary.label("disclosure_grounds", paper.ground, language)
        yield Text(f"{text('ground')}: {ground}")
    if outside and whole:
        yield Text(text("chosen"))


def _entry(entry: ThreadEntry, language: str) -> Iterator[Block]:
    form = entry.form
    kind = vocabulary.label("note_types", form.kind, language)
    yield Heading(f"{kind} {_moment(entry)}")
    seen = vocabulary.label("visibility_classes", form.visibility, language)
    who = (entry.author_name, entry.organisation_name, form.participants, seen)
    yield Text(" · ".join(part for part in who if part), leads=True)
    if entry.minutes is not None:
        yield from _minutes(entry, entry.minutes, language, within=True)
    else:
        yield Text(form.text)
    yield from _addenda(entry, language)


def _addenda(entry: ThreadEntry, language: str) -> Iterator[Block]:
    text = _texts(language)
    for one in entry.addenda:
        day = format_date(local_date(one.recorded_at))
        yield Text(text("addendum", date=day, author=one.author_name), strong=True, leads=True)
        yield Text(one.form.text)


def _minutes(
    entry: ThreadEntry, minutes: Minutes, language: str, *, within: bool = False
) -> Iterator[Block]:
    text = _texts(language)
    if not within:
        yield Text(f"{text('when')}: {_moment(entry)}")
    if minutes.place:
        yield Text(f"{text('place')}: {minutes.place}")
    if minutes.present:
        yield Text(f"{text('present')}:", strong=True, leads=True)
        yield Points(tuple(one.text for one in minutes.present))
    for number, item in enumerate(minutes.items, start=1):
        title = f"{number}. {item.title}"
        yield _title(title, within=within)
        if item.discussion:
            yield Text(item.discussion)
        if item.decision:
            yield Text(f"{text('decision')}: {item.decision}", strong=True)
    if minutes.duties:
        yield _title(text("duties"), within=within)
        header = tuple(text(code) for code in ("who", "what", "due", "state"))
        rows = tuple(
            (
                one.who,
                one.what,
                format_date(one.due_on),
                text("done", date=format_date(one.done_on)) if one.done_on else text("open"),
            )
            for one in minutes.duties
        )
        yield Grid(header, rows, _DUTY_SHARES)


def _title(text: str, *, within: bool) -> Block:
    """Return the title of a part of minutes, which may stand within an entry of a thread."""
    return Text(text, strong=True, leads=True) if within else Heading(text)


def _moment(entry: ThreadEntry) -> str:
    moment = entry.form.happened_at
    return f"{format_date(local_date(moment))} {format_time(moment)}"


def _reader(reader: Readers | Participant, language: str) -> str:
    if isinstance(reader, Participant):
        return _name(reader, language)
    return _texts(language)(f"receiver_{reader}")


def _name(one: Participant, language: str) -> str:
    swedish = language == "sv" and one.name_sv
    organisation = one.name_sv if swedish else one.organisation_name
    return ", ".join(part for part in (organisation, one.person) if part)


def _texts(language: str) -> Callable[..., str]:
    def text(code: str, **params: str) -> str:
        return vocabulary.label("minutes_labels", code, language).format(**params)

    return text
