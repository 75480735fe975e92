"""The window with a library of 1,000 articles: a click on a claim, its memory, and its pauses while importing.

    python benchmarks/window.py [--articles 1000] [--clicks 300] [--imports 20]

A click is timed from the mouse event to the moment when the chosen claim, its answers, the ribbons and the article
pane have all been painted. A pause is how much later than asked a 5 ms timer of the window's event loop fires.
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

import psutil
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from benchmarks.generated import library
from benchmarks.kill import invented
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.models.cards import RowRole
from viewpoints.gui.session import Session
from viewpoints.settings import Settings

BEAT = 5  # milliseconds


class Painted(QObject):
    """Notes which parts of the view, of one or more widgets each, have been painted since it was last cleared."""

    def __init__(self, *parts: list[QObject]) -> None:
        super().__init__()
        self.parts = parts
        self.seen: set[int] = set()
        for widget in (w for part in parts for w in part):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Paint:
            self.seen.add(id(watched))
        return False

    def all(self) -> bool:
        return all(any(id(w) in self.seen for w in part) for part in self.parts)


def until(app: QApplication, done, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not done():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError


def readers(compare: object) -> list[QObject]:
    """Return what the article pane paints its text on: one article, or two side by side."""
    return [edit.viewport() for edit in compare.reader.findChildren(QAbstractScrollArea)]


def clicks(app: QApplication, window: MainWindow, times: int) -> list[float]:
    compare = window.compare
    painted = Painted([compare.claims.viewport(), compare.answers.viewport(), compare.ribbons, *readers(compare)])
    rng = random.Random(1)
    took: list[float] = []
    holders = window.services.comparing.holders()
    while len(took) < times:
        if len(took) % 30 == 0:
            compare.set_holders(rng.choice(holders).id, None)
            settle(app)
        seen = compare.claims.viewport().rect()
        answered = [
            place
            for row in compare.claims.visible_rows()
            if row != compare.claims.currentIndex().row()
            and compare.claims.model().index(row, 0).data(RowRole.ROW).links
            and not (place := compare.claims.card_rect(row).intersected(seen)).isEmpty()
        ]
        if not answered:
            compare.claims.verticalScrollBar().setValue(rng.randrange(compare.claims.verticalScrollBar().maximum() + 1))
            settle(app)
            continue
        place = rng.choice(answered).center()
        painted.seen.clear()
        timer = QElapsedTimer()
        timer.start()
        QTest.mouseClick(compare.claims.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
        until(app, painted.all, 5)
        took.append(timer.nsecsElapsed() / 1e6)
        settle(app)
    return sorted(took)


def settle(app: QApplication) -> None:
    for _ in range(20):
        app.processEvents()


def pauses(app: QApplication, window: MainWindow, files: list[Path]) -> tuple[float, float, int]:
    """Return the longest and the 99.9th percentile pause in milliseconds while importing, and the imports done."""
    gaps: list[float] = []
    timer = QElapsedTimer()
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)

    def fired() -> None:
        gaps.append(timer.nsecsElapsed() / 1e6 - BEAT)
        timer.restart()

    beat.timeout.connect(fired)
    before = window.services.comparing.totals().articles
    window.import_sources([Source(path=str(file)) for file in files])
    timer.start()
    beat.start(BEAT)
    window.jobs.changed.connect(lambda: window.jobs.standing().busy or app.exit())
    app.exec()
    beat.stop()
    done = window.services.comparing.totals().articles - before
    gaps.sort()
    return gaps[-1], gaps[int(len(gaps) * 0.999)], done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--clicks", type=int, default=300)
    parser.add_argument("--imports", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ["XDG_STATE_HOME"] = str(place)
        path = library(place / "library.sqlite", options.articles)
        rng = random.Random(2)
        files = []
        for number in range(options.imports):
            files.append(place / f"{number}.txt")
            files[-1].write_text(invented(rng, number), "utf-8")
        app = QApplication(sys.argv[:1])
        theme.apply(app, "light")
        window = MainWindow(
            lambda opening, _settings: open_library(opening.path, starter=False),
            settings=Settings(),
            session=Session(None),
        )
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.open(Opening(path))
        until(app, lambda: window.compare is not None)
        settle(app)
        took = clicks(app, window, options.clicks)
        rss = psutil.Process().memory_info().rss / 1e6
        totals = window.services.comparing.totals()
        print(f"library: {totals.articles} articles, {totals.claims + totals.answers} claims and answers")
        print(
            f"click to painted answer: median {took[len(took) // 2]:.1f} ms, p95 {took[int(len(took) * 0.95)]:.1f} ms, "
            f"longest {took[-1]:.1f} ms (reach: p95 under 50)"
        )
        print(f"memory of the window's process: {rss:.0f} MB (reach: under 220)")
        longest, tail, done = pauses(app, window, files)
        print(
            f"importing {done} articles: longest pause of the event loop {longest:.1f} ms, "
            f"99.9 % under {tail:.1f} ms (reach: under 50)"
        )
        print(f"memory after the import: {psutil.Process().memory_info().rss / 1e6:.0f} MB")
        window.close()


if __name__ == "__main__":
    main()
