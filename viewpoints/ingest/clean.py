"""Cleaning: characters that are not text, white space, and paragraphs that were torn apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Zero-width and soft-hyphen characters say where a line may break, which is of no meaning once lines are joined.
# Joiners (U+200C, U+200D) and direction marks stay: they are part of how words and emoji are spelled. Overrides of the
# direction (U+202D, U+202E) go: no article is written with them, and they show words other than they are.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff\ufffe\uffff\u202d\u202e"
_LINE_BREAKS = "\u0085\u2028\u000b"
_TABLE: dict[int, str | None] = {
    **dict.fromkeys((*range(32), *range(127, 160))),
    **{ord(char): None for char in _INVISIBLE},
    **{ord(char): "\n" for char in _LINE_BREAKS},
    **{code: " " for code in range(0x10000) if unicodedata.category(chr(code)) == "Zs"},
    ord("\t"): " ",
    ord("\n"): "\n",
    ord("\f"): "\n\n",
    0x2029: "\n\n",
}
_SURROGATE = re.compile("[\ud800-\udfff]")
_PARAGRAPH_GAP = re.compile(r"\n[ \n]*\n")

# Quotes and brackets that may close after the full stop.
_CLOSERS = "\"'”’»)]}›*_"
_TERMINAL = frozenset(".!?…:;。！？؟।")
_BULLET = re.compile(r"(?:[-–—•*·▪‣◦]|\(?\d{1,3}[.)]|[a-z][.)])\s")

# A heading is rarely as long as this; an unfinished line that is longer was torn off its sentence.
_TORN_LENGTH = 80
_SHORTEST_HEAD = 30
_SHORTEST_TAIL = 40
_LONGEST_WORD = 60
# What a sentence cannot end with.
_OPEN_ENDS_WORDS = (
    "a an the and or but of to in on at by for with from as that which who whose than into its his her their our "
    "my is are was were be been has have had will would can could may might not no"
)
_OPEN_ENDS = frozenset(_OPEN_ENDS_WORDS.split())
# Words with a small letter inside a sentence: where one opens a paragraph with a capital, a sentence begins there.
_OPENERS_WORDS = (
    "this these those he she it they we i you your there here what when where why how if while because although "
    "though since after before during until despite so yet still even now then some many most all both each every "
    "one two another other such only just also like under over about against between among without let do does "
    "did"
)
_OPENERS = _OPEN_ENDS | frozenset(_OPENERS_WORDS.split())


def plain(text: str) -> str:
    """Return `text` without control and invisible characters, with plain spaces and line feeds alone."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("", text).translate(_TABLE)


def one_line(text: str) -> str:
    """Return `text` on one line, with single spaces and none at its ends."""
    return " ".join(plain(text).split())


def clean(text: str, *, unbroken: bool = False) -> str:
    """Return `text` as paragraphs of one line each, parted by one blank line, with torn paragraphs joined.

    Args:
        text: paragraphs parted by blank lines.
        unbroken: the paragraphs are known to be whole; none are joined.
    """
    paragraphs = [line for part in _PARAGRAPH_GAP.split(plain(text)) if (line := " ".join(part.split()))]
    return "\n\n".join(paragraphs if unbroken else join_torn(paragraphs))


def join_torn(paragraphs: Iterable[str]) -> list[str]:
    """Return `paragraphs` with those joined between which a sentence runs on."""
    whole: list[_Growing] = []
    for paragraph in paragraphs:
        whole.append(_Growing(paragraph))
        # A paragraph that has grown may now belong to the one before it, so look again after every joining.
        while len(whole) > 1 and whole[-2].runs_on_into(whole[-1]):
            tail = whole.pop()
            whole[-1].take(tail)
    return [each.text for each in whole]


def ends_sentence(text: str) -> bool:
    """Say whether `text` ends in punctuation that can end a sentence, quotes and brackets aside."""
    bare = text[-12:].rstrip(_CLOSERS + " ")
    return not bare or bare[-1] in _TERMINAL


class _Growing:
    """A paragraph put together piece by piece, so that joining many costs no more than their length."""

    __slots__ = ("_first", "_last", "_length", "_parts")

    def __init__(self, text: str) -> None:
        self._parts = [text]
        self._first = text[:40]
        self._last = text[-40:]
        self._length = len(text)

    @property
    def text(self) -> str:
        return " ".join(self._parts)

    def take(self, tail: _Growing) -> None:
        self._parts.extend(tail._parts)
        self._last = f"{self._last} {tail._last}"[-40:]
        self._length += 1 + tail._length

    def runs_on_into(self, tail: _Growing) -> bool:
        if ends_sentence(self._last) or _BULLET.match(self._first) or _BULLET.match(tail._first):
            return False
        opening = tail._first.lstrip("\"'“‘«(")
        if opening[:1].islower():
            return self._length >= _SHORTEST_HEAD
        last_word = self._last.rpartition(" ")[2]
        if tail._length < _SHORTEST_TAIL or not (last_word[-1:] == "," or last_word[-1:].islower()):
            return False
        if last_word.lower() in _OPEN_ENDS or last_word[-1:] == ",":
            return self._length >= _SHORTEST_HEAD
        first_word = re.split(r"[^\w]", opening, maxsplit=1)[0].lower()
        return self._length >= _TORN_LENGTH and bool(first_word) and first_word not in _OPENERS


class Hyphens:
    """Decides whether a hyphen at a line's end belongs to the word, by how the rest of the text writes it."""

    def __init__(self, text: str, *, keep_unknown: bool) -> None:
        lowered = text.lower()
        self._hyphenated = set(re.findall(r"\w+-\w+", lowered))
        self._words = set(re.findall(r"\w+", lowered))
        self._keep_unknown = keep_unknown

    def join(self, lines: Iterable[tuple[str, bool]]) -> str:
        """Return `lines` as one: each with whether a hyphen stood at its end, which was taken off."""
        pieces: list[str] = []
        before, hyphen = "", False
        for text, hyphenated in lines:
            if pieces:
                pieces.append(self._between(before, text) if hyphen else " ")
            pieces.append(text)
            before, hyphen = text, hyphenated
        return "".join([*pieces, "-" if hyphen else ""])

    def _between(self, head: str, tail: str) -> str:
        left, right = re.search(r"\w*$", head[-_LONGEST_WORD:]), re.match(r"\w+", tail[:_LONGEST_WORD])
        if left is None or right is None or not left[0]:
            return "-"
        pair = f"{left[0]}-{right[0]}".lower()
        if not right[0][0].islower() or pair in self._hyphenated:
            return "-"
        known = (left[0] + right[0]).lower() in self._words
        return "" if known or not self._keep_unknown else "-"
