"""Traces as sent to a collector of OpenTelemetry, read with OpenTelemetry's own package."""

import http.server
import threading
import time

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest, ExportTraceServiceResponse

from articles import ASKED
from readers import TIMEOUT
from server import Server

QUESTION = ASKED["line breaks"]
TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
# Longest time to wait for spans, in seconds. They are sent every five seconds and when the server stops.
LONGEST = 20.0


@pytest.fixture
def collector():
    """A collector that receives spans over HTTP. `requests` lists the requests, and `shown` what they authorise with."""
    requests, shown = [], []

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            assert (self.path, self.headers["content-type"]) == ("/v1/traces", "application/x-protobuf")
            requests.append(ExportTraceServiceRequest.FromString(body))
            shown.append(self.headers["authorization"])
            said = ExportTraceServiceResponse().SerializeToString()
            self.send_response(200)
            self.send_header("content-type", "application/x-protobuf")
            self.send_header("content-length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    server.requests, server.shown = requests, shown
    yield server
    server.shutdown()


def spans(collector):
    of = [resource for request in collector.requests for resource in request.resource_spans]
    return [span for resource in of for scope in resource.scope_spans for span in scope.spans]


def test_a_request_is_a_span_of_the_trace_that_it_names_with_its_stages_below(collector, tmp_path):
    address = f"http://127.0.0.1:{collector.server_port}"
    server = Server(tmp_path, arguments=["--traces", address])
    try:
        with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
            headers = {"traceparent": f"00-{TRACE}-{PARENT}-01"}
            assert client.post(server.ask, json=QUESTION, headers=headers).status_code == 200
            # The client wants no trace of this request.
            headers = {"traceparent": f"00-{TRACE[::-1]}-{PARENT}-00"}
            assert client.post(server.ask, json=QUESTION, headers=headers).status_code == 200
            assert client.get(f"{server.address}/v1/articles/none").status_code == 404
            assert client.get(f"{server.address}/healthz").status_code == 200
        assert server.stop() == 0, server.log()
    finally:
        server.kill()
    found = {span.name: span for span in spans(collector)}
    assert set(found) == {"POST /v1/ask", "retrieval", "composition", "GET /v1/articles/{id}"}
    asked = found["POST /v1/ask"]
    assert (asked.trace_id.hex(), asked.parent_span_id.hex(), asked.kind) == (TRACE, PARENT, asked.SPAN_KIND_SERVER)
    for stage in (found["retrieval"], found["composition"]):
        assert (stage.trace_id, stage.parent_span_id) == (asked.trace_id, asked.span_id)
        assert asked.start_time_unix_nano <= stage.start_time_unix_nano <= stage.end_time_unix_nano
    attributes = {pair.key: pair.value for pair in asked.attributes}
    assert attributes["http.request.method"].string_value == "POST"
    assert attributes["http.route"].string_value == "/v1/ask"
    assert attributes["http.response.status_code"].int_value == 200
    lone = found["GET /v1/articles/{id}"]
    assert not lone.parent_span_id and lone.trace_id.hex() != TRACE
    resource = {pair.key: pair.value.string_value for pair in collector.requests[0].resource_spans[0].resource.attributes}
    assert resource["service.name"] == "citewire" and resource["service.version"]
    everything = str(collector.requests)
    assert QUESTION["question"] not in everything, "spans do not contain questions"
    assert TRACE in server.log(), "the log names the trace"


def test_every_way_to_ask_has_the_stages_of_its_answer_below_it(collector, tmp_path):
    question, version = QUESTION["question"], "2026-07-28"
    call = {
        "name": "ask",
        "arguments": {"question": question},
        "_meta": {
            "io.modelcontextprotocol/protocolVersion": version,
            "io.modelcontextprotocol/clientCapabilities": {},
        },
    }
    mcp = {
        "accept": "application/json, text/event-stream",
        "mcp-protocol-version": version,
        "mcp-method": "tools/call",
        "mcp-name": "ask",
    }
    said = [{"role": "user", "content": question}]
    ways = {
        "/v1/chat/completions": ({"model": "citewire", "messages": said}, {}),
        "/v1/responses": ({"model": "citewire", "input": question}, {}),
        "/v1/shares": (QUESTION, {}),
        "/mcp": ({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}, mcp),
    }
    server = Server(tmp_path, arguments=["--traces", f"http://127.0.0.1:{collector.server_port}"])
    try:
        with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
            for route, (body, headers) in ways.items():
                answer = client.post(server.address + route, json=body, headers=headers)
                assert answer.is_success, (route, answer.text)
            assert client.get(server.address, params={"q": question}).is_success
        assert server.stop() == 0, server.log()
    finally:
        server.kill()
    found = spans(collector)
    for name in [*(f"POST {route}" for route in ways), "GET /"]:
        (asked,) = [span for span in found if span.name == name]
        below = [span.name for span in found if span.parent_span_id == asked.span_id]
        assert sorted(below) == ["composition", "retrieval"], name


def test_a_password_in_the_address_of_a_collector_is_sent_to_it_and_not_logged(collector, tmp_path):
    address = f"http://ann:sec%40ret@127.0.0.1:{collector.server_port}"
    server = Server(tmp_path, arguments=["--log", "trace", "--traces", address])
    try:
        with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
            assert client.post(server.ask, json=QUESTION).status_code == 200
        assert server.stop() == 0, server.log()
    finally:
        server.kill()
    assert set(collector.shown) == {httpx.BasicAuth("ann", "sec@ret")._auth_header}
    assert "sec%40ret" not in server.log() and "sec@ret" not in server.log()


def test_a_collector_that_is_not_there_costs_spans_and_no_request(tmp_path):
    server = Server(tmp_path, arguments=["--traces", "http://127.0.0.1:9"])
    try:
        with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
            deadline = time.monotonic() + LONGEST
            while "ExportFailed" not in server.log() and "export" not in server.log().lower():
                assert client.post(server.ask, json=QUESTION).status_code == 200
                assert time.monotonic() < deadline, server.log()
                time.sleep(0.2)
        assert server.stop() == 0, server.log()
    finally:
        server.kill()
