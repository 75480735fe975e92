"""Changes by hand to statements and holders, each with an image of what was there before; and the trash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, delete, func, insert, or_, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from viewpoints.domain.articles import Span, paragraph_spans
from viewpoints.domain.edits import Image, Merged, MergePreview, Row, Slot, Trashed
from viewpoints.domain.holders import name_key
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import ANSWERING, Manner, Mined, Origin, Role
from viewpoints.errors import LibraryError
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
    TRASH,
    VECTOR,
    VERDICT,
)

_AT_ONCE = 500
_QUOTES = '"“”„«»‘’'
_MERGE = "merge"
_SAME = 0.5
"""Two spans mean the same place if they share at least this much of the shorter one."""


def _gone(what: str) -> LibraryError:
    return LibraryError(f"That {what} is no longer in the library.", "Another window may have removed it.")


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for i in range(0, len(ids), _AT_ONCE):
        yield ids[i : i + _AT_ONCE]


def _rows(connection: Connection, table: Table, column: str, ids: Sequence[int]) -> list[Row]:
    return [
        dict(row)
        for some in _chunks(ids)
        for row in connection.execute(select(table).where(table.c[column].in_(some))).mappings()
    ]


def _slots(connection: Connection, table: Table, ids: Sequence[int]) -> tuple[Slot, ...]:
    found = {row["id"]: row for row in _rows(connection, table, "id", ids)}
    return tuple(Slot(i, found.get(i)) for i in ids)


def _pairs(connection: Connection, table: Table, ids: Sequence[int]) -> tuple[Row, ...]:
    found = {}
    for side in ("claim_id", "answer_id"):
        for row in _rows(connection, table, side, ids):
            found[tuple(row[c.name] for c in table.primary_key)] = row
    return tuple(found.values())


def _unique(ids: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(ids))


def capture(
    connection: Connection,
    statements: Iterable[int] = (),
    holders: Iterable[int] = (),
    reviews: Iterable[int] = (),
    trash: Iterable[int] = (),
    *,
    whole: bool = True,
) -> Image:
    """Return these rows as they are now, with all that hangs on them."""
    ids, people = _unique(statements), _unique(holders)
    slots = _slots(connection, STATEMENT, ids)
    attached = [row["id"] for row in _rows(connection, REVIEW, "statement_id", ids)]
    image = Image(
        holders=_slots(connection, HOLDER, people),
        aliases=tuple(_rows(connection, ALIAS, "holder_id", people)),
        statements=slots,
        reviews=_slots(connection, REVIEW, _unique((*attached, *reviews))),
        trash=_slots(connection, TRASH, _unique(trash)),
        verdicts=_pairs(connection, VERDICT, ids) if whole else (),
        opinions=_pairs(connection, OPINION, ids) if whole else (),
        whole=whole,
        articles=_unique(slot.row["article_id"] for slot in slots if slot.row is not None),
    )
    if not whole:
        return image
    vectors = tuple(_rows(connection, VECTOR, "statement_id", ids))
    return replace(image, vectors=vectors, matches=_pairs(connection, MATCH, ids))


def _with_new(
    image: Image,
    holders: Sequence[int] = (),
    statements: Sequence[int] = (),
    reviews: Sequence[int] = (),
    trash: Sequence[int] = (),
) -> Image:
    """Return an image that also knows of rows which were not there yet."""

    def new(ids: Sequence[int]) -> Iterator[Slot]:
        return (Slot(i, None) for i in ids)

    return replace(
        image,
        holders=(*image.holders, *new(holders)),
        statements=(*image.statements, *new(statements)),
        reviews=(*image.reviews, *new(reviews)),
        trash=(*image.trash, *new(trash)),
    )


# -- the words' index ------------------------------------------------------------------------------------------------

_UNINDEX = text(
    "INSERT INTO statement_fts(statement_fts, rowid, words) SELECT 'delete', id, words FROM statement_words "
    "WHERE id = :id"
)
_INDEX = text("INSERT INTO statement_fts(rowid, words) SELECT id, words FROM statement_words WHERE id = :id")


def _index(connection: Connection, ids: Iterable[int]) -> None:
    if rows := [{"id": i} for i in ids]:
        connection.execute(_INDEX, rows)


def _unindex(connection: Connection, ids: Iterable[int]) -> None:
    if rows := [{"id": i} for i in ids]:
        connection.execute(_UNINDEX, rows)


def _stale(connection: Connection, articles: Iterable[int]) -> None:
    """Have these articles ranked anew."""
    for some in _chunks(_unique(articles)):
        connection.execute(update(ARTICLE).where(ARTICLE.c.id.in_(some)).values(encoder_id=None))
    store.note_vectors_changed(connection)


# -- taking back -----------------------------------------------------------------------------------------------------


def restore(connection: Connection, image: Image, *, rerank: bool = True) -> Image:
    """Put an image back and return the image of what it replaces; what has gone meanwhile stays away."""
    ids = [slot.id for slot in image.statements]
    inverse = capture(
        connection,
        ids,
        (slot.id for slot in image.holders),
        (slot.id for slot in image.reviews),
        (slot.id for slot in image.trash),
        whole=image.whole,
    )
    inverse = replace(inverse, articles=_unique((*image.articles, *inverse.articles)))
    present = {i for some in _chunks(image.articles) for i in _ids(connection, ARTICLE, some)}
    _unindex(connection, (slot.id for slot in inverse.statements if slot.row is not None))
    _put(connection, HOLDER, image.holders)
    for slot in image.holders:
        connection.execute(delete(ALIAS).where(ALIAS.c.holder_id == slot.id))
    _insert(connection, ALIAS, image.aliases)
    back = [slot for slot in image.statements if slot.row is None or slot.row["article_id"] in present]
    _put(connection, STATEMENT, back)
    _remove(connection, STATEMENT, image.statements)
    if image.whole:
        _hang_on(connection, image, ids)
    else:
        inverse = replace(inverse, matches=_drop_clashes(connection, [slot.id for slot in image.holders]))
        _insert(connection, MATCH, _present(connection, image.matches))
    _put(connection, REVIEW, [s for s in image.reviews if s.row is None or s.row["article_id"] in present])
    _remove(connection, REVIEW, image.reviews)
    _put(connection, TRASH, image.trash)
    _remove(connection, TRASH, image.trash)
    _drop_unused(connection, [slot.id for slot in image.holders if slot.row is None])
    _index(connection, (slot.id for slot in back if slot.row is not None))
    if rerank:
        _stale(connection, image.articles)
    return inverse


def _ids(connection: Connection, table: Table, ids: Sequence[int]) -> Iterable[int]:
    return connection.execute(select(table.c.id).where(table.c.id.in_(ids))).scalars()


def _put(connection: Connection, table: Table, slots: Iterable[Slot]) -> None:
    for slot in slots:
        if slot.row is not None:
            row = dict(slot.row)
            fresh = {name: value for name, value in row.items() if name != "id"}
            connection.execute(upsert(table).values(row).on_conflict_do_update(index_elements=["id"], set_=fresh))


def _remove(connection: Connection, table: Table, slots: Iterable[Slot]) -> None:
    gone = [slot.id for slot in slots if slot.row is None]
    for some in _chunks(gone):
        connection.execute(delete(table).where(table.c.id.in_(some)))


def _insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        connection.execute(upsert(table).on_conflict_do_nothing(), [dict(row) for row in rows])


def _hang_on(connection: Connection, image: Image, ids: Sequence[int]) -> None:
    for some in _chunks(ids):
        connection.execute(delete(VECTOR).where(VECTOR.c.statement_id.in_(some)))
        connection.execute(delete(MATCH).where(or_(MATCH.c.claim_id.in_(some), MATCH.c.answer_id.in_(some))))
    present = store.present_statements(connection, ids)
    _insert(connection, VECTOR, [row for row in image.vectors if row["statement_id"] in present])
    for table, rows in ((MATCH, image.matches), (VERDICT, image.verdicts), (OPINION, image.opinions)):
        _insert(connection, table, _present(connection, rows))


def _present(connection: Connection, rows: Sequence[Row]) -> list[Row]:
    """Return those pairs of which both sides are there."""
    present = store.present_statements(connection, {row[side] for row in rows for side in _SIDES})
    return [row for row in rows if all(row[side] in present for side in _SIDES)]


_SIDES = ("claim_id", "answer_id")


def _drop_unused(connection: Connection, holders: Iterable[int]) -> None:
    still = select(STATEMENT.c.holder_id).where(STATEMENT.c.holder_id == HOLDER.c.id).exists()
    for some in _chunks(_unique(holders)):
        connection.execute(delete(HOLDER).where(HOLDER.c.id.in_(some), ~still))


# -- statements ------------------------------------------------------------------------------------------------------


def _statement(connection: Connection, statement_id: int) -> Row:
    row = connection.execute(select(STATEMENT).where(STATEMENT.c.id == statement_id)).mappings().first()
    if row is None:
        raise _gone("statement")
    return dict(row)


def _place(connection: Connection, article_id: int, span: Span) -> tuple[Span, int, str]:
    """Return a span without blanks at its ends, the number of its paragraph, and its words."""
    words = connection.execute(select(ARTICLE.c.text).where(ARTICLE.c.id == article_id)).scalar()
    if words is None:
        raise _gone("article")
    if span.end > len(words):
        raise LibraryError("That place is outside the article.", "Mark words of the article and try again.")
    said = span.of(words)
    if not said.strip():
        raise LibraryError("There are no words at that place.", "Mark at least one word.")
    start = span.start + len(said) - len(said.lstrip())
    place = Span(start, start + len(said.strip()))
    number = sum(each.start <= place.start for each in paragraph_spans(words))
    return place, max(number, 1), said.strip()


def holder_of(connection: Connection, holder: int | str) -> tuple[int, bool]:
    """Return the id of a holder given by id or name, and whether he was new and has been added."""
    if isinstance(holder, int):
        if connection.execute(select(HOLDER.c.id).where(HOLDER.c.id == holder)).first() is None:
            raise _gone("holder")
        return holder, False
    name = " ".join(holder.split())
    if not name:
        raise LibraryError("A holder needs a name.", "Type who says it.")
    key = name_key(name)
    known = store.holder_names(connection, (key,)).get(key)
    if known is not None:
        return known, False
    new = insert(HOLDER).values(name=name, key=key).returning(HOLDER.c.id)
    return connection.execute(new).scalar_one(), True


def _decide(connection: Connection, before: Row, decision: Decision) -> int | None:
    """Write down what was decided about a statement; return the review's id if it is new, else None.

    What the program had made of the statement is kept from the first decision on.
    """
    known = connection.execute(select(REVIEW.c.id).where(REVIEW.c.statement_id == before["id"])).scalar()
    if known is not None:
        connection.execute(update(REVIEW).where(REVIEW.c.id == known).values(decision=decision, decided_at=store.now()))
        return None
    if before["origin"] is not Origin.MINED:
        return None
    holder = connection.execute(select(HOLDER.c.name).where(HOLDER.c.id == before["holder_id"])).scalar_one()
    row = insert(REVIEW).values(
        article_id=before["article_id"],
        statement_id=before["id"],
        decision=decision,
        mined_holder=holder,
        mined_role=before["role"],
        mined_start=before["start"],
        mined_end=before["end"],
        mined_certainty=before["certainty"],
        decided_at=store.now(),
    )
    return connection.execute(row.returning(REVIEW.c.id)).scalar_one()


def change_statement(
    connection: Connection,
    statement_id: int,
    holder: int | str | None = None,
    role: Role | None = None,
    span: Span | None = None,
) -> Image:
    """Give a statement another holder, role or span; return what was there before."""
    before = _statement(connection, statement_id)
    image = capture(connection, (statement_id,), (before["holder_id"],))
    values: dict[str, Any] = {"origin": Origin.USER}
    if holder is not None:
        holder_id, new = holder_of(connection, holder)
        if new:
            image = _with_new(image, holders=(holder_id,))
        if holder_id != before["holder_id"]:
            values |= {"holder_id": holder_id, "source_start": None, "source_end": None}
    if role is not None:
        values["role"] = role
    if span is not None:
        place, paragraph, _words = _place(connection, before["article_id"], span)
        values |= {"start": place.start, "end": place.end, "paragraph": paragraph}
    review = _decide(connection, before, Decision.CHANGED)
    if review is not None:
        image = _with_new(image, reviews=(review,))
    _unindex(connection, (statement_id,))
    connection.execute(update(STATEMENT).where(STATEMENT.c.id == statement_id).values(**values))
    _index(connection, (statement_id,))
    connection.execute(delete(VECTOR).where(VECTOR.c.statement_id == statement_id))
    connection.execute(delete(MATCH).where(or_(MATCH.c.claim_id == statement_id, MATCH.c.answer_id == statement_id)))
    _drop_unused(connection, (before["holder_id"],))
    _stale(connection, (before["article_id"],))
    return image


def add_statement(
    connection: Connection, article_id: int, span: Span, holder: int | str, role: Role
) -> tuple[Image, int]:
    """Make a statement of marked words; return what was there before, and its id."""
    place, paragraph, words = _place(connection, article_id, span)
    holder_id, new = holder_of(connection, holder)
    here = (STATEMENT.c.article_id == article_id, STATEMENT.c.start == place.start, STATEMENT.c.end == place.end)
    twin = select(STATEMENT.c.id).where(*here, STATEMENT.c.holder_id == holder_id)
    if connection.execute(twin).first() is not None:
        raise LibraryError("These very words are a statement of that holder already.", "Change its role instead.")
    author = connection.execute(select(ARTICLE.c.author).where(ARTICLE.c.id == article_id)).scalar_one()
    name = connection.execute(select(HOLDER.c.name).where(HOLDER.c.id == holder_id)).scalar_one()
    row = insert(STATEMENT).values(
        article_id=article_id,
        holder_id=holder_id,
        role=role,
        manner=_manner(words, own=bool(author) and name_key(author) == name_key(name)),
        start=place.start,
        end=place.end,
        paragraph=paragraph,
        certainty=1.0,
        origin=Origin.USER,
    )
    statement_id = connection.execute(row.returning(STATEMENT.c.id)).scalar_one()
    _index(connection, (statement_id,))
    _stale(connection, (article_id,))
    image = Image(statements=(Slot(statement_id, None),), articles=(article_id,))
    return (_with_new(image, holders=(holder_id,)) if new else image), statement_id


def _manner(words: str, *, own: bool) -> Manner:
    """Return how words marked by hand are attributed: it shows in their quotation marks."""
    if words[0] in _QUOTES and words[-1] in _QUOTES:
        return Manner.DIRECT
    if own:
        return Manner.OWN
    return Manner.MIXED if any(mark in words for mark in '"“„«') else Manner.REPORTED


def remove_statement(connection: Connection, statement_id: int) -> Image:
    """Take a statement out and put it into the trash; return what was there before."""
    before = _statement(connection, statement_id)
    image = capture(connection, (statement_id,), (before["holder_id"],))
    words = connection.execute(select(ARTICLE.c.text).where(ARTICLE.c.id == before["article_id"])).scalar_one()
    review = _decide(connection, before, Decision.REMOVED)
    if review is not None:
        image = _with_new(image, reviews=(review,))
    said = " ".join(words[before["start"] : before["end"]].split())
    trash = _throw_away(connection, "statement", said[:120] + ("…" if len(said) > 120 else ""), _packed_image(image))
    _unindex(connection, (statement_id,))
    connection.execute(delete(STATEMENT).where(STATEMENT.c.id == statement_id))
    _drop_unused(connection, (before["holder_id"],))
    _stale(connection, (before["article_id"],))
    return _with_new(image, trash=(trash,))


def accept(connection: Connection, statement_ids: Iterable[int]) -> Image:
    """Write down that the program was right about statements; return what was there before."""
    ids = _unique(statement_ids)
    image = capture(connection, ids, whole=False)
    new = [_decide(connection, _statement(connection, each), Decision.ACCEPTED) for each in ids]
    return _with_new(image, reviews=[each for each in new if each is not None])


# -- holders ---------------------------------------------------------------------------------------------------------


def _own(connection: Connection, holders: Sequence[int]) -> list[Row]:
    columns = (STATEMENT.c.id, STATEMENT.c.article_id, STATEMENT.c.holder_id, STATEMENT.c.role)
    query = select(*columns).where(STATEMENT.c.holder_id.in_(holders)).order_by(STATEMENT.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def _holder(connection: Connection, holder_id: int) -> Row:
    row = connection.execute(select(HOLDER).where(HOLDER.c.id == holder_id)).mappings().first()
    if row is None:
        raise _gone("holder")
    return dict(row)


def _aliases(connection: Connection, holders: Sequence[int]) -> list[Row]:
    return _rows(connection, ALIAS, "holder_id", holders)


def preview_merge(connection: Connection, into: int, others: Sequence[int]) -> MergePreview:
    """Return what `merge` would do."""
    target = _holder(connection, into)
    gone = [_holder(connection, each) for each in others]
    moving = _own(connection, others)
    after = [*_own(connection, (into,)), *moving]
    names = [row["name"] for row in gone] + [row["name"] for row in _aliases(connection, others)]
    return MergePreview(
        name=target["name"],
        moves=tuple(dict.fromkeys(n for n in names if n != target["name"])),
        statements=len(moving),
        articles=len({row["article_id"] for row in moving}),
        claims=sum(row["role"] is Role.POSITION for row in after),
        answers=sum(row["role"] in ANSWERING for row in after),
        clashes=_clashes(connection, (into, *others)),
    )


def _clash(holders: Sequence[int]) -> Any:  # noqa: ANN401 - an SQL condition
    own = select(STATEMENT.c.id).where(STATEMENT.c.holder_id.in_(holders)).scalar_subquery()
    return MATCH.c.claim_id.in_(own) & MATCH.c.answer_id.in_(own)


def _clashes(connection: Connection, holders: Sequence[int]) -> int:
    return connection.execute(select(func.count()).select_from(MATCH).where(_clash(holders))).scalar_one()


def merge(connection: Connection, into: int, others: Sequence[int]) -> Image:
    """Make holders one: their statements and names go over to `into`; return what was there before."""
    if into in others or not others:
        raise LibraryError("A holder cannot be merged with himself.", "Choose another one.")
    target = _holder(connection, into)
    gone = [_holder(connection, each) for each in others]
    moving = _own(connection, others)
    image = capture(connection, (row["id"] for row in moving), (into, *others), whole=False)
    records = []
    for row in gone:
        mine = [each["id"] for each in moving if each["holder_id"] == row["id"]]
        aliases = _aliases(connection, (row["id"],))
        had = _aliases(connection, (into,))
        data = {"into": into, "holder": row, "aliases": aliases, "statements": mine, "had": had}
        records.append(_throw_away(connection, _MERGE, row["name"], msgspec.msgpack.encode(data)))
        # The whole name went by its key everywhere before, and goes on doing so.
        names = [{"name": row["name"], "key": row["key"]}, *aliases]
        new = [{"holder_id": into, "name": a["name"], "key": a["key"]} for a in names if a["name"] != target["name"]]
        _name(connection, new)
    for some in _chunks(list(others)):
        connection.execute(update(STATEMENT).where(STATEMENT.c.holder_id.in_(some)).values(holder_id=into))
        connection.execute(delete(HOLDER).where(HOLDER.c.id.in_(some)))
    image = replace(image, matches=_drop_clashes(connection, (into,)))
    _stale(connection, image.articles)
    return _with_new(image, trash=records)


def _name(connection: Connection, aliases: Sequence[Row]) -> None:
    """Give names to holders; a name that meant one in some article alone means him as told from now on."""
    if aliases:
        row = upsert(ALIAS)
        keyed = row.on_conflict_do_update(index_elements=["holder_id", "name"], set_={"key": row.excluded.key})
        connection.execute(keyed, [dict(alias) for alias in aliases])


def _drop_clashes(connection: Connection, holders: Sequence[int]) -> tuple[Row, ...]:
    """Remove the matches that each of these holders has with himself, and return them."""
    gone: list[Row] = []
    for each in holders:
        gone += [dict(row) for row in connection.execute(select(MATCH).where(_clash((each,)))).mappings()]
        connection.execute(delete(MATCH).where(_clash((each,))))
    return tuple(gone)


def _merges(connection: Connection, holder_id: int) -> list[tuple[int, datetime, dict[str, Any]]]:
    query = select(TRASH).where(TRASH.c.kind == _MERGE).order_by(TRASH.c.id.desc())
    found = [(row.id, row.deleted_at, msgspec.msgpack.decode(row.data)) for row in connection.execute(query)]
    return [each for each in found if each[2]["into"] == holder_id]


def merged_into(connection: Connection, holder_id: int) -> tuple[Merged, ...]:
    """Return the names merged into a holder, latest first, with those of their statements he still has."""
    own = {row["id"] for row in _own(connection, (holder_id,))}
    return tuple(
        Merged(data["holder"]["name"], tuple(i for i in data["statements"] if i in own), when)
        for _id, when, data in _merges(connection, holder_id)
    )


def split(connection: Connection, holder_id: int, name: str, statement_ids: Sequence[int]) -> tuple[Image, int]:
    """Give some of a holder's statements to a holder of their own; return what was there before, and his id.

    Where `name` was merged in, its other names go with it.
    """
    target = _holder(connection, holder_id)
    name = " ".join(name.split())
    key = name_key(name)
    if not name or key == name_key(target["name"]):
        raise LibraryError("The new holder needs a name of his own.", f"Type another name than {target['name']}.")
    own = {row["id"] for row in _own(connection, (holder_id,))}
    moving = [each for each in _unique(statement_ids) if each in own]
    if not moving:
        raise LibraryError("No statements were chosen.", "Choose those that are the other holder's.")
    merges = _merges(connection, holder_id)
    record = next(((i, data) for i, _when, data in merges if data["holder"]["name"] == name), None)
    images = capture(connection, moving, (holder_id,), trash=(record[0],) if record else (), whole=False)
    taken = {name, *(a["name"] for a in record[1]["aliases"])} if record else {name}
    connection.execute(delete(ALIAS).where(ALIAS.c.holder_id == holder_id, ALIAS.c.name.in_(taken)))
    if record:
        _insert(connection, ALIAS, [row for row in record[1]["had"] if row["name"] in taken])
    new_id, new = holder_of(connection, name)
    if new:
        images = _with_new(images, holders=(new_id,))
        if record:
            aliases = [{"holder_id": new_id, "name": a["name"], "key": a["key"]} for a in record[1]["aliases"]]
            _insert(connection, ALIAS, aliases)
            connection.execute(update(HOLDER).where(HOLDER.c.id == new_id).values(colour=record[1]["holder"]["colour"]))
    if record:
        connection.execute(delete(TRASH).where(TRASH.c.id == record[0]))
    for some in _chunks(moving):
        connection.execute(update(STATEMENT).where(STATEMENT.c.id.in_(some)).values(holder_id=new_id))
    _drop_unused(connection, (holder_id,))
    _stale(connection, images.articles)
    return images, new_id


def _articles_of(connection: Connection, holder_id: int) -> tuple[int, ...]:
    query = select(STATEMENT.c.article_id).where(STATEMENT.c.holder_id == holder_id).distinct()
    return tuple(connection.execute(query).scalars())


def rename_holder(connection: Connection, holder_id: int, name: str) -> tuple[Image, tuple[int, ...]]:
    """Give a holder another name; the former one stays as an alias. Return what was there before, and his articles."""
    before = _holder(connection, holder_id)
    name = " ".join(name.split())
    if not name:
        raise LibraryError("A holder needs a name.", "Type one, or cancel.")
    other = store.holder_names(connection, (name_key(name),)).get(name_key(name))
    if other is not None and other != holder_id:
        raise LibraryError(f"There is a holder called {name} already.", "Merge the two if they are one.")
    image = capture(connection, holders=(holder_id,))
    connection.execute(update(HOLDER).where(HOLDER.c.id == holder_id).values(name=name, key=name_key(name)))
    connection.execute(delete(ALIAS).where(ALIAS.c.holder_id == holder_id, ALIAS.c.name == name))
    if before["name"] != name:
        _insert(connection, ALIAS, [{"holder_id": holder_id, "name": before["name"], "key": before["key"]}])
    return image, _articles_of(connection, holder_id)


def colour_holder(connection: Connection, holder_id: int, colour: str) -> tuple[Image, tuple[int, ...]]:
    """Give a holder a colour of his own ("" takes it away); return what was there before, and his articles."""
    _holder(connection, holder_id)
    image = capture(connection, holders=(holder_id,))
    connection.execute(update(HOLDER).where(HOLDER.c.id == holder_id).values(colour=colour))
    return image, _articles_of(connection, holder_id)


# -- reading anew ----------------------------------------------------------------------------------------------------


def _meets(one: Span, other: Span) -> bool:
    return one.overlap(other) >= _SAME * min(one.end - one.start, other.end - other.start)


def take_reading(connection: Connection, article_id: int, mined: Mined) -> Image:
    """Put what mining finds now in the place of what it found before; what the user decided stays as he left it.

    A statement found again keeps its number, and so its verdicts. Return what was there before.
    """
    words = connection.execute(select(ARTICLE.c.text).where(ARTICLE.c.id == article_id)).scalar()
    if words is None:
        raise _gone("article")
    old = _rows(connection, STATEMENT, "article_id", (article_id,))
    people = {row["holder_id"] for row in old}
    image = capture(connection, (row["id"] for row in old), people)
    decided = _rows(connection, REVIEW, "article_id", (article_id,))
    by_hand = {row["statement_id"] for row in decided}
    judged = {row[side] for row in image.verdicts for side in _SIDES}
    kept = [row for row in old if row["origin"] is not Origin.MINED or row["id"] in by_hand or row["id"] in judged]
    barred = [Span(row["start"], row["end"]) for row in kept]
    barred += [Span(r["mined_start"], r["mined_end"]) for r in decided if r["decision"] is not Decision.ACCEPTED]
    fresh = [s for s in mined.statements if not any(_meets(s.span, place) for place in barred)]
    replaced = [row["id"] for row in old if row not in kept]
    _unindex(connection, replaced)
    for some in _chunks(replaced):
        connection.execute(delete(STATEMENT).where(STATEMENT.c.id.in_(some)))
    newest = connection.execute(select(func.coalesce(func.max(HOLDER.c.id), 0))).scalar_one()
    ids = store.add_statements(connection, article_id, words, replace(mined, statements=tuple(fresh)))
    added = connection.execute(select(HOLDER.c.id).where(HOLDER.c.id > newest)).scalars().all()
    _drop_unused(connection, people)
    _stale(connection, (article_id,))
    return _with_new(replace(image, articles=(article_id,)), statements=ids, holders=added)


# -- the trash -------------------------------------------------------------------------------------------------------


def _throw_away(connection: Connection, kind: str, title: str, data: bytes, trash_id: int | None = None) -> int:
    row = insert(TRASH).values(id=trash_id, kind=kind, title=title, deleted_at=store.now(), data=data)
    return connection.execute(row.returning(TRASH.c.id)).scalar_one()


def _packed_image(image: Image) -> bytes:
    rows = {
        "holder": [slot.row for slot in image.holders if slot.row],
        "alias": image.aliases,
        "statement": [slot.row for slot in image.statements if slot.row],
        "review": [slot.row for slot in image.reviews if slot.row],
        "vector": image.vectors,
        "match": image.matches,
        "verdict": image.verdicts,
        "opinion": image.opinions,
    }
    return msgspec.msgpack.encode(rows)


def _unpacked(data: bytes) -> dict[str, list[dict[str, Any]]]:
    tables: dict[str, list[dict[str, Any]]] = msgspec.msgpack.decode(data)
    return {name: [_revived(METADATA.tables[name], row) for row in rows] for name, rows in tables.items()}


def _revived(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with its dates and enums made of their texts again."""
    made: dict[str, Any] = {}
    for name, value in row.items():
        kind = table.c[name].type.python_type
        if value is not None and issubclass(kind, Enum):
            made[name] = kind(value)
        elif value is not None and issubclass(kind, datetime | date):
            made[name] = kind.fromisoformat(value)
        else:
            made[name] = value
    return made


