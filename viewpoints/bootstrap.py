"""Opening a library: path → migrations → services, shared by the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viewpoints import paths
from viewpoints.services.comparing import Comparing
from viewpoints.services.editing import Editing
from viewpoints.services.importing import Importing
from viewpoints.services.searching import Searching
from viewpoints.services.starter import load_starter
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import back_up, prepare
from viewpoints.worker.client import WorkerClient


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of one open library."""

    path: Path
    comparing: Comparing
    importing: Importing
    editing: Editing
    searching: Searching
    worker: WorkerClient
    database: Database

    def back_up(self) -> Path:
        """Make a checked copy of the library in the folder beside it, and return the copy's path."""
        return back_up(self.path, "by-hand")

    def close(self) -> None:
        """End the worker and close the library."""
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
        if starter:
            load_starter(database)
    except BaseException:
        database.close()
        raise
    worker = WorkerClient()
    return Services(
        path=path,
        comparing=Comparing(database),
        importing=Importing(database, worker, allow_network=allow_network),
        editing=Editing(database),
        searching=Searching(database, worker),
        worker=worker,
        database=database,
    )
