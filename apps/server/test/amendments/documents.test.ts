import { offersAfter } from '@penholder/amendments';
import { addresses, amendmentRecordSchema } from '@penholder/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { TestServer } from '../serving.js';
import { acted, placeOf, proposed, type Talks, talksOn, textOf, typed, wordsOf } from './talks.js';

let server: TestServer;
let talks: Talks;

beforeEach(async () => {
  server = await TestServer.start();
  talks = await talksOn(server, 'L.10');
});

afterEach(() => server.remove());

function amendmentDocument(...instructions: readonly string[]): string {
  return [
    'United Nations',
    'E/CN.99/2030/L.12',
    'Economic and Social Council',
    'Distr.: Limited',
    '16 May 2030',
    'Original: English',
    'Commission on Public Letters',
    'Thirteenth session',
    'Vienna, 13–17 May 2030',
    'Agenda item 7',
    'Letters addressed to offices that no longer exist',
    '',
    'Japan: amendment to draft resolution E/CN.99/2030/L.10',
    '',
    'Letters addressed to offices that no longer exist',
    '',
    ...instructions.flatMap((instruction) => [instruction, '']),
  ].join('\n');
}

function send(by: Talks['chair'], text: string) {
  return by.ask(
    'POST',
    addresses.amendmentDocument(talks.draft.id, 'L.12.txt'),
    text,
    'application/octet-stream',
  );
}

describe('a written amendment', () => {
  it('is entered with its sponsor and symbol, and all of its instructions', async () => {
    const { draft, chair } = talks;
    const answered = await send(
      chair,
      amendmentDocument(
        'In operative paragraph 3, replace “sole reason” with “single reason”.',
        'Delete operative paragraph 5.',
      ),
    );
    expect(answered.status, JSON.stringify(answered.body)).toBe(201);
    const record = amendmentRecordSchema.parse(answered.body);
    expect(record).toMatchObject({
      origin: 'written',
      delegation: 'Japan',
      status: { type: 'tabled', symbol: 'E/CN.99/2030/L.12' },
    });
    await acted(record, chair, { type: 'put to the body', meeting: 4 });
    await acted(record, chair, {
      type: 'record decision',
      meeting: 4,
      decision: 'accepted',
      vote: null,
      majority: 'simple',
    });
    const words = wordsOf(await textOf(draft, chair));
    expect(words).toContain('for the single reason');
    expect(words).not.toContain('once parts of one State');
  });

  it('of which one instruction is not understood is refused whole, with its words', async () => {
    const answered = await send(
      talks.chair,
      amendmentDocument('Delete operative paragraph 5.', 'In operative paragraph 3, whistle.'),
    );
    expect(answered).toMatchObject({ status: 422, body: { message: expect.stringContaining('whistle') } });
    expect((await placeOf(talks.draft, talks.chair)).amendments).toEqual([]);
  });

  it('is not any file', async () => {
    const answered = await send(talks.chair, 'Dear colleague, this is a letter and nothing else.');
    expect(answered.status).toBe(422);
  });
});

describe('what follows from an accepted change', () => {
  it('is made where it is offered, and nothing else is', async () => {
    const { draft, kenya, drafter } = talks;
    const before = await textOf(draft, kenya);
    const last = before.operative.at(-1);
    if (last === undefined) throw new Error('OP6 is there');
    await acted(await proposed(draft, kenya, typed('Delete operative paragraph 6.')), drafter, {
      type: 'take in',
    });
    const after = await textOf(draft, kenya);
    const offer = offersAfter(before, after).find(({ why }) => why.type === 'stop');
    const make = (steps: unknown) => drafter.say('POST', addresses.consequences(draft.id), { steps });
    expect((await make(offer?.steps)).status).toBe(204);
    expect(wordsOf(await textOf(draft, kenya))).toContain('answers for the offices of that State.');
    expect((await make(offer?.steps)).status).toBe(409);
    expect((await kenya.say('POST', addresses.consequences(draft.id), { steps: offer?.steps })).status).toBe(
      403,
    );
  });
});
