"""Shared by the tests: one server for all of them, and the table of each client's results."""

import json
import urllib.request

import pytest

from server import running

QUESTION = "Who built the lighthouse of Vessholm?"
FOLLOW_UP = "And how many steps does its keeper climb?"
# Characters of two to four bytes before a mark: offsets count characters.
PASTRY = "What do regular guests of the café paint?"


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server that all tests use. Its operator's routes are open, so that they are tried as well."""
    with running(tmp_path_factory.mktemp("server"), ["--open-admin"]) as server:
        yield server


@pytest.fixture(scope="session")
def base(server):
    """The base address for a client of OpenAI's API."""
    return f"{server.address}/v1"


def ask(server, question, history=()) -> dict:
    """The answer of POST /v1/ask, with which all others are compared."""
    body = json.dumps({"question": question, "history": list(history)}).encode()
    request = urllib.request.Request(server.ask, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def sentences(answer: dict) -> list[str]:
    return [sentence["display"]["text"] for sentence in answer["sentences"]]


class Seen:
    """The results of each client, as lines of the table."""

    columns = ("question", "follow-up", "stream", "citations", "error")

    def __init__(self):
        self.lines = {}

    def of(self, client, **found):
        self.lines.setdefault(client, {}).update(found)


@pytest.fixture(scope="session")
def seen():
    """The table, printed when all tests have ended."""
    seen = Seen()
    yield seen
    print(f"\n\n{'client':34}" + "".join(f"{column:>12}" for column in Seen.columns))
    for client, found in seen.lines.items():
        print(f"{client:34}" + "".join(f"{found.get(column, '-'):>12}" for column in Seen.columns))
