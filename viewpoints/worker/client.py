"""The parent's side of the worker: starts the child on need, asks it one thing at a time, ends it."""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from viewpoints import errors
from viewpoints.errors import UnreadableSource, ViewpointsError, WorkerError
from viewpoints.tasks import Cancelled, CancelToken, Progress, Report, unreported
from viewpoints.worker.framing import BrokenFrame, framed, read_reply
from viewpoints.worker.messages import READING, Cancel, Failed, Progressed, Reply, Request, Result, WasCancelled

LOOK = 0.05
"""Seconds between two looks at the cancel token."""
CANCEL_PATIENCE = 8.0
"""Seconds the child has to answer a cancel before it is killed."""
END_PATIENCE = 1.0
"""Seconds the child has to end by itself once its input is closed."""
SILENCE_LIMIT = 15 * 60.0
"""Seconds without a word after which a child counts as hung."""
READING_LIMIT = 120.0
"""Seconds in which a file must have been read; one that takes longer is damaged or made to do harm."""
LONGEST_LOG = 1 << 20

STOPPED = "The reading process stopped unexpectedly."
TRY_AGAIN = "Nothing was stored of this article; try again."

_log = logging.getLogger("viewpoints.worker")
_log.addHandler(logging.NullHandler())  # a traceback of the child belongs in a log file, not on the user's terminal
_KINDS = {
    name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ViewpointsError)
}


def worker_command() -> tuple[str, ...]:
    """Return the command that starts the child; -P keeps modules in the working folder from being imported."""
    return (sys.executable, "-P", "-m", "viewpoints.worker")


def _environment() -> dict[str, str]:
    # The child must find the package where this process found it, also in a checkout that is not installed.
    home = str(Path(__file__).resolve().parents[2])
    paths = [home, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8:backslashreplace"}


class _Child:
    """One running child process, and the thread that collects what it says."""

    def __init__(self, command: Sequence[str], log: Path | None) -> None:
        self._log = log
        self._log_start = 0
        self.replies: queue.SimpleQueue[Reply | None] = queue.SimpleQueue()
        with contextlib.ExitStack() as stack:
            stderr: IO[bytes] | None = None
            if log is not None:
                with contextlib.suppress(OSError):  # a log that cannot be written must not keep articles out
                    log.parent.mkdir(parents=True, exist_ok=True)
                    fresh = not log.exists() or log.stat().st_size > LONGEST_LOG
                    stderr = stack.enter_context(log.open("wb" if fresh else "ab"))
                    self._log_start = stderr.tell()
            flags = 0
            if sys.platform == "win32":
                flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
            self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL if stderr is None else stderr,
                bufsize=0,
                env=_environment(),
                creationflags=flags,
            )
        self._sending = threading.Lock()
        # A pipe cannot be waited on with a time limit on every platform, so a thread reads it.
        self._reader = threading.Thread(target=self._read, name="worker-replies", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        try:
            while (reply := read_reply(stream)) is not None:
                self.replies.put(reply)
        except (BrokenFrame, OSError, ValueError, MemoryError) as error:
            _log.debug("The worker's pipe broke: %s", error)
        finally:
            self.replies.put(None)

    def send(self, frame: bytes) -> None:
        """Write one frame; raises OSError when the child is gone."""
        stream = self.process.stdin
        assert stream is not None
        with self._sending:
            if stream.closed:
                raise BrokenPipeError
            rest = memoryview(frame)
            while rest:
                rest = rest[stream.write(rest) or 0 :]

    def end(self, patience: float) -> int:
        """Let the child end by closing its input, kill it after `patience` seconds; return its exit status."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        if patience and self._sending.acquire(timeout=patience):
            try:
                stdin.close()
            finally:
                self._sending.release()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(patience)
        if self.process.poll() is None:
            self.process.kill()
        status = self.process.wait()
        # The child is dead, so a blocked write has failed and the reader has met the end of the pipe.
        with self._sending:
            stdin.close()
        self._reader.join()
        stdout.close()
        return status

    def last_words(self) -> str:
        """Return the end of what this child wrote to its log, for the program's own log."""
        if self._log is None:
            return ""
        try:
            with self._log.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(self._log_start, size - 4000))
                return file.read().decode(errors="replace").strip()
        except OSError:
            return ""


