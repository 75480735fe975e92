"""The ranker: which statement answers which claim, from vectors and what the discourse says."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from viewpoints import paths
from viewpoints.domain.articles import Span
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import Pairing
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import WorkerError
from viewpoints.matching.context import Place
from viewpoints.matching.encoder import Vectors
from viewpoints.matching.opposition import Opposition
from viewpoints.matching.words import content_stems, tokens

Floats = npt.NDArray[np.float64]

MOST_ANSWERS = 8
"""Answers kept per claim."""
LONGEST_PASSAGE = 3
"""Sentences that are shown as one answer."""

FEATURES = (
    "sentence",  # cosine of the two sentences
    "window",  # cosine of their windows
    "claim_in_window",  # cosine of the claim and the answer's window
    "margin",  # similarity to this claim, less that to the best other claim
    "near_after",
    "far_after",
    "near_before",
    "before",
    "same_paragraph",
    "next_paragraph",
    "few_claims_between",
    "after_a_claim",  # the answer stands right after some claim
    "contrast",
    "negation",
    "refers_back",
    "question",
    "shared_words",
    "short",
    "names_holder",
)

_DISCOURSE = [
    i for i in range(FEATURES.index("near_after"), FEATURES.index("short") + 1) if FEATURES[i] != "shared_words"
]
"""Features of place and manner: what is left of the score's reasons when likeness and stance are taken away."""

