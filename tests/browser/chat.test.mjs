// Asking on the chat page: the contents, their order, and the keyboard.

import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ask, openBrowser, openPage, startServer } from './harness.mjs';

describe('the chat page', () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens the page, runs the test on it, and fails on any error in the page. */
  const onPage = async (test, { path = '/', base = server.base, expected = [], ...options } = {}) => {
    const { page, finish } = await openPage(browser, options);
    await page.goto(base + path);
    await test(page);
    await finish(expected);
  };

  it('offers questions, and every one of them is answered', () => onPage(async (page) => {
    const samples = await page.locator('.samples a').allTextContents();
    assert.ok(samples.length >= 3, samples.join());
    for (const sample of samples) {
      await page.goto(server.base);
      await page.locator('.samples a', { hasText: sample }).click();
      await page.locator('.turn .actions').waitFor();
      assert.ok((await page.locator('.sentences q').count()) > 0, sample);
    }
  }));

  it('shows the lines of steps, their code and links, the stored bytes on request, and every part in the source', async () => {
    const text = '# The port\n\nTo start the crane of Torsby do this:\n\n1. Turn the *key* of `crane one`.\n2. Ask [the office](https://port.example/a), not [us](javascript:alert(1)).\n\n| Name | Default |\n| --- | --- |\n| `PORT` | 8053 |\n';
    const own = await startServer({ corpus: { 'port.md': text } });
    await onPage(async (page) => {
      const turn = await ask(page, 'How do I start the crane of Torsby?');
      const quote = turn.locator('q').first();
      assert.equal(await quote.textContent(), 'To start the crane of Torsby do this:\n1. Turn the key of crane one.\n2. Ask the office, not us.');
      assert.deepEqual([await quote.locator('em').textContent(), await quote.locator('code').textContent()], ['key', 'crane one']);
      assert.deepEqual(await quote.locator('a').evaluateAll((links) => links.map((link) => [link.href, link.rel])), [['https://port.example/a', 'noopener noreferrer']]);
      await turn.getByText('As stored').first().click();
      assert.match(await turn.locator('.bytes pre').first().textContent(), /^To start[^]*Turn the \*key\* of `crane one`\./);
      await turn.locator('button.chip').first().click();
      await page.locator('#source mark.cited').first().waitFor();
      const marked = await page.locator('#source mark.cited').allTextContents();
      assert.deepEqual(marked, ['To start the crane of Torsby do this:', 'Turn the key of crane one.', 'Ask the office, not us.']);
      await page.keyboard.press('Escape');
      const row = await ask(page, 'What is the default of PORT?');
      assert.equal(await row.locator('q').first().textContent(), 'Name: PORT; Default: 8053');
      await row.locator('button.chip').first().click();
      await page.locator('#source mark.cited').nth(1).waitFor();
    }, { base: own.base });
    await own.stop();
  });

  it('says whether a source has changed or was removed, and leads to the quote where the article has it now', async () => {
    const log = 'The captain of Torsby was sober in 1931.\n';
    const own = await startServer({ corpus: { 'log.md': `# Log\n\n${log}`, 'bell.md': 'The bell of Kolby was hung in 1875.\n', 'rye.txt': 'Rye is a grain.\n' } });
    await onPage(async (page) => {
      const [captain, bell] = [await ask(page, 'When was the captain of Torsby sober?'), await ask(page, 'When was the bell of Kolby hung?')];
      await writeFile(join(own.articles, 'log.md'), `# Log\n\nThe clerk put a line here.\n\n${log}`);
      await rm(join(own.articles, 'bell.md'));
      await fetch(`${own.base}/v1/admin/reindex`, { method: 'POST' });
      await bell.locator('button.chip').first().click();
      await page.locator('#source').getByText('This article was removed.').waitFor();
      assert.equal(await page.locator('#source blockquote').textContent(), 'The bell of Kolby was hung in 1875.');
      await page.keyboard.press('Escape');
      await captain.locator('button.chip').first().click();
      await page.locator('#source').getByText('This article has changed since it was quoted.').waitFor();
      assert.equal(await page.locator('#source blockquote').textContent(), log.trim());
      await page.locator('#source').getByText('Whole article').click();
      assert.equal(await page.locator('mark#quote').textContent(), log.trim());
    }, { base: own.base, expected: [/404/] });
    await own.stop();
  });

  it('shows an answer that was kept without readable words as its stored text', () => onPage(async (page) => {
    const sentence = { text: 'The **wheel** has 7 metres.', citation: 1, article: 'mill', start: 10, end: 37, highlights: [{ start: 28, end: 36, role: 'answer' }] };
    const source = { number: 1, article: 'mill', title: 'Mill', author: null, publication: null, date: null, url: null, language: 'en', sha256: 'f', link: '/articles/mill?quote=10-37' };
    const turn = { question: 'Old?', sources: [source], sentences: [sentence], nearest: [], status: 'answered', text: '' };
    await page.evaluate((talks) => localStorage.setItem('citewire.talks', JSON.stringify(talks)), [{ id: 'old', title: 'Old?', at: 1, turns: [turn] }]);
    await page.goto(`${server.base}/#old`);
    await page.reload();
    assert.equal(await page.locator('.turn q').textContent(), 'The **wheel** has 7 metres.');
    assert.equal(await page.locator('.turn q strong').textContent(), '7 metres');
    assert.equal(await page.locator('.bytes').count(), 0);
  }));

  it('shows the sentences of the JSON answer word for word, in their order, each with its source', () => onPage(async (page) => {
    const question = 'Who built the mill of Torsby?';
    const answer = await (await fetch(`${server.base}/v1/ask?q=${encodeURIComponent(question)}`)).json();
    const turn = await ask(page, question);
    assert.deepEqual(await turn.locator('q').allTextContents(), answer.sentences.map((one) => one.text));
    assert.equal(await turn.locator('.chip').count(), answer.sentences.length);
    assert.equal(await turn.locator('.chip').first().getAttribute('aria-label'), 'Source 1: The Mill of Torsby');
    assert.equal(await turn.locator('q strong').first().textContent(), 'Anna Ek');
    assert.match(await page.locator('#status').textContent(), /3/);
  }));

  it('marks the quoted sentence in its paragraph, and Escape returns the focus to its chip', () => onPage(async (page) => {
    const turn = await ask(page, 'How high is the wheel?');
    await turn.locator('.chip').first().click();
    const mark = page.locator('#source mark.cited');
    await mark.waitFor();
    assert.equal(await mark.textContent(), 'The wheel of the mill is 7 metres high.');
    assert.equal(await mark.locator('xpath=..').textContent(), 'The wheel of the mill is 7 metres high. A flood broke the wheel in 1850. The wheel was repaired in 1852 by two carpenters.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'source-title');
    const original = await page.locator('#source a[target=_blank]').getAttribute('href');
    assert.equal(original, 'https://mills.example/torsby#:~:text=The%20wheel%20of%20the%20mill%20is%207%20metres%20high.');
    await page.keyboard.press('n');
    const second = await turn.locator('q').nth(1).textContent();
    await page.waitForFunction((text) => document.querySelector('#source mark.cited')?.textContent === text, second);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#source').isVisible(), false);
    assert.equal(await turn.locator('.chip').nth(1).evaluate((chip) => chip === document.activeElement), true);
  }));

  it('shows the context of a quote while its chip is hovered or focused, and Escape closes only that', () => onPage(async (page) => {
    const turn = await ask(page, 'When was the wheel repaired?');
    const preview = page.locator('#preview');
    await turn.locator('.chip').first().hover();
    await preview.waitFor();
    assert.equal(await preview.locator('mark').textContent(), 'The wheel was repaired in 1852 by two carpenters.');
    assert.deepEqual(await preview.locator('.context').allTextContents(), ['A flood broke the wheel in 1850.', 'The dam above the mill holds 900 cubic metres of water.']);
    await preview.hover();
    assert.equal(await preview.isVisible(), true);
    await page.mouse.move(5, 5);
    await preview.waitFor({ state: 'hidden' });
    await page.evaluate(() => document.getElementById('log').focus());
    await page.keyboard.press('j');
    await preview.waitFor();
    assert.equal(await turn.locator('.chip').first().getAttribute('aria-describedby'), 'preview');
    await page.keyboard.press('Escape');
    assert.equal(await preview.isVisible(), false);
    await page.keyboard.press('Enter');
    await page.locator('#source mark.cited').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#source').isVisible(), false);
    assert.equal(await turn.locator('.chip').first().evaluate((chip) => chip === document.activeElement), true);
  }));

  it('shows a short window of a long article, and the rest on request', () => onPage(async (page) => {
    const turn = await ask(page, 'Whose is the signature of the long letter?');
    await turn.locator('.chip').first().click();
    await page.locator('#source mark.cited').waitFor();
    assert.ok((await page.locator('#source .text p').count()) < 30);
    const before = page.locator('#source').getByRole('button', { name: 'Show what stands before' });
    while (await before.isVisible()) await before.click();
    assert.equal(await page.locator('#source .text p').count(), 121);
  }));

  it('shows a very long article in parts, the others on request', async () => {
    const entries = Array.from({ length: 2400 }, (_, at) => `Entry ${at + 1} of the chronicle tells about rain, the harvest and the ${at + 3} people of the village.`);
    entries[1300] = 'The blue gate of the chronicle was painted by Ulla Brand.';
    const own = await startServer({ corpus: { 'chronicle.md': `# The Chronicle\n\n${entries.join('\n\n')}\n` } });
    try {
      await onPage(async (page) => {
        const turn = await ask(page, 'Who painted the blue gate?');
        await turn.locator('.chip').first().click();
        await page.locator('#source mark.cited').waitFor();
        const before = page.locator('#source').getByRole('button', { name: 'Show what stands before' });
        const first = () => page.locator('#source .text p').first().textContent();
        // The part with the quote begins between these two.
        assert.doesNotMatch(await first(), /^Entry 10\d\d /);
        for (let clicks = 0; clicks < 40 && !/^Entry 10\d\d /.test(await first()); clicks += 1) await before.click();
        const shown = await page.locator('#source .text p').allTextContents();
        const at = entries.indexOf(shown[0]);
        assert.deepEqual(shown.slice(0, 1300 - at + 1), entries.slice(at, 1301));
        await page.goto(`${await page.locator('#source .links a').first().evaluate((link) => link.href)}`);
        assert.equal(await page.locator('mark#quote').textContent(), entries[1300]);
        await page.locator('nav.pages a[rel=prev]').first().click();
        assert.match(await page.locator('.text p').first().textContent(), /^Entry 1 of/);
      }, { base: own.base });
    } finally {
      await own.stop();
    }
  });

  it('understands a follow-up with the earlier questions', () => onPage(async (page) => {
    await ask(page, 'When was the dam above the mill built?');
    const turn = await ask(page, 'How much water does it hold?');
    assert.equal(await turn.locator('q').first().textContent(), 'The dam above the mill holds 900 cubic metres of water.');
    assert.match(await turn.locator('.soft').first().textContent(), /^With: .*dam/);
  }));

  it('suggests only questions that lead to sentences not shown yet', () => onPage(async (page) => {
    const turn = page.locator('.turn').first();
    const next = turn.locator('.next button');
    await next.first().waitFor();
    const offered = ['What do the articles say about the mill of Torsby?', 'When was the museum of the mill opened?'];
    assert.deepEqual(await next.allTextContents(), offered);
    await next.nth(1).click();
    await page.locator('.turn').nth(1).locator('.actions').waitFor();
    assert.equal(await page.locator('.turn').nth(1).locator('q').first().textContent(), 'The museum of the mill was opened in 1988.');
  }, { path: '/?q=How%20high%20is%20the%20wheel%3F' }));

  it('suggests nothing twice in a conversation, also after a reload', async () => {
    const own = await startServer({
      corpus: {
        'weir.md': '---\nsuggestions:\n- Who owns the weir?\n- Who paid for it?\n---\nA weir is a low wall in a river. The weir is 7 metres long.\n\nThe weir was opened in 1901. Ann Lee owns the weir. Bo Cho Fund paid for the weir of Kolby.\n',
        'dam.md': 'A dam is a high wall in a river. The dam is 9 metres high.\n\nThe dam was opened in 1911.\n',
      },
      args: ['--suggestions', 'Why is the river wide, and how wide?'],
    });
    await onPage(async (page) => {
      const samples = await page.locator('.samples a').allTextContents();
      assert.deepEqual([samples[0], samples.length], ['Why is the river wide, and how wide?', 5]);
      const had = new Set(samples);
      const offers = async (turn) => {
        await turn.locator('.actions').waitFor();
        await page.waitForLoadState('networkidle');
        const offered = await turn.locator('.next button').allTextContents();
        for (const question of offered) assert.ok(!had.has(question), `${question} again`);
        for (const question of offered) had.add(question);
        return offered.length;
      };
      let count = await offers(await ask(page, 'Who owns the weir of Kolby?'));
      await page.locator('#talks .talk').first().click();
      await page.reload();
      count += await offers(await ask(page, 'How long are the weirs?'));
      assert.ok(count > 0, 'something was offered');
    }, { base: own.base });
    await own.stop();
  });

  it('shows that the articles do not answer, and shows the closest sentences as such', () => onPage(async (page) => {
    const turn = await ask(page, 'Why was the dam sold to Norway?');
    assert.match(await turn.locator('.message').textContent(), /^These articles do not answer that/);
    assert.equal(await turn.locator('h3').first().textContent(), 'Closest sentences');
    assert.ok((await turn.locator('.nearest q').count()) > 0);
    await turn.locator('.nearest .chip').first().click();
    await page.locator('#source mark.cited').waitFor();
  }));

  it('gives more sentences on request, each once', () => onPage(async (page) => {
    const turn = await ask(page, 'How many wells has the village number 7?');
    const count = () => turn.locator('.sentences q').count();
    const first = await count();
    await turn.locator('.further').click();
    await page.waitForFunction((before) => document.querySelectorAll('.turn .sentences q').length > before, first);
    const texts = await turn.locator('.sentences q').allTextContents();
    assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
    await turn.locator('.chip').last().click();
    await page.locator('#source mark.cited').waitFor();
  }));

  it('answers several questions of one message one after the other', () => onPage(async (page) => {
    const turn = await ask(page, 'Hello! How high is the wheel? And when was the dam built? Thanks, Bob');
    assert.deepEqual((await turn.locator('h3').allTextContents()).slice(0, 2), ['How high is the wheel?', 'And when was the dam built?']);
    assert.match(await turn.locator('ol.sentences').nth(1).locator('q').first().textContent(), /7 metres high/);
    assert.match(await turn.locator('ol.sentences').nth(2).locator('q').first().textContent(), /built in 1911/);
  }));

  it('sends one question per visit, and shows the answer embedded in the page', () => onPage(async (page) => {
    const counted = async () => {
      const metrics = await (await fetch(`${server.base}/metrics`)).text();
      return ['answered', 'perhaps', 'not_found'].map((name) => Number(metrics.match(new RegExp(`^citewire_${name}_total (\\d+)`, 'm'))[1]));
    };
    for (const [question, step] of [['How high is the wheel?', [1, 0, 0]], ['Why was the dam sold to Norway?', [0, 0, 1]]]) {
      const before = await counted();
      const asked = [];
      const note = (request) => asked.push(new URL(request.url()).pathname);
      page.on('request', note);
      await page.goto(`${server.base}/?q=${encodeURIComponent(question)}`);
      await page.locator('.turn .actions').waitFor();
      page.off('request', note);
      assert.deepEqual(await counted(), before.map((count, at) => count + step[at]));
      assert.ok(!asked.includes('/v1/ask'), asked.join());
      assert.equal(await page.locator('.turn').count(), 1);
      const answer = await (await fetch(`${server.base}/v1/ask?q=${encodeURIComponent(question)}`)).json();
      const shown = answer.sentences.length ? answer.sentences : answer.nearest;
      assert.deepEqual(await page.locator('.turn q').allTextContents(), shown.map((one) => one.text));
    }
    const turn = page.locator('.turn').first();
    await turn.locator('.chip').first().click();
    await page.locator('#source mark.cited').waitFor();
    await page.keyboard.press('Escape');
    const next = await ask(page, 'When was it repaired?');
    assert.ok((await next.locator('.soft').count()) > 0, 'the visit is part of the conversation');
  }));

  it('asks about one article from its page', () => onPage(async (page) => {
    await page.fill('#q', 'When was it opened?');
    await page.keyboard.press('Enter');
    await page.locator('.turn .actions').waitFor();
    assert.match(page.url(), /article=mill/);
    assert.equal(await page.locator('#scope a').first().textContent(), 'The Mill of Torsby');
    assert.equal(await page.locator('.turn q').first().textContent(), 'The museum of the mill was opened in 1988.');
  }, { path: '/articles/mill' }));
});
