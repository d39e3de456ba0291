import pytest

from tekoto.citation import cited

ANNEX = "Regulation (EU) 2021/1147 Annex VIII, specific objective 2, O.2.3"


@pytest.mark.parametrize(
    "source, language, words",
    [
        (ANNEX, "fi", "Asetus (EU) 2021/1147 liite VIII, erityistavoite 2, O.2.3"),
        (ANNEX, "sv", "Förordning (EU) 2021/1147 bilaga VIII, särskilt mål 2, O.2.3"),
        (ANNEX, "en", ANNEX),
        (
            "Regulation (EU) 2021/1060 Articles 42 and 63",
            "fi",
            "Asetus (EU) 2021/1060 42 ja 63 artikla",
        ),
        ("Act 1386/2010 § 12; kotouttaminen.fi/a", "fi", "Laki 1386/2010 12 §; kotouttaminen.fi/a"),
        ("Act 1386/2010 § 12", "en", "Act 1386/2010 § 12"),
        ("Tilastokeskus", "sv", "Tilastokeskus"),
    ],
)
def test_law_is_cited_as_is_the_custom_of_the_language(source, language, words):
    assert cited(source, language) == words
