"""The import queue."""

from __future__ import annotations

from enum import StrEnum


class JobState(StrEnum):
    """How far one source in the import queue has come."""

    WAITING = "waiting"
    DONE = "done"
    ALREADY = "already"  # the library held it
    ASKING = "asking"  # the user has to choose: replace, keep both, or skip
    FAILED = "failed"
    CANCELLED = "cancelled"
