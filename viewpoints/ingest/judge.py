"""Judgement: whether what was read is an article, or something that stands in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from viewpoints.ingest.blocks import PageFacts
from viewpoints.ingest.clean import ends_sentence
from viewpoints.ingest.walls import CONSENT, GONE, LOGIN, PAYWALL, ROBOT


class Sort(Enum):
    """What stands in an article's place."""

    PAYWALL = "paywall"
    CONSENT = "consent"
    LOGIN = "login"
    ROBOT = "robot"
    GONE = "gone"
    INDEX = "index"
    PICTURES = "pictures"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Judgement:
    """That something is no article: of which sort it is, and a sentence with a hint for the reader."""

    sort: Sort
    sentence: str
    hint: str


_PASTE = "Open the article in your browser and paste its text, or import it anyway."
_SAYS = {
    Sort.PAYWALL: ("{0} holds only the beginning of the article: the rest is for subscribers.", _PASTE),
    Sort.CONSENT: ("{0} shows a question about cookies and consent in place of the article.", _PASTE),
    Sort.LOGIN: ("{0} is a page to sign in on, not an article.", _PASTE),
    Sort.ROBOT: ("{0} shows a check for robots or for browser settings in place of the article.", _PASTE),
    Sort.GONE: (
        "{0} says that the page was not found; it holds no article.",
        "Check the link for slips or search the site for the article, or import it anyway.",
    ),
    Sort.INDEX: (
        "{0} is a list of links to articles, not an article.",
        "Import the link of one of the articles, or import it anyway.",
    ),
    Sort.PICTURES: (
        "{0} has pictures and hardly any text: its words may stand in the pictures.",
        "Run text recognition (OCR) on it or paste the article's text, or import it anyway.",
    ),
    Sort.SHORT: ("No article was found in {0}: it has hardly any text.", _PASTE),
}

_NOTICE = 1200
"""Characters beyond which a text with a notice in it is an article with a notice in it."""
_LONG_NOTICE = 2500
_STUB = 1800
_SHORTEST_PAGE = 140
_PARAGRAPH = 300
_MANY_LINKS = 40
_MANY_HEADLINES = 8
_TOLD_WORDS = 200
_NEARLY = 0.8
_HEAD = 200
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")


def judge(text: str, title: str, name: str, page: PageFacts | None = None) -> Judgement | None:
    """Return why what was read is no article, or None if it is one.

    Args:
        text: what was read: paragraphs parted by blank lines.
        title: the title found for it.
        name: what to call it in the sentence.
        page: what its page shows of itself, where it came from one.
    """
    sort = _notice(text, title, page) or (_page(text, page) if page is not None else None)
    if sort is None:
        return None
    sentence, hint = _SAYS[sort]
    return Judgement(sort, sentence.format(name), hint)


def _notice(text: str, title: str, page: PageFacts | None) -> Sort | None:
    """Tell a text that is a notice by its words; only a short one can be."""
    length = len(text)
    if length < _STUB and (GONE.search(title) or (length < _NOTICE and GONE.search(text[:_HEAD]))) and not _told(page):
        return Sort.GONE
    if length < _NOTICE and ROBOT.search(text) and not _paragraphs(text):
        return Sort.ROBOT
    if length < _LONG_NOTICE and _share(CONSENT, text) >= 0.5:
        return Sort.CONSENT
    if _is_stub(text, page):
        return Sort.PAYWALL
    if length < _NOTICE and _share(LOGIN, text) >= 0.4:
        return Sort.LOGIN
    return None


def _is_stub(text: str, page: PageFacts | None) -> bool:
    length = len(text)
    if length < _NOTICE and PAYWALL.search(text):
        return True
    if page is None:
        return False
    words = len(text.split())
    if page.stated_words and words >= _NEARLY * page.stated_words:
        return False
    cut = _CUT.search(text) is not None or not ends_sentence(text)
    if page.metered and length < _STUB and (page.wall or cut):
        return True
    if page.wall and _CUT.search(text) is not None and length < _LONG_NOTICE:
        return True
    few = page.stated_words >= _TOLD_WORDS and words < 0.5 * page.stated_words
    return few and (page.wall or page.metered)


def _page(text: str, page: PageFacts) -> Sort | None:
    """Tell a page that is no article by what else it shows."""
    if page.scanned:
        return Sort.PICTURES
    long = sum(len(part) for part in _paragraphs(text))
    if page.password and len(text) < _NOTICE and not long:
        return Sort.LOGIN
    if len(text) < _SHORTEST_PAGE:
        return Sort.PICTURES if page.pictures and not page.links > _MANY_LINKS else Sort.SHORT
    listed = page.headlines >= _MANY_HEADLINES or page.links >= _MANY_LINKS
    if page.collection and listed and 2 * long < len(text):
        return Sort.INDEX
    if not page.article and listed and 5 * long < len(text):
        return Sort.INDEX
    return None


def _told(page: PageFacts | None) -> bool:
    return page is not None and page.article


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of the length that articles have and teasers have not."""
    return [part for part in text.split("\n\n") if len(part) >= _PARAGRAPH]


def _share(notice: re.Pattern[str], text: str) -> float:
    """Return the share of `text` in paragraphs that speak of what `notice` finds."""
    parts = text.split("\n\n")
    return sum(len(part) for part in parts if notice.search(part)) / max(1, sum(len(part) for part in parts))
