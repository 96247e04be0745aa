"""Requests of each platform, signed by its own client or library, and the replies as people see them."""

import base64
import hashlib
import hmac
import itertools
import json
import re
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from html.parser import HTMLParser
from urllib.parse import urlencode

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from nacl.signing import SigningKey
from slack_sdk.signature import SignatureVerifier
from standardwebhooks import Webhook as Standard
from telegram import Chat, Message, Update, User

import fake

KEYS = itertools.count(1)
DISCORD_KEY = SigningKey(b"citewire's tests sign with this!")
TEAMS_KEY = base64.b64encode(b"a security token of thirty-two b").decode()
WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
MICROSOFT = rsa.generate_private_key(public_exponent=65537, key_size=2048)
APP_ID = "11111111-2222-3333-4444-555555555555"
NOTHING = "\u2060"


def settings(address: str) -> str:
    """citewire.toml with every platform on, each calling the server at this address."""
    return f"""
[slack]
signing_secret = "slack-signing-secret"
bot_token = "xoxb-test"
api = "{address}/slack/api"
[mattermost]
tokens = ["mattermost-token", "another-hook"]
[rocketchat]
tokens = ["rocketchat-token"]
[zulip]
tokens = ["zulip-token"]
[teams]
security_tokens = ["{TEAMS_KEY}"]
[teams_bot]
app_id = "{APP_ID}"
app_password = "teams-password"
login = "{address}/login"
openid = "{address}/openid"
[discord]
public_key = "{DISCORD_KEY.verify_key.encode().hex()}"
api = "{address}/discord"
[telegram]
secret_token = "telegram-secret"
bot_name = "cite_bot"
bot_token = "7:telegram"
api = "{address}/telegram"
[matrix]
hs_token = "matrix-hs"
as_token = "matrix-as"
user_id = "@citewire:test.local"
homeserver = "{address}/matrix"
[webhook]
secrets = ["{WEBHOOK_SECRET}"]
signing_key = "{WEBHOOK_SECRET}"
private_addresses = true
open_callbacks = true
"""


@dataclass
class Request:
    path: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    method: str = "POST"


@dataclass(frozen=True)
class Quote:
    text: str
    number: int
    link: str


class Platform:
    """One platform. `posts` is a part of the paths of its calls, or None if the response is the reply."""

    name: str
    posts: str | None = None
    form = False

    def request(self, text: str, thread: str = "t1", key: str | None = None) -> Request:
        raise NotImplementedError

    def is_posted(self, response: bytes) -> bool:
        """Whether the reply is sent by calls after this response."""
        return self.posts is not None

    def ends(self, call: fake.Call) -> bool:
        """Whether a call is the last one of a message."""
        return self.posts is not None and self.posts in call.path

    def messages(self, response: bytes, calls: list[fake.Call]) -> list:
        """The messages that people see, in the platform's own format."""
        raise NotImplementedError

    def quotes(self, message) -> list[Quote]:
        raise NotImplementedError

    def text(self, message) -> str:
        raise NotImplementedError


# --- readers of what is shown ---------------------------------------------------------------------------------------


