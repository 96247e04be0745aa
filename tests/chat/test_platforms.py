"""Requirements of the other platforms beyond questions and answers, tested with their own libraries if there are any."""

import base64
import http.client
import inspect
import json
import time
from datetime import datetime, timezone
from urllib.parse import urlencode

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from discord_interactions import verify_key
from nacl.signing import SigningKey
from standardwebhooks import Webhook as Standard
from svix.webhooks import Webhook as Svix
from telegram import Bot, CallbackQuery, Chat, Message, Update, User

import platforms
from platforms import DISCORD_KEY, WEBHOOK_SECRET, Discord, Mattermost, RocketChat, Teams, TeamsBot, Telegram, Webhook, Zulip

QUESTION = "Who built the lighthouse of Vessholm?"


# --- Discord --------------------------------------------------------------------------------------------------------


def test_discord_probes_with_a_ping_and_with_wrong_signatures(server):
    discord = Discord()
    ping = discord.interaction({"type": 1, "id": "1", "application_id": "42", "token": "t"})
    assert verify_key(ping.body, ping.headers["x-signature-ed25519"], ping.headers["x-signature-timestamp"],
                      DISCORD_KEY.verify_key.encode().hex())
    status, body = server.send(ping)
    assert (status, json.loads(body)) == (200, {"type": 1})
    other = SigningKey.generate().sign(b"1" + ping.body).signature.hex()
    ping.headers["x-signature-ed25519"] = other
    assert not verify_key(ping.body, other, ping.headers["x-signature-timestamp"], DISCORD_KEY.verify_key.encode().hex())
    assert server.send(ping)[0] == 401


def test_a_long_reply_in_discord_is_promised_first_and_comes_in_order(start, fake):
    sentence = "The archive of Orm holds letters of the keeper " + "and letters of his sons " * 38 + "from 18{}."
    articles = {f"a{n}.md": f"# The archive of Orm {n}\n\n" + sentence.format(40 + n) + "\n" for n in range(3)}
    server = start("long", articles=articles)
    discord = Discord()
    status, body = server.send(discord.request("What letters does the archive of Orm hold?"))
    assert (status, json.loads(body)["type"]) == (200, 5)
    fake.wait("/discord/webhooks/", 1, lambda call: "components" in call.body)
    calls = fake.made("/discord/webhooks/")
    assert len(calls) > 1 and [call.method for call in calls] == ["PATCH"] + ["POST"] * (len(calls) - 1)
    assert calls[0].path.endswith("/webhooks/42/interaction-token/messages/@original")
    assert all(call.headers["user-agent"].startswith("DiscordBot (") for call in calls)
    assert all(len(call.body["content"]) <= 2000 for call in calls)
    assert ["components" in call.body for call in calls] == [False] * (len(calls) - 1) + [True]


def test_a_thumb_in_discord_is_thanked_for_where_nobody_else_sees_it(server):
    discord = Discord()
    body = json.loads(server.send(discord.request(QUESTION))[1])
    button = body["data"]["components"][0]["components"][1]
    pressed = {"type": 3, "id": "99", "application_id": "42", "token": "t", "channel_id": "t1",
               "member": {"user": {"id": "77"}}, "data": {"custom_id": button["custom_id"], "component_type": 2}}
    thanks = json.loads(server.send(discord.interaction(pressed))[1])
    assert thanks["data"]["flags"] & 64 and "noted" in thanks["data"]["content"]


# --- Telegram -------------------------------------------------------------------------------------------------------


def group(text: str, number: int, reply: Message | None = None) -> Update:
    chat = Chat(id=-100, type=Chat.SUPERGROUP, title="g")
    user = User(id=5, first_name="Ann", is_bot=False)
    message = Message(message_id=number, date=datetime.now(timezone.utc), chat=chat, from_user=user, text=text,
                      reply_to_message=reply)
    return Update(update_id=number, message=message)


