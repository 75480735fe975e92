"""Copies of a library: sound, kept for days and weeks, and brought back."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from viewpoints.errors import DamagedLibrary, LibraryError
from viewpoints.storage import backups
from viewpoints.storage.backups import BY_HAND, DAILY, Backup, back_up, daily_due, restore, superfluous
from viewpoints.storage.engine import Database
from viewpoints.storage.health import check
from viewpoints.storage.migrate import prepare

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def titles(path):
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT title FROM article ORDER BY id")]


def rename(path, title):
    database = Database(path)
    database.write(lambda c: c.exec_driver_sql("UPDATE article SET title = ?", (title,)))
    database.close()


def spoil(path):
    """Overwrite the middle of a library with noise."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(8192)
        file.write(b"\xa5" * (size - 8192))


def test_a_copy_is_whole_and_one_file(library):
    copy = back_up(library, BY_HAND)
    assert check(copy).problems == ()
    assert titles(copy) == ["Keep the bridge"]
    assert [b.path for b in backups.backups(library)] == [copy]
    assert list(copy.parent.iterdir()) == [copy]


def test_a_copy_holds_what_another_connection_has_not_yet_written_back(library):
    database = Database(library)
    database.write(lambda c: c.exec_driver_sql("UPDATE article SET title = 'In the log'"))
    copy = back_up(library, BY_HAND)
    database.close()
    assert titles(copy) == ["In the log"]


def test_a_damaged_library_is_never_copied_over_good_copies(library):
    good = back_up(library, DAILY)
    spoil(library)
    with pytest.raises(DamagedLibrary):
        back_up(library, DAILY)
    assert list(good.parent.iterdir()) == [good]


def test_a_copy_that_was_broken_off_counts_for_nothing(library):
    folder = backups.backup_folder(library)
    folder.mkdir()
    (folder / "library-20260101T000000000000Z-daily.part").write_bytes(b"half")
    assert backups.backups(library) == ()
    copy = back_up(library, DAILY)
    assert list(folder.iterdir()) == [copy]


def test_too_little_room_is_told_and_nothing_left(library, monkeypatch):
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _path: os.statvfs_result and type("U", (), {"free": 1000}))
    with pytest.raises(LibraryError, match="too little room"):
        back_up(library, DAILY)
    assert list(backups.backup_folder(library).iterdir()) == []


def made(days, reason=DAILY, hours=0):
    moment = NOON - timedelta(days=days, hours=hours)
    return Backup(Path(f"{reason}-{days}-{hours}"), moment, reason, 1)


def test_kept_are_seven_days_four_weeks_and_all_made_by_hand():
    known = [made(days) for days in range(60)]
    known += [made(days, BY_HAND) for days in range(0, 60, 10)] + [made(days, "before-0002") for days in range(9)]
    gone = set(superfluous(known, NOON, daily=True))
    kept = [b for b in known if b not in gone]
    # Today's is being made, so that six earlier days are kept; 20 November 2026 is a Friday, and weeks end on Sundays.
    assert [(NOON - b.made).days for b in kept if b.reason == DAILY] == [1, 2, 3, 4, 5, 6, 12, 19]
    assert sum(b.reason == BY_HAND for b in kept) == 6
    assert [(NOON - b.made).days for b in kept if b.reason == "before-0002"] == [0, 1, 2, 3, 4]


def test_of_one_day_the_newest_is_kept():
    assert superfluous([made(1), made(1, hours=3)], NOON, daily=True) == (made(1, hours=3),)


def test_a_copy_of_another_kind_leaves_todays_alone():
    assert superfluous([made(0, hours=1)], NOON, daily=False) == ()
    assert superfluous([made(0, hours=1)], NOON, daily=True) == (made(0, hours=1),)


def test_the_copy_that_is_brought_back_is_not_removed_for_it(library):
    copies = [back_up(library, "before-restore") for _ in range(backups.KEPT_OTHERS + 1)]
    restore(library, copies[0])
    assert titles(library) == ["Keep the bridge"]
    assert copies[0].exists()


def test_copies_from_the_future_are_left_alone_when_the_clock_was_set_back():
    future = [made(-days) for days in range(1, 40)]
    assert superfluous(future, NOON, daily=True) == ()


def test_a_copy_is_due_once_a_day_and_only_after_a_change(library, monkeypatch):
    assert daily_due(library)
    copy = back_up(library, DAILY)
    assert not daily_due(library)
    yesterday = copy.with_name(
        f"library-{(datetime.now(UTC) - timedelta(days=1)).strftime(backups._STAMP)}-daily.sqlite"
    )
    copy.rename(yesterday)
    assert not daily_due(library)  # nothing has changed since
    rename(library, "Changed")
    later = yesterday.stat().st_mtime + 60
    os.utime(library, (later, later))
    assert daily_due(library)


def test_a_copy_is_due_although_the_last_one_is_from_the_future(library):
    copy = back_up(library, DAILY)
    tomorrow = datetime.now(UTC) + timedelta(days=300)
    future = copy.with_name(f"library-{tomorrow.strftime(backups._STAMP)}-daily.sqlite")
    copy.rename(future)
    os.utime(future, (tomorrow.timestamp(), tomorrow.timestamp()))
    assert daily_due(library)
    fresh = back_up(library, DAILY)
    assert {fresh, future} == set(fresh.parent.iterdir())


def test_restoring_brings_back_what_was_and_keeps_what_is(library):
    copy = back_up(library, BY_HAND)
    rename(library, "Changed since")
    former = restore(library, copy)
    assert titles(library) == ["Keep the bridge"]
    assert titles(former) == ["Changed since"]
    assert prepare(library) is False
    assert check(library).problems == ()


def test_restoring_over_a_damaged_library_moves_it_aside(library):
    copy = back_up(library, BY_HAND)
    spoil(library)
    damaged = library.read_bytes()
    aside = restore(library, copy)
    assert aside.read_bytes() == damaged
    prepare(library)
    assert titles(library) == ["Keep the bridge"]
    assert check(library).problems == ()
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_restoring_in_place_of_nothing(library):
    copy = back_up(library, BY_HAND)
    library.unlink()
    assert restore(library, copy) is None
    assert titles(library) == ["Keep the bridge"]


def test_a_crash_between_moving_aside_and_putting_in_place_is_finished_at_the_next_start(library, monkeypatch):
    copy = back_up(library, BY_HAND)
    spoil(library)
    real, calls = Path.replace, []

    def crash(self, target):
        calls.append(target)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "replace", crash)
    with pytest.raises(KeyboardInterrupt):
        restore(library, copy)
    monkeypatch.undo()
    assert not library.exists()
    assert prepare(library) is False
    assert titles(library) == ["Keep the bridge"]


@pytest.mark.parametrize("content", [b"", b"a letter\n" * 500])
def test_what_is_no_backup_changes_nothing(library, tmp_path, content):
    other = tmp_path / "other.sqlite"
    other.write_bytes(content)
    before = library.read_bytes()
    with pytest.raises(LibraryError):
        restore(library, other)
    assert library.read_bytes() == before


@pytest.mark.parametrize("name", ["bücher-🌉.sqlite", "n" * 240 + ".sqlite"])
def test_long_names_and_emoji_have_backups_too(library, name):
    renamed = library.rename(library.with_name(name))
    copy = back_up(renamed, BY_HAND)
    rename(renamed, "Changed")
    restore(renamed, copy)
    assert titles(renamed) == ["Keep the bridge"]
