import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { readFile } from '../../src/read-file.js';
import { writeFile } from '../../src/write-file.js';
import { arbitraryRecord } from './arbitrary-record.js';

const RUNS = 150;

describe('a document written as Akoma Ntoso', () => {
  it.each(['printed', 'live'] as const)(
    'is the same tree when it is read again: %s numbers',
    async (numbers) => {
      const documents = fc.record({
        resolution: arbitraryResolution({ closing: true, numbers, depth: 4, tailDepth: 4 }),
        record: fc.option(arbitraryRecord()),
      });
      await fc.assert(
        fc.asyncProperty(documents, async ({ resolution, record }) => {
          const whole = { ...resolution, record };
          const reading = await readFile(writeFile(whole, 'akn'), 'draft.xml');
          expect(reading.ok ? reading.value.documents : reading.error.message).toEqual([whole]);
          expect(reading.ok ? reading.value.furniture : []).toEqual([]);
        }),
        { seed: 20261, numRuns: RUNS },
      );
    },
  );
});
