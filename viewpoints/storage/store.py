"""All writes to a library, each in one transaction of the caller's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from viewpoints.domain.articles import Article, Span, paragraph_spans
from viewpoints.domain.holders import name_key, names_someone_everywhere
from viewpoints.domain.matches import CrossPairing, EncoderInfo, Meeting, Pairing, Verdict
from viewpoints.domain.statements import Mined, MinedHolder, MinedStatement
from viewpoints.storage.schema import (
    ALIAS,
    ARTICLE,
    ENCODER,
    HOLDER,
    MATCH,
    META,
    METADATA,
    OPINION,
    REVIEW,
    STATEMENT,
    VECTOR,
    VERDICT,
)

_FLOAT_BYTES = 4
_IDS_AT_ONCE = 500  # well under SQLite's limit on parameters


@dataclass(frozen=True, slots=True)
class DeletedArticle:
    """Everything a deleted article took along, as rows by table, so that it can be put back as it was."""

    article_id: int
    title: str
    rows: tuple[tuple[str, tuple[Mapping[str, Any], ...]], ...]
    trash_id: int = 0
    """Its place in the trash, where it was put there."""


def now() -> datetime:
    """Return the present moment in UTC without a zone, as the library stores it."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def meta(connection: Connection, key: str) -> str | None:
    """Return a fact about the library, or None."""
    return connection.execute(select(META.c.value).where(META.c.key == key)).scalar()


def set_meta(connection: Connection, key: str, value: str | None) -> None:
    """Write down a fact about the library, or with None strike it out."""
    if value is None:
        connection.execute(delete(META).where(META.c.key == key))
        return
    row = upsert(META).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


_STARTER = "starter"


def starter_loaded(connection: Connection) -> bool:
    """Tell whether the starter library has been put into this one, be it deleted since."""
    return meta(connection, _STARTER) is not None


def note_starter(connection: Connection, version: int) -> None:
    """Write down that the starter library has been put in."""
    set_meta(connection, _STARTER, str(version))


def encoder_id(connection: Connection, encoder: EncoderInfo) -> int:
    """Return the id of an encoder, adding it where it is new."""
    known = select(ENCODER.c.id).where(
        ENCODER.c.name == encoder.name,
        ENCODER.c.version == encoder.version,
        ENCODER.c.dimension == encoder.dimension,
    )
    found = connection.execute(known).scalar()
    if found is not None:
        return found
    new = insert(ENCODER).values(name=encoder.name, version=encoder.version, dimension=encoder.dimension)
    return connection.execute(new.returning(ENCODER.c.id)).scalar_one()


def add_article(
    connection: Connection, article: Article, mined: Mined, fingerprint: bytes | None = None
) -> tuple[int, tuple[int, ...]]:
    """Store an article with its statements, not yet encoded; return its id and the statements' ids in order."""
    row = insert(ARTICLE).values(
        title=article.title,
        author=article.author,
        publisher=article.publisher,
        published=article.published,
        language=article.language,
        url=article.url,
        source_name=article.source_name,
        note=article.note,
        digest=article.digest,
        added_at=now(),
        text=article.text,
        fingerprint=fingerprint,
    )
    article_id = connection.execute(row.returning(ARTICLE.c.id)).scalar_one()
    return article_id, add_statements(connection, article_id, article.text, mined)


def add_statements(connection: Connection, article_id: int, words: str, mined: Mined) -> tuple[int, ...]:
    """Store what was found in a stored article, not yet encoded; return the statements' ids in order."""
    holders = _resolve_holders(connection, mined)
    rows = _statement_rows(article_id, words, mined.statements, holders)
    if not rows:
        return ()
    inserted = insert(STATEMENT).returning(STATEMENT.c.id, sort_by_parameter_order=True)
    ids = tuple(connection.execute(inserted, rows).scalars())
    index_words(connection, ids)
    return ids


def _statement_rows(
    article_id: int, words: str, statements: Iterable[MinedStatement], holders: Mapping[str, int]
) -> list[dict[str, Any]]:
    paragraphs = paragraph_spans(words)
    rows: list[dict[str, Any]] = []
    at = 0
    for s in statements:
        if not s.span.start < s.span.end <= len(words):
            raise ValueError(f"a statement outside its article: {s.span}")
        while at + 1 < len(paragraphs) and paragraphs[at + 1].start <= s.span.start:
            at += 1
        while at > 0 and paragraphs[at].start > s.span.start:
            at -= 1
        rows.append(
            {
                "article_id": article_id,
                "holder_id": holders[s.holder],
                "role": s.role,
                "manner": s.manner,
                "start": s.span.start,
                "end": s.span.end,
                "paragraph": at + 1,
                "certainty": s.certainty,
                **_ends("source", s.source),
                **_ends("cue", s.cue),
            }
        )
    return rows


