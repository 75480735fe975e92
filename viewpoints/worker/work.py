"""What the child does for each request: reads, mines, encodes and ranks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from viewpoints.domain.articles import Article, Kin
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import CrossPairing, Pairing
from viewpoints.domain.statements import ANSWERING, Mined, Role
from viewpoints.errors import LibraryError, WorkerError
from viewpoints.matching.context import places
from viewpoints.matching.encoder import Encoder, Vectors
from viewpoints.matching.meeting import Words, meetings
from viewpoints.matching.rank import EncodedArticle, Stated, rank, text_score
from viewpoints.matching.stored import Bools, StoredVectors
from viewpoints.matching.texts import rank_texts
from viewpoints.tasks import CancelToken, Progress, Report
from viewpoints.worker.library import Libraries
from viewpoints.worker.limits import reading
from viewpoints.worker.messages import (
    READING,
    AlreadyThere,
    Contained,
    Embed,
    Embedded,
    GroupTopics,
    Looked,
    LookInto,
    Opposed,
    Prepare,
    Prepared,
    Rank,
    Ranked,
    RankedClaim,
    RankedText,
    Reading,
    Rematch,
    Rematched,
    Request,
    Reread,
    Result,
    Similar,
    SimilarFound,
    TopicGroup,
    TopicsFound,
)
from viewpoints.worker.network import allowed

if TYPE_CHECKING:
    from viewpoints.mining.pipeline import Miner

CROSS_FLOOR = 0.5
"""Cosine from which statements of two articles may be claim and answer."""
OPPOSED_NEAR = 200
"""Statements near a sentence in meaning among which those that speak against it are looked for."""
MOST_CROSS = 5
"""Answers of other articles kept for a new claim, and claims of other articles for a new answer."""

LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Statements with the unit vectors of their words, and their matches within the article."""

    vectors: Vectors
    pairings: tuple[Pairing, ...]


@dataclass(frozen=True, slots=True)
class _Article:
    """An article to be matched against a library: `holders` are the stored ids of each statement's holder."""

    text: str
    statements: Sequence[Stated]
    vectors: Vectors
    holders: Sequence[frozenset[int]]
    id: int | None = None


def _bytes(vectors: Vectors) -> bytes:
    return vectors.astype("<f4", copy=False).tobytes()


def _words(text: str, statement: Stated, *others: str) -> Words:
    """Return a statement's words; that the holders are named in them is no meeting of minds."""
    return Words(statement.span.of(text), statement.span.start, (statement.holder, *others))


