"""Merging a collection into a library, and taking a merge back as a whole."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from viewpoints.domain.articles import Article, Span, paragraph_spans
from viewpoints.domain.exchange import (
    ArticleRecord,
    Collection,
    Conflict,
    HolderRecord,
    Merged,
    PairRecord,
    Reviewed,
    StatementRecord,
)
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import Opinion, Verdict
from viewpoints.domain.statements import Origin
from viewpoints.storage import store
from viewpoints.storage.schema import (
    ALIAS,
    ARTICLE,
    HOLDER,
    MATCH,
    METADATA,
    OPINION,
    REVIEW,
    STATEMENT,
    VECTOR,
    VERDICT,
)

Step = Callable[[int], None]
"""Told how many articles are done; may raise to stop the merge."""

_FIELDS = ("title", "author", "publisher", "published", "language", "url")


Changes = tuple[tuple[str, tuple[object, ...], tuple[object, ...]], ...]

_CHANGEABLE: dict[str, tuple[Table, tuple[str, ...], int]] = {
    "colour": (HOLDER, ("colour",), 1),
    "encoder": (ARTICLE, ("encoder_id",), 1),
    "opinion_before": (OPINION, ("verdict", "decided_at"), 3),
}
"""What a merge may change in rows that were there: table, columns, and how many values its key has."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The rows a merge had added, as they were when it was taken back, and the values it had changed."""

    rows: tuple[tuple[str, tuple[Mapping[str, Any], ...]], ...]
    merged: Merged
    changed: Changes = ()


