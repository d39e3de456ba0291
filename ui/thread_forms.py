"""The forms of a thread's page: a note or an addendum, and what is printed for whom."""

from datetime import datetime
from uuid import UUID

from tekoto import clock, dates
from tekoto.errors import InvalidInputError
from tekoto.minutes import LANGUAGES
from tekoto.note import Visibility
from tekoto.packet import may_leave
from tekoto.thread import (
    EntryForm,
    Participant,
    Readers,
    ThreadEntry,
    ThreadView,
    for_reader,
    staying,
)
from ui.card import Notice
from ui.field_form import FieldForm
from ui.held_words import held_words
from ui.inline_form import InlineForm
from ui.usual_ground import usual_ground
from ui.words import choices, language_name


class ThreadNoteForm(InlineForm):
    """Writes a note into the thread, or an addendum to one of its notes."""

    def __init__(self) -> None:
        super().__init__("")
        self._corrects: ThreadEntry | None = None
        self.add_choice("kind", self.tr("T&yyppi"), choices("note_types"))
        box = self.add_choice("visibility", self.tr("&Näkyvyys"), choices("visibility_classes"))
        self.add_choice("school", self.tr("Opp&ilaitos"), ())
        self.add_date("when", self.tr("P&äivä"))
        self.add_number("time", self.tr("&Kellonaika"))
        self.add_line("participants", self.tr("&Osallistujat"))
        self.add_text("text", self.tr("T&eksti"), 6)
        box.currentIndexChanged.connect(lambda _index: self._follow())

    def open_for(self, view: ThreadView, corrects: ThreadEntry | None = None) -> None:
        """Begin a note of a thread, or what adds to one of its notes."""
        self.clear()
        self._corrects = corrects
        title = self.tr("Täydennys") if corrects else self.tr("Muistiinpano ketjuun")
        self.set_title(title)
        schools = [
            (str(one.organisation_id), one.organisation_name)
            for one in view.thread.form.participants
            if one.organisation_id
            and may_leave(
                Visibility.SCHOOL, one.organisation_id, one.organisation_id, one.type_code
            )
        ]
        self.offer("school", [("", self.tr("Ei nimetty")), *schools])
        if corrects is not None:
            self.fill("kind", corrects.form.kind)
            self.fill("visibility", str(corrects.form.visibility))
            self.fill("school", str(corrects.form.organisation_id or ""))
        else:
            self.fill("kind", "message")
        self.fill("when", clock.today())
        self.fill("time", dates.format_time(clock.now()))
        for key in ("kind", "participants"):
            self.show_row(key, shown=corrects is None)
        self._follow()
        self.open()

    def read(self) -> EntryForm:
        """Return what is written; raises InvalidInputError."""
        visibility = Visibility(self.code("visibility"))
        school = self.code("school") if visibility is Visibility.SCHOOL else ""
        return EntryForm(
            kind=self.code("kind"),
            text=self.needed("text"),
            happened_at=moment(self, "when", "time"),
            visibility=visibility,
            organisation_id=UUID(school) if school else None,
            participants=self.value("participants"),
            corrects=self._corrects.id if self._corrects else None,
        )

    def _follow(self) -> None:
        self.show_row("school", shown=self.code("visibility") == Visibility.SCHOOL)


class ThreadPrintForm(InlineForm):
    """Chooses the reader of a paper, and tells before it is made what it will hold."""

    def __init__(self) -> None:
        super().__init__("", save=self.tr("Tallenna PDF…"))
        self._view: ThreadView | None = None
        self.minutes: ThreadEntry | None = None
        box = self.add_choice("reader", self.tr("&Kenelle"), ())
        self.add_choice("ground", self.tr("P&eruste"), choices("disclosure_grounds"))
        self.add_line("protection_reason", self.tr("Perustelu, koska &turvakielto"))
        languages = [(code, language_name(code)) for code in LANGUAGES]
        self.add_choice("language", self.tr("K&ieli"), languages)
        self._told = self.add_note("")
        self._held = Notice("", "warning")
        self._held.hide()
        self._form.addRow(self._held)
        self.edited.connect(self._tell)
        box.currentIndexChanged.connect(lambda _index: self._suggest())

    def _suggest(self) -> None:
        """Choose the ground that usually fits the reader."""
        known = _organisations(self._view) if self._view is not None else []
        for one in known:
            if str(one.organisation_id) == self.code("reader"):
                self.fill("ground", usual_ground(one.type_code))

    def open_for(self, view: ThreadView, minutes: ThreadEntry | None, language: str) -> None:
        """Begin a paper of the whole thread, or of one meeting's minutes."""
        self.clear()
        self._view, self.minutes = view, minutes
        self.set_title(self.tr("Tulosta muistio") if minutes else self.tr("Tulosta ketju"))
        readers: list[tuple[str, str]] = [(str(Readers.OFFICE), self.tr("Oma virasto"))]
        if view.thread.client_id is not None:
            readers.append((str(Readers.CLIENT), self.tr("Asiakas itse")))
        readers += [
            (str(one.organisation_id), one.organisation_name) for one in _organisations(view)
        ]
        self.offer("reader", readers)
        self.fill("language", language if language in LANGUAGES else LANGUAGES[0])
        self.show_row("language", shown=minutes is None)
        self._tell()
        self.open()

    def reader(self) -> Readers | UUID:
        """Return for whom the paper is."""
        code = self.code("reader")
        if not code:
            raise InvalidInputError("form.required", "reader")
        return Readers(code) if code in set(Readers) else UUID(code)

    def _tell(self) -> None:
        view = self._view
        if view is None or not self.code("reader"):
            return
        reader = self.reader()
        outside = not isinstance(reader, Readers)
        named = outside and view.thread.client_id is not None
        self.show_row("ground", shown=named)
        self.show_row("protection_reason", shown=named and view.thread.protected)
        entries = (self.minutes,) if self.minutes else view.entries
        found = _chosen(view, reader)
        seen = sum(for_reader(one, found) is not None for one in entries)
        text = self.tr("Muistiinpanoja paperissa: {0}. Pois jää: {1}.")
        self._told.setText(text.format(seen, len(entries) - seen))
        held = held_words(staying(entries, found))
        self._held.set_text(held)
        self._held.setVisible(bool(held))


def moment(form: FieldForm, day: str, time: str) -> datetime:
    """Return the moment that two fields of a form say; raises InvalidInputError."""
    on = form.needed_day(day)
    hour, _, minute = form.needed(time).replace(":", ".").partition(".")
    try:
        found = datetime(
            on.year, on.month, on.day, int(hour), int(minute or 0), tzinfo=clock.HELSINKI
        )
    except ValueError:
        raise InvalidInputError("form.time", time) from None
    return found.astimezone(clock.now().tzinfo)


def _organisations(view: ThreadView) -> list[Participant]:
    known = {one.organisation_id: one for one in reversed(view.thread.form.participants)}
    known.pop(None, None)
    return list(reversed(known.values()))


def _chosen(view: ThreadView, reader: Readers | UUID) -> Readers | Participant:
    """Return the reader as one who takes part; who does not may have nothing."""
    if isinstance(reader, Readers):
        return reader
    found = (one for one in _organisations(view) if one.organisation_id == reader)
    return next(found, Participant(reader))
