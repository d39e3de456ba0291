"""What differs between two versions of a plan."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from tekoto.plan import PlanForm, PlanItem


class Change(StrEnum):
    """What happened to a part of the plan (words: the interface's)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of both versions; ``old`` and ``new`` are its raw values."""

    field: str
    old: object
    new: object
    change: Change


@dataclass(frozen=True, slots=True)
class ItemChange:
    """A measure of either version or of both."""

    old: PlanItem | None
    new: PlanItem | None
    change: Change


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """Two versions side by side; ``fields`` and ``items`` keep the order of the plan."""

    fields: tuple[FieldChange, ...]
    items: tuple[ItemChange, ...]


# The trainings are those of the items; the rest is told item by item.
_APART = ("items", "steps")


def compare(old: PlanForm, new: PlanForm) -> PlanComparison:
    """Compare two versions of one plan, an earlier and a later one."""
    return PlanComparison(
        tuple(
            FieldChange(name, before, after, _change(before, after))
            for name in (field.name for field in fields(PlanForm) if field.name not in _APART)
            for before, after in ((getattr(old, name), getattr(new, name)),)
        ),
        _items(old.items, new.items),
    )


def _change(before: object, after: object) -> Change:
    if before == after:
        return Change.SAME
    if not before and before is not False:
        return Change.ADDED
    if not after and after is not False:
        return Change.REMOVED
    return Change.CHANGED


def _items(old: tuple[PlanItem, ...], new: tuple[PlanItem, ...]) -> tuple[ItemChange, ...]:
    """Pair the measures by id; those that were left out follow at the end."""
    left = {_key(item): item for item in old}
    found = []
    for item in new:
        before = left.pop(_key(item), None)
        if before is None:
            found.append(ItemChange(None, item, Change.ADDED))
        else:
            same = replace(before, id=None) == replace(item, id=None)
            found.append(ItemChange(before, item, Change.SAME if same else Change.CHANGED))
    return (*found, *(ItemChange(item, None, Change.REMOVED) for item in left.values()))


def _key(item: PlanItem) -> object:
    return item.id if item.id is not None else replace(item, id=None)
