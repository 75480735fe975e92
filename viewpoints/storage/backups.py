"""Copies of a library in the folder beside it: made whole, checked by opening, kept for days and weeks, put back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from viewpoints.errors import LibraryError
from viewpoints.storage.engine import failures_explained, read_raw
from viewpoints.storage.files import beside, clipped, settle
from viewpoints.storage.schema import APPLICATION_ID

DAILY, BY_HAND = "daily", "by-hand"
KEPT_DAYS = 7
KEPT_WEEKS = 4
KEPT_OTHERS = 5
"""Copies kept that were made before migrations and restores."""
_STAMP = "%Y%m%dT%H%M%S%fZ"
_ROOM = 16 << 20
"""Bytes left free on the disk beside a new copy."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library: when and why it was made (`reason`: daily, by-hand, before-…), and its size in bytes."""

    path: Path
    made: datetime
    reason: str
    size: int


def backup_folder(path: Path) -> Path:
    """Return the folder where copies of the library at `path` are kept."""
    return beside(path, ".backups")


def backups(path: Path) -> tuple[Backup, ...]:
    """Return the copies of a library, the newest first."""
    found = []
    prefix = clipped(path.stem)
    try:
        files = [f for f in backup_folder(path).iterdir() if f.suffix == ".sqlite" and f.name.startswith(f"{prefix}-")]
    except OSError:
        return ()
    for file in files:
        stamp, _, reason = file.stem[len(prefix) + 1 :].partition("-")
        try:
            made = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(Backup(file, made, reason, file.stat().st_size))
        except (ValueError, OSError):
            continue  # not one of ours, or gone meanwhile
    return tuple(sorted(found, key=lambda b: b.made, reverse=True))


