from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.domain.display import harmless


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Keep the mill", "Keep the mill"),
        ("  Keep\r\n\tthe\x00 \x1b[31mmill\u2028now ", "Keep the [31mmill now"),
        ("\u202egpj.elif\u202c", "gpj.elif"),
        ("\u2066a\u2069\u200bb", "ab"),
        ("e\u0301" + "\u0301" * 50, "e" + "\u0301" * 4),
        ("👩\u200d👩\u200d👧 and نه\u200cمی", "👩\u200d👩\u200d👧 and نه\u200cمی"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("", ""),
    ],
)
def test_what_could_disturb_is_taken_out_and_letters_stay(text, shown):
    assert harmless(text) == shown


def test_long_titles_are_cut():
    shown = harmless("word " * 10_000, 50)
    assert len(shown) == 50
    assert shown.endswith("…")


@given(st.text(max_size=400), st.integers(5, 60))
def test_whatever_comes_is_one_short_line(text, most):
    shown = harmless(text, most)
    assert len(shown) <= most
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert harmless(shown, most) == shown
