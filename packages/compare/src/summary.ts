import type { Change, Summary } from './comparison.js';
import type { Row } from './row.js';

/** Under which number of the summary a change counts. */
const COUNTED_AS = {
  kept: 'kept',
  reworded: 'reworded',
  inserted: 'inserted',
  deleted: 'deleted',
  moved: 'moved',
  'moved and reworded': 'moved',
  split: 'split',
  merged: 'merged',
} as const satisfies Record<Change, keyof Summary>;

const NOTHING: Summary = {
  kept: 0,
  reworded: 0,
  inserted: 0,
  deleted: 0,
  moved: 0,
  split: 0,
  merged: 0,
  wordsDeleted: 0,
  wordsInserted: 0,
};

/** The rows counted by what became of them. */
export function summaryOf(rows: readonly Row[]): Summary {
  const count: { -readonly [Name in keyof Summary]: number } = { ...NOTHING };
  for (const { paragraph, words } of rows) {
    count[COUNTED_AS[paragraph.change]] += 1;
    count.wordsDeleted += words.wordsDeleted;
    count.wordsInserted += words.wordsInserted;
  }
  return count;
}
