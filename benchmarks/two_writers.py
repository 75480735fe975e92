"""Two processes write to one library for minutes; no change may be lost, and nobody may be told that it is locked.

    python benchmarks/two_writers.py [--minutes 10] [--seed 1]

Each process keeps setting verdicts of its own, correcting article details of its own, queueing imports and deleting and
restoring an article of its own, at random, and notes what it did. In the end the library must hold exactly that.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.generated import CLAIMS, STATEMENTS, library
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.domain.matches import Verdict
from viewpoints.errors import ViewpointsError
from viewpoints.storage.health import check

ARTICLES = 40


def writer(path: Path, number: int, seconds: float, seed: int) -> int:
    """Write at random for so long, on one half of the articles, and print what should be there in the end."""
    rng = random.Random(seed * 2 + number)
    verdicts: dict[str, str | None] = {}
    titles: dict[str, str] = {}
    longest, changes, queued, refused = 0.0, 0, 0, []
    services = open_library(path, starter=False)
    own = [a.id for a in services.comparing.articles() if a.id % 2 == number]
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        article = rng.choice(own)
        began = time.monotonic()
        try:
            match rng.randrange(10):
                case 0:
                    services.editing.restore_article(services.editing.delete_article(article))
                case 1:
                    services.importing.enqueue([Source(path=f"{number}-{queued}.txt")])
                    queued += 1
                case 2 | 3:
                    title = f"Title {rng.random()} of {article}"
                    services.details.edit(article, replace(services.details.read(article), title=title))
                    titles[str(article)] = title
                case _:
                    first = (article - 1) * STATEMENTS + 1
                    claim, answer = first + rng.randrange(CLAIMS), first + rng.randrange(CLAIMS, STATEMENTS)
                    verdict = rng.choice([Verdict.CONFIRMED, Verdict.REJECTED, None])
                    services.editing.set_verdict(claim, answer, verdict)
                    verdicts[f"{claim}-{answer}"] = verdict
            changes += 1
        except ViewpointsError as error:
            refused.append(str(error))
        longest = max(longest, time.monotonic() - began)
    services.close()
    print(
        json.dumps(
            {
                "changes": changes,
                "longest_s": round(longest, 3),
                "refused": refused,
                "queued": queued,
                "verdicts": verdicts,
                "titles": titles,
            }
        )
    )
    return 0


def compare(path: Path, notes: list[dict[str, object]]) -> list[str]:
    """Return what the library lacks or has too much of what the writers noted."""
    wrong = list(check(path).problems)
    services = open_library(path, starter=False)
    rows = services.database.read(
        lambda c: c.exec_driver_sql("SELECT claim_id, answer_id, verdict FROM verdict").fetchall()
    )
    held = {f"{claim}-{answer}": verdict for claim, answer, verdict in rows}
    titles = {str(a.id): a.title for a in services.comparing.articles()}
    queued = len(services.queue.jobs())
    services.close()
    wanted = {pair: verdict for note in notes for pair, verdict in note["verdicts"].items() if verdict is not None}
    if held != wanted:
        wrong.append(f"verdicts differ in {len(set(held.items()) ^ set(wanted.items()))} places")
    for note in notes:
        wrong += [f"title of {i}: {titles.get(i)}" for i, title in note["titles"].items() if titles.get(i) != title]
    if len(titles) != ARTICLES:
        wrong.append(f"{len(titles)} articles")
    remembered = sum(note["queued"] for note in notes)
    if queued != remembered:
        wrong.append(f"{queued} queued sources instead of {remembered}")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--writer", nargs=2, metavar=("LIBRARY", "NUMBER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.writer:
        return writer(Path(options.writer[0]), int(options.writer[1]), options.minutes * 60, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = library(Path(folder) / "library.sqlite", ARTICLES, options.seed)
        command = [sys.executable, __file__, "--minutes", str(options.minutes), "--seed", str(options.seed)]
        writers = [
            subprocess.Popen([*command, "--writer", str(path), str(number)], stdout=subprocess.PIPE)
            for number in (0, 1)
        ]
        notes = [json.loads(each.communicate()[0]) for each in writers]
        wrong = compare(path, notes)
    for number, note in enumerate(notes):
        told = f"{note['changes']} changes, the longest {note['longest_s']} s, refused {len(note['refused'])}"
        print(f"writer {number}: {told} {note['refused'][:2] or ''}")
    print(f"seed {options.seed}, {options.minutes:g} min; lost or wrong: {len(wrong)} {wrong[:5] or ''}")
    return 1 if wrong or any(note["refused"] for note in notes) else 0


if __name__ == "__main__":
    sys.exit(main())
