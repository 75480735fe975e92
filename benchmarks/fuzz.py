"""Change files of every format at random and have the reading process read them: none may crash, hang or leak.

    python benchmarks/fuzz.py [--files 10000] [--seed 1] [--from 0] [--limit 30] [--whole 0] [--keep FOLDER]

Begins with hand-written files of every format, and with the real ones in ../shared/bench/articles where they are. Each
file goes through the program's own pipe, memory limit and time limit into a child that reads it, and looks into it
where it holds several; `--whole` more go through the whole worker, mining included. An answer must be an article or an
error that was written for the user. `--from` goes on in a series, so that it can be run in pieces.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import psutil

from tests.files import every
from viewpoints.domain.articles import Source
from viewpoints.domain.matches import EncoderInfo
from viewpoints.domain.statements import Mined
from viewpoints.errors import EncoderMissing, UnreadableSource, ViewpointsError, WorkerError
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import READING, Contained, LookInto, Prepare, Prepared, Request, Result

REAL = Path(__file__).parents[2] / "shared" / "bench" / "articles"
LARGEST = 1_500_000
WARM = 0.15
LEAK = 50e6
SEVERAL = {".zip", ".epub", ".eml", ".rss"}
ZIPPED = {".zip", ".epub", ".docx", ".odt"}
TOKENS = tuple(
    token.encode("utf-8", "surrogatepass")
    for token in (
        "<", ">", "&", "\x00", "\n", "\r", "]]>", "<!--", "-->", "<![CDATA[", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>",
        "&a;", "<!ENTITY b SYSTEM 'file:///etc/hostname'>", "<div>" * 300, "</div>" * 20, "<table><tr><td>" * 50,
        "<p hidden>", "{", "}", "\\", "{\\*\\", "\\bin999999999 ", "\\u-70000 ", "\\u", "\\'zz", "\\ansicpg99999",
        "{\\fonttbl" * 5, "*" * 200, "[" * 200, "`" * 99, "> " * 100, "- " * 100, "#", "|", "%PDF-1.7", "endobj",
        "1 0 R", "/Kids [2 0 R]", "/Count 99999999", "/Length -1", "stream", "endstream", "/Parent 5 0 R",
        "PK\x03\x04", "PK\x01\x02", "From: a\r\n", "Content-Type: multipart/mixed; boundary=XX\r\n\r\n",
        "Content-Type: text/plain; charset=nope\r\n", "Content-Transfer-Encoding: base64\r\n", "=?utf-8?b?gA==?=",
        "By ", "1 January 99999", "\u202e", "\ufeff", "\ud800", "\u0301" * 50, "😀", "99999999999999999999", "-1",
        "%s%n", "{0}", "../../../etc/passwd", "<item>", "</item>", "http://[::1", "data:text/html,x",
        "\x13\x14\x15", "\x07\x07", "\x0b\x0b",
    )
)  # fmt: skip


def seeds() -> list[tuple[str, bytes]]:
    found = list(every().items())
    if REAL.is_dir():
        for path in sorted(REAL.glob("*/*")):
            data = path.read_bytes()
            if len(data) <= LARGEST:
                found.append((path.name, data))
    return found


def mutated(rng: random.Random, name: str, data: bytes, others: list[tuple[str, bytes]]) -> bytes:
    """Change a file's bytes; of a zipped one, every other time those of a member, so that its sum is right again."""
    if Path(name).suffix in ZIPPED and rng.random() < 0.6:
        return _inside(rng, data, others)
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16, 64))):
        rng.choice(CHANGES)(rng, out, others)
        del out[4 * LARGEST :]
    return bytes(out)


def _inside(rng: random.Random, data: bytes, others: list[tuple[str, bytes]]) -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        names = [info.filename for info in old.infolist() if not info.is_dir()]
        chosen = set(rng.sample(names, k=min(len(names), rng.choice((1, 1, 2, 5)))))
        for each in names:
            content = old.read(each)
            if each in chosen:
                content = mutated(rng, "member", content, others)
                if rng.random() < 0.1:
                    continue
            new.writestr(each if rng.random() > 0.02 else "../" + each, content)
    return written.getvalue()


