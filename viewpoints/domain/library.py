"""What the library shows: frozen rows that services return and the window and command line read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from viewpoints.domain.articles import Span
from viewpoints.domain.matches import Meeting, Opinion, Verdict
from viewpoints.domain.statements import Manner, Origin, Role


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as the library list shows it, with its counts."""

    id: int
    title: str
    author: str
    publisher: str
    published: date | None
    language: str
    url: str
    note: str
    claims: int
    answers: int


@dataclass(frozen=True, slots=True)
class HolderSummary:
    """A holder with aliases and counts: `claims` held, `answers` given (rebuttals and concessions)."""

    id: int
    name: str
    aliases: tuple[str, ...]
    claims: int
    answers: int
    colour: str = ""
    """The user's own choice, "#rrggbb", or ""."""


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement with its words, cut verbatim from its article, and where they stand (paragraphs count from 1)."""

    id: int
    article_id: int
    article: str
    holder_id: int
    holder: str
    role: Role
    manner: Manner
    certainty: float
    span: Span
    paragraph: int
    text: str
    source: Span | None = None
    cue: Span | None = None
    origin: Origin = Origin.MINED


@dataclass(frozen=True, slots=True)
class Link:
    """One match or user's verdict, seen from one of its sides: `statement_id` is the other side."""

    statement_id: int
    score: float
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A statement of the left column, and what it is linked to, best first (rejected links left out).

    `conceded` is true where an answering statement is a concession.
    """

    statement: StatementView
    links: tuple[Link, ...] = ()
    conceded: bool = False


@dataclass(frozen=True, slots=True)
class Counter:
    """A statement of the right column: a counterargument to the selected claim, and why it was matched.

    Where the selected statement is itself an answer, this is a claim it answers. `similarity` and `score` are None
    where the user joined the two by hand. `follows` is true where the answer stands in the claim's article, close
    after it, and `after` says how many paragraphs after it (negative: before; None: in another article). `meeting`
    holds the phrases that meet (spans of the claim's and the answer's article). `opposition` (0.5 is neither) and
    `discourse` are the match's (0..1, None where not known). `passage` is the turn that an answer is shown as, where it
    runs over several sentences, with its words. `opinions` are other readers' verdicts, by name; a pair that only they
    have joined has neither figures nor a verdict.
    """

    statement: StatementView
    similarity: float | None
    score: float | None
    verdict: Verdict | None
    follows: bool = False
    meeting: Meeting | None = None
    claim_phrase: str = ""
    answer_phrase: str = ""
    opposition: float | None = None
    discourse: float | None = None
    after: int | None = None
    passage: Span | None = None
    passage_text: str = ""
    opinions: tuple[Opinion, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The selected statement and its counterparts, best first; rejected ones come last, marked by their verdict.

    `ranked` is false while the statement has not been encoded and ranked yet: then an empty list means "not yet",
    not "no counterargument found".
    """

    statement: StatementView
    counters: tuple[Counter, ...]
    ranked: bool = True


@dataclass(frozen=True, slots=True)
class ArticleView:
    """A whole article with its statements in text order."""

    summary: ArticleSummary
    text: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A statement found by words or by meaning; `score` orders hits of one kind, larger first."""

    statement: StatementView
    score: float


@dataclass(frozen=True, slots=True)
class Totals:
    """What a library holds; `unranked` articles wait for the encoder."""

    articles: int
    claims: int
    answers: int
    unranked: int


@dataclass(frozen=True, slots=True)
class LibraryChange:
    """What an operation changed, so that a view refreshes only that."""

    added_articles: tuple[int, ...] = ()
    removed_articles: tuple[int, ...] = ()
    changed_articles: tuple[int, ...] = ()
    matches_changed: bool = False
    verdicts: tuple[tuple[int, int], ...] = field(default=())
    holders: tuple[int, ...] = ()
    """Holders who were renamed, coloured, merged or split; their articles are among `changed_articles`."""

    def __bool__(self) -> bool:
        return bool(
            self.added_articles
            or self.removed_articles
            or self.changed_articles
            or self.matches_changed
            or self.verdicts
            or self.holders
        )

    def merged(self, later: LibraryChange) -> LibraryChange:
        """Return this change and a later one as one."""
        gone, back = set(later.removed_articles), set(later.added_articles)

        def both(one: tuple[int, ...], other: tuple[int, ...], without: set[int]) -> tuple[int, ...]:
            return tuple(dict.fromkeys(each for each in (*one, *other) if each not in without))

        return LibraryChange(
            both(self.added_articles, later.added_articles, gone),
            both(self.removed_articles, later.removed_articles, back),
            both(self.changed_articles, later.changed_articles, gone),
            self.matches_changed or later.matches_changed,
            tuple(dict.fromkeys((*self.verdicts, *later.verdicts))),
            both(self.holders, later.holders, set()),
        )
