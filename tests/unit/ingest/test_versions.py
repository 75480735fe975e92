from __future__ import annotations

import random

from viewpoints.domain.articles import Article, Kinship
from viewpoints.ingest.versions import SIZE, Known, closest, fingerprint, known

_WORDS = (
    "bridge mayor council river toll paint tax vote street school harbour roof wall mill road town judge law bread "
    "price winter market train garden fence tower bell cost plan year month letter answer claim reason"
)
WORDS = _WORDS.split()


def invented(seed, sentences=40):
    rng = random.Random(seed)
    return [" ".join(rng.choice(WORDS) for _ in range(rng.randint(9, 22))).capitalize() + "." for _ in range(sentences)]


def article(sentences, **more):
    return Article(text="\n\n".join(sentences), **more)


def kinship(new, old):
    found = closest(known(new), [known(old, 7)])
    assert found is None or found.article_id == 7
    return found.kinship if found else Kinship.DIFFERENT


HERE = {"title": "The price of the bridge", "author": "Ann Poe", "url": "https://www.post.example/bridge?utm_source=x"}


def test_a_fingerprint_is_the_same_on_every_machine_and_run():
    print_ = fingerprint("The bridge will pay for itself, says the mayor.")
    assert len(print_) == 5 + 4 * SIZE
    assert print_[:13].hex() == "01060000004dbb45006cee0c00"
    assert print_ == fingerprint("the BRIDGE will pay — for itself; says\nthe mayor")
    assert fingerprint(" … ") == b""


def test_the_same_article_read_again_is_the_same():
    sentences = invented(1)
    assert kinship(article(sentences, **HERE), article(sentences, **HERE)) is Kinship.SAME
    moved = HERE | {"url": "http://post.example/bridge/#top"}
    assert kinship(article(sentences, **moved), article(sentences, **HERE)) is Kinship.SAME


def test_a_corrected_or_continued_article_is_a_version_of_it():
    sentences = invented(2)
    corrected = [*sentences[:12], *invented(3, 4), *sentences[16:]]
    assert kinship(article(corrected, **HERE), article(sentences, **HERE)) is Kinship.VERSION
    continued = [*sentences, *invented(4, 30)]
    assert kinship(article(continued, **HERE), article(sentences, **HERE)) is Kinship.VERSION
    renamed = {"title": "The price of that bridge", "author": "Ann Poe"}
    assert kinship(article(corrected, **renamed), article(sentences, **HERE)) is Kinship.VERSION


def test_the_same_words_at_another_outlet_are_a_copy():
    sentences = invented(5)
    elsewhere = {"title": "Bridges and tolls", "author": "Ann Poe", "url": "https://sun.example/op"}
    assert kinship(article(sentences, **elsewhere), article(sentences, **HERE)) is Kinship.COPY
    cut = sentences[:22]
    assert kinship(article(cut, **elsewhere), article(sentences, **HERE)) is Kinship.COPY


def test_different_articles_are_different_even_by_one_author():
    other = HERE | {"url": "https://post.example/mill", "title": "The price of the mill and its roof"}
    assert kinship(article(invented(6), **other), article(invented(7), **HERE)) is Kinship.DIFFERENT
    quoted = [*invented(8), *invented(7)[:3]]
    assert kinship(article(quoted, **other), article(invented(7), **HERE)) is Kinship.DIFFERENT
    assert kinship(article(["Short."]), article(["Short but another."])) is Kinship.DIFFERENT


def test_the_closest_of_many_is_found():
    stored = [known(article(invented(n)), n) for n in range(100, 140)]
    new = known(article([*invented(120)[:36], *invented(999, 4)], **HERE))
    found = closest(new, stored)
    assert found is not None
    assert (found.article_id, found.kinship) == (120, Kinship.COPY)
    assert 0.6 < found.resemblance < 0.95
    assert closest(new, []) is None
    # Fingerprints of another layout, or none yet, are passed over.
    assert closest(new, [Known(b"", id=1), Known(b"\x02" + b"x" * 516, id=2)]) is None


def test_addresses_that_are_none_do_no_harm():
    sentences = invented(9)
    broken = HERE | {"url": "http://[::1"}
    assert kinship(article(sentences, **broken), article(sentences, **broken)) is Kinship.SAME
