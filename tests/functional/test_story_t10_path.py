"""T10, Selam: vocational studies paused for a child; a pause is no end and no exit."""

from datetime import UTC, date, datetime

from db import clients, projects, situation
from tekoto import clock
from tekoto.case import CaseState
from tekoto.project import ParticipationForm, ProjectForm
from tests.functional.path_story import PathStory

STARTED, LEFT, RETURNS = date(2025, 8, 8), date(2026, 2, 12), date(2027, 8, 10)


def _at(monkeypatch, day: date) -> None:
    moment = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)


def test_the_studies_pause_for_family_leave_and_go_on(office, monkeypatch):
    _at(monkeypatch, date(2025, 8, 20))
    client = office.people("T10")["T10"]
    store, actor = office.store, office.actor
    form = ProjectForm("Oma ura", "amif_2021", date(2025, 1, 1), date(2028, 12, 31))
    project = projects.create(store, actor, form)
    projects.join(store, actor, ParticipationForm(client.id, project.id, STARTED))
    story = PathStory(office, client)
    story.add(Vaihe="AM", Tarkenne="Puhtaus- ja kiinteistöpalvelut", Tila="running", Alkoi=STARTED)

    _at(monkeypatch, LEFT)
    story.change(
        "AM",
        Tila="interrupted",
        Päättyi=LEFT,
        Keskeytyksen_syy="family_leave",
        **{"Paluupäivä, jos tauko": RETURNS},
    )
    situation.add_barrier(store, actor, client.id, "childcare", LEFT)
    clients.change_state(
        store,
        actor,
        client.id,
        clients.open_client(store, actor, client.id).version,
        CaseState.PAUSED,
        LEFT,
        "family_leave",
    )
    paused = story.step("AM")
    assert paused.paused
    assert "Tauolla, paluu 10.8.2027" in story.words()

    _at(monkeypatch, date(2026, 11, 25))
    office.page().refresh()
    office.settle()
    # A pause is neither a wait nor an end, and nobody has left the project.
    assert "Odotus" not in story.told()
    assert "Tauolla, paluu 10.8.2027" in story.told()
    (participation,) = projects.participations(store, actor, project.id)
    assert (participation.form.ends_on, participation.form.end_reason) == (None, "")

    _at(monkeypatch, RETURNS)
    story.change("AM", Tila="running", **{"Tila muuttui": RETURNS})
    back = story.step("AM")
    assert (back.state, back.starts_on, back.ends_on) == ("running", STARTED, None)
    assert back.pauses == ((LEFT, RETURNS),)
    assert "tauko 12.2.2026–10.8.2027" in story.told()
