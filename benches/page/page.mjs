// How soon what has come is seen, and what Lighthouse says.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gate, openBrowser, openPage, startProxy, startServer } from './harness.mjs';

const ROUNDS = 25;

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const shown = (numbers) => `${median(numbers).toFixed(1)} ms (from ${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)})`;

const server = await startServer();
const browser = await openBrowser();

// From the moment the first sentence's event leaves the server until the frame that shows it.
const paints = [];
const stops = [];
let left = 0;
let stopped = gate();
const proxy = await startProxy(server.base, {
  body: async function* (pieces, asked, answer) {
    if (asked.method !== 'POST' || !asked.url.startsWith('/v1/ask')) {
      yield* pieces;
      return;
    }
    let text = '';
    for await (const piece of pieces) text += piece;
    const cut = text.lastIndexOf('event: done');
    left = performance.timeOrigin + performance.now();
    answer.on('close', () => stopped.open(performance.timeOrigin + performance.now()));
    yield text.slice(0, cut);
    await stopped.opened;
  },
});
for (let round = 0; round < ROUNDS; round += 1) {
  stopped = gate();
  const { page, context } = await openPage(browser);
  await page.goto(proxy.url);
  await page.evaluate(() => {
    window.painted = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.turn q')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      }).observe(document.getElementById('log'), { childList: true, subtree: true });
    });
    const send = document.getElementById('send');
    send.addEventListener('click', () => { window.pressed = performance.timeOrigin + performance.now(); }, { capture: true });
  });
  await page.fill('#q', 'Who built the mill of Torsby?');
  await page.keyboard.press('Enter');
  paints.push((await page.evaluate(() => window.painted)) - left);
  await page.click('#send');
  stops.push((await stopped.opened) - (await page.evaluate(() => window.pressed)));
  await context.close();
}
console.log(`first sentence, event sent to frame painted: median ${shown(paints)}`);
console.log(`Stop pressed to connection closed at the server: median ${shown(stops)}`);
await proxy.stop();
await browser.close();

const marks = [];
for (let round = 0; round < 3; round += 1) {
  const flags = ['--quiet', '--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking', '--output=json', '--output-path=report.json'];
  const { status, stderr } = spawnSync('node_modules/.bin/lighthouse', [server.base, ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { categories } = JSON.parse(readFileSync('report.json', 'utf8'));
  marks.push(Object.values(categories).map(({ score }) => Math.round(score * 100)));
}
const names = ['performance', 'accessibility', 'best practices', 'SEO'];
console.log(`Lighthouse, median of 3: ${names.map((name, at) => `${name} ${median(marks.map((mark) => mark[at]))}`).join(', ')}`);
await server.stop();
