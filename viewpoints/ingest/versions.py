"""Whether two articles are the same, versions of one, or copies of each other: MinHash over runs of words.

Broder, "On the resemblance and containment of documents", 1997. The thresholds are measured by
`benchmarks/reading.py versions`.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from urllib.parse import parse_qsl, urlencode, urlsplit

import numpy as np

from viewpoints.domain.articles import Article, Kin, Kinship

SIZE = 128
"""Numbers in a fingerprint; the error of a resemblance read off it is about 1 / sqrt(SIZE)."""
_LAYOUT = 1
_SHINGLE = 4
_CHUNK = 4096

SAME = 0.97
"""Resemblance from which two texts are the same but for a few words."""
ALIKE = 0.35
"""Resemblance from which one text was made from the other."""
HELD = 0.8
"""Share of the shorter text from which it counts as contained in the longer."""
LINKED = 0.15
"""Resemblance that is enough where both stand at the same address or under the same title by the same author."""
_FEWEST = 40
_TITLES_AGREE = 0.85
_TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmp|smid|share|ito|cmpid|ns_\w+)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article that is to be compared: `id` is the library's, 0 for a new one."""

    fingerprint: bytes
    title: str = ""
    author: str = ""
    url: str = ""
    published: date | None = None
    id: int = 0


def known(article: Article, article_id: int = 0) -> Known:
    """Return what is to be compared of `article`."""
    return Known(fingerprint(article.text), article.title, article.author, article.url, article.published, article_id)


def fingerprint(text: str) -> bytes:
    """Return 517 bytes that stand for the runs of four words in `text`; b"" for a text without words."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    if not words:
        return b""
    runs = {" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
    digests = b"".join(hashlib.blake2b(run.encode("utf-8", "replace"), digest_size=8).digest() for run in runs)
    hashes = np.frombuffer(digests, dtype="<u8")
    factors, terms = _functions()
    least = np.full(SIZE, 2**32 - 1, dtype=np.uint32)
    for start in range(0, len(hashes), _CHUNK):
        # Multiplication modulo 2^64, of which the upper half is well mixed.
        mixed = (hashes[start : start + _CHUNK, None] * factors + terms) >> np.uint64(32)
        least = np.minimum(least, mixed.min(axis=0).astype(np.uint32))
    return bytes((_LAYOUT,)) + len(runs).to_bytes(4, "little") + least.astype("<u4").tobytes()


def closest(new: Known, stored: Sequence[Known]) -> Kin | None:
    """Return how `new` is related to the stored article that is closest to it; None if it is to none."""
    comparable = [each for each in stored if _readable(each.fingerprint)]
    if not comparable or not _readable(new.fingerprint):
        return None
    rows = np.frombuffer(b"".join(each.fingerprint[5:] for each in comparable), dtype="<u4").reshape(-1, SIZE)
    alike = (rows == np.frombuffer(new.fingerprint[5:], dtype="<u4")).mean(axis=1)
    best: Kin | None = None
    for at in np.argsort(-alike):
        resemblance = float(alike[at])
        if resemblance < LINKED:
            break
        kinship = related(new, comparable[at], resemblance)
        if kinship is not Kinship.DIFFERENT and (best is None or _ORDER[kinship] < _ORDER[best.kinship]):
            best = Kin(comparable[at].id, kinship, resemblance)
    return best


def related(new: Known, old: Known, resemblance: float) -> Kinship:
    """Return how `new` is related to `old`, given the share of runs of words that both have in common."""
    fewer, more = sorted((_runs(new.fingerprint), _runs(old.fingerprint)))
    shared = resemblance * (fewer + more) / (1 + resemblance)
    linked = _same_place(new, old)
    if resemblance >= SAME and fewer >= SAME * more:
        return Kinship.SAME if linked or not _told_apart(new, old) else Kinship.COPY
    if fewer < _FEWEST and not linked:
        return Kinship.DIFFERENT
    if linked and (resemblance >= LINKED or shared >= HELD * fewer):
        return Kinship.VERSION
    if resemblance >= ALIKE or shared >= HELD * fewer:
        return Kinship.COPY
    return Kinship.DIFFERENT


_ORDER = {Kinship.SAME: 0, Kinship.VERSION: 1, Kinship.COPY: 2}


def _functions() -> tuple[np.ndarray, np.ndarray]:
    # Not from a generator of random numbers: what is stored has to mean the same in every version of every library.
    drawn = b"".join(hashlib.blake2b(f"{number}".encode(), digest_size=8).digest() for number in range(2 * SIZE))
    numbers = np.frombuffer(drawn, dtype="<u8")
    return numbers[:SIZE] | np.uint64(1), numbers[SIZE:]


def _readable(print_: bytes) -> bool:
    return len(print_) == 5 + 4 * SIZE and print_[0] == _LAYOUT


def _runs(print_: bytes) -> int:
    return int.from_bytes(print_[1:5], "little")


def _same_place(new: Known, old: Known) -> bool:
    """Say whether both stand at one address, or under one title by one author."""
    if new.url and old.url and _address(new.url) == _address(old.url):
        return True
    return bool(new.author and _folded(new.author) == _folded(old.author) and _titles_agree(new.title, old.title))


def _told_apart(new: Known, old: Known) -> bool:
    """Say whether the two state different addresses: then one is a copy at another outlet."""
    return bool(new.url and old.url and _host(new.url) != _host(old.url))


def _titles_agree(one: str, other: str) -> bool:
    one, other = _folded(one), _folded(other)
    return bool(one and other) and SequenceMatcher(None, one[:300], other[:300]).ratio() >= _TITLES_AGREE


def _address(url: str) -> str:
    """Return `url` without what varies between visits: scheme, www, fragment and tracking."""
    try:
        parts = urlsplit(url)
        query = urlencode([(key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.match(key)])
    except ValueError:
        return url
    return f"{_host(url)}{parts.path.rstrip('/')}?{query}".casefold()


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return url
    return host.removeprefix("www.").removeprefix("amp.").removeprefix("m.")


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
