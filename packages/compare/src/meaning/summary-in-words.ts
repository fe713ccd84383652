import type { Change, ComparedParagraph, Comparison } from '../comparison.js';
import { meaningSentences } from './meaning-sentences.js';
import { sponsorSentences } from './sponsor-sentences.js';
import { itemsOf, labelsSpoken, spokenLabel, spokenNames, verbAfter } from './spoken-labels.js';
import { asSentence, counted, listed } from './wording.js';

/**
 * A comparison in one paragraph of plain English that a delegate can read out: what was added, deleted, reworded,
 * moved, split, merged and renumbered; which opening phrases became weaker or stronger; which words of limitation came
 * or went; which dates and figures changed.
 *
 * Promise: nothing is said that the rows do not say; each list names a few and counts the rest, so the length is
 * bounded however much changed. A row is called a passage, since titles, headings, tables and notes are compared too;
 * the sponsor line is told by itself, and is none of them.
 */
export function summaryInWords(comparison: Comparison): string {
  const changed = comparison.paragraphs.filter(({ change }) => change !== 'kept');
  const sentences = [
    firstSentence(comparison),
    ...sponsorSentences(changed),
    ...textSentences(changed.filter(({ part }) => part !== 'sponsors')),
    ...meaningSentences(changed),
    ...renumberedSentences(comparison.paragraphs),
    ...coarseSentences(comparison),
  ];
  return sentences.join(' ');
}

type Names = ReturnType<typeof spokenNames>;

function firstSentence(comparison: Comparison): string {
  const rows = comparison.paragraphs.filter(({ part }) => part !== 'sponsors');
  const kept = rows.filter(({ change }) => change === 'kept');
  const names = spokenNames(comparison);
  if (comparison.paragraphs.length === 0) return 'There is nothing to compare: both texts are empty.';
  if (kept.length === rows.length) return sameSentence(rows, names);
  const share = `${keptOf(kept.length, rows.length)} kept word for word`;
  const butFor = kindsOfUnlike(kept).has('reference') ? `, but for ${CITED}` : '';
  return asSentence(`from ${names.from} to ${names.to}, ${share}${butFor}; ${wordsWentAndCame(comparison)}`);
}

function keptOf(kept: number, all: number): string {
  if (kept === 0) return 'no passage was';
  return `${kept} of ${all} passages ${kept === 1 ? 'was' : 'were'}`;
}

/** Of all rows, the sponsor line among them, as the summary in numbers counts. */
function wordsWentAndCame({ summary: { wordsDeleted, wordsInserted } }: Comparison): string {
  if (wordsDeleted === 0 && wordsInserted === 0) return 'no word went or came';
  const went = wordsDeleted === 0 ? 'no words' : counted(wordsDeleted, 'word');
  return `${went} went and ${wordsInserted === 0 ? 'none' : wordsInserted} came`;
}

/** What is no change to a reader is told all the same, since somebody looking at the pages may see it. */
function sameSentence(rows: readonly ComparedParagraph[], names: Names): string {
  const kinds = kindsOfUnlike(rows);
  const unlike = [
    ...(kinds.has('typography') ? ['typography'] : []),
    ...(kinds.has('reference') ? [CITED] : []),
  ];
  const same = `${names.from} and ${names.to} say the same, word for word`;
  return asSentence(unlike.length === 0 ? same : `${same}, and differ in nothing but ${listed(unlike)}`);
}

const CITED = 'the numbers by which paragraphs are cited';

function kindsOfUnlike(rows: readonly ComparedParagraph[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ words }) => words.map((entry) => (entry.op === '=' ? '' : entry.of))));
}

function textSentences(changed: readonly ComparedParagraph[]): string[] {
  return [
    ...plainSentence(changed, 'inserted', 'to', 'added'),
    ...plainSentence(changed, 'deleted', 'from', 'deleted'),
    ...plainSentence(changed, 'reworded', 'to', 'reworded'),
    ...movedSentences(changed, 'moved'),
    ...movedSentences(changed, 'moved and reworded'),
    ...partedSentences(changed, 'split'),
    ...partedSentences(changed, 'merged'),
  ];
}

function plainSentence(
  changed: readonly ComparedParagraph[],
  change: Change,
  side: 'from' | 'to',
  verb: string,
): string[] {
  return passiveSentence(itemsOf(rowsOf(changed, change).flatMap((row) => row[side])), verb);
}

function rowsOf(rows: readonly ComparedParagraph[], change: Change): ComparedParagraph[] {
  return rows.filter((row) => row.change === change);
}

/** "OP1 was added.", "OP1 and OP2 were added."; nothing where there is none. */
function passiveSentence(items: readonly string[], verb: string): string[] {
  return items.length === 0 ? [] : [asSentence(`${listed(items)} ${verbAfter(items)} ${verb}`)];
}

function movedSentences(
  changed: readonly ComparedParagraph[],
  change: 'moved' | 'moved and reworded',
): string[] {
  const rows = rowsOf(changed, change);
  const places = rows.filter(({ part }) => part !== 'notes').map(placesSpoken);
  const notes = rows.filter(({ part }) => part === 'notes').flatMap(({ to }) => to);
  return passiveSentence([...places, ...itemsOf(notes)], change);
}

/** "OP8 (now OP12)". */
function placesSpoken({ from, to }: ComparedParagraph): string {
  const [old, now] = [labelsSpoken(from), labelsSpoken(to)];
  return old === now ? old : `${old} (now ${now})`;
}

/** So many splits or mergers are told one by one. */
const TOLD = 3;

function partedSentences(changed: readonly ComparedParagraph[], change: 'split' | 'merged'): string[] {
  const rows = rowsOf(changed, change);
  const told = rows.slice(0, TOLD).map(({ from, to }) => {
    const verb = from.length === 1 ? 'was' : 'were';
    return asSentence(`${labelsSpoken(from)} ${verb} ${change} into ${labelsSpoken(to)}`);
  });
  const more = rows.length - told.length;
  if (more === 0) return told;
  return [...told, asSentence(`${counted(more, 'other passage')} ${more === 1 ? 'was' : 'were'} ${change}`)];
}

function renumberedSentences(rows: readonly ComparedParagraph[]): string[] {
  const renumbered = rows.filter((row) => row.renumbered);
  const [first] = renumbered;
  if (first === undefined) return [];
  const [old, now] = [spokenLabel(first.from[0] ?? ''), spokenLabel(first.to[0] ?? '')];
  if (renumbered.length === 1) return [asSentence(`one passage bears another number: ${old} is now ${now}`)];
  return [
    asSentence(`${renumbered.length} passages bear other numbers: the first of them, ${old}, is now ${now}`),
  ];
}

function coarseSentences({ precision }: Comparison): string[] {
  return precision === 'coarse'
    ? ['The texts are so large and so different that some of them were compared coarsely.']
    : [];
}
