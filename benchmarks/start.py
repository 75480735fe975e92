"""Time from process start to the first painted frame and to the painted claims, against two empty windows.

    python benchmarks/start.py [--runs 9]

All four are measured in turn, run by run, on whatever platform Qt picks (set QT_QPA_PLATFORM=offscreen without a
screen); medians are printed, and the ratios that the project holds itself to.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent

EMPTY = """
import os, sys, time
from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
{before}
class View(QListView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time() - float(os.environ["VIEWPOINTS_T0"]), flush=True)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = QMainWindow()
view = View()
view.setModel(QStringListModel([{rows}]))
window.setCentralWidget(view)
window.resize(1200, 800)
window.show()
app.exec()
"""
BARE = EMPTY.format(before="", rows="*map(str, range(100))")
WITH_ORM = EMPTY.format(
    before="""
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
class Base(DeclarativeBase): pass
class Row(Base):
    __tablename__ = "row"
    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str]
with Session(create_engine("sqlite:///" + os.environ["VIEWPOINTS_ROW"])) as session:
    found = session.execute(select(Row)).scalars().first()
""",
    rows="found.words",
)


def bare(code: str, env: dict[str, str]) -> float:
    env = {**env, "VIEWPOINTS_T0": repr(time.time())}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    return float(done.stdout.splitlines()[0])


def ours(library: Path, env: dict[str, str]) -> dict[str, float]:
    env = {**env, "VIEWPOINTS_T0": repr(time.time()), "VIEWPOINTS_TIMING": "1"}
    env["VIEWPOINTS_EXIT_AFTER"] = "claims_painted"
    command = [sys.executable, str(ROOT / "main.py"), "--library", str(library)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    events = (json.loads(line) for line in done.stderr.splitlines() if line.startswith("{"))
    return {e["event"]: e["seconds"] for e in events}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        env = {
            # All programs are measured as installed ones run: with their byte code kept.
            **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
            "XDG_CONFIG_HOME": str(place / "config"),
            "XDG_DATA_HOME": str(place / "data"),
            "VIEWPOINTS_ROW": str(place / "row.sqlite"),
        }
        import sqlite3

        with sqlite3.connect(place / "row.sqlite") as connection:
            connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT)")
            connection.execute("INSERT INTO row VALUES (1, 'one row')")
        library = place / "library.sqlite"
        # The starter library is loaded and ranked before timing: what is measured is the daily start.
        command = [sys.executable, "-m", "viewpoints", "claims", "--library", str(library)]
        fresh = place / "fresh.sqlite"
        first = ours(fresh, env)
        subprocess.run(command, env=env, check=True, capture_output=True, cwd=ROOT)
        times: dict[str, list[float]] = {"empty": [], "orm": [], "first_frame": [], "claims_painted": []}
        for _ in range(runs):
            times["empty"].append(bare(BARE, env))
            times["orm"].append(bare(WITH_ORM, env))
            for event, seconds in ours(library, env).items():
                times[event].append(seconds)
    median = {name: statistics.median(values) for name, values in times.items()}
    for name, value in median.items():
        print(f"{name:16} {value:.3f} s (best {min(times[name]):.3f}, worst {max(times[name]):.3f})")
    print(f"first frame / empty window: {median['first_frame'] / median['empty']:.2f} (reach: 2)")
    print(f"claims painted / window with one ORM row: {median['claims_painted'] / median['orm']:.2f} (reach: 1.4)")
    print(f"the very first start, with the library still to be made: claims after {first['claims_painted']:.2f} s")


if __name__ == "__main__":
    main()
