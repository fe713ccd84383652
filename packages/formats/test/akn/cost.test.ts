import { countedIds } from '@penholder/resolution';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';

import { readAkomaNtoso } from '../../src/akn/read-akn.js';
import { operative, preambular, writtenAkn } from './written-akn.js';

const ROUNDS = 9;

/** The fastest of some rounds: other work on the machine only ever slows one down. */
function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('a file of 200 kB is read within three times of what its parser takes alone', () => {
  const words = 'onvisel talmer dro kavi '.repeat(12);
  const body = Array.from({ length: 480 }, (_, index) =>
    operative(`${index + 1}.`, 'Urges', `${words};`),
  ).join('\n');
  const file = writtenAkn({ preamble: preambular('Recalling', `${words},`), body });
  expect(file.length).toBeGreaterThan(200_000);
  const alone = fastest(() => new DOMParser().parseFromString(file, 'text/xml'));
  const whole = fastest(() => readAkomaNtoso(file, 'file.xml', countedIds()));
  console.log(
    `${file.length} signs: ${whole.toFixed(1)} ms, ${(whole / alone).toFixed(1)} times the parser alone`,
  );
  expect(whole).toBeLessThan(3 * alone);
});
