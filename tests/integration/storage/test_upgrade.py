"""Libraries of every released schema come forward with all they hold; a step that fails leaves them as they were."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest
from sqlalchemy import Column, Date, DateTime, Enum, Float, Integer, LargeBinary

from viewpoints import paths
from viewpoints.bootstrap import open_library
from viewpoints.errors import LibraryError
from viewpoints.storage import migrate
from viewpoints.storage.backups import backups
from viewpoints.storage.health import check
from viewpoints.storage.migrate import create, prepare
from viewpoints.storage.schema import METADATA, REVISION

RELEASED = ("0001",)
ROWS = 3
TEXT = "The harbour bridge 🌉 must close for good. That is wrong. She is right about the railings."


def value(column: Column, number: int):
    """Return a value of a column's kind, different for each row; a vector is as long as its encoder's dimension."""
    if column.name == "text":
        return TEXT
    if column.name in {"start", "end"}:
        return 10 * (number - 1) + (8 if column.name == "end" else 0)
    match column.type:
        case Enum():
            return column.type.enums[number % len(column.type.enums)]
        case LargeBinary():
            return bytes([number]) * 4 * number
        case Date():
            return f"2024-05-0{number}"
        case DateTime():
            return f"2024-05-0{number} 12:00:00.000000"
        case Integer():
            return number
        case Float():
            return number / 8
        case _:
            return f"{column.name} 🌉 {number}"


@pytest.fixture(params=RELEASED)
def released(request, tmp_path):
    """Return a library as a released version left it, with rows in every table it had, and those rows."""
    path = tmp_path / "library.sqlite"
    create(path, request.param)
    held = {}
    with closing(sqlite3.connect(path)) as connection:
        for table in METADATA.sorted_tables:
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')]
            if not columns:
                continue
            names = ", ".join(f'"{name}"' for name in columns)
            for number in range(1, ROWS + 1):
                row = [value(table.c[name], number) for name in columns]
                marks = ", ".join("?" * len(row))
                connection.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', row)
            held[table.name] = names, connection.execute(f'SELECT {names} FROM "{table.name}"').fetchall()
        connection.execute("INSERT INTO statement_fts(statement_fts) VALUES('rebuild')")
        connection.commit()
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert {"article", "statement", "verdict", "alias", "meta"} <= set(held)
    return path, held


def contents(path, held):
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: (names, connection.execute(f'SELECT {names} FROM "{table}"').fetchall())
            for table, (names, _rows) in held.items()
        }


def test_everything_is_there_after_an_upgrade(released):
    path, held = released
    assert prepare(path) is False
    assert contents(path, held) == held
    assert check(path).problems == ()
    (backup,) = backups(path)
    assert backup.reason == f"before-{REVISION}"
    assert contents(backup.path, held) == held


def test_an_upgraded_library_opens_and_answers(released):
    path, _ = released
    services = open_library(path, starter=False)
    try:
        assert services.comparing.totals().articles == ROWS
        view = services.comparing.article(1)
        assert view.text == TEXT
        assert view.statements[0].text == TEXT[:8]
        assert services.comparing.article(1).summary.published == datetime(2024, 5, 1).date()  # noqa: DTZ001
    finally:
        services.close()


@pytest.mark.parametrize("failing", ["op.execute('INSERT INTO nowhere VALUES (1)')", "raise KeyboardInterrupt"])
def test_a_step_that_fails_leaves_the_file_as_it_was(released, tmp_path, monkeypatch, failing):
    path, held = released
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    steps = tmp_path / "db"
    shutil.copytree(paths.migrations(), steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "9999_broken.py").write_text(
        "from alembic import op\n"
        f"revision, down_revision, branch_labels, depends_on = '9999', '{REVISION}', None, None\n"
        f"def upgrade():\n    op.execute('DROP TABLE verdict')\n    {failing}\n"
    )
    monkeypatch.setattr(migrate, "REVISION", "9999")
    monkeypatch.setattr(paths, "migrations", lambda: steps)
    with pytest.raises((LibraryError, KeyboardInterrupt)):
        prepare(path)
    monkeypatch.undo()
    assert contents(path, held) == held
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert path.read_bytes() == before
