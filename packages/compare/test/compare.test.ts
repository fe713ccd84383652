import { describe, expect, test } from 'vitest';

import { compare, type ComparedParagraph } from '../src/index.js';
import { marked } from './sides-of-words.js';
import { written } from './written-resolution.js';

const INKS = 'Recalling its earlier decisions on inks and seals made from walnut shells,';
const PAPER = 'Noting the steady loss of paper mills along the upper rivers,';
const CLERKS = 'Mindful of the clerks who copy public letters by candlelight,';
const STORES = 'Urges all States to keep public letters in dry stores away from open fires;';
const LISTS = 'Requests the Secretary-General to draw up lists of every letter received since the floods;';
const FUNDS = 'Decides to set up a fund for archives on small islands without a bindery;';
const MAPS = 'Invites cartographers to lend their older coastal maps to schools in mountain villages;';
const GUILDS = 'Encourages guilds of printers to train apprentices in casting and mending type;';

/** A changed row on a line: what became of which labels; kept rows that are still what they were are left out. */
function rowName({ change, from, to, renumbered }: ComparedParagraph): string {
  return `${change} ${from.join(' + ')} → ${to.join(' + ')}${renumbered ? ' (renumbered)' : ''}`;
}

function changedRows(from: readonly string[], to: readonly string[]): string[] {
  const { paragraphs } = compare(written('old', from), written('new', to));
  return paragraphs.filter(({ change, renumbered }) => change !== 'kept' || renumbered).map(rowName);
}

