"""Narrowing the caseload: what is asked of a client, kept under a name when it is needed again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from db import saved_filters
from tekoto.caseload import Conditions, Mark, SavedFilter, Span, Term, TermKind
from tekoto.errors import InvalidInputError, TekotoError
from ui import theme
from ui.actions import make_action
from ui.caseload_filters import term_text
from ui.columns import Columns
from ui.desk import Desk
from ui.field_form import FieldForm
from ui.page import Page, PageHeader, scrolling
from ui.words import language_choices, municipality_choices

_LEAST = 720
_PLAN = (
    Term(TermKind.MISSING),
    Term(TermKind.PAST),
    *(Term(TermKind.WITHIN, n) for n in (30, 60, 90)),
)
_NOTE = (
    *(Term(TermKind.NOT_SINCE, days) for days in (14, 30, 60, 90, 180)),
    *(Term(TermKind.SINCE, days) for days in (7, 30)),
)
_PERMIT = (Term(TermKind.PAST), *(Term(TermKind.WITHIN, n) for n in (30, 60, 90, 180)))
_MOST = 9_999


class FilterPage(Page):
    """The conditions as fields; ``use`` shows what is left of the caseload."""

    def __init__(
        self,
        desk: Desk,
        current: SavedFilter,
        use: Callable[[SavedFilter], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._current, self._use = current, use
        self._header = PageHeader(
            self.tr("Rajaa asiakkaita"),
            self.tr("Tyhjä kenttä ei rajaa. Kaikkien täytettyjen ehtojen on täytyttävä."),
        )
        self._show = make_action("save", self, self._apply)
        self._show.setText(self.tr("Näytä &asiakkaat"))
        self._clear = QAction(self.tr("&Tyhjennä ehdot"), self)
        self._clear.triggered.connect(lambda _checked=False: self._fill(Conditions()))
        self._person = FieldForm(self.tr("Asiakas"))
        self._days = FieldForm(self.tr("Määräajat ja merkit"))
        self._kept = FieldForm(self.tr("Tallenna rajaus nimellä"))
        self._remove = QAction(self.tr("&Poista tallennettu rajaus"), self)
        self._build()
        self._fill(current.conditions)

    def _build(self) -> None:
        self._any = ("", self.tr("Ei väliä"))
        self._header.add_button(self._clear)
        self._header.add_button(self._show, primary=True)
        self.body.addWidget(self._header)
        self._person.add_line("text", self.tr("&Vapaa teksti"), self.tr("nimi, tunnus, puhelin"))
        self._person.add_choice(
            "municipality", self.tr("&Kotikunta"), (self._any, *municipality_choices())
        )
        self._person.add_choice(
            "language", self.tr("Tulkkaus&kieli"), (self._any, *language_choices())
        )
        for key, text in (
            ("age_from", self.tr("Ikä, &vähintään")),
            ("age_to", self.tr("Ikä, &enintään")),
            ("born_from", self.tr("Syntymävuosi, al&kaen")),
            ("born_to", self.tr("Syntymävuosi, asti")),
        ):
            self._person.add_line(key, text).setMaximumWidth(theme.scaled(96))
        yes_no = (self._any, ("yes", self.tr("Kyllä")), ("no", self.tr("Ei")))
        self._person.add_choice("interpreter", self.tr("Tulkki ta&rvitaan"), yes_no)
        self._person.add_choice("protected", self.tr("&Turvakielto"), yes_no)
        for key, text, terms in (
            ("plan", self.tr("&Suunnitelma"), _PLAN),
            ("note", self.tr("Viimeisin &muistiinpano"), _NOTE),
            ("permit", self.tr("&Lupa"), _PERMIT),
        ):
            items = [self._any, *((_code(term), term_text(term)) for term in terms)]
            self._days.add_choice(key, text, items)
        self._days.add_line("mark", self.tr("Me&rkki"))
        self._kept.add_line("name", self.tr("&Nimi"), self.tr("ei tallenneta, jos tyhjä"))
        self._kept.fill("name", self._current.name)
        self._remove.triggered.connect(lambda _checked=False: self._throw_away())
        if self._current.id is not None:
            self._header.add_button(self._remove)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._days)
        column.addWidget(self._kept)
        column.addStretch(1)
        left = QWidget()
        whole = QVBoxLayout(left)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._person)
        whole.addStretch(1)
        content = Columns(left, side, least=_LEAST, shares=(1, 1))
        self.body.addWidget(scrolling(content, self.tr("Ehdot")), 1)

    def refresh(self) -> None:
        """Read the markings of the office."""
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: saved_filters.marks(store, actor), self._offer_marks)

    def focus_first(self) -> None:
        """Start with the free text."""
        self._person.focus_first()

    def _offer_marks(self, marks: tuple[Mark, ...]) -> None:
        line = self._days.field("mark")
        if isinstance(line, QLineEdit):
            completer = QCompleter(QStringListModel([mark.name for mark in marks]), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)

    def _fill(self, asked: Conditions) -> None:
        person, days = self._person, self._days
        person.clear()
        days.clear()
        person.fill("text", asked.text)
        person.fill("municipality", next(iter(asked.municipalities), ""))
        person.fill("language", next(iter(asked.languages), ""))
        for key, span in (("age", asked.age), ("born", asked.birth_year)):
            person.fill(f"{key}_from", "" if span[0] is None else span[0])
            person.fill(f"{key}_to", "" if span[1] is None else span[1])
        for key, yes in (("interpreter", asked.interpreter), ("protected", asked.protected)):
            person.fill(key, "" if yes is None else ("yes" if yes else "no"))
        for key, term in (("plan", asked.plan), ("note", asked.note), ("permit", asked.permit)):
            days.fill(key, _code(term) if term else "")
        days.fill("mark", asked.mark)

    def _read(self) -> Conditions:
        """Return what is asked; raises InvalidInputError beside the field that is wrong."""
        person, days = self._person, self._days
        municipality, language = person.code("municipality"), person.code("language")
        return Conditions(
            municipalities=(municipality,) if municipality else (),
            languages=(language,) if language else (),
            plan=_term(days.code("plan")),
            note=_term(days.code("note")),
            permit=_term(days.code("permit")),
            age=self._span("age"),
            birth_year=self._span("born"),
            interpreter=_yes(person.code("interpreter")),
            protected=_yes(person.code("protected")),
            mark=days.value("mark"),
            text=person.value("text"),
        )

    def _span(self, key: str) -> Span:
        found: list[int | None] = []
        for end in (f"{key}_from", f"{key}_to"):
            text = self._person.value(end)
            if text and not (text.isascii() and text.isdigit() and 0 < int(text) <= _MOST):
                raise InvalidInputError("filter.not_a_number", end)
            found.append(int(text) if text else None)
        first, last = found
        if first is not None and last is not None and first > last:
            raise InvalidInputError("filter.span", f"{key}_to")
        return first, last

    def _chosen(self) -> SavedFilter | None:
        for form in (self._person, self._days, self._kept):
            form.clear_errors()
        try:
            return replace(self._current, conditions=self._read())
        except InvalidInputError as error:
            self._person.show_field_error(error)
            return None

    def _apply(self) -> None:
        """Show what is left; with a name the filter is kept first."""
        chosen = self._chosen()
        if chosen is None:
            return
        named = replace(chosen, name=self._kept.value("name"))
        if not named.name:
            self._use(replace(named, id=None))
            self.desk.end_task()
            return
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: saved_filters.save(store, actor, named), self._saved, self._not_saved)

    def _saved(self, saved: SavedFilter) -> None:
        self._use(saved)
        self.desk.end_task()
        self.desk.tell(self.tr("Rajaus tallennettu: {0}.").format(saved.name))

    def _not_saved(self, error: TekotoError) -> None:
        if not self._kept.show_field_error(error):
            self.desk.show_error(error)

    def _throw_away(self) -> None:
        store, actor, filter_id = self.desk.store, self.desk.actor, self._current.id
        if filter_id is not None:
            self.desk.ask(lambda: saved_filters.remove(store, actor, filter_id), self._removed)

    def _removed(self, _nothing: None) -> None:
        self.desk.end_task()
        self.desk.tell(self.tr("Rajaus poistettu: {0}.").format(self._current.name))


def _code(term: Term) -> str:
    return f"{term.kind}:{term.days}"


def _term(code: str) -> Term | None:
    kind, _colon, days = code.partition(":")
    return Term(TermKind(kind), int(days)) if code else None


def _yes(code: str) -> bool | None:
    return None if not code else code == "yes"
