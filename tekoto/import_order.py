"""What the store is asked to do of an import that was looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from tekoto.case import CaseState
from tekoto.client import ClientForm
from tekoto.import_plan import (
    SHE,
    Decision,
    Match,
    PlannedRow,
    changed_form,
    outcome_of,
    own_values,
)
from tekoto.sheet_rows import case_of, new_form


@dataclass(frozen=True, slots=True)
class NewRow:
    """A client to be made; ``apart`` and ``apart_rows`` are who she is decided not to be.

    ``own`` are the values of own fields by their columns' codes.
    """

    row: int
    form: ClientForm
    state: CaseState
    since: date | None
    note: str
    apart: tuple[UUID, ...] = ()
    apart_rows: tuple[int, ...] = ()
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A client to be changed, as she was when the import was checked."""

    row: int
    client_id: UUID
    version: int
    form: ClientForm
    note: str
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What the store is asked to do, all of it or nothing."""

    new: tuple[NewRow, ...]
    changed: tuple[ChangedRow, ...]
    decisions: tuple[tuple[str, UUID, Decision], ...] = ()


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
    told = planned.matches[:1] if planned.decision in SHE else planned.matches
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
            self.new[person] = replace(
                above,
                form=form,
                note=_joined(above.note, row.note),
                own={**planned.own, **above.own},
            )

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
            own=own_values(row),
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
            replace(
                before,
                form=form,
                note=_joined(before.note, note),
                own={**before.own, **planned.own},
            )
            if before
            else ChangedRow(row.number, client_id, person.version, form, note, planned.own)
        )


def _joined(*notes: str) -> str:
    return "\n".join(dict.fromkeys(note for note in notes if note))