class _Merge:
    """One merge under way; `reader` is whose verdicts come, None for the user's own."""

    def __init__(self, connection: Connection, collection: Collection, reader: str | None) -> None:
        self.c = connection
        self.collection = collection
        self.reader = reader
        self.own = reader is None
        self.added: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self.conflicts: list[Conflict] = []
        self.losses: list[str] = list(collection.losses)
        self.holders: dict[int, int] = {}
        self.names: dict[int, str] = {}
        self.statements: dict[int, int] = {}
        self.fresh: set[int] = set()
        self.known: list[int] = []
        self.verdicts = self.opinions = self.decisions = 0
        empty = select(func.count()).select_from(ARTICLE)
        self.into_empty = connection.execute(empty).scalar_one() == 0

    def _note(self, kind: str, about: str, here: object, there: object) -> None:
        self.conflicts.append(Conflict(kind, about, str(here), str(there)))

    # -- holders ----------------------------------------------------------------------------------------------------

    def merge_holders(self) -> None:
        """Find or add each holder; two holders of the collection stay two unless this library knows them as one."""
        keys = {holder.id: _keys(holder) for holder in self.collection.holders}
        known = store.holder_names(self.c, {key for some in keys.values() for key in some})
        colours = {row.id: row.colour for row in self.c.execute(select(HOLDER.c.id, HOLDER.c.colour))}
        for holder in self.collection.holders:
            here = next((known[key] for key in keys[holder.id] if key in known), None)
            if here is None:
                row = insert(HOLDER).values(name=holder.name, key=name_key(holder.name), colour=holder.colour)
                here = self.c.execute(row.returning(HOLDER.c.id)).scalar_one()
                self.added["holder"].append((here,))
                canonical = holder.name
            else:
                canonical = self.c.execute(select(HOLDER.c.name).where(HOLDER.c.id == here)).scalar_one()
                self._merge_colour(holder, here, colours.get(here, ""))
            self.holders[holder.id] = here
            self.names[here] = canonical
            self._merge_aliases(holder, here, canonical)

    def _merge_colour(self, holder: HolderRecord, here: int, colour: str) -> None:
        if not holder.colour or holder.colour == colour:
            return
        if colour:
            self._note("colour", holder.name, colour, holder.colour)
            return
        self.c.execute(update(HOLDER).where(HOLDER.c.id == here).values(colour=holder.colour))
        self.added["colour"].append((here, colour))

    def _merge_aliases(self, holder: HolderRecord, here: int, canonical: str) -> None:
        names = {alias.name: alias.everywhere for alias in holder.aliases}
        if holder.name != canonical:
            names.setdefault(holder.name, True)
            self._note("name", holder.name, canonical, holder.name)
        for name, everywhere in names.items():
            if name == canonical:
                continue
            row = upsert(ALIAS).values(holder_id=here, name=name, key=name_key(name) if everywhere else "")
            if self.c.execute(row.on_conflict_do_nothing()).rowcount:
                self.added["alias"].append((here, name))

    # -- articles and statements ------------------------------------------------------------------------------------

    def merge_articles(self, step: Step) -> None:
        """Add each article that is new by its digest, and to a known one the statements it lacks."""
        by_article: dict[int, list[StatementRecord]] = defaultdict(list)
        for statement in self.collection.statements:
            by_article[statement.article_id].append(statement)
        vectors: dict[int, int] = defaultdict(int)
        for vector in self.collection.vectors:
            vectors[vector.statement_id] += 1
        for done, record in enumerate(self.collection.articles):
            step(done)
            statements = by_article[record.id]
            digest = record.article.digest
            row = self.c.execute(select(ARTICLE).where(ARTICLE.c.digest == digest)).first()
            if row is None:
                self._add_article(record, digest, statements, vectors)
            else:
                self._join_article(record, row, statements)

    def _add_article(
        self, record: ArticleRecord, digest: str, statements: list[StatementRecord], vectors: Mapping[int, int]
    ) -> None:
        article = record.article
        ranked = record.ranked_by
        # Vectors made elsewhere were never compared with what this library holds already.
        if not self.into_empty or any(not vectors[s.id] for s in statements):
            ranked = None
        row = insert(ARTICLE).values(
            title=article.title,
            author=article.author,
            publisher=article.publisher,
            published=article.published,
            language=article.language,
            url=article.url,
            source_name=article.source_name,
            note=article.note,
            digest=digest,
            added_at=(self.own and self.collection.native and record.added_at) or store.now(),
            text=article.text,
            fingerprint=record.fingerprint,
            encoder_id=store.encoder_id(self.c, ranked) if ranked else None,
        )
        article_id = self.c.execute(row.returning(ARTICLE.c.id)).scalar_one()
        self.added["article"].append((article_id,))
        self._add_statements(article_id, article.text, statements, mine=False)
        self._add_reviews(article_id, statements, record.removed)

    def _join_article(self, record: ArticleRecord, row: Any, statements: list[StatementRecord]) -> None:  # noqa: ANN401
        self.known.append(row.id)
        for name in _FIELDS:
            here, there = getattr(row, name), getattr(record.article, name)
            if there and here != there:
                self._note(name, row.title, here or "", there)
        at = defaultdict(list)
        for s in self.c.execute(select(STATEMENT).where(STATEMENT.c.article_id == row.id).order_by(STATEMENT.c.id)):
            at[s.start, s.end].append(s)
        missing: list[StatementRecord] = []
        for statement in statements:
            span = relocated(statement.span, record.article.text, row.text)
            if span is None:
                self.losses.append(f"“{_clip(statement.text)}” was not found in “{row.title}” and was left out.")
                continue
            holder = self.holders[statement.holder_id]
            there = sorted(at[span.start, span.end], key=lambda s: (s.holder_id != holder, s.role != statement.role))
            if there:
                found = there[0]
                at[span.start, span.end].remove(found)
                self.statements[statement.id] = found.id
                if (found.holder_id, found.role) != (holder, statement.role):
                    name = self.c.execute(select(HOLDER.c.name).where(HOLDER.c.id == found.holder_id)).scalar_one()
                    self._note(
                        "statement",
                        _clip(statement.text),
                        f"{name}, {found.role.value}",
                        f"{statement.holder}, {statement.role.value}",
                    )
            else:
                missing.append(_moved(statement, span, record.article.text, row.text))
        if missing:
            self._add_statements(row.id, row.text, missing, mine=True)
            if self.own:
                self._add_reviews(row.id, missing, ())
            if row.encoder_id is not None:
                self.c.execute(update(ARTICLE).where(ARTICLE.c.id == row.id).values(encoder_id=None))
                self.added["encoder"].append((row.id, row.encoder_id))

    def _origin(self, statement: StatementRecord, *, mine: bool) -> Origin:
        if not self.collection.native or (mine and not self.own):
            return Origin.IMPORTED
        if not self.own and statement.origin is Origin.USER:
            return Origin.IMPORTED
        return statement.origin

    def _add_statements(
        self, article_id: int, words: str, statements: Sequence[StatementRecord], *, mine: bool
    ) -> None:
        paragraphs = paragraph_spans(words)
        rows = []
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
                    "holder_id": self.holders[s.holder_id],
                    "role": s.role,
                    "manner": s.manner,
                    "start": s.span.start,
                    "end": s.span.end,
                    "paragraph": at + 1,
                    "certainty": s.certainty,
                    "source_start": s.source.start if s.source else None,
                    "source_end": s.source.end if s.source else None,
                    "cue_start": s.cue.start if s.cue else None,
                    "cue_end": s.cue.end if s.cue else None,
                    "origin": self._origin(s, mine=mine),
                }
            )
        if not rows:
            return
        inserted = insert(STATEMENT).returning(STATEMENT.c.id, sort_by_parameter_order=True)
        ids = list(self.c.execute(inserted, rows).scalars())
        self.statements.update(zip((s.id for s in statements), ids, strict=True))
        self.fresh.update(ids)
        if mine:
            self.added["statement"].extend((i,) for i in ids)
        _index(self.c, ids)

    def _add_reviews(self, article_id: int, statements: Iterable[StatementRecord], removed: Sequence[Reviewed]) -> None:
        decided = [(self.statements[s.id], s.review) for s in statements if s.review is not None]
        if not self.own:
            self.decisions += len(decided) + len(removed)
            return
        rows = [
            {
                "article_id": article_id,
                "statement_id": statement,
                "decision": review.decision,
                "mined_holder": review.holder,
                "mined_role": review.role,
                "mined_start": review.span.start,
                "mined_end": review.span.end,
                "mined_certainty": review.certainty,
                "decided_at": review.decided_at,
            }
            for statement, review in (*decided, *((None, each) for each in removed))
        ]
        if rows:
            self.c.execute(insert(REVIEW), rows)

    # -- pairs and vectors ------------------------------------------------------------------------------------------

    def merge_vectors(self) -> None:
        """Add the vectors of the statements that are new."""
        encoders = {v.encoder: store.encoder_id(self.c, v.encoder) for v in self.collection.vectors}
        rows = [
            {"statement_id": here, "encoder_id": encoders[v.encoder], "data": v.data}
            for v in self.collection.vectors
            if (here := self.statements.get(v.statement_id)) in self.fresh
        ]
        if rows:
            self.c.execute(upsert(VECTOR).on_conflict_do_nothing(), rows)

    def merge_pairs(self, step: Step) -> None:
        """Add ratings, verdicts and opinions; the user's own verdict stays, whatever another reader's is."""
        for done, pair in enumerate(self.collection.pairs):
            if done % 500 == 0:
                step(len(self.collection.articles))
            claim, answer = self.statements.get(pair.claim_id), self.statements.get(pair.answer_id)
            if claim is None or answer is None:
                continue
            if pair.rating is not None and {claim, answer} & self.fresh:
                self._add_rating(pair, claim, answer)
            here = (VERDICT.c.claim_id == claim) & (VERDICT.c.answer_id == answer)
            mine = self.c.execute(select(VERDICT.c.verdict).where(here)).scalar()
            if pair.verdict is not None and pair.decided_at is not None:
                if self.own:
                    self._add_verdict(pair, claim, answer, mine)
                else:
                    opinion = Opinion(str(self.reader), pair.verdict, pair.decided_at)
                    self._add_opinion(claim, answer, opinion, mine)
            for opinion in pair.opinions:
                self._add_opinion(claim, answer, opinion, mine)

    def _add_rating(self, pair: PairRecord, claim: int, answer: int) -> None:
        rating = pair.rating
        assert rating is not None
        meeting, passage = rating.meeting, rating.passage
        row = upsert(MATCH).values(
            claim_id=claim,
            answer_id=answer,
            encoder_id=store.encoder_id(self.c, rating.encoder),
            similarity=rating.similarity,
            score=rating.score,
            claim_phrase_start=meeting.claim.start if meeting else None,
            claim_phrase_end=meeting.claim.end if meeting else None,
            answer_phrase_start=meeting.answer.start if meeting else None,
            answer_phrase_end=meeting.answer.end if meeting else None,
            opposition=rating.opposition,
            discourse=rating.discourse,
            passage_start=passage.start if passage else None,
            passage_end=passage.end if passage else None,
        )
        self.c.execute(row.on_conflict_do_nothing())

    def _about(self, claim: int, answer: int) -> str:
        words = text("SELECT words FROM statement_words WHERE id = :id")
        one, other = (self.c.execute(words, {"id": i}).scalar_one() for i in (claim, answer))
        return f"“{_clip(one, 60)}” — “{_clip(other, 60)}”"

    def _add_verdict(self, pair: PairRecord, claim: int, answer: int, mine: Verdict | None) -> None:
        assert pair.verdict is not None
        if mine is not None:
            if mine is not pair.verdict:
                self._note("verdict", self._about(claim, answer), mine.value, pair.verdict.value)
            return
        row = insert(VERDICT).values(claim_id=claim, answer_id=answer, verdict=pair.verdict, decided_at=pair.decided_at)
        self.c.execute(row)
        self.verdicts += 1
        self.added["verdict"].append((claim, answer))

    def _add_opinion(self, claim: int, answer: int, opinion: Opinion, mine: Verdict | None) -> None:
        reader, verdict, decided_at = opinion.reader, opinion.verdict, opinion.decided_at
        if mine is not None and mine is not verdict:
            self._note("verdict", self._about(claim, answer), mine.value, f"{reader}: {verdict.value}")
        here = (OPINION.c.claim_id == claim) & (OPINION.c.answer_id == answer) & (OPINION.c.reader == reader)
        former = self.c.execute(select(OPINION).where(here)).first()
        if former is None:
            row = insert(OPINION).values(
                claim_id=claim, answer_id=answer, reader=reader, verdict=verdict, decided_at=decided_at
            )
            self.c.execute(row)
            self.opinions += 1
            self.added["opinion"].append((claim, answer, reader))
        elif former.decided_at < decided_at and former.verdict is not verdict:
            self.c.execute(update(OPINION).where(here).values(verdict=verdict, decided_at=decided_at))
            self.opinions += 1
            self.added["opinion_before"].append((claim, answer, reader, former.verdict, former.decided_at))

    def result(self) -> Merged:
        """Return what the merge did."""
        if self.decisions:
            self.losses.append(
                f"{self.decisions} of {self.reader}'s decisions about single statements are shown in them, "
                "but not kept as decisions of yours."
            )
        return Merged(
            articles=tuple(int(str(key[0])) for key in self.added["article"]),
            known_articles=tuple(self.known),
            statements=len(self.fresh),
            verdicts=self.verdicts,
            opinions=self.opinions,
            conflicts=tuple(self.conflicts),
            losses=tuple(self.losses),
            added={table: tuple(keys) for table, keys in self.added.items() if keys},
        )


