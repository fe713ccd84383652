import { countedIds, writeText } from '@penholder/resolution';
import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyAmendment, readInstructions, writeInstruction } from '../../src/index.js';
import { DOCUMENT_SENTENCES } from './document-sentences.js';
import { harbourDraft } from './harbour-draft.js';
import { REFUSED_SENTENCES } from './refused-sentences.js';
import { ROOM_SENTENCES } from './room-sentences.js';

/** Of the paragraphs and words of the draft, so that some of them do something. */
const APPLYING = [
  'Delete operative paragraph 2.',
  'In operative paragraph 2, replace “row” with “sail”.',
  'In operative paragraph 2, after “keepers”, insert “of lamps”.',
  'In operative paragraph 3, delete “old”.',
  'After operative paragraph 2, insert a new operative paragraph reading: “Asks why;”',
  'PP2 bis: Noting the sea,',
  'Move operative paragraph 3 before operative paragraph 1.',
  'Merge operative paragraphs 3 and 4.',
  'Split operative paragraph 2 before “and to rest”.',
  'Delete footnote 2.',
  'In the title, add “and quays” at the end.',
  'Replace “boats” with “ships” throughout the text.',
  'In operative paragraph 1, add a new subparagraph (d) reading: “To wake;”.',
  'Delete the heading “Lights”.',
];
const SENTENCES = [
  ...APPLYING,
  ...[...DOCUMENT_SENTENCES, ...ROOM_SENTENCES, ...REFUSED_SENTENCES].map(([text]) => text),
];

function applied(texts: readonly string[]) {
  const readings = texts.flatMap((text) => readInstructions(text));
  const { outcomes, document } = applyAmendment(harbourDraft(), readings, countedIds('new '));
  return { readings, outcomes, text: writeText(document) };
}

describe('laws of instructions', () => {
  test('what is not applied changes nothing: leaving it out gives the same text', () => {
    assert(
      property(shuffledSubarray(SENTENCES, { minLength: 1, maxLength: 12 }), (texts) => {
        const { readings, outcomes, text } = applied(texts);
        const good = readings.filter((_, index) => outcomes[index]?.outcome === 'applied');
        const { document } = applyAmendment(harbourDraft(), good, countedIds('new '));
        expect(writeText(document)).toBe(text);
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  test('instructions read together are those read one by one', () => {
    assert(
      property(shuffledSubarray(APPLYING, { minLength: 1 }), (texts) => {
        const one = texts.flatMap((text) => readInstructions(text));
        for (const between of ['\n', '\n\n', '\r\n'])
          expect(readInstructions(texts.join(between))).toEqual(one);
        expect(readInstructions(texts.map((text, index) => `${index + 1}. ${text}`).join('\n'))).toEqual(one);
      }),
      { seed: 21, numRuns: 50 },
    );
  });

  test('what is understood, written out, is understood as the same', () => {
    for (const [text] of [...DOCUMENT_SENTENCES, ...ROOM_SENTENCES]) {
      const meant = readInstructions(text).flatMap(({ result }) => (result.ok ? [result.value] : []));
      const again = meant.flatMap((one) => readInstructions(writeInstruction(one)));
      expect(again.map(({ result }) => result)).toEqual(meant.map((value) => ({ ok: true, value })));
    }
  });
});
