from __future__ import annotations

import numpy as np
import pytest

from viewpoints.domain.matches import EncoderInfo
from viewpoints.matching import texts
from viewpoints.matching.encoder import Encoder
from viewpoints.matching.opposition import Opposition, Tower
from viewpoints.matching.texts import Figures, TextWeights, rank_texts, rivals, score_sentences, text_logs, text_weights
from viewpoints.tasks import Cancelled, CancelToken, unreported


class Angles(Encoder):
    """Takes the number that a text begins with for an angle; nothing was learned for it."""

    @property
    def info(self):
        return EncoderInfo("angles", "1", 2)

    def encode(self, texts, report=unreported, cancel=None):
        angles = np.array([float(t.split()[0]) for t in texts])
        return np.column_stack([np.cos(angles), np.sin(angles)]).astype(np.float32)


def test_best_first_and_no_more_than_asked_for():
    found = rank_texts(Angles(), ["0", "1"], ["1.5", "0.1", "0.2", "3"], 2)
    assert [[j for j, _, _ in row] for row in found] == [[1, 2], [0, 2]]
    assert found[0][0][1] == pytest.approx(np.cos(0.1), abs=1e-6)
    assert 0 <= found[0][1][2] < found[0][0][2] <= 1


def test_the_claims_own_words_are_no_answer():
    assert [j for j, _, _ in rank_texts(Angles(), ["0"], ["0", " 0 ", "0.5"], 9)[0]] == [2]
    assert rank_texts(Angles(), ["0"], ["0"], 3) == [[]]


def test_equal_candidates_keep_their_order():
    found = rank_texts(Angles(), ["0"], ["0.5"] * 4, 9)[0]
    assert [j for j, _, _ in found] == [0, 1, 2, 3]


@pytest.mark.parametrize(("claims", "candidates", "top"), [([], ["1"], 3), (["1"], [], 3), (["1"], ["2"], 0)])
def test_nothing_to_rank(claims, candidates, top):
    assert rank_texts(Angles(), claims, candidates, top) == [[] for _ in claims]


def test_ranking_can_be_cancelled():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        rank_texts(Angles(), ["0"], ["1"], 1, cancel=token)


WEIGHTS = TextWeights(about=(0.0, 4.0), opposes=(0.0, 1.0), belongs=(0.0, 20.0))
EVEN = np.zeros(2)


def negation(claims_at: float = 1.0) -> Opposition:
    """A model of two dimensions: an answer opposes the more, the larger its second number."""
    eye, none = np.eye(2, dtype=np.float32), np.zeros(2, dtype=np.float32)
    hidden = np.zeros((8, 2), dtype=np.float32)
    hidden[3, 0], hidden[3, 1] = claims_at, -claims_at  # the answer's second number, and its opposite
    out = np.array([5.0, -5.0], dtype=np.float32)
    return Opposition(eye, eye, (Tower(eye, none, eye, none, hidden, none, out, 0.0),))


def unit(*angles):
    return np.column_stack([np.cos(angles), np.sin(angles)]).astype(np.float32)


def test_of_two_sentences_as_near_the_one_that_opposes_goes_first():
    opposition = np.array([-2.0, 2.0])
    short = text_logs(Figures(np.array([0.5, 0.5]), EVEN, opposition), 8, WEIGHTS)
    assert short[1] > short[0]
    near = text_logs(Figures(np.array([0.9, -0.9]), EVEN, EVEN), 8, WEIGHTS)
    assert near[0] > near[1]


def test_of_two_arguments_the_one_that_belongs_to_no_other_claim_goes_first():
    logs = text_logs(Figures(np.array([0.9, 0.1]), np.array([-0.1, 0.1]), np.array([5.0, -5.0])), 80, WEIGHTS)
    assert logs[1] > logs[0]


def test_a_text_between_sentence_and_argument_lies_between_them():
    figures = Figures(np.array([0.5]), np.array([-0.2]), np.array([1.0]))
    short, between, long = (text_logs(figures, words, WEIGHTS)[0] for words in (10, 45, 300))
    assert min(short, long) < between < max(short, long)


def test_an_answer_has_the_nearest_other_text_for_a_rival_and_never_itself():
    rows = unit(0.0, 0.1, 3.0)
    found = rivals(rows, rows)
    assert found[0] == pytest.approx(np.cos(0.1), abs=0.01)
    assert found[1] == pytest.approx(np.cos(0.1), abs=0.01)
    assert found[2] == pytest.approx(texts.USUAL, abs=0.01)  # nothing is near it
    assert rivals(rows[:1], rows[:1])[0] == pytest.approx(texts.USUAL)


def test_a_large_pool_is_compared_with_part_of_it(monkeypatch):
    rows = unit(*np.linspace(0.0, 1.0, 9))
    whole = rivals(rows, rows)
    monkeypatch.setattr(texts, "MOST_RIVALS", 3)
    part = rivals(rows, rows)
    assert part.shape == whole.shape
    assert (part <= whole + 1e-9).all()
    assert (part >= texts.USUAL - 1e-9).all()


def test_pairs_of_sentences_of_two_articles_are_scored():
    answers = unit(0.4, -0.4)
    both = np.array([0, 0]), np.array([0, 1])
    scores, opposes = score_sentences(negation(), unit(0.0), answers, both, np.cos([0.4, 0.4]))
    assert scores[0] > scores[1]
    assert opposes[0] > 0.5 > opposes[1]
    two = np.array([1, 0]), np.array([0, 0])
    scores, opposes = score_sentences(negation(), unit(0.0, 0.1), answers[:1], two, np.cos([0.3, 0.4]))
    assert scores.shape == opposes.shape == (2,)
    assert ((scores > 0) & (scores < 1)).all()


def test_without_a_model_nothing_is_said_of_opposition():
    scores, opposes = score_sentences(
        None, unit(0.0), unit(0.2, 1.2), (np.array([0, 0]), np.array([0, 1])), np.cos([0.2, 1.2])
    )
    assert opposes is None
    assert scores[0] > scores[1]


def test_the_packaged_weights_favour_likeness_opposition_and_belonging():
    assert all(weight > 0 for _, weight in text_weights())


def test_opposition_is_asked_of_the_most_promising_only_and_never_lifts_the_rest(monkeypatch):
    monkeypatch.setattr(texts, "for_encoder", lambda _info: negation())
    monkeypatch.setattr(texts, "REREAD", 3)
    found = rank_texts(Angles(), ["0"], ["-0.3", "0.3", "-0.2", "1.4", "1.5"], 3)[0]
    assert [j for j, _, _ in found] == [1, 2, 0]
    assert all(np.isfinite(score) for _, _, score in found)


@pytest.mark.parametrize("claim", ["0", "0 " + "word " * 10_000])
def test_claims_of_one_word_or_ten_thousand_among_duplicates(monkeypatch, claim):
    monkeypatch.setattr(texts, "for_encoder", lambda _info: negation())
    found = rank_texts(Angles(), [claim], ["0.3"] * 2000 + [claim], 5)[0]
    assert [j for j, _, _ in found] == [0, 1, 2, 3, 4]
    assert all(0 <= score <= 1 for _, _, score in found)
