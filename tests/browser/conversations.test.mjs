// Conversations: stored in the browser, used by keyboard, exported in other formats.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ask, openBrowser, openPage, startServer } from './harness.mjs';

describe('conversations', () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  const onPage = async (test, options = {}) => {
    const { page, finish, context } = await openPage(browser, options);
    await page.goto(server.base);
    await test(page, context);
    await finish();
  };
  const titles = (page) => page.locator('#talks .talk').allTextContents();
  /** The text that was copied. */
  const copied = async (page, form) => {
    await page.evaluate(() => document.querySelector('.flash')?.remove());
    await page.locator('.turn').last().getByRole('button', { name: 'Copy' }).click();
    await page.locator('.menu:popover-open').getByRole('button', { name: form, exact: true }).click();
    await page.locator('.flash').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it('survive a reload, and can be renamed, deleted and restored', () => onPage(async (page) => {
    await ask(page, 'How high is the wheel?');
    await page.getByRole('button', { name: 'New conversation' }).click();
    assert.equal(await page.locator('.turn').count(), 0);
    await ask(page, 'When was the dam built?');
    assert.deepEqual(await titles(page), ['When was the dam built?', 'How high is the wheel?']);
    await page.reload();
    assert.deepEqual(await titles(page), ['When was the dam built?', 'How high is the wheel?']);
    await page.locator('#talks .talk').nth(1).click();
    assert.equal(await page.locator('.turn q').first().textContent(), 'The wheel of the mill is 7 metres high.');
    await page.reload();
    assert.equal(await page.locator('.turn h2').textContent(), 'How high is the wheel?');

    await page.getByRole('button', { name: 'Rename: How high is the wheel?' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('About the wheel');
    await page.keyboard.press('Enter');
    assert.deepEqual(await titles(page), ['When was the dam built?', 'About the wheel']);
    await page.getByRole('button', { name: 'Delete: About the wheel' }).focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await titles(page), ['When was the dam built?']);
    assert.equal(await page.locator('#status').textContent(), 'Conversation deleted');
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual(await titles(page), ['When was the dam built?', 'About the wheel']);
  }));

  it('can be saved as Markdown with every quote and its place', () => onPage(async (page) => {
    await ask(page, 'How high is the wheel?');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export: How high is the wheel?' }).focus();
    await page.keyboard.press('Enter');
    const text = await readFile(await (await saved).path(), 'utf8');
    assert.match(text, /^# How high is the wheel\?\n/);
    assert.match(text, /> The wheel of the mill is 7 metres high\.\[\^1\]/);
    assert.match(text, /\[\^1\]: \[The Mill of Torsby\]\(http:.*\/articles\/mill\?quote=299-338\.[0-9a-f]{18}#quote\)/);
  }));

  it('can be copied as text, Markdown, BibTeX, CSL-JSON, RIS and a link', () => onPage(async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask(page, 'How high is the wheel?');
    assert.match(await copied(page, 'Text with sources'), /“The wheel of the mill is 7 metres high\.” \[1\][^]*\[1\] The Mill of Torsby\. Anna Ek, Mill Review, 2024-05-01\. https:\/\/mills\.example\/torsby/);
    assert.match(await copied(page, 'Markdown'), /^> The wheel/);
    const bibtex = await copied(page, 'BibTeX');
    for (const field of ['@article{mill,', 'author = {Anna Ek}', 'year = {2024}', 'month = {5}', 'url = {https://mills.example/torsby}', 'bytes 299-338']) assert.ok(bibtex.includes(field), bibtex);
    const [csl] = JSON.parse(await copied(page, 'CSL-JSON'));
    assert.deepEqual([csl.title, csl.author, csl.issued], ['The Mill of Torsby', [{ literal: 'Anna Ek' }], { 'date-parts': [[2024, 5, 1]] }]);
    assert.match(await copied(page, 'RIS'), /^TY  - JOUR\nID  - mill\nTI  - The Mill of Torsby\n[^]*ER {2}-/);
    const link = await copied(page, 'Link to this answer');
    await page.goto(link);
    await page.locator('.turn .actions').waitFor();
    assert.equal(await page.locator('.turn q').first().textContent(), 'The wheel of the mill is 7 metres high.');
  }));

  it('are copied such that no field of an article ends its field, its line or its link', () => onPage(async (page) => {
    const folder = (await page.content()).match(/\/assets\/[0-9a-f]+/)[0];
    const forms = await page.evaluate(async (module) => {
      const { bibtex, csl, markdown, plain, ris } = await import(module);
      const source = {
        number: 1, article: 'a', title: 'T}, note={\\input{x}}\nER  - ', author: 'A\r\nTY  - X', publication: 'P\u0085ER  - ', date: '2024-05-01',
        url: 'https://x/},note={\\input{/etc/passwd}},x={\u0085ER', link: '/articles/a?quote=0-3', sha256: 'f',
      };
      const sentences = [{ citation: 1, text: '![a](https://evil.example) &lt;', start: 0, end: 3 }];
      const turn = { question: 'Q?', sentences, sources: [source] };
      return [bibtex, csl, markdown, plain, ris].map((form) => form(turn));
    }, `${folder}/copy.js`);
    const [bibtex, csl, markdown, plain, ris] = forms;
    assert.ok(bibtex.includes('url = {https://x/%7D,note=%7B%5Cinput%7B/etc/passwd%7D%7D,x=%7B%C2%85ER},'), bibtex);
    assert.equal(bibtex.split('\n').length, 11, bibtex);
    assert.ok(!bibtex.replaceAll('\\textbackslash{}', '').includes('\\input'), bibtex);
    assert.equal(JSON.parse(csl)[0].URL, 'https://x/%7D,note=%7B%5Cinput%7B/etc/passwd%7D%7D,x=%7B%C2%85ER');
    assert.match(markdown, /^> !\\\[a\\\]\(https\\:\/\/evil\.example\) \\&lt;\[\^1\]\n/);
    for (const lines of [plain, ris]) assert.ok(!lines.includes('\u0085') && !lines.includes('\r'), lines);
    assert.deepEqual(ris.split('\n').map((line) => line.slice(0, 2)), ['TY', 'ID', 'TI', 'AU', 'JO', 'DA', 'UR', 'Y2', 'N1', 'L2', 'ER']);
  }));

  it('can be used by keyboard alone: ask, walk the citations, open a source, return, follow up, copy', () => onPage(async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.id);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    assert.equal(await focused(), 'q');
    await page.keyboard.type('When was the dam above the mill built?');
    await page.keyboard.press('Enter');
    await page.locator('.turn .actions').waitFor();
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await page.locator('.chip').nth(1).evaluate((chip) => chip === document.activeElement), true);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.locator('#source mark.cited').waitFor();
    assert.equal(await focused(), 'source-title');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'Source 1: The Mill of Torsby');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('How much water does it hold?');
    await page.keyboard.press('Enter');
    await page.locator('.turn').nth(1).locator('.actions').waitFor();
    await page.locator('.turn').nth(1).locator('.chip').first().focus();
    await page.keyboard.press('c');
    await page.locator('.flash').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /900 cubic metres of water\.” \[1\]/);
    await page.keyboard.press('?');
    assert.equal(await page.locator('#help').isVisible(), true);
    await page.locator('#help input').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('.chip').first().focus();
    await page.keyboard.press('?');
    assert.equal(await page.locator('#help').isVisible(), false);
  }));

  it('take a vote on an answer with a note, and let it be changed', () => onPage(async (page) => {
    const votes = () => {
      const { stdout } = spawnSync(process.env.CITEWIRE_BINARY, ['feedback', '--json', '--data', `${server.folder}/data`], { encoding: 'utf8' });
      return stdout.trim().split('\n').map((line) => JSON.parse(line)).map(({ vote, note, question }) => ({ vote, note, question }));
    };
    const turn = await ask(page, 'How high is the wheel?');
    const [up, down] = ['Good answer', 'Poor answer'].map((name) => turn.getByRole('button', { name }));
    await down.click();
    await turn.locator('.note input').fill('It was repaired later');
    await page.keyboard.press('Enter');
    await turn.locator('.note').waitFor({ state: 'detached' });
    assert.equal(await down.getAttribute('aria-pressed'), 'true');
    assert.deepEqual(votes(), [{ vote: 'down', note: 'It was repaired later', question: 'How high is the wheel?' }]);
    await up.click();
    await page.waitForFunction(() => document.querySelector('[aria-label="Good answer"]').getAttribute('aria-pressed') === 'true');
    assert.equal(await down.getAttribute('aria-pressed'), 'false');
    assert.deepEqual(votes(), [{ vote: 'up', note: '', question: 'How high is the wheel?' }]);
  }));

  it('share an answer at an address that shows it without JavaScript', () => onPage(async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const turn = await ask(page, 'How high is the wheel?');
    await turn.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Link copied').last().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /\/s\/[0-9a-f]{32}$/);
    const { page: plain, finish } = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto(link);
    assert.equal(await plain.locator('.asked').textContent(), 'How high is the wheel?');
    assert.deepEqual(await plain.locator('.sentences q').allTextContents(), await turn.locator('.sentences q').allTextContents());
    await plain.locator('.chip').first().click();
    assert.equal(await plain.locator('mark#quote').textContent(), 'The wheel of the mill is 7 metres high.');
    await finish();
  }));

  it('keep a draft over a reload, and restore the last question in an empty box', () => onPage(async (page) => {
    await page.fill('#q', 'A question that is not');
    await page.reload();
    assert.equal(await page.inputValue('#q'), 'A question that is not');
    await ask(page, 'How high is the wheel?');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.inputValue('#q'), 'How high is the wheel?');
  }));

  it('count the remaining characters of a long question', () => onPage(async (page) => {
    await page.fill('#q', 'ж'.repeat(7899));
    assert.equal(await page.locator('#left').isVisible(), false);
    await page.fill('#q', 'ж'.repeat(7960));
    assert.equal(await page.locator('#left').textContent(), '40 characters left');
  }));
});