class Html(HTMLParser):
    """The quotes of an HTML message."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.quotes: list[Quote] = []
        self.plain = ""
        self._quote: str | None = None
        self._link: str | None = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "blockquote":
            self._quote = ""
        if tag == "a":
            self._link = dict(attrs)["href"]

    def handle_endtag(self, tag):
        if tag == "blockquote":
            self._quote = None
        if tag == "a":
            self._link = None

    def handle_data(self, data):
        self.plain += data
        if self._quote is None:
            return
        if self._link:
            self.quotes.append(Quote(shown(self._quote), int(data.strip("[]")), self._link))
        else:
            self._quote += data


def shown(text: str) -> str:
    """The visible text of a quote: runs of white space become one space, and characters without width are removed."""
    return " ".join(text.replace(NOTHING, "").split())


def of_markdown(text: str, unescaped: str) -> list[Quote]:
    """The quotes of a Markdown message. Backslashes are hidden except before characters of `unescaped`."""
    quotes = []
    for block in text.split("\n\n"):
        if not block.startswith("> "):
            continue
        block = "\n".join(line.removeprefix("> ") for line in block.split("\n"))
        found = re.fullmatch(r"(.*) \[\[(\d+)\]\]\(<?([^>)]*)>?\)", block, re.DOTALL)
        if not found:
            # Rocket.Chat uses the link syntax of Slack.
            found = re.fullmatch(r"(.*) <(?P<link>[^|]*)\|\[(?P<number>\d+)\]>", block, re.DOTALL)
            assert found, block
        plain = re.sub(rf"\\([{re.escape(unescaped)}])", r"\1", found[1]) if unescaped else found[1]
        number, link = (found["number"], found["link"]) if found.groupdict() else (found[2], found[3])
        quotes.append(Quote(shown(plain), int(number), link))
    return quotes


PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"


# --- the platforms --------------------------------------------------------------------------------------------------


class Slack(Platform):
    name = "slack"
    posts = "/slack/api/chat."

    def sign(self, body: str, timestamp: str | None = None) -> dict[str, str]:
        timestamp = timestamp or str(int(time.time()))
        signature = SignatureVerifier("slack-signing-secret").generate_signature(timestamp=timestamp, body=body)
        return {"x-slack-request-timestamp": timestamp, "x-slack-signature": signature}

    def event(self, event: dict, event_id: str | None = None) -> Request:
        body = json.dumps({
            "type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event_id": event_id or f"Ev{next(KEYS)}",
            "event_time": int(time.time()), "authorizations": [{"team_id": "T1", "user_id": "UBOT", "is_bot": True}],
            "event": event,
        })
        return Request("/webhooks/slack", body.encode(), {"content-type": "application/json", **self.sign(body)})

    def form_request(self, fields: dict[str, str]) -> Request:
        body = urlencode(fields)
        headers = {"content-type": "application/x-www-form-urlencoded", **self.sign(body)}
        return Request("/webhooks/slack", body.encode(), headers)

    def request(self, text, thread="t1", key=None):
        key = key or str(next(KEYS))
        event = {
            "type": "app_mention", "user": "U1", "text": f"<@UBOT> {text}", "ts": f"1700000000.{key}",
            "thread_ts": thread, "channel": "C1",
        }
        return self.event(event, f"Ev{key}")

    def ends(self, call):
        return call.path.endswith(("chat.postMessage", "chat.stopStream"))

    def messages(self, response, calls):
        # A stream is one message: its start, its appended parts and its stop, in order.
        messages, streams = [], {}
        for call in calls:
            body = call.body
            blocks = list(body.get("blocks") or [])
            blocks += [block for chunk in body.get("chunks") or [] for block in chunk["blocks"]]
            if call.path.endswith("postMessage"):
                messages.append(blocks)
            elif call.path.endswith("startStream"):
                streams[len(streams)] = message = blocks
                messages.append(message)
            elif streams:
                streams[len(streams) - 1] += blocks
        return messages

    def quotes(self, message):
        quotes = []
        for block in message:
            if block["type"] == "rich_text" and block["elements"][0]["type"] == "rich_text_quote":
                *texts, link = block["elements"][0]["elements"]
                text = "".join(part["text"] for part in texts)
                quotes.append(Quote(shown(text), int(link["text"].strip("[]")), link["url"]))
        return quotes

    def text(self, message):
        parts = [part for block in message if block["type"] == "rich_text" for part in block["elements"][0]["elements"]]
        return " ".join(part["text"] for part in parts)


class Mattermost(Platform):
    name = "mattermost"

    def __init__(self, form: bool = False) -> None:
        self.form = form

    def fields(self, text, thread, key):
        return {
            "token": "mattermost-token", "team_id": "T", "team_domain": "t", "channel_id": thread, "channel_name": "town",
            "timestamp": 1700000000000, "user_id": "u1", "user_name": "ann", "post_id": key or f"p{next(KEYS)}",
            "text": f"@cite {text}", "trigger_word": "@cite", "file_ids": "",
        }

    def request(self, text, thread="t1", key=None):
        fields = self.fields(text, thread, key)
        if self.form:
            # As Go encodes forms: sorted, with booleans in lower case.
            fields = {n: str(v).lower() if isinstance(v, bool) else v for n, v in sorted(fields.items())}
            return Request(f"/webhooks/{self.name}", urlencode(fields).encode(), {"content-type": "application/x-www-form-urlencoded"})
        return Request(f"/webhooks/{self.name}", json.dumps(fields).encode(), {"content-type": "application/json"})

    def messages(self, response, calls):
        body = json.loads(response)
        return [body["text"]] if body.get("text") else []

    def quotes(self, message):
        return of_markdown(message, PUNCTUATION)

    def text(self, message):
        return message


class RocketChat(Mattermost):
    name = "rocketchat"

    def fields(self, text, thread, key):
        return {
            "token": "rocketchat-token", "bot": False, "channel_id": thread, "channel_name": "general",
            "message_id": key or f"m{next(KEYS)}", "timestamp": "2026-11-26T10:00:00.000Z", "user_id": "u1",
            "user_name": "ann", "text": f"cite {text}", "siteUrl": "http://127.0.0.1:3000", "trigger_word": "cite",
        }

    def quotes(self, message):
        return of_markdown(message, "`*_~#")


class Zulip(Platform):
    name = "zulip"

    def request(self, text, thread="t1", key=None):
        body = {
            "bot_email": "cite-bot@zulip.local", "bot_full_name": "Cite", "data": f"@**Cite** {text}",
            "message": {
                "id": int(key or next(KEYS)), "type": "stream", "sender_email": "ann@zulip.local",
                "content": f"@**Cite** {text}", "display_recipient": "general", "subject": thread,
            },
            "token": "zulip-token", "trigger": "mention",
        }
        return Request("/webhooks/zulip", json.dumps(body).encode(), {"content-type": "application/json"})

    def messages(self, response, calls):
        body = json.loads(response)
        return [body["content"]] if body.get("content") else []

    def quotes(self, message):
        return of_markdown(message, "")

    def text(self, message):
        return message


class ZulipSlack(Zulip):
    """Zulip with its Slack-compatible format."""

    form = True

    def request(self, text, thread="t1", key=None):
        fields = {
            "token": "zulip-token", "team_id": "T1", "team_domain": "zulip.local", "channel_id": thread,
            "channel_name": "general", "thread_ts": key or next(KEYS), "timestamp": 1700000000, "user_id": "U9",
            "user_name": "ann", "text": f"@**Cite** {text}", "trigger_word": "mention", "service_id": 1,
        }
        return Request("/webhooks/zulip", urlencode(fields).encode(), {"content-type": "application/x-www-form-urlencoded"})

    def messages(self, response, calls):
        body = json.loads(response)
        return [body["text"]] if body.get("text") else []


def activity(text: str, thread: str, key: str | None, **more) -> dict:
    return {
        "type": "message", "id": key or f"a{next(KEYS)}", "timestamp": datetime.now(timezone.utc).isoformat(),
        "channelId": "msteams", "from": {"id": "29:ann", "name": "Ann"}, "recipient": {"id": "28:bot", "name": "Cite"},
        "conversation": {"id": f"19:channel@thread.tacv2;messageid={thread}"}, "text": f"<at>Cite</at> {text}", **more,
    }


class Teams(Platform):
    name = "teams"

    def sign(self, body: bytes) -> str:
        return "HMAC " + base64.b64encode(hmac.new(base64.b64decode(TEAMS_KEY), body, hashlib.sha256).digest()).decode()

    def request(self, text, thread="t1", key=None):
        body = json.dumps(activity(text, thread, key)).encode()
        return Request("/webhooks/teams", body, {"content-type": "application/json", "authorization": self.sign(body)})

    def messages(self, response, calls):
        body = json.loads(response) if response else {}
        return [body["text"]] if body.get("text") else []

    def quotes(self, message):
        return Html(message).quotes

    def text(self, message):
        return Html(message).plain


class TeamsBot(Teams):
    name = "teams_bot"
    posts = "/v3/conversations/"
    service: str = ""

    def token(self, **claims) -> str:
        now = int(time.time())
        all_claims = {
            "iss": "https://api.botframework.com", "aud": APP_ID, "exp": now + 600, "nbf": now - 10,
            "serviceurl": self.service, **claims,
        }
        return jwt.encode(all_claims, MICROSOFT, algorithm="RS256", headers={"kid": "k1"})

    def request(self, text, thread="t1", key=None):
        body = activity(text, thread, key, serviceUrl=self.service)
        headers = {"content-type": "application/json", "authorization": f"Bearer {self.token()}"}
        return Request("/webhooks/teams_bot", json.dumps(body).encode(), headers)

    def ends(self, call):
        return super().ends(call) and call.body["type"] == "message"

    def messages(self, response, calls):
        return [call.body["text"] for call in calls if call.body["type"] == "message"]


def published(fake_server: fake.Fake) -> None:
    """Makes the fake publish Microsoft's key for every request."""
    number = jwt.algorithms.RSAAlgorithm.to_jwk(MICROSOFT.public_key(), as_dict=True)
    key = {**number, "kid": "k1", "use": "sig", "endorsements": ["msteams", "webchat"]}
    for _ in range(50):
        fake_server.next("/openid", 200, {"issuer": "https://api.botframework.com", "jwks_uri": f"{fake_server.address}/keys"})
        fake_server.next("/keys", 200, {"keys": [key]})


