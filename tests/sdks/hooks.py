"""For schemathesis: each event of a stream has JSON of the documented schema, and events are in order."""

import json

import jsonschema_rs
import schemathesis


def described(schema: dict, document: dict) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({**schema, "components": document["components"]})


def shapes(schema: dict, document: dict, event: dict) -> list[dict]:
    """The schemas that the data of this event may have."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return shapes(document["components"]["schemas"][name], document, event)
    if "oneOf" in schema and "properties" not in schema:
        return [shape for one in schema["oneOf"] for shape in shapes(one, document, event)]
    properties = schema["properties"]
    if properties.get("event", {}).get("const", event["event"]) != event["event"]:
        return []
    data = properties["data"]
    return data.get("oneOf", [data])


@schemathesis.check
def events_hold_what_is_described(ctx, response, case) -> None:
    if not response.headers.get("content-type", [""])[0].startswith("text/event-stream"):
        return
    document = case.operation.schema.raw_schema
    media = case.operation.definition.raw["responses"]["200"]["content"]["text/event-stream"]
    events = []
    for block in response.content.decode().split("\n\n"):
        fields = [line.split(": ", 1) for line in block.split("\n") if ": " in line and not line.startswith(":")]
        if fields:
            events.append({"event": "message", **dict(fields)})
    assert events, "a stream has events"
    for event in events:
        fitting = 0
        for shape in shapes(media["itemSchema"], document, event):
            if "const" in shape:
                fitting += shape["const"] == event["data"]
            elif event["data"] != "[DONE]":
                fitting += described(shape["contentSchema"], document).is_valid(json.loads(event["data"]))
        assert fitting == 1, f"{event} has {fitting} of the documented schemas"
    names = [event["event"] for event in events]
    if "done" in names or "sources" in names:
        assert names[-1] == "done" and names.count("done") == 1, names
