"""A progress report that acts."""

from __future__ import annotations

from collections.abc import Callable

from viewpoints.tasks import Progress


class Waits:
    """A report that does something once, when the first progress of a stage arrives."""

    def __init__(self, stage: str, then: Callable[[], object]) -> None:
        self.stage, self.then, self.seen = stage, then, []

    def __call__(self, progress: Progress) -> None:
        self.seen.append(progress)
        if progress.stage == self.stage and self.then is not None:
            then, self.then = self.then, None
            then()
