"""Who has a library open: a mark beside its file for each program that has, on this computer or another.

Programs of one computer work on a library together, SQLite sees to that. Between computers (a synchronised folder)
nothing does, so a library that is open on another one is opened for reading alone.
"""

from __future__ import annotations

import contextlib
import getpass
import itertools
import json
import os
import platform
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from viewpoints.storage.files import beside

_NUMBERS = itertools.count(1)
_CONFLICT = re.compile(r"conflict", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Other:
    """Another program that has the library open: its computer and user, its process there, and since when."""

    host: str
    user: str
    pid: int
    since: datetime
    here: bool
    """Whether it runs on this computer."""
    window: bool = True


class Presence:
    """This program's mark at one library; the marks of programs of this computer that died are taken away."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._mark: Path | None = None

    def take(self) -> tuple[Other, ...]:
        """Leave the mark and return who else has left one. Where none can be left, nothing is known of others: ()."""
        others = present(self._library)
        host = platform.node()
        about = {
            "host": host,
            "user": _user(),
            "pid": os.getpid(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
            "window": "PySide6.QtWidgets" in sys.modules,
        }
        tail = re.sub(r"[^A-Za-z0-9]+", "-", host)[:24]
        mark = beside(self._library, f".open-{os.getpid()}-{next(_NUMBERS)}-{tail}")
        with contextlib.suppress(OSError):
            mark.write_text(json.dumps(about), "utf-8")
            self._mark = mark
        return others

    def leave(self) -> None:
        """Take the mark away."""
        if self._mark is not None:
            with contextlib.suppress(OSError):
                self._mark.unlink()
            self._mark = None


def present(library: Path) -> tuple[Other, ...]:
    """Return the other programs that have a library open, and take away the marks of those that died here."""
    others = []
    for mark in _marks(library):
        try:
            about = json.loads(mark.read_text("utf-8"))
            other = Other(
                str(about["host"]),
                str(about["user"]),
                int(about["pid"]),
                datetime.fromisoformat(about["since"]),
                about["host"] == platform.node(),
                bool(about.get("window", True)),
            )
            written = mark.stat().st_mtime
        except (OSError, ValueError, KeyError, TypeError):
            continue  # half written, or gone meanwhile
        if other.here and other.pid == os.getpid():
            continue
        if other.here and not _alive(other.pid, written):
            with contextlib.suppress(OSError):
                mark.unlink()
            continue
        others.append(other)
    return tuple(others)


def own_name() -> str:
    """Return what this program is called among those that work on libraries."""
    return f"{platform.node()}:{os.getpid()}"


def alive(library: Path) -> tuple[str, ...]:
    """Return the names of the other programs that have a library open."""
    return tuple(f"{other.host}:{other.pid}" for other in present(library))


def named(other: Other) -> str:
    """Return what to call another program in a sentence."""
    what = "a window" if other.window else "a command"
    if other.here:
        return f"{what} on this computer (process {other.pid})"
    by = f" by {other.user}" if other.user else ""
    return f"{what} on the computer {other.host}{by} since {other.since:%Y-%m-%d %H:%M} UTC"


def forget_others(library: Path) -> int:
    """Take away the marks of other computers, on the user's word that they are gone; return how many there were."""
    gone = 0
    for mark in _marks(library):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            if json.loads(mark.read_text("utf-8"))["host"] != platform.node():
                mark.unlink()
                gone += 1
    return gone


def conflict_copies(library: Path) -> tuple[Path, ...]:
    """Return the files that a synchronising service made of this library because two computers changed it."""
    with contextlib.suppress(OSError):
        return tuple(
            sorted(
                file
                for file in library.parent.iterdir()
                if file.name.startswith(library.stem)
                and file.suffix == library.suffix
                and file != library
                and _CONFLICT.search(file.name[len(library.stem) :])
            )
        )
    return ()


def _marks(library: Path) -> list[Path]:
    start = beside(library, ".open-").name
    try:
        return [file for file in library.parent.iterdir() if file.name.startswith(start)]
    except OSError:
        return []


def _alive(pid: int, marked: float) -> bool:
    """Tell whether a process runs that could have left a mark at that time; a later one has only got its number."""
    import psutil

    try:
        return float(psutil.Process(pid).create_time()) <= marked + 2.0
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
