"""Vectors of stored statements, kept in memory and scanned exactly."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from viewpoints.domain.statements import Role
from viewpoints.matching.encoder import Vectors

READ_AT_ONCE = 4096
SCAN_AT_ONCE = 32768
"""Rows compared in one product: large enough for speed, small enough to stay in the cache and in memory."""

Bools = npt.NDArray[np.bool_]


class StoredRow(Protocol):
    """A stored statement's vector, as the library gives it."""

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


class StoredVectors:
    """A growing matrix of unit vectors with the ids that belong to its rows; rows come in the order of ids."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._size = 0
        self._matrix: Vectors = np.empty((0, dimension), dtype=np.float32)
        self._about = np.empty((0, 4), dtype=np.int64)  # statement, article, holder, kind
        self.last_id = 0

    def __len__(self) -> int:
        return self._size

    @property
    def statement_ids(self) -> npt.NDArray[np.int64]:
        """The statement of each row."""
        return self._about[: self._size, 0]

    @property
    def vectors(self) -> Vectors:
        """The unit vectors, a row each."""
        return self._matrix[: self._size]

    def _make_room(self, rows: int) -> None:
        wanted = self._size + rows
        if wanted > len(self._matrix):
            capacity = max(wanted, len(self._matrix) * 3 // 2, 1024)
            for name in ("_matrix", "_about"):
                old = getattr(self, name)
                grown = np.empty((capacity, old.shape[1]), dtype=old.dtype)
                grown[: self._size] = old[: self._size]
                setattr(self, name, grown)

    def extend(self, rows: Iterable[StoredRow]) -> None:
        """Add rows; a damaged vector (wrong size, not finite, no length) is left out."""
        rows = iter(rows)
        while some := list(itertools.islice(rows, READ_AT_ONCE)):
            self.last_id = max(self.last_id, *(row.statement_id for row in some))
            whole = [row for row in some if len(row.vector) == 4 * self._dimension]
            vectors = np.frombuffer(b"".join(row.vector for row in whole), dtype="<f4").reshape(-1, self._dimension)
            lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors, dtype=np.float64))
            good = np.isfinite(lengths) & (lengths > 1e-6)
            about = np.array(
                [(row.statement_id, row.article_id, row.holder_id, _kind(row.role)) for row in whole], dtype=np.int64
            ).reshape(-1, 4)
            count = int(good.sum())
            self._make_room(count)
            self._matrix[self._size : self._size + count] = vectors[good] / lengths[good, None]
            self._about[self._size : self._size + count] = about[good]
            self._size += count

    def rows_of(self, roles: Collection[Role] | None = None, *, except_article: int | None = None) -> Bools:
        """Return which rows have one of `roles` (None: any) and stand in another article."""
        about = self._about[: self._size]
        allowed = np.ones(self._size, dtype=bool)
        if roles is not None:
            allowed = np.isin(about[:, 3], [_kind(role) for role in roles])
        if except_article is not None:
            allowed &= about[:, 1] != except_article
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
        found: list[list[tuple[int, float]]] = [[] for _ in queries]
        if top <= 0 or not len(queries):
            return found
        rows = np.flatnonzero(allowed)
        dense = len(rows) > self._size // 2
        for start in range(0, self._size if dense else len(rows), SCAN_AT_ONCE):
            # Gathering rows costs a copy, so where most are wanted all are compared and the others struck out.
            part = (
                np.arange(start, min(start + SCAN_AT_ONCE, self._size)) if dense else rows[start : start + SCAN_AT_ONCE]
            )
            block = self._matrix[start : start + len(part)] if dense else self._matrix[part]
            cosines = queries @ block.T
            holders = self._about[part, 2]
            out = ~allowed[part]
            for q, line in enumerate(cosines):
                line[out] = -2.0
                if barred_holders is not None and barred_holders[q]:
                    line[np.isin(holders, list(barred_holders[q]))] = -2.0
                best = np.argpartition(-line, top - 1)[:top] if len(line) > top else np.arange(len(line))
                merged = found[q] + [(int(self._about[part[b], 0]), float(line[b])) for b in best if line[b] >= floor]
                found[q] = sorted(merged, key=lambda hit: (-hit[1], hit[0]))[:top]
        return [[(i, max(-1.0, min(1.0, cosine))) for i, cosine in hits] for hits in found]


def _kind(role: Role) -> int:
    return _KINDS[role]


_KINDS = {role: number for number, role in enumerate(Role)}
