"""A fake HTTP server that replaces the API of every platform and records the calls.

Slack's blocks are checked with the models of slack_sdk, as Slack would check them.
"""

import json
import threading
import time
from collections import Counter
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from slack_sdk.models.blocks import Block, RichTextBlock

# Longest time to wait, even on a busy machine, so that a test fails instead of hanging.
PATIENCE = 30.0


@dataclass
class Call:
    method: str
    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict:
        return json.loads(self.raw or b"{}")


class Fake:
    """Answers on a free port until it is closed."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.replies: dict[str, list[tuple[int, dict, dict]]] = {}
        self._changed = threading.Condition()
        self._open = threading.Event()
        self._open.set()
        self._held = ""
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                raw = self.rfile.read(int(self.headers.get("content-length") or 0))
                call = Call(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, raw)
                status, headers, body = fake._answer(call)
                data = json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = do_PATCH = answer

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 256

        self._server = Server(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._open.set()
        self._server.shutdown()
        self._server.server_close()

    def hold(self, path: str) -> None:
        """Makes every call whose path contains this text wait until `release`."""
        self._held = path
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    def next(self, path: str, status: int, body: dict | None = None, headers: dict | None = None) -> None:
        """Sets the response to the next call whose path ends with this text."""
        self.replies.setdefault(path, []).append((status, headers or {}, body or {}))

    def made(self, path: str = "") -> list[Call]:
        """The calls whose path contains this text, in order."""
        with self._changed:
            return [call for call in self.calls if path in call.path]

    def calls_since(self, first: int, path: str) -> list[Call]:
        """The calls after the first `first` ones whose path contains this text."""
        with self._changed:
            return [call for call in self.calls[first:] if path in call.path]

    def wait(self, path: str, count: int, of=lambda call: True, since: int = 0) -> list[Call]:
        """Waits until there are `count` calls, after the first `since` ones, whose path contains this text, and returns them."""
        deadline = time.monotonic() + PATIENCE
        with self._changed:
            while True:
                found = [call for call in self.calls[since:] if path in call.path and of(call)]
                if len(found) >= count:
                    return found
                left = deadline - time.monotonic()
                assert left > 0, f"{len(found)} of {count} calls of {path}: {Counter(c.path for c in self.calls)}"
                self._changed.wait(left)

    def _answer(self, call: Call) -> tuple[int, dict, dict]:
        with self._changed:
            self.calls.append(call)
            self._changed.notify_all()
            number = len(self.calls)
            prepared = [replies.pop(0) for path, replies in self.replies.items() if replies and call.path.endswith(path)]
        if self._held in call.path:
            self._open.wait(PATIENCE)
        if prepared:
            return prepared[0]
        if call.path.startswith("/slack/api/"):
            return 200, {}, self._slack(call, number)
        if call.path.startswith("/login/"):
            return 200, {}, {"access_token": "teams-access", "expires_in": 3600, "token_type": "Bearer"}
        return 200, {}, {"ok": True, "id": str(number), "event_id": f"$e{number}"}

    def _slack(self, call: Call, number: int) -> dict:
        if call.headers.get("authorization") != "Bearer xoxb-test":
            return {"ok": False, "error": "invalid_auth"}
        body = call.body
        blocks = list(body.get("blocks") or [])
        for chunk in body.get("chunks") or []:
            assert chunk["type"] == "blocks", chunk
            blocks += chunk["blocks"]
        error = invalid(blocks)
        if error:
            return {"ok": False, "error": error}
        if len(body.get("text") or "") > 4000:
            return {"ok": False, "error": "msg_too_long"}
        return {"ok": True, "ts": f"1790000000.{number:06}", "channel": body.get("channel")}


def invalid(blocks: list[dict]) -> str | None:
    """The error with which Slack would refuse these blocks."""
    if len(blocks) > 50:
        return "invalid_blocks: more than 50"
    for block in blocks:
        parsed = Block.parse(block)
        if parsed is None:
            return f"invalid_blocks: {block['type']}"
        try:
            parsed.validate_json()
        except Exception as error:  # the models raise several kinds
            return f"invalid_blocks: {error}"
        if isinstance(parsed, RichTextBlock):
            for element in block["elements"]:
                for part in element["elements"]:
                    if part["type"] not in ("text", "link") or not part["text"]:
                        return f"invalid_blocks: {part}"
                    if part["type"] == "link" and len(part["url"]) > 3000:
                        return "invalid_blocks: url"
    return None
