"""What a change by hand leaves behind: the rows as they were before, so that it can be taken back exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.statements import Role

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Slot:
    """One row by its id as it was, None where there was none."""

    id: int
    row: Row | None


@dataclass(frozen=True, slots=True)
class Image:
    """A part of the library before a change; putting it back gives the image of what was there instead.

    `aliases` are all those of the holders in `holders`. Where `whole`, the vectors and matches of the statements are
    part of it; else only the statements' own rows, and the matches a merged holder would have with himself. `articles`
    are those whose statements it holds.
    """

    holders: tuple[Slot, ...] = ()
    aliases: tuple[Row, ...] = ()
    statements: tuple[Slot, ...] = ()
    reviews: tuple[Slot, ...] = ()
    trash: tuple[Slot, ...] = ()
    vectors: tuple[Row, ...] = ()
    matches: tuple[Row, ...] = ()
    verdicts: tuple[Row, ...] = ()
    opinions: tuple[Row, ...] = ()
    whole: bool = True
    articles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A change that was made: what it changed for the views, and how to take it back.

    `statement_id` is the statement made or changed; `rerank` tells that articles wait to be ranked anew.
    """

    before: Image
    change: LibraryChange
    statement_id: int | None = None
    rerank: bool = True


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging holders would do: whose names and statements go over to `name`.

    `moves` are the names that become aliases; `articles` counts the articles touched; `claims` and `answers` are the
    totals afterwards; `clashes` counts matches between the two, which a holder cannot have with himself.
    """

    name: str
    moves: tuple[str, ...]
    statements: int
    articles: int
    claims: int
    answers: int
    clashes: int


@dataclass(frozen=True, slots=True)
class Merged:
    """A name that was merged into a holder, with the statements it brought, so that it can be split off again."""

    name: str
    statement_ids: tuple[int, ...]
    merged_at: datetime


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash: an article or a statement."""

    id: int
    kind: str
    title: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the program was right about statements of one kind, by the user's review.

    `role` is what the program had taken them for; `low` and `high` bound its certainty. `right` of `seen` were
    accepted unchanged.
    """

    role: Role | None
    low: float
    high: float
    seen: int
    right: int
