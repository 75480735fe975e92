"""Vectors in the library: which encoder's are in use, reading them, and exchanging them for another encoder's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Integer, Select, and_, delete, func, literal_column, select

from viewpoints.domain.matches import PACKAGED_ENCODER, EncoderInfo
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.storage import store
from viewpoints.storage.schema import ARTICLE, ENCODER, STATEMENT, VECTOR

_ROWID: ColumnElement[int] = literal_column("vector.rowid", Integer)
_SHOWN = (Role.POSITION, *ANSWERING)
_AT_ONCE = 500
_ACTIVE, _NEXT = "encoder", "encoder.next"


class StoredVector(NamedTuple):
    """A statement's vector with what matching needs to know about the statement."""

    rowid: int
    statement_id: int
    article_id: int
    holder_id: int
    role: Role
    vector: bytes


class Active(msgspec.Struct, frozen=True):
    """The encoder whose vectors a library is matched by, and where its model is: "" for the packaged one."""

    model: str
    encoder: EncoderInfo


def active(connection: Connection) -> Active | None:
    """Return the encoder in use; None while nothing has been encoded."""
    noted = store.meta(connection, _ACTIVE)
    if noted is not None:
        return msgspec.json.decode(noted, type=Active)
    query = (
        select(ENCODER.c.name, ENCODER.c.version, ENCODER.c.dimension)
        .join(ARTICLE, ARTICLE.c.encoder_id == ENCODER.c.id)
        .order_by(ARTICLE.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return Active("", EncoderInfo(*row)) if row else None


def next_model(connection: Connection) -> str | None:
    """Return the model that the library is being encoded with anew, or None."""
    return store.meta(connection, _NEXT)


def set_next_model(connection: Connection, model: str | None) -> None:
    """Note, or with None take back, the model that the library is to be encoded with."""
    store.set_meta(connection, _NEXT, model)


def outdated(connection: Connection) -> bool:
    """Tell whether the vectors in use are of a packaged encoder that a later one has replaced."""
    chosen = active(connection)
    return chosen is not None and not chosen.model and chosen.encoder != PACKAGED_ENCODER


def change_over(connection: Connection, chosen: Active) -> bool:
    """Make an encoder the one in use, if every statement has a whole vector of it; tell whether it was done.

    Articles matched by another then wait to be matched anew.
    """
    if lacking(connection, chosen.encoder, 1):
        return False
    store.encoder_id(connection, chosen.encoder)
    store.set_meta(connection, _ACTIVE, msgspec.json.encode(chosen).decode())
    store.set_meta(connection, _NEXT, None)
    store.note_vectors_changed(connection)
    return True


def encoder_id(connection: Connection, encoder: EncoderInfo) -> int | None:
    """Return the id of an encoder, or None if it made nothing here."""
    known = select(ENCODER.c.id).where(
        ENCODER.c.name == encoder.name,
        ENCODER.c.version == encoder.version,
        ENCODER.c.dimension == encoder.dimension,
    )
    return connection.execute(known).scalar()


def lacking(connection: Connection, encoder: EncoderInfo, limit: int, after: int = 0) -> tuple[tuple[int, str], ...]:
    """Return up to `limit` statements of larger ids than `after`, with their words, without a vector of an encoder."""
    made_by = encoder_id(connection, encoder)
    words = func.substr(ARTICLE.c.text, STATEMENT.c.start + 1, STATEMENT.c.end - STATEMENT.c.start)
    query = (
        select(STATEMENT.c.id, words)
        .join(ARTICLE, ARTICLE.c.id == STATEMENT.c.article_id)
        .outerjoin(VECTOR, and_(VECTOR.c.statement_id == STATEMENT.c.id, VECTOR.c.encoder_id == made_by))
        .where(STATEMENT.c.id > after, func.coalesce(func.length(VECTOR.c.data), 0) != encoder.dimension * 4)
        .order_by(STATEMENT.c.id)
        .limit(limit)
    )
    return tuple((row[0], row[1]) for row in connection.execute(query))


def encoded(connection: Connection, encoder: EncoderInfo) -> tuple[int, int]:
    """Return how many statements have a vector of an encoder, and how many there are."""
    done = select(func.count()).select_from(VECTOR).where(VECTOR.c.encoder_id == encoder_id(connection, encoder))
    every = select(func.count()).select_from(STATEMENT)
    return connection.execute(done).scalar_one(), connection.execute(every).scalar_one()


def drop_unused(connection: Connection, limit: int) -> int:
    """Remove up to `limit` vectors of encoders other than the one in use; return how many went.

    While a library is being encoded with another, nothing is removed.
    """
    chosen = active(connection)
    if chosen is None or next_model(connection) is not None:
        return 0
    ids = [encoder_id(connection, chosen.encoder)]
    some = select(_ROWID).select_from(VECTOR).where(VECTOR.c.encoder_id.not_in(ids)).limit(limit)
    gone = connection.execute(delete(VECTOR).where(_ROWID.in_(some))).rowcount
    if gone:
        store.note_vectors_changed(connection)
    return gone


class VectorSource:
    """One moment of a library, as the index of an encoder reads it: claims and answers alone.

    Vectors of any other size than the encoder's are left out: they are damaged, and encoding anew mends them.
    """

    def __init__(self, connection: Connection, encoder: EncoderInfo) -> None:
        self._connection = connection
        self._good = and_(
            VECTOR.c.encoder_id == encoder_id(connection, encoder),
            func.length(VECTOR.c.data) == encoder.dimension * 4,
            STATEMENT.c.role.in_(_SHOWN),
        )

    def stamp(self) -> str:
        """Return what changes whenever rows read before are no longer to be trusted.

        SQLite may number the rows anew when it compacts the file, and then changes the schema's version.
        """
        compacted = self._connection.exec_driver_sql("PRAGMA schema_version").scalar()
        return f"{store.vectors_stamp(self._connection)}/{compacted}"

    def newest(self) -> int:
        """Return the largest place in use, by whichever encoder."""
        return self._connection.execute(select(func.max(_ROWID)).select_from(VECTOR)).scalar() or 0

    def rows(self, after: int) -> Iterator[StoredVector]:
        """Yield the rows in larger places than `after`, in their order."""
        query = self._query().where(after < _ROWID).order_by(_ROWID)
        for row in self._connection.execute(query, execution_options={"yield_per": 4096}):
            yield StoredVector(*row)

    def rows_at(self, rowids: Sequence[int]) -> Iterator[StoredVector]:
        """Yield the rows in these places, as far as there are such."""
        for start in range(0, len(rowids), _AT_ONCE):
            for row in self._connection.execute(self._query().where(_ROWID.in_(rowids[start : start + _AT_ONCE]))):
                yield StoredVector(*row)

    def about(self) -> Iterator[tuple[int, int, int, int, Role, bytes]]:
        """Yield what is known of every row, with no more of its vector than how it begins."""
        begins = func.substr(VECTOR.c.data, 1, 8)
        query = (
            select(_ROWID, STATEMENT.c.id, STATEMENT.c.article_id, STATEMENT.c.holder_id, STATEMENT.c.role, begins)
            .join_from(VECTOR, STATEMENT, STATEMENT.c.id == VECTOR.c.statement_id)
            .where(self._good)
        )
        for row in self._connection.execute(query, execution_options={"yield_per": 4096}):
            yield (row[0], row[1], row[2], row[3], row[4], row[5])

    def _query(self) -> Select[int, int, int, int, Role, bytes]:
        return (
            select(
                _ROWID, STATEMENT.c.id, STATEMENT.c.article_id, STATEMENT.c.holder_id, STATEMENT.c.role, VECTOR.c.data
            )
            .join_from(VECTOR, STATEMENT, STATEMENT.c.id == VECTOR.c.statement_id)
            .where(self._good)
        )