def merge(connection: Connection, collection: Collection, reader: str | None, step: Step) -> Merged:
    """Merge a collection into the library; raise ValueError where a statement lies outside its article.

    The same article is known by its digest, a statement by its span, a holder by his names. With `reader` the verdicts
    of the collection are that reader's and are kept by name; with None they are the user's own.
    """
    going = _Merge(connection, collection, reader)
    going.merge_holders()
    going.merge_articles(step)
    going.merge_vectors()
    going.merge_pairs(step)
    store.note_vectors_changed(connection)
    return going.result()


def _keys(holder: HolderRecord) -> list[str]:
    return [name_key(holder.name), *(name_key(alias.name) for alias in holder.aliases if alias.everywhere)]


def _clip(words: str, width: int = 90) -> str:
    line = " ".join(words.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def relocated(span: Span, theirs: str, ours: str) -> Span | None:
    """Return where the words at a span of one copy of an article stand in another copy, or None.

    Copies with one digest differ in white space at most, apart from forms of letters that Unicode holds equal.
    """
    if theirs == ours:
        return span
    words = span.of(theirs).split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    found = [Span(*match.span()) for match in pattern.finditer(ours)]
    share = span.start / max(len(theirs), 1) * len(ours)
    return min(found, key=lambda each: abs(each.start - share), default=None)


def _moved(statement: StatementRecord, span: Span, theirs: str, ours: str) -> StatementRecord:
    if theirs == ours:
        return statement
    source = relocated(statement.source, theirs, ours) if statement.source else None
    cue = relocated(statement.cue, theirs, ours) if statement.cue else None
    return replace(statement, span=span, text=span.of(ours), source=source, cue=cue)


def _index(connection: Connection, ids: Sequence[int]) -> None:
    connection.execute(
        text(
            "INSERT INTO statement_fts(rowid, words) SELECT id, words FROM statement_words "
            "WHERE id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": json.dumps(list(ids))},
    )


_OF_STATEMENTS = (
    ("vector", "statement_id"),
    ("match", "claim_id"),
    ("match", "answer_id"),
    ("verdict", "claim_id"),
    ("verdict", "answer_id"),
    ("opinion", "claim_id"),
    ("opinion", "answer_id"),
    ("review", "statement_id"),
)


def _images(connection: Connection, merged: Merged) -> dict[str, dict[tuple[object, ...], Mapping[str, Any]]]:
    """Return by table and key every row that a merge added or that hangs on one it added."""
    gone = text("SELECT id FROM temp.gone")
    kept: dict[str, dict[tuple[object, ...], Mapping[str, Any]]] = defaultdict(dict)

    def keep(table: Table, condition: Any) -> None:  # noqa: ANN401 - any SQL condition
        keys = [column.name for column in table.primary_key]
        for row in connection.execute(select(table).where(condition)).mappings():
            kept[table.name][tuple(row[key] for key in keys)] = dict(row)

    tables = METADATA.tables
    for name in ("holder", "article"):
        for some in _some(merged.added.get(name, ())):
            keep(tables[name], tables[name].c.id.in_([key[0] for key in some]))
    keep(STATEMENT, STATEMENT.c.id.in_(gone))
    for name, column in _OF_STATEMENTS:
        keep(tables[name], tables[name].c[column].in_(gone))
    for some in _some(merged.added.get("article", ())):
        keep(REVIEW, REVIEW.c.article_id.in_([key[0] for key in some]))
    for name in ("alias", "verdict", "opinion"):
        for key in merged.added.get(name, ()):
            keep(tables[name], _key_is(tables[name], key))
    for some in _some(merged.added.get("holder", ())):
        keep(ALIAS, ALIAS.c.holder_id.in_([key[0] for key in some]))
    return kept


def take_back(connection: Connection, merged: Merged) -> TakenBack:
    """Remove what a merge added, with all that has come to hang on it since; return it for `put_back`."""
    connection.execute(text("DROP TABLE IF EXISTS temp.gone"))
    connection.execute(text("CREATE TEMP TABLE gone(id INTEGER PRIMARY KEY)"))
    connection.execute(
        text(
            "INSERT INTO gone SELECT id FROM statement WHERE article_id IN (SELECT value FROM json_each(:articles)) "
            "OR id IN (SELECT value FROM json_each(:statements))"
        ),
        {
            "articles": json.dumps([key[0] for key in merged.added.get("article", ())]),
            "statements": json.dumps([key[0] for key in merged.added.get("statement", ())]),
        },
    )
    kept = _images(connection, merged)
    changed = _change_back(connection, merged)
    connection.execute(
        text(
            "INSERT INTO statement_fts(statement_fts, rowid, words) SELECT 'delete', w.id, w.words "
            "FROM statement_words AS w WHERE w.id IN (SELECT id FROM temp.gone)"
        )
    )
    for name in ("review", "opinion", "verdict", "match", "vector", "statement", "article", "alias"):
        for key in kept[name]:
            table = METADATA.tables[name]
            connection.execute(table.delete().where(_key_is(table, key)))
    still = select(STATEMENT.c.holder_id).where(STATEMENT.c.holder_id == HOLDER.c.id).exists()
    for key in kept["holder"]:
        connection.execute(HOLDER.delete().where(HOLDER.c.id == key[0], ~still))
    store.note_vectors_changed(connection)
    order = ("holder", "alias", "article", "statement", "vector", "match", "verdict", "opinion", "review")
    return TakenBack(tuple((name, tuple(kept[name].values())) for name in order), merged, changed)


def put_back(connection: Connection, taken: TakenBack) -> None:
    """Add again what `take_back` removed, under the same numbers; pairs whose other side is gone stay away."""
    tables = METADATA.tables
    rows = dict(taken.rows)
    for name in ("holder", "alias", "article", "statement"):
        if rows[name]:
            connection.execute(upsert(tables[name]).on_conflict_do_nothing(), [dict(row) for row in rows[name]])
    sides = {row[side] for name in ("match", "verdict", "opinion") for row in rows[name] for side in _SIDES}
    present = store.present_statements(connection, sides)
    for name in ("vector", "match", "verdict", "opinion", "review"):
        whole = [dict(row) for row in rows[name] if all(row[s] in present for s in _SIDES if s in row)]
        if whole:
            connection.execute(upsert(tables[name]).on_conflict_do_nothing(), whole)
    _index(connection, [row["id"] for row in rows["statement"]])
    _change_back(connection, taken.merged, taken.changed)
    store.note_vectors_changed(connection)


_SIDES = ("claim_id", "answer_id")


def _some(keys: Sequence[tuple[object, ...]], size: int = 500) -> Iterable[Sequence[tuple[object, ...]]]:
    for at in range(0, len(keys), size):
        yield keys[at : at + size]


def _key_is(table: Table, key: tuple[object, ...]) -> Any:  # noqa: ANN401 - an SQL condition
    condition = None
    for column, value in zip(table.primary_key, key, strict=True):
        condition = (column == value) if condition is None else condition & (column == value)
    return condition


def _change_back(connection: Connection, merged: Merged, to: Changes | None = None) -> Changes:
    """Give changed values the former ones, or those in `to`; return the values they replaced."""
    replaced: list[tuple[str, tuple[object, ...], tuple[object, ...]]] = []
    former = to or [
        (kind, key[:width], key[width:])
        for kind, (_, _, width) in _CHANGEABLE.items()
        for key in merged.added.get(kind, ())
    ]
    for kind, key, values in former:
        table, names, _ = _CHANGEABLE[kind]
        here = _key_is(table, key)
        now = connection.execute(select(*(table.c[name] for name in names)).where(here)).first()
        connection.execute(update(table).where(here).values(dict(zip(names, values, strict=True))))
        if now is not None:
            replaced.append((kind, key, tuple(now)))
    return tuple(replaced)


# -- what lists of sources fill in ----------------------------------------------------------------------------------


def knows(connection: Connection, digest: str) -> bool:
    """Tell whether the library holds an article with these words."""
    return connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.digest == digest)).first() is not None


