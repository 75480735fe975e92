"""The window with a library of 1,000 articles: a click on a claim, its memory, and its pauses while importing.

    python benchmarks/window.py [--articles 1000] [--clicks 300] [--imports 20] [--cards 10000] [--switches 50]

A page of scrolling over 10,000 cards is timed from the turn of the wheel to the painted column and ribbons, once the
cards have been measured; a switch from the key to the painted view, with a statement selected, in turn over all views.
Going to an article of 100,000 words is timed once, apart.

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
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from benchmarks.generated import library
from benchmarks.kill import invented
from viewpoints.app import collect_what_is_new
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article, Source, Span
from viewpoints.domain.library import ArticleSummary, ArticleView, Card, Comparison, HolderSummary, Link, StatementView
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.models.cards import RowRole
from viewpoints.gui.session import Session
from viewpoints.gui.views.kinds import KINDS
from viewpoints.settings import Settings
from viewpoints.storage import store

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


def scrolling(app: QApplication, count: int, pages: int = 200) -> list[float]:
    """Return what each page of scrolling through `count` cards takes until it is painted, in milliseconds, sorted."""
    from viewpoints.gui.views.compare import CompareView

    view = CompareView(Many(count))
    view.resize(1440, 850)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.show_article(None)
    bar = view.claims.verticalScrollBar()
    last = view.claims.model().index(count - 1, 0)
    until(app, lambda: not view.claims.visualRect(last).isEmpty(), 300)
    painted = Painted([view.claims.viewport()], [view.ribbons])
    took: list[float] = []
    timer = QElapsedTimer()
    rng = random.Random(3)
    for page in range(pages):
        # Mostly page by page, now and then far away, as one does with a long list.
        there = rng.randrange(bar.maximum()) if page % 20 == 0 else min(bar.value() + bar.pageStep(), bar.maximum())
        if there == bar.value():
            continue
        painted.seen.clear()
        timer.start()
        bar.setValue(there)
        until(app, painted.all, 5)
        took.append(timer.nsecsElapsed() / 1e6)
        settle(app)
    view.close()
    view.deleteLater()
    return sorted(took)


class Many:
    """Reads of one holder with very many claims."""

    def __init__(self, count: int) -> None:
        rng = random.Random(4)
        words = "the harbour bridge must close for good because repairs cost more than a new ferry every ten minutes"
        self._cards = []
        for number in range(count):
            said = " ".join(rng.choices(words.split(), k=rng.randrange(6, 40))).capitalize() + "."
            statement = StatementView(
                number, 1, "An article", 1, "Ada Quill", Role.POSITION, Manner.REPORTED, 0.9, Span(0, 4), 1, said
            )
            self._cards.append(Card(statement, (Link(count + number, 0.5),) if number % 3 else ()))
        self._holder = HolderSummary(1, "Ada Quill", (), count, 0)
        self._article = ArticleSummary(1, "An article", "", "", None, "en", "", "", count, 0)

    def articles(self, _ids=None):
        return (self._article,)

    def holders(self, _article_id=None):
        return (self._holder,)

    def counterparts(self, _holder_id, _article_id=None):
        return ()

    def cards(self, _holder_id, _article_id=None, _against=None):
        return tuple(self._cards)

    def comparison(self, statement_id, _against=None):
        return Comparison(self._cards[statement_id].statement, ())

    def article(self, _article_id):
        return ArticleView(self._article, "Text", ())

    def waiting(self):
        return False


def switches(app: QApplication, window: MainWindow, times: int) -> dict[str, list[float]]:
    """Return what going to each view takes until it is painted, in milliseconds, sorted, by view."""
    took: dict[str, list[float]] = {kind.name: [] for kind in KINDS}
    for kind in KINDS:  # the first time a view is made; that is timed apart
        window.stack.go(kind.name)
        settle(app)
    timer = QElapsedTimer()
    for _ in range(times):
        for kind in KINDS:
            window.stack.compare(window.stack.selection.statement)
            settle(app)
            if kind is KINDS[0]:
                window.stack.go(KINDS[1].name)
                settle(app)
            widget = window.stack.view(kind.name).widget
            painted = Painted([widget, *widget.findChildren(QWidget)])
            timer.start()
            window.stack.go(kind.name)
            until(app, painted.all, 5)
            app.processEvents()
            took[kind.name].append(timer.nsecsElapsed() / 1e6)
    return {name: sorted(each) for name, each in took.items()}


def long_article(app: QApplication, window: MainWindow) -> tuple[float, float]:
    """Return what an article of 100,000 words takes to be shown, and the longest page of scrolling, in milliseconds."""
    words = " ".join(["The harbour bridge must close for good because repairs cost too much."] * 8)
    article = Article(text="\n\n".join([words] * 1042), title="Very long", language="en")
    step = len("The harbour bridge must close for good because repairs cost too much. ")
    mined = Mined(
        (MinedHolder("Ada Quill"),),
        (),
        tuple(
            MinedStatement(Span(at, at + step - 1), "Ada Quill", Role.POSITION, Manner.OWN, 0.9)
            for at in range(0, len(article.text) - step, 2 * step)
            if "\n" not in article.text[at : at + step]
        ),
    )
    article_id, _ids = window.services.database.write(lambda c: store.add_article(c, article, mined))
    window.stack.go("article")
    settle(app)
    view = window.stack.view("article")
    painted = Painted([view.page.viewport()])
    timer = QElapsedTimer()
    timer.start()
    window.stack.choose_article(article_id)
    until(app, painted.all, 10)
    shown = timer.nsecsElapsed() / 1e6
    view.page.document().size()
    bar = view.page.verticalScrollBar()
    longest = 0.0
    for page in range(100):
        painted.seen.clear()
        timer.start()
        bar.setValue(bar.value() + bar.pageStep() if page % 10 else bar.maximum() * page // 100 + 7)
        until(app, painted.all, 5)
        longest = max(longest, timer.nsecsElapsed() / 1e6)
        settle(app)
    window.stack.choose_article(None)
    window.stack.go("compare")
    settle(app)
    return shown, longest


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
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--switches", type=int, default=50)
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
        collect_what_is_new()  # as the program does once it stands
        took = clicks(app, window, options.clicks)
        rss = psutil.Process().memory_info().rss / 1e6
        totals = window.services.comparing.totals()
        print(f"library: {totals.articles} articles, {totals.claims + totals.answers} claims and answers")
        print(
            f"click to painted answer: median {took[len(took) // 2]:.1f} ms, p95 {took[int(len(took) * 0.95)]:.1f} ms, "
            f"longest {took[-1]:.1f} ms (reach: p95 under 50)"
        )
        print(f"memory of the window's process: {rss:.0f} MB (reach: under 220)")
        for name, each in switches(app, window, options.switches).items():
            middle, longest = each[len(each) // 2], each[-1]
            print(f"going to {name}: median {middle:.1f} ms, longest {longest:.1f} ms (reach: under 100)")
        shown, longest = long_article(app, window)
        print(f"an article of 100,000 words: shown in {shown:.0f} ms, longest page of scrolling {longest:.1f} ms")
        pages = scrolling(app, options.cards)
        print(
            f"a page of {options.cards} cards: median {pages[len(pages) // 2]:.1f} ms, "
            f"p95 {pages[int(len(pages) * 0.95)]:.1f} ms, longest {pages[-1]:.1f} ms (reach: p95 under 16)"
        )
        if not files:
            window.close()
            return
        longest, tail, done = pauses(app, window, files)
        print(
            f"importing {done} articles: longest pause of the event loop {longest:.1f} ms, "
            f"99.9 % under {tail:.1f} ms (reach: under 50)"
        )
        print(f"memory after the import: {psutil.Process().memory_info().rss / 1e6:.0f} MB")
        window.close()


if __name__ == "__main__":
    main()
