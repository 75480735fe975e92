"""What the window or command line and the worker process say to each other, as tagged msgpack (never pickle)."""

from __future__ import annotations

import msgspec

from viewpoints.domain.articles import Article, Kin, Part, Source
from viewpoints.domain.matches import CrossPairing, EncoderInfo, Pairing
from viewpoints.domain.statements import Mined

READING = "Reading"
"""The stage in which a file from outside is taken apart."""


class Reading(msgspec.Struct, tag=True, frozen=True):
    """What mining finds in a stored article; `remark` says why nothing is looked for in its language, or is ""."""

    mined: Mined
    remark: str = ""


class Prepare(msgspec.Struct, tag=True, frozen=True):
    """Read, mine, encode and rank one source.

    With `library`, the path of a library that the worker opens for reading only, its stored claims and answers are
    matched too, an article it already holds is answered with `AlreadyThere`, and one that resembles a stored one with
    `Looked`, unless that question is `settled`. With `article`, what was read of the source earlier, it is not read
    again, nor mined again with `reading`; with `look` it is only read, for the user to look over, and answered with
    `Looked`. `allow_private` lets links lead to this machine and the local network; `anyway` takes what is judged to
    be no article. `max_bytes` and `timeout_seconds` bound what is read of a source (None: as usual).
    """

    source: Source
    library: str | None = None
    allow_network: bool = True
    allow_private: bool = False
    anyway: bool = False
    article: Article | None = None
    look: bool = False
    settled: bool = False
    max_bytes: int | None = None
    timeout_seconds: float | None = None
    reading: Reading | None = None


class Foresee(msgspec.Struct, tag=True, frozen=True):
    """Read and mine what is to be prepared next; answered with `Foreseen`."""

    request: Prepare


class LookInto(msgspec.Struct, tag=True, frozen=True):
    """Say what is in a file, folder or link that may hold several articles."""

    source: Source
    allow_network: bool = True
    allow_private: bool = False


class Rematch(msgspec.Struct, tag=True, frozen=True):
    """Encode what is not yet encoded of a stored article and rank it anew, within itself and against the library."""

    library: str
    article_id: int


class Reread(msgspec.Struct, tag=True, frozen=True):
    """Mine a stored article anew; answered with `Reading`."""

    library: str
    article_id: int


class Embed(msgspec.Struct, tag=True, frozen=True):
    """Encode texts (for a search by meaning)."""

    texts: tuple[str, ...]


class Text(msgspec.Struct, frozen=True):
    """A text to rank, with the caller's id."""

    id: str
    text: str


class Rank(msgspec.Struct, tag=True, frozen=True):
    """Rank candidates as counterarguments to each claim and keep the best `top`."""

    claims: tuple[Text, ...]
    candidates: tuple[Text, ...]
    top: int


class Similar(msgspec.Struct, tag=True, frozen=True):
    """Find the stored statements nearest in meaning to a text, among those named (None: any)."""

    library: str
    text: str
    limit: int = 50
    among: tuple[int, ...] | None = None


class Opposed(msgspec.Struct, tag=True, frozen=True):
    """Find the stored statements that speak against a text, among those named (None: any)."""

    library: str
    text: str
    limit: int = 50
    among: tuple[int, ...] | None = None


class GroupTopics(msgspec.Struct, tag=True, frozen=True):
    """Group a library's claims and answers by topic."""

    library: str


class Inspect(msgspec.Struct, tag=True, frozen=True):
    """Load a model ("": the packaged one) and say what it is; with `download`, fetch it from the hub first."""

    model: str
    download: bool = False


class Encode(msgspec.Struct, tag=True, frozen=True):
    """Encode with a model up to `limit` statements of a library, of larger ids than `after`, that lack its vector."""

    library: str
    model: str
    after: int = 0
    limit: int = 512


class Cancel(msgspec.Struct, tag=True, frozen=True):
    """Stop the request being worked on."""


Request = (
    Prepare
    | Foresee
    | Rematch
    | Embed
    | Rank
    | Similar
    | Opposed
    | GroupTopics
    | LookInto
    | Reread
    | Inspect
    | Encode
    | Cancel
)


