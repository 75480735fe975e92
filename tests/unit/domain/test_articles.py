"""Spans, paragraphs and what makes two texts the same article."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.domain.articles import Article, Source, Span, paragraph_spans
from viewpoints.domain.holders import name_key, names_someone_everywhere


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_runs_forwards_from_the_start(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_overlap_is_counted_in_code_points():
    assert Span(0, 5).overlap(Span(3, 9)) == 2
    assert Span(0, 3).overlap(Span(3, 9)) == 0


def test_paragraphs_are_parted_by_blank_lines():
    text = "  One 🌉 line\nand another.\n \n\nTwo.\n"
    assert [s.of(text) for s in paragraph_spans(text)] == ["One 🌉 line\nand another.", "Two."]


@given(st.text(st.sampled_from("ab. \n\t\r\u2028é🌉"), max_size=60))
def test_paragraphs_hold_every_letter_once_and_in_order(text):
    spans = paragraph_spans(text)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.of(text) == s.of(text).strip() for s in spans)


def test_the_same_words_are_the_same_article_however_wrapped():
    assert Article(text="One  two\nthree").digest == Article(text="One two three", title="Other").digest
    assert Article(text="One two four").digest != Article(text="One two three").digest


def test_a_lone_surrogate_has_a_digest_too():
    assert Article(text="\ud83c").digest


def test_a_source_is_exactly_one_thing():
    with pytest.raises(ValueError, match="one of"):
        Source()
    assert Source(path="a.txt").label == "a.txt"
    assert Source(text="words").label == "pasted text"


def test_names_are_compared_without_case_and_spacing():
    assert name_key("  Ada   QUILL ") == name_key("Ada Quill")


@pytest.mark.parametrize(
    ("alias", "everywhere"),
    [
        ("President Ada Quill", True),
        ("Quill", False),
        ("the French president", False),
        ("", False),
        ("Die Grünen", True),
    ],
)
def test_only_full_names_mean_one_holder_everywhere(alias, everywhere):
    assert names_someone_everywhere(alias) is everywhere
