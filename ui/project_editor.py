"""A project: its fund and time, the targets of its indicators, and the figures it enters itself."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db import projects
from tekoto import dates
from tekoto.errors import InvalidInputError, StaleRecordError, TekotoError
from tekoto.indicator_rules import IndicatorKind, RuleSet, load_rules
from tekoto.project import Project, ProjectForm
from ui import theme
from ui.actions import make_action
from ui.card import Card
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.field_form import FieldForm
from ui.i18n import language
from ui.page import Page, PageHeader, link_button, scrolling
from ui.refusal import Refusal
from ui.words import choices

KIND, NEW = "project", "new"
_FIGURE_WIDTH = 84


class ProjectEditor(Page):
    """Makes or changes one project; ``saved`` carries it."""

    saved = Signal(object)

    def __init__(
        self, desk: Desk, project: Project | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._project = project
        title = self.tr("Hankkeen tiedot") if project else self.tr("Uusi hanke")
        self._header = PageHeader(title)
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._error = Refusal()
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        self.fields = FieldForm(self.tr("Perustiedot"))
        self.targets = TargetFields()
        words = self.tr("Tästä hankkeesta on keskeneräinen luonnos, jota ei tallennettu.")
        key = str(project.id) if project else NEW
        version = project.version if project else 0
        self._offer = DraftOffer(desk, KIND, key, words, self._raw, self._put_raw, version)
        self._keeper = self._offer.keeper
        self._build()
        self.fields.edited.connect(self._keeper.touch)
        self.targets.edited.connect(self._keeper.touch)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)
        self._keeper.look()

    def _build(self) -> None:
        self._error.hide()
        self._reload.hide()
        self.fields.add_line("name", self.tr("&Nimi"))
        fund = self.fields.add_choice("fund", self.tr("&Rahasto"), choices("funds"))
        fund.setCurrentIndex(fund.count() - 1)
        first = self.fields.add_date("starts_on", self.tr("&Alkaa"))
        last = self.fields.add_date("ends_on", self.tr("&Päättyy"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self.fields)
        column.addWidget(self.targets)
        column.addStretch(1)
        self.body.addWidget(self._header)
        self.body.addWidget(self._offer)
        self.body.addWidget(self._error)
        self.body.addWidget(self._reload, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(scrolling(content, self.tr("Hankkeen tiedot")), 1)
        if self._project is not None:
            form = self._project.form
            for key in ("name", "fund", "starts_on", "ends_on"):
                self.fields.fill(key, getattr(form, key))
            self.targets.fill(form)
        fund.currentIndexChanged.connect(self._follow_rules)
        first.editingFinished.connect(self._follow_rules)
        last.editingFinished.connect(self._follow_rules)
        self._follow_rules()

    def _follow_rules(self) -> None:
        """Show the indicators that the fund counts on the project's last day."""
        try:
            end = self.fields.day("ends_on")
        except TekotoError:
            return
        self.targets.show_rules(_rules(self.fields.code("fund"), end))

    def focus_first(self) -> None:
        """Start with the name."""
        self.fields.focus_first()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def _raw(self) -> dict[str, object]:
        fields, figures = self.fields.raw(), self.targets.raw()
        title = self.tr("Hankkeen tiedot")
        return {"name": fields["name"], "title": title, "fields": fields, "figures": figures}

    def _put_raw(self, draft: Mapping[str, object]) -> None:
        fields, figures = draft.get("fields"), draft.get("figures")
        if isinstance(figures, Mapping):
            self.targets.put_raw(figures)
        if isinstance(fields, Mapping):
            self.fields.restore(fields)
        self._follow_rules()

    def save(self) -> None:
        """Write the project; what has been typed stays when that fails."""
        self._error.hide()
        self.fields.clear_errors()
        try:
            form = self.form()
        except TekotoError as error:
            self._show_error(error)
            return
        store, actor, known = self.desk.store, self.desk.actor, self._project

        def work() -> Project:
            if known is None:
                return projects.create(store, actor, form)
            return projects.update(store, actor, known.id, known.version, form)

        self._save.setEnabled(False)
        self._keeper.save_form(work, self._saved, self._show_error)

    def form(self) -> ProjectForm:
        """Return what has been typed; raises InvalidInputError naming the field."""
        targets, entered = self.targets.figures()
        return ProjectForm(
            name=self.fields.needed("name"),
            fund=self.fields.code("fund"),
            starts_on=self.fields.needed_day("starts_on"),
            ends_on=self.fields.needed_day("ends_on"),
            targets=targets,
            entered=entered,
        )

    def _saved(self, project: Project) -> None:
        self.desk.tell(self.tr("Hanke tallennettu."))
        self.saved.emit(project)
        self.desk.changed.emit("project")
        self.desk.end_task()

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._keeper.reopen()
        self._reload.setVisible(isinstance(error, StaleRecordError))
        if self.fields.show_field_error(error):
            return
        self.targets.focus_field(error)
        self._error.say(error)

    def _read_again(self) -> None:
        if self._project is None:
            return
        store, actor, project_id = self.desk.store, self.desk.actor, self._project.id
        self.desk.ask(
            lambda: next(p for p in projects.projects(store, actor) if p.id == project_id),
            self._reloaded,
        )

    def _reloaded(self, project: Project) -> None:
        self.desk.open_task(ProjectEditor(self.desk, project))


