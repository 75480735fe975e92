"""Finding statements and articles by their words, by their meaning, or by what they speak against."""

from __future__ import annotations

from collections.abc import Mapping

from viewpoints.domain.articles import Span
from viewpoints.domain.library import SearchHit
from viewpoints.domain.search import Filters, Findings, Found, How
from viewpoints.errors import WorkerError
from viewpoints.storage import queries, searches
from viewpoints.storage.engine import Connection, Database
from viewpoints.tasks import CancelToken, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Opposed, Similar, SimilarFound

ARTICLES = 8
"""Articles that a search shows."""
NO_FILTERS = Filters()


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
        found = self.near(text, limit=limit, report=report, cancel=cancel)
        return tuple(SearchHit(each.statement, each.score) for each in found)

    def find(self, query: str, filters: Filters = NO_FILTERS, limit: int = 50) -> Findings:
        """Return what holds every word of the query, the last one as a beginning; fast, without the worker.

        Articles are looked for only while no filter is set, as the filters are about statements.
        """

        def read(connection: Connection) -> Findings:
            hits, many = searches.find_words(connection, query, filters, limit)
            scores = {hit.statement_id: hit.score for hit in hits}
            marks = {hit.statement_id: hit.marks for hit in hits}
            found = _found(connection, scores, How.WORDS, marks)
            articles = () if filters else searches.find_articles(connection, query, ARTICLES)
            return Findings(found, articles, many)

        return self._database.read(read)

    def near(
        self,
        text: str,
        filters: Filters = NO_FILTERS,
        limit: int = 50,
        report: Report = unreported,
        cancel: CancelToken | None = None,
    ) -> tuple[Found, ...]:
        """Return the statements nearest in meaning to a text, nearest first; starts the worker where needed."""
        request = Similar(str(self._database.path), text, limit, self._among(filters))
        return self._ask(request, text, How.MEANING, report, cancel)

    def against(
        self,
        text: str,
        filters: Filters = NO_FILTERS,
        limit: int = 50,
        report: Report = unreported,
        cancel: CancelToken | None = None,
    ) -> tuple[Found, ...]:
        """Return what speaks against a sentence, best first; starts the worker where needed."""
        request = Opposed(str(self._database.path), text, limit, self._among(filters))
        return self._ask(request, text, How.AGAINST, report, cancel)

    def _among(self, filters: Filters) -> tuple[int, ...] | None:
        return self._database.read(lambda c: searches.statement_ids(c, filters)) if filters else None

    def _ask(
        self, request: Similar | Opposed, text: str, how: How, report: Report, cancel: CancelToken | None
    ) -> tuple[Found, ...]:
        result = self._worker.request(request, report, cancel)
        if not isinstance(result, SimilarFound):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        scores = dict(result.hits)

        def read(connection: Connection) -> tuple[Found, ...]:
            return _found(connection, scores, how, searches.marked_words(connection, text, scores))

        return self._database.read(read)


def _found(
    connection: Connection, scores: Mapping[int, float], how: How, marks: Mapping[int, tuple[Span, ...]]
) -> tuple[Found, ...]:
    ids = list(scores)
    standings = {each.statement_id: each.standing for each in searches.claim_standings(connection, ids)}
    verdicts = searches.verdicts(connection, ids)
    return tuple(
        Found(view, how, scores[view.id], marks.get(view.id, ()), standings.get(view.id), verdicts.get(view.id))
        for view in queries.statements(connection, ids)
    )
