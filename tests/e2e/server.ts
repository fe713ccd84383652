import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

/** A server as users run it: a process of its own, with a data folder and a port that outlive its death. */
export interface RunningServer {
  readonly address: string;
  /** Ends it without a word, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly restart: () => Promise<void>;
  /** Stops it and throws its data away. */
  readonly remove: () => Promise<void>;
}

/** Starts a server on an empty data folder; it is up when this resolves. */
export async function startServer(): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'penholder-data-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let child = await launch(data, port, address);
  return {
    address,
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      child = await launch(data, port, address);
    },
    remove: async () => {
      await end(child, 'SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function launch(data: string, port: number, address: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), PENHOLDER_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await untilReady(child, address, () => said);
  return child;
}

async function untilReady(child: ChildProcess, address: string, said: () => string): Promise<void> {
  const giveUp = Date.now() + 30_000;
  while (Date.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`The server ended at once: ${said()}`);
    const ready = await fetch(`${address}/readyz`).catch(() => null);
    if (ready?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server was not ready within 30 seconds: ${said()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
