import { createServer, type IncomingMessage, type Server } from 'node:http';

import type { ImportNotice } from '@penholder/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { penholder } from './penholder.js';
import { type Samples, writeSamples } from './samples.js';

/** What a request said, as far as the contract with the server cares. */
interface Request {
  readonly line: string;
  readonly cookie: string;
  readonly body: string;
}

const SESSION = {
  id: 's1',
  title: 'General Assembly',
  body: null,
  place: null,
  from: null,
  to: null,
  training: false,
};

interface State {
  sessions: (typeof SESSION)[];
  refusal: boolean;
  notices: readonly Partial<ImportNotice>[];
}

/** A stand-in that answers as the contract says; what it holds and tells is set by a test. */
const state: State = { sessions: [SESSION], refusal: false, notices: [] };
const requests: Request[] = [];

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of message.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

function answerTo(line: string): unknown {
  if (line.startsWith('PUT /api/me')) return { id: 'p1', name: 'Command line', delegation: 'Secretariat' };
  if (line === 'GET /api/sessions') return state.sessions;
  return line === 'POST /api/sessions' ? { ...SESSION, id: 's2', title: 'Harbours' } : report();
}

function report() {
  return { file: 'old.json', documents: [], notices: state.notices };
}

const server: Server = createServer((message, response) => {
  void (async () => {
    const line = `${message.method} ${message.url}`;
    requests.push({ line, cookie: message.headers.cookie ?? '', body: await bodyOf(message) });
    const isRefused = state.refusal && line.includes('/documents');
    response.writeHead(isRefused ? 422 : 200, {
      'content-type': 'application/json',
      'set-cookie': 'person=p1; HttpOnly',
    });
    response.end(
      JSON.stringify(
        isRefused ? { problem: 'busy', message: 'The session is closed; nothing was kept.' } : answerTo(line),
      ),
    );
  })();
});

let samples: Samples;
let url = '';
beforeAll(async () => {
  samples = writeSamples();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on a port');
  url = `http://127.0.0.1:${address.port}`;
});
beforeEach(() => {
  requests.length = 0;
  state.sessions = [SESSION];
  state.refusal = false;
  state.notices = [];
});
afterAll(async () => {
  samples.remove();
  await new Promise((resolve) => server.close(resolve));
});

describe('import', () => {
  it('introduces itself, finds the session of the body, and sends the bytes as they are', async () => {
    const ended = await penholder(['import', samples.path('old.json'), '--server', url]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`${url}/sessions/s1`);
    expect(requests.map(({ line }) => line)).toEqual([
      'PUT /api/me',
      'GET /api/sessions',
      'POST /api/sessions/s1/documents?name=old.json',
    ]);
    expect(requests.map(({ cookie }) => cookie)).toEqual(['', 'person=p1', 'person=p1']);
    expect(JSON.parse(requests[2]?.body ?? '')).toMatchObject({ number: '91/7' });
  });

  it('opens a session of the given name where there is none', async () => {
    await penholder(['import', samples.path('old.json'), '--server', url, '--session', 'Harbours']);
    expect(requests[2]).toMatchObject({ line: 'POST /api/sessions', body: '{"title":"Harbours"}' });
    expect(requests[3]?.line).toBe('POST /api/sessions/s2/documents?name=old.json');
  });

  it.each<[Partial<ImportNotice>, number, string]>([
    [{ line: 4, kind: 'note missing', message: 'Note 7 is called.' }, 1, 'line 4: Note 7 is called.'],
    [
      { line: 0, kind: 'pictures', message: 'A map is lost.', document: 'A/91/L.2', label: 'OP3' },
      1,
      'A/91/L.2, OP3: A map is lost.',
    ],
    [{ line: 2, kind: 'sponsor', message: 'Twice.' }, 0, 'line 2: Twice.'],
  ])('tells of %o and ends with %i', async (notice, code, said) => {
    state.notices = [notice];
    const ended = await penholder(['import', samples.path('old.json'), '--server', url]);
    expect(ended).toMatchObject({ code, err: '' });
    expect(ended.out.split('\n')).toContain(said);
  });

  it('gives the sentence with which the server refuses', async () => {
    state.refusal = true;
    const ended = await penholder(['import', samples.path('old.json'), '--server', url]);
    expect(ended).toEqual({ code: 2, out: '', err: 'The session is closed; nothing was kept.\n' });
  });

  it('refuses a file that cannot be read without asking a server', async () => {
    const ended = await penholder(['import', samples.path('list.txt'), '--server', url]);
    expect(ended.code).toBe(2);
    expect(requests).toEqual([]);
  });

  it('says where it looked for a server that is not there', async () => {
    const ended = await penholder(['import', samples.path('old.json'), '--server', 'http://127.0.0.1:1']);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(/^http:\/\/127\.0\.0\.1:1: no server answers there; .*\n$/u);
  });

  it('says that an address is none', async () => {
    const ended = await penholder(['import', samples.path('old.json'), '--server', 'nowhere']);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain('"nowhere" is no address of a server');
  });
});
