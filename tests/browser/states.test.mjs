// Every state of the pages at three widths, light and dark: accessible, and nothing exceeds the page.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ask, gate, openBrowser, openPage, startProxy, startServer } from './harness.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The findings of axe on the page. */
async function findings(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    // Colours are checked after their transitions.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' | ')}`);
  });
}

/** Elements wider than the page, and controls less than 24 pixels high or wide. */
function layout(page) {
  return page.evaluate(() => {
    const wrong = [];
    if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const one of document.querySelectorAll('button, a, input, summary, textarea')) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.closest('.unseen, .skip')) continue;
      const { width, height, right, left } = one.getBoundingClientRect();
      const name = one.textContent.trim() || one.outerHTML.slice(0, 60);
      // A link inside a text may be as high as its line.
      const least = one.matches('input[type=checkbox]') ? 12 : 23.5;
      if (height < least || width < least) wrong.push(`${name}: ${width} × ${height}`);
      if (!one.closest('#talks, .menu') && (right > innerWidth + 1 || left < -1)) wrong.push(`${name}: from ${left} to ${right}`);
    }
    return wrong;
  });
}

describe('every state', () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('is checked by rules that find errors', async () => {
    const { page, context } = await openPage(browser);
    await page.setContent('<html><body><img src="data:,"><button style="block-size: 10px; padding: 0"></button><p style="inline-size: 3000px">wide</p></body></html>');
    const found = (await findings(page)).join('\n');
    for (const rule of ['image-alt', 'button-name', 'html-has-lang']) assert.match(found, new RegExp(rule));
    assert.equal((await layout(page)).length, 2);
    await context.close();
  });

  for (const [width, height] of [[360, 740], [768, 900], [1280, 800]]) {
    for (const colorScheme of ['light', 'dark']) {
      it(`is accessible and fits at ${width} pixels, ${colorScheme}`, async () => {
        const held = gate();
        let holds = false;
        const proxy = await startProxy(server.base, {
          through: async (asked, answer) => {
            if (asked.method !== 'POST' || !holds) return false;
            await held.opened;
            answer.writeHead(503, { 'content-type': 'application/problem+json' });
            answer.end(JSON.stringify({ title: 'Service Unavailable', status: 503, detail: 'the articles are being read' }));
            return true;
          },
        });
        const { page, finish } = await openPage(browser, { viewport: { width, height }, colorScheme });
        const check = async (state) => {
          assert.deepEqual([...(await findings(page)), ...(await layout(page))], [], state);
        };
        await page.goto(proxy.url);
        await check('empty');
        let turn = await ask(page, 'How high is the wheel?');
        await turn.locator('.next button').first().waitFor();
        await check('answer');
        await turn.getByRole('button', { name: 'Poor answer' }).click();
        await turn.locator('.note').waitFor();
        await check('note');
        await turn.locator('.chip').first().focus();
        await page.keyboard.press('j');
        await page.locator('#preview').waitFor();
        await check('preview');
        await page.keyboard.press('Escape');
        await turn.getByRole('button', { name: 'Copy' }).click();
        await check('copy menu');
        await page.keyboard.press('Escape');
        await turn.locator('.chip').first().click();
        await page.locator('#source mark.cited').waitFor();
        await check('source');
        await page.keyboard.press('Escape');
        turn = await ask(page, 'Why was the dam sold to Norway?');
        await turn.locator('.message').waitFor();
        await check('no answer');
        holds = true;
        await page.fill('#q', 'Who built the mill of Torsby?');
        await page.keyboard.press('Enter');
        await page.locator('.searching').waitFor();
        await check('searching');
        held.open();
        await page.locator('[role=alert]').waitFor();
        await check('error');
        await page.locator('#help-open').click();
        await check('help');
        await page.keyboard.press('Escape');
        if (await page.locator('#menu').isVisible()) await page.locator('#menu').click();
        await page.locator('#talks li').first().hover();
        await check('conversations');
        const shared = await (await fetch(`${server.base}/v1/shares`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"question": "How high is the wheel?"}' })).json();
        for (const path of [shared.link, '/articles', '/docs', '/articles/mill?quote=299-338', '/articles/mill?quote=299-338&view=stored', '/articles/mill?quote=1-5', '/articles/script', '/articles/none', '/?q=Who+built+the+mill%3F&article=mill', '/?article=none']) {
          await page.goto(proxy.url + path);
          await page.waitForLoadState('networkidle');
          await check(path);
        }
        await finish([/503/, /404/]);
        await proxy.stop();
      });
    }
  }

  for (const [locale, word, direction] of [['ar-EG', 'اسأل', 'rtl'], ['zh-CN', '提问', 'ltr'], ['ru-RU', 'Спросить', 'ltr']]) {
    it(`speaks ${locale}, at 320 pixels too`, async () => {
      const { page, finish } = await openPage(browser, { viewport: { width: 320, height: 640 }, locale });
      await page.goto(server.base);
      assert.equal(await page.locator('#send').textContent(), word);
      assert.equal(await page.locator('html').getAttribute('dir'), direction);
      await ask(page, locale.startsWith('ar') ? 'متى افتتح سوق المدينة القديمة؟' : 'How high is the wheel?');
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(await layout(page), []);
      await page.locator('.chip').first().click();
      await page.locator('#source mark.cited').waitFor();
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(await layout(page), []);
      await finish();
    });
  }

  it('fits with twice the size of text and more space between letters', async () => {
    const { page, finish } = await openPage(browser, { viewport: { width: 640, height: 800 }, bypassCSP: true });
    await page.goto(server.base);
    await page.addStyleTag({ content: ':root { font-size: 200% } * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }' });
    await ask(page, 'How high is the wheel?');
    assert.deepEqual(await layout(page), []);
    await finish();
  });
});
