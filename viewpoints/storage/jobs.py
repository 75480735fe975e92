"""The import queue as rows: reads and writes, each in a transaction of the caller's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from viewpoints.domain.articles import Article, Source
from viewpoints.domain.queue import BatchSummary, Choice, Job, JobState
from viewpoints.storage.schema import ARTICLE, JOB
from viewpoints.storage.store import meta, now, set_meta

KEPT_BATCHES = 20
"""Finished batches that are remembered."""
_AT_ONCE = 500


def _source(row: dict[str, object]) -> Source:
    given = {"path": row["path"], "url": row["url"], "text": row["words"], "html": row["html"], "part": row["part"]}
    return Source(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]


def _row(source: Source) -> dict[str, object]:
    return {
        "path": source.path,
        "url": source.url,
        "words": source.text,
        "html": source.html,
        "part": source.part,
    }


def packed(article: Article | None) -> bytes | None:
    """Return an article as a job keeps it."""
    return None if article is None else msgspec.msgpack.encode(article)


def add(
    connection: Connection, sources: Sequence[Source], taken_by: str, choice: Choice, batch: int | None = None
) -> int:
    """Put sources into the queue as one batch and return its number; batches finished long ago are forgotten."""
    if batch is None:
        batch = connection.execute(select(func.coalesce(func.max(JOB.c.batch), 0))).scalar_one() + 1
    moment = now()
    rows = [
        {
            **_row(source),
            "batch": batch,
            "state": JobState.WAITING,
            "reason": "",
            "hint": "",
            "choice": choice,
            "taken_by": taken_by,
            "added_at": moment,
        }
        for source in sources
    ]
    if rows:
        connection.execute(insert(JOB), rows)
    _forget_old(connection, batch)
    return batch


def _forget_old(connection: Connection, newest: int) -> None:
    open_ones = select(JOB.c.batch).where(JOB.c.state.in_((JobState.WAITING, JobState.ASKING))).distinct()
    connection.execute(
        delete(JOB).where(JOB.c.batch <= newest - KEPT_BATCHES, JOB.c.batch.not_in(open_ones.scalar_subquery()))
    )


def adopt(connection: Connection, taker: str, alive: Collection[str]) -> int:
    """Take over what waits and nobody alive works off; return how many sources that were."""
    waiting = JOB.c.state == JobState.WAITING
    connection.execute(update(JOB).where(waiting, JOB.c.taken_by.not_in([*alive, taker])).values(taken_by=taker))
    return connection.execute(select(func.count()).where(waiting, JOB.c.taken_by == taker)).scalar_one()


def left(connection: Connection, alive: Collection[str]) -> int:
    """Count what waits and nobody of those alive works off."""
    counted = select(func.count()).where(JOB.c.state == JobState.WAITING, JOB.c.taken_by.not_in([*alive]))
    return connection.execute(counted).scalar_one()


def following(connection: Connection, taker: str, batch: int | None, after: int) -> Job | None:
    """Return the next waiting source that `taker` works off, of one batch or of any, with a larger id than `after`."""
    query = select(JOB.c.id).where(JOB.c.state == JobState.WAITING, JOB.c.taken_by == taker, JOB.c.id > after)
    if batch is not None:
        query = query.where(JOB.c.batch == batch)
    found = connection.execute(query.order_by(JOB.c.id).limit(1)).scalar()
    return None if found is None else job(connection, found)


def waiting(connection: Connection, taker: str, batch: int | None) -> int:
    """Count the sources of one batch, or of any, that wait for `taker` to work them off."""
    query = select(func.count()).where(JOB.c.state == JobState.WAITING, JOB.c.taken_by == taker)
    return connection.execute(query if batch is None else query.where(JOB.c.batch == batch)).scalar_one()


def finish(
    connection: Connection,
    job_id: int,
    state: JobState,
    *,
    reason: str = "",
    hint: str = "",
    title: str = "",
    article_id: int | None = None,
) -> bool:
    """Write down what became of a waiting source; return false, changing nothing, if it waits no more."""
    changed = connection.execute(
        update(JOB)
        .where(JOB.c.id == job_id, JOB.c.state == JobState.WAITING)
        .values(
            state=state,
            reason=reason,
            hint=hint,
            title=title,
            article_id=article_id,
            article=None,
            taken_by="",
            finished_at=now(),
        )
    )
    return changed.rowcount == 1


def ask(
    connection: Connection,
    job_id: int,
    article: Article | None,
    *,
    reason: str = "",
    hint: str = "",
    similar_id: int | None = None,
    kinship: str = "",
) -> bool:
    """Have a waiting source wait for the user's answer, with what was read of it; return false if it waits no more.

    Without an article the question is which of its parts to take (`choose`).
    """
    changed = connection.execute(
        update(JOB)
        .where(JOB.c.id == job_id, JOB.c.state == JobState.WAITING)
        .values(
            state=JobState.ASKING,
            reason=reason,
            hint=hint,
            title=article.title if article is not None else "",
            article=packed(article),
            similar_id=similar_id,
            kinship=kinship,
        )
    )
    return changed.rowcount == 1


def answer(connection: Connection, job_id: int, choice: Choice, article: Article | None, taken_by: str) -> bool:
    """Note the user's answer about an asking source, which then waits to be stored, or is skipped."""
    values: dict[str, object] = {"choice": choice, "taken_by": taken_by}
    if choice is Choice.SKIP:
        values |= {"state": JobState.CANCELLED, "article": None, "reason": "Skipped.", "finished_at": now()}
    else:
        values |= {"state": JobState.WAITING, "reason": ""}
        if article is not None:
            values |= {"article": packed(article), "title": article.title}
    changed = connection.execute(update(JOB).where(JOB.c.id == job_id, JOB.c.state == JobState.ASKING).values(**values))
    return changed.rowcount == 1


