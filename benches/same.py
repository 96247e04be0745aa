#!/usr/bin/env python3
"""Holds a build to what another build answered, byte for byte.

same.py record BINARY RECORD COLLECTION...    asks the build and writes what it said to RECORD (JSON lines, gzip)
same.py compare BINARY RECORD                 asks another build the same and tells what differs

A COLLECTION is a folder of articles, or a folder with `articles/` and `questions.jsonl` (a field `question` a line, and
maybe `history`, a list of turns). Recorded are answers (JSON with explanations, streams, OpenAI's shape), follow-ups,
searches, verifications, article bodies and pages. Ids of answers and the hash in the addresses of assets are replaced
before the comparison, since they name the build; numbers that differ by less than TOLERANCE are counted apart.
Python standard library only.
"""
import gzip, json, re, subprocess, sys, tempfile, threading, time
from collections import Counter
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

TOLERANCE = 1e-5
LANGUAGES = ("en", "ru", "zh", "ar")
PLAIN_QUESTIONS = ("What is a citation?", "How do I start the server?", "Who wrote this?", "When did it happen?",
                   "What does it cost?", "Why?", "hello", "What can you do?", "Is there a price of gold in Elbonia?")
NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


class Server:
    """A build that serves one folder of articles from an empty data folder, on a port of its own."""

    def __init__(self, binary, articles):
        self.data = tempfile.TemporaryDirectory(prefix="same-")
        command = [binary, "serve", "--corpus", articles, "--data", self.data.name, "--bind", "127.0.0.1:0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        found = next(filter(None, (re.search(r"127\.0\.0\.1:\d+", line) for line in self.process.stdout)), None)
        if not found:
            raise SystemExit(f"{binary} ended without saying its address ({articles})")
        threading.Thread(target=lambda: [None for _ in self.process.stdout], daemon=True).start()
        self.url = f"http://{found[0]}"
        for _ in range(1200):
            try:
                if self.ask({"path": "/readyz"})["status"] == 200:
                    break
            except (URLError, ConnectionError):
                pass
            time.sleep(0.05)

    def ask(self, request):
        """One request: its status, type and body, without what names the build or this server's address."""
        body = json.dumps(request["body"]).encode() if "body" in request else None
        headers = {"content-type": "application/json"} | request.get("headers", {})
        try:
            with urlopen(Request(self.url + request["path"], body, headers), timeout=120) as reply:
                status, kind, text = reply.status, reply.headers.get("content-type"), reply.read().decode()
        except HTTPError as error:
            status, kind, text = error.code, error.headers.get("content-type"), error.read().decode()
        return {"status": status, "type": kind, "body": neutral(text.replace(self.url, "http://server"))}

    def close(self):
        self.process.terminate()
        self.process.wait()


def neutral(text):
    text = re.sub(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])", "ANSWER-ID", text)
    text = re.sub(r"((?:/|&#x2f;)assets(?:/|&#x2f;))[0-9a-f]+", r"\1HASH", text)
    # The page brings its answer along since a visit counts once.
    text = re.sub(r'<script type="application/json" id="answer">.*?</script>\n', "", text, flags=re.S)
    return re.sub(r'"created(_at)?":\d+', '"created":0', text)


def questions_of(collection):
    file = collection / "questions.jsonl"
    if not file.exists():
        return [{"question": question} for question in PLAIN_QUESTIONS]
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    return [{key: line[key] for key in ("question", "history") if line.get(key)} for line in lines]


