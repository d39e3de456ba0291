"""The plan on the client page: made, signed, compared, reviewed, ended; assessments beside it."""

import dataclasses
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from db import assessments, drafts, plan_reviews, plans
from tekoto import clock, dates
from tekoto.assessment import AssessmentState
from tekoto.plan import ItemMark, PlanForm, PlanItem, PlanReviewForm, PlanState
from tests.db.network_office import protection
from tests.tekoto.test_assessment import WHOLE
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui import undoing
from ui.badge import Badge
from ui.client_page import ClientPage
from ui.data_table import DataTable
from ui.plan_editor import PlanEditor

TODAY = clock.today()
ITEMS = (PlanItem("language_study", "Kielikurssi"), PlanItem("job_search", "Työnhaku"))
FORM = PlanForm(
    "integration",
    plans.regime_on(TODAY),
    TODAY,
    dates.add_months(TODAY, 6),
    goal="Lähihoitaja",
    items=ITEMS,
)


def _plan_tab(office: Office, client_id) -> None:
    office.show_client(client_id)
    office.page().show_part("plan")
    office.settle()


def _save(office: Office) -> None:
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_plan_is_made_and_signed(office):
    client = office.network.client()
    _plan_tab(office, client.id)
    button(office.page(), "Uusi suunnitelma").click()
    office.settle()
    assert access_walk.walk(office.window) == []
    until = field(office.page(), QLineEdit, "Voimassa asti")
    until.setText("31.2.2027")
    _save(office)
    assert "Tätä päivää ei ole kalenterissa" in shown_text(office.page())
    assert plans.for_client(office.store, office.actor, client.id) == ()
    until.setText(dates.format_date(TODAY + timedelta(days=200)))
    field(office.page(), QPlainTextEdit, "Tavoitteet, yksi riville").setPlainText("Kieli B1.1")
    _save(office)
    (draft,) = plans.for_client(office.store, office.actor, client.id)
    assert (draft.state, draft.form.goal) == (PlanState.DRAFT, "Kieli B1.1")
    button(office.page(), "Merkitse allekirjoitetuksi").click()
    office.settle()
    _save(office)
    (signed,) = plans.for_client(office.store, office.actor, client.id)
    assert (signed.state, signed.form.signed_on) == (PlanState.VALID, TODAY)
    assert "Suunnitelma voimassa" in shown_text(office.page())


def test_measures_are_added_changed_taken_out_and_put_back(office):
    client = office.network.client()
    plans.create(office.store, office.actor, client.id, FORM)
    _plan_tab(office, client.id)
    field(office.page(), DataTable, "Suunnitelmat").setFocus()
    office.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, PlanEditor)
    table = field(page, DataTable, "Toimenpiteet")
    table.selectRow(1)
    table.setFocus()
    office.key(Qt.Key.Key_Return)
    field(page, QLineEdit, "Alkaa").setText("5.1.2027")
    field(page, QLineEdit, "Päättyy").setText("1.1.2027")
    button(page, "Lisää suunnitelmaan").click()
    office.settle()
    assert "Toimenpide päättyy ennen alkamistaan" in shown_text(page)
    field(page, QLineEdit, "Päättyy").setText("")
    button(page, "Lisää suunnitelmaan").click()
    office.settle()
    table.selectRow(0)
    button(page, "Poista valittu").click()
    assert table.model().rowCount() == 1
    button(page, "Palauta poistettu").click()
    _save(office)
    (draft,) = plans.for_client(office.store, office.actor, client.id)
    assert [item.measure for item in draft.form.items] == ["Kielikurssi", "Työnhaku"]
    assert draft.form.items[1].starts_on is not None


def test_a_half_typed_plan_survives_a_crash(office):
    client = office.network.client()
    _plan_tab(office, client.id)
    button(office.page(), "Uusi suunnitelma").click()
    office.settle()
    field(office.page(), QPlainTextEdit, "Tavoitteet, yksi riville").setPlainText("Kesken")
    office.page().leave()
    office.settle()
    office.crash()
    office.sit_down()
    office.open()
    button(office.page(), "Jatka").click()
    office.settle()
    button(office.page(), "Palauta luonnos").click()
    goal = field(office.page(), QPlainTextEdit, "Tavoitteet, yksi riville")
    assert goal.toPlainText() == "Kesken"
    _save(office)
    assert drafts.pending(office.store, office.actor) == ()


def test_a_half_typed_measure_survives_escape_and_a_crash(office, qtbot):
    client = office.network.client()

    def open_measure() -> QLineEdit:
        _plan_tab(office, client.id)
        button(office.page(), "Uusi suunnitelma").click()
        office.settle()
        button(office.page(), "Lisää toimenpide").click()
        office.settle()
        return field(office.page(), QLineEdit, "Mitä sovittiin")

    line = open_measure()
    line.setFocus()
    qtbot.keyClicks(line, "kielikurssi")
    office.key(Qt.Key.Key_Escape)
    assert isinstance(office.page(), PlanEditor)
    button(office.page(), "Lisää toimenpide").click()
    office.settle()
    line.setFocus()
    assert line.text() == "kielikurssi"
    qtbot.keyClicks(line, " b")
    qtbot.waitUntil(lambda: _kept(office, "kielikurssi b"), timeout=5_000)
    office.crash()
    office.sit_down()
    assert open_measure().text() == "kielikurssi b"


