"""What the writers share: words made safe for a format, and the words by which a statement is described."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from typing import BinaryIO

from viewpoints.domain.articles import Article
from viewpoints.domain.exchange import PairRecord, StatementRecord
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Manner, Origin, Role

Tick = Callable[[], None]
"""Called once for each statement or pair written; it reports progress and raises where the export is cancelled."""

NOT_REVIEWED = "suggested, not reviewed"

# XML 1.0 has no way to write these at all, and no other format has a use for them: they would break what reads it.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Marks that turn the direction of all text after them; inside a quotation they may reorder what is around it.
_BIDI_OPENING, _ISOLATE_OPENING = "\u202a\u202b\u202d\u202e", "\u2066\u2067\u2068"
_BIDI_CLOSING, _ISOLATE_CLOSING = "\u202c", "\u2069"
_BIDI = re.compile(f"[{_BIDI_OPENING}{_ISOLATE_OPENING}{_BIDI_CLOSING}{_ISOLATE_CLOSING}]")

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

MANNERS = {
    Manner.DIRECT: "direct quote",
    Manner.MIXED: "reported with quoted words",
    Manner.REPORTED: "reported",
    Manner.CONTINUED: "continued thought",
    Manner.OWN: "in the author’s own voice",
}


def writable(words: str) -> str:
    """Return `words` with each character that no text format can hold replaced by U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", words)


def contained(words: str) -> str:
    """Return `words` with every turn of the writing direction closed within them, and none closed that is not open."""
    if not _BIDI.search(words):
        return words
    open_: list[str] = []
    kept: list[str] = []
    for letter in words:
        if letter in _BIDI_OPENING:
            open_.append(_BIDI_CLOSING)
        elif letter in _ISOLATE_OPENING:
            open_.append(_ISOLATE_CLOSING)
        elif letter in (_BIDI_CLOSING, _ISOLATE_CLOSING):
            if not open_ or open_[-1] != letter:
                continue
            open_.pop()
        kept.append(letter)
    return "".join(kept) + "".join(reversed(open_))


def shown_words(words: str) -> str:
    """Return a statement's words as they can be set among other words: nothing unwritable, no direction left open."""
    return contained(writable(words))


def one_line(words: str) -> str:
    """Return `words` on one line, with single spaces."""
    return " ".join(shown_words(words).split())


def day_words(day: date) -> str:
    """Return a date as it is written out."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def byline(article: Article) -> str:
    """Return who wrote and published an article and when, as far as it states that."""
    parts = [article.author, article.publisher, day_words(article.published) if article.published else ""]
    return ", ".join(one_line(part) for part in parts if part)


def link(url: str) -> str:
    """Return an address if it is one of the web, else ""; anything else must not become a link."""
    return url if re.fullmatch(r"https?://[^\s<>\"'`\\\x00-\x20]+", url) else ""


def status(pair: PairRecord) -> str:
    """Return in words who has confirmed a pair, or that nobody has."""
    said = ["confirmed"] if pair.verdict is Verdict.CONFIRMED else []
    said += [f"{one_line(each.reader)}: {each.verdict.value}" for each in pair.opinions]
    if pair.suggested:
        said.insert(0, NOT_REVIEWED)
    return ", ".join(said)


def origin_words(statement: StatementRecord) -> str:
    """Return in words that a statement is as the program found it, made by the user or imported; "" if reviewed."""
    if not statement.reviewed:
        return "found by the program, not reviewed"
    return {Origin.IMPORTED: "imported", Origin.USER: "set by hand"}.get(statement.origin, "")


def place(statement: StatementRecord) -> str:
    """Return where a statement stands and how it is attributed."""
    return f"{one_line(statement.article)}, paragraph {statement.paragraph}, {MANNERS[statement.manner]}"


def role_words(role: Role) -> str:
    """Return a role as a reader calls it."""
    return "claim" if role is Role.POSITION else role.value


def text_into(out: BinaryIO) -> AbstractContextManager[io.TextIOWrapper]:
    """Return a UTF-8 text file over an open binary one, with LF line ends; it leaves the binary one open."""
    return _Text(out)


class _Text:
    def __init__(self, out: BinaryIO) -> None:
        self._file = io.TextIOWrapper(out, encoding="utf-8", errors="replace", newline="", write_through=False)

    def __enter__(self) -> io.TextIOWrapper:
        return self._file

    def __exit__(self, *_exc: object) -> None:
        self._file.flush()
        self._file.detach()
