"""The library bundle: a whole library, or some articles of it, as JSON in a zip (docs/bundle-format.md).

Version 1 was one JSON file without the zip; it is read as ever, and is what the starter library is written in.
"""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import BinaryIO

import msgspec

from viewpoints import __version__
from viewpoints.domain.articles import Article, Span, paragraph_spans
from viewpoints.domain.exchange import (
    AliasRecord,
    ArticleRecord,
    Collection,
    HolderRecord,
    PairRecord,
    Rating,
    Reviewed,
    StatementRecord,
    Stock,
    VectorRecord,
)
from viewpoints.domain.matches import EncoderInfo, Meeting, Opinion, Verdict
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import Manner, Origin, Role
from viewpoints.errors import LibraryError
from viewpoints.exchange.writing import Tick

FORMAT = "viewpoints-library"
VERSION = 2

_MANIFEST, _HOLDERS, _PAIRS = "viewpoints.json", "holders.jsonl", "pairs.jsonl"
_PAIRS_OF_PLACES = tuple[int, int]
LARGEST_MEMBER = 1 << 30
"""Bytes one file within a bundle may unpack to; a larger one is not of our making."""


class AliasEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Another name of a holder."""

    name: str
    everywhere: bool = False


class HolderEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A holder; within an article file the aliases are plain names."""

    name: str
    aliases: tuple[str | AliasEntry, ...] = ()
    id: int | None = None
    colour: str = ""


class ReviewEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A decision about a mined statement, with what the program had made of it."""

    decision: Decision
    holder: str
    role: Role
    start: int
    end: int
    certainty: float
    decided_at: datetime


class EncoderEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Which network made vectors."""

    name: str
    version: str
    dimension: int


class StatementEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A statement: a span of its article's text with its holder (a name, or an id of holders.jsonl) and role."""

    start: int
    end: int
    holder: str | int
    role: Role
    manner: Manner = Manner.REPORTED
    certainty: float = 1.0
    source: _PAIRS_OF_PLACES | None = None
    cue: _PAIRS_OF_PLACES | None = None
    id: int | None = None
    origin: Origin = Origin.MINED
    review: ReviewEntry | None = None
    vectors: tuple[tuple[int, str], ...] = ()


class ArticleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An article with its holders and statements."""

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    url: str = ""
    source_name: str = ""
    note: str = ""
    holders: tuple[HolderEntry, ...] = ()
    statements: tuple[StatementEntry, ...] = ()
    id: int | None = None
    added_at: datetime | None = None
    fingerprint: str = ""
    removed: tuple[ReviewEntry, ...] = ()
    ranked_by: EncoderEntry | None = None


class LibraryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A library file of version 1: everything in one JSON file."""

    format: str
    version: int
    articles: tuple[ArticleEntry, ...]


class OpinionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Another reader's verdict."""

    reader: str
    verdict: Verdict
    decided_at: datetime


class PairEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A claim and an answer by the ids of their statements."""

    claim: int
    answer: int
    verdict: Verdict | None = None
    decided_at: datetime | None = None
    opinions: tuple[OpinionEntry, ...] = ()
    similarity: float | None = None
    score: float | None = None
    encoder: EncoderEntry | None = None
    claim_phrase: _PAIRS_OF_PLACES | None = None
    answer_phrase: _PAIRS_OF_PLACES | None = None
    opposition: float | None = None
    discourse: float | None = None
    passage: _PAIRS_OF_PLACES | None = None


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a bundle is; `reader` is who made its verdicts, `encoders` made its vectors."""

    format: str
    version: int
    program: str = ""
    made_at: datetime | None = None
    reader: str = ""
    encoders: tuple[EncoderEntry, ...] = ()


# -- writing --------------------------------------------------------------------------------------------------------


