"""Vectors in whole numbers of eight bits against those in 32 bits."""

import os
import subprocess

import numpy as np
import pytest

from reference import Reference

TEXTS = [
    "How much does the ferry to the island cost?",
    "A single trip is five euros for adults and two euros for children.",
    "Town library. Fines. Overdue items are charged ten cents per day.",
    "The committee adopted the minutes of the previous meeting without changes.",
    "git push --force-with-lease origin main",
    "Naïve café owners don't (usually) read RFC 9457; they ask: what's a problem detail?",
    "The library lends novels for four weeks and keeps its reading room open at night. " * 20,
    "Yes.",
]


@pytest.fixture(scope="module")
def vectors(data):
    model = data / "models" / "minilm.model"
    # What runs under emulation has the same bits as what runs here, as another test proves.
    command = ["qemu-aarch64", os.environ["ARM_VECTORS"], model, "--raw"]
    raw = subprocess.run(command, input="\n".join(TEXTS).encode(), capture_output=True, check=True, timeout=300).stdout
    return np.frombuffer(raw, dtype="<f4").reshape(len(TEXTS), -1)


def test_vectors_are_those_of_the_published_model(published, vectors):
    """Proves that eight bits, our tokens and our arithmetic leave each vector in its direction."""
    reference = Reference(published)
    cosines = [float(vector @ reference.vector(text)) for text, vector in zip(TEXTS, vectors)]
    assert min(cosines) > 0.97 and sorted(cosines)[1] > 0.99, list(zip(cosines, TEXTS))


def test_texts_that_say_the_same_are_near(vectors):
    """Proves that the question is nearest to its answer, which has none of its words."""
    question, others = vectors[0], vectors[1:]
    assert int(np.argmax(others @ question)) == 0
