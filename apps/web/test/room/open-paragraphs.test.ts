import type { AgreementRecord } from '@penholder/protocol';
import { describe, expect, it } from 'vitest';

import { nextOpen, standingsOf } from '../../src/room/look/open-paragraphs.js';
import { stopsOf, stopWith } from '../../src/room/look/stops.js';
import { letters } from '../fixture/letters.js';
import { sampleNegotiation } from '../ledger/sample-negotiation.js';

const agreed = (paragraph: string): AgreementRecord => ({
  paragraph,
  rung: 'agreed in informals',
  pending: [],
  package: null,
});

const standings = standingsOf(sampleNegotiation([], { ladder: ['a1', 'a3', 'b1', 'b2', 'b4'].map(agreed) }));

describe('what is open', () => {
  it('is counted over the paragraphs of the body', () => {
    expect(standings.counted).toBe(7);
    expect(standings.open.map(({ stop }) => stop.label)).toEqual(['PP2', 'OP3']);
  });

  it.each([
    ['behind the one in hand', 'a2', 'OP3'],
    ['from the beginning where there is none behind', 'b4', 'PP2'],
    ['from the beginning where nothing is in hand', null, 'PP2'],
    ['the other one, never the one in hand', 'b3', 'PP2'],
  ])('comes next: %s', (_, from, label) => {
    expect(nextOpen(standings, stopWith(stopsOf(letters), from))?.stop.label).toBe(label);
  });

  it('comes next nowhere where all is agreed', () => {
    const ladder = stopsOf(letters).map(({ id }) => agreed(id));
    expect(nextOpen(standingsOf(sampleNegotiation([], { ladder })), null)).toBeNull();
  });
});
