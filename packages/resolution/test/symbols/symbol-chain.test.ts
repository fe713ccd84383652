import { expect, test } from 'vitest';

import {
  addendumOf,
  type DocumentSymbol,
  isDraftSymbol,
  parseSymbol,
  printSymbol,
  revisionOf,
  rootOf,
  shortSymbol,
} from '../../src/index.js';

function symbol(text: string): DocumentSymbol {
  const read = parseSymbol(text);
  if (!read.ok) throw new Error(`${text} is meant to be well formed`);
  return read.value;
}

test.each([
  // symbol, root, revision, addendum, draft, short
  ['E/CN.15/2018/L.2', 'E/CN.15/2018/L.2', 0, null, true, 'L.2'],
  ['E/CN.15/2018/L.2/Rev.1', 'E/CN.15/2018/L.2', 1, null, true, 'L.2/Rev.1'],
  ['A/75/L.87/Rev.1/Add.1', 'A/75/L.87', 1, 1, true, 'L.87/Rev.1/Add.1'],
  ['A/80/L.5*', 'A/80/L.5', 0, null, true, 'L.5*'],
  ['E/CN.15/2018/CRP.6', 'E/CN.15/2018/CRP.6', 0, null, false, 'CRP.6'],
  ['A/80/415', 'A/80/415', 0, null, false, 'A/80/415'],
  ['TD/541/Add.2', 'TD/541', 0, 2, false, 'TD/541/Add.2'],
  ['A/RES/80/137', 'A/RES/80/137', 0, null, false, '80/137'],
  ['S/RES/2388 (2017)', 'S/RES/2388 (2017)', 0, null, false, '2388 (2017)'],
  ['27/2', '27/2', 0, null, false, '27/2'],
  [
    'E/CN.7/2018/L.3/Rev.1–E/CN.15/2018/L.4/Rev.1',
    'E/CN.7/2018/L.3–E/CN.15/2018/L.4',
    1,
    null,
    true,
    'E/CN.7/2018/L.3/Rev.1–E/CN.15/2018/L.4/Rev.1',
  ],
])('%s: root %s, revision %i', (text, root, revision, addendum, draft, short) => {
  const read = symbol(text);
  expect(printSymbol(rootOf(read))).toBe(root);
  expect(revisionOf(read)).toBe(revision);
  expect(addendumOf(read)).toBe(addendum);
  expect(isDraftSymbol(read)).toBe(draft);
  expect(shortSymbol(text)).toBe(short);
});

test('what is no symbol is short as it is', () => {
  expect(shortSymbol('the zero draft')).toBe('the zero draft');
});
