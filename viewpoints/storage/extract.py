"""Reading a library part by part, for export: 100,000 statements pass through in little memory.

What is taken is first written down in temporary tables, whose rows are ids alone; they vanish with the transaction.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, text

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.exchange import (
    AliasRecord,
    ArticleRecord,
    Counterpart,
    Group,
    HolderRecord,
    PairRecord,
    Rating,
    Reviewed,
    Scope,
    StatementRecord,
    Suggestions,
    Tally,
    VectorRecord,
)
from viewpoints.domain.matches import EncoderInfo, Meeting, Opinion, Verdict
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import ANSWERING, Manner, Origin, Role

T = TypeVar("T")

_BATCH = 250

_ANSWERS = ", ".join(f"'{role.value}'" for role in sorted(ANSWERING))
_HEADS = f"'{Role.POSITION.value}', {_ANSWERS}"

_STATEMENT = """
SELECT s.*, a.title AS article_title, h.name AS holder_name,
       substr(a.text, s.start + 1, s."end" - s.start) AS words,
       r.decision, r.mined_holder, r.mined_role, r.mined_start, r.mined_end, r.mined_certainty, r.decided_at,
       a.encoder_id AS ranked_by,
       (s.origin <> 'mined' OR r.id IS NOT NULL
        OR EXISTS (SELECT 1 FROM verdict v WHERE v.verdict = 'confirmed' AND v.claim_id = s.id)
        OR EXISTS (SELECT 1 FROM verdict v WHERE v.verdict = 'confirmed' AND v.answer_id = s.id)) AS reviewed
FROM statement s
JOIN article a ON a.id = s.article_id
JOIN holder h ON h.id = s.holder_id
LEFT JOIN review r ON r.statement_id = s.id
"""

_PAIR = """
SELECT p.claim_id, p.answer_id, m.similarity, m.score, m.opposition, m.discourse, m.passage_start, m.passage_end,
       m.claim_phrase_start, m.claim_phrase_end, m.answer_phrase_start, m.answer_phrase_end,
       e.name AS encoder_name, e.version AS encoder_version, e.dimension AS encoder_dimension,
       v.verdict, v.decided_at
FROM {pairs} p
LEFT JOIN "match" m ON m.claim_id = p.claim_id AND m.answer_id = p.answer_id
LEFT JOIN encoder e ON e.id = m.encoder_id
LEFT JOIN verdict v ON v.claim_id = p.claim_id AND v.answer_id = p.answer_id
"""

_BEST_FIRST = """
CASE WHEN v.verdict = 'confirmed' THEN 0 WHEN v.verdict IS NULL THEN 1 ELSE 2 END, coalesce(m.score, 2.0) DESC
"""

_KNOWN_PAIRS = """
SELECT claim_id, answer_id FROM "match" UNION SELECT claim_id, answer_id FROM verdict
UNION SELECT claim_id, answer_id FROM opinion
"""

_CONFIRMED_BY_OTHERS = """
EXISTS (SELECT 1 FROM opinion o
        WHERE o.claim_id = p.claim_id AND o.answer_id = p.answer_id AND o.verdict = 'confirmed')