def write(stock: Stock, out: BinaryIO, tick: Tick, *, made_at: datetime, reader: str, vectors: bool) -> None:
    """Write what a complete stock holds as a bundle of version 2; `made_at` is UTC without a zone."""
    encode = msgspec.json.Encoder().encode
    encoders: dict[EncoderInfo, int] = {}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        with bundle.open(_HOLDERS, "w", force_zip64=True) as file:
            for holder in stock.holders():
                aliases = tuple(AliasEntry(a.name, a.everywhere) for a in holder.aliases)
                file.write(encode(HolderEntry(holder.name, aliases, holder.id, holder.colour)) + b"\n")
        for record in stock.articles():
            entry = _article_entry(stock, record, encoders if vectors else None, tick)
            bundle.writestr(f"articles/{record.id}.json", encode(entry))
        with bundle.open(_PAIRS, "w", force_zip64=True) as file:
            for pair in stock.pairs():
                tick()
                file.write(encode(_pair_entry(pair)) + b"\n")
        # Last, as the encoders are known only now; a reader finds it by name.
        manifest = Manifest(
            FORMAT,
            VERSION,
            f"Viewpoints {__version__}",
            made_at,
            reader,
            tuple(EncoderEntry(e.name, e.version, e.dimension) for e in encoders),
        )
        bundle.writestr(_MANIFEST, encode(manifest))


def _article_entry(
    stock: Stock, record: ArticleRecord, encoders: dict[EncoderInfo, int] | None, tick: Tick
) -> ArticleEntry:
    data: dict[int, list[tuple[int, str]]] = defaultdict(list)
    if encoders is not None:
        for vector in stock.vectors(record.id):
            number = encoders.setdefault(vector.encoder, len(encoders))
            data[vector.statement_id].append((number, base64.b64encode(vector.data).decode("ascii")))
    statements = []
    for s in stock.statements(record.id):
        tick()
        statements.append(
            StatementEntry(
                start=s.span.start,
                end=s.span.end,
                holder=s.holder_id,
                role=s.role,
                manner=s.manner,
                certainty=s.certainty,
                source=_ends(s.source),
                cue=_ends(s.cue),
                id=s.id,
                origin=s.origin,
                review=_review_entry(s.review) if s.review else None,
                vectors=tuple(data[s.id]),
            )
        )
    article = record.article
    return ArticleEntry(
        title=article.title,
        text=article.text,
        author=article.author,
        publisher=article.publisher,
        published=article.published,
        language=article.language,
        url=article.url,
        source_name=article.source_name,
        note=article.note,
        statements=tuple(statements),
        id=record.id,
        added_at=record.added_at,
        fingerprint=base64.b64encode(record.fingerprint).decode("ascii") if record.fingerprint is not None else "",
        removed=tuple(_review_entry(each) for each in record.removed),
        ranked_by=_encoder_entry(record.ranked_by) if record.ranked_by and encoders is not None else None,
    )


def _encoder_entry(encoder: EncoderInfo) -> EncoderEntry:
    return EncoderEntry(encoder.name, encoder.version, encoder.dimension)


def _review_entry(review: Reviewed) -> ReviewEntry:
    span = review.span
    return ReviewEntry(
        review.decision, review.holder, review.role, span.start, span.end, review.certainty, review.decided_at
    )


def _ends(span: Span | None) -> _PAIRS_OF_PLACES | None:
    return (span.start, span.end) if span else None


def _pair_entry(pair: PairRecord) -> PairEntry:
    rating = pair.rating
    return PairEntry(
        pair.claim_id,
        pair.answer_id,
        pair.verdict,
        pair.decided_at,
        tuple(OpinionEntry(o.reader, o.verdict, o.decided_at) for o in pair.opinions),
        rating.similarity if rating else None,
        rating.score if rating else None,
        _encoder_entry(rating.encoder) if rating else None,
        _ends(rating.meeting.claim) if rating and rating.meeting else None,
        _ends(rating.meeting.answer) if rating and rating.meeting else None,
        rating.opposition if rating else None,
        rating.discourse if rating else None,
        _ends(rating.passage) if rating else None,
    )


# -- reading --------------------------------------------------------------------------------------------------------


def read(data: bytes, name: str) -> Collection:
    """Read a bundle, or a library file of version 1; raise `LibraryError` if it is neither, or newer, or broken."""
    try:
        if data[:2] == b"PK":
            return _read_zip(data, name)
        file = msgspec.json.decode(data, type=LibraryFile)
        _known(Manifest(file.format, file.version), name, newest=1)
        return _collected(file.articles, (), (), Manifest(file.format, file.version))
    except (msgspec.MsgspecError, zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError) as error:
        raise LibraryError(f"{name} is not a library bundle that Viewpoints can read.", f"{error}.") from error
    except ValueError as error:
        raise LibraryError(f"{name} names a place that is not in its text ({error}).", "") from error


