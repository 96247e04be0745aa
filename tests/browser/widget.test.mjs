// The widget on pages of another origin, with strict policies and hostile styles.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage, startServer } from './harness.mjs';

/** Compressed bytes that a page loads with the widget closed, and in total when it is open. */
const BUDGET = { closed: 3_000, open: 8_000 };

describe('the widget', () => {
  let server, host, origin, browser;
  const pages = new Map();
  before(async () => {
    host = createServer((asked, answer) => {
      const { head, html } = pages.get(asked.url) ?? { head: {}, html: '' };
      answer.writeHead(html ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...head });
      answer.end(html);
    });
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    origin = `http://127.0.0.1:${host.address().port}`;
    server = await startServer({ args: ['--widget-origins', origin] });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    host.close();
  });

  /** Opens a page of the other site and runs the test on it. */
  const onHost = async (test, { attributes = 'data-label="Ask the docs"', style = '', head = {}, body = '', base = server.base, expected = [], ...options } = {}) => {
    pages.set('/', { head, html: `<!doctype html><html lang="en"><head><title>Docs</title>${style}<script src="${base}/widget.js" ${attributes} defer></script></head><body><h1>Docs</h1>${body}</body></html>` });
    const { page, context } = await openPage(browser, options);
    const wrong = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(origin);
    await test(page);
    assert.deepEqual(wrong.filter((text) => !expected.some((pattern) => pattern.test(text))), []);
    await context.close();
  };
  const ask = async (page, question) => {
    await page.locator('citewire-widget input').fill(question);
    await page.keyboard.press('Enter');
    await page.getByText('Open the whole page').last().waitFor();
  };

  it('opens, answers with links to the marked sentence, understands a follow-up, and returns the focus', () => onHost(async (page) => {
    await page.getByRole('button', { name: 'Ask the docs' }).click();
    await page.getByRole('dialog', { name: 'Ask the docs' }).waitFor();
    await ask(page, 'When was the dam above the mill built?');
    assert.equal(await page.locator('citewire-widget q').first().textContent(), 'The dam was built in 1911.');
    const link = await page.locator('citewire-widget .chip').first().getAttribute('href');
    assert.match(link, new RegExp(`^${server.base}/articles/mill\\?quote=\\d+-\\d+\\.[0-9a-f]{18}#quote$`));
    await page.locator('citewire-widget input').fill('How much water does it hold?');
    await page.keyboard.press('Enter');
    await page.getByText('Open the whole page').nth(1).waitFor();
    assert.equal(await page.locator('citewire-widget ol').nth(1).locator('q').first().textContent(), 'The dam above the mill holds 900 cubic metres of water.');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.evaluate(() => document.querySelector('citewire-widget').shadowRoot.activeElement?.className), 'open');
  }));

  it('shows that the articles do not answer, with the closest sentences as such', () => onHost(async (page) => {
    await page.evaluate(() => window.citewire.open('Why was the dam sold to Norway?'));
    await page.getByText('These articles do not answer that').first().waitFor();
    await page.getByText('Closest sentences. They do not answer the question.').waitFor();
  }));

  it('works with a policy that allows only its server, with Trusted Types and cross-origin isolation', () => onHost(async (page) => {
    await page.getByRole('button', { name: 'Ask the docs' }).click();
    await page.getByRole('dialog').waitFor();
    await ask(page, 'How high is the wheel?');
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  }, {
    get head() {
      return {
        'content-security-policy': `default-src 'none'; script-src ${server.base}; connect-src ${server.base}; require-trusted-types-for 'script'; trusted-types 'none'`,
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      };
    },
    attributes: 'data-label="Ask the docs" crossorigin',
  }));

  it('looks the same with any styles of the page', () => onHost(async (page) => {
    const button = page.getByRole('button', { name: 'Ask the docs' });
    await button.click();
    await page.getByRole('dialog').waitFor();
    await ask(page, 'How high is the wheel?');
    const look = await page.locator('citewire-widget').evaluate((widget) => {
      const { shadowRoot } = widget;
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      return [style('.open').fontSize, style('.open').display, style('q').fontSize, style('h3').fontSize, style('.panel').position];
    });
    assert.deepEqual(look, ['15px', 'block', '16px', '15px', 'fixed']);
  }, { style: '<style>* { font-size: 60px !important; letter-spacing: 9px !important } button { display: none !important } citewire-widget { position: static !important; display: none !important }</style>'.replace('; display: none !important }</style>', ' }</style>') }));

  it('shows what to do when its site is not allowed', async () => {
    const closed = await startServer();
    await onHost(async (page) => {
      await page.getByRole('button', { name: 'Ask the docs' }).click();
      await page.locator('citewire-widget input').fill('How high is the wheel?');
      await page.keyboard.press('Enter');
      await page.getByText(`This site may not ask. Add ${origin} to --widget-origins of the server.`).waitFor();
    }, { base: closed.base, expected: [/CORS policy/, /ERR_FAILED/] });
    await closed.stop();
  });

  it('speaks the language of the page, from right to left too, and asks about one article', () => onHost(async (page) => {
    await page.getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    assert.equal(await page.locator('citewire-widget .panel').evaluate((panel) => getComputedStyle(panel).direction), 'rtl');
    await page.locator('citewire-widget input').fill('متى افتتح السوق؟');
    await page.keyboard.press('Enter');
    await page.locator('citewire-widget q').first().waitFor();
  }, { attributes: 'data-label="اسأل" data-lang="ar" data-article="market" data-position="left" data-theme="dark"', viewport: { width: 360, height: 700 } }));

  it('stays within its budgets, closed and open', async () => {
    const size = async (path) => gzipSync(Buffer.from(await (await fetch(server.base + path)).arrayBuffer())).length;
    const loader = await (await fetch(`${server.base}/widget.js`)).text();
    const folder = loader.match(/\/assets\/[0-9a-f]+/)[0];
    const closed = await size('/widget.js');
    let all = closed;
    for (const name of ['panel.js', 'stream.js', 'en.json']) all += await size(`${folder}/${name}`);
    console.log(`widget: ${closed} bytes closed, ${all} open`);
    assert.ok(closed <= BUDGET.closed, `${closed} bytes`);
    assert.ok(all <= BUDGET.open, `${all} bytes`);
  });
});
