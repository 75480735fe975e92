"""What the child does for each request: reads, mines, encodes and ranks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewpoints.domain.articles import Article, Kin
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import CrossPairing, Pairing
from viewpoints.domain.statements import ANSWERING, Mined, Role
from viewpoints.errors import EncoderMissing, LibraryError, WorkerError
from viewpoints.matching.context import encoded_windows, places
from viewpoints.matching.encoder import FULL, Encoder, Vectors
from viewpoints.matching.meeting import Words, meetings
from viewpoints.matching.opposition import Opposition, for_encoder
from viewpoints.matching.rank import EncodedArticle, Stated, rank
from viewpoints.matching.texts import rank_texts, score_sentences
from viewpoints.tasks import CancelToken, Progress, Report
from viewpoints.worker.library import Libraries
from viewpoints.worker.limits import reading
from viewpoints.worker.messages import (
    READING,
    AlreadyThere,
    Contained,
    Embed,
    Embedded,
    Encode,
    EncodedStatements,
    Foresee,
    Foreseen,
    GroupTopics,
    Inspect,
    Inspected,
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
    from viewpoints.matching.stored import Bools, StoredVectors
    from viewpoints.mining.pipeline import Miner

CROSS_FLOOR = 0.35
"""Cosine from which statements of two articles are looked at for opposition."""
CROSS_ALONE = 0.5
"""Cosine that must do where nothing was learned for the encoder."""
CROSS_READ = 40
"""So many of the nearest are looked at, for those that oppose: the nearest of all often only agree."""
OPPOSED_NEAR = 200
"""Statements near a sentence in meaning among which those that speak against it are looked for."""
CROSS_CUT = 0.5
"""Score from which statements of two articles are claim and answer: that they are about one matter, times that they
oppose, likelier than not where either is as common as its contrary. Set, not tuned: no such pairs were at hand."""
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
        self._packaged = self._encoder = encoder or Encoder()  # the latter is the current request's
        self._libraries = Libraries()
        self._others: dict[str, Encoder] = {}

    def _by_model(self, model: str) -> Encoder:
        """Return the encoder of a model, keeping the last one besides the packaged: they are large."""
        if not model:
            return self._packaged
        if model not in self._others:
            self._others = {model: Encoder(model=model)}
        return self._others[model]

    def _encoder_of(self, library: str | None) -> Encoder:
        """Return the encoder that a library's vectors are of; raises `EncoderMissing` if it is not there any more."""
        if library is None:
            return self._packaged
        from viewpoints.storage import vectors

        active = self._libraries.read(library, vectors.active)
        if active is None or active.encoder == self._packaged.info:
            return self._packaged
        model = active.model or FULL.name
        encoder = self._by_model(model)
        if encoder.info != active.encoder:
            raise EncoderMissing(
                f"The model {model} is not the one that this library was encoded with.",
                "Put the former one back, or have the library encoded anew; what is stored can still be read.",
            )
        return encoder

    @cached_property
    def _miner(self) -> Miner:
        from viewpoints.mining.pipeline import Miner

        return Miner()

    def answer(self, request: Request, report: Report, cancel: CancelToken) -> Result:  # noqa: C901, PLR0911, PLR0912 - a branch each
        """Return the result of one request."""
        if not isinstance(request, Inspect | Encode | Foresee):  # these name the model they are about, or need none
            self._encoder = self._encoder_of(getattr(request, "library", None))
        match request:
            case Prepare():
                return self._prepare(request, report, cancel)
            case Foresee():
                return self._foresee(request.request, report, cancel)
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
            case Inspect():
                return self._inspect(request, report, cancel)
            case Encode():
                return self._encode(request, report, cancel)
            case _:
                raise WorkerError("The reading process was asked for something it does not know.")

    def _read(self, request: Prepare, report: Report, cancel: CancelToken) -> Article:
        from viewpoints.ingest.load import Limits, Reach
        from viewpoints.ingest.read import read_source

        report(Progress(READING))
        reach, usual = Reach(request.allow_network, request.allow_private), Limits()
        limits = replace(
            usual,
            max_bytes=request.max_bytes or usual.max_bytes,
            timeout_seconds=request.timeout_seconds or usual.timeout_seconds,
        )
        with reading(), allowed(links=request.allow_network and request.source.url is not None):
            return read_source(request.source, limits=limits, reach=reach, anyway=request.anyway, cancel=cancel)

    def _held(self, request: Prepare, article: Article) -> AlreadyThere | Looked | None:
        """Return the article itself, or what the user is to decide about, if the library holds either."""
        if request.library is None:
            return None
        from viewpoints.storage import queries

        known = self._libraries.read(request.library, lambda c: queries.find_digest(c, article.digest))
        if known is not None:
            return AlreadyThere(*known)
        kin = None if request.settled else self._kin(article, request.library)
        return None if kin is None else Looked(article, kin)

    def _foresee(self, request: Prepare, report: Report, cancel: CancelToken) -> Foreseen:
        article = self._read(request, report, cancel)
        cancel.check()
        if request.look or self._held(request, article):
            return Foreseen(article)
        return Foreseen(article, Reading(*self._mined(article, report, cancel)))

    def _prepare(self, request: Prepare, report: Report, cancel: CancelToken) -> Result:
        from viewpoints.ingest.versions import fingerprint

        article = request.article or self._read(request, report, cancel)
        cancel.check()
        held = self._held(request, article)
        if held is not None:
            return held
        if request.look:
            return Looked(article)
        found = request.reading or Reading(*self._mined(article, report, cancel))
        mined = found.mined
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
            article,
            mined,
            self._encoder.info,
            vectors,
            encoded.pairings,
            cross,
            found.remark,
            fingerprint(article.text),
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
        pairings = [replace(p, claim=ids[p.claim], answer=ids[p.answer]) for p in encoded.pairings]
        for c in cross:
            claim, answer = (ids[c.claim], c.answer) if c.claim_is_new else (c.claim, ids[c.answer])
            pairings.append(Pairing(claim, answer, c.similarity, c.score, c.meeting, c.opposition))
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
        roles = {s.role for s in statements}
        # Windows only tell claims and answers apart: where either is missing, none is needed.
        both_there = Role.POSITION in roles and not roles.isdisjoint(ANSWERING)
        ranked = [
            i for i, s in enumerate(statements) if both_there and (s.role is Role.POSITION or s.role in ANSWERING)
        ]
        vectors, windows = encoded_windows(
            text, [s.span for s in statements], where, lambda texts: self._encoder.encode(texts, report, cancel), ranked
        )
        cancel.check()
        report(Progress("Matching"))
        model = for_encoder(self._encoder.info)
        pairings = rank(EncodedArticle(text, statements, vectors, windows, where, model))
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
        stored = self._libraries.vectors(library, self._encoder.info)
        cancel.check()
        hits = _cross_hits(new, stored, for_encoder(self._encoder.info))
        others = {hit.other for hit in hits}
        texts = self._libraries.read(library, lambda c: queries.statement_texts(c, others))
        # A statement may have been deleted by the window since its vector was read.
        hits = [hit for hit in hits if hit.other in texts]
        pairs = []
        for hit in hits:
            mine = _words(new.text, new.statements[hit.own])
            words, span = texts[hit.other]
            theirs = Words(words, span.start, mine.names)
            pairs.append((mine, theirs) if hit.claim_is_new else (theirs, mine))
        met = meetings(pairs, lambda phrases: self._encoder.encode(phrases, cancel=cancel))
        return tuple(
            CrossPairing(
                claim_is_new=hit.claim_is_new,
                claim=hit.own if hit.claim_is_new else hit.other,
                answer=hit.other if hit.claim_is_new else hit.own,
                similarity=hit.similarity,
                score=hit.score,
                meeting=meeting,
                opposition=hit.opposition,
            )
            for hit, meeting in zip(hits, met, strict=True)
        )

    def _inspect(self, request: Inspect, report: Report, cancel: CancelToken) -> Inspected:
        if request.download:
            from viewpoints.matching.own import download

            download(request.model, report, cancel)
        self._others.pop(request.model, None)  # its files may have changed since
        return Inspected(self._by_model(request.model).load(report, cancel)[0])

    def _encode(self, request: Encode, report: Report, cancel: CancelToken) -> EncodedStatements:
        from viewpoints.storage import vectors

        encoder = self._by_model(request.model)
        info, _ = encoder.load(report, cancel)
        lacking = self._libraries.read(
            request.library, lambda c: vectors.lacking(c, info, request.limit, request.after)
        )
        made = encoder.encode([words for _, words in lacking], report, cancel)
        return EncodedStatements(info, tuple(i for i, _ in lacking), _bytes(made))

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
        stored = self._libraries.vectors(request.library, self._encoder.info)
        (hits,) = stored.nearest(query, request.limit, _among(stored, request.among))
        return SimilarFound(tuple(hits))

    def _opposed(self, request: Opposed, report: Report, cancel: CancelToken) -> SimilarFound:
        """Rank what is near in meaning as counterarguments to the text; hits carry the ranker's score."""
        from viewpoints.storage import queries

        query = self._encoder.encode([request.text], report, cancel)
        stored = self._libraries.vectors(request.library, self._encoder.info)
        (near,) = stored.nearest(query, max(OPPOSED_NEAR, request.limit), _among(stored, request.among))
        texts = self._libraries.read(request.library, lambda c: queries.statement_texts(c, (i for i, _ in near)))
        ids = [i for i, _ in near if i in texts]
        words = [texts[i][0] for i in ids]
        (best,) = rank_texts(self._encoder, [request.text], words, request.limit, report=report, cancel=cancel)
        return SimilarFound(tuple((ids[j], score) for j, _, score in best))

    def _topics(self, request: GroupTopics, report: Report, cancel: CancelToken) -> TopicsFound:
        from viewpoints.matching.topics import group
        from viewpoints.storage import queries

        ids, rows = self._libraries.vectors(request.library, self._encoder.info).held()

        def texts_of(rows: Sequence[int]) -> dict[int, str]:
            wanted = {int(ids[row]): row for row in rows}
            texts = self._libraries.read(request.library, lambda c: queries.statement_texts(c, wanted))
            return {wanted[i]: words for i, (words, _) in texts.items()}

        names = [h.name for h in self._libraries.read(request.library, queries.holders)]
        found = group(rows, texts_of, names, report, cancel)
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


