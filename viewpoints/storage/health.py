"""Whether a library's file is sound: a cheap look when it is opened, and all of it when asked for. Never writes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from viewpoints.errors import DamagedLibrary, LibraryError
from viewpoints.storage.engine import DAMAGE_HINT, explained, read_raw
from viewpoints.storage.schema import APPLICATION_ID, METADATA, REVISION

MOST_TOLD = 20
"""Problems of one kind that are named; more are only counted."""

_LOOKS = (
    (
        "statements whose words lie outside their article",
        'SELECT s.id FROM statement AS s JOIN article AS a ON a.id = s.article_id WHERE s."end" > length(a.text)',
    ),
    (
        "statements that the search does not know",
        "SELECT id FROM statement WHERE id NOT IN (SELECT id FROM statement_fts_docsize)",
    ),
    (
        "statements that the search knows and the library does not",
        "SELECT id FROM statement_fts_docsize WHERE id NOT IN (SELECT id FROM statement)",
    ),
    (
        "vectors of the wrong size",
        "SELECT statement_id FROM vector JOIN encoder ON encoder.id = encoder_id WHERE length(data) <> 4 * dimension",
    ),
)


@dataclass(frozen=True, slots=True)
class Health:
    """What a full check found: `problems` as sentences, empty where all is well, and how many rows each table has."""

    problems: tuple[str, ...]
    counts: dict[str, int]


def glance(connection: sqlite3.Connection, path: Path) -> None:
    """Look at both ends of every table and at the file's length; raise `DamagedLibrary` where that shows damage."""
    (pages,), (size,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    log = path.with_name(path.name + "-wal")
    if path.stat().st_size < pages * size and not (log.exists() and log.stat().st_size):
        raise DamagedLibrary(f"The library {path.name} is damaged: its end is missing.", DAMAGE_HINT)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if name in METADATA.tables:
            for order in ("ASC", "DESC"):
                connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid {order} LIMIT 1').fetchone()  # noqa: S608


def check(path: Path) -> Health:
    """Read every page, row and reference of the library at `path`; raise `LibraryError` if it is none of ours."""
    if not path.is_file():
        raise LibraryError(f"There is no library {path}.", "Name another one with --library PATH.")
    try:
        with closing(read_raw(path)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                raise LibraryError(f"The file {path.name} belongs to another program.", "Choose a Viewpoints library.")
            return _examined(connection)
    except sqlite3.DatabaseError as error:
        told = explained(error, path)
        if isinstance(told, DamagedLibrary):
            return Health((f"The file cannot be read as a database ({error}).",), {})
        raise told from error


def _examined(connection: sqlite3.Connection) -> Health:
    problems = [
        f"Integrity: {words}." for (words,) in connection.execute("PRAGMA integrity_check(20)") if words != "ok"
    ]
    counts: dict[str, int] = {}
    if problems:
        return Health(tuple(problems), counts)
    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    for table, row, parent, _ in dangling[:MOST_TOLD]:
        problems.append(f"Row {row} of {table} refers to a missing {parent}.")
    if len(dangling) > MOST_TOLD:
        problems.append(f"In all, {len(dangling)} rows refer to something missing.")
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    for name in METADATA.tables:
        if name in known:
            (counts[name],) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    if revision == REVISION and (missing := [name for name in METADATA.tables if name not in known]):
        problems.append(f"Tables are missing: {', '.join(missing)}.")
    for words, query in _LOOKS:
        found = [row[0] for row in connection.execute(query)]
        if found:
            problems.append(f"There are {len(found)} {words} (the first is {found[0]}).")
    return Health(tuple(problems), counts)
