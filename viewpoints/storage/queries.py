"""All reads from a library: rows go in, frozen dataclasses come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    text,
)

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.library import (
    ArticleSummary,
    ArticleView,
    Card,
    Comparison,
    Counter,
    HolderSummary,
    Link,
    SearchHit,
    StatementView,
    Totals,
)
from viewpoints.domain.matches import Meeting, Opinion, Verdict
from viewpoints.domain.statements import ANSWERING, Manner, Role
from viewpoints.storage import store, vectors
from viewpoints.storage.schema import (
    ALIAS,
    ARTICLE,
    HOLDER,
    MATCH,
    OPINION,
    STATEMENT,
    VERDICT,
)

holder_names = store.holder_names

_FOLLOWS_WITHIN = 2  # paragraphs: an answer stands close after its claim
_ANSWERS = tuple(ANSWERING)
_SHOWN = (Role.POSITION, *_ANSWERS)


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """A statement as stored, with its holder's id and canonical name."""

    id: int
    holder_id: int
    holder: str
    role: Role
    manner: Manner
    span: Span
    certainty: float


# --- reads of the worker -------------------------------------------------------------------------------------------


def find_digest(connection: Connection, digest: str) -> tuple[int, str] | None:
    """Return id and title of the article with these words, or None."""
    row = connection.execute(select(ARTICLE.c.id, ARTICLE.c.title).where(ARTICLE.c.digest == digest)).first()
    return (row.id, row.title) if row else None


def fingerprints(connection: Connection) -> list[dict[str, Any]]:
    """Return what tells versions and copies of the stored articles, for those that have a fingerprint."""
    names = ("fingerprint", "title", "author", "url", "published", "id")
    query = select(*(ARTICLE.c[name] for name in names)).where(ARTICLE.c.fingerprint.is_not(None))
    return [dict(row) for row in connection.execute(query).mappings()]


def article_statements(connection: Connection, article_id: int) -> tuple[Article, tuple[StoredStatement, ...]]:
    """Return a stored article and its statements in text order; raise LookupError if it is gone."""
    row = connection.execute(select(ARTICLE).where(ARTICLE.c.id == article_id)).first()
    if row is None:
        raise LookupError(f"no article {article_id}")
    article = Article(
        text=row.text,
        title=row.title,
        author=row.author,
        published=row.published,
        publisher=row.publisher,
        language=row.language,
        url=row.url,
        source_name=row.source_name,
        note=row.note,
    )
    query = (
        select(STATEMENT, HOLDER.c.name)
        .join(HOLDER, HOLDER.c.id == STATEMENT.c.holder_id)
        .where(STATEMENT.c.article_id == article_id)
        .order_by(STATEMENT.c.start, STATEMENT.c.id)
    )
    statements = tuple(
        StoredStatement(s.id, s.holder_id, s.name, s.role, s.manner, Span(s.start, s.end), s.certainty)
        for s in connection.execute(query).all()
    )
    return article, statements


def article_stamp(connection: Connection, article_id: int) -> int:
    """Return a value that differs once any statement of an article has another holder, role or place."""
    columns = (STATEMENT.c.id, STATEMENT.c.holder_id, STATEMENT.c.role, STATEMENT.c.start, STATEMENT.c.end)
    query = select(*columns).where(STATEMENT.c.article_id == article_id).order_by(STATEMENT.c.id)
    return hash(tuple(tuple(row) for row in connection.execute(query)))


def statement_texts(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, Span]]:
    """Return the words and the span of each statement."""
    query = select(STATEMENT.c.id, _WORDS, STATEMENT.c.start, STATEMENT.c.end).join(
        ARTICLE, ARTICLE.c.id == STATEMENT.c.article_id
    )
    return {
        row.id: (row.words, Span(row.start, row.end))
        for some in _chunks(sorted(set(ids)))
        for row in connection.execute(query.where(STATEMENT.c.id.in_(some))).all()
    }


# --- reads of the window and the command line ----------------------------------------------------------------------


_WORDS = func.substr(ARTICLE.c.text, STATEMENT.c.start + 1, STATEMENT.c.end - STATEMENT.c.start).label("words")


def _chunks(ids: Sequence[int], size: int = 500) -> Iterator[Sequence[int]]:
    for i in range(0, len(ids), size):
        yield ids[i : i + size]


def _views() -> Select[*tuple[Any, ...]]:
    return _places().add_columns(_WORDS)


