"""Stream clients from the package registry, each as a function from a question to the events that its user sees."""

import itertools
import json
from dataclasses import dataclass
from datetime import timedelta

import httpx
import requests
from httpx_sse import connect_sse
from requests_sse import EventSource, InvalidStatusCodeError
from sseclient import SSEClient

TIMEOUT = 10
# Largest number of events. No answer has so many, so a client that loops is stopped here and its test fails.
MOST_EVENTS = 100
# Largest number of connections: one for the stream and one that gets 204.
MOST_CONNECTIONS = 2


@dataclass(frozen=True)
class Event:
    name: str
    id: str
    data: dict


def body_or_query(method, asked):
    """A question as keyword arguments, which are the same for httpx and requests. A query has no history."""
    if method == "POST":
        return {"json": asked}
    return {"params": {"q": asked["question"]} | ({"limit": asked["limit"]} if "limit" in asked else {})}


def resume_header(last):
    return {} if last is None else {"last-event-id": last}


def httpx_sse(server, asked, method="POST", last=None):
    with (
        httpx.Client(timeout=TIMEOUT, trust_env=False) as client,
        connect_sse(client, method, server.ask, headers=resume_header(last), **body_or_query(method, asked)) as source,
    ):
        source.response.raise_for_status()
        events = itertools.islice(source.iter_sse(), MOST_EVENTS)
        return [Event(event.event, event.id, json.loads(event.data)) for event in events]


def sseclient_py(server, asked, method="POST", last=None):
    headers = {"accept": "text/event-stream"} | resume_header(last)
    with session() as client:
        request = {"stream": True, "timeout": TIMEOUT, "headers": headers} | body_or_query(method, asked)
        with client.request(method, server.ask, **request) as response:
            response.raise_for_status()
            events = itertools.islice(SSEClient(response).events(), MOST_EVENTS)
            return [Event(event.event, event.id, json.loads(event.data)) for event in events]


def requests_sse(server, asked, method="POST", last=None):
    """This client reconnects after every end, as a browser does. Only 204 stops it."""
    events = []
    options = {"timeout": TIMEOUT, "max_connect_retry": 0, "reconnection_time": timedelta(milliseconds=5)}
    with session() as client:
        client.hooks["response"].append(connection_limit())
        source = EventSource(
            server.ask, method, session=client, latest_event_id=last, **options, **body_or_query(method, asked)
        )
        try:
            with source:
                for event in itertools.islice(source, MOST_EVENTS):
                    events.append(Event(event.type, event.last_event_id, json.loads(event.data)))
        except InvalidStatusCodeError as refusal:
            assert refusal.status_code == 204, refusal
        else:
            raise AssertionError(f"the stream never ended: {[event.name for event in events]}")
    return events


def session():
    client = requests.Session()
    client.trust_env = False
    return client


def connection_limit():
    """Fails the test if a client reconnects without end."""
    numbers = itertools.count(1)

    def check(response, **_):
        assert next(numbers) <= MOST_CONNECTIONS, "the client reconnects without end"

    return check


READERS = {"httpx-sse": httpx_sse, "sseclient-py": sseclient_py, "requests-sse": requests_sse}
