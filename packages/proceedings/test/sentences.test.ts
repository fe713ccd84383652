import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { sentencesOf } from '../src/sentences.js';

test.each<[string, readonly string[]]>([
  ['One is here. Two is there.', ['One is here.', 'Two is there.']],
  [
    'It was adopted (see chap. I. Part two). Then it ended.',
    ['It was adopted (see chap. I. Part two).', 'Then it ended.'],
  ],
  [
    'It was adopted. (For the text, see chap. I, sect. C.) Then it ended.',
    ['It was adopted.', '(For the text, see chap. I, sect. C.)', 'Then it ended.'],
  ],
  ['It was called “Care.” Then it ended.', ['It was called “Care.”', 'Then it ended.']],
  ['No. 5 and vol. 2 are kept', ['No. 5 and vol. 2 are kept']],
  ['An open (bracket. It ends', ['An open (bracket. It ends']],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('no word is lost between sentences', () => {
  const part = fc.constantFrom('One', 'two', '. ', ' ', '(', ')', '.)', 'A', '[', ']', '”', '? ');
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
    { seed: 12, numRuns: 2000 },
  );
});
