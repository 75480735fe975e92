"""Vectors of stored statements: an exact scan of int8 codes, with the best compared again in float32.

Each unit vector is kept twice: as int8 codes with a scale of its own, of which every scan reads all, and as float32,
of which it reads the few best. The codes err by some 0.001 of cosine, so that a few more than are wanted go on to
the second look.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

import numkong
import numpy as np
import numpy.typing as npt

from viewpoints.domain.matches import EncoderInfo
from viewpoints.domain.statements import Role
from viewpoints.matching.encoder import Vectors
from viewpoints.matching.sidecar import Array, Sidecar

READ_AT_ONCE = 4096
COMPARED_AT_ONCE = 131072
"""Products held at a time, over all queries: they stay in the processor's cache."""
SLACK = 0.01
"""Of cosine: how far a code may err under a floor."""
SPOTS = 16
"""Rows that are compared with the library when an index is opened."""
MOST_GONE = 0.3
"""Part of the rows that may be gone before the files are written anew."""

Bools = npt.NDArray[np.bool_]
About = tuple[int, int, int, int, Role, bytes]
"""A row's place in the vector table, its statement, article, holder and role, and how its vector begins."""


class StoredRow(Protocol):
    """A stored statement's vector, as the library gives it."""

    @property
    def rowid(self) -> int:
        """Its place in the table; a vector that is written anew gets a larger one."""

    @property
    def statement_id(self) -> int:
        """The statement's id."""

    @property
    def article_id(self) -> int:
        """The id of its article."""

    @property
    def holder_id(self) -> int:
        """The id of its holder."""

    @property
    def role(self) -> Role:
        """Its role."""

    @property
    def vector(self) -> bytes:
        """Float32 little-endian numbers."""


class Source(Protocol):
    """One moment of a library, as the index reads it; of one encoder, claims and answers alone."""

    def stamp(self) -> str:
        """Return what changes whenever rows read before are no longer to be trusted."""

    def newest(self) -> int:
        """Return the largest place in use."""

    def rows(self, after: int) -> Iterator[StoredRow]:
        """Yield the rows in larger places than `after`, in their order."""

    def rows_at(self, rowids: Sequence[int]) -> Iterator[StoredRow]:
        """Yield the rows in these places, as far as there are such."""

    def about(self) -> Iterator[About]:
        """Yield what is known of every row, without its vector."""


Look = Callable[[Callable[[Source], None]], None]
"""Runs something on one moment of a library."""


class Near(NamedTuple):
    """Statements near a query, nearest first: their ids, cosines and unit vectors."""

    ids: npt.NDArray[np.int64]
    cosines: npt.NDArray[np.float64]
    vectors: Vectors


