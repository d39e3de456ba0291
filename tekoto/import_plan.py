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
from tekoto.duplicate import Resemblance
from tekoto.errors import InvalidInputError
from tekoto.sheet import cell_text, tidy
from tekoto.sheet_fields import FORM, Draft, fields, shown
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

    ``resemblance`` tells why; None of a row that was exported. ``certain`` when an identity code
    is the same, so that the row cannot be a new client. ``base`` is the form as it was exported
    with the row; without it the recorded form stands for it. ``noted`` when the row's note has
    been recorded before. ``standing`` is what no row changes, such as the number. ``elsewhere``
    names the office of another office's client, of whom nothing else is told: the row cannot
    change her.
    """

    client_id: UUID | None
    version: int
    name: str
    number: str
    birth: str
    form: ClientForm
    resemblance: Resemblance | None
    certain: bool
    protected: bool = False
    row: int = -1
    base: ClientForm | None = None
    noted: bool = False
    standing: Mapping[str, Value | None] = field(default_factory=dict)
    elsewhere: str = ""


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
    """A client to be made; ``apart`` and ``apart_rows`` are who she is decided not to be."""

    row: int
    form: ClientForm
    state: CaseState
    since: date | None
    note: str
    apart: tuple[UUID, ...] = ()
    apart_rows: tuple[int, ...] = ()


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
    others.sort(key=lambda m: (not m.certain, remembered.get(m.client_id or _NOBODY) not in _SHE))
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
_SHE = (Decision.SAME, Decision.KEEP)


def decided(planned: PlannedRow, mapping: SheetMapping, decision: Decision) -> PlannedRow:
    """Return the row under a decision, with the form it leads to or the errors of that form."""
    row, match = planned.row, planned.match
    form: ClientForm | None = None
    changes: tuple[Change, ...] = ()
    errors: tuple[RowError, ...] = ()
    if match is not None and match.elsewhere and decision in _SHE:
        decision = Decision.ASK
    try:
        if decision is Decision.NEW:
            form = new_form(row)
        elif match is not None and not match.elsewhere:
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
    form, base, draft = match.form, match.base, Draft(match.form)
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
        known.put(draft, after)
        changes.append(Change(code, before, after, conflict))
    form = tidied(_moved(form, draft.form(), changes))
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

    A row that completes a row above it becomes part of that row's client, new or known, and two
    rows of one client change her one after the other.
    """
    made = _Order()
    decisions: list[tuple[str, UUID, Decision]] = []
    for planned in rows:
        outcome = outcome_of(planned)
        if outcome in ("wrong", "asked"):
            continue
        key = row_keys[planned.row.number]
        decisions += [(key, one, planned.decision) for one in _decided_about(planned)]
        if outcome != "left":
            made.take(planned, outcome)
    return ImportOrder(tuple(made.new.values()), tuple(made.changed.values()), tuple(decisions))


def _decided_about(planned: PlannedRow) -> list[UUID]:
    """Return the clients of whom the decision of a row says something."""
    several = len(planned.matches) > 1
    told = planned.matches[:1] if planned.decision in _SHE else planned.matches
    return [
        one.client_id for one in told if one.client_id is not None and (several or not one.certain)
    ]


@dataclass(slots=True)
class _Order:
    """What is to be done so far; ``people`` is who each row is: a new row's person or a client."""

    new: dict[int, NewRow] = field(default_factory=dict)
    changed: dict[UUID, ChangedRow] = field(default_factory=dict)
    people: dict[int, int | Match] = field(default_factory=dict)

    def take(self, planned: PlannedRow, outcome: str) -> None:
        row, match = planned.row, planned.match
        person: int | Match = row.number
        if outcome != "new" and match is not None:
            person = self.people.get(match.row, person) if match.client_id is None else match
        self.people[row.number] = person
        if outcome == "same":
            return
        if match is None or person == row.number:
            self._make(planned, outcome)
        elif isinstance(person, Match):
            self._change(planned, match, person)
        else:
            above = self.new[person]
            form, _ = changed_form(row, replace(match, form=above.form))
            self.new[person] = replace(above, form=form, note=_joined(above.note, row.note))

    def _make(self, planned: PlannedRow, outcome: str) -> None:
        row = planned.row
        state, since = case_of(row)
        form = planned.form if outcome == "new" and planned.form else new_form(row)
        told = [one for one in planned.matches if outcome == "new" and not one.elsewhere]
        others = [self._who(one) for one in told]
        self.new[row.number] = NewRow(
            row.number,
            form,
            state,
            since,
            row.note,
            apart=tuple(one for one in others if isinstance(one, UUID)),
            apart_rows=tuple(one for one in others if isinstance(one, int)),
        )

    def _who(self, match: Match) -> UUID | int | None:
        """Return the client who is met, or the row of the new one."""
        known = self.people.get(match.row) if match.client_id is None else match
        return known.client_id if isinstance(known, Match) else known

    def _change(self, planned: PlannedRow, match: Match, person: Match) -> None:
        """Change a known client, by her own row or by one that completes it."""
        row, client_id = planned.row, person.client_id
        if client_id is None:
            return
        before = self.changed.get(client_id)
        known = replace(match, form=before.form if before else person.form)
        form, _ = changed_form(row, known, keep=planned.decision is Decision.KEEP)
        note = "" if match.noted else row.note
        self.changed[client_id] = (
            replace(before, form=form, note=_joined(before.note, note))
            if before
            else ChangedRow(row.number, client_id, person.version, form, note)
        )


def _joined(*notes: str) -> str:
    return "\n".join(dict.fromkeys(note for note in notes if note))
