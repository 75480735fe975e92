"""Opening and closing libraries: beside the event loop, with the place in each one kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from viewpoints.errors import DamagedLibrary, ViewpointsError
from viewpoints.gui.told import told_words
from viewpoints.gui.views.kinds import KINDS

if TYPE_CHECKING:
    from viewpoints.bootstrap import Services
    from viewpoints.gui.dialogs.failure import FailurePage
    from viewpoints.gui.jobs import Job
    from viewpoints.gui.main_window import MainWindow
    from viewpoints.settings import Settings
    from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

PATIENCE_BEFORE_WORDS = 400
"""Milliseconds after which an opening library is worth a word."""
PATIENCE_WITH_OPENING = 30_000
"""Milliseconds a window that is closed waits for its library to have been brought up to date."""
PATIENCE_WITH_PAINT = 2000
"""Milliseconds after which the window goes on without having been painted."""


class Opening(NamedTuple):
    """Which library to open: `path` None is the user's own; `starter` has a new one hold the starter library."""

    path: Path | None = None
    starter: bool = True


Opener = Callable[[Opening, "Settings"], "Services"]


class OpenLibrary(QObject):
    """The library that a window has open, if any, and the way from one to another."""

    def __init__(self, window: MainWindow, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self.opener = opener
        self.services: Services | None = None
        self.asked = Opening()
        self.stuck = False
        """Whether a thread did not end with the window; the process must then end without waiting for it."""
        self.failure: FailurePage | None = None
        self.job: Job | None = None
        self._opened: list[Services] = []
        self._settled: Services | None = None
        self._closed = False

    @property
    def opening(self) -> bool:
        """Whether a library is being opened now."""
        return self.job is not None

    def open(self, asked: Opening, settings: Settings) -> None:
        """Open a library beside the event loop; the one that is open stays until the other one is."""
        if self.job is not None:
            return
        from viewpoints.gui.jobs import Job

        self.asked = asked
        opener, opened = self.opener, self._opened

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            services = opener(asked, settings)
            opened.append(services)  # so that it is closed even where nobody waits for it any more
            yield services

        self.job = job = Job(work, self)
        job.produced.connect(self._on_opened)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)
        if self.services is None:
            self._window.show_blank()
            QTimer.singleShot(PATIENCE_BEFORE_WORDS, self, self._say_opening)
        job.start()

    def _say_opening(self) -> None:
        if self.job is not None and self.services is None:
            self._window.blank.say(tr("MainWindow", "Opening the library…"))

    @Slot(object)
    def _on_opened(self, services: Services) -> None:
        if self._closed:
            return
        self.leave()
        self._opened.remove(services)
        self.services = services
        window = self._window
        window.exit_status = 0
        try:
            window.fill(services)
        except Exception as error:  # noqa: BLE001 - a half-filled window would hide what happened
            self._abandon(error)
            return
        self._drop_failure()
        title = "Viewpoints" if self.asked.path is None else f"{services.path.stem} — Viewpoints"
        window.setWindowTitle(title)
        window.filled.emit()
        if (shown := window.shown_view()) is not None:
            shown.installEventFilter(self)
        # A window that starts minimised is not painted, and is to work all the same.
        QTimer.singleShot(PATIENCE_WITH_PAINT, self, self._after_opening)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the view that opens is painted for the first time."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The cards are painted after their parent and before the event loop goes on.
            QTimer.singleShot(0, self, self._after_opening)
        return super().eventFilter(watched, event)

    @Slot()
    def _after_opening(self) -> None:
        """What may wait until the reader sees the claims."""
        services, window = self.services, self._window
        if services is None or services is self._settled:
            return
        self._settled = services
        window.filled_painted.emit()
        if self.services is None:
            return  # closed by who heard of it
        window.settle()
        if self.asked.path is not None:
            window.change_settings(window.settings.with_library(services.path.absolute()))
        window.safekeeping.begin(services)
        # Loaded now, while the reader reads, rather than when the first import is asked for.
        window.listing.in_turn(self._warm_up)
        for kind in KINDS:
            window.listing.in_turn(partial(self._load, f"viewpoints.gui.views.{kind.name}"))
        window.listing.in_turn(self._match_rest)

    def _warm_up(self) -> None:
        if self.services is not None:
            _ = self.services.importing

    @staticmethod
    def _load(module: str) -> None:
        import_module(module)

    def _match_rest(self) -> None:
        """Have encoded and matched what still waits: new articles, another encoder chosen, an earlier release's."""
        services, window = self.services, self._window
        totals = window.listing.totals
        if services is None or services.readonly or totals is None:
            return
        with window.telling():
            if services.encoding.due():
                window.imports.encode_anew(services.encoding)
            elif totals.unranked:
                window.rematch(first=totals.unranked == totals.articles)

    def _abandon(self, error: Exception) -> None:
        """Give up a library that opened but cannot be shown."""
        if not isinstance(error, ViewpointsError):
            sys.excepthook(type(error), error, error.__traceback__)
        self.leave(keep=False)
        self._on_failed(error if isinstance(error, ViewpointsError) else None)

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        window = self._window
        window.complete()
        if error is None:
            error = ViewpointsError(
                tr("MainWindow", "The library could not be opened."),
                tr("MainWindow", "The log tells more; open another library or try again."),
            )
        if self.services is not None:
            window.tell(error)
            return
        window.exit_status = error.exit_status
        from viewpoints.gui.dialogs.failure import FailurePage

        self._drop_failure()
        path = "" if self.asked.path is None else str(self.asked.path)
        page = FailurePage(told_words(error.message), told_words(error.hint), path, window)
        page.open_requested.connect(window.questions.ask_for_library)
        page.retry_requested.connect(lambda: window.open(self.asked))
        page.quit_requested.connect(window.close)
        page.upkeep.setVisible(isinstance(error, DamagedLibrary))
        page.upkeep_requested.connect(window.safekeeping.show_upkeep)
        self.failure = page
        window.show_page(page)
        page.another.setFocus()
        window.opening_failed.emit(error)

    def _drop_failure(self) -> None:
        if self.failure is not None:
            self._window.drop_page(self.failure)
            self.failure = None

    @Slot()
    def _on_over(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
        self.job = None
        self._window.enable()

    def leave(self, *, keep: bool = True) -> None:
        """Keep the place in the library that is open, stop all work on it, and close it."""
        services = self.services
        if services is None:
            return
        # A place that was not shown yet is still in the session as it was left.
        if keep and services is self._settled:
            self._window.keep_place(services.path)
        self.stuck = not self._window.empty(services) or self.stuck
        self.services = self._settled = None
        services.close()

    def close(self) -> None:
        """Leave the library for good, and whatever was being opened."""
        self._closed = True
        self.leave()
        if self.job is not None:
            self.job.cancel()
            self.stuck = not self.job.wait(PATIENCE_WITH_OPENING) or self.stuck
        for services in self._opened:
            services.close()
        self._opened.clear()
