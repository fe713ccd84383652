import { describe, expect, it } from 'vitest';

import { checkResolution, type Paragraph, type Resolution, textRun } from '../../src/index.js';
import { CLOSE, english, findings, op, ops, sub } from './rule-samples.js';

const PARTS = [
  sub('(a)', 'To write:', [sub('(i)', 'Soon;'), sub('(ii)', 'Well;')]),
  sub('(b)', 'To answer;'),
];

describe('a reference', () => {
  it.each<[string, string, string[]]>([
    ['above', 'Notes paragraph 1 above;', []],
    ['below', 'Notes paragraph 3 below;', []],
    ['above said of below', 'Notes paragraph 3 above;', ['references OP2']],
    ['below said of above', 'Notes paragraph 1 (a) below;', ['references OP2']],
    ['none such', 'Notes paragraphs 1 and 9 of the present resolution;', ['references OP2']],
    ['another text', 'Notes paragraph 9 of resolution 12/4;', []],
    ['an article of another text', 'Notes article 5, paragraph 9 (a), above all;', []],
    ['a part', 'Notes paragraph 1 (b) above;', []],
    ['a part that is not there', 'Notes paragraph 1 (c) above;', ['references OP2']],
    ['a part of a part', 'Notes paragraph 1 (a) (i) and (ii) above;', []],
    ['the next part', 'Notes paragraph 1 (a) (ii) and (b) above;', []],
    ['a part of a part that is not there', 'Notes paragraph 1 (a) (iii) above;', ['references OP2']],
    ['a part named first', 'Notes subparagraph (b) of paragraph 1 above;', []],
    ['one that is not there', 'Notes subparagraph (d) of paragraph 1 above;', ['references OP2']],
    ['the operative part', 'Notes operative paragraph 3;', []],
    ['none such in it', 'Notes operative paragraph 9;', ['references OP2']],
    ['the operative part of another text', 'Notes operative paragraph 9 of resolution 12/4;', []],
    ['the same behind its symbol', 'Notes resolution 12/4, operative paragraph 9;', []],
    ['a part, and of which it does not say', 'Notes subparagraph (c) above;', []],
  ])('%s', (_, middle, expected) => {
    const text = english([op('1', 'Urges clerks:', PARTS), op('2', middle), op('3', CLOSE)]);
    expect(findings(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['to a part of the same paragraph', 'Pay for subparagraph (a) above.', []],
    ['to none of its parts', 'Pay for subparagraph (d) above.', ['references OP1']],
    ['to a part of its part', 'Pay for subparagraph (a) (i) and (ii) above.', []],
  ])('%s', (_, last, expected) => {
    const parts = [...PARTS, sub('(c)', last)];
    expect(findings(english([op(null, 'Urges clerks:', parts)]))).toEqual(expected);
  });

  it('finds parts that stand in one line', () => {
    const [first, ...rest] = ops('Urges clerks to: (a) write; (b) answer;', 'Notes paragraph 1 (b) above.');
    expect(findings(english(first === undefined ? [] : [first, ...rest]))).toEqual([]);
  });
});

/** The same text with a paragraph put in at the place of this number, and numbers counted anew. */
function withOneMore(paragraphs: readonly Paragraph[], number: number): Paragraph[] {
  const inserted = op(null, 'Thanks the porters;');
  return paragraphs
    .toSpliced(number - 1, 0, inserted)
    .map((paragraph, index) => ({ ...paragraph, number: String(index + 1) }));
}

/** The messages of references in `after`, knowing `before`. */
function told(after: Resolution, before: Resolution): string[] {
  return checkResolution(after, { before }).flatMap(({ rule, message }) =>
    rule === 'references' ? [message] : [],
  );
}

/** Four paragraphs, the third with these words. */
function lines(words: string): Paragraph[] {
  return ops('Urges ink;', 'Thanks the makers of paper;', words, CLOSE);
}

describe('a reference after renumbering', () => {
  it.each<[string, string, number, string[]]>([
    [
      'leads to the same paragraph under its new number',
      'Notes paragraph 2 above;',
      1,
      [
        'What was paragraph 2 in the version before is paragraph 3 now; "paragraph 3 above" would be expected.',
      ],
    ],
    ['stays where the number stays', 'Notes paragraph 1 above;', 2, []],
    [
      'gives all its numbers anew',
      'Notes paragraphs 1 and 4 of the present resolution;',
      2,
      [
        'What was paragraph 4 in the version before is paragraph 5 now; "paragraphs 1 and 5 of the present resolution" would be expected.',
      ],
    ],
  ])('%s', (_, words, number, expected) => {
    const before = lines(words);
    expect(told(english(withOneMore(before, number)), english(before))).toEqual(expected);
  });

  it('leads to the same part under its new marker', () => {
    const parts = [sub('(a)', 'To write;'), sub('(b)', 'To answer.')];
    const citing = op('2', 'Notes paragraph 1 (b) above.');
    const first = op('1', 'Urges clerks:', parts);
    const marked = [sub('(a)', 'To sit;'), ...parts].map((part, index) => ({
      ...part,
      marker: 'abc'[index] ?? '',
    }));
    const after = english([{ ...first, children: marked }, citing]);
    expect(told(after, english([first, citing]))).toEqual([
      'What was paragraph 1 (b) in the version before is paragraph 1 (c) now; "paragraph 1 (c) above" would be expected.',
    ]);
  });

  it('follows the paragraph to the other side', () => {
    const before = ops('Urges ink;', 'Notes paragraph 1 above;', CLOSE);
    const [ink, notes, close] = before;
    if (ink === undefined || notes === undefined || close === undefined) throw new Error('Three were made');
    const after = [{ ...notes, number: '1' }, { ...ink, number: '2' }, close];
    expect(told(english(after), english(before))).toEqual([
      'What was paragraph 1 in the version before is paragraph 2 now; "paragraph 2 below" would be expected.',
    ]);
  });

  it('says that its paragraph is gone', () => {
    const before = lines('Notes paragraph 2 above;');
    const after = before.toSpliced(1, 1).map((each, index) => ({ ...each, number: String(index + 1) }));
    expect(told(english(after), english(before))).toEqual([
      'What was paragraph 2 in the version before is not in the text any more; another reference would be expected.',
    ]);
  });

  it('is left alone where it was written anew, or has been mended', () => {
    const before = lines('Notes paragraph 2 above;');
    const mended = withOneMore(before, 1).map((each) =>
      each.number === '4' ? { ...each, content: [textRun('Notes paragraph 3 above;')] } : each,
    );
    expect(told(english(mended), english(before))).toEqual([]);
  });

  it('holds to the same kind of text as ever where the version before says nothing', () => {
    const after = english(lines('Notes paragraph 9 above;'));
    expect(told(after, after)).toEqual(['There is no paragraph 9 in the text; its numbers are 1 to 4.']);
  });
});
