// A citewire server with test articles, a Chromium, and pages that report their errors.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const LONGEST_START = 30_000;
const LONGEST_STOP = 10_000;

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // A host name of this machine that is not localhost, over plain http.
  '--host-resolver-rules=MAP qa.test 127.0.0.1',
];

/**
 * Starts a server on a free port, which may be reached as qa.test and whose metrics are open. `corpus` maps file names to texts. `stop` must be awaited at the end.
 */
export async function startServer({ corpus = ARTICLES, args = [], port = 0 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'citewire-'));
  const articles = join(folder, 'corpus');
  await mkdir(articles);
  for (const [name, text] of Object.entries(corpus)) await writeFile(join(articles, name), text);
  const logFile = join(folder, 'stderr.log');
  const log = await open(logFile, 'w');
  const child = spawn(process.env.CITEWIRE_BINARY, ['--bind', `127.0.0.1:${port}`, '--corpus', articles, '--open-admin', '--mcp-hosts', 'qa.test', ...args], {
    cwd: folder,
    // Settings of the person who runs the tests must not affect them.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CITEWIRE_'))),
    stdio: ['ignore', 'pipe', log.fd],
  });
  await log.close();
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
    const [code, signal] = await exited;
    clearTimeout(overdue);
    const said = await readFile(logFile, 'utf8');
    await rm(folder, { recursive: true });
    assert.deepEqual([code, signal], [0, null], `the server stops by itself and says that all is well:\n${said}`);
  };
  try {
    const [base] = await once(createInterface({ input: child.stdout }), 'line', { signal: AbortSignal.timeout(LONGEST_START) });
    assert.match(base, /^http:\/\/127\.0\.0\.1:\d+$/);
    return { base, articles, folder, stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`the server did not start:\n${await readFile(logFile, 'utf8')}`, { cause: error });
  }
}

/**
 * A proxy for a server. `through` gets each request and may answer it itself by returning true. `body` gets the pieces
 * of a response's body and yields the pieces to send instead; it cuts the connection by throwing.
 */
export async function startProxy(base, { through = () => false, body = (pieces) => pieces } = {}) {
  const state = { base };
  const server = createServer(async (asked, answer) => {
    if (await through(asked, answer)) return;
    const target = new URL(asked.url, state.base);
    const forward = request(target, { method: asked.method, headers: { ...asked.headers, host: target.host } }, async (found) => {
      answer.writeHead(found.statusCode, found.headers);
      answer.flushHeaders();
      try {
        for await (const piece of body(found, asked, answer)) {
          if (!answer.write(piece)) await once(answer, 'drain');
        }
        answer.end();
      } catch {
        answer.destroy();
      }
    });
    forward.on('error', () => answer.destroy());
    answer.on('close', () => forward.destroy());
    asked.pipe(forward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.url = `http://127.0.0.1:${server.address().port}`;
  state.stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return state;
}

/** The pieces of a stream, split after each event. */
export async function* events(pieces) {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    for (let end; (end = rest.indexOf('\n\n')) >= 0; rest = rest.slice(end + 2)) yield rest.slice(0, end + 2);
  }
  yield rest;
}

/** A gate to wait at, which the test opens. */
export function gate() {
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

export function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROME_PATH, args: FLAGS });
}

/**
 * A page in a browser context of its own. `finish` closes it and fails if the page wrote an error to the console,
 * violated its content policy or sent a request to another host. `expected` has patterns of errors that the test
 * causes.
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  const hosts = new Set();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (asked) => hosts.add(new URL(asked.url()).host));
  const finish = async (expected = []) => {
    await context.close();
    assert.deepEqual(wrong.filter((text) => !expected.some((pattern) => pattern.test(text))), []);
    hosts.delete('');
    assert.ok(hosts.size <= 1, `asked ${[...hosts].join(' and ')}`);
  };
  return { page, context, finish };
}

/** Asks, waits for the whole answer, and returns the turn. */
export async function ask(page, question) {
  const before = await page.locator('.turn').count();
  await page.fill('#q', question);
  await page.keyboard.press('Enter');
  const turn = page.locator('.turn').nth(before);
  await turn.locator('.actions').waitFor();
  return turn;
}

/** The articles of the tests. */
export const ARTICLES = {
  'mill.md': `---
title: The Mill of Torsby
author: Anna Ek
publication: Mill Review
date: 2024-05-01
url: https://mills.example/torsby
---

# The Mill of Torsby

The mill of Torsby was built in 1702 by Anna Ek. It grinds rye for eleven bakeries of the valley. The bakers pay 40 crowns for a sack.

## The wheel

The wheel of the mill is 7 metres high. A flood broke the wheel in 1850. The wheel was repaired in 1852 by two carpenters.

## The dam

The dam above the mill holds 900 cubic metres of water. The dam was built in 1911.

## The museum

The museum of the mill was opened in 1988. The museum has 12,000 visitors a year.

Share this article on Facebook
`,
  'long.md': `# The long letter

${Array.from({ length: 120 }, (_, at) => `Paragraph ${at + 1} of the letter tells about village number ${at + 1} and its ${at + 3} wells.`).join('\n\n')}

The signature of the long letter is that of Captain Holm.
`,
  'bytes.txt': `The bell of Kolby weighs 5,000 kilograms. ${'The bell rang over the fields and the people listened to it for a long time. '.repeat(66)}\n`,
  'script.md': `# A <script>alert('title')</script> lesson

The tag <script>alert('text')</script> of the lesson opens a window. The lesson has <img src=x onerror=alert(1)> 17 pictures & "quotes".

The javascript: address of the lesson is [a link](javascript:alert(1)).
`,
  'bridge.txt': '青石桥的历史\n\n青石桥建于1568年,全长96米。每年春天有三万名游客参观青石桥。\n',
  'market.txt': 'سوق المدينة القديمة\n\nافتتح سوق المدينة القديمة في عام 1890. يزور السوق عشرون ألف زائر كل شهر.\n',
};