def test_in_a_telegram_group_only_what_is_said_to_the_bot_is_answered(server):
    telegram = Telegram()
    bot = User(id=7, first_name="Cite", is_bot=True, username="cite_bot")
    ours = Message(message_id=1, date=datetime.now(timezone.utc), chat=Chat(id=-100, type="supergroup"), from_user=bot, text="x")
    for number, (text, reply, answered) in enumerate([
        (QUESTION, None, False),
        (f"/ask {QUESTION}", None, True),
        (f"/ask@cite_bot {QUESTION}", None, True),
        (f"/ask@other_bot {QUESTION}", None, False),
        ("/weather", None, False),
        (f"@cite_bot {QUESTION}", None, True),
        (QUESTION, ours, True),
    ], start=1000):
        status, body = server.send(telegram.update(group(text, number, reply)))
        assert status == 200 and (b"Oskar Lind" in body) == answered, (text, body)


def test_telegram_takes_the_reply_as_it_is(server):
    """Every field of the reply is a parameter of python-telegram-bot's own method."""
    telegram = Telegram()
    body = json.loads(server.send(telegram.request(QUESTION))[1])
    assert body.pop("method") == "sendMessage"
    known = inspect.signature(Bot.send_message).parameters
    assert set(body) <= set(known), set(body) - set(known)
    assert body["parse_mode"] == "HTML" and body["link_preview_options"] == {"is_disabled": True}
    data = body["reply_markup"]["inline_keyboard"][0][1]["callback_data"]
    assert len(data.encode()) <= 64
    user = User(id=5, first_name="Ann", is_bot=False)
    pressed = Update(update_id=4242, callback_query=CallbackQuery(id="q1", from_user=user, chat_instance="c", data=data))
    answer = json.loads(server.send(telegram.update(pressed))[1])
    assert answer["method"] == "answerCallbackQuery" and answer["callback_query_id"] == "q1" and "noted" in answer["text"]
    edited = Update(update_id=4243, edited_message=group(f"/ask {QUESTION}", 1).message)
    assert server.send(telegram.update(edited)) == (200, b"")


def test_what_does_not_fit_into_one_message_of_telegrams_follows(start, fake):
    sentence = "The archive of Orm holds letters of the keeper " + "and letters of his sons " * 75 + "from 18{}."
    articles = {f"a{n}.md": f"# The archive of Orm {n}\n\n" + sentence.format(40 + n) + "\n" for n in range(3)}
    server = start("long", articles=articles)
    first = json.loads(server.send(Telegram().request("What letters does the archive of Orm hold?"))[1])
    assert len(first["text"]) <= 4096 and "reply_markup" not in first
    fake.wait("/telegram/bot7:telegram/sendMessage", 1, lambda call: "reply_markup" in call.body)
    assert all(len(call.body["text"]) <= 4096 for call in fake.made("/telegram/"))


# --- Mattermost, Rocket.Chat, Zulip -----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [False, True])
def test_mattermost_answers_in_the_thread_and_its_buttons_are_sealed(server, form):
    mattermost = Mattermost(form)
    body = json.loads(server.send(mattermost.request(QUESTION))[1])
    assert body["response_type"] == "comment"
    action = body["attachments"][0]["actions"][0]
    assert action["id"].isalnum() and action["integration"]["url"].endswith("/webhooks/mattermost")
    pressed = {"user_id": "u1", "channel_id": "t1", "post_id": "p", "trigger_id": "tr1", "context": action["integration"]["context"]}
    request = mattermost.request(QUESTION)
    request.headers = {"content-type": "application/json"}
    request.body = json.dumps(pressed).encode()
    assert "noted" in json.loads(server.send(request)[1])["ephemeral_text"]
    # The seal holds for this vote in this channel.
    request.body = json.dumps({**pressed, "channel_id": "another"}).encode()
    assert server.send(request)[0] == 401
    pressed["context"]["vote"] = pressed["context"]["vote"].replace("up:", "down:")
    request.body = json.dumps(pressed).encode()
    assert server.send(request)[0] == 401


