"""An Errbot plugin that asks by the flat field `text`: the plugin of the handbook, read from its article."""

import http.server
import json
import os
import re
import subprocess
import threading
from pathlib import Path

HANDBOOK = Path(__file__).parents[2] / "corpus/handbook/errbot-hubot-and-n8n.md"

CONFIG = """
import logging
BACKEND = "Text"
BOT_DATA_DIR = r"{folder}/data"
BOT_EXTRA_PLUGIN_DIR = r"{folder}/plugins"
BOT_LOG_FILE = r"{folder}/log"
BOT_LOG_LEVEL = logging.INFO
BOT_ADMINS = ("@localhost",)
TEXT_COLOR_THEME = "nocolor"
CORE_PLUGINS = ("Help",)
"""


# Words of an article that would notify others or hide a link, and how the plugin says them.
ODD = "<!channel> <@U1> @everyone [here](https://evil.example) [1]"
SHOWN = "＜!channel> ＜@\u200bU1> @\u200beveryone [here]\u200b(https://evil.example) [1]"


def said_by_errbot(folder, address, question):
    """What Errbot prints when it is asked by the plugin of the handbook, with its log behind it."""
    blocks = dict(re.findall(r"```(ini|python)\n(.*?)```", HANDBOOK.read_text(), re.DOTALL))
    (folder / "plugins/cite").mkdir(parents=True)
    (folder / "data").mkdir()
    (folder / "plugins/cite/cite.plug").write_text(blocks["ini"])
    (folder / "plugins/cite/cite.py").write_text(blocks["python"])
    (folder / "config.py").write_text(CONFIG.format(folder=folder))
    environment = {**os.environ, "CITEWIRE_ADDRESS": address, "PYTHONIOENCODING": "utf-8"}
    asked = subprocess.run(
        [os.environ["ERRBOT"], "-T", "-c", str(folder / "config.py")], input=f"!ask {question}\n",
        env=environment, capture_output=True, encoding="utf-8", timeout=120,
    )
    return asked.stdout, asked.stderr + (folder / "log").read_text()


def test_the_plugin_of_the_handbook_answers_in_errbot(server, tmp_path):
    question = "Who built the lighthouse of Vessholm?"
    said, log = said_by_errbot(tmp_path / "errbot", server.address, question)
    text = server.post("/v1/ask", {"question": question})["text"]
    first = " ".join(text.split("[1]")[0].split())
    assert "Oskar Lind" in first and first in " ".join(said.split()), said + log


def test_the_plugin_of_the_handbook_notifies_nobody(tmp_path):
    class Hostile(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["content-length"]))
            body = json.dumps({"text": ODD}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hostile) as hostile:
        threading.Thread(target=hostile.serve_forever, daemon=True).start()
        said, log = said_by_errbot(tmp_path / "errbot", f"http://127.0.0.1:{hostile.server_port}", "Who?")
        hostile.shutdown()
    assert SHOWN in said and ODD not in said, said + log
