import { describe, expect, it } from 'vitest';

import { colourOf } from '../../src/person/delegation-colour.js';
import { shortOf } from '../../src/person/delegation-short.js';
import { delegations } from '../../src/person/delegations.js';

it.each([
  ['Kenya', 'KEN'],
  ['Bolivia (Plurinational State of)', 'BOL'],
  ['European Union', 'EU'],
  ['Group of 77 and China', 'G7C'],
  ['Secretariat', 'SE'],
])('%s is %s', (delegation, short) => {
  expect(shortOf(delegation)).toBe(short);
});

describe('colours', () => {
  it.each(
    delegations.map(({ name }) => colourOf(name)).filter((colour, at, all) => all.indexOf(colour) === at),
  )('%s keeps 4.5:1 under white letters and 3:1 on the dark page', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, '#151c23')).toBeGreaterThanOrEqual(3);
  });

  it('are the same each time and not all one', () => {
    expect(colourOf('Kenya')).toBe(colourOf('Kenya'));
    expect(new Set(delegations.map(({ name }) => colourOf(name))).size).toBe(8);
  });
});

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
