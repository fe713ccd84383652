import { blockId, countedIds, type Paragraph, plainText, readText, textRun } from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import { amendmentId } from '../../src/ledger/amendment.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import { countBrackets } from '../../src/rolling/count-brackets.js';
import { rollingText } from '../../src/rolling/rolling-text.js';
import { rollingToHtml } from '../../src/rolling/rolling-to-html.js';
import { rollingToText } from '../../src/rolling/rolling-to-text.js';
import { namedLines } from '../../src/steps/lines.js';
import { takeOut } from '../../src/steps/make-steps.js';
import type { Step } from '../../src/steps/step.js';

const SOURCE = `Resolution 13/1

Lamps of the harbours

The General Assembly,

*Recalling* its earlier letters,

1. *Urges* all States to keep dry lamps in order;

2. *Requests* the keeper to report.
`;
const BASE = readText(SOURCE, countedIds()).documents[0] ?? fail();
const [FIRST, SECOND] = BASE.operative.map(({ id }) => id) as [Paragraph['id'], Paragraph['id']];

function fail(): never {
  throw new Error('no document');
}

/** Puts words in the place of others in OP1, or behind them where `now` begins with "+"; "" takes them out. */
function words(old: string, now: string, ground = BASE): Step {
  const line = { type: 'paragraph', id: FIRST } as const;
  const content =
    namedLines(ground).find(({ name }) => name.type === 'paragraph' && name.id === FIRST)?.line ?? [];
  const at = plainText(content).indexOf(old);
  if (at === -1) throw new Error(`no ${old}`);
  if (now.startsWith('+')) {
    return { type: 'insert words', line, at: at + old.length, inserted: [textRun(now.slice(1))] };
  }
  const removed = [textRun(old)];
  if (now === '') return { type: 'delete words', line, at, removed };
  return { type: 'replace words', line, at, removed, inserted: [textRun(now)] };
}

function by(delegation: string, ...steps: readonly Step[]): PendingAmendment {
  return { id: amendmentId(delegation.toLowerCase()), delegation, to: null, steps, lost: [] };
}

function paragraphOf(id: string, text: string): Paragraph {
  const content = [textRun(text)];
  return {
    type: 'paragraph',
    id: blockId(id),
    role: 'operative',
    number: null,
    content,
    children: [],
    tail: [],
  };
}

function insertion(id: string, text: string): Step {
  const slot = { in: 'operative', after: FIRST } as const;
  return { type: 'insert paragraph', slot, piece: paragraphOf(id, text), notes: [] };
}

function replacement(text: string): Step {
  const [old] = BASE.operative;
  if (old?.type !== 'paragraph') return fail();
  const now = { ...old, content: [textRun(text)] };
  return { type: 'replace paragraph', id: FIRST, old, now, notes: [], gone: [] };
}

function deletion(): Step {
  const step = takeOut(BASE, SECOND);
  return step.ok ? step.value : fail();
}

function operativeLines(...pending: readonly PendingAmendment[]): string[] {
  const lines = rollingToText(rollingText(BASE, pending)).split('\n\n');
  return lines.filter((line) => /OP|does not fit/u.test(line));
}

const OP1 = 'OP1. Urges all States to keep dry lamps in order;';
const OP2 = 'OP2. Requests the keeper to report.';

