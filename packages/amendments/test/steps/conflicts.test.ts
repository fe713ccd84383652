import { blockId, textRun } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { conflictsBetween, rebase } from '../../src/steps/rebase.js';
import type { WordsStep } from '../../src/steps/step.js';

const LINE = { type: 'paragraph', id: blockId('p1') } as const;
const TEXT = 'Urges States to write letters;';

/** The words from `old` are replaced; with no old words, `now` is put in before `before`. */
function change(old: string, now: string, before = old): WordsStep {
  const at = TEXT.indexOf(before);
  const inserted = now === '' ? [] : [textRun(now)];
  return { type: 'replace words', line: LINE, at, removed: old === '' ? [] : [textRun(old)], inserted };
}

describe('two changes of one paragraph', () => {
  test.each([
    ['other words', change('States', 'all States'), change('letters', 'cards'), false, 'shifted'],
    ['the same words, otherwise', change('States', 'all'), change('States', 'some'), true, 'lost'],
    ['the same words, alike', change('States', 'all'), change('States', 'all'), false, 'touched'],
    ['words in part the same', change('States to', 'all'), change('to write', 'send'), true, 'lost'],
    [
      'other words put in at one place',
      change('', 'all ', 'States'),
      change('', 'some ', 'States'),
      true,
      'touched',
    ],
    [
      'words put in where words are replaced',
      change('States', 'Parties'),
      change('', 'all ', 'States'),
      false,
      'unchanged',
    ],
    [
      'words put in among those taken out',
      change('States to write', ''),
      change('', 'all ', 'to'),
      true,
      'lost',
    ],
  ] as const)('%s', (_, accepted, pending, contend, outcome) => {
    expect(conflictsBetween(accepted, pending) !== null).toBe(contend);
    expect(conflictsBetween(pending, accepted) !== null).toBe(contend);
    expect(rebase(pending, accepted).outcome).toBe(outcome);
  });
});
