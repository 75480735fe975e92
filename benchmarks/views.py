"""The views above a comparison: a map of 200 statements laid out and drawn, and switching between views.

    python benchmarks/views.py [--articles 200] [--switches 40]

A switch is timed from the call to the moment when the view has been painted and its own reading is done; the first
switch to each view, which imports and builds it, is told apart.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from benchmarks.generated import library
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Span
from viewpoints.domain.library import StatementView
from viewpoints.domain.overview import ArgumentMap, MapEdge, MapNode, Tie
from viewpoints.domain.search import Standing
from viewpoints.domain.statements import Manner, Role
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.models.map import foldable, shown
from viewpoints.gui.session import Session
from viewpoints.gui.views.map import MapCanvas
from viewpoints.settings import Settings

CLAIMS, ANSWERS, TIES = 80, 120, 3
NAMES = ("compare", "map", "matrix", "timeline")


def big_map(rng: random.Random) -> ArgumentMap:
    """Return a map of 200 statements with some 360 ties."""
    nodes = []
    for i in range(CLAIMS + ANSWERS):
        role = Role.POSITION if i < CLAIMS else Role.REBUTTAL
        words = f"Statement {i} says that {rng.choice(('rents', 'schools', 'roads'))} matter more than the others do."
        view = StatementView(i, 1, "A", i % 7, f"Person {i % 7}", role, Manner.OWN, 1.0, Span(i, i + 1), 1, words)
        nodes.append(MapNode(view, Standing.ANSWERED if role is Role.POSITION else None))
    pairs = {(CLAIMS + a, rng.randrange(CLAIMS)) for a in range(ANSWERS) for _ in range(TIES)}
    return ArgumentMap("A", tuple(nodes), tuple(MapEdge(a, c, Tie.ANSWERS, rng.random()) for a, c in sorted(pairs)))


def mapped(app: QApplication) -> tuple[float, float, float]:
    """Return the milliseconds of layout and of drawing 200 statements, and of a folded map of them."""
    whole = big_map(random.Random(1))
    canvas = MapCanvas()
    canvas.resize(1200, 800)
    canvas.show()
    hanging = {i: len(sources) for i, sources in foldable(whole).items()}
    start = time.perf_counter()
    part = shown(whole, foldable(whole), claims=CLAIMS)
    laid = time.perf_counter()
    canvas.draw(part, {}, hanging)
    canvas.fit()
    canvas.grab()
    drawn = time.perf_counter()
    canvas.draw(shown(whole, set()), {}, hanging)
    canvas.fit()
    canvas.grab()
    folded = time.perf_counter()
    app.processEvents()
    assert len(part.nodes) == CLAIMS + ANSWERS
    return 1000 * (laid - start), 1000 * (drawn - laid), 1000 * (folded - drawn)


def busy(view: QObject) -> bool:
    work = getattr(view, "_work", None)
    return bool(work is not None and work.busy)


def switched(app: QApplication, window: MainWindow, name: str) -> float:
    start = time.perf_counter()
    window.stack.go(name)
    app.processEvents()
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--switches", type=int, default=40)
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    layout, drawing, folded = mapped(app)
    print(
        f"map of {CLAIMS + ANSWERS} statements: laid out in {layout:.1f} ms, drawn in {drawing:.1f} ms; "
        f"folded: both in {folded:.1f} ms (reach: under 1000)"
    )
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        path = library(Path(folder) / "library.sqlite", options.articles)
        window = MainWindow(
            lambda opening, _settings: open_library(opening.path, starter=False),
            settings=Settings(),
            session=Session(None),
        )
        window.resize(1440, 900)
        window.show()
        ready: list[bool] = []
        window.filled_painted.connect(lambda: ready.append(True))
        window.open(Opening(path))
        while not ready:
            app.processEvents()
        window.stack.choose_article(1)
        first = {name: switched(app, window, name) for name in NAMES}
        end = time.monotonic() + 120
        while any(busy(window.stack.view(name)) for name in NAMES) and time.monotonic() < end:
            app.processEvents()
        rng = random.Random(2)
        took = sorted(switched(app, window, rng.choice(NAMES)) for _ in range(options.switches))
        print("first switch: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in first.items()))
        print(
            f"switching among four views, {options.articles} articles: median {took[len(took) // 2]:.1f} ms, "
            f"p95 {took[int(len(took) * 0.95)]:.1f} ms, longest {took[-1]:.1f} ms (reach: under 100)"
        )
        window.close()


if __name__ == "__main__":
    main()
