from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.mining.segment import LONGEST, quotations, sentences


def split(text):
    return [s.span.of(text) for s in sentences(text)]


def quoted(text):
    return [q.span.of(text) for q in quotations(text)]


def test_sentences_end_at_marks_and_paragraphs():
    text = "One came. Two went! Did three stay?\n\nA heading without a mark\n\nFour"
    assert split(text) == ["One came.", "Two went!", "Did three stay?", "A heading without a mark", "Four"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Alder met Dr. Birch in St. Ives.",
        "The U.S. Senate heard J. R. Cedar at 9.30 on Jan. 5.",
        "It cost $3.5 million, e.g. for paint.",
        "“Is it far?” asked the child.",
        "“Stop!” Elm said.",
        "He wrote … and then nothing.",
    ],
)
def test_no_end_inside(text):
    assert split(text) == [text]


def test_closing_marks_belong_to_the_sentence_they_close():
    assert split("She said “go.” He went. (They stayed.) Then rain.") == [
        "She said “go.”",
        "He went.",
        "(They stayed.)",
        "Then rain.",
    ]


def test_an_abbreviation_may_end_a_sentence():
    assert split("He left the U.S. The rest is known.") == ["He left the U.S.", "The rest is known."]


def test_hard_wrapped_lines_are_one_sentence():
    assert split("A line that\ngoes on here. And\nso on.") == ["A line that\ngoes on here.", "And\nso on."]


def test_a_sentence_without_end_is_cut_at_spaces():
    text = "word " * 20_000
    parts = split(text)
    assert all(len(p) <= LONGEST for p in parts)
    assert " ".join(parts) == text.strip()


def test_a_word_without_end_is_cut_too():
    text = "x" * 5_000
    assert "".join(split(text)) == text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("He said “yes” twice.", ["“yes”"]),
        ('He said "yes" twice.', ['"yes"']),
        ('He said,"Yes." Then "no."', ['"Yes."', '"no."']),
        ("Sie sagte: „Das ist ‚gut‘ so“ und ging.", ["„Das ist ‚gut‘ so“"]),
        ("Elle dit « oui, “bien” » et sort.", ["« oui, “bien” »"]),
        ("Han sa »hej« og gik.", ["»hej«"]),
        ("Hon sade ”nej” och gick.", ["”nej”"]),
        ("彼は「はい」と言った。", ["「はい」"]),
        ("It’s the dog’s ‘big day’, isn’t it?", ["‘big day’"]),
        ("She called it 'odd', the boys' word.", ["'odd'"]),
        ("``Never,'' he said.", ["``Never,''"]),
        ("“A ‘quote’ in one,” she said.", ["“A ‘quote’ in one,”"]),
        ("A 6” pipe and an open “quote", []),
    ],
)
def test_quotations_of_every_style(text, want):
    assert quoted(text) == want


def test_a_quotation_over_paragraphs_goes_on():
    text = "“The first part.\n\n“The second part,” he said."
    found = quotations(text)
    assert [q.span.of(text) for q in found] == ["“The first part.", "“The second part,”"]
    assert [q.goes_on for q in found] == [True, False]


@given(st.text(st.sampled_from("aB .!?…\n\"'“”‘’„«»「」()1😀—ß中"), max_size=200))
def test_spans_are_ordered_and_inside(text):
    at = 0
    for s in sentences(text):
        assert at <= s.span.start < s.span.end <= len(text)
        assert s.span.of(text).strip() == s.span.of(text)
        at = s.span.end
    # No visible character is lost between sentences.
    kept = "".join("".join(s.span.of(text).split()) for s in sentences(text))
    assert kept == "".join(text.split())
    at = 0
    for q in quotations(text):
        assert at <= q.span.start < q.span.end <= len(text)
        at = q.span.end


def test_time_grows_with_length_only():
    def seconds(text):
        # Of this process alone, and the better of two: other work and the collector have their times too.
        taken = []
        for _ in range(2):
            started = time.process_time()
            sentences(text)
            quotations(text)
            taken.append(time.process_time() - started)
        return min(taken)

    for unit in ("“a ", "' b", "A. ", "“x” ", "word ", "a.\n"):
        small, large = unit * 4_000, unit * 64_000
        seconds(small)
        # Sixteen times the text: a quadratic way would take 256 times as long.
        assert seconds(large) < 80 * max(seconds(small), 0.002)
