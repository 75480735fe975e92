"""Matches between claims and counterarguments, and the user's verdicts on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from viewpoints.domain.articles import Span


class Verdict(StrEnum):
    """What the user decided about one claim and one counterargument."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Opinion:
    """Another reader's verdict on a pair, by name."""

    reader: str
    verdict: Verdict
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class EncoderInfo:
    """Which network made a vector: vectors of two encoders are never compared."""

    name: str
    version: str
    dimension: int


PACKAGED_ENCODER = EncoderInfo("all-MiniLM-L6-v2", "53aa51172d14-int8.1", 384)
"""The encoder that comes with the program; its version is the start of the weights' checksum, and the export."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The phrases by which a claim and its counterargument meet, as spans of their articles' texts."""

    claim: Span
    answer: Span


@dataclass(frozen=True, slots=True)
class Pairing:
    """A claim and a statement that answers it, by index into the statements of one article.

    `similarity` is the raw cosine of the two sentences, `score` the ranker's output (0..1, not a probability).
    `opposition` says how far the words gainsay the claim (0.5 is neither), `discourse` how far place and manner speak
    for an answer (both 0..1, None where not known). `passage` is the answer's turn in its article, of two or three
    sentences that belong together; None where the answer stands alone.
    """

    claim: int
    answer: int
    similarity: float
    score: float
    meeting: Meeting | None = None
    opposition: float | None = None
    discourse: float | None = None
    passage: Span | None = None


@dataclass(frozen=True, slots=True)
class CrossPairing:
    """A claim and an answer in two different articles.

    One side is an index into the new article's statements, the other the id of a stored statement:
    `claim_is_new` says which. The figures are those of `Pairing`; between articles there is no discourse.
    """

    claim_is_new: bool
    claim: int
    answer: int
    similarity: float
    score: float
    meeting: Meeting | None = None
    opposition: float | None = None
