import { type Block, countedIds, plainText, readText, type Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import type { Offer } from '../../src/consequences/offer.js';
import { offersAfter } from '../../src/consequences/offers-after.js';
import { applySteps } from '../../src/steps/apply-step.js';
import type { Step } from '../../src/steps/step.js';
import { drawSteps } from '../many/drawn-amendments.js';
import { inMarkOrder } from '../steps/arbitrary-step.js';

const HARBOURS = `Resolution 13/1

Lamps of the harbours

The General Assembly,

*Recalling* its letter of the lamps,

*Also recalling* its letter of the ropes,

*Further recalling* its letter of the sails,

1. *Urges* all pilots to keep lamps;

2. *Also urges* all pilots to keep ropes;

3. *Requests* the keeper, as paragraph 4 above says:

(a) To count the lamps;

(b) To trim them; and

(c) To report on them;

4. *Thanks* the pilots, and paragraph 2 above stands.
`;

function harbours(): Resolution {
  const [document] = readText(HARBOURS, countedIds()).documents;
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

type Change = (text: Resolution) => Resolution;

/** Without the paragraphs or parts at these places of the operative part, counted from 1: "3", "3 b". */
function without(...places: readonly string[]): Change {
  return (text) => ({
    ...text,
    operative: text.operative.flatMap((block, index): Block[] => {
      if (places.includes(String(index + 1))) return [];
      if (block.type !== 'paragraph') return [block];
      const children = block.children.filter(
        (_, part) => !places.includes(`${index + 1} ${'abc'.charAt(part)}`),
      );
      return [{ ...block, children }];
    }),
  });
}

function lastFirst(text: Resolution): Resolution {
  return { ...text, operative: [...text.operative.slice(-1), ...text.operative.slice(0, -1)] };
}

function renumberedBy(change: Change): Change {
  return (text) => {
    const now = change(text);
    return {
      ...now,
      operative: now.operative.map((block, index) =>
        block.type === 'paragraph' ? { ...block, number: String(index + 1) } : block,
      ),
    };
  };
}

function said({ why, steps }: Offer): string {
  const words = Object.values(why).join(' ').trim();
  return [words, ...steps.map(saidStep)].join(' | ');
}

function saidStep(step: Step): string {
  switch (step.type) {
    case 'replace words':
      return `${plainText(step.removed)} → ${plainText(step.inserted)}`;
    case 'insert words':
      return `+${plainText(step.inserted)}`;
    case 'delete words':
      return `-${plainText(step.removed)}`;
    default:
      return step.type;
  }
}

describe('what follows', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    ['nothing from nothing', (text) => text, []],
    ['the first of a run goes: the second begins bare', without('1'), ['adverb also | Also urges → Urges']],
    [
      'the first of a preamble goes: all behind it begin anew',
      (text) => ({ ...text, preamble: text.preamble.slice(1) }),
      [
        'adverb also | Also recalling → Recalling',
        'adverb further also | Further recalling → Also recalling',
      ],
    ],
    [
      'the second of a preamble goes',
      (text) => ({ ...text, preamble: text.preamble.toSpliced(1, 1) }),
      ['adverb further also | Further recalling → Also recalling'],
    ],
    [
      'the last goes: the one before it ends the text',
      without('4'),
      ['stop ; . | ; → .', 'reference to nothing 4'],
    ],
    [
      'the last comes first: stops of both',
      renumberedBy(lastFirst),
      ['stop . ; | . → ;', 'stop ; . | ; → .', 'reference 2 3 | 2 → 3', 'reference 4 1 | 4 → 1'],
    ],
    [
      'the last part goes: "and" moves, and the stop is the paragraph’s',
      without('3 c'),
      ['conjunction and | + and | - and'],
    ],
    ['a part goes and one is left', without('3 b', '3 c'), []],
    [
      'all but one go: no number, no reference',
      without('1', '2', '3'),
      ['sole number 4 | replace paragraph', 'reference to nothing 2'],
    ],
  ])('%s', (_, change, expected) => {
    const before = harbours();
    const offers = offersAfter(before, change(before));
    expect(offers.map(said)).toEqual(expected);
    for (const { steps } of offers) expect(applySteps(change(before), steps).ok).toBe(true);
  });

  test('a note no longer called', () => {
    const called = readText(
      `Resolution 13/1\n\nLamps\n\nThe General Assembly,\n\n1. *Urges* all pilots¹ to keep lamps;\n\n2. *Thanks* them.\n\n¹ Of all harbours.\n`,
      countedIds(),
    ).documents[0];
    if (called === undefined) throw new Error('nothing was read');
    expect(called.notes).toHaveLength(1);
    const bare = { ...called, operative: called.operative.slice(1) };
    const offers = offersAfter(called, bare);
    expect(offers.map(({ why }) => why.type)).toEqual(['sole number', 'uncalled note']);
    const after = applySteps(bare, offers[1]?.steps ?? []);
    expect(after.ok && after.value.notes).toEqual([]);
  });

  test('each offer can be taken without the others, and none is made where nothing changed', () => {
    let offered = 0;
    fc.assert(
      fc.property(
        arbitraryResolution().map(inMarkOrder),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        (before, seeds) => {
          const { text: after } = drawSteps(before, seeds, 'a');
          expect(offersAfter(before, structuredClone(before))).toEqual([]);
          for (const { steps } of offersAfter(before, after)) {
            offered += 1;
            expect(applySteps(after, steps).ok).toBe(true);
          }
        },
      ),
      { seed: 19, numRuns: 100 },
    );
    expect(offered).toBeGreaterThan(20);
  }, 180_000);
});