describe('rows', () => {
  test.each([
    ['nothing', [`PP ${INKS}`, `OP ${STORES}`], [`PP ${INKS}`, `OP ${STORES}`], []],
    ['a word', [`OP ${STORES}`], [`OP ${STORES.replace('dry', 'cool')}`], ['reworded OP1 → OP1']],
    [
      'an insertion, and what follows is renumbered',
      [`OP ${STORES}`, `OP ${LISTS}`],
      [`OP ${STORES}`, `OP ${FUNDS}`, `OP ${LISTS}`],
      ['inserted  → OP2', 'kept OP2 → OP3 (renumbered)'],
    ],
    [
      'a deletion, told where it stood',
      [`OP ${STORES}`, `OP ${FUNDS}`, `OP ${LISTS}`],
      [`OP ${STORES}`, `OP ${LISTS}`],
      ['deleted OP2 → ', 'kept OP3 → OP2 (renumbered)'],
    ],
    [
      'another paragraph in the same place',
      [`OP ${STORES}`, `OP ${FUNDS}`, `OP ${LISTS}`],
      [`OP ${STORES}`, `OP ${GUILDS}`, `OP ${LISTS}`],
      ['deleted OP2 → ', 'inserted  → OP2'],
    ],
    [
      'a move',
      [`OP ${STORES}`, `OP ${LISTS}`, `OP ${FUNDS}`, `OP ${MAPS}`],
      [`OP ${LISTS}`, `OP ${FUNDS}`, `OP ${MAPS}`, `OP ${STORES}`],
      [
        'kept OP2 → OP1 (renumbered)',
        'kept OP3 → OP2 (renumbered)',
        'kept OP4 → OP3 (renumbered)',
        'moved OP1 → OP4 (renumbered)',
      ],
    ],
    [
      'a move that was reworded',
      [`OP ${STORES}`, `OP ${LISTS}`, `OP ${FUNDS}`, `OP ${MAPS}`],
      [`OP ${LISTS}`, `OP ${FUNDS}`, `OP ${MAPS}`, `OP ${STORES.replace('dry', 'cool and dark')}`],
      [
        'kept OP2 → OP1 (renumbered)',
        'kept OP3 → OP2 (renumbered)',
        'kept OP4 → OP3 (renumbered)',
        'moved and reworded OP1 → OP4 (renumbered)',
      ],
    ],
    [
      'a move from the preamble to the operative part',
      [`PP ${INKS}`, `PP ${PAPER}`, `OP ${STORES}`],
      [`PP ${INKS}`, `OP ${PAPER}`, `OP ${STORES}`],
      ['moved PP2 → OP1 (renumbered)', 'kept OP1 → OP2 (renumbered)'],
    ],
    [
      'a split',
      [
        `OP ${STORES.replace(';', ',')} and also urges them to open these stores to readers once a week;`,
        `OP ${LISTS}`,
      ],
      [`OP ${STORES}`, 'OP Also urges them to open these stores to readers once a week;', `OP ${LISTS}`],
      ['split OP1 → OP1 + OP2', 'kept OP2 → OP3 (renumbered)'],
    ],
    [
      'a merger',
      [`PP ${INKS}`, `PP ${PAPER}`, `PP ${CLERKS}`],
      [`PP ${INKS}`, `PP ${PAPER} and mindful of the clerks who copy public letters by candlelight,`],
      ['merged PP2 + PP3 → PP2'],
    ],
    [
      'a paragraph broken into a chapeau and its subparagraphs',
      [
        'OP Calls upon archives to list their oldest letters, to mend torn seals before winter, and to share spare shelves with neighbours;',
      ],
      [
        'OP Calls upon archives:',
        'sub To list their oldest letters;',
        'sub To mend torn seals before winter;',
        'sub To share spare shelves with neighbours;',
      ],
      ['split OP1 → OP1 + OP1 (a) + OP1 (b) + OP1 (c)'],
    ],
    [
      'a subparagraph that became a paragraph',
      [
        'OP Calls upon archives:',
        'sub To mend torn seals before the coming winter;',
        `sub ${MAPS}`,
        `OP ${FUNDS}`,
      ],
      [
        'OP Calls upon archives:',
        'sub To mend torn seals before the coming winter;',
        `OP ${MAPS}`,
        `OP ${FUNDS}`,
      ],
      ['moved OP1 (b) → OP2 (renumbered)', 'kept OP2 → OP3 (renumbered)'],
    ],
    [
      'words after the subparagraphs',
      ['OP Calls upon archives:', `sub ${MAPS}`, 'tail and to report on it by the spring;'],
      ['OP Calls upon archives:', `sub ${MAPS}`, 'tail and to report on it by the autumn;'],
      ['reworded OP1 → OP1'],
    ],
    [
      'a title, whatever it says',
      ['title On inks', `OP ${MAPS}`],
      ['title Of seals', `OP ${MAPS}`],
      ['reworded title → title'],
    ],
    [
      'an organ line',
      ['organ The Assembly of Scribes'],
      ['organ The Council of Binders'],
      ['reworded organ → organ'],
    ],
    [
      'a State among the sponsors',
      ['sponsors Chad and Fiji: draft resolution'],
      ['sponsors Chad, Fiji and Oman: draft resolution'],
      ['reworded sponsors → sponsors'],
    ],
    [
      'a heading',
      ['heading On the care of seals', `OP ${MAPS}`],
      ['heading On the care of old seals', `OP ${MAPS}`],
      ['reworded heading 1 → heading 1'],
    ],
    [
      'a cell of a table',
      ['table Seals|12 / Inks|30 / Quills|7'],
      ['table Seals|12 / Inks|35 / Quills|7'],
      ['reworded table 1 → table 1'],
    ],
    [
      'the title of an annex',
      ['annex Rules of the archive'],
      ['annex Ways of the binders'],
      ['reworded annex → annex'],
    ],
    [
      'a note, and its number that shifted',
      ['note Letters of the flood, volume two.'],
      ['note Seals and their makers.', 'note Letters of the flood, volume two.'],
      ['inserted  → note 1'],
    ],
    ['one side empty', [], [`PP ${INKS}`, `OP ${STORES}`], ['inserted  → PP1', 'inserted  → OP1']],
  ])('%s', (_, from, to, expected) => {
    expect(changedRows(from, to)).toEqual(expected);
  });
});

test('a heading where the preamble ends belongs to either part', () => {
  const inOperative = written('old', [`PP ${INKS}`, 'heading Of seals', `OP ${STORES}`]);
  const [heading, ...operative] = inOperative.operative;
  const preamble = heading === undefined ? inOperative.preamble : [...inOperative.preamble, heading];
  expect(compare(inOperative, { ...inOperative, preamble, operative }).summary).toMatchObject({
    kept: 3,
    moved: 0,
  });
});

