"""Long work beside the event loop: the only place in the window's process where a thread starts."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from viewpoints.errors import ViewpointsError
from viewpoints.tasks import Cancelled, CancelToken, Progress, Report

Work = Callable[[Report, CancelToken], Iterable[object]]
"""Work yields its results one by one; it reports progress and looks at the token now and then."""

REPORTS_APART = 0.05
"""Seconds between two reports of one stage: more often than this nobody can read them."""
FEWEST_FOR_A_PACE = 3
"""Pieces that must be done before the rest is foretold."""
TURN = 0.001
"""Seconds after which a thread that computes gives way to the window's own, which asks for that with every query."""
PATIENCE = 5000
"""Milliseconds the window waits at its end for work to notice that it was cancelled."""


class _Thread(QThread):
    """Runs the work; what it has to say crosses to the window's thread through queued signals."""

    reported = Signal(object)
    yielded = Signal(object)
    broke = Signal(object)

    def __init__(self, work: Work, token: CancelToken, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._token = token
        self._stage = ""
        self._told = 0.0

    def _report(self, progress: Progress) -> None:
        now = monotonic()
        if progress.stage != self._stage or now - self._told >= REPORTS_APART:
            self._stage, self._told = progress.stage, now
            self.reported.emit(progress)

    def run(self) -> None:
        """Do the work; whatever goes wrong is handed over, never raised on this thread."""
        try:
            for result in self._work(self._report, self._token):
                self.yielded.emit(result)
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - a defect in the work is told by the window's thread
            self.broke.emit(error)


class Job(QObject):
    """One piece of work on a thread of its own; all its signals arrive on the window's thread, in order.

    An expected failure arrives by `failed`; anything else is a defect and goes to `sys.excepthook`, and `failed` then
    carries None. `finished` comes last, exactly once, however the work ended.
    """

    progressed = Signal(object)
    produced = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._token = CancelToken()
        self._thread = _Thread(work, self._token, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._thread.reported.connect(self._on_reported, queued)
        self._thread.yielded.connect(self._on_yielded, queued)
        self._thread.broke.connect(self._on_broke, queued)
        self._thread.finished.connect(self._on_finished, queued)
        self._over = False

    def start(self) -> None:
        """Begin the work."""
        sys.setswitchinterval(TURN)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; what it produced before stays."""
        self._token.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._token.cancelled

    @property
    def over(self) -> bool:
        """Whether the work has ended and all its signals have been sent."""
        return self._over

    def wait(self, milliseconds: int = PATIENCE) -> bool:
        """Block until the thread has ended, and tell whether it did in time."""
        return self._thread.wait(milliseconds)

    @Slot(object)
    def _on_reported(self, progress: Progress) -> None:
        if not self.cancelled:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_yielded(self, result: object) -> None:
        self.produced.emit(result)

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        if isinstance(error, ViewpointsError):
            self.failed.emit(error)
            return
        sys.excepthook(type(error), error, error.__traceback__)
        self.failed.emit(None)

    @Slot()
    def _on_finished(self) -> None:
        # The thread's function has returned, but the thread may still be leaving Qt's own code.
        self._thread.wait()
        self._over = True
        self.finished.emit()


@dataclass(frozen=True, slots=True)
class Task:
    """Work for the queue; `names` are what its results will be about, in order, none for work behind the scenes."""

    work: Work
    names: tuple[str, ...] = ()
    done: Callable[[object], None] | None = None
    failed: Callable[[ViewpointsError | None], None] | None = None
    ended: Callable[[bool], None] | None = None
    """Called last, with whether the work was cancelled."""
    behind: bool = False
    """Nobody waits for it: where other work comes, it stops at its next result and is begun anew after that. So its
    work must go on where it was."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the queue stands: the piece being worked on out of all pieces asked for since it was last idle."""

    busy: bool
    name: str = ""
    piece: int = 0
    pieces: int = 0
    progress: Progress | None = None
    stopping: bool = False
    seconds_left: float | None = None
    """How long the pieces that are left will take at the pace so far; None where too few are done to tell."""


class JobQueue(QObject):
    """Does one task after the other, since all want the same worker process; what nobody waits for goes last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Task] = deque()
        self._task: Task | None = None
        self._job: Job | None = None
        self._gives_way = False
        self._pieces = 0
        self._pieces_done = 0
        self._task_done = 0
        self._progress: Progress | None = None
        self._began = 0.0
        self._beside: set[Job] = set()

    def aside(self, task: Task) -> None:
        """Do a short task at once, beside the queue: one that needs no worker process."""
        job = Job(task.work, self)
        self._beside.add(job)
        if task.done is not None:
            job.produced.connect(task.done)
        if task.failed is not None:
            job.failed.connect(task.failed)

        def over() -> None:
            self._beside.discard(job)
            job.deleteLater()
            if task.ended is not None:
                task.ended(job.cancelled)

        job.finished.connect(over)
        job.start()

    def add(self, task: Task) -> None:
        """Append a task and begin it at once if nothing else is being done."""
        first_behind = next((i for i, each in enumerate(self._waiting) if each.behind), len(self._waiting))
        self._waiting.insert(len(self._waiting) if task.behind else first_behind, task)
        self._pieces += len(task.names)
        if self._job is None:
            self._began = monotonic()
            self._next()
        else:
            self.changed.emit()

    def standing(self) -> Standing:
        """Return where the queue stands now."""
        if self._job is None or self._task is None:
            return Standing(busy=False)
        names = self._task.names
        at = min(self._task_done, len(names) - 1)
        return Standing(
            busy=True,
            name=names[at] if names else "",
            piece=self._pieces_done + at + 1 if names else 0,
            pieces=self._pieces,
            progress=self._progress,
            stopping=self._job.cancelled and not self._gives_way,
            seconds_left=self._seconds_left() if names else None,
        )

    def _seconds_left(self) -> float | None:
        done = self._pieces_done + self._task_done
        if done < FEWEST_FOR_A_PACE:
            return None
        return (monotonic() - self._began) / done * max(0, self._pieces - done)

    def cancel(self) -> None:
        """Drop what waits and ask the running task to stop."""
        dropped = list(self._waiting)
        self._waiting.clear()
        for task in dropped:
            self._pieces -= len(task.names)
        self._gives_way = False
        if self._job is not None:
            self._job.cancel()
        for task in dropped:
            if task.ended is not None:
                task.ended(True)
        self.changed.emit()

    def stop(self) -> None:
        """Ask the running work to stop and forget what waits, without a word: the window is leaving the library."""
        self._waiting.clear()
        for job in (*self._beside, *([self._job] if self._job is not None else [])):
            job.cancel()

    def wait(self) -> bool:
        """Block for a little until all threads have ended, forget what they still had to say; tell if they ended."""
        ended = self._wait_for_queue()
        for job in tuple(self._beside):
            self._beside.discard(job)
            job.blockSignals(True)  # what it would say may begin other work, for a library that is gone
            ended = job.wait() and ended
            if ended:
                job.deleteLater()
        return ended

    def _wait_for_queue(self) -> bool:
        job, self._job = self._job, None
        self._task = self._progress = None
        self._gives_way = False
        self._pieces = self._pieces_done = 0
        if job is None:
            return True
        for signal in (job.progressed, job.produced, job.failed, job.finished):
            signal.disconnect()
        job.finished.connect(job.deleteLater)
        ended = job.wait()
        self.changed.emit()
        return ended

    def _next(self) -> None:
        if not self._waiting:
            self._job = self._task = self._progress = None
            self._pieces = self._pieces_done = 0
            self.changed.emit()
            return
        task = self._waiting.popleft()
        self._task, self._task_done, self._progress = task, 0, None
        self._job = job = Job(task.work, self)
        job.progressed.connect(self._on_progressed)
        job.produced.connect(self._on_produced)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.changed.emit()
        job.start()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self._progress = progress
        self.changed.emit()

    @Slot(object)
    def _on_produced(self, result: object) -> None:
        if self._task is None:
            return
        self._task_done += 1
        self._progress = None
        if self._task.done is not None:
            self._task.done(result)
        if self._task is not None and self._task.behind and self._job is not None and not self._job.cancelled:
            self._gives_way = any(not each.behind for each in self._waiting)
            if self._gives_way:
                self._job.cancel()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        self._gives_way = False
        if self._task is not None and self._task.failed is not None:
            self._task.failed(error)

    @Slot()
    def _on_finished(self) -> None:
        job, task = self._job, self._task
        if job is None or task is None:
            return
        self._pieces_done += len(task.names)
        job.deleteLater()
        if self._gives_way:
            self._gives_way = False
            self._waiting.append(task)
        elif task.ended is not None:
            task.ended(job.cancelled)
        self._next()


_alive: set[Job] = set()
"""Jobs whose asker may be gone before them: a thread must not be destroyed while it runs."""


def settle() -> bool:
    """Ask all work that nobody may be waiting for any more to stop, block for a little, and tell if it ended."""
    for job in _alive:
        job.cancel()
    ended = [job.wait() for job in _alive]  # each of them is waited for, also after one that did not end
    return all(ended)


class Latest(QObject):
    """Does only the newest of what it is asked, one at a time: what was asked in between is never begun.

    For answers that are of no use once the reader asks something else, such as those of a search as he types.
    """

    produced = Signal(object)
    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Work | None = None
        self._stale = False

    @property
    def busy(self) -> bool:
        """Whether an answer that is still wanted is on its way."""
        return self._job is not None and not (self._stale and self._next is None)

    def ask(self, work: Work) -> None:
        """Begin this work, or as soon as what runs has ended; the answer of what runs is dropped."""
        if self._job is None:
            self._begin(work)
        else:
            self._stale, self._next = True, work

    def forget(self) -> None:
        """Drop the answer of what runs, and what waits."""
        self._stale, self._next = self._job is not None, None

    def _begin(self, work: Work) -> None:
        self._stale, self._next = False, None
        self._job = job = Job(work)
        _alive.add(job)
        job.finished.connect(lambda: _alive.discard(job))
        job.produced.connect(self._on_produced)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        job.start()

    @Slot(object)
    def _on_produced(self, result: object) -> None:
        if not self._stale:
            self.produced.emit(result)

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        if not self._stale:
            self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        if self._next is not None:
            self._begin(self._next)
        else:
            self.idle.emit()
