"""Whether a text answers a claim by opposing it, learned on top of the encoder's vectors.

Two linear maps put claims and answers into a space of counterarguments, where an answer lies near the claim it was
written against (trained with a softmax over the other answers). Small networks over both vectors, their distance and
their product tell opposing from agreeing; the mean of a few of them is steadier than one.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from viewpoints import paths
from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import WorkerError
from viewpoints.matching.encoder import FULL, INFO, Vectors

Floats = npt.NDArray[np.float64]
Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
"""Rows of the claims and, as many, of the answers that go with them."""

PAIRS_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Tower:
    """One network: each side's projection (dimension, k), a hidden layer over both sides (4k, h), and its sum (h)."""

    claim: Vectors
    claim_bias: Vectors
    answer: Vectors
    answer_bias: Vectors
    hidden: Vectors
    hidden_bias: Vectors
    out: Vectors
    out_bias: float

    def opposes(self, claims: Vectors, answers: Vectors) -> Vectors:
        """Return how far each answer opposes each claim, as a logit, shape (claims, answers)."""
        x, y = claims @ self.claim + self.claim_bias, answers @ self.answer + self.answer_bias
        k = x.shape[1]
        of_claim, of_answer, apart, both = (self.hidden[i * k : (i + 1) * k] for i in range(4))
        ours, theirs = x @ of_claim + self.hidden_bias, y @ of_answer
        turned = len(x) > len(y)
        few, many, of_few, of_many = (y, x, theirs, ours) if turned else (x, y, ours, theirs)
        found = np.empty((len(few), len(many)), dtype=np.float32)
        for i, row in enumerate(few):
            # The product with the row of the fewer side is folded into the weights: the other side has many.
            hidden = np.abs(many - row) @ apart + many @ (row[:, None] * both) + of_many + of_few[i]
            found[i] = np.maximum(hidden, 0.0) @ self.out + self.out_bias
        return found.T if turned else found

    def opposes_each(self, claims: Vectors, answers: Vectors, pairs: Pairs) -> Vectors:
        """Return what `opposes` does for some pairs of rows alone, shape (pairs,)."""
        x, y = claims @ self.claim + self.claim_bias, answers @ self.answer + self.answer_bias
        k = x.shape[1]
        of_claim, of_answer, apart, both = (self.hidden[i * k : (i + 1) * k] for i in range(4))
        ours, theirs = x @ of_claim + self.hidden_bias, y @ of_answer
        found = np.empty(len(pairs[0]), dtype=np.float32)
        for start in range(0, len(found), PAIRS_AT_ONCE):
            i, j = (side[start : start + PAIRS_AT_ONCE] for side in pairs)
            hidden = np.abs(y[j] - x[i]) @ apart + (y[j] * x[i]) @ both + theirs[j] + ours[i]
            found[start : start + PAIRS_AT_ONCE] = np.maximum(hidden, 0.0) @ self.out + self.out_bias
        return found


@dataclass(frozen=True, slots=True)
class Opposition:
    """The learned space and the networks; they fit the vectors of one encoder only."""

    aim: Vectors
    reply: Vectors
    towers: tuple[Tower, ...]

    def aims(self, claims: Vectors) -> Vectors:
        """Return where in the space the answers to `claims` are looked for, unit rows."""
        return _unit(claims @ self.aim)

    def replies(self, answers: Vectors) -> Vectors:
        """Return where in the space `answers` lie, unit rows."""
        return _unit(answers @ self.reply)

    def opposes(self, claims: Vectors, answers: Vectors) -> Floats:
        """Return the logit (0 is neither) that each answer opposes each claim, shape (claims, answers)."""
        if not len(claims) or not len(answers):
            return np.zeros((len(claims), len(answers)))
        return np.asarray(np.mean([tower.opposes(claims, answers) for tower in self.towers], axis=0), dtype=np.float64)

    def opposes_each(self, claims: Vectors, answers: Vectors, pairs: Pairs) -> Floats:
        """Return the logit for some pairs of rows alone, shape (pairs,)."""
        if not len(pairs[0]):
            return np.zeros(0)
        each = [tower.opposes_each(claims, answers, pairs) for tower in self.towers]
        return np.asarray(np.mean(each, axis=0), dtype=np.float64)


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)


def for_encoder(info: EncoderInfo) -> Opposition | None:
    """Return what ships for an encoder's vectors; None for any other network than the packaged one, in either form."""
    return _packaged() if info in {INFO, FULL} else None


_PARTS = ("claim", "claim_bias", "answer", "answer_bias", "hidden", "hidden_bias", "out")


@functools.cache
def _packaged() -> Opposition:
    file = paths.resources() / "ranker" / "opposition.npz"
    try:
        with file.open("rb") as data, np.load(data, allow_pickle=False) as stored:
            part = {name: stored[name].astype(np.float32) for name in stored.files}
        towers = tuple(
            Tower(**{name: part[f"{name}_{i}"] for name in _PARTS}, out_bias=float(part[f"out_bias_{i}"]))
            for i in range(int(part["towers"]))
        )
        return Opposition(part["aim"], part["reply"], towers)
    except (OSError, ValueError, KeyError, TypeError, BadZipFile) as error:
        raise WorkerError("The ranker's weights are missing or damaged.", "Install the program again.") from error
