"""A sentence-transformers model of a few kilobytes, written without torch, for tests of a user's own model."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

WORDS = (  # noqa: SIM905 - reads better
    "[PAD] [UNK] [CLS] [SEP] [MASK] the ferry free town bus nothing everyone ruin a would any cost should"
).split()


def write_model(folder: Path, dimension: int = 8, seed: int = 1) -> Path:
    """Write a one-layer network with weights drawn by `seed`, and return its folder."""
    rng = np.random.default_rng(seed)

    def drawn(*shape: int) -> np.ndarray:
        return rng.normal(scale=0.5, size=shape).astype(np.float32)

    wide = 2 * dimension
    weights = {
        "embeddings.word_embeddings.weight": drawn(len(WORDS), dimension),
        "embeddings.position_embeddings.weight": drawn(64, dimension),
        "embeddings.token_type_embeddings.weight": drawn(2, dimension),
        "encoder.layer.0.intermediate.dense.weight": drawn(wide, dimension),
        "encoder.layer.0.intermediate.dense.bias": drawn(wide),
        "encoder.layer.0.output.dense.weight": drawn(dimension, wide),
        "encoder.layer.0.output.dense.bias": drawn(dimension),
        "pooler.dense.weight": drawn(dimension, dimension),
        "pooler.dense.bias": drawn(dimension),
    }
    for part in ("self.query", "self.key", "self.value", "output.dense"):
        weights[f"encoder.layer.0.attention.{part}.weight"] = drawn(dimension, dimension)
        weights[f"encoder.layer.0.attention.{part}.bias"] = drawn(dimension)
    for part in ("embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"):
        weights[f"{part}.LayerNorm.weight"] = np.ones(dimension, np.float32)
        weights[f"{part}.LayerNorm.bias"] = np.zeros(dimension, np.float32)
    (folder / "1_Pooling").mkdir(parents=True)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    files = {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": dimension,
            "intermediate_size": wide,
            "num_attention_heads": 2,
            "num_hidden_layers": 1,
            "max_position_embeddings": 64,
            "vocab_size": len(WORDS),
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        ],
        "sentence_bert_config.json": {"max_seq_length": 32, "do_lower_case": False},
        "1_Pooling/config.json": {"word_embedding_dimension": dimension, "pooling_mode_mean_tokens": True},
        "tokenizer_config.json": {"tokenizer_class": "BertTokenizer", "do_lower_case": True},
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content), "utf-8")
    (folder / "vocab.txt").write_text("\n".join(WORDS), "utf-8")
    return folder
