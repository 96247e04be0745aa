"""Platforms deliver an event again when in doubt. It is answered once, even after failures."""

import json
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from platforms import ALL, Slack, label

QUESTION = "Who built the lighthouse of Vessholm?"


def shown_in_responses(platform, responses) -> int:
    """Number of responses with a visible reply. A deferred response of Discord counts as its reply."""
    if platform.name == "discord":
        return sum(1 for response in responses if json.loads(response)["type"] in (4, 5))
    return sum(len(platform.messages(response, [])) for response in responses)


@pytest.mark.parametrize("platform", ALL, ids=label)
def test_three_deliveries_at_once_and_three_after_a_restart_have_one_answer(start, fake, platform):
    """The first server is killed while its calls hang, as in a power cut. The second one finds the accepted deliveries."""
    server = start("same")
    request = platform.request(QUESTION, thread="again", key="770077")
    fake.hold(platform.posts or "nothing")
    with ThreadPoolExecutor(3) as pool:
        responses = list(pool.map(lambda _: server.send(request), range(3)))
    assert [status for status, _ in responses] == [200, 200, 200]
    # Discord gets an answer of one message in the response.
    if platform.posts and platform.name != "discord":
        # A call that still lies in a buffer when the server dies would count as one of the next server.
        fake.wait(platform.posts, 1)
    # Killed during the call: the platform got it without the server learning of it.
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    before = len(fake.calls)
    fake.release()
    again = start("same")
    with ThreadPoolExecutor(3) as pool:
        responses += list(pool.map(lambda _: again.send(request), range(3)))
    assert all(status == 200 for status, _ in responses)
    if not platform.posts or platform.name == "discord":
        assert shown_in_responses(platform, [body for _, body in responses]) == 1
        return
    fake.wait(platform.posts, 1, platform.ends, before)
    # Another question, whose reply shows that no call of the first one is still under way.
    assert again.send(platform.request("", thread="other", key="770078"))[0] == 200
    fake.wait(platform.posts, 2, platform.ends, before)
    messages = platform.messages(b"", fake.calls_since(before, platform.posts))
    quoting = [message for message in messages if platform.quotes(message)]
    assert (len(messages), len(quoting)) == (2, 1)


@pytest.mark.parametrize("platform", [p for p in ALL if p.posts and p.name != "discord"], ids=label)
def test_what_was_accepted_before_an_orderly_stop_is_posted_after_it_and_once(start, fake, platform):
    server = start("same")
    fake.hold(platform.posts)
    for number in range(20):
        assert server.send(platform.request(QUESTION, thread=f"t{number}", key=f"88{number:04}"))[0] == 200
    fake.release()
    assert server.stop() == 0, server.log()
    start("same")
    fake.wait(platform.posts, 20, platform.ends)
    texts = [call.raw for call in fake.made(platform.posts) if platform.ends(call)]
    assert len(texts) == 20, "each of them once"


def test_a_slack_message_under_two_event_ids_is_answered_once(server, fake):
    slack = Slack()
    event = {"type": "app_mention", "user": "U1", "text": f"<@UBOT> {QUESTION}", "ts": "1.1", "channel": "C1"}
    assert server.send(slack.event(event, "EvA"))[0] == 200
    assert server.send(slack.event(event, "EvB"))[0] == 200
    other = {**event, "ts": "2.2"}
    assert server.send(slack.event(other, "EvC"))[0] == 200
    fake.wait("chat.stopStream", 2)
    assert len(fake.made("chat.startStream")) == 2, "the first message once, and the other one"


def test_a_reply_that_slack_holds_already_is_not_posted_again(start, fake):
    """Killed between Slack's response and the storing of it: the server reads the thread before it posts again."""
    server = start("same")
    slack = Slack()
    # Streaming is refused, so that the whole message is one call.
    fake.next("chat.startStream", 200, {"ok": False, "error": "not_allowed"})
    fake.hold("/slack/api/")
    event = {"type": "app_mention", "user": "U1", "text": f"<@UBOT> {QUESTION}", "ts": "1.1", "channel": "C1"}
    assert server.send(slack.event(event, "EvA"))[0] == 200
    fake.wait("assistant.threads.setStatus", 1)
    fake.release()
    posted = fake.wait("chat.postMessage", 1)[0].body
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    found = {"ok": True, "messages": [{"ts": "1.1"}, {"ts": "9.9", "metadata": posted["metadata"]}]}
    fake.next("conversations.replies", 200, found)
    fake.next("conversations.replies", 200, found)
    again = start("same")
    assert again.send(slack.event({**event, "ts": "2.2"}, "EvB"))[0] == 200
    fake.wait("chat.stopStream", 1)
    assert len(fake.made("chat.postMessage")) == 1


def test_a_reply_whose_confirmation_was_lost_is_looked_for_before_it_is_tried_again(server, fake):
    """Slack may have posted a message although its response was an error."""
    slack = Slack()
    fake.next("chat.startStream", 200, {"ok": False, "error": "not_allowed"})
    fake.next("chat.postMessage", 503)
    event = {"type": "app_mention", "user": "U1", "text": f"<@UBOT> {QUESTION}", "ts": "1.1", "channel": "C1"}
    # The id of the reply is known from its first attempt.
    fake.hold("chat.postMessage")
    assert server.send(slack.event(event, "EvA"))[0] == 200
    posted = fake.wait("chat.postMessage", 1)[0].body
    fake.next("conversations.replies", 200, {"ok": True, "messages": [{"ts": "9.9", "metadata": posted["metadata"]}]})
    fake.release()
    fake.wait("conversations.replies", 1)
    assert server.send(slack.event({**event, "ts": "2.2"}, "EvB"))[0] == 200
    fake.wait("chat.stopStream", 1)
    assert len(fake.made("chat.postMessage")) == 1