def _ends(name: str, span: Span | None) -> dict[str, int | None]:
    return {f"{name}_start": span.start if span else None, f"{name}_end": span.end if span else None}


def _resolve_holders(connection: Connection, mined: Mined) -> dict[str, int]:
    """Return the library's id for each holder of an article, adding holders and aliases that are new."""
    named = {h.name: h for h in mined.holders}
    for s in mined.statements:
        named.setdefault(s.holder, MinedHolder(s.holder))
    used = {s.holder for s in mined.statements}
    names = {
        name: [name_key(n) for n in (name, *holder.aliases) if n == name or names_someone_everywhere(n)]
        for name, holder in named.items()
        if name in used
    }
    known = holder_names(connection, {key for keys in names.values() for key in keys})
    resolved: dict[str, int] = {}
    for name, keys in names.items():
        holder_id = next((known[key] for key in keys if key in known), None)
        if holder_id is None:
            new = insert(HOLDER).values(name=name, key=keys[0])
            holder_id = connection.execute(new.returning(HOLDER.c.id)).scalar_one()
            known[keys[0]] = holder_id
        canonical = connection.execute(select(HOLDER.c.name).where(HOLDER.c.id == holder_id)).scalar_one()
        for alias in {name, *named[name].aliases} - {canonical}:
            key = name_key(alias) if names_someone_everywhere(alias) else ""
            row = upsert(ALIAS).values(holder_id=holder_id, name=alias, key=key)
            connection.execute(row.on_conflict_do_nothing())
        resolved[name] = holder_id
    return resolved


def holder_names(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return the holders' ids by those of `keys` (`domain.holders.name_key`) that mean one in every article."""
    names: dict[str, int] = {}
    wanted = sorted(set(keys) - {""})
    for i in range(0, len(wanted), _IDS_AT_ONCE):
        some = wanted[i : i + _IDS_AT_ONCE]
        aliases = select(ALIAS.c.key, ALIAS.c.holder_id).where(ALIAS.c.key.in_(some))
        names.update((key, holder) for key, holder in connection.execute(aliases))
        # The oldest of two holders of one name goes first, and a name goes before an alias.
        holders = select(HOLDER.c.key, HOLDER.c.id).where(HOLDER.c.key.in_(some)).order_by(HOLDER.c.id.desc())
        names.update((key, holder) for key, holder in connection.execute(holders))
    return names


def index_words(connection: Connection, ids: Sequence[int]) -> None:
    """Have the search know the statements from the first to the last of `ids`."""
    connection.execute(
        text(
            "INSERT INTO statement_fts(rowid, words) SELECT id, words FROM statement_words WHERE id BETWEEN :a AND :b"
        ),
        {"a": ids[0], "b": ids[-1]},
    )


def _unindex_words(connection: Connection, article_id: int) -> None:
    connection.execute(
        text(
            "INSERT INTO statement_fts(statement_fts, rowid, words) SELECT 'delete', w.id, w.words "
            "FROM statement_words AS w JOIN statement AS s ON s.id = w.id WHERE s.article_id = :article"
        ),
        {"article": article_id},
    )


def add_vectors(connection: Connection, encoder: EncoderInfo, ids: Sequence[int], vectors: bytes) -> None:
    """Store one vector per statement; raise ValueError unless every vector has the encoder's dimension.

    A vector that is there already stays where it is. One that differs is written in a new place, by which an index
    tells that it has changed.
    """
    size = encoder.dimension * _FLOAT_BYTES
    if len(vectors) != size * len(ids):
        raise ValueError(f"{len(vectors)} bytes are not {len(ids)} vectors of {encoder.dimension} numbers")
    made_by = encoder_id(connection, encoder)
    known: dict[int, bytes] = {}
    for i in range(0, len(ids), _IDS_AT_ONCE):
        there = select(VECTOR.c.statement_id, VECTOR.c.data).where(
            VECTOR.c.encoder_id == made_by, VECTOR.c.statement_id.in_(ids[i : i + _IDS_AT_ONCE])
        )
        known.update((statement, data) for statement, data in connection.execute(there))
    rows = [
        {"statement_id": statement, "encoder_id": made_by, "data": data}
        for statement, data in ((s, vectors[i * size : (i + 1) * size]) for i, s in enumerate(ids))
        if known.get(statement) != data
    ]
    if rows:
        connection.execute(insert(VECTOR).prefix_with("OR REPLACE"), rows)
    if any(row["statement_id"] in known for row in rows):
        note_vectors_changed(connection)


def mark_ranked(connection: Connection, article_id: int, encoder: EncoderInfo) -> None:
    """Note that an article has been encoded and ranked."""
    made_by = encoder_id(connection, encoder)
    connection.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(encoder_id=made_by))