class _Hit(NamedTuple):
    """A new statement (index) and a stored one (id) that are claim and answer."""

    claim_is_new: bool
    own: int
    other: int
    similarity: float
    score: float
    opposition: float | None


def _cross_hits(new: _Article, stored: StoredVectors, model: Opposition | None) -> list[_Hit]:
    """Return claims and answers of two articles, the best of each new statement first.

    Where the encoder tells stance, those that oppose are taken from the nearest; else the nearest.
    """
    hits: list[_Hit] = []
    if not len(stored):
        return hits
    for claim_is_new, roles, wanted in (
        (True, frozenset((Role.POSITION,)), ANSWERING),
        (False, ANSWERING, frozenset((Role.POSITION,))),
    ):
        own = [i for i, s in enumerate(new.statements) if s.role in roles]
        found = stored.nearest_vectors(
            new.vectors[own],
            CROSS_READ,
            stored.rows_of(wanted, except_article=new.id),
            floor=CROSS_ALONE if model is None else CROSS_FLOOR,
            barred_holders=[new.holders[i] for i in own],
        )
        if not any(len(near.ids) for near in found):
            continue
        # Many are near several: what is computed of a vector alone is computed once.
        sizes = [len(near.ids) for near in found]
        ids, first, rows = np.unique(np.concatenate([n.ids for n in found]), return_index=True, return_inverse=True)
        theirs = np.concatenate([near.vectors for near in found])[first]
        pairs = np.repeat(np.arange(len(own)), sizes), rows
        cosines = np.concatenate([near.cosines for near in found])
        mine = new.vectors[own]
        scores, opposition = (
            score_sentences(model, mine, theirs, pairs, cosines)
            if claim_is_new
            else score_sentences(model, theirs, mine, pairs[::-1], cosines)
        )
        ends = np.cumsum(sizes)
        for i, start, end in zip(own, ends - sizes, ends, strict=True):
            best = [start + j for j in np.argsort(-scores[start:end], kind="stable")[:MOST_CROSS]]
            hits += [
                _Hit(
                    claim_is_new,
                    i,
                    int(ids[rows[j]]),
                    float(cosines[j]),
                    float(scores[j]),
                    None if opposition is None else float(opposition[j]),
                )
                for j in best
                if scores[j] >= CROSS_CUT
            ]
    return hits
