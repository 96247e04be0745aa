"""All steps with a real homeserver: invitation, joining, question, answer in a thread, follow-up."""

import asyncio
import socket

import pytest
from nio import AsyncClient, RoomMessageNotice

import platforms
from platforms import Html, Matrix, leaning, shown
from synapse import Synapse

BOT = "@citewire:test.local"
QUESTION = "Who built the lighthouse of Vessholm?"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def homeserver(tmp_path, start, monkeypatch):
    """A homeserver with our server as its application service. Each needs the other's address at its start."""
    port = free_port()
    registration = {
        "id": "citewire", "url": f"http://127.0.0.1:{port}/webhooks/matrix", "as_token": "as-token-of-the-test",
        "hs_token": "hs-token-of-the-test", "sender_localpart": "citewire", "rate_limited": False,
        "namespaces": {"users": [{"exclusive": True, "regex": BOT}], "aliases": [], "rooms": []},
    }
    homeserver = Synapse(tmp_path / "synapse", registration)
    monkeypatch.setattr(platforms, "settings", lambda _: (
        f'[matrix]\nhs_token = "hs-token-of-the-test"\nas_token = "as-token-of-the-test"\n'
        f'user_id = "{BOT}"\nhomeserver = "{homeserver.address}"\n'))
    server = start("matrix", port=port)
    homeserver.server = server
    yield homeserver
    homeserver.stop()


class Person:
    """A user with a client that receives messages."""

    def __init__(self, homeserver: Synapse) -> None:
        self._token = homeserver.register("ann", "password")
        self._homeserver = homeserver.address
        self.seen: list = []

    async def __aenter__(self):
        self.client = AsyncClient(self._homeserver, "@ann:test.local")
        self.client.access_token, self.client.user_id = self._token, "@ann:test.local"
        self.client.add_event_callback(lambda room, event: self.seen.append((room.room_id, event)), (RoomMessageNotice,))
        await self.client.sync(timeout=0)
        return self

    async def __aexit__(self, *_):
        await self.client.close()

    async def joined(self, room: str) -> None:
        for _ in range(100):
            await self.client.sync(timeout=1000)
            if BOT in {user for user in self.client.rooms[room].users}:
                return
        raise AssertionError("the bot did not join")

    async def room(self, direct: bool) -> str:
        room = (await self.client.room_create(is_direct=direct, invite=[BOT])).room_id
        await self.joined(room)
        return room

    async def say(self, room: str, body: str, **content) -> str:
        sent = await self.client.room_send(room, "m.room.message", {"msgtype": "m.text", "body": body, **content})
        return sent.event_id

    async def notices(self, room: str, count: int) -> list:
        for _ in range(60):
            found = [event for where, event in self.seen if where == room]
            if len(found) >= count:
                return found
            await self.client.sync(timeout=500)
        raise AssertionError(f"{len(self.seen)} of {count} notices")


def test_a_team_invites_asks_and_asks_on(homeserver):
    asyncio.run(the_whole_way(homeserver))


async def the_whole_way(homeserver):
    async with Person(homeserver) as ann:
        room = await ann.room(direct=False)
        # Messages to other people are ignored.
        await ann.say(room, "Who is coming to lunch?")
        asked = await ann.say(room, f"citewire: {QUESTION}", **{"m.mentions": {"user_ids": [BOT]}})
        notice = (await ann.notices(room, 1))[0]
        content = notice.source["content"]
        assert content["m.relates_to"]["rel_type"] == "m.thread" and content["m.relates_to"]["event_id"] == asked
        api = homeserver.server.post("/v1/ask", {"question": QUESTION})
        quotes = Html(content["formatted_body"]).quotes
        assert [quote.text for quote in quotes] == [shown(leaning(sentence)) for sentence in api["sentences"]]
        assert content["m.mentions"] == {} and notice.sender == BOT
        # In the bot's thread no mention is needed.
        thread = {"m.relates_to": {"rel_type": "m.thread", "event_id": asked}}
        await ann.say(room, "thanks all", **thread)
        await ann.say(room, "And how many steps does its keeper climb?", **thread)
        follow_up = (await ann.notices(room, 2))[1]
        assert "With:" in follow_up.body and "climbs 212 steps" in follow_up.body
        await ann.say(room, "proof", **thread)
        assert api["sources"][0]["sha256"] in (await ann.notices(room, 3))[2].body
        assert len(ann.seen) == 3, [event.body for _, event in ann.seen]
        # In a direct chat no mention is needed.
        direct = await ann.room(direct=True)
        await ann.say(direct, "When does the ferry to Orm leave the pier?")
        notice = (await ann.notices(direct, 1))[0]
        assert "6:40" in notice.body and "rel_type" not in notice.source["content"]["m.relates_to"]


def test_a_transaction_that_comes_again_is_answered_once(server, fake):
    matrix = Matrix()
    request = matrix.request(QUESTION)
    for _ in range(3):
        assert server.send(request) == (200, b"{}")
    for content in ({"msgtype": "m.notice"}, {"m.relates_to": {"rel_type": "m.replace", "event_id": "$1"}}):
        assert server.send(matrix.transaction(matrix.message(f"citewire: {QUESTION}", **content))) == (200, b"{}")
    assert server.send(matrix.transaction(matrix.message(f"citewire: {QUESTION}", sender=BOT))) == (200, b"{}")
    assert server.send(matrix.request("", key="last")) == (200, b"{}")
    fake.wait("/send/m.room.message/", 2)
    assert len(fake.made("/send/m.room.message/")) == 2, "the question and the help"
