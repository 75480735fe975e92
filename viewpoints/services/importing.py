"""Import: from a file, link or text to statements, vectors and matches in the library, all at once or not at all.

Sources go through a queue in the library itself. What became of a source, and the article, are one transaction, so
that a batch broken off by a crash goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewpoints.domain.articles import Article, Source
from viewpoints.domain.display import harmless
from viewpoints.domain.edits import Edit
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.queue import Choice, Job, JobState
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import EncoderMissing, LibraryError, SeveralArticles, ViewpointsError, WorkerError
from viewpoints.services.foresight import MANY, Foresight
from viewpoints.settings import Settings
from viewpoints.storage import edits, jobs, queries, replacing, store
from viewpoints.storage.engine import Connection, Database
from viewpoints.storage.presence import alive, own_name
from viewpoints.storage.store import DeletedArticle
from viewpoints.tasks import CancelToken, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import (
    AlreadyThere,
    Contained,
    Looked,
    LookInto,
    Prepare,
    Prepared,
    Reading,
    Rematch,
    Rematched,
    Reread,
)


@dataclass(frozen=True, slots=True)
class Replaced:
    """A stored article that gave way to a new version: what undo needs to bring it back."""

    new_id: int
    deleted: DeletedArticle


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source.

    It was stored (`article_id`), was there already (`already`), failed (`error`), waits for the user's answer
    (`asking`; with an `error`, because it holds several articles to choose from), or was cancelled meanwhile
    (`cancelled`). `replaced` is what it took the place of.
    """

    source: Source
    article_id: int | None = None
    title: str = ""
    claims: int = 0
    answers: int = 0
    error: ViewpointsError | None = None
    already: bool = False
    remark: str = ""
    change: LibraryChange = field(default_factory=LibraryChange)
    job: int = 0
    asking: bool = False
    cancelled: bool = False
    replaced: Replaced | None = None
    parts: int = 0
    """How many sources took the place of an archive in the queue."""


_ARCHIVE = ".zip"
_TITLE_WORDS = 8


def _titled(article: Article, source: Source) -> Article:
    """Give an article that states no title the name of its file, its link or its first words, to be known by."""
    if article.title:
        return article
    if source.path is not None:
        return replace(article, title=harmless(Path(source.path).stem))
    if source.url is not None:
        return replace(article, title=harmless(source.url))
    words = article.text.split(maxsplit=_TITLE_WORDS)
    return replace(article, title=" ".join(words[:_TITLE_WORDS])[:80] + ("…" if len(words) > _TITLE_WORDS else ""))


def _is_archive(source: Source) -> bool:
    return source.path is not None and source.part is None and source.path.lower().endswith(_ARCHIVE)


def _foreseeable(job: Job) -> bool:
    """Whether a source can be read ahead: it is not to be unpacked or looked over, and was not read already."""
    return job.article is None and job.choice is not Choice.LOOK and not _is_archive(job.source)


