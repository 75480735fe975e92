"""A library's vectors in files of their own in the cache, mapped into memory: what a scan needs, column by column.

The library stays the only truth. Columns only grow and are written before the header that counts them, so that a
process killed at any moment leaves at most rows that no header counts, which the next one writes over.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from viewpoints.domain.matches import EncoderInfo

FORMAT = 1
HEADER = "index.json"
ABOUT = {
    "rowid": "<i8",
    "statement": "<i8",
    "mark": "<i8",
    "article": "<i4",
    "holder": "<i4",
    "kind": "i1",
    "scale": "<f4",
}
"""What is kept of each row besides its vector, with its type.

A kind of -1 means that the row is gone; `mark` is how the vector begins in the library, by which another one in the
same place is told.
"""
CHANGEABLE = ("article", "holder", "kind")
LARGE = 64 << 20
"""Bytes of float32 rows from which they are read one by one instead of from a mapping."""

Array = npt.NDArray[Any]


class Header(msgspec.Struct, frozen=True):
    """What the files hold: `count` rows of one encoder of one library, read up to row `seen` at `stamp`."""

    library: str
    encoder: EncoderInfo
    format: int = FORMAT
    series: int = 0
    count: int = 0
    seen: int = 0
    stamp: str = ""


class Sidecar:
    """The files of one library and encoder, in a folder under `home`."""

    def __init__(self, home: Path, library: Path, encoder: EncoderInfo) -> None:
        self._home = home
        self._none = Header(str(library.absolute()), encoder)
        key = "\0".join((self._none.library, encoder.name, encoder.version, str(encoder.dimension)))
        self.folder = home / hashlib.sha256(key.encode(errors="replace")).hexdigest()[:24]
        self.header = self._none
        self.columns: dict[str, Array] = {}
        self._types = {
            **{name: (np.dtype(kind), ()) for name, kind in ABOUT.items()},
            "codes": (np.dtype("i1"), (encoder.dimension,)),
            "vectors": (np.dtype("<f4"), (encoder.dimension,)),
        }
        self._map()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes from writing; one that is killed lets go."""
        from filelock import FileLock

        self._home.mkdir(parents=True, exist_ok=True)
        with FileLock(self.folder.with_suffix(".lock")):
            yield

    def stored_header(self) -> Header | None:
        """Return the header on disk, or None where there is none that fits."""
        try:
            header = msgspec.json.decode((self.folder / HEADER).read_bytes(), type=Header)
        except (OSError, msgspec.MsgspecError):
            return None
        same = (header.format, header.library, header.encoder) == (FORMAT, self._none.library, self._none.encoder)
        return header if same and header.count >= 0 else None

    def open(self, header: Header) -> bool:
        """Map the files that `header` tells of; return False where one is missing or too short."""
        self.header = header
        try:
            self._map()
        except (OSError, ValueError):
            return False
        return True

    def start_anew(self) -> None:
        """Begin an empty series of files; the former ones go as soon as nobody holds them."""
        former = self.stored_header()
        series = max(self.header.series, former.series if former else 0) + 1
        self.folder.mkdir(parents=True, exist_ok=True)
        self._sweep()
        self.header = msgspec.structs.replace(self._none, series=series)
        for name in self._types:
            self._path(name).write_bytes(b"")
        self._map()

    def append(self, columns: Mapping[str, Array]) -> None:
        """Add rows behind those counted; they count once `note` has written the header."""
        rows = 0
        for name, (kind, shape) in self._types.items():
            column = np.ascontiguousarray(columns[name], dtype=kind)
            rows = len(column)
            with self._path(name).open("r+b") as file:
                file.seek(self.header.count * kind.itemsize * int(np.prod(shape, dtype=np.int64)))
                file.write(column.tobytes())
        self.header = msgspec.structs.replace(self.header, count=self.header.count + rows)

    def change(self, columns: Mapping[str, Array]) -> None:
        """Write changed columns over the former; `stamp` is noted last, so that a kill halfway means doing it again."""
        for name in CHANGEABLE:
            with self._path(name).open("r+b") as file:
                file.write(np.ascontiguousarray(columns[name], dtype=self._types[name][0]).tobytes())

    def note(self, *, seen: int, stamp: str) -> None:
        """Write the header, and with it make what was written count."""
        for name in self._types:
            with self._path(name).open("r+b") as file:
                os.fsync(file.fileno())
        self.header = msgspec.structs.replace(self.header, seen=seen, stamp=stamp)
        part = self.folder / f"{HEADER}.{os.getpid()}.part"
        with part.open("wb") as file:
            file.write(msgspec.json.encode(self.header))
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.folder / HEADER)
        self._map()

    def vectors_of(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
        """Return some rows in float32."""
        vectors = self.columns["vectors"]
        if vectors.nbytes <= LARGE:
            return np.asarray(vectors[rows], dtype=np.float32)
        # A page fault maps sixteen pages: rows here and there would soon hold the whole file in memory.
        some = np.empty((len(rows), vectors.shape[1]), dtype="<f4")
        with self._path("vectors").open("rb", buffering=0) as file:
            for row, into in zip(rows.tolist(), some, strict=True):
                file.seek(row * into.nbytes)
                file.readinto(into.data)
        return some.astype(np.float32, copy=False)

    def _path(self, name: str) -> Path:
        return self.folder / f"{self.header.series}.{name}"

    def _map(self) -> None:
        count = self.header.count
        columns: dict[str, Array] = {}
        for name, (kind, shape) in self._types.items():
            if not count:
                columns[name] = np.empty((0, *shape), dtype=kind)
                continue
            size = count * kind.itemsize * int(np.prod(shape, dtype=np.int64))
            with self._path(name).open("rb") as file:
                mapped = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ)
            columns[name] = np.frombuffer(mapped, dtype=kind).reshape(count, *shape)
        self.columns = columns

    def _sweep(self) -> None:
        """Remove former series of these files, and the files of libraries that are gone or went to another encoder."""
        for path in self.folder.iterdir():
            if path.name != HEADER:
                with contextlib.suppress(OSError):  # another process may still hold it where that keeps a file
                    path.unlink()
        for other in self._home.iterdir():
            if other == self.folder or not other.is_dir():
                continue
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                header = msgspec.json.decode((other / HEADER).read_bytes(), type=Header)
                if header.library == self._none.library or not Path(header.library).exists():
                    shutil.rmtree(other, ignore_errors=True)
                    other.with_suffix(".lock").unlink(missing_ok=True)
