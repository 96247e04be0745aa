"""The encoder once more, in numbers of 32 bits and without any code of Citewire's: what its vectors are compared with."""

import json
import math
import struct
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

# Tokens of a text, as Citewire cuts it.
MOST_TOKENS = 128

erf = np.vectorize(math.erf)


class Reference:
    """A model of the BERT family with the mean of all tokens as its vector."""

    def __init__(self, folder: Path) -> None:
        content = (folder / "model.safetensors").read_bytes()
        (length,) = struct.unpack("<Q", content[:8])
        header = json.loads(content[8 : 8 + length])
        header.pop("__metadata__", None)
        self.weights = {}
        for name, tensor in header.items():
            if tensor["dtype"] == "F32":
                start, end = (8 + length + at for at in tensor["data_offsets"])
                self.weights[name] = np.frombuffer(content[start:end], dtype=np.float32).reshape(tensor["shape"])
        config = json.loads((folder / "config.json").read_text())
        self.layers, self.heads = config["num_hidden_layers"], config["num_attention_heads"]
        self.epsilon = config["layer_norm_eps"]
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(MOST_TOKENS)

    def norm(self, values, name):
        mean = values.mean(-1, keepdims=True)
        variance = ((values - mean) ** 2).mean(-1, keepdims=True)
        return (values - mean) / np.sqrt(variance + self.epsilon) * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def linear(self, values, name):
        return values @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def vector(self, text: str):
        ids = self.tokenizer.encode(text).ids
        embeddings = "embeddings."
        values = (
            self.weights[embeddings + "word_embeddings.weight"][ids]
            + self.weights[embeddings + "position_embeddings.weight"][: len(ids)]
            + self.weights[embeddings + "token_type_embeddings.weight"][0]
        )
        values = self.norm(values, embeddings + "LayerNorm")
        width = values.shape[1]
        for number in range(self.layers):
            layer = f"encoder.layer.{number}."
            parts = (self.linear(values, layer + "attention.self." + part) for part in ("query", "key", "value"))
            query, key, value = (part.reshape(len(ids), self.heads, -1).transpose(1, 0, 2) for part in parts)
            scores = query @ key.transpose(0, 2, 1) / math.sqrt(width // self.heads)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            attended = (scores @ value).transpose(1, 0, 2).reshape(len(ids), width)
            attended = self.linear(attended, layer + "attention.output.dense")
            values = self.norm(values + attended, layer + "attention.output.LayerNorm")
            inner = self.linear(values, layer + "intermediate.dense")
            inner = 0.5 * inner * (1 + erf(inner / math.sqrt(2)))
            values = self.norm(values + self.linear(inner, layer + "output.dense"), layer + "output.LayerNorm")
        mean = values.mean(0)
        return mean / np.linalg.norm(mean)
