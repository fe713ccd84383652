import type { ComparedDocument, ComparedParagraph } from '../comparison.js';
import { marksOf } from '../render/marks.js';
import { documentName, partName, rowChange } from '../render/row-heading.js';
import type { Chain, Thread } from './chain.js';

/** A version by its symbol; two versions may have one title, so one without a symbol is called by its place. */
export function versionName({ symbol }: ComparedDocument, version: number): string {
  return symbol ?? `version ${version + 1}`;
}

/** The versions of a chain in a line: "A/80/L.2 → A/80/L.2/Rev.1 → A/RES/80/12". */
export function chainNames({ versions }: Chain): string {
  if (versions.every(({ symbol }) => symbol === null) && versions[0] !== undefined) {
    return `${documentName(versions[0])}: ${versions.length} versions`;
  }
  return versions.map(versionName).join(' → ');
}

/** What stands where a thread does not. */
export const NOT_THERE = '–';

/** How a thread is cited from version to version: "OP4 → – → OP5"; one label where all versions cite it alike. */
export function threadLabels({ cells }: Thread): string {
  const labels = cells.map((cell) => cell.labels.join(', ') || NOT_THERE);
  return new Set(labels).size === 1 ? (labels[0] ?? '') : labels.join(' → ');
}

/** Whether a thread stands in all versions and nothing happened to it but that its number changed. */
export function isKeptThroughout({ cells }: Thread): boolean {
  return cells.every(
    ({ labels, rows }) => labels.length > 0 && rows.every(({ change }) => change === 'kept'),
  );
}

/** Threads that are shown together: kept ones of one part in a run, every other one alone. */
export function runsOfThreads(threads: readonly Thread[]): Thread[][] {
  const runs: Thread[][] = [];
  for (const thread of threads) {
    const last = runs.at(-1)?.[0];
    const joins = last?.part === thread.part && isKeptThroughout(last) && isKeptThroughout(thread);
    if (joins) runs.at(-1)?.push(thread);
    else runs.push([thread]);
  }
  return runs;
}

/** "PP1 to PP6", and where numbers changed also what the last version calls them. */
export function runLabels(run: readonly Thread[]): string {
  const [old, now] = [0, -1].map((version) => {
    const labels = run.flatMap(({ cells }) => cells.at(version)?.labels ?? []);
    const [first = '', last = ''] = [labels[0], labels.at(-1)];
    return first === last ? first : `${first} to ${last}`;
  });
  return old === now ? (now ?? '') : `${old}, now ${now}`;
}

/** Threads under the name of their part, in order: a part that has threads in two places stands there twice. */
export function threadsByPart(
  threads: readonly Thread[],
): { readonly part: string; readonly threads: Thread[] }[] {
  const parts: { part: string; threads: Thread[] }[] = [];
  for (const thread of threads) {
    const [part, last] = [partName(thread.part), parts.at(-1)];
    if (last?.part === part) last.threads.push(thread);
    else parts.push({ part, threads: [thread] });
  }
  return parts;
}

/**
 * What became of a row's paragraph in a version, in words, and what that means: "reworded · weaker: Requests → Invites".
 * A paragraph that an earlier version deleted is put back, not new.
 */
export function changeInChain(row: ComparedParagraph, thread: Thread, version: number): string {
  const change = changeName(row, thread, version);
  return [change, ...marksOf(row).map(({ text }) => text)].join(' · ');
}

function changeName(row: ComparedParagraph, { cells }: Thread, version: number): string {
  if (row.change !== 'inserted') return rowChange(row);
  const text = wholeText(row);
  const gone = cells
    .slice(0, version)
    .flatMap(({ rows }) => rows.filter(({ change }) => change === 'deleted'));
  return gone.some((earlier) => wholeText(earlier) === text) ? 'put back' : rowChange(row);
}

/** The words of a row that has one side only. */
function wholeText({ words }: ComparedParagraph): string {
  return words.map(({ text }) => text).join('');
}