class WorkerClient:
    """Asks the worker process, one request at a time, and starts it again after it died."""

    def __init__(
        self,
        log: Path | None = None,
        command: Sequence[str] | None = None,
        silence_limit: float = SILENCE_LIMIT,
        reading_limit: float = READING_LIMIT,
    ) -> None:
        self._log = log
        self._command = tuple(command or worker_command())
        self._silence_limit = silence_limit
        self._reading_limit = reading_limit
        self._asking = threading.Lock()
        self._starting = threading.Lock()
        self._child: _Child | None = None
        self._asked: _Child | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The running child's process id, or None."""
        child = self._child
        return child.process.pid if child else None

    def request(self, message: Request, report: Report = unreported, cancel: CancelToken | None = None) -> Result:
        """Ask `message` and wait for its answer, reporting progress to `report`.

        Raises `Cancelled` once `cancel` is raised, the child's `ViewpointsError`, or `WorkerError` if it died.
        """
        self.begin(message, cancel)
        return self.answer(report, cancel)

    def begin(self, message: Request, cancel: CancelToken | None = None) -> None:
        """Ask `message` and return at once; others wait until its `answer` is taken or it is dropped.

        Raises what `request` does.
        """
        cancel = cancel or CancelToken()
        while not self._asking.acquire(timeout=LOOK):
            cancel.check()
        try:
            cancel.check()
            frame = _frame(message)
            self._asked = child = self._running()
            try:
                child.send(frame)
            except OSError as error:
                raise self._died(child, STOPPED) from error
        except BaseException:
            self._asking.release()
            raise

    def answer(self, report: Report = unreported, cancel: CancelToken | None = None) -> Result:
        """Wait for the answer to what was begun; raises what `request` does."""
        child = self._asked
        assert child is not None
        try:
            reply = self._await(child, report, cancel or CancelToken())
        except BaseException:
            # Whatever ended the wait (also an interrupt, or an error in `report`): the next request must not
            # meet this one's answer.
            if self._child is child:
                self._cancel(child)
            raise
        finally:
            self._asking.release()
        return _result(reply)

    def drop(self) -> None:
        """Give up what was begun."""
        child = self._asked
        assert child is not None
        try:
            if self._child is child:
                self._cancel(child)
        finally:
            self._asking.release()

    def close(self) -> None:
        """End the child; a request still waiting raises `Cancelled`. May be called twice."""
        with self._starting:
            self._closed = True
            child, self._child = self._child, None
        if child is not None:
            child.end(END_PATIENCE)
            atexit.unregister(self.close)

    def _running(self) -> _Child:
        with self._starting:
            if self._closed:
                raise WorkerError("The reading process has been closed.", "Open the library again.")
            if self._child is not None and self._child.process.poll() is not None:
                self._child.end(0)  # it died while it had nothing to do, so nobody needs to know
                self._child = None
            if self._child is None:
                try:
                    self._child = _Child(self._command, self._log)
                except OSError as error:
                    raise WorkerError(
                        "The reading process could not be started.", f"The system says: {error.strerror or error}."
                    ) from error
                atexit.register(self.close)
            return self._child

    def _drop(self, child: _Child, patience: float) -> int:
        """Forget a child that is dead or of no more use, and make sure that it is gone."""
        with self._starting:
            if self._child is child:
                self._child = None
                atexit.unregister(self.close)
            elif self._closed:
                raise Cancelled  # close() is ending it
        return child.end(patience)

    def _died(self, child: _Child, message: str) -> WorkerError:
        status = self._drop(child, 0)
        error = WorkerError(message, TRY_AGAIN)
        words = child.last_words()
        _log.error("The worker process ended with status %s. %s", status, words)
        error.add_note(f"Exit status {status}. {words}".strip())
        return error

    def _await(self, child: _Child, report: Report, cancel: CancelToken) -> Result | Failed | WasCancelled:
        heard = time.monotonic()
        reading = False
        while True:
            cancel.check()
            try:
                reply = child.replies.get(timeout=LOOK)
            except queue.Empty:
                silent = time.monotonic() - heard
                if reading and silent > self._reading_limit:
                    self._drop(child, 0)
                    raise UnreadableSource(
                        f"It was given up, because reading it took longer than {self._reading_limit:,.0f} seconds.",
                        "The file may be damaged or made to do harm; save the article as text and import that.",
                    ) from None
                if silent > self._silence_limit:
                    raise self._died(child, "The reading process no longer answered and was ended.") from None
                continue
            heard = time.monotonic()
            reading = isinstance(reply, Progressed) and reply.stage == READING
            if reply is None:
                raise self._died(child, STOPPED)
            if not isinstance(reply, Progressed):
                return reply
            report(Progress(reply.stage, reply.done, reply.total))

    def _cancel(self, child: _Child) -> None:
        """Have the child give up the current request, killing it when it does not answer in time."""
        deadline = time.monotonic() + CANCEL_PATIENCE
        try:
            child.send(framed(Cancel()))
            while (left := deadline - time.monotonic()) > 0:
                reply = child.replies.get(timeout=left)
                if reply is None:
                    break
                if not isinstance(reply, Progressed):
                    return
        except (OSError, queue.Empty):
            pass
        self._drop(child, 0)


def _frame(message: Request) -> bytes:
    try:
        return framed(message)
    except (UnicodeError, BrokenFrame) as error:
        raise WorkerError(
            "This text cannot be handed to the reading process.", "It holds broken characters or is far too long."
        ) from error


def _result(reply: Result | Failed | WasCancelled) -> Result:
    if isinstance(reply, WasCancelled):
        raise Cancelled
    if isinstance(reply, Failed):
        error = _KINDS.get(reply.kind, WorkerError)(reply.message, reply.hint)
        if reply.detail:
            _log.error("The worker failed: %s", reply.detail)
            error.add_note(reply.detail)
        raise error
    return reply
