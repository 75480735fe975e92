"""Models of the user's own: any sentence-transformers folder, or a name on the hub once it has been downloaded."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import EncoderMissing
from viewpoints.matching.encoder import BATCH, FULL, Run, Vectors, packaged_folder, verify
from viewpoints.matching.network import run_apart, worker_threads
from viewpoints.tasks import CancelToken, Progress, Report, unreported

STILL = "Choose another model, or the packaged one; what is stored can still be read."
_HUB_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")
_FILES = ("*.json", "*.txt", "*.model", "*.safetensors")
"""What is downloaded and what a model's version is made of: weights as numbers alone, never as pickled code."""
_ASIDE = ("onnx/*", "openvino/*")


def _quiet() -> None:
    # Both are read when the libraries are imported, so they come first.
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


def model_folder(model: str) -> Path:
    """Return the folder of a model: itself, or where its download lies; raise `EncoderMissing` if there is none."""
    path = Path(model).expanduser()
    if path.is_dir():
        return path
    if not _HUB_NAME.fullmatch(model):
        raise EncoderMissing(f"There is no model folder {model}.", STILL)
    _quiet()
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(_hub_name(model), local_files_only=True, allow_patterns=list(_FILES)))
    except (LocalEntryNotFoundError, HFValidationError) as error:
        raise EncoderMissing(
            f"The model {model} is neither a folder nor a model that has been downloaded.",
            "Give the path of its folder, or ask for the download.",
        ) from error


def _hub_name(model: str) -> str:
    return model if "/" in model else f"sentence-transformers/{model}"


def download(model: str, report: Report = unreported, cancel: CancelToken | None = None) -> None:
    """Fetch a model from the hub; the one place of the program that does. Raises `EncoderMissing` if it fails."""
    if not _HUB_NAME.fullmatch(model):
        raise EncoderMissing(f"{model} is no name of a model on the hub.", "Such a name reads like “owner/model”.")
    report(Progress(f"Downloading the model {model}"))
    online = {"HF_HUB_OFFLINE": "0", "TRANSFORMERS_OFFLINE": "0"}
    failure = run_apart("viewpoints.matching.own", (_hub_name(model),), cancel, online)
    if failure is not None:
        raise EncoderMissing(f"The model {model} could not be downloaded ({failure.rstrip('.')}).", STILL)


def _version(folder: Path) -> str:
    """Return a checksum of all that decides a model's vectors."""
    total = hashlib.sha256()
    for path in sorted({p for pattern in (*_FILES, "*.bin") for p in folder.rglob(pattern)}):
        name = path.relative_to(folder)
        if name.parts[0] in ("onnx", "openvino"):
            continue
        total.update(f"{name.as_posix()}\0".encode())
        with path.open("rb") as file:
            total.update(hashlib.file_digest(file, "sha256").digest())
    return total.hexdigest()[:12]


def _read(folder: Path, model: str) -> Any:  # noqa: ANN401 - the library comes without types
    _quiet()
    try:
        import torch
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise EncoderMissing(
            "The model cannot run because sentence-transformers or torch is not installed.",
            "Install the program's requirements again; what is stored can still be read.",
        ) from error
    if not (folder / "modules.json").is_file() and not (folder / "config.json").is_file():
        raise EncoderMissing(f"The folder {model} holds no sentence-transformers model.", STILL)
    torch.set_num_threads(worker_threads())
    try:
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RuntimeError,
        ImportError,
        SafetensorError,
    ) as error:
        # A damaged file surfaces as whatever the library makes of it.
        reason = " ".join(str(error).split())[:200]
        raise EncoderMissing(f"The model {model} cannot be loaded ({reason.rstrip('.')}).", STILL) from error


def load_own(model: str) -> tuple[EncoderInfo, Run]:
    """Load a model and return what it is and how to run it; raises `EncoderMissing` if it cannot be used.

    `FULL.name` means the packaged weights in float32. Only the model's own code in this program's libraries is run,
    never code that comes with a model.
    """
    if model == FULL.name:
        folder = packaged_folder()
        verify(folder)
    else:
        folder = model_folder(model)
    network = _read(folder, model)
    one = np.asarray(network.encode(["one"], show_progress_bar=False))
    if one.ndim != 2 or not np.isfinite(one).all() or not one.any():
        raise EncoderMissing(f"The model {model} gives no usable vectors.", STILL)
    info = FULL if model == FULL.name else EncoderInfo(_known_as(model), _version(folder), one.shape[1])

    def run(texts: Sequence[str]) -> Vectors:
        vectors: Vectors = network.encode(
            list(texts),
            batch_size=BATCH,
            show_progress_bar=False,
            convert_to_numpy=True,
            normalize_embeddings=True,
        ).astype(np.float32, copy=False)
        return vectors

    return info, run


def _known_as(model: str) -> str:
    """Return the name under which vectors are stored: without its place, a folder that moves stays the same model."""
    path = Path(model).expanduser()
    return path.resolve().name if path.is_dir() else _hub_name(model)


def main() -> int:
    """Download the model named by the argument; on failure say why in one line and return 1."""
    import httpx
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        snapshot_download(sys.argv[1], allow_patterns=list(_FILES), ignore_patterns=list(_ASIDE))
    except HfHubHTTPError as error:
        sys.stderr.write(f"\n{str(error).splitlines()[0]}\n")
    except (OSError, httpx.HTTPError, HFValidationError, ValueError) as error:
        sys.stderr.write(f"\n{' '.join(str(error).split())[:200]}\n")
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
