// The page when the network or the server fails during an answer.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask, events, gate, openBrowser, openPage, startProxy, startServer } from './harness.mjs';

const QUESTION = 'Who built the mill of Torsby?';
/** True for a request that asks a question, which the page sends as POST. */
const isQuestion = (asked) => asked.method === 'POST' && asked.url === '/v1/ask';

describe('a stream that does not come as it should', () => {
  let server, browser, expected;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
    const answer = await (await fetch(`${server.base}/v1/ask?q=${encodeURIComponent(QUESTION)}`)).json();
    expected = answer.sentences.map((one) => one.text);
    assert.equal(expected.length, 3);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens the page through a proxy that disturbs streams, and runs the test on it. */
  const through = async (spoil, test, errors = []) => {
    const proxy = await startProxy(server.base, {
      ...spoil,
      body: (pieces, asked, answer) => (isQuestion(asked) && spoil.body ? spoil.body(pieces, asked, answer) : pieces),
    });
    const { page, finish } = await openPage(browser);
    await page.goto(proxy.url);
    await test(page, proxy);
    await finish(errors);
    await proxy.stop();
  };
  const quotes = (page) => page.locator('.turn q').allTextContents();

  it('shows a sentence before the next one arrives, with the focus still in the box', async () => {
    const rest = gate();
    const body = async function* (pieces) {
      let sentences = 0;
      for await (const event of events(pieces)) {
        if (event.includes('event: sentence') && (sentences += 1) === 2) await rest.opened;
        yield event;
      }
    };
    await through({ body }, async (page) => {
      await page.fill('#q', QUESTION);
      await page.keyboard.press('Enter');
      await page.locator('.turn q').first().waitFor();
      assert.deepEqual(await quotes(page), expected.slice(0, 1));
      assert.equal(await page.locator('#send').textContent(), 'Stop');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
      rest.open();
      await page.locator('.turn .actions').waitFor();
      assert.deepEqual(await quotes(page), expected);
      assert.equal(await page.locator('#send').textContent(), 'Ask');
    });
  });

  it('stops on request, keeps the received sentences, disconnects, and asks again on request', async () => {
    const closed = gate();
    let asked = 0;
    const body = async function* (pieces, _, answer) {
      asked += 1;
      for await (const event of events(pieces)) {
        if (asked === 1 && event.includes('event: done')) {
          answer.on('close', closed.open);
          await closed.opened;
          return;
        }
        yield event;
      }
    };
    await through({ body }, async (page) => {
      await page.fill('#q', QUESTION);
      await page.keyboard.press('Enter');
      await page.locator('.turn q').nth(2).waitFor();
      await page.locator('#send').click();
      await closed.opened;
      assert.equal(await page.locator('.below .soft').textContent(), 'Stopped');
      assert.deepEqual(await quotes(page), expected);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
      await page.getByRole('button', { name: 'Ask again' }).click();
      await page.locator('.turn .actions').waitFor();
      assert.deepEqual(await quotes(page), expected);
    });
  });

  it('resumes a stream wherever it was cut, and shows nothing twice', async () => {
    const whole = Buffer.from(await (await fetch(`${server.base}/v1/ask?q=${encodeURIComponent(QUESTION)}`, { headers: { accept: 'text/event-stream' } })).arrayBuffer());
    for (const part of [0.02, 0.3, 0.55, 0.8, 0.99]) {
      let asked = 0;
      const body = async function* (pieces) {
        asked += 1;
        if (asked > 1) {
          yield* pieces;
          return;
        }
        let left = Math.floor(whole.length * part);
        for await (const piece of pieces) {
          yield piece.subarray(0, left);
          left -= piece.length;
          if (left <= 0) throw new Error('cut');
        }
      };
      await through({ body }, async (page) => {
        await ask(page, QUESTION);
        assert.deepEqual(await quotes(page), expected, `cut at ${part}`);
        assert.equal(asked, 2);
      }, [/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_CLOSED|ERR_CONTENT_LENGTH_MISMATCH/]);
    }
  });

  it('reads a stream that arrives byte by byte', async () => {
    const body = async function* (pieces) {
      for await (const piece of pieces) {
        for (const byte of piece) {
          yield Buffer.of(byte);
          await new Promise(setImmediate);
        }
      }
    };
    await through({ body }, async (page) => {
      await ask(page, '青石桥建于哪年?');
      assert.equal((await quotes(page))[0], '青石桥建于1568年,全长96米。');
    });
  });

  it('continues with another server of the same articles when its server stops', async () => {
    const first = await startServer();
    const body = async function* (pieces) {
      let sentences = 0;
      for await (const event of events(pieces)) {
        if (proxy.base === first.base && event.includes('event: sentence') && (sentences += 1) === 2) {
          const second = await startServer();
          stops.push(second.stop);
          proxy.base = second.base;
          await first.stop();
          throw new Error('the server is gone');
        }
        yield event;
      }
    };
    const stops = [];
    const proxy = await startProxy(first.base, {
      body: (pieces, asked) => (isQuestion(asked) ? body(pieces) : pieces),
    });
    const { page, finish } = await openPage(browser);
    await page.goto(proxy.url);
    await ask(page, QUESTION);
    assert.deepEqual(await quotes(page), expected);
    await finish([/ERR_INCOMPLETE_CHUNKED_ENCODING/]);
    await proxy.stop();
    for (const stop of stops) await stop();
  });

  it('shows that the server cannot be reached, and asks again on request', async () => {
    let isGone = true;
    const spoil = {
      through: (asked, answer) => {
        if (isQuestion(asked) && isGone) answer.destroy();
        return isQuestion(asked) && isGone;
      },
    };
    await through(spoil, async (page) => {
      await page.fill('#q', QUESTION);
      await page.keyboard.press('Enter');
      await page.getByText('Connection lost. Reconnecting…').first().waitFor();
      const alert = page.locator('.turn [role=alert]');
      await alert.waitFor({ timeout: 60_000 });
      assert.match(await alert.textContent(), /The server cannot be reached/);
      isGone = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.turn .actions').waitFor();
      assert.deepEqual(await quotes(page), expected);
    }, [/ERR_EMPTY_RESPONSE/]);
  });

  it('counts down to the time at which the server allows a retry', async () => {
    let isBusy = true;
    const spoil = {
      through: (asked, answer) => {
        if (!isQuestion(asked) || !isBusy) return false;
        isBusy = false;
        answer.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '2' });
        answer.end(JSON.stringify({ title: 'Too Many Requests', status: 429, detail: 'ask again in 2 seconds' }));
        return true;
      },
    };
    await through(spoil, async (page) => {
      await page.fill('#q', QUESTION);
      await page.keyboard.press('Enter');
      assert.match(await page.locator('.turn [role=alert]').textContent(), /ask again in 2 seconds/);
      const retry = page.locator('.below > button');
      assert.match(await retry.textContent(), /^Try again in \d s$/);
      assert.equal(await retry.isDisabled(), true);
      await page.getByRole('button', { name: 'Try again', exact: true }).click();
      await page.locator('.turn .actions').waitFor();
      assert.deepEqual(await quotes(page), expected);
    }, [/429/]);
  });

  it('shows that an article is gone, and the quote as it was', async () => {
    const own = await startServer({ corpus: { 'a.txt': 'The bell of Kolby weighs 5,000 kilograms.\n', 'b.txt': 'Rye is a grain.\n' } });
    const { page, finish } = await openPage(browser);
    await page.goto(own.base);
    const turn = await ask(page, 'How much does the bell of Kolby weigh?');
    const { rm } = await import('node:fs/promises');
    await rm(`${own.articles}/a.txt`);
    while ((await fetch(`${own.base}/v1/articles/a`)).status === 200) await new Promise(setImmediate);
    await turn.locator('.chip').first().click();
    await page.locator('#source blockquote').waitFor();
    assert.equal(await page.locator('#source blockquote').textContent(), 'The bell of Kolby weighs 5,000 kilograms.');
    await finish([/404/]);
    await own.stop();
  });
});
