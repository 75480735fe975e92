"""Searches by words with filters, and how claims stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, literal_column, or_, select, text

from viewpoints.domain.articles import Span
from viewpoints.domain.matches import Verdict
from viewpoints.domain.search import Filters, FoundArticle, Standing
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.storage.schema import ARTICLE, MATCH, OPINION, STATEMENT, VERDICT

MOST_RANKED = 3000
"""Matches up to which they are put in order by how well they fit; ranking more of them would be felt."""
_SHOWN = (Role.POSITION, *ANSWERING)
_OPEN, _CLOSE = "\x02", "\x03"
_HIGHLIGHT = f"highlight(statement_fts, 0, '{_OPEN}', '{_CLOSE}')"
_EXCERPT = 24  # words, as FTS5 counts them


class WordHit(NamedTuple):
    """A statement that holds the words, with the places of them in its text."""

    statement_id: int
    score: float
    marks: tuple[Span, ...]


def phrase(query: str) -> str:
    """Return what a user typed in FTS5's language: every word, the last one as a beginning; "" if there is none."""
    words = [w for w in query.replace('"', " ").replace("\0", " ").split() if any(ch.isalnum() for ch in w)]
    # Each word is quoted, or an apostrophe would be a syntax error.
    return " ".join(f'"{w}"' for w in words) + "*" if words else ""


def _marked(words: str) -> tuple[str, tuple[Span, ...]]:
    """Return marked words without their marks, and the places that were marked."""
    plain: list[str] = []
    spans: list[Span] = []
    at = start = 0
    for piece in words.split(_OPEN):
        inside, closed, after = piece.partition(_CLOSE)
        start, at = at, at + len(inside)
        plain.append(inside)
        if closed:
            if spans and spans[-1].end == start:
                spans[-1] = Span(spans[-1].start, at)
            else:
                spans.append(Span(start, at))
            plain.append(after)
            at += len(after)
    return "".join(plain), tuple(spans)


def _live(claim: ColumnElement[int], *, conceding: bool = False) -> ColumnElement[bool]:
    """Return the condition that something answers a claim: by a match, the user or another reader, and not rejected."""
    answer = STATEMENT.alias()
    rejected, rejects = (
        exists().where(
            VERDICT.c.claim_id == table.c.claim_id,
            VERDICT.c.answer_id == table.c.answer_id,
            VERDICT.c.verdict == Verdict.REJECTED,
        )
        for table in (MATCH, OPINION)
    )
    matched = select(MATCH.c.claim_id).where(MATCH.c.claim_id == claim, ~rejected)
    opined = select(OPINION.c.claim_id).where(
        OPINION.c.claim_id == claim, OPINION.c.verdict == Verdict.CONFIRMED, ~rejects
    )
    joined = select(VERDICT.c.claim_id).where(VERDICT.c.claim_id == claim, VERDICT.c.verdict == Verdict.CONFIRMED)
    if conceding:
        matched = matched.join(answer, answer.c.id == MATCH.c.answer_id).where(answer.c.role == Role.CONCESSION)
        joined = joined.join(answer, answer.c.id == VERDICT.c.answer_id).where(answer.c.role == Role.CONCESSION)
        opined = opined.join(answer, answer.c.id == OPINION.c.answer_id).where(answer.c.role == Role.CONCESSION)
    return or_(matched.exists(), joined.exists(), opined.exists())


def _conditions(filters: Filters) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [STATEMENT.c.role.in_(filters.roles or _SHOWN)]
    if filters.holder_id is not None:
        wanted.append(STATEMENT.c.holder_id == filters.holder_id)
    if filters.article_id is not None:
        wanted.append(STATEMENT.c.article_id == filters.article_id)
    if filters.standing is not None:
        ranked = exists().where(ARTICLE.c.id == STATEMENT.c.article_id, ARTICLE.c.encoder_id.is_not(None))
        wanted += [STATEMENT.c.role == Role.POSITION, ranked]
        if filters.standing is Standing.CONCEDED:
            wanted.append(_live(STATEMENT.c.id, conceding=True))
        else:
            answered = _live(STATEMENT.c.id)
            wanted.append(answered if filters.standing is Standing.ANSWERED else ~answered)
    if filters.verdict is not None:
        either = or_(VERDICT.c.claim_id == STATEMENT.c.id, VERDICT.c.answer_id == STATEMENT.c.id)
        wanted.append(exists().where(either, VERDICT.c.verdict == filters.verdict))
    return wanted


def find_words(connection: Connection, query: str, filters: Filters, limit: int) -> tuple[tuple[WordHit, ...], bool]:
    """Find statements with all the words of `query`, best first, and tell whether there were too many to rank.

    Where more than `MOST_RANKED` match, the newest are returned, unranked.
    """
    sought = phrase(query)
    if not sought:
        return (), False
    count = text("SELECT count(*) FROM (SELECT 1 FROM statement_fts WHERE statement_fts MATCH :q LIMIT :n)")
    many = connection.execute(count, {"q": sought, "n": MOST_RANKED + 1}).scalar_one() > MOST_RANKED
    found: Select[*tuple[Any, ...]] = (
        select(
            literal_column("statement_fts.rowid").label("id"),
            literal_column("0.0" if many else "-statement_fts.rank").label("score"),
            literal_column(_HIGHLIGHT).label("marked"),
        )
        # The plus keeps SQLite from beginning with the statements and looking each of them up among the words.
        .select_from(text("statement_fts"))
        .join(STATEMENT, STATEMENT.c.id == literal_column("+statement_fts.rowid"))
        .where(text("statement_fts MATCH :q"), *_conditions(filters))
        .order_by(text("statement_fts.rowid DESC" if many else "statement_fts.rank"))
        .limit(limit)
    )
    rows = connection.execute(found, {"q": sought})
    return tuple(WordHit(row.id, float(row.score), _marked(row.marked)[1]) for row in rows), many


