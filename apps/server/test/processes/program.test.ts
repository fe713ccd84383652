import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { personSchema, sessionHomeSchema } from '@penholder/protocol';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

import { LiveClient } from '../live-client.js';
import { draftFile } from '../samples.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const program = join(root, 'apps/server/dist/main.js');

let folder: string;
let children: ChildProcess[] = [];

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/server'], {
    cwd: root,
  });
}, 120_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penholder-process-'));
});

afterEach(async () => {
  for (const child of children) await end(child, 'SIGKILL');
  children = [];
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Starts the program as people do; resolves with its address when it answers. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const child = launch(env);
  const [said] = await once(child.stdout ?? child, 'data');
  const address = /http:\S+/u.exec(String(said))?.[0] ?? '';
  return { child, address };
}

function launch(env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', PENHOLDER_DATA: folder, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** Starts the program where it is expected to give up; resolves with what it said and its exit code. */
async function giveUp(env: Readonly<Record<string, string>>): Promise<{ code: unknown; lines: string[] }> {
  const child = launch(env);
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, lines: said.trimEnd().split('\n') };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function introduce(address: string): Promise<{ readonly cookie: string }> {
  const response = await fetch(`${address}/api/me`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Amina', delegation: 'Kenya' }),
  });
  personSchema.parse(await response.json());
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function liveRoom(address: string): Promise<string> {
  const response = await fetch(`${address}/api/sessions/sample`);
  const { drafts } = sessionHomeSchema.parse(await response.json());
  return drafts.find(({ room }) => room !== null)?.room ?? '';
}

it('has everything that was shown as saved after the power was cut in the middle of writing', async () => {
  const first = await start();
  const amina = await introduce(first.address);
  const room = await liveRoom(first.address);
  const writer = new LiveClient(first.address.replace('http', 'ws'), room, amina);
  await writer.synced();
  let saved = '';
  for (let word = 0; word < 40; word += 1) {
    await writer.write(`word ${word}, `);
    saved = writer.text;
  }
  writer.type('this may be lost.');
  await end(first.child, 'SIGKILL');
  writer.leave();

  const second = await start();
  const reader = new LiveClient(second.address.replace('http', 'ws'), room, amina);
  await reader.synced();
  expect(reader.text.startsWith(saved)).toBe(true);
  reader.leave();
});

it('stops when it is told to, with the last letters on disk', async () => {
  const first = await start();
  const amina = await introduce(first.address);
  const room = await liveRoom(first.address);
  const writer = new LiveClient(first.address.replace('http', 'ws'), room, amina);
  await writer.synced();
  await writer.write('Urges');
  const [[code]] = await Promise.all([once(first.child, 'exit'), end(first.child, 'SIGTERM')]);
  expect(code).toBe(0);
  writer.leave();
  const second = await start();
  const reader = new LiveClient(second.address.replace('http', 'ws'), room, amina);
  await reader.synced();
  expect(reader.text).toBe('Urges');
  reader.leave();
});

it('lets people write on while a long file is being read', async () => {
  const { address } = await start();
  const amina = await introduce(address);
  const writer = new LiveClient(address.replace('http', 'ws'), await liveRoom(address), amina);
  await writer.synced();
  const began = performance.now();
  const answered: Response[] = [];
  const sending = fetch(`${address}/api/sessions/sample/documents?name=long.txt`, {
    method: 'POST',
    headers: { Cookie: amina.cookie },
    body: Buffer.alloc(8 * 1024 * 1024, 'words upon words '),
  }).then((response) => answered.push(response));
  let longest = 0;
  while (answered.length === 0) {
    const wrote = performance.now();
    await writer.write('a');
    longest = Math.max(longest, performance.now() - wrote);
  }
  await sending;
  expect(answered.map(({ status }) => status)).toEqual([422]);
  expect(longest).toBeLessThan((performance.now() - began) / 2);
  writer.leave();
});

it('reads a real file in its thread', async () => {
  const { address } = await start();
  const amina = await introduce(address);
  const response = await fetch(`${address}/api/sessions/sample/documents?name=draft.txt`, {
    method: 'POST',
    headers: { Cookie: amina.cookie },
    body: draftFile('X/2030/L.1', '14 May 2030', ['*Urges* that they be lit.']),
  });
  expect(response.status).toBe(201);
});

it('says in one line that the data are in use', async () => {
  await start();
  const { code, lines } = await giveUp({});
  expect([code, lines.length]).toEqual([1, 1]);
  expect(lines[0]).toContain('Another Penholder server is using the data folder');
});

it('says in one line that the port is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const { code, lines } = await giveUp({ PORT: String(address.port) });
  expect([code, lines]).toEqual([
    1,
    [`Port ${address.port} is taken; stop what listens there, or choose another one with PORT.`],
  ]);
  holder.close();
});

it.each([
  [{ PORT: 'http' }, 'PORT is http'],
  [{ PORT: '70000' }, 'PORT is 70000'],
  [{ PENHOLDER_LOG: 'loud' }, 'PENHOLDER_LOG is loud'],
  [{ PENHOLDER_DATA: '/dev/null/data' }, 'The data folder /dev/null/data cannot be written'],
  [{ PENHOLDER_DATA: '/proc/penholder' }, 'The data folder /proc/penholder cannot be written'],
  [
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    'The database named in DATABASE_URL does not answer',
  ],
])('with %j says in one line: %s', async (env, beginning) => {
  const { code, lines } = await giveUp(env);
  expect([code, lines.length, lines[0]?.startsWith(beginning)]).toEqual([1, 1, true]);
});