class Discord(Platform):
    name = "discord"
    posts = "/discord/webhooks/"

    def sign(self, body: bytes, timestamp: str | None = None) -> dict[str, str]:
        timestamp = timestamp or str(int(time.time()))
        signature = DISCORD_KEY.sign(timestamp.encode() + body).signature.hex()
        return {"x-signature-ed25519": signature, "x-signature-timestamp": timestamp, "content-type": "application/json"}

    def interaction(self, interaction: dict) -> Request:
        body = json.dumps(interaction).encode()
        return Request("/webhooks/discord", body, self.sign(body))

    def request(self, text, thread="t1", key=None):
        return self.interaction({
            "type": 2, "id": key or str(next(KEYS)), "application_id": "42", "token": "interaction-token",
            "channel_id": thread, "member": {"user": {"id": "77", "username": "ann"}},
            "data": {"id": "1", "name": "ask", "type": 1, "options": [{"name": "question", "type": 3, "value": text}]},
        })

    def is_posted(self, response):
        return json.loads(response)["type"] == 5

    def messages(self, response, calls):
        body = json.loads(response)
        first = [body["data"]["content"]] if body["type"] == 4 else []
        return first + [call.body["content"] for call in calls]

    def quotes(self, message):
        return of_markdown(message, PUNCTUATION)

    def text(self, message):
        return message


