"""openai-python against the server: typed answers, streams, citations, follow-ups and errors; and its own models' opinion of
the raw JSON."""

import json
import os
import subprocess
import time

import httpx2
import openai
import pytest
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response, ResponseStreamEvent
from pydantic import ConfigDict, TypeAdapter

from conftest import FOLLOW_UP, PASTRY, QUESTION, ask, sentences
from server import Server

CLIENT = f"openai-python {openai.__version__}"
USER = [{"role": "user", "content": QUESTION}]


@pytest.fixture(scope="module")
def client(base):
    with openai.OpenAI(base_url=base, api_key="none", max_retries=0) as client:
        yield client


def test_a_chat_is_answered_with_citations_that_span_their_marks(server, client, seen):
    """The typed completion has every sentence of the answer, and each citation refers to a mark [n]."""
    for question in (QUESTION, PASTRY, "青石桥建于哪年?"):
        completion = client.chat.completions.create(model="citewire", messages=[{"role": "user", "content": question}])
        message = completion.choices[0].message
        answer = ask(server, question)
        assert all(sentence in message.content for sentence in sentences(answer))
        assert len(message.annotations) == len(answer["sentences"])
        for annotation, sentence in zip(message.annotations, answer["sentences"], strict=True):
            citation = annotation.url_citation
            assert message.content[citation.start_index : citation.end_index] == f"[{sentence['citation']}]"
            last = sentence.get("after", sentence)["display"]["text"]
            assert message.content[: citation.start_index].endswith(last + " ")
            source = answer["sources"][sentence["citation"] - 1]
            assert (citation.url, citation.title) == (server.address + source["link"], source["title"])
        assert completion.usage.total_tokens == completion.usage.prompt_tokens + completion.usage.completion_tokens
    seen.of(f"{CLIENT}, chat", question="yes", citations="yes")


def test_a_citation_leads_to_the_marked_quote(client):
    """The address of a citation opens the article with the sentence marked."""
    completion = client.chat.completions.create(model="citewire", messages=USER)
    citation = completion.choices[0].message.annotations[0].url_citation
    page = httpx2.get(citation.url, trust_env=False)
    assert page.status_code == 200 and '<mark id="quote">' in page.text


