import { addresses, type Proposal } from '@penholder/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { draftFile } from '../samples.js';
import { TestServer } from '../serving.js';
import { acted, actOn, placeOf, proposed, proposeTo, type Talks, talksOn, textOf, typed } from './talks.js';

let server: TestServer;
let talks: Talks;

beforeEach(async () => {
  server = await TestServer.start();
  talks = await talksOn(server, 'L.10');
});

afterEach(() => server.remove());

describe('an edit of a text that went on', () => {
  it('of a paragraph that is gone is refused, and nothing is stored', async () => {
    const { draft, kenya, japan, drafter } = talks;
    const seen = (await textOf(draft, kenya)).operative[4];
    if (seen?.type !== 'paragraph') throw new Error('OP5 is a paragraph');
    await acted(await proposed(draft, japan, typed('Delete operative paragraph 5.')), drafter, {
      type: 'take in',
    });
    const edit = typed('', { change: { type: 'edit', seen, now: null } });
    expect(await proposeTo(draft, kenya, edit)).toMatchObject({
      status: 409,
      body: { problem: 'paragraph-gone', message: expect.stringMatching(/^Nothing was changed: /u) },
    });
    expect((await placeOf(draft, kenya)).amendments).toHaveLength(1);
  });

  it('of words that are gone is refused, and nothing is stored', async () => {
    const { draft, kenya, japan, drafter } = talks;
    const seen = (await textOf(draft, kenya)).operative[4];
    if (seen?.type !== 'paragraph') throw new Error('OP5 is a paragraph');
    const content = seen.content.map((run) =>
      run.type === 'text' ? { ...run, text: run.text.replace('agree', 'settle') } : run,
    );
    expect(content).not.toEqual(seen.content);
    await acted(await proposed(draft, japan, typed('OP5: delete agree')), drafter, { type: 'take in' });
    const edit = typed('', { change: { type: 'edit', seen, now: { ...seen, content } } });
    expect(await proposeTo(draft, kenya, edit)).toMatchObject({
      status: 409,
      body: { problem: 'words-gone' },
    });
    expect((await placeOf(draft, kenya)).amendments).toHaveLength(1);
  });

  it('that changes nothing is refused', async () => {
    const { draft, kenya } = talks;
    const seen = (await textOf(draft, kenya)).operative[4];
    if (seen === undefined) throw new Error('OP5 is there');
    const edit: Proposal = typed('', { change: { type: 'edit', seen, now: seen } });
    expect(await proposeTo(draft, kenya, edit)).toMatchObject({
      status: 422,
      body: { problem: 'nothing-changed' },
    });
  });
});

describe('what is asked by the wrong person or in the wrong form', () => {
  it('nobody introduced changes nothing', async () => {
    const { draft } = talks;
    const answered = await proposeTo(draft, server.stranger(), typed('Delete operative paragraph 5.'));
    expect(answered).toMatchObject({ status: 401, body: { problem: 'no-person' } });
  });

  it('an observer proposes nothing, and takes no position', async () => {
    const { draft, kenya } = talks;
    const observer = await server.introduce('Otto', 'Red Cross', 'observer');
    const one = await proposed(draft, kenya, typed('OP5: replace agree with settle'));
    expect((await proposeTo(draft, observer, typed('Delete operative paragraph 5.'))).status).toBe(409);
    const taken = await observer.say('PUT', addresses.position(one.id), {
      position: { stance: 'objects', note: null },
    });
    expect(taken).toMatchObject({ status: 403, body: { problem: 'not-for-you' } });
    expect((await placeOf(draft, kenya)).positions).toEqual([]);
  });

  it.each<[string, unknown, number]>([
    ['no proposal', {}, 400],
    ['an instruction without words', typed('  '), 400],
    ['more than may be sent at once', typed('a'.repeat(1_100_000)), 413],
  ])('%s is refused', async (_what, body, status) => {
    const { draft, kenya } = talks;
    expect((await kenya.say('POST', addresses.amendments(draft.id), body)).status).toBe(status);
    expect((await placeOf(draft, kenya)).amendments).toEqual([]);
  });

  it('there is no such draft, and no such amendment', async () => {
    const { kenya } = talks;
    const lost = await kenya.say('POST', addresses.amendments('none'), typed('Delete OP5'));
    expect(lost.status).toBe(404);
    expect((await kenya.say('POST', addresses.acts('none'), { type: 'take in' })).status).toBe(404);
    expect((await kenya.ask('GET', addresses.ground('none'))).status).toBe(404);
  });
});

it('an amendment of which nothing is left is not called accepted, and keeps what it said', async () => {
  const { draft, kenya, japan, drafter } = talks;
  const first = await proposed(draft, japan, typed('OP3: delete “sole reason”'));
  const second = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
  await acted(first, drafter, { type: 'take in' });
  expect(await actOn(second, drafter, { type: 'take in' })).toMatchObject({
    status: 409,
    body: { problem: 'words-gone' },
  });
  const kept = (await placeOf(draft, kenya)).amendments.find(({ id }) => id === second.id);
  expect(kept).toMatchObject({ status: { type: 'proposed' }, lost: second.steps });
  const outcome = await acted(second, kenya, { type: 'withdraw', meeting: null });
  expect(outcome.amendment.status.type).toBe('withdrawn');
});

it('a text that the body took is amended no more, and its amendments stay to be read', async () => {
  const { draft, kenya, drafter } = talks;
  const one = await proposed(draft, kenya, typed('OP5: replace agree with settle'));
  const issue = { symbol: '13/4', stage: 'adopted', date: '2030-05-17' };
  expect((await drafter.say('POST', addresses.versions(draft.id), issue)).status).toBe(201);
  const frozen = { status: 409, body: { problem: 'text-frozen' } };
  expect(await proposeTo(draft, kenya, typed('Delete operative paragraph 5.'))).toMatchObject(frozen);
  expect(await actOn(one, drafter, { type: 'take in' })).toMatchObject(frozen);
  expect((await placeOf(draft, kenya)).amendments).toEqual([one]);
});

it('what is pending follows into a later version that is brought in as a file', async () => {
  const { kenya, drafter } = talks;
  const session = await drafter.openSession('Council of Small Harbours');
  const [urges, looks] = ['*Urges* every harbour to light its lanterns;', '*Decides* to look again.'];
  const { documents } = await drafter.bring(
    session,
    'a.txt',
    draftFile('X/2030/L.1', '14 May 2030', [urges, looks]),
  );
  const draft = documents[0]?.draft;
  if (draft === undefined) throw new Error('The draft was brought in');
  const one = await proposed(draft, kenya, typed('OP2: replace again with anew'));
  const revised = draftFile('X/2030/L.1/Rev.1', '16 May 2030', [urges, '*Thanks* the keepers;', looks]);
  await drafter.bring(session, 'b.txt', revised);
  const outcome = await acted(one, drafter, { type: 'take in' });
  expect(outcome.amendment.lost).toEqual([]);
  expect(JSON.stringify((await textOf(draft, kenya)).operative[2])).toContain('to look anew.');
});
