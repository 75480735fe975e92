"""What a page shows about itself besides its words: whether it is one article, a list of them, or a door to one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewpoints.ingest.blocks import PageFacts
from viewpoints.ingest.pagemeta import json_ld, json_ld_article, json_ld_types, page_kind
from viewpoints.ingest.walls import PAYWALL

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_COLLECTIONS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"})
_SILENT = frozenset({"script", "style", "noscript", "template"})
_TRACKER = re.compile(r"^(?:0|1|2)(?:px)?$")


def page_facts(tree: HtmlElement) -> PageFacts:
    """Return what the page `tree` shows of its kind, before anything is cut from it."""
    kind = page_kind(tree)
    article = json_ld_article(tree)
    kinds = {each for node in json_ld(tree) for each in json_ld_types(node)}
    pictures = (e for e in tree.iter("img") if not _TRACKER.match(e.get("width") or ""))
    return PageFacts(
        kind=kind,
        article=kind == "article" or bool(article.get("headline")),
        collection=bool(kinds & _COLLECTIONS) and not article.get("headline"),
        links=sum(1 for _ in tree.iter("a")),
        headlines=sum(1 for e in tree.iter("h2", "h3", "h4") if _linked(e)),
        pictures=sum(1 for _ in pictures),
        password=any((e.get("type") or "").lower() == "password" for e in tree.iter("input")),
        metered=str(article.get("isAccessibleForFree")).lower() == "false",
        wall=PAYWALL.search(_shown(tree)) is not None,
        stated_words=_count(article.get("wordCount")),
    )


def _linked(heading: HtmlElement) -> bool:
    """Say whether a heading is a link to something else: it holds one, or stands in one."""
    return any(True for _ in heading.iter("a")) or next(heading.iterancestors("a"), None) is not None


def _shown(tree: HtmlElement) -> str:
    words: list[str] = []
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _SILENT and element.text:
            words.append(element.text)
        if element.tail:
            words.append(element.tail)
    return " ".join(" ".join(words).split())


def _count(value: object) -> int:
    return int(value) if isinstance(value, int | str) and re.fullmatch(r"\d{1,6}", str(value)) else 0
