from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from viewpoints.domain.articles import Span
from viewpoints.domain.statements import Role
from viewpoints.matching.context import places
from viewpoints.matching.rank import (
    FEATURES,
    LONGEST_PASSAGE,
    MOST_ANSWERS,
    EncodedArticle,
    Weights,
    headed,
    packaged_weights,
    rank,
)

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
    return Weights(-2.0, tuple(named.get(name, 0.0) for name in FEATURES), cut_off)


COSINE = weights(sentence=4.0)


def pairs(found):
    return [(p.claim, p.answer) for p in found]


def test_nearer_answers_go_first():
    given = article(("The wall will hold.", "Ada", P, 0.0), ("It fell.", "Bo", R, 0.6), ("It is down.", "Cy", C, 0.2))
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
    assert found[:MOST_ANSWERS] == [(0, 100 + LONGEST_PASSAGE * i) for i in range(MOST_ANSWERS)]


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


def test_an_answer_over_neighbouring_sentences_of_one_turn_is_one():
    given = article(
        ("The wall will hold.", "Ada", P, 0.0),
        ("It will not.", "Bo", R, 0.3),
        ("It leans.", "Bo", R, 0.1),
        ("It is cracked.", "Bo", R, 0.2),
        ("And it is old.", "Bo", R, 0.4),
        ("Who says so?", "Cy", R, 0.5),
    )
    found = rank(given, COSINE)
    # The best sentence heads it; the fourth is one too many, and another holder's turn is another answer.
    assert pairs(found) == [(0, 2), (0, 4), (0, 5)]
    assert found[0].passage.of(given.text) == "It will not. It leans. It is cracked."
    assert found[1].passage is None
    assert found[2].passage is None


def test_a_passage_stops_at_a_paragraphs_end_and_at_what_does_not_answer():
    rows = [("The wall will hold.", "Ada", P, 0.0), ("It will not.", "Bo", R, 0.1), ("Rain fell.", "Bo", R, 1.6)]
    rows += [("It leans.", "Bo", R, 0.2)]
    assert [p.passage for p in rank(article(*rows), COSINE)] == [None, None]
    text = "The wall will hold.\n\nIt will not.\n\nIt leans."
    spans = [Span(0, 19), Span(21, 33), Span(35, 44)]
    said = [Said(s, h, r) for s, h, r in zip(spans, ("Ada", "Bo", "Bo"), (P, R, R), strict=True)]
    vectors = np.array([unit(0.0), unit(0.1), unit(0.2)], dtype=np.float32)
    given = EncodedArticle(text, said, vectors, vectors, places(text, spans))
    assert headed([1, 2], given) == [(1, None), (2, None)]


def test_what_follows_closely_has_more_discourse_than_what_stands_before():
    given = article(("No.", "Bo", R, 0.3), ("The wall will hold.", "Ada", P, 0.0), ("But no.", "Bo", R, 0.3))
    found = {p.answer: p for p in rank(given, replace(packaged_weights(), cut_off=0.0))}
    assert found[2].discourse > found[0].discourse
    assert found[2].opposition is None  # nothing was learned for these vectors


def test_thousands_of_duplicates_are_ranked_in_reasonable_time():
    given = article(*[("The wall will hold.", "Ada", P, 0.0)] * 300, *[("It will not.", "Bo", R, 0.1)] * 3000)
    assert len(rank(given, COSINE)) == 300 * MOST_ANSWERS
