import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { readTree } from '../../src/json/read-tree.js';
import { writeFile } from '../../src/write-file.js';

function textOfFile(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

describe('our own tree', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        const read = readTree(textOfFile(writeFile(resolution, 'json')), 'tree.json');
        expect(read).toEqual({ ok: true, value: [resolution] });
      }),
      { seed: 20183, numRuns: 60 },
    );
  });

  it('is read in a list too', () => {
    const [first, second] = fc.sample(arbitraryResolution(), { seed: 20184, numRuns: 2 });
    expect(readTree(JSON.stringify([first, second]), 'trees.json')).toEqual({
      ok: true,
      value: [first, second],
    });
  });

  it('is refused as cut off wherever it is cut', () => {
    const [resolution] = fc.sample(arbitraryResolution(), { seed: 20185, numRuns: 1 });
    const text = JSON.stringify(resolution);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const read = readTree(text.slice(0, length), 'tree.json');
        expect(read.ok ? '' : read.error.type).toBe('CutOff');
      }),
      { seed: 20186, numRuns: 200 },
    );
  });

  test.each<[string, string, string]>([
    ['{"kind":"resolution"}', 'WrongFormat', 'tree.json: found JSON with a misfit at "symbol"'],
    ['[{"kind":"poem"}]', 'WrongFormat', 'tree.json: found JSON with a misfit at "kind"'],
    ['{"kind":\n"resolution",,}', 'WrongFormat', 'tree.json, line 2: found something that is not JSON'],
    ['"resolution"', 'WrongFormat', 'tree.json: found JSON, and'],
    ['{"kind":\n"resol', 'CutOff', 'tree.json, line 2: the file ends here'],
    ['{', 'CutOff', 'tree.json, line 1: the file ends here'],
  ])('%j is refused', (text, type, message) => {
    const read = readTree(text, 'tree.json');
    expect(read.ok ? '' : read.error.type).toBe(type);
    expect(read.ok ? '' : read.error.message).toContain(message);
  });
});