describe('words of a row', () => {
  test.each([
    [
      'after the subparagraphs, they follow the chapeau',
      ['OP Urges:', `sub ${MAPS}`, 'tail and reports.'],
      ['OP Urges:', `sub ${MAPS}`, 'tail and acts.'],
      0,
      'Urges: and [-reports-]{+acts+}.',
    ],
    [
      'a table, by cell and row',
      ['table Seals|12 / Inks|30'],
      ['table Seals|12 / Inks|35'],
      0,
      'Seals\t12\nInks\t[-30-]{+35+}',
    ],
    [
      'a split, with the break',
      [`OP ${STORES} ${MAPS}`],
      [`OP ${STORES}`, `OP ${MAPS}`],
      0,
      `${STORES}{+\n+}[~ ~]${MAPS}`,
    ],
    [
      'kinds of hyphen and quotation mark',
      ['OP Requests the Secretary-General to read "Inks";'],
      ['OP Requests the Secretary‑General to read “Inks”;'],
      0,
      'Requests the [~Secretary-General~]{~Secretary‑General~} to read [~"~]{~“~}Inks[~"~]{~”~};',
    ],
  ])('%s', (_, from, to, row, expected) => {
    const { paragraphs } = compare(written('old', from), written('new', to));
    expect(marked(paragraphs[row]?.words ?? [])).toBe(expected);
  });

  test('typography alone is no change', () => {
    const { summary } = compare(
      written('old', ['OP Urges “all”  States;']),
      written('new', ['OP Urges "all" States;']),
    );
    expect(summary).toMatchObject({ kept: 1, reworded: 0, wordsDeleted: 0, wordsInserted: 0 });
  });
});

describe('opening phrases', () => {
  test.each([
    ['another verb', LISTS, LISTS.replace('Requests', 'Invites'), { from: 'Requests', to: 'Invites' }],
    [
      'an adverb more',
      GUILDS,
      GUILDS.replace('Encourages', 'Also encourages'),
      { from: 'Encourages', to: 'Also encourages' },
    ],
    ['the same phrase, other words', LISTS, LISTS.replace('every', 'each'), null],
  ])('%s', (_, from, to, expected) => {
    const [row] = compare(written('old', [`OP ${from}`]), written('new', [`OP ${to}`])).paragraphs;
    expect(row?.opening).toEqual(expected);
  });
});

describe('permanent ids', () => {
  test('a paragraph wholly rewritten under its id is the same paragraph', () => {
    const from = [`#a OP ${STORES}`, `#b OP ${FUNDS}`, `#c OP ${LISTS}`];
    const to = [`#n OP ${MAPS}`, `#a OP ${STORES}`, `#b OP ${GUILDS}`, `#c OP ${LISTS}`];
    expect(changedRows(from, to)).toEqual([
      'inserted  → OP1',
      'kept OP1 → OP2 (renumbered)',
      'reworded OP2 → OP3 (renumbered)',
      'kept OP3 → OP4 (renumbered)',
    ]);
  });

  test('where the same ids may only have been counted, another paragraph is another one', () => {
    const from = [`#a OP ${STORES}`, `#b OP ${FUNDS}`, `#c OP ${LISTS}`];
    const to = [`#a OP ${STORES}`, `#b OP ${GUILDS}`, `#c OP ${LISTS}`];
    expect(changedRows(from, to)).toEqual(['deleted OP2 → ', 'inserted  → OP2']);
  });

  test('ids that were only counted mean nothing', () => {
    const from = [`#a OP ${STORES}`, `#b OP ${FUNDS}`, `#c OP ${LISTS}`];
    const to = [`#a OP ${GUILDS}`, `#b OP ${STORES}`, `#c OP ${FUNDS}`, `#d OP ${LISTS}`];
    expect(changedRows(from, to)).toEqual([
      'inserted  → OP1',
      'kept OP1 → OP2 (renumbered)',
      'kept OP2 → OP3 (renumbered)',
      'kept OP3 → OP4 (renumbered)',
    ]);
  });

  test('a row tells the ids behind its labels', () => {
    const { paragraphs } = compare(written('old', [`#a OP ${STORES}`]), written('new', [`#b OP ${STORES}`]));
    expect(paragraphs[0]?.ids).toEqual({ from: ['a'], to: ['b'] });
  });
});
