"""A library's file: made, recognised, brought up to date, refused."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from viewpoints import paths
from viewpoints.errors import LibraryError
from viewpoints.storage.backups import back_up, backup_folder
from viewpoints.storage.engine import Database, open_engine
from viewpoints.storage.migrate import prepare
from viewpoints.storage.schema import APPLICATION_ID, METADATA, REVISION


def ours(_object, name, kind, _reflected, _compare_to):
    return not (kind == "table" and name.startswith(("statement_fts", "article_fts")))


def test_a_new_library_has_the_schema_of_the_rows(tmp_path):
    path = tmp_path / "new" / "library.sqlite"
    assert prepare(path) is True
    engine = open_engine(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, METADATA) == []
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_the_revision_the_program_expects_is_alembics_newest():
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()))
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_preparing_twice_changes_nothing(tmp_path):
    path = tmp_path / "library.sqlite"
    prepare(path)
    before = path.read_bytes()
    assert prepare(path) is False
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda c: c.execute("UPDATE alembic_version SET version_num = '9999'"), "newer version"),
        (lambda c: c.execute("PRAGMA application_id = 42"), "another program"),
    ],
)
def test_a_foreign_or_newer_library_is_refused_untouched(tmp_path, make, words):
    path = tmp_path / "library.sqlite"
    prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        make(connection)
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=words):
        prepare(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_untouched(tmp_path):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        prepare(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"just a letter to my aunt\n" * 50, b"\x00\x01binary" * 100])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path, content):
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(LibraryError, match="not a Viewpoints library"):
        prepare(path)
    assert path.read_bytes() == content


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(LibraryError, match="is a folder"):
        prepare(tmp_path)


def test_an_empty_file_becomes_a_library(tmp_path):
    path = tmp_path / "library.sqlite"
    path.touch()
    assert prepare(path) is True


def test_a_damaged_library_is_told(tmp_path):
    path = tmp_path / "library.sqlite"
    prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])
    with pytest.raises(LibraryError, match="damaged"):
        prepare(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_write_protected_library_is_told(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    try:
        with pytest.raises(LibraryError, match=r"cannot be (opened|written)"):
            prepare(folder / "library.sqlite")
    finally:
        folder.chmod(0o700)


def test_an_older_library_is_copied_before_it_is_changed(tmp_path):
    # The state a library is in before its first migration: ours by its mark, with an older revision written in it.
    path = tmp_path / "library.sqlite"
    prepare(path)
    copy = back_up(path, "by-hand")
    assert copy.parent == backup_folder(path)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (REVISION,)


def test_a_failing_migration_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    import shutil

    broken = tmp_path / "db"
    shutil.copytree(paths.migrations(), broken, ignore=shutil.ignore_patterns("__pycache__"))
    (broken / "versions" / "0003_broken.py").write_text(
        "from alembic import op\n"
        "revision, down_revision, branch_labels, depends_on = '0003', '0002', None, None\n"
        "def upgrade():\n"
        "    op.execute('CREATE TABLE half (x INTEGER)')\n"
        "    op.execute('INSERT INTO nowhere VALUES (1)')\n"
    )
    path = tmp_path / "library.sqlite"
    prepare(path)
    monkeypatch.setattr("viewpoints.storage.migrate.REVISION", "0003")
    monkeypatch.setattr(paths, "migrations", lambda: broken)
    with pytest.raises(LibraryError):
        prepare(path)
    monkeypatch.undo()
    database = Database(path)
    tables = database.read(lambda c: c.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall())
    database.close()
    assert tables == []
    assert prepare(path) is False
    assert len(list(backup_folder(path).iterdir())) == 1
