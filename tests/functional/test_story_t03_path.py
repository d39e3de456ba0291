"""T03, Yousef: an electrician without papers: mapping, SFS 6002 card, work trial, work."""

from datetime import date

from tekoto import clock
from tekoto.path_waits import waits
from tests.functional.path_story import PathStory


def test_from_mapping_over_the_card_and_the_trial_to_work(office, now):
    story = PathStory(office, office.people("T03")["T03"])
    story.add(
        Vaihe="OT",
        Ohjauksen_peruste="education",
        Tila="completed",
        Alkoi=date(2025, 3, 10),
        Päättyi=date(2025, 3, 28),
        Tulos="report",
    )
    story.add(
        Vaihe="LP",
        Tarkenne="Sähkötyöturvallisuus SFS 6002",
        Tila="applied",
        Suunniteltu_alku=date(2025, 5, 6),
    )
    # A card is gained in a day: it need not have run first.
    story.change("LP", Tila="completed", Alkoi=date(2026, 11, 25), Tulos="card")
    card = story.step("LP")
    assert (card.state, card.outcome, card.starts_on) == ("completed", "card", date(2026, 11, 25))
    story.add(
        Vaihe="TK",
        Tarkenne="Sähköasennusliike",
        Ohjauksen_peruste="client_goal",
        Tila="running",
        Alkoi=date(2025, 8, 18),
        Suunniteltu_loppu=date(2026, 2, 13),
    )
    story.change("TK", Tila="completed", Päättyi=date(2026, 2, 13), Tulos="employed")
    story.add(Vaihe="TYO", Tila="running", Alkoi=date(2026, 3, 2))
    assert [step.kind for step in story.steps()] == ["OT", "TK", "TYO", "LP"]
    assert story.step("TK").outcome == "employed"
    assert "Työllistyi työpaikkaan" in story.words()
    told = story.told()
    assert "Työ, Käynnissä" in told
    assert "Odotusaika vaiheiden välissä: 5 kk, 28.3.2025–18.8.2025." in told
    first = waits(story.steps(), clock.today())[0]
    assert (first.after.kind, first.before and first.before.kind, first.days) == ("OT", "TK", 143)


def test_what_cannot_follow_is_not_offered_and_nothing_typed_is_lost(office, now):
    story = PathStory(office, office.people("T03")["T03"])
    story.add(Vaihe="TK", Tila="running", Alkoi=date(2027, 1, 1))
    assert "Alkamispäivä on tulevaisuudessa" in story.words()
    assert story.steps() == ()
    story._fill({"Alkoi": date(2026, 10, 1)})
    story.change("TK", Tila="interrupted")
    assert "Valitse keskeytyksen syy" in story.words()
    story._fill({"Keskeytyksen syy": "health", "Päättyi": date(2026, 11, 2)})
    assert story.step("TK").interruption_reason == "health"
    assert "Keskeytetty: Terveys" in story.words()
