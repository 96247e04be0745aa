// The bot in Microsoft's playground, which shows messages as Teams does: a question, its citations, and a vote with a
// note.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { start } from './server.mjs';

const SETTINGS = `
[teams_bot]
app_id = "playground"
app_password = "none"
playground = true
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the playground for the bot at this address. */
async function playground(address) {
  const port = await freePort();
  const program = fileURLToPath(new URL('node_modules/.bin/agentsplayground', import.meta.url));
  const args = ['-e', `${address}/webhooks/teams_bot`, '-c', 'msteams', '--disable-telemetry', '-p', String(port)];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const said of child.stdout) if (String(said).includes('Listening')) break;
  return { address: `http://localhost:${port}`, stop: () => (child.kill(), once(child, 'exit')) };
}

test('Teams shows the quotes, their citations and thumbs, and a vote is stored with its note', async () => {
  const server = await start([], SETTINGS);
  const teams = await playground(server.address);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(teams.address);
    await page.getByText('conversationUpdate').first().waitFor();
    await page.locator('[role=textbox][contenteditable=true]').first().click();
    await page.keyboard.type('Who built the mill of Torsby?');
    await page.keyboard.press('Enter');

    const quote = page.locator('blockquote').filter({ hasText: 'The mill of Torsby was built in 1702 by Anna Ek.' });
    await quote.first().waitFor();
    const link = await quote.first().getByRole('link', { name: '[1]' }).getAttribute('href');
    const api = await (await fetch(`${server.ask}?q=Who+built+the+mill+of+Torsby%3F`)).json();
    const [sentence] = api.sentences;
    assert.equal(link, `${server.address}${sentence.link}`);

    const citation = page.locator('a[role=button]', { hasText: /^1$/ });
    await citation.click();
    await page.getByText('The mill', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Dislike' }).click();
    await page.getByRole('dialog').locator('textarea').fill('I meant the other mill');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('invoke').first().waitFor();
    const listed = execFileSync(process.env.CITEWIRE_BINARY, ['feedback', '--json', '--data', server.data], { encoding: 'utf8' });
    const vote = JSON.parse(listed);
    assert.deepEqual([vote.vote, vote.note, vote.answer], ['down', 'I meant the other mill', api.id]);
    assert.equal(vote.question, 'Who built the mill of Torsby?');
  } finally {
    await browser.close();
    await teams.stop();
    await server.stop();
  }
});
