// The stream with clients of the npm registry: `eventsource`, which reconnects by itself like a browser, and
// `eventsource-parser` over `fetch`, by which a chat page asks with a body.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import { EventSource } from 'eventsource';
import { createParser } from 'eventsource-parser';
import { EventSourceParserStream } from 'eventsource-parser/stream';

import { start } from './server.mjs';

// Time that `eventsource` waits before it reconnects, in milliseconds. The server sends no `retry`.
const RECONNECTION = 3000;
const TIMEOUT = 30_000;
const NAMES = ['sources', 'perhaps', 'sentence', 'not_found', 'done'];
const QUESTIONS = ['Who built the mill of Torsby?', '青石桥建于哪年?', 'Who is the mayor of Paris?'];

let server;
before(async () => {
  server = await start();
});
after(() => server?.stop());

const address = (question) => `${server.ask}?${new URLSearchParams({ q: question })}`;

/** The answer as JSON. */
async function answer(question) {
  const response = await fetch(address(question), { signal: AbortSignal.timeout(TIMEOUT) });
  assert.equal(response.status, 200);
  return response.json();
}

/** A stream over POST. `accept` and the header of a reconnecting client can be given. */
function post(question, headers = {}) {
  return fetch(server.ask, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ question }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
}

/** Checks that events are the parts of the answer: JSON, in order, complete, and numbered from 0. */
function check(events, expected) {
  const doubt = expected.status === 'perhaps' ? ['perhaps'] : [];
  const middle = expected.status === 'not_found' ? ['not_found'] : [...doubt, ...expected.sentences.map(() => 'sentence')];
  assert.deepEqual(events.map((event) => event.name), ['sources', ...middle, 'done']);
  assert.deepEqual(events.map((event) => event.id), events.map((_, number) => `${expected.id}:${number}`));
  const data = events.map((event) => JSON.parse(event.data));
  const { id, status, confidence, text } = expected;
  assert.deepEqual(data[0].sources, expected.sources);
  assert.deepEqual(data.filter((_, number) => events[number].name === 'sentence'), expected.sentences);
  assert.deepEqual(data.at(-1), { id, status, confidence, text });
}

/**
 * All events and requests of an `EventSource` until it stops. Its first connection is cut after `bytes` bytes. The time
 * limit closes it, so that a client that reconnects without end fails its test.
 */
async function listen(question, bytes = Infinity) {
  const events = [];
  const requests = [];
  const source = new EventSource(address(question), {
    async fetch(url, init) {
      const response = await fetch(url, init);
      requests.push({ last: new Headers(init.headers).get('last-event-id'), status: response.status });
      return requests.length === 1 && bytes !== Infinity ? cut(response, bytes) : response;
    },
  });
  for (const name of NAMES) {
    source.addEventListener(name, ({ data, lastEventId }) => events.push({ name, id: lastEventId, data }));
  }
  const gaveUp = new Promise((resolve) => {
    source.addEventListener('error', (event) => source.readyState === source.CLOSED && resolve(event.code));
  });
  try {
    const code = await Promise.race([gaveUp, delay(TIMEOUT, 'it never gave up', { ref: false })]);
    return { events, requests, code, source };
  } finally {
    source.close();
  }
}

/** The response for a client whose connection ends after this number of bytes. */
function cut(response, bytes) {
  let left = bytes;
  const limit = new TransformStream({
    transform(chunk, controller) {
      if (left > 0) controller.enqueue(chunk.subarray(0, left));
      left -= chunk.length;
    },
  });
  return new Response(response.body.pipeThrough(limit), { status: response.status, headers: response.headers });
}

describe('npm eventsource', { concurrency: true, timeout: 2 * TIMEOUT }, () => {
  for (const question of QUESTIONS) {
    test(`reads all events, reconnects once, gets 204 and stops: ${question}`, async () => {
      const expected = await answer(question);
      const { events, requests, code } = await listen(question);
      check(events, expected);
      assert.equal(code, 204);
      const end = [{ last: null, status: 200 }, { last: events.at(-1).id, status: 204 }];
      assert.deepEqual(requests, end);
      await delay(RECONNECTION + 1000);
      assert.deepEqual(requests, end, 'it stays away after 204');
    });
  }

  test('gets the rest without repetition after its connection was cut', async () => {
    const expected = await answer(QUESTIONS[0]);
    const whole = await (await post(QUESTIONS[0])).bytes();
    // Cut within the second event: the first event was seen, and half of the second must be discarded.
    const first = Buffer.from(whole).indexOf('\n\n') + 2;
    const { events, requests, code } = await listen(QUESTIONS[0], first + 60);
    check(events, expected);
    assert.equal(code, 204);
    assert.deepEqual(requests, [
      { last: null, status: 200 },
      { last: `${expected.id}:0`, status: 200 },
      { last: events.at(-1).id, status: 204 },
    ]);
  });

  test('stops at once when the question is refused', async () => {
    const { events, requests, code } = await listen(' ');
    assert.deepEqual(events, []);
    assert.deepEqual(requests, [{ last: null, status: 422 }]);
    assert.equal(code, 422);
  });
});

describe('npm eventsource-parser over fetch', { timeout: TIMEOUT }, () => {
  for (const question of QUESTIONS) {
    test(`reads the answer to a POST: ${question}`, async () => {
      const response = await post(question);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type').split(';')[0], 'text/event-stream');
      const events = [];
      const decoded = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      for await (const { event, id, data } of decoded) events.push({ name: event, id, data });
      check(events, await answer(question));
    });
  }

  test('gets the same events however the network splits the bytes, without error, comment or retry', async () => {
    const whole = await (await post(QUESTIONS[1])).bytes();
    const expected = await answer(QUESTIONS[1]);
    for (const size of [1, 2, 3, 7, whole.length]) {
      const events = [];
      const others = [];
      const note = (other) => others.push(other);
      const onEvent = ({ event, id, data }) => events.push({ name: event, id, data });
      const parser = createParser({ onEvent, onError: note, onComment: note, onRetry: note });
      const decoder = new TextDecoder();
      for (let at = 0; at < whole.length; at += size) {
        parser.feed(decoder.decode(whole.subarray(at, at + size), { stream: true }));
      }
      assert.deepEqual(others, []);
      check(events, expected);
    }
  });

  test('gets 204 when it reconnects after done', async () => {
    const { id, sentences } = await answer(QUESTIONS[0]);
    const response = await post(QUESTIONS[0], { 'last-event-id': `${id}:${sentences.length + 1}` });
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
  });
});
