"""Bringing in an adviser's own sheet: file, columns, check, duplicates, done."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from db import undo
from tekoto import clock
from tekoto.act import Act, Outcome
from tekoto.errors import CancelledError, TekotoError
from tekoto.sheet_heading import SheetMapping
from ui import import_state, messages
from ui.actions import make_action, plain_text
from ui.card import Notice
from ui.desk import Desk
from ui.import_check import CheckStep
from ui.import_columns import ColumnsStep, ready
from ui.import_done import DoneStep
from ui.import_duplicates import DuplicatesStep
from ui.import_source import SourceStep
from ui.import_state import ImportState
from ui.import_steps import StepBar
from ui.page import Page, PageHeader
from ui.worker import Progress

_FILE, _COLUMNS, _CHECK, _SAME, _DONE = range(5)


class ImportPage(Page):
    """One step at a time; nothing is written before the last but one is left forwards."""

    def __init__(self, desk: Desk, file: Path | None = None) -> None:
        super().__init__(desk)
        self._file = file
        self._state: ImportState | None = None
        self._busy = False
        self._header = PageHeader(self.tr("Tuo taulukosta"))
        self._next = make_action("import.next", self, self.go_on)
        self._back = make_action("import.back", self, self.step_back)
        self._open = make_action("import.file", self, self.choose_file)
        self._bar = StepBar(
            (
                self.tr("Tiedosto"),
                self.tr("Sarakkeet"),
                self.tr("Tarkistus"),
                self.tr("Samat henkilöt"),
                self.tr("Valmis"),
            )
        )
        self._problem = Notice("", "alert")
        self.source = SourceStep(self.choose_file)
        self.columns = ColumnsStep()
        self.check = CheckStep()
        self.duplicates = DuplicatesStep()
        self.done = DoneStep()
        self._stack = QStackedWidget()
        self._build()
        self._show(_FILE)

    def _build(self) -> None:
        self._header.add_button(self._back)
        self._header.add_button(self._next, primary=True)
        self.body.addWidget(self._header)
        self.body.addWidget(self._bar)
        self._problem.hide()
        self.body.addWidget(self._problem)
        for step in (self.source, self.columns, self.check, self.duplicates, self.done):
            self._stack.addWidget(step)
        self.body.addWidget(self._stack, 1)
        self.source.pasted.connect(self._paste)
        self.columns.headings_wanted.connect(self._find_headings)
        self.columns.mapped.connect(self._mapped)
        self.check.file_wanted.connect(self.save_wrong_rows)
        self.duplicates.decided.connect(self._follow)
        self.done.undo_wanted.connect(self._undo)
        self.done.file_wanted.connect(self.save_wrong_rows)
        self.done.again_wanted.connect(self._begin_again)

    @property
    def step(self) -> int:
        """Return the number of the step at hand, from 0."""
        return self._stack.currentIndex()

    def refresh(self) -> None:
        """Read the file that was dropped, if there is one."""
        if self._file is not None:
            file, self._file = self._file, None
            self.read(file)

    def focus_first(self) -> None:
        """Give the keyboard to the step at hand."""
        step = self._stack.currentWidget()
        if isinstance(step, SourceStep | ColumnsStep | CheckStep | DuplicatesStep | DoneStep):
            step.focus_first()

    def go_back(self) -> bool:
        """Esc goes a step back, and from the first and the last one leaves the page."""
        if self.step in (_FILE, _DONE):
            return False
        self.step_back()
        return True

    def choose_file(self) -> None:
        """Ask for a file."""
        if self._busy or self.step != _FILE:
            return
        kinds = self.tr("Taulukot (*.xlsx *.csv *.txt *.tsv)")
        name, _kind = QFileDialog.getOpenFileName(self, plain_text("import.file"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file and propose where its columns go."""
        store, actor = self.desk.store, self.desk.actor

        def work(progress: Progress) -> ImportState:
            return import_state.read_file(store, actor, path, progress)

        self._ask(work, self._begin, self.tr("Luetaan taulukkoa"), path.name)

    def _paste(self, text: str) -> None:
        store, actor = self.desk.store, self.desk.actor
        name = self.tr("Liitetyt rivit")

        def work(progress: Progress) -> ImportState:
            return import_state.read_pasted(store, actor, text, name, progress)

        self._ask(work, self._begin, self.tr("Luetaan taulukkoa"))

    def _begin(self, state: ImportState) -> None:
        self._state = state
        self._header.set_subtitle(state.name)
        self.columns.show_state(state)
        self._show(_COLUMNS)

    def _find_headings(self, sheet: int, top: int, height: int) -> None:
        store, actor, state = self.desk.store, self.desk.actor, self._state
        if state is None:
            return
        wanted = None if top < 0 else top

        def work() -> ImportState:
            return import_state.with_headings(store, actor, state, sheet, wanted, height)

        self._ask(work, self._begin, "")

    def _mapped(self, mapping: SheetMapping) -> None:
        if self._state is not None:
            self._state = dataclasses.replace(self._state, mapping=mapping)
        self._follow()

    def go_on(self) -> None:
        """Go to the next step; from the last but one, bring the rows in."""
        state = self._state
        if state is None or self._busy or not self._next.isEnabled():
            return
        match self.step:
            case 1:
                self._check(state)
            case 2 if state.asked():
                self.duplicates.show_state(state)
                self._show(_SAME)
            case 2 | 3:
                self._run(state)
            case 4:
                self.desk.open_place("clients")

    def step_back(self) -> None:
        """Go a step back; what was decided stays decided."""
        if not self._busy and 0 < self.step < _DONE:
            if self.step == _SAME and self._state is not None:
                self.check.show_state(self._state)
            self._show(self.step - 1)

    def _check(self, state: ImportState) -> None:
        store, actor = self.desk.store, self.desk.actor

        def work(progress: Progress) -> ImportState:
            return import_state.check(store, actor, state, progress)

        self._ask(work, self._checked, self.tr("Tarkistetaan rivejä"))

    def _checked(self, state: ImportState) -> None:
        self._state = state
        self.check.show_state(state)
        self._show(_CHECK)

    def _run(self, state: ImportState) -> None:
        store, actor = self.desk.store, self.desk.actor

        def work(progress: Progress) -> Act:
            return import_state.run(store, actor, state, progress)

        self._ask(work, self._ran, self.tr("Tuodaan rivejä"))

    def _ran(self, act: Act) -> None:
        if self._state is None:
            return
        self._state.act = act
        self.done.show_state(self._state)
        self._show(_DONE)
        self.desk.tell(self.tr("Tuonti on valmis."))
        self.desk.changed.emit("client")

    def _undo(self, rest: bool) -> None:
        store, actor, state = self.desk.store, self.desk.actor, self._state
        act = state.act if state is not None else None
        if act is None:
            return

        def work(progress: Progress) -> Outcome:
            return undo.take_back(store, actor, act.id, rest=rest, progress=progress)

        self._ask(work, self._undone, self.tr("Kumotaan tuontia"))

    def _undone(self, outcome: Outcome) -> None:
        self.done.show_undone(outcome)
        if outcome.done:
            self.desk.tell(self.tr("Tuonti on kumottu."))
            self.desk.changed.emit("client")

    def save_wrong_rows(self) -> None:
        """Write the rows that are not taken in where the user says."""
        from exports.file_names import neutral_file_name

        store, actor, state = self.desk.store, self.desk.actor, self._state
        if state is None or self._busy:
            return
        name = neutral_file_name("wrong_rows", "", clock.today(), "xlsx")
        target = self.desk.choose_path(self, self.tr("Tallenna virherivit"), name)
        if target is None:
            return
        chosen = target

        def work(progress: Progress) -> Path:
            return import_state.write_wrong_rows(store, actor, state, chosen, progress)

        self._ask(work, self._saved, self.tr("Kirjoitetaan tiedostoa"))

    def _saved(self, path: Path) -> None:
        self.desk.tell(self.tr("Virherivit on tallennettu: {0}").format(path.name))

    def _begin_again(self) -> None:
        self._state = None
        self.source.clear()
        self._header.set_subtitle("")
        self._show(_FILE)

    def _ask(
        self,
        work: Callable[..., object],
        done: Callable[..., None],
        title: str,
        name: str = "",
    ) -> None:
        """Run a piece of work; its error is told here and leaves the step as it was."""
        self._busy = True
        self._problem.hide()
        self.source.problem.hide()
        self._follow()

        def finished(result: object) -> None:
            self._busy = False
            done(result)
            self._follow()

        def failed(error: TekotoError) -> None:
            self._busy = False
            self._follow()
            self._show_error(error, name)

        self.desk.ask(work, finished, failed, title=title, cancellable=bool(title), owner=self)

    def _show_error(self, error: TekotoError, name: str) -> None:
        if isinstance(error, CancelledError):
            self.desk.tell(self.tr("Keskeytettiin. Mitään ei tuotu."))
        elif self.step == _FILE:
            self.source.show_error(error, name)
        else:
            self._problem.set_text(messages.message(error))
            self._problem.show()

    def _show(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._bar.show_step(step)
        self._problem.hide()
        self._follow()
        if self.isVisible():
            self.focus_first()

    def _follow(self) -> None:
        """Let the buttons say what they would do."""
        state, step = self._state, self.step
        self._back.setEnabled(not self._busy)
        self._back.setVisible(step in (_COLUMNS, _CHECK, _SAME))
        self._next.setVisible(step != _FILE)
        able = state is not None and not self._busy
        text = self.tr("Seuraava")
        if step == _COLUMNS:
            able = able and state is not None and ready(state)
        elif step in (_CHECK, _SAME) and state is not None:
            counts = state.counts
            if step == _SAME or not state.asked():
                rows = counts.new + counts.changed + counts.completed
                text = self.tr("Tuo rivit ({0})").format(rows)
                able = able and bool(rows)
        elif step == _DONE:
            text = self.tr("Asiakkaisiin")
        self._next.setText(text)
        self._next.setEnabled(able)
