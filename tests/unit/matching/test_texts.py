from __future__ import annotations

import numpy as np
import pytest

from viewpoints.matching.encoder import Encoder
from viewpoints.matching.texts import rank_texts
from viewpoints.tasks import Cancelled, CancelToken, unreported


class Angles(Encoder):
    """Takes each text for an angle."""

    def encode(self, texts, report=unreported, cancel=None):
        angles = np.array([float(t.strip()) for t in texts])
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
