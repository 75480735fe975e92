"""From where a source points to its bytes: a file, a link, or a member of one."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import unquote, urlsplit

from viewpoints.domain.articles import Source
from viewpoints.domain.display import harmless
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.fetch import fetch
from viewpoints.ingest.package import damaged
from viewpoints.ingest.sniff import DamagedError, Format, NotReadYetError, sniff
from viewpoints.tasks import CancelToken


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read of one source before it is given up."""

    max_bytes: int = 50_000_000
    max_characters: int = 5_000_000
    timeout_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class Reach:
    """How far links may be followed: onto the network at all, and to this machine and the local network."""

    network: bool = True
    private: bool = False


USUAL = Limits()
ANYWHERE = Reach()


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes on their way to a reader; `name` is for errors, `ending` the file's name for telling its format."""

    data: bytes
    name: str
    ending: str
    url: str = ""
    content_type: str = ""
    charset: str = ""


def load(source: Source, limits: Limits, reach: Reach, cancel: CancelToken | None) -> Raw:
    """Return the bytes of the file or link that `source` names, whole, whatever part of it is meant.

    Raises:
        UnreadableSource: there is none, it may not be read, it is empty or too large.
    """
    return _from_path(source.path, limits) if source.path else _from_link(source, limits, reach, cancel)


def _from_path(given: str, limits: Limits) -> Raw:
    path = Path(given)
    name = harmless(path.name or given)
    try:
        if path.is_dir():
            raise UnreadableSource(f"{name} is a folder, not a file.", "Choose the files in it.")
        size = path.stat().st_size
        if size > limits.max_bytes:
            raise too_large(name, f"{size / 1e6:,.0f} MB", f"{limits.max_bytes / 1e6:,.0f} MB")
        with path.open("rb") as file:
            before = _state(file)
            # The size of a pipe or device is not known beforehand.
            data = file.read(limits.max_bytes + 1)
            changed = _state(file) != before
    except FileNotFoundError as error:
        raise UnreadableSource(
            f"There is no file {name}.", "Check its name, and whether it was moved or renamed."
        ) from error
    except PermissionError as error:
        raise UnreadableSource(
            f"You may not read {name}.", "Change the file's permissions or make a copy of it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableSource(
            f"{name} cannot be read: {error}.", "Check the drive it is on, or make a copy of it."
        ) from error
    if changed:
        raise UnreadableSource(
            f"{name} was changed while it was read.", "Try again once the program that writes it is done."
        )
    if len(data) > limits.max_bytes:
        raise too_large(name, "more", f"{limits.max_bytes / 1e6:,.0f} MB")
    return Raw(not_empty(data, name), name, path.name or given)


def _state(file: IO[bytes]) -> tuple[int, int]:
    """Return what a writer changes: of the opened file, since one that is put in its place leaves it whole."""
    status = os.fstat(file.fileno())
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else (0, 0)


def _from_link(source: Source, limits: Limits, reach: Reach, cancel: CancelToken | None) -> Raw:
    url = (source.url or "").strip()
    if not reach.network:
        raise UnreadableSource(
            f"{url} was not fetched, because Viewpoints works offline.",
            "Allow it to fetch links in the settings, or paste the article's text.",
        )
    found = fetch(
        url,
        max_bytes=limits.max_bytes,
        timeout_seconds=limits.timeout_seconds,
        allow_private=reach.private,
        cancel=cancel,
    )
    ending = unquote(PurePosixPath(urlsplit(found.url).path).name)
    return Raw(not_empty(found.data, url), url, ending, found.url, found.content_type, found.charset)


def not_empty(data: bytes, name: str) -> bytes:
    """Return `data`, or raise `UnreadableSource` if it holds nothing."""
    if not data.strip(b" \t\r\n\f\v\0"):
        raise UnreadableSource(f"{name} is empty.", "Check that it is the right one, and that it was saved in full.")
    return data


def too_large(name: str, size: str, most: str) -> UnreadableSource:
    """Return the error for something that holds more than is read."""
    return UnreadableSource(
        f"{name} is too large: it holds {size}, and {most} is the most.", "Save the article in it as a file of its own."
    )


def format_of(raw: Raw) -> Format:
    """Return the format of `raw`; raises `UnreadableSource` if it has no reader or is damaged."""
    try:
        return sniff(raw.data, raw.ending, raw.content_type)
    except NotReadYetError as error:
        if error.locked:
            raise UnreadableSource(
                f"{raw.name} is protected by a password.", "Save a copy without the password and import that."
            ) from error
        raise UnreadableSource(
            f"{raw.name} is {error.what}, which is not a format Viewpoints reads yet.",
            "Save it as text, HTML, PDF, DOCX, ODT, RTF or EPUB, or paste its text.",
        ) from error
    except DamagedError as error:
        raise (
            damaged(raw.name, "a document or archive (DOCX, ODT, EPUB, ZIP)")
            if "DOCX" in error.what
            else UnreadableSource(
                f"{raw.name} is damaged or cut off and cannot be opened as a {error.what}.", "Get a new copy of it."
            )
        ) from error
