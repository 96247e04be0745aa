// Runs the examples of deploy/: a proxy passes on each event of a stream at once, and a server is restarted without
// losing an answer.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { EventSource } from 'eventsource';

const { CITEWIRE_BINARY, DEPLOY, NGINX, CADDY } = process.env;
const PATIENCE = 20_000;

/** A free port. */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a program listens on the port. */
async function listening(port) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
    const socket = net.connect(port, '127.0.0.1');
    const is = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (is) return;
  }
  assert.fail(`nobody listens on ${port}`);
}

/** An example of deploy/ with these ports instead of its own. */
async function example(name, [own, ...servers]) {
  let text = await readFile(join(DEPLOY, name), 'utf8');
  for (const [usual, port] of [[8080, servers[0]], [8081, servers[1]]]) text = text.replaceAll(`127.0.0.1:${usual}`, `127.0.0.1:${port}`);
  return text.replace('listen 80;', `listen 127.0.0.1:${own};`).replace('\n:80 {', `\n:${own} {\n\tbind 127.0.0.1`);
}

/** Runs a program in a folder of its own until `stop` is awaited. */
async function running(t, port, files, command, args) {
  const folder = await mkdtemp(join(tmpdir(), 'citewire-proxy-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const child = spawn(command, args.map((arg) => arg.replace('FOLDER', folder)), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const exited = once(child, 'exit');
  t.after(async () => {
    child.kill('SIGTERM');
    await exited;
    await rm(folder, { recursive: true, force: true });
  });
  await Promise.race([listening(port), exited.then(() => assert.fail(`${command} ended: ${said}`))]);
}

const PROXIES = {
  nginx: async (t, port, servers) => {
    const site = await example('nginx.conf', [port, ...servers]);
    const user = process.getuid() === 0 ? 'user root;' : '';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path FOLDER/${name};`);
    const folder = await mkdtemp(join(tmpdir(), 'citewire-nginx-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'site.conf'), site);
    const main = `${user} worker_processes 1; pid ${folder}/pid; error_log stderr warn; events {}
      http { access_log off; ${temporary.join(' ').replaceAll('FOLDER', folder)} include ${folder}/site.conf; }`;
    await writeFile(join(folder, 'nginx.conf'), main);
    await running(t, port, {}, NGINX, ['-p', folder, '-c', `${folder}/nginx.conf`, '-g', 'daemon off;']);
  },
  Caddy: async (t, port, servers) => {
    const site = await example('Caddyfile', [port, ...servers]);
    await running(t, port, { Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${site}` }, CADDY, ['run', '--config', 'FOLDER/Caddyfile', '--adapter', 'caddyfile']);
  },
};
const without = (name) => ({ nginx: !NGINX, Caddy: !CADDY })[name] && `${name} cannot be installed here`;

