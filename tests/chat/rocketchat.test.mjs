// Rocket.Chat's own parser reads the reply: marks in plain text are text, and nobody is notified.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parse } from '@rocket.chat/message-parser';

import { start } from './server.mjs';

const BELL =
  'The bell\n\nThe bell of Orm was hung by @all, *bold* _it_ `code` ~gone~ #general [her](http://evil.example) and' +
  ' ~~more~~ a\\b in 1931.\n';

/** All nodes of a tree that have one of these kinds. */
function nodes(tree, kinds) {
  if (Array.isArray(tree)) return tree.flatMap((node) => nodes(node, kinds));
  if (tree === null || typeof tree !== 'object') return [];
  return [...(kinds.includes(tree.type) ? [tree] : []), ...Object.values(tree).flatMap((node) => nodes(node, kinds))];
}

const textOf = (tree) => nodes(tree, ['PLAIN_TEXT']).map((node) => node.value).join('');

test('a quote full of markup is read as text', async () => {
  const server = await start([], '[rocketchat]\ntokens = ["rc"]\n', { 'bell.txt': BELL });
  try {
    const message = {
      token: 'rc', channel_id: 'c', user_id: 'u', user_name: 'ann', message_id: 'm1', trigger_word: 'cite',
      text: 'cite When was the bell of Orm hung?',
    };
    const response = await fetch(`${server.address}/webhooks/rocketchat`, { method: 'POST', body: JSON.stringify(message) });
    const { text } = await response.json();
    const quoted = parse(text).find((block) => block.type === 'QUOTE');
    const api = await (await fetch(`${server.ask}?q=When+was+the+bell+of+Orm+hung%3F`)).json();
    const link = `${server.address}${api.sentences[0].link}`;
    const [last] = nodes(quoted, ['LINK']).filter((node) => node.value.src.value === link);
    assert.equal(textOf(last.value.label), '[1]');
    // The address is also text inside the link.
    const shown = textOf(quoted).replaceAll('\u2060', '').replace(`${link}[1]`, '');
    assert.equal(shown.trim(), api.sentences[0].text);
    assert.deepEqual(nodes(parse(text), ['MENTION_USER', 'MENTION_CHANNEL', 'BOLD', 'ITALIC', 'STRIKE', 'INLINE_CODE', 'CODE']), []);
  } finally {
    await server.stop();
  }
});
