"""What a reader finds in a document before it becomes an article: blocks in order, and what is stated about them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum


class Kind(Enum):
    """What a block is by the document's own marking."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item; `emphatic` says that all of it stands in bold or italics."""

    text: str
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    emphatic: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """What a document states about itself; empty where it does not."""

    title: str = ""
    author: str = ""
    published: date | None = None
    publisher: str = ""
    url: str = ""
    language: str = ""

    def or_else(self, other: Stated) -> Stated:
        """Return this with each empty field taken from `other`."""
        return Stated(
            self.title or other.title,
            self.author or other.author,
            self.published or other.published,
            self.publisher or other.publisher,
            self.url or other.url,
            self.language or other.language,
        )


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What tells an article's page from other pages.

    `kind` is its og:type; `article` says that it states to be one, `collection` that it states to be a list of them;
    `headlines` counts the headings that are links; `stated_words` is how long it says that the article is (0: not
    said); `metered` that it is not free to read, `wall` that a notice to subscribe stands somewhere on it; `scanned`
    that its pages are pictures.
    """

    kind: str = ""
    article: bool = False
    collection: bool = False
    links: int = 0
    headlines: int = 0
    pictures: int = 0
    password: bool = False
    metered: bool = False
    wall: bool = False
    stated_words: int = 0
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as a reader hands it on: its blocks, what it states, and how far its marking can be trusted.

    `marked` is true where headings and emphasis are marked, so that a line's role need not be guessed from its words.
    `unbroken` is true where the format itself keeps paragraphs whole, so that no sentence runs across two of them.
    `sure` is true where what it states goes before what its first lines seem to say.
    """

    blocks: tuple[Block, ...]
    stated: Stated = field(default_factory=Stated)
    marked: bool = True
    unbroken: bool = False
    sure: bool = False
    page: PageFacts | None = None

    def with_blocks(self, blocks: list[Block]) -> Draft:
        """Return this draft with other blocks."""
        return replace(self, blocks=tuple(blocks))