/** Sends each event once the one before has arrived. True when all three have. */
async function passesOneByOne(t, proxy) {
  let arrived = () => {};
  const upstream = http.createServer(async (request, response) => {
    // Health checks are not part of the test.
    if (request.url !== '/stream') return response.end();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let event = 0; event < 3; event += 1) {
      const next = new Promise((resolve) => (arrived = resolve));
      response.write(`id: ${event}\ndata: {}\n\n`);
      await next;
    }
    response.end();
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  t.after(() => { upstream.closeAllConnections(); upstream.close(); });
  const { port } = upstream.address();
  const own = await freePort();
  await PROXIES[proxy](t, own, [port, port]);
  const request = http.get({ host: '127.0.0.1', port: own, path: '/stream', agent: false });
  let text = '';
  const whole = (async () => {
    const [response] = await once(request, 'response');
    assert.equal(response.statusCode, 200);
    for await (const data of response) {
      text += data;
      if (text.endsWith('\n\n')) arrived();
    }
    return text.match(/^id: /gm).length === 3;
  })();
  const passed = await Promise.race([whole, pause(3000, false)]);
  request.destroy();
  await whole.catch(() => {});
  return passed;
}

for (const proxy of Object.keys(PROXIES)) {
  test(`${proxy} passes every event on before the next is sent`, { skip: without(proxy) }, async (t) => {
    assert.equal(await passesOneByOne(t, proxy), true);
  });
}

/** A machine: a server with a slow connection, which is cut when the server ends. */
class Machine {
  constructor(corpus, folder, name) {
    Object.assign(this, { corpus, data: join(folder, name), lines: new Set() });
  }

  async start() {
    const args = ['--bind', '127.0.0.1:0', '--corpus', this.corpus, '--data', this.data, '--drain', '1', '--trusted-proxies', '127.0.0.1', '--public'];
    this.child = spawn(CITEWIRE_BINARY, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.exited = once(this.child, 'exit');
    const [address] = await once(createInterface({ input: this.child.stdout }), 'line', { signal: AbortSignal.timeout(PATIENCE) });
    this.own = Number(new URL(address).port);
    this.line ??= net.createServer((client) => this.connect(client));
    this.line.listen(this.port ?? 0, '127.0.0.1');
    await once(this.line, 'listening');
    this.port = this.line.address().port;
  }

  /** Passes on requests at once and responses event by event, so that a restart interrupts them. */
  connect(client) {
    const server = net.connect(this.own, '127.0.0.1');
    this.lines.add(client);
    client.on('error', () => {}).on('close', () => { this.lines.delete(client); server.destroy(); });
    server.on('error', () => client.destroy());
    client.pipe(server);
    (async () => {
      for await (const data of server) {
        for (const event of String(data).split(/(?<=\n\n)/)) {
          client.write(event);
          if (event.startsWith('id:') || event.includes('\nid:')) await pause(80);
        }
      }
      client.end();
    })().catch(() => client.destroy());
  }

  /** Stops the server as `systemctl restart` does, and waits for its end. */
  async stop() {
    this.child.kill('SIGTERM');
    // The connection stays while the server drains. Responses that are under way at its end are cut.
    const [code] = await this.exited;
    this.line.close();
    for (const client of this.lines) client.destroy();
    return code;
  }
}

const QUESTIONS = ['Who built the mill?', 'When was the mill of Torsby built?', 'What does the mill grind?', 'Where is the sea?'];
const ARTICLE = '# The mill\n\nThe mill of Torsby was built in 1702 by Anna Ek.\n\nThe mill grinds rye on Fridays.\n\nThe mill was sold in 1850.\n';

/** All events of an answer for a client that reconnects like a browser. `cut` is called at each reconnection. */
function answer(address, question, cut = () => {}) {
  return new Promise((resolve, reject) => {
    const events = [];
    const source = new EventSource(`${address}/v1/ask?${new URLSearchParams({ q: question })}`);
    const overdue = setTimeout(() => { source.close(); reject(new Error(`no end: ${question}`)); }, PATIENCE);
    for (const name of ['sources', 'perhaps', 'sentence', 'not_found', 'done']) {
      source.addEventListener(name, ({ lastEventId, data }) => {
        events.push([lastEventId, name, data]);
        if (name !== 'done') return;
        clearTimeout(overdue);
        source.close();
        resolve(events);
      });
    }
    source.addEventListener('error', ({ code }) => {
      if (source.readyState !== EventSource.CLOSED) return cut();
      clearTimeout(overdue);
      reject(new Error(`given up with status ${code}: ${question}`));
    });
  });
}

describe('servers are restarted one after the other', { concurrency: true }, () => {
  for (const proxy of Object.keys(PROXIES)) {
    test(`behind ${proxy}, and no answer is lost or repeated`, { skip: without(proxy) }, async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'citewire-'));
      const corpus = join(folder, 'corpus');
      await mkdir(corpus);
      await writeFile(join(corpus, 'mill.md'), ARTICLE);
      const machines = [new Machine(corpus, folder, 'one'), new Machine(corpus, folder, 'two')];
      for (const machine of machines) await machine.start();
      t.after(async () => {
        for (const machine of machines) await machine.stop();
        await rm(folder, { recursive: true });
      });
      const port = await freePort();
      await PROXIES[proxy](t, port, machines.map((machine) => machine.port));
      const address = `http://127.0.0.1:${port}`;
      const whole = await Promise.all(QUESTIONS.map((question) => answer(address, question)));

      let [restarting, cuts] = [true, 0];
      const asked = Array.from({ length: 8 }, async (_, number) => {
        const answers = [];
        for (let turn = number; restarting; turn += 1) {
          const which = turn % QUESTIONS.length;
          answers.push([which, await answer(address, QUESTIONS[which], () => (cuts += 1))]);
        }
        return answers;
      });
      for (const machine of [...machines, ...machines]) {
        assert.equal(await machine.stop(), 0);
        await machine.start();
        // Wait until the proxy uses the server again.
        await pause(1500);
      }
      restarting = false;
      const answers = (await Promise.all(asked)).flat();
      assert.ok(answers.length > 100, `${answers.length} answers`);
      for (const [which, events] of answers) assert.deepEqual(events, whole[which]);
      // Caddy checks whether servers are stopping and sends them no requests; nginx does not.
      assert.ok(cuts > 0 || proxy === 'Caddy', 'streams were cut');
      t.diagnostic(`${answers.length} answers, ${cuts} streams cut and resumed`);
    });
  }
});

