import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  EMPTY_RESOLUTION,
  blocksOf,
  countedIds,
  type Inline,
  noteId,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  type TableCell,
  textRun,
  writeText,
} from '../../src/index.js';
import { withoutTabs } from '../../src/text/item-behind-tabs.js';
import { arbitraryResolution } from '../arbitrary-resolution.js';

const ids = countedIds();
const italic = (words: string) => textRun(words, [{ type: 'italic' }]);

function paragraph(
  role: Paragraph['role'],
  content: readonly Inline[],
  rest: Partial<Paragraph> = {},
): Paragraph {
  return { type: 'paragraph', id: ids.block(), role, number: null, content, children: [], tail: [], ...rest };
}

function part(content: string, rest: Partial<Subparagraph> = {}): Subparagraph {
  const line = [textRun(content)];
  return {
    type: 'subparagraph',
    id: ids.block(),
    marker: null,
    content: line,
    children: [],
    tail: [],
    ...rest,
  };
}

const bare: Resolution = {
  ...EMPTY_RESOLUTION,
  title: [textRun('Care of harbours')],
  organ: [textRun('The General Assembly')],
};

function written(rest: Partial<Resolution>): string {
  return writeText({ ...bare, ...rest });
}

const HEAD = 'Care of harbours\n\nThe General Assembly,\n\n';
const decides = [italic('Decides'), textRun(' to keep them open')];

test.each<[string, Partial<Resolution>, string]>([
  ['a title and an organ', {}, HEAD.trimEnd() + '\n'],
  ['a number', { number: 'I' }, `Draft resolution I\n\n${HEAD.trimEnd()}\n`],
  ['a resolution', { kind: 'resolution', number: '27/2' }, `Resolution 27/2\n\n${HEAD.trimEnd()}\n`],
  ['a symbol without a front page', { symbol: 'A/80/L.5' }, `A/80/L.5\n\n${HEAD.trimEnd()}\n`],
  ['no organ', { organ: [] }, 'Care of harbours\n'],
  [
    'a preambular paragraph, its frozen number left out',
    { preamble: [paragraph('preambular', [italic('Noting'), textRun(' the tide,')], { number: '1' })] },
    `${HEAD}*Noting* the tide,\n`,
  ],
  [
    'a sole operative paragraph',
    { operative: [paragraph('operative', decides)] },
    `${HEAD}*Decides* to keep them open\n`,
  ],
  [
    'a sole operative paragraph that prints a number',
    { operative: [paragraph('operative', decides, { number: '4' })] },
    `${HEAD}4. *Decides* to keep them open\n`,
  ],
  [
    'numbers that are computed',
    { operative: [paragraph('operative', decides), paragraph('operative', decides)] },
    `${HEAD}1. *Decides* to keep them open\n\n2. *Decides* to keep them open\n`,
  ],
  [
    'a number between frozen ones',
    { operative: [paragraph('operative', decides, { number: '1' }), paragraph('operative', decides)] },
    `${HEAD}1. *Decides* to keep them open\n\n1 bis. *Decides* to keep them open\n`,
  ],
  [
    'lettered paragraphs',
    { operative: [paragraph('operative', decides, { number: '(a)' })] },
    `${HEAD.replace(',', ':')}(a) *Decides* to keep them open\n`,
  ],
  [
    'subparagraphs with tails',
    {
      operative: [
        paragraph('operative', [textRun('Asks:')], {
          children: [
            part('ports:', { children: [part('large;')], tail: [textRun('of the north;')] }),
            part('piers;'),
          ],
          tail: [textRun('by 2030.')],
        }),
      ],
    },
    `${HEAD}Asks:\n\n  (a) ports:\n\n    (i) large;\n\n  [](#)of the north;\n\n  (b) piers;\n\nby 2030.\n`,
  ],
  [
    'a list printed without markers in an issued text',
    {
      operative: [
        paragraph('operative', [textRun('Asks:')], {
          number: '1',
          children: [part('ports;'), part('piers.')],
        }),
      ],
    },
    `${HEAD}1. Asks:\n\n  - ports;\n\n  - piers.\n`,
  ],
  [
    'a list in a paragraph that came into an issued text',
    {
      operative: [
        paragraph('operative', decides, { number: '1' }),
        paragraph('operative', [textRun('Asks:')], { children: [part('ports.')] }),
      ],
    },
    `${HEAD}1. *Decides* to keep them open\n\n1 bis. Asks:\n\n  (a) ports.\n`,
  ],
  [
    'a heading',
    { operative: [{ type: 'heading', id: ids.block(), level: 1, content: [textRun('I. Piers')] }] },
    `${HEAD}I. Piers\n`,
  ],
  [
    'an annex',
    {
      annexes: [
        {
          id: ids.block(),
          label: 'Annex I',
          title: [textRun('List of piers')],
          blocks: [paragraph('plain', [textRun('North pier.')], { number: '1' })],
        },
      ],
    },
    `${HEAD}Annex I\n\nList of piers\n\n1. North pier.\n`,
  ],
])('%s', (_, rest, text) => {
  expect(written(rest)).toBe(text);
});

