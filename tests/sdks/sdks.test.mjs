// The SDKs of JavaScript: openai and the Vercel AI SDK, with questions, follow-ups, streams, citations and errors.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createOpenAI } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';
import OpenAI from 'openai';
import { start } from './server.mjs';

const LIGHTHOUSE =
  '# The lighthouse of Vessholm\n\nThe lighthouse of Vessholm was built in 1874 by\r\nthe engineer Oskar Lind – 🚢 pass it daily.\n\n' +
  'The keeper of the lighthouse climbs 212 steps every evening.\n';
const QUESTION = 'Who built the lighthouse of Vessholm?';
const FOLLOW_UP = 'And how many steps does its keeper climb?';
const table = new Map();
const version = (name) => JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url))).version;
const seen = (client, found) => table.set(client, { ...table.get(client), ...found });

let server, base, client;
before(async () => {
  server = await start([], '', { 'lighthouse.md': LIGHTHOUSE });
  base = `${server.address}/v1`;
  client = new OpenAI({ baseURL: base, apiKey: 'none', maxRetries: 0 });
});
after(async () => {
  console.table(Object.fromEntries(table));
  await server.stop();
});

const ask = async (question, history = []) => {
  const body = JSON.stringify({ question, history });
  const response = await fetch(`${base}/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json();
};
const includesAll = (text, answer) => answer.sentences.forEach((sentence) => assert.ok(text.includes(sentence.display.text), text));

test('openai: a chat is asked, streamed, followed up and cited', async () => {
  const messages = [{ role: 'user', content: QUESTION }];
  const { message } = (await client.chat.completions.create({ model: 'citewire', messages })).choices[0];
  const answer = await ask(QUESTION);
  includesAll(message.content, answer);
  const characters = [...message.content];
  for (const { url_citation: cited } of message.annotations) {
    assert.match(characters.slice(cited.start_index, cited.end_index).join(''), /^\[\d+\]$/);
    assert.match(cited.url, /\/articles\/lighthouse\?quote=\d+-\d+\.[0-9a-f]{18}$/);
  }
  const stream = client.chat.completions.stream({ model: 'citewire', messages });
  assert.equal((await stream.finalMessage()).content, message.content);
  const next = [...messages, message, { role: 'user', content: FOLLOW_UP }];
  const followed = (await client.chat.completions.create({ model: 'citewire', messages: next })).choices[0].message;
  includesAll(followed.content, await ask(FOLLOW_UP, [{ question: QUESTION, answer: answer.text }]));
  seen(`openai-js ${version('openai')}, chat`, { question: 'yes', 'follow-up': 'yes', stream: 'yes', citations: 'yes' });
});

test('openai: a response is asked, streamed, followed up and cited', async () => {
  const response = await client.responses.create({ model: 'citewire', input: QUESTION });
  includesAll(response.output_text, await ask(QUESTION));
  assert.ok(response.output[0].content[0].annotations.length > 0);
  let text = '';
  for await (const event of await client.responses.create({ model: 'citewire', input: QUESTION, stream: true })) {
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  assert.equal(text, response.output_text);
  const followed = await client.responses.create({ model: 'citewire', input: FOLLOW_UP, previous_response_id: response.id });
  includesAll(followed.output_text, await ask(FOLLOW_UP, [{ question: QUESTION, answer: (await ask(QUESTION)).text }]));
  seen(`openai-js ${version('openai')}, responses`, { question: 'yes', 'follow-up': 'yes', stream: 'yes', citations: 'yes' });
});

test('openai: errors are the ones that the SDK knows', async () => {
  const messages = [{ role: 'user', content: ' ' }];
  await assert.rejects(client.chat.completions.create({ model: 'citewire', messages }), (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.equal(error.param, 'messages');
    return true;
  });
  await assert.rejects(client.responses.create({ model: 'gpt-9', input: QUESTION }), OpenAI.NotFoundError);
  for (const api of ['chat', 'responses']) seen(`openai-js ${version('openai')}, ${api}`, { error: 'yes' });
});

for (const api of ['chat', 'responses']) {
  test(`@ai-sdk/openai, ${api}: asked, streamed, followed up, cited and refused`, async () => {
    const provider = createOpenAI({ baseURL: base, apiKey: 'none' });
    const model = api === 'chat' ? provider.chat('citewire') : provider.responses('citewire');
    const answer = await ask(QUESTION);
    const { text, sources } = await generateText({ model, prompt: QUESTION, maxRetries: 0 });
    includesAll(text, answer);
    assert.equal(sources.length, answer.sentences.length);
    assert.match(sources[0].url, /\/articles\/lighthouse\?quote=/);
    const stream = streamText({ model, prompt: QUESTION, maxRetries: 0 });
    let said = '';
    for await (const part of stream.textStream) said += part;
    assert.equal(said, text);
    assert.equal((await stream.sources).length, sources.length);
    const messages = [
      { role: 'user', content: QUESTION },
      { role: 'assistant', content: text },
      { role: 'user', content: FOLLOW_UP },
    ];
    const followed = await generateText({ model, messages, maxRetries: 0 });
    includesAll(followed.text, await ask(FOLLOW_UP, [{ question: QUESTION, answer: answer.text }]));
    await assert.rejects(generateText({ model, prompt: '?'.repeat(9000), maxRetries: 0 }), /at most 8000/);
    seen(`@ai-sdk/openai ${version('@ai-sdk/openai')}, ${api}`, {
      question: 'yes', 'follow-up': 'yes', stream: 'yes', citations: 'yes', error: 'yes',
    });
  });
}
