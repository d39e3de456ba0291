"""What an import would do, row by row, before anything is done.

A row makes a new client, changes a known one, completes a row above it, or is left out. Who decides
between these is the adviser, wherever the row could be somebody who is known already.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from tekoto import clock, vocabulary
from tekoto.case import CaseState
from tekoto.client import ClientForm
from tekoto.client_check import check, tidied
from tekoto.errors import InvalidInputError
from tekoto.sheet import cell_text, tidy
from tekoto.sheet_fields import FORM, fields, shown
from tekoto.sheet_heading import SheetMapping
from tekoto.sheet_rows import RowError, SheetRow, case_of, changed_fields, error_column, new_form
from tekoto.sheet_values import Value


class Decision(StrEnum):
    """What becomes of a row that may be somebody known (vocabulary ``import_decisions``)."""

    ASK = "ask"
    NEW = "new"
    SAME = "same"
    KEEP = "keep"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody whom a row may be: a client, or the row ``row`` above it when ``client_id`` is None.

    ``reasons`` are codes of the vocabulary ``import_reasons``. ``certain`` when an identity code
    is the same, so that the row cannot be a new client. ``base`` is the form as it was exported
    with the row; without it the recorded form stands for it. ``noted`` when the row's note has
    been recorded before. ``standing`` is what no row changes, such as the number.
    """

    client_id: UUID | None
    version: int
    name: str
    number: str
    birth: str
    form: ClientForm
    reasons: tuple[str, ...]
    certain: bool
    protected: bool = False
    row: int = -1
    base: ClientForm | None = None
    noted: bool = False
    standing: Mapping[str, Value | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """A field that a row would change; ``conflict`` when it was changed in Tekoto meanwhile too."""

    code: str
    before: Value | None
    after: Value | None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row with what it would do; ``form`` is that of the new or changed client."""

    row: SheetRow
    errors: tuple[RowError, ...] = ()
    matches: tuple[Match, ...] = ()
    decision: Decision = Decision.NEW
    form: ClientForm | None = None
    changes: tuple[Change, ...] = ()
    remembered: bool = False

    @property
    def match(self) -> Match | None:
        """Return whom the row is taken for."""
        return self.matches[0] if self.matches else None


@dataclass(frozen=True, slots=True)
class NewRow:
    """A client to be made."""

    row: int
    form: ClientForm
    state: CaseState
    since: date | None
    note: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A client to be changed, as she was when the import was checked."""

    row: int
    client_id: UUID
    version: int
    form: ClientForm
    note: str


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What the store is asked to do, all of it or nothing."""

    new: tuple[NewRow, ...]
    changed: tuple[ChangedRow, ...]
    decisions: tuple[tuple[str, UUID, Decision], ...] = ()


@dataclass(slots=True)
class Counts:
    """How many rows do what."""

    new: int = 0
    changed: int = 0
    completed: int = 0
    same: int = 0
    left: int = 0
    asked: int = 0
    wrong: int = 0
    of_row: dict[int, str] = field(default_factory=dict)


def plan_row(
    row: SheetRow,
    mapping: SheetMapping,
    matches: Sequence[Match],
    remembered: Mapping[UUID, Decision],
    form: ClientForm | None = None,
) -> PlannedRow:
    """Return what a row would do by itself, or that somebody must decide.

    ``form`` is the row's form of a new client, when it has been made already.
    """
    if row.errors:
        return PlannedRow(row, row.errors, tuple(matches), Decision.ASK)
    others = [m for m in matches if remembered.get(m.client_id or _NOBODY) is not Decision.NEW]
    if not others:
        plain = PlannedRow(row, matches=tuple(matches), form=form)
        return plain if form is not None else decided(plain, mapping, Decision.NEW)
    known = remembered.get(others[0].client_id or _NOBODY)
    plain = PlannedRow(row, matches=tuple(others), remembered=known is not None)
    changed = decided(plain, mapping, Decision.SAME)
    if known is not None:
        return decided(plain, mapping, known)
    clear = others[0].certain and len(others) == 1
    if clear and not any(change.conflict for change in changed.changes):
        return changed
    return decided(plain, mapping, Decision.ASK)


_NOBODY = UUID(int=0)


def decided(planned: PlannedRow, mapping: SheetMapping, decision: Decision) -> PlannedRow:
    """Return the row under a decision, with the form it leads to or the errors of that form."""
    row, match = planned.row, planned.match
    form: ClientForm | None = None
    changes: tuple[Change, ...] = ()
    errors: tuple[RowError, ...] = ()
    try:
        if decision is Decision.NEW:
            form = new_form(row)
        elif match is not None:
            form, changes = changed_form(row, match, keep=decision is Decision.KEEP)
    except InvalidInputError as error:
        errors = (RowError(error_column(mapping, error), error),)
    return PlannedRow(row, errors, planned.matches, decision, form, changes, planned.remembered)


def changed_form(
    row: SheetRow, match: Match, *, keep: bool = False
) -> tuple[ClientForm, tuple[Change, ...]]:
    """Return a known client's form with what the row says, and what differs.

    A row of an export changes what was changed in it, also by emptying a cell; any other row
    fills in and changes, and its empty cells mean nothing. ``keep`` leaves alone what was changed
    in Tekoto after the export. Raises InvalidInputError.
    """
    form, base = match.form, match.base
    changes: list[Change] = []
    if base is None:
        codes = changed_fields(form, row)
        if match.client_id is None:
            codes = tuple(code for code in codes if fields()[code].get(form) is None)
    else:
        codes = tuple(c for c in row.values if fields()[c].part == FORM and _edited(row, c, base))
    for code, known in fields().items():
        if code not in codes:
            continue
        before, after = known.get(form), row.values[code]
        if before == after:
            continue
        conflict = base is not None and known.get(base) != before
        if conflict and keep:
            continue
        form = known.put(form, after)
        changes.append(Change(code, before, after, conflict))
    form = _moved(match.form, form, tuple(changes))
    form = tidied(form)
    check(form)
    return form, tuple(changes)


def _moved(before: ClientForm, form: ClientForm, changes: Sequence[Change]) -> ClientForm:
    """Return the form of somebody who may have moved: an old day is not that of a new place.

    Raises InvalidInputError ``client.residence_before_previous``.
    """
    since = before.municipality_since
    if form.municipality == before.municipality or not before.municipality:
        return form
    if not any(change.code == "municipality_since" for change in changes):
        form = replace(form, municipality_since=None)
    if since is not None and (form.municipality_since or clock.today()) <= since:
        raise InvalidInputError("client.residence_before_previous", "municipality_since")
    return form


def _edited(row: SheetRow, code: str, base: ClientForm) -> bool:
    """Tell whether a cell says something else than it did when it was exported."""
    known = fields()[code]
    before = known.get(base)
    if (row.values[code] or None) == (before or None):
        return False
    # Some texts do not come back as they went: spaces, or what nobody can see, are no edit.
    written = row.texts.get(code, "")
    return all(
        tidy(cell_text(shown(known, before, language))) != written
        for language in vocabulary.LANGUAGES
    )


def ignored(planned: PlannedRow) -> tuple[str, ...]:
    """Return the columns of an exported row that were edited though no import changes them."""
    match, row = planned.match, planned.row
    if match is None or match.base is None:
        return ()
    return tuple(
        code
        for code, before in match.standing.items()
        if code in row.texts
        and all(
            tidy(cell_text(shown(fields()[code], before, language))) != row.texts[code]
            for language in vocabulary.LANGUAGES
        )
    )


def counts(rows: Sequence[PlannedRow]) -> Counts:
    """Count what the rows do, and name it for each row by a code of ``import_outcomes``."""
    found = Counts()
    for planned in rows:
        outcome = outcome_of(planned)
        setattr(found, outcome, getattr(found, outcome) + 1)
        found.of_row[planned.row.number] = outcome
    return found


def outcome_of(planned: PlannedRow) -> str:
    """Return ``wrong``, ``asked``, ``left``, ``new``, ``changed``, ``completed`` or ``same``."""
    if planned.errors:
        return "wrong"
    plain = {Decision.ASK: "asked", Decision.LEAVE: "left", Decision.NEW: "new"}
    if planned.decision in plain:
        return plain[planned.decision]
    match = planned.match
    noted = not planned.row.note or (match is not None and match.noted)
    if noted and not planned.changes:
        return "same"
    return "changed" if match is not None and match.client_id is not None else "completed"


def order(rows: Sequence[PlannedRow], row_keys: Mapping[int, str]) -> ImportOrder:
    """Return what the store is to do; rows with errors and undecided ones are left out.

    A row that completes a row above it becomes part of that row's client, and two rows of one
    client change her one after the other.
    """
    new: dict[int, NewRow] = {}
    changed: dict[UUID, ChangedRow] = {}
    decisions: list[tuple[str, UUID, Decision]] = []
    for planned in rows:
        row, match = planned.row, planned.match
        outcome = outcome_of(planned)
        if outcome in ("wrong", "asked"):
            continue
        decisions += [
            (row_keys[row.number], one.client_id, planned.decision)
            for one in planned.matches
            if one.client_id is not None and not one.certain
        ]
        if outcome in ("left", "same"):
            continue
        keep = planned.decision is Decision.KEEP
        if outcome == "new" or match is None or (match.client_id is None and match.row not in new):
            state, since = case_of(row)
            form = planned.form if outcome == "new" and planned.form else new_form(row)
            new[row.number] = NewRow(row.number, form, state, since, row.note)
        elif match.client_id is None:
            above = new[match.row]
            form, _ = changed_form(row, replace(match, form=above.form))
            new[match.row] = replace(above, form=form, note=_joined(above.note, row.note))
        elif match.client_id in changed:
            before = changed[match.client_id]
            form, _ = changed_form(row, replace(match, form=before.form), keep=keep)
            note = _joined(before.note, "" if match.noted else row.note)
            changed[match.client_id] = replace(before, form=form, note=note)
        else:
            form, _ = changed_form(row, match, keep=keep)
            note = "" if match.noted else row.note
            changed[match.client_id] = ChangedRow(
                row.number, match.client_id, match.version, form, note
            )
    return ImportOrder(tuple(new.values()), tuple(changed.values()), tuple(decisions))


def _joined(*notes: str) -> str:
    return "\n".join(dict.fromkeys(note for note in notes if note))
