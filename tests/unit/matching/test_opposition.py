from __future__ import annotations

import numpy as np
import pytest

from viewpoints import paths
from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import WorkerError
from viewpoints.matching import opposition
from viewpoints.matching.encoder import DIMENSION, FULL, INFO
from viewpoints.matching.opposition import Tower, for_encoder


@pytest.fixture
def fresh():
    opposition._packaged.cache_clear()
    yield
    opposition._packaged.cache_clear()


def rows(count, seed):
    found = np.random.default_rng(seed).normal(size=(count, DIMENSION)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def test_what_ships_fits_the_packaged_encoder_and_no_other():
    model = for_encoder(INFO)
    claims, answers = rows(3, 1), rows(5, 2)
    assert model.opposes(claims, answers).shape == (3, 5)
    assert np.linalg.norm(model.aims(claims), axis=1) == pytest.approx(1.0, abs=1e-5)
    assert for_encoder(EncoderInfo(INFO.name, "another", INFO.dimension)) is None
    assert for_encoder(EncoderInfo("mine", INFO.version, 768)) is None


@pytest.mark.parametrize(("claims", "answers"), [(2, 5), (5, 2)])
def test_a_tower_is_the_network_over_both_sides_their_distance_and_product(claims, answers):
    rng = np.random.default_rng(3)

    def some(*shape):
        return rng.normal(size=shape).astype(np.float32)

    tower = Tower(some(6, 2), some(2), some(6, 2), some(2), some(8, 3), some(3), some(3), 0.25)
    a, b = some(claims, 6), some(answers, 6)
    found = tower.opposes(a, b)
    for i in range(claims):
        for j in range(answers):
            x, y = a[i] @ tower.claim + tower.claim_bias, b[j] @ tower.answer + tower.answer_bias
            both = np.concatenate([x, y, abs(x - y), x * y])
            wanted = np.maximum(both @ tower.hidden + tower.hidden_bias, 0) @ tower.out + 0.25
            assert found[i, j] == pytest.approx(wanted, rel=1e-4, abs=1e-4)


def test_pairs_are_judged_as_all_with_all(monkeypatch):
    monkeypatch.setattr(opposition, "PAIRS_AT_ONCE", 4)
    model = for_encoder(INFO)
    claims, answers = rows(3, 1), rows(5, 2)
    pairs = np.array([0, 2, 1, 2, 0, 1]), np.array([4, 0, 3, 4, 4, 1])
    assert model.opposes_each(claims, answers, pairs) == pytest.approx(model.opposes(claims, answers)[pairs], abs=1e-4)
    nothing = np.array([], dtype=np.int64)
    assert model.opposes_each(claims, answers, (nothing, nothing)).shape == (0,)


def test_nothing_opposes_nothing():
    none = np.empty((0, DIMENSION), dtype=np.float32)
    assert for_encoder(INFO).opposes(none, rows(2, 1)).shape == (0, 2)
    assert for_encoder(INFO).opposes(rows(2, 1), none).shape == (2, 0)


def test_what_ships_is_small():
    folder = paths.resources() / "ranker"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 7_000_000


def test_damaged_weights_are_said_so(fresh, monkeypatch, tmp_path):
    monkeypatch.setattr(opposition.paths, "resources", lambda: tmp_path)
    with pytest.raises(WorkerError, match="missing or damaged"):
        for_encoder(INFO)
    (tmp_path / "ranker").mkdir()
    (tmp_path / "ranker" / "opposition.npz").write_bytes(b"PK\x03\x04 and then nothing of use")
    with pytest.raises(WorkerError, match="missing or damaged"):
        for_encoder(INFO)


def test_both_forms_of_the_packaged_network_are_served():
    assert for_encoder(FULL) is for_encoder(INFO)
