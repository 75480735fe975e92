"""A session at the desk while articles are being imported: the longest pause of the event loop, and the memory.

    python benchmarks/session.py [--minutes 5] [--articles 300] [--switches 1000]

A library of invented articles is opened in the real window. For so many minutes a scripted reader chooses claims,
swaps sides, scrolls, searches and goes from view to view, while a real worker imports one batch of articles after
another. A pause is how much later than asked a 5 ms timer of the window's event loop fires. Of each long one is told
how much of it the window's own thread computed (the rest it waited: for a core, a lock or another thread's Python),
how often it was preempted and how often it waited of itself, what the reader had done, and what the threads were at.
Then, with nothing imported, the views are switched so many times: the memory of the window's process is taken when a
tenth of that is done, by when every view and cache exists, and at the end.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import os
import random
import resource
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parent.parent))

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.generated import library
from benchmarks.kill import invented
from benchmarks.window import BEAT, settle, until
from viewpoints.app import collect_what_is_new
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.session import Session
from viewpoints.gui.views.kinds import KINDS
from viewpoints.settings import Settings

STEP = 400  # milliseconds between two acts of the reader
BATCH = 10
LATE = 0.02  # seconds after which the threads are looked at, again and again
LONG = 50.0  # milliseconds
TOLD = 8
WORDS = ("harbour", "bridge must close", "ferry", "council", "nobody answers this")


class Reader:
    """What somebody does at the window, one act after the other."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.rng = random.Random(5)
        self.acts = itertools.cycle(
            (self.choose, self.scroll, self.choose, self.swap, self.search, self.leave, self.go)
        )
        self.count = 0
        self.people = window.services.comparing.holders()
        self.done: list[tuple[float, str]] = []

    def act(self) -> None:
        act = next(self.acts)
        self.count += 1
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
        name = self.rng.choice(KINDS).name
        self.done[-1] = (self.done[-1][0], f"go to {name}")
        self.window.stack.go(name)


@dataclass
class Pause:
    """How late the event loop was, in milliseconds, and what was seen meanwhile."""

    late: float
    own: float
    ended: float
    preempted: int
    waited: int
    act: str = ""
    seen: list[str] = field(default_factory=list)


class Heart:
    """Measures how late the event loop is, and looks at the threads while it is."""

    def __init__(self) -> None:
        self.pauses: list[Pause] = []
        self.acts: list[tuple[float, str]] = []
        self.beat = QTimer()
        self.beat.setTimerType(Qt.TimerType.PreciseTimer)
        self.beat.timeout.connect(self.note)
        self.thread = threading.get_ident()
        self.last = self._now()
        self.seen: list[str] = []
        self.began = 0.0
        gc.callbacks.append(self.collected)
        self.over = threading.Event()
        self.watch = threading.Thread(target=self.look, name="watch", daemon=True)

    @staticmethod
    def _now() -> tuple[float, float, int, int]:
        used = resource.getrusage(resource.RUSAGE_THREAD)
        return time.monotonic(), time.thread_time(), used.ru_nivcsw, used.ru_nvcsw

    def start(self) -> None:
        self.last = self._now()
        self.watch.start()
        self.beat.start(BEAT)

    def stop(self) -> None:
        self.beat.stop()
        self.over.set()
        gc.callbacks.remove(self.collected)
        self.watch.join()

    def note(self) -> None:
        now = self._now()
        wall, own, preempted, waited = (after - before for after, before in zip(now, self.last, strict=True))
        pause = Pause(1000 * wall - BEAT, 1000 * own, now[0], preempted, waited, seen=self.seen)
        if pause.late > LONG / 2:
            while self.acts and len(self.acts) > 1 and self.acts[1][0] <= now[0] - wall:
                self.acts.pop(0)
            pause.act = ", ".join(name for when, name in self.acts if when <= now[0])
        self.pauses.append(pause)
        self.seen = []
        self.last = self._now()

    def collected(self, phase: str, about: dict[str, int]) -> None:
        """Note how long Python looked for garbage: all threads wait for that, the watching one too."""
        if phase == "start":
            self.began = time.monotonic()
        elif (took := 1000 * (time.monotonic() - self.began)) > LONG / 10:
            self.seen.append(f"garbage of generation {about['generation']}: {took:.0f} ms")

    def look(self) -> None:
        while not self.over.wait(LATE / 4):
            if time.monotonic() - self.last[0] < LATE:
                continue
            mine = threading.get_ident()
            for ident, frame in sys._current_frames().items():
                if ident != mine:
                    self.seen.append(f"{'window' if ident == self.thread else 'beside'}: {place(frame)}")
            del frame  # what it holds, such as a painter, must end with the function


def place(frame: FrameType | None, most: int = 7) -> str:
    """Return the innermost frames of a stack, the innermost first."""
    found = []
    while frame is not None and len(found) < most:
        found.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(found)


def tell(pauses: list[Pause], what: str) -> None:
    pauses.sort(key=lambda pause: -pause.late)
    tail = pauses[len(pauses) // 1000].late
    own = max(pause.own for pause in pauses)
    print(
        f"{what}: longest pause of the event loop {pauses[0].late:.1f} ms, 99.9 % under {tail:.1f} ms "
        f"(reach: under {LONG:.0f}); over {LONG:.0f} ms: {sum(pause.late > LONG for pause in pauses)}; longest "
        f"computing of the window's own thread {own:.1f} ms, over {LONG:.0f} ms: "
        f"{sum(pause.own > LONG for pause in pauses)}"
    )
    for pause in pauses[:TOLD]:
        print(
            f"  {pause.late:.1f} ms, of it computed {pause.own:.1f} ms, preempted {pause.preempted} times, waited "
            f"{pause.waited} times; after: {pause.act or 'start'}"
        )
        for words, times in Counter(pause.seen).most_common(6):
            print(f"    {times} x {words}")


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
    heart.acts = reader.done
    acting, feeding = QTimer(), QTimer()
    acting.timeout.connect(reader.act)
    feeding.timeout.connect(feed)
    feed()
    heart.start()
    acting.start(STEP)
    feeding.start(1000)
    QTimer.singleShot(int(minutes * 60_000), lambda: app.exit(0))
    app.exec()
    acting.stop()
    feeding.stop()
    heart.stop()
    imported = window.services.comparing.totals().articles - before
    tell(heart.pauses, f"{minutes:g} minutes, {reader.count} acts, {imported} articles imported meanwhile")
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
        collect_what_is_new()
        session(app, window, place, options.minutes)
        switching(app, window, options.switches)
        window.close()


if __name__ == "__main__":
    main()
