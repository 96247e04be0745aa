"""A citewire process with its own folder of articles, on a free local port."""

import contextlib
import os
import select
import signal
import subprocess
import time
from pathlib import Path

from articles import ARTICLES

# Longest time for a start, in seconds. Loading four articles takes milliseconds, but the machine may be busy.
LONGEST_START = 20.0
# Longest time for a stop, in seconds. The server disconnects a client that does not read after five seconds.
LONGEST_STOP = 10.0


@contextlib.contextmanager
def running(folder: Path, arguments: list[str] | None = None):
    """A server for many tests. At the end it must stop on a signal with exit code 0."""
    server = Server(folder, arguments=arguments)
    try:
        yield server
        assert server.stop() == 0, server.log()
        assert "panicked" not in server.log()
    finally:
        server.kill()


class Server:
    """Runs with default settings until it is stopped."""

    def __init__(
        self,
        folder: Path,
        articles: dict[str, str] = ARTICLES,
        arguments: list[str] | None = None,
        port: int = 0,
    ) -> None:
        corpus = folder / "corpus"
        # A server that is restarted has its articles and its data already.
        corpus.mkdir(parents=True, exist_ok=True)
        for name, text in articles.items():
            (corpus / name).write_bytes(text.encode())
        self._log = folder / "stderr.log"
        command = [os.environ["CITEWIRE_BINARY"], "--bind", f"127.0.0.1:{port}", "--corpus", str(corpus), *(arguments or [])]
        # Settings of the person who runs the tests must not affect them.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CITEWIRE_")}
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, env=environment, cwd=folder
            )
        self.address = self._address()
        self.port = int(self.address.rsplit(":", 1)[1])
        self.ask = f"{self.address}/v1/ask"

    def _address(self) -> str:
        """The first line of standard output, which the server prints once it listens."""
        output = self.process.stdout.fileno()
        line = b""
        deadline = time.monotonic() + LONGEST_START
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([output], [], [], max(0.0, deadline - time.monotonic()))
            piece = os.read(output, 1024) if ready else b""
            if not piece:
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"the server did not print its address: {line!r}, log: {self.log()}")
            line += piece
        address = line.decode().strip()
        assert address.startswith(("http://127.0.0.1:", "https://127.0.0.1:")), address
        return address

    def log(self) -> str:
        """Everything that the server wrote to standard error."""
        return self._log.read_text(encoding="utf-8")

    def stop(self) -> int:
        """Sends SIGTERM to this process and returns its exit code. Fails if it takes too long."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(LONGEST_STOP)
        finally:
            self.kill()

    def kill(self) -> None:
        """Kills the process after a failed test."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
