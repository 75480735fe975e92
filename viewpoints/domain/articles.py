"""Articles and the places in them."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `start`..`end` of code points in an article's stored text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """Return the words of `text` that stand at this place, verbatim."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """Return how many code points this span shares with `other`."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article is to be read from: exactly one of a file's path, a URL or pasted text."""

    path: str | None = None
    url: str | None = None
    text: str | None = None

    def __post_init__(self) -> None:
        if sum(x is not None for x in (self.path, self.url, self.text)) != 1:
            raise ValueError("a source is one of path, url or text")

    @property
    def label(self) -> str:
        """Return what to call this source in a list: its path, its link, or 'pasted text'."""
        return self.path or self.url or "pasted text"


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: its text, and who wrote and published it where that is stated.

    `author` wrote it, `publisher` is the outlet; neither is ever a guess from the other. Paragraphs of `text` are
    parted by a blank line. `language` is an ISO 639-1 code, or "" if not known. `note` is a remark for the reader,
    such as "Digest, not the original article."
    """

    text: str
    title: str = ""
    author: str = ""
    published: date | None = None
    publisher: str = ""
    language: str = ""
    url: str = ""
    source_name: str = ""
    note: str = ""

    @property
    def digest(self) -> str:
        """Return a SHA-256 over the words of the text alone, so that re-wrapped copies are the same article."""
        words = " ".join(unicodedata.normalize("NFKC", self.text).split())
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Return the spans of the paragraphs of `text`: runs of non-blank lines, without the blank lines between."""
    spans: list[Span] = []
    start: int | None = None
    end = at = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            if start is None:
                start = at + line.index(stripped[0])
            end = at + len(line.rstrip())
        elif start is not None:
            spans.append(Span(start, end))
            start = None
        at += len(line)
    if start is not None:
        spans.append(Span(start, end))
    return tuple(spans)