def _places() -> Select[*tuple[Any, ...]]:
    return (
        select(STATEMENT, ARTICLE.c.title.label("article_title"), HOLDER.c.name.label("holder_name"))
        .join(ARTICLE, ARTICLE.c.id == STATEMENT.c.article_id)
        .join(HOLDER, HOLDER.c.id == STATEMENT.c.holder_id)
    )


def _listed(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[StatementView]:
    """Return many statements, chosen by a query of `_places`, with their words cut here.

    For each of its statements SQLite would go through the text of an article from the beginning, which with a long
    article and thousands of statements takes seconds.
    """
    rows = connection.execute(query).all()
    texts: dict[int, str] = {}
    for some in _chunks(sorted({row.article_id for row in rows})):
        words = select(ARTICLE.c.id, ARTICLE.c.text).where(ARTICLE.c.id.in_(some))
        texts.update((row.id, row.text) for row in connection.execute(words).all())
    return [_view(row, texts[row.article_id][row.start : row.end]) for row in rows]


def _view(row: Row[*tuple[Any, ...]], words: str | None = None) -> StatementView:
    return StatementView(
        id=row.id,
        article_id=row.article_id,
        article=row.article_title,
        holder_id=row.holder_id,
        holder=row.holder_name,
        role=row.role,
        manner=row.manner,
        certainty=row.certainty,
        span=Span(row.start, row.end),
        paragraph=row.paragraph,
        text=row.words if words is None else words,
        source=Span(row.source_start, row.source_end) if row.source_start is not None else None,
        cue=Span(row.cue_start, row.cue_end) if row.cue_start is not None else None,
        origin=row.origin,
    )


def totals(connection: Connection) -> Totals:
    """Count articles, claims, answers and articles that wait to be ranked."""
    articles, unranked = connection.execute(
        select(func.count(), func.coalesce(func.sum(case((_waits(connection), 1), else_=0)), 0)).select_from(ARTICLE)
    ).one()
    by_role = select(STATEMENT.c.role, func.count()).group_by(STATEMENT.c.role)
    roles: dict[Role, int] = {row[0]: row[1] for row in connection.execute(by_role)}
    return Totals(articles, roles.get(Role.POSITION, 0), sum(roles.get(r, 0) for r in _ANSWERS), unranked)


def articles(connection: Connection, ids: Sequence[int] | None = None) -> tuple[ArticleSummary, ...]:
    """Return all articles, or those of `ids` that are there, the newest import first, with their counts."""
    counts: dict[int, dict[Role, int]] = defaultdict(dict)
    by_role = select(STATEMENT.c.article_id, STATEMENT.c.role, func.count()).group_by(
        STATEMENT.c.article_id, STATEMENT.c.role
    )
    query = select(
        ARTICLE.c.id,
        ARTICLE.c.title,
        ARTICLE.c.author,
        ARTICLE.c.publisher,
        ARTICLE.c.published,
        ARTICLE.c.language,
        ARTICLE.c.url,
        ARTICLE.c.note,
    ).order_by(ARTICLE.c.id.desc())
    if ids is not None:
        by_role = by_role.where(STATEMENT.c.article_id.in_(ids))
        query = query.where(ARTICLE.c.id.in_(ids))
    for article_id, role, n in connection.execute(by_role).all():
        counts[article_id][role] = n
    return tuple(
        ArticleSummary(
            *row,
            claims=counts[row.id].get(Role.POSITION, 0),
            answers=sum(counts[row.id].get(r, 0) for r in _ANSWERS),
        )
        for row in connection.execute(query).all()
    )


def holders_met_in(connection: Connection, article_ids: Sequence[int]) -> tuple[HolderSummary, ...]:
    """Return the holders of statements in some articles, with their counts in the whole library."""
    there = select(STATEMENT.c.holder_id).where(STATEMENT.c.article_id.in_(article_ids)).distinct()
    ids = list(connection.execute(there).scalars())
    counts: dict[int, dict[Role, int]] = defaultdict(dict)
    for some in _chunks(ids):
        query = (
            select(STATEMENT.c.holder_id, STATEMENT.c.role, func.count())
            .where(STATEMENT.c.holder_id.in_(some))
            .group_by(STATEMENT.c.holder_id, STATEMENT.c.role)
        )
        for holder, role, n in connection.execute(query).all():
            counts[holder][role] = n
    return _summaries(connection, counts)


def holders(connection: Connection, article_id: int | None = None) -> tuple[HolderSummary, ...]:
    """Return holders of claims or answers, most claims first, with their counts (in one article if named)."""
    query = select(STATEMENT.c.holder_id, STATEMENT.c.role, func.count()).group_by(
        STATEMENT.c.holder_id, STATEMENT.c.role
    )
    if article_id is not None:
        query = query.where(STATEMENT.c.article_id == article_id)
    counts: dict[int, dict[Role, int]] = defaultdict(dict)
    for holder, role, n in connection.execute(query).all():
        counts[holder][role] = n
    return _summaries(connection, counts)


def _summaries(connection: Connection, counts: dict[int, dict[Role, int]]) -> tuple[HolderSummary, ...]:
    names: dict[int, tuple[str, str]] = {}
    aliases: dict[int, list[str]] = defaultdict(list)
    for some in _chunks(sorted(counts)):
        known = select(HOLDER.c.id, HOLDER.c.name, HOLDER.c.colour).where(HOLDER.c.id.in_(some))
        names.update((row.id, (row.name, row.colour)) for row in connection.execute(known).all())
        others = select(ALIAS.c.holder_id, ALIAS.c.name).where(ALIAS.c.holder_id.in_(some)).order_by(ALIAS.c.name)
        for holder, alias in connection.execute(others).all():
            aliases[holder].append(alias)
    found = [
        HolderSummary(
            i,
            names[i][0],
            tuple(aliases[i]),
            by.get(Role.POSITION, 0),
            sum(by.get(r, 0) for r in _ANSWERS),
            names[i][1],
        )
        for i, by in counts.items()
    ]
    shown = [h for h in found if h.claims or h.answers]
    return tuple(sorted(shown, key=lambda h: (-h.claims, -h.answers, h.name)))


_claim, _answer = STATEMENT.alias(), STATEMENT.alias()

_WHY = (
    "opposition",
    "discourse",
    "claim_phrase_start",
    "claim_phrase_end",
    "answer_phrase_start",
    "answer_phrase_end",
    "passage_start",
    "passage_end",
)
"""What a match says besides its two figures; a pair joined by hand has none of it."""


@cache
def _pair_queries(why: tuple[str, ...]) -> tuple[Select[*tuple[Any, ...]], ...]:
    """Return what selects the pairs that touch one of `:ids`: matches, with the user's verdict beside each, and others.

    Pairs that the user joined by hand have a verdict and no match: their similarity and score are None. So are those
    of pairs that only another reader has confirmed, which have no verdict either.
    """
    nothing = [text(f"NULL AS {name}") for name in ("similarity", "score", *why)]
    matched = (
        select(
            MATCH.c.claim_id,
            MATCH.c.answer_id,
            MATCH.c.similarity,
            MATCH.c.score,
            *(MATCH.c[name] for name in why),
            VERDICT.c.verdict,
        )
        .select_from(MATCH)
        .outerjoin(VERDICT, and_(VERDICT.c.claim_id == MATCH.c.claim_id, VERDICT.c.answer_id == MATCH.c.answer_id))
    )
    lone = select(VERDICT.c.claim_id, VERDICT.c.answer_id, *nothing, VERDICT.c.verdict).where(
        ~_beside(MATCH, VERDICT.c.claim_id, VERDICT.c.answer_id)
    )
    others = select(OPINION.c.claim_id, OPINION.c.answer_id, *nothing, literal(None).label("verdict")).where(
        OPINION.c.verdict == Verdict.CONFIRMED,
        ~_beside(MATCH, OPINION.c.claim_id, OPINION.c.answer_id),
        ~_beside(VERDICT, OPINION.c.claim_id, OPINION.c.answer_id),
    )
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    return tuple(
        query.where(table.c[side].in_(ids))
        for side in ("claim_id", "answer_id")
        for query, table in ((matched, MATCH), (lone, VERDICT), (others, OPINION))
    )


def _pairs_of(
    connection: Connection, ids: Sequence[int], why: tuple[str, ...] = _WHY
) -> Iterator[tuple[int, int, Any]]:
    """Yield (statement, its counterpart, row) for each pair that touches one of `ids`, best score first."""
    for some in _chunks(ids):
        wanted = set(some)
        rows: list[Any] = []
        for query in _pair_queries(why):
            rows += connection.execute(query, {"ids": some}).all()
        seen: set[tuple[int, int]] = set()
        for row in sorted(rows, key=_best_first):
            if (row.claim_id, row.answer_id) in seen:
                continue
            seen.add((row.claim_id, row.answer_id))
            if row.claim_id in wanted:
                yield row.claim_id, row.answer_id, row
            if row.answer_id in wanted:
                yield row.answer_id, row.claim_id, row


def _beside(table: Table, claim: ColumnElement[int], answer: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that a table of pairs has this one."""
    return exists().where(table.c.claim_id == claim, table.c.answer_id == answer)


def _best_first(row: Any) -> tuple[int, float, int, int]:  # noqa: ANN401 - a row of _pairs_of
    order = {Verdict.CONFIRMED: 0, None: 1, Verdict.REJECTED: 2}[row.verdict]
    return order, -_strength(row), row.claim_id, row.answer_id


def _strength(row: Any) -> float:  # noqa: ANN401 - a row of _pairs_of
    """Return a pair's score; the user's word goes before any number, another reader's alone after all of them."""
    if row.score is not None:
        return float(row.score)
    return 0.0 if row.verdict is None else 1.0


def counterparts(connection: Connection, holder_id: int, article_id: int | None = None) -> tuple[HolderSummary, ...]:
    """Return the holders linked to this one by matches in either direction, most links first."""
    links: dict[int, int] = defaultdict(int)
    for own, other, own_column, other_column in (
        (_claim, _answer, MATCH.c.claim_id, MATCH.c.answer_id),
        (_answer, _claim, MATCH.c.answer_id, MATCH.c.claim_id),
    ):
        query = (
            select(other.c.holder_id, func.count())
            .select_from(MATCH)
            .join(own, own.c.id == own_column)
            .join(other, other.c.id == other_column)
            .where(own.c.holder_id == holder_id)
            .group_by(other.c.holder_id)
        )
        if article_id is not None:
            query = query.where(own.c.article_id == article_id)
        for other_id, n in connection.execute(query).all():
            links[other_id] += n
    counts: dict[int, dict[Role, int]] = {i: {} for i in links}
    by_role = select(STATEMENT.c.holder_id, STATEMENT.c.role, func.count()).group_by(
        STATEMENT.c.holder_id, STATEMENT.c.role
    )
    for some in _chunks(sorted(links)):
        for holder, role, n in connection.execute(by_role.where(STATEMENT.c.holder_id.in_(some))).all():
            counts[holder][role] = n
    return tuple(sorted(_summaries(connection, counts), key=lambda h: (-links[h.id], h.name)))


def cards(
    connection: Connection,
    holder_id: int | None = None,
    article_id: int | None = None,
    against: int | None = None,
    roles: Sequence[Role] = _SHOWN,
) -> tuple[Card, ...]:
    """Return statements in the order argued with their links, to one holder's statements if `against` is given."""
    query = (
        _places().where(STATEMENT.c.role.in_(roles)).order_by(STATEMENT.c.article_id, STATEMENT.c.start, STATEMENT.c.id)
    )
    if holder_id is not None:
        query = query.where(STATEMENT.c.holder_id == holder_id)
    if article_id is not None:
        query = query.where(STATEMENT.c.article_id == article_id)
    return _carded(connection, _listed(connection, query), against)


def cards_of(connection: Connection, ids: Sequence[int]) -> tuple[Card, ...]:
    """Return statements by id with their links, in the order asked for."""
    return _carded(connection, statements(connection, ids))


def _carded(
    connection: Connection, statements: Sequence[StatementView], against: int | None = None
) -> tuple[Card, ...]:
    links: dict[int, list[Link]] = defaultdict(list)
    pairs = [p for p in _pairs_of(connection, [s.id for s in statements], why=()) if p[2].verdict != Verdict.REJECTED]
    others = _sides(connection, {other for _, other, _ in pairs})
    conceding: set[int] = set()
    for own, other, row in pairs:
        holder, role = others[other]
        if against is None or holder == against:
            links[own].append(Link(other, _strength(row), row.verdict))
            if role is Role.CONCESSION:
                conceding.add(own)
    return tuple(Card(s, tuple(links[s.id]), s.id in conceding) for s in statements)


def _sides(connection: Connection, ids: set[int]) -> dict[int, tuple[int, Role]]:
    query = select(STATEMENT.c.id, STATEMENT.c.holder_id, STATEMENT.c.role)
    return {
        row.id: (row.holder_id, row.role)
        for some in _chunks(sorted(ids))
        for row in connection.execute(query.where(STATEMENT.c.id.in_(some))).all()
    }


def comparison(connection: Connection, statement_id: int, against: int | None = None) -> Comparison | None:
    """Return a statement with its counterparts, best first, or None if there is no such statement."""
    row = connection.execute(_views().add_columns(ARTICLE.c.encoder_id).where(STATEMENT.c.id == statement_id)).first()
    if row is None:
        return None
    statement = _view(row)
    pairs = [(other, pair) for _, other, pair in _pairs_of(connection, [statement_id])]
    others = {v.id: v for v in statements(connection, [other for other, _ in pairs])}
    passages = _passages(connection, [pair for _, pair in pairs if pair.claim_id == statement_id])
    opinions = _opinions(connection, statement_id)
    counters = []
    for other, pair in pairs:
        view = others.get(other)
        if view is None or (against is not None and view.holder_id != against):
            continue
        is_claim = pair.claim_id == statement_id
        counter = _counter(statement, view, pair, passages.get(other, ""), is_claim=is_claim)
        counters.append(replace(counter, opinions=tuple(opinions[pair.claim_id, pair.answer_id])))
    return Comparison(statement, tuple(counters), ranked=row.encoder_id is not None)


def _opinions(connection: Connection, statement_id: int) -> dict[tuple[int, int], list[Opinion]]:
    """Return other readers' verdicts on the pairs of a statement, by name."""
    either = or_(OPINION.c.claim_id == statement_id, OPINION.c.answer_id == statement_id)
    found: dict[tuple[int, int], list[Opinion]] = defaultdict(list)
    for row in connection.execute(select(OPINION).where(either).order_by(OPINION.c.reader)):
        found[row.claim_id, row.answer_id].append(Opinion(row.reader, row.verdict, row.decided_at))
    return found


def _passages(connection: Connection, pairs: Sequence[Any]) -> dict[int, str]:
    """Return the words of the turns that answers are shown as, by answer, where they run over several sentences."""
    words = func.substr(ARTICLE.c.text, MATCH.c.passage_start + 1, MATCH.c.passage_end - MATCH.c.passage_start)
    query = (
        select(MATCH.c.answer_id, words.label("words"))
        .join(STATEMENT, STATEMENT.c.id == MATCH.c.answer_id)
        .join(ARTICLE, ARTICLE.c.id == STATEMENT.c.article_id)
    )
    wanted = [pair for pair in pairs if pair.passage_start is not None]
    return {
        row.answer_id: row.words
        for some in _chunks([pair.answer_id for pair in wanted])
        for row in connection.execute(query.where(MATCH.c.claim_id == wanted[0].claim_id, MATCH.c.answer_id.in_(some)))
    }


def _counter(
    own: StatementView,
    other: StatementView,
    pair: Any,  # noqa: ANN401 - a row of _pairs_of
    passage: str,
    *,
    is_claim: bool,
) -> Counter:
    claim, answer = (own, other) if is_claim else (other, own)
    meeting = None
    if pair.claim_phrase_start is not None and pair.answer_phrase_start is not None:
        meeting = Meeting(
            Span(pair.claim_phrase_start, pair.claim_phrase_end), Span(pair.answer_phrase_start, pair.answer_phrase_end)
        )
    after = answer.paragraph - claim.paragraph if claim.article_id == answer.article_id else None
    follows = after is not None and after < _FOLLOWS_WITHIN and answer.span.start >= claim.span.end
    return Counter(
        other,
        pair.similarity,
        pair.score,
        pair.verdict,
        follows,
        meeting,
        claim_phrase=_within(claim, meeting.claim) if meeting else "",
        answer_phrase=_within(answer, meeting.answer) if meeting else "",
        opposition=pair.opposition,
        discourse=pair.discourse,
        after=after,
        passage=Span(pair.passage_start, pair.passage_end) if passage else None,
        passage_text=passage,
    )


def _within(view: StatementView, phrase: Span) -> str:
    return view.text[max(0, phrase.start - view.span.start) : max(0, phrase.end - view.span.start)]


def statements(connection: Connection, ids: Iterable[int]) -> tuple[StatementView, ...]:
    """Return statements by id, in the order asked for; those that are gone are left out."""
    wanted = list(dict.fromkeys(ids))
    found = {
        row.id: _view(row)
        for some in _chunks(wanted)
        for row in connection.execute(_views().where(STATEMENT.c.id.in_(some))).all()
    }
    return tuple(found[i] for i in wanted if i in found)


def statements_of(connection: Connection, holder_id: int) -> tuple[StatementView, ...]:
    """Return all statements of a holder, in whatever role, in the order argued."""
    query = _places().where(STATEMENT.c.holder_id == holder_id).order_by(STATEMENT.c.article_id, STATEMENT.c.start)
    return tuple(_listed(connection, query))


def article(connection: Connection, article_id: int) -> ArticleView | None:
    """Return a whole article with its statements in text order, or None."""
    row = connection.execute(select(ARTICLE).where(ARTICLE.c.id == article_id)).first()
    if row is None:
        return None
    query = _places().where(STATEMENT.c.article_id == article_id).order_by(STATEMENT.c.start, STATEMENT.c.id)
    found = tuple(_listed(connection, query))
    summary = ArticleSummary(
        row.id,
        row.title,
        row.author,
        row.publisher,
        row.published,
        row.language,
        row.url,
        row.note,
        claims=sum(s.role is Role.POSITION for s in found),
        answers=sum(s.role in ANSWERING for s in found),
    )
    return ArticleView(summary, row.text, found)


def _waits(connection: Connection) -> ColumnElement[bool]:
    """Return the condition that an article has not been ranked by the vectors in use."""
    chosen = vectors.active(connection)
    if chosen is None:
        return ARTICLE.c.encoder_id.is_(None)
    return ARTICLE.c.encoder_id.is_distinct_from(vectors.encoder_id(connection, chosen.encoder))


def waiting(connection: Connection) -> bool:
    """Tell whether any article waits to be encoded and ranked."""
    return connection.execute(select(ARTICLE.c.id).where(_waits(connection)).limit(1)).first() is not None


def unranked(connection: Connection) -> tuple[int, ...]:
    """Return the ids of the articles that wait to be encoded and ranked."""
    return tuple(connection.execute(select(ARTICLE.c.id).where(_waits(connection))).scalars())


def version(connection: Connection) -> tuple[int, int, str]:
    """Return a value that differs whenever articles, matches or verdicts have changed, by whichever program."""
    newest = connection.execute(select(func.coalesce(func.max(ARTICLE.c.id), 0))).scalar_one()
    waiting = select(func.count()).select_from(ARTICLE).where(_waits(connection))
    decided = select(func.count()).select_from(VERDICT)
    counts = connection.execute(waiting).scalar_one() * 1_000_003 + connection.execute(decided).scalar_one()
    return newest, counts, store.meta(connection, "generation") or "0"


_RANKED = text(
    "SELECT rowid, -bm25(statement_fts) FROM statement_fts WHERE statement_fts MATCH :q ORDER BY rank LIMIT :n"
)
_UNRANKED = text("SELECT rowid, 0.0 FROM statement_fts WHERE statement_fts MATCH :q LIMIT :n")


def search_words(connection: Connection, query: str, limit: int) -> tuple[SearchHit, ...]:
    """Find statements that hold all the words of `query`, the last one as a beginning; best first."""
    words = [w for w in query.replace('"', " ").split() if any(ch.isalnum() for ch in w)]
    if not words:
        return ()
    # What a user types is not FTS5's language: each word is quoted, or an apostrophe would be a syntax error.
    phrase = " ".join(f'"{w}"' for w in words) + "*"
    # One or two letters begin so many words that ranking them all would be felt.
    ranked = len(words) > 1 or len(words[0]) > 2
    hits = connection.execute(_RANKED if ranked else _UNRANKED, {"q": phrase, "n": limit}).all()
    scores = {rowid: float(score) for rowid, score in hits}
    return tuple(SearchHit(view, scores[view.id]) for view in statements(connection, scores))


__all__ = [
    "StoredStatement",
    "article",
    "article_stamp",
    "article_statements",
    "articles",
    "cards",
    "cards_of",
    "comparison",
    "counterparts",
    "find_digest",
    "fingerprints",
    "holder_names",
    "holders",
    "holders_met_in",
    "search_words",
    "statement_texts",
    "statements",
    "statements_of",
    "totals",
    "unranked",
    "version",
    "waiting",
]
