"""The packaged network as an int8 ONNX graph, made once: `python -m viewpoints.matching.export FOLDER DESTINATION`.

A process of its own does this, because it needs torch, which the worker then never has to hold.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from viewpoints.matching.encoder import LONGEST_TOKENS, Vectors
from viewpoints.matching.network import NETWORK, RECORD, TOKENIZER, Network, digest

OPSET = 17
LEAST_COSINE = 0.985
"""The mean cosine to the original under which the int8 network counts as broken."""
KEPT_WHOLE = ("layer.0/output/dense",)
"""Products that stay in float32: here a few large activations would cost all the others their precision."""

SENTENCES = (
    "The council should build more houses before rents rise again.",
    "That is wrong: nobody has asked for another car park.",
    "Taxes.",
    "She admits that the old bridge is beyond repair, but insists that a ferry would serve the island better.",
    "“If children cannot walk to school safely,” the doctor writes, “we have planned the street for the wrong people.”",
    "Why should those who save water pay for those who waste it?",
    "In 2019 the port lost 14.2 million; in 2023 it earned more than the airport, the railway and the market together.",
    "He does not believe a word of it, and says so on every page of his long, bitter and rather well written letter.",
)


def _graph(folder: Path) -> Any:  # noqa: ANN401 - torch is imported here alone
    """Return the network with pooling and normalisation as one module over token ids and their mask."""
    import torch
    from transformers import AutoModel

    class Sentence(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            # Written out step by step, attention becomes operators that the exporter and the quantiser know.
            self.network = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()

        def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
            hidden = self.network(
                input_ids=input_ids, attention_mask=attention_mask, token_type_ids=torch.zeros_like(input_ids)
            ).last_hidden_state
            mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
            pooled = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(pooled, dim=1)

    return Sentence()


def _write_float(folder: Path, path: Path) -> None:
    import torch

    ids = torch.ones((2, 7), dtype=torch.int64)
    axes = {0: "texts", 1: "tokens"}
    with torch.no_grad():
        torch.onnx.export(
            _graph(folder),
            (ids, torch.ones_like(ids)),
            str(path),
            input_names=["input_ids", "attention_mask"],
            output_names=["vectors"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "vectors": {0: "texts"}},
            opset_version=OPSET,
            dynamo=False,
        )


def _write_int8(float_path: Path, path: Path) -> None:
    """Quantise the weights by channel; seven bits of eight, so that no processor's sums overflow."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    nodes = onnx.load(str(float_path)).graph.node
    quantize_dynamic(
        float_path,
        path,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_exclude=[n.name for n in nodes if any(part in n.name for part in KEPT_WHOLE)],
    )


def _original(folder: Path) -> Vectors:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    vectors: Vectors = model.encode(list(SENTENCES), show_progress_bar=False, normalize_embeddings=True)
    return vectors


def export(folder: Path, destination: Path) -> float:
    """Write the int8 network of the weights in `folder` to `destination`; return its mean cosine to the original.

    Raises OSError when it cannot be written and ValueError when it does not say what the original says.
    """
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    # The file sets both for another use: cut at 128 tokens, and filled up to them.
    tokenizer.enable_truncation(LONGEST_TOKENS)
    tokenizer.no_padding()
    tokenizer.save(str(destination / TOKENIZER))
    whole = destination / "float.onnx"
    _write_float(folder, whole)
    _write_int8(whole, destination / NETWORK)
    whole.unlink()
    ours = Network(destination).vectors(SENTENCES)
    cosine = float(np.mean(np.sum(ours * _original(folder), axis=1)))
    if not cosine >= LEAST_COSINE:
        raise ValueError(f"its vectors differ from the original's (cosine {cosine:.3f})")
    names = (NETWORK, TOKENIZER)
    record = {"cosine": round(cosine, 5), **{name: digest(destination / name) for name in names}}
    (destination / RECORD).write_text(json.dumps(record), "utf-8")
    for path in destination.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    return cosine


def main() -> int:
    """Export as the arguments say; on failure say why in one line and return 1."""
    for name in ("HF_HUB_OFFLINE", "HF_HUB_DISABLE_PROGRESS_BARS", "ORT_DISABLE_TELEMETRY"):
        os.environ[name] = "1"
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    try:
        export(Path(sys.argv[1]), Path(sys.argv[2]))
    except OSError as error:
        sys.stderr.write(f"\n{error.strerror or error}\n")
    except (ImportError, ValueError, RuntimeError) as error:
        sys.stderr.write(f"\n{' '.join(str(error).split())}\n")
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
