import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { arbitraryResolution } from '../../resolution/test/arbitrary-resolution.js';
import { readFile } from '../src/read-file.js';
import { writeFile, writtenFormatOf } from '../src/write-file.js';

describe('a written file', () => {
  it('of our own tree is the document again, ids and all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResolution(), async (resolution) => {
        const reading = await readFile(writeFile(resolution, 'json'), 'tree.json');
        expect(reading.ok ? reading.value.documents : reading.error.message).toEqual([resolution]);
      }),
      { seed: 20189, numRuns: 30 },
    );
  });

  it('of text is one document again, of the same paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResolution({ annexes: false, sections: false }), async (resolution) => {
        const reading = await readFile(writeFile(resolution, 'text'), 'draft.txt');
        const counts = reading.ok ? reading.value.documents.map(({ operative }) => operative.length) : [];
        expect(counts).toEqual([resolution.operative.length]);
      }),
      { seed: 20190, numRuns: 30 },
    );
  });
});

test.each<[string, string]>([
  ['draft.json', 'json'],
  ['draft.html', 'html'],
  ['draft.htm', 'html'],
  ['folder.d/Draft.TXT', 'text'],
  ['draft.xml', 'akn'],
])('%s is written as %s', (name, format) => {
  expect(writtenFormatOf(name)).toEqual({ ok: true, value: format });
});

test.each(['draft.docx', 'draft', 'draft.json.bak'])(
  '%s is refused, since nothing says what to write',
  (name) => {
    const format = writtenFormatOf(name);
    expect(format.ok ? '' : format.error.message).toBe(
      `${name}: the ending says what to write, and .txt, .html, .xml or .json was expected.`,
    );
  },
);
