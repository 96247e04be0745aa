"""The OpenAPI document compared with the server by schemathesis: thousands of valid and invalid requests."""

import json
import os
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

from articles import ASKED

HERE = Path(__file__).parent
# Number of examples per operation: enough for 5,000 cases, within two minutes on two cores.
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "300")
LEAST_CASES = 5000
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
    "events_hold_what_is_described",
]


def with_questions_that_are_answered(document: dict) -> None:
    """Makes about half of the questions real ones, since random words find nothing."""
    real = {"type": "string", "enum": [asked["question"] for asked in ASKED.values()]}
    schemas = document["components"]["schemas"]
    ask = schemas["AskRequest"]["properties"]
    ask["question"] = {"anyOf": [real, ask["question"]]}
    for path in ("/v1/ask", "/v1/answers/{id}", "/v1/search"):
        for parameter in document["paths"][path]["get"]["parameters"]:
            if parameter["name"] == "q":
                parameter["schema"] = {"anyOf": [real, parameter["schema"]]}
    message = {"type": "object", "required": ["role", "content"], "properties": {"role": {"const": "user"}, "content": real}}
    chat, response = schemas["ChatRequest"], schemas["ResponsesRequest"]
    chat["properties"]["messages"] = {"anyOf": [{"type": "array", "items": message, "minItems": 1}, chat["properties"]["messages"]]}
    response["properties"]["input"] = {"anyOf": [real, response["properties"]["input"]]}


def schemathesis(server, folder, *options, change=lambda document: None, examples=EXAMPLES, mode="all") -> tuple[str, int, int]:
    """Tries the operations of the description, after a change to it; gives what is reported, how many cases were tried, and
    how many streams came back."""
    folder.mkdir()
    with urllib.request.urlopen(f"{server.address}/openapi.json", timeout=20) as response:
        document = json.load(response)
    with_questions_that_are_answered(document)
    change(document)
    file = folder / "openapi.json"
    file.write_text(json.dumps(document))
    report = folder / "report.ndjson"
    command = [Path(sys.executable).with_name("schemathesis"), "--config-file", HERE / "schemathesis.toml"]
    command += ["run", file, "--url", server.address]
    # One worker, since with several, Python 3.11 sometimes fails to read its own source.
    command += ["--max-examples", examples, "--mode", mode, "--continue-on-failure", "--workers", "1", "--seed", "1"]
    command += ["--phases", "examples,coverage,fuzzing", "--generation-database", "none", "--no-color"]
    for check in CHECKS:
        command += ["--checks", check]
    command += ["--report", "ndjson", "--report-ndjson-path", report, "--request-timeout", "20", *options]
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": str(HERE / "hooks.py")}
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, env=environment)
    cases = re.search(r"([\d,]+) generated", ran.stdout)
    assert cases, ran.stdout + ran.stderr
    said = "" if ran.returncode == 0 else ran.stdout[-20000:] + ran.stderr[-2000:]
    return said, int(cases[1].replace(",", "")), report.read_text().count('"content-type":["text/event-stream"]')


# Streams are requested by a header that the OpenAPI document cannot describe.
STREAMS = ["--header", "accept: text/event-stream", "--include-path-regex", "^/v1/(ask|answers)"]


def wanting_streams(document: dict) -> None:
    """OpenAI's clients request a stream in the body."""
    for name, said in (("ChatRequest", "messages"), ("ResponsesRequest", "input")):
        request = document["components"]["schemas"][name]
        request["properties"]["stream"] = {"const": True}
        # The first of both alternatives is a real question.
        request["properties"][said] = request["properties"][said]["anyOf"][0]
        request["required"].append("stream")


def test_nothing_undocumented_comes_back(server, tmp_path):
    """No undocumented status or media type, no 5xx, no body, header or event of a stream that breaks its schema; and what
    breaks the description is refused."""
    wrong, cases, _ = schemathesis(server, tmp_path / "all")
    assert not wrong, wrong
    wrong, asked, events = schemathesis(server, tmp_path / "streams", *STREAMS)
    assert not wrong, wrong
    theirs = ["--include-path-regex", "^/v1/(chat|responses)"]
    wrong, said, deltas = schemathesis(
        server, tmp_path / "openai", *theirs, change=wanting_streams, examples="60", mode="positive"
    )
    assert not wrong, wrong
    more = f"{asked + said} more of streams, of which {events} and {deltas} were sent"
    print(f"\nschemathesis: {cases} cases over all operations and {more}; none failed")
    assert cases >= LEAST_CASES
    assert events > 100 and deltas > 50


def test_an_event_that_breaks_its_schema_is_found(server, tmp_path):
    """Tests the test above: it fails when the document differs from the server."""

    def change(document):
        document["components"]["schemas"]["Sentence"]["properties"]["text"] = {"type": "integer"}

    wrong, _, _ = schemathesis(server, tmp_path / "changed", *STREAMS, change=change, examples="30")
    assert "of the documented schemas" in wrong
