"""Opening a library: path → migrations → services, shared by the window and the command line."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from viewpoints import paths
from viewpoints.services.comparing import Comparing
from viewpoints.settings import Settings
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import inspect_readonly, prepare, why_readonly
from viewpoints.storage.presence import Other, Presence, named, present
from viewpoints.storage.store import starter_loaded

if TYPE_CHECKING:
    from viewpoints.services.details import Details
    from viewpoints.services.editing import Editing
    from viewpoints.services.encoding import Encoding
    from viewpoints.services.exporting import Exporting
    from viewpoints.services.importing import Importing
    from viewpoints.services.merging import Merging
    from viewpoints.services.overview import Overview
    from viewpoints.services.queue import Queue
    from viewpoints.services.reviewing import Reviewing
    from viewpoints.services.searching import Searching
    from viewpoints.services.upkeep import Upkeep
    from viewpoints.worker.client import WorkerClient


class Services:
    """The use cases of one open library; what the first claims on screen do not need is made when first asked for."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.path = database.path
        self.database = database
        self.comparing = Comparing(database)
        self.settings = settings
        self._presence = Presence(database.path)
        self.others: tuple[Other, ...] = () if database.readonly else self._presence.take()

    @property
    def readonly(self) -> str:
        """A sentence that says why the library is open for reading only, "" if it can be changed."""
        return self.database.readonly

    @cached_property
    def worker(self) -> WorkerClient:
        """The client of the worker process, which itself starts on first need."""
        return _worker("worker.log")

    @cached_property
    def importing(self) -> Importing:
        """Imports, and matching anew."""
        from viewpoints.services.importing import Importing

        return Importing(self.database, self.worker, self.settings, lambda: _worker("reader.log"))

    @cached_property
    def queue(self) -> Queue:
        """The import queue: what waits, failed or asks."""
        from viewpoints.services.queue import Queue

        return Queue(self.database)

    @cached_property
    def details(self) -> Details:
        """What articles state about themselves."""
        from viewpoints.services.details import Details

        return Details(self.database)

    @cached_property
    def upkeep(self) -> Upkeep:
        """Checks, backups and repair of the library's file."""
        from viewpoints.services.upkeep import Upkeep

        return Upkeep(self.path)

    def keep_to(self, settings: Settings) -> None:
        """Go by other settings from the next request on."""
        self.settings = settings
        if "importing" in self.__dict__:
            self.importing.settings = settings

    @cached_property
    def editing(self) -> Editing:
        """Verdicts, names and deletions."""
        from viewpoints.services.editing import Editing

        return Editing(self.database)

    @cached_property
    def reviewing(self) -> Reviewing:
        """The review queue and its results."""
        from viewpoints.services.reviewing import Reviewing

        return Reviewing(self.database)

    @cached_property
    def searching(self) -> Searching:
        """Search by words and by meaning."""
        from viewpoints.services.searching import Searching

        return Searching(self.database, self.worker)

    @cached_property
    def encoding(self) -> Encoding:
        """Which encoder the library is matched by, and having it encoded anew."""
        from viewpoints.services.encoding import Encoding

        return Encoding(self.database, self.worker, self.importing, allow_network=self.settings.allow_network)

    @cached_property
    def exporting(self) -> Exporting:
        """Reports, other programs' files and citations."""
        from viewpoints.services.exporting import Exporting

        return Exporting(self.database)

    @cached_property
    def merging(self) -> Merging:
        """Bundles and other programs' files, in again."""
        from viewpoints.services.merging import Merging

        return Merging(self.database)

    @cached_property
    def overview(self) -> Overview:
        """Argument maps, people by topic, positions over time."""
        from viewpoints.services.overview import Overview

        return Overview(self.database, self.worker)

    def close(self) -> None:
        """End the worker and close the library."""
        if "worker" in self.__dict__:
            self.worker.close()
        self.database.close()
        self._presence.leave()


def _worker(log: str) -> WorkerClient:
    from viewpoints.worker.client import WorkerClient

    return WorkerClient(log=paths.log_folder() / log)


def open_library(
    path: Path | None = None,
    *,
    starter: bool = True,
    settings: Settings | None = None,
) -> Services:
    """Open the library at `path` (default: the user's own), new or brought up to date, and return its services.

    A new library holds the starter library unless `starter` is false, and is to be encoded with the settings' encoder
    (`services.encoding` then does it). One that is write-protected, or open on another
    computer, is opened for reading (`Services.readonly`). Raises `LibraryError` with the file untouched if it cannot
    be used.
    """
    path = path or paths.default_library()
    readonly = why_readonly(path) or _open_elsewhere(path)
    if readonly:
        inspect_readonly(path)
    else:
        prepare(path)
    database = Database(path, readonly)
    try:
        if starter and not readonly and not database.read(starter_loaded):
            from viewpoints.services.starter import load_starter

            load_starter(database)
            if settings is not None and settings.encoder:
                from viewpoints.storage.vectors import set_next_model

                database.write(lambda c: set_next_model(c, settings.encoder))
    except BaseException:
        database.close()
        raise
    return Services(database, settings or Settings())


def _open_elsewhere(path: Path) -> str:
    """Return a sentence if another computer has the library open through a shared or synchronised folder."""
    for other in present(path):
        if not other.here:
            return (
                f"The library {path.name} is open in {named(other)}, so it is open for reading only here. Close it "
                "there; if that computer is done with it, “viewpoints library unlock” takes it over."
            )
    return ""
