"""Progress and cancellation of long work, shared by every layer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - a normal way for work to end, not an error
    """The user cancelled the work; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work has come: a stage in words, and `done` of `total` (0: not known)."""

    stage: str
    done: int = 0
    total: int = 0


Report = Callable[[Progress], None]


def unreported(_progress: Progress) -> None:
    """Take a progress report and show it to nobody."""


class CancelToken:
    """A flag that one thread raises and the working thread looks at."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at the next place where it looks."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work has been asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the work has been asked to stop."""
        if self._event.is_set():
            raise Cancelled