def back_up(path: Path, reason: str, spare: Path | None = None) -> Path:
    """Copy the library with SQLite's backup call, check the copy by opening it, and return its path.

    Older copies that are no longer kept are removed, but never `spare`.
    A copy that was broken off is never taken for one. Raises `LibraryError` if no good copy could be made, and
    `DamagedLibrary` if the library itself is not sound.
    """
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
        size = path.stat().st_size
    except OSError as error:
        raise LibraryError(
            f"No backup of {path.name} could be made ({error.strerror}).", "Check the folder and the disk."
        ) from error
    if free < size + _ROOM:
        raise LibraryError(
            f"There is too little room on the disk for a backup of {path.name} ({size >> 20} MB).",
            "Free some space, then make one by hand (File, Library, Library upkeep).",
        )
    for broken_off in folder.glob("*.part"):
        broken_off.unlink(missing_ok=True)
    now = datetime.now(UTC)
    target = folder / f"{clipped(path.stem)}-{now.strftime(_STAMP)}-{reason}.sqlite"
    part = target.with_suffix(".part")
    try:
        with failures_explained(path):
            _copy(path, part)
            _verify(part, path)
        settle(part)
        part.replace(target)
    except OSError as error:
        raise LibraryError(
            f"No backup of {path.name} could be made ({error.strerror}).", "Check the folder and the disk."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    known = [b for b in backups(path) if b.path not in {target, spare}]
    for old in superfluous(known, now, daily=reason == DAILY):
        old.path.unlink(missing_ok=True)
    return target


def _copy(path: Path, target: Path) -> None:
    with closing(read_raw(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, readable from a disk that cannot be written


def _verify(copy: Path, path: Path) -> None:
    """Open a copy and look at all of its pages; the pages are the library's own."""
    with closing(sqlite3.connect(copy)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(f"database disk image is malformed: {verdict}")
    if application != APPLICATION_ID:
        raise LibraryError(f"The backup of {path.name} could not be verified.", "The library was left as it is.")


def superfluous(known: Sequence[Backup], now: datetime, *, daily: bool) -> tuple[Backup, ...]:
    """Return the copies that are no longer kept beside the one made `now`, which is today's if it is a `daily` one.

    Kept are the newest of each of the last days and of the last weeks, a few others, and all made by hand. Copies
    from the future (the clock was set back) are left alone until it has caught up.
    """
    kept: set[Path] = set()
    days: dict[date, Backup] = {}
    weeks: dict[tuple[int, int], Backup] = {}
    past = sorted((b for b in known if b.made <= now), key=lambda b: b.made, reverse=True)
    if daily:
        days[now.date()] = weeks[now.isocalendar()[:2]] = Backup(Path(), now, DAILY, 0)
    for each in past:
        if each.reason == DAILY:
            days.setdefault(each.made.date(), each)
            weeks.setdefault(each.made.isocalendar()[:2], each)
    kept.update(b.path for b in list(days.values())[:KEPT_DAYS])
    kept.update(b.path for b in list(weeks.values())[:KEPT_WEEKS])
    others = [b for b in past if b.reason not in {DAILY, BY_HAND}]
    kept.update(b.path for b in others[:KEPT_OTHERS])
    return tuple(b for b in past if b.reason != BY_HAND and b.path not in kept)


def daily_due(path: Path) -> bool:
    """Tell whether today's copy is still to be made: there is none of today, and the library changed since the last."""
    made = [b for b in backups(path) if b.reason == DAILY]
    if any(b.made.date() == datetime.now(UTC).date() for b in made):
        return False
    if not made:
        return True
    newest = max(b.path.stat().st_mtime for b in made)
    files = (path, path.with_name(path.name + "-wal"))
    return any(f.stat().st_mtime > newest or newest > datetime.now(UTC).timestamp() for f in files if f.exists())


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the library at `path`; return the copy kept of what stood there, if anything did.

    A sound library is overwritten inside one transaction of SQLite's own; a damaged one is moved aside under another
    name. Either way a crash at any moment leaves the one or the other. Raises `LibraryError` if the backup is no sound
    library; then nothing is changed.
    """
    if not backup.is_file():
        raise LibraryError(f"There is no backup {backup}.", "List them with “viewpoints library backups”.")
    with failures_explained(backup):
        with closing(read_raw(backup)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        if not sound or application != APPLICATION_ID:
            raise LibraryError(f"The backup {backup.name} is not a sound library.", "Choose an older one.")
    if not path.exists():
        _put(path, backup)
        return None
    try:
        former = back_up(path, "before-restore", backup)
    except LibraryError:
        return _swap(path, backup)
    with failures_explained(path), closing(read_raw(backup)) as source, closing(sqlite3.connect(path)) as library:
        source.backup(library)
        library.execute("PRAGMA journal_mode=WAL")
    return former


def _put(path: Path, backup: Path) -> None:
    coming = beside(path, ".restoring")
    try:
        shutil.copyfile(backup, coming.with_name(coming.name + ".part"))
        settle(coming.with_name(coming.name + ".part"))
        coming.with_name(coming.name + ".part").replace(coming)
        coming.replace(path)
    except OSError as error:
        raise LibraryError(f"The backup could not be put in place ({error.strerror}).", "Check the disk.") from error
    settle(path)


def _swap(path: Path, backup: Path) -> Path:
    """Move what stands at `path` aside, put `backup` there, and return the new place of the former."""
    coming = beside(path, ".restoring")
    part = coming.with_name(coming.name + ".part")
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{clipped(path.stem)}-damaged-{stamp}{path.suffix}")
    try:
        shutil.copyfile(backup, part)
        settle(part)
        part.replace(coming)
        # From here on `finish_restore` would finish this after a crash.
        for ending in ("-wal", "-shm", ""):
            file = path.with_name(path.name + ending)
            if file.exists():
                file.rename(aside.with_name(aside.name + ending))
        coming.replace(path)
    except OSError as error:
        raise LibraryError(f"The backup could not be put in place ({error.strerror}).", "Check the disk.") from error
    settle(path)
    return aside


def put_in_place(path: Path, rescued: Path) -> Path:
    """Put a rescued library in the place of the damaged one at `path`; return where the damaged one is kept now."""
    aside = _swap(path, rescued)
    rescued.unlink(missing_ok=True)
    return aside


def finish_restore(path: Path) -> None:
    """Finish putting a backup in place where a crash came between moving the damaged library aside and that."""
    coming = beside(path, ".restoring")
    if not path.exists() and coming.exists():
        coming.replace(path)
        settle(path)
