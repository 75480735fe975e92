from __future__ import annotations

from viewpoints.mining.holders import _one_edit


def speakers(reports, text):
    return [h for h, _, _ in reports(text)]


def test_surname_title_office_and_pronoun_are_one_holder(reports):
    text = (
        "The Estonian president, Juhan Tamm, said that the bridge was safe. "
        "Tamm said that the bridge would open. He said that the toll would be low.\n\n"
        "President Tamm said that tolls were fair. The president said that all was well."
    )
    assert speakers(reports, text) == ["Juhan Tamm"] * 5


def test_aliases_are_kept(mine):
    text = "Juhan Tamm said that the bridge was safe.\n\nTamm said that the toll was low, but he wants to raise it."
    found = {h.name: h.aliases for h in mine(text).holders}
    for attribution in mine(text).attributions:
        assert attribution.holder == "Juhan Tamm"
    if "Juhan Tamm" in found:
        assert "Tamm" in found["Juhan Tamm"]


def test_a_misspelt_name_is_the_same_holder(reports):
    text = "Helga Lindqvist said that fares would rise. Lindkvist said that nobody would mind."
    assert set(speakers(reports, text)) == {"Helga Lindqvist"}


def test_two_people_of_one_surname_are_two_holders(reports):
    text = "Rosa Pike said that the mill was old. Edwin Pike said that the mill was sound."
    assert speakers(reports, text) == ["Rosa Pike", "Edwin Pike"]


def test_a_title_tells_two_of_one_surname_apart(reports):
    text = (
        "Mrs Rosa Pike said that the mill was old. Mr Edwin Pike said that the mill was sound. "
        "Mrs Pike said that the roof leaked."
    )
    assert speakers(reports, text)[-1] == "Rosa Pike"


def test_initials_are_the_body_they_stand_for(reports):
    text = "The Coastal Safety Bureau said that storms were coming. The CSB said that ships should stay."
    assert set(speakers(reports, text)) == {"Coastal Safety Bureau"}


def test_a_spokesman_speaks_for_whom_he_serves(reports):
    text = "Juhan Tamm was away. Tamm’s spokesman said that the bridge was safe."
    assert speakers(reports, text) == ["Juhan Tamm"]


def test_he_and_she_find_their_own(reports):
    text = (
        "Mr Edwin Pike said that the mill was sound. Mrs Rosa Lark said that it was not. She said that the roof leaked."
    )
    assert speakers(reports, text)[-1] == "Rosa Lark"


def test_a_surname_before_the_full_name_is_the_same(reports):
    text = "Tamm said that the bridge was safe. Later, Juhan Tamm said that the toll was low."
    assert set(speakers(reports, text)) == {"Juhan Tamm"}


def test_one_edit():
    assert _one_edit("macron", "macon")
    assert _one_edit("lindqvist", "lindkvist")
    assert _one_edit("smiht", "smith")
    assert not _one_edit("smith", "smith")
    assert not _one_edit("clark", "storks")