def _known(manifest: Manifest, name: str, newest: int = VERSION) -> None:
    if manifest.format != FORMAT or not 1 <= manifest.version <= newest:
        raise LibraryError(f"{name} was made by another or a newer program.", "Update Viewpoints to read it.")


class _Version(msgspec.Struct, frozen=True):
    format: str
    version: int


def _member(bundle: zipfile.ZipFile, member: str) -> bytes:
    if bundle.getinfo(member).file_size > LARGEST_MEMBER:
        raise LibraryError("The bundle holds a file that is far too large.", "It is not of Viewpoints' making.")
    return bundle.read(member)


def _read_zip(data: bytes, name: str) -> Collection:
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        first = msgspec.json.decode(_member(bundle, _MANIFEST), type=_Version)
        _known(Manifest(first.format, first.version), name)
        manifest = msgspec.json.decode(_member(bundle, _MANIFEST), type=Manifest)
        names = sorted(
            (n for n in bundle.namelist() if n.startswith("articles/") and n.endswith(".json")),
            key=lambda n: (len(n), n),
        )
        decode = msgspec.json.Decoder(ArticleEntry).decode
        articles = (decode(_member(bundle, each)) for each in names)
        holders = msgspec.json.Decoder(HolderEntry).decode_lines(_member(bundle, _HOLDERS))
        pairs = msgspec.json.Decoder(PairEntry).decode_lines(_member(bundle, _PAIRS))
        return _collected(articles, holders, pairs, manifest)


