from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "text",
    [
        "That says that nobody cares. This shows that the plan has failed.",
        "Insecurity says that the border must close.",
        "The development demands that we act. Yesterday says nothing new.",
        "The failure suggests that the mayor is wrong.",
        "There is a feeling that says the town is lost.",
    ],
)
def test_what_can_hold_no_view_is_no_holder(mine, text):
    assert {s.holder for s in mine(text).statements} <= {"Ada Quill"}
    assert {a.holder for a in mine(text).attributions} <= {"Ada Quill"}


def test_bodies_and_groups_can_hold_views(reports):
    text = "The administration says that the road is safe. The association insists that it is not."
    assert [holder for holder, *_ in reports(text)] == ["administration", "association"]


def test_two_places_joined_by_a_dash_are_no_one(reports):
    text = "EU - U.S. talks suggest that trade is dead. Experts say that the talks failed."
    assert [holder for holder, *_ in reports(text)][-1] == "Experts"
    assert all("EU - U.S." not in holder for holder, *_ in reports(text))


def test_a_name_between_commas_is_whom_the_office_means(reports):
    text = "The Special Adviser on fishing, Dr Lena Holt, claimed that the sea is full."
    assert [holder for holder, *_ in reports(text)] == ["Lena Holt"]


def test_a_first_name_tells_he_from_she(reports):
    text = "Robert Vance met Laura Stone on Monday. She said that the road must be mended."
    assert [holder for holder, *_ in reports(text)][-1] == "Laura Stone"


def test_a_town_is_not_he(reports):
    text = "Boris Lund spoke in Nevada. He said that the mines are safe."
    assert [holder for holder, *_ in reports(text)][-1] == "Boris Lund"
