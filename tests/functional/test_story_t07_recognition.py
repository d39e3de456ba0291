"""T07, Rania: a nurse's degree before Valvira, whose applications LVV took over on 1.1.2026.

AMIF R.2.10 counts that she applied, in the year in which she did; what is decided counts no more.
"""

from datetime import date

from PySide6.QtCore import Qt

from db import competence, projects
from tekoto.project import ProjectForm
from tests.functional.keyboard import Keyboard
from tests.functional.monitoring_story import MonitoringStory
from tests.ui.office import Office, shown_text, table_rows

DEGREE = "Sairaanhoitaja (BSc)"


def test_rania_s_application_follows_the_body_and_is_counted_once(office: Office, now) -> None:
    rania = office.people("T07", "T01")["T07"]
    form = ProjectForm("Sote-polku", "amif_2021", date(2025, 1, 1), date(2027, 12, 31))
    projects.create(office.store, office.actor, form)
    keys = Keyboard(office)
    office.open()
    assert keys.find("Haddad") == ["Haddad, Rania"]
    keys.key(Qt.Key.Key_Return)
    keys.turn_to("Osaaminen ja kieli")
    _background(keys, office)
    _application(keys, office)
    (made,) = competence.skills_view(office.store, office.actor, rania.id).recognitions
    assert (made.form.body, made.applied_on) == ("valvira", date(2025, 2, 2))
    assert made.decision is not None
    assert made.decision.decision_number == "LVV/4711/2026"
    story = MonitoringStory(office, keys)
    story.take_part("Haddad", Alkoi="15.1.2025")
    assert story.figures("Vuosi 2025")["R.2.10"] == "1"
    # The decision came in 2026, and she applied for nothing new.
    figures = story.figures("Vuosi 2026")
    assert (figures["O.2.3"], figures["R.2.10"]) == ("1", "0")


def _background(keys: Keyboard, office: Office) -> None:
    keys.press("Lisää koulutus")
    keys.write("Koulutus", DEGREE)
    keys.write("Taso (ISCED)", "Alempi korkeakoulu")
    keys.write("Ala (ISCED-F)", "0913")
    keys.write("Maa", "Syyria")
    keys.write("Päättymisvuosi", "2017")
    keys.write("Vuosia koulua", "4")
    keys.control("S")
    keys.press("Lisää työkokemus")
    keys.write("Ammatti", "sairaanhoitaja, sairaala")
    keys.write("Ammattiluokka (ISCO-08)", "3221")
    keys.write("Vuosia", "2")
    keys.control("S")
    keys.press("Kirjaa arviointi")
    keys.write("Puhuminen", "B1.2")
    keys.control("S")
    page = office.page()
    (school,) = table_rows(page, "Koulutus")
    assert school[:6] == [
        DEGREE,
        "Alempi korkeakouluaste",
        "Hoitotyö ja kätilötyö",
        "Syyria",
        "–2017",
        "4",
    ]
    (work,) = table_rows(page, "Työkokemus")
    assert work[:2] == ["sairaanhoitaja, sairaala", "3221 Sairaanhoitajat ym."]
    (level,) = table_rows(page, "Kielitaito")
    assert level[:3] == ["suomi", "Puhuminen", "B1.2"]


def _application(keys: Keyboard, office: Office) -> None:
    keys.press("Lisää hakemus")
    keys.write("Tutkinto tai osaaminen", DEGREE)
    keys.write("Käsittelijä", "Valvira")
    # Valvira is no more: an application of this year cannot have gone there.
    keys.write("Päivä", "2.2.2026")
    keys.control("S")
    assert "ei käsittele hakemuksia tuona päivänä" in shown_text(office.page())
    keys.write("Päivä", "2.2.2025")
    keys.control("S")
    (row,) = table_rows(office.page(), "Tutkinnon tunnustaminen")
    assert row == [
        DEGREE,
        "Lupa- ja valvontavirasto, terveydenhuollon ammattioikeus",
        "1.1.2026 (ennen Valvira)",
        "2.2.2025",
        "Haettu",
    ]
    keys.press("Kirjaa vaihe")
    keys.write("Vaihe", "Ehdollinen")
    keys.write("Päivä", "5.10.2026")
    keys.write("Päätöksen numero", "LVV/4711/2026")
    keys.write("Lisätieto", "täydentävät opinnot")
    keys.control("S")
    (row,) = table_rows(office.page(), "Tutkinnon tunnustaminen")
    assert row[2:] == [
        "1.1.2026 (ennen Valvira)",
        "2.2.2025",
        "Ehdollinen päätös (täydentävät opinnot tai kuulustelu)",
    ]
    told = shown_text(office.page())
    assert "Haettu 2.2.2025 → Ehdollinen päätös" in told
    assert "5.10.2026 LVV/4711/2026 täydentävät opinnot" in told
