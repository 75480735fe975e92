"""A new version of an article in the place of a stored one, with everything the user decided about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import Connection, Table, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from viewpoints.domain.articles import paragraph_spans
from viewpoints.domain.statements import Origin
from viewpoints.storage import store
from viewpoints.storage.schema import ARTICLE, OPINION, REVIEW, STATEMENT, VERDICT
from viewpoints.storage.store import DeletedArticle

NEARLY = 0.9
"""Share of letters in common from which a reworded statement is still the same one."""

Row = Mapping[str, Any]


def replace_article(connection: Connection, old_id: int, new_id: int) -> DeletedArticle | None:
    """Carry what the user decided from one stored article to another, and remove the first; return what was removed.

    Statements are the same where their words are, or nearly. A statement the user made by hand goes along if its words
    stand in the new text. Returns None if the old article is gone.
    """
    texts: dict[int, str] = {
        row.id: row.text
        for row in connection.execute(select(ARTICLE.c.id, ARTICLE.c.text).where(ARTICLE.c.id.in_((old_id, new_id))))
    }
    if old_id not in texts:
        return None
    old, new = (_statements(connection, article_id) for article_id in (old_id, new_id))
    same = _same(old, texts[old_id], new, texts[new_id])
    same |= _own_statements(
        connection, [row for row in old if row["id"] not in same], texts[old_id], texts[new_id], new_id
    )
    for table in (VERDICT, OPINION):
        _carry_pairs(connection, table, same)
    deleted_reviews = connection.execute(select(REVIEW).where(REVIEW.c.statement_id.in_(same))).mappings().all()
    deleted = store.delete_article(connection, old_id)
    for row in deleted_reviews:
        values = {**row, "article_id": new_id, "statement_id": same[row["statement_id"]]}
        del values["id"]
        connection.execute(upsert(REVIEW).values(**values).on_conflict_do_nothing())
    return deleted


def _statements(connection: Connection, article_id: int) -> list[Row]:
    query = select(STATEMENT).where(STATEMENT.c.article_id == article_id).order_by(STATEMENT.c.start, STATEMENT.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def _words(row: Row, text: str) -> str:
    return " ".join(text[row["start"] : row["end"]].split()).casefold()


def _same(old: Sequence[Row], old_text: str, new: Sequence[Row], new_text: str) -> dict[int, int]:
    """Return the new statement for each old one with the same words, in order where they are said repeatedly."""
    free: dict[str, list[Row]] = defaultdict(list)
    for row in new:
        free[_words(row, new_text)].append(row)
    same: dict[int, int] = {}
    changed = []
    for row in old:
        found = free.get(_words(row, old_text))
        if found:
            found.sort(key=lambda other: other["holder_id"] != row["holder_id"])
            same[row["id"]] = found.pop(0)["id"]
        else:
            changed.append(row)
    for row in changed:
        words = _words(row, old_text)
        nearest = max(
            ((_likeness(words, other), other) for other, rows in free.items() if rows),
            default=(0.0, ""),
            key=lambda p: p[0],
        )
        if nearest[0] >= NEARLY:
            same[row["id"]] = free[nearest[1]].pop(0)["id"]
    return same


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < NEARLY or matcher.quick_ratio() < NEARLY:
        return 0.0
    return matcher.ratio()


def _own_statements(
    connection: Connection, old: Sequence[Row], old_text: str, new_text: str, new_id: int
) -> dict[int, int]:
    made: dict[int, int] = {}
    paragraphs = paragraph_spans(new_text)
    for row in old:
        words = old_text[row["start"] : row["end"]]
        at = new_text.find(words)
        if row["origin"] is Origin.MINED or at < 0:
            continue
        values = {name: value for name, value in row.items() if name not in {"id", "source_start", "source_end"}}
        values |= {"article_id": new_id, "start": at, "end": at + len(words), "cue_start": None, "cue_end": None}
        values["paragraph"] = max(1, sum(p.start <= at for p in paragraphs))
        made[row["id"]] = connection.execute(insert(STATEMENT).values(**values).returning(STATEMENT.c.id)).scalar_one()
        store.index_words(connection, (made[row["id"]],))
    return made


def _carry_pairs(connection: Connection, table: Table, same: Mapping[int, int]) -> None:
    pairs = select(table).where(table.c.claim_id.in_(same) | table.c.answer_id.in_(same))
    for row in connection.execute(pairs).mappings().all():
        values = dict(row)
        for side in ("claim_id", "answer_id"):
            values[side] = same.get(values[side], values[side])
        connection.execute(upsert(table).values(**values).on_conflict_do_nothing())