def throw_article_away(connection: Connection, deleted: store.DeletedArticle, trash_id: int | None) -> int:
    """Put a deleted article into the trash and return its place there, the one it had before if that is given."""
    return _throw_away(connection, "article", deleted.title, msgspec.msgpack.encode(dict(deleted.rows)), trash_id)


def forget(connection: Connection, trash_ids: Iterable[int]) -> None:
    """Take things out of the trash for good."""
    for some in _chunks(_unique(trash_ids)):
        connection.execute(delete(TRASH).where(TRASH.c.id.in_(some)))


def trash(connection: Connection) -> tuple[Trashed, ...]:
    """Return what is in the trash, the latest first."""
    columns = (TRASH.c.id, TRASH.c.kind, TRASH.c.title, TRASH.c.deleted_at)
    query = select(*columns).where(TRASH.c.kind != _MERGE).order_by(TRASH.c.id.desc())
    return tuple(Trashed(*row) for row in connection.execute(query))


def empty_trash(connection: Connection) -> int:
    """Remove all that is in the trash for good and return how much that was."""
    return connection.execute(delete(TRASH).where(TRASH.c.kind != _MERGE)).rowcount


def _thrown(connection: Connection, trash_id: int, kind: str) -> dict[str, list[dict[str, Any]]]:
    data = connection.execute(select(TRASH.c.data).where(TRASH.c.id == trash_id, TRASH.c.kind == kind)).scalar()
    if data is None:
        raise LibraryError("That is no longer in the trash.", "It may have been put back already.")
    return _unpacked(data)


