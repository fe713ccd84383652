import { describe, expect, test } from 'vitest';

import { type Standing, type Strength, strengthOf } from '../../src/index.js';

/** The ladder as the trade names it, from the strongest phrase to the weakest. */
const LADDER = ['Decides', 'Demands', 'Requests', 'Urges', 'Calls upon', 'Encourages', 'Invites', 'Notes'];

const TURNED: Readonly<Record<Strength, Strength>> = {
  stronger: 'weaker',
  weaker: 'stronger',
  same: 'same',
  other: 'other',
};

const CASES: readonly (readonly [from: string, to: string, strength: Strength, standing?: Standing])[] = [
  ['Requests', 'Invites', 'weaker'],
  ['Requests', 'Welcomes', 'weaker'],
  ['Also requests', 'Further urges', 'weaker'],
  ['Encourages', 'Strongly urges', 'stronger'],
  ['Takes note', 'Welcomes', 'stronger'],
  ['Endorses', 'Takes note with appreciation', 'weaker'],
  ['Takes note with appreciation', 'Takes note', 'weaker'],
  ['Condemns', 'Deplores', 'weaker'],
  ['Notes with concern', 'Condemns in the strongest terms', 'stronger'],
  ['Stresses', 'Recognizes', 'weaker'],
  ['Recalls', 'Reaffirms', 'stronger'],
  // Degree.
  ['Urges', 'Strongly urges', 'stronger'],
  ['Expresses grave concern', 'Expresses concern', 'weaker'],
  ['Expresses deep concern', 'Expresses grave concern', 'stronger'],
  ['Deeply concerned', 'Seriously concerned', 'other', 'preambular'],
  ['Deeply concerned', 'Gravely concerned', 'stronger', 'preambular'],
  ['Deeply concerned', 'Very deeply concerned', 'stronger', 'preambular'],
  ['Condemns', 'Condemns in the strongest possible terms', 'stronger'],
  // Words that join or repeat.
  ['Requests', 'Also requests', 'same'],
  ['Calls upon', 'Calls once again upon', 'same'],
  ['Recalling also', 'Recalling further', 'same', 'preambular'],
  ['Expresses support', 'Expresses its support', 'same'],
  ['Notes', 'Noting', 'same', 'preambular'],
  // The act that only carries another is not the one that counts.
  ['Reiterates its request', 'Invites', 'weaker'],
  ['Invites', 'Reiterates its request', 'stronger'],
  ['Welcomes and encourages', 'Welcomes', 'weaker'],
  // Told, but not weighed.
  ['Stresses', 'Emphasizes', 'other'],
  ['Calls upon', 'Calls for', 'other'],
  ['Welcomes', 'Stresses', 'other'],
  ['Condemns', 'Urges', 'other'],
  ['Decides', 'Draws attention', 'other'],
  ['Urges', 'Calls attention', 'other'],
  ['Smiles', 'Frowns', 'other'],
  ['Recalling', 'Noting', 'other', 'preambular'],
  ['Stressing', 'Recognizing', 'other', 'preambular'],
  ['Welcoming', 'Noting', 'weaker', 'preambular'],
  ['Deploring', 'Regretting', 'weaker', 'preambular'],
  ['Prie', 'Invite', 'other'],
];

describe('a changed opening phrase', () => {
  for (const [from, to, strength, standing = 'operative'] of CASES) {
    test(`${from} → ${to}: ${strength}`, () => {
      expect(strengthOf(from, to, standing)).toBe(strength);
      expect(strengthOf(to, from, standing)).toBe(TURNED[strength]);
    });
  }

  test('every rung of the ladder is weaker than those above it', () => {
    const pairs = LADDER.flatMap((high, place) => LADDER.slice(place + 1).map((low) => [high, low] as const));
    expect(pairs.filter(([high, low]) => strengthOf(high, low, 'operative') !== 'weaker')).toEqual([]);
  });
});