def add_matches(connection: Connection, encoder: EncoderInfo, pairings: Iterable[Pairing]) -> None:
    """Store matches whose `claim` and `answer` are statement ids; a pair already there is brought up to date."""
    made_by = encoder_id(connection, encoder)
    rows = [
        {
            "claim_id": p.claim,
            "answer_id": p.answer,
            "encoder_id": made_by,
            "similarity": p.similarity,
            "score": p.score,
            "opposition": p.opposition,
            "discourse": p.discourse,
            **_phrases(p.meeting),
            **_ends("passage", p.passage),
        }
        for p in pairings
    ]
    if rows:
        row = upsert(MATCH)
        fresh = {name: row.excluded[name] for name in rows[0] if name not in {"claim_id", "answer_id"}}
        connection.execute(row.on_conflict_do_update(index_elements=["claim_id", "answer_id"], set_=fresh), rows)


def _phrases(meeting: Meeting | None) -> dict[str, int | None]:
    claim, answer = (meeting.claim, meeting.answer) if meeting else (None, None)
    return {**_ends("claim_phrase", claim), **_ends("answer_phrase", answer)}


def with_ids(
    pairings: Iterable[Pairing], cross: Iterable[CrossPairing], ids: Sequence[int], present: frozenset[int]
) -> tuple[Pairing, ...]:
    """Return pairings over statement ids, from those over a new article's indices.

    A stored statement that is not `present` any more (deleted while the article was read) is left out.
    """
    within = [replace(p, claim=ids[p.claim], answer=ids[p.answer]) for p in pairings]
    across = [
        Pairing(
            ids[c.claim] if c.claim_is_new else c.claim,
            c.answer if c.claim_is_new else ids[c.answer],
            c.similarity,
            c.score,
            c.meeting,
            c.opposition,
        )
        for c in cross
        if (c.answer if c.claim_is_new else c.claim) in present
    ]
    return (*within, *across)


def present_statements(connection: Connection, ids: Iterable[int]) -> frozenset[int]:
    """Return those of `ids` that the library holds."""
    wanted = list(ids)
    found: set[int] = set()
    for i in range(0, len(wanted), _IDS_AT_ONCE):
        some = wanted[i : i + _IDS_AT_ONCE]
        found.update(connection.execute(select(STATEMENT.c.id).where(STATEMENT.c.id.in_(some))).scalars())
    return frozenset(found)


def drop_matches(connection: Connection, article_id: int) -> None:
    """Remove an article's matches with any article; verdicts stay."""
    own = select(STATEMENT.c.id).where(STATEMENT.c.article_id == article_id).scalar_subquery()
    connection.execute(delete(MATCH).where(MATCH.c.claim_id.in_(own) | MATCH.c.answer_id.in_(own)))


def set_verdict(connection: Connection, claim_id: int, answer_id: int, verdict: Verdict | None) -> Verdict | None:
    """Write down, or with None take back, the user's verdict on a pair; return the one before."""
    here = (VERDICT.c.claim_id == claim_id) & (VERDICT.c.answer_id == answer_id)
    former = connection.execute(select(VERDICT.c.verdict).where(here)).scalar()
    connection.execute(delete(VERDICT).where(here))
    if verdict is not None:
        connection.execute(
            insert(VERDICT).values(claim_id=claim_id, answer_id=answer_id, verdict=verdict, decided_at=now())
        )
    return former


def rename_article(connection: Connection, article_id: int, title: str) -> str | None:
    """Give an article another title; return the one before, or None if there is no such article."""
    former = connection.execute(select(ARTICLE.c.title).where(ARTICLE.c.id == article_id)).scalar()
    connection.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(title=title))
    return former


_DETAILS = ("title", "author", "publisher", "published", "language", "url")


def details(connection: Connection, article_id: int) -> dict[str, Any] | None:
    """Return what an article states about itself, by column, or None if there is no such article."""
    columns = [ARTICLE.c[name] for name in _DETAILS]
    row = connection.execute(select(*columns).where(ARTICLE.c.id == article_id)).mappings().first()
    return None if row is None else dict(row)


