"""Pages of other sites: only sites that the operator allows may use the API from a browser."""

import httpx
import pytest

from server import Server

ALLOWED, OTHER = "https://docs.example", "https://evil.example"
# The request of a page, before which its browser sends a preflight request.
USES = [
    ("GET", "/v1/ask?q=ferry", None),
    ("POST", "/v1/ask", {"question": "When does the ferry to Orm leave?"}),
    ("POST", "/v1/verify", {"sentence": "It carries nineteen cars."}),
    ("GET", "/v1/articles/ferry/text", None),
    ("GET", "/v1/models", None),
    ("POST", "/v1/chat/completions", {"messages": [{"role": "user", "content": "When does the ferry to Orm leave?"}]}),
    ("POST", "/v1/responses", {"input": "When does the ferry to Orm leave?"}),
]


@pytest.fixture(scope="module")
def allowing(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("origins"), arguments=["--widget-origins", ALLOWED])
    with httpx.Client(base_url=server.address, timeout=10, trust_env=False) as client:
        yield client
    server.kill()


@pytest.mark.parametrize(("method", "path", "body"), USES)
@pytest.mark.parametrize("origin", [ALLOWED, OTHER])
def test_a_page_of_an_allowed_site_may_use_it_and_no_other(allowing, method, path, body, origin):
    """The preflight request, with the headers that SDKs send, and the request itself."""
    wanted = "authorization,content-type,x-stainless-lang,last-event-id"
    first = {"origin": origin, "access-control-request-method": method, "access-control-request-headers": wanted}
    preflight = allowing.options(path, headers=first)
    response = allowing.request(method, path, json=body, headers={"origin": origin})
    assert response.status_code == 200
    for answer in (preflight, response):
        expected = ALLOWED if origin == ALLOWED else None
        assert answer.headers.get("access-control-allow-origin") == expected
        assert "access-control-allow-credentials" not in answer.headers
    if origin == ALLOWED:
        assert preflight.headers["access-control-allow-headers"] == wanted
        assert "etag" in response.headers["access-control-expose-headers"]


@pytest.mark.parametrize(("method", "path", "body"), USES)
def test_without_the_setting_no_page_may(client, method, path, body):
    """Deny by default."""
    for headers in ({"origin": ALLOWED}, {"origin": ALLOWED, "access-control-request-method": method}):
        for answer in (client.options(path, headers=headers), client.request(method, path, json=body, headers=headers)):
            assert "access-control-allow-origin" not in answer.headers


def test_hosts_of_models_are_refused_from_other_pages(allowing):
    """The Model Context Protocol checks the origin on the server."""
    hello = {
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
    }
    accept = {"accept": "application/json, text/event-stream"}
    for origin, status in ((ALLOWED, 200), (OTHER, 403)):
        assert allowing.post("/mcp", json=hello, headers={"origin": origin, **accept}).status_code == status
