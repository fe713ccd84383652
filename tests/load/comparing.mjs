// What comparing costs beside what anyone could use instead: `diff`'s word diff and array diff, and diff-match-patch,
// on the same texts in the same run. `docs/benchmarks.md` holds a table that this printed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import DiffMatchPatch from 'diff-match-patch';
import { diffArrays, diffWords } from 'diff';

import { compare, newComparer } from '@penholder/compare';
import { readFile } from '@penholder/formats';
import { blocksOf, countedIds, linesOf, plainText, readText } from '@penholder/resolution';

import { draftText } from './samples.mjs';

/** A slow peer is run once; what is quick, until it has had this many milliseconds, so that it is timed warm. */
const ENOUGH = 700;
/** A peer that took longer than this is not run again. */
const TOO_LONG = 3000;

/** Prints the table for every case: milliseconds, and how many times the parting of both texts into words they are. */
export async function comparingRows(documents) {
  const cases = [
    ...(await realCases(documents)),
    ['an invented draft of 200 kB and its revision', ...revised(draftText(200_000))],
    ['two invented texts of 200 kB with nothing in common', ...unlike()],
  ];
  for (const [name, from, to] of cases) printCase(name, from, to);
  printKeystroke(await largest(documents));
}

const DRAFTS = [
  'A/80/L.22',
  'A/C.2/80/L.11',
  'A/C.2/80/L.40',
  'A/C.3/80/L.4',
  'A/C.3/80/L.49',
  'A/C.4/80/L.8',
];

async function realCases(documents) {
  const list = join(documents, 'ga80-pairs/pairs.json');
  if (!existsSync(list)) {
    console.log('Skipped: the real pairs. Name their folder in PENHOLDER_DOCUMENTS.');
    return [];
  }
  const pairs = JSON.parse(readFileSync(list, 'utf8')).filter(({ draft }) => DRAFTS.includes(draft));
  const cases = pairs.map(async ({ draft, adopted, draftText: from, adoptedAkn: to }) => {
    const [before, after] = [await readReal(documents, from, 'a '), await readReal(documents, to, 'b ')];
    return [`${draft} and ${adopted}`, before, after];
  });
  const read = await Promise.all(cases);
  return read.sort(([, one], [, other]) => textOf(other).length - textOf(one).length);
}

async function readReal(documents, path, prefix) {
  const reading = await readFile(readFileSync(join(documents, 'ga80-pairs', path)), path, countedIds(prefix));
  return reading.value.documents[0];
}

async function largest(documents) {
  const [first] = await realCases(documents);
  return first?.[1] ?? revised(draftText(200_000))[0];
}

function revised(text) {
  const revision = text.replace(/\bharbour\b/gu, 'port').replace(/^\d*7\. .*$/gmu, '');
  return [read(text, 'a '), read(revision, 'b ')];
}

function unlike() {
  const text = draftText(200_000);
  const other = text.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));
  return [read(text, 'a '), read(`Resolution 13/2\n\nOther\n\nThe Other Assembly,\n\n${other}`, 'b ')];
}

function read(text, prefix) {
  return readText(text, countedIds(prefix)).documents[0];
}

function textOf(resolution) {
  return linesOf(resolution).map(plainText).join('\n');
}

function printCase(name, from, to) {
  const [before, after] = [textOf(from), textOf(to)];
  const parted = () => before.split(/\s+/u).length + after.split(/\s+/u).length;
  const [words, otherWords] = [before.split(/\s+/u), after.split(/\s+/u)];
  const patch = new DiffMatchPatch();
  patch.Diff_Timeout = 0;
  const unit = timeOf(parted);
  const { precision, summary } = compare(from, to);
  const works = {
    'parting both into words': unit,
    'Penholder compare': timeOf(() => compare(from, to)),
    'diff diffArrays, on words': timeOf(() => diffArrays(words, otherWords)),
    'diff diffWords': timeOf(() => diffWords(before, after)),
    'diff-match-patch, tidied': timeOf(() => patch.diff_cleanupSemantic(patch.diff_main(before, after))),
  };
  const size = `${Math.round(before.length / 1000)} and ${Math.round(after.length / 1000)} kB`;
  const { kept, ...changed } = summary;
  console.log(`\n${name} (${size}; ${kept} rows kept, ${sumOf(changed)} not; ${precision})`);
  for (const [work, time] of Object.entries(works)) printWork(work, time, unit);
}

function sumOf({ reworded, inserted, deleted, moved, split, merged }) {
  return reworded + inserted + deleted + moved + split + merged;
}

function printWork(name, time, unit) {
  const ratio = (time / unit).toFixed(time / unit < 100 ? 1 : 0);
  console.log(`${name.padEnd(34)} ${time.toFixed(2).padStart(10)} ms ${ratio.padStart(8)} ×`);
}

/** The least time of many runs, as other work on the machine only ever adds to it. */
function timeOf(work) {
  const times = [];
  const start = performance.now();
  do {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  } while (performance.now() - start < ENOUGH && times[0] < TOO_LONG);
  return Math.min(...times);
}

/** One letter typed into one paragraph of a long draft, compared with the draft as it was: anew, and renewed. */
function printKeystroke(from) {
  const renew = newComparer(from);
  renew(from);
  let typed = from;
  const type = () => (typed = withLetter(typed));
  const anew = timeOf(() => compare(from, type()));
  const renewed = timeOf(() => renew(type()));
  const passages = blocksOf(from).length;
  console.log(
    `\nA letter typed into a draft of ${Math.round(textOf(from).length / 1000)} kB, ${passages} blocks`,
  );
  printWork('compared anew', anew, renewed);
  printWork('renewed', renewed, renewed);
}

function withLetter(resolution) {
  const place = Math.floor(resolution.operative.length / 2);
  const operative = resolution.operative.map((block, at) => (at === place ? longer(block) : block));
  return { ...resolution, operative };
}

function longer(block) {
  return { ...block, content: [...(block.content ?? []), { type: 'text', text: 'x', marks: [] }] };
}
