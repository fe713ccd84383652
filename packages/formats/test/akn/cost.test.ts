import { countedIds } from '@penholder/resolution';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';

import { readAkomaNtoso } from '../../src/akn/read-akn.js';
import { operative, preambular, writtenAkn } from './written-akn.js';

const ROUNDS = 25;

/** The processor's time in milliseconds, which other work on the machine lengthens less than the clock's. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

/** The fastest of some rounds of both, turn by turn: other work on the machine only ever slows one down, and then both. */
function fastest(one: () => void, other: () => void): [number, number] {
  const times = Array.from({ length: ROUNDS }, () => [timeOf(one), timeOf(other)] as const);
  return [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
}

test('a file of 200 kB is read within three times of what its parser takes alone', () => {
  const words = 'onvisel talmer dro kavi '.repeat(12);
  const body = Array.from({ length: 480 }, (_, index) =>
    operative(`${index + 1}.`, 'Urges', `${words};`),
  ).join('\n');
  const file = writtenAkn({ preamble: preambular('Recalling', `${words},`), body });
  expect(file.length).toBeGreaterThan(200_000);
  const [alone, whole] = fastest(
    () => new DOMParser().parseFromString(file, 'text/xml'),
    () => readAkomaNtoso(file, 'file.xml', countedIds()),
  );
  console.log(
    `${file.length} signs: ${whole.toFixed(1)} ms, ${(whole / alone).toFixed(1)} times the parser alone`,
  );
  expect(whole).toBeLessThan(3 * alone);
});