def take_out_article(connection: Connection, trash_id: int) -> int:
    """Put an article back from the trash and return its id."""
    tables = _thrown(connection, trash_id, "article")
    article = tables["article"][0]
    if connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.digest == article["digest"])).first() is not None:
        raise LibraryError("This article is in the library again already.", "Nothing was changed.")
    rows = tuple((name, tuple(some)) for name, some in tables.items())
    store.restore_article(connection, store.DeletedArticle(article["id"], article["title"], rows))
    forget(connection, (trash_id,))
    return int(article["id"])


def take_out_statement(connection: Connection, trash_id: int) -> Image:
    """Put a statement back from the trash and return what was there before."""
    tables = _thrown(connection, trash_id, "statement")
    statement, holder = tables["statement"][0], tables["holder"][0]
    if connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.id == statement["article_id"])).first() is None:
        raise LibraryError("The article of this statement is no longer in the library.", "Put the article back first.")
    there = connection.execute(select(HOLDER.c.id).where(HOLDER.c.id == holder["id"])).first() is not None
    image = Image(
        holders=() if there else (Slot(holder["id"], holder),),
        aliases=() if there else tuple(tables["alias"]),
        statements=(Slot(statement["id"], statement),),
        reviews=tuple(Slot(r["id"], r) for r in tables["review"]) or _removals(connection, statement),
        trash=(Slot(trash_id, None),),
        vectors=tuple(tables["vector"]),
        matches=tuple(tables["match"]),
        verdicts=tuple(tables["verdict"]),
        opinions=tuple(tables["opinion"]),
        articles=(statement["article_id"],),
    )
    return restore(connection, image)


