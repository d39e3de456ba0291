"""The office's own templates: versions that stay, and what a letter makes of them."""

import dataclasses

import pytest

from db import audit, referral_templates, referrals
from db.store import Store
from tekoto.access import Role
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, StoreError
from tekoto.own_template import TemplateForm, omittable, suggestible
from tests.db.network_office import Desk, open_desk

FORM = TemplateForm(
    "Ratapihan kielikurssi",
    "Språkkurs vid bangården",
    step_kinds=("KK",),
    receivers=("KOP",),
    omit=("goal", "work"),
    suggest=("childcare",),
    question_fi="Mahtuuko hän torstairyhmään?",
)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def define(desk: Desk, **changes):
    form = dataclasses.replace(FORM, **changes)
    return referral_templates.define(desk.store, desk.actor, form)


def shown(desk: Desk, **changes):
    form = desk.form(desk.client(), **changes)
    made = referrals.create(desk.store, desk.actor, form)
    return made, referrals.preview(desk.store, desk.actor, made.id)


def test_a_template_takes_away_what_it_names_and_asks_its_own_question(desk):
    own = define(desk)
    _made, preview = shown(desk, template=own.code)
    assert "goal" not in preview.fields
    assert ("goal", "template") in preview.held
    values = [row.value for section in preview.letter.sections for row in section.rows]
    assert "Mahtuuko hän torstairyhmään?" in values
    assert own.template().name("sv") == "Språkkurs vid bangården"
    # Without Swedish words the Finnish ones are said.
    assert own.template().question("sv") == "Mahtuuko hän torstairyhmään?"


def test_a_referral_keeps_the_version_that_it_names(desk):
    own = define(desk)
    made, before = shown(desk, template=own.code)
    changed = dataclasses.replace(FORM, omit=())
    newer = referral_templates.change(desk.store, desk.actor, own, changed)
    assert (newer.number, newer.root_id) == (2, own.root_id)
    again = referrals.preview(desk.store, desk.actor, made.id)
    assert again.fields == before.fields
    _other, fresh = shown(desk, template=newer.code)
    assert "goal" in fresh.fields
    assert referral_templates.templates(desk.store, desk.actor) == (newer,)
    assert audit.verify(desk.store).intact


def test_two_who_change_one_version_do_not_both_make_the_next(desk):
    own = define(desk)
    referral_templates.change(desk.store, desk.actor, own, FORM)
    with pytest.raises(StaleRecordError):
        referral_templates.change(desk.store, desk.actor, own, FORM)


def test_an_ended_template_is_offered_no_more_and_still_read(desk):
    own = define(desk)
    made, before = shown(desk, template=own.code)
    referral_templates.end(desk.store, desk.actor, own)
    assert referral_templates.templates(desk.store, desk.actor) == ()
    assert referrals.preview(desk.store, desk.actor, made.id).fields == before.fields
    # Its name is free again.
    assert define(desk).number == 1


@pytest.mark.parametrize(
    "changes, key, field",
    [
        ({"name_fi": "  "}, "form.required", "name_fi"),
        ({"omit": ("client_name",)}, "referral_template.code", "omit"),
        ({"omit": ("hetu",)}, "referral_template.code", "omit"),
        ({"suggest": ("hetu",)}, "referral_template.code", "suggest"),
        ({"step_kinds": ("XX",)}, "referral_template.code", "step_kinds"),
        ({"question_fi": "x" * 501}, "client.too_long", "question_fi"),
    ],
)
def test_what_no_template_may_say_is_refused(desk, changes, key, field):
    with pytest.raises(InvalidInputError) as refused:
        define(desk, **changes)
    assert (refused.value.key, refused.value.field) == (key, field)


def test_a_template_never_takes_away_what_makes_the_letter():
    assert not {"client_name", "contact_address", "reply_by", "question"} & set(omittable())
    assert {"work", "education", "goal"} <= set(omittable())
    assert "hetu" not in suggestible()


def test_a_name_is_used_once_and_by_those_who_may(desk):
    define(desk)
    with pytest.raises(InvalidInputError, match=r"^referral_template.name_in_use$"):
        define(desk, name_fi="RATAPIHAN kielikurssi")
    reader = desk.colleague(Role.PROJECT_EXPERT)
    with pytest.raises(StoreError, match=r"^permission.denied$"):
        referral_templates.define(desk.store, reader, FORM)


def test_another_office_neither_sees_nor_changes_it(desk):
    own = define(desk)
    stranger = open_desk(desk.store).actor
    assert referral_templates.templates(desk.store, stranger) == ()
    with pytest.raises(NotFoundError):
        referral_templates.change(desk.store, stranger, own, FORM)
