"""A second look at every sentence, once the first has judged the whole article: who is answered, who is called upon."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from viewpoints.mining.features import Features
from viewpoints.mining.holders import Holders
from viewpoints.mining.voices import HEARD, Voice
from viewpoints.paths import resources

_POSITION, _REBUTTAL, _CONCESSION, _SUPPORT, _TESTIMONY, _CONTEXT = range(6)
_TOLD = {"position": _POSITION, "rebuttal": _REBUTTAL, "support": _SUPPORT, "testimony": _TESTIMONY}
_NEAR = 3
_WINDOW = 12
_FADE = 4.0
_BEFORE = 6
_LEAST = 1e-4
_KINDS = ("name", "third", "group", "office", "noun", "none", "quoted")

Judged = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Tree:
    """A decision tree in arrays: a node's feature (-1 at a leaf), limit, children, and what its leaf says."""

    feature: tuple[int, ...]
    limit: tuple[float, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    leaf: tuple[tuple[float, ...], ...]

    def says(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return the shares of the classes at the leaf these values lead to."""
        node = 0
        while self.feature[node] >= 0:
            node = self.left[node] if values[self.feature[node]] <= self.limit[node] else self.right[node]
        return self.leaf[self.left[node]]


@dataclass(frozen=True, slots=True)
class Outlook:
    """Many small trees over named features, and how much their mean counts beside the first look."""

    names: tuple[str, ...]
    trees: tuple[Tree, ...]
    share: float

    def probabilities(self, features: Features) -> list[float]:
        """Return how likely the trees hold each class."""
        values = [features.get(name, 0.0) for name in self.names]
        said = [tree.says(values) for tree in self.trees]
        return [sum(column) / len(said) for column in zip(*said, strict=True)]

    def revised(self, first: Sequence[float], features: Features) -> list[float]:
        """Return the first look's probabilities and the trees' together."""
        second = self.probabilities(features)
        both = [
            math.exp((1 - self.share) * math.log(a + _LEAST) + self.share * math.log(b + _LEAST))
            for a, b in zip(first, second, strict=True)
        ]
        whole = sum(both)
        return [p / whole for p in both]


@cache
def model() -> Outlook:
    """Return the trained model of the second look."""
    data = json.loads((resources() / "lexicons" / "outlook.json").read_text("utf-8"))
    return read(data)


def read(data: dict[str, Any]) -> Outlook:
    """Return the model as it was written: each tree as its features, limits, children and leaves."""
    trees = []
    for tree in data["trees"]:
        leaves = tuple(map(tuple, tree["leaf"]))
        trees.append(
            Tree(tuple(tree["feature"]), tuple(tree["limit"]), tuple(tree["left"]), tuple(tree["right"]), leaves)
        )
    return Outlook(tuple(data["names"]), tuple(trees), data["share"])


class _Article:
    """What the second look knows of an article: one number a sentence."""

    def __init__(self, heard: Sequence[Voice], first: Judged, rows: Sequence[Features]) -> None:
        self.heard, self.first, self.rows = heard, first, rows
        self.voice = [v.probability for v in heard]
        self.main = [main.holder if (main := v.main) else "" for v in heard]
        self.judging = [1.0 if "any:evaluation" in r else 0.0 for r in rows]
        self.turning = [1.0 if "contrast" in r or "contrast_phrases" in r else 0.0 for r in rows]
        # Of an author's sentence: how likely it answers somebody.
        self.answering = [p[_REBUTTAL] / (1.0 - p[_POSITION] - p[_TESTIMONY] + 1e-6) for p in first]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _holder(seen: _Article, places: Sequence[int], named: Sequence[int], total: float) -> Features:
    """Describe one holder over the whole article."""
    n = len(seen.heard)
    weights = [seen.voice[i] for i in places]
    own = set(places)
    after = [j for i in places for j in range(i + 1, min(i + 4, n)) if j not in own or seen.voice[j] < HEARD]
    passing = [j for j in named if seen.voice[j] < HEARD]
    quoted = sum(seen.heard[i].quoted * seen.voice[i] for i in places)
    return {
        "holder:reports": sum(weights),
        "holder:share": sum(weights) / total,
        "holder:first": places[0] / n,
        "holder:reach": (places[-1] - places[0]) / n,
        "holder:answered": _mean([seen.answering[j] * (1 - seen.voice[j]) for j in after]),
        "holder:contrasted": _mean([seen.turning[j] * (1 - seen.voice[j]) for j in after]),
        "holder:judged": _mean([seen.judging[j] * (1 - seen.voice[j]) for j in after]),
        "holder:named": float(len(passing)),
        "holder:named-judged": _mean([seen.judging[j] for j in passing]),
        "holder:named-answered": _mean([seen.answering[j] for j in passing]),
        "holder:title": float(0 in named or 0 in own),
        "holder:quoted": quoted / max(0.1, sum(weights)),
    }


def _around(seen: _Article, i: int) -> Features:
    """Describe the sentence's neighbours as the first look judged them."""
    f: Features = {}
    n = len(seen.heard)
    paragraph = seen.heard[i].parsed.sentence.paragraph
    for step in (*range(-_NEAR, 0), *range(1, _NEAR + 1)):
        j = i + step
        if not 0 <= j < n:
            f[f"{step}:voice"] = -1.0
            continue
        for name, k in _TOLD.items():
            f[f"{step}:{name}"] = seen.first[j][k]
        f[f"{step}:voice"] = seen.voice[j]
        f[f"{step}:near"] = float(seen.heard[j].parsed.sentence.paragraph == paragraph)
        f[f"{step}:same"] = float(seen.main[j] == seen.main[i])
        f[f"{step}:contrast"] = seen.turning[j]
    window = [j for j in range(max(0, i - _WINDOW), min(n, i + _WINDOW + 1)) if j != i]
    weights = [math.exp(-abs(j - i) / _FADE) for j in window]
    for name, k in _TOLD.items():
        f[f"window:{name}"] = sum(w * seen.first[j][k] for w, j in zip(weights, window, strict=True)) / (
            sum(weights) or 1.0
        )
        f[f"before:{name}"] = max((seen.first[j][k] for j in range(max(0, i - _BEFORE), i)), default=0.0)
    return f


def _itself(seen: _Article, i: int) -> Features:
    """Describe the sentence itself."""
    voice, first, row = seen.heard[i], seen.first[i], seen.rows[i]
    reports = [o for o in voice.options if o.why == "report" and o.report is not None]
    f: Features = {f"own:{k}": p for k, p in enumerate(first)}
    f["own:odds"] = math.log((first[_POSITION] + 0.01) / (first[_TESTIMONY] + 0.01))
    f["voice"] = seen.voice[i]
    f["quoted"] = voice.quoted
    f["since"] = float(min(voice.since, 12))
    f["run"] = float(min(voice.run, 6))
    f["done"] = i / len(seen.heard)
    f["sentences"] = float(len(seen.heard))
    f["contrast"] = seen.turning[i]
    f["judging"] = seen.judging[i]
    f["question"] = row.get("question", 0.0)
    f["words"] = float(len(voice.parsed.tokens))
    f["said"] = max(
        (o.report.probability * min(1.0, 1.3 * o.share) for o in reports if o.report is not None), default=0.0
    )
    f["carried"] = max((o.probability for o in voice.options if o.why == "carry"), default=0.0)
    return f


def describe_again(heard: Sequence[Voice], holders: Holders, first: Judged, rows: Sequence[Features]) -> list[Features]:
    """Return, for every sentence, what a reader knows of it and its holder once the article is read."""
    seen = _Article(heard, first, rows)
    n = max(1, len(heard))
    places: dict[str, list[int]] = {}
    named: dict[str, list[int]] = {}
    paragraphs: dict[int, list[int]] = {}
    for i, voice in enumerate(heard):
        paragraphs.setdefault(voice.parsed.sentence.paragraph, []).append(i)
        if seen.main[i]:
            places.setdefault(seen.main[i], []).append(i)
        for name in holders.named_in(i):
            named.setdefault(name, []).append(i)
    total = max(0.1, sum(seen.voice))
    about = {h: _holder(seen, at, named.get(h, ()), total) for h, at in places.items()}
    ranks = {h: float(k) for k, h in enumerate(sorted(about, key=lambda h: -about[h]["holder:reports"]))}
    sums = {
        h: [sum(seen.voice[i] for i in at)] + [sum(seen.voice[i] * first[i][k] for i in at) for k in range(6)]
        for h, at in places.items()
    }
    whole = {f"article:{k}": sum(p[k] for p in first) / n for k in range(6)}
    whole["article:voice"] = sum(seen.voice) / n
    parts = {
        p: {f"paragraph:{name}": sum(first[i][k] for i in at) / len(at) for name, k in _TOLD.items()}
        for p, at in paragraphs.items()
    }
    made: list[Features] = []
    for i, voice in enumerate(heard):
        f = {**whole, **parts[voice.parsed.sentence.paragraph], **_itself(seen, i), **_around(seen, i)}
        h = seen.main[i]
        if h and voice.main is not None:
            f |= about[h]
            f["holder:rank"] = ranks[h]
            others = max(0.3, sums[h][0] - seen.voice[i])
            for name, k in (("position", _POSITION), ("testimony", _TESTIMONY)):
                f[f"holder:{name}"] = max(0.0, sums[h][k + 1] - seen.voice[i] * first[i][k]) / others
            f["holder:odds"] = math.log((f["holder:position"] + 0.02) / (f["holder:testimony"] + 0.02))
            f["holder:words"] = float(len(h.split()))
            f["holder:capital"] = float(h[:1].isupper())
            f["holder:known"] = float(h in named)
            for kind in _KINDS:
                f[f"kind:{kind}"] = float(voice.main.kind == kind)
        made.append(f)
    return made