class TargetFields(Card):
    """A target for every indicator, and a figure for those that the project enters."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Indikaattorien tavoitteet"))
        self._typed: dict[tuple[str, str], str] = {}
        self._edits: dict[tuple[str, str], QLineEdit] = {}
        self._shown = ""
        self._holder = QWidget()
        self.body.addWidget(self._holder)

    def fill(self, form: ProjectForm) -> None:
        """Put in a project's figures."""
        for code, value in form.targets:
            self._typed["target", code] = str(value)
        for code, value in form.entered:
            self._typed["entered", code] = str(value)

    def show_rules(self, rules: RuleSet) -> None:
        """Show the indicators of these rules; what has been typed is kept."""
        if rules.version == self._shown:
            return
        self._keep()
        self._shown = rules.version
        before, self._holder = self._holder, QWidget()
        theme.set_role(self._holder, "clear")
        self._edits = {}
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        grid.setColumnStretch(1, 1)
        for column, text in ((2, self.tr("Tavoite")), (3, self.tr("Ilmoitettu luku"))):
            head = QLabel(text)
            theme.set_role(head, "small")
            head.setWordWrap(True)
            grid.addWidget(head, 0, column)
        for row, rule in enumerate(rules.rules, start=1):
            name = QLabel(rule.name(language().code))
            name.setWordWrap(True)
            grid.addWidget(name, row, 1)
            if theme.theme().zoom < theme.LARGE_ZOOM:
                code = QLabel(rule.code)
                theme.set_role(code, "soft")
                grid.addWidget(code, row, 0)
            else:
                name.setText(f"{rule.code} {name.text()}")
            grid.addWidget(self._edit("target", rule.code, self.tr("Tavoite {0}")), row, 2)
            if rule.kind is IndicatorKind.ENTERED:
                label = self.tr("Ilmoitettu luku {0}")
                grid.addWidget(self._edit("entered", rule.code, label), row, 3)
        self.body.replaceWidget(before, self._holder)
        before.deleteLater()

    def _edit(self, kind: str, code: str, name: str) -> QLineEdit:
        edit = QLineEdit(self._typed.get((kind, code), ""))
        edit.setFixedWidth(theme.scaled(_FIGURE_WIDTH))
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setMaxLength(9)
        edit.setAccessibleName(name.format(code))
        edit.textEdited.connect(self.edited)
        self._edits[kind, code] = edit
        return edit

    def _keep(self) -> None:
        for key, edit in self._edits.items():
            self._typed[key] = edit.text().strip()

    def raw(self) -> dict[str, str]:
        """Return every figure as typed by ``kind:code``, for a draft."""
        self._keep()
        return {f"{kind}:{code}": text for (kind, code), text in self._typed.items() if text}

    def put_raw(self, figures: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        kept = {tuple(key.split(":", 1)): str(text) for key, text in figures.items()}
        self._typed = {(kind, code): text for (kind, code), text in kept.items()}
        for key, edit in self._edits.items():
            edit.setText(self._typed.get(key, ""))

    def figures(self) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]:
        """Return targets and entered figures; raises InvalidInputError naming ``kind:code``."""
        self._keep()
        found: dict[str, list[tuple[str, int]]] = {"target": [], "entered": []}
        for (kind, code), edit in self._edits.items():
            text = edit.text().strip()
            if not text:
                continue
            if not text.isdecimal():
                raise InvalidInputError("project.figure", f"{kind}:{code}")
            found[kind].append((code, int(text)))
        return tuple(found["target"]), tuple(found["entered"])

    def focus_field(self, error: TekotoError) -> bool:
        """Go to the figure that an error names; False when it names none."""
        field = error.field if isinstance(error, InvalidInputError) else ""
        kind, _colon, code = field.partition(":")
        edit = self._edits.get((kind, code))
        if edit is None:
            return False
        edit.setFocus()
        edit.selectAll()
        return True

    def edit(self, kind: str, code: str) -> QLineEdit:
        """Return the field of a figure; KeyError when the rules have none."""
        return self._edits[kind, code]


def _rules(fund: str, end: date | None) -> RuleSet:
    """Return the rules of the day, or those of the fund's own last day when it is far off."""
    from tekoto import clock, vocabulary

    term = vocabulary.term("funds", fund)
    latest = term.valid_to or clock.today()
    for day in (end, latest):
        if day is not None:
            try:
                return load_rules(fund, day)
            except TekotoError:
                continue
    raise TekotoError("indicators.no_rules", fund=fund, on=dates.format_date(latest))
