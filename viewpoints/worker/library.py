"""The child's view of library files: opened for reading only, their vectors in an index kept between requests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from viewpoints import paths
from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import WorkerError

if TYPE_CHECKING:
    from viewpoints.matching.stored import Source, StoredVectors

T = TypeVar("T")

MOST_LIBRARIES = 2
"""Libraries whose vectors are kept; a reader seldom has more open."""


class Libraries:
    """Reads libraries, and keeps the indexes of those read last."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, EncoderInfo], StoredVectors] = {}

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

    def vectors(self, library: str, encoder: EncoderInfo) -> StoredVectors:
        """Return the index of an encoder's vectors, brought up to the library; raises `WorkerError` if it cannot be."""
        from viewpoints.matching.stored import StoredVectors
        from viewpoints.storage.vectors import VectorSource

        def look(at: Callable[[Source], None]) -> None:
            self.read(library, lambda connection: at(VectorSource(connection, encoder)))

        home = paths.cache_folder() / "index"
        try:
            kept = self._kept.pop((library, encoder), None) or StoredVectors(home, Path(library), encoder)
            kept.follow(look)
        except OSError as error:
            raise WorkerError(
                f"The index of this library's vectors cannot be written ({error.strerror or error}).",
                f"It is kept in {home}: make room there and allow writing; what is stored can be read without it.",
            ) from error
        self._kept[library, encoder] = kept
        while len(self._kept) > MOST_LIBRARIES:
            del self._kept[next(iter(self._kept))]
        return kept
