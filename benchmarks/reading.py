"""How well real files are read, and how surely versions of an article are told from other articles.

    python benchmarks/reading.py [files|versions] [--seed 1] [--pred FILE]

`files` reads those in ../shared/bench/articles as `viewpoints analyse` does, without mining, and has the scorer beside
them print word F1 and the shares of titles, authors and dates. `versions` takes the op-eds in
../shared/bench/opeds_train.jsonl.gz, makes corrected, continued, cut and re-published ones of each, and prints how many
are recognised for what they are, and how many pairs of different articles are taken for related.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from viewpoints.domain.articles import Article, Kinship, Source
from viewpoints.errors import NotAnArticle, ViewpointsError
from viewpoints.ingest.read import read_source
from viewpoints.ingest.versions import Known, closest, known, related

BENCH = Path(__file__).parents[2] / "shared" / "bench"


def files(pred: Path) -> None:
    manifest = BENCH / "articles" / "manifest.jsonl"
    judged: list[str] = []
    with pred.open("w", encoding="utf-8") as out:
        for row in map(json.loads, manifest.read_text("utf-8").splitlines()):
            path = BENCH / "articles" / row["file"]
            try:
                article = read_source(Source(path=str(path)), anyway=True)
            except NotAnArticle:
                raise
            except ViewpointsError as error:
                print(f"no text: {error}")
                out.write(json.dumps({"path": str(path), "error": str(error)}) + "\n")
                continue
            if article.note:
                judged.append(f"judged: {article.note}")
            told = {
                "text": article.text,
                "title": article.title,
                "author": article.author,
                "published": str(article.published) if article.published else None,
                "publisher": article.publisher,
            }
            out.write(json.dumps({"path": str(path), "article": told}) + "\n")
    print("\n".join(judged))
    scorer = [sys.executable, str(BENCH / "score.py"), "articles", str(pred), "--gold", str(manifest)]
    subprocess.run(scorer, check=True)


def versions(seed: int) -> None:
    rng = random.Random(seed)
    with gzip.open(BENCH / "opeds_train.jsonl.gz", "rt", encoding="utf-8") as rows:
        opeds = [json.loads(row) for row in rows]
    articles = [
        Article(
            "\n\n".join(s["text"] for s in row["sentences"]), f"Title {n}", f"Author {n}", url=f"https://a.example/{n}"
        )
        for n, row in enumerate(opeds)
    ]
    stored = [known(article, n + 1) for n, article in enumerate(articles)]
    print(f"seed {seed}, {len(articles)} articles")
    counts: dict[str, Counter[str]] = {}
    for n, article in enumerate(articles):
        for name, expected, made in _made(rng, article, articles[n - 1]):
            found = closest(known(made), stored)
            right = found is not None and found.article_id == n + 1 and found.kinship in expected
            counts.setdefault(name, Counter())["right" if right else found.kinship.value if found else "different"] += 1
    for name, count in counts.items():
        print(f"{name}: {count['right']} of {count.total()} right", dict(count))
    print(f"different articles taken for related: {_related(stored)} of {len(stored) * (len(stored) - 1) // 2} pairs")


def _made(rng: random.Random, article: Article, other: Article) -> Iterator[tuple[str, set[Kinship], Article]]:
    sentences, more = article.text.split("\n\n"), other.text.split("\n\n")
    same, version, copy = {Kinship.SAME}, {Kinship.VERSION}, {Kinship.COPY}
    elsewhere = replace(article, url="https://b.example/op", title="Another title", author="")
    yield "read again", same, replace(article, url=f"{article.url}?utm_source=mail")
    yield "with two lines of a site's own", same | version, replace(article, text=f"{article.text}\n\nMore.\n\nShare.")
    for share in (0.1, 0.3, 0.5):
        rewritten = [rng.choice(more) if rng.random() < share else s for s in sentences]
        yield f"{share:.0%} rewritten, same address", version | same, replace(article, text="\n\n".join(rewritten))
        yield f"{share:.0%} rewritten, elsewhere", copy, replace(elsewhere, text="\n\n".join(rewritten))
    yield "half as long again", version, replace(article, text="\n\n".join([*sentences, *more[: len(sentences) // 2]]))
    yield "copied elsewhere", copy, elsewhere
    yield "two thirds of it elsewhere", copy, replace(elsewhere, text="\n\n".join(sentences[: 2 * len(sentences) // 3]))


def _related(stored: list[Known]) -> int:
    found = 0
    for one, other in combinations(stored, 2):
        same = sum(a == b for a, b in zip(_numbers(one), _numbers(other), strict=True)) / len(_numbers(one))
        found += related(one, other, same) is not Kinship.DIFFERENT
    return found


def _numbers(article: Known) -> list[bytes]:
    rest = article.fingerprint[5:]
    return [rest[at : at + 4] for at in range(0, len(rest), 4)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=("files", "versions"), default="files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pred", type=Path, help="where to leave what was read, as JSON Lines")
    options = parser.parse_args()
    if not BENCH.is_dir():
        print(f"There is no measuring data in {BENCH}.")
        return 0
    if options.what == "versions":
        versions(options.seed)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        files(options.pred or Path(folder) / "pred.jsonl")
    return 0


if __name__ == "__main__":
    sys.exit(main())
