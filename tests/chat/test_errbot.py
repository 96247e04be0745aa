"""An Errbot plugin that asks by the flat field `text`: the plugin of the handbook, read from its article."""

import os
import re
import subprocess
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


def test_the_plugin_of_the_handbook_answers_in_errbot(server, tmp_path):
    blocks = dict(re.findall(r"```(ini|python)\n(.*?)```", HANDBOOK.read_text(), re.DOTALL))
    folder = tmp_path / "errbot"
    (folder / "plugins/cite").mkdir(parents=True)
    (folder / "data").mkdir()
    (folder / "plugins/cite/cite.plug").write_text(blocks["ini"])
    (folder / "plugins/cite/cite.py").write_text(blocks["python"])
    (folder / "config.py").write_text(CONFIG.format(folder=folder))
    environment = {**os.environ, "CITEWIRE_ADDRESS": server.address}
    asked = subprocess.run(
        [os.environ["ERRBOT"], "-T", "-c", str(folder / "config.py")], input="!ask Who built the lighthouse of Vessholm?\n",
        env=environment, capture_output=True, text=True, timeout=120,
    )
    said = " ".join(asked.stdout.split())
    text = server.post("/v1/ask", {"question": "Who built the lighthouse of Vessholm?"})["text"]
    first = " ".join(text.split("[1]")[0].split())
    assert "Oskar Lind" in first and first in said, asked.stdout + asked.stderr + (folder / "log").read_text()
