"""Pictures of the real window on the starter library, for looking at and for the README.

    python benchmarks/screenshots.py FOLDER

Light and dark at 1024x640, 1440x900 and, in a process of its own, 1280x720 at 200 % (2560x1440 pixels).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

SIZES = ((1024, 640), (1440, 900))
LARGE = (1280, 720)
ANSWERS = 3


def take(folder: Path, library: Path, sizes: tuple[tuple[int, int], ...], scale: int) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from viewpoints.bootstrap import open_library
    from viewpoints.gui import theme
    from viewpoints.gui.main_window import MainWindow, Opening
    from viewpoints.gui.session import Session
    from viewpoints.settings import Settings

    app = QApplication(sys.argv[:1])
    for mode in ("light", "dark"):
        theme.apply(app, mode)
        window = MainWindow(
            lambda opening, _settings: open_library(opening.path), settings=Settings(theme=mode), session=Session(None)
        )
        window.show()
        ready: list[bool] = []
        window.filled_painted.connect(lambda ready=ready: ready.append(True))
        window.open(Opening(library))
        while not ready:
            app.processEvents()
        for width, height in sizes:
            window.resize(width, height)
            card = next(c for c in window.compare.claims.model().rows if len(c.links) >= ANSWERS)
            window.compare.select(card.statement.id)
            QTest.qWait(400)  # the ribbons' way to a new choice is drawn in steps
            window.grab().save(str(folder / f"{mode}-{width * scale}x{height * scale}.png"))
        window.close()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 2:
        take(folder, Path(sys.argv[2]), (LARGE,), 2)
        return
    with tempfile.TemporaryDirectory() as place:
        library = Path(place) / "library.sqlite"
        subprocess.run([sys.executable, "-m", "viewpoints", "claims", "--library", str(library)], check=True)
        take(folder, library, SIZES, 1)
        env = {**os.environ, "QT_SCALE_FACTOR": "2"}
        subprocess.run([sys.executable, __file__, str(folder), str(library)], env=env, check=True)


if __name__ == "__main__":
    main()
