"""Path templates propose steps that can be recorded as they are."""

from datetime import date

import pytest

from tekoto import vocabulary
from tekoto.path import check_step, settled
from tekoto.path_templates import propose, templates

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("template", templates(), ids=lambda one: one.code)
@pytest.mark.parametrize("language", vocabulary.LANGUAGES)
def test_every_proposal_is_a_step_that_can_be_recorded(template, language):
    assert template.source
    assert template.confidence in {"S", "K"}
    assert set(template.segments) <= set(vocabulary.codes("client_segments"))
    proposals = propose(template, date(2027, 1, 31), language)
    assert len(proposals) == len(template.steps)
    for proposal in proposals:
        assert settled(proposal.step, TODAY) == proposal.step
        check_step(proposal.step, TODAY)
    starts = [one.step.planned_from or date.min for one in proposals if one.chosen]
    assert min(starts) == date(2027, 1, 31)
    assert starts == sorted(starts)


def test_the_nurse_s_path_has_its_alternative_and_a_mentor_beside_the_traineeship():
    (nurse,) = [one for one in templates() if one.code == "sote"]
    found = propose(nurse, date(2027, 1, 1), "fi")
    kinds = [proposal.step.kind for proposal in found]
    assert kinds == ["TT", "KA", "KO", "AM", "TK", "ME", "TYO"]
    assert [proposal.step.kind for proposal in found if not proposal.chosen] == ["AM"]
    by_kind = {proposal.step.kind: proposal.step for proposal in found}
    assert by_kind["TT"].planned_from == by_kind["KA"].planned_from
    assert by_kind["ME"].planned_from == by_kind["TK"].planned_from
    assert by_kind["TYO"].planned_to is None


def test_the_five_phases_are_in_order_and_templates_for_a_segment_come_first():
    (phases,) = [one for one in templates() if one.code == "kotopaikka"]
    titles = [proposal.step.title for proposal in propose(phases, TODAY, "fi")]
    assert [title[0] for title in titles] == ["1", "2", "3", "4", "5", "5"]
    assert templates("higher_educated")[0].code == "sote"