def _kept(office: Office, measure: str) -> bool:
    found = drafts.pending(office.store, office.actor)
    texts = [drafts.load(office.store, office.actor, one.kind, one.key) for one in found]
    return any(text and text.get("fields", {}).get("measure") == measure for text in texts)


def test_a_half_typed_review_is_kept_till_it_is_saved(office, qtbot):
    client = office.network.client()
    plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)

    def open_review() -> QPlainTextEdit:
        _plan_tab(office, client.id)
        button(office.page(), "Kirjaa tarkistus").click()
        office.settle()
        return field(office.page(), QPlainTextEdit, "Huomiot")

    note = open_review()
    note.setFocus()
    qtbot.keyClicks(note, "kurssi sujuu")
    office.key(Qt.Key.Key_Escape)
    assert isinstance(office.page(), ClientPage)
    (draft,) = drafts.pending(office.store, office.actor)
    kept = drafts.load(office.store, office.actor, draft.kind, draft.key) or {}
    assert (kept["part"], kept["title"]) == ("plan", "Tarkistus")
    assert open_review().toPlainText() == "kurssi sujuu"
    _save(office)
    (review,) = plan_reviews.for_client(office.store, office.actor, client.id)
    assert review.form.note == "kurssi sujuu"
    assert drafts.pending(office.store, office.actor) == ()


def test_a_draft_is_removed_and_put_back(office):
    client = office.network.client()
    plans.create(office.store, office.actor, client.id, FORM)
    _plan_tab(office, client.id)
    button(office.page(), "Poista luonnos").click()
    office.settle()
    assert plans.for_client(office.store, office.actor, client.id) == ()
    button(office.page(), "Palauta luonnos").click()
    office.settle()
    (back,) = plans.for_client(office.store, office.actor, client.id)
    assert (back.state, back.form.goal) == (PlanState.DRAFT, FORM.goal)
    assert [item.measure for item in back.form.items] == ["Kielikurssi", "Työnhaku"]
    assert "luonnos poistettiin" not in shown_text(office.page())


def test_a_draft_that_was_removed_comes_back_from_the_recent_acts(office):
    client = office.network.client()
    draft = plans.create(office.store, office.actor, client.id, FORM)
    _plan_tab(office, client.id)
    button(office.page(), "Poista luonnos").click()
    office.settle()
    undoing.show_acts(office.desk)
    office.settle()
    acts = field(office.page(), DataTable, "Viimeisimmät toimet").model()
    assert [acts.index(0, at).data() for at in (1, 3)] == ["Suunnitelman luonnoksen poisto", "1"]
    people = field(office.page(), DataTable, "Toimen asiakkaat").model()
    assert client.form.family_name in people.index(0, 0).data()
    button(office.page(), "Kumoa").click()
    office.settle()
    assert plans.for_client(office.store, office.actor, client.id) == (draft,)
    office.key(Qt.Key.Key_Escape)
    office.settle()
    assert isinstance(office.page(), ClientPage)
    assert "luonnos poistettiin" not in shown_text(office.page())
    assert button(office.page(), "Poista luonnos").isVisible()


def test_the_next_version_begins_where_the_reviews_left_its_measures(office):
    client = office.network.client()
    plan = plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)
    first = plan.form.items[0].id
    assert first is not None
    mark = ItemMark(first, "done")
    review = PlanReviewForm(TODAY, marks=(mark,))
    plan_reviews.add(office.store, office.actor, plan.id, review)
    _plan_tab(office, client.id)
    button(office.page(), "Uusi suunnitelma").click()
    office.settle()
    _save(office)
    draft, _signed = plans.for_client(office.store, office.actor, client.id)
    assert [item.state for item in draft.form.items] == ["done", "planned"]


def test_two_versions_stand_side_by_side(office):
    client = office.network.client()
    first = plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)
    changed = dataclasses.replace(
        first.form, goal="Kokki", items=(first.form.items[0], PlanItem("other", "Ajokortti"))
    )
    plans.create(office.store, office.actor, client.id, changed)
    _plan_tab(office, client.id)
    button(office.page(), "Vertaa versioita").click()
    office.settle()
    words = shown_text(office.page())
    assert "Lähihoitaja" in words
    assert "Kokki" in words
    changes = sorted(badge.text() for badge in office.page().findChildren(Badge))
    # The draft has another goal and another measure, lacks one, and is not signed.
    assert changes == ["Lisätty", "Muutettu", "Poistettu", "Poistettu"]
    assert access_walk.walk(office.window) == []


