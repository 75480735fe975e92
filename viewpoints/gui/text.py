"""Python counts code points, Qt counts UTF-16 units: the one place that turns one into the other."""

from __future__ import annotations

import re
from bisect import bisect_left
from unicodedata import bidirectional

from PySide6.QtCore import Qt

from viewpoints.domain.articles import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Qt's documents swallow or split at these, which would move every place behind them; lone surrogates it cannot hold.
_UNSAFE = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffc]")
_MARKS = '“”„"'
_SPACES = re.compile(r"\s+")


class Places:
    """Translates places in one text between Python's count and Qt's, both ways."""

    def __init__(self, text: str) -> None:
        self._wide = [found.start() for found in _ASTRAL.finditer(text)]
        # The Qt place just before each wide character: its own place and one more for each wide one before.
        self._qt = [place + before for before, place in enumerate(self._wide)]

    def to_qt(self, place: int) -> int:
        """Return Qt's count for a place counted in code points."""
        return place + bisect_left(self._wide, place)

    def to_python(self, place: int) -> int:
        """Return the code point at or around a place counted in UTF-16 units."""
        before = bisect_left(self._qt, place)
        # Inside a surrogate pair there is no code point; the pair's start is meant.
        if before and self._qt[before - 1] == place - 1:
            return self._wide[before - 1]
        return place - before

    def span(self, span: Span) -> tuple[int, int]:
        """Return a span's start and end in Qt's count."""
        return self.to_qt(span.start), self.to_qt(span.end)


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units `text` has."""
    return len(text) + len(_ASTRAL.findall(text))


def same_length(text: str) -> str:
    """Return `text` as a Qt document can hold it, with each code point still at its place."""
    text = text.replace("\r\n", " \n").replace("\r", "\n").replace("\u2029", "\n")
    return _UNSAFE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Return `text` with its line breaks and runs of blanks folded to single spaces, for a card."""
    return _UNSAFE.sub("\ufffd", _SPACES.sub(" ", text).strip())


def quoted(words: str) -> str:
    """Return `words` in quotation marks, kept apart from the direction of the text around them."""
    return f"“\u2068{words.strip(_MARKS)}\u2069”"


def isolated(words: str) -> str:
    """Return `words` for the middle of a sentence: those that run from right to left do not turn the sentence round."""
    return f"\u2068{words}\u2069" if any(bidirectional(letter) in {"R", "AL"} for letter in words) else words


def direction(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight
