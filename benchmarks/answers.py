"""Which answer belongs to a claim, given perfect mining: MRR, hit@1 and hit@3 of the ranker and of plain cosine.

  python benchmarks/answers.py --gold ../shared/bench/opeds [--whole]

Candidates for each answered claim are all sentences of its article that are not positions. The gold roles are given
to the ranker as they are in the program: what is no answer comes after all that is. "ranker, roles unknown" leaves
the roles out. With --whole, what `viewpoints analyse` and `viewpoints rank` print is scored too, by the score.py that
lies beside the data: op-eds from raw text, whole arguments (ArguAna) and sentences (Perspectrum), dev splits. Prints
one JSON object.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from viewpoints.domain.articles import Span
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.matching.context import encoded_windows, places
from viewpoints.matching.encoder import Encoder, Vectors
from viewpoints.matching.rank import EncodedArticle, packaged_weights, pair_features, sigmoid

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"


@dataclass(frozen=True)
class GoldStatement:
    """A labelled sentence, as the ranker takes it."""

    span: Span
    holder: str
    role: Role


@dataclass(frozen=True)
class GoldArticle:
    """A labelled op-ed; `answers` maps claims to the sentences that answer them (indices)."""

    text: str
    statements: tuple[GoldStatement, ...]
    answers: dict[int, frozenset[int]]


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the articles of a folder of .json files or of a .jsonl(.gz) file."""
    if path.is_dir():
        for file in sorted(path.glob("*.json")):
            yield json.loads(file.read_text("utf-8"))
        return
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in data.decode("utf-8").splitlines():
        yield json.loads(line)


def gold_role(roles: Sequence[str]) -> Role:
    """Return the role to go by where two passes differed: position, then an answer, then the first."""
    for role in (Role.POSITION, Role.REBUTTAL, Role.CONCESSION):
        if role in roles:
            return role
    return Role(roles[0])


def gold_article(row: dict[str, Any]) -> GoldArticle:
    """Return a labelled article with its sentences joined to a text."""
    text = ""
    statements = []
    answers: dict[int, set[int]] = {}
    number = {s["i"]: k for k, s in enumerate(row["sentences"])}
    paragraph = None
    for sentence in row["sentences"]:
        if text:
            text += " " if sentence["para"] == paragraph else "\n\n"
        paragraph = sentence["para"]
        words = " ".join(sentence["text"].split())
        statements.append(
            GoldStatement(Span(len(text), len(text) + len(words)), sentence["holders"][0], gold_role(sentence["roles"]))
        )
        text += words
        for claim in sentence.get("answers_any", sentence["answers"]):
            answers.setdefault(number[claim], set()).add(number[sentence["i"]])
    return GoldArticle(text, tuple(statements), {k: frozenset(v) for k, v in answers.items()})


def encoded(gold: GoldArticle, encode: Callable[[list[str]], Vectors]) -> EncodedArticle:
    """Return the article with the vectors of its sentences and of their windows."""
    where = places(gold.text, [s.span for s in gold.statements])
    spans = [s.span for s in gold.statements]
    vectors, windows = encoded_windows(gold.text, spans, where, encode, range(len(where)))
    return EncodedArticle(gold.text, gold.statements, vectors, windows, where)


class Tally:
    """Mean reciprocal rank and hits over claims."""

    def __init__(self) -> None:
        self.ranks: list[int] = []

    def add(self, order: Sequence[int], relevant: frozenset[int]) -> None:
        """Count one claim whose candidates stand in `order`; answers that are no candidates are missed."""
        self.ranks.append(next((i for i, c in enumerate(order, 1) if c in relevant), sys.maxsize))

    def figures(self) -> dict[str, float]:
        """Return the figures so far."""
        r = np.array(self.ranks, dtype=np.float64)
        return {"mrr": round(float(np.mean(1 / r)), 3)} | {f"hit{k}": round(float(np.mean(r <= k)), 3) for k in (1, 3)}


def printed(folder: Path, what: str, golds: Sequence[Path], *command: str) -> list[dict[str, Any]]:
    """Return what score.py makes of a command's output, for each folder of gold."""
    found: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "output.jsonl"
        with output.open("wb") as file:
            subprocess.run([sys.executable, "-m", "viewpoints", *command, "--json"], stdout=file, check=True)
        for gold in golds:
            score = [sys.executable, str(folder / "score.py"), what, str(output), "--gold", str(gold)]
            found.append(json.loads(subprocess.run(score, capture_output=True, check=True).stdout))
    return found


def ranked(folder: Path, what: str, gold: Path, candidates: Path, top: int, *more: Path) -> list[dict[str, Any]]:
    """Return the figures of what `viewpoints rank` prints for the claims of a gold folder, by it and by others."""
    claims = str(gold / "claims.jsonl.gz")
    texts = ("--claims", claims, "--candidates", str(candidates), "--top", str(top))
    return printed(folder, what, [gold, *more], "rank", *texts)


def whole(folder: Path) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the program's own output on the dev splits."""
    articles = sorted(str(file) for file in (folder / "opeds" / "text").iterdir())
    (opeds,) = printed(folder, "opeds", [folder / "opeds"], "analyse", *articles)
    yield "op-eds from raw text", {name: opeds[name] for name in ("counterargument", "unanswered_left_empty")}
    dev = folder / "perspectrum" / "dev"
    (found,) = ranked(folder, "stance", dev, dev / "candidates.jsonl.gz", 10000)
    yield "perspectrum", found
    dev = folder / "arguana" / "dev"
    trained = {row["claim"] for row in read_rows(folder / "arguana" / "train_pairs.jsonl.gz")}
    with tempfile.TemporaryDirectory() as scratch:
        with (Path(scratch) / "claims.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(
                json.dumps(row) + "\n" for row in read_rows(dev / "claims.jsonl.gz") if row["id"] not in trained
            )
        both = ranked(folder, "retrieval", dev, folder / "arguana" / "candidates.jsonl.gz", 100, Path(scratch))
    yield "arguana, flattered by the claims that stand in train_pairs", both[0]
    yield "arguana, claims that do not stand there", both[1]


def main() -> int:
    """Print the figures for a gold folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=BENCH / "opeds")
    parser.add_argument("--whole", action="store_true")
    options = parser.parse_args()
    gold = options.gold
    if not gold.exists():
        print(json.dumps({"skipped": f"no gold data at {gold}"}))
        return 0
    encoder, weights = Encoder(), packaged_weights()
    w = np.array(weights.weights)
    tallies = {name: Tally() for name in ("plain cosine", "ranker, roles unknown", "ranker")}
    empty = lost = unanswered = 0
    for row in read_rows(gold):
        gold_standard = gold_article(row)
        article = encoded(gold_standard, encoder.encode)
        roles = [s.role for s in article.statements]
        claims = [i for i, r in enumerate(roles) if r is Role.POSITION]
        others = [i for i, r in enumerate(roles) if r is not Role.POSITION]
        answering = np.array([roles[i] in ANSWERING for i in others], dtype=bool)
        for claim, features in pair_features(article, claims, others):
            scores = sigmoid(features @ w + weights.bias)
            relevant = gold_standard.answers.get(claim)
            left_empty = not (scores[answering] >= weights.cut_off).any()
            if relevant is None:
                unanswered += 1
                empty += left_empty
                continue
            lost += left_empty
            for name, key in (
                ("plain cosine", features[:, 0]),
                ("ranker, roles unknown", scores),
                ("ranker", scores + answering),
            ):
                tallies[name].add([others[j] for j in np.argsort(-key, kind="stable")], relevant)
    answered = len(tallies["ranker"].ranks)
    report: dict[str, Any] = {
        "claims": answered,
        **{name: tally.figures() for name, tally in tallies.items()},
        "unanswered_left_empty": [empty, unanswered],
        "answered_lost": [lost, answered],
    }
    if options.whole:
        for name, figures in whole(BENCH):
            print(f"{name}: done", file=sys.stderr, flush=True)
            report[name] = figures
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
