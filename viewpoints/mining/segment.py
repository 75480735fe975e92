"""Sentences and quotations: exact spans of an article's text, found in one pass each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewpoints.domain.articles import Span, paragraph_spans

LONGEST = 1_000
"""Longer sentences are cut at a space, so that the parser's work on each stays bounded."""

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "capt",
        "lt",
        "maj",
        "sgt",
        "rev",
        "hon",
        "st",
        "jr",
        "sr",
        "vs",
        "etc",
        "no",
        "nos",
        "vol",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "univ",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mt",
        "ft",
        "fig",
        "al",
        "cf",
        "eg",
        "ie",
        "approx",
        "ave",
        "blvd",
        "est",
        "ph",
        "adm",
        "cmdr",
        "pres",
        "messrs",
        "supt",
    ]
)
_STARTERS = frozenset(
    [
        "the",
        "a",
        "an",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "this",
        "that",
        "these",
        "those",
        "but",
        "and",
        "in",
        "on",
        "at",
        "as",
        "if",
        "when",
        "while",
        "what",
        "who",
        "how",
        "why",
        "for",
        "so",
        "yet",
        "there",
        "his",
        "her",
        "their",
        "our",
        "its",
        "is",
        "are",
        "was",
        "not",
        "no",
    ]
)
_END = re.compile(r"(?P<mark>[.!?…。！？]+)(?P<close>[\"'”’»›)\]」』]*)(?P<gap>\s+|(?<=[。！？])|(?<=[。！？][」』”]))")
_WORD_BEFORE = re.compile(r"[\w.&’'-]+$")
_WORD_AFTER = re.compile(r"[\"'“‘„«‹(\[「『—–-]*\s?(\w+)")
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|added|adds|replied|told|tells|exclaimed|cried)\b"
)
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_MAY_END = frozenset({"no", "etc", "co", "inc", "jr", "sr"})
_LINE_BREAK = re.compile(r"[ \t]*\r?\n[ \t]*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place and the number of its paragraph."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage between quotation marks, marks included; `goes_on` if the next paragraph continues it."""

    span: Span
    paragraph: int
    goes_on: bool = False


def _is_end(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Say whether the mark found at `match` ends a sentence of `text`."""
    after = match.end()
    if after >= end:
        return True
    following = text[after]
    mark, closing = match["mark"], match["close"]
    if following.islower():
        return False
    if "\n" in match["gap"]:
        return True
    if mark != ".":
        # A question inside a quotation may be followed by who asked it.
        return not (closing and _SPEAKER.match(text, after, min(end, after + 80)))
    return bool(closing) or _stops(text, start, match.start(), after, end)


def _stops(text: str, start: int, at: int, after: int, end: int) -> bool:
    """Say whether the full stop at `at` ends a sentence rather than an abbreviation."""
    before = _WORD_BEFORE.search(text, max(start, at - 30), at)
    word = before.group() if before else ""
    low = word.lower().strip("’'-")
    if low in _ABBREVIATIONS and (word[:1].isupper() or not text[after].isupper()):
        return low in _MAY_END and _starts_anew(text, after, end)
    if word != "I" and _LETTERS.fullmatch(word):
        # Initials ("J. Smith") and abbreviations of letters ("the U.S. Senate").
        return len(word) > 1 and _starts_anew(text, after, end)
    return True


def _starts_anew(text: str, at: int, end: int) -> bool:
    found = _WORD_AFTER.match(text, at, min(end, at + 40))
    return found is not None and found[1][:1].isupper() and found[1].lower() in _STARTERS


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the range in pieces of at most `LONGEST` code points, cut at a space where there is one."""
    while end - start > LONGEST:
        cut = max(text.rfind(mark, start + LONGEST // 2, start + LONGEST) for mark in ("; ", ", ", " "))
        at = cut + 1 if cut > 0 else start + LONGEST
        yield from _trimmed(text, start, at)
        start = at
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _is_heading_break(text: str, start: int, at: int, after: int) -> bool:
    """Say whether a line break inside a paragraph parts a heading or a list item from what follows."""
    line = text[start:at]
    return text[after : after + 1] in "•*-–·" and text[after + 1 : after + 2] == " " and len(line) > 0


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of `text` in order; none crosses a paragraph and none is longer than `LONGEST`."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraph_spans(text)):
        starts = [paragraph.start]
        cuts = [m.end() for m in _END.finditer(text, paragraph.start, paragraph.end)
                if _is_end(text, starts[0], m, paragraph.end)]  # fmt: skip
        cuts += [
            m.end()
            for m in _LINE_BREAK.finditer(text, paragraph.start, paragraph.end)
            if _is_heading_break(text, paragraph.start, m.start(), m.end())
        ]
        start = paragraph.start
        for cut in [*sorted(set(cuts)), paragraph.end]:
            found += (Sentence(span, number) for span in _bounded(text, start, cut))
            start = cut
    return found


_CLOSERS = {
    "“": ("”", '"'),
    "„": ("“", "”"),
    "«": ("»",),
    "‹": ("›",),
    "‘": ("’",),
    "「": ("」",),
    "『": ("』",),
    '"': ('"', "”"),
    "'": ("'",),
    "”": ("”",),
    "»": ("«",),
    "``": ("''",),
    "''": ("''",),
}
_MARKS = re.compile("``|''|[“”„«»‹›‘’「」『』\"']")
_EITHER = frozenset({'"', "'", "''", "”", "»", "’"})
_INNER = frozenset({"‘", "'", "‹", "『"})
_OUTER = frozenset({"“", '"', "„", "«"})


def _opens(text: str, at: int, start: int, end: int, size: int = 1) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + size] if at + size < end else " "
    return (before.isspace() or before in "([{—–-/:,“‘\"'") and not after.isspace()


def _closes(text: str, at: int, start: int, end: int, size: int = 1) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + size] if at + size < end else " "
    if text[at] in "’'":
        return not after.isalnum() and not before.isspace()
    if text[at] == '"':
        return not before.isspace() or after.isspace()
    return True


def quotations(text: str) -> list[Quotation]:
    """Return the outermost quotations of `text` in order, of every national style, each within one paragraph."""
    found: list[Quotation] = []
    paragraphs = paragraph_spans(text)
    for number, paragraph in enumerate(paragraphs):
        start, end = paragraph.start, paragraph.end
        following = text[paragraphs[number + 1].start] if number + 1 < len(paragraphs) else ""
        opened, at_open, depth = "", -1, 0
        for match in _MARKS.finditer(text, start, end):
            at, mark, size = match.start(), match.group(), len(match.group())
            opening = _opens(text, at, start, end, size)
            if not opened:
                if mark in _CLOSERS and (opening or mark not in _EITHER):
                    opened, at_open, depth = mark, at, 0
            elif mark in _CLOSERS[opened] and _closes(text, at, start, end, size):
                if depth:
                    depth -= 1
                else:
                    found.append(Quotation(Span(at_open, at + size), number))
                    opened = ""
            elif mark == opened == "“":
                # A second opening mark: the first was never closed.
                at_open = at
            elif mark == opened and mark not in _EITHER:
                depth = min(depth + 1, 3)
            elif opened in _INNER and opening and mark in _OUTER:
                # What looked like a single quotation mark was an apostrophe.
                opened, at_open, depth = mark, at, 0
        if opened and opened not in _INNER and following == opened:
            found.append(Quotation(Span(at_open, end), number, goes_on=True))
    return found
