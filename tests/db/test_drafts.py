"""Drafts: kept for their writer alone until they are saved or thrown away."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from db import drafts
from tekoto.errors import InvalidInputError
from tests.db.people_office import Office

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def test_a_draft_is_kept_replaced_and_thrown_away(office: Office) -> None:
    store, actor = office.store, office.actor
    assert drafts.load(store, actor, "note", "") is None
    drafts.save(store, actor, "note", "", {"text": "Alku"})
    drafts.save(store, actor, "client", "42", {"family_name": "Ä"})
    drafts.save(store, actor, "note", "", {"text": "Alku ja jatko"})
    assert drafts.load(store, actor, "note", "") == {"text": "Alku ja jatko"}
    assert [(draft.kind, draft.key) for draft in drafts.pending(store, actor)] == [
        ("note", ""),
        ("client", "42"),
    ]
    drafts.discard(store, actor, "note", "")
    drafts.discard(store, actor, "note", "")
    assert drafts.load(store, actor, "note", "") is None
    assert len(drafts.pending(store, actor)) == 1


def test_a_draft_is_its_writers_own(office: Office) -> None:
    drafts.save(office.store, office.actor, "note", "", {"text": "Oma"})
    colleague = office.colleague()
    assert drafts.load(office.store, colleague, "note", "") is None
    assert drafts.pending(office.store, colleague) == ()
    drafts.discard(office.store, colleague, "note", "")
    assert drafts.load(office.store, office.actor, "note", "") == {"text": "Oma"}


def test_a_draft_has_a_limit(office: Office) -> None:
    with pytest.raises(InvalidInputError, match=r"draft\.too_long"):
        drafts.save(office.store, office.actor, "note", "", {"t": "a" * drafts.MAX_CHARACTERS})


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(payload=st.dictionaries(st.text(max_size=10), JSON, max_size=5))
def test_any_form_comes_back_as_it_was(office: Office, payload: dict[str, object]) -> None:
    drafts.save(office.store, office.actor, "note", "x", payload)
    assert drafts.load(office.store, office.actor, "note", "x") == payload


def test_a_draft_is_kept_while_a_long_change_is_being_written(office: Office) -> None:
    """An import holds the vault's only writing lock for as long as it takes.

    Whoever waited for that lock here would be refused, for it is let go only at the end.
    """
    store, actor = office.store, office.actor
    client = office.client()
    drafts.save(store, actor, "note", "", {"text": "Alku"})
    with store.write() as session:
        session.execute(text("UPDATE client SET changed_at = changed_at"))
        drafts.save(store, actor, "note", "", {"text": "Alku ja jatko"})
        drafts.discard(store, actor, "client", str(client.id))
        assert drafts.load(store, actor, "note", "") == {"text": "Alku ja jatko"}
