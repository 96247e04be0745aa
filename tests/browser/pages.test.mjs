// The pages without scripts, with hostile articles, on plain http, within their budgets, and on paper.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask, openBrowser, openPage, startServer } from './harness.mjs';

/** Transferred bytes and requests of the first load, nodes of the empty page, and layout shift until an answer. */
const BUDGET = { bytes: 40_000, requests: 11, nodes: 300, shift: 0.05 };

describe('the pages', () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  const onPage = async (test, { path = '/', expected = [], base = server.base, ...options } = {}) => {
    const { page, finish, context } = await openPage(browser, options);
    await test(page, (at = path) => page.goto(base + at), context);
    await finish(expected);
  };

  it('stay within their budgets of bytes, requests, nodes and layout shift', () => onPage(async (page, open, context) => {
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += encodedDataLength > 0;
    });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open();
    await page.waitForLoadState('networkidle');
    console.log(`first load: ${bytes} bytes in ${requests} requests`);
    assert.ok(bytes > 1000 && bytes <= BUDGET.bytes, `${bytes} bytes`);
    assert.ok(requests <= BUDGET.requests, `${requests} requests`);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok(nodes <= BUDGET.nodes, `${nodes} nodes`);
    bytes = 0;
    requests = 0;
    await page.reload();
    await page.waitForLoadState('networkidle');
    assert.equal(requests, 1, 'all but the page itself is kept by the browser');
    await ask(page, 'How high is the wheel?');
    const shift = await page.evaluate(() => window.shift);
    assert.ok(shift <= BUDGET.shift, `layout shift ${shift}`);
  }));

  it('answer without JavaScript, with every sentence linked to its marked place', () => onPage(async (page, open) => {
    await open();
    await page.fill('#q', 'How high is the wheel?');
    await page.click('#send');
    assert.equal(await page.locator('.turn q').first().textContent(), 'The wheel of the mill is 7 metres high.');
    await page.locator('.turn .chip').first().click();
    assert.equal(await page.locator('mark#quote').textContent(), 'The wheel of the mill is 7 metres high.');
    await page.locator('#q').fill('When was it opened?');
    await page.click('#send');
    assert.match(page.url(), /article=mill/);
    assert.equal(await page.locator('.turn q').first().textContent(), 'The museum of the mill was opened in 1988.');
  }, { javaScriptEnabled: false }));

  it('show an article with its quote in view, its contents, its original at the quote, and its stored text', () => onPage(async (page, open) => {
    await open('/articles/mill?quote=534-576');
    assert.equal(await page.locator('mark').textContent(), 'The museum of the mill was opened in 1988.');
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('mark').getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    assert.equal(await page.locator('.byline').first().textContent(), 'Anna Ek, Mill Review, 2024-05-01');
    assert.equal(await page.getByText('Open the original').getAttribute('href'), 'https://mills.example/torsby#:~:text=The%20museum%20of%20the%20mill%20was%20opened%20in%201988%2E');
    assert.deepEqual(await page.locator('.contents li').allTextContents(), ['The wheel', 'The dam', 'The museum']);
    assert.equal(await page.locator('.boilerplate').textContent(), 'Share this article on Facebook');
    await page.getByText('As stored').click();
    const stored = await (await fetch(`${server.base}/v1/articles/mill/text`)).text();
    assert.equal(await page.locator('.stored').evaluate((text) => text.textContent), stored);
    assert.equal(await page.locator('mark').textContent(), 'The museum of the mill was opened in 1988.');
  }, { viewport: { width: 800, height: 400 } }));

  it('contain no markup of an article, in an answer, a source or a page', () => onPage(async (page, open) => {
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    await open();
    const turn = await ask(page, 'What does the tag <script>alert(2)</script> of the lesson open?');
    // Tags are markup in Markdown, and the page shows readable words.
    assert.equal(await turn.locator('q').first().textContent(), "The tag alert('text') of the lesson opens a window.");
    assert.equal(await page.locator('#log :is(script, img), #log a[href^=javascript]').count(), 0);
    await turn.locator('.chip').first().click();
    await page.locator('#source mark.cited').waitFor();
    assert.equal(await page.locator('#source :is(script, img), #source a[href^=javascript]').count(), 0);
    await open('/articles/script');
    assert.equal(await page.locator('h1').textContent(), "A alert('title') lesson", 'tags are markup in Markdown');
    assert.equal(await page.locator('article :is(script, img), article a[href^="javascript"]').count(), 0);
    assert.deepEqual(dialogs, []);
  }));

  it('run only scripts that the policy allows', async () => {
    const { page, context } = await openPage(browser);
    const blocked = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(server.base);
    const text = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>markup</p>';
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(text, 'TypeError', 'Trusted Types refuse markup');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.body.append(script);
    }).catch(() => {});
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.ok(blocked.some((one) => /Content Security Policy|TrustedHTML/.test(one)), blocked.join());
    await context.close();
  });

  it('work on plain http under a name that is not localhost, copying included', () => onPage(async (page, open) => {
    await open();
    assert.equal(await page.evaluate(() => isSecureContext), false);
    const turn = await ask(page, 'How high is the wheel?');
    await turn.getByRole('button', { name: 'Copy' }).click();
    await page.locator('.menu:popover-open button').first().click();
    await page.locator('.flash').waitFor();
    assert.equal(await page.locator('#status').textContent(), 'Copied');
  }, { get base() { return server.base.replace('127.0.0.1', 'qa.test'); } }));

  it('show Chinese and Arabic articles in their own language and direction', () => onPage(async (page, open) => {
    await open();
    const turn = await ask(page, 'متى افتتح سوق المدينة القديمة؟');
    const item = turn.locator('.sentences li').first();
    assert.equal(await item.evaluate((one) => getComputedStyle(one).direction), 'rtl');
    assert.equal(await item.locator('q').getAttribute('lang'), 'ar');
    await turn.locator('.chip').first().click();
    await page.locator('#source mark.cited').waitFor();
    assert.equal(await page.locator('#source .text > div').getAttribute('lang'), 'ar');
    assert.equal(await page.locator('#source .text > div').evaluate((one) => getComputedStyle(one).direction), 'rtl');
    await open('/articles/bridge');
    assert.equal(await page.locator('article .text').getAttribute('lang'), 'zh');
  }));

  it('open an article of more than 5,000 characters in one paragraph at the quote', () => onPage(async (page, open) => {
    await open();
    const turn = await ask(page, 'How much does the bell of Kolby weigh?');
    await turn.locator('.chip').first().click();
    await page.locator('#source mark.cited').waitFor();
    assert.ok((await page.locator('#source p').allTextContents()).join('').length > 5_000);
    assert.equal(await page.locator('#source mark.cited').textContent(), 'The bell of Kolby weighs 5,000 kilograms.');
  }));

  it('print only the question and its sentences', () => onPage(async (page, open) => {
    await open();
    await ask(page, 'How high is the wheel?');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.bar', '#ask', '#talks', '.actions']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    assert.equal(await page.locator('.turn q').first().isVisible(), true);
    assert.equal(await page.locator('.printed li').textContent(), 'The Mill of Torsby. Anna Ek, Mill Review, 2024-05-01. https://mills.example/torsby');
    assert.equal(await page.locator('.printed').isVisible(), true);
    assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
  }));

  it('list articles page by page', async () => {
    const corpus = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`n${String(at).padStart(3, '0')}.txt`, `Well number ${at} is deep and old.\n`]));
    const many = await startServer({ corpus });
    await onPage(async (page, open) => {
      await open('/articles');
      assert.equal(await page.locator('.cards li').count(), 100);
      await page.getByText('Next page').click();
      assert.equal(await page.locator('.cards li').count(), 30);
      await page.getByText('First page').click();
      assert.equal(await page.locator('.cards li').count(), 100);
    }, { base: many.base });
    await many.stop();
  });
});
