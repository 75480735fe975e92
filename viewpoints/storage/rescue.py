"""Everything readable of a damaged library, row by row, into a new file; the damaged one is only ever read."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Column, Date, DateTime, Enum, Integer, LargeBinary, String, Table

from viewpoints.errors import DamagedLibrary, LibraryError
from viewpoints.storage.engine import failures_explained, read_raw
from viewpoints.storage.files import clipped
from viewpoints.storage.health import check
from viewpoints.storage.migrate import create, known_revisions, prepare
from viewpoints.storage.schema import METADATA, REVISION

MOST_FAILURES = 20_000
"""Failed reads of one table after which the rest of a broken stretch is given up."""
MOST_BYTES = 1 << 40
"""A library that says it is larger than this is not believed."""
_GUESSED = 1000
"""Ids looked for behind a table's broken end where nothing says how many there were."""
_FAR = 1 << 24
"""An id larger than any, where a table's own end cannot be read."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Rescued:
    """A rescued library: rows `kept` by table, and rows by table that could not be read or made no sense (`lost`).

    Where a stretch of a table is unreadable nobody knows how many rows it held, so `lost` is then the most it may be.
    """

    path: Path
    kept: dict[str, int]
    lost: dict[str, int]
    remarks: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What was met while one table was read."""

    failures: int = 0
    lost: int = 0
    rows: list[Row] = field(default_factory=list)


