import type { ComparedParagraph } from '@penholder/compare';

import type { View } from './compare-search.js';

/** What stands in the list: a row, or the place of rows that are left out because nothing changed in them. */
export type Entry =
  | {
      readonly type: 'row';
      readonly row: ComparedParagraph;
      readonly index: number;
      readonly change: number | null;
    }
  | { readonly type: 'kept'; readonly count: number; readonly index: number };

/** The rows as a view shows them; each changed row is numbered from 0. */
export function entriesOf(rows: readonly ComparedParagraph[], view: View): Entry[] {
  let changes = 0;
  const all = rows.map((row, index): Entry => {
    const change = isChanged(row) ? changes++ : null;
    return { type: 'row', row, index, change };
  });
  return view === 'changes only' ? fold(all) : all;
}

/** Whether a row shows anything that became different. */
export function isChanged(row: ComparedParagraph): boolean {
  return row.change !== 'kept';
}

function fold(entries: readonly Entry[]): Entry[] {
  const folded: Entry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    if (entry.type === 'row' && entry.change !== null) folded.push(entry);
    else if (last?.type === 'kept') folded[folded.length - 1] = { ...last, count: last.count + 1 };
    else folded.push({ type: 'kept', count: 1, index: entry.index });
  }
  return folded;
}
