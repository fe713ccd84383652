import {
  type Block,
  linesOf,
  type Paragraph,
  paragraphsIn,
  plainText,
  type Resolution,
} from '@penholder/resolution';
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

  it('shows numbers that are counted, and reads them back as none', async () => {
    const live = fc.sample(arbitraryResolution({ numbers: 'live', annexes: false }), {
      seed: 20262,
      numRuns: 40,
    });
    const several = live.find(({ operative }) => numbered(operative).length > 2);
    if (several === undefined) throw new Error('None of the samples has several paragraphs');
    const file = written(several);
    expect(file).toContain('<num class="counted">3.</num>');
    expect(file).toMatch(/<paragraph eId="(sec_\d__)?para_3"/u);
    const reading = await readFile(writeFile(several, 'akn'), 'draft.xml');
    expect(reading.ok ? reading.value.documents : []).toEqual([several]);
  });

  it('that another hand has added to keeps the words added', async () => {
    const [resolution] = fc.sample(arbitraryResolution(), { seed: 20263, numRuns: 1 });
    if (resolution === undefined) throw new Error('No sample');
    const file = written(resolution).replace('</mainBody>', '<p>Talmerdro onvisel.</p></mainBody>');
    const reading = await readFile(new TextEncoder().encode(file), 'draft.xml');
    const documents = reading.ok ? reading.value.documents : [];
    expect(documents.flatMap(linesOf).map(plainText).join(' ')).toContain('Talmerdro onvisel.');
  });

  it('names a place by what it stands in', () => {
    const samples = fc.sample(arbitraryResolution({ headings: false }), { seed: 20264, numRuns: 60 });
    const places =
      samples
        .map(written)
        .join('')
        .match(/eId="para_[^"]*"/gu) ?? [];
    expect(places).toContain('eId="para_1__list_1__point_b"');
  });
});

function numbered(blocks: readonly Block[]): Paragraph[] {
  return paragraphsIn(blocks).filter(({ role }) => role === 'operative');
}

function written(resolution: Resolution): string {
  return new TextDecoder().decode(writeFile(resolution, 'akn'));
}
