"""Models that are fetched: from an address that ends early, has another file, or nothing."""

import functools
import http.server
import re
import shutil
import threading

import pytest

from conftest import citewire
from test_models import WEIGHTS, listed


class Handler(http.server.SimpleHTTPRequestHandler):
    """A server of files that takes ranges, and hangs up in the middle of the weights as often as it is told."""

    def do_GET(self):
        path = self.translate_path(self.path)
        self.server.asked.append((self.path, self.headers.get("Range")))
        try:
            content = open(path, "rb").read()
        except OSError:
            return self.send_error(404)
        start = int(re.match(r"bytes=(\d+)-", self.headers["Range"]).group(1)) if "Range" in self.headers else 0
        if start > len(content):
            return self.send_error(416)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if path.endswith(".safetensors") and self.server.cuts:
            self.server.cuts -= 1
            self.wfile.write(content[start : start + len(content) // 3])
            self.wfile.flush()
            self.connection.close()
            return None
        self.wfile.write(content[start:])
        return None

    def log_message(self, *_):
        pass


@pytest.fixture
def hub(published, tmp_path):
    """A server with the published model."""
    folder = tmp_path / "hub" / "all-MiniLM-L6-v2"
    shutil.copytree(published, folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=tmp_path / "hub"))
    server.asked, server.cuts, server.folder = [], 0, folder
    server.address = f"http://127.0.0.1:{server.server_port}/all-MiniLM-L6-v2"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def test_a_transfer_that_ends_early_goes_on_where_it_ended(hub, data, tmp_path):
    """Proves that what came so far is kept and not asked for again, and that the model is the same in the end."""
    hub.cuts = 2
    arguments = ("model", "add", hub.address, "--sha256", WEIGHTS, "--data", tmp_path)
    for _ in range(2):
        failed = citewire(*arguments, code=1).stderr
        assert "goes on from there" in failed and listed(tmp_path) == []
    citewire(*arguments)
    (model,) = listed(tmp_path)
    assert (model["name"], model["source"]) == ("all-MiniLM-L6-v2", WEIGHTS)
    ranges = [asked for path, asked in hub.asked if path.endswith(".safetensors")]
    assert ranges[0] is None and all(ranges[1:]), ranges
    assert not list((tmp_path / "models").glob("unfinished-*"))


def test_another_file_is_refused_and_not_kept(hub, tmp_path):
    """Proves that a file of another hash than the one that was named is neither used nor taken up again."""
    weights = hub.folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"?")
    refused = citewire("model", "add", hub.address, "--sha256", WEIGHTS, "--data", tmp_path, code=2).stderr
    assert WEIGHTS in refused and "was expected" in refused
    assert listed(tmp_path) == [] and not list((tmp_path / "models").rglob("model.safetensors*"))


def test_an_address_without_a_model_is_refused(hub, tmp_path):
    """Proves that it is said which file is missing, and that an address without TLS needs a hash."""
    (hub.folder / "tokenizer.json").unlink()
    assert "no tokenizer.json" in citewire("model", "add", hub.address, "--sha256", WEIGHTS, "--data", tmp_path, code=2).stderr
    assert "--sha256" in citewire("model", "add", hub.address, "--data", tmp_path, code=1).stderr
    hub.shutdown()
    hub.server_close()
    assert "cannot be fetched" in citewire("model", "add", hub.address, "--sha256", WEIGHTS, "--data", tmp_path, code=1).stderr
