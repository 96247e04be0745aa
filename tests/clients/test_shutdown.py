"""A server that is told to stop: quickly, whoever still listens, and without a stream that just breaks off."""

import contextlib
import itertools
import json
import socket
import time

import httpx
import pytest
from httpx_sse import connect_sse

from articles import ASKED
from readers import MOST_EVENTS, TIMEOUT, Event, httpx_sse
from server import LONGEST_STOP

# An answer of thirty megabytes, far more than the system keeps for a client that does not read: the server has to wait.
CHRONICLES = {
    f"part-{number}.txt": f"Part {number}\n\nPart {number} of the chronicle of Vessholm goes {'on and ' * 200_000}on.\n"
    for number in range(10)
}
LONG_ANSWER = {"question": "How does the chronicle of Vessholm go?", "limit": 10}


@contextlib.contextmanager
def slow_stream(server):
    """The events of the long answer, read one by one by a client that has little room."""
    transport = httpx.HTTPTransport(socket_options=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)])
    with (
        httpx.Client(timeout=TIMEOUT, trust_env=False, transport=transport) as client,
        connect_sse(client, "POST", server.ask, json=LONG_ANSWER) as source,
    ):
        events = itertools.islice(source.iter_sse(), MOST_EVENTS)
        yield (Event(event.event, event.id, json.loads(event.data)) for event in events)


def await_refusal(server):
    """Returns once the server takes no further connections, which is when it has begun to stop."""
    deadline = time.monotonic() + LONGEST_STOP
    with pytest.raises(ConnectionRefusedError):
        while time.monotonic() < deadline:
            socket.create_connection(("127.0.0.1", server.port), TIMEOUT).close()


def test_a_client_that_does_not_read_does_not_hold_up_the_others(start):
    server = start(CHRONICLES)
    with slow_stream(server) as unread:
        assert next(unread).name == "sources"
        short = httpx_sse(server, LONG_ANSWER | {"limit": 1})
        assert [event.name for event in short] == ["sources", "sentence", "done"]


def test_a_server_stops_in_time_while_an_open_stream_is_not_read(start):
    server = start(CHRONICLES)
    with slow_stream(server) as unread:
        assert next(unread).name == "sources"
        begin = time.monotonic()
        assert server.stop() == 0, server.log()
        assert time.monotonic() - begin < LONGEST_STOP
        # The stream really was in the middle: what the server could not deliver is missing.
        with pytest.raises(httpx.TransportError):
            list(unread)


def test_a_stream_that_is_open_when_the_server_stops_ends_with_an_error_and_goes_on_at_the_next_server(start):
    server = start(CHRONICLES)
    whole = httpx_sse(server, LONG_ANSWER)
    assert [event.name for event in whole] == ["sources"] + ["sentence"] * (len(whole) - 2) + ["done"]
    with slow_stream(server) as events:
        seen = [next(events)]
        server.process.terminate()
        await_refusal(server)
        seen.extend(events)
    assert server.stop() == 0, server.log()
    *seen, last = seen
    assert last.name == "error"
    assert last.data["status"] == 503
    assert all(last.data[member] for member in ["type", "title", "detail"])
    assert 1 <= len(seen) < len(whole)
    # The id that a client sends is that of the last part, which the error must not have moved on.
    assert last.id == seen[-1].id
    rest = httpx_sse(start(CHRONICLES), LONG_ANSWER, last=last.id)
    assert seen + rest == whole


def test_a_server_stops_at_once_while_clients_are_connected_and_idle(start):
    server = start()
    address = ("127.0.0.1", server.port)
    with httpx.Client(timeout=TIMEOUT, trust_env=False) as client, socket.create_connection(address, TIMEOUT) as silent:
        assert client.post(server.ask, json=ASKED["accents"]).status_code == 200
        begin = time.monotonic()
        assert server.stop() == 0, server.log()
        # The grace of five seconds is for clients that are in the middle of a response.
        assert time.monotonic() - begin < 4
        assert silent.recv(1) == b""
