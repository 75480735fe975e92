from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.domain.articles import paragraph_spans
from viewpoints.ingest.clean import Hyphens, clean, ends_sentence, one_line

# Pieces that make torn paragraphs, odd white space and control characters likely.
PIECES = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            [
                "\n\n",
                "\n",
                "\r\n",
                " ",
                "\u00a0",
                "\x00",
                "\x0c",
                "\u2028",
                "\u00ad",
                ".",
                ",",
                "”",
                "- ",
                "the ",
                "which happens in the middle of a rather long line about the old bridge over the river",
                "Russian leaders will think of it as a part of some broader project after all",
            ]
        ),
    ),
    max_size=24,
).map("".join)


@given(PIECES)
def test_cleaning_twice_changes_nothing_more(text):
    once = clean(text)
    assert clean(once) == once


@given(PIECES)
def test_cleaning_invents_no_character_and_keeps_their_order(text):
    cleaned = "".join(clean(text).split())
    rest = iter(text)
    assert all(char in rest for char in cleaned)
    assert not Counter(cleaned) - Counter(text)


@given(PIECES)
def test_every_paragraph_is_one_trimmed_line(text):
    cleaned = clean(text)
    assert [span.of(cleaned) for span in paragraph_spans(cleaned)] == (cleaned.split("\n\n") if cleaned else [])
    for paragraph in cleaned.split("\n\n") if cleaned else []:
        assert paragraph == " ".join(paragraph.split())
        assert paragraph.splitlines() == [paragraph]


def test_letters_and_quotes_stay_as_they_are():
    assert clean("“Macron’s” cafe\u0301 – “ﬁn” 👩\u200d🚀") == "“Macron’s” cafe\u0301 – “ﬁn” 👩\u200d🚀"


def test_control_characters_and_odd_spaces_go():
    assert clean("A\x00 tax\u00a0 \t on\u202fbreath\u00ading\x07.\u200b  \r\n \r\nNo.") == "A tax on breathing.\n\nNo."


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("The treaty was read as a threat by those who live in Europe's", "neighborhood, far from the sea."),
        (
            "She told the council, in so many words, that she would vote for the",
            "Green party at the next election, come what may.",
        ),
        (
            "His plan for the river is perhaps not dead yet and the possibility exists that a later",
            "Danish government will think of it as its own, as the last one did.",
        ),
        ("The mayor, a man of few words and many friends,", "Peter Holm among them, said that he would wait."),
    ],
)
def test_a_sentence_torn_in_two_is_joined(head, tail):
    assert clean(f"{head}\n\n{tail}") == f"{head} {tail}"


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("The council voted on Monday.", "the mayor was absent."),
        ("He asked: “Who pays?”", "nobody answered."),
        ("What the council wants", "The council wants a bridge over the river, and it wants it soon."),
        (
            "The council votes on the plan for a new bridge over the river in the town hall on Monday",
            "The plan has many friends, but the money for it has not been found.",
        ),
        ("- a first point in a list that nobody has ended", "- another point in that list"),
        ("A short heading", "iPhones are sold out in the whole of the country."),
    ],
)
def test_whole_paragraphs_stay_apart(head, tail):
    assert clean(f"{head}\n\n{tail}") == f"{head}\n\n{tail}"


def test_unbroken_paragraphs_are_left_apart():
    text = "A paragraph of a page that ends in the middle of\n\nnothing at all."
    assert clean(text, unbroken=True) == text


def test_a_chain_of_torn_lines_becomes_one_paragraph():
    parts = ["The plan was not liked by those who", "would have to pay for it, and by those who", "would not."]
    assert clean("\n\n".join(parts)) == " ".join(parts)


@pytest.mark.parametrize(
    ("text", "ends"), [("Yes.", True), ("Yes.”", True), ("Yes.)", True), ("Yes", False), ("a,", False)]
)
def test_ends_sentence(text, ends):
    assert ends_sentence(text) is ends


def test_one_line_is_one_line():
    assert one_line(" a\n\n b\tc\x00 ") == "a b c"


@pytest.mark.parametrize(
    ("text", "lines", "joined"),
    [
        ("an example", [("for exam", True), ("ple", False)], "for example"),
        ("a well-known man", [("a well", True), ("known man", False)], "a well-known man"),
        ("", [("the Anglo", True), ("Saxon world", False)], "the Anglo-Saxon world"),
        ("", [("the end", True)], "the end-"),
        ("", [("one", False), ("two", False)], "one two"),
    ],
)
def test_a_hyphen_at_a_line_end_is_taken_as_the_text_writes_the_word(text, lines, joined):
    assert Hyphens(text, keep_unknown=False).join(lines) == joined


def test_an_unknown_word_keeps_its_hyphen_where_asked():
    assert Hyphens("", keep_unknown=True).join([("half", True), ("baked", False)]) == "half-baked"
