"""Connections to a library, and the translation of SQLite's failures into sentences."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool, QueuePool

from viewpoints.errors import DamagedLibrary, LibraryError

__all__ = ["Connection", "Database", "failures_explained", "open_engine", "open_readonly", "read_raw", "writing"]

T = TypeVar("T")

BUSY_SECONDS = 15
LOOK_AGAIN = 0.001
"""Seconds between two looks whether the write lock is free."""
LONGEST_PATH = 480
"""Bytes of a path with which SQLite can still name the files beside the library."""
WRITES = "viewpoints_writes"
"""The execution option that makes a connection take the write lock as its transaction begins."""

_SENTENCES = (
    ("disk is full", "The disk is full, so nothing was changed in the library.", "Free some space and try again."),
    (
        "readonly",
        "The library {name} cannot be written to.",
        "Check that its folder and file are not write-protected, or open another library.",
    ),
    ("database is locked", "Another program is writing to the library {name}.", "Try again in a moment."),
    (
        "unable to open",
        "The library {name} cannot be opened.",
        "Check that the folder exists and that you may read and write in it.",
    ),
    (
        "not a database",
        "The file {name} is not a Viewpoints library.",
        "Choose another file, or name a new one to start an empty library.",
    ),
    ("disk i/o error", "The library {name} could not be read or written.", "Check the disk, then try again."),
    (
        "file is too large",
        "The library {name} cannot grow any further here, so nothing was changed in it.",
        "Move it to a disk that allows larger files.",
    ),
)
DAMAGE_HINT = (
    "It was left as it is. “viewpoints library repair” (in the window: File, Library, Library upkeep) saves everything "
    "that can be read into a new file; “viewpoints library restore” brings back a backup."
)


def explained(error: Exception, path: Path) -> LibraryError:
    """Return the sentence for a failure of SQLite on the library at `path`."""
    words = str(error).lower()
    if "unable to open" in words and len(os.fsencode(path.absolute())) > LONGEST_PATH:
        return LibraryError(
            f"The library {path.name} cannot be opened: its folder and name together are too long.",
            f"Move it to where they have at most {LONGEST_PATH} letters.",
        )
    if "malformed" in words or "corrupt" in words:
        return DamagedLibrary(f"The library {path.name} is damaged.", DAMAGE_HINT)
    for sign, message, hint in _SENTENCES:
        if sign in words:
            return LibraryError(message.format(name=path.name), hint)
    return LibraryError(f"The library {path.name} could not be used ({error.__class__.__name__}).", "See the log.")


@contextmanager
def failures_explained(path: Path) -> Iterator[None]:
    """Raise `LibraryError` in place of the database's own errors."""
    try:
        yield
    except DBAPIError as error:
        raise explained(error.orig if isinstance(error.orig, Exception) else error, path) from error
    except sqlite3.Error as error:
        raise explained(error, path) from error


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transaction handling once left half a migration behind: all BEGINs are ours.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA synchronous=FULL")


def _on_begin(connection: Connection) -> None:
    if not connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql("BEGIN")
        return
    # SQLite's own wait looks ten times a second, and a busy neighbour would slip in before it each time.
    raw = connection.connection
    deadline = time.monotonic() + BUSY_SECONDS
    raw.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(LOOK_AGAIN)
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")


def _engine(path: Path, *, readonly: bool, pooled: bool = True) -> Engine:
    def connect() -> sqlite3.Connection:
        if readonly:
            return read_raw(path)
        address = f"{path.absolute().as_uri()}?mode=rwc"
        return sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_SECONDS)

    options: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 4} if pooled else {"poolclass": NullPool}
    engine = create_engine("sqlite://", creator=connect, **options)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def read_raw(path: Path) -> sqlite3.Connection:
    """Return a driver's connection that cannot write, also where the folder is write-protected; raise sqlite3.Error."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_SECONDS)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = path.with_name(path.name + "-wal")
        effective = os.access in os.supports_effective_ids
        if (
            os.access(path.parent, os.W_OK, effective_ids=effective)
            or not path.exists()
            or (log.exists() and log.stat().st_size)
        ):
            raise
        # In WAL mode SQLite wants to make a file beside the library even to read it. Where nobody can, nobody can
        # write to the library either, so reading it as a file that never changes is sound.
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True, check_same_thread=False)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def open_engine(path: Path, *, pooled: bool = True) -> Engine:
    """Return an engine that reads and writes the library at `path`."""
    return _engine(path, readonly=False, pooled=pooled)


def open_readonly(path: Path | str) -> Engine:
    """Return an engine that can only read the library at `path`."""
    return _engine(Path(path), readonly=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Hold the library's one write transaction: committed at the end, rolled back on any error."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        yield connection


class Database:
    """One library's file, open for reading and writing; every failure comes out as a `LibraryError`.

    With `readonly`, a sentence that says why, it is open for reading alone, and each change is refused by that.
    """

    def __init__(self, path: Path, readonly: str = "") -> None:
        self.path = path
        self.readonly = readonly
        self._engine = open_readonly(path) if readonly else open_engine(path)

    def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query and return what it returns."""
        with failures_explained(self.path), self._engine.connect() as connection:
            return query(connection)

    def write(self, change: Callable[[Connection], T]) -> T:
        """Run a change in one transaction: all of it is stored, or nothing."""
        if self.readonly:
            raise LibraryError(self.readonly, "Nothing was changed.")
        with failures_explained(self.path), writing(self._engine) as connection:
            return change(connection)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()
