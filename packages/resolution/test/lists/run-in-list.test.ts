import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  countedIds,
  type Paragraph,
  plainText,
  readText,
  type Resolution,
  textRun,
  withDescendants,
  writeText,
} from '../../src/index.js';
import { comparable } from '../write/comparable.js';
import { onlyDocument, outline } from '../text/outline.js';

const textOf = (...passages: readonly string[]) =>
  ['Resolution 13/1', 'Oil for lamps', 'The Council of Harbours,', ...passages].join('\n\n');

/** The outline of one operative paragraph between two others. */
function partsOf(...passages: readonly string[]): string[] {
  const [first = '', ...more] = passages;
  const text = textOf('*Recalling* fog,', `1. *Urges* ${first}`, ...more, '2. *Decides* to wait.');
  return outline(onlyDocument(text)).slice(1, -1);
}

describe('a list that runs on in a line is set out as parts', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'behind a colon',
      'keepers to: (a) trim wicks; (b) keep oil; and (c) watch;',
      ['OP1 Urges keepers to:', '- (a) trim wicks;', '- (b) keep oil; and', '- (c) watch;'],
    ],
    [
      'parted by commas',
      'keepers to: (a) trim wicks, (b) keep oil and (c) watch;',
      ['OP1 Urges keepers to:', '- (a) trim wicks,', '- (b) keep oil and', '- (c) watch;'],
    ],
    [
      'behind a word that introduces',
      'care by (i) trimming wicks; or (ii) keeping oil;',
      ['OP1 Urges care by', '- (i) trimming wicks; or', '- (ii) keeping oil;'],
    ],
    [
      'with lists in its parts',
      'all: (a) keepers: (i) to trim; (ii) to watch; (b) masters to wait;',
      ['OP1 Urges all:', '- (a) keepers:', '-- (i) to trim;', '-- (ii) to watch;', '- (b) masters to wait;'],
    ],
    [
      'whose parts refer to others',
      'all to: (a) mind article 5 (b) and (c); (b) heed paragraph 3 (a), (b) and (c) above; (c) wait;',
      [
        'OP1 Urges all to:',
        '- (a) mind article 5 (b) and (c);',
        '- (b) heed paragraph 3 (a), (b) and (c) above;',
        '- (c) wait;',
      ],
    ],
    [
      'whose last part lists without a colon',
      'all to: (a) wait; (b) rest; and (c) trim (i) the large wicks; and (ii) the small ones, as told;',
      [
        'OP1 Urges all to:',
        '- (a) wait;',
        '- (b) rest; and',
        '- (c) trim (i) the large wicks; and (ii) the small ones, as told;',
      ],
    ],
    [
      'with half a bracket',
      'care: a) wicks; b) oil; et c) fog;',
      ['OP1 Urges care:', '- a) wicks;', '- b) oil; et', '- c) fog;'],
    ],
    [
      'closed by words behind a semicolon',
      'all to: (a) trim; and (b) watch; and thanks them;',
      ['OP1 Urges all to:', '- (a) trim; and', '- (b) watch;', '… and thanks them;'],
    ],
    [
      'closed by a sentence',
      'all to: (a) trim; (b) watch the harbour. Keepers may wait;',
      ['OP1 Urges all to:', '- (a) trim;', '- (b) watch the harbour.', '… Keepers may wait;'],
    ],
    [
      'closed by a clause beside it',
      'all to: (a) trim; and (b) watch, as well as to wait;',
      ['OP1 Urges all to:', '- (a) trim; and', '- (b) watch,', '… as well as to wait;'],
    ],
    [
      'whose last part may have that clause',
      'all to: (a) trim; and (b) watch, as well as hear;',
      ['OP1 Urges all to:', '- (a) trim; and', '- (b) watch, as well as hear;'],
    ],
  ])('%s', (_, words, expected) => {
    expect(partsOf(words)).toEqual(expected);
  });

  test('in a preamble', () => {
    const text = textOf('*Noting* that: (a) fog is near; and (b) oil is low,', '1. *Urges* care.');
    expect(outline(onlyDocument(text)).slice(0, 3)).toEqual([
      'PP Noting that:',
      '- (a) fog is near; and',
      '- (b) oil is low,',
    ]);
  });

  test('that print breaks before its first marker', () => {
    expect(partsOf('all to:', '(a) trim; (b) keep: (i) oil; (ii) wicks; and', '(c) watch;')).toEqual([
      'OP1 Urges all to:',
      '- (a) trim;',
      '- (b) keep:',
      '-- (i) oil;',
      '-- (ii) wicks; and',
      '- (c) watch;',
    ]);
  });

  test('without a blank in Chinese', () => {
    expect(partsOf('灯塔：(a) 灯油；(b)灯芯；以及(c)雾。')).toEqual([
      'OP1 Urges 灯塔：',
      '- (a) 灯油；',
      '- (b) 灯芯；以及',
      '- (c) 雾。',
    ]);
  });

  test('marks and notes stay with their words', () => {
    const text = textOf('1. *Urges* all to: (a) *trim*;¹ (b) **watch;**² and wait.', '¹ Oil.', '² Fog.');
    expect(outline(onlyDocument(text))).toEqual([
      'OP1 Urges all to:',
      '- (a) trim;«1»',
      '- (b) watch;«2» and wait.',
    ]);
  });
});

