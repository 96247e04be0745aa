"""Slack: slack_bolt and the server get the same requests, and the server's behaviour in channels and threads."""

import json
import os
import subprocess
import time

import pytest
from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web import WebClient

from platforms import Slack

SLACK = Slack()
QUESTION = "Who built the lighthouse of Vessholm?"


def mention(text=f"<@UBOT> {QUESTION}", **more):
    return {"type": "app_mention", "user": "U1", "text": text, "ts": "1.1", "channel": "C1", **more}


@pytest.fixture(scope="module")
def bolt():
    """Slack's own receiver with the same secret. Its listeners only acknowledge."""
    installed = AuthorizeResult(
        enterprise_id=None, team_id="T1", bot_user_id="UBOT", bot_id="B1", bot_token="xoxb-test")
    app = App(
        signing_secret="slack-signing-secret", client=WebClient(token="xoxb-test"), token_verification_enabled=False,
        authorize=lambda: installed, process_before_response=True,
    )
    app.event("app_mention")(lambda: None)
    app.event("message")(lambda: None)
    app.command("/ask")(lambda ack: ack())
    app.action("citewire_vote")(lambda ack: ack())
    return app


def requests():
    """Requests by name: signed, stale, from the future, with a wrong signature, without a signature."""
    form = {"command": "/ask", "text": QUESTION, "user_id": "U1", "channel_id": "C1", "team_id": "T1", "trigger_id": "1.2",
            "response_url": "https://hooks.slack.com/commands/1"}
    vote = {"type": "block_actions", "trigger_id": "3.4", "user": {"id": "U1"}, "team": {"id": "T1"},
            "actions": [{"action_id": "citewire_vote", "action_ts": "5.6", "type": "feedback_buttons", "value": "up:ab"}]}
    challenge = json.dumps({"type": "url_verification", "token": "x", "challenge": "c0ffee"})
    good = SLACK.event(mention())

    def altered(**headers):
        request = SLACK.event(mention(ts=str(time.time())))
        request.headers.update(headers)
        return request

    def stamped(seconds):
        request = SLACK.event(mention(ts=str(time.time())))
        request.headers.update(SLACK.sign(request.body.decode(), str(int(time.time()) + seconds)))
        return request

    url_verification = SLACK.event(mention())
    url_verification.body = challenge.encode()
    url_verification.headers.update(SLACK.sign(challenge))
    bare = altered()
    del bare.headers["x-slack-signature"]
    return {
        "a mention": good,
        "url_verification": url_verification,
        "ssl_check": SLACK.form_request({"ssl_check": "1", "token": "x"}),
        "a slash command": SLACK.form_request(form),
        "a button": SLACK.form_request({"payload": json.dumps(vote)}),
        "six minutes old": stamped(-360),
        "six minutes ahead": stamped(360),
        "a wrong signature": altered(**{"x-slack-signature": "v0=" + "0" * 64}),
        "no signature": bare,
    }


def test_slack_bolt_accepts_and_refuses_the_same_requests(server, bolt, capsys):
    rows = []
    for name, request in requests().items():
        theirs = bolt.dispatch(BoltRequest(body=request.body.decode(), headers=request.headers))
        status, body = server.send(request)
        rows.append((name, theirs.status, status))
        assert status == theirs.status, name
        if name == "url_verification":
            assert json.loads(body) == json.loads(theirs.body) == {"challenge": "c0ffee"}
        if name in ("a mention", "ssl_check", "a button"):
            assert body == b"" == (theirs.body or "").encode(), name
    with capsys.disabled():
        print("\n  request             slack_bolt  citewire")
        for name, theirs, ours in rows:
            print(f"  {name:18}  {theirs:10}  {ours}")


def test_messages_to_others_are_acknowledged_and_not_answered(server, fake):
    silent = [
        mention(bot_id="B2"),
        mention(user="UBOT"),
        mention(subtype="message_changed"),
        mention(subtype="channel_join"),
        mention(edited={"user": "U1", "ts": "2.2"}),
        {"type": "message", "channel_type": "channel", "user": "U1", "text": f"<@UBOT> {QUESTION}", "ts": "1.1", "channel": "C1"},
        {"type": "reaction_added", "user": "U1"},
        {"type": "message", "channel_type": "im", "subtype": "bot_message", "bot_id": "B3", "text": QUESTION, "ts": "1", "channel": "D1"},
    ]
    for number, event in enumerate(silent):
        assert server.send(SLACK.event({**event, "ts": f"7.{number}"}))[0] == 200
    assert server.send(SLACK.event(mention(ts="9.9")))[0] == 200
    fake.wait("chat.stopStream", 1)
    assert len(fake.made("chat.startStream")) == 1, "only the last one"


