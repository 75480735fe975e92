"""Names of the files beside a library, and getting what was written onto the disk."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from pathlib import Path

LONGEST_NAME = 255
"""Bytes a file's name may have on the usual file systems."""
_CLIPPED = 60


def clipped(stem: str) -> str:
    """Return a stem that leaves room for a stamp and a reason; two long ones stay different."""
    if len(stem.encode("utf-8", "surrogatepass")) <= _CLIPPED:
        return stem
    digest = hashlib.sha256(stem.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{stem.encode('utf-8', 'surrogatepass')[: _CLIPPED - 9].decode('utf-8', 'ignore')}-{digest}"


def beside(path: Path, ending: str) -> Path:
    """Return the place of a file or folder that belongs to the library at `path`, named after it."""
    name = path.name + ending
    if len(name.encode("utf-8", "surrogatepass")) > LONGEST_NAME - 40:
        name = clipped(path.name) + ending
    return path.with_name(name)


def settle(path: Path) -> None:
    """Make sure that a file and its name in its folder are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # some file systems cannot sync a folder
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
