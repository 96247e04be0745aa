"""A client that lost its connection gets the missing events once, and 204 when it has seen all of them."""

import pytest

from articles import ASKED, EVERY_QUESTION
from readers import READERS, body_or_query, httpx_sse

every_client = pytest.mark.parametrize("read", READERS.values(), ids=READERS.keys())
every_method = pytest.mark.parametrize("method", ["GET", "POST"])
every_question = pytest.mark.parametrize("asked", EVERY_QUESTION.values(), ids=EVERY_QUESTION.keys())
QUESTION = ASKED["line breaks"]


@every_client
@every_question
def test_a_client_that_comes_back_gets_exactly_the_rest_from_every_cut(server, read, asked):
    whole = read(server, asked)
    assert len(whole) >= 3
    for seen in range(len(whole) - 1):
        rest = read(server, asked, last=whole[seen].id)
        assert rest == whole[seen + 1 :], f"after event {seen}"


@every_client
def test_a_client_resumes_by_query_as_well_as_by_body(server, read):
    whole = read(server, QUESTION, "GET")
    for seen in range(len(whole) - 1):
        assert read(server, QUESTION, "GET", last=whole[seen].id) == whole[seen + 1 :], f"after event {seen}"


@every_method
@every_question
def test_a_client_that_has_seen_done_gets_204_and_no_body(server, client, method, asked):
    last = httpx_sse(server, asked, method)[-1]
    assert last.name == "done"
    headers = {"accept": "text/event-stream", "last-event-id": last.id}
    response = client.request(method, "/v1/ask", headers=headers, **body_or_query(method, asked))
    assert response.status_code == 204
    assert response.content == b""


@every_client
def test_an_id_of_another_answer_gets_the_whole_stream(server, read):
    whole = read(server, QUESTION)
    for other in [read(server, ASKED["accents"]), read(server, QUESTION | {"limit": 1})]:
        assert other[0].id != whole[0].id
        for event in other:
            assert read(server, QUESTION, last=event.id) == whole, event.id


@pytest.mark.parametrize("template", ["nonsense", ":1", "{id}", "{id}:", "{id}:x", "{id}:-1", "x{id}:1", "{id}:1:1"])
def test_an_id_that_cannot_be_understood_gets_the_whole_stream(server, template):
    whole = httpx_sse(server, QUESTION)
    last = template.format(id=whole[0].data["id"])
    assert httpx_sse(server, QUESTION, last=last) == whole


def test_json_is_given_whole_whatever_event_was_seen_last(server, client):
    last = httpx_sse(server, QUESTION)[-1].id
    plain = client.post("/v1/ask", json=QUESTION)
    resumed = client.post("/v1/ask", json=QUESTION, headers={"last-event-id": last})
    assert resumed.status_code == 200
    assert resumed.content == plain.content
