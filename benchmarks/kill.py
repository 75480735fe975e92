"""Kill an import with SIGKILL at random moments, open the library after each, and count what survived.

    python benchmarks/kill.py [--times 50] [--seed 1]

Each run imports a batch of invented articles by the command line, in a process of its own, and is killed at a random
moment of the time a whole batch takes. Whatever the command had printed as imported must be in the library, whole.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from viewpoints.bootstrap import open_library

ARTICLES = 12


def invented(rng: random.Random, number: int) -> str:
    things = ["bridge", "market", "harbour", "library", "tramway", "orchard", "mill", "garden"]
    thing, name = rng.choice(things), rng.choice(["Ada Quill", "Boris Lamb", "Cleo Hart", "Dora Finch"])
    parts = [f"The quarrel over the {thing}, part {number}"]
    for i in range(6):
        n = rng.randint(2, 99)
        parts.append(
            f"{name} said that the {thing} must close within {n} days. “It costs us {n} times what it earns,” she "
            f"added. According to {name}, repairs number {i} would never be finished."
        )
        parts.append(
            f"But that is wrong. The {thing} was repaired {n} times before, and the engineers finished early each "
            f"time. In fact it has earned more than it cost since year {n}."
        )
    return "\n\n".join(parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    opened = lost = half = acknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        number = 0

        def batch() -> list[str]:
            nonlocal number
            files = []
            for _ in range(ARTICLES):
                number += 1
                file = place / f"{number}.txt"
                file.write_text(invented(rng, number), "utf-8")
                files.append(str(file))
            return files

        library = place / "library.sqlite"
        start = time.monotonic()
        subprocess.run(command(library, batch()), check=True, capture_output=True)
        whole = time.monotonic() - start
        # What waits to be matched after a whole batch is the starter article; no import may add to that.
        starter = waiting(library)
        for _ in range(options.times):
            process = subprocess.Popen(command(library, batch()), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            timer = threading.Timer(rng.uniform(0.05, whole), process.send_signal, [signal.SIGKILL])
            timer.start()
            said = process.stdout.read().decode("utf-8", "replace")
            process.stdout.close()
            process.wait()
            timer.cancel()
            stored = [json.loads(line) for line in said.splitlines() if line.endswith("}")]
            if any(row["status"] != "imported" for row in stored):
                raise SystemExit(f"an import failed by itself: {stored}")
            services = open_library(library)
            try:
                opened += 1
                (check,) = services.database.read(lambda c: c.exec_driver_sql("PRAGMA integrity_check").fetchone())
                dangling = services.database.read(lambda c: c.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
                known = {a.id: a for a in services.comparing.articles()}
                for row in stored:
                    acknowledged += 1
                    there = known.get(row["article"])
                    lost += there is None or (there.claims, there.answers) != (row["claims"], row["answers"])
                half += check != "ok" or bool(dangling) or services.comparing.totals().unranked > starter
            finally:
                services.close()
    print(f"seed {options.seed}; killed {options.times} times within {whole:.1f} s; opened {opened} of {options.times}")
    print(f"libraries with a half article: {half}; acknowledged articles: {acknowledged}, lost: {lost}")
    return 0 if opened == options.times and not lost and not half else 1


def waiting(library: Path) -> int:
    services = open_library(library)
    try:
        return services.comparing.totals().unranked
    finally:
        services.close()


def command(library: Path, files: list[str]) -> list[str]:
    return [sys.executable, "-m", "viewpoints", "import", "--json", "--library", str(library), *files]


if __name__ == "__main__":
    sys.exit(main())
