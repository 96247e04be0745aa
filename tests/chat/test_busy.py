"""More questions than can be answered: each is acknowledged at once, and those over the limit get a reply that says so."""

import http.client
import json
import sqlite3
import statistics
import time

import pytest

from platforms import Matrix, RocketChat, Slack, TeamsBot, Zulip

QUESTION = "Who built the lighthouse of Vessholm?"


@pytest.mark.parametrize("platform", [Slack(), TeamsBot(), Matrix()], ids=lambda platform: platform.name)
def test_over_the_bound_people_are_told_and_nothing_is_lost(start, fake, platform, capsys):
    platform.service = fake.address
    server = start(arguments=["--chat-queue", "20"])
    # Fetch the keys before the platform hangs.
    assert server.send(platform.request("", thread="first"))[0] == 200
    fake.wait(platform.posts, 1, platform.ends)
    fake.hold(platform.posts)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    times, statuses = [], {}
    for number in range(300):
        request = platform.request(QUESTION, thread=f"t{number}", key=f"99{number:04}")
        begin = time.perf_counter()
        connection.request(request.method, request.path, request.body, request.headers)
        response = connection.getresponse()
        response.read()
        times.append((time.perf_counter() - begin) * 1000)
        statuses[response.status] = statuses.get(response.status, 0) + 1
        if response.status == 503:
            assert response.headers["retry-after"], "the platform delivers it again later"
    connection.close()
    percentiles = statistics.quantiles(times[30:], n=100)
    with capsys.disabled():
        print(f"\n  {platform.name:10} acknowledged while full: p50 {percentiles[49]:.1f} ms, p99 {percentiles[98]:.1f} ms, {statuses}")
    accepted = statuses[200]
    assert set(statuses) <= {200, 503} and accepted >= 20
    fake.release()
    # Every accepted question gets a reply: the answer, or the text that too many questions are waiting.
    calls = fake.wait(platform.posts, accepted + 1, platform.ends)
    busy = [call for call in fake.made(platform.posts) if b"Too many questions are waiting" in call.raw]
    assert 0 < len(busy) <= accepted - 20
    assert len(calls) == accepted + 1


def test_over_the_bound_of_deliveries_at_a_time_a_platform_is_told_at_once(start, tmp_path):
    """A slow store must not build up a queue: deliveries over the limit are refused, and the others are answered."""
    server = start()
    assert server.send(Zulip().request("", thread="first"))[0] == 200
    store = sqlite3.connect(next(tmp_path.rglob("citewire.db")), isolation_level=None)
    store.execute("BEGIN IMMEDIATE")
    connections = []
    for number in range(400):
        request = Zulip().request(QUESTION, thread=f"t{number}", key=str(700_000 + number))
        connections.append(http.client.HTTPConnection("127.0.0.1", server.port, timeout=20))
        connections[-1].request(request.method, request.path, request.body, request.headers)
    refused = connections.pop().getresponse()
    assert (refused.status, refused.headers["retry-after"]) == (503, "1")
    assert json.load(refused)["type"].endswith(":busy"), "refused without waiting for the store"
    store.execute("ROLLBACK")
    statuses = [connection.getresponse().status for connection in connections]
    assert set(statuses) == {200, 503} and statuses.count(503) >= 400 - 256 - 1, statuses


def test_a_limit_of_rate_is_waited_for(server, fake):
    slack = Slack()
    for _ in range(2):
        fake.next("chat.startStream", 429, {}, {"retry-after": "1"})
        fake.next("chat.postMessage", 429, {}, {"retry-after": "1"})
    assert server.send(slack.request(QUESTION))[0] == 200
    fake.wait("chat.stopStream", 1)
    posts = [call for call in fake.made("/slack/api/chat.") if call.path.endswith("stopStream")]
    assert len(posts) == 1, "and posted once"


def test_what_cannot_be_posted_is_given_up_and_said(server, fake):
    slack = Slack()
    for method in ("chat.startStream", "chat.postMessage"):
        fake.next(method, 200, {"ok": False, "error": "channel_not_found"})
    assert server.send(slack.request(QUESTION))[0] == 200
    fake.wait("chat.postMessage", 1)
    assert server.send(slack.request(QUESTION))[0] == 200
    fake.wait("chat.stopStream", 1)
    assert "a reply cannot be posted" in server.log() and "channel_not_found" in server.log()
    for secret in ("xoxb-test", "slack-signing-secret", "teams-password", "telegram-secret", "matrix-as"):
        assert secret not in server.log()


def test_json_is_what_every_platform_is_answered_with(server):
    """Some platforms ignore a response without a content type."""
    for platform in (RocketChat(), Zulip()):
        request = platform.request(QUESTION)
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        connection.request("POST", request.path, request.body, request.headers)
        response = connection.getresponse()
        assert response.headers["content-type"] == "application/json"
        assert response.headers["content-length"]
        json.loads(response.read())
        connection.close()
