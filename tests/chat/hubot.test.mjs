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
  } finally {
    robot.shutdown();
    await server.stop();
  }
});
