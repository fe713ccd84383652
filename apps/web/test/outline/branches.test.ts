import type { OutlineEntry } from '@penholder/editor';
import { blockId } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { partsOf } from '../../src/outline/branches.js';

/** `pp op +sub ++deeper h t ax pl`: kinds of entries in order. */
const KINDS: Readonly<Record<string, OutlineEntry['kind']>> = {
  pp: 'preambular',
  op: 'operative',
  h: 'heading',
  t: 'table',
  ax: 'annex',
  pl: 'plain',
};

const entriesOf = (line: string): OutlineEntry[] =>
  line.split(' ').map((word, index) => {
    const level = word.lastIndexOf('+') + 1;
    const kind = KINDS[word.slice(level)] ?? 'operative';
    return {
      id: blockId(`b${index}`),
      kind,
      label: word,
      opening: '',
      level: kind === 'heading' ? 1 : level,
    };
  });

const told = (line: string) =>
  partsOf(entriesOf(line))
    .map(({ name, branches }) => {
      const lines = branches.map(({ entry, parts }) =>
        [entry.label, ...parts.map(({ label }) => label)].join(' '),
      );
      return `${name}: ${lines.join(', ')}`;
    })
    .join('; ');

it.each([
  ['pp pp op op', 'preamble: pp, pp; operative: op, op'],
  ['pp op +op ++op op', 'preamble: pp; operative: op +op ++op, op'],
  ['pp h op t op', 'preamble: pp; operative: h, op, t, op'],
  ['pp h h op', 'preamble: pp; operative: h, h, op'],
  ['pp op ax pl +pl h pl', 'preamble: pp; operative: op; annexes: ax, pl +pl, h, pl'],
  ['op ax op', 'operative: op; annexes: ax, op'],
])('%s', (line, expected) => {
  expect(told(line)).toBe(expected);
});
