"""The import queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from viewpoints.domain.articles import Article, Source


class JobState(StrEnum):
    """How far one source in the import queue has come."""

    WAITING = "waiting"
    DONE = "done"
    ALREADY = "already"  # the library held it
    ASKING = "asking"  # the user has to look it over, or to choose: replace, keep both, or skip
    FAILED = "failed"
    CANCELLED = "cancelled"


class Choice(StrEnum):
    """What is to be done with an article that resembles a stored one, and whether it is shown before it is stored."""

    ASK = "ask"  # ask where it resembles another; store it otherwise
    LOOK = "look"  # show it before it is stored
    KEEP = "keep"  # keep both
    REPLACE = "replace"
    ANYWAY = "anyway"  # take what was judged to be no article
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Job:
    """One source in the import queue, and what became of it.

    `article` is there where the user is asked about it; `similar_id` then is the stored article it resembles, and
    `kinship` how. `reason` and `hint` say why it failed or what to look at. `working` is true while a program works
    on its batch.
    """

    id: int
    batch: int
    source: Source
    state: JobState
    reason: str = ""
    hint: str = ""
    title: str = ""
    article: Article | None = None
    choice: Choice = Choice.ASK
    similar_id: int | None = None
    similar_title: str = ""
    kinship: str = ""
    article_id: int | None = None
    taken_by: str = ""
    added_at: datetime | None = None
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """A batch of the import queue: how many of its sources are in each state."""

    id: int
    added_at: datetime
    counts: dict[JobState, int]

    @property
    def total(self) -> int:
        """Return how many sources it has."""
        return sum(self.counts.values())
