"""ZIP archives and folders: which members can be read, and their bytes; nothing is ever unpacked to disk."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.package import damaged, read_member, refuse_bombs

MOST_FILES = 10_000
"""Files listed of one folder."""
_NOT_MEANT = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def members(data: bytes, name: str) -> tuple[zipfile.ZipInfo, ...]:
    """Return the files in an archive, by name, without what systems leave behind in them.

    Raises:
        UnreadableSource: it is damaged, or would unpack to far more than articles hold.
    """
    with _opened(data, name) as archive:
        refuse_bombs(archive, name)
        found = {info.filename: info for info in archive.infolist() if _meant(info.filename)}
    return tuple(found[path] for path in sorted(found))


def member(data: bytes, name: str, path: str, most: int) -> bytes:
    """Return the bytes of the member `path`, unpacked no further than `most` bytes.

    Raises:
        UnreadableSource: it is damaged or locked, or there is no such member.
    """
    label = f"{PurePosixPath(path).name} in {name}"
    with _opened(data, name) as archive:
        if path not in archive.NameToInfo:
            raise UnreadableSource(f"{name} holds no file {path}.", "Look into the archive again and choose one.")
        info = archive.getinfo(path)
        if info.flag_bits & 1:
            raise UnreadableSource(
                f"{label} is protected by a password.", "Unpack the archive with its password and import the files."
            )
        if info.file_size > most:
            raise UnreadableSource(
                f"{label} is too large: it unpacks to {info.file_size / 1e6:,.0f} MB, "
                f"and {most / 1e6:,.0f} MB is the most.",
                "Save the article in it as a file of its own.",
            )
        return read_member(archive, path, most)


def walk(folder: Path) -> tuple[Path, ...]:
    """Return the files below `folder` in order, without hidden ones and without following links to other folders.

    Raises:
        UnreadableSource: the folder cannot be read, or holds more files than anyone means to import.
    """
    found: list[Path] = []

    def fail(error: OSError) -> None:
        if Path(error.filename or "") == folder:
            raise UnreadableSource(
                f"The folder {folder.name} cannot be read ({error.strerror}).", "Check that you may open it."
            ) from error

    for home, folders, names in os.walk(folder, onerror=fail):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        found.extend(Path(home, each) for each in sorted(names) if _meant(each) and _regular(Path(home, each)))
        if len(found) > MOST_FILES:
            raise UnreadableSource(
                f"The folder {folder.name} holds more than {MOST_FILES:,} files.", "Choose a folder within it."
            )
    return tuple(found)


def _regular(path: Path) -> bool:
    """Say whether this is a file, and not a pipe or device that would keep a reader waiting."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _meant(name: str) -> bool:
    path = PurePosixPath(name)
    if not name or name.endswith("/"):
        return False
    return not name.startswith(_NOT_MEANT) and not path.name.startswith(".") and path.name not in _NOT_MEANT


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive
    except (
        zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError, RuntimeError, NotImplementedError,
    ) as error:  # fmt: skip
        raise damaged(name, "an archive (ZIP)") from error
