"""The stream of an answer in every client: the right events, and the same answer as in JSON."""

import httpx
import pytest

from articles import ASKED, EVERY_QUESTION, REFUSED
from readers import READERS, httpx_sse

every_client = pytest.mark.parametrize("read", READERS.values(), ids=READERS.keys())
every_method = pytest.mark.parametrize("method", ["GET", "POST"])


def each(questions):
    return pytest.mark.parametrize("asked", questions.values(), ids=questions.keys())


def names(events):
    return [event.name for event in events]


def json_answer(client, asked):
    response = client.post("/v1/ask", json=asked)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    return response.json()


@every_client
@every_method
@each({name: ASKED[name] for name in ["line breaks", "accents", "four bytes", "line separator", "Chinese"]})
def test_every_client_sees_sources_then_sentences_then_one_done(server, read, method, asked):
    events = read(server, asked, method)
    assert len(events) >= 3, "at least one sentence"
    assert names(events) == ["sources"] + ["sentence"] * (len(events) - 2) + ["done"]


@every_client
@every_method
@each(REFUSED)
def test_every_client_sees_a_refusal_as_sources_then_not_found_then_one_done(server, read, method, asked):
    events = read(server, asked, method)
    assert names(events) == ["sources", "not_found", "done"]
    assert events[1].data["message"]
    assert events[1].data["missing_terms"]
    assert events[2].data["status"] == "not_found"


@every_client
@each(EVERY_QUESTION)
def test_the_parts_of_the_stream_are_the_json_answer(server, client, read, asked):
    answer = json_answer(client, asked)
    sources, *parts, done = read(server, asked)
    assert [part.data for part in parts if part.name == "sentence"] == answer["sentences"]
    for field in ["id", "snapshot", "question", "interpreted_as", "sources"]:
        assert sources.data[field] == answer[field], field
    for field in ["id", "status", "confidence", "text"]:
        assert done.data[field] == answer[field], field
    refusal = next((part.data for part in parts if part.name == "not_found"), None)
    assert (refusal is not None) == (answer["status"] == "not_found")
    for field in ["message", "missing_terms", "nearest"] if refusal else []:
        assert refusal[field] == answer[field], field


@each(EVERY_QUESTION | {"half known": {"question": "Who built the lighthouse of Vessholm and Zanzibar?"}})
def test_the_stream_leaves_out_nothing_that_the_json_answer_says(server, client, asked):
    answer = json_answer(client, asked)
    events = httpx_sse(server, asked)
    told = {field: value for event in events if event.name != "sentence" for field, value in event.data.items()}
    told["sentences"] = [event.data for event in events if event.name == "sentence"]
    left_out = {field: value for field, value in answer.items() if value and told.get(field) != value}
    assert left_out == {}


@every_client
def test_every_client_gets_the_line_breaks_of_a_quote_as_they_stand(server, read):
    texts = [event.data["text"] for event in read(server, ASKED["line breaks"]) if event.name == "sentence"]
    assert texts[0] == "The lighthouse of Vessholm was built in 1874 by\r\nthe engineer Oskar Lind."
    texts = [event.data["text"] for event in read(server, ASKED["line separator"]) if event.name == "sentence"]
    assert "pier\u2028of Vessholm" in texts[0]


@every_client
@each(EVERY_QUESTION)
def test_events_are_numbered_from_zero_under_the_id_of_the_answer(server, client, read, asked):
    answer = json_answer(client, asked)
    events = read(server, asked)
    assert [event.id for event in events] == [f"{answer['id']}:{number}" for number in range(len(events))]


@every_method
@pytest.mark.parametrize("accept_encoding", ["identity", "gzip, deflate, br, zstd"])
def test_nothing_between_server_and_reader_may_hold_the_stream_back(client, method, accept_encoding):
    headers = {"accept": "text/event-stream", "accept-encoding": accept_encoding}
    question = ASKED["line breaks"]["question"]
    asked = {"json": {"question": question}} if method == "POST" else {"params": {"q": question}}
    response = client.request(method, "/v1/ask", headers=headers, **asked)
    assert response.status_code == 200
    assert response.headers["content-type"].split(";")[0] == "text/event-stream"
    directives = {directive.strip() for directive in response.headers["cache-control"].split(",")}
    assert directives == {"no-cache", "no-transform"}
    assert response.headers["x-accel-buffering"] == "no"
    assert "content-length" not in response.headers
    assert "content-encoding" not in response.headers


@each(EVERY_QUESTION)
def test_no_line_of_the_stream_is_broken_by_what_it_quotes(client, asked):
    with client.stream("POST", "/v1/ask", json=asked, headers={"accept": "text/event-stream"}) as response:
        body = b"".join(response.iter_raw())
    assert b"\r" not in body
    fields = {line.split(b":")[0] for line in body.split(b"\n") if line}
    assert fields == {b"event", b"id", b"data"}


def test_an_accept_header_on_two_lines_is_one_list(server):
    headers = [("accept", "text/html"), ("accept", "text/event-stream")]
    with httpx.Client(timeout=10, trust_env=False) as client:
        del client.headers["accept"]
        response = client.get(server.ask, params={"q": ASKED["accents"]["question"]}, headers=headers)
    assert response.request.headers.get_list("accept") == ["text/html", "text/event-stream"]
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].split(";")[0] == "text/event-stream"
