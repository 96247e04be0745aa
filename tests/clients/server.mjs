// A citewire process with two articles on a free local port, for the tests in JavaScript.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const LONGEST_START = 20_000;
const LONGEST_STOP = 10_000;

const ARTICLES = {
  'mill.md': '# The mill\n\nThe mill of Torsby was built in 1702 by\r\nAnna Ek. The mill grinds rye – “never oats” – on Fridays.\n',
  'bridge.txt': '青石桥的历史\n\n青石桥建于1568年,全长96米。每年春天有三万名游客参观青石桥。\n',
};

/**
 * Starts a server with these additional arguments, these settings of team chat and these articles. `ask` is the address
 * for questions, `data` is the data folder, and `stop` must be awaited at the end.
 */
export async function start(args = [], settings = '', articles = ARTICLES) {
  const folder = await mkdtemp(join(tmpdir(), 'citewire-'));
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  for (const [name, text] of Object.entries(articles)) await writeFile(join(corpus, name), text);
  await writeFile(join(folder, 'citewire.toml'), settings);
  const logFile = join(folder, 'stderr.log');
  const log = await open(logFile, 'w');
  const child = spawn(process.env.CITEWIRE_BINARY, ['--bind', '127.0.0.1:0', '--corpus', corpus, ...args], {
    cwd: folder,
    // Settings of the person who runs the tests must not affect them.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CITEWIRE_'))),
    stdio: ['ignore', 'pipe', log.fd],
  });
  await log.close();
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
    const [code, signal] = await exited;
    clearTimeout(overdue);
    const said = await readFile(logFile, 'utf8');
    await rm(folder, { recursive: true });
    assert.deepEqual([code, signal], [0, null], `the server stops by itself and says that all is well:\n${said}`);
  };
  const lines = createInterface({ input: child.stdout });
  try {
    const [address] = await once(lines, 'line', { signal: AbortSignal.timeout(LONGEST_START) });
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/);
    return { address, ask: `${address}/v1/ask`, data: join(folder, 'data'), stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
