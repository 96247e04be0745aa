"""Articles that are encoded in the background, and questions that are answered by meaning."""

import json
import os
import random
import shutil
import signal
import struct
import subprocess
import time
import zlib

import httpx
import pytest

from conftest import citewire
from server import Server

# A question that shares no word with the sentence that answers it.
QUESTION = "How much is a ride to the isle for a kid?"
ANSWER = "A single trip is five euros for adults and two euros for children."


def ask(corpus, data, question=QUESTION, *arguments):
    """The answer; exit code 1 is that of a question without a sure one."""
    command = [os.environ["CITEWIRE_BINARY"], "ask", question, "--json", "--corpus", corpus, "--data", data, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def shown(answer):
    return [sentence["text"] for sentence in answer["sentences"] or answer["nearest"]]


@pytest.fixture
def own(data, tmp_path):
    """A data folder of its own, with the model."""
    folder = tmp_path / "own"
    shutil.copytree(data, folder)
    return folder


def test_a_question_in_other_words_is_answered_and_the_same_each_time(corpus, own):
    """Proves that the answer is found by meaning once all is encoded, is another answer than that by words, and that all its
    bytes are the same each time."""
    before = ask(corpus, own)
    citewire("index", "--corpus", corpus, "--data", own)
    by_meaning, again = ask(corpus, own), ask(corpus, own)
    by_words = ask(corpus, own, QUESTION, "--meaning", "off")
    assert before == by_words and by_meaning == again
    assert ANSWER in shown(by_meaning)
    assert by_meaning["snapshot"] != by_words["snapshot"] and by_meaning["id"] != by_words["id"]


def test_german_is_found_by_words(corpus, own):
    """Proves that a question in a language that the model was not made for is answered as without it."""
    citewire("index", "--corpus", corpus, "--data", own)
    question = "Wann öffnet das Schwimmbad?"
    with_model, without = ask(corpus, own, question), ask(corpus, own, question, "--meaning", "off")
    assert shown(with_model) == shown(without) and with_model["confidence"] == without["confidence"]


def test_the_mode_is_what_the_flag_says(corpus, own, tmp_path):
    """Proves that `on` without a model is refused with what to do, and that a damaged model is no reason not to answer."""
    refused = citewire("ask", QUESTION, "--meaning", "on", "--corpus", corpus, "--data", tmp_path / "none", code=2).stderr
    assert "citewire model add" in refused
    file = own / "models" / "minilm.model"
    file.write_bytes(file.read_bytes()[:1_000_000])
    assert shown(ask(corpus, own)) == shown(ask(corpus, own, QUESTION, "--meaning", "off"))
    assert "cut short" in citewire("check", "--meaning", "on", "--corpus", corpus, "--data", own, code=2).stderr


def test_check_says_how_far_it_is(corpus, own):
    """Proves what `check` says before and after the articles are encoded, and after the model was replaced or removed."""

    def meaning():
        return json.loads(citewire("check", "--json", "--corpus", corpus, "--data", own).stdout)["meaning"]

    assert meaning().startswith("0 of ")
    citewire("index", "--corpus", corpus, "--data", own)
    assert meaning() == "on, by minilm"
    citewire("model", "remove", "minilm", "--data", own)
    assert meaning() == "off"


def ready(server):
    return httpx.get(server.address + "/readyz", trust_env=False).json()["meaning"]


def wait_until_on(server, seconds=60.0):
    deadline = time.monotonic() + seconds
    while ready(server)["state"] != "on":
        assert time.monotonic() < deadline, (ready(server), server.log())
        time.sleep(0.05)


def test_a_server_encodes_behind_its_answers_and_a_change_does_not_interrupt_it(own, tmp_path):
    """Proves that the server answers at once, says how far encoding is, finds by meaning afterwards, and goes on with that
    when a file changes."""
    articles = {f"{number}.md": f"# Note {number}\n\nIn year {number} the harbour got crane {number}.\n" for number in range(300)}
    articles["ferry.md"] = f"# Island ferry\n\n## Tickets\n\n{ANSWER}\n"
    server = Server(tmp_path / "server", articles, ["--data", str(own), "--open-admin"])
    try:
        assert httpx.post(server.ask, json={"question": "crane 7"}, trust_env=False).status_code == 200
        assert ready(server)["model"] == "minilm"
        wait_until_on(server)
        answer = httpx.post(server.ask, json={"question": QUESTION}, trust_env=False).json()
        assert ANSWER in shown(answer), answer
        metrics = httpx.get(server.address + "/metrics", trust_env=False).text
        assert "citewire_meaning_used 1" in metrics and "citewire_meaning_sentences_encoded 301" in metrics
        (tmp_path / "server" / "corpus" / "new.md").write_text("# Museum\n\nThe gallery shuts at dusk.\n")
        states = set()
        deadline = time.monotonic() + 20
        while httpx.get(server.address + "/readyz", trust_env=False).json()["articles"] < 302:
            assert time.monotonic() < deadline
            states.add(ready(server)["state"])
        assert ready(server)["state"] == "on" and states <= {"on"}
        answer = httpx.post(server.ask, json={"question": "When does the art museum close?"}, trust_env=False).json()
        assert "The gallery shuts at dusk." in shown(answer), answer
        assert server.stop() == 0, server.log()
    finally:
        server.kill()


def batches(content):
    """Where each whole batch of a file of signs ends."""
    ends, at = [64], 64
    while at + 64 <= len(content):
        record = content[at : at + 64]
        first_passage, last_passage, first, last, checksum = struct.unpack("<5I", record[16:36])
        end = at + 64 + (last_passage - first_passage + last - first) * 48
        if zlib.crc32(record[:60]) != struct.unpack("<I", record[60:])[0] or zlib.crc32(content[at + 64 : end]) != checksum:
            break
        ends.append(end)
        at = end
    return ends


def test_a_process_that_is_killed_fifty_times_loses_nothing(own, tmp_path):
    """Proves that encoding goes on where a killed process left it: whole batches are never encoded again, and the result is
    that of a process that nobody kills."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    words = "harbour crane ferry library novel garden museum station bridge tunnel market school bakery theatre".split()
    chance = random.Random(26)
    for number in range(240):
        sentences = [" ".join(chance.choices(words, k=24)).capitalize() + "." for _ in range(30)]
        (corpus / f"{number:03}.md").write_text(f"# Article {number}\n\n" + "\n\n".join(sentences) + "\n")
    whole = tmp_path / "whole"
    shutil.copytree(own, whole)
    citewire("index", "--corpus", corpus, "--data", whole)
    (expected,) = [file.read_bytes() for file in whole.glob("meaning/*/signs-1")]
    command = [os.environ["CITEWIRE_BINARY"], "index", "--corpus", corpus, "--data", own]
    before, kills = b"", 0
    while kills < 50:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.1, 0.45))
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
        files = list(own.glob("meaning/*/signs-1"))
        after = files[0].read_bytes() if files else b""
        if before:
            assert after.startswith(before[: batches(before)[-1]]), f"kill {kills}"
        before = after
    assert len(batches(before)) > 2, "it was killed while it encoded"
    citewire("index", "--corpus", corpus, "--data", own)
    (result,) = [file.read_bytes() for file in own.glob("meaning/*/signs-1")]
    assert result == expected
