"""A session at the desk while articles are being imported: the longest pause of the event loop, and the memory.

    python benchmarks/session.py [--minutes 5] [--articles 300] [--switches 1000]

A library of invented articles is opened in the real window. For so many minutes a scripted reader chooses claims,
swaps sides, scrolls, searches and goes from view to view, while a real worker imports one batch of articles after
another. A pause is how much later than asked a 5 ms timer of the window's event loop fires. Then, with nothing
imported, the views are switched so many times: the memory of the window's process is taken when a tenth of that is
done, by when every view and cache exists, and at the end.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import psutil
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.generated import library
from benchmarks.kill import invented
from benchmarks.window import BEAT, settle, until
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.session import Session
from viewpoints.gui.views.kinds import KINDS
from viewpoints.settings import Settings

STEP = 400  # milliseconds between two acts of the reader
BATCH = 10
WORDS = ("harbour", "bridge must close", "ferry", "council", "nobody answers this")


class Reader:
    """What somebody does at the window, one act after the other."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.rng = random.Random(5)
        self.acts = itertools.cycle(
            (self.choose, self.scroll, self.choose, self.swap, self.search, self.leave, self.go)
        )
        self.done: list[tuple[float, str]] = []

    def act(self) -> None:
        act = next(self.acts)
        self.done.append((time.monotonic(), act.__name__))
        act()

    def choose(self) -> None:
        compare = self.window.compare
        compare.set_holders(self.rng.choice(self.people).id, None)
        compare.next_claim()

    def scroll(self) -> None:
        bar = self.window.compare.claims.verticalScrollBar()
        bar.setValue(self.rng.randrange(bar.maximum() + 1))

    def swap(self) -> None:
        self.window.actions_.swap.trigger()

    def search(self) -> None:
        box = self.window.header.search
        box.setFocus()
        box.clear()
        QTest.keyClicks(box, self.rng.choice(WORDS))

    def leave(self) -> None:
        QTest.keyClick(self.window.header.search, Qt.Key.Key_Escape)

    def go(self) -> None:
        self.window.stack.go(self.rng.choice(KINDS).name)


class Heart:
    """Measures how late the event loop is."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float]] = []
        self.timer = QElapsedTimer()
        self.beat = QTimer()
        self.beat.setTimerType(Qt.TimerType.PreciseTimer)
        self.beat.timeout.connect(self.note)

    def start(self) -> None:
        self.timer.start()
        self.beat.start(BEAT)

    def note(self) -> None:
        self.gaps.append((self.timer.nsecsElapsed() / 1e6 - BEAT, time.monotonic()))
        self.timer.restart()


def session(app: QApplication, window: MainWindow, folder: Path, minutes: float) -> None:
    before = window.services.comparing.totals().articles
    rng, numbers = random.Random(6), itertools.count()

    def feed() -> None:
        if window.jobs.standing().busy:
            return
        files = [folder / f"{number}.txt" for number in itertools.islice(numbers, BATCH)]
        for number, file in enumerate(files):
            file.write_text(invented(rng, number), "utf-8")
        window.import_sources([Source(path=str(file)) for file in files])

    reader, heart = Reader(window), Heart()
    acting, feeding = QTimer(), QTimer()
    acting.timeout.connect(reader.act)
    feeding.timeout.connect(feed)
    feed()
    heart.start()
    acting.start(STEP)
    feeding.start(1000)
    QTimer.singleShot(int(minutes * 60_000), lambda: app.exit(0))
    app.exec()
    for timer in (acting, feeding, heart.beat):
        timer.stop()
    imported = window.services.comparing.totals().articles - before
    heart.gaps.sort(reverse=True)
    tail = heart.gaps[len(heart.gaps) // 1000][0]
    print(
        f"{minutes:g} minutes, {len(reader.done)} acts, {imported} articles imported meanwhile: longest pause of the "
        f"event loop {heart.gaps[0][0]:.1f} ms, 99.9 % under {tail:.1f} ms (reach: under 50)"
    )
    for pause, at in heart.gaps[:5]:
        act = next((name for when, name in reversed(reader.done) if when <= at), "start")
        print(f"  {pause:.1f} ms, after: {act}")
    window.jobs.cancel()
    until(app, lambda: not window.jobs.standing().busy, 120)


def switching(app: QApplication, window: MainWindow, times: int) -> None:
    process = psutil.Process()
    early = 0.0
    for number in range(times):
        window.stack.go(KINDS[number % len(KINDS)].name)
        settle(app)
        if number == times // 10:
            early = process.memory_info().rss / 1e6
    late = process.memory_info().rss / 1e6
    print(f"memory after {times // 10} view switches {early:.0f} MB, after {times} {late:.0f} MB (reach: flat)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--switches", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ["XDG_STATE_HOME"] = str(place)
        path = library(place / "library.sqlite", options.articles)
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
        session(app, window, place, options.minutes)
        switching(app, window, options.switches)
        window.close()


if __name__ == "__main__":
    main()
