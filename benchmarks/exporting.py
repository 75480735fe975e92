"""Time and peak memory of exporting a large library to each format, each in a process of its own.

    python benchmarks/exporting.py [--statements 100000] [--formats html,csv] [--limit 300]

The first line is a process that only opens the library and counts, so that what a format adds can be seen. Of each
format is told how long the export took, how much of that the process computed, and its largest memory; what takes
more than `--limit` seconds together with being cancelled half-way is ended, and that is told instead.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import generated
from viewpoints.bootstrap import open_library
from viewpoints.services.exporting import FORMATS, Request, Scope
from viewpoints.tasks import Cancelled, CancelToken, Progress


def one(library: Path, name: str, target: Path) -> dict[str, object]:
    """Export once in this process; then once more, cancelled in the middle."""
    from viewpoints.gui.printing import write_pdf_alone

    reports: list[Progress] = []
    services = open_library(library, starter=False)
    try:
        begun, computed = time.perf_counter(), time.process_time()
        if name == "open":
            services.exporting.contents(Request("csv", Scope(title="Everything")))
            return {
                "seconds": time.perf_counter() - begun,
                "computed": time.process_time() - computed,
                "mib": _peak(),
                "bytes": 0,
                "reports": 0,
                "left": 0,
            }
        request = Request(name, Scope(title="Everything"))
        services.exporting.export(request, target, reports.append, paint=write_pdf_alone)
        seconds, computed, peak = time.perf_counter() - begun, time.process_time() - computed, _peak()
        token = CancelToken()

        def stop_in_the_middle(progress: Progress) -> None:
            if progress.total and progress.done * 2 > progress.total:
                token.cancel()

        other = target.with_name(f"cancelled-{target.name}")
        with contextlib.suppress(Cancelled):
            services.exporting.export(request, other, stop_in_the_middle, token, paint=write_pdf_alone)
        left = [each.name for each in target.parent.iterdir() if each.name not in {target.name, library.name}]
        left = [each for each in left if not each.startswith(library.name)]
        return {
            "seconds": seconds,
            "computed": computed,
            "mib": peak,
            "bytes": target.stat().st_size,
            "reports": len(reports),
            "last": f"{reports[-1].done}/{reports[-1].total}",
            "left": len(left),
        }
    finally:
        services.close()


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print a line for each format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--formats", default="")
    parser.add_argument("--limit", type=float, default=300, help="seconds for each format")
    parser.add_argument("--child", nargs=3, metavar=("LIBRARY", "FORMAT", "FILE"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        library, name, target = arguments.child
        print(json.dumps(one(Path(library), name, Path(target))))
        return
    root = Path(__file__).parent.parent
    env = {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        articles = -(-arguments.statements // generated.STATEMENTS)
        generated.library(library, articles)
        print(f"{articles * generated.STATEMENTS:,} statements in {articles:,} articles")
        heads = f"{'format':12} {'seconds':>8} {'computed':>9} {'peak MiB':>9} {'file MB':>8} {'reports':>8}"
        print(f"{heads}  left after cancel")
        for name in ("open", *(each.key for each in FORMATS)):
            if arguments.formats and name not in {"open", *arguments.formats.split(",")}:
                continue
            out = Path(folder) / name
            out.mkdir()
            child = [sys.executable, "-m", "benchmarks.exporting", "--child", str(library), name, str(out / "out")]
            try:
                done = subprocess.run(
                    child, capture_output=True, text=True, check=False, timeout=arguments.limit, env=env, cwd=root
                )
            except subprocess.TimeoutExpired:
                print(f"{name:12} took more than {arguments.limit:.0f} s and was ended", flush=True)
                continue
            if done.returncode:
                print(f"{name:12} failed: {done.stderr.strip().splitlines()[-1]}")
                continue
            row = json.loads(done.stdout.strip().splitlines()[-1])
            print(
                f"{name:12} {row['seconds']:8.1f} {row['computed']:9.1f} {row['mib']:9.0f} {row['bytes'] / 1e6:8.1f} "
                f"{row['reports']:8}  {row['left']} files",
                flush=True,
            )
            for file in out.iterdir():
                file.unlink()


if __name__ == "__main__":
    main()
