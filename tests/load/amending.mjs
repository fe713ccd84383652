// What 500 pending amendments over a long draft cost: accepting one, following what was typed, and showing them all.
import { accept, conflictGroups, followLive, rollingText, stepsBetween } from '@penholder/amendments';
import { countedIds, plainText, readText, textRun } from '@penholder/resolution';

import { ratioOf, workOf } from './rounds.mjs';
import { draftText } from './samples.mjs';

/** How many times each is done; the least time counts, as other work on the machine only ever adds to it. */
const TIMES = 20;

/** Prints milliseconds for accepting, following and finding who contends, and for the rolling text its ratio to parting the draft into words. */
export async function amendingRows() {
  const text = draftText(200_000);
  const base = readText(text, countedIds()).documents[0];
  const typed = typedIn(base);
  const pending = pendingOn(base, 500);
  row(
    'accepting one of 500',
    timeOf(() => accept(base, pending, pending[250].id)),
    50,
  );
  row(
    'groups of those that contend',
    timeOf(() => conflictGroups(pending)),
    null,
  );
  row(
    'the steps of a word typed',
    timeOf(() => stepsBetween(base, typed)),
    null,
  );
  row(
    '500 follow a word typed',
    timeOf(() => followLive(pending, base, typed)),
    50,
  );
  await ratioRow('rolling text of 500', () => rollingText(base, pending), text, 10);
  await ratioRow('rolling text of one', () => rollingText(base, pending.slice(0, 1)), text, 10);
}

/** The draft with a word more in a paragraph in its midst. */
function typedIn(base) {
  const place = Math.floor(base.operative.length / 2);
  const paragraph = base.operative[place];
  const content = [...paragraph.content, textRun(' More')];
  return { ...base, operative: base.operative.with(place, { ...paragraph, content }) };
}

async function ratioRow(name, work, text, most) {
  const split = workOf(() => text.split(/\s+/u).length, 1, 5);
  const { median, least } = await ratioOf(workOf(work, 1, 3), split, 15);
  const said = median <= most ? `at most ${most}: reached` : `at most ${most}: not reached`;
  console.log(
    `${name} ÷ parting into words`.padEnd(46),
    `${median.toFixed(1)} (least ${least.toFixed(1)})  ${said}`,
  );
}

/** Each puts a word in the place of the first of a paragraph, every paragraph in turn. */
function pendingOn({ operative }, count) {
  return Array.from({ length: count }, (_, order) => {
    const { id, content } = operative[(order * 3) % operative.length];
    const [first] = plainText(content).split(' ');
    const [run] = content;
    const removed = [textRun(first, run.marks)];
    const inserted = [textRun(`Asks${order}`, run.marks)];
    const step = { type: 'replace words', line: { type: 'paragraph', id }, at: 0, removed, inserted };
    return { id: `a${order}`, delegation: `Delegation ${order % 40}`, to: null, steps: [step], lost: [] };
  });
}

function timeOf(work) {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function row(name, time, target) {
  const said =
    target === null ? '' : time <= target ? `below ${target} ms: reached` : `below ${target} ms: not reached`;
  console.log(`${name.padEnd(34)} ${time.toFixed(2).padStart(8)} ms  ${said}`);
}