def first_requests(server, collection):
    """What is asked before anything is known of the answers."""
    questions = questions_of(collection)
    offered = json.loads(server.ask({"path": "/v1/questions?limit=10"})["body"])["questions"]
    questions += [{"question": one["question"]} for one in offered]
    for at, one in enumerate(questions):
        yield {"path": "/v1/ask", "body": one | {"explain": True, "limit": (3, 5, 1, 8)[at % 4]}}
        if "history" not in one and at % 2 == 0:
            yield {"path": "/v1/search?" + urlencode({"q": one["question"], "limit": 10, "explain": "true"})}
        if at % 9 == 0:
            yield {"path": "/v1/ask", "body": one, "headers": {"accept": "text/event-stream"}}
            yield {"path": "/v1/chat/completions", "body": {"model": "citewire",
                   "messages": [{"role": "user", "content": one["question"]}]}}
            yield {"path": "/v1/responses", "body": {"model": "citewire", "input": one["question"]}}
        if at % 13 == 0:
            yield {"path": "/?" + urlencode({"q": one["question"]}), "headers": {"accept-language": LANGUAGES[at % 4]}}
    for path in ("/", "/articles", "/docs", "/login", "/openapi.json", "/widget.js", "/nowhere", "/v1/nowhere"):
        for language in LANGUAGES:
            yield {"path": path, "headers": {"accept-language": language, "accept": "text/html"}}
    articles = json.loads(server.ask({"path": "/v1/articles?limit=100"})["body"])["articles"]
    yield {"path": "/v1/articles?limit=100"}
    for at, article in enumerate(articles[::max(1, len(articles) // 12)]):
        name = quote(article["id"])
        yield {"path": f"/v1/articles/{name}"}
        yield {"path": f"/articles/{name}", "headers": {"accept-language": LANGUAGES[at % 4]}}
        yield {"path": f"/v1/questions?article={name}"}


def later_requests(first):
    """What follows from the answers: follow-ups, verifications, articles with a quote marked, shapes of other clients."""
    for at, (request, reply) in enumerate(first):
        if request["path"] != "/v1/ask" or "headers" in request or reply["status"] != 200:
            continue
        answer = json.loads(reply["body"])
        shown = answer["sentences"] or answer["nearest"]
        if at % 3 == 0:
            turn = {"question": request["body"]["question"], "answer": answer["text"][:2000]}
            follow = ("Why?", "What else?", "And when was that?", "Who did it?", "Tell me more", "How much was it?")[at % 6]
            yield {"path": "/v1/ask", "body": {"question": follow, "history": [turn]}}
        if shown:
            text = shown[0]["text"]
            if at % 2 == 0:
                words = text.split(" ")
                changed = " ".join(words[:len(words) // 2] + ["otherwise"] + words[len(words) // 2 + 1:])
                yield {"path": "/v1/verify", "body": {"text": (text, changed, text + " " + shown[-1]["text"])[at % 3]}}
            if at % 11 == 0 and answer["sources"]:
                yield {"path": answer["sources"][0]["link"]}


def kind(address):
    """The route of an address, roughly; an address of the page with a question is a route of its own."""
    path = address.split("?")[0]
    path = path + "?q" if path == "/" and "?q=" in address else path
    return re.sub(r"(/v1/articles|/articles|/s)/.*", r"\1/{id}", path)


def record(binary, file, collections):
    counts = Counter()
    with gzip.open(file, "wt") as out:
        for collection in map(Path, collections):
            articles = str(collection / "articles" if (collection / "articles").is_dir() else collection)
            server = Server(binary, articles)
            first = [(request, server.ask(request)) for request in first_requests(server, collection)]
            later = [(request, server.ask(request)) for request in later_requests(first)]
            server.close()
            for request, reply in first + later:
                counts[kind(request["path"])] += 1
                out.write(json.dumps({"articles": articles, "request": request, "reply": reply}) + "\n")
            print(f"{articles}: {len(first) + len(later)} replies", file=sys.stderr)
    for path, count in sorted(counts.items()):
        print(f"{count:6} {path}")


def differs(one, other):
    """None when two replies are the same, "scores" when only numbers differ by less than TOLERANCE, else "differs"."""
    if one == other:
        return None
    if (one["status"], one["type"]) != (other["status"], other["type"]):
        return "differs"
    numbers = [list(map(float, NUMBER.findall(reply["body"]))) for reply in (one, other)]
    same_words = NUMBER.sub("#", one["body"]) == NUMBER.sub("#", other["body"])
    near = len(numbers[0]) == len(numbers[1]) and all(
        abs(a - b) <= TOLERANCE * max(1, abs(a)) for a, b in zip(*numbers))
    return "scores" if same_words and near else "differs"


def compare(binary, file):
    found, counts, server, articles = Counter(), Counter(), None, None
    with gzip.open(file, "rt") as lines:
        for line in map(json.loads, lines):
            if line["articles"] != articles:
                if server:
                    server.close()
                articles, server = line["articles"], Server(binary, line["articles"])
            reply = server.ask(line["request"])
            line["reply"]["body"] = neutral(line["reply"]["body"])
            path = kind(line["request"]["path"])
            counts[path] += 1
            verdict = differs(line["reply"], reply)
            if verdict:
                found[path, verdict] += 1
                if found[path, verdict] <= 5:
                    one, other = line["reply"]["body"], reply["body"]
                    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
                    print(f"--- {verdict}: {articles} {json.dumps(line['request'], ensure_ascii=False)[:300]}\n"
                          f"    {line['reply']['status']} …{one[max(0, at - 80):at + 120]!r}\n"
                          f"    {reply['status']} …{other[max(0, at - 80):at + 120]!r}")
    server.close()
    for path, count in sorted(counts.items()):
        print(f"{count:6} {path}: {found[path, 'differs']} differ, {found[path, 'scores']} in scores alone")
    return sum(count for (_, verdict), count in found.items() if verdict == "differs")


if __name__ == "__main__":
    if len(sys.argv) >= 5 and sys.argv[1] == "record":
        record(sys.argv[2], sys.argv[3], sys.argv[4:])
    elif len(sys.argv) == 4 and sys.argv[1] == "compare":
        sys.exit(1 if compare(sys.argv[2], sys.argv[3]) else 0)
    else:
        sys.exit(__doc__)
