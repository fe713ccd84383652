import { draftPlaceSchema, versionTextSchema } from '@penholder/protocol';
import { blocksOf, plainText } from '@penholder/resolution';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { adoptedFile, draftFile } from '../samples.js';
import { type TestPerson, TestServer } from '../serving.js';

let server: TestServer;
let amina: TestPerson;

beforeAll(async () => {
  server = await TestServer.start();
  amina = await server.introduce('Amina', 'Kenya');
});

afterAll(() => server.remove());

const FIRST = ['*Urges* every harbour to light its lanterns at dusk;', '*Requests* the Keeper to report.'];
const REVISED = [
  '*Urges* every harbour to light its lanterns at dusk, as appropriate;',
  '*Calls upon* sailors to look out for them;',
  '*Requests* the Keeper to report.',
];

const tabled = draftFile('X/2030/L.1', '14 May 2030', FIRST);
const revision = draftFile('X/2030/L.1/Rev.1', '16 May 2030', REVISED);

async function chainOf(draft: string) {
  const { versions } = await amina.see(`/api/drafts/${draft}`, draftPlaceSchema);
  return versions.map(({ ordinal, stage, symbol, date }) => [ordinal, stage, symbol, date]);
}

async function paragraphs(version: string) {
  const { resolution } = await amina.see(`/api/versions/${version}`, versionTextSchema);
  return blocksOf(resolution).map((block) => ({
    id: block.id,
    words: block.type === 'table' ? '' : plainText(block.content),
  }));
}

it('makes a draft of a tabled text, live in a room, with what its front page says', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const { documents } = await amina.bring(session, 'draft.txt', tabled);
  expect(documents).toMatchObject([
    {
      alreadyHeld: false,
      draft: {
        root: 'X/2030/L.1',
        symbol: 'L.1',
        title: 'Care of harbour lanterns',
        organ: 'The Council of Small Harbours',
        sponsors: 2,
        mainSponsor: null,
        stages: ['tabled'],
        outcome: null,
        changedBy: 'Amina, Kenya',
      },
      version: {
        ordinal: 1,
        stage: 'tabled',
        date: '2030-05-14',
        file: 'draft.txt',
        issuedBy: 'Amina, Kenya',
        paragraphs: { preambular: 2, operative: 2, annexes: 0, notes: 0, tables: 0 },
      },
    },
  ]);
  const [imported] = documents;
  expect(imported?.draft.room).toBe(`${imported?.draft.id}.1`);
});

it('makes the revision the next version of the same draft, in a new room', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  await amina.bring(session, 'draft.txt', tabled);
  const { documents } = await amina.bring(session, 'revision.txt', revision);
  const { drafts } = await amina.home(session);
  expect(drafts).toMatchObject([{ symbol: 'L.1/Rev.1', stages: ['tabled', 'revised'] }]);
  const draft = documents[0]?.draft.id ?? '';
  expect(drafts[0]?.room).toBe(`${draft}.2`);
  expect(await chainOf(draft)).toEqual([
    [1, 'tabled', 'X/2030/L.1', '2030-05-14'],
    [2, 'revised', 'X/2030/L.1/Rev.1', '2030-05-16'],
  ]);
});

it('puts a version that is loaded late in its place, and leaves the live text alone', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const later = await amina.bring(session, 'revision.txt', revision);
  const earlier = await amina.bring(session, 'draft.txt', tabled);
  expect(earlier.documents[0]?.version.ordinal).toBe(1);
  const [draft] = (await amina.home(session)).drafts;
  expect(draft).toMatchObject({ symbol: 'L.1/Rev.1', stages: ['tabled', 'revised'] });
  expect(draft?.room).toBe(later.documents[0]?.draft.room);
});

it('answers words that it holds already as held, and stores nothing', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const first = await amina.bring(session, 'draft.txt', tabled);
  const again = await amina.bring(session, 'copy of draft.txt', `${tabled}\n\n`);
  expect(again.documents).toEqual(first.documents.map((document) => ({ ...document, alreadyHeld: true })));
  const elsewhere = await amina.openSession('Council of Large Harbours');
  expect((await amina.bring(elsewhere, 'draft.txt', tabled)).documents[0]?.alreadyHeld).toBe(false);
});

it('keeps the id of a paragraph through a revision, and gives a new one to what is new', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const first = await amina.bring(session, 'draft.txt', tabled);
  const second = await amina.bring(session, 'revision.txt', revision);
  const before = await paragraphs(first.documents[0]?.version.id ?? '');
  const after = await paragraphs(second.documents[0]?.version.id ?? '');
  const [recalling, mindful, urges, requests] = before.map(({ id }) => id);
  expect(after.map(({ id }) => id)).toEqual([recalling, mindful, urges, after[3]?.id, requests]);
  expect(before.map(({ id }) => id)).not.toContain(after[3]?.id);
  expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
});

it('freezes an adopted text: a draft of its own, without a room', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const { documents } = await amina.bring(session, 'adopted.txt', adoptedFile('7/1', REVISED));
  expect(documents).toMatchObject([
    { draft: { root: '7/1', symbol: '7/1', outcome: '7/1', room: null, stages: ['adopted'] } },
  ]);
});

it('joins an adopted text to its draft where the report says which it was made of, and marks what was withdrawn', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  await amina.bring(session, 'draft.txt', tabled);
  await amina.bring(session, 'other.txt', draftFile('X/2030/L.2', '14 May 2030', ['*Decides* to wait.']));
  await amina.bring(session, 'report.txt', REPORT);
  const { drafts } = await amina.home(session);
  expect(
    drafts.map(({ root, symbol, stages, outcome, room }) => [root, symbol, stages, outcome, room]),
  ).toEqual([
    ['X/2030/L.1', 'L.1/Rev.1', ['tabled', 'adopted'], '7/1', null],
    ['X/2030/L.2', 'L.2', ['tabled', 'withdrawn'], null, null],
  ]);
});

it('calls a text that only a report tells of by the draft that was acted on, also once that draft is loaded', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  await amina.bring(session, 'report.txt', REPORT);
  const shown = { root: 'X/2030/L.1', symbol: 'L.1/Rev.1', outcome: '7/1' };
  expect((await amina.home(session)).drafts).toMatchObject([{ ...shown, stages: ['adopted'] }]);
  await amina.bring(session, 'draft.txt', tabled);
  expect((await amina.home(session)).drafts).toMatchObject([{ ...shown, stages: ['tabled', 'adopted'] }]);
});

const REPORT = [
  'Report of the Council of Small Harbours',
  'A. Action taken by the Council',
  '12. At its 5th meeting, on 17 May 2030, the Council adopted a revised draft resolution (X/2030/L.1/Rev.1) sponsored by Kenya and Malta. (For the text, see sect. B, resolution 7/1.)',
  '13. At its 5th meeting, on 17 May 2030, draft resolution X/2030/L.2 was withdrawn by its sponsor.',
  adoptedFile('7/1', REVISED),
].join('\n\n');