class Work:
    """Answers requests; loads the encoder and the miner when they are first needed, and keeps them."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._encoder = encoder or Encoder()
        self._libraries = Libraries(self._encoder.info)

    @cached_property
    def _miner(self) -> Miner:
        from viewpoints.mining.pipeline import Miner

        return Miner()

    def answer(self, request: Request, report: Report, cancel: CancelToken) -> Result:  # noqa: PLR0911 - one each
        """Return the result of one request."""
        match request:
            case Prepare():
                return self._prepare(request, report, cancel)
            case LookInto():
                return looked_into(request, report, cancel)
            case Rematch():
                return self._rematch(request, report, cancel)
            case Reread():
                return self._reread(request, report, cancel)
            case Embed():
                return Embedded(self._encoder.info, _bytes(self._encoder.encode(request.texts, report, cancel)))
            case Rank():
                return self._rank(request, report, cancel)
            case Similar():
                return self._similar(request, report, cancel)
            case Opposed():
                return self._opposed(request, report, cancel)
            case GroupTopics():
                return self._topics(request, report, cancel)
            case _:
                raise WorkerError("The reading process was asked for something it does not know.")

    def _prepare(self, request: Prepare, report: Report, cancel: CancelToken) -> Result:
        from viewpoints.ingest.load import Limits, Reach
        from viewpoints.ingest.read import read_source
        from viewpoints.ingest.versions import fingerprint

        report(Progress(READING))
        article = request.article
        if article is None:
            reach, usual = Reach(request.allow_network, request.allow_private), Limits()
            limits = replace(
                usual,
                max_bytes=request.max_bytes or usual.max_bytes,
                timeout_seconds=request.timeout_seconds or usual.timeout_seconds,
            )
            with reading(), allowed(links=request.allow_network and request.source.url is not None):
                article = read_source(request.source, limits=limits, reach=reach, anyway=request.anyway, cancel=cancel)
        cancel.check()
        if request.library is not None:
            from viewpoints.storage import queries

            known = self._libraries.read(request.library, lambda c: queries.find_digest(c, article.digest))
            if known is not None:
                article_id, title = known
                return AlreadyThere(article_id, title)
            kin = None if request.settled else self._kin(article, request.library)
            if kin is not None:
                return Looked(article, kin)
        if request.look:
            return Looked(article)
        mined, remark = self._mined(article, report, cancel)
        encoded = self._encoded(article.text, mined.statements, report, cancel)
        cross: tuple[CrossPairing, ...] = ()
        if request.library is not None and mined.statements:
            from viewpoints.storage import queries

            names = _names(mined)
            keys = {key for some in names.values() for key in some}
            ids = self._libraries.read(request.library, lambda c: queries.holder_names(c, keys))
            holders = [frozenset(ids[key] for key in names[s.holder] if key in ids) for s in mined.statements]
            new = _Article(article.text, mined.statements, encoded.vectors, holders)
            cross = self._crossed(new, request.library, report, cancel)
        vectors = _bytes(encoded.vectors)
        return Prepared(
            article, mined, self._encoder.info, vectors, encoded.pairings, cross, remark, fingerprint(article.text)
        )

    def _kin(self, article: Article, library: str) -> Kin | None:
        """Return the stored article that this one is a version or a copy of."""
        from viewpoints.ingest.versions import Known, closest, known
        from viewpoints.storage import queries

        stored = self._libraries.read(library, queries.fingerprints)
        return closest(known(article), [Known(**row) for row in stored])

    def _mined(self, article: Article, report: Report, cancel: CancelToken) -> tuple[Mined, str]:
        if article.language not in ("", "en"):
            language = LANGUAGES.get(article.language, "another language than English")
            return Mined(), (
                f"This article is in {language}; Viewpoints stores and searches it, but does not find claims in it yet."
            )
        report(Progress("Finding who said what"))
        return self._miner.mine(article, report, cancel), ""

    def _rematch(self, request: Rematch, report: Report, cancel: CancelToken) -> Rematched:
        from viewpoints.storage import queries

        try:
            article, statements = self._libraries.read(
                request.library, lambda c: queries.article_statements(c, request.article_id)
            )
        except LookupError as error:
            raise LibraryError("This article is no longer in the library.", "Nothing was changed.") from error
        encoded = self._encoded(article.text, statements, report, cancel)
        holders = [frozenset((s.holder_id,)) for s in statements]
        stored = _Article(article.text, statements, encoded.vectors, holders, request.article_id)
        cross = self._crossed(stored, request.library, report, cancel)
        ids = tuple(s.id for s in statements)
        self._libraries.expect(request.library, ids)
        pairings = [replace(p, claim=ids[p.claim], answer=ids[p.answer]) for p in encoded.pairings]
        for c in cross:
            claim, answer = (ids[c.claim], c.answer) if c.claim_is_new else (c.claim, ids[c.answer])
            pairings.append(Pairing(claim, answer, c.similarity, c.score, c.meeting))
        return Rematched(request.article_id, self._encoder.info, ids, _bytes(encoded.vectors), tuple(pairings))

    def _reread(self, request: Reread, report: Report, cancel: CancelToken) -> Reading:
        from viewpoints.storage import queries

        try:
            article, _ = self._libraries.read(
                request.library, lambda c: queries.article_statements(c, request.article_id)
            )
        except LookupError as error:
            raise LibraryError("This article is no longer in the library.", "Nothing was changed.") from error
        return Reading(*self._mined(article, report, cancel))

    def _encoded(self, text: str, statements: Sequence[Stated], report: Report, cancel: CancelToken) -> _Encoded:
        """Encode statements and the windows that ranking needs, and match them within their article."""
        where = places(text, [s.span for s in statements])
        ranked = [i for i, s in enumerate(statements) if s.role is Role.POSITION or s.role in ANSWERING]
        texts = [s.span.of(text) for s in statements] + [where[i].window for i in ranked]
        both = self._encoder.encode(texts, report, cancel)
        vectors = both[: len(statements)]
        windows = vectors.copy()
        windows[ranked] = both[len(statements) :]
        cancel.check()
        report(Progress("Matching"))
        pairings = rank(EncodedArticle(text, statements, vectors, windows, where))
        pairs = []
        for p in pairings:
            claim, answer = statements[p.claim], statements[p.answer]
            pairs.append((_words(text, claim, answer.holder), _words(text, answer, claim.holder)))
        met = meetings(pairs, lambda phrases: self._encoder.encode(phrases, cancel=cancel))
        return _Encoded(vectors, tuple(replace(p, meeting=m) for p, m in zip(pairings, met, strict=True)))

    def _crossed(self, new: _Article, library: str, report: Report, cancel: CancelToken) -> tuple[CrossPairing, ...]:
        """Match claims with stored answers of other articles and holders, and answers with stored claims."""
        from viewpoints.storage import queries

        report(Progress("Matching"))
        stored = self._libraries.vectors(library)
        cancel.check()
        hits = _cross_hits(new, stored)
        others = {other for _, _, other, _ in hits}
        texts = self._libraries.read(library, lambda c: queries.statement_texts(c, others))
        # A statement may have been deleted by the window since its vector was read.
        hits = [hit for hit in hits if hit[2] in texts]
        pairs = []
        for claim_is_new, own, other, _ in hits:
            mine = _words(new.text, new.statements[own])
            words, span = texts[other]
            theirs = Words(words, span.start, mine.names)
            pairs.append((mine, theirs) if claim_is_new else (theirs, mine))
        met = meetings(pairs, lambda phrases: self._encoder.encode(phrases, cancel=cancel))
        scores = text_score(np.array([similarity for *_, similarity in hits], dtype=np.float64))
        return tuple(
            CrossPairing(
                claim_is_new=claim_is_new,
                claim=own if claim_is_new else other,
                answer=other if claim_is_new else own,
                similarity=similarity,
                score=float(score),
                meeting=meeting,
            )
            for (claim_is_new, own, other, similarity), score, meeting in zip(hits, scores, met, strict=True)
        )

    def _rank(self, request: Rank, report: Report, cancel: CancelToken) -> Ranked:
        claims, candidates = request.claims, request.candidates
        ranked = rank_texts(
            self._encoder,
            [c.text for c in claims],
            [c.text for c in candidates],
            request.top,
            report=report,
            cancel=cancel,
        )
        return Ranked(
            tuple(
                RankedClaim(claim.id, tuple(RankedText(candidates[j].id, cosine, s) for j, cosine, s in best))
                for claim, best in zip(claims, ranked, strict=True)
            )
        )

    def _similar(self, request: Similar, report: Report, cancel: CancelToken) -> SimilarFound:
        query = self._encoder.encode([request.text], report, cancel)
        stored = self._libraries.vectors(request.library)
        (hits,) = stored.nearest(query, request.limit, _among(stored, request.among))
        return SimilarFound(tuple(hits))

    def _opposed(self, request: Opposed, report: Report, cancel: CancelToken) -> SimilarFound:
        """Rank what is near in meaning as counterarguments to the text; hits carry the ranker's score."""
        from viewpoints.storage import queries

        query = self._encoder.encode([request.text], report, cancel)
        stored = self._libraries.vectors(request.library)
        (near,) = stored.nearest(query, max(OPPOSED_NEAR, request.limit), _among(stored, request.among))
        texts = self._libraries.read(request.library, lambda c: queries.statement_texts(c, (i for i, _ in near)))
        ids = [i for i, _ in near if i in texts]
        words = [texts[i][0] for i in ids]
        (best,) = rank_texts(self._encoder, [request.text], words, request.limit, report=report, cancel=cancel)
        return SimilarFound(tuple((ids[j], score) for j, _, score in best))

    def _topics(self, request: GroupTopics, report: Report, cancel: CancelToken) -> TopicsFound:
        from viewpoints.matching.topics import group
        from viewpoints.storage import queries

        stored = self._libraries.vectors(request.library)
        ids = stored.statement_ids

        def texts_of(rows: Sequence[int]) -> dict[int, str]:
            wanted = {int(ids[row]): row for row in rows}
            texts = self._libraries.read(request.library, lambda c: queries.statement_texts(c, wanted))
            return {wanted[i]: words for i, (words, _) in texts.items()}

        names = [h.name for h in self._libraries.read(request.library, queries.holders)]
        found = group(stored.vectors, texts_of, names, report, cancel)
        return TopicsFound(tuple(TopicGroup(each.words, tuple(int(ids[row]) for row in each.rows)) for each in found))


