"""The child's start to its first embedding, and its throughput, beside SentenceTransformer's, in one run.

  python benchmarks/encoding.py [--sentences 1000] [--runs 3]

Sentences come from ../shared/bench/opeds_train.jsonl.gz; without it only the start is measured. SentenceTransformer
computes in float32, with as many threads as the child; runs alternate, and medians are given. Its start is that of a
new Python to its first embedding. Cosines are between the two sides' vectors of the same sentences. The encoder is
exported first where it is not. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from viewpoints.matching.encoder import packaged_folder
from viewpoints.matching.network import worker_threads
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Embed, Embedded

DATA = Path(__file__).resolve().parents[2] / "shared" / "bench" / "opeds_train.jsonl.gz"


def embedded(worker: WorkerClient, texts: list[str]) -> tuple[float, np.ndarray]:
    """Return the seconds that the child takes, and its vectors."""
    began = time.perf_counter()
    result = worker.request(Embed(tuple(texts)))
    taken = time.perf_counter() - began
    assert isinstance(result, Embedded)
    return taken, np.frombuffer(result.vectors, "<f4").reshape(len(texts), -1)


def starts(runs: int) -> list[float]:
    """Return the seconds from starting the child to its first embedding."""
    taken = []
    for _ in range(runs):
        worker = WorkerClient()
        taken.append(embedded(worker, ["The first sentence."])[0])
        worker.close()
    return taken


PLAIN = """
import os
os.environ["HF_HUB_OFFLINE"] = os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
from sentence_transformers import SentenceTransformer
from viewpoints.matching.encoder import packaged_folder
SentenceTransformer(str(packaged_folder()), device="cpu").encode(["The first sentence."], show_progress_bar=False)
"""


def plain_starts(runs: int) -> list[float]:
    """Return the seconds from starting Python to SentenceTransformer's first embedding."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", PLAIN], check=True, capture_output=True)
        taken.append(time.perf_counter() - began)
    return taken


def throughput(texts: list[str], runs: int) -> dict[str, float]:
    """Return sentences per second of the child and of the plain library, and how far their vectors agree."""
    os.environ["HF_HUB_OFFLINE"] = os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(worker_threads())
    plain = SentenceTransformer(str(packaged_folder()), device="cpu")
    plain.encode(texts[:32], show_progress_bar=False)
    worker = WorkerClient()
    embedded(worker, texts[:32])
    ours, theirs, ours_vectors, plain_vectors = [], [], np.empty(0), np.empty(0)
    for _ in range(runs):
        taken, ours_vectors = embedded(worker, texts)
        ours.append(taken)
        began = time.perf_counter()
        plain_vectors = plain.encode(texts, show_progress_bar=False, normalize_embeddings=True)
        theirs.append(time.perf_counter() - began)
    worker.close()
    cosines = (ours_vectors * plain_vectors).sum(axis=1)
    fast, slow = (len(texts) / statistics.median(t) for t in (ours, theirs))
    return {
        "child_per_second": round(fast, 1),
        "plain_per_second": round(slow, 1),
        "ratio": round(fast / slow, 2),
        "ratio_run_by_run": round(statistics.median(t / o for o, t in zip(ours, theirs, strict=True)), 2),
        "mean_cosine": round(float(cosines.mean()), 5),
        "least_cosine": round(float(cosines.min()), 5),
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    starts(1)  # exports the encoder where that has not been done
    report: dict[str, object] = {
        "start_to_first_embedding_s": [round(t, 2) for t in starts(options.runs)],
        "plain_start_to_first_embedding_s": [round(t, 2) for t in plain_starts(options.runs)],
    }
    if DATA.exists():
        rows = [json.loads(line) for line in gzip.decompress(DATA.read_bytes()).decode().splitlines()]
        texts = list(dict.fromkeys(s["text"] for row in rows for s in row["sentences"]))[: options.sentences]
        report["throughput"] = throughput(texts, options.runs)
    else:
        report["skipped"] = f"no sentences at {DATA}"
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
