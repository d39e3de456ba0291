"""T09, Fatemeh: her plan of the old act ran out, and the law's three years have passed.

The red flag shows, an employment plan is proposed, and nothing is prolonged in silence.
"""

import dataclasses
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from db import clients, deadlines, paths, plans
from tekoto import clock, dates
from tekoto.client_deadlines import Deadline
from tekoto.path import PathStep
from tekoto.plan import PlanForm, PlanState
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.data_table import DataTable
from ui.plan_editor import PlanEditor

OLD = PlanForm("integration", "act_1386_2010", date(2024, 3, 1), date(2025, 2, 28), goal="Ompelija")


def test_fatemeh_gets_an_employment_plan_and_no_silent_prolonging(office: Office) -> None:
    client = office.people("T09")["T09"]
    form = dataclasses.replace(client.form, first_permit_on=date(2022, 5, 5))
    client = clients.update(office.store, office.actor, client.id, client.version, form)
    plans.save_signed(office.store, office.actor, client.id, OLD, date(2024, 3, 1))
    step = PathStep("KK", "", "running", date(2024, 8, 12), None)
    paths.add_step(office.store, office.actor, client.id, step)

    office.show_client(client.id)
    assert "Suunnitelma päättynyt 28.2.2025" in shown_text(office.page())
    office.page().show_part("plan")
    office.settle()
    words = shown_text(office.page())
    assert "aika täyttyi 5.5.2025" in words
    assert "Tee asiakkaan kanssa työllistymissuunnitelma" in words
    assert "Lähde: kotoutuminen.fi" in words
    assert access_walk.walk(office.page()) == []

    button(office.page(), "Uusi suunnitelma").click()
    office.settle()
    kind = field(office.page(), QComboBox, "Suunnitelma")
    assert kind.currentData() == "employment"
    kind.setCurrentIndex(kind.findData("integration"))
    signed = field(office.page(), QLineEdit, "Allekirjoitettu")
    signed.setText(dates.format_date(clock.today()))
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(office.page(), PlanEditor)
    assert "Kirjoita peruste tai tee työllistymissuunnitelma" in shown_text(office.page())
    field(office.page(), QPlainTextEdit, "Peruste enimmäisajan ylitykselle")
    kind.setCurrentIndex(kind.findData("employment"))
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    newest, old = plans.for_client(office.store, office.actor, client.id)
    assert (newest.form.kind, newest.state) == ("employment", PlanState.VALID)
    assert (old.state, old.form) == (
        PlanState.REVISED,
        dataclasses.replace(OLD, signed_on=date(2024, 3, 1)),
    )
    assert "aika täyttyi" not in shown_text(office.page())


def test_a_deadline_shows_its_source_and_yields_to_a_reason(office: Office) -> None:
    client = office.network.client(first_permit_on=date(2022, 5, 5))
    office.show_client(client.id)
    office.page().show_part("plan")
    office.settle()
    table = field(office.page(), DataTable, "Määräajat")
    words = shown_text(office.page())
    for expected in ("Ensimmäinen kotoutumissuunnitelma viimeistään", "5.5.2025", "Ylittynyt"):
        assert expected in words
    assert "kotoutuminen.fi/en/when-is-the-integration-plan-drawn-up-" in words
    table.select_first()
    about = table.current_object()
    assert isinstance(about, Deadline)
    button(office.page(), "Muuta määräaikaa").click()
    office.settle()
    later = clock.today() + timedelta(days=60)
    field(office.page(), QLineEdit, "Päivä").setText(dates.format_date(later))
    button(office.page(), "Tallenna").click()
    office.settle()
    assert "Kirjoita syy" in shown_text(office.page())
    assert field(office.page(), QLineEdit, "Päivä").text() == dates.format_date(later)
    field(office.page(), QLineEdit, "Syy").setText("Lupa viivästyi")
    button(office.page(), "Tallenna").click()
    office.settle()
    words = shown_text(office.page())
    assert f"{dates.format_date(later)} (muutettu)" in words
    assert "Lupa viivästyi" in words
    assert office.actor.name in words
    assert access_walk.walk(office.page()) == []
    found = deadlines.for_client(office.store, office.actor, client.id)
    assert [one.rule_id for one in found.history] == [about.rule.id]