class Telegram(Platform):
    name = "telegram"

    def update(self, update: Update) -> Request:
        headers = {"content-type": "application/json", "x-telegram-bot-api-secret-token": "telegram-secret"}
        return Request("/webhooks/telegram", update.to_json().encode(), headers)

    def request(self, text, thread="t1", key=None):
        number = int(key or next(KEYS))
        chat = Chat(id=int(hashlib.sha256(thread.encode()).hexdigest()[:8], 16), type=Chat.PRIVATE)
        user = User(id=5, first_name="Ann", is_bot=False)
        message = Message(message_id=number, date=datetime.now(timezone.utc), chat=chat, from_user=user, text=text)
        return self.update(Update(update_id=number, message=message))

    def messages(self, response, calls):
        body = json.loads(response) if response else {}
        return [body["text"]] if body.get("method") == "sendMessage" else []

    def quotes(self, message):
        return Html(message).quotes

    def text(self, message):
        return Html(message).plain


class Matrix(Platform):
    name = "matrix"
    posts = "/send/m.room.message/"

    def transaction(self, *events: dict) -> Request:
        headers = {"content-type": "application/json", "authorization": "Bearer matrix-hs"}
        path = f"/webhooks/matrix/_matrix/app/v1/transactions/{next(KEYS)}"
        return Request(path, json.dumps({"events": events}).encode(), headers, "PUT")

    def message(self, body: str, key: str | None = None, sender: str = "@ann:test.local", **content) -> dict:
        return {
            "type": "m.room.message", "room_id": "!room:test.local", "event_id": key or f"$e{next(KEYS)}", "sender": sender,
            "content": {"msgtype": "m.text", "body": body, **content},
        }

    def request(self, text, thread="t1", key=None):
        mention = {"m.mentions": {"user_ids": ["@citewire:test.local"]}}
        relation = {"m.relates_to": {"rel_type": "m.thread", "event_id": thread}}
        return self.transaction(self.message(f"citewire: {text}", key and f"$e{key}", **mention, **relation))

    def messages(self, response, calls):
        return [call.body["formatted_body"] for call in calls]

    def quotes(self, message):
        return Html(message).quotes

    def text(self, message):
        return Html(message).plain


class Webhook(Platform):
    name = "webhook"

    def signed(self, body: str, key: str | None = None, secret: str = WEBHOOK_SECRET) -> Request:
        key, now = key or f"msg_{next(KEYS)}", datetime.now(timezone.utc)
        headers = {
            "webhook-id": key, "webhook-timestamp": str(int(now.timestamp())), "content-type": "application/json",
            "webhook-signature": Standard(secret).sign(key, now, body),
        }
        return Request("/webhooks/webhook", body.encode(), headers)

    def request(self, text, thread="t1", key=None, **data):
        body = {"type": "ask", "timestamp": "2026-11-26T10:00:00Z", "data": {"question": text, "conversation": thread, **data}}
        return self.signed(json.dumps(body), key)

    def messages(self, response, calls):
        body = json.loads(response or b"{}")
        return [body] if body else []

    def quotes(self, message):
        site = "https://cite.example.org"
        return [
            Quote(shown(leaning(sentence)), sentence["citation"], f"{site}{sentence['link']}")
            for sentence in message.get("sentences") or []
        ]

    def text(self, message):
        return message.get("text") or message.get("message") or ""


def leaning(sentence: dict) -> str:
    """A sentence as every surface shows it: after the context that it depends on, and before what goes on behind it."""
    context = (sentence.get("context") or {}).get("text")
    after = (sentence.get("after") or {}).get("text")
    text = f"{sentence['text']} {after}" if after else sentence["text"]
    return f"({context}) {text}" if context else text


ALL = [
    Slack(), Mattermost(), Mattermost(form=True), RocketChat(), RocketChat(form=True), Zulip(), ZulipSlack(), Teams(),
    TeamsBot(), Discord(), Telegram(), Matrix(), Webhook(),
]


def label(platform: Platform) -> str:
    return f"{platform.name} (form)" if platform.form else platform.name
