"""Where statements stand among the sentences around them: short answers need their neighbours."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from viewpoints.domain.articles import Span, paragraph_spans
from viewpoints.matching.encoder import Vectors

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-z]|[\"'“‘«(\[]*\d)")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|vs|No|Inc|Ltd)|\b[A-Z])\.\s*$")


@dataclass(frozen=True, slots=True)
class Place:
    """A statement's place: the numbers of its sentence and paragraph, and it and its neighbours (two or three)."""

    sentence: int
    paragraph: int
    window: tuple[Span, ...]


def _sentences(text: str, paragraph: Span) -> Iterable[Span]:
    start = paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        if not _ABBREVIATED.search(text, max(start, match.start() - 8), match.start() + 1):
            end = match.start() + len(match.group().rstrip())
            yield Span(start, end)
            start = match.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def places(text: str, statements: Sequence[Span]) -> tuple[Place, ...]:
    """Return the place of each statement in `text`, in the order of `statements`.

    Statements count as sentences of their own; a sentence that they cover by half or more is not counted again.
    """
    paragraphs = paragraph_spans(text)
    taken = sorted(set(statements))
    ends = [span.end for span in taken]
    units = list(taken)
    for paragraph in paragraphs:
        for sentence in _sentences(text, paragraph):
            covered = 0
            for other in taken[bisect.bisect_right(ends, sentence.start) :]:
                if other.start >= sentence.end:
                    break
                covered += sentence.overlap(other)
            if 2 * covered < sentence.end - sentence.start:
                units.append(sentence)
    units.sort()
    number = {span: i for i, span in enumerate(units)}
    starts = [paragraph.start for paragraph in paragraphs]
    found = []
    for span in statements:
        i = number[span]
        window = tuple(units[max(0, i - 1) : i + 2])
        found.append(Place(i, max(0, bisect.bisect_right(starts, span.start) - 1), window))
    return tuple(found)


def encoded_windows(
    text: str,
    statements: Sequence[Span],
    where: Sequence[Place],
    encode: Callable[[list[str]], Vectors],
    ranked: Collection[int],
) -> tuple[Vectors, Vectors]:
    """Return a unit row for the words of each statement, and one for its window.

    A window is the mean of its sentences, of which each is encoded once; only statements numbered in `ranked` have
    one, for the others their own words stand there.
    """
    others = sorted({span for i in ranked for span in where[i].window}.difference(statements))
    rows = encode([span.of(text) for span in (*statements, *others)])
    row_of = {span: row for row, span in enumerate((*statements, *others))}
    vectors = rows[: len(statements)]
    windows = vectors.copy()
    for i in ranked:
        mean = rows[[row_of[span] for span in where[i].window]].mean(axis=0)
        length = float(np.linalg.norm(mean))
        if length > 0:
            windows[i] = mean / length
    return vectors, windows
