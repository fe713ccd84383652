import { EventEmitter, once } from 'node:events';

import { draftPlaceSchema, importRecordSchema, setAsideSchema, versionTextSchema } from '@penholder/protocol';
import { readFile } from '@penholder/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { fileStem } from '../../src/http/written-files.js';
import { findDocuments } from '../../src/imports/file-findings.js';
import { adoptedFile, draftFile } from '../samples.js';
import { type TestPerson, TestServer } from '../serving.js';
import { unwrap } from '../unwrap.js';

let server: TestServer;
let amina: TestPerson;

beforeAll(async () => {
  server = await TestServer.start();
  amina = await server.introduce('Amina', 'Kenya');
});

afterAll(() => server.remove());

const REPORT = [
  'Report of the Council of Small Harbours',
  'A. Action taken by the Council',
  '12. The keepers met on the quay, and the rain did not keep them.',
  adoptedFile('7/1', ['*Urges* every harbour to light its lanterns;']),
  adoptedFile('7/2', ['*Decides* to paint the boats blue;']),
].join('\n\n');

/** A draft whose numbering leaves one out. */
const GAP = draftFile('X/2030/L.1', '14 May 2030', ['*Urges* calm;', '*Requests* a report.']).replace(
  '2. *Requests*',
  '3. *Requests*',
);

async function broughtIn(file: string): Promise<string[]> {
  const session = await amina.openSession('Council of Small Harbours');
  const { documents } = await amina.bring(session, 'report.txt', file);
  return documents.map(({ version }) => version.id);
}

describe('what reading a file left', () => {
  it('is kept with every version of the file, and every word set aside in the order of the file', async () => {
    const versions = await broughtIn(REPORT);
    expect(versions).toHaveLength(2);
    for (const version of versions) {
      const kept = await amina.see(`/api/versions/${version}/import`, importRecordSchema);
      const aside = await amina.see(`/api/versions/${version}/set-aside`, setAsideSchema.array());
      expect(kept).toMatchObject({ file: 'report.txt', documents: 2, setAside: aside.length });
      const lines = aside.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      expect(aside.map(({ text }) => text).join(' ')).toContain('12 The keepers met on the quay');
    }
  });

  it('tells the same notices as the import did', async () => {
    const session = await amina.openSession('Council of Small Harbours');
    const { documents, notices } = await amina.bring(session, 'gap.txt', GAP);
    expect(notices.length).toBeGreaterThan(0);
    const version = documents[0]?.version.id ?? '';
    expect(notices[0]).toMatchObject({ document: 'X/2030/L.1', version, label: 'OP3' });
    expect((await amina.see(`/api/versions/${version}/import`, importRecordSchema)).notices).toEqual(notices);
  });

  it('is nothing for a version of the sample, and not found for none', async () => {
    const [draft] = (await amina.home('sample')).drafts;
    const { versions } = await amina.see(`/api/drafts/${draft?.id ?? ''}`, draftPlaceSchema);
    expect((await amina.ask('GET', `/api/versions/${versions[0]?.id ?? ''}/import`)).status).toBe(204);
    expect((await amina.ask('GET', '/api/versions/none/import')).status).toBe(404);
  });
});

describe('a file that is taken back while it is read', () => {
  const reading = new EventEmitter();
  let slow: TestServer;

  beforeAll(async () => {
    slow = await TestServer.start(async (bytes, name) => {
      reading.emit('begun');
      await once(reading, 'go on');
      return findDocuments(bytes, name);
    });
  });
  afterAll(() => slow.remove());

  it.each([
    ['is not stored', true, 0],
    ['is stored where it is not taken back', false, 2],
  ])('%s', async (_what, isTakenBack, drafts) => {
    const haruka = await slow.introduce('Haruka', 'Japan');
    const session = await haruka.openSession('Council of Small Harbours');
    const cutting = new AbortController();
    const begun = once(reading, 'begun');
    const sent = fetch(`${slow.address}/api/sessions/${session}/documents?name=report.txt`, {
      method: 'POST',
      headers: { Cookie: haruka.cookie },
      body: REPORT,
      signal: cutting.signal,
    }).catch(() => null);
    await begun;
    if (isTakenBack) cutting.abort();
    if (isTakenBack) await untilCut();
    reading.emit('go on');
    await sent;
    // Whoever comes after is answered once the file before is dealt with.
    const after = haruka.send(session, 'list.txt', 'Milk');
    await once(reading, 'begun');
    reading.emit('go on');
    await after;
    expect((await haruka.home(session)).drafts).toHaveLength(drafts);
  });
});

/** Long enough for a cut line to be noticed at its other end on one machine. */
function untilCut(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

describe('a version as a file', () => {
  it('has every ending that is offered, and reads back to the same words', async () => {
    const [version = ''] = await broughtIn(GAP);
    const { resolution } = await amina.see(`/api/versions/${version}`, versionTextSchema);
    const endings = await amina.see('/api/endings', z.string().array());
    expect(endings).toEqual(expect.arrayContaining(['txt', 'json']));
    for (const ending of endings) {
      const { status, headers } = await amina.ask('GET', `/api/versions/${version}/file?ending=${ending}`);
      expect([ending, status]).toEqual([ending, 200]);
      expect(headers.get('content-disposition')).toBe(`attachment; filename=X-2030-L.1.${ending}`);
    }
    const { body } = await amina.ask('GET', `/api/versions/${version}/file?ending=txt`);
    const again = unwrap(await readFile(new TextEncoder().encode(String(body)), 'again.txt'));
    expect(again.documents[0]?.operative).toHaveLength(resolution.operative.length);
  });

  it.each(['exe', '', 'txt/../x'])('refuses the ending “%s” in a sentence', async (ending) => {
    const [version = ''] = await broughtIn(GAP);
    const path = `/api/versions/${version}/file?ending=${encodeURIComponent(ending)}`;
    expect(await amina.ask('GET', path)).toMatchObject({ status: 422, body: { problem: 'not-written' } });
  });

  it.each([
    ['A/C.3/80/L.1', 'A-C.3-80-L.1'],
    ['../../x', 'x'],
    ['27/2', '27-2'],
    ['«»', 'version'],
  ])('of %s is called %s', (called, stem) => expect(fileStem(called)).toBe(stem));
});
