"""Ranking of bare texts, of which nothing is known but their words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewpoints.matching.encoder import Encoder
from viewpoints.matching.rank import text_score
from viewpoints.tasks import CancelToken, Progress, Report, unreported

CLAIMS_AT_ONCE = 256


def rank_texts(
    encoder: Encoder,
    claims: Sequence[str],
    candidates: Sequence[str],
    top: int,
    *,
    report: Report = unreported,
    cancel: CancelToken | None = None,
) -> list[list[tuple[int, float, float]]]:
    """Return for each claim its `top` candidates as (index, cosine, score), best first.

    A candidate in the very words of the claim only restates it and is left out.
    """
    if not claims or not candidates or top <= 0:
        return [[] for _ in claims]
    vectors = encoder.encode([*claims, *candidates], report, cancel)
    ours, theirs = vectors[: len(claims)], vectors[len(claims) :]
    places: dict[str, list[int]] = {}
    for j, text in enumerate(candidates):
        places.setdefault(_folded(text), []).append(j)
    found: list[list[tuple[int, float, float]]] = []
    for start in range(0, len(claims), CLAIMS_AT_ONCE):
        if cancel is not None:
            cancel.check()
        report(Progress("Matching", start, len(claims)))
        cosines = np.clip(ours[start : start + CLAIMS_AT_ONCE] @ theirs.T, -1.0, 1.0)
        for line, claim in zip(cosines, claims[start : start + CLAIMS_AT_ONCE], strict=True):
            same = places.get(_folded(claim), [])
            line[same] = -2.0
            kept = min(top, len(line) - len(same))
            best = np.argpartition(-line, kept - 1)[:kept] if 0 < kept < len(line) else np.arange(len(line))
            best = best[np.lexsort((best, -line[best]))][:kept]
            scores = text_score(line[best])
            found.append([(int(j), float(line[j]), float(s)) for j, s in zip(best, scores, strict=True)])
    return found


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
