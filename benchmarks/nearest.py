"""A claim to its 200 nearest statements of other holders, beside the fastest exact scans, in one run.

  python benchmarks/nearest.py [--sizes 10000,100000,1000000] [--runs 15] [--seed 1]

Vectors are drawn around as many middles as a library has topics, so that neighbours are close, as in real ones. Beside
the program's index (int8 codes mapped from its files, other holders' statements alone, the best compared again in
float32) stand the same scan bare (NumKong over int8 in memory, the best compared again in float32 in memory, no
holders looked at) and numpy's float32 product. Runs alternate; medians are given. The index is measured in a process
of its own: how long it takes to open, to append one article of 45 statements, and what memory it holds after all
scans. Recall is against the float32 product over the same allowed rows. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numkong
import numpy as np
import psutil

from viewpoints.domain.matches import EncoderInfo
from viewpoints.domain.statements import Role
from viewpoints.matching.stored import StoredVectors
from viewpoints.storage.vectors import StoredVector

DIMENSION = 384
TOP = 200
HOLDERS = 200
ENCODER = EncoderInfo("drawn", "1", DIMENSION)
ARTICLE = 45


def drawn(size: int, seed: int, first: int = 0) -> np.ndarray:
    """Return `size` unit vectors around 400 middles; `first` tells further ones apart."""
    middles = np.random.default_rng(seed).normal(size=(400, DIMENSION)).astype(np.float32)
    rng = np.random.default_rng((seed, first))
    made = rng.standard_normal((size, DIMENSION), dtype=np.float32)
    made += middles[rng.integers(400, size=size)]
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return made


class Drawn:
    """A library's vector table: drawn vectors in a file, read a block at a time."""

    def __init__(self, folder: Path, size: int) -> None:
        self.size = size
        self.vectors = np.memmap(folder / "drawn", dtype="<f4", mode="r").reshape(-1, DIMENSION)[:size]

    @classmethod
    def written(cls, folder: Path, size: int, seed: int) -> Drawn:
        """Draw the vectors, and those of one article more."""
        with (folder / "drawn").open("wb") as file:
            for start in range(0, size + ARTICLE, 10_000):
                file.write(drawn(min(10_000, size + ARTICLE - start), seed, start).tobytes())
        (folder / "library.sqlite").touch()
        return cls(folder, size)

    def look(self, at: Callable[[Drawn], None]) -> None:
        at(self)

    def stamp(self) -> str:
        return "1"

    def newest(self) -> int:
        return self.size

    def _row(self, i: int) -> StoredVector:
        return StoredVector(i, i, i // ARTICLE, i % HOLDERS, Role.REBUTTAL, self.vectors[i - 1].tobytes())

    def rows(self, after: int) -> Iterator[StoredVector]:
        return map(self._row, range(after + 1, self.size + 1))

    def rows_at(self, rowids: Sequence[int]) -> Iterator[StoredVector]:
        return map(self._row, rowids)


def index(folder: Path, source: Drawn) -> StoredVectors:
    """Return the index of a drawn library, brought up to date."""
    held = StoredVectors(folder / "index", folder / "library.sqlite", ENCODER)
    held.follow(source.look)
    return held


def ours(held: StoredVectors, query: np.ndarray, holder: int) -> list[tuple[int, float]]:
    """Return the nearest statements of other holders, as the program asks for them."""
    (hits,) = held.nearest(query[None], TOP, held.rows_of(), barred_holders=[[holder]])
    return hits


class Bare:
    """The scans that the index is compared with: all rows in memory, nobody's holder looked at."""

    def __init__(self, source: Drawn) -> None:
        self.rows = np.array(source.vectors)
        self.scale = float(np.abs(self.rows[:10_000]).max()) / 127
        self.codes = np.clip(np.rint(self.rows / self.scale), -127, 127).astype(np.int8)

    def int8(self, query: np.ndarray) -> list[tuple[int, float]]:
        code = np.clip(np.rint(query / self.scale), -127, 127).astype(np.int8)[None]
        near = np.asarray(numkong.cdist(code, self.codes, "dot"))[0]
        keep = min(2 * TOP, len(near))
        best = np.argpartition(near, len(near) - keep)[len(near) - keep :]
        cosines = self.rows[best] @ query
        order = np.argsort(-cosines)[:TOP]
        return [(int(i) + 1, float(c)) for i, c in zip(best[order], cosines[order], strict=True)]

    def float32(self, query: np.ndarray) -> list[tuple[int, float]]:
        near = self.rows @ query
        best = np.argpartition(near, len(near) - TOP)[len(near) - TOP :]
        best = best[np.argsort(-near[best])]
        return [(int(i) + 1, float(near[i])) for i in best]


def timed(call: Callable[..., object], *arguments: object) -> float:
    """Return the milliseconds of a call."""
    began = time.perf_counter()
    call(*arguments)
    return (time.perf_counter() - began) * 1000


def apart(folder: str, size: int, seed: int, runs: int, reply: multiprocessing.connection.Connection) -> None:
    """Open, scan and append in a process of its own, as the worker does, and send what it took."""
    source, grown = Drawn(Path(folder), size), Drawn(Path(folder), size + ARTICLE)
    began = time.perf_counter()
    held = index(Path(folder), source)
    opened = time.perf_counter() - began
    taken = [timed(ours, held, query, 1) for query in drawn(runs, seed, 1)]
    memory = psutil.Process(os.getpid()).memory_info().rss
    appended = timed(held.follow, grown.look)
    reply.send((opened, statistics.median(taken), memory >> 20, appended, len(held)))


def measured(size: int, seed: int, runs: int) -> dict[str, object]:
    """Return the figures of one size."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = Drawn.written(folder, size, seed)
        began = time.perf_counter()
        held = index(folder, source)
        built = time.perf_counter() - began
        bare = Bare(source)
        queries = drawn(runs, seed, 1)
        allowed = np.arange(1, size + 1) % HOLDERS != 1
        truth = []
        for query in queries:
            near = np.where(allowed, bare.rows @ query, -2)
            truth.append({int(i) + 1 for i in np.argpartition(-near, TOP)[:TOP]})
        recall = [len({i for i, _ in ours(held, q, 1)} & t) / TOP for q, t in zip(queries, truth, strict=True)]
        times: dict[str, list[float]] = {"index": [], "bare int8 scan": [], "float32 product": []}
        for query in queries:
            times["index"].append(timed(ours, held, query, 1))
            times["bare int8 scan"].append(timed(bare.int8, query))
            times["float32 product"].append(timed(bare.float32, query))
        ms = {name: statistics.median(t) for name, t in times.items()}
        del bare, held, source
        receive, send = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("spawn").Process(target=apart, args=(place, size, seed, runs, send))
        process.start()
        opened, alone, memory, appended, rows = receive.recv()
        process.join()
        assert rows == size + ARTICLE
    fastest = min(ms["bare int8 scan"], ms["float32 product"])
    return {
        "ms": {name: round(t, 2) for name, t in ms.items()},
        "index_to_fastest": round(ms["index"] / fastest, 2),
        "ratio_run_by_run": round(
            statistics.median(a / b for a, b in zip(times["index"], times["bare int8 scan"], strict=True)), 2
        ),
        "recall": round(statistics.mean(recall), 4),
        "least_recall": min(recall),
        "alone_ms": round(alone, 2),
        "open_s": round(opened, 3),
        "build_s": round(built, 1),
        "append_45_ms": round(appended, 1),
        "memory_mb": memory,
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    report: dict[str, object] = {"seed": options.seed, "top": TOP, "dimension": DIMENSION}
    for size in map(int, options.sizes.split(",")):
        report[str(size)] = measured(size, options.seed, options.runs)
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