def test_it_answers_in_the_thread_and_shows_its_status(server, fake):
    assert server.send(SLACK.event(mention(ts="3.3")))[0] == 200
    assert server.send(SLACK.event(mention(ts="5.5", thread_ts="4.4")))[0] == 200
    fake.wait("chat.stopStream", 2)
    starts = {call.body["thread_ts"]: call.body for call in fake.made("chat.startStream")}
    assert set(starts) == {"3.3", "4.4"}
    assert all(start["recipient_user_id"] == "U1" and start["recipient_team_id"] == "T1" for start in starts.values())
    order = [call.path.rsplit("/", 1)[1] for call in fake.made("/slack/api/")]
    assert order[0] == "assistant.threads.setStatus"
    stop = fake.made("chat.stopStream")[0].body
    assert [block["type"] for block in stop["blocks"]] == ["context_actions"]


def test_a_direct_message_needs_no_mention_and_remembers(server, fake):
    direct = {"type": "message", "channel_type": "im", "user": "U1", "channel": "D1"}
    assert server.send(SLACK.event({**direct, "ts": "1.1", "text": QUESTION}))[0] == 200
    fake.wait("chat.stopStream", 1)
    assert server.send(SLACK.event({**direct, "ts": "2.2", "text": "And how many steps does its keeper climb?"}))[0] == 200
    fake.wait("chat.stopStream", 2)
    last = [call for call in fake.made("chat.startStream")][-1]
    assert "With:" in last.raw.decode()


@pytest.mark.parametrize("error", ["unknown_method", "missing_recipient_user_id", "not_allowed_token_type", "streaming_state_conflict"])
def test_where_streaming_is_refused_one_message_is_posted(server, fake, error):
    fake.next("chat.startStream", 200, {"ok": False, "error": error})
    assert server.send(SLACK.event(mention()))[0] == 200
    post = fake.wait("chat.postMessage", 1)[0].body
    assert post["thread_ts"] == "1.1" and "Oskar Lind" in post["text"] and post["blocks"][-1]["type"] == "context_actions"
    assert post["unfurl_links"] is False and "recipient_user_id" not in post


@pytest.mark.parametrize("broken", ["chat.appendStream", "chat.stopStream"])
def test_where_a_stream_breaks_off_the_message_is_completed_in_its_place(server, fake, broken):
    fake.next(broken, 200, {"ok": False, "error": "message_not_in_streaming_state"})
    assert server.send(SLACK.event(mention()))[0] == 200
    update = fake.wait("chat.update", 1)[0].body
    assert update["ts"] and "Oskar Lind" in update["text"]
    # Another question is answered after it, and nothing else was posted for the first.
    assert server.send(SLACK.event(mention(ts="2.2")))[0] == 200
    fake.wait("chat.startStream", 2)
    assert fake.made("chat.postMessage") == []


def test_a_slash_command_is_answered_in_the_response(server):
    form = {"command": "/ask", "text": QUESTION, "user_id": "U1", "channel_id": "C1", "team_id": "T1", "trigger_id": "1.2",
            "response_url": "https://hooks.slack.com/commands/1"}
    status, body = server.send(SLACK.form_request(form))
    answer = json.loads(body)
    assert status == 200 and answer["response_type"] == "in_channel" and "Oskar Lind" in answer["text"]
    assert json.loads(server.send(SLACK.form_request({**form, "trigger_id": "2.3", "text": ""}))[1])["text"].startswith("Ask a question")


def test_a_thumb_is_kept_with_the_answers_id(server, fake, tmp_path):
    assert server.send(SLACK.event(mention()))[0] == 200
    stop = fake.wait("chat.stopStream", 1)[0].body
    buttons = stop["blocks"][0]["elements"][0]
    answer = server.post("/v1/ask", {"question": QUESTION})["id"]
    assert buttons["negative_button"]["value"] == f"down:{answer}"
    vote = {"type": "block_actions", "trigger_id": "3.4", "user": {"id": "U1"},
            "actions": [{"action_id": buttons["action_id"], "action_ts": "5.6", "value": buttons["negative_button"]["value"]}]}
    assert server.send(SLACK.form_request({"payload": json.dumps(vote)})) == (200, b"")
    server.stop()
    listed = subprocess.run([os.environ["CITEWIRE_BINARY"], "feedback", "--json", "--data", str(tmp_path / "data" / "data")],
                            capture_output=True, text=True, check=True).stdout
    kept = json.loads(listed)
    assert (kept["answer"], kept["vote"], kept["question"]) == (answer, "down", QUESTION)
    assert "U1" not in kept["reader"]


def test_the_fake_is_as_strict_as_slack(fake):
    """Tests the test: the fake refuses the same messages as Slack."""
    client = WebClient(token="xoxb-test", base_url=f"{fake.address}/slack/api/", proxy=None)
    client.proxy = None
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}
    for blocks in ([long], [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}]}]):
        with pytest.raises(SlackApiError, match="invalid_blocks"):
            client.chat_postMessage(channel="C1", text="x", blocks=blocks)
    assert client.chat_postMessage(channel="C1", text="x", blocks=[{"type": "divider"}])["ok"]