class _Gathering:
    """Gives what one file holds numbers of its own, where the file gives none."""

    def __init__(self, manifest: Manifest) -> None:
        self.encoders = tuple(EncoderInfo(e.name, e.version, e.dimension) for e in manifest.encoders)
        self.holders: dict[int, HolderRecord] = {}
        self.named: dict[str, int] = {}
        self.articles: list[ArticleRecord] = []
        self.statements: dict[int, StatementRecord] = {}
        self.vectors: list[VectorRecord] = []

    def add_holder(self, entry: HolderEntry) -> None:
        number = entry.id if entry.id is not None else -len(self.holders) - 1
        if number in self.holders:
            raise ValueError(f"two holders of the number {number}")
        aliases = tuple(
            AliasRecord(a, _means_one(a)) if isinstance(a, str) else AliasRecord(a.name, a.everywhere)
            for a in entry.aliases
        )
        self.holders[number] = HolderRecord(number, entry.name, aliases, entry.colour)

    def _own_holders(self, entry: ArticleEntry) -> dict[str, int]:
        """Return the numbers of the holders an article file lists or names itself."""
        listed = {h.name: h for h in entry.holders}
        for s in entry.statements:
            if isinstance(s.holder, str):
                listed.setdefault(s.holder, HolderEntry(s.holder))
        used = {s.holder for s in entry.statements}
        numbers = {}
        for holder in listed.values():
            if holder.name in used:
                self.add_holder(msgspec.structs.replace(holder, id=None))
                numbers[holder.name] = next(reversed(self.holders))
        return numbers

    def add_article(self, entry: ArticleEntry) -> None:
        number = entry.id if entry.id is not None else -len(self.articles) - 1
        own = self._own_holders(entry)
        article = Article(
            text=entry.text,
            title=entry.title,
            author=entry.author,
            published=entry.published,
            publisher=entry.publisher,
            language=entry.language,
            url=entry.url,
            source_name=entry.source_name,
            note=entry.note,
        )
        ranked = entry.ranked_by
        self.articles.append(
            ArticleRecord(
                number,
                article,
                entry.added_at,
                base64.b64decode(entry.fingerprint, validate=True) if entry.fingerprint else None,
                tuple(_reviewed(each) for each in entry.removed),
                EncoderInfo(ranked.name, ranked.version, ranked.dimension) if ranked else None,
            )
        )
        paragraphs = paragraph_spans(entry.text)
        for s in entry.statements:
            span = Span(s.start, s.end)
            if span.end > len(entry.text) or span.start == span.end:
                raise ValueError(f"{span.start}..{span.end}")
            holder = self.holders[s.holder] if isinstance(s.holder, int) else self.holders[own[s.holder]]
            statement = s.id if s.id is not None else -len(self.statements) - 1
            if statement in self.statements:
                raise ValueError(f"two statements of the number {statement}")
            self.statements[statement] = StatementRecord(
                id=statement,
                article_id=number,
                article=entry.title,
                holder_id=holder.id,
                holder=holder.name,
                role=s.role,
                manner=s.manner,
                span=span,
                paragraph=sum(p.start <= span.start for p in paragraphs) or 1,
                certainty=s.certainty,
                text=span.of(entry.text),
                source=Span(*s.source) if s.source else None,
                cue=Span(*s.cue) if s.cue else None,
                origin=s.origin,
                review=_reviewed(s.review) if s.review else None,
            )
            for encoder, words in s.vectors:
                self._add_vector(statement, encoder, base64.b64decode(words, validate=True))

    def _add_vector(self, statement: int, encoder: int, data: bytes) -> None:
        if not 0 <= encoder < len(self.encoders) or len(data) != 4 * self.encoders[encoder].dimension:
            raise ValueError(f"a vector of {len(data)} bytes")
        self.vectors.append(VectorRecord(statement, self.encoders[encoder], data))

    def pair(self, entry: PairEntry) -> PairRecord:
        rating = None
        for side in (entry.claim, entry.answer):
            if side not in self.statements:
                raise ValueError(f"no statement has the number {side}")
        if entry.similarity is not None and entry.score is not None and entry.encoder is not None:
            meeting = None
            if entry.claim_phrase and entry.answer_phrase:
                meeting = Meeting(Span(*entry.claim_phrase), Span(*entry.answer_phrase))
            rating = Rating(
                entry.similarity,
                entry.score,
                EncoderInfo(entry.encoder.name, entry.encoder.version, entry.encoder.dimension),
                meeting,
                entry.opposition,
                entry.discourse,
                Span(*entry.passage) if entry.passage else None,
            )
        if entry.verdict is not None and entry.decided_at is None:
            raise ValueError("a verdict without a date")
        opinions = tuple(Opinion(o.reader, o.verdict, o.decided_at) for o in entry.opinions)
        return PairRecord(entry.claim, entry.answer, rating, entry.verdict, entry.decided_at, opinions)


def _means_one(alias: str) -> bool:
    from viewpoints.domain.holders import names_someone_everywhere

    return names_someone_everywhere(alias)


def _reviewed(entry: ReviewEntry) -> Reviewed:
    span = Span(entry.start, entry.end)
    return Reviewed(entry.decision, entry.holder, entry.role, span, entry.certainty, entry.decided_at)


def _collected(
    articles: Iterable[ArticleEntry], holders: Iterable[HolderEntry], pairs: Iterable[PairEntry], manifest: Manifest
) -> Collection:
    gathering = _Gathering(manifest)
    for holder in holders:
        gathering.add_holder(holder)
    for entry in articles:
        gathering.add_article(entry)
    return Collection(
        articles=tuple(gathering.articles),
        holders=tuple(gathering.holders.values()),
        statements=tuple(gathering.statements.values()),
        pairs=tuple(gathering.pair(each) for each in pairs),
        vectors=gathering.vectors,
        reader=manifest.reader,
        native=True,
    )


def described(stock: Stock) -> Iterator[str]:
    """Yield what a bundle would hold, one entry to a line, for a look at it before it is written."""
    encode = msgspec.json.Encoder().encode
    for record in stock.articles():
        entry = msgspec.to_builtins(_article_entry(stock, record, None, lambda: None))
        yield f"articles/{record.id}.json"
        for line in json.dumps(entry, ensure_ascii=False, indent=1).splitlines():
            yield f"  {line}"
    yield _HOLDERS
    for holder in stock.holders():
        yield f"  {holder.name}"
    yield _PAIRS
    for pair in stock.pairs():
        yield f"  {encode(_pair_entry(pair)).decode()}"
