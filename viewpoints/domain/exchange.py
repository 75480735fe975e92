"""What leaves a library and comes into it: records whole enough that nothing is lost between two libraries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.matches import EncoderInfo, Meeting, Opinion, Verdict
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import Manner, Origin, Role


class Suggestions(StrEnum):
    """What becomes of that which the program found and the user has not decided about."""

    MARKED = "marked"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Scope:
    """What to take out of a library: `statements` in the order shown, else all of `articles`, else everything.

    With `against`, only counterparts held by this holder's id are taken along. `title` heads what is made for people.
    """

    title: str = ""
    statements: tuple[int, ...] | None = None
    articles: tuple[int, ...] | None = None
    against: int | None = None
    suggestions: Suggestions = Suggestions.MARKED

    @property
    def whole(self) -> bool:
        """Tell whether this is the whole library."""
        return self.statements is None and self.articles is None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The user's decision about a mined statement, with what the program had made of it."""

    decision: Decision
    holder: str
    role: Role
    span: Span
    certainty: float
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """Another name of a holder; `everywhere` if it means him in any article, not only in the one that used it."""

    name: str
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class HolderRecord:
    """A holder with every name and the colour the user chose ("" if none)."""

    id: int
    name: str
    aliases: tuple[AliasRecord, ...] = ()
    colour: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with what the library knows beyond its words.

    `removed` are statements the user threw out; `ranked_by` is the encoder it was encoded and ranked with, if any.
    """

    id: int
    article: Article
    added_at: datetime | None = None
    fingerprint: bytes | None = None
    removed: tuple[Reviewed, ...] = ()
    ranked_by: EncoderInfo | None = None


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement with its words; `reviewed` if a person made, accepted or brought it in, or confirmed a pair of it."""

    id: int
    article_id: int
    article: str
    holder_id: int
    holder: str
    role: Role
    manner: Manner
    span: Span
    paragraph: int
    certainty: float
    text: str
    source: Span | None = None
    cue: Span | None = None
    origin: Origin = Origin.MINED
    review: Reviewed | None = None
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Rating:
    """What the ranker made of a pair: opposition and discourse are parts of the score, the passage is what is shown."""

    similarity: float
    score: float
    encoder: EncoderInfo
    meeting: Meeting | None = None
    opposition: float | None = None
    discourse: float | None = None
    passage: Span | None = None


@dataclass(frozen=True, slots=True)
class PairRecord:
    """A claim and a statement that answers it: as ranked, as the user decided, and as other readers did."""

    claim_id: int
    answer_id: int
    rating: Rating | None = None
    verdict: Verdict | None = None
    decided_at: datetime | None = None
    opinions: tuple[Opinion, ...] = ()

    @property
    def suggested(self) -> bool:
        """Tell whether nobody has confirmed this pair: only the program proposes it."""
        return self.verdict is not Verdict.CONFIRMED and not any(
            each.verdict is Verdict.CONFIRMED for each in self.opinions
        )


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The other side of a pair; `answers` if the group's statement answers it, rather than being answered."""

    statement: StatementRecord
    pair: PairRecord
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A statement with its counterparts, best first; `ranked` is false where an empty list means "not yet"."""

    statement: StatementRecord
    counterparts: tuple[Counterpart, ...] = ()
    ranked: bool = True


@dataclass(frozen=True, slots=True)
class VectorRecord:
    """A statement's vector: little-endian float32."""

    statement_id: int
    encoder: EncoderInfo
    data: bytes


@dataclass(frozen=True, slots=True)
class Tally:
    """How much a scope takes and leaves: what is unreviewed, rejected, and of the library not shown."""

    articles: int = 0
    holders: int = 0
    statements: int = 0
    groups: int = 0
    pairs: int = 0
    unreviewed_statements: int = 0
    unreviewed_pairs: int = 0
    rejected: int = 0
    other_statements: int = 0
    """Statements of the library that are neither shown nor a counterpart of what is."""


class Stock(Protocol):
    """What a writer reads, part by part, so that a library of any size passes through little memory."""

    scope: Scope
    tally: Tally

    def articles(self) -> Iterator[ArticleRecord]:
        """Yield the articles in the order they were added."""

    def holders(self) -> Iterator[HolderRecord]:
        """Yield the holders of what is taken."""

    def statements(self, article_id: int | None = None) -> Iterator[StatementRecord]:
        """Yield the statements by article, in text order."""

    def pairs(self) -> Iterator[PairRecord]:
        """Yield the pairs, by claim, best first."""

    def groups(self) -> Iterator[Group]:
        """Yield each claim shown with its counterparts, in the order shown."""

    def vectors(self, article_id: int) -> Iterator[VectorRecord]:
        """Yield the vectors of an article's statements."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What a file holds, read whole: a small library of its own, with its own numbers.

    `reader` is who decided its verdicts ("" if the file does not say). `losses` are sentences about what was not read.
    """

    articles: tuple[ArticleRecord, ...] = ()
    holders: tuple[HolderRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()
    pairs: tuple[PairRecord, ...] = ()
    vectors: Sequence[VectorRecord] = ()
    reader: str = ""
    losses: tuple[str, ...] = ()
    native: bool = False
    """Whether it comes from a library of ours, so that where its statements come from can be kept."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Where a merged library and this one disagree: about what, what is kept here, and what the other holds."""

    kind: str
    about: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge added, so that it can be told and taken back."""

    articles: tuple[int, ...] = ()
    known_articles: tuple[int, ...] = ()
    statements: int = 0
    verdicts: int = 0
    opinions: int = 0
    conflicts: tuple[Conflict, ...] = ()
    losses: tuple[str, ...] = ()
    added: Mapping[str, tuple[tuple[object, ...], ...]] = field(default_factory=dict, repr=False)
    """Keys of the rows that were added, by table; for what was changed instead, the former value behind the key."""