test.each<[string, Inline[], string]>([
  ['italics', [italic('Urges'), textRun(' all')], '*Urges* all'],
  ['blanks kept outside the marks', [italic('Urges '), textRun('all')], '*Urges* all'],
  ['bold italics', [textRun('all', [{ type: 'bold' }, { type: 'italic' }])], '***all***'],
  [
    'a link',
    [textRun('70/1', [{ type: 'link', href: 'https://x.org/a(1)' }])],
    '[70/1](https://x.org/a%281%29)',
  ],
  ['a line broken inside a run', [textRun('one\ntwo\tthree')], 'one two three'],
])('%s in a line', (_, title, line) => {
  expect(written({ title }).split('\n')[0]).toBe(line);
});

test('notes are raised, called again under the same mark, and printed at the end', () => {
  const [star, first, second] = [noteId('s'), noteId('a'), noteId('b')];
  const call = (note: typeof star): Inline => ({ type: 'note', note });
  const text = written({
    front: [{ role: 'sponsors', content: [textRun('Chad:'), call(star), textRun(' draft resolution')] }],
    title: [textRun('Piers'), call(first), textRun(' and ports'), call(second), call(first)],
    notes: [
      { id: star, marker: '*', content: [textRun('On behalf of a group.')] },
      { id: first, marker: null, content: [textRun('See A/80/1.')] },
      { id: second, marker: '12', content: [textRun('Ibid.')] },
    ],
  });
  expect(text).toBe(
    'Chad:* draft resolution\n\nPiers¹ and ports¹²[](#)¹\n\nThe General Assembly,\n\n* On behalf of a group.\n\n¹ See A/80/1.\n\n¹² Ibid.\n',
  );
});

function cell(text: string, columns = 1, rows = 1): TableCell {
  return { content: [textRun(text)], columns, rows };
}

test('cells that cover several places leave the others empty', () => {
  const rows = [
    { header: true, cells: [cell('Port', 1, 2), cell('Ships', 2)] },
    { header: true, cells: [cell('2024'), cell('2025')] },
    { header: false, cells: [cell('North'), cell('4'), cell('5')] },
  ];
  const text = written({ operative: [{ type: 'table', id: ids.block(), rows }] });
  expect(text).toBe(`${HEAD}Port\tShips\t\n\t2024\t2025\nNorth\t4\t5\n`);
});

test.each([
  [['1.', 'oil'], '1.[](#)\toil'],
  [['(a)', 'oil'], '(a)[](#)\toil'],
  [['', '1.', 'oil'], '[](#)\t1.\toil'],
  [['', '•', 'oil'], '[](#)\t•\toil'],
  [['', '1.', '25'], '\t1.\t25'],
  [['1.', 'oil', '25'], '1.\toil\t25'],
])('the row %j is no paragraph', (texts, line) => {
  const rows = [{ header: false, cells: texts.map((text) => cell(text)) }];
  expect(written({ operative: [{ type: 'table', id: ids.block(), rows }] })).toBe(`${HEAD}${line}\n`);
  expect(withoutTabs(line)).toBe(line);
});

test('every paragraph is one line, between blank lines', () => {
  const documents = arbitraryResolution({ tables: false, notes: false, front: false });
  fc.assert(
    fc.property(documents, (resolution) => {
      const lines = writeText(resolution).trimEnd().split('\n');
      expect(lines.filter((_, index) => index % 2 === 1).every((line) => line === '')).toBe(true);
      expect(lines.length).toBeGreaterThan(2 * blocksOf(resolution).length);
    }),
    { seed: 27, numRuns: 200 },
  );
});
