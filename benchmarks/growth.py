"""What a large library costs: importing an article, and clicking a claim, through the real worker.

  python benchmarks/growth.py [--articles 10000] [--statements 1000000] [--runs 5] [--seed 1]

Import: the same invented articles go into an empty library and into one of `--articles` articles (45 statements each),
in turn; medians of the seconds from the request to the stored article. Then the large library grows to `--statements`.
Click: what the window does when a claim is clicked (one read of stored matches), and what it takes to compute the
answer fresh: the claim's words go to the worker, which encodes them, scans every stored vector and returns the 50
nearest; median and 95th percentile. The first scans, which bring the index up to the library or open it, are given
apart. Vectors are drawn around 400 middles. A library of a million statements takes some 5 GB under the folders for
temporary files and for caches, and minutes to make. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil
from generated import STATEMENTS, article
from nearest import drawn

from viewpoints.bootstrap import Services, open_library
from viewpoints.domain.articles import Source
from viewpoints.domain.statements import Role
from viewpoints.matching.encoder import INFO
from viewpoints.storage import store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare

PARTS = (
    "{name} said that the {thing} must close within {n} days. “It costs us {n} times what it earns,” she added.",
    "According to {name}, repairs of the {thing} would never be finished.",
    "But that is wrong. The {thing} was repaired {n} times before, and the engineers finished early each time.",
    "In fact the {thing} has earned more than it cost since year {n}, whatever {name} says.",
)


def fill(path: Path, former: int, articles: int, seed: int) -> None:
    """Let a library grow from `former` to `articles` articles, with vectors of the packaged encoder's kind."""
    prepare(path)
    database = Database(path)
    rng = random.Random(f"{seed}/{former}")
    for first in range(former, articles, 500):
        count = min(500, articles - first)
        vectors = drawn(count * STATEMENTS, seed, first + 1)

        def add(c: object, first: int = first, count: int = count, vectors: object = vectors) -> None:
            for k in range(count):
                made, mined, pairings = article(rng, first + k)
                article_id, ids = store.add_article(c, made, mined)
                rows = vectors[k * STATEMENTS : (k + 1) * STATEMENTS]
                store.add_vectors(c, INFO, ids, rows.tobytes())
                store.add_matches(c, INFO, store.with_ids(pairings, (), ids, frozenset()))
                store.mark_ranked(c, article_id, INFO)

        database.write(add)
    database.write(lambda c: store.note_starter(c, 1))
    database.close()


def invented(rng: random.Random, number: int) -> str:
    """Return an article that no other equals, of some 40 sentences."""
    thing, name = rng.choice(["bridge", "market", "harbour", "tramway"]), rng.choice(["Ada Quill", "Boris Lamb"])
    lines = [f"The quarrel over the {thing}, part {number}"]
    lines += [" ".join(PARTS).format(name=name, thing=thing, n=rng.randint(2, 999)) for _ in range(7)]
    return "\n\n".join(lines)


def imported(services: Services, text: str) -> float:
    """Return the seconds until an article is stored."""
    began = time.perf_counter()
    (outcome,) = services.importing.import_sources([Source(text=text)])
    assert outcome.article_id is not None, outcome.error
    return time.perf_counter() - began


def imports(folder: Path, articles: int, runs: int, seed: int) -> dict[str, object]:
    """Return what an import takes in an empty library and in a large one."""
    libraries = {name: folder / f"{name}.sqlite" for name in ("empty", "large")}
    fill(libraries["empty"], 0, 0, seed)
    fill(libraries["large"], 0, articles, seed)
    opened = {name: open_library(path, starter=False) for name, path in libraries.items()}
    rng = random.Random(seed)
    first = {name: round(imported(services, invented(rng, -1)), 2) for name, services in opened.items()}
    taken: dict[str, list[float]] = {name: [] for name in opened}
    for number in range(runs):
        text = invented(rng, number)
        for name, services in opened.items():
            taken[name].append(imported(services, text))
    for services in opened.values():
        services.close()
    medians = {name: statistics.median(t) for name, t in taken.items()}
    return {
        "articles": articles,
        "first_with_start_s": first,
        "seconds": {name: round(t, 3) for name, t in medians.items()},
        "ratio": round(statistics.median(a / b for a, b in zip(taken["large"], taken["empty"], strict=True)), 2),
    }


def percentiles(taken: list[float]) -> dict[str, float]:
    """Return median and 95th percentile in milliseconds."""
    ordered = sorted(taken)
    return {
        "median": round(statistics.median(ordered) * 1000, 1),
        "p95": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1000, 1),
    }


def claims_of(services: Services) -> list[int]:
    """Return the ids of all claims."""
    query = "SELECT id FROM statement WHERE role = 'position'"
    return services.database.read(lambda c: [row[0] for row in c.exec_driver_sql(query)])


def clicks(folder: Path, articles: int, statements: int, runs: int, seed: int) -> dict[str, object]:
    """Return what a click on a claim takes, from stored matches and computed fresh."""
    began = time.perf_counter()
    fill(folder / "large.sqlite", articles, statements // STATEMENTS, seed)
    made = time.perf_counter() - began
    services = open_library(folder / "large.sqlite", starter=False)
    rng = random.Random(seed)
    everything = claims_of(services)
    claims = [rng.choice(everything) for _ in range(40 * runs)]
    stored, fresh = [], []
    for claim in claims:
        began = time.perf_counter()
        comparison = services.comparing.comparison(claim)
        stored.append(time.perf_counter() - began)
        assert comparison.statement.role is Role.POSITION
    began = time.perf_counter()
    services.searching.meaning("The first scan makes the index.")
    first = time.perf_counter() - began
    services.worker.close()
    del services.__dict__["worker"], services.__dict__["searching"]  # another session: the index is there
    began = time.perf_counter()
    services.searching.meaning("The first scan of a session opens the index.")
    opened = time.perf_counter() - began
    for claim in claims[: 20 * runs]:
        words = services.comparing.comparison(claim).statement.text
        began = time.perf_counter()
        assert services.searching.meaning(words)
        fresh.append(time.perf_counter() - began)
    memory = psutil.Process(services.worker.pid).memory_info().rss >> 20
    services.close()
    return {
        "statements": statements,
        "filled_in_s": round(made, 1),
        "first_scan_s": round(first, 1),
        "child_start_and_index_opened_s": round(opened, 2),
        "stored_ms": percentiles(stored),
        "fresh_ms": percentiles(fresh),
        "child_memory_mb": memory,
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    report: dict[str, object] = {"seed": options.seed}
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = place
        report["import"] = imports(Path(place), options.articles, options.runs, options.seed)
        report["click"] = clicks(Path(place), options.articles, options.statements, options.runs, options.seed)
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
