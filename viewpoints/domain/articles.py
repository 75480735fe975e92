"""Articles and the places in them."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """Where an article is to be read from: exactly one of a file's path, a URL, pasted text or pasted rich text.

    `html` is rich text as a clipboard holds it. `part` names one article in a file or link that holds several: a member
    of an archive, a chapter of a book, an attachment, an item of a feed, as `Part.source` gives it.
    """

    path: str | None = None
    url: str | None = None
    text: str | None = None
    html: str | None = None
    part: str | None = None

    def __post_init__(self) -> None:
        if sum(x is not None for x in (self.path, self.url, self.text, self.html)) != 1:
            raise ValueError("a source is one of path, url, text or html")
        if self.part is not None and self.path is None and self.url is None:
            raise ValueError("only a file or a link has parts")

    @property
    def label(self) -> str:
        """Return what to call this source in a list: its path or link, with the part in it, or 'pasted text'."""
        whole = self.path or self.url or "pasted text"
        return f"{whole} › {self.part}" if self.part else whole


@dataclass(frozen=True, slots=True)
class Part:
    """Something in a container that a user can choose: what to import, and how to call it.

    `kind` is for the reader ("PDF", "chapter", "feed item", "picture"), `size` counts bytes in a folder, an archive or
    a letter and characters in a book or a feed (0: not known). `reason` says why it cannot be read, "" if it can.
    """

    source: Source
    label: str
    kind: str
    size: int = 0
    published: date | None = None
    reason: str = ""


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


class Kinship(StrEnum):
    """How an article is related to another."""

    SAME = "same"  # the same words but for a few, from the same place
    VERSION = "version"  # the same article at another time
    COPY = "copy"  # much the same words elsewhere: syndicated, quoted at length, or a near-duplicate
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Kin:
    """The stored article closest to a new one; `resemblance` is the share of word runs in common, 0 to 1."""

    article_id: int
    kinship: Kinship
    resemblance: float


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
