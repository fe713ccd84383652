import { expect, test } from 'vitest';

import { threeWayToText } from '../../src/index.js';
import { threeWaysOf } from './merged.js';

const BASE = 'OP Urges all States to keep public letters in dry stores;';
const PRIZE = 'OP Welcomes the prize for the writers of the year;';
const LAST = 'OP Decides to meet again next year in a dry town.';

test('says who did what, and shows conflicts with the words of all three', () => {
  const found = threeWaysOf(
    ['title On letters', BASE, PRIZE, LAST],
    ['title On letters', BASE.replace('all', 'Member').replace('dry', 'cool'), PRIZE, LAST],
    ['title On letters', BASE.replace('public', 'private').replace('dry', 'high'), LAST],
  );
  expect(threeWayToText(found, { colour: false, width: null })).toBe(
    [
      'base    On letters',
      'theirs  On letters',
      'ours    On letters',
      '2 unchanged; 1 only ours; 1 conflict',
      '',
      'title: unchanged',
      '',
      'OP1  conflict · theirs reworded · ours reworded',
      '    Urges [-all-]{+Member+}<theirs> States to keep [-public-]{+private+}<ours> letters in ' +
        '<<base: dry | theirs: cool | ours: high>> stores;',
      '',
      'OP2 → theirs OP2, ours –  only ours · ours deleted',
      `    [-${PRIZE.slice(3)}-]`,
      '',
      'OP3: unchanged',
      '',
    ].join('\n'),
  );
});

test('nothing in a document can steer the terminal', () => {
  const found = threeWaysOf(['title On'], ['title On \u001B[2Jletters'], ['title On \u202Epapers']);
  const text = threeWayToText(found, { colour: false, width: 60 });
  expect(['\u001B', '\u202E'].filter((sign) => text.includes(sign))).toEqual([]);
});
