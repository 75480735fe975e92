"""Opening a library: path → migrations → services, shared by the window and the command line."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from viewpoints import paths
from viewpoints.services.comparing import Comparing
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import back_up, prepare
from viewpoints.storage.store import starter_loaded

if TYPE_CHECKING:
    from viewpoints.services.editing import Editing
    from viewpoints.services.exporting import Exporting
    from viewpoints.services.importing import Importing
    from viewpoints.services.merging import Merging
    from viewpoints.services.searching import Searching
    from viewpoints.worker.client import WorkerClient


class Services:
    """The use cases of one open library; what the first claims on screen do not need is made when first asked for."""

    def __init__(self, database: Database, *, allow_network: bool) -> None:
        self.path = database.path
        self.database = database
        self.comparing = Comparing(database)
        self._allow_network = allow_network

    @cached_property
    def worker(self) -> WorkerClient:
        """The client of the worker process, which itself starts on first need."""
        from viewpoints.worker.client import WorkerClient

        return WorkerClient(log=paths.log_folder() / "worker.log")

    @cached_property
    def importing(self) -> Importing:
        """Imports, and matching anew."""
        from viewpoints.services.importing import Importing

        return Importing(self.database, self.worker, allow_network=self._allow_network)

    @cached_property
    def editing(self) -> Editing:
        """Verdicts, names and deletions."""
        from viewpoints.services.editing import Editing

        return Editing(self.database)

    @cached_property
    def searching(self) -> Searching:
        """Search by words and by meaning."""
        from viewpoints.services.searching import Searching

        return Searching(self.database, self.worker)

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

    def back_up(self) -> Path:
        """Make a checked copy of the library in the folder beside it, and return the copy's path."""
        return back_up(self.path, "by-hand")

    def close(self) -> None:
        """End the worker and close the library."""
        if "worker" in self.__dict__:
            self.worker.close()
        self.database.close()


def open_library(path: Path | None = None, *, allow_network: bool = True, starter: bool = True) -> Services:
    """Open the library at `path` (default: the user's own), new or brought up to date, and return its services.

    A new library holds the starter library unless `starter` is false. Raises `LibraryError` with the file untouched
    if it cannot be used.
    """
    path = path or paths.default_library()
    prepare(path)
    database = Database(path)
    try:
        if starter and not database.read(starter_loaded):
            from viewpoints.services.starter import load_starter

            load_starter(database)
    except BaseException:
        database.close()
        raise
    return Services(database, allow_network=allow_network)