def test_a_slash_command_of_mattermosts_proves_itself_by_header_or_field(server):
    fields = {"channel_id": "c", "command": "/ask", "response_url": "http://127.0.0.1/hooks/x", "team_id": "t", "text": QUESTION,
              "trigger_id": "1", "user_id": "u1", "user_name": "ann"}
    headers = {"content-type": "application/x-www-form-urlencoded", "authorization": "Token another-hook"}
    status, body = server.send(platforms.Request("/webhooks/mattermost", urlencode(fields).encode(), headers))
    answer = json.loads(body)
    assert status == 200 and answer["response_type"] == "in_channel" and answer["skip_slack_parsing"] is True
    headers["authorization"] = "Token wrong"
    assert server.send(platforms.Request("/webhooks/mattermost", urlencode(fields).encode(), headers))[0] == 401


@pytest.mark.parametrize("field", ["bot", "isEdited"])
def test_rocket_chats_own_posts_and_edits_are_not_answered(server, field):
    rocket = RocketChat()
    request = rocket.request(QUESTION)
    body = json.loads(request.body)
    body[field] = {"i": "x"} if field == "bot" else True
    request.body = json.dumps(body).encode()
    assert server.send(request) == (200, b"{}")


def test_zulip_is_told_when_no_answer_is_needed(server):
    zulip = Zulip()
    request = zulip.request(QUESTION)
    body = json.loads(request.body)
    body["message"]["sender_email"] = body["bot_email"]
    request.body = json.dumps(body).encode()
    assert json.loads(server.send(request)[1]) == {"response_not_required": True}


# --- Teams ----------------------------------------------------------------------------------------------------------


def test_only_microsofts_key_for_this_bot_and_this_service_is_believed(server, fake):
    bot = TeamsBot()
    bot.service = fake.address

    def sent(token=None, **claims):
        request = bot.request(QUESTION)
        request.headers["authorization"] = f"Bearer {token or bot.token(**claims)}"
        return server.send(request)[0]

    now = int(time.time())
    assert sent() == 200
    assert sent(aud="another bot") == 403
    assert sent(iss="https://evil.example") == 403
    assert sent(serviceurl="https://evil.example") == 403
    assert sent(exp=now - 301) == 401
    assert sent(exp=now - 200) == 200, "clocks may differ by five minutes"
    assert sent(nbf=now + 400) == 401
    claims = {"iss": "https://api.botframework.com", "aud": platforms.APP_ID, "exp": now + 600, "serviceurl": fake.address}
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert sent(jwt.encode(claims, other, algorithm="RS256", headers={"kid": "k1"})) == 401
    assert sent(jwt.encode(claims, other, algorithm="RS256", headers={"kid": "k2"})) == 401
    assert sent(jwt.encode(claims, "x" * 32, algorithm="HS256", headers={"kid": "k1"})) == 401
    assert sent(jwt.encode(claims, None, algorithm="none", headers={"kid": "k1"})) == 401
    assert len(fake.made("/keys")) == 1, "an unknown key does not have the keys fetched each time"


def test_the_bots_answer_has_citations_and_a_thumb_comes_back(server, fake, ask):
    bot = TeamsBot()
    bot.service = fake.address
    asked = ask(server, bot, QUESTION, thread="c9")
    message = next(call for call in asked.calls if call.body["type"] == "message")
    assert message.headers["authorization"] == "Bearer teams-access"
    token = fake.made("/login/")[0]
    assert b"client_secret=teams-password" in token.raw and token.path.endswith("/botframework.com/oauth2/v2.0/token")
    entity = message.body["entities"][0]
    assert entity["type"] == "https://schema.org/Message" and entity["citation"][0]["position"] == 1
    assert entity["citation"][0]["appearance"]["url"].startswith("https://cite.example.org/articles/")
    assert message.body["channelData"]["feedbackLoop"]["type"] == "default"
    assert asked.calls[0].body["type"] == "typing"
    request = bot.request("", thread="c9")
    body = json.loads(request.body)
    body.update(type="invoke", name="message/submitAction", value={
        "actionName": "feedback",
        "actionValue": {"reaction": "dislike", "feedback": json.dumps({"feedbackText": "not what I meant"})},
    })
    request.body = json.dumps(body).encode()
    assert server.send(request) == (200, b"{}")
    assert server.stop() == 0