def test_a_review_marks_the_measures(office):
    client = office.network.client()
    plan = plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)
    _plan_tab(office, client.id)
    button(office.page(), "Kirjaa tarkistus").click()
    office.settle()
    state = field(office.page(), QComboBox, "Kielikurssi")
    state.setCurrentIndex(state.findData("done"))
    other = field(office.page(), QComboBox, "Työnhaku")
    other.setCurrentIndex(other.findData("not_done"))
    field(office.page(), QLineEdit, "Miksi: Työnhaku").setText("Lastenhoito puuttui")
    soon = TODAY + timedelta(days=90)
    field(office.page(), QLineEdit, "Seuraava tarkistus").setText(dates.format_date(soon))
    assert access_walk.walk(office.window) == []
    button(office.page(), "Tallenna").click()
    office.settle()
    (review,) = plan_reviews.for_client(office.store, office.actor, client.id)
    assert [(mark.state, mark.note) for mark in review.form.marks] == [
        ("done", ""),
        ("not_done", "Lastenhoito puuttui"),
    ]
    office.page().show_part("plan")
    office.settle()
    words = shown_text(office.page())
    assert "Toteutunut" in words
    assert "Ei toteutunut: Lastenhoito puuttui" in words
    assert "Sovittu suunnitelman tarkistus" in words
    assert plans.for_client(office.store, office.actor, client.id) == (plan,)


def test_a_signed_plan_is_ended_and_never_opened(office):
    client = office.network.client()
    plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)
    _plan_tab(office, client.id)
    page = office.page()
    field(page, DataTable, "Suunnitelmat").setFocus()
    office.key(Qt.Key.Key_Return)
    assert office.page() is page
    button(page, "Päätä suunnitelma").click()
    field(page, QLineEdit, "Syy").setText("Muutti toiselle alueelle")
    button(page, "Tallenna").click()
    office.settle()
    (ended,) = plans.for_client(office.store, office.actor, client.id)
    assert ended.state is PlanState.ENDED
    assert "Muutti toiselle alueelle" in shown_text(page)
    button(page, "Kumoa päättäminen").click()
    office.settle()
    (again,) = plans.for_client(office.store, office.actor, client.id)
    assert (again.state, again.ended_on) == (PlanState.VALID, None)


def test_an_assessment_says_what_is_missing_and_loses_nothing(office):
    client = office.network.client()
    _plan_tab(office, client.id)
    button(office.page(), "Uusi arviointi").click()
    office.settle()
    assert access_walk.walk(office.window) == []
    state = field(office.page(), QComboBox, "Tila")
    state.setCurrentIndex(state.findData(AssessmentState.DONE))
    _save(office)
    assert "Täytä tämä kohta." in shown_text(office.page())
    state.setCurrentIndex(state.findData(AssessmentState.TO_COMPLETE))
    field(office.page(), QPlainTextEdit, "Mitä puuttuu").setPlainText("Kielitesti")
    _save(office)
    (open_one,) = assessments.for_client(office.store, office.actor, client.id)
    assert (open_one.state, open_one.form.missing) == (AssessmentState.TO_COMPLETE, "Kielitesti")
    button(office.page(), "Poista keskeneräinen arviointi").click()
    office.settle()
    assert assessments.for_client(office.store, office.actor, client.id) == ()
    button(office.page(), "Palauta arviointi").click()
    office.settle()
    (open_one,) = assessments.for_client(office.store, office.actor, client.id)
    assert (open_one.state, open_one.form.missing) == (AssessmentState.TO_COMPLETE, "Kielitesti")
    assessments.save(office.store, office.actor, client.id, WHOLE, AssessmentState.DONE, open_one)
    _plan_tab(office, client.id)
    field(office.page(), DataTable, "Palvelutarpeen arviointi").select_first()
    field(office.page(), DataTable, "Palvelutarpeen arviointi").setFocus()
    office.key(Qt.Key.Key_Return)
    topic = field(office.page(), QPlainTextEdit, "Opiskeluvalmiudet")
    assert topic.isReadOnly()
    assert access_walk.walk(office.window) == []


def test_the_pages_of_a_protected_client_carry_the_mark_and_no_address(office):
    """T04: plan, review, comparison and assessment tell neither municipality nor contact data."""
    client = office.network.client(**protection())
    plan = plans.save_signed(office.store, office.actor, client.id, FORM, TODAY)
    plans.create(office.store, office.actor, client.id, plan.form)
    for opened in ("Uusi suunnitelma", "Vertaa versioita", "Uusi arviointi"):
        _plan_tab(office, client.id)
        words = [shown_text(office.page(), hidden=True)]
        button(office.page(), opened).click()
        office.settle()
        assert "Turvakielto" in [badge.text() for badge in office.page().findChildren(Badge)]
        words.append(shown_text(office.page(), hidden=True))
        assert "040 999 8888" not in "".join(words)
        assert "Kouvola" not in "".join(words)
        office.key(Qt.Key.Key_Escape)
