"""How far an import has come, and the work of each step; no widget, no step knows another."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from db import custom_columns, imports, officials
from db.store import Store
from tekoto import import_order, import_plan, sheet_heading, sheet_rows, sheet_values
from tekoto.access import Actor
from tekoto.act import Act
from tekoto.custom_field import CustomField
from tekoto.import_plan import Counts, Decision, Match, PlannedRow
from tekoto.sheet import Sheet, SheetFile, cell_text
from tekoto.sheet_heading import SheetMapping
from tekoto.sheet_rows import SheetRows
from ui import likeness_words, messages
from ui.i18n import language
from ui.words import word
from ui.worker import Progress


@dataclass(slots=True)
class ImportState:
    """What is being brought in; read and changed in the window's thread alone."""

    name: str
    file: SheetFile
    mapping: SheetMapping
    titles: tuple[str, ...]
    rows: SheetRows = field(default_factory=lambda: SheetRows(()))
    planned: list[PlannedRow] = field(default_factory=list)
    act: Act | None = None

    @property
    def sheet(self) -> Sheet:
        """Return the sheet chosen."""
        return self.file.sheets[self.mapping.sheet]

    @property
    def counts(self) -> Counts:
        """Return what the rows do as decided so far."""
        return import_plan.counts(self.planned)

    def asked(self) -> list[PlannedRow]:
        """Return the rows about which somebody decides or has decided."""
        return [one for one in self.planned if one.matches and needs_person(one)]

    def replace(self, planned: PlannedRow) -> None:
        """Put a row in the place of the one with its number."""
        for place, known in enumerate(self.planned):
            if known.row.number == planned.row.number:
                self.planned[place] = planned
                return


def needs_person(planned: PlannedRow) -> bool:
    """Tell whether a row is one that a person decides about, decided or not."""
    match = planned.match
    if match is None or planned.row.errors:
        return False
    conflict = any(change.conflict for change in planned.changes)
    several = len(planned.matches) > 1
    return planned.decision is Decision.ASK or not match.certain or conflict or several


def may_be_new(planned: PlannedRow) -> bool:
    """Tell whether a row may be a new client: nobody met has its identity code."""
    return not any(match.certain for match in planned.matches)


def why(match: Match) -> tuple[str, ...]:
    """Return in the user's language why a row may be somebody."""
    translate = QCoreApplication.translate
    if match.resemblance is None:
        return (translate("Import", "Rivi on viety Tekotosta"),)
    if match.elsewhere:
        return (
            translate(
                "Import",
                "Samalta näyttävän henkilön tiedot näkyvät vain siellä. Sopikaa, kumpi jatkaa.",
            ),
        )
    return likeness_words.reasons(match.resemblance)


def read_file(store: Store, actor: Actor, path: Path, progress: Progress) -> ImportState:
    """Read a file and propose where its columns go."""
    from exports.sheet_reader import read_sheet

    return _begin(store, actor, path.name, read_sheet(path, progress))


def read_pasted(
    store: Store, actor: Actor, text: str, name: str, progress: Progress
) -> ImportState:
    """Read pasted rows and propose where their columns go."""
    from exports.sheet_reader import read_pasted as read

    return _begin(store, actor, name, read(text, progress))


def _begin(store: Store, actor: Actor, name: str, file: SheetFile) -> ImportState:
    mapping = sheet_heading.propose(file.sheets)
    state = ImportState(name, file, mapping, ())
    return with_headings(store, actor, state, mapping.sheet)


def with_headings(
    store: Store,
    actor: Actor,
    state: ImportState,
    sheet: int,
    top: int | None = None,
    height: int = 1,
) -> ImportState:
    """Return the state with a sheet, and its heading rows when they are told."""
    chosen = state.file.sheets[sheet]
    if top is None:
        top, height, titles = sheet_heading.find_headings(chosen)
    else:
        titles = sheet_heading.headings(chosen, top, height)
    known = imports.remembered_columns(store, actor, sheet_heading.signature(titles))
    own = custom_columns.sheet_columns(store, actor)
    bare = SheetMapping(sheet, top, height, (), own=own)
    mapping = sheet_heading.propose_columns(chosen, bare, titles, known)
    return dataclasses.replace(state, mapping=mapping, titles=titles)


def check(store: Store, actor: Actor, state: ImportState, progress: Progress) -> ImportState:
    """Read the rows and find out what each would do; nothing is written."""
    rows = sheet_rows.read_rows(state.sheet, state.mapping, progress.report)
    planned = imports.plan(store, actor, rows.rows, state.mapping, progress)
    return dataclasses.replace(state, rows=rows, planned=list(planned))


def run(store: Store, actor: Actor, state: ImportState, progress: Progress) -> Act:
    """Do what was decided, as one act."""
    keys = imports.row_keys(store, [one.row for one in state.planned])
    order = import_order.order(state.planned, keys)
    columns = {
        sheet_values.key(title): code
        for title, code in zip(state.titles, state.mapping.columns, strict=True)
        if title
    }
    signature = sheet_heading.signature(state.titles)
    return imports.run(store, actor, order, signature, columns, progress)


def reason(state: ImportState, planned: PlannedRow, *, leaving: bool = False) -> str:
    """Return in the user's language why a row is not taken in, or an empty text.

    ``leaving`` when it goes into a file, which does not tell that somebody is under turvakielto.
    """
    said = []
    for one in planned.errors:
        text = messages.message(one.error)
        title = state.titles[one.column] if one.column >= 0 else ""
        said.append(f"{title}: {text}" if title else text)
    if not said and planned.decision is Decision.ASK:
        # In the window the outcome stands beside it already.
        match, told = planned.match, [word("import_outcomes", "asked")] if leaving else []
        if match is not None and not (leaving and match.protected):
            told += [match.elsewhere or f"{match.name} {match.number}".rstrip(), *why(match)]
        said.append(" · ".join(told))
    return "\n".join(dict.fromkeys(said))


def write_wrong_rows(
    store: Store, actor: Actor, state: ImportState, target: Path, progress: Progress
) -> Path:
    """Write the rows that are not taken in, each with its reason."""
    from exports.sheet_errors import WrongRow
    from exports.sheet_errors import write_wrong_rows as write

    rows = [
        WrongRow(
            state.sheet.rows[one.row.number],
            said,
            {error.column for error in one.errors if error.column >= 0},
        )
        for one in state.planned
        if (said := reason(state, one, leaving=True))
    ]
    office = officials.official(store, actor.user_id).office_name
    return write(
        state.titles,
        rows,
        target,
        language=language().code,
        office_name=office,
        progress=progress,
    )


def column_word(code: str, own: Sequence[CustomField]) -> str:
    """Return the name of a column: a field's, or that of one of the office's own."""
    known = {one.column: one.form.name(language().code) for one in own}
    return known.get(code) or word("import_fields", code)


def sample(sheet: Sheet, mapping: SheetMapping, column: int, wanted: int = 3) -> str:
    """Return some different values of a column, as they stand in the sheet."""
    found: dict[str, None] = {}
    for row in sheet.rows[mapping.top + mapping.height :]:
        text = cell_text(row[column]) if column < len(row) else ""
        if text:
            found[text.replace("\n", " ")] = None
        if len(found) == wanted:
            break
    return " · ".join(found)
