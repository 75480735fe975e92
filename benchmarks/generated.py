"""Libraries of any size for measuring, made from invented sentences with a fixed seed."""

from __future__ import annotations

import random
import struct
from pathlib import Path

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.matches import PACKAGED_ENCODER, Pairing
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.storage import store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare

STATEMENTS = 45
CLAIMS = 20
ENCODER = PACKAGED_ENCODER
HOLDERS = 200

_WORDS = (  # noqa: SIM905 - a line of words reads better than forty quoted ones
    "the city should build more houses before rents rise again because families leave and schools close while "
    "taxes pay for roads nobody wants and the council says a vote will settle what years of talk did not"
).split()


def _sentence(rng: random.Random) -> str:
    words = [rng.choice(_WORDS) for _ in range(rng.randint(8, 28))]
    return f"{words[0].capitalize()} {' '.join(words[1:])} {rng.randint(1, 9999)}."


def article(rng: random.Random, number: int) -> tuple[Article, Mined, tuple[Pairing, ...]]:
    """Return one article of 45 statements, its claims first, each answered by up to four of the others."""
    claimant, author = f"Person Number{rng.randrange(HOLDERS)}", f"Writer Number{rng.randrange(HOLDERS)}"
    text, spans = "", []
    for i in range(STATEMENTS):
        sentence = _sentence(rng)
        gap = "" if not text else "\n\n" if i % 4 == 0 else " "
        spans.append(Span(len(text) + len(gap), len(text) + len(gap) + len(sentence)))
        text += gap + sentence
    statements = tuple(
        MinedStatement(
            span,
            claimant if i < CLAIMS else author,
            Role.POSITION if i < CLAIMS else Role.REBUTTAL,
            Manner.REPORTED if i < CLAIMS else Manner.OWN,
            rng.random(),
        )
        for i, span in enumerate(spans)
    )
    pairings = tuple(
        Pairing(claim, answer, rng.random(), rng.random())
        for claim in range(CLAIMS)
        for answer in rng.sample(range(CLAIMS, STATEMENTS), rng.randint(0, 4))
    )
    made = Article(text=text, title=f"Opinion {number}", author=author, publisher="The Invented Times", language="en")
    return made, Mined(holders=(MinedHolder(claimant), MinedHolder(author)), statements=statements), pairings


def library(path: Path, articles: int, seed: int = 1) -> Path:
    """Make a library of that many articles at `path`, and return the path."""
    rng = random.Random(seed)
    prepare(path)
    database = Database(path)
    blank = struct.pack("<384f", *([0.051] * 384))

    def add(c: object, first: int, last: int) -> None:
        for number in range(first, last):
            made, mined, pairings = article(rng, number)
            article_id, ids = store.add_article(c, made, mined)
            store.add_vectors(c, ENCODER, ids, blank * len(ids))
            store.add_matches(c, ENCODER, store.with_ids(pairings, (), ids, frozenset()))
            store.mark_ranked(c, article_id, ENCODER)

    for first in range(0, articles, 100):
        database.write(lambda c, first=first: add(c, first, min(first + 100, articles)))
    database.write(lambda c: store.note_starter(c, 1))
    database.close()
    return path
