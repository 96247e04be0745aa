"""Clients of OpenAI's API through other SDKs: langchain-openai and the command line tool llm."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from langchain_core.messages import AIMessage, HumanMessage
from langchain_openai import ChatOpenAI

from conftest import FOLLOW_UP, QUESTION, ask, sentences

LANGCHAIN = f"langchain-openai {version('langchain-openai')}"
LLM = f"llm {version('llm')}"


@pytest.mark.parametrize("responses", [False, True], ids=["chat", "responses"])
def test_langchain_asks_streams_and_follows_up(server, base, seen, responses):
    """Question, stream and follow-up through LangChain's model, with both APIs, and citations if it keeps them."""
    model = ChatOpenAI(base_url=base, api_key="none", model="citewire", use_responses_api=responses, max_retries=0)
    answered = model.invoke(QUESTION)
    assert all(sentence in answered.text for sentence in sentences(ask(server, QUESTION)))
    streamed = "".join(chunk.text for chunk in model.stream(QUESTION))
    assert streamed == answered.text
    expected = ask(server, FOLLOW_UP, [{"question": QUESTION, "answer": ask(server, QUESTION)["text"]}])
    followed = model.invoke([HumanMessage(QUESTION), AIMessage(answered.text), HumanMessage(FOLLOW_UP)])
    assert all(sentence in followed.text for sentence in sentences(expected))
    with pytest.raises(Exception, match="empty"):
        model.invoke("")
    cited = "[1]" in answered.text and "/articles/lighthouse?quote=" in answered.text
    assert cited, "the list of sources is in the text"
    if responses:
        annotations = answered.content[0]["annotations"]
        assert annotations and annotations[0]["url"].endswith("/articles/lighthouse?quote=" + annotations[0]["url"].split("=")[1])
    name = f"{LANGCHAIN}, {'responses' if responses else 'chat'}"
    citations = "yes" if responses else "in the text"
    seen.of(name, question="yes", stream="yes", citations=citations, error="yes", **{"follow-up": "yes"})


def test_llm_asks_streams_and_goes_on(server, base, seen, tmp_path):
    """The command line tool, set up as in the handbook, prints the quotes, follows up with -c and shows errors."""
    (tmp_path / "extra-openai-models.yaml").write_text(
        f"- model_id: citewire\n  model_name: citewire\n  api_base: {base}\n  api_key_name: none\n"
    )
    environment = {"LLM_USER_PATH": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "OPENAI_API_KEY": "none"}
    tool = Path(sys.executable).with_name("llm")

    def llm(*arguments, expected=0):
        done = subprocess.run([tool, *arguments], env=environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == expected, done.stderr
        return done.stdout if expected == 0 else done.stderr

    def plain(text):
        # A terminal has the system's line ends.
        return text.replace("\r\n", "\n")

    subprocess.run([tool, "keys", "set", "none", "--value", "none"], env=environment, check=True, timeout=60)
    answer = ask(server, QUESTION)
    for options in (["--no-stream"], []):
        printed = llm("-m", "citewire", *options, QUESTION)
        assert all(plain(sentence) in printed for sentence in sentences(answer)), printed
        assert "/articles/lighthouse?quote=" in printed
    followed = llm("-c", FOLLOW_UP)
    expected = ask(server, FOLLOW_UP, [{"question": QUESTION, "answer": answer["text"]}])
    assert all(plain(sentence) in followed for sentence in sentences(expected)), followed
    assert "at most 8000" in llm("-m", "citewire", "why " * 3000, expected=1)
    seen.of(LLM, question="yes", stream="yes", citations="in the text", error="yes", **{"follow-up": "yes"})
