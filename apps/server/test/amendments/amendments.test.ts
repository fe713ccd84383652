import { addresses } from '@penholder/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { TestServer } from '../serving.js';
import {
  acted,
  actOn,
  placeOf,
  proposed,
  proposeTo,
  type Talks,
  talksOn,
  textOf,
  typed,
  wordsOf,
} from './talks.js';

let server: TestServer;
let talks: Talks;

beforeEach(async () => {
  server = await TestServer.start();
  talks = await talksOn(server, 'L.10');
});

afterEach(() => server.remove());

const FLOOR = { origin: 'oral amendment', delegation: 'Kenya' } as const;

describe('an amendment is proposed', () => {
  it('by typing it as it is read out, and changes nothing of the text', async () => {
    const { draft, kenya } = talks;
    const before = wordsOf(await textOf(draft, kenya));
    const record = await proposed(
      draft,
      kenya,
      typed('In operative paragraph 3, replace “sole” with “single”.'),
    );
    expect(record).toMatchObject({
      ordinal: 1,
      delegation: 'Kenya',
      person: 'Amina',
      status: { type: 'proposed' },
      fate: { outcome: 'unchanged' },
      words: 'In operative paragraph 3, replace “sole” with “single”.',
    });
    expect(wordsOf(await textOf(draft, kenya))).toBe(before);
    expect((await placeOf(draft, kenya)).amendments).toEqual([record]);
  });

  it('by editing the paragraph in place', async () => {
    const { draft, kenya, chair } = talks;
    const seen = (await textOf(draft, kenya)).operative[2];
    if (seen?.type !== 'paragraph') throw new Error('OP3 is a paragraph');
    const now = {
      ...seen,
      content: seen.content.map((run) =>
        run.type === 'text' ? { ...run, text: run.text.replace('sole', 'one') } : run,
      ),
    };
    const record = await proposed(draft, kenya, typed('', { change: { type: 'edit', seen, now } }));
    expect(record.words).toBeNull();
    await acted(record, chair, { type: 'read out', meeting: 3 });
    await acted(record, chair, { type: 'put to the body', meeting: 3 });
    await acted(record, chair, {
      type: 'record decision',
      meeting: 3,
      decision: 'accepted',
      vote: null,
      majority: 'simple',
    });
    expect(wordsOf(await textOf(draft, kenya))).toContain('for the one reason that');
  });

  it('as a new paragraph, and as one that goes', async () => {
    const { draft, kenya, drafter } = talks;
    const { operative } = await textOf(draft, kenya);
    const [first, second] = operative;
    if (first?.type !== 'paragraph' || second === undefined) throw new Error('OP1 and OP2 are there');
    const block = {
      ...first,
      content: [{ type: 'text' as const, text: 'Invites the keepers to write back;', marks: [] }],
    };
    const added = await proposed(
      draft,
      kenya,
      typed('', { change: { type: 'insert', in: 'operative', after: first.id, block } }),
    );
    const gone = await proposed(
      draft,
      kenya,
      typed('', { change: { type: 'edit', seen: second, now: null } }),
    );
    await acted(added, drafter, { type: 'take in' });
    await acted(gone, drafter, { type: 'take in' });
    const words = wordsOf(await textOf(draft, kenya));
    expect(words).toContain('Invites the keepers to write back;');
    expect(words).not.toContain('Which office has taken over the matter');
  });

  it.each([
    ['OP3: dance with “sole”', 422, 'not-understood'],
    ['In operative paragraph 99, delete “sole”.', 422, 'cannot-be-done'],
    ['In operative paragraph 3, delete “purple”.', 422, 'cannot-be-done'],
    [
      'In operative paragraph 3, delete “office”. In operative paragraph 3, delete “purple”.',
      422,
      'cannot-be-done',
    ],
    ['Supprimer le paragraphe 3.', 422, 'not-understood'],
    ['In operative paragraph 3, replace “sole with “single”.', 422, 'not-understood'],
  ])('%s is refused with %i %s, and nothing is stored', async (text, status, problem) => {
    const { draft, kenya } = talks;
    const answered = await proposeTo(draft, kenya, typed(text));
    expect(answered).toMatchObject({ status, body: { problem } });
    expect((await placeOf(draft, kenya)).amendments).toEqual([]);
  });

  it('for another delegation only by those who lead the room', async () => {
    const { draft, chair, kenya } = talks;
    const taken = await proposed(
      draft,
      chair,
      typed('OP3: replace sole with single', { origin: 'oral amendment', delegation: 'Japan' }),
    );
    expect(taken).toMatchObject({ delegation: 'Japan', person: 'Ingrid' });
    const own = await proposed(draft, kenya, typed('OP3: replace sole with only', { delegation: 'Japan' }));
    expect(own.delegation).toBe('Kenya');
    const observer = await server.introduce('Olu', 'Holy See', 'observer');
    expect((await proposeTo(draft, observer, typed('OP3: replace sole with only'))).status).toBe(409);
    expect((await proposeTo(draft, server.stranger(), typed('OP3: replace sole with only'))).status).toBe(
      401,
    );
  });
});

