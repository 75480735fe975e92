"""The phrases by which a claim and its answer meet."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewpoints.domain.articles import Span
from viewpoints.domain.matches import Meeting
from viewpoints.matching.encoder import Vectors
from viewpoints.matching.words import WORD, content_stems, is_content, stem, word_set

LONGEST_PHRASE = 6
MOST_PHRASES = 16
"""Phrases of one statement that are compared by meaning."""
TELLING = 0.35
"""Weight from which shared words count as meeting."""
CLOSE = 0.6
"""Cosine from which two phrases in different words count as meeting."""

_QUOTED = re.compile(r"[\"“«]([^\"“”«»]{2,120})[\"”»]")
_BREAK = re.compile(r"[^\s'’\-–]")  # punctuation parts phrases, a hyphen does not
_EMPTY = word_set(
    """
    time year years people way ways thing things world day days man men woman women lot kind sort part new good better
    best great big make makes made get gets got go goes going take takes took come comes know think believe want wants
    need needs use used start started begin began see say tell mr mrs ms two three first last
    add adds argue argues admit admits declare declares hold holds insist insists note notes warn warns grant grants
    """
)
"""Content words that say too little to be a meeting by themselves."""


@dataclass(frozen=True, slots=True)
class Words:
    """A statement's words, where they begin in their article, and its holder's names."""

    text: str
    offset: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    stem: str
    content: bool
    telling: bool  # may be a meeting by itself
    joined: bool  # nothing but a space or hyphen parts it from the token before


@dataclass(frozen=True, slots=True)
class _Phrase:
    start: int
    end: int
    text: str


def _tokenised(words: Words) -> list[_Token]:
    named = {m.group().casefold() for name in words.names for m in WORD.finditer(name)}
    found: list[_Token] = []
    for match in WORD.finditer(words.text):
        folded = match.group().replace("’", "'").casefold()
        content = is_content(folded)
        bare = folded.removesuffix("'s")
        telling = content and len(folded) > 2 and bare not in _EMPTY and bare not in named and not folded.isdigit()
        between = words.text[found[-1].end : match.start()] if found else "."
        found.append(_Token(match.start(), match.end(), stem(folded), content, telling, not _BREAK.search(between)))
    return found


def _span(words: Words, start: int, end: int) -> Span:
    return Span(words.offset + start, words.offset + end)


def _run(claim: Sequence[_Token], answer: Sequence[_Token], i: int, j: int) -> int:
    """Return how many tokens run alike from `i` and `j`, ending with a content word."""
    length = good = 1
    while (
        length < LONGEST_PHRASE
        and i + length < len(claim)
        and j + length < len(answer)
        and claim[i + length].stem == answer[j + length].stem
        and claim[i + length].joined
        and answer[j + length].joined
    ):
        length += 1
        if claim[i + length - 1].content:
            good = length
    return good


def shared_phrase(claim: Words, answer: Words, rarity: Mapping[str, float] | None = None) -> Meeting | None:
    """Return the weightiest words that both sides use, by stem, or None.

    `rarity` says how much a stem weighs (1 where it says nothing); under `TELLING` together, words do not count.
    """
    return _shared(claim, answer, rarity or {}, _tokenised)


_Tokenise = Callable[[Words], Sequence[_Token]]


def _shared(claim: Words, answer: Words, rarity: Mapping[str, float], tokenise: _Tokenise) -> Meeting | None:
    ours, theirs = tokenise(claim), tokenise(answer)
    at: dict[str, list[int]] = {}
    for j, token in enumerate(theirs):
        if token.content:
            at.setdefault(token.stem, []).append(j)
    best: tuple[float, Meeting] | None = None
    for i, token in enumerate(ours):
        for j in at.get(token.stem, ()) if token.content else ():
            length = _run(ours, theirs, i, j)
            telling = [
                t for t, u in zip(ours[i : i + length], theirs[j : j + length], strict=True) if t.telling and u.telling
            ]
            if not telling:
                continue
            weight = sum(rarity.get(t.stem, 1.0) + (t.end - t.start) / 100 for t in telling)
            if weight >= TELLING and (best is None or weight > best[0]):
                meeting = Meeting(
                    _span(claim, token.start, ours[i + length - 1].end),
                    _span(answer, theirs[j].start, theirs[j + length - 1].end),
                )
                best = weight, meeting
    return best[1] if best else None


def _rarity(statements: Collection[Words]) -> dict[str, float]:
    """Return for each stem a weight from 0 (in every statement) to 1 (in one alone)."""
    count = Counter(s for words in statements for s in content_stems(words.text))
    if len(statements) < 4:
        return dict.fromkeys(count, 1.0)  # too few to tell what is rare
    return {s: 1 - math.log(n) / math.log(len(statements)) for s, n in count.items()}


def _phrases(words: Words, rarity: Mapping[str, float], tokens: Sequence[_Token]) -> Iterator[_Phrase]:
    """Yield quoted phrases and runs of content words, of one to six words, that hold a word not everywhere."""

    def tells(token: _Token) -> bool:
        return token.telling and rarity.get(token.stem, 1.0) >= TELLING

    for match in _QUOTED.finditer(words.text):
        inside = [t for t in tokens if t.start >= match.start(1) and t.end <= match.end(1)]
        if 1 <= len(inside) <= LONGEST_PHRASE and any(map(tells, inside)):
            yield _Phrase(inside[0].start, inside[-1].end, words.text[inside[0].start : inside[-1].end])
    run: list[_Token] = []
    for token in [*tokens, None]:
        if run and (token is None or not token.content or not token.joined or len(run) == LONGEST_PHRASE):
            if any(map(tells, run)):
                yield _Phrase(run[0].start, run[-1].end, words.text[run[0].start : run[-1].end])
            run = []
        if token is not None and token.content:
            run.append(token)


def meetings(pairs: Sequence[tuple[Words, Words]], encode: Callable[[Sequence[str]], Vectors]) -> list[Meeting | None]:
    """Return for each claim and answer the phrases by which they meet, or None where nothing meets convincingly.

    Shared words go first, rare ones before those that run through all the statements; where there are none, the
    nearest phrases by `encode`, which gives unit rows.
    """
    rarity = _rarity({words for pair in pairs for words in pair})
    tokenise = functools.cache(_tokenised)  # a statement stands in many pairs
    found = [_shared(claim, answer, rarity, tokenise) for claim, answer in pairs]
    phrases = {
        words: list(itertools.islice(_phrases(words, rarity, tokenise(words)), MOST_PHRASES))
        for pair, meeting in zip(pairs, found, strict=True)
        if meeting is None
        for words in pair
    }
    texts = sorted({phrase.text for some in phrases.values() for phrase in some})
    if not texts:
        return found
    vectors = encode(texts)
    row = {text: i for i, text in enumerate(texts)}
    for k, (claim, answer) in enumerate(pairs):
        if found[k] is not None or not phrases[claim] or not phrases[answer]:
            continue
        ours, theirs = phrases[claim], phrases[answer]
        close = vectors[[row[p.text] for p in ours]] @ vectors[[row[p.text] for p in theirs]].T
        i, j = divmod(int(close.argmax()), len(theirs))
        if close[i, j] >= CLOSE:
            found[k] = Meeting(_span(claim, ours[i].start, ours[i].end), _span(answer, theirs[j].start, theirs[j].end))
    return found
