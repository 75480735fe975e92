"""Opening a library's file: what it is, whether it is ours, and bringing its schema up to date."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from viewpoints import paths
from viewpoints.errors import LibraryError
from viewpoints.storage.backups import back_up, finish_restore
from viewpoints.storage.engine import WRITES, failures_explained, open_engine, read_raw
from viewpoints.storage.health import glance
from viewpoints.storage.schema import APPLICATION_ID, REVISION

if TYPE_CHECKING:
    from alembic.config import Config


class _State(Enum):
    NEW = auto()
    CURRENT = auto()
    OLDER = auto()


def prepare(path: Path) -> bool:
    """Create the library at `path`, or bring it to the current schema after a backup; return whether it is new.

    Raises `LibraryError` and leaves the file untouched if it belongs to another program, comes from a newer version
    of Viewpoints, is damaged, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            f"The folder {path.parent} for the library cannot be made ({error.strerror}).",
            "Name a place where you may write, with --library PATH.",
        ) from error
    try:
        finish_restore(path)
        state, mode = _inspected(path)
    except OSError as error:
        raise LibraryError(
            f"The library {path.name} cannot be opened ({error.strerror}).", "Check its name and its folder."
        ) from error
    with failures_explained(path):
        if state is _State.OLDER:
            back_up(path, f"before-{REVISION}")
        if state is not _State.CURRENT:
            create(path)
        elif mode != "wal":
            with closing(sqlite3.connect(path, timeout=15)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")  # a restored backup, or another tool, left it so
    return state is _State.NEW


def why_readonly(path: Path) -> str:
    """Return a sentence if the library at `path` can be read but not written, "" if it can (or is not there yet)."""
    # By the effective user, who is the one that will write.
    effective = os.access in os.supports_effective_ids
    there = os.access(path, os.F_OK, effective_ids=effective) and path.is_file()
    if not there or all(os.access(p, os.W_OK, effective_ids=effective) for p in (path, path.parent)):
        return ""
    return f"The library {path.name} or its folder is write-protected, so it is open for reading only."


def inspect_readonly(path: Path) -> None:
    """Make sure that a library that cannot be written can be read as it is."""
    state, _ = _inspected(path)
    if state is not _State.CURRENT:
        raise LibraryError(
            f"The library {path.name} was made by an older version and cannot be brought up to date where it is, "
            "because it cannot be written.",
            "Copy it to a folder where you may write, and open the copy.",
        )


def _inspected(path: Path) -> tuple[_State, str]:
    if path.is_dir():
        raise LibraryError(f"{path} is a folder, not a library.", "Name a file, for instance library.sqlite in it.")
    with failures_explained(path):
        return _inspect(path)


def _inspect(path: Path) -> tuple[_State, str]:
    if not path.exists() or path.stat().st_size == 0:
        return _State.NEW, ""
    # A rollback journal left by a crash can only be played back by a connection that may write.
    unfinished = path.with_name(path.name + "-journal").exists()
    with closing(sqlite3.connect(path, timeout=15) if unfinished else read_raw(path)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        if not tables and application in {0, APPLICATION_ID}:
            return _State.NEW, mode
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise LibraryError(
                f"The file {path.name} belongs to another program; it was left untouched.",
                "Choose a Viewpoints library, or name a new file.",
            )
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if revision not in known_revisions():
            raise LibraryError(
                f"The library {path.name} was made by a newer version of Viewpoints; it was left untouched.",
                "Update Viewpoints to open it.",
            )
        glance(connection, path)
    return (_State.CURRENT if revision == REVISION else _State.OLDER), mode


def known_revisions() -> set[str]:
    """Return the revisions this version of the program can read."""
    return {file.name.split("_", 1)[0] for file in (paths.migrations() / "versions").glob("[0-9]*.py")}


def create(path: Path, revision: str = "head") -> None:
    """Make the library at `path`, or bring it forward, to a revision of the schema: all the way or not at all."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    engine = open_engine(path, pooled=False)
    try:
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            # Batch-altering a parent table with foreign keys on would delete every row that refers to it; both
            # pragmas work only outside a transaction, on the driver's own connection.
            raw = connection.connection
            raw.execute("PRAGMA foreign_keys=OFF")
            raw.execute("PRAGMA journal_mode=WAL")
            with connection.begin():
                _run(config, connection, path, revision)
    finally:
        engine.dispose()


def _run(config: Config, connection: Connection, path: Path, revision: str) -> None:
    from alembic import command

    config.attributes["connection"] = connection
    command.upgrade(config, revision)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise LibraryError(
            f"The library {path.name} could not be brought up to date: {len(broken)} rows point nowhere.",
            "It was left as it was.",
        )