describe('accepting one of several', () => {
  it('writes it into the text and says of each other what became of it', async () => {
    const { draft, kenya, japan, drafter } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
    const near = await proposed(draft, japan, typed('OP3: replace “sole” with “one”'));
    const far = await proposed(draft, japan, typed('OP3: replace “destroy” with “throw away”'));
    const outcome = await acted(one, drafter, { type: 'take in' });
    expect(outcome.amendment.status).toMatchObject({ type: 'accepted', how: 'taken in' });
    const fates = new Map(outcome.fates.map(({ amendment, outcome: became }) => [amendment, became]));
    expect(['touched', 'lost']).toContain(fates.get(near.id));
    expect(fates.get(far.id) ?? 'unchanged').not.toBe('lost');
    const { amendments } = await placeOf(draft, kenya);
    const after = amendments.find(({ id }) => id === near.id);
    expect([...(after?.steps ?? []), ...(after?.lost ?? [])]).not.toEqual([]);
    expect(wordsOf(await textOf(draft, kenya))).toContain('for the single reason that');
    await acted(far, drafter, { type: 'take in' });
    expect(wordsOf(await textOf(draft, kenya))).toContain('not to throw away a letter for the single reason');
  });

  it('reopens what was agreed of the paragraph', async () => {
    const { draft, kenya, drafter, chair } = talks;
    const paragraph = (await textOf(draft, kenya)).operative[2]?.id;
    const agreed = { type: 'agree', paragraph, rung: 'agreed ad referendum' };
    expect((await chair.say('POST', addresses.ladder(draft.id), agreed)).status).toBe(204);
    expect((await kenya.say('POST', addresses.ladder(draft.id), agreed)).status).toBe(403);
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    await acted(one, drafter, { type: 'take in' });
    expect((await placeOf(draft, kenya)).ladder).toMatchObject([{ paragraph, rung: 'reopened' }]);
  });

  it('an amendment to an amendment becomes part of it', async () => {
    const { draft, kenya, japan, drafter } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    const sub = await proposed(draft, japan, typed('OP3: replace single with one and only', { to: one.id }));
    expect((await actOn(one, drafter, { type: 'take in' })).status).toBe(409);
    await acted(sub, drafter, { type: 'take in' });
    expect(wordsOf(await textOf(draft, kenya))).toContain('for the sole reason');
    await acted(one, drafter, { type: 'take in' });
    expect(wordsOf(await textOf(draft, kenya))).toContain('for the one and only reason');
  });

  it.each([
    ['a delegate does not take in', 'kenya', { type: 'take in' }],
    ['another delegation does not withdraw', 'japan', { type: 'withdraw', meeting: null }],
    [
      'nobody decides what was not put to the body',
      'chair',
      { type: 'record decision', meeting: 1, decision: 'accepted', vote: null, majority: 'simple' },
    ],
  ] as const)('%s', async (_, who, act) => {
    const { draft, kenya } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    expect((await actOn(one, talks[who], act)).status).toBe(409);
    expect((await placeOf(draft, kenya)).amendments[0]?.status.type).toBe('proposed');
  });

  it('a vote that does not add up is refused', async () => {
    const { draft, chair } = talks;
    const one = await proposed(draft, chair, typed('OP3: replace sole with single', FLOOR));
    await acted(one, chair, { type: 'read out', meeting: 2 });
    await acted(one, chair, { type: 'put to the body', meeting: 2 });
    const totals = { 'in favour': 2, against: 1, abstaining: 0 };
    const vote = { totals, byState: [{ state: 'Kenya', ballot: 'in favour' as const }] };
    const refused = await actOn(one, chair, {
      type: 'record decision',
      meeting: 2,
      decision: 'accepted',
      vote,
      majority: 'simple',
    });
    expect(refused).toMatchObject({ status: 409, body: { message: expect.stringContaining('in favour') } });
  });
});

