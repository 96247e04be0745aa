"""Ten thousand forged, stale, replayed, cut and oversized requests per platform: none is accepted or does harm."""

import base64
import http.client
import json
import os
import random
import time
from datetime import datetime, timezone

import pytest
from standardwebhooks import Webhook

from platforms import ALL, WEBHOOK_SECRET, Request, label

COUNT = int(os.environ.get("CITEWIRE_FORGED", "10000"))
# Largest growth of memory, in bytes. An allocator keeps some freed memory, but a leak of a kilobyte per request would
# be ten megabytes.
MOST_GROWTH = 8 * 1024 * 1024
SIGNATURES = ("x-slack-signature", "authorization", "x-signature-ed25519", "x-telegram-bot-api-secret-token", "webhook-signature")
TIMES = ("x-slack-request-timestamp", "x-signature-timestamp", "webhook-timestamp")
QUESTION = "Who built the lighthouse of Vessholm?"


def forgeries(platform, chance: random.Random, replayed: Request):
    """Endless requests that look valid but are not. One kind repeats a request that was valid the first time."""
    good = [platform.request(QUESTION, thread=f"forged-{n}") for n in range(20)]
    other = [platform.request("What does the ferry carry?", thread="other") for _ in range(5)]
    while True:
        request = chance.choice(good)
        headers = dict(request.headers)
        signed = next((name for name in SIGNATURES if name in headers), None)
        stamped = next((name for name in TIMES if name in headers), None)
        body = request.body
        kind = chance.randrange(8)
        if kind == 0 and signed:
            # A signature of another message, or a token that is nearly right. A token of Microsoft belongs to a bot,
            # not to a message.
            is_bot = platform.name == "teams_bot"
            value = platform.token(aud="another bot") if is_bot else chance.choice(other).headers[signed]
            value = f"Bearer {value}" if is_bot else value
            headers[signed] = value if value != headers[signed] else value[:-1] + chr(ord(value[-1]) ^ 1)
        elif kind == 1 and signed:
            del headers[signed]
        elif kind == 2 and stamped:
            # Another time than the signed one.
            headers[stamped] = str(int(time.time()) + chance.choice([-90000, -301, 301, 90000]))
        elif kind == 3:
            body = body[: chance.randrange(len(body) - 20)]
            if signed and platform.name in ("telegram", "matrix"):
                headers[signed] = "Bearer cut"
        elif kind == 4 and signed:
            headers[signed] = base64.b64encode(chance.randbytes(chance.randrange(200))).decode()
        elif kind == 7:
            # A request that was accepted once, byte for byte.
            yield replayed
            continue
        elif kind == 5 and chance.random() < 0.02:
            body = body + b" " * 1_100_000
        else:
            # If the body contains the token, a wrong token; otherwise a body that was not signed.
            body = body.replace(b"-token", b"-tokem").replace(b"Vessholm", b"Vesshoim")
            if platform.name in ("telegram", "matrix", "teams_bot") and signed:
                headers[signed] = headers[signed][:-2] + "xx"
        if (body, headers) != (request.body, request.headers):
            yield Request(request.path, body, headers, request.method)


@pytest.mark.parametrize("platform", ALL, ids=label)
def test_no_forged_request_is_accepted_and_none_breaks_the_server(server, platform, capsys):
    chance = random.Random(label(platform))
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    statuses: dict[int, int] = {}
    before = None
    accepted = platform.request("", thread="accepted")
    assert server.send(accepted)[0] == 200
    if platform.posts and platform.name != "discord":
        server.fake.wait(platform.posts, 1, platform.ends)
    posted = len(server.fake.made(platform.posts)) if platform.posts else 0
    forged = forgeries(platform, chance, accepted)
    for number in range(COUNT):
        request = next(forged)
        try:
            connection.request(request.method, request.path, request.body, request.headers)
            response = connection.getresponse()
            body = response.read()
        except (BrokenPipeError, ConnectionResetError):
            # The server closes the connection before a body that is too large was sent completely.
            connection.close()
            statuses[413] = statuses.get(413, 0) + 1
            continue
        statuses[response.status] = statuses.get(response.status, 0) + 1
        if request is accepted:
            assert response.status == 200 and not platform.messages(body or b"{}", []), (response.status, body)
        else:
            assert response.status in (400, 401, 403, 413), (response.status, body, request)
        if number == COUNT // 5:
            before = server.memory()
    connection.close()
    grown = server.memory() - before
    with capsys.disabled():
        print(f"\n  {label(platform):18} {COUNT} forged: {dict(sorted(statuses.items()))}, memory {grown / 1024:+.0f} KiB")
    assert grown < MOST_GROWTH
    posts = server.fake.made(platform.posts) if platform.posts else []
    assert len(posts) == posted, "nothing was answered"


@pytest.mark.parametrize("platform", [p for p in ALL if p.name in ("slack", "discord", "webhook", "teams")], ids=label)
def test_a_request_that_was_signed_long_ago_or_in_the_future_is_refused(server, platform, monkeypatch):
    real = time.time()
    for moved in (-302, 302):
        monkeypatch.setattr(time, "time", lambda moved=moved: real + moved)
        request = stamped(platform, real + moved)
        assert server.send(request)[0] == 401, moved
    for moved in (-290, 290):
        monkeypatch.setattr(time, "time", lambda moved=moved: real + moved)
        assert server.send(stamped(platform, real + moved))[0] == 200, moved


def stamped(platform, at: float) -> Request:
    """A request that is correctly signed for another time."""
    request = platform.request(QUESTION)
    if platform.name == "webhook":
        when = datetime.fromtimestamp(at, timezone.utc)
        request.headers["webhook-timestamp"] = str(int(at))
        request.headers["webhook-signature"] = Webhook(WEBHOOK_SECRET).sign(
            request.headers["webhook-id"], when, request.body.decode()
        )
    if platform.name == "teams":
        body = json.loads(request.body)
        body["timestamp"] = datetime.fromtimestamp(at, timezone.utc).isoformat()
        request.body = json.dumps(body).encode()
        request.headers["authorization"] = platform.sign(request.body)
    return request