def recall_verdicts(connection: Connection, article_id: int) -> int:
    """Give an article imported again the verdicts it had when it was put in the trash; return how many.

    Statements are known again by their place, as the words of both are the same.
    """
    digest = connection.execute(select(ARTICLE.c.digest).where(ARTICLE.c.id == article_id)).scalar_one()
    query = select(TRASH.c.data).where(TRASH.c.kind == "article", func.instr(TRASH.c.data, digest.encode()) > 0)
    data = connection.execute(query.order_by(TRASH.c.id.desc())).scalar()
    if data is None:
        return 0
    tables = _unpacked(data)
    if tables["article"][0]["digest"] != digest:
        return 0

    def place(row: Mapping[str, Any]) -> tuple[int, int, bool]:
        return row["start"], row["end"], row["role"] is Role.POSITION

    now_there = {place(row): row["id"] for row in _rows(connection, STATEMENT, "article_id", (article_id,))}
    known = {row["id"]: now_there[place(row)] for row in tables["statement"] if place(row) in now_there}
    gone = {row["id"] for row in tables["statement"]} - known.keys()
    pairs = [
        {**row, **{side: known.get(row[side], row[side]) for side in _SIDES}}
        for row in tables["verdict"]
        if not gone & {row[side] for side in _SIDES}
    ]
    present = store.present_statements(connection, {row[side] for row in pairs for side in _SIDES})
    kept = [row for row in pairs if all(row[side] in present for side in _SIDES)]
    if kept:
        connection.execute(upsert(VERDICT).on_conflict_do_nothing(), kept)
    return len(kept)


def _removals(connection: Connection, statement: Row) -> tuple[Slot, ...]:
    """Return the note that a statement was removed, as something to take away."""
    query = select(REVIEW.c.id).where(
        REVIEW.c.article_id == statement["article_id"],
        REVIEW.c.statement_id.is_(None),
        REVIEW.c.mined_start == statement["start"],
        REVIEW.c.mined_end == statement["end"],
    )
    return tuple(Slot(i, None) for i in connection.execute(query).scalars())
