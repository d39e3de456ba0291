"""Two records of one person under one view: which field is kept of which, and what undoing keeps.

Nothing that either record owns is moved. The surviving record's form takes the chosen values; when
the merge is undone, what the merge changed goes back and what came after it stays.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tekoto.client import Client, ClientForm, LanguageProfile, NameVariant, Protection
from tekoto.custom_field import CustomValue

MERGED_REASON = "duplicate_merged"
"""Why an absorbed record's case ended (vocabulary ``case_end_reasons``)."""


class Side(StrEnum):
    """Whose value of a field is kept."""

    SURVIVOR = "survivor"
    ABSORBED = "absorbed"


# The fields of the form that are chosen one by one; some belong together.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "family_name": ("family_name",),
    "given_names": ("given_names",),
    "call_name": ("call_name",),
    "hetu": ("hetu",),
    "birth": ("birth",),
    "registered_sex": ("registered_sex",),
    "reporting_gender": ("reporting_gender",),
    "nationalities": ("nationalities",),
    "languages": ("languages",),
    "integration_language": ("integration_language",),
    "literacy": ("literacy",),
    "permit": ("permit",),
    "first_permit_on": ("first_permit_on",),
    "arrived_on": ("arrived_on",),
    "municipality": ("municipality", "municipality_since"),
    "goal": ("goal",),
}
_UNKNOWN: tuple[object, ...] = ("", "0", "unknown", None, (), LanguageProfile())


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field of which the records say different things; ``proposed`` is the fuller one."""

    name: str
    survivor: Any
    absorbed: Any
    proposed: Side


@dataclass(frozen=True, slots=True)
class Holding:
    """How much a record owns: what stays its own under the common view."""

    notes: int
    plans: int
    steps: int
    referrals: int
    participations: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two records side by side."""

    survivor: Client
    absorbed: Client
    pairs: tuple[FieldPair, ...]
    holdings: tuple[Holding, Holding]


@dataclass(frozen=True, slots=True)
class Absorbed:
    """A merged record as it is for itself, with its office's own fields."""

    client: Client
    fields: tuple[CustomValue, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """A record that stands under another's view, and what it owns."""

    client_id: UUID
    name: str
    original_name: str
    number: str
    merged_at: datetime
    merged_by: str
    holding: Holding


def differing(survivor: ClientForm, absorbed: ClientForm) -> tuple[FieldPair, ...]:
    """Return the fields that both know differently, or only one knows."""
    found = []
    for name, parts in CHOICES.items():
        one, other = getattr(survivor, parts[0]), getattr(absorbed, parts[0])
        if one != other:
            found.append(FieldPair(name, one, other, _fuller(name, one, other)))
    return tuple(found)


def _fuller(name: str, one: Any, other: Any) -> Side:
    if other in _UNKNOWN:
        return Side.SURVIVOR
    if one in _UNKNOWN:
        return Side.ABSORBED
    if name == "birth" and one.approximate and not other.approximate:
        return Side.ABSORBED
    return Side.SURVIVOR


def merged_form(
    survivor: ClientForm, absorbed: ClientForm, chosen: Mapping[str, Side]
) -> ClientForm:
    """Return the survivor's form with the chosen values and both records' lists.

    A field that is not in ``chosen`` is proposed by ``differing``. A turvakielto in force is never
    a choice: it covers the person.
    """
    changes: dict[str, Any] = {}
    for pair in differing(survivor, absorbed):
        if chosen.get(pair.name, pair.proposed) is Side.ABSORBED:
            changes |= {part: getattr(absorbed, part) for part in CHOICES[pair.name]}
    return dataclasses.replace(
        survivor,
        **changes,
        names=_names(survivor.names, absorbed.names),
        other_identifiers=_united(
            survivor.other_identifiers, absorbed.other_identifiers, "kind", "value"
        ),
        contacts=_united(survivor.contacts, absorbed.contacts, "kind", "value"),
        protection=_protection(survivor.protection, absorbed.protection),
        hetu_change_reason="",
    )


def _names(mine: Sequence[NameVariant], theirs: Sequence[NameVariant]) -> tuple[NameVariant, ...]:
    """Unite the names; a client has one original spelling, another one is a variant."""
    if any(one.kind == "original_script" for one in mine):
        original = {one.value for one in mine if one.kind == "original_script"}
        theirs = [
            dataclasses.replace(one, kind="variant") if one.kind == "original_script" else one
            for one in theirs
            if one.value not in original
        ]
    return _united(mine, theirs, "kind", "value")


def _united(mine: Sequence[Any], theirs: Sequence[Any], *keys: str) -> tuple[Any, ...]:
    known = {tuple(getattr(one, key) for key in keys) for one in mine}
    return (
        *mine,
        *(one for one in theirs if tuple(getattr(one, key) for key in keys) not in known),
    )


def _protection(mine: Protection | None, theirs: Protection | None) -> Protection | None:
    if mine is not None and mine.in_force():
        return mine
    return theirs if theirs is not None and theirs.in_force() else mine


Row = Mapping[str, Any]


def undone_row(before: Row, after: Row, now: Row) -> dict[str, Any]:
    """Return a row as it is without the merge: what was changed after the merge stays."""
    return {
        key: before[key]
        if key in before and value == after.get(key) and before[key] != value
        else value
        for key, value in now.items()
    }


def undone_list(
    before: Sequence[Row], after: Sequence[Row], now: Sequence[Row], *, key: str
) -> list[dict[str, Any]]:
    """Return the rows of a list without what the merge added to it and with what it took away.

    ``key`` is the column that tells rows apart: an id, or the place, which then is numbered anew
    and not compared.
    """
    if list(now) == list(after):
        return [dict(row) for row in before]
    if key == "position":
        return _undone_places(before, after, now)
    old = {row[key]: row for row in before}
    merged = {row[key]: row for row in after}
    found = []
    for row in now:
        known = merged.get(row[key])
        if row[key] in old and known is not None:
            found.append(undone_row(old[row[key]], known, row))
        elif known is None or row != known:
            # Not the merge's, or changed since: it stays with the survivor.
            found.append(dict(row))
    present = {row[key] for row in now}
    found.extend(dict(row) for place, row in old.items() if place not in {*present, *merged})
    return _one_current(found)


def _undone_places(
    before: Sequence[Row], after: Sequence[Row], now: Sequence[Row]
) -> list[dict[str, Any]]:
    def bare(row: Row) -> tuple[tuple[str, Any], ...]:
        return tuple(sorted((key, value) for key, value in row.items() if key != "position"))

    old, merged = {bare(row) for row in before}, {bare(row) for row in after}
    kept = [dict(row) for row in now if bare(row) in old or bare(row) not in merged]
    present = {bare(row) for row in now}
    kept.extend(dict(row) for row in before if bare(row) not in {*present, *merged})
    return [row | {"position": place} for place, row in enumerate(kept)]


def _one_current(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Let only the latest of the facts of a kind that exclude each other be the present one."""
    latest: dict[Any, dict[str, Any]] = {}
    for row in sorted(rows, key=lambda one: str(one.get("recorded_at", ""))):
        if row.get("current") and row.get("kind", "hetu") == "hetu":
            field = row.get("field_id")
            if field in latest:
                latest[field]["current"] = False
            latest[field] = row
    return rows
