"""Stopping a server: it is quick with connected clients too, and another server can continue its streams."""

import contextlib
import select
import socket
import time
from urllib.parse import quote

import httpx

from articles import ASKED
from readers import TIMEOUT, httpx_sse
from server import LONGEST_STOP

QUESTION = ASKED["line breaks"]
REQUEST = (
    f"GET /v1/ask?q={quote(QUESTION['question'])} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n"
).encode()
# Largest number of bytes to send. It is far more than the buffers of two sockets: a server that reads beyond this does
# not wait for its client.
MOST_REQUEST_BYTES = 64 * 1024 * 1024


@contextlib.contextmanager
def unread_streams(server):
    """A client that requests streams and reads none, until the server has to wait for it."""
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.settimeout(TIMEOUT)
        client.connect(("127.0.0.1", server.port))
        client.setblocking(False)
        sent = 0
        # If nothing can be sent for a second, the server has stopped reading because it cannot write.
        while select.select([], [client], [], 1.0)[1]:
            assert sent < MOST_REQUEST_BYTES, "the server reads on although its answers are not read"
            # Continue after the bytes already sent, so that the requests stay whole.
            sent += client.send((REQUEST * 100)[sent % len(REQUEST) :])
        yield


def test_a_client_that_does_not_read_does_not_hold_up_the_others(start):
    server = start()
    whole = httpx_sse(server, QUESTION)
    with unread_streams(server):
        assert httpx_sse(server, QUESTION) == whole


def test_a_server_stops_in_time_while_an_open_stream_is_not_read(start):
    server = start()
    with unread_streams(server):
        begin = time.monotonic()
        assert server.stop() == 0, server.log()
        assert time.monotonic() - begin < LONGEST_STOP


def test_a_server_stops_at_once_while_clients_are_connected_and_idle(start):
    server = start()
    address = ("127.0.0.1", server.port)
    with httpx.Client(timeout=TIMEOUT, trust_env=False) as client, socket.create_connection(address, TIMEOUT) as silent:
        assert client.post(server.ask, json=QUESTION).status_code == 200
        begin = time.monotonic()
        assert server.stop() == 0, server.log()
        # The grace period of five seconds is for clients with a response under way.
        assert time.monotonic() - begin < 4
        assert silent.recv(1) == b""


def test_a_stream_goes_on_at_the_next_server(start):
    first = start()
    whole = httpx_sse(first, QUESTION)
    assert first.stop() == 0, first.log()
    second = start()
    for seen in range(len(whole) - 1):
        assert httpx_sse(second, QUESTION, last=whole[seen].id) == whole[seen + 1 :], f"after event {seen}"