def rescue(path: Path, target: Path | None = None) -> Rescued:
    """Copy what can be read of the library at `path` into a new one at `target` (default: named beside it).

    Raises `DamagedLibrary` if nothing at all can be read; then only a backup helps.
    """
    if not path.is_file():
        raise LibraryError(f"There is no library {path}.", "Name another one with --library PATH.")
    if target is None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        target = path.with_name(f"{clipped(path.stem)}-rescued-{stamp}{path.suffix}")
    if target.exists():
        raise LibraryError(f"There is a file {target.name} already.", "Name another one.")
    nothing = DamagedLibrary(
        f"Nothing can be read of the library {path.name}.",
        "Bring back a backup with “viewpoints library restore” (in the window: File, Library, Library upkeep).",
    )
    padded = _padded(path, target)
    try:
        source = read_raw(padded or path)
        tables = {name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError as error:
        _remove(padded)
        raise nothing from error
    if "article" not in tables:
        source.close()
        _remove(padded)
        raise nothing
    with closing(source), failures_explained(target):
        source.text_factory = lambda data: data.decode("utf-8", "replace")
        create(target, _revision(source))
        try:
            rescued = _filled(source, tables, target)
            prepare(target)
            bad = check(target).problems
            with closing(sqlite3.connect(target)) as whole:
                whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # one file, without what reading it left beside it
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        finally:
            _remove(padded)
    if bad:
        raise LibraryError(f"What was rescued into {target.name} is not sound: {bad[0]}", "Bring back a backup.")
    return rescued


def _padded(path: Path, target: Path) -> Path | None:
    """Return a copy of a cut-off library with blank pages at its end, since SQLite reads nothing of a shorter one."""
    with path.open("rb") as file:
        head = file.read(100)
    size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    whole = (65536 if size == 1 else size) * pages
    if not head.startswith(b"SQLite format 3\0") or not path.stat().st_size < whole <= MOST_BYTES:
        return None
    copy = target.with_name(target.name + ".part")
    shutil.copyfile(path, copy)
    os.truncate(copy, whole)
    log = path.with_name(path.name + "-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
    return copy


def _remove(copy: Path | None) -> None:
    for ending in ("", "-wal", "-shm") if copy is not None else ():
        assert copy is not None
        copy.with_name(copy.name + ending).unlink(missing_ok=True)


def _revision(source: sqlite3.Connection) -> str:
    try:
        (revision,) = source.execute("SELECT version_num FROM alembic_version").fetchone() or (REVISION,)
    except sqlite3.DatabaseError:
        return REVISION
    return revision if revision in known_revisions() else REVISION


def _filled(source: sqlite3.Connection, tables: set[str], target: Path) -> Rescued:
    kept: dict[str, int] = {}
    lost: dict[str, int] = {}
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        copy.execute("PRAGMA foreign_keys=OFF")
        copy.execute("BEGIN IMMEDIATE")
        for table in METADATA.sorted_tables:
            if table.name in tables:
                columns = _shared_columns(source, copy, table)
                reading = _read(source, table.name, [c.name for c in columns])
                whole = [row for row in (_sensible(columns, r) for r in reading.rows) if row is not None]
                stored = _insert(copy, table.name, columns, whole)
                lost[table.name] = reading.lost + len(reading.rows) - stored
        remarks = _mend(copy, lost)
        for index in ("statement_fts", "article_fts"):
            if copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone():
                copy.execute(f"INSERT INTO {index}({index}) VALUES('rebuild')")
        present = {name for (name,) in copy.execute("SELECT name FROM sqlite_master")}
        for name in METADATA.tables:
            if name in present:
                (kept[name],) = copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608
        copy.execute("COMMIT")
    return Rescued(target, kept, {name: n for name, n in lost.items() if n}, remarks)


def _shared_columns(source: sqlite3.Connection, copy: sqlite3.Connection, table: Table) -> list[Column[object]]:
    ours = {row[1] for row in copy.execute(f'PRAGMA table_info("{table.name}")')}
    theirs = {row[1] for row in source.execute(f'PRAGMA table_info("{table.name}")')}
    return [column for column in table.columns if column.name in ours & theirs]


def _read(source: sqlite3.Connection, table: str, columns: Sequence[str]) -> _Reading:
    """Read a table from both ends towards the damage, then what lies between in ever smaller stretches."""
    reading = _Reading()
    names = ", ".join(f'"{name}"' for name in columns)
    where = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED'  # noqa: S608 - our own names
    low, high = -1, _FAR
    try:
        for rowid, *row in source.execute(f"{where} ORDER BY rowid"):
            reading.rows.append(tuple(row))
            low = rowid
    except sqlite3.DatabaseError:
        reading.failures += 1
    else:
        return reading
    from_the_end: list[Row] = []
    try:
        for rowid, *row in source.execute(f"{where} WHERE rowid > ? ORDER BY rowid DESC", (low,)):
            from_the_end.append(tuple(row))
            high = rowid
    except sqlite3.DatabaseError:
        reading.failures += 1
    if high == _FAR:
        high = _end(source, table, low)
    _between(source, f"{where} WHERE rowid BETWEEN ? AND ?", low + 1, high - 1, reading)
    reading.rows += reversed(from_the_end)
    return reading


def _end(source: sqlite3.Connection, table: str, low: int) -> int:
    """Return one more than the largest id ever given in a table, as far as that can be known."""
    try:
        row = source.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    except sqlite3.DatabaseError:
        row = None
    return max(int(row[0]) + 1 if row else 0, low + _GUESSED)


def _between(source: sqlite3.Connection, query: str, low: int, high: int, reading: _Reading) -> None:
    stretches = [(low, high)]
    while stretches:
        low, high = stretches.pop()
        if low > high:
            continue
        try:
            reading.rows += [tuple(row) for _, *row in source.execute(query, (low, high)).fetchall()]
        except sqlite3.DatabaseError:
            reading.failures += 1
            if low == high or reading.failures > MOST_FAILURES:
                reading.lost += high - low + 1
            else:
                middle = (low + high) // 2
                stretches += [(middle + 1, high), (low, middle)]


def _sensible(columns: Sequence[Column[object]], row: Row) -> Row | None:
    """Return a row whose values are of their columns' kinds, None if one is not and cannot be left out."""
    values: list[object] = []
    for column, value in zip(columns, row, strict=True):
        fits = _FITS.get(type(column.type), _anything)
        if value is not None and fits(column, value):
            values.append(value)
        elif column.nullable:
            values.append(None)
        elif column.server_default is not None:
            values.append(column.server_default.arg)  # type: ignore[attr-defined]
        else:
            return None
    return tuple(values)


def _anything(_column: Column[object], _value: object) -> bool:
    return True


def _is_date(_column: Column[object], value: object) -> bool:
    try:
        date.fromisoformat(str(value)[:10])
    except ValueError:
        return False
    return True


_FITS: dict[type, Callable[[Column[object], object], bool]] = {
    Enum: lambda column, value: value in column.type.enums,  # type: ignore[attr-defined]
    Date: _is_date,
    DateTime: _is_date,
    Integer: lambda _column, value: isinstance(value, int),
    String: lambda _column, value: isinstance(value, str),
    LargeBinary: lambda _column, value: isinstance(value, bytes),
}


def _insert(copy: sqlite3.Connection, table: str, columns: Sequence[Column[object]], rows: list[Row]) -> int:
    names = ", ".join(f'"{column.name}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    copy.executemany(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - our own names
    (stored,) = copy.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 - our own names
    return int(stored)


def _mend(copy: sqlite3.Connection, lost: dict[str, int]) -> tuple[str, ...]:
    """Give statements whose holder is lost an unnamed one, and drop what refers to something lost."""
    remarks = []
    orphans = copy.execute(
        "SELECT DISTINCT holder_id FROM statement WHERE holder_id NOT IN (SELECT id FROM holder)"
    ).fetchall()
    for (holder,) in orphans:
        alias = copy.execute("SELECT name FROM alias WHERE holder_id = ? ORDER BY length(name) DESC", (holder,))
        (name,) = alias.fetchone() or (f"Unknown holder {holder}",)
        copy.execute("INSERT INTO holder (id, name, key) VALUES (?, ?, ?)", (holder, name, name.casefold()))
        remarks.append(f"The name of holder {holder} was lost; he is called “{name}” now.")
    outside = 'SELECT s.id FROM statement AS s JOIN article AS a ON a.id = s.article_id WHERE s."end" > length(a.text)'
    _drop(copy, lost, "statement", f"id IN ({outside})")
    # Dropping a row may leave others dangling, so until none is; each round drops or mends at least one row.
    while dangling := copy.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, key in dangling:
            column = _column_of(copy, table, key)
            if METADATA.tables[table].columns[column].nullable:
                copy.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,))  # noqa: S608
            else:
                _drop(copy, lost, table, f"rowid = {int(rowid)}")
    return tuple(remarks)


def _column_of(copy: sqlite3.Connection, table: str, key: int) -> str:
    keys: Iterator[tuple[int, str]] = (
        (row[0], row[3]) for row in copy.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    )
    return next(column for number, column in keys if number == key)


def _drop(copy: sqlite3.Connection, lost: dict[str, int], table: str, condition: str) -> None:
    gone = copy.execute(f'DELETE FROM "{table}" WHERE {condition}').rowcount  # noqa: S608 - our own words
    lost[table] = lost.get(table, 0) + gone