def decide(connection: Connection, job_id: int, choice: Choice, taken_by: str) -> Job | None:
    """Answer about a source as was decided beforehand, and return it if it is now to be stored."""
    there = answer(connection, job_id, choice, None, taken_by)
    return job(connection, job_id) if there and choice is not Choice.SKIP else None


def cancel(
    connection: Connection, *, ids: Sequence[int] | None = None, batch: int | None = None, taken_by: str | None = None
) -> int:
    """Cancel waiting and asking sources: some, those of a batch, or all; with `taken_by` waiting ones of one program.

    Returns how many.
    """
    chosen: ColumnElement[bool] = JOB.c.state.in_((JobState.WAITING, JobState.ASKING))
    if taken_by is not None:
        chosen = (JOB.c.state == JobState.WAITING) & (JOB.c.taken_by == taken_by)
    values: dict[str, object] = {"state": JobState.CANCELLED, "taken_by": "", "article": None, "finished_at": now()}
    return _each(connection, chosen if batch is None else chosen & (JOB.c.batch == batch), values, ids)


def newly_met(connection: Connection, files: Mapping[str, str]) -> tuple[str, ...]:
    """Return those of a watched folder's files that are new or changed, and remember all that are there now."""
    known = msgspec.json.decode(meta(connection, "watched") or "{}", type=dict[str, str])
    new = tuple(name for name, state in sorted(files.items()) if known.get(name) != state)
    if new:
        set_meta(connection, "watched", msgspec.json.encode({**known, **files}).decode())
    return new


def retry(connection: Connection, ids: Sequence[int], taken_by: str, choice: Choice = Choice.ASK) -> int:
    """Have failed and cancelled sources wait again; return how many."""
    values: dict[str, object] = {
        "state": JobState.WAITING,
        "reason": "",
        "hint": "",
        "taken_by": taken_by,
        "finished_at": None,
    }
    if choice is not Choice.ASK:
        values["choice"] = choice
    return _each(connection, JOB.c.state.in_((JobState.FAILED, JobState.CANCELLED)), values, ids)