def test_expected_replies_come_in_the_response(server, fake):
    bot = TeamsBot()
    bot.service = fake.address
    request = bot.request(QUESTION)
    body = json.loads(request.body)
    body["deliveryMode"] = "expectReplies"
    request.body = json.dumps(body).encode()
    activities = json.loads(server.send(request)[1])["activities"]
    assert "Oskar Lind" in activities[0]["text"]
    joined = {**body, "type": "conversationUpdate", "membersAdded": [{"id": "28:bot"}], "id": "j1"}
    request.body = json.dumps(joined).encode()
    assert server.send(request) == (200, b"")


def test_an_outgoing_webhook_of_teams_is_dated(server):
    teams = Teams()
    request = teams.request(QUESTION)
    body = json.loads(request.body)
    del body["timestamp"]
    request.body = json.dumps(body).encode()
    request.headers["authorization"] = teams.sign(request.body)
    assert server.send(request)[0] == 401


# --- Standard Webhooks ----------------------------------------------------------------------------------------------


def test_both_libraries_sign_what_is_accepted_and_two_signatures_rotate(server):
    webhook = Webhook()
    body = json.dumps({"type": "ask", "data": {"question": QUESTION}})
    now = datetime.now(timezone.utc)
    for number, library in enumerate((Standard, Svix)):
        request = webhook.signed(body, f"msg_lib{number}")
        request.headers["webhook-signature"] = library(WEBHOOK_SECRET).sign(f"msg_lib{number}", now, body)
        request.headers["webhook-timestamp"] = str(int(now.timestamp()))
        answer = json.loads(server.send(request)[1])
        assert answer["status"] == "answered", library
    request = webhook.signed(body, "msg_rotation")
    old = Standard("whsec_" + "b2xkIHNlY3JldCBvZiBhdCBsZWFzdCAyNCBieXRlcw==").sign("msg_rotation", now, body)
    request.headers["webhook-signature"] = f"v9,AAAA {old} {request.headers['webhook-signature']}"
    assert server.send(request)[0] == 200
    request.headers["webhook-signature"] = old
    assert server.send(request)[0] == 401


def test_the_answer_is_called_back_signed_and_tried_again_under_the_same_name(server, fake):
    webhook = Webhook()
    fake.next("/hooks/answer", 503, {}, {"retry-after": "1"})
    status, body = server.send(webhook.request(QUESTION, key="msg_cb", callback_url=f"{fake.address}/hooks/answer"))
    assert (status, json.loads(body)) == (200, {"accepted": "msg_cb"})
    first, second = fake.wait("/hooks/answer", 2)
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    for call in (first, second):
        for library in (Standard, Svix):
            library(WEBHOOK_SECRET).verify(call.raw, call.headers)
    assert second.body["type"] == "answer.completed" and second.body["data"]["in_reply_to"] == "msg_cb"
    answer = second.body["data"]["answer"]
    api = server.post("/v1/ask", {"question": QUESTION})
    assert answer == api, "the very answer of POST /v1/ask"


def test_whoever_asks_and_prefers_not_to_wait_is_called_back(server, fake):
    """POST /v1/ask with a callback_url: 202 at once, then a callback with the signed answer, if the operator allows it."""
    body = json.dumps({"question": QUESTION, "limit": 1, "callback_url": f"{fake.address}/hooks/async"}).encode()
    headers = {"content-type": "application/json", "prefer": "respond-async, wait=10"}
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("POST", "/v1/ask", body, headers)
    response = connection.getresponse()
    accepted = json.loads(response.read())["accepted"]
    assert (response.status, response.headers["preference-applied"]) == (202, "respond-async")
    call = fake.wait("/hooks/async", 1)[0]
    for library in (Standard, Svix):
        library(WEBHOOK_SECRET).verify(call.raw, call.headers)
    assert call.body["data"] == {"in_reply_to": accepted, "answer": server.post("/v1/ask", {"question": QUESTION, "limit": 1})}
    for wrong in ("ftp://hooks.example/", "hooks.example", ""):
        body = json.dumps({"question": QUESTION, "callback_url": wrong}).encode()
        status, problem = server.send(platforms.Request("/v1/ask", body, {"content-type": "application/json"}))
        assert (status, "callback_url" in json.loads(problem)["detail"]) == (422, True), problem


