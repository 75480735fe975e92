"""Search as you type in a library of 100,000 statements: how long the words' results take, key by key.

    python benchmarks/search.py [--statements 100000] [--library PATH]

The sentences are made of some forty invented words, so that each of them matches a third of the library and more: a
harder case than real articles. Each query is typed key by key, and each key is a search of its own, as in the window.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.generated import STATEMENTS, library
from viewpoints.bootstrap import open_library
from viewpoints.domain.search import Filters, Standing

QUERIES = (
    "rents rise again", "schools", "the council says a vote", "families leave", "taxes pay for roads", "houses 4711",
    "talk did not", "nobody wants", "a vote will settle", "person number12", "opinion 17", "the", "what years", "81",
)  # fmt: skip


def keys() -> list[str]:
    """Return what is in the search box after each key, from the second letter on."""
    return [query[:end] for query in QUERIES for end in range(2, len(query) + 1)]


def timed(searching: object, filters: Filters) -> list[float]:
    took = []
    for typed in keys():
        start = time.perf_counter()
        searching.find(typed, filters)
        took.append(1000 * (time.perf_counter() - start))
    return sorted(took)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.library or Path(folder) / "library.sqlite"
        if not path.exists():
            library(path, -(-options.statements // STATEMENTS))
        services = open_library(path, starter=False)
        totals = services.comparing.totals()
        print(f"library: {totals.articles} articles, {totals.claims + totals.answers} claims and answers")
        holder = random.Random(1).choice(services.comparing.holders()[:20])
        for name, filters in (
            ("no filter", Filters()),
            ("one holder", Filters(holder_id=holder.id)),
            ("unanswered", Filters(standing=Standing.UNANSWERED)),
        ):
            took = timed(services.searching, filters)
            print(
                f"{name}: {len(took)} keys, median {took[len(took) // 2]:.1f} ms, "
                f"p95 {took[int(0.95 * len(took))]:.1f} ms, longest {took[-1]:.1f} ms (reach: p95 under 100)"
            )
        services.close()


if __name__ == "__main__":
    main()
