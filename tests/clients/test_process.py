"""The server as a process: repeatable answers, no effect of clients that disconnect, and no questions in the log."""

import socket
import struct
from urllib.parse import quote

import httpx
from httpx_sse import connect_sse

from articles import ASKED, EVERY_QUESTION
from readers import httpx_sse

QUESTION = ASKED["line breaks"]
EVENTS = {"accept": "text/event-stream"}
# A request in bytes. Several may follow each other.
REQUEST = (
    f"GET /v1/ask?q={quote(QUESTION['question'])} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n"
).encode()


def test_two_fresh_servers_give_the_same_bytes(start):
    bodies = []
    for server in [start(), start()]:
        with httpx.Client(timeout=10, trust_env=False) as client:
            asked = EVERY_QUESTION.values()
            answers = [client.post(server.ask, json=body).content for body in asked]
            streams = [client.post(server.ask, json=body, headers=EVENTS).content for body in asked]
        assert all(answers) and all(b"event: done" in stream for stream in streams)
        bodies.append((answers, streams))
    assert bodies[0] == bodies[1]


def test_a_client_that_leaves_after_one_event_does_not_disturb_the_next(server):
    whole = httpx_sse(server, QUESTION)
    for _ in range(50):
        with (
            httpx.Client(timeout=10, trust_env=False) as client,
            connect_sse(client, "POST", server.ask, json=QUESTION) as source,
        ):
            assert next(source.iter_sse()).event == "sources"
    assert httpx_sse(server, QUESTION) == whole


def test_clients_that_break_off_anywhere_do_not_disturb_the_next(server):
    whole = httpx_sse(server, QUESTION)
    body = b"POST /v1/ask HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"
    for beginning in [REQUEST[:20], REQUEST, REQUEST * 50, body]:
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", server.port), timeout=10) as client:
                client.sendall(beginning)
                # A linger time of zero resets the connection instead of closing it.
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert httpx_sse(server, QUESTION) == whole
    assert "panicked" not in server.log()


def test_no_question_is_ever_written_to_the_log(start):
    server = start()
    word = "Zephyrquartz"
    asked = {"question": f"Who built the {word} of Vessholm?"}
    with httpx.Client(base_url=server.address, timeout=10, trust_env=False) as client:
        requests = [
            client.post("/v1/ask", json=asked),
            client.post("/v1/ask", json=asked, headers=EVENTS),
            client.get("/v1/ask", params={"q": asked["question"]}),
            client.get("/v1/ask", params={"q": asked["question"]}, headers=EVENTS),
            client.get("/v1/search", params={"q": asked["question"]}),
            client.post("/v1/ask", json=QUESTION | {"history": [asked]}),
            client.post("/v1/ask", json=QUESTION | {"filter": {"author": [word]}}),
            client.post("/v1/ask", json=asked | {"limit": 0}),
            client.post("/v1/ask", json={word: 1}),
            client.post("/v1/ask", content=f'{{"question": "{word}', headers={"content-type": "application/json"}),
            client.post("/v1/ask", content=word),
            client.post("/v1/ask", json={"question": f"{word} " * 10_000}),
            client.get("/v1/ask", params={"q": asked["question"], "limit": word}),
            client.get("/v1/ask", params={"q": asked["question"]}, headers={"accept": "text/html"}),
            client.delete("/v1/ask", params={"q": asked["question"]}),
        ]
    statuses = [response.status_code for response in requests]
    assert statuses == [200] * 7 + [422, 422, 400, 415, 422, 422, 406, 405]
    assert server.stop() == 0
    log = server.log()
    assert log.count("path=\"/v1/") == len(requests), "every request has its line in the log"
    assert word.lower() not in log.lower()
