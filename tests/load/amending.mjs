// What it costs to accept one of 500 pending amendments over a long draft: the text changed, and every other taken over it.
import { accept, conflictGroups, rollingText } from '@penholder/amendments';
import { countedIds, plainText, readText, textRun } from '@penholder/resolution';

import { draftText } from './samples.mjs';

/** How many times each is done; the least time counts, as other work on the machine only ever adds to it. */
const TIMES = 20;

/** Prints milliseconds for accepting, for finding who contends, and for the rolling text. */
export function amendingRows() {
  const base = readText(draftText(200_000), countedIds()).documents[0];
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
    'the rolling text of 500',
    timeOf(() => rollingText(base, pending)),
    null,
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
