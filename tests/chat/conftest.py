"""Shared by the tests of team chat: a server with every platform on, and the fake that it calls."""

import http.client
import json

import pytest

import platforms
from articles import ARTICLES
from fake import Fake
from platforms import ALL, Request
from server import Server

SITE = "https://cite.example.org"


class ChatServer(Server):
    """A server with every platform on, which calls a fake."""

    def __init__(self, folder, fake, arguments=(), articles=ARTICLES, port=0):
        folder.mkdir(parents=True, exist_ok=True)
        config = folder / "citewire.toml"
        config.write_text(platforms.settings(fake.address))
        self.fake = fake
        super().__init__(folder, articles, ["--config", str(config), "--public-url", SITE, "--public", *arguments], port)

    def send(self, request: Request) -> tuple[int, bytes]:
        """Status and body of the response."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(request.method, request.path, request.body, request.headers)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def post(self, path: str, body: dict, **headers: str) -> dict:
        raw = json.dumps(body).encode()
        status, answer = self.send(Request(path, raw, {"content-type": "application/json", **headers}))
        assert status < 300, answer
        return json.loads(answer)

    def memory(self) -> int:
        """The resident memory of the process, in bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            line = next(line for line in status if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024


@pytest.fixture
def fake():
    fake = Fake()
    platforms.published(fake)
    yield fake
    fake.close()


@pytest.fixture
def start(tmp_path, fake):
    """Starts servers whose data folder has this name."""
    servers = []
    for platform in ALL:
        platform.service = fake.address

    def start(name="data", arguments=(), articles=ARTICLES, port=0):
        servers.append(ChatServer(tmp_path / name, fake, arguments, articles, port))
        return servers[-1]

    yield start
    for server in servers:
        server.kill()
        assert "panicked" not in server.log()


@pytest.fixture
def server(start):
    return start()


class Asked:
    """One question on one platform, with all responses and calls."""

    def __init__(self, server, platform, text, thread="t1", key=None):
        before = len(server.fake.made(platform.posts)) if platform.posts else 0
        ended = len([call for call in server.fake.calls if platform.ends(call)])
        self.status, self.response = server.send(platform.request(text, thread, key))
        assert self.status == 200, self.response
        self.calls = []
        if platform.is_posted(self.response):
            server.fake.wait(platform.posts, ended + 1, platform.ends)
            self.calls = server.fake.made(platform.posts)[before:]
        self.messages = platform.messages(self.response, self.calls)
        self.quotes = [quote for message in self.messages for quote in platform.quotes(message)]
        self.text = "\n".join(platform.text(message) for message in self.messages)


@pytest.fixture
def ask():
    return Asked