class Importing:
    """Imports into one library, with the worker doing the reading."""

    def __init__(
        self,
        database: Database,
        worker: WorkerClient,
        settings: Settings | None = None,
        reader: Callable[[], WorkerClient] | None = None,
    ) -> None:
        """Import with `worker`; where more than a few wait, `reader` makes another that reads ahead of it."""
        self._database = database
        self._worker = worker
        self._reader = reader
        self.settings = settings or Settings()

    # -- the queue ----------------------------------------------------------------------------------------------------

    def enqueue(self, sources: Sequence[Source], choice: Choice = Choice.ASK) -> int:
        """Put sources into the queue for this program to work off, and return the number of their batch.

        With `Choice.LOOK` each is read and then waits to be looked over; `KEEP`, `REPLACE` and `SKIP` decide
        beforehand about articles that resemble stored ones, `ANYWAY` about what is judged to be no article.
        """
        return self._database.write(lambda c: jobs.add(c, sources, own_name(), choice))

    def work(
        self, batch: int | None, report: Report = unreported, cancel: CancelToken | None = None
    ) -> Iterator[Outcome]:
        """Work off what waits in one batch, or in all that are this program's; each outcome is stored first.

        A source that fails is yielded with its error and the rest go on; only a library that cannot be written
        (`LibraryError`) or a missing encoder (`EncoderMissing`) ends the batch. Raises `Cancelled` when the token
        says so; what was yielded before stays, and the rest goes on waiting.
        """
        with self._foresight(batch) as ahead:
            job = self._following(batch, 0)
            while job is not None:
                if cancel is not None:
                    cancel.check()
                outcome = self._unpacked(job, report, cancel) if _is_archive(job.source) else None
                yield replace(outcome or self._one(job, report, cancel, ahead), job=job.id)
                job = self._following(batch, job.id)

    def import_sources(
        self, sources: Sequence[Source], report: Report = unreported, cancel: CancelToken | None = None
    ) -> Iterator[Outcome]:
        """Queue sources and work them off (`work`)."""
        return self.work(self.enqueue(sources), report, cancel)

    def adopt(self) -> int:
        """Take over what waits in the queue since a program ended; return how many sources are to be worked off."""
        others = alive(self._database.path)
        return self._database.write(lambda c: jobs.adopt(c, own_name(), others))

    def cancel(self, batch: int | None) -> int:
        """Cancel what still waits of one batch, or of all that are this program's; return how many sources."""
        return self._database.write(lambda c: jobs.cancel(c, batch=batch, taken_by=own_name()))

    def look_into(self, source: Source, report: Report = unreported, cancel: CancelToken | None = None) -> Contained:
        """Return what is in a file, folder or link that may hold several articles; raises `ViewpointsError`."""
        result = self._worker.request(
            LookInto(source, self.settings.allow_network, self.settings.allow_private), report, cancel
        )
        if not isinstance(result, Contained):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        return result

    def _following(self, batch: int | None, after: int) -> Job | None:
        return self._database.read(lambda c: jobs.following(c, own_name(), batch, after))

    @contextmanager
    def _foresight(self, batch: int | None) -> Iterator[Foresight | None]:
        """Yield what reads ahead, if so many wait that a second worker is worth its start and its memory."""
        waiting = self._database.read(lambda c: jobs.waiting(c, own_name(), batch))
        if self._reader is None or waiting < MANY:
            yield None
            return
        reader = self._reader()
        try:
            yield Foresight(reader, lambda job_id: self._next_request(batch, job_id))
        finally:
            reader.close()

    def _next_request(self, batch: int | None, after: int) -> Prepare | None:
        """Return what is asked of the source that follows, unless that cannot be read ahead."""
        job = self._following(batch, after)
        return self._request(job) if job is not None and _foreseeable(job) else None

    def _request(self, job: Job) -> Prepare:
        settings = self.settings
        return Prepare(
            job.source,
            str(self._database.path),
            settings.allow_network,
            settings.allow_private,
            max_bytes=settings.largest_source * 1_000_000,
            timeout_seconds=float(settings.patience),
            anyway=job.choice is Choice.ANYWAY,
            article=job.article,
            look=job.choice is Choice.LOOK and job.article is None,
            settled=job.choice is Choice.KEEP or (job.choice is Choice.REPLACE and job.similar_id is not None),
        )

    def _one(self, job: Job, report: Report, cancel: CancelToken | None, ahead: Foresight | None = None) -> Outcome:
        request = self._request(job)
        try:
            if ahead is not None and _foreseeable(job):
                request = ahead.informed(job.id, request, report, cancel)
            result = self._worker.request(request, report, cancel)
        except (LibraryError, EncoderMissing):
            raise
        except ViewpointsError as error:
            return self._failed(job, error)
        if isinstance(result, Looked):
            outcome = self._asked(job, result)
            if not outcome.asking or job.choice not in {Choice.REPLACE, Choice.SKIP}:
                return outcome
            decided = self._database.write(lambda c: jobs.decide(c, job.id, job.choice, own_name()))
            return self._one(decided, report, cancel) if decided else Outcome(job.source, cancelled=True)
        if isinstance(result, AlreadyThere):
            return self._already(job, result)
        if not isinstance(result, Prepared):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        return self._store(job, result)

    def _unpacked(self, job: Job, report: Report, cancel: CancelToken | None) -> Outcome | None:
        """Put what an archive holds into the queue in its place; return None if it holds no parts."""
        try:
            found = self._worker.request(LookInto(job.source, self.settings.allow_network), report, cancel)
        except (LibraryError, EncoderMissing):
            raise
        except ViewpointsError as error:
            return self._failed(job, error)
        if not isinstance(found, Contained) or not found.parts:
            return None
        parts = [(part.source, part.reason) for part in found.parts]
        waits = self._database.write(lambda c: jobs.split(c, job, parts))
        return Outcome(job.source, parts=len(parts)) if waits else Outcome(job.source, cancelled=True)

    def _failed(self, job: Job, error: ViewpointsError) -> Outcome:
        if isinstance(error, SeveralArticles):
            waits = self._database.write(lambda c: jobs.ask(c, job.id, None, reason=error.message, hint=error.hint))
            return Outcome(job.source, error=error, asking=waits, cancelled=not waits)
        waits = self._database.write(
            lambda c: jobs.finish(c, job.id, JobState.FAILED, reason=error.message, hint=error.hint)
        )
        return Outcome(job.source, error=error) if waits else Outcome(job.source, cancelled=True)

    def _already(self, job: Job, there: AlreadyThere) -> Outcome:
        waits = self._database.write(
            lambda c: jobs.finish(c, job.id, JobState.ALREADY, title=there.title, article_id=there.article_id)
        )
        known = Outcome(job.source, there.article_id, there.title, already=True)
        return known if waits else Outcome(job.source, cancelled=True)

    def _asked(self, job: Job, looked: Looked) -> Outcome:
        article, kin = _titled(looked.article, job.source), looked.kin
        waits = self._database.write(
            lambda c: jobs.ask(
                c,
                job.id,
                article,
                reason=looked.remark,
                similar_id=kin.article_id if kin else None,
                kinship=kin.kinship.value if kin else "",
            )
        )
        return Outcome(job.source, title=article.title, asking=waits, cancelled=not waits)

    def _store(self, job: Job, prepared: Prepared) -> Outcome:
        def change(connection: Connection) -> Outcome:
            article, mined = _titled(prepared.article, job.source), prepared.mined
            known = queries.find_digest(connection, article.digest)
            if known is not None:
                jobs.finish(connection, job.id, JobState.ALREADY, title=known[1], article_id=known[0])
                return Outcome(job.source, known[0], known[1], already=True)
            article_id, ids = store.add_article(connection, article, mined, prepared.fingerprint)
            if not jobs.finish(connection, job.id, JobState.DONE, title=article.title, article_id=article_id):
                connection.rollback()
                return Outcome(job.source, cancelled=True)
            store.add_vectors(connection, prepared.encoder, ids, prepared.vectors)
            others = (c.answer if c.claim_is_new else c.claim for c in prepared.cross)
            present = store.present_statements(connection, others)
            pairings = store.with_ids(prepared.pairings, prepared.cross, ids, present)
            store.add_matches(connection, prepared.encoder, pairings)
            store.mark_ranked(connection, article_id, prepared.encoder)
            edits.recall_verdicts(connection, article_id)
            replaced = None
            if job.choice is Choice.REPLACE and job.similar_id is not None:
                deleted = replacing.replace_article(connection, job.similar_id, article_id)
                replaced = Replaced(article_id, deleted) if deleted is not None else None
            roles = [s.role for s in mined.statements]
            gone = (replaced.deleted.article_id,) if replaced else ()
            return Outcome(
                job.source,
                article_id,
                article.title,
                claims=roles.count(Role.POSITION),
                answers=sum(role in ANSWERING for role in roles),
                remark=prepared.remark,
                change=LibraryChange((article_id,), gone, matches_changed=bool(pairings) or bool(gone)),
                replaced=replaced,
            )

        return self._database.write(change)

    # -- undo of a replacement ----------------------------------------------------------------------------------------

    def take_back(self, replaced: Replaced) -> tuple[DeletedArticle, LibraryChange]:
        """Bring back the article that gave way, in the place of the new one; return what `replace_again` needs."""

        def change(connection: Connection) -> DeletedArticle | None:
            new = store.delete_article(connection, replaced.new_id)
            store.restore_article(connection, replaced.deleted)
            return new

        new = self._database.write(change)
        if new is None:
            raise LibraryError("The new version is no longer in the library.", "")
        back = replaced.deleted.article_id
        return new, LibraryChange((back,), (replaced.new_id,), matches_changed=True)

    def replace_again(self, replaced: Replaced, new: DeletedArticle) -> LibraryChange:
        """Put the new version in the place of the former one again."""

        def change(connection: Connection) -> None:
            store.delete_article(connection, replaced.deleted.article_id)
            store.restore_article(connection, new)

        self._database.write(change)
        return LibraryChange((replaced.new_id,), (replaced.deleted.article_id,), matches_changed=True)

    # -- matching anew ------------------------------------------------------------------------------------------------

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
            store.note_changed(connection)
            store.drop_matches(connection, result.article_id)
            pairings = [p for p in result.pairings if p.claim in present and p.answer in present]
            store.add_matches(connection, result.encoder, pairings)
            store.mark_ranked(connection, result.article_id, result.encoder)
            return LibraryChange(changed_articles=(result.article_id,), matches_changed=True)

        return self._database.write(change)
