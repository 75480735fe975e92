"""Finding statements by their words or by their meaning."""

from __future__ import annotations

from viewpoints.domain.library import SearchHit
from viewpoints.errors import WorkerError
from viewpoints.storage import queries
from viewpoints.storage.engine import Database
from viewpoints.tasks import CancelToken, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Similar, SimilarFound


class Searching:
    """Searches one library."""

    def __init__(self, database: Database, worker: WorkerClient) -> None:
        self._database = database
        self._worker = worker

    def words(self, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return statements that hold every word of the query, the last one as a beginning; best first."""
        return self._database.read(lambda c: queries.search_words(c, query, limit))

    def meaning(
        self, text: str, limit: int = 50, report: Report = unreported, cancel: CancelToken | None = None
    ) -> tuple[SearchHit, ...]:
        """Return the statements nearest in meaning to a text, nearest first; starts the worker where needed."""
        result = self._worker.request(Similar(str(self._database.path), text, limit), report, cancel)
        if not isinstance(result, SimilarFound):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        cosines = dict(result.hits)
        found = self._database.read(lambda c: queries.statements(c, cosines))
        return tuple(SearchHit(view, cosines[view.id]) for view in found)
