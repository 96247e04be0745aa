"""Shared by the tests: one server for all of them, and a way to start further ones."""

import httpx
import pytest

from articles import ARTICLES
from server import Server, running


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server that all tests use."""
    with running(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def start(tmp_path):
    """Starts another server, for tests that stop it or read its log."""
    servers = []

    def start(articles: dict[str, str] = ARTICLES) -> Server:
        servers.append(Server(tmp_path / str(len(servers)), articles))
        return servers[-1]

    yield start
    for server in servers:
        server.kill()


@pytest.fixture(scope="session")
def client(server):
    """A plain HTTP client of the shared server."""
    # A proxy in the environment must not get local traffic.
    with httpx.Client(base_url=server.address, timeout=10, trust_env=False) as client:
        yield client
