"""A queue of many articles through the real child: memory of child and parent over the run, and throughput.

    python benchmarks/batch.py [--articles 1000] [--seed 1] [--window]

Articles are invented, of some 110 sentences each. Memory is looked at after each article (resident set); the slope is
fitted over the articles after the first tenth, when models are loaded and caches warm, and given in MB over the whole
run. Throughput is compared with the time the same child, in the same run, takes for encoding the sentences of these
articles (all of them, article by article) alone. With --window the queue is worked off by a real window (offscreen),
and its memory is looked at. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.kill import invented
from viewpoints.bootstrap import Services, open_library
from viewpoints.domain.articles import Source
from viewpoints.domain.queue import Choice
from viewpoints.mining.segment import sentences
from viewpoints.worker.messages import Embed

Samples = list[tuple[int, float, float]]
MB = 1e6
PARTS = 3
"""Invented texts that make up one article."""


def articles(folder: Path, count: int, seed: int) -> list[Source]:
    """Write the articles and return them as sources."""
    rng = random.Random(seed)
    sources = []
    for number in range(count):
        file = folder / f"{number}.txt"
        texts = [invented(rng, number * PARTS + part) for part in range(PARTS)]
        words = [word for word in ("quay", "depot", "arena", "weir", "kiosk", "spire") for _ in range(2)]
        added = [
            f"Note {rng.randrange(10**9)}: the {rng.choice(words)} of ward {rng.randrange(10**6)} is another matter."
        ]
        file.write_text("\n\n".join([*texts, *added]), "utf-8")
        sources.append(Source(path=str(file)))
    return sources


def resident() -> tuple[float, float]:
    """Return the memory of this process, and of its children together: while a batch runs there are two."""
    own = psutil.Process()
    children = 0.0
    for child in own.children():
        with contextlib.suppress(psutil.NoSuchProcess):
            children += child.memory_info().rss
    return own.memory_info().rss / MB, children / MB


def computed() -> float:
    """Return the seconds of processor time that this process and its children have used, those that ended too."""
    times = psutil.Process().cpu_times()
    own = times.user + times.system + times.children_user + times.children_system
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            now = child.cpu_times()
            own += now.user + now.system
    return own


def slope(samples: Samples, column: int) -> float:
    """Return MB gained over the run, by a line through what was measured after the first tenth."""
    kept = np.array(samples[len(samples) // 10 :], dtype=float)
    return round(float(np.polyfit(kept[:, 0], kept[:, column], 1)[0] * len(samples)), 1)


def by_service(services: Services, sources: list[Source], sample: Callable[[], None]) -> int:
    stored = 0
    for outcome in services.importing.work(services.importing.enqueue(sources, Choice.KEEP)):
        stored += outcome.article_id is not None and not outcome.already
        sample()
    return stored


def by_window(library: Path, sources: list[Source], samples: Samples) -> int:
    """Have a real window work the queue off."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from viewpoints.gui import theme
    from viewpoints.gui.main_window import MainWindow, Opening
    from viewpoints.settings import Settings

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    window = MainWindow(
        lambda opening, _settings: open_library(opening.path, starter=False), settings=Settings(preview_imports=False)
    )
    window.resize(1100, 720)
    window.show()
    window.open(Opening(library))
    stored = 0

    def begin() -> None:
        window.imports.changed.connect(count)
        # Invented articles are much alike; that question is another benchmark's.
        window.services.importing.enqueue(sources, Choice.KEEP)
        window.imports.go_on(window.services.importing, [source.label for source in sources])

    def count(_change: object) -> None:
        nonlocal stored
        stored += 1
        samples.append((len(samples), *resident()))

    window.filled_painted.connect(begin)
    while stored < len(sources):
        app.processEvents()
        time.sleep(0.002)
    window.close()
    return stored


def encoding_alone(services: Services) -> tuple[float, float, int]:
    """Return the seconds, by the clock and of the processor, that the child takes for encoding all sentences of the
    articles, and how many those are.
    """
    texts = services.database.read(lambda c: c.exec_driver_sql("SELECT text FROM article").scalars().all())
    found = [tuple(sentence.span.of(text) for sentence in sentences(text)) for text in texts]
    services.worker.request(Embed(("Warm.",)))
    began, computed_before = time.perf_counter(), computed()
    for some in found:
        services.worker.request(Embed(some))
    return time.perf_counter() - began, computed() - computed_before, sum(map(len, found))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--window", action="store_true")
    options = parser.parse_args()
    samples: Samples = []
    with tempfile.TemporaryDirectory() as folder:
        sources = articles(Path(folder), options.articles, options.seed)
        library = Path(folder) / "library.sqlite"
        services = open_library(library, starter=False)
        services.worker.request(Embed(("Warm.",)))
        began, computed_before = time.perf_counter(), computed()
        if options.window:
            services.close()
            stored = by_window(library, sources, samples)
            services = open_library(library, starter=False)
        else:

            def sample() -> None:
                samples.append((len(samples), *resident()))

            stored = by_service(services, sources, sample)
        taken, processor = time.perf_counter() - began, computed() - computed_before
        alone, alone_processor, sentence_count = encoding_alone(services)
        statements = services.database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM statement").scalar())
        services.close()
    print(
        json.dumps(
            {
                "seed": options.seed,
                "articles": options.articles,
                "stored": stored,
                "sentences": sentence_count,
                "statements": statements,
                "parent_is": "window" if options.window else "command",
                "parent_slope_mb": slope(samples, 1),
                "child_slope_mb": slope(samples, 2),
                "parent_mb": [round(samples[i][1]) for i in (0, len(samples) // 2, -1)],
                "child_mb": [round(samples[i][2]) for i in (0, len(samples) // 2, -1)],
                "import_s": round(taken, 1),
                "encoding_alone_s": round(alone, 1),
                "throughput_ratio": round(alone / taken, 2),
                "import_processor_s": round(processor, 1),
                "encoding_alone_processor_s": round(alone_processor, 1),
            },
            indent=1,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
