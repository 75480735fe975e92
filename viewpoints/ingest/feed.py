"""Feeds (RSS, Atom) to items: links to articles, or the articles themselves where the feed carries them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, TypeAlias
from xml.sax import SAXException

from viewpoints.domain.display import harmless
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.flow import blocks_of
from viewpoints.ingest.metadata import clean_author, clean_title

# feedparser's answers come without types.
_Untyped: TypeAlias = Any

_WHOLE_ARTICLE = 1200
"""Characters from which an item's words are taken for the article and not for a teaser."""
_MOST_ITEMS = 2000
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*\[.*?\]\s*>|<!ENTITY[^>]*>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a feed; `key` names it among the others, `blocks` hold its words as far as the feed carries them."""

    key: str
    stated: Stated
    blocks: tuple[Block, ...]

    @property
    def size(self) -> int:
        """Return how many characters of text the feed carries."""
        return sum(len(block.text) for block in self.blocks)

    @property
    def whole(self) -> bool:
        """Whether the feed carries the article itself; else its link leads to it."""
        return not self.stated.url or self.size >= _WHOLE_ARTICLE


def read_feed(data: bytes, name: str, *, url: str = "") -> tuple[Item, ...]:
    """Return the items of a feed, in its order.

    Args:
        data: the feed.
        name: what to call it in an error.
        url: where it was fetched from, if it was.

    Raises:
        UnreadableSource: it is damaged or has no items.
    """
    import feedparser

    try:
        # Given as a stream: a plain string would be taken for an address and fetched. Entities of its own are dropped,
        # so that none can swell.
        headers = {"content-location": url} if url else None
        found = feedparser.parse(
            BytesIO(_DOCTYPE.sub(b"", data)),
            response_headers=headers,
            # Only the words are taken, whatever the markup says.
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError, SAXException) as error:
        # What feedparser raises on bytes that are in no encoding, or on tags that do not close.
        raise _damaged(name) from error
    feed = found.feed
    publisher = one_line(feed.get("title") or "")
    language = str(feed.get("language") or "")[:2].lower()
    items: list[Item] = []
    for number, entry in enumerate(found.entries[:_MOST_ITEMS], 1):
        stated = Stated(
            title=clean_title(_plain(entry.get("title") or ""), publisher),
            author=clean_author(_authors(entry), publisher),
            published=_date(entry),
            publisher=publisher,
            url=_link(entry),
            language=language,
        )
        items.append(Item(str(number), stated, tuple(_blocks(entry))))
    if not items:
        raise _damaged(name)
    return tuple(items)


def _damaged(name: str) -> UnreadableSource:
    return UnreadableSource(f"{name} is a feed without items, or is damaged.", "Give the link of an article instead.")


def item_draft(items: tuple[Item, ...], key: str, name: str) -> Draft:
    """Return the words that the feed carries of the item `key`; raises `UnreadableSource` for no such item."""
    item = next((each for each in items if each.key == key), None)
    if item is None:
        raise UnreadableSource(f"{name} has no item {key}.", "Look into the feed again and choose one.")
    if not item.blocks:
        raise UnreadableSource(
            f"The feed holds no words of “{harmless(item.stated.title, 80) or key}”, only a link to it.",
            "Import the link itself.",
        )
    return Draft(item.blocks, item.stated, marked=True, unbroken=True, sure=bool(item.stated.title))


def _blocks(entry: _Untyped) -> list[Block]:
    """Return the longest of the texts that an item carries."""
    texts = [str(content.get("value") or "") for content in entry.get("content") or []]
    texts.append(str(entry.get("summary") or ""))
    return _html_blocks(max(texts, key=len))


def _html_blocks(source: str) -> list[Block]:
    from lxml import html  # type: ignore[import-untyped]
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    if not source.strip():
        return []
    try:
        return blocks_of(html.fragment_fromstring(source, create_parent="div"))
    except (LxmlError, ValueError):
        return [Block(line) for part in source.split("\n\n") if (line := one_line(part))]


def _plain(source: str) -> str:
    """Return a title without the tags that some feeds put in."""
    return " ".join(block.text for block in _html_blocks(source)) if "<" in source or "&" in source else source


def _authors(entry: _Untyped) -> str:
    names = [one_line(str(each.get("name") or "")) for each in entry.get("authors") or [] if each]
    return "; ".join(name for name in names if name) or one_line(str(entry.get("author") or ""))


def _date(entry: _Untyped) -> date | None:
    told = entry.get("published_parsed") or entry.get("updated_parsed")
    try:
        return date(*told[:3]) if told else None
    except (ValueError, TypeError):
        return None


def _link(entry: _Untyped) -> str:
    link = str(entry.get("link") or "").strip()
    return link if link.startswith(("http://", "https://")) else ""
