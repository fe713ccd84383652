import { writeFile } from '@penholder/formats';
import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { arbitraryRecord } from '../../packages/formats/test/akn/arbitrary-record.js';
import { arbitraryResolution } from '../../packages/resolution/test/arbitrary-resolution.js';
import { describeOnDocuments } from '../documents-folder.js';
import { schemaFaults } from './akn-schema.js';

const SAMPLES = 120;

describeOnDocuments('Akoma Ntoso that Penholder writes', () => {
  test.each(['printed', 'live'] as const)(
    'is valid by the schema, whatever the tree: %s numbers',
    async (numbers) => {
      const documents = fc
        .tuple(
          arbitraryResolution({ closing: true, numbers, depth: 4, tailDepth: 4 }),
          fc.option(arbitraryRecord()),
        )
        .map(([resolution, record]): Resolution => ({ ...resolution, record }));
      const files = fc.sample(documents, { seed: 20301, numRuns: SAMPLES }).map((document, index) => ({
        name: String(index),
        text: new TextDecoder().decode(writeFile(document, 'akn')),
      }));
      const faults = await schemaFaults(files);
      console.log(
        `Valid by the schema: ${files.length - faults.size} of ${files.length} generated, ${numbers} numbers`,
      );
      expect(Object.fromEntries(faults)).toEqual({});
    },
    60_000,
  );
});
