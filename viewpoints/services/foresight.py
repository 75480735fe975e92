"""Reading ahead: a second worker reads and mines the next source of a long batch while the first matches this one.

Whoever says what, and who answers it, take about as long; the former needs nothing of the library but what is there
already. What is read ahead is looked up in the library once more when its turn comes, so that it makes no difference
to what is stored.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from viewpoints.errors import ViewpointsError, WorkerError
from viewpoints.tasks import CancelToken, Report
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Foresee, Foreseen, Prepare

MANY = 8
"""Sources from which on it is worth the second worker's start and its memory."""


class Foresight:
    """Reads ahead by one: `following` says what is to be asked after a job, None if that cannot be read ahead."""

    def __init__(self, reader: WorkerClient, following: Callable[[int], Prepare | None]) -> None:
        self._reader = reader
        self._following = following
        self._asked: Prepare | None = None

    def informed(self, job_id: int, request: Prepare, report: Report, cancel: CancelToken | None) -> Prepare:
        """Return a job's `request` with what was read ahead of it, and begin to read what follows.

        Raises what reading the job's source does.
        """
        try:
            found = self._answer(request, report, cancel)
        except ViewpointsError:
            self._look_on(job_id, cancel)
            raise
        self._look_on(job_id, cancel)
        return request if found is None else replace(request, article=found.article, reading=found.reading)

    def _answer(self, request: Prepare, report: Report, cancel: CancelToken | None) -> Foreseen | None:
        asked, self._asked = self._asked, None
        if asked is not None and asked != request:  # the queue or the settings were changed meanwhile
            self._reader.drop()
        if asked != request and not self._begin(request, cancel):
            return None
        found = self._reader.answer(report, cancel)
        if not isinstance(found, Foreseen):
            raise WorkerError(f"The reading process answered with {type(found).__name__}.", "Try again.")
        return found

    def _look_on(self, job_id: int, cancel: CancelToken | None) -> None:
        request = self._following(job_id)
        if request is not None and self._begin(request, cancel):
            self._asked = request

    def _begin(self, request: Prepare, cancel: CancelToken | None) -> bool:
        try:
            self._reader.begin(Foresee(request), cancel)
        except WorkerError:
            return False  # it is read in its turn, by the worker that matches
        return True
