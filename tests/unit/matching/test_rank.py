from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from viewpoints.domain.articles import Span
from viewpoints.domain.statements import Role
from viewpoints.matching.context import places
from viewpoints.matching.rank import FEATURES, MOST_ANSWERS, EncodedArticle, Weights, packaged_weights, rank, text_score

P, R, C, S = Role.POSITION, Role.REBUTTAL, Role.CONCESSION, Role.SUPPORT


@dataclass(frozen=True)
class Said:
    span: Span
    holder: str
    role: Role


def unit(angle: float) -> list[float]:
    return [np.cos(angle), np.sin(angle)]


def article(*rows: tuple[str, str, Role, float]) -> EncodedArticle:
    """Each row: words, holder, role, and the angle of its vector."""
    text, statements = "", []
    for words, holder, role, _ in rows:
        text += " " if text else ""
        statements.append(Said(Span(len(text), len(text) + len(words)), holder, role))
        text += words
    vectors = np.array([unit(row[3]) for row in rows], dtype=np.float32).reshape(-1, 2)
    return EncodedArticle(text, statements, vectors, vectors, places(text, [s.span for s in statements]))


def weights(cut_off: float = 0.3, **named: float) -> Weights:
    return Weights(-2.0, tuple(named.get(name, 0.0) for name in FEATURES), cut_off, -2.0, 4.0)


COSINE = weights(sentence=4.0)


def pairs(found):
    return [(p.claim, p.answer) for p in found]


def test_nearer_answers_go_first():
    given = article(("The wall will hold.", "Ada", P, 0.0), ("It fell.", "Bo", R, 0.6), ("It is down.", "Bo", C, 0.2))
    found = rank(given, COSINE)
    assert pairs(found) == [(0, 2), (0, 1)]
    assert found[0].similarity == pytest.approx(np.cos(0.2), abs=1e-6)
    assert 1 >= found[0].score > found[1].score >= 0


def test_nothing_near_enough_is_no_counterargument():
    given = article(("The wall will hold.", "Ada", P, 0.0), ("Rain fell.", "Bo", R, 1.6))
    assert rank(given, COSINE) == ()


def test_nobody_answers_himself():
    given = article(("The wall will hold.", "Ada Lee", P, 0.0), ("It will not.", "ada  lee", R, 0.0))
    assert rank(given, COSINE) == ()


def test_only_rebuttals_and_concessions_answer():
    given = article(
        ("The wall will hold.", "Ada", P, 0.0), ("It is made of stone.", "Bo", S, 0.0), ("It holds.", "Cy", P, 0.0)
    )
    assert rank(given, COSINE) == ()


def test_following_closely_wins_where_words_tell_nothing():
    given = article(
        ("No.", "Bo", R, 0.3),
        ("The wall will hold.", "Ada", P, 0.0),
        ("Nonsense.", "Bo", R, 0.3),
        ("No way.", "Bo", R, 0.3),
    )
    assert rank(given, packaged_weights())[0].answer == 2


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("The wall will hold.", "Ada", P, 0.0)],
        [("It will not.", "Bo", R, 0.0)],
        [("", "", P, 0.0), ("", "x", R, 0)],
    ],
)
def test_with_nothing_to_match_nothing_is_found(rows):
    assert isinstance(rank(article(*rows), COSINE), tuple)
    assert not rank(article(*rows), weights(cut_off=1.1))


def test_claims_of_one_word_are_ranked():
    given = article(("Peace.", "Ada", P, 0.0), ("War.", "Bo", R, 0.1))
    assert pairs(rank(given, COSINE)) == [(0, 1)]


def test_duplicates_by_the_hundred_keep_their_order_and_the_cap():
    given = article(*[("The wall will hold.", "Ada", P, 0.0)] * 100, *[("It will not.", "Bo", R, 0.1)] * 300)
    found = pairs(rank(given, COSINE))
    assert len(found) == 100 * MOST_ANSWERS
    assert found[:MOST_ANSWERS] == [(0, 100 + i) for i in range(MOST_ANSWERS)]


def test_two_roles_in_one_sentence_are_two_statements():
    span = Span(0, 20)
    both = [Said(span, "Ada", P), Said(span, "Bo", R)]
    text = "The wall will hold, but it fell."
    rows = np.array([unit(0), unit(0.1)], dtype=np.float32)
    given = EncodedArticle(text, both, rows, rows, places(text, [span, span]))
    assert pairs(rank(given, COSINE)) == [(0, 1)]


def test_the_packaged_weights_fit_the_features():
    packaged = packaged_weights()
    assert len(packaged.weights) == len(FEATURES)
    assert 0 < packaged.cut_off < 1


def test_a_score_of_texts_grows_with_the_cosine_and_stays_within_bounds():
    scores = text_score(np.array([-1.0, 0.0, 0.5, 1.0]), COSINE)
    assert (np.diff(scores) > 0).all()
    assert scores.min() >= 0
    assert scores.max() <= 1
