"""Learn the ranker's weights from the answer pairs of the training op-eds, and check them by cross-validation.

  python benchmarks/train_ranker.py [--data ../shared/bench/opeds_train.jsonl.gz] [--cache FILE.npz] [--write]

A logistic regression over the features of viewpoints/matching/rank.py, fitted by Newton's method with an L2 penalty.
Candidates are the sentences labelled rebuttal or concession. Figures are from five folds over articles; the cut-off is
the score that three fifths of the unanswered claims' best candidates miss in those folds. --write stores the weights
in resources/ranker/weights.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from answers import BENCH, GoldArticle, Tally, encoded, gold_article, read_rows

from viewpoints import paths
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.matching.encoder import Encoder
from viewpoints.matching.rank import (
    FEATURES,
    EncodedArticle,
    Floats,
    headed,
    pair_features,
    same_holder,
    sigmoid,
)

FOLDS = 5
EMPTY = 0.6
"""Part of the unanswered claims that are to stay without an answer."""


def fitted(x: Floats, y: Floats, penalty: float) -> tuple[float, Floats]:
    """Return bias and weights of a logistic regression; features are standardised for the penalty only."""
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([np.ones(len(x)), (x - mean) / spread])
    ridge = np.diag([1e-6, *[penalty] * x.shape[1]])
    b = np.zeros(z.shape[1])
    for _ in range(30):
        p = sigmoid(z @ b)
        step = np.linalg.solve((z.T * (p * (1 - p))) @ z + ridge, z.T @ (y - p) - ridge @ b)
        b += step
        if np.abs(step).max() < 1e-8:
            break
    weights = b[1:] / spread
    return float(b[0] - weights @ mean), weights


def load(data: Path, cache: Path | None) -> list[tuple[GoldArticle, EncodedArticle]]:
    """Return the training articles with their vectors, kept in `cache` between runs."""
    articles = [gold_article(row) for row in read_rows(data)]
    kept = {}
    if cache is not None and cache.exists():
        with np.load(cache) as stored:
            kept = dict(stored)
    encoder = Encoder()
    both = []
    for number, article in enumerate(articles):
        known = kept.get(str(number))
        both.append(encoded(article, encoder.encode if known is None else lambda _texts, rows=known: rows))
        kept[str(number)] = both[-1].vectors
    if cache is not None:
        np.savez(cache, **kept)
    return list(zip(articles, both, strict=True))


@dataclass(frozen=True)
class Case:
    """One claim with its features for every allowed answer, which of them answer it, and what passages need."""

    article: int
    features: Floats
    answers: Floats
    candidates: list[int]
    encoded: EncodedArticle


def cases(data: Path, cache: Path | None) -> list[Case]:
    """Return each claim of the training articles with the rebuttals and concessions of other holders."""
    found = []
    for number, (gold, article) in enumerate(load(data, cache)):
        roles = [s.role for s in article.statements]
        claims = [i for i, r in enumerate(roles) if r is Role.POSITION]
        answers = [i for i, r in enumerate(roles) if r in ANSWERING]
        for claim, features in pair_features(article, claims, answers):
            holder = article.statements[claim].holder
            allowed = [k for k, a in enumerate(answers) if not same_holder(holder, article.statements[a].holder)]
            if allowed:
                relevant = gold.answers.get(claim, frozenset())
                right = np.array([answers[k] in relevant for k in allowed], dtype=np.float64)
                found.append(Case(number, features[allowed], right, [answers[k] for k in allowed], article))
    return found


def learned(found: list[Case], penalty: float) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return figures over folds, and the weights."""
    sizes = [len(case.answers) for case in found]
    x, y = np.vstack([case.features for case in found]), np.concatenate([case.answers for case in found])
    fold = np.repeat(np.array([case.article for case in found]) % FOLDS, sizes)
    scores = np.empty(len(y))
    for k in range(FOLDS):
        bias, weights = fitted(x[fold != k], y[fold != k], penalty)
        scores[fold == k] = sigmoid(x[fold == k] @ weights + bias)
    of_case = np.split(scores, np.cumsum(sizes)[:-1])
    best = [(float(s.max()), bool(case.answers.any())) for s, case in zip(of_case, found, strict=True)]
    cut_off = float(np.quantile([s for s, answered in best if not answered], EMPTY))
    every, listed, heads = Tally(), Tally(), Tally()
    for s, case in zip(of_case, found, strict=True):
        if case.answers.any():
            relevant = frozenset(c for c, right in zip(case.candidates, case.answers, strict=True) if right)
            order = [case.candidates[k] for k in np.argsort(-s, kind="stable")]
            every.add(order, relevant)
            shown = [case.candidates[k] for k in np.argsort(-s, kind="stable") if s[k] >= cut_off]
            listed.add(shown, relevant)
            heads.add([head for head, _ in headed(shown, case.encoded)], relevant)
    bias, weights = fitted(x, y, penalty)
    figures = {
        "claims": len(every.ranks),
        "cross-validated": every.figures(),
        "all sentences over the cut-off": listed.figures(),
        "heads of passages over the cut-off": heads.figures(),
        "answered lost": round(float(np.mean([s < cut_off for s, answered in best if answered])), 3),
        "unanswered left empty": round(float(np.mean([s < cut_off for s, answered in best if not answered])), 3),
    }
    return figures, {
        "bias": round(bias, 4),
        "weights": {name: round(float(v), 4) for name, v in zip(FEATURES, weights, strict=True)},
        "cut_off": round(cut_off, 4),
    }


def main() -> int:
    """Train, print the figures, and store the weights when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=BENCH / "opeds_train.jsonl.gz")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--penalty", type=float, default=30.0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not options.data.exists():
        print(json.dumps({"skipped": f"no training data at {options.data}"}))
        return 0
    found = cases(options.data, options.cache)
    figures, stored = learned(found, options.penalty)
    print(json.dumps(figures, indent=1))
    print(json.dumps(stored, indent=1))
    if options.write:
        target = paths.resources() / "ranker" / "weights.json"
        target.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
