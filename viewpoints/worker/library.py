"""The child's view of library files: opened for reading only, their vectors kept in memory between requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from viewpoints.domain.matches import EncoderInfo
from viewpoints.matching.stored import StoredVectors

T = TypeVar("T")

MOST_LIBRARIES = 2
"""Libraries whose vectors are kept; a reader seldom has more open."""


class Libraries:
    """Reads libraries, and keeps the vectors of those read last."""

    def __init__(self, encoder: EncoderInfo) -> None:
        self._encoder = encoder
        self._kept: dict[str, tuple[object, StoredVectors]] = {}

    def read(self, library: str, query: Callable[..., T]) -> T:
        """Return what `query` finds on a connection that can only read; raises `LibraryError` for a bad file."""
        from viewpoints.storage.engine import failures_explained, open_readonly

        path = Path(library)
        with failures_explained(path):
            engine = open_readonly(path)
            try:
                with engine.connect() as connection:
                    return query(connection)
            finally:
                engine.dispose()  # an open file could not be moved or deleted on every platform

    def vectors(self, library: str) -> StoredVectors:
        """Return the stored vectors of the encoder, reading only what was added since the last time."""
        from viewpoints.storage import queries

        # The stamp is read first: whatever changes in between is then noticed the next time.
        stamp = self.read(library, queries.library_stamp)
        kept = self._kept.pop(library, None)
        vectors = kept[1] if kept is not None and kept[0] == stamp else StoredVectors(self._encoder.dimension)
        self.read(library, lambda c: vectors.extend(queries.vector_rows(c, self._encoder, vectors.last_id)))
        self._kept[library] = stamp, vectors
        while len(self._kept) > MOST_LIBRARIES:
            del self._kept[next(iter(self._kept))]
        return vectors

    def expect(self, library: str, statement_ids: Sequence[int]) -> None:
        """Note that vectors of these statements come next; older ones mean reading anew."""
        kept = self._kept.get(library)
        if kept is not None and statement_ids and min(statement_ids) <= kept[1].last_id:
            del self._kept[library]
