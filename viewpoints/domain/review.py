"""The review of what the program found, statement by statement."""

from __future__ import annotations

from enum import StrEnum


class Decision(StrEnum):
    """What the user decided about one mined statement."""

    ACCEPTED = "accepted"
    CHANGED = "changed"  # another holder, role or other bounds
    REMOVED = "removed"  # not a statement at all