class Progressed(msgspec.Struct, tag=True, frozen=True):
    """How far the current request has come."""

    stage: str
    done: int = 0
    total: int = 0


class AlreadyThere(msgspec.Struct, tag=True, frozen=True):
    """The library holds this article already."""

    article_id: int
    title: str


class Looked(msgspec.Struct, tag=True, frozen=True):
    """An article that the user is to look over before it is stored, and the stored one it resembles, if any."""

    article: Article
    kin: Kin | None = None
    remark: str = ""


class Prepared(msgspec.Struct, tag=True, frozen=True):
    """An article ready to be stored.

    `vectors` holds float32 little-endian rows, one of `encoder.dimension` numbers per statement, in the order of
    `mined.statements`. `cross` pairs new statements with stored ones. `remark` is a sentence for the reader (for
    instance that the article's language is not mined), or "".
    """

    article: Article
    mined: Mined
    encoder: EncoderInfo
    vectors: bytes
    pairings: tuple[Pairing, ...]
    cross: tuple[CrossPairing, ...] = ()
    remark: str = ""
    fingerprint: bytes | None = None


class Foreseen(msgspec.Struct, tag=True, frozen=True):
    """What was read of a source, and what mining found in it; not mined if the library holds it or what is like it."""

    article: Article
    reading: Reading | None = None


class Contained(msgspec.Struct, tag=True, frozen=True):
    """The answer to `LookInto`: what the source is, in words, and the parts in it; none where it is one article."""

    kind: str
    parts: tuple[Part, ...]


class Rematched(msgspec.Struct, tag=True, frozen=True):
    """New vectors and matches of a stored article; `statement_ids` says which statement each row belongs to.

    `pairings` are between stored statements (ids, not indices).
    """

    article_id: int
    encoder: EncoderInfo
    statement_ids: tuple[int, ...]
    vectors: bytes
    pairings: tuple[Pairing, ...]


class Embedded(msgspec.Struct, tag=True, frozen=True):
    """Vectors of texts, float32 little-endian rows."""

    encoder: EncoderInfo
    vectors: bytes


class RankedText(msgspec.Struct, frozen=True):
    """A ranked candidate: its id, the raw cosine and the ranker's score."""

    id: str
    similarity: float
    score: float


class RankedClaim(msgspec.Struct, frozen=True):
    """A claim's candidates, best first."""

    claim: str
    ranked: tuple[RankedText, ...]


class Ranked(msgspec.Struct, tag=True, frozen=True):
    """The answer to `Rank`, in the order of its claims."""

    claims: tuple[RankedClaim, ...]


class SimilarFound(msgspec.Struct, tag=True, frozen=True):
    """Ids of the nearest stored statements with their cosines, nearest first."""

    hits: tuple[tuple[int, float], ...]


class TopicGroup(msgspec.Struct, frozen=True):
    """A group of statements alike in meaning, and the words that tell it from the others."""

    words: tuple[str, ...]
    statement_ids: tuple[int, ...]


class TopicsFound(msgspec.Struct, tag=True, frozen=True):
    """A library's topics, the largest first; empty while nothing is encoded."""

    topics: tuple[TopicGroup, ...]


class Inspected(msgspec.Struct, tag=True, frozen=True):
    """What a model is."""

    encoder: EncoderInfo


class EncodedStatements(msgspec.Struct, tag=True, frozen=True):
    """Vectors of stored statements, float32 little-endian rows; none when no statement lacks one."""

    encoder: EncoderInfo
    statement_ids: tuple[int, ...]
    vectors: bytes


class Failed(msgspec.Struct, tag=True, frozen=True):
    """A failure: `kind` names the error class, `message` and `hint` are for the reader, `detail` for the log."""

    kind: str
    message: str
    hint: str = ""
    detail: str = ""


class WasCancelled(msgspec.Struct, tag=True, frozen=True):
    """The request was cancelled and left nothing behind."""


Result = (
    Prepared
    | Foreseen
    | Looked
    | AlreadyThere
    | Rematched
    | Embedded
    | Ranked
    | SimilarFound
    | TopicsFound
    | Contained
    | Reading
    | Inspected
    | EncodedStatements
)
Reply = Result | Progressed | Failed | WasCancelled