def _flip(rng: random.Random, out: bytearray, _others: object) -> None:
    for _ in range(min(len(out), rng.choice((1, 3, 20)))):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)


def _token(rng: random.Random, out: bytearray, _others: object) -> None:
    at = rng.randrange(len(out) + 1)
    out[at:at] = rng.choice(TOKENS) * rng.choice((1, 1, 1, 5, 200))


def _cut(rng: random.Random, out: bytearray, _others: object) -> None:
    at = rng.randrange(len(out) + 1)
    del out[at : at + rng.choice((1, 10, 1000, len(out)))]


def _double(rng: random.Random, out: bytearray, _others: object) -> None:
    at = rng.randrange(len(out) + 1)
    out[at:at] = out[at : at + rng.choice((1, 30, 4000))] * rng.choice((1, 2, 50))


def _swap(rng: random.Random, out: bytearray, _others: object) -> None:
    size = rng.choice((1, 16, 512))
    one, other = rng.randrange(len(out) + 1), rng.randrange(len(out) + 1)
    out[one : one + size], out[other : other + size] = out[other : other + size], out[one : one + size]


def _splice(rng: random.Random, out: bytearray, others: list[tuple[str, bytes]]) -> None:
    donor = rng.choice(others)[1]
    at, start = rng.randrange(len(out) + 1), rng.randrange(len(donor) + 1)
    out[at : at + rng.choice((0, 100, 5000))] = donor[start : start + rng.choice((10, 300, 20_000))]


def _number(rng: random.Random, out: bytearray, _others: object) -> None:
    at = rng.randrange(len(out) + 1)
    out[at : at + 4] = rng.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0x80000000, 65536)).to_bytes(4, "little")


CHANGES: tuple[Callable[[random.Random, bytearray, list[tuple[str, bytes]]], None], ...] = (
    _flip, _flip, _token, _token, _token, _cut, _double, _swap, _splice, _number,
)  # fmt: skip


def child() -> None:
    """Read without mining: what the worker does with a file from outside, in the worker's own process set-up."""
    from viewpoints.ingest.read import read_source
    from viewpoints.tasks import CancelToken, Progress, Report
    from viewpoints.worker.limits import reading
    from viewpoints.worker.serve import Answer
    from viewpoints.worker.serve import main as serve
    from viewpoints.worker.work import looked_into

    def answer(request: Request, report: Report, cancel: CancelToken) -> Result:
        if isinstance(request, LookInto):
            return looked_into(request, report, cancel)
        assert isinstance(request, Prepare)
        report(Progress(READING))
        with reading():
            article = read_source(request.source, anyway=request.anyway, cancel=cancel)
        return Prepared(article, Mined(), EncoderInfo("none", "0", 1), b"", ())

    def ready() -> Answer:
        return answer

    serve(ready)


