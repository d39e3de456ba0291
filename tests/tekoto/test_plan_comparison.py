"""Two versions of a plan: nothing that differs goes untold."""

import dataclasses
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tekoto.plan import PlanForm, PlanItem
from tekoto.plan_comparison import Change, compare

FORM = PlanForm("integration", "act_681_2023", date(2026, 1, 1), date(2026, 12, 31), goal="Kokki")
ITEMS = st.lists(
    st.builds(
        PlanItem,
        content=st.sampled_from(["language_study", "other"]),
        measure=st.sampled_from(["", "a", "b"]),
        id=st.integers(1, 4).map(lambda n: UUID(int=n)),
    ),
    max_size=4,
    unique_by=lambda item: item.id,
).map(tuple)


def test_fields_are_added_removed_and_changed():
    new = dataclasses.replace(FORM, goal="", review_on=date(2026, 6, 1), copy_given=True)
    told = {one.field: one.change for one in compare(FORM, new).fields}
    assert told.pop("goal") is Change.REMOVED
    assert told.pop("review_on") is Change.ADDED
    assert told.pop("copy_given") is Change.CHANGED
    assert set(told.values()) == {Change.SAME}


@given(old=ITEMS, new=ITEMS)
def test_every_measure_of_either_version_is_told_once(old, new):
    one, other = dataclasses.replace(FORM, items=old), dataclasses.replace(FORM, items=new)
    found = compare(one, other)
    assert [row.new for row in found.items if row.new] == list(new)
    assert {row.old.id for row in found.items if row.old} == {item.id for item in old}
    for row in found.items:
        assert (row.change is Change.SAME) == (row.old == row.new)
