import { expect, test } from 'vitest';

import { parseFileArgument } from '../../src/files/selection.js';

const FILES = new Set(['report.txt', 'odd#1.txt', 'folder/report.txt']);

test.each<[string, string, string | null]>([
  ['report.txt', 'report.txt', null],
  ['report.txt#27/2', 'report.txt', '27/2'],
  ['report.txt#draft resolution I', 'report.txt', 'draft resolution I'],
  ['folder/report.txt#E/CN.15/2018/L.2/Rev.1', 'folder/report.txt', 'E/CN.15/2018/L.2/Rev.1'],
  ['odd#1.txt', 'odd#1.txt', null],
  ['odd#1.txt#27/2', 'odd#1.txt', '27/2'],
  ['-', '-', null],
  ['-#27/2', '-', '27/2'],
  ['nowhere.txt', 'nowhere.txt', null],
  ['nowhere.txt#27/2', 'nowhere.txt', '27/2'],
])('%s', (argument, path, selector) => {
  expect(parseFileArgument(argument, (file) => FILES.has(file))).toEqual({ path, selector });
});