describe('what is the delegation’s own', () => {
  it('a private note is sent to its delegation alone', async () => {
    const { draft, kenya, japan } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    const position = { stance: 'reserves', note: { text: 'Ask the capital.', shownTo: 'the delegation' } };
    expect((await japan.say('PUT', addresses.position(one.id), { position })).status).toBe(204);
    expect((await placeOf(draft, japan)).positions[0]?.note?.text).toBe('Ask the capital.');
    expect((await placeOf(draft, kenya)).positions).toMatchObject([{ stance: 'reserves', note: null }]);
    const seen = await server.stranger().ask('GET', addresses.amendments(draft.id));
    expect(JSON.stringify(seen.body)).not.toContain('Ask the capital.');
  });
});

describe('over restarts and versions', () => {
  it('everything is there after a restart', async () => {
    const { draft, kenya, drafter } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    await proposed(draft, kenya, typed('OP5: replace agree with settle'));
    await acted(one, drafter, { type: 'take in' });
    const before = await placeOf(draft, kenya);
    await server.restart();
    expect(await placeOf(draft, kenya)).toEqual(before);
    expect(before.ledger.map(({ status }) => status.type)).toEqual(['proposed', 'proposed', 'accepted']);
  });

  it('what is pending when a version is issued goes on in the next room', async () => {
    const { draft, kenya, drafter } = talks;
    const one = await proposed(draft, kenya, typed('OP5: replace agree with settle'));
    const issue = { symbol: 'E/CN.99/2030/L.10/Rev.1', stage: 'revised', date: '2030-05-16' };
    expect((await drafter.say('POST', addresses.versions(draft.id), issue)).status).toBe(201);
    const outcome = await acted(one, drafter, { type: 'take in' });
    expect(outcome.amendment.status.type).toBe('accepted');
    expect(wordsOf(await textOf(draft, kenya))).toContain('to settle on which of them answers');
  });

  it('the chair gives the floor, and nobody else', async () => {
    const { draft, kenya, chair } = talks;
    const floor = { paragraph: 'p1', amendment: null };
    expect((await kenya.say('PUT', addresses.floor(draft.id), floor)).status).toBe(403);
    expect((await chair.say('PUT', addresses.floor(draft.id), floor)).status).toBe(204);
    expect((await placeOf(draft, kenya)).floor).toEqual(floor);
  });

  it('every deed is in the log', async () => {
    const { draft, kenya, drafter } = talks;
    const one = await proposed(draft, kenya, typed('OP3: replace sole with single'));
    await acted(one, drafter, { type: 'take in' });
    const acts = await server.inStore(async ({ records }) =>
      (await records.audit.entries()).map(({ act }) => act),
    );
    expect(z.array(z.string()).parse(acts)).toEqual(
      expect.arrayContaining(['propose amendment', 'take in amendment']),
    );
  });
});