def title_key(title: str) -> str:
    """Return the form under which titles are compared: letters and digits alone, without case."""
    return "title " + re.sub(r"\W+", " ", title).strip().casefold()


def known_sources(connection: Connection) -> dict[str, int]:
    """Return the articles' ids by their links and by the keys of their titles, titles that several have left out."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for row in connection.execute(select(ARTICLE.c.id, ARTICLE.c.title, ARTICLE.c.url)):
        if row.url:
            found[row.url] = row.id
        key = title_key(row.title)
        if key in found:
            twice.add(key)
        found[key] = row.id
    return {key: article for key, article in found.items() if key not in twice and key != "title "}


Former = tuple[tuple[int, str, object], ...]


def fill_in(connection: Connection, article_id: int, about: Article) -> Former:
    """Give an article what is stated about it where the library knows nothing; return the former values."""
    row = connection.execute(select(ARTICLE).where(ARTICLE.c.id == article_id)).one()
    wanted = {name: getattr(about, name) for name in _FIELDS if name != "title"}
    fresh = {name: value for name, value in wanted.items() if value and not getattr(row, name)}
    if fresh:
        connection.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(fresh))
    return tuple((article_id, name, getattr(row, name)) for name in fresh)


def fill_back(connection: Connection, former: Former) -> Former:
    """Write former values again; return those they replace."""
    replaced = []
    for article_id, name, value in former:
        here = ARTICLE.c.id == article_id
        now = connection.execute(select(ARTICLE.c[name]).where(here)).scalar()
        replaced.append((article_id, name, now))
        connection.execute(update(ARTICLE).where(here).values({name: value}))
    return tuple(replaced)