"""


def batches(rows: Iterable[T], size: int = _BATCH) -> Iterator[list[T]]:
    """Yield what `rows` yields in lists of `size`, the last one shorter."""
    going = iter(rows)
    while some := list(islice(going, size)):
        yield some


def _day(value: str | date | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _moment(value: str | datetime) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


class Extract:
    """What a scope takes out of a library (`domain.exchange.Stock`), within one transaction of the caller's.

    With `complete` every statement, every pair and every verdict of the articles is taken, as a bundle needs it.
    """

    def __init__(self, connection: Connection, scope: Scope, *, complete: bool = False) -> None:
        self._connection = connection
        self.scope = scope
        self._complete = complete
        self._prepare()
        self.tally = self._count()

    # -- choosing ---------------------------------------------------------------------------------------------------

    def _do(self, statement: str, **values: object) -> None:
        self._connection.execute(text(statement), values)

    def _one(self, query: str, **values: object) -> int:
        return int(self._connection.execute(text(query), values).scalar_one())

    def _rows(self, query: str, **values: object) -> Iterator[Any]:
        yield from self._connection.execute(text(query).execution_options(yield_per=_BATCH), values)

    def _prepare(self) -> None:
        for table in ("shown", "near", "chosen_pair", "kept"):
            self._do(f"DROP TABLE IF EXISTS temp.{table}")
        self._do("CREATE TEMP TABLE shown(place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE)")
        self._do("CREATE TEMP TABLE chosen_pair(claim_id INTEGER, answer_id INTEGER, PRIMARY KEY(claim_id, answer_id))")
        self._do("CREATE INDEX temp.chosen_answer ON chosen_pair(answer_id)")
        self._do(
            "CREATE TEMP TABLE near(claim_id INTEGER, answer_id INTEGER, verdict TEXT, others INTEGER, "
            "PRIMARY KEY(claim_id, answer_id))"
        )
        self._do("CREATE TEMP TABLE kept(id INTEGER PRIMARY KEY)")
        scope = self.scope
        every = "INSERT INTO shown(id) SELECT id FROM statement {} ORDER BY article_id, start, id"
        if scope.statements is not None and not self._complete:
            asked = list(dict.fromkeys(scope.statements))
            self._do(
                "INSERT INTO shown(place, id) SELECT j.key, s.id FROM json_each(:ids) j "
                "JOIN statement s ON s.id = j.value ORDER BY j.key",
                ids=json.dumps(asked),
            )
        elif scope.statements is not None:
            self._do(
                every.format(
                    "WHERE article_id IN (SELECT article_id FROM statement "
                    "WHERE id IN (SELECT value FROM json_each(:ids)))"
                ),
                ids=json.dumps(scope.statements),
            )
        elif scope.articles is not None:
            self._do(
                every.format("WHERE article_id IN (SELECT value FROM json_each(:ids))"), ids=json.dumps(scope.articles)
            )
        else:
            self._do(every.format(""))
        self._choose_pairs()
        self._keep()

    def _choose_pairs(self) -> None:
        """Write down every pair near what is shown with what was decided on it, and then those that are taken."""
        shown = "SELECT id FROM shown"
        if self._complete:
            where = "" if self.scope.whole else f"WHERE p.claim_id IN ({shown}) AND p.answer_id IN ({shown})"
        elif self.scope.whole and self.scope.against is None:
            where = ""
        else:
            sides = [f"p.claim_id IN ({shown})", f"p.answer_id IN ({shown})"]
            if self.scope.against is not None:
                held = "(SELECT holder_id FROM statement WHERE id = p.{}) = :against"
                sides = [f"{sides[0]} AND {held.format('answer_id')}", f"{sides[1]} AND {held.format('claim_id')}"]
            where = f"WHERE ({sides[0]}) OR ({sides[1]})"
        known = _KNOWN_PAIRS if self._complete else f"{_KNOWN_PAIRS} WHERE verdict = 'confirmed'"
        self._do(
            f"INSERT INTO near SELECT p.claim_id, p.answer_id, v.verdict, {_CONFIRMED_BY_OTHERS} FROM ({known}) p "
            f"LEFT JOIN verdict v ON v.claim_id = p.claim_id AND v.answer_id = p.answer_id {where}",
            **({"against": self.scope.against} if ":against" in where else {}),
        )
        taken = "1"
        if not self._complete:
            taken = "verdict IS NOT 'rejected'"
            if self.scope.suggestions is Suggestions.LEFT_OUT:
                taken += " AND (verdict = 'confirmed' OR others)"
        self._do(f"INSERT INTO chosen_pair SELECT claim_id, answer_id FROM near WHERE {taken}")

    def _keep(self) -> None:
        reviewed = "SELECT claim_id FROM chosen_pair UNION SELECT answer_id FROM chosen_pair"
        self._do(f"INSERT INTO kept {reviewed}")
        if self._complete or self.scope.suggestions is Suggestions.MARKED:
            self._do("INSERT OR IGNORE INTO kept SELECT id FROM shown")
            return
        self._do(
            "INSERT OR IGNORE INTO kept SELECT s.id FROM statement s JOIN shown ON shown.id = s.id "
            "WHERE s.origin <> 'mined' OR EXISTS (SELECT 1 FROM review r WHERE r.statement_id = s.id)"
        )

    def _count(self) -> Tally:
        one = self._one
        unreviewed_there = one(
            "SELECT count(*) FROM statement s WHERE (s.id IN (SELECT id FROM shown) OR s.id IN (SELECT id FROM kept)) "
            "AND s.origin = 'mined' AND NOT EXISTS (SELECT 1 FROM review r WHERE r.statement_id = s.id) "
            "AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.verdict = 'confirmed' AND v.claim_id = s.id) "
            "AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.verdict = 'confirmed' AND v.answer_id = s.id)"
        )
        rejected = one("SELECT count(*) FROM near WHERE verdict = 'rejected'")
        suggested = one("SELECT count(*) FROM near WHERE verdict IS NULL AND NOT others")
        kept = "SELECT id FROM kept"
        return Tally(
            articles=one(f"SELECT count(*) FROM article a WHERE {self._articles_kept()}", **self._article_ids()),
            holders=one(f"SELECT count(DISTINCT holder_id) FROM statement WHERE id IN ({kept})"),
            statements=one("SELECT count(*) FROM kept"),
            groups=one(f"SELECT count(*) FROM {self._heads()}"),
            pairs=one("SELECT count(*) FROM chosen_pair"),
            unreviewed_statements=unreviewed_there,
            unreviewed_pairs=suggested,
            rejected=rejected,
            other_statements=one(
                "SELECT count(*) FROM statement "
                "WHERE id NOT IN (SELECT id FROM shown) AND id NOT IN (SELECT id FROM kept)"
            ),
        )

    def _articles_kept(self) -> str:
        if self.scope.whole:
            return "1"
        there = "a.id IN (SELECT article_id FROM statement WHERE id IN (SELECT id FROM kept))"
        if self.scope.articles is None:
            return there
        return f"({there} OR a.id IN (SELECT value FROM json_each(:articles)))"

    def _article_ids(self) -> dict[str, object]:
        return {"articles": json.dumps(self.scope.articles)} if self.scope.articles is not None else {}

    def _heads(self) -> str:
        """Return the shown statements that head a group: all that were asked for one by one, else claims.

        An answer heads a group of its own where no claim that is shown would show it.
        """
        kept = "shown JOIN kept ON kept.id = shown.id JOIN statement s ON s.id = shown.id"
        if self.scope.statements is not None:
            return kept
        return (
            f"{kept} AND (s.role = '{Role.POSITION.value}' OR (s.role IN ({_ANSWERS}) AND NOT EXISTS ("
            "SELECT 1 FROM chosen_pair cp JOIN shown o ON o.id = cp.claim_id WHERE cp.answer_id = s.id)))"
        )

    # -- reading ----------------------------------------------------------------------------------------------------

    def articles(self) -> Iterator[ArticleRecord]:
        """Yield the articles in the order they were added."""
        removed_of = self._removed()
        query = (
            "SELECT a.*, e.name AS encoder_name, e.version AS encoder_version, e.dimension AS encoder_dimension "
            f"FROM article a LEFT JOIN encoder e ON e.id = a.encoder_id WHERE {self._articles_kept()} ORDER BY a.id"
        )
        for row in self._rows(query, **self._article_ids()):
            article = Article(
                text=row.text,
                title=row.title,
                author=row.author,
                published=_day(row.published),
                publisher=row.publisher,
                language=row.language,
                url=row.url,
                source_name=row.source_name,
                note=row.note,
            )
            yield ArticleRecord(
                row.id,
                article,
                _moment(row.added_at),
                row.fingerprint,
                removed_of.get(row.id, ()),
                EncoderInfo(row.encoder_name, row.encoder_version, row.encoder_dimension) if row.encoder_id else None,
            )

    def _removed(self) -> Mapping[int, tuple[Reviewed, ...]]:
        found: dict[int, list[Reviewed]] = defaultdict(list)
        for row in self._rows("SELECT * FROM review WHERE statement_id IS NULL ORDER BY id"):
            found[row.article_id].append(_review(row))
        return {article: tuple(rows) for article, rows in found.items()}

    def holders(self) -> Iterator[HolderRecord]:
        """Yield the holders of what is taken, and with the whole library those who hold nothing any more."""
        where = "1" if self.scope.whole else (
            "h.id IN (SELECT holder_id FROM statement WHERE id IN (SELECT id FROM kept))"
        )  # fmt: skip
        for some in batches(self._rows(f"SELECT h.* FROM holder h WHERE {where} ORDER BY h.id")):
            names: dict[int, list[AliasRecord]] = defaultdict(list)
            aliases = "SELECT * FROM alias WHERE holder_id IN (SELECT value FROM json_each(:ids)) ORDER BY name"
            for row in self._rows(aliases, ids=json.dumps([h.id for h in some])):
                names[row.holder_id].append(AliasRecord(row.name, bool(row.key)))
            yield from (HolderRecord(h.id, h.name, tuple(names[h.id]), h.colour) for h in some)

    def statements(self, article_id: int | None = None) -> Iterator[StatementRecord]:
        """Yield the statements by article, in text order."""
        where = "WHERE s.id IN (SELECT id FROM kept)" + (" AND s.article_id = :article" if article_id else "")
        values = {"article": article_id} if article_id else {}
        for row in self._rows(f"{_STATEMENT} {where} ORDER BY s.article_id, s.start, s.id", **values):
            yield _statement(row)

    def pairs(self) -> Iterator[PairRecord]:
        """Yield the pairs, by claim, best first."""
        query = f"{_PAIR.format(pairs='chosen_pair')} ORDER BY p.claim_id, {_BEST_FIRST}, p.answer_id"
        for some in batches(self._rows(query)):
            yield from self._pair_records(some)

    def _pair_records(self, rows: Sequence[Any]) -> Iterator[PairRecord]:
        opinions: dict[tuple[int, int], list[Opinion]] = defaultdict(list)
        query = (
            "SELECT o.* FROM opinion o JOIN json_each(:pairs) j ON o.claim_id = json_extract(j.value, '$[0]') "
            "AND o.answer_id = json_extract(j.value, '$[1]') ORDER BY o.reader"
        )
        for o in self._rows(query, pairs=json.dumps([[row.claim_id, row.answer_id] for row in rows])):
            opinions[o.claim_id, o.answer_id].append(Opinion(o.reader, Verdict(o.verdict), _moment(o.decided_at)))
        for row in rows:
            yield _pair(row, tuple(opinions[row.claim_id, row.answer_id]))

    def groups(self) -> Iterator[Group]:
        """Yield each claim shown with its counterparts, in the order shown."""
        heads = f"SELECT shown.id FROM {self._heads()} ORDER BY shown.place"
        for some in batches(row.id for row in self._rows(heads)):
            ids = json.dumps(some)
            rows: dict[tuple[int, int], Any] = {}
            for side in ("claim_id", "answer_id"):
                query = (
                    f"{_PAIR.format(pairs='chosen_pair')} WHERE p.{side} IN (SELECT value FROM json_each(:ids)) "
                    f"ORDER BY {_BEST_FIRST}, p.claim_id, p.answer_id"
                )
                rows.update({(row.claim_id, row.answer_id): row for row in self._rows(query, ids=ids)})
            pairs = list(self._pair_records(list(rows.values())))
            wanted = {*some, *(p.claim_id for p in pairs), *(p.answer_id for p in pairs)}
            query = f"{_STATEMENT} WHERE s.id IN (SELECT value FROM json_each(:ids))"
            found: dict[int, tuple[StatementRecord, bool]] = {
                row.id: (_statement(row), row.ranked_by is not None)
                for row in self._rows(query, ids=json.dumps(sorted(wanted)))
            }
            sides: dict[int, list[Counterpart]] = defaultdict(list)
            heads_here = set(some)
            for pair in pairs:
                if pair.claim_id in heads_here:
                    sides[pair.claim_id].append(Counterpart(found[pair.answer_id][0], pair))
                if pair.answer_id in heads_here:
                    sides[pair.answer_id].append(Counterpart(found[pair.claim_id][0], pair, answers=True))
            for head in some:
                statement, ranked = found[head]
                yield Group(statement, tuple(self._of_one_kind(statement, sides[head])), ranked)

    def _of_one_kind(self, head: StatementRecord, sides: list[Counterpart]) -> list[Counterpart]:
        """Leave out what is seen from its own claim: in a library, claims show their answers, not the reverse."""
        if self.scope.statements is None and head.role is Role.POSITION:
            return [each for each in sides if not each.answers]
        return sides

    def vectors(self, article_id: int) -> Iterator[VectorRecord]:
        """Yield the vectors of an article's statements."""
        query = (
            "SELECT v.statement_id, v.data, e.name, e.version, e.dimension FROM vector v "
            "JOIN encoder e ON e.id = v.encoder_id JOIN statement s ON s.id = v.statement_id "
            "WHERE s.article_id = :article AND s.id IN (SELECT id FROM kept) ORDER BY v.statement_id, v.encoder_id"
        )
        for row in self._rows(query, article=article_id):
            yield VectorRecord(row.statement_id, EncoderInfo(row.name, row.version, row.dimension), row.data)


