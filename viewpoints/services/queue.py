"""The import queue as the user sees it: what waits, what failed and why, and what is to be done about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from viewpoints.domain.articles import Article, Source
from viewpoints.domain.queue import BatchSummary, Choice, Job, JobState
from viewpoints.errors import LibraryError
from viewpoints.storage import jobs
from viewpoints.storage.engine import Database
from viewpoints.storage.presence import alive, own_name


class Queue:
    """Looks at the import queue of one library, and changes it."""

    def __init__(self, database: Database) -> None:
        self._read = database.read
        self._write = database.write
        self._path: Path = database.path

    def batches(self) -> tuple[BatchSummary, ...]:
        """Return the batches that are remembered, the newest first."""
        return self._read(jobs.batches)

    def jobs(self, batch: int | None = None, states: Sequence[JobState] = ()) -> tuple[Job, ...]:
        """Return sources in the order they were given, without the articles they hold."""
        return self._read(lambda c: jobs.jobs(c, batch=batch, states=states))

    def job(self, job_id: int) -> Job:
        """Return one source with the article it holds; raise `LibraryError` if it is forgotten."""
        found = self._read(lambda c: jobs.job(c, job_id))
        if found is None:
            raise LibraryError("That import is no longer in the queue.", "")
        return found

    def left_over(self) -> int:
        """Count what waits since a program ended before it came to it."""
        others = [*alive(self._path), own_name()]
        return self._read(lambda c: jobs.left(c, others))

    def asking(self) -> int:
        """Count what waits for the user's answer."""
        return len(self.jobs(states=(JobState.ASKING,)))

    def cancel(self, job_ids: Sequence[int] | None = None, batch: int | None = None) -> int:
        """Cancel what waits or asks: some sources, those of a batch, or all; return how many."""
        return self._write(lambda c: jobs.cancel(c, ids=job_ids, batch=batch))

    def retry(self, job_ids: Sequence[int], choice: Choice = Choice.ASK) -> int:
        """Have failed and cancelled sources wait for this program to work them off; return how many."""
        return self._write(lambda c: jobs.retry(c, job_ids, own_name(), choice))

    def newly_met(self, files: Mapping[str, str]) -> tuple[str, ...]:
        """Return those files of a watched folder that were not met before in this state, and remember them."""
        return self._write(lambda c: jobs.newly_met(c, files)) if files else ()

    def choose(self, job_id: int, parts: Sequence[Source]) -> None:
        """Have parts of a source that holds several articles wait in its place."""
        if not self._write(lambda c: jobs.choose(c, job_id, parts, own_name())):
            raise LibraryError("That import no longer waits for an answer.", "")

    def answer(self, job_id: int, choice: Choice, article: Article | None = None) -> None:
        """Decide about a source that asks; `article` is what was read of it, as the user edited it."""
        if not self._write(lambda c: jobs.answer(c, job_id, choice, article, own_name())):
            raise LibraryError("That import no longer waits for an answer.", "")
