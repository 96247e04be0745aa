"""Invalid requests get a problem document with the reason, for every client and every Accept header."""

import json

import pytest

QUESTION = "Who built the lighthouse of Vessholm?"
JSON = {"content-type": "application/json"}
ONE_MEBIBYTE = 1024 * 1024


def check(response, status):
    """Checks that the response is a problem document of RFC 9457 with this status."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == status
    for member in ["type", "title", "detail"]:
        assert isinstance(problem[member], str) and problem[member], member
    return problem


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream", "*/*"])
@pytest.mark.parametrize(
    "body",
    [b"", b"{", b'{"question": }', b'{"question": "\xff"}', b'{"question": "a"} b', b"question=a"],
    ids=["empty", "cut off", "no value", "not UTF-8", "two values", "form"],
)
def test_a_body_that_is_not_json_is_refused_with_400(client, body, accept):
    check(client.post("/v1/ask", content=body, headers=JSON | {"accept": accept}), 400)


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded", "text/event-stream"])
def test_a_body_of_another_media_type_is_refused_with_415(client, kind):
    headers = {} if kind is None else {"content-type": kind}
    check(client.post("/v1/ask", content=json.dumps({"question": QUESTION}).encode(), headers=headers), 415)


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        [QUESTION],
        None,
        "question",
        {"q": QUESTION},
        {"question": ""},
        {"question": " \n\t"},
        {"question": 7},
        {"question": None},
        {"question": "a" * 100_000},
        {"question": QUESTION, "limit": 0},
        {"question": QUESTION, "limit": 21},
        {"question": QUESTION, "limit": -1},
        {"question": QUESTION, "limit": "3"},
        {"question": QUESTION, "explain": "yes"},
        {"question": QUESTION, "history": [{"answer": "a"}]},
        {"question": QUESTION, "history": [[QUESTION]]},
        {"question": QUESTION, "filter": [["lighthouse"]]},
        {"question": QUESTION, "filter": {"from": "last week"}},
        {"question": QUESTION, "filter": {"from": "2015-02-30"}},
        {"question": QUESTION, "filter": {"editor": ["a"]}},
        {"question": QUESTION, "colour": "red"},
    ],
    ids=lambda body: json.dumps(body).replace(QUESTION, "Q")[:60],
)
def test_json_that_is_not_a_question_is_refused_with_422(client, body, accept):
    check(client.post("/v1/ask", content=json.dumps(body), headers=JSON | {"accept": accept}), 422)


def test_a_body_that_is_nested_too_deep_is_refused(client):
    for body in [b"[" * 100_000, b'{"question": "a", "history": ' + b"[" * 100_000, b'{"a":' * 100_000]:
        response = client.post("/v1/ask", content=body, headers=JSON)
        assert response.status_code in {400, 422}
        check(response, response.status_code)


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
@pytest.mark.parametrize("query", ["", "q=", "q=a&limit=0", "q=a&limit=x", "q=a&explain=x", "q=a&from=x", "q=a&z=1"])
def test_a_query_that_is_not_a_question_is_refused_with_422(client, query, accept):
    check(client.get(f"/v1/ask?{query}", headers={"accept": accept}), 422)


def test_a_body_that_is_too_large_is_refused_with_413(client):
    # Several attempts, since a server that disconnects before the client has sent everything fails only sometimes.
    for attempt in range(20):
        body = {"question": QUESTION, "history": [{"question": "a" * ONE_MEBIBYTE}]}
        problem = check(client.post("/v1/ask", json=body), 413)
        assert "larger" in problem["detail"], attempt


def test_a_body_that_is_just_small_enough_is_read(client):
    frame = json.dumps({"question": QUESTION}).encode()
    response = client.post("/v1/ask", content=frame.ljust(ONE_MEBIBYTE), headers=JSON)
    assert response.status_code == 200, response.text
    check(client.post("/v1/ask", content=frame.ljust(ONE_MEBIBYTE + 1), headers=JSON), 413)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/v1/ask", {"GET", "HEAD", "POST"}),
        ("DELETE", "/v1/ask", {"GET", "HEAD", "POST"}),
        ("POST", "/v1/articles", {"GET", "HEAD"}),
        ("DELETE", "/v1/articles/lighthouse", {"GET", "HEAD"}),
        ("PATCH", "/v1/articles/lighthouse/text", {"GET", "HEAD"}),
    ],
)
def test_a_method_that_a_route_does_not_have_is_refused_with_405_and_those_it_has(client, method, path, allowed):
    response = client.request(method, path)
    check(response, 405)
    assert {name.strip() for name in response.headers["allow"].split(",")} == allowed


@pytest.mark.parametrize(
    "path",
    ["/v1", "/v1/nothing", "/v1/ask/", "/v1/articles/none", "/v1/articles/none/text", "/v1/articles/..%2Flighthouse"],
)
def test_what_does_not_exist_is_refused_with_404(client, path):
    check(client.get(path), 404)


@pytest.mark.parametrize("path", ["/v1/articles/%FF", "/v1/articles/%FF/text"])
def test_an_article_id_that_is_not_utf_8_is_refused_with_a_problem(client, path):
    response = client.get(path)
    assert response.status_code in {400, 404}
    check(response, response.status_code)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("accept", ["text/html", "image/png", "application/json;q=0", "*/*;q=0"])
def test_a_form_that_answers_do_not_have_is_refused_with_406(client, method, accept):
    asked = {"json": {"question": QUESTION}} if method == "POST" else {"params": {"q": QUESTION}}
    check(client.request(method, "/v1/ask", headers={"accept": accept}, **asked), 406)
