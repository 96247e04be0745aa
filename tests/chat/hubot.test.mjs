// A Hubot script that asks by the flat field `text`: the script of the handbook, read from its article.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Adapter, Robot, TextMessage, User } from 'hubot';

import { start } from './server.mjs';

/** A Hubot adapter whose chat is this test. */
class Here extends Adapter {
  said = [];

  async send(_envelope, ...texts) {
    this.said.push(...texts);
    this.emit('said');
  }

  async run() {
    this.emit('connected');
  }
}

test('the script of the handbook answers in Hubot', async () => {
  const handbook = await readFile(process.env.HANDBOOK_HUBOT, 'utf8');
  const script = handbook.match(/```js\n(.*?)```/s)[1];
  await writeFile(new URL('cite.mjs', import.meta.url), script);
  const server = await start();
  const { fetch } = globalThis;
  process.env.CITEWIRE_ADDRESS = server.address;
  const robot = new Robot({ use: async (robot) => new Here(robot) }, false, 'cite', null);
  try {
    await robot.loadAdapter();
    const { default: load } = await import('./cite.mjs');
    await load(robot);
    const said = once(robot.adapter, 'said');
    await robot.receive(new TextMessage(new User('ann', { room: 'r' }), 'cite ask Who built the mill of Torsby?', '1'));
    await said;
    const api = await (await fetch(`${server.ask}?q=Who+built+the+mill+of+Torsby%3F`)).json();
    assert.deepEqual(robot.adapter.said, [api.text]);
    assert.match(api.text, /Anna Ek/);

    // Words of an article notify nobody and hide no link.
    const text = '<!channel> <@U1> @everyone [here](https://evil.example) [1]';
    globalThis.fetch = async () => new Response(JSON.stringify({ text }));
    const harmless = once(robot.adapter, 'said');
    await robot.receive(new TextMessage(new User('ann', { room: 'r' }), 'cite ask Who?', '2'));
    await harmless;
    const shown = '＜!channel> ＜@\u200bU1> @\u200beveryone [here]\u200b(https://evil.example) [1]';
    assert.equal(robot.adapter.said[1], shown);
  } finally {
    globalThis.fetch = fetch;
    robot.shutdown();
    await server.stop();
  }
});
