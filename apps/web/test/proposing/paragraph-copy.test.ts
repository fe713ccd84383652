import { blockId, linesOfBlock, noteId, plainText, textRun, type Paragraph } from '@penholder/resolution';
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { callsLost, noteTokens } from '../../src/proposing/copy/note-tokens.js';
import {
  copiedAt,
  copiedLines,
  newParagraph,
  paragraphTyped,
} from '../../src/proposing/copy/paragraph-copy.js';
import { lineTyped, typedFrom } from '../../src/proposing/copy/typed-line.js';
import { letters } from '../fixture/letters.js';

const italic = [{ type: 'italic' as const }];
const note = noteId('n');

const urges: Paragraph = {
  type: 'paragraph',
  id: blockId('o'),
  role: 'operative',
  number: '1',
  content: [textRun('Urges', italic), textRun(' States'), { type: 'note', note }, textRun(' to write:')],
  children: [
    {
      type: 'subparagraph',
      id: blockId('oa'),
      marker: '(a)',
      content: [textRun('Letters;')],
      children: [],
      tail: [],
    },
    {
      type: 'subparagraph',
      id: blockId('ob'),
      marker: '(b)',
      content: [textRun('Lists.')],
      children: [],
      tail: [],
    },
  ],
  tail: [],
};
const tokens = noteTokens(urges, new Map([[note, '12']]));

function shown(block: ReturnType<typeof paragraphTyped>): string[] {
  return block === null
    ? []
    : linesOfBlock(block).map((line) =>
        line
          .map((item) => (item.type === 'note' ? '#' : item.marks.length > 0 ? `<${item.text}>` : item.text))
          .join(''),
      );
}

describe('A copied paragraph', () => {
  it('is the same where nothing was typed', () => {
    const lines = copiedLines(urges, tokens, new Map([[blockId('oa'), 'OP1 (a)']]));
    expect(lines.map(({ label, words }) => [label, words])).toEqual([
      ['', 'Urges States[¹²] to write:'],
      ['(a)', 'Letters;'],
      ['', 'Lists.'],
    ]);
    const typed = Object.fromEntries(lines.map(({ key, words }) => [key, words]));
    expect(paragraphTyped(urges, typed, tokens)).toEqual(urges);
  });

  it.each([
    [
      'words',
      { o: 'Urges all States[¹²] to write:' },
      ['<Urges> all States# to write:', 'Letters;', 'Lists.'],
    ],
    [
      'another opening',
      { o: 'Requests States[¹²] to write:' },
      ['<Requests> States# to write:', 'Letters;', 'Lists.'],
    ],
    [
      'a longer opening',
      { o: 'Also urges States[¹²] to write:' },
      ['<Also urges> States# to write:', 'Letters;', 'Lists.'],
    ],
    ['a call taken out', { o: 'Urges States to write:' }, ['<Urges> States to write:', 'Letters;', 'Lists.']],
    [
      'a part after another',
      { oa: 'Letters;\nPostcards;' },
      ['<Urges> States# to write:', 'Letters;', 'Postcards;', 'Lists.'],
    ],
    [
      'a part before all',
      { o: 'Urges States[¹²] to write:\nPostcards;' },
      ['<Urges> States# to write:', 'Postcards;', 'Letters;', 'Lists.'],
    ],
    ['a part taken out', { ob: '' }, ['<Urges> States# to write:', 'Letters;']],
    ['everything taken out', { o: '', oa: '', ob: ' ' }, []],
  ])('takes %s', (_, typed, wanted) => {
    expect(shown(paragraphTyped(urges, typed, tokens))).toEqual(wanted);
  });

  it('takes a line break for a blank where no part can begin', () => {
    const closed = { ...urges, tail: [textRun('and to report.')] };
    expect(shown(paragraphTyped(closed, { 'o closing': 'and to report\nyearly.' }, tokens)).at(-1)).toBe(
      'and to report yearly.',
    );
  });

  it('tells which calls of notes were lost', () => {
    expect(callsLost(urges, paragraphTyped(urges, { o: 'Urges States' }, tokens), tokens)).toEqual(['[¹²]']);
    expect(callsLost(urges, urges, tokens)).toEqual([]);
  });

  it('gives a note a token that is none of its words', () => {
    const odd = { ...urges, content: [textRun('Urges [¹] and [[¹]]'), { type: 'note' as const, note }] };
    const its = noteTokens(odd, new Map([[note, '1']]));
    expect(its.get(note)).toBe('[[[¹]]]');
    expect(paragraphTyped(odd, { o: 'Urges [¹] or [[¹]][[[¹]]]' }, its)).toMatchObject({
      content: [textRun('Urges [¹] or [[¹]]'), { type: 'note', note }],
    });
  });

  it('is found by its own id and by that of a part, and is no table', () => {
    for (const block of [...letters.preamble, ...letters.operative]) {
      expect(copiedAt(letters, block.id)?.id).toBe(block.type === 'table' ? undefined : block.id);
    }
    expect(copiedAt({ ...letters, operative: [urges] }, 'ob')).toBe(urges);
    expect(copiedAt(letters, 'nowhere')).toBeNull();
  });

  it('keeps the typed words to the letter, whatever is typed over it', () => {
    const words = stringMatching(/^[A-Za-z ,;[\]¹²é]{0,40}$/u);
    const line = [textRun('Urges', italic), textRun(' States to write,'), { type: 'note' as const, note }];
    assert(
      property(words, (typed) => {
        expect(typedFrom(lineTyped(line, typed, tokens, 'operative'), tokens)).toBe(typed);
      }),
      { seed: 20181, numRuns: 500 },
    );
  });
});

describe('A new paragraph', () => {
  it('has its opening phrase in italics and a part for each further line', () => {
    const made = newParagraph('Requests also the archives\n write;\n\nsend.', blockId('x'), 'operative');
    expect(shown(made)).toEqual(['<Requests also> the archives', 'write;', 'send.']);
    expect(made === null ? '' : plainText(made.content)).toBe('Requests also the archives');
    expect(newParagraph(' \n ', blockId('x'), 'operative')).toBeNull();
  });
});
