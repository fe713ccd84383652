import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  importReportSchema,
  type Person,
  personSchema,
  type Role,
  sessionHomeSchema,
} from '@penholder/protocol';
import type { z } from 'zod';

import { type FindDocuments, findDocuments } from '../src/imports/file-findings.js';
import { type RunningServer, startServer } from '../src/server.js';
import type { Store } from '../src/store/contract.js';
import type { StorePlace } from '../src/store/open-store.js';
import { openAt } from './store/places.js';
import { unwrap } from './unwrap.js';

/** The sample session that is shipped. */
export const SAMPLE = fileURLToPath(new URL('../sample', import.meta.url));

/** An answer: its status, and its body as JSON, or `undefined` where it has none. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A server in this process, on a port of its own and an empty folder. */
export class TestServer {
  readonly #folder: string;
  readonly #find: FindDocuments;
  #running: RunningServer;

  private constructor(folder: string, find: FindDocuments, running: RunningServer) {
    this.#folder = folder;
    this.#find = find;
    this.#running = running;
  }

  /** Reads files in this thread, or as it is told: the worker is a program of its own, which only a build makes. */
  static async start(find: FindDocuments = findDocuments): Promise<TestServer> {
    const folder = await mkdtemp(join(tmpdir(), 'penholder-server-'));
    return new TestServer(folder, find, await startIn(folder, find));
  }

  get address(): string {
    return this.#running.address;
  }

  get socketAddress(): string {
    return this.address.replace('http', 'ws');
  }

  async restart(): Promise<void> {
    await this.#running.stop();
    this.#running = await startIn(this.#folder, this.#find);
  }

  /** Looks at what a server that stops now leaves, and starts again. */
  async inStore<Seen>(look: (store: Store) => Promise<Seen>): Promise<Seen> {
    await this.#running.stop();
    const store = await openAt({ place: placeIn(this.#folder) });
    const seen = await look(store).finally(() => store.close());
    this.#running = await startIn(this.#folder, this.#find);
    return seen;
  }

  async remove(): Promise<void> {
    await this.#running.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Somebody new, who goes by this name; a drafter, where no role is said. */
  async introduce(name: string, delegation: string, role?: Role): Promise<TestPerson> {
    const response = await fetch(`${this.address}/api/me`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, delegation, role }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return new TestPerson(this, cookie, personSchema.parse(await response.json()));
  }

  /** Somebody who has said nothing of themselves. */
  stranger(): TestPerson {
    return new TestPerson(this, '', { id: '', name: '', delegation: '', role: 'observer' });
  }
}

function placeIn(folder: string): StorePlace {
  return { engine: 'sqlite', folder };
}

async function startIn(folder: string, find: FindDocuments): Promise<RunningServer> {
  const settings = {
    host: '127.0.0.1',
    port: 0,
    place: placeIn(folder),
    web: join(folder, 'web'),
    sample: SAMPLE,
    logLevel: 'silent',
  } as const;
  return unwrap(await startServer(settings, find));
}

/** Somebody who asks the server. */
export class TestPerson {
  readonly cookie: string;
  readonly person: Person;
  readonly #server: TestServer;

  constructor(server: TestServer, cookie: string, person: Person) {
    this.#server = server;
    this.cookie = cookie;
    this.person = person;
  }

  async ask(method: string, path: string, body?: string | Uint8Array, type?: string): Promise<Answered> {
    const response = await fetch(`${this.#server.address}${path}`, {
      method,
      headers: { Cookie: this.cookie, ...(type === undefined ? {} : { 'Content-Type': type }) },
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  say(method: string, path: string, body: unknown): Promise<Answered> {
    return this.ask(method, path, JSON.stringify(body), 'application/json');
  }

  /** What stands at an address, as the protocol says it is. */
  async see<Shape extends z.ZodType>(path: string, schema: Shape): Promise<z.output<Shape>> {
    return schema.parse((await this.ask('GET', path)).body);
  }

  home(session: string): Promise<z.output<typeof sessionHomeSchema>> {
    return this.see(`/api/sessions/${session}`, sessionHomeSchema);
  }

  send(session: string, name: string, file: string | Uint8Array): Promise<Answered> {
    return this.ask('POST', `/api/sessions/${session}/documents?name=${encodeURIComponent(name)}`, file);
  }

  /** Brings a file in that is expected to be taken. */
  async bring(session: string, name: string, file: string): Promise<z.output<typeof importReportSchema>> {
    return importReportSchema.parse((await this.send(session, name, file)).body);
  }

  /** A session of its own, empty. */
  async openSession(title: string): Promise<string> {
    const opened = await this.say('POST', '/api/sessions', { title });
    return sessionHomeSchema.shape.session.parse(opened.body).id;
  }
}
