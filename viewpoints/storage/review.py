"""Reads for the review: what the program is least sure of, and how often it was right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from viewpoints.domain.edits import Tally
from viewpoints.domain.library import StatementView
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import ANSWERING, Origin, Role
from viewpoints.storage.queries import statements
from viewpoints.storage.schema import REVIEW, STATEMENT

REVIEWED = (Role.POSITION, *ANSWERING)
"""The roles a reader meets in a comparison; the others are not worth the user's time."""
BANDS = (0.0, 0.5, 0.7, 0.9, 1.0)


def _open(article_id: int | None) -> Select[int]:
    query = (
        select(STATEMENT.c.id)
        .outerjoin(REVIEW, REVIEW.c.statement_id == STATEMENT.c.id)
        .where(STATEMENT.c.origin == Origin.MINED, STATEMENT.c.role.in_(REVIEWED), REVIEW.c.id.is_(None))
    )
    return query if article_id is None else query.where(STATEMENT.c.article_id == article_id)


def queue(connection: Connection, article_id: int | None, limit: int) -> tuple[StatementView, ...]:
    """Return mined statements nobody has decided about, the least certain first."""
    ids = connection.execute(_open(article_id).order_by(STATEMENT.c.certainty, STATEMENT.c.id).limit(limit)).scalars()
    return statements(connection, list(ids))


def left(connection: Connection, article_id: int | None) -> int:
    """Return how many statements nobody has decided about."""
    return connection.execute(select(func.count()).select_from(_open(article_id).subquery())).scalar_one()


def decided(connection: Connection) -> int:
    """Return how many statements have been decided about."""
    return connection.execute(select(func.count()).select_from(REVIEW)).scalar_one()


def _tally(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[int, int]:
    right = func.coalesce(func.sum(case((REVIEW.c.decision == Decision.ACCEPTED, 1), else_=0)), 0)
    row = connection.execute(select(func.count(), right).select_from(REVIEW).where(*conditions)).one()
    return row[0], row[1]


def tallies(connection: Connection) -> tuple[Tally, ...]:
    """Return how often the program was right: over all, by the role it gave, and by how certain it was."""
    found = [Tally(None, 0.0, 1.0, *_tally(connection))]
    found += [Tally(role, 0.0, 1.0, *_tally(connection, REVIEW.c.mined_role == role)) for role in REVIEWED]
    found += [Tally(None, low, high, *_tally(connection, *_within(low, high))) for low, high in _bands()]
    return tuple(each for each in found if each.seen)


def _bands() -> Sequence[tuple[float, float]]:
    return tuple(pairwise(BANDS))


def _within(low: float, high: float) -> tuple[ColumnElement[bool], ...]:
    # The last band holds its upper end too.
    above = REVIEW.c.mined_certainty <= high if high == BANDS[-1] else REVIEW.c.mined_certainty < high
    return REVIEW.c.mined_certainty >= low, above
