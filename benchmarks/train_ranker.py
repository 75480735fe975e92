"""Learn the ranker's weights from the answer pairs of the training op-eds, and check them by cross-validation.

  python benchmarks/train_ranker.py [--data ../shared/bench/opeds_train.jsonl.gz] [--cache FILE.npz] [--write]

A logistic regression over the features of viewpoints/matching/rank.py, fitted by Newton's method with an L2 penalty.
Candidates are the sentences labelled rebuttal or concession. Figures are from five folds over articles; the cut-off is
the score that a tenth of the answered claims' best answers miss in those folds. --write stores the weights in
resources/ranker/weights.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from answers import BENCH, GoldArticle, Tally, encoded, gold_article, read_rows

from viewpoints import paths
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.matching.encoder import Encoder
from viewpoints.matching.rank import FEATURES, EncodedArticle, Floats, pair_features, same_holder, sigmoid

FOLDS = 5
LOST = 0.1


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
        kept[str(number)] = np.concatenate([both[-1].vectors, both[-1].windows])
    if cache is not None:
        np.savez(cache, **kept)
    return list(zip(articles, both, strict=True))


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
    xs, ys, articles, claims_of = [], [], [], []
    for number, (gold, article) in enumerate(load(options.data, options.cache)):
        roles = [s.role for s in article.statements]
        claims = [i for i, r in enumerate(roles) if r is Role.POSITION]
        answers = [i for i, r in enumerate(roles) if r in ANSWERING]
        for claim, features in pair_features(article, claims, answers):
            holder = article.statements[claim].holder
            allowed = [k for k, a in enumerate(answers) if not same_holder(holder, article.statements[a].holder)]
            if allowed:
                relevant = gold.answers.get(claim, frozenset())
                xs.append(features[allowed])
                ys.append(np.array([answers[k] in relevant for k in allowed], dtype=np.float64))
                articles.append(number)
                claims_of.append(claim)
    sizes = [len(y) for y in ys]
    x, y = np.vstack(xs), np.concatenate(ys)
    fold = np.repeat(np.array(articles) % FOLDS, sizes)
    scores = np.empty(len(y))
    for k in range(FOLDS):
        bias, weights = fitted(x[fold != k], y[fold != k], options.penalty)
        scores[fold == k] = sigmoid(x[fold == k] @ weights + bias)
    ranker, cosine = Tally(), Tally()
    best_answered, best_unanswered = [], []
    ends = np.cumsum(sizes)
    for end, size in zip(ends, sizes, strict=True):
        s, c, t = (v[end - size : end] for v in (scores, x[:, 0], y))
        if t.any():
            relevant = frozenset(np.flatnonzero(t).tolist())
            ranker.add(np.argsort(-s, kind="stable").tolist(), relevant)
            cosine.add(np.argsort(-c, kind="stable").tolist(), relevant)
            best_answered.append(s.max())
        else:
            best_unanswered.append(s.max())
    cut_off = float(np.quantile(best_answered, LOST))
    bias, weights = fitted(x, y, options.penalty)
    text_bias, text_weight = fitted(x[:, :1], y, 1.0)
    print(
        json.dumps(
            {
                "claims": len(best_answered),
                "pairs": len(y),
                "cross-validated": ranker.figures(),
                "cosine, same candidates": cosine.figures(),
                "cut_off": round(cut_off, 4),
                "unanswered_left_empty": round(float(np.mean(np.array(best_unanswered) < cut_off)), 3),
            },
            indent=1,
        )
    )
    stored = {
        "bias": round(bias, 4),
        "weights": {name: round(float(v), 4) for name, v in zip(FEATURES, weights, strict=True)},
        "cut_off": round(cut_off, 4),
        "text": {"bias": round(text_bias, 4), "weight": round(float(text_weight[0]), 4)},
    }
    print(json.dumps(stored, indent=1))
    if options.write:
        target = paths.resources() / "ranker" / "weights.json"
        target.parent.mkdir(exist_ok=True)
        target.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
