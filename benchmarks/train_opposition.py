"""Learn the counterargument space and the opposition networks, and check them on data set apart.

  python benchmarks/train_opposition.py [--data ../shared/bench] [--cache FILE.npz] [--write]

Trained on (licences of the sources as their catalogues state them): ArguAna's train_pairs (CC BY-SA 4.0), Perspectrum's
training claims (CC BY-SA 4.0), Debatepedia (none stated), IBM's claim stance (CC BY-SA 3.0), IAM (none stated).

ArguAna's train_pairs hold 513 of the 973 claims of its dev split, each with the very answer asked for. So the maps are
learned twice. The measured ones see no debate of dev: theirs are the figures to go by. The shipped ones see all of
train_pairs, as it was given for training; their figure on dev is printed too, and is flattered. The networks see
nothing of ArguAna and are the same in both.

The space is two maps of the vectors, identity and a learned change each, with a softmax over the other answers and
claims of a batch, both ways, with noise on the vectors. The networks are in viewpoints/matching/opposition.py. The
joint score of texts (viewpoints/matching/texts.py) is fitted on a fold of debates and claims, none of them dev's, that
the maps and networks of that fold have not seen. --write stores what ships in resources/ranker.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from answers import BENCH
from torch.nn import functional
from train_ranker import fitted

from viewpoints import paths
from viewpoints.matching.encoder import Encoder, Vectors
from viewpoints.matching.opposition import Floats, Opposition, Tower
from viewpoints.matching.texts import USUAL, Figures, TextWeights, rivals, text_logs
from viewpoints.matching.words import tokens

FOLDS = 5
TEMPERATURE = 0.05
STEPS, BATCH, NOISE = 80, 512, 0.7
SIDE, HIDDEN, EPOCHS, LEARNING, DECAY, DROP = 128, 128, 5, 1e-3, 0.01, 0.3
TOWERS = 5
SPREAD = 384**0.5
"""A unit vector's length, so that its numbers are about one."""


class Pair(NamedTuple):
    """Two texts, whether the second opposes the first, and the claim or debate that they belong to."""

    claim: str
    answer: str
    opposes: bool
    group: str


def rows(file: Path) -> list[dict[str, Any]]:
    """Return the rows of a gzipped JSON Lines file."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def debate(argument: str) -> str:
    """Return which debate an argument of ArguAna belongs to; used only to part training from checking."""
    return argument.rsplit("-", 1)[0]


class Arguments(NamedTuple):
    """ArguAna: all texts, pairs to train on, those of no debate of dev's, pairs to check with, texts not of dev's."""

    texts: dict[str, str]
    pairs: list[tuple[str, str]]
    apart: list[tuple[str, str]]
    dev: list[tuple[str, str]]
    pool: list[str]


def arguments(data: Path) -> Arguments:
    """Return ArguAna, each pair once."""
    texts = {row["id"]: row["text"] for row in rows(data / "arguana/candidates.jsonl.gz")}
    dev = [(row["id"], row["relevant"][0]) for row in rows(data / "arguana/dev/claims.jsonl.gz")]
    taken = {debate(each) for pair in dev for each in pair}
    given = {(row["claim"], row["counterargument"]) for row in rows(data / "arguana/train_pairs.jsonl.gz")}
    pairs = sorted(given)
    apart = [pair for pair in pairs if taken.isdisjoint(map(debate, pair))]
    return Arguments(texts, pairs, apart, dev, [each for each in texts if debate(each) not in taken])


def perspectives(folder: Path) -> list[Pair]:
    """Return Perspectrum's claims with what undermines and what supports them."""
    texts = {row["id"]: row["text"] for row in rows(folder / "candidates.jsonl.gz")}
    return [
        Pair(row["text"], texts[each], opposes, row["id"])
        for row in rows(folder / "claims.jsonl.gz")
        for opposes in (True, False)
        for each in row["undermine" if opposes else "support"]
    ]


def stances(data: Path) -> list[Pair]:
    """Return the other pairs of claim and statement."""
    found = [
        Pair(row["claim"], row["statement"], row["relation"] == "attack", row["debate"])
        for row in rows(data / "debatepedia/train.jsonl.gz")
    ]
    found += [
        Pair(row["topic"], row["claim"], row["stance"] == "con", str(row["topic_id"]))
        for row in rows(data / "ibm_claim_stance/train.jsonl.gz")
    ]
    found += [
        Pair(row["topic"], row["text"], row["stance"] == "contest", row["topic"])
        for row in rows(data / "iam/stance_train.jsonl.gz")
    ]
    return found


