"""The review queue, and what the user's decisions say about the program's accuracy in this library."""

from __future__ import annotations

from math import sqrt

from viewpoints.domain.edits import Tally
from viewpoints.domain.library import StatementView
from viewpoints.storage import review
from viewpoints.storage.engine import Database

_Z = 1.96
"""Standard deviations to either side that hold 95 % of a normal distribution."""


def interval(tally: Tally) -> tuple[float, float]:
    """Return the shares of right statements, low and high, that a tally leaves likely (95 %).

    Wilson's score interval (1927), which stays honest for few cases and for shares near 0 and 1.
    """
    n, share = tally.seen, tally.right / tally.seen
    middle = share + _Z**2 / (2 * n)
    reach = _Z * sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    whole = 1 + _Z**2 / n
    return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)


class Reviewing:
    """Reads of one library for the review."""

    def __init__(self, database: Database) -> None:
        self._read = database.read

    def queue(self, article_id: int | None = None, limit: int = 100) -> tuple[StatementView, ...]:
        """Return claims and answers nobody has decided about, the least certain first."""
        return self._read(lambda c: review.queue(c, article_id, limit))

    def left(self, article_id: int | None = None) -> int:
        """Return how many of them there are."""
        return self._read(lambda c: review.left(c, article_id))

    def decided(self) -> int:
        """Return how many were decided about, in the whole library."""
        return self._read(review.decided)

    def tallies(self) -> tuple[Tally, ...]:
        """Return how often the program was right, over all first, then by role, then by its certainty."""
        return self._read(review.tallies)
