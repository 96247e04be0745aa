"""One answer, many renderings: every surface shows the same sentences, numbers and links."""

import json

import httpx
import pytest

from articles import ASKED
from conftest import SITE
from platforms import ALL, Quote, label, leaning, shown


def of_api(body: dict) -> list[Quote]:
    return [
        Quote(shown(leaning(sentence)), sentence["citation"], f"{SITE}{sentence['link']}")
        for sentence in body["sentences"]
    ]


def of_stream(text: str) -> list[Quote]:
    events = [dict(line.split(": ", 1) for line in event.split("\n") if ": " in line) for event in text.split("\n\n")]
    sentences = [json.loads(event["data"]) for event in events if event.get("event") == "sentence"]
    return of_api({"sentences": sentences})


QUESTIONS = ["line breaks", "accents", "four bytes", "line separator", "Chinese"]


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_surface_shows_the_same_sentences_numbers_and_links(server, ask, name, capsys):
    question = ASKED[name]["question"]
    client = httpx.Client(base_url=server.address, trust_env=False, timeout=20)
    api = client.post("/v1/ask", json={"question": question}).json()
    expected = of_api(api)
    assert expected, "the question is answered"
    rows = {
        "POST /v1/ask": expected,
        "GET /v1/ask": of_api(client.get("/v1/ask", params={"q": question}).json()),
        "stream": of_stream(client.get("/v1/ask", params={"q": question}, headers={"accept": "text/event-stream"}).text),
    }
    for platform in ALL:
        rows[label(platform)] = ask(server, platform, question, thread=f"{name}-{label(platform)}").quotes
    with capsys.disabled():
        print(f"\n{question}")
        for surface, quotes in rows.items():
            same = "same" if quotes == expected else "DIFFERENT"
            numbers = " ".join(f"[{quote.number}]" for quote in quotes)
            print(f"  {surface:18} {len(quotes)} sentences {numbers:12} {same}")
    for surface, quotes in rows.items():
        assert quotes == expected, surface


@pytest.mark.parametrize("platform", ALL, ids=label)
def test_a_refusal_is_shown_on_every_platform(server, ask, platform):
    asked = ask(server, platform, "What is the price of gold in Paris?")
    assert "These articles do not answer that" in asked.text


@pytest.mark.parametrize("platform", ALL, ids=label)
def test_a_follow_up_in_the_thread_knows_the_earlier_questions(server, ask, platform):
    first = ask(server, platform, "Who built the lighthouse of Vessholm?", thread="talk")
    assert "Oskar Lind" in first.text
    second = ask(server, platform, "And how many steps does its keeper climb?", thread="talk")
    assert any("climbs 212 steps" in quote.text for quote in second.quotes), second.text
    if platform.name != "webhook":
        assert "With:" in second.text
    elsewhere = ask(server, platform, "And how many steps does its keeper climb?", thread="another talk")
    assert "With:" not in elsewhere.text, "another thread has its own history"


@pytest.mark.parametrize("platform", ALL, ids=label)
def test_help_proof_and_votes_work_on_every_platform(server, ask, platform):
    thread = f"words-{label(platform)}"
    assert "quoted word for word from 4 articles" in ask(server, platform, "", thread).text.replace("\u2060", "")
    if platform.name != "webhook":
        assert "no answer in this thread yet" in ask(server, platform, "proof", thread).text
    ask(server, platform, "Who built the lighthouse of Vessholm?", thread)
    api = server.post("/v1/ask", {"question": "Who built the lighthouse of Vessholm?"})
    proof = ask(server, platform, "proof", thread).text
    sentence = api["sentences"][0]
    assert f"{sentence['start']}–{sentence['end']}, SHA-256 {api['sources'][0]['sha256']}" in proof
    assert "noted" in ask(server, platform, "👎", thread).text


def test_no_platform_notifies_anybody_named_in_an_article(start, ask):
    articles = {"a.md": "# The bell of Orm\n\nThe bell of Orm was hung by @everyone, <!channel>, @all and @room in 1931.\n"}
    server = start("mentions", articles=articles)
    for platform in ALL:
        asked = ask(server, platform, "When was the bell of Orm hung?")
        sent = json.dumps([json.loads(asked.response or b"null"), *(call.body for call in asked.calls)], ensure_ascii=False)
        assert "1931" in sent, platform.name
        if platform.name in ("slack", "webhook"):
            # Rich text is not markup, and JSON is for programs. The fallback text is escaped.
            assert "<!channel>" not in "".join(call.body.get("text", "") for call in asked.calls)
        elif platform.name == "discord":
            assert '"allowed_mentions": {"parse": []}' in sent
        else:
            assert "@everyone" not in sent and "@all" not in sent and "@room" not in sent, platform.name