class Tally:
    """What came of the files so far."""

    def __init__(self, keep: Path | None) -> None:
        self.outcomes: Counter[str] = Counter()
        self.bad: list[str] = []
        self._keep = keep

    def ask(self, worker: WorkerClient, request: Request, number: int, path: Path) -> Result | None:
        before = worker.pid
        try:
            result = worker.request(request)
        except UnreadableSource as error:
            if "took longer" in error.message:
                self._found("hang", number, path, error)
            else:
                self.outcomes["clear reason"] += 1
                if not (error.message.endswith((".", "?", "!")) and len(error.message) < 1000):
                    self._found("not a sentence", number, path, error)
        except EncoderMissing:
            raise
        except WorkerError as error:
            kind = "memory" if "memory" in error.message else "crash" if worker.pid != before else "wrong outcome"
            self._found(kind, number, path, error)
        except ViewpointsError as error:
            self._found("wrong outcome", number, path, error)
        else:
            self.outcomes["article" if isinstance(result, Prepared) else "looked into"] += 1
            return result
        return None

    def _found(self, kind: str, number: int, path: Path, error: Exception) -> None:
        self.outcomes[kind] += 1
        notes = "".join(getattr(error, "__notes__", []))
        self.bad.append(f"{kind}, file {number} ({path.name}): {error} {notes.strip().splitlines()[-1:]}")
        print(self.bad[-1], flush=True)
        if self._keep is not None:
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / f"{number}-{path.name}").write_bytes(path.read_bytes())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="start")
    parser.add_argument("--limit", type=float, default=30.0, help="seconds for one file")
    parser.add_argument("--whole", type=int, default=0, help="files more that go through the whole worker")
    parser.add_argument("--keep", type=Path, help="a folder for the files that did harm")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child()
    found = seeds()
    endings = Counter(Path(name).suffix for name, _ in found)
    print(f"seed {options.seed}, {len(found)} files to begin with: {dict(endings)}")
    by_ending: dict[str, list[tuple[str, bytes]]] = {}
    for name, data in found:
        by_ending.setdefault(Path(name).suffix, []).append((name, data))
    tally = Tally(options.keep)
    slowest, sizes, began = (0.0, ""), [], time.monotonic()
    reader = WorkerClient(command=(sys.executable, __file__, "--child"), reading_limit=options.limit)
    whole = WorkerClient(reading_limit=options.limit)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.start, options.start + options.files + options.whole):
            # Of its own, so that a series can be gone on with and one file of it made again.
            rng = random.Random(f"{options.seed}/{number}")
            name, data = rng.choice(by_ending[rng.choice(sorted(by_ending))])
            path = Path(folder) / name
            path.write_bytes(mutated(rng, name, data, found))
            worker = reader if number < options.start + options.files else whole
            started = time.monotonic()
            if path.suffix in SEVERAL:
                looked = tally.ask(worker, LookInto(Source(path=str(path))), number, path)
                parts = [part for part in looked.parts if not part.reason] if isinstance(looked, Contained) else []
                if parts and (source := rng.choice(parts).source).url is None:
                    tally.ask(worker, Prepare(source, allow_network=False, anyway=rng.random() < 0.5), number, path)
            request = Prepare(Source(path=str(path)), allow_network=False, anyway=rng.random() < 0.5)
            tally.ask(worker, request, number, path)
            slowest = max(slowest, (time.monotonic() - started, f"{number} {name}"))
            path.unlink()
            if number % 100 == 99 and worker is reader and reader.pid is not None:
                sizes.append((reader.pid, psutil.Process(reader.pid).memory_info().rss))
            if number % 1000 == 999:
                print(f"{number + 1}: {dict(tally.outcomes)}, {time.monotonic() - began:.0f} s", flush=True)
    reader.close()
    whole.close()
    grown = growth(sizes)
    print(f"outcomes: {dict(tally.outcomes)}")
    print(f"slowest: {slowest[0]:.1f} s ({slowest[1]}); {time.monotonic() - began:.0f} s in all")
    print(f"memory of the reading process grew by {grown / 1e6:.1f} MB" if sizes else "memory: too few files to tell")
    harm = len(tally.bad) + (grown > LEAK)
    print("no harm done" if not harm else f"{len(tally.bad)} files did harm, listed above")
    return 1 if harm else 0


def growth(sizes: list[tuple[int, int]]) -> float:
    """Return by how many bytes the longest-lived child grew, from the mean after warming up to the mean at the end."""
    lives: dict[int, list[int]] = {}
    for pid, size in sizes:
        lives.setdefault(pid, []).append(size)
    series = max(lives.values(), key=len, default=[])
    warm = series[int(len(series) * WARM) :]
    part = max(1, len(warm) // 5)
    return sum(warm[-part:]) / part - sum(warm[:part]) / part if warm else 0.0


if __name__ == "__main__":
    sys.exit(main())