describe('words that only look like a list stay as they are', () => {
  test.each([
    ['a reference', 'all to mind (a) of the Charter; (b) of the Charter;'],
    ['references behind figures', 'all to heed articles 5 (a); 6 (b) and (c);'],
    ['parts named', 'all to heed, in: (a) and (b) above, what binds;'],
    ['a single part', 'all to: (a) trim wicks and watch;'],
    ['parts out of sequence', 'all to: (a) trim; (c) watch;'],
    ['no words that introduce', 'all keepers (a) trim; (b) watch;'],
    ['no colon and commas', 'all to (a) trim, (b) watch;'],
    ['a quotation', 'that “all: (a) trim; (b) watch”, be heard;'],
    ['a bracket', 'care (as in: (a) oil; (b) wicks) ashore;'],
    ['a form', 'all to see form(a); form(b) is gone;'],
  ])('%s', (_, words) => {
    expect(partsOf(words)).toEqual([`OP1 Urges ${words}`]);
  });

  test('the list of a line that ends with a colon stands below', () => {
    expect(partsOf('all to: (a) trim; (b) watch, by:', '(a) day;', '(b) night;')[0]).toBe(
      'OP1 Urges all to: (a) trim; (b) watch, by:',
    );
  });

  test('in an amendment', () => {
    const text = ['X/80/L.9', '12 May 2026', 'Ruritania: amendment to draft resolution X/80/L.7'];
    const words = 'In operative paragraph 2, insert: (a) lamps; and (b) oil.';
    const [block] = onlyDocument([...text, '', words].join('\n')).operative;
    expect(block?.type === 'paragraph' && block.children).toEqual([]);
  });
});

/** A document of one paragraph under the pen. */
function live(paragraph: Partial<Paragraph>): Resolution {
  const ids = countedIds();
  return {
    ...onlyDocument(textOf('1. *Urges* care.')),
    operative: [
      {
        type: 'paragraph',
        id: ids.block(),
        role: 'operative',
        number: '1',
        content: [],
        children: [],
        tail: [],
        ...paragraph,
      },
    ],
  };
}

function readBack(resolution: Resolution): unknown[] {
  return readText(writeText(resolution), countedIds()).documents.map(comparable);
}

describe('what is written is read back the same', () => {
  const PIECES = [
    'to:',
    'all',
    'by',
    '(a)',
    '(b)',
    '(c)',
    '(i)',
    '(ii)',
    'trim;',
    'watch,',
    'and',
    'oil',
    'fog; and',
    '“oil',
    'lamp”',
    'harbour. All',
    'as well as to',
  ];
  const words = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
    .map((pieces) => [textRun('Urges', [{ type: 'italic' }]), textRun(` oil ${pieces.join(' ')} on.`)]);

  test('where words under the pen look like a list', () => {
    fc.assert(
      fc.property(words, words, (content, part) => {
        const ids = countedIds('s');
        const child = { type: 'subparagraph' as const, marker: '(a)', children: [], tail: [] };
        const both = [
          live({ content }),
          live({
            content: [textRun('Urges', [{ type: 'italic' }]), textRun(' all:')],
            children: [{ ...child, id: ids.block(), content: part }],
          }),
        ];
        for (const resolution of both) expect(readBack(resolution)).toEqual([comparable(resolution)]);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  test('and where they were set out, with every word', () => {
    fc.assert(
      fc.property(words, (content) => {
        const line = plainText(content);
        const read = onlyDocument(textOf(`1. ${line}`));
        expect(readBack(read)).toEqual([comparable(read)]);
        const parts = read.operative.flatMap((block) =>
          block.type === 'paragraph' ? withDescendants(block) : [],
        );
        const kept = parts
          .flatMap((part) => [
            part.type === 'subparagraph' ? (part.marker ?? '') : '',
            plainText(part.content),
          ])
          .concat(parts.map(({ tail }) => plainText(tail)))
          .join(' ');
        expect(kept.split(' ').filter(Boolean).sort()).toEqual(line.split(' ').sort());
      }),
      { seed: 14, numRuns: 400 },
    );
  });

  test('where closing words begin with a capital', () => {
    const ids = countedIds('t');
    const children = [
      {
        type: 'subparagraph' as const,
        id: ids.block(),
        marker: '(a)',
        content: [textRun('To wait.')],
        children: [],
        tail: [],
      },
    ];
    const resolution = live({
      content: [textRun('Urges', [{ type: 'italic' }]), textRun(' all:')],
      children,
      tail: [textRun('Keepers may watch.')],
    });
    expect(readBack(resolution)).toEqual([comparable(resolution)]);
  });
});

test('a line of very many markers is read in time', () => {
  const words = '(a) trim; (b) watch: (i) oil; (ii) “wicks; '.repeat(20_000);
  const started = performance.now();
  onlyDocument(textOf(`1. *Urges* all to: ${words}`));
  expect(performance.now() - started).toBeLessThan(5_000);
});