const KEY_OF_STRANGER = { authorization: 'Bearer cw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };

/** The status of a request for cite.example.org, as a stranger sends it through a proxy. */
async function status(port, method, path, headers = {}) {
  const request = http.request({ host: '127.0.0.1', port, method, path, agent: false, headers: { host: 'cite.example.org', ...headers } });
  request.end();
  const [response] = await once(request, 'response');
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}

/** A place with an article, where servers are started with the settings of deploy/. */
class Site {
  static async at(t) {
    const folder = await mkdtemp(join(tmpdir(), 'citewire-site-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const site = new Site();
    Object.assign(site, { folder, corpus: join(folder, 'corpus'), data: join(folder, 'data') });
    await mkdir(site.corpus);
    await writeFile(join(site.corpus, 'mill.md'), ARTICLE);
    return site;
  }

  /** Starts a server; what it says when it does not start is `refused`. */
  async start(t, args, { env = {}, file = '' } = {}) {
    const config = join(this.folder, 'citewire.toml');
    await writeFile(config, file);
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('CITEWIRE_'));
    const child = spawn(CITEWIRE_BINARY, ['serve', '--config', config, '--corpus', this.corpus, '--data', this.data, ...args], {
      cwd: this.folder,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    const exited = once(child, 'exit');
    const stop = async () => { child.kill('SIGKILL'); await exited; };
    t.after(stop);
    const lines = createInterface({ input: child.stdout });
    const line = once(lines, 'line', { signal: AbortSignal.timeout(PATIENCE) });
    const address = await Promise.race([line.then(([first]) => first), exited.then(() => undefined)]);
    line.catch(() => {});
    return address === undefined ? { refused: said } : { port: Number(new URL(address).port), stop };
  }

  /** Runs `citewire key`. */
  async key(...args) {
    const { stdout } = await promisify(execFile)(CITEWIRE_BINARY, ['key', ...args, '--data', this.data], { cwd: this.folder });
    return stdout.trim();
  }
}

/** What a stranger tries for the metrics and the operator's routes, and must not get. */
const FORBIDDEN = [
  ['GET', '/metrics'], ['HEAD', '/metrics'], ['GET', '//metrics'], ['GET', '/./metrics'], ['GET', '/%6detrics'], ['GET', '/docs/../metrics'],
  ['GET', '/metrics/'], ['GET', '/metrics?x'], ['POST', '/v1/admin/reindex'], ['POST', '/v1/./admin/reindex'], ['POST', '/v1/admin/reindex/'],
];
/** Headers by which a stranger may claim to be somebody else. */
const CLAIMS = [
  {}, { 'x-forwarded-for': '127.0.0.1' }, { 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' }, { 'x-forwarded-host': 'localhost' },
  { host: '127.0.0.1:8080' }, { host: 'localhost' }, { 'x-original-url': '/healthz' }, KEY_OF_STRANGER, { cookie: 'citewire_session=cs_x' },
];

/** Tries all of that through a proxy. */
async function isClosed(port) {
  for (const [method, path] of FORBIDDEN) {
    for (const claims of CLAIMS) {
      const got = await status(port, method, path, claims);
      assert.ok([301, 308, 400, 401, 403, 404, 405].includes(got), `${method} ${path} ${JSON.stringify(claims)}: ${got}`);
    }
  }
}

for (const proxy of Object.keys(PROXIES)) {
  const ASK = `/v1/ask?${new URLSearchParams({ q: QUESTIONS[0] })}`;
  const through = async (t, { port: server }) => {
    const port = await freePort();
    await PROXIES[proxy](t, port, [server, server]);
    // Caddy sends requests once it has seen that the server is well.
    for (const end = Date.now() + PATIENCE; Date.now() < end && (await status(port, 'GET', '/readyz')) !== 200; ) await pause(50);
    return port;
  };

  test(`the settings of deploy/ behind ${proxy} need a key and stay closed`, { skip: without(proxy) }, async (t) => {
    const site = await Site.at(t);
    const file = (await readFile(join(DEPLOY, 'citewire.toml'), 'utf8')).replace(/^(corpus|data|bind) = .*$/gm, '');
    const start = () => site.start(t, ['--bind', '127.0.0.1:0'], { file });
    const { refused } = await start();
    assert.match(refused, /citewire key add NAME/);
    assert.match(refused, /--public/);
    const [reader, meter] = [await site.key('add', 'reader'), await site.key('add', 'meter', '--scope', 'metrics,admin')];
    const bearer = (key) => ({ authorization: `Bearer ${key}` });
    const server = await start();
    const port = await through(t, server);
    assert.equal(await status(port, 'GET', ASK), 401);
    assert.equal(await status(port, 'GET', ASK, bearer(reader)), 200);
    assert.equal(await status(port, 'GET', '/metrics', bearer(reader)), 403);
    assert.equal(await status(port, 'GET', '/metrics', bearer(meter)), 200);
    assert.equal(await status(port, 'POST', '/v1/admin/reindex', bearer(meter)), 200);
    await server.stop();

    // Without the rates, which would stop the many tries.
    const unbounded = file.replace(/^rate_per_address = .*$/m, '');
    const again = await site.start(t, ['--bind', '127.0.0.1:0'], { file: unbounded });
    const second = await through(t, again);
    await isClosed(second);
    await again.stop();
    for (const line of (await site.key('list', '--json')).split('\n')) await site.key('revoke', JSON.parse(line).id);
    const revoked = await site.start(t, ['--bind', '127.0.0.1:0'], { file: unbounded });
    const third = await through(t, revoked);
    assert.equal(await status(third, 'GET', ASK), 401);
    await isClosed(third);
  });

  test(`the containers of deploy/ behind ${proxy} answer anybody and keep their metrics closed`, { skip: without(proxy) }, async (t) => {
    const compose = (await readFile(join(DEPLOY, 'compose.yaml'), 'utf8')).match(/command: (\[.*\])/)[1];
    const kubernetes = (await readFile(join(DEPLOY, 'kubernetes.yaml'), 'utf8')).match(/args: (\[.*\])/)[1];
    for (const command of [compose, kubernetes]) {
      const [serve, ...args] = JSON.parse(command);
      assert.equal(serve, 'serve');
      const site = await Site.at(t);
      const server = await site.start(t, args, { env: { CITEWIRE_BIND: '127.0.0.1:0' } });
      const port = await through(t, server);
      assert.equal(await status(port, 'GET', ASK), 200);
      assert.equal(await status(port, 'GET', '/healthz'), 200);
      await isClosed(port);
    }
  });

  test(`a server without settings behind ${proxy} answers nobody`, { skip: without(proxy) }, async (t) => {
    const site = await Site.at(t);
    const server = await site.start(t, ['--bind', '127.0.0.1:0']);
    const port = await freePort();
    await PROXIES[proxy](t, port, [server.port, server.port]);
    for (const path of [ASK, '/', '/v1/articles', '/metrics', '/docs']) {
      for (const claims of CLAIMS) {
        const got = await status(port, 'GET', path, claims);
        assert.ok([403, 404].includes(got), `${path} ${JSON.stringify(claims)}: ${got}`);
      }
    }
    await isClosed(port);
  });
}

test('the unit for systemd is valid and leaves little exposed', async (t) => {
  const run = promisify(execFile);
  const analyze = (...args) => run('systemd-analyze', args).catch((error) => error);
  if ((await analyze('--version')).code === 'ENOENT') return t.skip('there is no systemd-analyze here');
  const folder = await mkdtemp(join(tmpdir(), 'citewire-'));
  t.after(() => rm(folder, { recursive: true }));
  const unit = join(folder, 'citewire.service');
  const text = await readFile(join(DEPLOY, 'citewire.service'), 'utf8');
  await writeFile(unit, text.replace('/usr/local/bin/citewire', CITEWIRE_BINARY));
  const verified = await analyze('verify', '--man=no', unit);
  assert.equal(verified.stderr, '', 'no word about it');
  // In tenths: 100 is a service without a sandbox.
  const exposed = await analyze('security', '--offline=true', '--threshold=20', unit);
  assert.equal(exposed.code, undefined, exposed.stdout);
});
