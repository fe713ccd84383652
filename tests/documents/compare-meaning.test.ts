import { compare, type Comparison, meaningsOf, type RowMeaning, summaryInWords } from '@penholder/compare';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read all 228 documents. */
const READING_ALL = 60_000;
/** Characters that a summary may have: what is read out in two minutes. */
const LONGEST = 2000;

interface ComparedPair {
  readonly draft: string;
  readonly comparison: Comparison;
  readonly told: readonly RowMeaning[];
}

async function comparePair(pair: ReturnType<typeof realPairs>[number]): Promise<ComparedPair> {
  const { from, to } = await readPair(pair);
  const comparison = compare(from, to);
  return { draft: pair.draft, comparison, told: meaningsOf(comparison) };
}

/** Opening phrases that were weakened or strengthened, as read in the documents: draft, label in TO, old and new phrase. */
const READ = [
  'A/C.2/80/L.11 OP1: Welcomes → Takes note, weaker',
  'A/C.2/80/L.16 OP4: Invites → Takes note with appreciation, weaker',
  'A/C.2/80/L.16 OP12: Calls upon → Encourages, weaker',
  'A/C.2/80/L.25 OP9: Notes → Welcomes, stronger',
  'A/C.2/80/L.30 OP1: Urges → Invites, weaker',
  'A/C.2/80/L.30 OP3: Requests → Invites, weaker',
  'A/C.2/80/L.30 OP4: Encourages → Calls upon, stronger',
  'A/C.2/80/L.40 OP33: Encourages → Invites, weaker',
  'A/C.3/80/L.10 OP2: Encourages → Invites, weaker',
  'A/C.3/80/L.11 OP11: Encourages → Invites, weaker',
  'A/C.3/80/L.11 OP19: Decides → Invites, weaker',
];

function weighed({ draft, told }: ComparedPair): string[] {
  return told.flatMap(({ row, meaning }) => {
    const opening = meaning?.opening;
    if (opening?.strength !== 'weaker' && opening?.strength !== 'stronger') return [];
    return [`${draft} ${row.to[0] ?? ''}: ${opening.from} → ${opening.to}, ${opening.strength}`];
  });
}

describeOnDocuments('what the changes from draft to adopted text mean', () => {
  let compared: readonly ComparedPair[] = [];

  beforeAll(async () => {
    compared = await Promise.all(realPairs().map(comparePair));
  }, READING_ALL);

  test('the opening phrases that a reader finds weaker or stronger are told so', () => {
    const found = new Set(compared.flatMap(weighed));
    expect(READ.filter((line) => !found.has(line))).toEqual([]);
  });

  test('words of limitation that came are in the new words and those that went in the old', () => {
    const wrong = compared.flatMap(({ draft, told }) =>
      told.flatMap(({ row, meaning }) =>
        (meaning?.limitations ?? [])
          .filter(({ change, words }) => !sideOf(row, change).includes(words))
          .map(({ words }) => `${draft} ${row.to.join()} ${words}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every summary in words is bounded, and tells each pair apart', () => {
    const summaries = compared.map(({ comparison }) => summaryInWords(comparison));
    expect(summaries.filter((words) => words.length > LONGEST)).toEqual([]);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  test('figures', () => {
    const meanings = compared.flatMap(({ told }) => told.flatMap(({ meaning }) => meaning ?? []));
    const openings = meanings.flatMap(({ opening }) => opening?.strength ?? []);
    const count = (strength: string) => openings.filter((each) => each === strength).length;
    const [limitations, figures] = [
      meanings.flatMap((each) => each.limitations),
      meanings.flatMap((each) => each.figures),
    ];
    console.info(
      `${compared.length} pairs: ${count('weaker')} opening phrases weaker, ${count('stronger')} stronger, ` +
        `${count('other')} otherwise; ${limitations.length} limits came or went; ${figures.length} dates and figures changed`,
    );
    expect(count('weaker')).toBeGreaterThan(count('stronger'));
    expect(limitations.filter(({ change }) => change === 'came').length).toBeGreaterThan(
      limitations.length / 2,
    );
  });
});

/** A row's words of one side, in spaces of one width as they are told. */
function sideOf({ words }: RowMeaning['row'], change: 'came' | 'went'): string {
  const without = change === 'came' ? '-' : '+';
  return words
    .map(({ op, text }) => (op === without ? '' : text))
    .join('')
    .replace(/\s+/gu, ' ');
}
