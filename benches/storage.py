#!/usr/bin/env python3
"""Floods a server with shares, votes, unanswered questions, callbacks and signed deliveries, and says what it stored and
how much disk that takes.

storage.py BINARY [--requests N] [--addresses N] [--clients N] [-- FLAGS OF THE SERVER]

Addresses are made up in X-Forwarded-For, which the server is told to believe. Nobody answers the callbacks. Python
standard library only.
"""
import argparse, base64, hashlib, hmac, http.client, json, os, re, sqlite3, subprocess, tempfile, threading, time
from collections import Counter
from pathlib import Path

SECRET = b"a secret of the flood, of 32 bytes"


def signed(number, body):
    """The headers of a delivery by Standard Webhooks."""
    name, now = f"msg_{number}", str(int(time.time()))
    tag = base64.b64encode(hmac.digest(SECRET, f"{name}.{now}.{body}".encode(), hashlib.sha256)).decode()
    return {"webhook-id": name, "webhook-timestamp": now, "webhook-signature": f"v1,{tag}"}


def flood(port, numbers, addresses, statuses):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for number in numbers:
        words = f"How long is the Moscow–Kazan line {number}?"
        kind, path, body = [
            ("share", "/v1/shares", {"question": words, "limit": 20, "explain": True}),
            ("vote", "/v1/feedback", {"answer": f"{number:032x}", "question": words, "vote": "up", "note": "n" * 2000}),
            ("gap", "/v1/ask", {"question": f"Who owns the zorblax {number} of qwyjibo?", "limit": 1}),
            # The port of nobody.
            ("callback", "/v1/ask", {"question": words, "callback_url": "http://127.0.0.1:9/"}),
            ("delivery", "/webhooks/webhook", {"type": "ask", "data": {"question": words, "conversation": f"c{number}"}}),
        ][number % 5]
        sender, text = number // 5 % addresses, json.dumps(body)
        headers = {"content-type": "application/json", "x-forwarded-for": f"10.{sender >> 16}.{sender >> 8 & 255}.{sender & 255}"}
        if kind == "delivery":
            headers |= signed(number, text)
        connection.request("POST", path, text.encode(), headers)
        response = connection.getresponse()
        response.read()
        statuses[kind, response.status] += 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("binary")
    arguments.add_argument("--requests", type=int, default=5_000_000)
    arguments.add_argument("--addresses", type=int, default=1_000)
    arguments.add_argument("--clients", type=int, default=8)
    arguments.add_argument("flags", nargs="*", help="flags of the server, behind --")
    asked = arguments.parse_intermixed_args()
    secret = "whsec_" + base64.b64encode(SECRET).decode()
    own = {"SECRETS": secret, "SIGNING_KEY": secret, "PRIVATE_ADDRESSES": "true", "OPEN_CALLBACKS": "true"}
    environment = os.environ | {f"CITEWIRE_WEBHOOK_{name}": value for name, value in own.items()}
    with tempfile.TemporaryDirectory(prefix="storage-") as data:
        command = [asked.binary, "serve", "--public", "--bind", "127.0.0.1:0", "--data", data, "--log", "off",
                   "--trusted-proxies", "127.0.0.1", "--keep-unanswered", "30", *asked.flags]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        port = int(re.search(r":(\d+)$", server.stdout.readline().strip())[1])
        began = time.monotonic()
        counts = [Counter() for _ in range(asked.clients)]
        threads = [threading.Thread(target=flood, args=(port, range(own, asked.requests, asked.clients), asked.addresses, counts[own]))
                   for own in range(asked.clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.monotonic() - began
        server.terminate()
        server.wait()
        print(f"{asked.requests:,} requests from {asked.addresses:,} addresses in {took:.0f} s")
        for (kind, status), number in sorted(sum(counts, Counter()).items()):
            print(f"  {kind:8} {status}  {number:>9,}")
        store = sqlite3.connect(Path(data) / "citewire.db")
        for (table,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            rows = store.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            print(f"  rows of {table:20} {rows:>9,}")
        store.close()
        for path in sorted(Path(data).glob("citewire.*")):
            print(f"  {path.name:20} {path.stat().st_size / 2**20:8.1f} MiB")


if __name__ == "__main__":
    main()
