"""Pictures of every view of the real window, for looking at and for the README.

    python benchmarks/screenshots.py FOLDER [--languages en de ru] [--themes light dark] [--sizes 1024x640 1440x900]

The library is the starter article and one in Hebrew. Each language and scale (100 and 200 %) is a process of its own;
the pictures at 200 % are of a window of 1280x720 points, 2560x1440 pixels. Names: LANGUAGE-THEME-VIEW-SIZE.png, the
view "right-to-left" being the Hebrew article. Where nothing else is said in QT_QPA_PLATFORM, no screen is needed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

LARGE = "1280x720"
ANSWERS = 3
PATIENCE = 180  # seconds a view may take to fill
REST = 60  # milliseconds without a painted widget, after which a view is taken for finished
HEBREW = (
    "לסגור את הגשר\n\nראש העיר אומר שהגשר צריך להישאר פתוח. הוא טועה: התיקונים עולים יותר ממעבורת.\n\n"
    "לדעתי יש לסגור את הגשר באביב הבא, ולבנות בית ספר בכסף שייחסך.\n"
)


def finished(app: object, window: object) -> None:
    """Wait until nothing is worked on for the shown view, and it has been painted for the last time."""
    from PySide6.QtCore import QElapsedTimer, QEvent, QObject

    class Painting(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.since = QElapsedTimer()
            self.since.start()

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
            if event.type() in {QEvent.Type.Paint, QEvent.Type.LayoutRequest}:
                self.since.restart()
            return False

    painting = Painting()
    app.installEventFilter(painting)
    end = time.monotonic() + PATIENCE
    while painting.since.elapsed() < REST:
        app.processEvents()
        work = getattr(window.stack.view(window.stack.current), "_work", None)
        if window.jobs.standing().busy or (work is not None and work.busy):
            painting.since.restart()
        if time.monotonic() > end:
            raise TimeoutError(f"The view {window.stack.current} was not finished in {PATIENCE} seconds.")
    app.removeEventFilter(painting)


def take(options: argparse.Namespace, language: str, scale: int) -> None:
    from PySide6.QtWidgets import QApplication

    from viewpoints.bootstrap import open_library
    from viewpoints.gui import language as languages
    from viewpoints.gui import theme
    from viewpoints.gui.main_window import MainWindow, Opening
    from viewpoints.gui.session import Session
    from viewpoints.gui.views.kinds import KINDS
    from viewpoints.settings import Settings

    app = QApplication(sys.argv[:1])
    languages.install(app, language)
    for mode in options.themes:
        theme.apply(app, mode, still=True)  # the ribbons' way to a new choice is drawn in steps otherwise
        window = MainWindow(
            lambda opening, _settings: open_library(opening.path), settings=Settings(theme=mode), session=Session(None)
        )
        window.show()
        ready: list[bool] = []
        window.filled_painted.connect(lambda ready=ready: ready.append(True))
        window.open(Opening(options.library))
        while not ready:
            app.processEvents()
        finished(app, window)
        starter, hebrew = sorted(each.id for each in window.services.comparing.articles())[:2]
        for size in options.sizes if scale == 1 else [LARGE]:
            width, height = map(int, size.split("x"))
            window.resize(width, height)

            def keep(
                name: str, window: MainWindow = window, mode: str = mode, width: int = width, height: int = height
            ) -> None:
                finished(app, window)
                file = options.folder / f"{language}-{mode}-{name}-{width * scale}x{height * scale}.png"
                window.grab().save(str(file))

            window.stack.go("compare")
            window.stack.choose_article(starter)
            card = next(c for c in window.compare.claims.model().rows if len(c.links) >= ANSWERS)
            window.compare.select(card.statement.id)
            keep("compare")
            for kind in KINDS[1:]:
                window.stack.go(kind.name)
                keep(kind.name)
            window.stack.go("article")
            window.stack.choose_article(hebrew)
            keep("right-to-left")
        window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="+", default=["en", "de", "ru"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--sizes", nargs="+", default=["1024x640", "1440x900"])
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.library is not None:
        take(options, options.languages[0], int(float(os.environ["QT_SCALE_FACTOR"])))
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        library, hebrew = Path(place) / "library.sqlite", Path(place) / "hebrew.txt"
        hebrew.write_text(HEBREW, "utf-8")
        command = [sys.executable, "-m", "viewpoints"]
        subprocess.run([*command, "counters", "1", "--library", str(library)], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*command, "import", str(hebrew), "--library", str(library)], check=True)
        for language in options.languages:
            for scale in (1, 2):
                again = [
                    sys.executable,
                    __file__,
                    str(options.folder),
                    "--library",
                    str(library),
                    "--languages",
                    language,
                ]
                again += ["--themes", *options.themes, "--sizes", *options.sizes]
                subprocess.run(again, env={**os.environ, "QT_SCALE_FACTOR": str(scale)}, check=True)


if __name__ == "__main__":
    main()
