"""Hand-written articles and statements that several tests share."""

from __future__ import annotations

import struct
from datetime import date

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.matches import EncoderInfo, Pairing
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role

ENCODER = EncoderInfo("test-encoder", "1", 4)

BRIDGE = Article(
    text=(
        "The harbour bridge 🌉 must close for good, Mayor Ada Quill insists. Repairs, she says, would cost too "
        "much.\n\n"
        "That is wrong. The engineers’ own report puts repairs at a third of the price of a new bridge.\n\n"
        "She is right that the railings are rusty."
    ),
    title="Keep the bridge",
    author="Tomas Reed",
    published=date(2024, 5, 3),
    publisher="The Harbour Post",
    language="en",
    url="https://example.org/bridge",
)


def statement(
    article: Article,
    words: str,
    holder: str,
    role: Role = Role.POSITION,
    manner: Manner = Manner.REPORTED,
    certainty: float = 0.8,
) -> MinedStatement:
    """Return a statement at the place where `words` stand in the article."""
    start = article.text.index(words)
    return MinedStatement(Span(start, start + len(words)), holder, role, manner, certainty)


def bridge() -> Mined:
    """Return two claims of the mayor and three answers of the author."""
    mayor, author = "Ada Quill", "Tomas Reed"
    return Mined(
        holders=(MinedHolder(mayor, ("Mayor Ada Quill", "Quill", "she")), MinedHolder(author)),
        statements=(
            statement(BRIDGE, "The harbour bridge 🌉 must close for good, Mayor Ada Quill insists.", mayor),
            statement(BRIDGE, "Repairs, she says, would cost too much.", mayor),
            statement(BRIDGE, "That is wrong.", author, Role.REBUTTAL, Manner.OWN),
            statement(
                BRIDGE,
                "The engineers’ own report puts repairs at a third of the price of a new bridge.",
                author,
                Role.REBUTTAL,
                Manner.OWN,
            ),
            statement(BRIDGE, "She is right that the railings are rusty.", author, Role.CONCESSION, Manner.OWN),
        ),
    )


def vectors(n: int, dimension: int = ENCODER.dimension) -> bytes:
    """Return `n` different unit vectors as the library stores them."""
    return b"".join(
        struct.pack(f"<{dimension}f", *(1.0 if i % dimension == j else 0.0 for j in range(dimension))) for i in range(n)
    )


PAIRINGS = (Pairing(0, 2, 0.2, 0.4), Pairing(1, 3, 0.6, 0.9), Pairing(1, 2, 0.3, 0.5), Pairing(0, 4, 0.5, 0.3))
