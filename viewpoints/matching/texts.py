"""Ranking of bare texts, of which nothing is known but their words.

The score is one of two products. Of sentences: how surely it speaks of the claim's matter times how surely it opposes
the claim. Of whole arguments, whose stance one vector no longer tells: how surely it belongs to this claim rather than
to another text of the pool, by a softmax over the pool's texts (an inverted softmax, against answers that are near
everything). Between 30 and 60 words on average the one passes into the other.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from viewpoints import paths
from viewpoints.errors import WorkerError
from viewpoints.matching.encoder import Encoder, Vectors
from viewpoints.matching.opposition import Opposition, Pairs, for_encoder
from viewpoints.matching.words import tokens
from viewpoints.tasks import CancelToken, Progress, Report, unreported

Floats = npt.NDArray[np.float64]

CLAIMS_AT_ONCE = 256
REREAD = 200
"""Candidates whose opposition is looked at for each claim, unless more are asked for."""
SHORT, LONG = 30, 60
"""Words of a claim: up to the first it is a sentence, from the second on an argument."""
SHARP = 0.03
"""The softmax over the pool: a temperature in units of cosine."""
USUAL = 0.45
"""How near an answer commonly is to some other claim: the rival where the pool holds none."""
MOST_RIVALS = 16384
"""Texts of a larger pool are compared with as many of its texts, evenly taken."""


class TextWeights(NamedTuple):
    """Bias and weight of three logistic regressions: speaks of the matter, opposes, belongs to the claim."""

    about: tuple[float, float]
    opposes: tuple[float, float]
    belongs: tuple[float, float]


@functools.cache
def text_weights() -> TextWeights:
    """Return the weights that ship with the program."""
    try:
        data = json.loads((paths.resources() / "ranker" / "texts.json").read_text("utf-8"))
        about, opposes, belongs = ((float(data[n][0]), float(data[n][1])) for n in TextWeights._fields)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise WorkerError("The ranker's weights are missing or damaged.", "Install the program again.") from error
    return TextWeights(about, opposes, belongs)


def _log_sigmoid(x: npt.NDArray[np.floating], line: tuple[float, float]) -> Floats:
    return -np.logaddexp(0.0, -(line[0] + line[1] * x.astype(np.float64)))


class Figures(NamedTuple):
    """What is known of one claim with each of its candidates.

    `lead` is how much nearer they are in the counterargument space than the candidate is to its other claims,
    `opposition` a logit.
    """

    cosines: npt.NDArray[np.floating]
    lead: npt.NDArray[np.floating]
    opposition: npt.NDArray[np.floating]


def text_logs(figures: Figures, words: int, weights: TextWeights) -> Floats:
    """Return the logarithm of the score (0..1) of one claim of so many words with its candidates."""
    short = _log_sigmoid(figures.cosines, weights.about) + _log_sigmoid(figures.opposition, weights.opposes)
    long = _log_sigmoid(figures.lead, weights.belongs)
    share = min(max((words - SHORT) / (LONG - SHORT), 0.0), 1.0)
    return np.asarray((1 - share) * short + share * long, dtype=np.float64)


def score_sentences(
    model: Opposition | None,
    claims: Vectors,
    answers: Vectors,
    pairs: Pairs,
    cosines: npt.NDArray[np.floating],
) -> tuple[Floats, Floats | None]:
    """Return scores and opposition (both 0..1) of pairs of rows: sentences of two articles, with their cosines.

    `model` is what was learned for the encoder; without one nothing is known of opposition, and the score says how
    surely both speak of one matter.
    """
    weights = text_weights()
    about = _log_sigmoid(cosines, weights.about)
    if model is None:
        return np.exp(about), None
    logits = model.opposes_each(claims, answers, pairs)
    return np.exp(about + _log_sigmoid(logits, weights.opposes)), np.exp(_log_sigmoid(logits, (0.0, 1.0)))


def rivals(aims: Vectors, replies: Vectors) -> Floats:
    """Return how near each reply is to the other texts of the pool taken as claims: a smooth maximum of cosines."""
    every = max(1, -(-len(aims) // MOST_RIVALS))
    others = aims[::every]
    found = np.empty(len(replies))
    for start in range(0, len(replies), 1024):
        part = (replies[start : start + 1024] @ others.T).astype(np.float64)
        at = np.arange(start, start + len(part))
        own = at % every == 0
        part[np.flatnonzero(own), at[own] // every] = -np.inf  # no text is its own rival
        found[start : start + 1024] = np.logaddexp(USUAL / SHARP, np.logaddexp.reduce(part / SHARP, axis=1))
    return found * SHARP


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

    A candidate in the very words of the claim only restates it and is left out. With an encoder for which nothing was
    learned, the score is how surely a candidate speaks of the claim's matter.
    """
    if not claims or not candidates or top <= 0:
        return [[] for _ in claims]
    vectors = encoder.encode([*claims, *candidates], report, cancel)
    ours, theirs = vectors[: len(claims)], vectors[len(claims) :]
    places: dict[str, list[int]] = {}
    for j, text in enumerate(candidates):
        places.setdefault(_folded(text), []).append(j)
    model = for_encoder(encoder.info)
    lengths = [len(tokens(text)) for text in claims]
    pool = _Pool(model, theirs, arguments=max(lengths) > SHORT) if model else None
    weights = text_weights()
    found: list[list[tuple[int, float, float]]] = []
    for k, claim in enumerate(claims):
        if k % CLAIMS_AT_ONCE == 0:
            if cancel is not None:
                cancel.check()
            report(Progress("Matching", k, len(claims)))
        cosines = np.clip(theirs @ ours[k], -1.0, 1.0)
        same = places.get(_folded(claim), [])
        wanted = min(top, len(candidates) - len(same))
        logs = (
            pool.logs(ours[k : k + 1], cosines, lengths[k], max(REREAD, top + len(same)), weights)
            if pool
            else _log_sigmoid(cosines, weights.about)
        )
        logs[same] = -np.inf
        best = np.lexsort((np.arange(len(logs)), -cosines, -logs))[:wanted]
        found.append([(int(j), float(cosines[j]), float(np.exp(logs[j]))) for j in best])
    return found


class _Pool:
    """Candidates ready to be compared with claims."""

    def __init__(self, model: Opposition, vectors: Vectors, *, arguments: bool) -> None:
        self._model, self._vectors = model, vectors
        self._replies = model.replies(vectors)
        # Only arguments have rivals to be told from.
        self._rival = rivals(model.aims(vectors), self._replies) if arguments else np.full(len(vectors), USUAL)

    def logs(self, claim: Vectors, cosines: Vectors, words: int, read: int, weights: TextWeights) -> Floats:
        """Return the logarithms of the scores; of others than the `read` most promising, minus infinity."""
        lead = (self._model.aims(claim) @ self._replies.T)[0] - self._rival
        logs = text_logs(Figures(cosines, lead, np.zeros(len(lead))), words, weights)
        near = np.argsort(-logs, kind="stable")[:read]
        if words < LONG:
            opposition = self._model.opposes(claim, self._vectors[near])[0]
            figures = Figures(cosines[near], lead[near], opposition)
            rest = np.ones(len(logs), dtype=bool)
            rest[near] = False
            logs[near] = text_logs(figures, words, weights)
            logs[rest] = -np.inf
        return logs


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