class Known:
    """The vectors of all texts, kept in a file between runs."""

    def __init__(self, texts: set[str], cache: Path | None) -> None:
        kept: dict[str, Any] = {}
        if cache is not None and cache.exists():
            with np.load(cache) as stored:
                kept = dict(zip(json.loads(str(stored["texts"])), stored["vectors"], strict=True))
        missing = sorted(texts - kept.keys())
        if missing:
            kept.update(zip(missing, Encoder().encode(missing), strict=True))
            if cache is not None:
                np.savez(cache, texts=json.dumps(list(kept)), vectors=np.stack(list(kept.values())))
        self._vectors = kept

    def of(self, texts: Sequence[str]) -> Vectors:
        """Return a row per text."""
        return np.stack([self._vectors[text] for text in texts])


def learned_maps(claims: Vectors, answers: Vectors, seed: int) -> tuple[Vectors, Vectors]:
    """Return the maps of claims and of answers."""
    torch.manual_seed(seed)
    a, b = torch.tensor(claims), torch.tensor(answers)
    size = a.shape[1]
    maps = [torch.zeros(size, size, requires_grad=True) for _ in range(2)]
    optimizer = torch.optim.AdamW(maps, lr=1e-3, weight_decay=0.0)

    def mapped(x: torch.Tensor, which: int) -> torch.Tensor:
        return functional.normalize(x + x @ maps[which], dim=-1)

    def shaken(x: torch.Tensor) -> torch.Tensor:
        return functional.normalize(x + NOISE * torch.randn_like(x) / SPREAD, dim=-1)

    step = 0
    while step < STEPS:
        order = torch.randperm(len(a))
        for some in order.split(BATCH):
            if step == STEPS or len(some) < BATCH // 2:
                break
            optimizer.param_groups[0]["lr"] = 1e-3 * min(1.0, (step + 1) / 10) * (1 - step / STEPS) + 1e-6
            x, y = shaken(a[some]), shaken(b[some])
            aims = mapped(x, 0)
            right = aims @ mapped(y, 1).T / TEMPERATURE
            claims_too = (aims @ mapped(x, 1).T / TEMPERATURE).fill_diagonal_(-1e9)
            at = torch.arange(len(some))
            loss = functional.cross_entropy(torch.cat([right, claims_too], 1), at)
            loss = loss + 0.5 * functional.cross_entropy(right.T, at)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            step += 1
    identity = np.eye(size, dtype=np.float32)
    return identity + maps[0].detach().numpy(), identity + maps[1].detach().numpy()


