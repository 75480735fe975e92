from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.domain.articles import Span
from viewpoints.matching.context import encoded_windows, places

TEXT = "Mr. Lee spoke first. Taxes must fall. “Why?” she asked.\n\nThey rose by 3.5 per cent. No one paid."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def said(place) -> str:
    return " ".join(span.of(TEXT) for span in place.window)


def test_a_window_is_the_sentence_with_its_neighbours():
    (place,) = places(TEXT, [at("Taxes must fall.")])
    assert said(place) == "Mr. Lee spoke first. Taxes must fall. “Why?” she asked."
    assert place.sentence == 1
    assert place.paragraph == 0


def test_windows_reach_over_paragraphs_and_stop_at_the_ends():
    first, last = places(TEXT, [at("Mr. Lee spoke first."), at("No one paid.")])
    assert said(first) == "Mr. Lee spoke first. Taxes must fall."
    assert said(last) == "They rose by 3.5 per cent. No one paid."
    assert last.paragraph == 1


def test_statements_longer_than_a_sentence_count_once():
    long, after = places(TEXT, [at("Mr. Lee spoke first. Taxes must fall."), at("They rose by 3.5 per cent.")])
    assert long.sentence == 0
    assert said(after).endswith("They rose by 3.5 per cent. No one paid.")


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=8))
def test_any_spans_of_any_text_have_places(text, ends):
    spans = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in ends]
    found = places(text, spans)
    assert len(found) == len(spans)
    for span, place in zip(spans, found, strict=True):
        assert span in place.window
        assert place.paragraph >= 0


def test_windows_are_means_of_sentences_that_are_encoded_once_each():
    spans = [at("Taxes must fall."), at("They rose by 3.5 per cent."), at("No one paid.")]
    asked = []

    def encode(texts):
        asked.extend(texts)
        return np.eye(6, dtype=np.float32)[: len(texts)]

    vectors, windows = encoded_windows(TEXT, spans, places(TEXT, spans), encode, [0, 2])
    assert asked == [span.of(TEXT) for span in spans] + ["Mr. Lee spoke first.", "“Why?” she asked."]
    assert (vectors == np.eye(6, dtype=np.float32)[:3]).all()
    assert np.allclose(windows[0], np.array([1, 0, 0, 1, 1, 0]) / np.sqrt(3))
    assert (windows[1] == vectors[1]).all()  # not asked for
    assert np.allclose(windows[2], np.array([0, 1, 1, 0, 0, 0]) / np.sqrt(2))
