"""The exported network: found in the user's cache or made there once, and run by onnxruntime."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from viewpoints import paths
from viewpoints.errors import EncoderMissing
from viewpoints.tasks import CancelToken, Progress, Report, unreported

NETWORK = "network.onnx"
TOKENIZER = "tokenizer.json"
RECORD = "export.json"

LOOK = 0.1
"""Seconds between two looks at the cancel token while the network is made."""
PREPARING = "Preparing the encoder, once"


def worker_threads() -> int:
    """Return how many threads to compute with: all cores but one, which stays with the window."""
    return max(1, (os.cpu_count() or 1) - 1)


def digest(path: Path) -> str:
    """Return a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Network:
    """The exported network in memory, with its tokenizer."""

    def __init__(self, folder: Path) -> None:
        # Left alone, the library gives the machine a number, keeps it on disk and reports its use over the network.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read while it is imported
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            (folder / NETWORK).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        self._threads = ThreadPoolExecutor(worker_threads()) if worker_threads() > 1 else None

    def _vector(self, ids: Sequence[int]) -> npt.NDArray[np.float32]:
        tokens = np.array([ids], dtype=np.int64)
        (vectors,) = self._session.run(None, {"input_ids": tokens, "attention_mask": np.ones_like(tokens)})
        row: npt.NDArray[np.float32] = np.asarray(vectors, dtype=np.float32)[0]
        return row

    def vectors(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return one unit vector per text.

        Each text is run alone: int8 activations are scaled by what runs together, so that in a batch a text's vector
        would depend on its neighbours. Nothing is padded, and threads share the texts instead of the products.
        """
        ids = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        run = self._threads.map if self._threads else map
        return np.stack(list(run(self._vector, ids)))


def intact(folder: Path) -> bool:
    """Tell whether `folder` holds an export that is whole: each file as its record says."""
    try:
        record = json.loads((folder / RECORD).read_text("utf-8"))
        return all(record[name] == digest(folder / name) for name in (NETWORK, TOKENIZER))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def exported(source: Path, key: str, report: Report = unreported, cancel: CancelToken | None = None) -> Path:
    """Return the folder of the export called `key`, making it from the weights in `source` where it is missing.

    Two processes never make it at once, and one that is killed leaves nothing that counts. Raises `EncoderMissing`
    if it cannot be made.
    """
    home = paths.cache_folder() / "encoder"
    folder = home / key
    if intact(folder):
        return folder
    from filelock import FileLock, Timeout

    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = FileLock(home / f"{key}.lock")
        report(Progress(PREPARING))
        while True:
            if cancel is not None:
                cancel.check()
            with contextlib.suppress(Timeout), lock.acquire(timeout=LOOK):
                if not intact(folder):
                    _make(source, folder, cancel)
                return folder
    except OSError as error:
        raise _not_made(error.strerror or str(error), home) from error


def _not_made(reason: str, home: Path) -> EncoderMissing:
    return EncoderMissing(
        f"The encoder could not be prepared ({reason.rstrip('.')}).",
        f"It is written once to {home}: make room there and allow writing; what is stored can be read without it.",
    )


def _make(source: Path, folder: Path, cancel: CancelToken | None) -> None:
    for left in folder.parent.glob(f"{folder.name}.*.part"):
        shutil.rmtree(left, ignore_errors=True)  # of a process that was killed: the lock is ours
    part = folder.with_name(f"{folder.name}.{os.getpid()}.part")
    part.mkdir()
    try:
        failure = run_apart("viewpoints.matching.export", (str(source), str(part)), cancel)
        if failure is not None:
            raise _not_made(failure, folder.parent)
        shutil.rmtree(folder, ignore_errors=True)
        part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def run_apart(
    module: str, arguments: Sequence[str], cancel: CancelToken | None, environment: dict[str, str] | None = None
) -> str | None:
    """Run one of our modules in a process of its own; return None, or the last line it says if it fails.

    Ends the process and raises `Cancelled` when the token says so.
    """
    command = [sys.executable, "-P", "-m", module, *arguments]
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "ORT_DISABLE_TELEMETRY": "1", **(environment or {})},
    ) as process:
        try:
            while True:
                try:
                    _, said = process.communicate(timeout=LOOK)
                    break
                except subprocess.TimeoutExpired:
                    if cancel is not None:
                        cancel.check()
        except BaseException:
            process.kill()
            raise
    if process.returncode == 0:
        return None
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else f"exit status {process.returncode}"