def _each(
    connection: Connection, condition: ColumnElement[bool], values: dict[str, object], ids: Sequence[int] | None
) -> int:
    if ids is None:
        return connection.execute(update(JOB).where(condition).values(**values)).rowcount
    changed = 0
    for i in range(0, len(ids), _AT_ONCE):
        some = JOB.c.id.in_(ids[i : i + _AT_ONCE])
        changed += connection.execute(update(JOB).where(condition, some).values(**values)).rowcount
    return changed


def split(connection: Connection, parent: Job, parts: Sequence[tuple[Source, str]]) -> bool:
    """Put the parts of a container in its place, those with a reason as failed; return false if it waits no more."""
    if not finish(connection, parent.id, JobState.DONE, reason=f"Holds {len(parts)} parts."):
        return False
    readable = [source for source, reason in parts if not reason]
    add(connection, readable, parent.taken_by, parent.choice, parent.batch)
    moment = now()
    for source, reason in parts:
        if reason:
            row = {**_row(source), "batch": parent.batch, "state": JobState.FAILED, "reason": reason, "hint": ""}
            connection.execute(insert(JOB).values(**row, added_at=moment, finished_at=moment))
    return True


def choose(connection: Connection, job_id: int, parts: Sequence[Source], taken_by: str) -> bool:
    """Put the chosen parts of an asking source in its place; return false if it asks no more."""
    if not answer(connection, job_id, Choice.ASK, None, taken_by):
        return False
    parent = job(connection, job_id)
    return parent is not None and split(connection, parent, [(part, "") for part in parts])


def job(connection: Connection, job_id: int) -> Job | None:
    """Return one source of the queue, with the article it holds for the user's answer."""
    found = jobs(connection, ids=(job_id,), whole=True)
    return found[0] if found else None


def jobs(
    connection: Connection,
    *,
    batch: int | None = None,
    states: Iterable[JobState] = (),
    ids: Sequence[int] | None = None,
    whole: bool = False,
) -> tuple[Job, ...]:
    """Return sources of the queue in order; their articles only with `whole`, for they are large."""
    columns = [c for c in JOB.c if whole or c.name != "article"]
    query = select(*columns, ARTICLE.c.title.label("similar_title")).outerjoin(
        ARTICLE, ARTICLE.c.id == JOB.c.similar_id
    )
    if batch is not None:
        query = query.where(JOB.c.batch == batch)
    if wanted := tuple(states):
        query = query.where(JOB.c.state.in_(wanted))
    if ids is not None:
        query = query.where(JOB.c.id.in_(ids))
    return tuple(_job(dict(row)) for row in connection.execute(query.order_by(JOB.c.id)).mappings())


def _job(row: dict[str, object]) -> Job:
    data = row.pop("article", None)
    source = _source(row)
    for name in ("path", "url", "words", "html", "part"):
        del row[name]
    row["similar_title"] = row["similar_title"] or ""
    article = msgspec.msgpack.decode(data, type=Article) if isinstance(data, bytes) else None
    return Job(source=source, article=article, **row)  # type: ignore[arg-type]


def batches(connection: Connection) -> tuple[BatchSummary, ...]:
    """Return the batches of the queue, the newest first."""
    query = select(JOB.c.batch, JOB.c.state, func.count(), func.min(JOB.c.added_at)).group_by(JOB.c.batch, JOB.c.state)
    counts: dict[int, dict[JobState, int]] = {}
    added: dict[int, datetime] = {}
    for batch, state, many, moment in connection.execute(query):
        counts.setdefault(batch, {})[state] = many
        added[batch] = min(moment, added.get(batch, moment))
    return tuple(BatchSummary(batch, added[batch], counts[batch]) for batch in sorted(counts, reverse=True))
