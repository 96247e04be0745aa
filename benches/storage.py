#!/usr/bin/env python3
"""Floods a server with shares, votes and unanswered questions, and says what it stored and how much disk that takes.

storage.py BINARY [--requests N] [--addresses N] [--clients N] [-- FLAGS OF THE SERVER]

Addresses are made up in X-Forwarded-For, which the server is told to believe. Python standard library only.
"""
import argparse, http.client, json, re, subprocess, sys, tempfile, threading, time
from collections import Counter
from pathlib import Path


def flood(port, numbers, addresses, statuses):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for number in numbers:
        words = f"How long is the Moscow–Kazan line {number}?"
        kind, path, body = [
            ("share", "/v1/shares", {"question": words, "limit": 20, "explain": True}),
            ("vote", "/v1/feedback", {"answer": f"{number:032x}", "question": words, "vote": "up", "note": "n" * 2000}),
            ("gap", "/v1/ask", {"question": f"Who owns the zorblax {number} of qwyjibo?", "limit": 1}),
        ][number % 3]
        sender = number // 3 % addresses
        headers = {"content-type": "application/json", "x-forwarded-for": f"10.{sender >> 16}.{sender >> 8 & 255}.{sender & 255}"}
        connection.request("POST", path, json.dumps(body).encode(), headers)
        response = connection.getresponse()
        response.read()
        statuses[kind, response.status] += 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("binary")
    arguments.add_argument("--requests", type=int, default=3_000_000)
    arguments.add_argument("--addresses", type=int, default=1_000)
    arguments.add_argument("--clients", type=int, default=8)
    own, _, flags = " ".join(sys.argv[1:]).partition(" -- ")
    asked = arguments.parse_args(own.split())
    with tempfile.TemporaryDirectory(prefix="storage-") as data:
        command = [asked.binary, "serve", "--public", "--bind", "127.0.0.1:0", "--data", data, "--log", "error",
                   "--trusted-proxies", "127.0.0.1", "--keep-unanswered", "30", *flags.split()]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        port = int(re.search(r":(\d+)$", server.stdout.readline().strip())[1])
        statuses, began = Counter(), time.monotonic()
        counts = [Counter() for _ in range(asked.clients)]
        threads = [threading.Thread(target=flood, args=(port, range(own, asked.requests, asked.clients), asked.addresses, counts[own]))
                   for own in range(asked.clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for count in counts:
            statuses += count
        took = time.monotonic() - began
        server.terminate()
        server.wait()
        print(f"{asked.requests:,} requests from {asked.addresses:,} addresses in {took:.0f} s")
        for (kind, status), number in sorted(statuses.items()):
            print(f"  {kind:5} {status}  {number:>9,}")
        for path in sorted(Path(data).glob("citewire.*")):
            print(f"  {path.name:20} {path.stat().st_size / 2**20:8.1f} MiB")


if __name__ == "__main__":
    main()