class _Network(torch.nn.Module):
    def __init__(self, size: int) -> None:
        super().__init__()
        self.claim, self.answer = torch.nn.Linear(size, SIDE), torch.nn.Linear(size, SIDE)
        self.hidden, self.out = torch.nn.Linear(4 * SIDE, HIDDEN), torch.nn.Linear(HIDDEN, 1)

    def forward(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        def dropped(x: torch.Tensor, rate: float) -> torch.Tensor:
            return functional.dropout(x, rate, self.training)

        x, y = self.claim(dropped(a, DROP * 0.3)), self.answer(dropped(b, DROP * 0.3))
        both = dropped(torch.cat([x, y, (x - y).abs(), x * y], 1), DROP * 0.5)
        found: torch.Tensor = self.out(dropped(functional.relu(self.hidden(both)), DROP))[:, 0]
        return found


def learned_tower(known: Known, pairs: Sequence[Pair], weights: Floats, seed: int) -> Tower:
    """Return a network that tells opposing pairs from agreeing ones."""
    torch.manual_seed(seed)
    a = torch.tensor(known.of([p.claim for p in pairs]) * SPREAD)
    b = torch.tensor(known.of([p.answer for p in pairs]) * SPREAD)
    y = torch.tensor([float(p.opposes) for p in pairs])
    w = torch.tensor(weights, dtype=torch.float32)
    network = _Network(a.shape[1])
    optimizer = torch.optim.AdamW(network.parameters(), lr=LEARNING, weight_decay=DECAY)
    size = 256
    steps, step = EPOCHS * (len(y) // size), 0
    for _ in range(EPOCHS):
        for some in torch.randperm(len(y))[: len(y) // size * size].split(size):
            optimizer.param_groups[0]["lr"] = LEARNING * min(1.0, (step + 1) / 50) * (1 - step / steps) + 1e-6
            loss = functional.binary_cross_entropy_with_logits(network(a[some], b[some]), y[some], w[some])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            step += 1
    part = {name: value.detach().numpy() for name, value in network.named_parameters()}
    return Tower(
        claim=part["claim.weight"].T * SPREAD,
        claim_bias=part["claim.bias"],
        answer=part["answer.weight"].T * SPREAD,
        answer_bias=part["answer.bias"],
        hidden=part["hidden.weight"].T,
        hidden_bias=part["hidden.bias"],
        out=part["out.weight"][0],
        out_bias=float(part["out.bias"][0]),
    )


def space(known: Known, given: Arguments, pairs: Sequence[tuple[str, str]]) -> tuple[Vectors, Vectors]:
    """Return the maps of claims and answers that pairs of arguments teach."""
    claims, answers = (known.of([given.texts[each] for each in side]) for side in zip(*pairs, strict=True))
    return learned_maps(claims, answers, 0)


def networks(known: Known, own: Sequence[Pair], other: Sequence[Pair]) -> tuple[Tower, ...]:
    """Return the networks that stances teach; `own` pairs count twice."""
    weights = np.array([2.0] * len(own) + [1.0] * len(other))
    return tuple(learned_tower(known, [*own, *other], weights, seed) for seed in range(TOWERS))


def pair_auc(pairs: Sequence[Pair], scores: Floats) -> float:
    """Return how often what undermines a claim is above what supports the same claim."""
    groups: dict[str, tuple[list[float], list[float]]] = {}
    for pair, score in zip(pairs, scores, strict=True):
        groups.setdefault(pair.group, ([], []))[pair.opposes].append(float(score))
    won = total = 0.0
    for support, undermine in groups.values():
        u, s = np.array(undermine)[:, None], np.array(support)[None]
        won += float((u > s).sum() + 0.5 * (u == s).sum())
        total += u.size * s.size
    return won / total


def pairwise(known: Known, model: Opposition, pairs: Sequence[Pair], weights: TextWeights) -> Floats:
    """Return the joint score of each pair by itself."""
    found = np.empty(len(pairs))
    for claim in dict.fromkeys(p.claim for p in pairs):
        at = [i for i, p in enumerate(pairs) if p.claim == claim]
        texts = [pairs[i].answer for i in at]
        c, d = known.of([claim]), known.of(texts)
        lead = (model.aims(c) @ model.replies(d).T)[0] - USUAL
        figures = Figures((c @ d.T)[0], lead, model.opposes(c, d)[0])
        found[at] = text_logs(figures, len(tokens(claim)), weights)
    return found


def ndcg(
    known: Known, model: Opposition, given: Arguments, pairs: Sequence[tuple[str, str]], weights: TextWeights
) -> float:
    """Return nDCG@10 of finding each argument's counterargument in a pool that holds the arguments too."""
    texts = [given.texts[each] for each in given.pool]
    vectors, number = known.of(texts), {each: i for i, each in enumerate(given.pool)}
    aims, replies = model.aims(vectors), model.replies(vectors)
    rival = rivals(aims, replies)
    gain = 0.0
    for claim, answer in pairs:
        i, j = number[claim], number[answer]
        close = (aims[i : i + 1] @ replies.T)[0]
        figures = Figures(vectors @ vectors[i], close - rival, np.zeros(len(close)))
        scores = text_logs(figures, len(tokens(texts[i])), weights)
        scores[i] = -np.inf
        rank = int((scores > scores[j]).sum())
        gain += 1 / np.log2(rank + 2) if rank < 10 else 0.0
    return gain / len(pairs)


def line(x: Floats, y: Floats) -> tuple[float, float]:
    """Return bias and weight of a logistic regression on one number."""
    bias, weight = fitted(x[:, None], y, 1.0)
    return round(bias, 4), round(float(weight[0]), 4)


def topical(known: Known, own: Sequence[Pair]) -> tuple[float, float]:
    """Fit how surely a cosine says that a sentence is about a claim: as many of its own as of other claims' answers."""
    claims, answers = (list(dict.fromkeys(side)) for side in ((p.claim for p in own), (p.answer for p in own)))
    near = known.of(claims) @ known.of(answers).T
    at, there = ({text: i for i, text in enumerate(texts)} for texts in (claims, answers))
    mine = np.zeros(near.shape, dtype=bool)
    for p in own:
        mine[at[p.claim], there[p.answer]] = True
    others = np.random.default_rng(0).choice(near[~mine], int(mine.sum()))
    x = np.concatenate([near[mine], others]).astype(np.float64)
    return line(x, np.repeat([1.0, 0.0], len(others)))


def fitted_weights(
    known: Known, model: Opposition, held: Sequence[Pair], given: Arguments, pairs: Sequence[tuple[str, str]]
) -> TextWeights:
    """Fit what the networks and the maps say on pairs that they have not seen."""
    # Does a sentence about the claim oppose it? Does an answer belong to this argument rather than to another?
    stance = np.array([model.opposes(known.of([p.claim]), known.of([p.answer]))[0, 0] for p in held])
    opposed = line(stance, np.array([float(p.opposes) for p in held]))
    start = TextWeights((0.0, 1.0), opposed, (0.0, 1.0))
    vectors = known.of([given.texts[each] for each in given.pool])
    aims, replies = model.aims(vectors), model.replies(vectors)
    rival, number = rivals(aims, replies), {each: i for i, each in enumerate(given.pool)}
    xs, ys = [], []
    for claim, answer in pairs:
        i, j = number[claim], number[answer]
        lead = (aims[i : i + 1] @ replies.T)[0] - rival
        lead[i] = -np.inf
        best = [k for k in np.argsort(-lead)[:20] if k != j]
        xs += [lead[j], *lead[best]]
        ys += [1.0, *[0.0] * len(best)]
    return start._replace(belongs=line(np.array(xs, dtype=np.float64), np.array(ys)))


def stored(model: Opposition) -> dict[str, Any]:
    """Return the model's numbers as the file holds them, in half precision."""
    parts: dict[str, Any] = {"aim": model.aim, "reply": model.reply, "towers": len(model.towers)}
    for i, tower in enumerate(model.towers):
        parts |= {f"{name}_{i}": getattr(tower, name) for name in Tower.__dataclass_fields__}
    return {name: np.asarray(value, dtype=np.float16) for name, value in parts.items()}


def main() -> int:
    """Train, print the figures, and store the weights when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=BENCH)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not options.data.exists():
        print(json.dumps({"skipped": f"no training data at {options.data}"}))
        return 0
    given, own = arguments(options.data), perspectives(options.data / "perspectrum/train")
    own_dev, other = perspectives(options.data / "perspectrum/dev"), stances(options.data)
    texts = {text for p in (*own, *own_dev, *other) for text in (p.claim, p.answer)} | set(given.texts.values())
    known = Known(texts, options.cache)
    debates, claims = (sorted(some) for some in ({debate(c) for c, _ in given.apart}, {p.group for p in own}))
    rng = np.random.default_rng(0)
    apart = {*rng.permutation(debates)[: len(debates) // FOLDS], *rng.permutation(claims)[: len(claims) // FOLDS]}
    held = [p for p in own if p.group in apart]
    held_pairs = [pair for pair in given.apart if debate(pair[0]) in apart]
    fold = Opposition(
        *space(known, given, [pair for pair in given.apart if debate(pair[0]) not in apart]),
        networks(known, [p for p in own if p.group not in apart], other),
    )
    weights = fitted_weights(known, fold, held, given, held_pairs)._replace(about=topical(known, own))
    report: dict[str, Any] = {
        "training": {
            "argument pairs": len(given.pairs),
            "of no debate of dev's": len(given.apart),
            "stances": len(own) + len(other),
        },
        "fold set apart": {
            "arguments nDCG@10": round(ndcg(known, fold, given, held_pairs, weights), 3),
            "perspectives pair AUC": round(pair_auc(held, pairwise(known, fold, held, weights)), 3),
        },
    }
    towers = networks(known, own, other)
    measured = Opposition(*space(known, given, given.apart), towers)
    shipped = Opposition(*space(known, given, given.pairs), towers)
    whole, trained = given._replace(pool=list(given.texts)), {claim for claim, _ in given.pairs}
    some = {
        "all": given.dev,
        "not in train_pairs": [pair for pair in given.dev if pair[0] not in trained],
        "in train_pairs": [pair for pair in given.dev if pair[0] in trained],
    }
    report["dev"] = {
        "perspectives pair AUC": round(pair_auc(own_dev, pairwise(known, shipped, own_dev, weights)), 3),
        **{
            f"arguments nDCG@10, {how}": {
                which: round(ndcg(known, model, whole, pairs, weights), 3) for which, pairs in some.items()
            }
            for how, model in (("without dev's debates", measured), ("as shipped, flattered", shipped))
        },
    }
    report["joint score"] = weights._asdict()
    print(json.dumps(report, indent=1))
    if options.write:
        folder = paths.resources() / "ranker"
        np.savez_compressed(folder / "opposition.npz", **stored(shipped))
        (folder / "texts.json").write_text(json.dumps(weights._asdict(), indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
