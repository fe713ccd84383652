import type { Issue } from '@penholder/protocol';
import { plainText, textRun } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { issuedText } from '../../src/issuing/issued-text.js';
import { draftOf } from '../samples.js';

const live = draftOf('X/2030/L.1', ['Urges that they be lit;', 'Decides to look.']);
const date = '2030-05-16';

it.each<[Issue['stage'], string | null, string | null, string | null, string]>([
  ['revised', 'X/2030/L.1/Rev.1', 'X/2030/L.1/Rev.1', null, 'draft resolution'],
  ['orally revised', null, 'X/2030/L.1', null, 'draft resolution'],
  ['recommended', null, 'X/2030/L.1', null, 'draft resolution'],
  ['adopted', '7/1', null, '7/1', 'resolution'],
  ['adopted', 'A/RES/80/137', 'A/RES/80/137', '80/137', 'resolution'],
  ['adopted', null, null, null, 'resolution'],
])('issued as %s under %s: symbol %s, number %s, %s', (stage, given, symbol, number, kind) => {
  const issued = issuedText(live, { stage, symbol: given, date });
  expect([issued.symbol, issued.number, issued.kind]).toEqual([symbol, number, kind]);
});

it('makes a decision of a draft decision', () => {
  const issued = issuedText({ ...live, kind: 'draft decision' }, { stage: 'adopted', symbol: '7/2', date });
  expect([issued.kind, issued.number]).toEqual(['decision', '7/2']);
});

it('counts the numbers anew, and keeps the ids', () => {
  const [first, second] = live.operative;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') throw new Error('Two paragraphs');
  const negotiated = {
    ...live,
    operative: [
      { ...first, number: '4' },
      { ...second, number: '4 bis' },
    ],
  };
  const issued = issuedText(negotiated, { stage: 'revised', symbol: 'X/2030/L.1/Rev.1', date });
  expect(issued.operative).toMatchObject([
    { id: first.id, number: '1' },
    { id: second.id, number: '2' },
  ]);
});

it('says on the front page what it is now, and leaves the other lines', () => {
  const front = (['symbol', 'date', 'body'] as const).map((role) => ({
    role,
    content: [textRun('as before')],
  }));
  const issued = issuedText({ ...live, front }, { stage: 'revised', symbol: 'X/2030/L.1/Rev.1', date });
  expect(issued.front.map(({ content }) => plainText(content))).toEqual([
    'X/2030/L.1/Rev.1',
    '16 May 2030',
    'as before',
  ]);
});
