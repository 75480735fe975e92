"""Statements: who says what in an article, in which role."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewpoints.domain.articles import Span


class Role(StrEnum):
    """What a statement does in its article."""

    POSITION = "position"
    REBUTTAL = "rebuttal"
    CONCESSION = "concession"
    SUPPORT = "support"
    CONTEXT = "context"


ANSWERING = frozenset({Role.REBUTTAL, Role.CONCESSION})
"""The roles a counterargument can have."""


class Manner(StrEnum):
    """How a statement is attributed to its holder."""

    DIRECT = "direct"  # a direct quote
    MIXED = "mixed"  # a report with quoted words in it
    REPORTED = "reported"  # indirect speech
    CONTINUED = "continued"  # free indirect discourse: the thought goes on without a cue
    OWN = "own"  # the author's own voice


class Origin(StrEnum):
    """Where a statement comes from."""

    MINED = "mined"  # the program found it
    USER = "user"  # the user made or changed it
    IMPORTED = "imported"  # it came with a library or another program's file


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content of one report (terms of PolNeAR and PARC), and the holder the source names."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    holder: str


@dataclass(frozen=True, slots=True)
class MinedHolder:
    """A holder as one article names him: the canonical `name`, and the other names used for the same holder."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MinedStatement:
    """A span with its holder's canonical name, its role, and how sure the program is (`certainty`, 0..1)."""

    span: Span
    holder: str
    role: Role
    manner: Manner
    certainty: float
    source: Span | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Mined:
    """All that mining finds in one article; statements stand in text order."""

    holders: tuple[MinedHolder, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    statements: tuple[MinedStatement, ...] = ()