def _review(row: Any) -> Reviewed:  # noqa: ANN401 - a row with the columns of `review`
    return Reviewed(
        Decision(row.decision),
        row.mined_holder,
        Role(row.mined_role),
        Span(row.mined_start, row.mined_end),
        row.mined_certainty,
        _moment(row.decided_at),
    )


def _statement(row: Any) -> StatementRecord:  # noqa: ANN401 - a row of _STATEMENT
    return StatementRecord(
        id=row.id,
        article_id=row.article_id,
        article=row.article_title,
        holder_id=row.holder_id,
        holder=row.holder_name,
        role=Role(row.role),
        manner=Manner(row.manner),
        span=Span(row.start, row.end),
        paragraph=row.paragraph,
        certainty=row.certainty,
        text=row.words,
        source=_span(row.source_start, row.source_end),
        cue=_span(row.cue_start, row.cue_end),
        origin=Origin(row.origin),
        review=_review(row) if row.decision is not None else None,
        reviewed=bool(row.reviewed),
    )


def _pair(row: Any, opinions: tuple[Opinion, ...]) -> PairRecord:  # noqa: ANN401 - a row of _PAIR
    rating = None
    if row.score is not None:
        claim = _span(row.claim_phrase_start, row.claim_phrase_end)
        answer = _span(row.answer_phrase_start, row.answer_phrase_end)
        rating = Rating(
            row.similarity,
            row.score,
            EncoderInfo(row.encoder_name, row.encoder_version, row.encoder_dimension),
            Meeting(claim, answer) if claim and answer else None,
            row.opposition,
            row.discourse,
            _span(row.passage_start, row.passage_end),
        )
    verdict = Verdict(row.verdict) if row.verdict is not None else None
    return PairRecord(
        row.claim_id, row.answer_id, rating, verdict, _moment(row.decided_at) if verdict else None, opinions
    )
