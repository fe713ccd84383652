import type { Chain, ComparedParagraph, Thread } from '@penholder/compare';

import type { PartShown } from '../compare-search.js';
import { partOf } from '../rows/entries.js';

/** A row of the table: a paragraph through all versions, or a run of paragraphs that nobody touched. */
export type ThreadEntry =
  | { readonly type: 'thread'; readonly key: string; readonly thread: Thread }
  | { readonly type: 'kept'; readonly key: string; readonly threads: readonly Thread[] };

/** The threads of one part, or of all; kept ones that follow each other in one row. */
export function threadsShown({ threads }: Chain, part: PartShown | undefined): ThreadEntry[] {
  const shown: ThreadEntry[] = [];
  threads.forEach((thread, place) => {
    if (part !== undefined && partOf(thread) !== part) return;
    const last = shown.at(-1);
    const key = String(place);
    if (!isKeptThroughout(thread)) shown.push({ type: 'thread', key, thread });
    else if (last?.type === 'kept') shown[shown.length - 1] = { ...last, threads: [...last.threads, thread] };
    else shown.push({ type: 'kept', key, threads: [thread] });
  });
  return shown;
}

/** Whether a thread stands in all versions and nothing happened to it but that its number changed. */
function isKeptThroughout({ cells }: Thread): boolean {
  return cells.every(({ labels, rows }) => labels.length > 0 && rows.every(isKept));
}

function isKept({ change }: ComparedParagraph): boolean {
  return change === 'kept';
}

/** The labels of a thread in the last version in which it stands. */
export function lastLabels({ cells }: Thread): readonly string[] {
  return cells.findLast(({ labels }) => labels.length > 0)?.labels ?? [];
}