class StoredVectors:
    """The index of one library and encoder; raises OSError where its files cannot be written."""

    def __init__(self, home: Path, library: Path, encoder: EncoderInfo) -> None:
        self._files = Sidecar(home, library, encoder)
        self._dimension = encoder.dimension
        self._trusted = False

    def __len__(self) -> int:
        return self._files.header.count

    @property
    def statement_ids(self) -> npt.NDArray[np.int64]:
        """The statement of each row, be it gone since."""
        return self._files.columns["statement"].astype(np.int64, copy=False)

    def held(self) -> tuple[npt.NDArray[np.int64], Vectors]:
        """Return the statements that are there, with their unit vectors as rows."""
        columns = self._files.columns
        there = columns["kind"] >= 0
        vectors: Vectors = columns["vectors"].astype(np.float32, copy=False)
        return (self.statement_ids, vectors) if there.all() else (self.statement_ids[there], vectors[there])

    def follow(self, look: Look) -> None:
        """Bring the index up to the library: read what is new, mend what has changed, rebuild what is damaged."""
        current = False

        def unchanged(source: Source) -> None:
            nonlocal current
            header = self._files.header
            current = (
                self._trusted
                and self._files.stored_header() == header
                and source.stamp() == header.stamp
                and source.newest() <= header.seen
            )

        look(unchanged)
        if not current:
            with self._files.alone():
                look(self._catch_up)  # on a moment of the library no older than what another process has written

    def _catch_up(self, source: Source) -> None:
        header = self._files.stored_header()
        stamp, newest = source.stamp(), source.newest()
        if header is None or not self._files.open(header):
            self._trusted = True  # what is made now need not be compared
            self._rebuild(source, newest, stamp)
            return
        if header.stamp != stamp:
            self._mend(source)
        if newest > header.seen:
            self._append(source.rows(header.seen))
        if self._files.header.count > header.count or (newest, stamp) != (header.seen, header.stamp):
            self._files.note(seen=newest, stamp=stamp)
        gone = np.count_nonzero(self._files.columns["kind"] < 0)
        if gone > max(READ_AT_ONCE, MOST_GONE * len(self)) or not (self._trusted or self._true_to(source)):
            self._rebuild(source, newest, stamp)
        self._trusted = True

    def _rebuild(self, source: Source, newest: int, stamp: str) -> None:
        self._files.start_anew()
        self._append(source.rows(0))
        self._files.note(seen=newest, stamp=stamp)

    def _append(self, rows: Iterable[StoredRow]) -> None:
        """Add rows; a damaged vector (wrong size, not finite, no length) is left out."""
        rows = iter(rows)
        while some := list(itertools.islice(rows, READ_AT_ONCE)):
            whole = [row for row in some if len(row.vector) == 4 * self._dimension]
            vectors, good = _unit(b"".join(row.vector for row in whole), self._dimension)
            about = np.array(
                [(r.rowid, r.statement_id, r.article_id, r.holder_id, _KINDS[r.role], _mark(r.vector)) for r in whole],
                dtype=np.int64,
            ).reshape(-1, 6)[good]
            codes, scale = _coded(vectors[good])
            names = ("rowid", "statement", "article", "holder", "kind", "mark")
            columns: dict[str, Array] = dict(zip(names, about.T, strict=True))
            self._files.append({**columns, "codes": codes, "scale": scale, "vectors": vectors[good]})

    def _mend(self, source: Source) -> None:
        """Take over what has become of the rows held: some are gone, of some the holder or role has changed."""
        columns = self._files.columns
        held = np.flatnonzero(columns["kind"] >= 0)
        held = held[np.argsort(columns["rowid"][held], kind="stable")]
        rowids, statements, marks = (columns[name][held] for name in ("rowid", "statement", "mark"))
        changed = {name: np.array(columns[name]) for name in ("article", "holder", "kind")}
        changed["kind"][:] = -1
        new: list[int] = []
        seen, about = self._files.header.seen, source.about()
        while some := list(itertools.islice(about, READ_AT_ONCE)):
            now = np.array([(*row[:4], _KINDS[row[4]], _mark(row[5])) for row in some], dtype=np.int64)
            if not len(held):
                new += [int(i) for i in now[:, 0] if i <= seen]
                continue
            at = np.minimum(np.searchsorted(rowids, now[:, 0]), len(held) - 1)
            same = (rowids[at] == now[:, 0]) & (statements[at] == now[:, 1]) & (marks[at] == now[:, 5])
            for name, column in zip(("article", "holder", "kind"), now[:, 2:5].T, strict=True):
                changed[name][held[at[same]]] = column[same]
            new += [int(i) for i in now[~same, 0] if i <= seen]
        self._files.change(changed)
        for start in range(0, len(new), READ_AT_ONCE):
            self._append(source.rows_at(new[start : start + READ_AT_ONCE]))

    def _true_to(self, source: Source) -> bool:
        """Tell whether some rows, and the last, still say what the library says."""
        columns = self._files.columns
        held = np.flatnonzero(columns["kind"] >= 0)
        if not len(held):
            return next(source.rows(0), None) is None or not len(self)
        spots = np.unique(held[np.linspace(0, len(held) - 1, SPOTS + 1).astype(np.int64)])
        there = {row.rowid: row for row in source.rows_at([int(i) for i in columns["rowid"][spots]])}
        for i in spots:
            row = there.get(int(columns["rowid"][i]))
            if row is None or row.statement_id != columns["statement"][i]:
                return False
            vector, good = _unit(row.vector, self._dimension)
            if not good.all() or not np.allclose(vector[0], columns["vectors"][i], atol=1e-6):
                return False
            codes, scale = _coded(vector)
            if scale[0] != columns["scale"][i] or (codes[0] != columns["codes"][i]).any():
                return False
        return True

    def rows_of(self, roles: Collection[Role] | None = None, *, except_article: int | None = None) -> Bools:
        """Return which rows have one of `roles` (None: any) and stand in another article."""
        columns = self._files.columns
        wanted = np.zeros(256, dtype=bool)
        wanted[[_KINDS[role] for role in (roles if roles is not None else Role)]] = True
        allowed: Bools = wanted[columns["kind"].view(np.uint8)]  # a row that is gone is number 255 here
        if except_article is not None:
            allowed &= columns["article"] != except_article
        return allowed

    def nearest(
        self,
        queries: Vectors,
        top: int,
        allowed: Bools,
        *,
        floor: float = -1.0,
        barred_holders: Sequence[Collection[int]] | None = None,
    ) -> list[list[tuple[int, float]]]:
        """Return for each query (a unit row) the `top` nearest allowed statements, as ids with cosines, nearest first.

        `barred_holders` names for each query the holders whose statements do not count.
        """
        near = self.nearest_vectors(queries, top, allowed, floor=floor, barred_holders=barred_holders)
        return [list(zip(each.ids.tolist(), each.cosines.tolist(), strict=True)) for each in near]

    def nearest_vectors(
        self,
        queries: Vectors,
        top: int,
        allowed: Bools,
        *,
        floor: float = -1.0,
        barred_holders: Sequence[Collection[int]] | None = None,
    ) -> list[Near]:
        """Return what `nearest` does, with the unit vectors of the statements found."""
        columns = self._files.columns
        if top <= 0 or not len(queries) or not len(self):
            nothing = np.empty(0)
            return [Near(nothing.astype(np.int64), nothing, np.empty((0, self._dimension), np.float32))] * len(queries)
        found = []
        for query, rows in zip(queries, self._candidates(queries, top, allowed, floor, barred_holders), strict=True):
            vectors = self._files.vectors_of(rows)
            cosines = vectors @ query
            statements = columns["statement"][rows]
            order = np.lexsort((statements, -cosines))[:top]
            order = order[cosines[order] >= floor]
            exact = np.clip(cosines[order], -1.0, 1.0).astype(np.float64)
            found.append(Near(statements[order].astype(np.int64), exact, vectors[order]))
        return found

    def _candidates(
        self,
        queries: Vectors,
        top: int,
        allowed: Bools,
        floor: float,
        barred_holders: Sequence[Collection[int]] | None,
    ) -> list[npt.NDArray[np.int64]]:
        """Return for each query the rows whose codes are nearest, some more than `top`, in no order."""
        columns = self._files.columns
        keep = top + top // 2 + 32
        codes, scale = _coded(queries)
        packed = numkong.dots_pack(codes)
        pools = [_Pool(keep, floor - SLACK) for _ in queries]
        barred = barred_holders or [()] * len(queries)
        step = min(max(COMPARED_AT_ONCE // len(queries), 1024), 32768)
        for start in range(0, len(self), step):
            stop = min(start + step, len(self))
            block = columns["codes"][start:stop]
            # For a single query the plain scan is a little faster than the product.
            dots = numkong.cdist(codes, block, "dot") if len(codes) == 1 else numkong.dots_packed(block, packed)
            near = np.asarray(dots).reshape(stop - start, len(codes)).astype(np.float32)
            near *= columns["scale"][start:stop, None]
            near *= scale
            for q, pool in enumerate(pools):
                rows = np.flatnonzero(near[:, q] >= pool.least)
                if not len(rows):
                    continue
                values = near[rows, q]
                rows += start
                good = allowed[rows]
                holders = columns["holder"][rows]
                for holder in barred[q]:
                    good &= holders != holder
                pool.add(rows[good], values[good])
        return [pool.rows() for pool in pools]


class _Pool:
    """The best rows so far of one query; `least` is what a row must reach to be among them."""

    def __init__(self, keep: int, least: float) -> None:
        self._keep = keep
        self.least = least
        self._rows = np.empty(0, dtype=np.int64)
        self._values = np.empty(0, dtype=np.float32)

    def add(self, rows: npt.NDArray[np.int64], values: npt.NDArray[np.float32]) -> None:
        """Take rows in."""
        if len(self._rows):
            rows, values = np.concatenate((self._rows, rows)), np.concatenate((self._values, values))
        if len(rows) > self._keep:
            best = np.argpartition(values, len(values) - self._keep)[len(values) - self._keep :]
            rows, values = rows[best], values[best]
            self.least = max(self.least, float(values.min()))
        self._rows, self._values = rows, values

    def rows(self) -> npt.NDArray[np.int64]:
        """Return the rows kept."""
        return self._rows


def _unit(data: bytes, dimension: int) -> tuple[Vectors, Bools]:
    """Return vectors brought to length one, and which of them are finite and have a length."""
    vectors = np.frombuffer(data, dtype="<f4").reshape(-1, dimension)
    with np.errstate(invalid="ignore", over="ignore"):
        lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors, dtype=np.float64))
    good = np.isfinite(lengths) & (lengths > 1e-6)
    whole = np.where(good, lengths, 1.0)[:, None]
    return (vectors / whole).astype(np.float32), good


def _coded(vectors: Vectors) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Return unit vectors as whole numbers up to 127, and by what to multiply them to have them back."""
    scale = (np.abs(vectors).max(axis=1, initial=1e-12) / 127).astype(np.float32)
    return np.rint(vectors / scale[:, None]).astype(np.int8), scale


def _mark(vector: bytes) -> int:
    return int.from_bytes(vector[:8], "little", signed=True)


_KINDS = {role: number for number, role in enumerate(Role)}
