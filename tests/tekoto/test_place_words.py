"""Which texts tell the municipality of somebody under turvakielto, and which do not."""

import dataclasses
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.errors import DisclosureError
from tekoto.municipality import municipalities, same_area
from tekoto.organisation import OrganisationForm
from tekoto.place_words import tells_municipality
from tekoto.referral import ReferralForm
from tests.tekoto.letter_case import FORM, SCHOOL, build, client, extra

TODAY = date(2026, 11, 20)
CODES = {one.name_fi: one.code for one in municipalities(TODAY)}
PLACES = st.sampled_from([one for one in municipalities(TODAY) if len(one.name_fi) > 4])
# Words without a capital that begin no name of a place.
FILLING = st.lists(
    st.sampled_from(["hän", "asuu", "nyt", "kahden", "lapsen", "kanssa", "kotona,", "ja"])
)
FORMS = {
    "Kouvola": "Kouvola Kouvolan Kouvolassa Kouvolasta Kouvolaan kouvolalainen Kouvolassakin",
    "Helsinki": "Helsinki Helsingin Helsingissä Helsinkiin Helsingfors Helsingforsare",
    "Turku": "Turku Turun Turussa Turkuun Åbo Åbobo",
    "Lahti": "Lahti Lahden Lahdessa Lahteen Lahtis",
    "Tampere": "Tampere Tampereen Tampereella Tammerfors",
    "Pori": "Pori Porin Porissa Poriin Björneborg",
    "Vantaa": "Vantaa Vantaan Vantaalla Vanda",
    "Espoo": "Espoo Espoon Espoossa Espooseen Esbo",
    "Rovaniemi": "Rovaniemi Rovaniemen Rovaniemellä",
    "Kalajoki": "Kalajoki Kalajoen Kalajoella",
    "Lappeenranta": "Lappeenranta Lappeenrannan Lappeenrannassa Villmanstrand",
    "Uusikaupunki": "Uusikaupunki Uudenkaupungin Uudessakaupungissa Nystad",
    "Parainen": "Parainen Paraisilla Paraisten Pargas",
    "Muhos": "Muhos Muhoksen Muhoksella",
    "Loppi": "Loppi Lopen Lopella",
    "Vihti": "Vihti Vihdin Vihdissä Vichtis",
    "Mänttä-Vilppula": "Mänttä-Vilppula Mäntässä Vilppulan",
    "Kaarina": "Kaarinassa S:t Karins",
    "Oulu": "Oulu Oulun Oulussa Ouluun OULU Uleåborg",
}


@pytest.mark.parametrize("name", FORMS)
def test_a_name_is_known_with_its_endings_in_both_languages(name):
    for form in FORMS[name].replace("S:t Karins", "S:t_Karins").split():
        word = form.replace("_", " ")
        assert tells_municipality(f"Hän asuu: {word}, lähellä.", CODES[name], TODAY), word


@given(PLACES, FILLING, FILLING)
def test_a_text_tells_by_any_name_of_the_place_and_by_nothing_else(place, before, after):
    around = " ".join(before), " ".join(after)
    assert not tells_municipality(" ".join(around), place.code, TODAY)
    for one in same_area(place.code, TODAY):
        for name in {one.name_fi, one.name_sv}:
            assert tells_municipality(f"{around[0]} {name} {around[1]}", place.code, TODAY), name


@given(PLACES, st.sampled_from(["kansanopisto", "seudun ammattiopisto", "folkhögskola"]))
def test_a_school_called_after_its_town_tells_nothing_and_may_be_named(place, kind):
    receiver = f"{place.name_fi}n {kind}"
    assert not tells_municipality(f"Haen: {receiver}.", place.code, TODAY, [receiver])


@pytest.mark.parametrize(
    "name, text",
    [
        ("Kouvola", "Opiskeli: Kouvolan seudun ammattiopisto, 2020"),
        ("Kouvola", "Kouvolan Leipä Oy, leipuri 2 v"),
        ("Turku", "Turun yliopisto ja Åbo Akademi"),
        ("Espoo", "Espoon työväenopisto"),
        ("Tampere", "Tampereen aikuislukio"),
        ("Kemi", "kemia ja kemiallinen työ"),
        ("Ii", "ei iisakki"),
        ("Salo", "saloon ja saloja"),
        ("Kouvola", "Lappeenrannassa"),
    ],
)
def test_names_of_organisations_and_other_words_tell_nothing(name, text):
    assert not tells_municipality(text, CODES[name], TODAY)


def test_what_tells_where_she_is_or_goes_is_no_name_of_a_school():
    for text in ("Muuttaa Kouvolaan opistoon", "Käy Kouvolassa koulua", "Kouvolan kaupunki"):
        assert tells_municipality(text, CODES["Kouvola"], TODAY), text


@pytest.mark.parametrize("code", ["", "198", "199", "200", "xyz"])
def test_no_municipality_is_told_by_nothing(code):
    assert not tells_municipality("Ei kotikuntaa, ulkomaat, Kouvola", code, TODAY)


REASONED = dataclasses.replace(FORM, protection_reason="Haku oppilaitokseen.")


@pytest.mark.parametrize("field", ["training", "start_wish", "question"])
def test_her_municipality_in_a_text_stops_the_letter_until_it_is_decided(field):
    hidden = client(protected=True)
    form = with_text(REASONED, field)
    with pytest.raises(DisclosureError, match=r"^disclosure.municipality_in_text$") as refused:
        build(form, who=hidden)
    assert refused.value.params == {"field": field}
    ticked = extra(form, ("municipality_in_text", "", "Oppilaitos valitsee toimipisteen."))
    _letter, fields = build(ticked, who=hidden)
    assert "municipality_in_text" in fields
    # Without turvakielto a town in a text stops nothing.
    build(with_text(FORM, field))


def test_her_goal_is_searched_and_the_receiver_s_own_name_is_not():
    with pytest.raises(DisclosureError, match=r"^disclosure.municipality_in_text$"):
        build(
            REASONED,
            who=client(protected=True, goal="Työ kotona Kouvolassa"),
        )
    school = dataclasses.replace(SCHOOL, form=OrganisationForm("KOP", "Kouvolan Iltakurssit"))
    form = dataclasses.replace(REASONED, training="Kouvolan iltakurssit: alkeet")
    letter, fields = build(form, who=client(protected=True), school=school)
    assert "municipality_in_text" not in fields
    assert letter.recipient_line.startswith("Kouvolan")


def test_a_tick_without_a_reason_or_without_turvakielto_is_refused():
    form = REASONED
    with pytest.raises(DisclosureError, match=r"^disclosure.reason_missing$"):
        build(extra(form, ("municipality_in_text", "", "")), who=client(protected=True))
    with pytest.raises(DisclosureError, match=r"^disclosure.field_protected$"):
        build(extra(form, ("municipality_in_text", "", "Tarvitaan kyllä.")))


def with_text(form: ReferralForm, field: str) -> ReferralForm:
    values: dict[str, Any] = {field: "Asuu Kouvolassa."}
    return dataclasses.replace(form, **values)
