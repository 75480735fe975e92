"""A folder that is looked at now and then: whatever article comes into it is imported."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from viewpoints.domain.articles import Source
from viewpoints.errors import LibraryError
from viewpoints.gui.dialogs.drop import READABLE
from viewpoints.gui.jobs import JobQueue, Task

if TYPE_CHECKING:
    from viewpoints.services.queue import Queue
    from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

EVERY = 5000
"""Milliseconds between two looks: a look costs little, and works in network folders, where nobody tells of changes."""


class Watching(QObject):
    """Looks at one folder; a file counts once two looks found it the same, for it may still be being written."""

    found = Signal(list)
    """New sources."""
    failed = Signal(object)

    def __init__(self, folder: Path, queue: Queue, jobs: JobQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._queue = queue
        self._jobs = jobs
        self._before: dict[str, str] = {}
        self._lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at the folder beside the event loop."""
        self._jobs.aside(Task(self._work, done=self._on_found, failed=self.failed.emit))

    def _work(self, _report: Report, _token: CancelToken) -> Iterator[object]:
        try:
            now = dict(_files(self._folder))
        except OSError as error:
            if not self._lost:
                self._lost = True
                words = tr("Watching", "The watched folder {folder} cannot be read ({reason}).")
                raise LibraryError(
                    words.format(folder=self._folder, reason=error.strerror),
                    tr("Watching", "It is looked at again when it is back."),
                ) from error
            return
        self._lost = False
        settled = {name: state for name, state in now.items() if self._before.get(name) == state}
        self._before = now
        yield self._queue.newly_met(settled)

    @Slot(object)
    def _on_found(self, names: object) -> None:
        if isinstance(names, tuple) and names:
            self.found.emit([Source(path=name) for name in names])


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.lower().endswith(READABLE) and not entry.name.startswith((".", "~")) and entry.is_file():
                about = entry.stat()
                if about.st_size:
                    yield entry.path, f"{about.st_size}:{about.st_mtime_ns}"
