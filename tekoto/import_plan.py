"""What an import would do, row by row, before anything is done.

A row makes a new client, changes a known one, completes a row above it, or is left out. Who decides
between these is the adviser, wherever the row could be somebody who is known already.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from tekoto import clock, vocabulary
from tekoto.client import ClientForm
from tekoto.client_check import check, tidied
from tekoto.custom_field import CustomField
from tekoto.duplicate import Resemblance
from tekoto.errors import InvalidInputError
from tekoto.sheet import cell_text, tidy
from tekoto.sheet_fields import FORM, Draft, fields, shown
from tekoto.sheet_heading import SheetMapping
from tekoto.sheet_own_fields import edited
from tekoto.sheet_rows import RowError, SheetRow, changed_fields, error_column, new_form
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
    change her. ``own`` are the values of the office's own fields by their columns' codes, and
    ``own_base`` those that were exported; None where it is not known.
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
    own: Mapping[str, str] = field(default_factory=dict)
    own_base: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A field that a row would change; ``conflict`` when it was changed in Tekoto meanwhile too."""

    code: str
    before: Value | None
    after: Value | None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row with what it would do; ``form`` is that of the new or changed client.

    ``own`` are the values of own fields that it would write.
    """

    row: SheetRow
    errors: tuple[RowError, ...] = ()
    matches: tuple[Match, ...] = ()
    decision: Decision = Decision.NEW
    form: ClientForm | None = None
    changes: tuple[Change, ...] = ()
    remembered: bool = False
    own: Mapping[str, str] = field(default_factory=dict)

    @property
    def match(self) -> Match | None:
        """Return whom the row is taken for."""
        return self.matches[0] if self.matches else None


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
        plain = PlannedRow(row, matches=tuple(matches), form=form, own=own_values(row))
        return plain if form is not None else decided(plain, mapping, Decision.NEW)
    others.sort(key=lambda m: (not m.certain, remembered.get(m.client_id or _NOBODY) not in SHE))
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
SHE = (Decision.SAME, Decision.KEEP)


def decided(planned: PlannedRow, mapping: SheetMapping, decision: Decision) -> PlannedRow:
    """Return the row under a decision, with the form it leads to or the errors of that form."""
    row, match = planned.row, planned.match
    form: ClientForm | None = None
    changes: tuple[Change, ...] = ()
    errors: tuple[RowError, ...] = ()
    own: Mapping[str, str] = {}
    if match is not None and match.elsewhere and decision in SHE:
        decision = Decision.ASK
    try:
        if decision is Decision.NEW:
            form, own = new_form(row), own_values(row)
        elif match is not None and not match.elsewhere:
            keep = decision is Decision.KEEP
            form, changes = changed_form(row, match, keep=keep)
            more = own_changes(row, match, mapping.own, keep=keep)
            own = {change.code: str(change.after or "") for change in more}
            changes += more
    except InvalidInputError as error:
        errors = (RowError(error_column(mapping, error), error),)
    return PlannedRow(
        row, errors, planned.matches, decision, form, changes, planned.remembered, own
    )


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


def own_values(row: SheetRow) -> Mapping[str, str]:
    """Return the values of own fields that a new client's row says."""
    return {code: value for code, value in row.own.items() if value}


def own_changes(
    row: SheetRow, match: Match, own: Sequence[CustomField], *, keep: bool = False
) -> tuple[Change, ...]:
    """Return what a row would change in own fields, by the rules of ``changed_form``."""
    changes: list[Change] = []
    for known in own:
        code, base = known.column, match.own_base
        if code not in row.own:
            continue
        before, after = match.own.get(code, ""), row.own[code]
        if base is None:
            said = bool(after) and (match.client_id is not None or not before)
        else:
            exported = base.get(code, "")
            said = after != exported and edited(known, row.texts.get(code, ""), exported)
        conflict = base is not None and base.get(code, "") != before
        if said and before != after and not (conflict and keep):
            changes.append(Change(code, before or None, after or None, conflict))
    return tuple(changes)


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
