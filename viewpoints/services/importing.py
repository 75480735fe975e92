"""Import: from a file, link or text to statements, vectors and matches in the library, all at once or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewpoints.domain.articles import Article, Source
from viewpoints.domain.edits import Edit
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import EncoderMissing, LibraryError, ViewpointsError, WorkerError
from viewpoints.storage import edits, queries, store
from viewpoints.storage.engine import Connection, Database
from viewpoints.tasks import CancelToken, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import AlreadyThere, Prepare, Prepared, Reading, Rematch, Rematched, Reread


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: stored (`article_id`), there already (`already`), or failed (`error`)."""

    source: Source
    article_id: int | None = None
    title: str = ""
    claims: int = 0
    answers: int = 0
    error: ViewpointsError | None = None
    already: bool = False
    remark: str = ""
    change: LibraryChange = field(default_factory=LibraryChange)


_TITLE_WORDS = 8


def _titled(article: Article, source: Source) -> Article:
    """Give an article that states no title the name of its file, its link or its first words, to be known by."""
    if article.title:
        return article
    if source.path is not None:
        return replace(article, title=Path(source.path).stem)
    if source.url is not None:
        return replace(article, title=source.url)
    words = article.text.split(maxsplit=_TITLE_WORDS)
    return replace(article, title=" ".join(words[:_TITLE_WORDS])[:80] + ("…" if len(words) > _TITLE_WORDS else ""))


class Importing:
    """Imports into one library, with the worker doing the reading."""

    def __init__(self, database: Database, worker: WorkerClient, *, allow_network: bool = True) -> None:
        self._database = database
        self._worker = worker
        self._allow_network = allow_network

    def import_sources(
        self,
        sources: Sequence[Source],
        report: Report = unreported,
        cancel: CancelToken | None = None,
        *,
        anyway: bool = False,
    ) -> Iterator[Outcome]:
        """Import sources one after the other; each outcome is stored before it is yielded.

        A source that fails is yielded with its error and the rest go on; only a library that cannot be written
        (`LibraryError`) or a missing encoder (`EncoderMissing`) ends the batch. With `anyway`, what is judged to be no
        article is stored too, with a note. Raises `Cancelled` when the token says so; what was yielded before stays.
        """
        for source in sources:
            if cancel is not None:
                cancel.check()
            try:
                request = Prepare(source, str(self._database.path), self._allow_network, anyway=anyway)
                result = self._worker.request(request, report, cancel)
            except (LibraryError, EncoderMissing):
                raise
            except ViewpointsError as error:
                yield Outcome(source, error=error)
                continue
            if isinstance(result, AlreadyThere):
                yield Outcome(source, result.article_id, result.title, already=True)
                continue
            if not isinstance(result, Prepared):
                raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
            yield self._store(source, result)

    def _store(self, source: Source, prepared: Prepared) -> Outcome:
        def change(connection: Connection) -> Outcome:
            article, mined = _titled(prepared.article, source), prepared.mined
            known = queries.find_digest(connection, article.digest)
            if known is not None:
                return Outcome(source, known[0], known[1], already=True)
            article_id, ids = store.add_article(connection, article, mined)
            store.add_vectors(connection, prepared.encoder, ids, prepared.vectors)
            others = (c.answer if c.claim_is_new else c.claim for c in prepared.cross)
            present = store.present_statements(connection, others)
            pairings = store.with_ids(prepared.pairings, prepared.cross, ids, present)
            store.add_matches(connection, prepared.encoder, pairings)
            store.mark_ranked(connection, article_id, prepared.encoder)
            edits.recall_verdicts(connection, article_id)
            roles = [s.role for s in mined.statements]
            return Outcome(
                source,
                article_id,
                article.title,
                claims=roles.count(Role.POSITION),
                answers=sum(role in ANSWERING for role in roles),
                remark=prepared.remark,
                change=LibraryChange(added_articles=(article_id,), matches_changed=bool(pairings)),
            )

        return self._database.write(change)

    def rematch(
        self,
        report: Report = unreported,
        cancel: CancelToken | None = None,
        article_ids: Sequence[int] | None = None,
    ) -> Iterator[LibraryChange]:
        """Encode and rank articles anew, those that still wait or those named; the user's verdicts stay."""
        waiting = self._database.read(queries.unranked) if article_ids is None else tuple(article_ids)
        for article_id in waiting:
            if cancel is not None:
                cancel.check()
            stamp = self._stamp(article_id)
            result = self._worker.request(Rematch(str(self._database.path), article_id), report, cancel)
            if not isinstance(result, Rematched):
                raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
            yield self._store_again(result, stamp)

    def reread(
        self, article_id: int, report: Report = unreported, cancel: CancelToken | None = None
    ) -> Iterator[LibraryChange | Edit]:
        """Look anew for who says what in a stored article, and yield that edit and then its ranking.

        What the user decided stays. Raises `LibraryError` if the article is gone, or if its language is not one that
        claims are found in.
        """
        result = self._worker.request(Reread(str(self._database.path), article_id), report, cancel)
        if not isinstance(result, Reading):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        if result.remark:
            raise LibraryError(result.remark, "Nothing was changed.")
        image = self._database.write(lambda c: edits.take_reading(c, article_id, result.mined))
        yield Edit(image, LibraryChange(changed_articles=(article_id,), matches_changed=True))
        yield from self.rematch(report, cancel, (article_id,))

    def _stamp(self, article_id: int) -> int:
        return self._database.read(lambda c: queries.article_stamp(c, article_id))

    def _store_again(self, result: Rematched, stamp: int) -> LibraryChange:
        def change(connection: Connection) -> LibraryChange:
            if queries.article_stamp(connection, result.article_id) != stamp:
                return LibraryChange()  # changed by hand while it was ranked: it still waits
            ids = {*result.statement_ids, *(p.claim for p in result.pairings), *(p.answer for p in result.pairings)}
            present = store.present_statements(connection, ids)
            if not present.issuperset(result.statement_ids):
                return LibraryChange()  # deleted or read anew while it was ranked
            store.add_vectors(connection, result.encoder, result.statement_ids, result.vectors)
            store.note_vectors_changed(connection)
            store.drop_matches(connection, result.article_id)
            pairings = [p for p in result.pairings if p.claim in present and p.answer in present]
            store.add_matches(connection, result.encoder, pairings)
            store.mark_ranked(connection, result.article_id, result.encoder)
            return LibraryChange(changed_articles=(result.article_id,), matches_changed=True)

        return self._database.write(change)
