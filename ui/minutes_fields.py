"""The fields of minutes: when and where, who was present, the agenda, who does what by when."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.minutes import (
    LANGUAGES,
    AgendaItem,
    Duty,
    MinutesForm,
    Present,
    templates,
)
from tekoto.names import isolate
from tekoto.note import Visibility
from tekoto.packet import may_leave
from tekoto.thread import Thread
from ui import theme
from ui.field_form import FieldForm
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.row_editor import RowEditor
from ui.table_model import Column
from ui.thread_forms import moment
from ui.words import choices, language_name

_ROWS = ("present", "items", "duties")


class MinutesFields(QWidget):
    """Everything that minutes hold; ``busy`` while the form of a row is open."""

    edited = Signal()
    busy = Signal(bool)

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        self._colleagues: Mapping[str, str] = {}
        # Not a form that saves by itself: its Ctrl+S and the page's would silence each other.
        self.head = FieldForm(self.tr("Palaveri"))
        self._build_head(thread)
        self._present: RowEditor[Present] = self._present_rows()
        self._items: RowEditor[AgendaItem] = self._item_rows()
        self._duties: RowEditor[Duty] = self._duty_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self.head)
        for rows in (self._present, self._items, self._duties):
            column.addWidget(rows)
            rows.edited.connect(self.edited)
            rows.opened.connect(self.busy)
        self.head.edited.connect(self.edited)

    def _build_head(self, thread: Thread) -> None:
        head = self.head
        names = [(str(n), one.name) for n, one in enumerate(templates(_words()))]
        box = head.add_choice("template", self.tr("&Mallipohja"), names)
        box.activated.connect(lambda _index: self._begin_with())
        head.add_date("when", self.tr("P&äivä"))
        head.add_number("time", self.tr("&Kellonaika"))
        head.add_line("place", self.tr("&Paikka"))
        languages = [(code, language_name(code)) for code in LANGUAGES]
        spoken = head.add_choice("language", self.tr("Muistion k&ieli"), languages)
        spoken.activated.connect(lambda _index: self._begin_with())
        seen = head.add_choice("visibility", self.tr("&Näkyvyys"), choices("visibility_classes"))
        schools = [
            (str(one.organisation_id), one.organisation_name)
            for one in thread.form.participants
            if one.organisation_id
            and may_leave(
                Visibility.SCHOOL, one.organisation_id, one.organisation_id, one.type_code
            )
        ]
        head.add_choice("school", self.tr("Opp&ilaitos"), [("", self.tr("Ei nimetty")), *schools])
        self._only_school = schools[0][0] if len(schools) == 1 else ""
        seen.currentIndexChanged.connect(lambda _index: self._follow())

    def _follow(self) -> None:
        named = self.head.code("visibility") == Visibility.SCHOOL
        self.head.show_row("school", shown=named)
        if named and not self.head.code("school"):
            # Minutes for a named school that name none would leave to nobody.
            self.head.fill("school", self._only_school)

    def _present_rows(self) -> RowEditor[Present]:
        form = InlineForm(self.tr("Läsnä ollut"), save=self.tr("Lisää läsnä ollut"))
        form.add_line("person", self.tr("&Henkilö"))
        form.add_line("organisation", self.tr("&Organisaatio"))

        def fill(one: Present | None) -> None:
            if one is not None:
                form.fill("person", one.person)
                form.fill("organisation", one.organisation)

        def read(_known: Present | None) -> Present:
            return Present(form.needed("person"), form.value("organisation"))

        columns = (
            Column[Present]("person", self.tr("Henkilö"), lambda p: isolate(p.person), bold=True),
            Column[Present](
                "organisation", self.tr("Organisaatio"), lambda p: isolate(p.organisation) or "–"
            ),
        )
        editor = RowEditor(
            self.tr("Läsnä"),
            columns,
            form,
            read=read,
            fill=fill,
            empty=self.tr("Lisää, ketkä olivat läsnä."),
            add=self.tr("Lisää &läsnä ollut"),
        )
        editor.table.set_widths((300, 0))
        return editor

    def _item_rows(self) -> RowEditor[AgendaItem]:
        form = InlineForm(self.tr("Asiakohta"), save=self.tr("Tallenna asiakohta"))
        form.add_line("title", self.tr("&Asia"))
        form.add_text("discussion", self.tr("&Keskustelu"), 4)
        form.add_text("decision", self.tr("Pää&tös"), 3)

        def fill(one: AgendaItem | None) -> None:
            if one is not None:
                for key in ("title", "discussion", "decision"):
                    form.fill(key, getattr(one, key))

        def read(_known: AgendaItem | None) -> AgendaItem:
            return AgendaItem(
                form.needed("title"), form.value("discussion"), form.value("decision")
            )

        columns = (
            Column[AgendaItem]("title", self.tr("Asia"), lambda i: i.title, bold=True),
            Column[AgendaItem](
                "discussion", self.tr("Keskustelu"), lambda i: _one_line(i.discussion)
            ),
            Column[AgendaItem]("decision", self.tr("Päätös"), lambda i: _one_line(i.decision)),
        )
        editor = RowEditor(
            self.tr("Asialista"),
            columns,
            form,
            read=read,
            fill=fill,
            empty=self.tr("Valitse mallipohja tai lisää asiakohta."),
            add=self.tr("Lisää as&iakohta"),
        )
        editor.table.set_widths((260, 320, 0))
        return editor

    def _duty_rows(self) -> RowEditor[Duty]:
        form = InlineForm(self.tr("Vastuu"), save=self.tr("Lisää vastuu"))
        form.add_line("what", self.tr("&Mitä tehdään"))
        form.add_choice("official", self.tr("&Kuka omasta virastosta"), ())
        form.add_line("who", self.tr("Tai m&uu, kuka"))
        form.add_date("due_on", self.tr("&Viimeistään"))
        form.add_note(self.tr("Vastuu tulee Tänään-listalle ja kuitataan siellä hoidetuksi."))
        self._duty_form = form

        def fill(one: Duty | None) -> None:
            if one is not None:
                form.fill("what", one.what)
                form.fill("official", str(one.official_id or ""))
                form.fill("who", "" if one.official_id else one.who)
                form.fill("due_on", one.due_on)

        def read(_known: Duty | None) -> Duty:
            code = form.code("official")
            who = self._colleagues.get(code, "") if code else form.needed("who")
            return Duty(
                form.needed("what"), who, form.needed_day("due_on"), UUID(code) if code else None
            )

        columns = (
            Column[Duty]("who", self.tr("Kuka"), lambda d: isolate(d.who), bold=True),
            Column[Duty]("what", self.tr("Mitä"), lambda d: d.what),
            Column[Duty]("due", self.tr("Viimeistään"), lambda d: dates.format_date(d.due_on)),
        )
        editor = RowEditor(
            self.tr("Kuka tekee mitä ja mihin mennessä"),
            columns,
            form,
            read=read,
            fill=fill,
            empty=self.tr("Lisää, mitä sovittiin tehtäväksi."),
            add=self.tr("Lisää &vastuu"),
        )
        editor.table.set_widths((240, 0, 130))
        editor.table.stretch(1, 200)
        return editor

    def begin(self, present: Sequence[Present]) -> None:
        """Start as meetings mostly do: now, with those who take part in the thread."""
        self.head.fill("when", clock.today())
        self.head.fill("time", dates.format_time(clock.now()))
        self.head.fill("language", _words() if _words() in LANGUAGES else LANGUAGES[0])
        self.head.fill("visibility", str(Visibility.AUTHORITIES))
        self._present.set_rows(present)
        self._begin_with()
        self._follow()

    def take_colleagues(self, found: Sequence[tuple[UUID, str]]) -> None:
        """Offer on whose list a duty may come."""
        self._colleagues = {str(one): name for one, name in found}
        chosen = self._duty_form.code("official")
        self._duty_form.offer(
            "official", [("", self.tr("Ei kukaan meistä")), *self._colleagues.items()]
        )
        self._duty_form.fill("official", chosen)

    def _begin_with(self) -> None:
        """Take a template's agenda; what has been written under a matter stays."""
        chosen = templates(self._agenda_language())[int(self.head.code("template") or 0)]
        written = [one for one in self._items.rows() if one.discussion or one.decision]
        known = {one.title for one in written}
        fresh = [AgendaItem(title) for title in chosen.titles if title not in known]
        self._items.set_rows([*written, *fresh])

    def _agenda_language(self) -> str:
        return self.head.code("language") or LANGUAGES[0]

    def form(self) -> MinutesForm:
        """Return what is written; raises InvalidInputError."""
        head = self.head
        visibility = Visibility(head.code("visibility"))
        school = head.code("school") if visibility is Visibility.SCHOOL else ""
        written = [one for one in self._items.rows() if one.discussion or one.decision]
        return MinutesForm(
            happened_at=moment(head, "when", "time"),
            items=tuple(written),
            present=self._present.rows(),
            duties=self._duties.rows(),
            place=head.value("place"),
            language=head.code("language"),
            visibility=visibility,
            organisation_id=UUID(school) if school else None,
        )

    def raw(self) -> dict[str, object]:
        """Return everything as typed, for a draft."""
        return {
            **self.head.raw(),
            "present": [[one.person, one.organisation] for one in self._present.rows()],
            "items": [[one.title, one.discussion, one.decision] for one in self._items.rows()],
            "duties": [
                [one.what, one.who, one.due_on.isoformat(), str(one.official_id or "")]
                for one in self._duties.rows()
            ],
        }

    def put_raw(self, kept: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        self.head.restore(kept)
        present, items, duties = (_list(kept.get(name)) for name in _ROWS)
        self._present.set_rows([Present(*row) for row in present])
        self._items.set_rows([AgendaItem(*row) for row in items])
        self._duties.set_rows(
            [
                Duty(what, who, date.fromisoformat(due), UUID(code) if code else None)
                for what, who, due, code in duties
            ]
        )
        self._follow()

    def show_error(self, error: TekotoError) -> bool:
        """Word an error beside its field; False when it is not here."""
        return self.head.show_field_error(error)

    def clear_errors(self) -> None:
        """Take every error away."""
        self.head.clear_errors()

    def focus_first(self) -> None:
        """Start with the template."""
        self.head.focus_first()


def _words() -> str:
    return language().code


def _list(value: object) -> list[list[str]]:
    return value if isinstance(value, list) else []


def _one_line(text: str) -> str:
    return isolate(" ".join(text.split())) if text else "–"