def test_a_stranger_cannot_have_private_addresses_called(start, fake, monkeypatch):
    """Without private_addresses and without open_callbacks, no callback is made."""
    keys = f'secrets = ["{WEBHOOK_SECRET}"]\nsigning_key = "{WEBHOOK_SECRET}"\n'
    for name, more in (("open", "open_callbacks = true\n"), ("closed", "private_addresses = true\n")):
        monkeypatch.setattr(platforms, "settings", lambda address, more=more: f"[webhook]\n{keys}{more}")
        server = start(name)
        body = json.dumps({"question": QUESTION, "callback_url": f"{fake.address}/hooks/x"}).encode()
        assert server.send(platforms.Request("/v1/ask", body, {"content-type": "application/json"}))[0] == 422
    assert fake.calls == []


def test_a_callback_follows_no_redirect(server, fake):
    webhook = Webhook()
    fake.next("/hooks/moved", 307, {}, {"location": f"{fake.address}/hooks/elsewhere"})
    assert server.send(webhook.request(QUESTION, callback_url=f"{fake.address}/hooks/moved"))[0] == 200
    fake.wait("/hooks/moved", 1)
    assert server.send(webhook.request(QUESTION, callback_url=f"{fake.address}/hooks/second"))[0] == 200
    fake.wait("/hooks/second", 1)
    assert fake.made("/hooks/elsewhere") == []


@pytest.mark.parametrize("address", ["{fake}/hooks/x", "http://localhost:{port}/x", "https://127.0.0.1:{port}/x",
                                     "https://[::1]:{port}/x", "https://localhost:{port}/x", "file:///etc/passwd"])
def test_no_private_address_is_called_unless_it_is_allowed(start, fake, monkeypatch, address):
    monkeypatch.setattr(platforms, "settings", lambda address: (
        f'[webhook]\nsecrets = ["{WEBHOOK_SECRET}"]\nsigning_key = "{WEBHOOK_SECRET}"\n'))
    server = start("strict")
    port = fake.address.rsplit(":", 1)[1]
    callback = address.format(fake=fake.address, port=port)
    status, problem = server.send(Webhook().request(QUESTION, callback_url=callback))
    assert (status, "callback_url must be" in json.loads(problem)["detail"]) == (422, True), problem
    assert fake.calls == []


def test_an_answer_signed_with_a_private_key_is_proven_by_the_public_one(start, fake, monkeypatch):
    key = SigningKey(b"another thirty-two bytes of seed")
    private = "whsk_" + base64.b64encode(key.encode() + key.verify_key.encode()).decode()
    public = "whpk_" + base64.b64encode(key.verify_key.encode()).decode()
    monkeypatch.setattr(platforms, "settings", lambda address: (
        f'[webhook]\nsecrets = ["{public}"]\nsigning_key = "{private}"\nprivate_addresses = true\n'))
    server = start("asymmetric")
    body = json.dumps({"type": "ask", "data": {"question": QUESTION, "callback_url": f"{fake.address}/hooks/a"}})
    now = str(int(time.time()))

    def signed(number):
        signature = base64.b64encode(key.sign(f"msg_{number}.{now}.{body}".encode()).signature).decode()
        headers = {"webhook-id": f"msg_{number}", "webhook-timestamp": now, "webhook-signature": f"v1a,{signature}"}
        return platforms.Request("/webhooks/webhook", body.encode(), {"content-type": "application/json", **headers})

    assert server.send(signed(1))[0] == 200
    call = fake.wait("/hooks/a", 1)[0]
    version, signature = call.headers["webhook-signature"].split(",")
    message = f"{call.headers['webhook-id']}.{call.headers['webhook-timestamp']}.".encode() + call.raw
    key.verify_key.verify(message, base64.b64decode(signature))
    assert version == "v1a"
    forged = signed(2)
    forged.headers["webhook-id"] = "msg_3"
    assert server.send(forged)[0] == 401