_CONTRAST = re.compile(
    r"[\"'“‘]?(?:but|yet|however|nevertheless|still|instead|actually|in (?:fact|reality|truth)|on the contrary|not so"
    r"|no[,.]|wrong|nonsense|rather|although|though|despite|while|the (?:truth|problem|trouble|reality|fact)"
    r"|so what|really)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|nothing|none|neither|nor|hardly|cannot|without|fail\w*|wrong|false|mistake\w*|absurd"
    r"|ridiculous|nonsense|myth|untrue|mislead\w*|problem|ignore\w*|unlikely|impossible)\b|n['’]t\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"[\"“]?(?:this|that|these|those|such|it|he|she|they|his|her|their|so)\b", re.IGNORECASE)


class Stated(Protocol):
    """What the ranker needs to know of a statement, mined or stored."""

    @property
    def span(self) -> Span:
        """Where it stands in its article."""

    @property
    def holder(self) -> str:
        """Who holds it, by canonical name."""

    @property
    def role(self) -> Role:
        """What it does there."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned ranker: a logistic regression over `FEATURES`.

    `cut_off` is the score under which nothing counts as an answer.
    """

    bias: float
    weights: tuple[float, ...]
    cut_off: float


@functools.cache
def packaged_weights() -> Weights:
    """Return the weights that ship with the program."""
    file = paths.resources() / "ranker" / "weights.json"
    try:
        data = json.loads(file.read_text("utf-8"))
        return Weights(
            bias=float(data["bias"]),
            weights=tuple(float(data["weights"][name]) for name in FEATURES),
            cut_off=float(data["cut_off"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WorkerError("The ranker's weights are missing or damaged.", "Install the program again.") from error


def sigmoid(x: Floats) -> Floats:
    """Return the logistic function, safe for large numbers."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x, -50.0, 50.0))))


@dataclass(frozen=True, slots=True)
class EncodedArticle:
    """An article's statements with a unit row each in `vectors` (their words) and `windows` (three sentences).

    `model` is what was learned of opposition for the encoder that made the vectors, if anything.
    """

    text: str
    statements: Sequence[Stated]
    vectors: Vectors
    windows: Vectors
    where: Sequence[Place]
    model: Opposition | None = None


class _Compared:
    """An article's statements as arrays, ready to be compared claim by claim."""

    def __init__(self, article: EncodedArticle, claims: Sequence[int], answers: Sequence[int]) -> None:
        text, statements, where = article.text, article.statements, article.where
        vectors, windows = article.vectors, article.windows
        self.statements = statements
        self.claims, self.answers = list(claims), list(answers)
        words = [s.span.of(text) for s in statements]
        self.stems = [content_stems(w) for w in words]
        self.sentence = np.array([p.sentence for p in where], dtype=np.int64)
        self.paragraph = np.array([p.paragraph for p in where], dtype=np.int64)
        spoken = [words[j] for j in self.answers]
        self.lowered = [" ".join(tokens(t)) for t in spoken]
        self.at = self.sentence[self.answers]
        self.claim_at = np.sort(self.sentence[self.claims])
        self.style = np.array(
            [
                [
                    bool(_CONTRAST.match(t)),
                    bool(_NEGATION.search(t)),
                    bool(_BACK.match(t)),
                    "?" in t,
                    len(t.split()) < 6,
                ]
                for t in spoken
            ],
            dtype=np.float64,
        ).reshape(len(self.answers), 5)
        self.cosines = (vectors[self.claims] @ vectors[self.answers].T).astype(np.float64)
        self.window_cosines = (windows[self.claims] @ windows[self.answers].T).astype(np.float64)
        self.mixed = (vectors[self.claims] @ windows[self.answers].T).astype(np.float64)
        before = np.searchsorted(self.claim_at, self.at)
        last = self.claim_at[np.maximum(before - 1, 0)] if len(self.claim_at) else self.at
        self.since = np.where(before > 0, np.exp(-(self.at - last - 1) / 3.0), 0.0)

    def margins(self) -> Floats:
        """Return for each claim and answer how much nearer the claim is than the best other claim."""
        close = (self.cosines + self.mixed) / 2
        if len(self.claims) < 2:
            return np.zeros_like(close)
        top = np.partition(close, -2, axis=0)[-2:]
        rival: Floats = np.where(close == top[1], top[0], top[1])
        return close - rival

    def features(self, k: int, margin: Floats) -> Floats:
        """Return the features of claim number `k` with each answer, shape (answers, features)."""
        claim = self.claims[k]
        here, stems = self.sentence[claim], self.stems[claim]
        distance = (self.at - here).astype(np.float64)
        after, away = distance > 0, np.abs(distance) - 1
        paragraphs = self.paragraph[self.answers] - self.paragraph[claim]
        between = np.searchsorted(self.claim_at, self.at) - np.searchsorted(self.claim_at, here, side="right")
        names = [w for w in tokens(self.statements[claim].holder) if len(w) > 2]
        contrast, negation, back, question, short = self.style.T
        return np.column_stack(
            [
                self.cosines[k],
                self.window_cosines[k],
                self.mixed[k],
                margin[k],
                np.where(after, np.exp(-away / 4.0), 0.0),
                np.where(after, np.exp(-away / 12.0), 0.0),
                np.where(after, 0.0, np.exp(-away / 4.0)),
                ~after,
                paragraphs == 0,
                paragraphs == 1,
                np.where(after, np.exp(-np.maximum(between, 0) / 4.0), 0.0),
                self.since,
                contrast,
                negation,
                back,
                question,
                [len(stems & self.stems[j]) / (1 + len(stems)) for j in self.answers],
                short,
                [any(name in text for name in names) for text in self.lowered],
            ]
        ).astype(np.float64)


def pair_features(
    article: EncodedArticle, claims: Sequence[int], answers: Sequence[int]
) -> Iterator[tuple[int, Floats]]:
    """Yield each claim (an index) with the features of all `answers` (indices), shape (answers, features)."""
    if not claims or not answers:
        return
    compared = _Compared(article, claims, answers)
    margin = compared.margins()
    for k, claim in enumerate(claims):
        yield claim, compared.features(k, margin)


def same_holder(one: str, other: str) -> bool:
    """Whether two canonical names of one article are the same holder's."""
    return name_key(one) == name_key(other)


def rank(article: EncodedArticle, weights: Weights | None = None) -> tuple[Pairing, ...]:
    """Return each claim's answers by other holders in its article, best first; claims without any are left out.

    An answer that runs over neighbouring sentences of one turn is one pairing, headed by its best sentence.
    """
    statements, model = article.statements, article.model
    weights = weights or packaged_weights()
    claims = [i for i, s in enumerate(statements) if s.role is Role.POSITION]
    answers = [i for i, s in enumerate(statements) if s.role in ANSWERING]
    pairings: list[Pairing] = []
    w = np.array(weights.weights)
    for claim, features in pair_features(article, claims, answers):
        scores = sigmoid(features @ w + weights.bias)
        spoken = sigmoid(features[:, _DISCOURSE] @ w[_DISCOURSE])
        holder = statements[claim].holder
        good: dict[int, int] = {}
        for j in np.argsort(-scores, kind="stable"):
            if scores[j] < weights.cut_off or len(good) == MOST_ANSWERS * LONGEST_PASSAGE:
                break
            if not same_holder(holder, statements[answers[j]].holder):
                good[answers[j]] = int(j)
        shown = headed(list(good), article)[:MOST_ANSWERS]
        for head, span in shown:
            j = good[head]
            pairings.append(
                Pairing(
                    claim,
                    head,
                    similarity=float(np.clip(features[j, 0], -1.0, 1.0)),
                    score=float(scores[j]),
                    discourse=float(spoken[j]),
                    passage=span,
                )
            )
    return tuple(pairings if model is None else _opposed(pairings, article.vectors, model))


def _opposed(pairings: Sequence[Pairing], vectors: Vectors, model: Opposition) -> Iterator[Pairing]:
    """Yield the pairings with how surely each answer opposes its claim."""
    pairs = (
        np.array([p.claim for p in pairings], dtype=np.int64),
        np.array([p.answer for p in pairings], dtype=np.int64),
    )
    for pairing, opposes in zip(pairings, sigmoid(model.opposes_each(vectors, vectors, pairs)), strict=True):
        yield replace(pairing, opposition=float(opposes))


def headed(answers: Sequence[int], article: EncodedArticle) -> list[tuple[int, Span | None]]:
    """Return the answers (indices, best first) that head a passage each, with its span if it is more than the head.

    A passage is up to three neighbouring sentences of one paragraph by one holder that all answer the claim.
    """
    statements, where = article.statements, article.where
    at = {where[i].sentence: i for i in reversed(answers)}
    left = set(answers)
    found: list[tuple[int, Span | None]] = []
    for head in answers:
        if head not in left:
            continue
        turn = [head]
        left.discard(head)
        while len(turn) < LONGEST_PASSAGE:
            ends = (where[turn[0]].sentence - 1, where[turn[-1]].sentence + 1)
            near = [
                at[n]
                for n in ends
                if at.get(n) in left
                and where[at[n]].paragraph == where[head].paragraph
                and same_holder(statements[at[n]].holder, statements[head].holder)
            ]
            if not near:
                break
            best = min(near, key=answers.index)
            left.discard(best)
            turn = sorted([*turn, best], key=lambda i: where[i].sentence)
        spans = [statements[i].span for i in turn]
        whole = Span(min(s.start for s in spans), max(s.end for s in spans)) if len(turn) > 1 else None
        found.append((head, whole))
    return found
