"""Opening a library's file: what it is, whether it is ours, and bringing its schema up to date."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from viewpoints import paths
from viewpoints.errors import LibraryError
from viewpoints.storage.engine import WRITES, failures_explained, open_engine
from viewpoints.storage.schema import APPLICATION_ID, REVISION

if TYPE_CHECKING:
    from alembic.config import Config

_KEPT_BACKUPS = 5


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
    if path.is_dir():
        raise LibraryError(f"{path} is a folder, not a library.", "Name a file, for instance library.sqlite in it.")
    with failures_explained(path):
        state = _inspect(path)
        if state is _State.OLDER:
            back_up(path, f"before-{REVISION}")
        if state is not _State.CURRENT:
            _upgrade(path)
    return state is _State.NEW


def _inspect(path: Path) -> _State:
    if not path.exists() or path.stat().st_size == 0:
        return _State.NEW
    with closing(sqlite3.connect(path, timeout=15)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        if not tables and application in {0, APPLICATION_ID}:
            return _State.NEW
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise LibraryError(
                f"The file {path.name} belongs to another program; it was left untouched.",
                "Choose a Viewpoints library, or name a new file.",
            )
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision == REVISION:
        return _State.CURRENT
    if revision not in _known_revisions():
        raise LibraryError(
            f"The library {path.name} was made by a newer version of Viewpoints; it was left untouched.",
            "Update Viewpoints to open it.",
        )
    return _State.OLDER


def _known_revisions() -> set[str]:
    return {file.name.split("_", 1)[0] for file in (paths.migrations() / "versions").glob("[0-9]*.py")}


def backup_folder(path: Path) -> Path:
    """Return the folder where copies of the library at `path` are kept."""
    return path.with_name(path.name + ".backups")


def back_up(path: Path, reason: str) -> Path:
    """Copy the library with SQLite's backup call, check the copy, and return its path; the newest few are kept."""
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"{path.stem}-{stamp}-{reason}.sqlite"
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        (verdict,) = copy.execute("PRAGMA quick_check").fetchone()
    if verdict != "ok":
        raise LibraryError(f"The backup of {path.name} could not be verified.", "The library was left as it is.")
    for old in sorted(folder.glob(f"{path.stem}-*.sqlite"))[:-_KEPT_BACKUPS]:
        old.unlink()
    return target


def _upgrade(path: Path) -> None:
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
                _run(config, connection, path)
    finally:
        engine.dispose()


def _run(config: Config, connection: Connection, path: Path) -> None:
    from alembic import command

    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise LibraryError(
            f"The library {path.name} could not be brought up to date: {len(broken)} rows point nowhere.",
            "It was left as it was.",
        )
