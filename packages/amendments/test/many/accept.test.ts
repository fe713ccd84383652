import {
  countedIds,
  type Paragraph,
  plainText,
  readText,
  type Resolution,
  textRun,
  writeText,
} from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import { amendmentId } from '../../src/ledger/amendment.js';
import { accept } from '../../src/many/accept.js';
import { conflictGroups } from '../../src/many/conflict-groups.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import type { Step } from '../../src/steps/step.js';

const SOURCE = `Resolution 13/1

Lamps of the harbours

The General Assembly,

1. *Urges* all States to keep dry lamps in good order by night;

2. *Requests* the keeper to report.
`;
const BASE = readText(SOURCE, countedIds()).documents[0] ?? fail();
const [FIRST] = BASE.operative.map(({ id }) => id) as [Paragraph['id']];

function fail(): never {
  throw new Error('nothing there');
}

/** Puts words in the place of others in OP1. */
function words(old: string, now: string): Step {
  const [paragraph] = BASE.operative;
  const at = paragraph?.type === 'paragraph' ? plainText(paragraph.content).indexOf(old) : -1;
  if (at === -1) return fail();
  const line = { type: 'paragraph', id: FIRST } as const;
  return { type: 'replace words', line, at, removed: [textRun(old)], inserted: [textRun(now)] };
}

function by(name: string, ...steps: readonly Step[]): PendingAmendment {
  return { id: amendmentId(name), delegation: name, to: null, steps, lost: [] };
}

function acceptAll(
  text: Resolution,
  pending: readonly PendingAmendment[],
  order: readonly string[],
): Resolution {
  const [first, ...rest] = order;
  if (first === undefined) return text;
  const result = accept(text, pending, amendmentId(first));
  return result.ok ? acceptAll(result.value.text, result.value.pending, rest) : fail();
}

function ordersOf(items: readonly string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

const SIX = [
  by('a', words('all', 'many')),
  by('b', words('States', 'harbours')),
  by('c', words('dry', 'bright and clean')),
  by('d', words('good', 'fair')),
  by('e', words('night', 'day')),
  by('f', words('lamps', 'lights')),
];

test('six independent amendments give the same text in all 720 orders', () => {
  const texts = new Set(
    ordersOf(SIX.map(({ id }) => id)).map((order) => writeText(acceptAll(BASE, SIX, order))),
  );
  expect([...texts]).toHaveLength(1);
  expect([...texts][0]).toContain('many harbours to keep bright and clean lights in fair order by day;');
});

describe('accepting one', () => {
  const others = [
    by('before', words('all', 'many')),
    by('behind', words('night', 'day')),
    by('same', words('dry lamps', 'x')),
  ];
  it('says of each other what became of it, and keeps them all', () => {
    const result = accept(BASE, [...others, by('it', words('dry', 'cool'))], amendmentId('it'));
    if (!result.ok) return fail();
    expect([...result.value.fates].map(([id, { outcome }]) => `${id} ${outcome}`)).toEqual([
      'before unchanged',
      'behind shifted',
      'same lost',
    ]);
    expect(result.value.pending.map(({ id }) => id)).toEqual(['before', 'behind', 'same']);
    expect(result.value.fates.get(amendmentId('same'))?.lost).toEqual(others[2]?.steps);
  });

  it('refuses one that is not pending, and one that does not fit', () => {
    expect(accept(BASE, others, amendmentId('none'))).toEqual({
      ok: false,
      error: { type: 'NotPending', id: 'none' },
    });
    const unfit = by('unfit', { ...words('dry', 'cool'), at: 0 } as Step);
    expect(accept(BASE, [unfit], unfit.id)).toMatchObject({ ok: false, error: { type: 'Conflict' } });
  });
});

describe('an amendment to an amendment', () => {
  const parent = by('parent', words('dry', 'cool and quiet'));
  const at = 'Urges all States to keep cool and '.length;
  const insertion: Step = {
    type: 'insert words',
    line: { type: 'paragraph', id: FIRST },
    at,
    inserted: [textRun('very ')],
  };
  const sub = { ...by('sub', insertion), to: parent.id };

  it.each([
    ['before it', ['sub', 'parent']],
    ['after it', ['parent', 'sub']],
  ])('accepted %s gives the same text', (_, order) => {
    expect(writeText(acceptAll(BASE, [parent, sub], order))).toContain('keep cool and very quiet lamps');
  });

  it('follows when another is accepted', () => {
    const all = [parent, sub, by('other', words('all', 'very many'))];
    expect(writeText(acceptAll(BASE, all, ['other', 'sub', 'parent']))).toContain(
      'very many States to keep cool and very quiet',
    );
  });
});

test('contests are about words, not about paragraphs', () => {
  const groups = conflictGroups([
    ...SIX.slice(0, 5),
    by('g', words('dry lamps', 'x')),
    by('h', words('lamps in', 'y')),
  ]);
  expect(groups.map(({ ids }) => ids)).toEqual([['c', 'g', 'h']]);
  expect(groups[0]?.contests.map(({ one, other }) => `${one} ${other}`)).toEqual(['c g', 'g h']);
});
