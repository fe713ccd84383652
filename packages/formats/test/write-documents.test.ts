import { textRun, writeText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryResolution } from '../../resolution/test/arbitrary-resolution.js';
import { readFile } from '../src/read-file.js';
import type { FileReading } from '../src/file-reading.js';
import { writeDocuments } from '../src/write-file.js';

const RUNS = 40;

function readingOf(documents: FileReading['documents']): FileReading {
  return { documents, prose: [], furniture: [], notices: [], actions: [] };
}

const several = fc.array(arbitraryResolution({ closing: true, numbers: 'printed' }), {
  minLength: 2,
  maxLength: 4,
});

describe('several documents in one file', () => {
  it.each([
    ['json', 'together.json'],
    ['akn', 'together.xml'],
    ['html', 'together.html'],
  ] as const)('of %s are the same documents again', async (format, name) => {
    await fc.assert(
      fc.asyncProperty(several, async (documents) => {
        const bytes = writeDocuments(readingOf(documents), format);
        const again = bytes.ok ? await readFile(bytes.value, name) : null;
        expect(again?.ok === true ? again.value.documents : again).toEqual(documents);
        expect(again?.ok === true ? again.value.prose : []).toEqual([]);
      }),
      { seed: 20271, numRuns: RUNS },
    );
  });

  it('of text are the same texts again, or none is written', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(several, async (documents) => {
        const bytes = writeDocuments(readingOf(documents), 'text');
        if (!bytes.ok) return;
        written += 1;
        const again = await readFile(bytes.value, 'together.txt');
        expect(again.ok ? again.value.documents.map(writeText) : again.error.message).toEqual(
          documents.map(writeText),
        );
      }),
      { seed: 20272, numRuns: RUNS },
    );
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(RUNS);
  });

  it('keep the cover they have in common in Akoma Ntoso', async () => {
    const documents = fc.sample(several, { seed: 20273, numRuns: 1 })[0] ?? [];
    const title = [textRun('Common letters')];
    const collection = {
      symbol: 'A/RES/91/9 A-B',
      number: '91/9',
      front: [],
      title,
      notes: [],
      record: null,
    };
    const bytes = writeDocuments({ ...readingOf(documents), collection }, 'akn');
    expect(bytes.ok ? new TextDecoder().decode(bytes.value) : '').toContain('Common letters');
  });
});