def test_the_stream_and_its_helper_give_the_same_message(client, seen):
    """Chunks, and the message that the SDK's helper builds from them, equal the completion without streaming."""
    whole = client.chat.completions.create(model="citewire", messages=USER).choices[0].message
    chunks = list(client.chat.completions.create(model="citewire", messages=USER, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.content
    annotations = [one for chunk in chunks for one in getattr(chunk.choices[0].delta, "annotations", None) or []]
    expected = [annotation.model_dump() for annotation in whole.annotations]
    assert [{name: value for name, value in one.items() if name != "index"} for one in annotations] == expected
    with client.chat.completions.stream(model="citewire", messages=USER, stream_options={"include_usage": True}) as stream:
        final = stream.get_final_completion()
    assert final.choices[0].message.content == whole.content
    assert [one.url_citation for one in final.choices[0].message.annotations] == [one.url_citation for one in whole.annotations]
    assert final.usage.completion_tokens > 0
    seen.of(f"{CLIENT}, chat", stream="yes")


def test_a_follow_up_is_understood(server, client, seen):
    """Earlier messages make the question stand alone, in both APIs."""
    first = client.chat.completions.create(model="citewire", messages=USER).choices[0].message
    expected = ask(server, FOLLOW_UP, [{"question": QUESTION, "answer": ask(server, QUESTION)["text"]}])
    messages = [*USER, {"role": "assistant", "content": first.content}, {"role": "user", "content": FOLLOW_UP}]
    followed = client.chat.completions.create(model="citewire", messages=messages).choices[0].message
    assert all(sentence in followed.content for sentence in sentences(expected))
    begun = client.responses.create(model="citewire", input=QUESTION)
    after = client.responses.create(model="citewire", input=FOLLOW_UP, previous_response_id=begun.id)
    assert all(sentence in after.output_text for sentence in sentences(expected))
    seen.of(f"{CLIENT}, chat", **{"follow-up": "yes"})
    seen.of(f"{CLIENT}, responses", **{"follow-up": "yes"})


def test_a_response_is_answered_whole_and_as_a_stream(client, seen):
    """The typed response and its events agree, and citations are typed."""
    whole = client.responses.create(model="citewire", input=PASTRY)
    text = whole.output_text
    for annotation in whole.output[0].content[0].annotations:
        assert annotation.type == "url_citation"
        assert text[annotation.start_index : annotation.end_index].startswith("[")
    with client.responses.stream(model="citewire", input=PASTRY) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert final.output_text == text
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == text
    seen.of(f"{CLIENT}, responses", question="yes", stream="yes", citations="yes")


def test_errors_are_the_ones_that_the_sdk_knows(client, seen):
    """Each kind of error is raised as its own class, with all fields."""
    with pytest.raises(openai.NotFoundError) as unknown:
        client.chat.completions.create(model="gpt-9", messages=USER)
    assert (unknown.value.code, unknown.value.param) == ("model_not_found", "model")
    with pytest.raises(openai.BadRequestError) as empty:
        client.chat.completions.create(model="citewire", messages=[{"role": "user", "content": ""}])
    assert empty.value.param == "messages" and "empty" in empty.value.message
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("gpt-9")
    assert [model.id for model in client.models.list()] == ["citewire"]
    with pytest.raises(openai.NotFoundError):
        client.responses.create(model="gpt-9", input=QUESTION)
    seen.of(f"{CLIENT}, chat", error="yes")
    seen.of(f"{CLIENT}, responses", error="yes")


def strict(kind) -> TypeAdapter:
    """Validation without conversions."""
    return TypeAdapter(kind, config=None if hasattr(kind, "model_config") else ConfigDict(strict=True))


def events(text: str) -> list[str]:
    return [line.removeprefix("data: ") for line in text.splitlines() if line.startswith("data: ")]


@pytest.mark.parametrize("question", [QUESTION, PASTRY, "Who is the mayor of Paris?", "hello"])
def test_the_raw_json_is_what_the_sdks_own_models_say(base, question):
    """Strict validation of every body and every event: no field is missing or has another type."""
    messages = [{"role": "user", "content": question}]
    with httpx2.Client(base_url=base + "/", trust_env=False) as raw:
        body = raw.post("chat/completions", json={"model": "citewire", "messages": messages}).text
        completion = strict(ChatCompletion).validate_json(body, strict=True)
        # Fields unknown to a model must be additions, not misspelt names.
        assert completion.model_extra == {} and completion.choices[0].message.model_extra == {}
        stream = raw.post(
            "chat/completions", json={"messages": messages, "stream": True, "stream_options": {"include_usage": True}}
        )
        *chunks, last = events(stream.text)
        assert last == "[DONE]"
        for chunk in chunks:
            strict(ChatCompletionChunk).validate_json(chunk, strict=True)
        body = raw.post("responses", json={"model": "citewire", "input": question}).text
        assert strict(Response).validate_json(body, strict=True).model_extra == {}
        for event in events(raw.post("responses", json={"input": question, "stream": True}).text):
            parsed = strict(ResponseStreamEvent).validate_json(event, strict=True)
            assert parsed.type == json.loads(event)["type"]


def test_a_server_with_keys_takes_them_as_the_sdk_sends_them(tmp_path):
    """The server's key works as the SDK's API key. Another key raises AuthenticationError."""
    add = [os.environ["CITEWIRE_BINARY"], "key", "add", "sdk", "--data", str(tmp_path / "data")]
    key = subprocess.run(add, capture_output=True, text=True, check=True, timeout=20).stdout.strip()
    server = Server(tmp_path, arguments=["--data", str(tmp_path / "data")])
    try:
        for given, expected in ((key, None), ("none", openai.AuthenticationError)):
            with openai.OpenAI(base_url=f"{server.address}/v1", api_key=given, max_retries=0) as client:
                if expected is None:
                    assert client.responses.create(model="citewire", input=QUESTION).output_text
                else:
                    with pytest.raises(expected) as refused:
                        client.chat.completions.create(model="citewire", messages=USER)
                    assert refused.value.code == "invalid_api_key"
    finally:
        server.stop()


# The title of each source is larger than the buffers of a connection that is not read: four megabytes on one side and
# some hundred kilobytes on the other.
TITLE = " ".join(["ferry"] * 300_000)
FERRIES = {
    f"ferry{number}.md": f"---\ntitle: {TITLE}\n---\nFerry {number} to Orm leaves the pier of Vessholm at noon.\n"
    for number in range(1, 4)
}


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_a_stream_that_the_server_ends_is_an_error_and_no_short_answer(tmp_path, api):
    """A stream that is stopped early reports it, and the SDK raises instead of returning a part."""
    server = Server(tmp_path, FERRIES)
    question = "When does the ferry to Orm leave the pier of Vessholm?"
    asked = {"messages": [{"role": "user", "content": question}]} if api == "chat" else {"input": question}
    try:
        with openai.OpenAI(base_url=f"{server.address}/v1", api_key="none", max_retries=0) as client:
            create = client.chat.completions.create if api == "chat" else client.responses.create
            stream = create(model="citewire", stream=True, **asked)
            next(iter(stream))
            server.process.terminate()
            time.sleep(0.5)
            with pytest.raises(openai.APIError, match="stopping"):
                list(stream)
    finally:
        server.stop()
