import { describe, expect, it } from 'vitest';

import { resolutionSchema } from '../src/index.js';

const empty = {
  kind: 'draft resolution',
  symbol: null,
  number: null,
  title: [],
  organ: [],
  front: [],
  preamble: [],
  operative: [],
  closing: [],
  annexes: [],
  record: null,
  notes: [],
};

const paragraph = (children: unknown[]) => ({
  type: 'paragraph',
  id: 'p1',
  role: 'operative',
  number: null,
  content: [{ type: 'text', text: 'Urges', marks: [{ type: 'italic' }] }],
  children,
  tail: [],
});

/** A subparagraph in a subparagraph, so deep. */
function nested(depth: number): unknown {
  const children = depth === 1 ? [] : [nested(depth - 1)];
  return { type: 'subparagraph', id: `s${depth}`, marker: null, content: [], children, tail: [] };
}

describe('a tree from outside', () => {
  it.each<[string, unknown]>([
    ['the empty document', empty],
    ['a paragraph', { ...empty, operative: [paragraph([])] }],
    ['parts twelve levels deep', { ...empty, operative: [paragraph([nested(12)])] }],
  ])('is taken: %s', (_, tree) => expect(resolutionSchema.safeParse(tree).success).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a missing part', { ...empty, notes: undefined }],
    ['an unknown kind', { ...empty, kind: 'treaty' }],
    ['a field that is none of ours', { ...empty, script: 'x' }],
    ['an empty run', { ...empty, title: [{ type: 'text', text: '', marks: [] }] }],
    ['an unknown mark', { ...empty, title: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] }],
    ['an id without end', { ...empty, operative: [{ ...paragraph([]), id: 'x'.repeat(65) }] }],
    ['parts thirteen levels deep', { ...empty, operative: [paragraph([nested(13)])] }],
  ])('is refused: %s', (_, tree) => expect(resolutionSchema.safeParse(tree).success).toBe(false));
});
