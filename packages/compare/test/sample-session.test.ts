import { readFileSync } from 'node:fs';

import { countedIds, readText, type Resolution } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { type Change, compare, type ComparedParagraph } from '../src/index.js';

/** A row that whoever made the edits of the sample session wrote down, without running compare. */
interface WrittenRow {
  readonly from: string;
  readonly to: string;
  readonly change: Change;
  readonly labelsFrom: readonly string[];
  readonly labelsTo: readonly string[];
  readonly opening?: ComparedParagraph['opening'];
}

const SAMPLE = new URL('../../../apps/server/sample/', import.meta.url);
const WRITTEN: readonly WrittenRow[] = JSON.parse(readFileSync(new URL('changes.json', SAMPLE), 'utf8'));
const PAIRS = [...new Set(WRITTEN.map(({ from, to }) => `${from} → ${to}`))];

function readSample(file: string): Resolution {
  const [document] = readText(readFileSync(new URL(file, SAMPLE), 'utf8'), countedIds()).documents;
  if (document === undefined) throw new Error(`${file}: no document was read`);
  return document;
}

function writtenName({ change, labelsFrom, labelsTo, opening }: WrittenRow): string {
  return rowName(change, labelsFrom, labelsTo, opening ?? null);
}

function foundName({ change, from, to, opening }: ComparedParagraph): string {
  return rowName(change, from, to, opening);
}

function rowName(
  change: Change,
  from: readonly string[],
  to: readonly string[],
  opening: ComparedParagraph['opening'],
): string {
  const verbs = opening === null ? '' : ` (${opening.from} → ${opening.to})`;
  return `${change} ${from.join(' + ')} → ${to.join(' + ')}${verbs}`;
}

describe('the sample session, as its writer knows it', () => {
  test.each(PAIRS)('%s', (pair) => {
    const [from = '', to = ''] = pair.split(' → ');
    const { paragraphs } = compare(readSample(from), readSample(to));
    const found = paragraphs.filter(({ change }) => change !== 'kept').map(foundName);
    const expected = WRITTEN.filter((row) => row.from === from && row.to === to).map(writtenName);
    expect(found.sort()).toEqual(expected.sort());
  });
});
