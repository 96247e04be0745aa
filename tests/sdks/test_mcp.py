"""The official Python SDK of the Model Context Protocol, over HTTP and by starting the program itself, and the inspector, a
new one and an old one."""

import asyncio
import json
import os
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import jsonschema
import mcp
import pytest
from mcp import Client, StdioServerParameters
from mcp.types import ResourceTemplateReference

from articles import ARTICLES
from conftest import FOLLOW_UP, QUESTION, ask, sentences

SDK = f"mcp (Python) {version('mcp')}"


async def everything(client: Client, server, protocol: str) -> None:
    """All features of a host, compared with the results of our own routes."""
    assert client.protocol_version == protocol
    assert client.server_info.name == "citewire" and "word for word" in client.instructions
    tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert set(tools) == {"ask", "search", "verify"}
    assert all(tool.annotations.read_only_hint for tool in tools.values())

    progress = []

    async def told(done, total, message):
        progress.append((done, total, message))

    answered = await client.call_tool("ask", {"question": QUESTION}, progress_callback=told)
    expected = ask(server, QUESTION)
    jsonschema.validate(answered.structured_content, tools["ask"].output_schema)
    assert answered.structured_content == expected
    assert all(sentence in answered.content[0].text for sentence in sentences(expected))
    assert [done for done, _, _ in progress] == [1, 2], progress

    link = next(block for block in answered.content if block.type == "resource_link")
    assert link.title == "The lighthouse of Vessholm"
    read = (await client.read_resource(link.uri)).contents[0]
    assert read.text.encode() == ARTICLES["lighthouse.md"].encode(), "the stored bytes themselves"
    sentence = expected["sentences"][0]
    for quote in (f"citewire:/{sentence['link']}", f"{link.uri}?quote={sentence['start']}-{sentence['end']}"):
        assert (await client.read_resource(quote)).contents[0].text == sentence["text"]
    with pytest.raises(mcp.MCPError, match="names no quote"):
        await client.read_resource(f"{link.uri}?quote={sentence['start'] + 1}-{sentence['end']}")

    followed = await client.call_tool("ask", {"question": FOLLOW_UP, "history": [QUESTION]})
    assert followed.structured_content["sentences"] == ask(server, FOLLOW_UP, [{"question": QUESTION}])["sentences"]

    found = await client.call_tool("search", {"query": "café Žilina"})
    jsonschema.validate(found.structured_content, tools["search"].output_schema)
    assert found.structured_content["hits"][0]["article"] == "cafe"

    verified = await client.call_tool("verify", {"sentence": sentence["text"], "article": "cafe"})
    jsonschema.validate(verified.structured_content, tools["verify"].output_schema)
    assert verified.structured_content["verdict"] == "misattributed"

    wrong = await client.call_tool("ask", {"question": "  "})
    assert wrong.is_error and "the question is empty" in wrong.content[0].text
    with pytest.raises(mcp.MCPError):
        await client.call_tool("no-such-tool", {})
    with pytest.raises(mcp.MCPError, match="no such article"):
        await client.read_resource("citewire://articles/no-such")

    listed = (await client.list_resources()).resources
    assert {resource.name for resource in listed} == {"lighthouse", "cafe", "ferry", "bridge"}
    template = (await client.list_resource_templates()).resource_templates[0]
    reference = ResourceTemplateReference(type="ref/resource", uri=template.uri_template)
    completed = await client.complete(reference, {"name": "id", "value": "li"})
    assert completed.completion.values == ["lighthouse"]


@pytest.mark.parametrize(("mode", "protocol"), [("auto", "2026-07-28"), ("legacy", "2025-11-25")])
def test_the_sdk_does_all_of_it_over_http(server, seen, mode, protocol):
    """Tools, structured content, links, progress, resources, completion and errors, in the stateless and the earlier revision."""

    async def run():
        async with Client(f"{server.address}/mcp", mode=mode) as client:
            await everything(client, server, protocol)

    asyncio.run(run())
    seen.of(f"{SDK}, {protocol}", question="yes", stream="progress", citations="links", error="yes", **{"follow-up": "yes"})


def test_the_sdk_starts_the_program_itself(server, seen, tmp_path):
    """The same over standard input and output, with the articles of a folder."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name, text in ARTICLES.items():
        (corpus / name).write_bytes(text.encode())
    command = StdioServerParameters(
        command=os.environ["CITEWIRE_BINARY"],
        args=["mcp", "--corpus", str(corpus), "--data", str(tmp_path / "data"), "--log", "error"],
    )

    async def run():
        async with Client(command) as client:
            await everything(client, server, "2026-07-28")

    asyncio.run(run())
    seen.of(f"{SDK}, stdio", question="yes", stream="progress", citations="links", error="yes", **{"follow-up": "yes"})


def inspector(package: str, server, *arguments: str) -> subprocess.CompletedProcess:
    folder = Path(os.environ["NODE_MODULES"]) / package
    name = json.loads((folder / "package.json").read_text())["bin"]
    program = folder / name["mcp-inspector"]
    command = ["node", program, "--cli", f"{server.address}/mcp", "--transport", "http", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("package", ["@modelcontextprotocol/inspector", "inspector-legacy"])
def test_the_inspector_lists_and_calls(server, seen, package):
    """The inspector's command line, in its current and an old version."""
    arguments = ["--method", "tools/call", "--tool-name", "ask", "--tool-arg", f"question={QUESTION}"]
    called = inspector(package, server, *arguments)
    assert called.returncode == 0, called.stderr
    result = json.loads(called.stdout)
    assert result["structuredContent"] == ask(server, QUESTION)
    listed = inspector(package, server, "--method", "resources/list")
    assert '"citewire://articles/lighthouse"' in listed.stdout
    empty = inspector(package, server, "--method", "tools/call", "--tool-name", "ask", "--tool-arg", "question= ")
    assert "the question is empty" in empty.stdout + empty.stderr
    release = json.loads((Path(os.environ["NODE_MODULES"]) / package / "package.json").read_text())["version"]
    seen.of(f"MCP inspector {release}", question="yes", citations="links", error="yes")


def test_the_inspector_finds_nothing_wrong_with_the_schemas(server):
    """Its strict check of the tools' schemas reports neither errors nor warnings."""
    listed = inspector("@modelcontextprotocol/inspector", server, "--method", "tools/list", "--strict")
    assert listed.returncode == 0, listed.stderr
    assert not re.search(r"Warning|Error", listed.stderr), listed.stderr