def marked_words(connection: Connection, query: str, ids: Iterable[int]) -> dict[int, tuple[Span, ...]]:
    """Return where the words of `query` stand in those statements that hold all of them."""
    sought, wanted = phrase(query), sorted(set(ids))
    if not sought or not wanted:
        return {}
    places = ",".join(map(str, wanted))
    found = text(
        f"SELECT rowid AS id, {_HIGHLIGHT} AS marked FROM statement_fts "  # noqa: S608 - a constant and numbers
        f"WHERE statement_fts MATCH :q AND +rowid IN ({places})"
    )
    return {row.id: _marked(row.marked)[1] for row in connection.execute(found, {"q": sought})}


def statement_ids(connection: Connection, filters: Filters) -> tuple[int, ...]:
    """Return the claims and answers that filters let through, in the order of ids."""
    query = select(STATEMENT.c.id).where(*_conditions(filters)).order_by(STATEMENT.c.id)
    return tuple(connection.execute(query).scalars())


def _standing_columns() -> Select[*tuple[Any, ...]]:
    return (
        select(
            STATEMENT.c.id,
            STATEMENT.c.holder_id,
            STATEMENT.c.article_id,
            ARTICLE.c.encoder_id.is_not(None).label("ranked"),
            _live(STATEMENT.c.id).label("answered"),
            and_(_live(STATEMENT.c.id), _live(STATEMENT.c.id, conceding=True)).label("conceded"),
        )
        .join(ARTICLE, ARTICLE.c.id == STATEMENT.c.article_id)
        .where(STATEMENT.c.role == Role.POSITION)
    )


class ClaimStanding(NamedTuple):
    """How a claim stands; None while its article waits to be ranked and nothing was joined to it by hand."""

    statement_id: int
    holder_id: int
    article_id: int
    standing: Standing | None


def claim_standings(connection: Connection, ids: Sequence[int] | None = None) -> tuple[ClaimStanding, ...]:
    """Return how all claims stand, or those among `ids`, in the order of ids."""
    query = _standing_columns().order_by(STATEMENT.c.id)
    found: list[ClaimStanding] = []
    for some in [None] if ids is None else [ids[i : i + 500] for i in range(0, len(ids), 500)]:
        for row in connection.execute(query if some is None else query.where(STATEMENT.c.id.in_(some))).all():
            standing = Standing.UNANSWERED if row.ranked else None
            if row.answered:
                standing = Standing.CONCEDED if row.conceded else Standing.ANSWERED
            found.append(ClaimStanding(row.id, row.holder_id, row.article_id, standing))
    return tuple(found)


def verdicts(connection: Connection, ids: Sequence[int]) -> dict[int, Verdict]:
    """Return the newest verdict on any pair that a statement belongs to."""
    found: dict[int, Verdict] = {}
    for some in (ids[i : i + 500] for i in range(0, len(ids), 500)):
        for column in (VERDICT.c.claim_id, VERDICT.c.answer_id):
            query = select(column, VERDICT.c.verdict).where(column.in_(some)).order_by(VERDICT.c.decided_at)
            found.update((row[0], row[1]) for row in connection.execute(query))
    return found


def find_articles(connection: Connection, query: str, limit: int) -> tuple[FoundArticle, ...]:
    """Find articles with all the words of `query` in title, author, publisher and text together; title first."""
    sought = phrase(query)
    if not sought:
        return ()
    # A word in the title weighs as much as twenty in the text.
    found = text(
        f"SELECT rowid AS id, highlight(article_fts, 0, '{_OPEN}', '{_CLOSE}') AS title, "  # noqa: S608 - constants
        f"snippet(article_fts, 3, '{_OPEN}', '{_CLOSE}', '…', {_EXCERPT}) AS excerpt "
        "FROM article_fts WHERE article_fts MATCH :q ORDER BY bm25(article_fts, 20.0, 5.0, 5.0, 1.0) LIMIT :n"
    )
    rows = connection.execute(found, {"q": sought, "n": limit}).all()
    about = {
        row.id: row
        for row in connection.execute(
            select(ARTICLE.c.id, ARTICLE.c.title, ARTICLE.c.author, ARTICLE.c.publisher, ARTICLE.c.published).where(
                ARTICLE.c.id.in_([row.id for row in rows])
            )
        )
    }
    articles = []
    for row in rows:
        article = about[row.id]
        excerpt, marks = _marked(" ".join(row.excerpt.split()))
        articles.append(
            FoundArticle(
                *article,
                title_marks=_marked(row.title)[1],
                excerpt=excerpt if marks else "",
                excerpt_marks=marks,
            )
        )
    return tuple(articles)
