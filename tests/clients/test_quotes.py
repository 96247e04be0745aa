"""Every quote is a slice of the stored article, which anyone can check with the bytes from the server."""

import hashlib

import pytest

from articles import ARTICLES, ASKED, EVERY_QUESTION, REFUSED

every_question = pytest.mark.parametrize("asked", EVERY_QUESTION.values(), ids=EVERY_QUESTION.keys())


def quotes(client, asked):
    """The sentences of an answer and the nearest misses of a refusal, with their sources by number."""
    answer = client.post("/v1/ask", json=asked).json()
    return answer["sentences"] + answer["nearest"], {source["number"]: source for source in answer["sources"]}


def text(client, article, **headers):
    return client.get(f"/v1/articles/{article}/text", headers={name.replace("_", "-"): headers[name] for name in headers})


@pytest.mark.parametrize("name", ARTICLES)
def test_the_text_of_an_article_is_the_file_byte_by_byte(client, name):
    response = text(client, name.split(".")[0])
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.content == ARTICLES[name].encode()


@every_question
def test_a_quote_is_the_slice_of_the_stored_bytes_that_its_citation_names(client, asked):
    sentences, sources = quotes(client, asked)
    assert sentences or asked in REFUSED.values()
    for sentence in sentences:
        source = sources[sentence["citation"]]
        assert source["article"] == sentence["article"]
        stored = text(client, sentence["article"]).content
        assert stored[sentence["start"] : sentence["end"]] == sentence["text"].encode()
        assert hashlib.sha256(stored).hexdigest() == source["sha256"]


@every_question
def test_highlights_are_whole_words_within_their_sentence(client, asked):
    sentences, _ = quotes(client, asked)
    for sentence in sentences:
        stored = text(client, sentence["article"]).content
        edge = sentence["start"]
        highlights = sentence["highlights"]
        roles = [highlight["role"] for highlight in highlights]
        assert roles[1:] == ["word"] * len(roles[1:]) and set(roles) <= {"answer", "word"}, "the answer comes first"
        for start, end in sorted((highlight["start"], highlight["end"]) for highlight in highlights):
            assert edge <= start < end <= sentence["end"], "apart, and within the sentence"
            assert stored[start:end].decode().strip(), "whole characters"
            edge = end
    assert any(sentence["highlights"] for sentence in sentences) or asked in REFUSED.values()


def test_the_questions_of_these_tests_quote_every_article(client):
    quoted = {sentence["article"] for asked in ASKED.values() for sentence in quotes(client, asked)[0]}
    assert quoted == {name.split(".")[0] for name in ARTICLES}


@every_question
def test_a_range_request_gives_the_bytes_of_the_quote_alone(client, asked):
    for sentence in quotes(client, asked)[0]:
        first, last = sentence["start"], sentence["end"] - 1
        response = text(client, sentence["article"], range=f"bytes={first}-{last}")
        assert response.status_code == 206
        assert response.content == sentence["text"].encode()
        length = len(text(client, sentence["article"]).content)
        assert response.headers["content-range"] == f"bytes {first}-{last}/{length}"


@pytest.mark.parametrize(
    ("wanted", "slice_"),
    [
        ("0-0", slice(0, 1)),
        ("7-", slice(7, None)),
        ("-9", slice(-9, None)),
        ("5-999999", slice(5, None)),
        ("-999999", slice(0, None)),
    ],
)
def test_ranges_are_cut_to_the_text_as_rfc_9110_says(client, wanted, slice_):
    stored = ARTICLES["bridge.txt"].encode()
    response = text(client, "bridge", range=f"bytes={wanted}")
    assert response.status_code == 206, response.text
    assert response.content == stored[slice_]
    first, beyond, _ = slice_.indices(len(stored))
    assert response.headers["content-range"] == f"bytes {first}-{beyond - 1}/{len(stored)}"


def test_a_range_behind_the_end_is_refused_with_416_and_the_length(client):
    length = len(ARTICLES["bridge.txt"].encode())
    for first in [length, 999_999]:
        response = text(client, "bridge", range=f"bytes={first}-")
        assert response.status_code == 416
        assert response.headers["content-range"] == f"bytes */{length}"
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["status"] == 416


def test_the_etag_is_the_sha256_and_a_client_that_has_it_gets_304(client):
    whole = text(client, "cafe")
    digest = hashlib.sha256(ARTICLES["cafe.md"].encode()).hexdigest()
    assert whole.headers["etag"] == f'"{digest}"'
    for known in [f'"{digest}"', f'W/"{digest}"', f'"other", "{digest}"', "*"]:
        response = text(client, "cafe", if_none_match=known)
        assert response.status_code == 304, known
        assert response.content == b""
        assert response.headers["etag"] == whole.headers["etag"]
    assert text(client, "cafe", if_none_match='"other"').status_code == 200


def test_a_part_of_a_text_that_has_changed_since_is_given_whole(client):
    stored = ARTICLES["cafe.md"].encode()
    tag = text(client, "cafe").headers["etag"]
    same = text(client, "cafe", range="bytes=0-9", if_range=tag)
    assert (same.status_code, same.content) == (206, stored[:10])
    changed = text(client, "cafe", range="bytes=0-9", if_range='"other"')
    assert (changed.status_code, changed.content) == (200, stored)
