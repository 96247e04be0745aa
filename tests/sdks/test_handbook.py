"""The code of the handbook runs as written, with the address of the server under test instead of the usual one."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters

from server import Server

ROOT = Path(__file__).parents[2]
HANDBOOK = ROOT / "corpus/handbook"
USUAL = "http://127.0.0.1:8080"
# The beginning of the answer that the handbook gives to the question of its examples.
ANSWER = "Citewire is a server that answers questions by quoting articles word for word."


@pytest.fixture(scope="module")
def handbook(tmp_path_factory):
    """A server with the articles of the handbook."""
    articles = {path.name: path.read_text() for path in HANDBOOK.glob("*.md")}
    server = Server(tmp_path_factory.mktemp("handbook"), articles)
    yield server
    server.kill()


def code(article: str, language: str, server) -> str:
    """The only block of code in this language."""
    blocks = re.findall(rf"```{language}\n(.*?)```", (HANDBOOK / article).read_text(), re.DOTALL)
    assert len(blocks) == 1, (article, language, len(blocks))
    return blocks[0].replace(USUAL, server.address)


def run(*command, **options) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("article", "printed"),
    [
        ("openai-sdks.md", f"{USUAL}/articles/"),
        ("langchain.md", f"{USUAL}/articles/"),
        ("claude-and-other-mcp-hosts.md", "Sources"),
    ],
)
def test_the_python_of_the_handbook(handbook, article, printed):
    """It prints the quote and its source."""
    said = run(sys.executable, "-c", code(article, "python", handbook))
    assert ANSWER in said and printed.replace(USUAL, handbook.address) in said, said


def test_the_javascript_of_the_handbook(handbook):
    """It prints the answer as it arrives."""
    folder = Path(os.environ["NODE_MODULES"]).parent
    script = folder / "handbook.mjs"
    script.write_text(code("openai-sdks.md", "javascript", handbook))
    assert ANSWER in run("node", script)


@pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed")
def test_the_go_of_the_handbook(handbook, tmp_path):
    """It needs only the standard library."""
    (tmp_path / "main.go").write_text(code("openai-sdks.md", "go", handbook))
    environment = {**os.environ, "GO111MODULE": "off", "GOCACHE": str(tmp_path / "cache")}
    assert ANSWER in run("go", "run", "main.go", cwd=tmp_path, env=environment)


def test_the_settings_of_llm_in_the_handbook(handbook, tmp_path):
    """With the file as shown, both commands answer."""
    (tmp_path / "extra-openai-models.yaml").write_text(code("llm-on-the-command-line.md", "yaml", handbook))
    tools = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    environment = {"LLM_USER_PATH": str(tmp_path), "PATH": tools, "HOME": str(tmp_path)}
    run("sh", "-c", "llm keys set citewire --value none", env=environment)
    assert Path(run("sh", "-c", 'dirname "$(llm logs path)"', env=environment).strip()) == tmp_path
    asked, followed = code("llm-on-the-command-line.md", "sh", handbook).strip().splitlines()
    assert ANSWER in run("sh", "-c", asked, env=environment)
    assert "/articles/" in run("sh", "-c", followed, env=environment)


def test_the_settings_of_claude_in_the_handbook(handbook, tmp_path):
    """The program starts with these arguments, with other folders, and answers."""
    entry = json.loads(code("claude-and-other-mcp-hosts.md", "json", handbook))["mcpServers"]["citewire"]
    folders = {"/srv/articles": str(HANDBOOK), "/srv/citewire-data": str(tmp_path / "data")}
    arguments = [folders.get(argument, argument) for argument in entry["args"]]
    assert set(folders) <= set(entry["args"]) and entry["command"].endswith("/citewire")

    async def ask():
        command = StdioServerParameters(command=os.environ["CITEWIRE_BINARY"], args=arguments)
        async with Client(command) as client:
            return (await client.call_tool("ask", {"question": "What is Citewire?"})).content[0].text

    assert ANSWER in asyncio.run(ask())


def test_the_curl_lines_of_the_handbook(handbook):
    """The lines that verify and ask over HTTP."""
    line = [one for one in (HANDBOOK / "verifying-a-quote.md").read_text().splitlines() if one.startswith("curl ")]
    assert len(line) == 1
    found = json.loads(run("sh", "-c", line[0].replace(USUAL, handbook.address)))
    assert found["verdict"] == "exact", found
