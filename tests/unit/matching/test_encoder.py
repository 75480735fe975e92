from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from viewpoints.errors import EncoderMissing
from viewpoints.matching.encoder import DIMENSION, FULL, INFO, WEIGHTS, WEIGHTS_SHA256, Encoder, packaged_folder


def test_without_the_package_the_program_says_what_to_install(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(EncoderMissing) as caught:
        packaged_folder()
    assert caught.value.hint


def test_other_weights_are_refused(tmp_path):
    (tmp_path / WEIGHTS).write_bytes(b"something else")
    with pytest.raises(EncoderMissing, match="published"):
        Encoder(tmp_path).encode(["text"])


def test_missing_weights_are_told(tmp_path):
    with pytest.raises(EncoderMissing):
        Encoder(tmp_path).load()


def test_no_texts_need_no_network(tmp_path):
    assert Encoder(tmp_path).encode([]).shape == (0, DIMENSION)


def test_a_text_has_the_same_vector_in_whatever_company():
    encoder = Encoder()
    texts = ["Taxes must fall.", "x", "", "The ferry costs the island more than it earns. " * 40]
    together = encoder.encode(texts)
    assert together.shape == (4, DIMENSION)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-5)
    for text, vector in zip(texts, together, strict=True):
        assert (encoder.encode([text])[0] == vector).all()


def test_int8_and_float_vectors_go_by_different_names():
    assert INFO.name == FULL.name
    assert INFO.version != FULL.version
    assert INFO.version.startswith(WEIGHTS_SHA256[:12])
