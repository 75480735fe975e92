"""What a search asks for and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from viewpoints.domain.articles import Span
from viewpoints.domain.library import StatementView
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Role


class Standing(StrEnum):
    """How a claim stands: whether anything answers it, and whether an answer concedes it."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    CONCEDED = "conceded"


class How(StrEnum):
    """By what a statement was found."""

    WORDS = "words"
    MEANING = "meaning"
    BOTH = "both"
    AGAINST = "against"  # it speaks against the sentence asked about


@dataclass(frozen=True, slots=True)
class Filters:
    """Which statements a search may find; an empty field asks for nothing.

    `standing` and `roles` are about the statement itself, `verdict` about any pair it belongs to.
    """

    holder_id: int | None = None
    article_id: int | None = None
    roles: frozenset[Role] = frozenset()
    standing: Standing | None = None
    verdict: Verdict | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) not in (None, frozenset()) for each in fields(self))


@dataclass(frozen=True, slots=True)
class Found:
    """A statement found: `marks` are the found words as spans of its text, `score` orders hits of one kind.

    `standing` is None for what is no claim, or a claim of an article that was not ranked yet.
    """

    statement: StatementView
    how: How
    score: float
    marks: tuple[Span, ...] = ()
    standing: Standing | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article found by its title, author, publisher or text; `excerpt` is the place in its text, if there is one."""

    id: int
    title: str
    author: str
    publisher: str
    published: date | None
    title_marks: tuple[Span, ...] = ()
    excerpt: str = ""
    excerpt_marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search by words found; `many` is true where so much matched that it was not put in order."""

    statements: tuple[Found, ...] = ()
    articles: tuple[FoundArticle, ...] = ()
    many: bool = False
