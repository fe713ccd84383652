import { expect, it } from 'vitest';

import { pairOf } from '../../src/compare/side.js';
import { sampleDraft } from '../home/sample-draft.js';
import { sampleVersion } from '../versions/sample-version.js';

const versions = (...ids: string[]) => ids.map((id) => sampleVersion({ id }));

it.each<[string, { from?: string; to?: string }, string[], string | null, string | null]>([
  ['the last version with the live text', {}, ['a', 'b'], 'room', 'b → live'],
  ['the last two of a frozen draft', {}, ['a', 'b', 'c'], null, 'b → c'],
  ['what was asked for', { from: 'a', to: 'x' }, ['a', 'b'], 'room', 'a → x'],
  ['the one before what was asked for', { to: 'b' }, ['a', 'b', 'c'], null, 'a → b'],
  ['the first has none before it', { to: 'a' }, ['a', 'b'], null, 'b → a'],
  ['nothing to pair a single version with', {}, ['a'], null, null],
])('%s', (_what, asked, ids, room, expected) => {
  const pair = pairOf(asked, { draft: sampleDraft({ room }), versions: versions(...ids) });
  expect(pair === null ? null : `${pair.from} → ${pair.to}`).toBe(expected);
});
