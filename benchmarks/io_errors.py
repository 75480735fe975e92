"""Fail each write of an import, a migration and a backup in turn, and look at the library after each.

    python benchmarks/io_errors.py [--scenario import|upgrade|backup ...]

Runs itself again under a small library (compiled with cc, loaded by LD_PRELOAD; Linux only) that counts the calls
which write, truncate, sync or create a file of the library, and fails the one it is told to: with “no space left”,
for good, as a full disk does, and with “input/output error”, once. Every call of every scenario is failed in both
ways. After each the library must open, check clean, hold what it held, and hold all that was acknowledged; and the
failure must have been one clear sentence.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article, Source, Span
from viewpoints.domain.matches import EncoderInfo, Pairing, Verdict
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.errors import ViewpointsError
from viewpoints.services.importing import Importing
from viewpoints.storage.backups import back_up, backups
from viewpoints.storage.health import check
from viewpoints.storage.migrate import create, prepare
from viewpoints.worker.messages import Prepared

MARK = "failing-library"
SHIM = Path(__file__).with_name("failing_writes.c")

TEXT = "The mill must go, Ada Quill insists. That is wrong. The mill pays for itself, and has for forty years."
ENCODER = EncoderInfo("io-errors", "1", 4)


def prepared(number: int) -> Prepared:
    statements = (
        MinedStatement(Span(0, 16), "Ada Quill", Role.POSITION, Manner.REPORTED, 0.9),
        MinedStatement(Span(36, 51), "Tomas Reed", Role.REBUTTAL, Manner.OWN, 0.9),
    )
    article = Article(text=f"{TEXT} Part {number}. " + "More of it. " * 2000, title=f"Mill {number}", language="en")
    mined = Mined(holders=(MinedHolder("Ada Quill"), MinedHolder("Tomas Reed")), statements=statements)
    return Prepared(article, mined, ENCODER, b"\0\0\x80\x3f" * 8, (Pairing(0, 1, 0.5, 0.7),))


class Reader:
    """Answers as the reading process would, at once: its own writes are none of the library's."""

    def __init__(self) -> None:
        self.number = 1

    def request(self, _message: object, _report: object, _cancel: object = None) -> Prepared:
        self.number += 1
        return prepared(self.number)


def run_import(path: Path) -> int:
    """Open the library, queue two sources and work them off; return how many were acknowledged as stored."""
    stored = 0
    services = open_library(path, starter=False)
    try:
        importing = Importing(services.database, Reader())  # type: ignore[arg-type]
        for outcome in importing.import_sources([Source(path="a.txt"), Source(path="b.txt")]):
            stored += outcome.article_id is not None
    finally:
        services.close()
        run_import.stored = stored  # what was acknowledged before a failure counts too
    return stored


def run_upgrade(path: Path) -> int:
    prepare(path)
    return 0


def run_backup(path: Path) -> int:
    back_up(path, "by-hand")
    return 0


SCENARIOS = {"import": run_import, "upgrade": run_upgrade, "backup": run_backup}


def base(folder: Path, scenario: str) -> Path:
    """Make the library a scenario begins with: one article and a verdict, or an older schema."""
    path = folder / f"{MARK}.sqlite"
    if scenario == "upgrade":
        create(path, "0001")
        return path
    services = open_library(path, starter=False)
    reader = Reader()
    reader.number = 0
    list(Importing(services.database, reader).import_sources([Source(path="first.txt")]))  # type: ignore[arg-type]
    services.editing.set_verdict(1, 2, Verdict.CONFIRMED)
    services.close()
    return path


def trial(scenario: str, template: Path, shim: ctypes.CDLL, at: int, code: int, *, lasting: bool) -> tuple[int, str]:
    """Fail one call; return how many calls there were, and what was wrong afterwards ("" if nothing)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / template.name
        shutil.copyfile(template, path)
        said, wrong = "", ""
        run_import.stored = 0
        shim.vp_arm(at, code, int(lasting))
        try:
            SCENARIOS[scenario](path)
        except ViewpointsError as error:
            said = str(error)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            wrong = f"not a sentence but {error!r}"
        finally:
            calls = shim.vp_disarm()
        if wrong:
            return calls, wrong
        try:
            services = open_library(path, starter=False)
        except ViewpointsError as error:
            return calls, f"does not open: {error} (it had said: {said})"
        try:
            articles = services.comparing.totals().articles
            verdicts = services.database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM verdict").scalar())
        finally:
            services.close()
        problems = check(path).problems
        first, kept = (0, 0) if scenario == "upgrade" else (1, 1)
        if problems:
            wrong = f"not sound: {problems[0]}"
        elif articles < first + run_import.stored or verdicts != kept:
            wrong = f"lost: {articles} articles, {verdicts} verdicts, {run_import.stored} acknowledged"
        for each in backups(path):
            if check(each.path).problems:
                wrong = f"a backup that is not sound: {each.path.name}"
        return calls, wrong


def inside(chosen: list[str]) -> int:
    shim = ctypes.CDLL(None)
    shim.vp_disarm.restype = ctypes.c_long
    shim.vp_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
    bad = 0
    for scenario in chosen:
        with tempfile.TemporaryDirectory() as folder:
            template = base(Path(folder), scenario)
            calls, wrong = trial(scenario, template, shim, 0, 0, lasting=False)
            assert not wrong, wrong
            for code, lasting in ((errno.ENOSPC, True), (errno.EIO, False)):
                failures = []
                for at in range(1, calls + 1):
                    _, wrong = trial(scenario, template, shim, at, code, lasting=lasting)
                    if wrong:
                        failures.append(f"call {at}: {wrong}")
                bad += len(failures)
                name = os.strerror(code).lower()
                print(f"{scenario}: {calls} calls, each failed by “{name}”: {len(failures)} bad", flush=True)
                for line in failures[:10]:
                    print(f"  {line}")
    return 1 if bad else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenario", action="append", choices=tuple(SCENARIOS))
    options = parser.parse_args()
    chosen = options.scenario or list(SCENARIOS)
    if not sys.platform.startswith("linux") or shutil.which("cc") is None:
        print("skipped: this needs Linux and a C compiler")
        return 0
    if "VP_IO_ERRORS" in os.environ:
        return inside(chosen)
    with tempfile.TemporaryDirectory() as folder:
        shim = Path(folder) / "shim.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(SHIM), "-ldl"], check=True)
        names = [word for name in chosen for word in ("--scenario", name)]
        environment = {**os.environ, "LD_PRELOAD": str(shim), "VP_IO_ERRORS": "1"}
        return subprocess.run([sys.executable, __file__, *names], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
