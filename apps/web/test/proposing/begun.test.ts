import { blockId, type Block } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { type Begun, begunFrom, begunToKeep } from '../../src/proposing/composing/begun.js';
import { changeOfCopy, changeOfNew } from '../../src/proposing/composing/copied-ground.js';
import { newParagraph } from '../../src/proposing/copy/paragraph-copy.js';
import { letters } from '../fixture/letters.js';

const [first, second] = letters.operative;
if (first === undefined || second === undefined) throw new Error('the letters have too few paragraphs');

it.each<[string, Begun]>([
  ['a copy', { type: 'edit', seen: first, typed: { b1: 'Urges' }, before: null }],
  ['a copy begun again', { type: 'edit', seen: second, typed: {}, before: 'my words' }],
  ['a new paragraph', { type: 'insert', words: 'Invites all' }],
])('keeps %s as it was', (_, begun) => {
  expect(begunFrom(begunToKeep(begun))).toEqual(begun);
});

it.each(['', 'no JSON', '{}', '{"type":"insert"}', 'null'])('takes %j for nothing begun', (kept) => {
  expect(begunFrom(kept)).toBeNull();
});

const moved: Block =
  first.type === 'paragraph'
    ? { ...first, content: second.type === 'paragraph' ? second.content : [] }
    : first;

it('says what a copy changes, on the paragraph as it was seen', () => {
  const went = { ...letters, operative: letters.operative.filter(({ id }) => id !== first.id) };
  expect(changeOfCopy(letters, first, first)?.steps).toEqual([]);
  expect(changeOfCopy(letters, first, moved)?.steps.length).toBeGreaterThan(0);
  expect(changeOfCopy(went, first, moved)).toBeNull();
});

it('says nothing of a copy that calls a note which is gone', () => {
  const calling = letters.preamble.find(
    (block) => block.type === 'paragraph' && block.content.some(({ type }) => type === 'note'),
  );
  expect(calling).toBeDefined();
  if (calling !== undefined) expect(changeOfCopy({ ...letters, notes: [] }, calling, calling)).toBeNull();
});

it('puts a new paragraph behind the one in hand', () => {
  const made = newParagraph('Invites all', blockId('new'), 'operative');
  if (made === null) throw new Error('no paragraph was made');
  expect(changeOfNew(letters, first.id, made).steps).toMatchObject([
    { type: 'insert paragraph', slot: { in: 'operative', after: first.id } },
  ]);
});