/** What is pending; the operative part with it. */
const CASES: readonly (readonly [string, readonly PendingAmendment[], readonly string[]])[] = [
  ['nothing', [], [OP1, OP2]],
  [
    'words put in',
    [by('South', words('States', '+ concerned'))],
    [OP1.replace('States', 'States [concerned — South]'), OP2],
  ],
  [
    'words taken out',
    [by('South', words('dry ', ''))],
    [OP1.replace('dry ', '[dry / delete — South] '), OP2],
  ],
  [
    'the same words replaced in two ways, and taken out by a third',
    [by('South', words('dry', 'cool')), by('North', words('dry', 'wet')), by('East', words('dry', ''))],
    [OP1.replace('dry', '[dry / cool — South / wet — North / delete — East]'), OP2],
  ],
  [
    'the same words put in by two',
    [by('South', words('States', '+ concerned')), by('North', words('States', '+ concerned'))],
    [OP1.replace('States', 'States [concerned — South, North]'), OP2],
  ],
  [
    'one within another',
    [by('South', words('dry lamps in order', 'letters')), by('North', words('lamps', 'lights'))],
    [OP1.replace('dry lamps in order', '[dry [lamps / lights — North] in order / letters — South]'), OP2],
  ],
  [
    'crossing',
    [by('South', words('keep dry lamps', 'care')), by('North', words('lamps in order', 'all'))],
    [
      OP1.replace(
        'keep dry lamps in order',
        '[keep dry [lamps / delete — North] / care — South] [in order / all — North]',
      ),
      OP2,
    ],
  ],
  [
    'paragraphs put in by two',
    [by('South', insertion('s', 'Thanks all;')), by('North', insertion('n', 'Notes this;'))],
    [OP1, '[OP1 bis. Thanks all; — South]', '[OP1 ter. Notes this; — North]', OP2],
  ],
  [
    'a paragraph replaced by two',
    [by('South', replacement('Asks all;')), by('North', replacement('Begs all;'))],
    [OP1, '[OP1 alt. Asks all; — South]', '[OP1 alt.2. Begs all; — North]', OP2],
  ],
  ['a paragraph taken out', [by('South', deletion())], [OP1, `[${OP2} / delete — South]`]],
  [
    'one that does not fit',
    [by('South', { ...words('dry', 'cool'), at: 0 } as Step)],
    [OP1, OP2, 'Amendment south does not fit the text: Conflict.'],
  ],
];

test.each(CASES)('%s', (_, pending, lines) => {
  expect(operativeLines(...pending)).toEqual(lines);
});

describe('an amendment to an amendment', () => {
  const parent = by('South', words('dry', 'cool and quiet'));
  const onParent = words('keep', 'keep');
  it('stands within its words', () => {
    const at = 'Urges all States to keep cool and '.length;
    const line = { type: 'paragraph', id: FIRST } as const;
    const step: Step = { type: 'insert words', line, at, inserted: [textRun('very ')] };
    const sub = { ...by('North', step), to: parent.id };
    expect(operativeLines(parent, sub)[0]).toBe(
      OP1.replace('dry', '[dry / cool and [very — North] quiet — South]'),
    );
  });

  it('stands beside it where it changes other words, and is left out where it does not fit', () => {
    expect(operativeLines(parent, { ...by('North', onParent), to: parent.id })[0]).toContain(
      '[keep / keep — North]',
    );
    const unfit = { ...by('North', { ...onParent, at: 0 } as Step), to: parent.id };
    expect(operativeLines(parent, unfit).at(-1)).toBe('Amendment north does not fit the text: Conflict.');
  });
});

test('brackets are counted by paragraph and by delegation', () => {
  const count = countBrackets(
    rollingText(BASE, [
      by('South', words('dry', 'cool'), insertion('s', 'Thanks all;')),
      by('North', words('dry', 'wet'), words('States', '+ concerned')),
      by('East', deletion()),
    ]),
  );
  expect([...count.byParagraph]).toEqual([
    ['OP1', 2],
    ['OP1 bis', 1],
    ['OP2', 1],
  ]);
  expect(Object.fromEntries(count.byDelegation)).toEqual({ North: 2, South: 2, East: 1 });
  expect(count.all).toBe(4);
});

test('a page has nothing of a proposal but its words', () => {
  const page = rollingToHtml(rollingText(BASE, [by('<b>South', words('dry', '<script>'))]));
  expect(page).toContain('<del data-by="&lt;b&gt;South">dry</del> / <ins>&lt;script&gt;</ins>');
  expect(page).not.toContain('<script>');
});
