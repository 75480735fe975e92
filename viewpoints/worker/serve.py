"""The child's side of the pipe: takes requests, tells how far they are, and answers each exactly once."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import queue
import signal
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from typing import BinaryIO, NoReturn

from viewpoints.errors import ViewpointsError
from viewpoints.tasks import Cancelled, CancelToken, Progress, Report
from viewpoints.worker.framing import BrokenFrame, framed, read_request
from viewpoints.worker.limits import limit_memory
from viewpoints.worker.messages import Cancel, Failed, Progressed, Reply, Request, Result, WasCancelled
from viewpoints.worker.network import forbid

PROGRESS_PAUSE = 0.1
"""Seconds between two reports of the same stage."""

Answer = Callable[[Request, Report, CancelToken], Result]


class _Pipe:
    """The child's two ends: a thread takes requests in, the main thread writes replies."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO) -> None:
        self._requests = requests
        self._replies = replies
        self._waiting: queue.SimpleQueue[tuple[Request, CancelToken]] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    def _read(self) -> None:
        token = CancelToken()
        try:
            while (request := read_request(self._requests)) is not None:
                if isinstance(request, Cancel):
                    token.cancel()
                else:
                    # Made here, so that a cancel meets the request sent before it and never the next one.
                    token = CancelToken()
                    self._waiting.put((request, token))
        except (BrokenFrame, OSError):
            traceback.print_exc()
        # The parent closed the pipe or is gone, even if it was killed: nothing here is worth finishing.
        os._exit(0)

    def next(self) -> tuple[Request, CancelToken]:
        return self._waiting.get()

    def send(self, reply: Reply) -> None:
        frame = memoryview(framed(reply))
        try:
            while frame:
                frame = frame[self._replies.write(frame) or 0 :]
        except OSError:
            os._exit(0)


class _Reporter:
    """Passes progress on, ten times a second at most, but each change of stage at once."""

    def __init__(self, send: Callable[[Reply], None]) -> None:
        self._send = send
        self._stage = ""
        self._due = 0.0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.stage != self._stage or now >= self._due:
            self._stage, self._due = progress.stage, now + PROGRESS_PAUSE
            self._send(Progressed(progress.stage, progress.done, progress.total))


def answered(answer: Answer, request: Request, report: Report, cancel: CancelToken) -> Result | Failed | WasCancelled:
    """Return the one reply that ends `request`, whatever happens."""
    try:
        cancel.check()
        return answer(request, report, cancel)
    except Cancelled:
        return WasCancelled()
    except ViewpointsError as error:
        return Failed(type(error).__name__, error.message, error.hint)
    except MemoryError:
        return Failed(
            "WorkerError",
            "There was not enough memory for this.",
            "Nothing was stored of it; try a shorter article or close other programs.",
            traceback.format_exc(),
        )
    except Exception:  # noqa: BLE001 - the outermost edge of the child: one bad article must not end it
        return Failed(
            "WorkerError",
            "Something unexpected went wrong while reading and matching.",
            "Nothing was stored of it; the log says more.",
            traceback.format_exc(),
        )


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the pipes off file descriptors 0 and 1, so that no library can read from or print into them."""
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(requests, "rb", buffering=0), os.fdopen(replies, "wb", buffering=0)


def _settle_in() -> None:
    """Make the process a quiet, modest and offline neighbour of the window."""
    # An interrupt typed in a terminal reaches the child too, but it is the parent who decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")
    if sys.stderr is not None:
        faulthandler.enable()
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) - 1)))
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(10)
    limit_memory()
    forbid()


def _worked() -> Answer:
    from viewpoints.worker.work import Work

    return Work().answer


def main(ready: Callable[[], Answer] = _worked) -> NoReturn:
    """Serve requests until the parent closes the pipe; `ready` makes what answers them, once the process is set up."""
    requests, replies = _private_pipes()
    _settle_in()
    pipe = _Pipe(requests, replies)
    answer = ready()
    while True:
        request, cancel = pipe.next()
        reply = answered(answer, request, _Reporter(pipe.send), cancel)
        try:
            pipe.send(reply)
        except (UnicodeError, BrokenFrame):
            pipe.send(
                Failed("UnreadableSource", "The article's text is damaged.", "Save it anew as UTF-8 and import that.")
            )
