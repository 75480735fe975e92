"""Topics: groups of statements alike in meaning, and the words that tell each from the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from viewpoints.matching.encoder import Vectors
from viewpoints.tasks import CancelToken, Progress, Report, unreported

FEWEST = 6
"""Statements below which there is nothing to group."""
MOST_TOPICS = 14
PER_TOPIC = 12
"""Statements that make a topic of their own worth while, on average."""
NAMED_BY = 400
"""Statements nearest to a topic's middle that its name is taken from."""
NAME_WORDS = 3
SEED = 20240503
_WORD = re.compile(r"[^\W\d_][\w’'-]+")


class Grouped(NamedTuple):
    """One group: the rows that belong to it and the words that tell it from the others, the most telling first."""

    rows: tuple[int, ...]
    words: tuple[str, ...]


def group(
    vectors: Vectors,
    texts_of: Callable[[Sequence[int]], Mapping[int, str]],
    names: Collection[str] = (),
    report: Report = unreported,
    cancel: CancelToken | None = None,
) -> tuple[Grouped, ...]:
    """Group unit vectors by k-means on the sphere and name each group by class-based tf-idf; largest group first.

    `texts_of` returns the words of rows; words of `names`, those of the people who speak, name no topic. How many
    groups there are is chosen by the silhouette over a sample. The naming is Grootendorst's c-TF-IDF (BERTopic,
    2022): tf in the class times log(1 + words per class / frequency).
    """
    if not len(vectors):
        return ()
    report(Progress("Grouping by topic"))
    labels, distances = _clustered(vectors, cancel)
    members = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    members.sort(key=lambda rows: (-len(rows), int(rows[0])))
    core = [rows[np.argsort(distances[rows], kind="stable")][:NAMED_BY] for rows in members]
    texts = texts_of([int(row) for rows in core for row in rows])
    if cancel is not None:
        cancel.check()
    people = {word.casefold() for name in names for word in _WORD.findall(name)}
    called = _names([[texts[int(row)] for row in rows if int(row) in texts] for rows in core], people)
    return tuple(Grouped(tuple(int(row) for row in rows), words) for rows, words in zip(members, called, strict=True))


def _clustered(vectors: Vectors, cancel: CancelToken | None) -> tuple[np.ndarray, np.ndarray]:
    from sklearn.cluster import MiniBatchKMeans
    from sklearn.metrics import silhouette_score

    count = len(vectors)
    if count < FEWEST:
        return np.zeros(count, dtype=np.int64), np.zeros(count)
    most = int(min(MOST_TOPICS, max(2, count // PER_TOPIC)))
    sample = np.random.default_rng(SEED).permutation(count)[:1500]
    best: tuple[float, object] | None = None
    for groups in sorted({2, 3, 4, 6, 8, 10, 12, MOST_TOPICS} & set(range(2, most + 1))):
        if cancel is not None:
            cancel.check()
        model = MiniBatchKMeans(groups, random_state=SEED, n_init=3, batch_size=2048).fit(vectors)
        labels = model.labels_[sample]
        if len(np.unique(labels)) < 2:
            continue
        width = float(silhouette_score(vectors[sample], labels))
        if best is None or width > best[0]:
            best = width, model
    if best is None:
        return np.zeros(count, dtype=np.int64), np.zeros(count)
    model = best[1]
    labels = np.asarray(model.labels_)  # type: ignore[attr-defined]
    middles = np.asarray(model.cluster_centers_)  # type: ignore[attr-defined]
    return labels, np.linalg.norm(vectors - middles[labels], axis=1)


def _names(groups: Sequence[Sequence[str]], barred: Collection[str]) -> list[tuple[str, ...]]:
    """Return for each group of texts its most telling words, in the form in which they are used most."""
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    stop = ENGLISH_STOP_WORDS | set(barred)
    forms: dict[str, Counter[str]] = {}
    classes: list[Counter[str]] = []
    for texts in groups:
        counts: Counter[str] = Counter()
        for text in texts:
            for word in _WORD.findall(text):
                plain = word.replace("’", "'").removesuffix("'s")
                key = plain.casefold()
                if len(key) > 2 and key not in stop and "'" not in key:
                    counts[key] += 1
                    forms.setdefault(key, Counter())[plain] += 1
        classes.append(counts)
    total: Counter[str] = Counter()
    for counts in classes:
        total.update(counts)
    per_class = sum(total.values()) / max(1, len(classes))
    named: list[tuple[str, ...]] = []
    for counts in classes:
        size = max(1, sum(counts.values()))
        weight = {w: n / size * float(np.log1p(per_class / total[w])) for w, n in counts.items()}
        best = sorted(weight, key=lambda w: (-weight[w], w))[:NAME_WORDS]
        named.append(tuple(forms[w].most_common(1)[0][0] for w in best))
    return named
