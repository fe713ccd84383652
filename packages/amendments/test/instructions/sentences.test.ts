import { describe, expect, test } from 'vitest';

import { readInstructions } from '../../src/index.js';
import { DOCUMENT_SENTENCES } from './document-sentences.js';
import { REFUSED_SENTENCES } from './refused-sentences.js';
import { ROOM_SENTENCES } from './room-sentences.js';
import { shown } from './shown-instruction.js';

function meant(text: string): string[] {
  return readInstructions(text).map(({ result }) =>
    result.ok ? shown(result.value) : `not understood: ${result.error.part}`,
  );
}

describe('what is understood', () => {
  test.each(DOCUMENT_SENTENCES)('in documents: %s', (text, ...expected) => {
    expect(meant(text)).toEqual(expected);
  });

  test.each(ROOM_SENTENCES)('in the room: %s', (text, ...expected) => {
    expect(meant(text)).toEqual(expected);
  });

  test('is the same with line ends and blanks at both ends', () => {
    const all = [...DOCUMENT_SENTENCES, ...ROOM_SENTENCES];
    expect(all.map(([text]) => meant(`\n  ${text}  \n`))).toEqual(all.map(([, ...expected]) => expected));
  });
});

describe('what is refused, with the part that is not understood', () => {
  test.each(REFUSED_SENTENCES)('%s', (text, part) => {
    expect(meant(text)).toEqual([`not understood: ${part}`]);
  });

  test.each(REFUSED_SENTENCES)('and where it stands: %s', (text, part) => {
    const failed = readInstructions(text).flatMap(({ text: own, result }) =>
      result.ok ? [] : own.slice(result.error.at, result.error.at + part.length),
    );
    expect(failed).toEqual([part]);
  });
});