def edit_details(connection: Connection, article_id: int, values: Mapping[str, Any]) -> dict[str, Any] | None:
    """Write what an article states about itself; return what it did before, or None if there is no such article."""
    former = details(connection, article_id)
    connection.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values({n: values[n] for n in _DETAILS}))
    return former


def delete_article(connection: Connection, article_id: int) -> DeletedArticle | None:
    """Remove an article with all that hangs on it, and holders nobody quotes any more; return what was there."""
    own = select(STATEMENT.c.id).where(STATEMENT.c.article_id == article_id).scalar_subquery()
    holders = select(STATEMENT.c.holder_id).where(STATEMENT.c.article_id == article_id).distinct().scalar_subquery()
    kept: list[tuple[str, tuple[Mapping[str, Any], ...]]] = []

    def keep(table: Table, condition: Any) -> None:  # noqa: ANN401 - any SQL condition
        found = connection.execute(select(table).where(condition)).mappings()
        kept.append((table.name, tuple(dict(row) for row in found)))

    tables = METADATA.tables
    keep(tables["holder"], HOLDER.c.id.in_(holders))
    keep(tables["alias"], ALIAS.c.holder_id.in_(holders))
    keep(tables["article"], ARTICLE.c.id == article_id)
    keep(tables["statement"], STATEMENT.c.article_id == article_id)
    keep(tables["vector"], VECTOR.c.statement_id.in_(own))
    keep(tables["match"], MATCH.c.claim_id.in_(own) | MATCH.c.answer_id.in_(own))
    keep(tables["verdict"], VERDICT.c.claim_id.in_(own) | VERDICT.c.answer_id.in_(own))
    keep(tables["opinion"], OPINION.c.claim_id.in_(own) | OPINION.c.answer_id.in_(own))
    keep(tables["review"], REVIEW.c.article_id == article_id)
    before = dict(kept)
    if not before["article"]:
        return None
    _unindex_words(connection, article_id)
    connection.execute(delete(ARTICLE).where(ARTICLE.c.id == article_id))
    unused = [row["id"] for row in before["holder"]]
    still = select(STATEMENT.c.holder_id).where(STATEMENT.c.holder_id == HOLDER.c.id).exists()
    connection.execute(delete(HOLDER).where(HOLDER.c.id.in_(unused), ~still))
    note_vectors_changed(connection)
    return DeletedArticle(article_id, str(before["article"][0]["title"]), tuple(kept))


def restore_article(connection: Connection, deleted: DeletedArticle) -> None:
    """Put a deleted article back as it was; matches with statements that are gone meanwhile stay away."""
    tables = METADATA.tables
    rows = dict(deleted.rows)
    for name in ("holder", "alias", "article", "statement", "vector"):
        if rows[name]:
            connection.execute(upsert(tables[name]).on_conflict_do_nothing(), [dict(row) for row in rows[name]])
    pairs = ("match", "verdict", "opinion")
    ids = {row[side] for n in pairs for row in rows[n] for side in ("claim_id", "answer_id")}
    present = present_statements(connection, ids)
    for name in pairs:
        both = [dict(row) for row in rows[name] if row["claim_id"] in present and row["answer_id"] in present]
        if both:
            connection.execute(upsert(tables[name]).on_conflict_do_nothing(), both)
    if rows["review"]:
        connection.execute(upsert(tables["review"]).on_conflict_do_nothing(), [dict(row) for row in rows["review"]])
    connection.execute(
        text(
            "INSERT INTO statement_fts(rowid, words) SELECT w.id, w.words FROM statement_words AS w "
            "JOIN statement AS s ON s.id = w.id WHERE s.article_id = :article"
        ),
        {"article": deleted.article_id},
    )
    note_vectors_changed(connection)


_VECTORS = "vectors"


def vectors_stamp(connection: Connection) -> str:
    """Return a value that changes whenever vectors, holders or roles read earlier are no longer to be trusted."""
    return meta(connection, _VECTORS) or "0"


def note_changed(connection: Connection) -> None:
    """Make other windows on this library look again."""
    set_meta(connection, "generation", str(int(meta(connection, "generation") or "0") + 1))


def note_vectors_changed(connection: Connection) -> None:
    """Make whoever keeps vectors read anew what has changed; only added ones are noticed without this.

    To be called by whatever removes statements or gives them another holder or role.
    """
    set_meta(connection, _VECTORS, str(int(vectors_stamp(connection)) + 1))
    note_changed(connection)
