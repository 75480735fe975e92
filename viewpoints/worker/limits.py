"""How much memory taking a file apart may use, so that one made to fill the memory fails alone and early."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

MEMORY_LIMIT = 6 << 30
"""Bytes of data the child may hold at all, models included."""
READING_MEMORY = 3 << 29
"""Bytes of data that reading one file may add to what the child holds."""


def limit_memory() -> None:
    """Keep this process below `MEMORY_LIMIT`, where the system can."""
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
            limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
            resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


@contextlib.contextmanager
def reading() -> Iterator[None]:
    """Keep what is done inside to `READING_MEMORY` more than is held now, where the system tells how much that is."""
    held = _held()
    if sys.platform == "win32" or held is None:
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    lower = held + READING_MEMORY
    if soft != resource.RLIM_INFINITY:
        lower = min(lower, soft)
    resource.setrlimit(resource.RLIMIT_DATA, (lower, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _held() -> int | None:
    """Return the bytes of data and stack this process holds, or None where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[5]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return None
