"""Print how good and how fast mining is, on the data beside the project; says so and ends where that is absent.

python benchmarks/mining.py [opeds] [polnear] [speed] [growth] [reliability]
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import time
from pathlib import Path

from viewpoints.domain.articles import Article
from viewpoints.domain.statements import Manner, Mined
from viewpoints.mining.parse import load_parser
from viewpoints.mining.pipeline import Miner

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"
BYLINE = re.compile(r"^\W*By \W*((?:[A-Z][\w.’'-]+\s?)+)", re.MULTILINE)


def load_score():
    spec = importlib.util.spec_from_file_location("score", BENCH / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def place(span):
    return {"start": span.start, "end": span.end} if span else None


def as_row(path: str, article: Article, mined: Mined) -> dict:
    """Return what `viewpoints analyse --json` prints, as far as the scores of mining read it."""
    return {
        "path": path,
        "article": {"text": article.text},
        "attributions": [
            {"source": place(a.source), "cue": place(a.cue), "content": [place(s) for s in a.content]}
            for a in mined.attributions
        ],
        "statements": [
            {
                "id": i,
                "start": s.span.start,
                "end": s.span.end,
                "holder": s.holder,
                "role": str(s.role),
                "certainty": s.certainty,
            }
            for i, s in enumerate(mined.statements)
        ],
        "matches": [],
    }


def read_plain(path: Path) -> Article:
    """Read a text or Markdown file simply: ingest is measured elsewhere."""
    text = path.read_text("utf-8")
    byline = BYLINE.search(text)
    return Article(text=text, author=byline[1].strip() if byline else "")


def opeds(miner: Miner, score) -> None:
    rows = []
    for path in sorted((BENCH / "opeds" / "text").iterdir()):
        article = read_plain(path)
        rows.append(as_row(path.name, article, miner.mine(article)))
    result = score.opeds(rows, BENCH / "opeds")
    kept = ("articles", "sentences_lost_in_import", "position", "rebuttal", "answer", "holder_accuracy", "by_article")
    print(json.dumps({"opeds": {k: result[k] for k in kept}}, indent=1))


def polnear(miner: Miner, score) -> None:
    gold = BENCH / "polnear" / "dev.jsonl.gz"
    rows = []
    for doc in score.rows(gold):
        article = Article(text=doc["text"])
        # The identifier has dots in it, which `score.stem` may cut: it is given the name that a file would have.
        rows.append(as_row(doc["article_id"] + ".txt", article, miner.mine(article)))
    print(json.dumps({"polnear": score.polnear(rows, gold)}, indent=1))


def sample_text(score, words: int) -> str:
    parts, count = [], 0
    docs = score.rows(BENCH / "polnear" / "train.jsonl.gz")
    while count < words:
        for doc in docs:
            parts.append(doc["text"])
            count += len(doc["text"].split())
            if count >= words:
                break
    return "\n\n".join(parts)


def seconds(work) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def speed(miner: Miner, score) -> None:
    text = sample_text(score, 20_000)
    paragraphs = [p for p in text.split("\n\n") if p.strip()]
    parser = load_parser()
    list(parser.pipe(paragraphs[:20]))
    miner.mine(Article(text="\n\n".join(paragraphs[:20])))
    ratios = []
    for _ in range(3):
        once = seconds(lambda: list(parser.pipe(paragraphs)))
        ratios.append(seconds(lambda: miner.mine(Article(text=text))) / once)
    print(json.dumps({"speed": {"mining_to_parse": [round(r, 2) for r in ratios]}}))


def growth(miner: Miner, score) -> None:
    miner.mine(Article(text=sample_text(score, 200)))
    base = None
    for words in (1_000, 10_000, 100_000):
        text = sample_text(score, words)
        took = seconds(lambda text=text: miner.mine(Article(text=text)))
        each = took / len(text.split())
        base = base or each
        row = {"words": len(text.split()), "seconds": round(took, 2), "per_word_to_first": round(each / base, 2)}
        print(json.dumps({"growth": row}))


def reliability(miner: Miner, score) -> None:
    """Print, of statements marked with each certainty, the share whose role and holder the gold has too."""
    bins: dict[int, list[int]] = {}
    for path in sorted((BENCH / "opeds" / "text").iterdir()):
        article = read_plain(path)
        gold = json.loads((BENCH / "opeds" / (score.stem(path.name) + ".json")).read_text("utf-8"))
        full = score.Folded(article.text)
        at = 0
        places = []
        for sentence in gold["sentences"]:
            hit = full.find(sentence["text"], at)
            if hit:
                at = hit[0]
                places.append((hit, sentence))
        for statement in miner.mine(article).statements:
            span = full.span(statement.span.start, statement.span.end)
            best = max(places, key=lambda p: score.overlap(p[0], span))
            if not score.overlap(best[0], span):
                continue
            held = (
                "author" in best[1]["holders"]
                if statement.manner is Manner.OWN
                else any(score.same_name(statement.holder, name) for name in best[1]["holders"])
            )
            of_bin = bins.setdefault(int(statement.certainty * 10), [0, 0])
            of_bin[0] += held and str(statement.role) in best[1]["roles"]
            of_bin[1] += 1
    print(json.dumps({"reliability": {f"{b / 10:.1f}": [round(r / n, 2), n] for b, (r, n) in sorted(bins.items())}}))


PARTS = {"opeds": opeds, "polnear": polnear, "speed": speed, "growth": growth, "reliability": reliability}


def main() -> int:
    if not (BENCH / "score.py").exists():
        print(f"skipped: no {BENCH.name} folder beside the project")
        return 0
    score = load_score()
    miner = Miner()
    for name in sys.argv[1:] or PARTS:
        PARTS[name](miner, score)
    return 0


if __name__ == "__main__":
    sys.exit(main())
