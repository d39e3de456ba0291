"""Cleaning, line breaking and direction of text for paper."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.direction import levels, visual_order
from exports.fonts import missing_glyphs, require_glyphs
from exports.shaping import Shaper
from exports.text import Span, clean, clean_line, lay_out
from tekoto.errors import DocumentError
from tests.exports import referral_samples as samples

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


def shown(text, width=200.0):
    """Return the lines as the eye sees them, a run per string."""
    return [[run.text for run in line.runs] for line in lay_out((Span(text),), width, 10, Shaper())]


@pytest.mark.parametrize(
    "dirty, cleaned",
    [
        ("a\x00b\x07c", "abc"),
        ("user\u202etxt.exe", "usertxt.exe"),
        ("\u2066isolated\u2069", "isolated"),
        ("soft\u00adhyphen\ufeff\u200b", "softhyphen"),
        ("pair\ud800less", "pairless"),
        ("non\ufdd0char\U0010ffff", "nonchar"),
        ("a\r\nb\u2028c\x0bd", "a\nb\nc\nd"),
        ("tab\there\u3000wide", "tab here wide"),
        ("a\u0308", "ä"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("<b>&amp;</b> =1+1", "<b>&amp;</b> =1+1"),
    ],
)
def test_cleaning(dirty, cleaned):
    assert clean(dirty) == cleaned


@given(ANY_TEXT)
def test_clean_text_is_stable_and_holds_nothing_hidden(text):
    once = clean(text)
    assert clean(once) == once
    for character in once:
        assert character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
        assert not "\u202a" <= character <= "\u202e"
        assert not "\u2066" <= character <= "\u2069"


@given(ANY_TEXT)
def test_one_line_stays_one_line(text):
    assert "\n" not in clean_line(text)


def test_every_language_of_the_table_has_its_glyphs():
    assert missing_glyphs(samples.LANGUAGES.values()) == ()


def test_missing_glyph_is_an_error_that_names_the_character():
    with pytest.raises(DocumentError) as caught:
        require_glyphs(["Hyvä \U0001f600 漢"])
    assert caught.value.key == "document.missing_glyph"
    assert caught.value.params == {"characters": "U+6F22 U+1F600"}
    assert str(caught.value) == "document.missing_glyph"


def test_lines_break_in_reading_order_and_digits_keep_theirs():
    lines = shown("عملت 12 سنة في حلب ثم انتقلت إلى لاهتي", width=70)
    assert len(lines) > 1
    first = lines[0]
    # The first words of the sentence stand on the first line, the earliest rightmost.
    assert first[-1].startswith("عملت")
    assert "12" in first


def test_name_in_two_scripts_keeps_the_latin_first():
    assert shown("Yousef يوسف الخطيب")[0] == ["Yousef ", "يوسف الخطيب"]


def test_brackets_around_another_direction_stay_together():
    runs = shown("vuonna (يوسف) ja 12")[0]
    assert runs == ["vuonna (", "يوسف", ") ja 12"]
    text = "من Lahti (kaupunki) عمل"
    found, base = levels(text)
    assert base == 1
    assert found[text.index("(")] == found[text.index(")")] == 2


def test_arabic_is_joined_and_stands_from_right_to_left():
    (line,) = lay_out((Span("لا (بيت)"),), 200, 10, Shaper())
    (run,) = [run for run in line.runs if "بيت" in run.text]
    assert run.right_to_left
    clusters = [glyph.cluster for glyph in run.glyphs]
    assert clusters == sorted(clusters, reverse=True)
    # The letters of "بيت" take their joined forms, not those they have alone.
    alone = {g.number for letter in "بيت" for g in shape_of(letter)}
    assert not {g.number for g in shape_of("بيت")} & alone
    # Lam and alef make one glyph.
    assert len(shape_of("لا")) == 1


def shape_of(text):
    (line,) = lay_out((Span(text),), 200, 10, Shaper())
    return line.runs[0].glyphs


def test_brackets_are_mirrored_in_right_to_left_text():
    (line,) = lay_out((Span("بيت (بيت)"),), 200, 10, Shaper())
    drawn = "".join(glyph.text for run in line.runs for glyph in run.glyphs)
    assert drawn.index("(") < drawn.index(")")


@given(st.lists(st.integers(0, 4), max_size=40))
def test_visual_order_is_a_permutation(piece_levels):
    assert sorted(visual_order(piece_levels)) == list(range(len(piece_levels)))


def test_visual_order_of_a_number_inside_right_to_left_text():
    assert visual_order([1, 2, 1]) == [2, 1, 0]
    assert visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]


@given(
    st.text(st.sampled_from("ab äö-/ شسيبل12(). ሰላምက\u103aာ\n\u200c\u0301"), max_size=120),
    st.integers(30, 300),
)
def test_lines_fit_and_lose_no_letter(text, width):
    text = clean(text)
    lines = lay_out((Span(text),), width, 10, Shaper())
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "").replace(
        "\n", ""
    )
    for line in lines:
        # Cutting a word may change the form of its last Arabic letter.
        assert line.width <= width + 8 or len(line.text) <= 4


def test_long_word_is_cut_but_never_inside_a_letter_and_its_mark():
    lines = lay_out((Span("e\u0323\u0302" * 100),), 60, 10, Shaper())
    assert len(lines) > 1
    assert not any(unicodedata.category(line.text[0]) == "Mn" for line in lines)


def test_burmese_breaks_between_syllables():
    lines = lay_out((Span("မြန်မာဘာသာစကားကို" * 4),), 90, 10, Shaper())
    assert len(lines) > 1
    for line in lines:
        assert unicodedata.category(line.text[0]) == "Lo"
        assert line.text[1:2] not in ("\u103a", "\u1039")


def test_dates_are_not_torn_at_their_dash():
    lines = lay_out((Span("voimassa 1.5.2024–30.4.2027"),), 110, 10, Shaper())
    assert [line.text for line in lines] == ["voimassa", "1.5.2024–30.4.2027"]
