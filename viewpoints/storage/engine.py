"""Connections to a library, and the translation of SQLite's failures into sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, QueuePool

from viewpoints.errors import LibraryError

__all__ = ["Connection", "Database", "failures_explained", "open_engine", "open_readonly", "writing"]

T = TypeVar("T")

BUSY_SECONDS = 15
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
    (
        "malformed",
        "The library {name} is damaged.",
        "It was left as it is; open one of the copies in the folder of its backups.",
    ),
    ("disk i/o error", "The library {name} could not be read or written.", "Check the disk, then try again."),
)


def explained(error: Exception, path: Path) -> LibraryError:
    """Return the sentence for a failure of SQLite on the library at `path`."""
    words = str(error).lower()
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
    immediate = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _engine(path: Path, *, readonly: bool, pooled: bool = True) -> Engine:
    mode = "ro" if readonly else "rwc"
    address = f"{path.absolute().as_uri()}?mode={mode}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_SECONDS)

    options: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 4} if pooled else {"poolclass": NullPool}
    engine = create_engine("sqlite://", creator=connect, **options)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


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
    """One library's file, open for reading and writing; every failure comes out as a `LibraryError`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = open_engine(path)

    def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query and return what it returns."""
        with failures_explained(self.path), self._engine.connect() as connection:
            return query(connection)

    def write(self, change: Callable[[Connection], T]) -> T:
        """Run a change in one transaction: all of it is stored, or nothing."""
        with failures_explained(self.path), writing(self._engine) as connection:
            return change(connection)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()
