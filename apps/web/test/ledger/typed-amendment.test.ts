import { describe, expect, it } from 'vitest';

import { amendmentId } from '@penholder/amendments';

import { placesOfWords } from '../../src/ledger/composer/places-of-words.js';
import { groundUnder, isWhole, readTyped } from '../../src/ledger/composer/typed-amendment.js';
import { letters } from '../fixture/letters.js';
import { recordOf, sampleNegotiation } from './sample-negotiation.js';

const outcomes = (words: string) => readTyped(words, letters, letters).map(({ outcome }) => outcome.type);

const whole = (words: string) => isWhole(readTyped(words, letters, letters));

describe('what is typed', () => {
  it.each([
    ['', []],
    ['OP4: replace fourteenth with fifteenth', ['does']],
    ['In operative paragraph 4, replace “fourteenth” with “fifteenth”.', ['does']],
    ['OP4: make it nicer', ['not understood']],
    ['OP9: delete', ['does not fit']],
    ['OP4: replace fourteenth with fifteenth\nOP9: delete', ['does', 'does not fit']],
  ])('%j is read instruction by instruction', (words, expected) => {
    expect(outcomes(words)).toEqual(expected);
  });

  it('is whole only where all of it is understood and fits', () => {
    expect(whole('OP4: delete')).toBe(true);
    expect(whole('OP4: delete\nOP4: make it nicer')).toBe(false);
    expect(whole('')).toBe(false);
  });

  it('reads each instruction on the text that those before it leave', () => {
    const [, second] = readTyped(
      'OP4: replace fourteenth with fifteenth\nOP4: replace fifteenth with sixteenth',
      letters,
      letters,
    );
    expect(second?.outcome.type).toBe('does');
    expect(second?.ground).not.toBe(letters);
  });
});

describe('an amendment to an amendment', () => {
  const negotiation = sampleNegotiation([recordOf(1, 'OP4: replace fourteenth with fifteenth')]);
  const amended = negotiation.amendments.get(amendmentId('a1')) ?? null;

  it('is read on the text with that amendment', () => {
    const ground = groundUnder(amended, negotiation);
    expect(ground).not.toBeNull();
    const [typed] = readTyped('OP4: replace fifteenth with sixteenth', letters, ground ?? letters);
    expect(typed?.outcome.type).toBe('does');
  });

  it('has the text itself for its ground where none is amended', () => {
    expect(groundUnder(null, negotiation)).toBe(negotiation.live);
  });
});

describe('words that stand in several places', () => {
  it('are shown where they stand, with what is around them', () => {
    const found = placesOfWords('lost', 'the draft', letters);
    expect(found.map(({ label }) => label)).toEqual(['PP3', 'OP3']);
    expect(found[0]).toMatchObject({ words: 'lost', behind: ' is seldom found again,' });
  });

  it('are looked for in the paragraph that is named, and its parts', () => {
    expect(placesOfWords('By', 'OP2', letters).map(({ label }) => label)).toEqual(['OP2 (a)', 'OP2 (b)']);
  });

  it('are nowhere where there are none', () => {
    expect(placesOfWords('', 'OP2', letters)).toEqual([]);
  });
});
