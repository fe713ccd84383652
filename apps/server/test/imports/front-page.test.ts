import { textRun } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { frontDay, printedDay } from '../../src/imports/front-page.js';
import { draftOf } from '../samples.js';

it.each([
  [['14 May 2030'], '2030-05-14'],
  [['Distr.: Limited 3 December 2025'], '2025-12-03'],
  [['29 February 2028'], '2028-02-29'],
  [['29 February 2030'], null],
  [['31 April 2030'], null],
  [['14 Mai 2030'], null],
  [['May 2030'], null],
  [[], null],
])('a front page that says %j bears the day %s', (lines, day) => {
  const front = lines.map((line) => ({ role: 'date' as const, content: [textRun(line)] }));
  const read = frontDay({ ...draftOf(null, []), front });
  expect(read).toBe(day);
  if (read !== null) expect(lines[0]).toContain(printedDay(read));
});
