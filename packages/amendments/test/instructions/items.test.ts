import { describe, expect, test } from 'vitest';

import { readInstructions } from '../../src/index.js';
import { shown } from './shown-instruction.js';

function meant(text: string): string[] {
  return readInstructions(text).map(({ result }) =>
    result.ok ? shown(result.value) : `not understood: ${result.error.part}`,
  );
}

const LONG = 'Noting that the lamps of all the harbours that are known to the keepers are lit by hand';

describe('where an instruction ends', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a quoted paragraph that ends as a question',
      `Replace operative paragraph 4 with the following text:\n\n${LONG}, asks why?\n\nDelete operative paragraph 5.`,
      [`replace OP4 [${LONG}, asks why?]`, 'delete OP5'],
    ],
    [
      'behind one that ends as an exclamation, line on line',
      `Replace operative paragraph 4 with the following text:\n${LONG}, and calls out!\nDelete operative paragraph 5.`,
      [`replace OP4 [${LONG}, and calls out!]`, 'delete OP5'],
    ],
    [
      'behind one without any sign at its end, if a blank line follows',
      `Replace operative paragraph 4 with the following text:\n\n${LONG}\n\nDelete operative paragraph 5.`,
      [`replace OP4 [${LONG}]`, 'delete OP5'],
    ],
    [
      'behind a text in quotation marks, whatever follows',
      'Replace operative paragraph 4 with the following text:\n\n“Urges calm;”\n\nOperative part\n\nDelete operative paragraph 5.',
      ['replace OP4 [Urges calm;]', 'not understood: Operative part', 'delete OP5'],
    ],
    [
      'not between paragraphs that stand in marks of their own',
      'After operative paragraph 4, insert two new operative paragraphs reading:\n\n“Urges calm;”\n\n“Invites all to row;”\n\nDelete operative paragraph 5.',
      ['insert operative after OP4 [Urges calm;] [Invites all to row;]', 'delete OP5'],
    ],
    [
      'not at a line that print broke',
      `In operative paragraph 4, replace “the lamps of all the harbours that are known to the\nkeepers” with\n“lamps”.\nDelete operative paragraph 5.`,
      ['replace @OP4 [the lamps of all the harbours that are known to the keepers] [lamps]', 'delete OP5'],
    ],
    [
      'numbered, lettered or marked with a dash',
      '1. Delete OP5.\n(b) Delete OP6.\n– Delete OP7.\n10) Delete OP8.',
      ['delete OP5', 'delete OP6', 'delete OP7', 'delete OP8'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});

describe('paragraphs that are quoted', () => {
  test.each<[string, string, string[]]>([
    [
      'begin in small letters too, behind a blank line',
      'Replace operative paragraph 4 with the following two paragraphs:\n\nurges calm;\n\ninvites all to row;',
      ['replace OP4 [urges calm;] [invites all to row;]'],
    ],
    [
      'begin with a word that also begins instructions',
      'Replace operative paragraph 4 with the following two paragraphs:\n\nIn accordance with custom, urges calm;\n\nInvites all to row;',
      ['replace OP4 [In accordance with custom, urges calm;] [Invites all to row;]'],
    ],
    [
      'have parts and closing words',
      'Replace operative paragraph 4 with the following text:\n\nUrges all:\n\n(a) To row;\n\n(b) To sing;\n\nin peace;',
      ['replace OP4 [Urges all: / (a) To row; / (b) To sing; / in peace;]'],
    ],
    [
      'go on in the next line where print broke them',
      'Replace operative paragraph 4 with the following text:\nUrges all\nto row;',
      ['replace OP4 [Urges all to row;]'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});
