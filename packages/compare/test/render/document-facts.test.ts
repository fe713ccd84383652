import { type Resolution, textRun } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { documentFacts } from '../../src/index.js';
import { written } from '../written-resolution.js';

const EMPTY = written('x', []);

test.each<[string, Partial<Resolution>, ReturnType<typeof documentFacts>]>([
  ['nothing known', {}, { name: 'draft resolution', day: null, language: null }],
  [
    'a draft with its day',
    { front: [{ role: 'date', content: [textRun('4 May 2031')] }], organ: [textRun('The Council')] },
    { name: 'draft resolution', day: '4 May 2031', language: 'en' },
  ],
  [
    'an adopted text',
    { kind: 'resolution', number: '91/7', organ: [textRun('大会')] },
    { name: 'resolution 91/7', day: null, language: 'zh' },
  ],
  [
    'Russian',
    { organ: [textRun('Генеральная Ассамблея')] },
    { name: 'draft resolution', day: null, language: 'ru' },
  ],
])('%s', (_, parts, facts) => {
  expect(documentFacts({ ...EMPTY, ...parts })).toEqual(facts);
});