def _among(stored: StoredVectors, ids: Sequence[int] | None) -> Bools:
    allowed = stored.rows_of()
    return allowed if ids is None else allowed & np.isin(stored.statement_ids, ids)


def looked_into(request: LookInto, report: Report, cancel: CancelToken) -> Contained:
    """Return what is in a file, folder or link."""
    from viewpoints.ingest.contents import contents
    from viewpoints.ingest.load import Reach

    report(Progress(READING))
    with reading(), allowed(links=request.allow_network and request.source.url is not None):
        kind, parts = contents(request.source, reach=Reach(request.allow_network, request.allow_private), cancel=cancel)
    return Contained(kind, parts)


def _names(mined: Mined) -> dict[str, frozenset[str]]:
    """Return the keys of all names of each holder, by canonical name."""
    names = {h.name: (h.name, *h.aliases) for h in mined.holders}
    return {
        holder: frozenset(map(name_key, names.get(holder, (holder,))))
        for holder in {s.holder for s in mined.statements}
    }


def _cross_hits(new: _Article, stored: StoredVectors) -> list[tuple[bool, int, int, float]]:
    """Return (claim is new, index of the new statement, id of the stored one, cosine), strongest first by statement."""
    hits: list[tuple[bool, int, int, float]] = []
    if not len(stored):
        return hits
    for claim_is_new, roles, wanted in (
        (True, frozenset((Role.POSITION,)), ANSWERING),
        (False, ANSWERING, frozenset((Role.POSITION,))),
    ):
        own = [i for i, s in enumerate(new.statements) if s.role in roles]
        found = stored.nearest(
            new.vectors[own],
            MOST_CROSS,
            stored.rows_of(wanted, except_article=new.id),
            floor=CROSS_FLOOR,
            barred_holders=[new.holders[i] for i in own],
        )
        hits += [(claim_is_new, i, other, cosine) for i, some in zip(own, found, strict=True) for other, cosine in some]
    return hits
