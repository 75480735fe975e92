"""The library seen from above: argument map, people by topic, and positions over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from viewpoints.domain.library import StatementView
from viewpoints.domain.search import Standing


class Tie(StrEnum):
    """How one statement stands to another in an argument map."""

    ANSWERS = "answers"
    CONCEDES = "concedes"
    SUPPORTS = "supports"  # stands close after it in the same article; by place, not matched


@dataclass(frozen=True, slots=True)
class MapNode:
    """A statement of an argument map; `standing` is None for what is no claim, or not ranked yet."""

    statement: StatementView
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class MapEdge:
    """A tie from the statement that answers, concedes or supports to the one it is about; `score` None: by hand."""

    source: int
    target: int
    tie: Tie
    score: float | None = None


@dataclass(frozen=True, slots=True)
class ArgumentMap:
    """Statements and their ties, in the order argued; `title` says what the map is of."""

    title: str
    nodes: tuple[MapNode, ...] = ()
    edges: tuple[MapEdge, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of statements alike in meaning, called by the words that tell it from the others."""

    words: tuple[str, ...]
    statement_ids: tuple[int, ...]

    @property
    def name(self) -> str:
        """Return the topic's words as one name."""
        return ", ".join(self.words)


@dataclass(frozen=True, slots=True)
class Cell:
    """The claims of one holder on one topic, by how they stand, in the order argued."""

    answered: tuple[int, ...] = ()
    unanswered: tuple[int, ...] = ()
    conceded: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    """Claims of articles that were not ranked yet."""

    @property
    def total(self) -> int:
        """Return how many claims there are."""
        return len(self.answered) + len(self.unanswered) + len(self.conceded) + len(self.waiting)

    @property
    def statement_ids(self) -> tuple[int, ...]:
        """Return all claims, in the order argued."""
        return tuple(sorted((*self.answered, *self.unanswered, *self.conceded, *self.waiting)))


@dataclass(frozen=True, slots=True)
class Person:
    """A holder as a row of the matrix or a choice of the timeline."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """People by topics: `cells` by (index of the person, index of the topic); empty ones are left out."""

    people: tuple[Person, ...]
    topics: tuple[Topic, ...]
    cells: dict[tuple[int, int], Cell]
    people_left_out: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A position on the timeline: the statement, when its article appeared (None: not stated), and how it stands."""

    statement: StatementView
    published: date | None
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Lane:
    """The positions of one holder on one topic, oldest first, undated ones last."""

    topic: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A holder's positions over time, by topic; `undated` counts those whose article states no date."""

    person: Person
    lanes: tuple[Lane, ...]
    undated: int = 0
