"""What leaves and what is held back: purpose, recipient, field group, ground and validity."""

import dataclasses
from datetime import date, timedelta

import pytest

import resources
from tekoto import consent, disclosure, release, vocabulary
from tekoto.consent import Recipient
from tekoto.errors import DisclosureError
from tekoto.referral import ExtraField
from tekoto.referral_template import GENERAL, fitting, template, templates
from tests.tekoto.letter_case import EVERYTHING, FORM, TODAY, build, client, extra, words

SCHOOL = Recipient(("Rannikon kansanopisto", "Kustens folkhögskola"), "KOP")
NATIONALITY = extra(FORM, ("nationality", "", "consent"))


def given(**changes):
    form = dataclasses.replace(EVERYTHING.form, **changes)
    return dataclasses.replace(EVERYTHING, form=form)


def decide(form=FORM, consents=(), *, protected=False, today=TODAY, school=SCHOOL):
    found = release.verdicts(form, school, consents, today, protected=protected)
    return {one.code: one for one in found}


def test_every_field_is_decided_once_and_the_law_needs_no_consent():
    decided = decide()
    relevant = {code for code, one in disclosure.fields().items() if one.protected != "only"}
    assert set(decided) == relevant
    for code, one in decided.items():
        rule = disclosure.fields()[code].rule
        assert one.leaves == (rule == "always")
        assert one.reason == {"always": "", "never": "never"}.get(rule, "not_ticked")
        assert not one.leaves or one.ground == "service_provider"
        assert one.reason in ("", *vocabulary.codes("held_back_reasons"))


@pytest.mark.parametrize(
    "changes, reason",
    [
        ({}, ""),
        ({"recipients": "Oppilaitokset"}, ""),
        ({"recipients": "kaikki, joita ohjaus koskee"}, ""),
        ({"recipients": "Kustens Folkhögskola, studiehandledaren"}, ""),
        ({"recipients": "Toinen opisto"}, "no_consent"),
        ({"data_groups": ("language",)}, "no_consent"),
        ({"purpose": "employer"}, "no_consent"),
        ({"purpose": "after_period"}, ""),
        ({"valid_until": TODAY - timedelta(days=1)}, "no_consent"),
        ({"valid_until": TODAY}, ""),
        ({"given_on": TODAY + timedelta(days=1)}, "no_consent"),
    ],
)
def test_a_tick_by_consent_leaves_only_where_the_consent_reaches(changes, reason):
    one = decide(NATIONALITY, (given(**changes),))["nationality"]
    assert one.reason == reason
    assert one.consent_id == (None if reason else EVERYTHING.id)


def test_withdrawn_and_later_refused_hold_back():
    withdrawn = dataclasses.replace(EVERYTHING, withdrawn_on=TODAY)
    assert decide(NATIONALITY, (withdrawn,))["nationality"].reason == "no_consent"
    refusal = dataclasses.replace(
        given(answer=consent.REFUSED, recipients="", data_groups=(), given_on=date(2026, 6, 1)),
    )
    assert decide(NATIONALITY, (EVERYTHING, refusal))["nationality"].reason == "refused"
    elsewhere = dataclasses.replace(
        refusal, form=dataclasses.replace(refusal.form, recipients="Toinen opisto")
    )
    assert decide(NATIONALITY, (EVERYTHING, elsewhere))["nationality"].leaves
    earlier = dataclasses.replace(
        refusal, form=dataclasses.replace(refusal.form, given_on=date(2025, 6, 1))
    )
    assert decide(NATIONALITY, (EVERYTHING, earlier))["nationality"].leaves


def test_a_letter_by_consent_alone_carries_the_groups_consented_to():
    form = dataclasses.replace(FORM, ground="consent")
    decided = decide(form, (given(data_groups=("identity", "language")),))
    assert decided["client_name"].leaves
    assert decided["language_levels"].leaves
    assert decided["education"].reason == "no_consent"
    assert decided["goal"].reason == "no_consent"
    # What is asked of the school tells nothing of the client.
    assert decided["question"].leaves
    letter, fields = build(form, consents=(given(data_groups=("identity", "language")),))
    assert "Peruskoulu" not in words(letter)
    assert "education" not in fields
    with pytest.raises(DisclosureError, match=r"^disclosure.consent_missing$"):
        build(form, consents=())


def test_what_is_held_back_is_not_in_the_letter_nor_its_ground():
    letter, fields = build(NATIONALITY, consents=())
    assert "Somalia" not in words(letter).replace("Peruskoulu, Somalia", "")
    assert "nationality" not in fields
    assert "suostumuksella" not in letter.basis_text


def test_turvakielto_holds_back_whatever_was_consented():
    decided = decide(FORM, (EVERYTHING,), protected=True)
    assert decided["contact"].reason == "protected"
    assert decided["transport"].reason == "protected"
    assert decided["contact_address"].leaves


def test_templates_have_words_questions_sources_and_known_fields():
    table = disclosure.fields()
    assert templates(TODAY)[-1].code == GENERAL
    for one in templates(TODAY):
        assert one.source
        assert all(table[code].rule == "always" for code in one.omit)
        assert all(table[code].rule == "tick" for code in one.suggest)
        assert "client_name" not in one.omit
        for language in ("fi", "sv", "en"):
            assert vocabulary.label("referral_templates", one.code, language)
            assert one.question(language)
        assert set(one.step_kinds) <= set(vocabulary.codes("path_steps"))
        assert set(one.receivers) <= set(vocabulary.codes("organisation_types"))
    assert not templates(date(2024, 1, 1))
    assert template("unheard of").code == GENERAL


@pytest.mark.parametrize(
    "kind, receiver, code",
    [
        ("LU", "KAN", "literacy"),
        ("KK", "AMM", "integration"),
        ("AM", "AMM", "vocational"),
        ("PO", "AIK", "basic"),
        ("PO", "AMM", "general"),
        ("KO", "YO", "higher"),
        ("MU", "KOP", "general"),
        ("LP", "", "card"),
    ],
)
def test_the_template_follows_training_and_receiver(kind, receiver, code):
    assert fitting(kind, receiver, TODAY).code == code


def test_a_template_leaves_out_what_the_training_does_not_need():
    form = dataclasses.replace(FORM, template="card")
    assert decide(form)["education"].reason == "template"
    letter, fields = build(form)
    assert "Peruskoulu" not in words(letter)
    assert "lähihoitajaksi" not in words(letter)
    assert "education" not in fields
    assert "work" not in fields
    assert "milloin asiakas pääsee koulutukseen" in words(letter)


def test_general_words_for_recipients_name_known_types():
    types = set(vocabulary.codes("organisation_types"))
    rows = list(resources.rows("codes/consent_recipients.csv"))
    assert all(row["word"] == row["word"].casefold() for row in rows)
    assert all(set(filter(None, row["types"].split("|"))) <= types for row in rows)


def test_never_has_a_word_for_each_field_and_nothing_personal_ticks_it():
    never = {code for code, one in disclosure.fields().items() if one.rule == "never"}
    assert never == set(vocabulary.codes("never_disclosed"))
    form = dataclasses.replace(FORM, extras=(ExtraField("health", "x", "consent"),))
    assert decide(form, (EVERYTHING,))["health"].reason == "never"
    assert client().form.municipality not in words(build()[0])
