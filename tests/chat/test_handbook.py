"""The curl lines of the handbook that test a platform work as described."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from platforms import DISCORD_KEY, TEAMS_KEY, WEBHOOK_SECRET, settings

HANDBOOK = Path(__file__).parents[2] / "corpus/handbook"

EXPECTED = {
    "slack": '{"challenge":"works"}',
    "mattermost": "quoted word for word",
    "rocket-chat": "quoted word for word",
    "zulip": "quoted word for word",
    "teams-outgoing-webhook": "quoted word for word",
    "teams-bot": "401",
    "discord": "401",
    "telegram": "quoted word for word",
    "matrix": "{}",
    "signed-webhooks": '"status":"',
}
SECRETS = {
    "CITEWIRE_SLACK_SIGNING_SECRET": "slack-signing-secret",
    "CITEWIRE_MATTERMOST_TOKENS": "mattermost-token,another-hook",
    "CITEWIRE_ROCKETCHAT_TOKENS": "rocketchat-token",
    "CITEWIRE_ZULIP_TOKENS": "zulip-token",
    "CITEWIRE_TEAMS_SECURITY_TOKENS": TEAMS_KEY,
    "CITEWIRE_DISCORD_PUBLIC_KEY": DISCORD_KEY.verify_key.encode().hex(),
    "CITEWIRE_TELEGRAM_SECRET_TOKEN": "telegram-secret",
    "CITEWIRE_MATRIX_HS_TOKEN": "matrix-hs",
    "CITEWIRE_WEBHOOK_SECRETS": WEBHOOK_SECRET,
}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_curl_line_of_the_handbook_works(server, name):
    lines = re.findall(r"```sh\n(.*?)\n```", (HANDBOOK / f"{name}.md").read_text(), re.DOTALL)
    assert len(lines) == 1 and "\n" not in lines[0], "one line"
    line = lines[0].replace("http://127.0.0.1:8080", server.address)
    assert line != lines[0]
    environment = {**os.environ, **SECRETS, "no_proxy": "*"}
    ran = subprocess.run(["bash", "-c", line], env=environment, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0 and EXPECTED[name] in ran.stdout, ran.stdout + ran.stderr


def test_every_platform_has_its_article():
    tables = set(re.findall(r"^\[(\w+)\]$", settings("http://127.0.0.1"), re.MULTILINE))
    shown = {name: text for name in EXPECTED for text in [(HANDBOOK / f"{name}.md").read_text()]}
    described = {table for text in shown.values() for table in re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)}
    assert described == tables
